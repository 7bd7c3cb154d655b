// The reversal experiment at a small size: sizes, order of work, copies, and what is asked.
#include "core/exhibits/masked_diffusion/reversal.hpp"

#include <QtTest>
#include <cmath>

using namespace lucid;
using namespace lucid::masked_diffusion;

class ReversalTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void models_have_about_116_thousand_parameters() {
    const auto rotary = reversal_shape(language::Direction::bidirectional, language::Positions::rotary);
    QCOMPARE(rotary.parameters(), std::int64_t{116'096});
    const auto absolute = reversal_shape(language::Direction::causal, language::Positions::absolute);
    QCOMPARE(absolute.parameters(), std::int64_t{117'120});
  }

  void a_copy_goes_on_to_the_same_bits() {
    Reversal one({.seeds = 1, .rounds = 40}, 3);
    for (int i = 0; i < 11; ++i) one.step();
    Reversal other = one;
    for (int i = 0; i < 9; ++i) one.step(), other.step();
    QCOMPARE(other.losses().diffusion, one.losses().diffusion);
    QCOMPARE(other.losses().autoregressive, one.losses().autoregressive);
  }

  void pupils_take_turns_and_are_examined_at_the_end() {
    Reversal reversal({.seeds = 2, .rounds = 3}, 1);
    int steps = 0;
    while (!reversal.finished()) reversal.step(), ++steps;
    // Three rounds of four minibatches, then 3 pieces for each of the two that read both ways, 5 for their
    // twins.
    QCOMPARE(steps, 3 * 4 + 2 * 3 + 2 * 5);
    QCOMPARE(reversal.exams().size(), std::size_t{1});
    QCOMPARE(reversal.exams().back().round, 3);
    QCOMPARE(reversal.exams().back().diffusion.size(), std::size_t{2});
    QCOMPARE(reversal.losses().round.size(), std::size_t{3});
  }

  void the_twin_learns_forward_and_knows_backwards_only_by_bayes() {
    // 200 minibatches are enough for the twin; what masked diffusion makes of it takes thousands and is
    // measured live.
    Reversal reversal({.seeds = 1, .rounds = 200}, 1);
    while (!reversal.finished()) reversal.step();
    const Answers twin = reversal.exams().back().autoregressive.front();
    QVERIFY(twin.forward >= 0.9);
    QVERIFY(twin.backward <= 0.04);
    QVERIFY(twin.bayes >= 0.9);
  }

  void intervals_are_students() {
    // Mean 3, deviation 1.5811, t(4) = 2.776: half width 1.963.
    const Interval five = interval_95({0.1, 0.2, 0.3, 0.4, 0.5});
    QVERIFY(std::abs(five.mean - 0.3) < 1e-12);
    QVERIFY(std::abs(five.high - 0.4963) < 1e-4);
    QVERIFY(std::abs(five.low - 0.1037) < 1e-4);
    QCOMPARE(interval_95({1, 1, 1}).high, 1.0);
  }
};

QTEST_APPLESS_MAIN(ReversalTest)
#include "reversal_test.moc"
