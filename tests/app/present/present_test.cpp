// Presenting: a remote's keys, votes, pen, spotlight, blank, hidden edges; and nothing is lost on the way in
// and out.
#include "app/gui/present/presenter.hpp"

#include <QScrollBar>
#include <QTextBrowser>
#include <QtTest>

#include "app/gui/bench/bench.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/dialogs.hpp"
#include "app/gui/exhibit_screen.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/present/claims_paper.hpp"
#include "app/gui/present/present_keys.hpp"
#include "app/gui/story/story_panel.hpp"
#include "app/gui/top_bar.hpp"
#include "app/gui/window.hpp"
#include "core/exhibits.hpp"

using namespace lucid;

class PresentTest : public QObject {
  Q_OBJECT

  struct Studio {
    Studio() : preferences(false), window(look, preferences, false) {
      look.set_reduce_motion(true);
      window.set_dialogs(false);
      window.screen().set_still(true);
      window.resize(1280, 720);
      window.show();
      window.activateWindow();
      if (!QTest::qWaitForWindowActive(&window)) qWarning("the window is not active");
    }
    void open(const Exhibit& exhibit, int step) {
      window.open_exhibit(QString::fromStdString(exhibit.id));
      window.screen().go_to_step(step, true);
      settle();
    }
    void settle() {
      for (int i = 0; i < 400; ++i) {
        window.screen().tick();
        QTest::qWait(5);
        const auto& session = *window.screen().visit()->session;
        if (!session.out_of_date() && !session.latest()->busy) break;
      }
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
      QWidget* focus = QApplication::focusWidget();
      QTest::keyClick(focus ? focus : &window, key, modifiers);
    }
    Session& session() { return *window.screen().visit()->session; }
    int question_step() {
      StoryPanel& story = *window.screen().story();
      for (int step = 0; step < story.steps(); ++step) {
        window.screen().go_to_step(step, true);
        const int block = story.open_question();
        if (block >= 0 && !story.box(block)->prediction().choices.empty()) return step;
      }
      return -1;
    }
    Look look;
    Preferences preferences;
    Window window;
  };

