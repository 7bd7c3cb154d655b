// Pages and texts of real transformers, untrained ones: what is counted, what is given, what guidance and
// second thoughts cost. How well a trained one writes is measured by the exhibit itself.
#include "core/exhibits/masked_diffusion/trials.hpp"

#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace lucid;
using namespace lucid::masked_diffusion;
namespace special = lucid::language::special;

namespace {

std::shared_ptr<const Speaker> untrained() {
  static const auto made = [] {
    auto result = std::make_shared<Speaker>();
    result->kind = LanguageKind::arithmetic;
    result->corpus = &language::corpus("arithmetic");
    result->tokenizer = &result->corpus->tokenizer;
    for (const bool both_ways : {true, false}) {
      language::Transformer<float> model(
          {.vocabulary = result->vocabulary(),
           .width = 16,
           .layers = 1,
           .heads = 2,
           .hidden = 24,
           .context = 32,
           .direction = both_ways ? language::Direction::bidirectional : language::Direction::causal});
      model.initialise(5);
      (both_ways ? result->diffusion : result->twin) =
          std::make_shared<const language::PackedTransformer>(model);
    }
    return result;
  }();
  return made;
}

}  // namespace

class TrialsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void a_page_is_begin_prompt_holes_and_end() {
    const auto who = untrained();
    const auto page = page_for(*who, "37+48=__", 0);
    QCOMPARE(page.front(), special::begin);
    QCOMPARE(page.back(), special::end);
    QCOMPARE(page.size(), std::size_t{10});
    QCOMPARE(std::ranges::count(page, special::mask), 2);
    QCOMPARE(before_first_hole(page).size(), std::size_t{7});
    // Without a hole two are put behind it.
    QCOMPARE(page_for(*who, "37+48=", 0), page);
    QVERIFY_THROWS_EXCEPTION(Refusal, page_for(*who, "37 apples", 0));
    QVERIFY_THROWS_EXCEPTION(Refusal, page_for(*who, std::string(10'000, '1'), 0));
  }

  void marks_are_never_written() {
    const auto who = untrained();
    PageReader reader(who);
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      PageWriting writing(page_for(*who, "__________", 0),
                          {.order = Order::random, .steps = 3, .temperature = 2}, Random(seed));
      while (!writing.finished()) writing.step(reader);
      auto page = writing.tokens();
      page.erase(page.begin()), page.pop_back();
      QVERIFY(std::ranges::all_of(page, [](int token) { return token >= special::count; }));
    }
  }

  void guidance_moves_what_is_thought_and_only_with_a_prompt() {
    const auto who = untrained();
    PageReader reader(who);
    const auto first = [&](double guidance, const char* prompt) {
      PageWriting writing(page_for(*who, prompt, 0), {.steps = 4, .guidance = guidance}, Random(1));
      writing.look(reader);
      return writing.places()[7].thought;
    };
    QVERIFY(std::abs(first(2, "37+48=__").entropy - first(0, "37+48=__").entropy) > 1e-4);
    QVERIFY(std::abs(first(2, "________").entropy - first(0, "________").entropy) < 1e-5);
  }

  void as_many_texts_are_judged_as_were_wanted_however_the_work_is_cut() {
    // Where it is cut a copy goes on, as after going back.
    const auto run = [](const std::shared_ptr<const Speaker>& who, int cut) {
      Trials trials(who, page_for(*who, "37+48=", 0), {.steps = 2, .temperature = 1}, 6, 9);
      int passes = 0;
      while (!trials.finished()) {
        trials.pass();
        if (++passes % cut == 0) trials = Trials(trials);
      }
      return std::pair(trials, passes);
    };
    const auto who = untrained();
    const auto [once, passes] = run(who, 1000);
    QCOMPARE(once.diffusion().judged, 6);
    QCOMPARE(once.twin().judged, 6);
    QVERIFY(passes >= 6 * 2 + 6);
    // Others of the same weights are asked anew, the same ones remember.
    const auto [again, as_many] = run(std::make_shared<const Speaker>(*who), 5);
    QCOMPARE(as_many, passes);
    QCOMPARE(again.diffusion().consistent, once.diffusion().consistent);
    QCOMPARE(again.twin().consistent, once.twin().consistent);
    const auto [remembered, few] = run(who, 1000);
    QCOMPARE(few, 1);
    QCOMPARE(remembered.diffusion().consistent, once.diffusion().consistent);
    QCOMPARE(remembered.twin().consistent, once.twin().consistent);
  }

  /// Written text by text from nothing, as `Trials` does in one go from a page that it looked at once.
  void trials_judge_what_single_pages_write() {
    const auto who = std::make_shared<const Speaker>(*untrained());
    const auto page = page_for(*who, "11+1_=22", 0);
    const WritingSettings settings{.order = Order::random, .steps = 2, .temperature = 1};
    Trials trials(who, page, settings, 200, 4);
    while (!trials.finished()) trials.pass();
    PageReader reader(who);
    int consistent = 0;
    for (std::uint64_t i = 0; i < 200; ++i) {
      PageWriting writing(page, settings, Random(4).stream(2 * i));
      while (!writing.finished()) writing.step(reader);
      consistent += who->corpus->check(writing.tokens()).consistent;
    }
    QCOMPARE(trials.diffusion().consistent, consistent);
    QVERIFY(consistent > 0 && consistent < 200);
  }

  void the_twin_is_given_what_stands_before_the_first_hole() {
    const auto who = untrained();
    const auto page = page_for(*who, "37+__=85", 0);
    TwinWriting twin(who, before_first_hole(page), static_cast<int>(page.size()), 1, Random(3));
    while (!twin.finished()) twin.step();
    QCOMPARE(twin.given(), 4);
    QCOMPARE(twin.passes(), static_cast<int>(twin.text().size()) - 4);
    QVERIFY(std::ranges::equal(std::span(twin.text()).first(4), std::span(page).first(4)));
  }

  void losses_of_the_twin_add_up_to_a_law() {
    // Over all next tokens the probabilities of one more word sum to 1.
    const auto who = untrained();
    double sum = 0;
    for (int token = 0; token < who->vocabulary(); ++token) {
      const std::vector<int> text{special::begin, special::count + 1, token};
      sum += std::exp(-twin_losses(*who, text).back());
    }
    QVERIFY(std::abs(sum - 1) < 1e-5);
  }

  void shares_have_wilsons_interval() {
    // 58 of 64: .8103 to .9560 (Wilson 1927, z = 1.96).
    const auto share = *Tally{64, 58}.share();
    QVERIFY(std::abs(share.low - 0.8103) < 2e-3);
    QVERIFY(std::abs(share.high - 0.9560) < 2e-3);
    QVERIFY(!Tally{}.share());
  }
};

QTEST_APPLESS_MAIN(TrialsTest)
#include "trials_test.moc"
