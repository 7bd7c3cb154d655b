// The window end to end, without a display: gallery, exhibits, undo, files, links, story.
#include "app/gui/window.hpp"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>
#include <set>

#include "app/gui/bench/bench.hpp"
#include "app/gui/bench/knob.hpp"
#include "app/gui/bench/readouts.hpp"
#include "app/gui/charts/chart.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/exhibit_screen.hpp"
#include "app/gui/gallery/gallery.hpp"
#include "app/gui/guide_sheet.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/story/story_panel.hpp"
#include "app/gui/widgets/entries.hpp"
#include "app/gui/widgets/look.hpp"
#include "app/gui/widgets/notice.hpp"
#include "core/exhibits.hpp"
#include "visualizations/lights.hpp"

using namespace lucid;

class WindowTest : public QObject {
  Q_OBJECT

  struct Studio {
    Studio() : preferences(false), window(look, preferences, false) {
      window.set_dialogs(false);
      window.resize(1280, 720);
      window.show();
    }
    Look look;
    Preferences preferences;
    Window window;
  };

 private Q_SLOTS:
  void search_and_enter_open_an_exhibit() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.window.open_gallery();
      Gallery& gallery = studio.window.gallery();
      gallery.search().setText(QString::fromUtf8(exhibit->title));
      QVERIFY(!gallery.shown_cards().empty());
      QTest::keyClick(&gallery.search(), Qt::Key_Return);
      QVERIFY(studio.window.in_exhibit());
      QCOMPARE(studio.window.screen().visit()->exhibit().id, exhibit->id);
      QVERIFY(!studio.window.screen().stage().describe().isEmpty());
      QVERIFY(!studio.window.screen().stage().uses_opengl());
    }
  }

  void the_windows_name_follows_the_language() {
    Studio studio;
    studio.window.open_exhibit("masked-diffusion");
    const QString before = studio.window.windowTitle();
    studio.window.set_language("de");
    QCOMPARE(studio.window.windowTitle(), QString::fromUtf8("Maskierte Diffusion · Lucidarium"));
    studio.window.set_language("en");
    QCOMPARE(studio.window.windowTitle(), before);
  }

  void a_visit_is_found_as_it_was_left() {
    Studio studio;
    if (exhibits().size() < 2) QSKIP("one exhibit alone");
    const QString first = QString::fromStdString(exhibits()[0]->id),
                  second = QString::fromStdString(exhibits()[1]->id);
    studio.window.open_exhibit(first);
    studio.window.screen().go_to_step(1, true);
    const Settings settings = studio.window.screen().visit()->session->settings();
    studio.window.open_exhibit(second);
    studio.window.open_exhibit(first);
    QCOMPARE(studio.window.screen().story()->step(), 1);
    QVERIFY(studio.window.screen().visit()->session->settings() == settings);
    studio.window.open_gallery();
    QCOMPARE(studio.preferences.last_exhibit(), first);
    QCOMPARE(studio.preferences.progress(first).step, 1);
  }

  void what_a_story_step_prepares_is_one_undo() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.window.open_exhibit(QString::fromStdString(exhibit->id));
      ExhibitScreen& screen = studio.window.screen();
      Session& session = *screen.visit()->session;
      QVERIFY(!session.can_undo());
      for (int step = 0; step < screen.story()->steps(); ++step) {
        const Settings before = session.settings();
        screen.go_to_step(step, true);
        if (session.settings() == before) continue;
        session.undo();
        QVERIFY2(session.settings() == before,
                 qPrintable(QString("%1 %2").arg(exhibit->id.c_str()).arg(step)));
        session.redo();
      }
    }
  }

  void why_there_is_no_picture_is_said_once() {
    Studio studio;
    studio.window.open_exhibit("backpropagation");
    ExhibitScreen& screen = studio.window.screen();
    Session& session = *screen.visit()->session;
    session.set("view", std::string("playground"));
    session.set("dataset", std::string("file"));
    QTRY_VERIFY_WITH_TIMEOUT(!session.out_of_date() && session.snapshot()->problem, 20'000);
    screen.tick();
    // The stage itself says it, in every picture that leaves the window as well; nothing may lie upon it.
    QVERIFY(screen.stage().describe().contains("file of points"));
    for (QWidget* over : screen.stage().findChildren<Notice*>()) QVERIFY(!over->isVisible());
  }

  void the_bench_has_the_leaves_of_the_formula_that_was_typed() {
    Studio studio;
    studio.window.open_exhibit("backpropagation");
    ExhibitScreen& screen = studio.window.screen();
    Session& session = *screen.visit()->session;
    const auto leaves = [&] {
      QStringList names;
      for (ListEntry* entry : screen.bench()->findChildren<ListEntry*>())
        for (Slider* slider : entry->sliders())
          if (!slider->isHidden()) names << slider->name();
      return names.join(' ');
    };
    const auto settle = [&] {
      QTRY_VERIFY_WITH_TIMEOUT(!session.out_of_date(), 20'000);
      QTest::qWait(120);
      screen.tick();
    };
    settle();
    QVERIFY(leaves().startsWith("w1"));
    QVERIFY(!session.set("expression", "x * y + sin(x)"));
    settle();
    QVERIFY2(leaves() == "x y" || leaves() == "y x", qPrintable(leaves()));
    session.undo();
    settle();
    QVERIFY(leaves().startsWith("w1"));
  }

  void charts_fold_themselves_where_the_stage_would_be_too_low() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.look.set_text_scale(TextScale::normal);
      studio.window.open_exhibit(QString::fromStdString(exhibit->id));
      ExhibitScreen& screen = studio.window.screen();
      QVERIFY(!screen.charts()->folded());
      studio.look.set_text_scale(TextScale::largest);
      QVERIFY(screen.charts()->folded());
      QVERIFY(screen.stage().height() >= studio.look.px(270));
      // In a taller window there is room for them.
      studio.window.resize(1280, 1080);
      QVERIFY(!screen.charts()->folded());
      studio.window.resize(1280, 720);
      QVERIFY(screen.charts()->folded());
    }
    // Whoever opens them all the same finds them open the next time, and the other choice is another one.
    Button* open = nullptr;
    for (Button* button : studio.window.screen().charts()->findChildren<Button*>())
      if (button->text() == QStringLiteral("Show the charts")) open = button;
    QVERIFY(open && open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(!studio.window.screen().charts()->folded());
    studio.window.open_gallery();
    studio.window.open_exhibit(QString::fromStdString(exhibits().front()->id));
    QVERIFY(!studio.window.screen().charts()->folded());
    studio.look.set_text_scale(TextScale::normal);
    studio.window.screen().fold(QStringLiteral("charts"), true);
    QVERIFY(studio.window.screen().charts()->folded());
    studio.look.set_text_scale(TextScale::largest);
    QVERIFY(!studio.window.screen().charts()->folded());
  }

  void a_saved_state_opens_as_it_was() {
    Studio studio;
    QTemporaryDir folder;
    for (const Exhibit* exhibit : exhibits()) {
      studio.window.open_exhibit(QString::fromStdString(exhibit->id));
      ExhibitScreen& screen = studio.window.screen();
      screen.go_to_step(2, true);
      const Lesson lesson = screen.lesson();
      const QString path = folder.filePath(QString::fromStdString(exhibit->id) + ".lucid");
      save_lesson(path.toStdString(), lesson);
      studio.window.open_gallery();
      studio.window.open_file(path);
      QVERIFY(studio.window.in_exhibit());
      QCOMPARE(studio.window.screen().story()->step(), 2);
      QVERIFY(studio.window.screen().lesson().state == lesson.state);
    }
  }

  void hostile_files_and_links_leave_everything_as_it_was() {
    Studio studio;
    if (exhibits().empty()) QSKIP("no exhibit");
    const QString id = QString::fromStdString(exhibits().front()->id);
    studio.window.open_exhibit(id);
    const auto* session = studio.window.screen().visit()->session.get();
    const Settings settings = session->settings();
    QTemporaryDir folder;
    QFile file(folder.filePath("bad.lucid"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"lucidarium\":1,\"exhibit\":\"");
    file.close();
    studio.window.open_file(file.fileName());
    studio.window.open_file(folder.filePath("none.lucid"));
    studio.window.open_file(folder.path());
    studio.window.open_link("lucidarium://nowhere");
    studio.window.open_link("lucidarium://" + id + "?no_such_knob=1");
    QVERIFY(studio.window.screen().visit()->session.get() == session);
    QVERIFY(session->settings() == settings);
  }

  void a_file_for_an_exhibit_opens_there_from_anywhere() {
    QTemporaryDir folder;
    const auto made = [&](const QString& name, const QByteArray& bytes) {
      QFile file(folder.filePath(name));
      if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no file");
      return file.fileName();
    };
    QByteArray turns = "x_mm,y_mm,z_mm\n";
    for (int i = 0; i < 200; ++i) {
      const double r = 12 + 0.05 * i, angle = 0.2 * i;
      turns += QStringLiteral("%1,%2,0\n").arg(r * std::cos(angle)).arg(r * std::sin(angle)).toUtf8();
    }
    const QString coil = made("coil.csv", turns),
                  words = made("words.csv", "these,are,words\nno,numbers,here\n");
    for (const char* from : {"", "masked-diffusion", "speculative-decoding", "wireless-charging"}) {
      Studio studio;
      if (*from) studio.window.open_exhibit(QLatin1String(from));
      auto* toast = studio.window.findChild<Toast*>();
      studio.window.open_file(words);
      QVERIFY2(toast->value_words().contains(QLatin1String("words.csv")), qPrintable(toast->value_words()));
      QCOMPARE(studio.window.in_exhibit(), *from != 0);
      studio.window.open_file(coil);
      QVERIFY2(studio.window.in_exhibit(), from);
      const Session& session = *studio.window.screen().visit()->session;
      QCOMPARE(session.exhibit().id, std::string("wireless-charging"));
      QCOMPARE(std::get<File>(session.setting("coil_file")).name, coil.toStdString());
      QVERIFY(session.can_undo());
    }
  }

  void a_coil_dropped_on_the_desk_opens_where_it_is_taken() {
    QTemporaryDir folder;
    QFile file(folder.filePath("wire.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 200; ++i)
      file.write(QStringLiteral("%1,%2,0\n")
                     .arg((12 + 0.05 * i) * std::cos(0.2 * i))
                     .arg((12 + 0.05 * i) * std::sin(0.2 * i))
                     .toUtf8());
    file.close();
    Studio studio;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&studio.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&studio.window, &dropped);
    QVERIFY(studio.window.in_exhibit());
    const Session& session = *studio.window.screen().visit()->session;
    QCOMPARE(std::get<File>(session.setting("coil_file")).name, file.fileName().toStdString());
  }

  void a_file_that_two_exhibits_take_goes_where_one_says() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("three.csv"));
    QFile made(path);
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write("12,0,0\n0,12,1\n-12,0,1\n0,-12,0\n5,5,0\n");
    made.close();
    Studio studio;
    // Brings the file and takes the menu's entry of this number; none leaves the menu.
    int offered = 0;
    const auto bring = [&](int wanted) {
      offered = 0;
      QTimer::singleShot(0, &studio.window, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu) return;
        QList<QAction*> entries = menu->actions();
        entries.removeIf([](const QAction* action) { return !action->isEnabled(); });
        offered = static_cast<int>(entries.size());
        if (wanted >= 0 && wanted < offered) entries[wanted]->trigger();
        menu->close();
      });
      studio.window.open_file(path);
    };
    bring(-1);
    QCOMPARE(offered, 2);
    QVERIFY(!studio.window.in_exhibit());
    std::set<std::string> reached;
    for (int i = 0; i < 2; ++i) {
      if (studio.window.in_exhibit()) studio.window.open_gallery();
      bring(i);
      QVERIFY(studio.window.in_exhibit());
      const Session& session = *studio.window.screen().visit()->session;
      reached.insert(session.exhibit().id);
      QVERIFY(session.settings() != default_settings(session.exhibit()));
    }
    QVERIFY((reached == std::set<std::string>{"backpropagation", "wireless-charging"}));
  }

  void what_a_dialog_says_stands_on_the_dialog() {
    Studio studio;
    studio.window.show();
    studio.window.open_exhibit(QString::fromStdString(exhibits().front()->id));
    Q_EMIT studio.window.screen().guides_asked();
    auto* sheet = studio.window.findChild<GuideSheet*>();
    QVERIFY(sheet);
    sheet->activateWindow();
    QTRY_VERIFY(sheet->isActiveWindow());
    Q_EMIT sheet->said(QStringLiteral("Saved as guide.pdf, 4 pages."));
    auto* toast = sheet->findChild<Toast*>();
    QVERIFY(toast && toast->isVisible());
    QVERIFY(sheet->rect().contains(toast->geometry()));
  }

  void a_link_that_names_several_lights_all_of_them() {
    Studio studio;
    studio.window.open_exhibit(QStringLiteral("wireless-charging"));
    ExhibitScreen& screen = studio.window.screen();
    const auto lit = [&] {
      const auto* table = screen.findChild<ReadoutTable*>();
      return QList<bool>{
          screen.bench()->knob("gap")->lit(),       screen.bench()->knob("offset_x")->lit(),
          table->row("load_power")->lit(),          table->row("coupling")->lit(),
          lights(screen.stage().view(), "gap"),     lights(screen.stage().view(), "load_power"),
          lights(screen.stage().view(), "coupling")};
    };
    Q_EMIT screen.story()->link_pointed(QStringLiteral("show:gap,readout.load_power"));
    QCOMPARE(lit(), QList<bool>({true, false, true, false, true, true, false}));
    Q_EMIT screen.story()->link_pointed(QStringLiteral("show:coupling"));
    QCOMPARE(lit(), QList<bool>({false, false, false, true, false, false, true}));
  }

  void a_step_lights_all_that_it_looks_at() {
    Studio studio;
    int together = 0;
    for (const Exhibit* exhibit : exhibits()) {
      studio.window.open_exhibit(QString::fromStdString(exhibit->id));
      ExhibitScreen& screen = studio.window.screen();
      for (int i = 0; i < screen.story()->steps(); ++i) {
        screen.go_to_step(i, true);
        const StoryStep& step = *screen.story()->current();
        for (const std::string& id : step.look) {
          const std::string bare = id.substr(id.find('.') + 1);
          const QByteArray where =
              QByteArray::fromStdString(exhibit->id + ", step " + std::to_string(i + 1) + ": " + id);
          if (const ReadoutRow* row = screen.bench()->readouts().row(bare); row && bare == id)
            QVERIFY2(row->lit(), where);
          for (const Chart* chart : screen.charts()->charts())
            if (id == "chart." + chart->declared().id) QVERIFY2(chart->lit(), where);
        }
        together += step.look.size() > 1;
      }
    }
    QVERIFY(together >= 10);
  }

  void a_link_opens_what_it_says() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      for (const auto& preset : exhibit->presets) {
        Session session(*exhibit);
        QVERIFY(!session.apply(preset));
        studio.window.open_link(QString::fromStdString(link_to(*exhibit, session.settings(), 1)));
        QVERIFY(studio.window.in_exhibit());
        QVERIFY2(studio.window.screen().visit()->session->settings() == session.settings(),
                 preset.id.c_str());
      }
    }
  }

  void all_that_can_be_pressed_has_a_name() {
    Studio studio;
    const auto look_through = [&] {
      for (Control* control : studio.window.findChildren<Control*>())
        if (control->isVisible() && control->focusPolicy() != Qt::NoFocus)
          QVERIFY2(!control->accessibleName().isEmpty() || !control->name().isEmpty(),
                   control->metaObject()->className());
    };
    look_through();
    for (const Exhibit* exhibit : exhibits()) {
      studio.window.open_exhibit(QString::fromStdString(exhibit->id));
      look_through();
    }
  }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
