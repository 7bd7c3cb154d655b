// Speculative decoding writes what the target writes; a page is uncovered in the order of confidence.
#include <QtTest>
#include <boost/math/distributions/chi_squared.hpp>
#include <cmath>

#include "core/language/masked_diffusion.hpp"
#include "core/language/speculative.hpp"

using namespace lucid;
using namespace lucid::language;

namespace {

Reader reader_of(int vocabulary, int width, int context, std::uint64_t seed,
                 Direction direction = Direction::causal) {
  Transformer<float> model({.vocabulary = vocabulary,
                            .width = width,
                            .layers = 2,
                            .heads = 2,
                            .hidden = 2 * width,
                            .context = context,
                            .direction = direction});
  model.initialise(seed);
  for (float& x : model.embedding.value()) x *= 3;  // surer than chance
  return Reader(std::make_shared<const PackedTransformer>(model));
}

}  // namespace

class WritingTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void greedy_text_is_the_same_for_a_thousand_tokens() {
    const Choosing choosing{{.temperature = 0}, {0}, -1};
    Random random(1);
    Reader target = reader_of(40, 32, 1020, 1), plain = reader_of(40, 32, 1020, 1);
    std::vector<int> expected{1, 7}, text = expected;
    while (expected.size() < 1010) write_next(plain, expected, choosing, random);
    ModelDraft other(reader_of(40, 16, 1020, 2)), same(reader_of(40, 32, 1020, 1));
    for (Draft* draft : {static_cast<Draft*>(&other), static_cast<Draft*>(&same)}) {
      text.resize(2);
      target.roll_back(0);
      int rounds = 0;
      while (text.size() < 1010) {
        const std::size_t before = text.size();
        const Round round = speculative_round(target, *draft, text, 5, choosing, random);
        QCOMPARE(text.size(), before + static_cast<std::size_t>(round.judgement.accepted) + 1);
        QCOMPARE(target.length(), static_cast<int>(text.size()) - 1);
        ++rounds;
      }
      text.resize(1010);
      QVERIFY(text == expected);
      if (draft == &same) QVERIFY(rounds <= 1008 / 6 + 1);  // its guesses are always right
    }
  }

  /// The first three tokens, drawn 20,000 times each way, come equally often.
  void the_law_is_the_targets() {
    const Choosing choosing{{.temperature = 3, .top_p = 0.98}, {}, -1};
    Reader target = reader_of(5, 16, 16, 3);
    ModelDraft draft(reader_of(5, 16, 16, 4));
    Random random(7);
    std::vector<int> counts[2] = {std::vector<int>(125, 0), std::vector<int>(125, 0)};
    constexpr int samples = 20'000;
    for (int way : {0, 1}) {
      for (int i = 0; i < samples; ++i) {
        std::vector<int> text{2};
        target.roll_back(0);
        while (text.size() < 4) {
          if (way == 0) {
            write_next(target, text, choosing, random);
          } else {
            speculative_round(target, draft, text, 2, choosing, random);
          }
        }
        ++counts[way][static_cast<std::size_t>(text[1] * 25 + text[2] * 5 + text[3])];
      }
    }
    double statistic = 0;
    int kinds = 0;
    for (std::size_t i = 0; i < 125; ++i) {
      const double sum = counts[0][i] + counts[1][i];
      if (sum < 10) continue;
      statistic += (counts[0][i] - counts[1][i]) * (counts[0][i] - counts[1][i]) / sum;
      ++kinds;
    }
    QVERIFY2(kinds > 8, qPrintable(QString::number(kinds)));
    QVERIFY(boost::math::cdf(boost::math::complement(boost::math::chi_squared(kinds), statistic)) > 0.001);
  }

  void the_residual_is_what_is_missing() {
    QCOMPARE(residual(std::vector<double>{0.5, 0.3, 0.2}, std::vector<double>{0.25, 0.75, 0}),
             (std::vector<double>{0.25 / 0.45, 0, 0.2 / 0.45}));
    QCOMPARE(residual(std::vector<double>{0.5, 0.5}, std::vector<double>{0.5, 0.5}),
             (std::vector<double>{0.5, 0.5}));
  }

  void nothing_follows_an_end() {
    // Both models write the end token at once: it is the only one that is allowed.
    const Choosing choosing{{}, {0, 1, 2, 4}, 3};
    Reader target = reader_of(5, 16, 16, 3);
    ModelDraft draft(reader_of(5, 16, 16, 4));
    Random random(7);
    std::vector<int> text{2};
    const Round round = speculative_round(target, draft, text, 4, choosing, random);
    QCOMPARE(round.guesses.size(), std::size_t{1});
    QCOMPARE(round.judgement.token, -1);
    QCOMPARE(text, (std::vector<int>{2, 3}));
  }

  void the_context_is_never_left() {
    const Choosing choosing{{}, {}, -1};
    Reader target = reader_of(5, 16, 16, 3);
    ModelDraft draft(reader_of(5, 16, 16, 4));
    Random random(7);
    std::vector<int> text{2};
    while (text.size() <= 16) speculative_round(target, draft, text, 7, choosing, random);
    QCOMPARE(text.size(), std::size_t{17});  // the last one needs no place of its own
    QVERIFY_THROWS_EXCEPTION(std::length_error, speculative_round(target, draft, text, 7, choosing, random));
  }

  void a_page_is_uncovered_by_confidence() {
    Reader reader = reader_of(9, 16, 12, 5, Direction::bidirectional);
    const Uncovering how{.steps = 3, .mask = 3, .forbidden = {0, 1}};
    const std::vector<int> page{1, 3, 5, 3, 3, 3, 7, 3, 3, 3};  // seven holes
    QCOMPARE(front_loaded(7, 3), (std::vector<int>{3, 2, 2}));
    Random random(2), again(2);
    std::vector<int> first = page;
    QCOMPARE(uncover(reader, first, how, random), 3);
    for (std::size_t i = 0; i < page.size(); ++i) {
      if (page[i] != 3) QCOMPARE(first[i], page[i]);
      QVERIFY(first[i] != 3 && first[i] != 0);
    }
    // By hand: the surest three, then two, then two.
    std::vector<int> slow = page;
    for (int count : {3, 2, 2}) {
      auto all = guesses(reader, slow, how, again);
      for (int i = 0; i < count; ++i) {
        std::size_t best = 0;
        for (std::size_t j = 1; j < all.size(); ++j)
          if (all[j].confidence > all[best].confidence) best = j;
        slow[static_cast<std::size_t>(all[best].place)] = all[best].token;
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(best));
      }
    }
    QVERIFY(slow == first);
  }

  void what_stands_right_changes_what_is_guessed_left() {
    Reader reader = reader_of(9, 16, 12, 5, Direction::bidirectional);
    const Uncovering how{.steps = 1, .mask = 3};
    Random random(2);
    const auto before = guesses(reader, std::vector<int>{1, 3, 5, 7}, how, random);
    const auto after = guesses(reader, std::vector<int>{1, 3, 5, 8}, how, random);
    QVERIFY(before[0].confidence != after[0].confidence);
  }
};

QTEST_APPLESS_MAIN(WritingTest)
#include "writing_test.moc"