  static void stroke(QWidget& widget, QPoint from, QPoint to) {
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&widget, &move);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
  }

 private Q_SLOTS:
  void nothing_is_lost_on_the_way_in_and_out() {
    for (const Exhibit* exhibit : exhibits()) {
      Studio studio;
      studio.open(*exhibit, 1);
      ExhibitScreen& screen = studio.window.screen();
      Presenter& presenter = studio.window.presenter();
      Session& session = *screen.visit()->session;
      session.hold();
      screen.fold(QStringLiteral("bench"), true);
      screen.fold(QStringLiteral("charts"), true);
      // A camera and a selection of one's own.
      OrbitCamera camera;
      camera.yaw = 40;
      screen.stage().view().cameras[QStringLiteral("a panel")] = camera;
      screen.stage().view().selection = QStringLiteral("something");
      studio.settle();
      const auto all = [&] {
        QStringList state{QString::number(hash_of(session.state())),
                          QString::fromStdString(view_to_json(screen.stage().view())),
                          QString::number(screen.story()->step()),
                          QString::number(session.held() != nullptr),
                          QString::number(studio.window.windowState()),
                          QString::number(session.can_undo()),
                          QString::fromStdString(session.undo_label())};
        for (QWidget* part : {static_cast<QWidget*>(screen.story()), static_cast<QWidget*>(screen.bench()),
                              static_cast<QWidget*>(screen.charts()), static_cast<QWidget*>(&screen.stage()),
                              static_cast<QWidget*>(&screen.top())}) {
          const QRect place = part->geometry();
          state << QString::number(part->isHidden())
                << (part->isHidden() ? QString()
                                     : QStringLiteral("%1,%2,%3,%4")
                                           .arg(place.x())
                                           .arg(place.y())
                                           .arg(place.width())
                                           .arg(place.height()));
        }
        return state;
      };
      const QStringList before = all();
      const std::uint64_t revision = session.revision();
      studio.window.present(true);
      QVERIFY(presenter.presenting() && screen.story()->isHidden() && screen.bench()->isHidden());
      for (const Qt::Key key : {Qt::Key_L, Qt::Key_P, Qt::Key_O, Qt::Key_E, Qt::Key_T, Qt::Key_B,
                                Qt::Key_Space, Qt::Key_W, Qt::Key_A})
        QVERIFY(presenter.take_key(QKeyEvent(QEvent::KeyPress, key, {})));
      QVERIFY(presenter.bar().pen() && presenter.bar().spotlight());
      stroke(presenter.bar(), {600, 300}, {700, 360});
      stroke(presenter.bar(), {300, 300}, {700, 300});
      QCOMPARE(presenter.bar().strokes(), 2);
      QTest::keyClick(&studio.window, Qt::Key_U);
      QCOMPARE(presenter.bar().strokes(), 1);
      QCOMPARE(session.revision(), revision);  // the pen stays out of the model
      studio.window.present(false);
      QVERIFY(!presenter.presenting());
      QTest::qWait(20);
      QCOMPARE(all(), before);
      QCOMPARE(presenter.bar().strokes(), 0);
    }
  }

  void words_of_the_stage_are_for_the_back_row_beside_a_question_too() {
    Studio studio;
    studio.open(*exhibits().front(), 0);
    const int step = studio.question_step();
    QVERIFY(step >= 0);
    studio.window.screen().go_to_step(step, true);
    StageView& stage = studio.window.screen().stage();
    studio.window.present(true);
    studio.settle();
    QVERIFY(stage.width() < 0.7 * studio.window.width());  // the question has the rest
    const double screen = std::min(studio.window.height() / 1080.0, studio.window.width() / 1600.0);
    QVERIFY(std::abs(stage.list().text_scale - std::max(1.0, 28.0 / 12 * screen)) < 1e-9);
    studio.window.present(false);
    studio.settle();
    QCOMPARE(stage.list().text_scale, 1.0);
  }

  void remotes_turn_the_pages() {
    Studio studio;
    studio.open(*exhibits().front(), 0);
    StoryPanel& story = *studio.window.screen().story();
    while (story.waits_for_guess()) story.box(story.open_question())->skip();
    studio.window.present(true);
    studio.key(Qt::Key_PageDown);
    QCOMPARE(story.step(), 1);
    studio.key(Qt::Key_PageUp);
    QCOMPARE(story.step(), 0);
    studio.key(Qt::Key_Right);
    QCOMPARE(story.step(), 1);
    studio.key(Qt::Key_Left);
    QCOMPARE(story.step(), 0);
    studio.key(Qt::Key_F5);
    QVERIFY(!studio.window.presenter().presenting());
    QCOMPARE(story.step(), 0);
  }

  void a_room_votes_before_the_answer_plays() {
    for (const Exhibit* exhibit : exhibits()) {
      Studio studio;
      studio.open(*exhibit, 0);
      const int step = studio.question_step();
      QVERIFY(step >= 0);
      StoryPanel& story = *studio.window.screen().story();
      studio.window.present(true);
      Presenter& presenter = studio.window.presenter();
      presenter.follow();
      PredictionBox* question = presenter.question();
      QVERIFY(question && question->isVisibleTo(&studio.window));
      // The claim would tell the answer: until then the title stands there.
      QCOMPARE(presenter.bar().sentence(), QString::fromStdString(story.current()->title));
      studio.key(Qt::Key_PageDown);
      QCOMPARE(story.step(), step);  // it waits
      for (int i = 0; i < 4; ++i) studio.key(Qt::Key_2);
      studio.key(Qt::Key_1);
      studio.key(Qt::Key_2, Qt::ShiftModifier);
      QVERIFY((question->answer().votes == std::vector<int>(question->answer().votes.size() == 3
                                                                ? std::vector<int>{1, 3, 0}
                                                                : question->answer().votes)));
      QCOMPARE(question->answer().choice, 1);
      studio.key(Qt::Key_Return);
      QVERIFY(!question->open() && !story.waits_for_guess());
      QCOMPARE(presenter.bar().sentence(),
               plain_story_text(QString::fromStdString(story.current()->claim()), {}));
      QVERIFY(presenter.question());  // to be talked about
      // What is longer now does not run behind the question.
      QVERIFY(presenter.question()->mapTo(&studio.window, QPoint()).y() >=
              presenter.bar().head_height() - 50 * studio.window.height() / 1080);
      studio.key(Qt::Key_PageDown);
      QCOMPARE(story.step(), step + 1);
      QVERIFY(presenter.question() != question || !presenter.question());
      // The class comes back to it: there it is again, with its answer.
      studio.key(Qt::Key_PageUp);
      presenter.follow();
      QVERIFY(story.step() == step && presenter.question() && !presenter.question()->open());
      const auto& told = studio.preferences.guesses().all();
      QVERIFY(!told.empty() && told.front().votes.size() >= 2 && told.front().votes[1] == 3);
    }
  }

  void edges_open_when_the_pointer_comes() {
    Studio studio;
    studio.open(*exhibits().front(), 0);
    studio.window.present(true);
    Presenter& presenter = studio.window.presenter();
    ExhibitScreen& screen = studio.window.screen();
    const double w = studio.window.width(), h = studio.window.height();
    QVERIFY(presenter.tools().isHidden());
    presenter.point({w / 2, h - 3});
    QVERIFY(!presenter.tools().isHidden());
    presenter.point({w / 2, h / 2});
    QVERIFY(presenter.tools().isHidden());
    presenter.point({w - 2, h / 2});
    QVERIFY(presenter.bench_open() && !screen.bench()->isHidden());
    presenter.point({w - screen.bench()->width() / 2.0, h / 2});
    QVERIFY(presenter.bench_open());
    presenter.point({w / 3, h / 2});
    QVERIFY(!presenter.bench_open() && screen.bench()->isHidden());
  }

  void the_pen_is_wiped_with_the_step_and_a_blank_ends_with_any_key() {
    Studio studio;
    studio.open(*exhibits().front(), 0);
    StoryPanel& story = *studio.window.screen().story();
    while (story.waits_for_guess()) story.box(story.open_question())->skip();
    studio.window.present(true);
    Presenter& presenter = studio.window.presenter();
    presenter.use(PresentTools::Tool::pen);
    stroke(presenter.bar(), {200, 200}, {400, 300});
    QCOMPARE(presenter.bar().strokes(), 1);
    QVERIFY(!presenter.bar().grab().toImage().isNull());
    presenter.use(PresentTools::Tool::next);
    QCOMPARE(presenter.bar().strokes(), 0);
    const int step = story.step();
    presenter.use(PresentTools::Tool::black);
    const QImage black = presenter.bar().grab().toImage();
    QCOMPARE(black.pixelColor(10, 10), colour(Role::stage, Theme::night));
    QCOMPARE(black.pixelColor(black.width() / 2, black.height() / 2), colour(Role::stage, Theme::night));
    studio.key(Qt::Key_PageDown);  // brings the picture back, turns no page
    QCOMPARE(story.step(), step);
    QVERIFY(presenter.bar().blank() == PresentBar::Blank::none);
  }

  void pen_and_spotlight_need_no_mouse() {
    Studio studio;
    studio.open(*exhibits().front(), 0);
    StoryPanel& story = *studio.window.screen().story();
    while (story.waits_for_guess()) story.box(story.open_question())->skip();
    studio.window.present(true);
    Presenter& presenter = studio.window.presenter();
    PresentBar& bar = presenter.bar();
    const int step = story.step();
    const std::uint64_t revision = studio.session().revision();
    const QImage bare = bar.grab().toImage();
    studio.key(Qt::Key_P);
    QVERIFY(bar.pen());
    QVERIFY(bar.rect().contains(bar.pointer().toPoint()));
    const QImage with_pen = bar.grab().toImage();
    QVERIFY(with_pen != bare);  // it shows where it is before it has drawn
    QPointF at = bar.pointer();
    studio.key(Qt::Key_Right);
    studio.key(Qt::Key_Down);
    const QPointF one = bar.pointer() - at;
    QVERIFY(one.x() > 0 && one.y() > 0);
    QCOMPARE(story.step(), step);  // the arrows are the pen's, not the story's
    at = bar.pointer();
    studio.key(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(std::abs(bar.pointer().x() - at.x() - 5 * one.x()) < 1e-9);
    QCOMPARE(bar.strokes(), 0);
    studio.key(Qt::Key_Return);
    QVERIFY(bar.drawing());
    for (int i = 0; i < 6; ++i) studio.key(Qt::Key_Right, Qt::ShiftModifier);
    studio.key(Qt::Key_Return);
    QVERIFY(!bar.drawing());
    QCOMPARE(bar.strokes(), 1);
    // Ink lies where it went, and nowhere after it was lifted.
    const QPointF end = bar.pointer();
    for (int i = 0; i < 3; ++i) studio.key(Qt::Key_Down, Qt::ShiftModifier);
    const QImage drawn = bar.grab().toImage();
    const QColor ink = colour(bar.pen_role(), studio.look.theme());
    QCOMPARE(drawn.pixelColor((end - QPointF(60, 0)).toPoint()), ink);
    QVERIFY(drawn.pixelColor((end + QPointF(0, 20)).toPoint()) != ink);
    // Two arrows that are down together go aslant.
    at = bar.pointer();
    QTest::keyPress(&studio.window, Qt::Key_Left);
    QTest::keyPress(&studio.window, Qt::Key_Up);
    const QPointF aslant = bar.pointer() - at;
    QVERIFY(aslant.x() < 0 && aslant.y() < 0);
    QTest::keyRelease(&studio.window, Qt::Key_Left);
    QTest::keyRelease(&studio.window, Qt::Key_Up);
    studio.key(Qt::Key_O);
    QVERIFY(colour(bar.pen_role(), studio.look.theme()) != ink);
    studio.key(Qt::Key_U);
    QCOMPARE(bar.strokes(), 0);
    // Escape puts the pen away, and only then ends presenting.
    studio.key(Qt::Key_Escape);
    QVERIFY(!bar.pen() && presenter.presenting());
    studio.key(Qt::Key_L);
    QVERIFY(bar.spotlight());
    const QImage lit = bar.grab().toImage();
    at = bar.pointer();
    studio.key(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(bar.pointer().x() < at.x() && bar.grab().toImage() != lit);
    QCOMPARE(story.step(), step);
    studio.key(Qt::Key_Escape);
    QVERIFY(!bar.spotlight() && presenter.presenting());
    QCOMPARE(studio.session().revision(), revision);
    studio.key(Qt::Key_Escape);
    QVERIFY(!presenter.presenting());
  }

  void the_pen_goes_no_farther_than_the_screen() {
    Studio studio;
    studio.open(*exhibits().front(), 0);
    studio.window.present(true);
    PresentBar& bar = studio.window.presenter().bar();
    studio.key(Qt::Key_P);
    for (int i = 0; i < 60; ++i) studio.key(Qt::Key_Right, Qt::ShiftModifier);
    for (int i = 0; i < 60; ++i) studio.key(Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(bar.rect().contains(bar.pointer().toPoint()));
    QCOMPARE(bar.pointer(), QPointF(bar.width() - 1, 0));
  }

  void what_is_held_on_the_stage_keeps_its_arrows() {
    for (const Exhibit* exhibit : exhibits()) {
      Studio studio;
      studio.open(*exhibit, 0);
      StoryPanel& story = *studio.window.screen().story();
      while (story.waits_for_guess()) story.box(story.open_question())->skip();
      studio.window.present(true);
      StageView& stage = studio.window.screen().stage();
      const int step = story.step();
      studio.key(Qt::Key_Tab);
      QVERIFY(!stage.view().focus.isEmpty());
      const std::uint64_t revision = studio.session().revision();
      studio.key(Qt::Key_Right);
      studio.key(Qt::Key_Up);
      QCOMPARE(story.step(), step);
      QVERIFY(studio.session().revision() != revision);
      studio.key(Qt::Key_PageDown);
      QCOMPARE(story.step(), step + 1);
    }
  }

  void the_article_is_weighed_before_the_class() {
    for (const Exhibit* exhibit : exhibits())
      for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
        Studio studio;
        studio.window.resize(size);
        studio.open(*exhibit, 0);
        ExhibitScreen& screen = studio.window.screen();
        Presenter& presenter = studio.window.presenter();
        studio.window.present(true);
        presenter.follow();
        QVERIFY(!presenter.claims().isVisible());
        screen.go_to_step(screen.story()->steps() - 1, true);
        studio.settle();
        presenter.follow();
        const ClaimsPaper& claims = presenter.claims();
        QVERIFY2(claims.isVisible(), exhibit->id.c_str());
        // Every claim with its verdict, in letters for the back row.
        const QString told = claims.text().toPlainText();
        const QStringList rows = screen.story()->tables().split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QVERIFY(rows.size() >= 3);
        for (const QString& row : rows) {
          const QString claim = plain_story_text(row.section(QLatin1Char('|'), 1, 1).trimmed(), {});
          QVERIFY2(told.contains(claim.left(20)), qPrintable(claim + u'\n' + told));
        }
        const QSize whole = studio.window.size();
        const double least = 28 * std::min(whole.height() / 1080.0, whole.width() / 1600.0);
        QVERIFY(claims.text().document()->defaultFont().pixelSize() >= std::floor(least));
        // It stands below the sentence, above the foot and beside the stage.
        const QRect place = claims.geometry(), stage = screen.stage().geometry();
        QVERIFY(place.top() >= presenter.bar().head_height() - 1 && place.bottom() < whole.height() - 20);
        const QPoint corner = screen.stage().mapTo(&studio.window, QPoint(0, 0));
        QVERIFY(corner.x() >= place.right() && stage.width() > whole.width() / 4);
        // What is longer than the screen is read on by a key.
        if (claims.text().height() > place.height()) {
          QVERIFY(presenter.take_key(QKeyEvent(QEvent::KeyPress, Qt::Key_Down, {})));
          QVERIFY(claims.verticalScrollBar()->value() > 0);
          QVERIFY(presenter.take_key(QKeyEvent(QEvent::KeyPress, Qt::Key_Up, {})));
        }
        screen.go_to_step(0, true);
        presenter.follow();
        QVERIFY(!claims.isVisible());
        studio.window.present(false);
      }
  }

  void every_key_is_on_the_sheet_and_in_the_foot() {
    Studio studio;
    studio.open(*exhibits().front(), 0);
    KeysSheet sheet(studio.look, studio.window.commands(), {}, nullptr);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    const QString text = sheet.findChild<QTextBrowser*>()->toPlainText();
    for (const PresentKey& key : present_keys()) {
      QVERIFY2(text.contains(key.words), qPrintable(key.words));
      QVERIFY2(text.contains(key.shown), qPrintable(key.shown));
      // The table is what is obeyed: each of its keys does something in one of the two states.
      for (const int code : key.keys) {
        const QKeyEvent press(QEvent::KeyPress, code, {});
        QVERIFY(present_deed(press, true) == key.deed || present_deed(press, false) == key.deed);
      }
    }
  }

  void every_tool_fits_and_has_a_name() {
    for (const QSize size : {QSize(1024, 640), QSize(1920, 1080)}) {
      Studio studio;
      studio.window.resize(size);
      studio.open(*exhibits().front(), 0);
      studio.window.present(true);
      PresentTools& tools = studio.window.presenter().tools();
      studio.key(Qt::Key_T);
      QTest::qWait(60);
      QVERIFY(!tools.isHidden());  // opened by a key they stay
      int right = -100;
      QList<QWidget*> row;
      for (Control* control : tools.findChildren<Control*>()) {
        QVERIFY(!control->accessibleName().isEmpty());
        QVERIFY2(tools.rect().contains(control->geometry()),
                 qPrintable(QStringLiteral("%1: %2 to %3 of %4, %5 of %6")
                                .arg(control->accessibleName())
                                .arg(QStringLiteral("%1/%2").arg(control->x()).arg(control->y()))
                                .arg(control->geometry().right())
                                .arg(tools.width())
                                .arg(control->height())
                                .arg(tools.height())));
        row << control;
      }
      std::sort(row.begin(), row.end(), [](QWidget* a, QWidget* b) { return a->x() < b->x(); });
      for (QWidget* control : row) {
        QVERIFY(control->x() >= right - 10);
        right = control->geometry().right();
      }
    }
  }
};

QTEST_MAIN(PresentTest)
#include "present_test.moc"
