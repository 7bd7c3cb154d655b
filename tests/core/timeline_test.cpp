#include "core/timeline.hpp"

#include <QtTest>

#include "core/run.hpp"
#include "tests/core/fixture_exhibit.hpp"

using namespace lucid;

namespace {

Edit edit(const char* id, const char* value) { return parse_edit(fixture::exhibit(), id, value); }

std::string print(const Snapshot& s) {
  std::string text;
  for (const auto& reading : s.readouts)
    if (const auto* number = std::get_if<double>(&reading))
      text += print_number(*number) + ";";
    else if (const auto* list = std::get_if<List>(&reading))
      text += print_value(*list) + ";";
  return text;
}

Timeline fresh(std::uint64_t seed = 1) { return Timeline(fixture::exhibit(), State{"walk", seed, {}, 0}); }

}  // namespace

class TimelineTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void going_back_gives_the_same_bits_as_running_to() {
    Timeline t = fresh();
    std::vector<std::string> seen{print(t.snapshot())};
    for (int step = 1; step <= 200; ++step) {
      QVERIFY(t.step({}));
      if (step == 50) t.edit(edit("drift", "1.5"));
      if (step == 120) t.act(parse_deed(fixture::exhibit(), "push=40"));
      seen.push_back(print(t.snapshot()));
    }
    Random random(3);
    for (int i = 0; i < 100; ++i) {
      const auto step = static_cast<std::int64_t>(random.below(201));
      QVERIFY(t.seek(step, {}));
      QCOMPARE(t.state().step, step);
      QCOMPARE(print(t.snapshot()), seen[static_cast<std::size_t>(step)]);
    }
    QCOMPARE(t.horizon(), 200);
  }
  void a_saved_run_replays_identically() {
    Timeline t = fresh(9);
    t.edit(edit("size", "5"));
    t.edit(edit("drift", "-1"));
    for (int i = 0; i < 30; ++i) t.step({});
    t.edit(edit("mirror", "true"));
    t.act(parse_deed(fixture::exhibit(), "push=by=-3"));
    for (int i = 0; i < 30; ++i) t.step({});
    Timeline again(fixture::exhibit(), t.state());
    QVERIFY(again.seek(t.state().step, {}));
    QCOMPARE(print(again.snapshot()), print(t.snapshot()));
    QCOMPARE(hash_of(again.state()), hash_of(t.state()));
  }
  void an_edit_in_the_past_cuts_off_the_future() {
    Timeline t = fresh();
    for (int i = 0; i < 20; ++i) t.step({});
    t.edit(edit("drift", "2"));
    t.seek(10, {});
    t.edit(edit("drift", "-2"));
    QCOMPARE(t.horizon(), 10);
    QCOMPARE(t.state().log.size(), std::size_t{1});
    QCOMPARE(t.state().log[0].step, 10);
  }
  void the_log_plays_on_after_going_back() {
    Timeline t = fresh();
    for (int i = 0; i < 20; ++i) t.step({});
    t.edit(edit("mirror", "true"));
    for (int i = 0; i < 5; ++i) t.step({});
    const auto end = print(t.snapshot());
    t.seek(3, {});
    QCOMPARE(std::get<bool>(t.snapshot().setting("mirror")), false);
    t.seek(25, {});
    QCOMPARE(print(t.snapshot()), end);
  }
  void a_restarting_parameter_begins_anew() {
    Timeline t = fresh();
    t.edit(edit("drift", "1"));
    for (int i = 0; i < 20; ++i) t.step({});
    t.edit(edit("size", "3"));
    QCOMPARE(t.state().step, 0);
    QCOMPARE(std::get<double>(t.snapshot().setting("drift")), 1.0);
    QCOMPARE(std::get<List>(t.snapshot().readouts[1]).numbers.size(), std::size_t{3});
  }
  void edits_at_one_step_are_coalesced_but_not_across_a_deed() {
    Timeline t = fresh();
    for (const char* v : {"0.1", "0.2", "0.3"}) t.edit(edit("drift", v));
    QCOMPARE(t.state().log.size(), std::size_t{1});
    t.act(parse_deed(fixture::exhibit(), "push=1"));
    t.edit(edit("drift", "0.4"));
    QCOMPARE(t.state().log.size(), std::size_t{3});
  }
  void what_is_refused_changes_nothing() {
    Timeline t = fresh();
    t.step({});
    const auto before = print(t.snapshot());
    const auto hash = hash_of(t.state());
    QVERIFY_EXCEPTION_THROWN(t.edit({"drift", 99.0}), Refusal);
    QVERIFY_EXCEPTION_THROWN(t.edit({"drift", std::string("x")}), Refusal);
    QVERIFY_EXCEPTION_THROWN(t.act({"push", {2e7}}), Refusal);
    QVERIFY_EXCEPTION_THROWN(t.act({"push", {}}), Refusal);
    State bad = t.state();
    bad.log.push_back({5, Deed{"push", {2e9}}});
    QVERIFY_EXCEPTION_THROWN(t.load(bad), Refusal);
    State undoable = t.state();
    undoable.log.insert(undoable.log.begin(), {0, Deed{"push", {1e8}}});
    QVERIFY_EXCEPTION_THROWN(t.load(undoable), Refusal);
    QCOMPARE(print(t.snapshot()), before);
    QCOMPARE(hash_of(t.state()), hash);
  }
  void few_keyframes_within_the_budget_still_give_the_same() {
    Timeline t(fixture::exhibit(), State{"walk", 1, {}, 0}, 3 * 4096);
    for (int i = 0; i < 5000; ++i) t.step({});
    const auto end = print(t.snapshot());
    t.seek(17, {});
    t.seek(5000, {});
    QCOMPARE(print(t.snapshot()), end);
  }
  void a_run_without_a_thread_says_what_it_read() {
    RunRequest request{
        &fixture::exhibit(), {edit("mode", "still")}, {parse_deed(fixture::exhibit(), "push=2.5")}, 1, {}};
    const Snapshot s = run(request);
    QCOMPARE(s.step(), 10);
    QCOMPARE(s.number("position"), 2.5);
    QVERIFY(s.refined);
  }
};

QTEST_APPLESS_MAIN(TimelineTest)
#include "timeline_test.moc"
