// Everything by keyboard: Tab reaches all that can be operated, in an order that makes sense, each with a
// visible focus; the sheet of keys is complete; every command works by its key alone.
#include <QTextBrowser>

#include "app/gui/bench/bench.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/dialogs.hpp"
#include "app/gui/exhibit_keys.hpp"
#include "app/gui/top_bar.hpp"
#include "app/gui/transport.hpp"
#include "studio.hpp"

using namespace lucid;
using namespace lucid::people;

namespace {

bool tab_stop(const QWidget* widget) {
  return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus &&
         !widget->focusProxy();
}

QByteArray what(const QWidget* widget) {
  return QByteArray(widget->metaObject()->className()) + " “" + widget->accessibleName().toUtf8() + "”";
}

/// Tab until it comes round; each widget once.
std::vector<QWidget*> tab_round(QWidget& window, QWidget* start) {
  std::vector<QWidget*> round;
  start->setFocus(Qt::TabFocusReason);
  for (int i = 0; i < 400; ++i) {
    QWidget* now = QApplication::focusWidget();
    if (!now) break;
    if (std::find(round.begin(), round.end(), now) == round.end())
      round.push_back(now);
    else if (now == round.front() && round.size() > 1)
      return round;
    QTest::keyClick(now, Qt::Key_Tab);
  }
  Q_UNUSED(window)
  return round;
}

}  // namespace

class KeysTest : public QObject {
  Q_OBJECT

  void all_are_reached(QWidget& window, QWidget* start, const QByteArray& place) {
    const auto round = tab_round(window, start);
    QByteArrayList missed;
    for (QWidget* widget : window.findChildren<QWidget*>())
      if (tab_stop(widget) && std::find(round.begin(), round.end(), widget) == round.end())
        missed << what(widget);
    QVERIFY2(missed.isEmpty(), place + ": " + missed.join(", "));
  }

