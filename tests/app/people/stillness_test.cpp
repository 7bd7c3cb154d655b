// Who asked for no motion sees none: no pixel moves between two looks at a screen that has settled, and what
// changes is there at once. With motion allowed the same looks do see something move.
#include "app/gui/bench/bench.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/present/presenter.hpp"
#include "app/gui/story/curve_pad.hpp"
#include "app/gui/widgets/buttons.hpp"
#include "app/gui/widgets/notice.hpp"
#include "studio.hpp"

using namespace lucid;

namespace {

constexpr int a_while = 300;  // ms

QImage look_at(QWidget& widget) { return widget.grab().toImage().convertToFormat(QImage::Format_RGB32); }

/// The rectangle in which two pictures differ.
QRect changed(const QImage& before, const QImage& after) {
  if (before.size() != after.size()) return after.rect();
  QRect box;
  for (int y = 0; y < before.height(); ++y) {
    const auto* a = reinterpret_cast<const QRgb*>(before.constScanLine(y));
    const auto* b = reinterpret_cast<const QRgb*>(after.constScanLine(y));
    for (int x = 0; x < before.width(); ++x)
      if (a[x] != b[x]) box |= QRect(x, y, 1, 1);
  }
  return box;
}

QByteArray where(QWidget& window, const QRect& box) {
  QByteArray words = QStringLiteral("%1 x %2 px at %3, %4 in")
                         .arg(box.width())
                         .arg(box.height())
                         .arg(box.x())
                         .arg(box.y())
                         .toUtf8();
  for (QWidget* widget = window.childAt(box.center()); widget; widget = widget->parentWidget())
    words += QByteArray(" ") + widget->metaObject()->className();
  return words;
}

/// A window as a person has it: its timers run.
struct Opened {
  explicit Opened(bool reduce) : preferences(false) {
    look.set_reduce_motion(reduce);
    look.set_language(QStringLiteral("en"), locale_of(QStringLiteral("en")));
    dress_application(look);
    window = std::make_unique<Window>(look, preferences, false);
    window->set_dialogs(false);
    window->gallery().thumbnails().set_at_once(true);
    window->resize(1280, 720);
    window->show();
    QApplication::setActiveWindow(window.get());
  }
  Session& session() { return *window->screen().visit()->session; }
  /// Paused, and everything that was asked for is computed and drawn.
  void settle() {
    if (window->in_exhibit()) {
      session().play(false);
      const auto resting = [this] {
        const auto latest = session().latest();
        return !session().out_of_date() && !latest->busy && !latest->playing && latest->snapshot->refined;
      };
      QTRY_VERIFY_WITH_TIMEOUT(resting(), 120'000);
    }
    // A word in passing goes by itself, some seconds later: not in the middle of what comes next.
    for (Toast* toast : window->findChildren<Toast*>()) toast->hide();
    // What was computed last is drawn a moment later. What moves by itself never comes to rest here.
    QImage last = look_at(*window);
    for (int i = 0; i < 20; ++i) {
      QTest::qWait(120);
      QImage now = look_at(*window);
      if (now == last) break;
      last = std::move(now);
    }
  }

  Look look;
  Preferences preferences;
  std::unique_ptr<Window> window;
};

}  // namespace

class StillnessTest : public QObject {
  Q_OBJECT

  void stands_still(QWidget& widget, const QByteArray& what, int looks = 1) {
    const QImage before = look_at(widget);
    for (int i = 0; i < looks; ++i) {
      QTest::qWait(a_while);
      const QRect box = changed(before, look_at(widget));
      QVERIFY2(box.isNull(), what + ": " + where(widget, box));
    }
  }

  /// What `deed` changes is there when the events of that moment are done.
  void is_there_at_once(QWidget& widget, const QByteArray& what, const std::function<void()>& deed) {
    const QImage before = look_at(widget);
    deed();
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    const QImage first = look_at(widget);
    QTest::qWait(a_while);
    const QRect box = changed(first, look_at(widget));
    QVERIFY2(box.isNull(), what + ": " + where(widget, box));
    QVERIFY2(first != before, what + " changed nothing");
  }

 private Q_SLOTS:
  void the_gallery_stands_still() {
    Opened opened(true);
    opened.settle();
    opened.window->gallery().focus_search();
    stands_still(*opened.window, "gallery, with the cursor in the search", 5);
    Card* card = opened.window->gallery().shown_cards().front();
    is_there_at_once(*opened.window, "a pointer on a card", [&] {
      QEvent enter(QEvent::Enter);
      QApplication::sendEvent(card, &enter);
      QHoverEvent hover(QEvent::HoverEnter, QPointF(20, 20), QPointF(20, 20), QPointF(-1, -1));
      QApplication::sendEvent(card, &hover);
    });
    QTest::qWait(500);
    stands_still(*opened.window, "gallery, with the pointer on a card");
  }

