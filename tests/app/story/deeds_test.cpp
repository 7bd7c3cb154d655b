// Sliders that a story moves by itself: to their end, unless a hand takes them or something else is asked
// for.
#include <QtTest>

#include "app/gui/story/story_deeds.hpp"
#include "tests/app/toy.hpp"

using namespace lucid;

namespace {

const StoryDeed sweep{StoryDeed::Kind::sweep, "gap", "10", "30"};

struct Desk {
  Session session{toy::exhibit()};
  StoryDeeds deeds{session};
  double gap() const { return std::get<double>(session.setting("gap")); }
  void ask(const StoryDeed& deed) { QVERIFY(!deeds.carry_out({deed}, "A link", true, true)); }
};

}  // namespace

class DeedsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void a_sweep_is_three_seconds_and_one_step_of_undo() {
    Desk desk;
    desk.ask(sweep);
    for (const qint64 now : {0, 500, 1500, 2500}) {
      QVERIFY(!desk.deeds.glide(now));
      QVERIFY(desk.deeds.gliding());
      if (now == 1500) QCOMPARE(desk.gap(), 20.0);
    }
    QVERIFY(!desk.deeds.glide(3000));
    QCOMPARE(desk.gap(), 30.0);
    QVERIFY(!desk.deeds.gliding());
    desk.session.undo();
    QCOMPARE(desk.gap(), 5.0);
    QVERIFY(!desk.session.can_undo());
  }

  void a_hand_takes_a_gliding_slider_over() {
    Desk desk;
    desk.ask(sweep);
    QVERIFY(!desk.deeds.glide(0));
    QVERIFY(!desk.deeds.glide(1500));
    QVERIFY(!desk.session.set("gap", "7"));
    QVERIFY(!desk.deeds.glide(1600));
    QVERIFY(!desk.deeds.gliding());
    QCOMPARE(desk.gap(), 7.0);
  }

  // One step of undo for the sweep, one for the whole drag, however often the screen ticks meanwhile.
  void a_drag_is_one_step_of_undo_also_when_it_takes_a_sweep_over() {
    Desk desk;
    desk.ask(sweep);
    QVERIFY(!desk.deeds.glide(0));
    QVERIFY(!desk.deeds.glide(1500));
    desk.session.begin_gesture();
    for (int i = 0; i < 5; ++i) {
      QVERIFY(!desk.deeds.glide(1600 + i));
      QVERIFY(!desk.session.set("gap", std::to_string(30 - i)));
    }
    desk.session.end_gesture();
    QVERIFY(!desk.deeds.gliding());
    desk.session.undo();
    QCOMPARE(desk.gap(), 20.0);
    desk.session.undo();
    QCOMPARE(desk.gap(), 5.0);
    QVERIFY(!desk.session.can_undo());
  }

  void an_undo_stops_it_as_well() {
    Desk desk;
    desk.ask(sweep);
    QVERIFY(!desk.deeds.glide(0));
    QVERIFY(!desk.deeds.glide(1500));
    desk.session.undo();
    QVERIFY(!desk.deeds.glide(1600));
    QCOMPARE(desk.gap(), 5.0);
    QVERIFY(!desk.deeds.gliding());
  }

  // What is asked for next is not mixed with it: the sweep is at its end, then the link sets what it sets.
  void a_link_that_is_followed_meanwhile_comes_after_it() {
    Desk desk;
    desk.ask(sweep);
    QVERIFY(!desk.deeds.glide(0));
    QVERIFY(!desk.deeds.glide(1500));
    desk.ask({StoryDeed::Kind::set, "gap", "12", {}});
    QVERIFY(!desk.deeds.gliding());
    QCOMPARE(desk.gap(), 12.0);
    QVERIFY(!desk.deeds.glide(2000));
    QCOMPARE(desk.gap(), 12.0);
    desk.session.undo();
    QCOMPARE(desk.gap(), 30.0);
    desk.session.undo();
    QCOMPARE(desk.gap(), 5.0);
  }
};

QTEST_MAIN(DeedsTest)
#include "deeds_test.moc"
