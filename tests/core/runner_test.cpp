#include "core/runner.hpp"

#include <QtTest>

#include "tests/core/fixture_exhibit.hpp"

using namespace lucid;

namespace {

State start() { return {"walk", 1, {}, 0}; }

/// The published state once everything sent so far has been done.
std::shared_ptr<const Runner::Published> settled(const Runner& runner) {
  for (int i = 0; i < 5000; ++i) {
    auto p = runner.latest();
    if (p->commands_done == runner.commands_given() && !p->busy) return p;
    QThread::msleep(1);
  }
  return runner.latest();
}

/// Takes its time over what follows a seek, as models with a picture to refine do.
class PatientWalk : public fixture::Walk {
 public:
  bool refine(std::stop_token stop) override {
    QThread::msleep(30);
    return Walk::refine(stop);
  }
  std::unique_ptr<Model> clone() const override { return std::make_unique<PatientWalk>(*this); }
};

Exhibit patient_exhibit() {
  Exhibit exhibit = fixture::exhibit();
  exhibit.make_model = [] { return std::make_unique<PatientWalk>(); };
  return exhibit;
}

}  // namespace

class RunnerTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void there_is_a_snapshot_from_the_start() {
    Runner runner(fixture::exhibit(), start());
    QVERIFY(runner.latest()->snapshot);
    QCOMPARE(runner.latest()->snapshot->readouts.size(), std::size_t{2});
  }
  void the_last_edit_wins_and_every_deed_is_done() {
    Runner runner(fixture::exhibit(), start());
    for (int i = 0; i < 100; ++i) {
      runner.edit({"drift", i / 100.0});
      runner.act(parse_deed(fixture::exhibit(), "push=1"));
    }
    const auto p = settled(runner);
    QCOMPARE(p->snapshot->number("position"), 100.0);
    QCOMPARE(std::get<double>(p->snapshot->setting("drift")), 0.99);
    QVERIFY(p->snapshot->refined);
  }
  void playing_steps_and_pausing_rests() {
    Runner runner(fixture::exhibit(), start());
    runner.set_pace(0);
    runner.play(true);
    QTRY_VERIFY(runner.latest()->snapshot->step() > 100);
    runner.play(false);
    QTRY_VERIFY(!runner.latest()->playing);
    const auto rest = settled(runner)->snapshot->step();
    QThread::msleep(30);
    QCOMPARE(runner.latest()->snapshot->step(), rest);
  }
  void seeking_goes_back_and_on() {
    Runner runner(fixture::exhibit(), start());
    runner.seek(500);
    QCOMPARE(settled(runner)->snapshot->step(), 500);
    const double there = runner.latest()->snapshot->number("position");
    runner.seek(20);
    QCOMPARE(settled(runner)->snapshot->step(), 20);
    runner.seek(500);
    QCOMPARE(settled(runner)->snapshot->number("position"), there);
    QCOMPARE(runner.latest()->horizon, 500);
  }
  void a_picture_from_the_middle_of_a_seek_counts_nothing_as_done() {
    constexpr std::int64_t target = 100'000;
    const Exhibit exhibit = patient_exhibit();
    Runner runner(exhibit, start());
    const std::uint64_t before = settled(runner)->commands_done;
    runner.seek(target);
    int on_the_way = 0;
    std::int64_t step = 0;
    QElapsedTimer waiting;
    waiting.start();
    for (auto p = runner.latest(); p->commands_done == before || p->busy; p = runner.latest()) {
      QVERIFY(waiting.elapsed() < 60'000);
      const bool under_way = p->snapshot->progress.share < 1;
      if (under_way) {
        QVERIFY(p->busy);
        QVERIFY(p->snapshot->step() >= step);
        step = p->snapshot->step();
        ++on_the_way;
      }
      if (p->commands_done > before) {
        QVERIFY(!under_way);
        QCOMPARE(p->snapshot->step(), target);
      }
    }
    QVERIFY(on_the_way > 0);
    QVERIFY(step > 0 && step < target);
    QCOMPARE(runner.latest()->snapshot->step(), target);
  }
  void a_seek_that_gives_way_is_done_with_the_next_one() {
    const Exhibit exhibit = patient_exhibit();
    Runner runner(exhibit, start());
    const std::uint64_t before = settled(runner)->commands_done;
    runner.seek(1'000'000'000);
    QTRY_VERIFY(runner.latest()->snapshot->progress.share < 1);
    runner.seek(5);
    QElapsedTimer waiting;
    waiting.start();
    for (auto p = runner.latest(); p->commands_done < before + 2; p = runner.latest()) {
      QVERIFY(waiting.elapsed() < 60'000);
      QCOMPARE(p->commands_done, before);
    }
    QCOMPARE(runner.latest()->snapshot->step(), std::int64_t{5});
    QCOMPARE(settled(runner)->snapshot->step(), std::int64_t{5});
  }
  void a_seek_that_is_cancelled_stays_where_it_is_and_is_done() {
    const Exhibit exhibit = patient_exhibit();
    Runner runner(exhibit, start());
    settled(runner);
    runner.seek(1'000'000'000);
    QTRY_VERIFY(runner.latest()->snapshot->step() > 0);
    runner.cancel();
    const auto p = settled(runner);
    QCOMPARE(p->commands_done, runner.commands_given());
    QCOMPARE(p->snapshot->progress.share, 1.0);
    QVERIFY(p->snapshot->step() > 0 && p->snapshot->step() < 1'000'000'000);
  }
  void a_refused_deed_is_told_and_changes_nothing() {
    Runner runner(fixture::exhibit(), start());
    runner.act(parse_deed(fixture::exhibit(), "push=100000000"));
    const auto p = settled(runner);
    QCOMPARE(p->refusals, std::uint64_t{1});
    QCOMPARE(in_english(*p->refusal), std::string("100000000 is too far."));
    QCOMPARE(p->snapshot->number("position"), 0.0);
  }
  void a_deed_of_a_file_that_cannot_be_done_is_left_out() {
    State state = start();
    state.log = {{2, parse_deed(fixture::exhibit(), "push=5")},
                 {3, parse_deed(fixture::exhibit(), "push=1e9")}};
    state.step = 4;
    Runner runner(fixture::exhibit(), state);
    QTRY_COMPARE(runner.latest()->refusals, std::uint64_t{1});
    QVERIFY(!settled(runner)->busy);
    QVERIFY(std::abs(runner.latest()->snapshot->number("position")) < 1e3);
    runner.seek(1);
    settled(runner);
    runner.set_pace(0);
    runner.play(true);
    QTRY_VERIFY(runner.latest()->snapshot->step() > 10);
  }
  void leaving_in_the_middle_of_work_does_not_hang() {
    for (int i = 0; i < 50; ++i) {
      auto runner = std::make_unique<Runner>(fixture::exhibit(), start());
      runner->set_pace(0);
      runner->play(true);
      runner->seek(1'000'000'000);
      reap(std::move(runner));
    }
  }
};

QTEST_APPLESS_MAIN(RunnerTest)
#include "runner_test.moc"