  void a_paused_exhibit_stands_still_at_every_step() {
    Opened opened(true);
    for (const Exhibit* exhibit : exhibits()) {
      opened.window->open_exhibit(QString::fromStdString(exhibit->id));
      opened.settle();
      const int steps = opened.window->screen().story()->steps();
      for (int step = 0; step < steps; ++step) {
        opened.window->screen().go_to_step(step, true);
        opened.settle();
        stands_still(*opened.window,
                     QByteArray::fromStdString(exhibit->id) + ", step " + QByteArray::number(step + 1));
        if (QTest::currentTestFailed()) return;
      }
    }
  }

  void every_change_of_the_screen_is_there_at_once() {
    Opened opened(true);
    for (const Exhibit* exhibit : exhibits()) {
      opened.window->open_exhibit(QString::fromStdString(exhibit->id));
      ExhibitScreen& screen = opened.window->screen();
      opened.settle();
      const std::pair<const char*, std::function<void()>> deeds[] = {
          {"another step", [&] { screen.go_to_step(1, false); }},
          {"back to the first", [&] { screen.go_to_step(0, false); }},
          {"the charts folded", [&] { screen.fold(QStringLiteral("charts"), true); }},
          {"the charts unfolded", [&] { screen.fold(QStringLiteral("charts"), false); }},
          {"the story folded", [&] { screen.fold(QStringLiteral("story"), true); }},
          {"the story unfolded", [&] { screen.fold(QStringLiteral("story"), false); }},
          {"the night", [&] { opened.look.set_theme(Theme::night); }},
          {"the day", [&] { opened.look.set_theme(Theme::paper); }},
          {"larger text", [&] { opened.look.set_text_scale(TextScale::large); }},
          {"text as before", [&] { opened.look.set_text_scale(TextScale::normal); }},
          {"a word in passing", [&] { opened.window->say(QStringLiteral("Saved.")); }},
          {"presenting", [&] { opened.window->present(true); }},
          {"the tools", [&] { opened.window->presenter().use(PresentTools::Tool::spotlight); }},
          {"a blank", [&] { opened.window->presenter().use(PresentTools::Tool::black); }},
          {"the picture again", [&] { opened.window->presenter().use(PresentTools::Tool::black); }},
          {"the end of presenting", [&] { opened.window->present(false); }}};
      for (const auto& [what, deed] : deeds) {
        is_there_at_once(*opened.window, QByteArray::fromStdString(exhibit->id) + ", " + what, deed);
        if (QTest::currentTestFailed()) return;
      }
      opened.window->open_gallery();
    }
  }

  void controls_move_only_where_motion_is_wanted() {
    for (const bool reduce : {true, false}) {
      Opened opened(reduce);
      opened.settle();
      QWidget bench;
      bench.resize(300, 200);
      Switch toggle(opened.look, &bench);
      toggle.set_words(QStringLiteral("Coin"), QStringLiteral("Lays a coin between the coils"));
      toggle.setGeometry(10, 10, 260, 40);
      Button button(opened.look, Button::Shape::outlined, QStringLiteral("Step"), &bench);
      button.setGeometry(10, 60, 120, 40);
      Toast toast(opened.look, &bench);
      bench.show();
      QTest::qWait(30);
      const std::pair<const char*, std::function<void()>> deeds[] = {
          {"switch", [&] { toggle.set_on(!toggle.on()); }},
          {"hover",
           [&] {
             QHoverEvent hover(QEvent::HoverEnter, QPointF(20, 20), QPointF(20, 20), QPointF(-1, -1));
             QApplication::sendEvent(&button, &hover);
           }},
          {"toast", [&] { toast.say(QStringLiteral("Saved."), QStringLiteral("Undo")); }}};
      for (const auto& [what, deed] : deeds) {
        deed();
        const QImage first = look_at(bench);
        QTest::qWait(a_while);
        // The same look finds the movement where it is allowed: this test is not blind.
        QVERIFY2(changed(first, look_at(bench)).isNull() == reduce, what);
      }
    }
  }

  void a_stage_that_would_move_is_seen_to_move() {
    Opened opened(false);
    bool moved = false;
    for (const Exhibit* exhibit : exhibits()) {
      opened.window->open_exhibit(QString::fromStdString(exhibit->id));
      opened.settle();
      StageView& stage = opened.window->screen().stage();
      const QImage before = look_at(stage);
      QTest::qWait(a_while);
      moved |= !changed(before, look_at(stage)).isNull();
    }
    QVERIFY(moved);
  }
};

QTEST_MAIN(StillnessTest)
#include "stillness_test.moc"
