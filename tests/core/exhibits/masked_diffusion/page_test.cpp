// The sampler that the page runs: what stands, what moves, and that it writes by the enumerated law.
#include "core/exhibits/masked_diffusion/page.hpp"

#include <QtTest>
#include <algorithm>
#include <cmath>

#include "core/exhibits/masked_diffusion/exact_law.hpp"
#include "core/exhibits/masked_diffusion/forward_process.hpp"
#include "core/exhibits/masked_diffusion/likelihood.hpp"

using namespace lucid;
using namespace lucid::masked_diffusion;
namespace special = lucid::language::special;

namespace {

constexpr int all_orders = 8;

std::shared_ptr<const Speaker> tiny(PredictorKind predictor = PredictorKind::exact) {
  return speaker(LanguageKind::exact_27, predictor);
}

int number_of_string(const std::vector<int>& tokens) {
  int number = 0;
  for (const int token : tokens) number = letters * number + token - special::count;
  return number;
}

}  // namespace

class PageTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void pages_are_written_by_the_enumerated_law() {
    // 6,000 pages of 27 strings lie about .027 from their own law.
    PageReader reader(tiny());
    for (int order = 0; order < all_orders; ++order) {
      for (const double remasking : {0.0, 0.3}) {
        const WritingSettings settings{.order = static_cast<Order>(order),
                                       .steps = 4,
                                       .temperature = 0.8,
                                       .block_length = 2,
                                       .threshold = 0.5,
                                       .remasking = remasking};
        Law drawn{};
        constexpr int runs = 6000;
        for (int run = 0; run < runs; ++run) {
          PageWriting writing(page_for(reader.speaker(), "", 3), settings,
                              Random(static_cast<std::uint64_t>(run)));
          while (!writing.finished()) writing.step(reader);
          drawn[static_cast<std::size_t>(number_of_string(writing.tokens()))] += 1.0 / runs;
        }
        const Law law =
            output_law(predictions_of(PredictorKind::exact), {.order = settings.order,
                                                              .steps = settings.steps,
                                                              .temperature = settings.temperature,
                                                              .block_length = settings.block_length,
                                                              .threshold = settings.threshold,
                                                              .remasking = remasking});
        QVERIFY2(total_variation(law, drawn) < 0.045, qPrintable(QStringLiteral("order %1, remasking %2: %3")
                                                                     .arg(order)
                                                                     .arg(remasking)
                                                                     .arg(total_variation(law, drawn))));
      }
    }
  }

  void what_comes_next_is_what_the_next_step_writes() {
    PageReader reader(tiny());
    for (int order = 0; order < all_orders; ++order) {
      for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        PageWriting writing(page_for(reader.speaker(), "", 3),
                            {.order = static_cast<Order>(order), .steps = 2, .block_length = 2},
                            Random(seed));
        QVERIFY(writing.next().empty());  // not looked at yet
        writing.look(reader);
        while (!writing.finished()) {
          const auto next = writing.next();
          const auto before = writing.places();
          writing.step(reader);
          writing.look(reader);
          for (std::size_t i = 0; i < before.size(); ++i)
            QCOMPARE(before[i].standing != writing.places()[i].standing, std::ranges::count(next, i) == 1);
        }
        QVERIFY(writing.next().empty());
      }
    }
    // With second thoughts the step first masks others again, by chance.
    PageWriting doubting(page_for(reader.speaker(), "", 3), {.steps = 2, .remasking = 0.5}, Random(1));
    doubting.look(reader);
    QVERIFY(doubting.next().empty());
  }

  void a_page_says_from_the_start_how_many_steps_it_takes() {
    PageReader reader(tiny());
    for (const Order order : {Order::random, Order::low_confidence, Order::block, Order::left_to_right})
      for (const Schedule schedule : {Schedule::front_loaded, Schedule::floor})
        for (const int steps : {1, 2, 3, 5, 64}) {
          PageWriting writing(page_for(reader.speaker(), "", 3),
                              {.order = order, .schedule = schedule, .steps = steps}, Random(1));
          const int told = writing.steps_in_all();
          while (!writing.finished()) {
            QCOMPARE(writing.steps_in_all(), told);
            writing.step(reader);
          }
          QCOMPARE(static_cast<int>(writing.record().size()), told);
          QCOMPARE(writing.steps_in_all(), told);
          // What a hand masks again takes steps of its own, one each past the last.
          writing.mask(0), writing.mask(2);
          const int more = writing.steps_in_all();
          while (!writing.finished()) writing.step(reader);
          QCOMPARE(static_cast<int>(writing.record().size()), more);
        }
  }

  void given_words_never_change_and_no_mask_is_left() {
    PageReader reader(tiny());
    for (int order = 0; order < all_orders; ++order) {
      for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const int given = special::count + static_cast<int>(seed % 3);
        PageWriting writing(
            {special::mask, given, special::mask},
            {.order = static_cast<Order>(order), .steps = 5, .temperature = 2, .remasking = 0.5},
            Random(seed));
        while (!writing.finished()) {
          writing.step(reader);
          QCOMPARE(writing.tokens()[1], given);
        }
        const auto page = writing.tokens();
        QVERIFY(std::ranges::all_of(page, [](int token) { return token >= special::count; }));
        QVERIFY(static_cast<int>(writing.record().size()) <= 5);
      }
    }
  }

  void a_word_on_the_right_changes_what_is_thought_on_the_left() {
    PageReader reader(tiny());
    PageWriting writing(page_for(reader.speaker(), "", 3), {}, Random(1));
    writing.look(reader);
    const double entropy_before = writing.places()[0].thought.entropy;
    writing.pin(2, special::count + 2);
    writing.look(reader);
    QVERIFY(std::abs(writing.places()[0].thought.entropy - entropy_before) > 0.01);
    // By hand: of the strings that end in c, aXc weigh 132, bXc 95, cXc 488.
    QCOMPARE(writing.places()[0].thought.tokens[0], special::count + 2);
    QVERIFY(std::abs(writing.places()[0].thought.probabilities[0] - 488.0 / 715) < 1e-6);
  }

  void what_is_masked_by_hand_is_written_again() {
    PageReader reader(tiny());
    PageWriting writing(page_for(reader.speaker(), "", 3), {.steps = 3, .temperature = 1}, Random(4));
    while (!writing.finished()) writing.step(reader);
    const auto before = writing.tokens();
    writing.mask(0);
    QVERIFY(!writing.finished());
    writing.step(reader);
    QVERIFY(writing.finished());
    QCOMPARE(writing.tokens()[1], before[1]);
    QCOMPARE(writing.tokens()[2], before[2]);
    QCOMPARE(writing.places()[0].step, 4);
  }

  void pinned_words_stay_through_second_thoughts() {
    PageReader reader(tiny());
    PageWriting writing(page_for(reader.speaker(), "", 3), {.steps = 8, .temperature = 1, .remasking = 0.9},
                        Random(2));
    writing.step(reader);
    writing.pin(1, special::count);
    while (!writing.finished()) {
      writing.step(reader);
      QCOMPARE(writing.tokens()[1], special::count);
    }
  }

  void the_same_seed_writes_the_same_trace() {
    PageReader reader(tiny());
    const auto trace = [&] {
      PageWriting writing(page_for(reader.speaker(), "", 3),
                          {.order = Order::ancestral, .steps = 6, .temperature = 1, .remasking = 0.2},
                          Random(9));
      std::vector<std::vector<int>> pages;
      while (!writing.finished()) writing.step(reader), pages.push_back(writing.tokens());
      return pages;
    };
    QCOMPARE(trace(), trace());
  }

  void guidance_costs_a_second_look() {
    PageReader reader(tiny());
    PageWriting plain(page_for(reader.speaker(), "", 3), {.steps = 3}, Random(1));
    PageWriting guided_page(page_for(reader.speaker(), "", 3), {.steps = 3, .guidance = 1}, Random(1));
    while (!plain.finished()) plain.step(reader);
    while (!guided_page.finished()) guided_page.step(reader);
    QCOMPARE(plain.passes(), 3);
    QCOMPARE(guided_page.passes(), 6);
    // Without a prompt both looks see the same page: nothing is guided.
    QCOMPARE(guided_page.tokens(), plain.tokens());
  }

  void both_estimators_agree_with_the_enumerated_bound() {
    PageReader reader(tiny(PredictorKind::tempered));
    const Page string = string_of(16);
    std::vector<int> sentence;
    for (const int letter : string) sentence.push_back(special::count + letter);
    Running time_form, count_form;
    Random random(6);
    for (int i = 0; i < 20'000; ++i) {
      const MaskedCopy one = copy_at_time(reader, sentence, random.uniform(least_time, 1), random);
      time_form.add(one.loss * one.weight);
      const MaskedCopy other =
          copy_with_count(reader, sentence, 1 + static_cast<int>(random.below(3)), random);
      count_form.add(other.loss * other.weight);
    }
    const double bound = nelbo(predictions_of(PredictorKind::tempered), string);
    QVERIFY(std::abs(count_form.mean - bound) < 2 * count_form.half_width());
    QVERIFY(std::abs(time_form.mean - bound) < 2 * time_form.half_width());
    QVERIFY(time_form.deviation() > 2 * count_form.deviation());
  }
};

QTEST_APPLESS_MAIN(PageTest)
#include "page_test.moc"
