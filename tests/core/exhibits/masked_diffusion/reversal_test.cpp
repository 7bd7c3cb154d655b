// The reversal experiment at a small size: sizes, order of work, the record, and what is asked.
#include "core/exhibits/masked_diffusion/reversal.hpp"

#include <tbb/global_control.h>

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

  void two_schools_of_a_seed_give_the_same_bits_on_any_number_of_threads() {
    const ReversalSettings settings{.seeds = 1, .rounds = 12};
    constexpr std::size_t steps = 12 * 2 + 3 + 5;
    School one(settings, 3), other(settings, 3), another(settings, 4);
    bool differs = false;
    for (std::size_t i = 0; i < steps; ++i) {
      const School::Lesson lesson = one.lesson(i);
      const tbb::global_control single(tbb::global_control::max_allowed_parallelism, 1);
      QCOMPARE(other.lesson(i), lesson);
      differs |= another.lesson(i) != lesson;
    }
    QVERIFY(differs);
    QCOMPARE(one.lesson(0), other.lesson(0));  // told again, not computed again
    QVERIFY_EXCEPTION_THROWN(one.lesson(steps), std::out_of_range);
  }

  void a_run_that_went_back_reads_what_was_computed() {
    const auto school = std::make_shared<School>(ReversalSettings{.seeds = 1, .rounds = 40}, 3);
    Reversal one(school);
    for (int i = 0; i < 11; ++i) one.step();
    Reversal other = one;
    for (int i = 0; i < 9; ++i) one.step();
    for (int i = 0; i < 9; ++i) other.step();
    QCOMPARE(other.losses().diffusion, one.losses().diffusion);
    QCOMPARE(other.losses().autoregressive, one.losses().autoregressive);
    QCOMPARE(one.losses().round.size(), std::size_t{10});
  }

  void a_finished_school_is_remembered_and_one_at_work_is_shared() {
    const ReversalSettings settings{.seeds = 1, .rounds = 1};
    auto first = school_of(settings, 77);
    QCOMPARE(school_of(settings, 77).get(), first.get());
    QVERIFY(school_of(settings, 78).get() != first.get());
    QVERIFY(school_of({.positions = language::Positions::absolute, .seeds = 1, .rounds = 1}, 77) != first);
    Reversal run(first);
    while (!run.finished()) run.step();
    const School* address = first.get();
    run = Reversal(school_of(settings, 78));
    first.reset();
    QCOMPARE(school_of(settings, 77).get(), address);
  }

  void they_are_asked_early_and_asking_changes_nothing_that_is_learnt() {
    Reversal early(std::make_shared<School>(ReversalSettings{.seeds = 1, .rounds = 25}, 9));
    while (!early.finished()) early.step();
    QCOMPARE(early.exams().size(), std::size_t{2});
    QCOMPARE(early.exams().front().round, first_exam);
    for (const int round : {20, 60, 200, 400, 2000}) QVERIFY(exam_is_due(round, 2000));
    for (const int round : {1, 19, 21, 100, 201}) QVERIFY(!exam_is_due(round, 2000));
    const auto facts = std::make_shared<const language::Facts>(language::make_facts(5));
    const ReversalSettings settings{.seeds = 1, .rounds = 2000};
    for (const auto objective : {language::Objective::next_token, language::Objective::masked_diffusion}) {
      Pupil asked(settings, objective, facts, 5), left_alone(settings, objective, facts, 5);
      for (int round = 1; round <= 8; ++round) {
        QCOMPARE(asked.learn(), left_alone.learn());
        Answers answers;
        if (round == 4)
          for (int piece = 0; piece < exam_pieces(asked.reads_both_ways()); ++piece)
            asked.examine(piece, answers);
      }
    }
  }

  void pupils_take_turns_and_are_examined_at_the_end() {
    Reversal reversal(std::make_shared<School>(ReversalSettings{.seeds = 2, .rounds = 3}, 1));
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
    Reversal reversal(std::make_shared<School>(ReversalSettings{.seeds = 1, .rounds = 200}, 1));
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
