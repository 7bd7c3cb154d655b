// Undo and redo bring back exactly what was there.
#include "app/session.hpp"

#include <QtTest>

#include "core/exhibits.hpp"
#include "toy.hpp"

using namespace lucid;

namespace {

/// Until the worker has done all that it was told.
void settle(Session& session) {
  QTRY_VERIFY(!session.out_of_date());
  session.follow();
}

double sum(const Session& session) { return session.snapshot()->number("sum"); }

}  // namespace

class SessionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void values_are_checked_at_the_door() {
    Session session(toy::exhibit());
    const auto before = session.settings();
    QVERIFY(session.set("gap", "41"));
    QVERIFY(session.set("gap", "nan"));
    QVERIFY(session.set("gpa", "1"));
    QVERIFY(session.set("size", "2.5"));
    QVERIFY(session.act("poke=101"));
    QVERIFY(session.act("prod=1"));
    QVERIFY(session.settings() == before);
    QVERIFY(!session.can_undo());
  }

  void an_edit_is_undone_by_its_former_value() {
    Session session(toy::exhibit());
    QVERIFY(!session.set("gap", "7"));
    QVERIFY(!session.set("gap", "9"));
    session.undo();
    QCOMPARE(std::get<double>(session.setting("gap")), 7.0);
    session.undo();
    QCOMPARE(std::get<double>(session.setting("gap")), 5.0);
    QVERIFY(!session.can_undo());
    session.redo();
    session.redo();
    QCOMPARE(std::get<double>(session.setting("gap")), 9.0);
    QVERIFY(!session.can_redo());
    settle(session);
    QCOMPARE(std::get<double>(session.snapshot()->setting("gap")), 9.0);
  }

  void a_gesture_is_one_step() {
    Session session(toy::exhibit());
    session.begin_gesture();
    for (int i = 6; i <= 20; ++i) QVERIFY(!session.set("gap", std::to_string(i)));
    QVERIFY(!session.set("tuned", "1"));
    session.end_gesture();
    QVERIFY(!session.set("gap", "21"));
    session.undo();
    QCOMPARE(std::get<double>(session.setting("gap")), 20.0);
    session.undo();
    QCOMPARE(std::get<double>(session.setting("gap")), 5.0);
    QCOMPARE(std::get<bool>(session.setting("tuned")), false);
    QVERIFY(!session.can_undo());
    session.redo();
    QCOMPARE(std::get<double>(session.setting("gap")), 20.0);
    QCOMPARE(std::get<bool>(session.setting("tuned")), true);
  }

  void a_new_change_ends_what_could_be_redone() {
    Session session(toy::exhibit());
    QVERIFY(!session.set("gap", "7"));
    session.undo();
    QVERIFY(session.can_redo());
    QVERIFY(!session.set("tuned", "1"));
    QVERIFY(!session.can_redo());
  }

  void a_deed_is_undone_to_the_same_bits() {
    Session session(toy::exhibit());
    for (int i = 0; i < 40; ++i) session.step_once();
    settle(session);
    QTRY_COMPARE(session.snapshot()->step(), 40);
    const double before = sum(session);
    const State state_before = session.state();
    QVERIFY(!session.act("poke=3"));
    settle(session);
    const double after = sum(session);
    QVERIFY(after != before);
    session.undo();
    settle(session);
    QCOMPARE(session.snapshot()->step(), 40);
    QCOMPARE(sum(session), before);
    QVERIFY(session.state() == state_before);
    session.redo();
    settle(session);
    QCOMPARE(sum(session), after);
  }

  void a_value_that_is_dragged_is_one_entry_and_one_step() {
    Session session(toy::exhibit());
    for (int i = 0; i < 5; ++i) session.step_once();
    settle(session);
    const double before = sum(session);
    const State state_before = session.state();
    session.begin_gesture();
    for (int i = 1; i <= 30; ++i) QVERIFY(!session.act("set_part=1," + std::to_string(i)));
    session.end_gesture();
    settle(session);
    QCOMPARE(sum(session), before + 3000);
    QCOMPARE(session.state().log.size(), state_before.log.size() + 1);
    // The same value by itself is a step of its own, although the log still has one entry.
    QVERIFY(!session.act("set_part=1,40"));
    // Another part, and a deed that adds up, are never taken together.
    QVERIFY(!session.act("set_part=0,7"));
    QVERIFY(!session.act("poke=1"));
    QVERIFY(!session.act("poke=1"));
    settle(session);
    QCOMPARE(session.state().log.size(), state_before.log.size() + 4);
    const State state_after = session.state();
    const double after = sum(session);
    for (int i = 0; i < 3; ++i) session.undo();
    settle(session);
    QCOMPARE(sum(session), before + 4000);
    session.undo();
    settle(session);
    QCOMPARE(sum(session), before + 3000);
    session.undo();
    settle(session);
    QCOMPARE(sum(session), before);
    QVERIFY(session.state() == state_before);
    QVERIFY(!session.can_undo());
    while (session.can_redo()) session.redo();
    settle(session);
    QCOMPARE(sum(session), after);
    QVERIFY(session.state() == state_after);
  }

  void a_restarting_edit_is_undone_to_the_run_before() {
    Session session(toy::exhibit());
    QVERIFY(!session.set("gap", "8"));
    for (int i = 0; i < 25; ++i) session.step_once();
    QTRY_COMPARE(session.snapshot()->step(), 25);
    settle(session);
    const double before = sum(session);
    QVERIFY(!session.set("size", "6"));
    settle(session);
    QCOMPARE(session.snapshot()->step(), 0);
    QCOMPARE(std::get<double>(session.setting("gap")), 8.0);
    session.undo();
    settle(session);
    QCOMPARE(session.snapshot()->step(), 25);
    QCOMPARE(sum(session), before);
    QCOMPARE(std::get<std::int64_t>(session.setting("size")), std::int64_t{3});
  }

  void a_played_out_run_that_the_hand_begins_anew_plays_again() {
    const Exhibit& exhibit = find_exhibit("speculative-decoding");
    Session session(exhibit);
    for (const auto& [id, value] : exhibit.quick) QVERIFY(!session.set(id, value));
    const auto at_its_end = [&] { return !session.latest()->playing && session.state().step > 0; };
    session.set_speed(0);
    session.play(true);
    QTRY_VERIFY(at_its_end());
    const State before = session.state();
    // What changes nothing but the view begins nothing.
    session.begin_gesture();
    QVERIFY(!session.set("alpha", "0.5"));
    session.end_gesture();
    settle(session);
    QVERIFY(at_its_end());
    session.undo();
    session.begin_gesture();
    QVERIFY(!session.set("gamma", "7"));
    QVERIFY(!session.set("gamma", "8"));
    QCOMPARE(session.state().step, std::int64_t{0});
    session.end_gesture();
    QTRY_VERIFY(at_its_end());
    QCOMPARE(std::get<std::int64_t>(session.setting("gamma")), std::int64_t{8});
    session.undo();
    settle(session);
    QVERIFY(session.state() == before);
    // Whoever halted a run finds the new one halted.
    session.play(false);
    session.begin_gesture();
    QVERIFY(!session.set("gamma", "8"));
    session.end_gesture();
    settle(session);
    QCOMPARE(session.state().step, std::int64_t{0});
    QVERIFY(!session.latest()->playing);
  }

  void a_preset_is_one_step() {
    Session session(toy::exhibit());
    for (const auto& preset : toy::exhibit().presets) {
      QVERIFY(!session.apply(preset));
      QCOMPARE(session.preset(), &preset);
    }
    session.undo();
    QCOMPARE(std::get<double>(session.setting("gap")), 30.0);
    QCOMPARE(std::get<std::int64_t>(session.setting("size")), std::int64_t{3});
    session.undo();
    QVERIFY(session.settings() == default_settings(toy::exhibit()));
    QVERIFY(!session.can_undo());
  }

  void a_random_walk_undone_step_by_step_passes_the_same_states() {
    Random random(7);
    Session session(toy::exhibit());
    std::vector<Settings> passed{session.settings()};
    for (int i = 0; i < 60; ++i) {
      const int what = static_cast<int>(random.below(5));
      if (what == 0) QVERIFY(!session.set("gap", std::to_string(random.below(40)) + ".25"));
      if (what == 1) QVERIFY(!session.set("size", std::to_string(1 + random.below(9))));
      if (what == 2) QVERIFY(!session.set("words", "word " + std::to_string(i)));
      if (what == 3) QVERIFY(!session.apply(toy::exhibit().presets[random.below(2)]));
      if (what == 4) QVERIFY(!session.act("poke=2"));
      if (!(session.settings() == passed.back()) || what == 4) passed.push_back(session.settings());
      if (random.below(3) == 0) session.step_once();
    }
    for (auto settings = passed.rbegin(); settings != passed.rend(); ++settings) {
      QVERIFY(session.settings() == *settings);
      session.undo();
    }
    QVERIFY(!session.can_undo());
    settle(session);
    QVERIFY(session.snapshot()->settings == default_settings(toy::exhibit()));
  }

  void going_back_in_time_brings_the_settings_of_then() {
    Session session(toy::exhibit());
    for (int i = 0; i < 10; ++i) session.step_once();
    QTRY_COMPARE(session.snapshot()->step(), 10);
    QVERIFY(!session.set("gap", "30"));
    for (int i = 0; i < 10; ++i) session.step_once();
    QTRY_COMPARE(session.snapshot()->step(), 20);
    session.seek(5);
    settle(session);
    QCOMPARE(session.snapshot()->step(), 5);
    QCOMPARE(std::get<double>(session.setting("gap")), 5.0);
  }

  void a_deed_that_cannot_be_done_is_told_once() {
    Session session(toy::exhibit());
    QVERIFY(!session.act("poke=13"));
    settle(session);
    const auto refusal = session.take_refusal();
    QVERIFY(refusal);
    QCOMPARE(in_english(*refusal), std::string("Not 13."));
    QVERIFY(!session.take_refusal());
  }
};

QTEST_APPLESS_MAIN(SessionTest)
#include "session_test.moc"