 private Q_SLOTS:
  void tab_reaches_all_that_can_be_operated() {
    Studio studio;
    QApplication::setActiveWindow(studio.window.get());
    all_are_reached(*studio.window, &studio.window->gallery().search(), "gallery");
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      for (const int step : {0, 2, 3}) {
        studio.window->screen().go_to_step(step, true);
        studio.settle();
        all_are_reached(*studio.window, &studio.window->screen().stage(),
                        QByteArray::fromStdString(exhibit->id) + ", step " + QByteArray::number(step + 1));
        if (QTest::currentTestFailed()) return;
      }
    }
  }

  void tab_goes_through_one_place_after_the_other() {
    Studio studio;
    QApplication::setActiveWindow(studio.window.get());
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      ExhibitScreen& screen = studio.window->screen();
      const auto round = tab_round(*studio.window, &screen.stage());
      // Each place is one run: nobody jumps from the story to the bench and back.
      std::vector<QWidget*> places;
      for (QWidget* widget : round) {
        QWidget* place = widget;
        while (place->parentWidget() != &screen) place = place->parentWidget();
        if (places.empty() || places.back() != place) places.push_back(place);
      }
      if (places.size() > 1 && places.front() == places.back()) places.pop_back();
      QByteArrayList way;
      for (QWidget* place : places) way << what(place);
      auto sorted = places;
      std::sort(sorted.begin(), sorted.end());
      QVERIFY2(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end(), way.join(", "));
      // Back, then the story, the stage, its charts, the bench, the run.
      const auto at = [&](QWidget* place) {
        return std::find(places.begin(), places.end(), place) - places.begin();
      };
      const auto count = static_cast<std::ptrdiff_t>(places.size());
      const auto after_stage = [&](QWidget* place) {
        return (at(place) - at(&screen.stage()) + count) % count;
      };
      QVERIFY(after_stage(screen.charts()) < after_stage(screen.bench()));
      QVERIFY(after_stage(screen.bench()) < after_stage(screen.transport()));
      QVERIFY(after_stage(screen.transport()) < after_stage(&screen.top()));
      QVERIFY(after_stage(&screen.top()) < after_stage(screen.story()));
    }
  }

  void focus_can_be_seen() {
    Studio studio;
    QApplication::setActiveWindow(studio.window.get());
    const auto look_at = [&](QWidget* start, const QByteArray& place) {
      QByteArrayList unseen;
      const auto round = tab_round(*studio.window, start);
      for (QWidget* widget : round) {
        if (!widget->isVisible()) continue;  // the way out of a work that is done meanwhile
        start->setFocus(Qt::OtherFocusReason);
        if (widget == start) round.back()->setFocus(Qt::OtherFocusReason);
        QApplication::processEvents();
        QWidget* around = widget->parentWidget();
        const QImage before = around->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        if (widget == &studio.window->screen().stage()) QTest::keyClick(widget, Qt::Key_Tab);
        studio.settle();
        if (around->grab().toImage() == before) unseen << what(widget);
      }
      QVERIFY2(unseen.isEmpty(), place + ": " + unseen.join(", "));
    };
    look_at(&studio.window->gallery().search(), "gallery");
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit, 2);
      look_at(&studio.window->screen().stage(), exhibit->id.c_str());
      if (QTest::currentTestFailed()) return;
    }
  }

  void after_a_guess_the_keys_still_belong_to_the_exhibit() {
    Studio studio;
    QApplication::setActiveWindow(studio.window.get());
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      StoryPanel& story = *studio.window->screen().story();
      int guesses = 0;
      for (int step = 0; step < story.steps(); ++step) {
        studio.window->screen().go_to_step(step, true);
        studio.settle();
        if (!story.waits_for_guess()) continue;
        if (!story.take_key(Qt::Key_1)) continue;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        studio.settle();
        QVERIFY2(studio.window->in_exhibit(), exhibit->id.c_str());
        QWidget* here = QApplication::focusWidget();
        QVERIFY(here && here->isVisible() && here->isEnabled());
        if (!story.waits_for_guess()) {
          QCOMPARE(here, static_cast<QWidget*>(&studio.window->screen().stage()));
          QTest::keyClick(here, Qt::Key_Space);
          QVERIFY2(studio.window->in_exhibit(), exhibit->id.c_str());
          studio.window->screen().visit()->session->play(false);
        }
        ++guesses;
      }
      QVERIFY2(guesses > 0, exhibit->id.c_str());
      studio.window->open_gallery();
    }
  }

  void handles_are_held_and_moved_by_keys() {
    Studio studio;
    QApplication::setActiveWindow(studio.window.get());
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      StageView& stage = studio.window->screen().stage();
      Session& session = *studio.window->screen().visit()->session;
      const auto things = stage.stage()->holdables(*session.snapshot());
      QVERIFY(!things.empty());
      stage.setFocus(Qt::TabFocusReason);
      for (const auto& thing : things) {
        QTest::keyClick(&stage, Qt::Key_Tab);
        QCOMPARE(stage.view().focus, thing.pick);
        QCOMPARE(stage.accessibleName(), thing.name);
        const auto revision = session.revision();
        const auto view = stage.view().selection_index;
        const auto playhead = stage.view().playhead;
        const QString selection = stage.view().selection;
        // What stands at its end can be moved the other way.
        for (const int key : {Qt::Key_Up, Qt::Key_Right, Qt::Key_Return, Qt::Key_Left, Qt::Key_Left})
          QTest::keyClick(&stage, static_cast<Qt::Key>(key));
        studio.settle();
        QVERIFY2(session.revision() != revision || stage.view().selection_index != view ||
                     stage.view().playhead != playhead || stage.view().selection != selection ||
                     stage.view().selection == thing.pick,
                 qPrintable(thing.name));
      }
    }
  }

  void the_view_is_turned_shifted_zoomed_and_reset_by_keys() {
    Studio studio;
    QApplication::setActiveWindow(studio.window.get());
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      StageView& stage = studio.window->screen().stage();
      bool turnable = false;
      for (const auto& panel : stage.list().panels)
        turnable |= std::holds_alternative<OrbitCamera>(panel.camera);
      stage.setFocus(Qt::OtherFocusReason);
      stage.reset_view();
      const auto cameras = [&] { return stage.view().cameras; };
      QVERIFY(cameras().empty());
      if (turnable) {
        QTest::keyClick(&stage, Qt::Key_Left);
        QVERIFY(!cameras().empty());
        stage.reset_view();
        QTest::keyClick(&stage, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(!cameras().empty());
        QTest::keyClick(&stage, Qt::Key_V);
        QVERIFY(cameras().empty());
        QTest::keyClick(&stage, Qt::Key_Plus);
        QVERIFY(!cameras().empty());
      }
    }
  }

  void what_the_sheet_tells_of_time_holds_from_the_stage() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      ExhibitScreen& screen = studio.window->screen();
      Session& session = *screen.visit()->session;
      screen.story()->set_guidance(Guidance::none);
      StageView& stage = screen.stage();
      stage.setFocus(Qt::OtherFocusReason);
      session.seek(0);
      studio.settle();
      QTest::keyClick(&stage, Qt::Key_Period);
      QTRY_VERIFY(session.snapshot()->step() > 0);
      studio.settle();
      QTest::keyClick(&stage, Qt::Key_Home);
      QTRY_COMPARE(session.snapshot()->step(), std::int64_t{0});
      QTest::keyClick(&stage, Qt::Key_End);
      QTRY_VERIFY(session.snapshot()->step() > 0);
    }
  }

  void the_sheet_of_keys_is_complete() {
    Studio studio;
    for (const QString language : {"en", "de"}) {
      Studio here(language);
      const Exhibit& exhibit = *exhibits().front();
      here.open(exhibit);
      QStringList lines;
      for (const auto& thing : here.window->screen().stage().stage()->holdables(
               *here.window->screen().visit()->session->snapshot()))
        lines << thing.name;
      KeysSheet sheet(here.look, here.window->commands(), lines, nullptr);
      sheet.setAttribute(Qt::WA_DeleteOnClose, false);
      const QString text = sheet.findChild<QTextBrowser*>()->toPlainText();
      for (const QAction* command : here.window->commands()) {
        QVERIFY2(text.contains(command->text()), qPrintable(command->text()));
        QVERIFY(!command->shortcuts().isEmpty());
        for (const auto& key : command->shortcuts())
          QVERIFY2(text.contains(key.toString(QKeySequence::NativeText)), qPrintable(key.toString()));
      }
      for (const QString& line : lines) QVERIFY(text.contains(line));
      for (const ExhibitKey& key : exhibit_keys()) {
        QVERIFY2(text.contains(key.shown), qPrintable(key.shown));
        QVERIFY2(text.contains(key.words), qPrintable(key.words));
      }
      if (language == "de") {
        QVERIFY(text.contains(QStringLiteral("Strg+Umschalt+Z")));
        QVERIFY(!text.contains(QStringLiteral("Ctrl")));
      }
    }
    // No two commands share a key.
    QSet<QKeySequence> taken;
    for (const QAction* command : studio.window->commands())
      for (const auto& key : command->shortcuts()) {
        QVERIFY2(!taken.contains(key), qPrintable(key.toString()));
        taken.insert(key);
      }
  }

  void a_press_by_keys_does_what_a_click_does() {
    Studio studio;
    QApplication::setActiveWindow(studio.window.get());
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      for (auto* button : studio.window->findChildren<Button*>()) {
        if (!tab_stop(button)) continue;
        // A menu or a sheet would wait for a person.
        QObject::disconnect(button, &Button::pressed, nullptr, nullptr);
        QObject::disconnect(button, &Button::toggled, nullptr, nullptr);
        int pressed = 0;
        QObject::connect(button, &Button::pressed, [&] { ++pressed; });
        QObject::connect(button, &Button::toggled, [&] { ++pressed; });
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY2(pressed > 0, what(button));
        pressed = 0;
        QTest::keyClick(button, Qt::Key_Return);
        QVERIFY2(pressed > 0, what(button));
      }
      studio.window->open_gallery();
    }
  }
};

QTEST_MAIN(KeysTest)
#include "keys_test.moc"
