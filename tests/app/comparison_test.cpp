// Beside one another: a run and the run held as B, a quantity and all its places, a figure and where it comes
// from; and the way through time as a hand goes it.
#include <QTableWidget>
#include <QTemporaryDir>

#include "app/gui/bench/bench.hpp"
#include "app/gui/bench/lit.hpp"
#include "app/gui/charts/chart.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/numbers_panel.hpp"
#include "app/gui/story/story_panel.hpp"
#include "app/gui/story/story_text.hpp"
#include "app/gui/transport.hpp"
#include "app/gui/widgets/buttons.hpp"
#include "core/exhibits.hpp"
#include "studio.hpp"

using namespace lucid;

class ComparisonTest : public QObject {
  Q_OBJECT

  void rows() {
    QTest::addColumn<QString>("id");
    for (const Exhibit* exhibit : exhibits())
      QTest::newRow(exhibit->id.c_str()) << QString::fromStdString(exhibit->id);
  }

  static NumbersPanel* panel_of(Studio& studio) {
    const auto found = studio.window.findChildren<NumbersPanel*>();
    return found.isEmpty() ? nullptr : found.back();
  }

 private Q_SLOTS:
  void a_run_beside_itself_differs_by_exactly_nothing_data() { rows(); }
  void a_run_beside_itself_differs_by_exactly_nothing() {
    QFETCH(QString, id);
    Studio studio;
    studio.window.open_exhibit(id);
    studio.session().step_once();
    studio.settle();
    QTest::keyClick(&studio.window, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(studio.session().held());
    // Computed once more, not merely copied.
    studio.session().hold(studio.session().state());
    const auto before = studio.session().held();
    QTRY_VERIFY_WITH_TIMEOUT((studio.session().follow(), studio.session().held() != before), 60'000);
    studio.settle();
    QTRY_VERIFY_WITH_TIMEOUT((studio.screen().tick(), !studio.session().out_of_date()), 60'000);
    int compared = 0;
    for (const ReadoutRow* row : studio.screen().bench()->readouts().rows()) {
      if (row->isHidden() || row->difference_text().isEmpty() || row->readout().timed) continue;
      QVERIFY2(row->difference_text() == "0", qPrintable(row->name() + ": " + row->difference_text()));
      ++compared;
    }
    QVERIFY(compared > 0);
    for (const Parameter& parameter : studio.session().exhibit().parameters)
      QVERIFY2(studio.screen().bench()->knob(parameter.id)->held_words().isEmpty(), parameter.id.c_str());
    QTest::keyClick(&studio.window, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!studio.session().held());
  }

  void what_differs_from_b_is_marked_data() { rows(); }
  void what_differs_from_b_is_marked() {
    QFETCH(QString, id);
    Studio studio;
    studio.window.open_exhibit(id);
    studio.settle();
    const Exhibit& exhibit = studio.session().exhibit();
    studio.session().hold();
    std::vector<std::string> changed;
    for (const Parameter& parameter : exhibit.parameters) {
      if (changed.size() > 5 || parameter.restarts) continue;
      std::optional<Value> other;
      const Value& now = studio.session().setting(parameter.id);
      if (const auto* flag = std::get_if<bool>(&now)) other = !*flag;
      if (const auto* text = std::get_if<std::string>(&now); text && parameter.kind == Kind::choice)
        other = parameter.choices.front().id == *text ? parameter.choices.back().id
                                                      : parameter.choices.front().id;
      if (const auto* real = std::get_if<double>(&now))
        other = *real > parameter.minimum ? (*real + std::max(parameter.minimum, *real - 1)) / 2
                                          : std::min(parameter.maximum, *real + 1);
      if (!other || *other == now || studio.session().set(parameter, *other)) continue;
      changed.push_back(parameter.id);
    }
    QVERIFY(!changed.empty());
    studio.settle();
    QTRY_VERIFY((studio.screen().tick(), !studio.screen().bench()->knob(changed[0])->held_words().isEmpty()));
    for (const Parameter& parameter : exhibit.parameters) {
      const bool differs = std::find(changed.begin(), changed.end(), parameter.id) != changed.end();
      QVERIFY2(studio.screen().bench()->knob(parameter.id)->held_words().isEmpty() != differs,
               parameter.id.c_str());
    }
  }

  void b_is_kept_in_a_file_data() { rows(); }
  void b_is_kept_in_a_file() {
    QFETCH(QString, id);
    Studio studio;
    QTemporaryDir folder;
    studio.window.open_exhibit(id);
    studio.session().step_once();
    studio.settle();
    studio.session().hold();
    studio.session().toggle_mark();
    const State held = *studio.session().held()->state;
    const auto reading = studio.session().held()->readouts;
    studio.session().step_once();
    studio.settle();
    const Lesson lesson = studio.screen().lesson();
    QVERIFY(lesson.held == held);
    const QString path = folder.filePath("kept.lucid");
    save_lesson(path.toStdString(), lesson);
    QVERIFY(open_lesson(path.toStdString()).lesson == lesson);
    studio.window.open_gallery();
    studio.window.open_file(path);
    QCOMPARE(studio.session().marks(), lesson.marks);
    QTRY_VERIFY_WITH_TIMEOUT((studio.session().follow(), studio.session().held() != nullptr), 60'000);
    const auto again = studio.session().held();
    for (std::size_t i = 0; i < reading.size(); ++i)
      if (!again->exhibit->readouts[i].timed)
        QVERIFY2(again->readouts[i] == reading[i], again->exhibit->readouts[i].id.c_str());
  }

  void pointing_lights_up_all_places_data() { rows(); }
  void pointing_lights_up_all_places() {
    QFETCH(QString, id);
    Studio studio;
    studio.window.open_exhibit(id);
    studio.settle();
    ExhibitScreen& screen = studio.screen();
    const Exhibit& exhibit = studio.session().exhibit();
    const auto lit_charts = [&] {
      QStringList lit;
      for (Chart* chart : screen.charts()->charts())
        if (chart->lit()) lit << QString::fromStdString(chart->declared().id);
      return lit;
    };
    // From the bench: a readout, and a control.
    for (ReadoutRow* row : screen.bench()->readouts().rows()) {
      if (row->isHidden()) continue;
      const QString quantity = QString::fromStdString(row->readout().id);
      Q_EMIT row->pointed_at(quantity);
      QVERIFY(row->lit());
      QCOMPARE(screen.stage().view().lit, quantity);
      for (const Series& series : exhibit.series)
        QCOMPARE(lit_charts().contains(QString::fromStdString(series.id)), shows(series, quantity));
      Q_EMIT row->pointed_at({});
    }
    for (const Parameter& parameter : exhibit.parameters) {
      Knob* knob = screen.bench()->knob(parameter.id);
      Q_EMIT knob->pointed(true);
      QVERIFY(knob->lit());
      QCOMPARE(screen.stage().view().lit, QString::fromStdString(parameter.id));
      Q_EMIT knob->pointed(false);
    }
    // From a chart.
    for (Chart* chart : screen.charts()->charts()) {
      if (chart->isHidden()) continue;
      QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
      QApplication::sendEvent(chart, &enter);
      const QString quantity = quantity_of(exhibit, chart->declared());
      QVERIFY(chart->lit());
      QCOMPARE(screen.stage().view().lit, quantity);
      if (ReadoutRow* row = screen.bench()->readouts().row(quantity.toStdString())) QVERIFY(row->lit());
      QEvent leave(QEvent::Leave);
      QApplication::sendEvent(chart, &leave);
    }
    // From the stage: whatever quantity it names.
    for (const Readout& readout : exhibit.readouts) {
      Q_EMIT screen.stage().pointed_at(QString::fromStdString(readout.id));
      QVERIFY(screen.bench()->readouts().row(readout.id)->lit());
      Q_EMIT screen.stage().pointed_at({});
    }
    // From the story: every live number of every step, and back to it.
    int places = 0;
    for (int step = 0; step < screen.story()->steps(); ++step) {
      screen.go_to_step(step, false);
      for (StoryText* text : screen.story()->findChildren<StoryText*>()) {
        if (text->isHidden()) continue;
        for (const Readout& readout : exhibit.readouts) {
          screen.story()->set_lit(QString::fromStdString(readout.id));
          if (text->lit_places() == 0) continue;
          ++places;
          Q_EMIT text->value_pointed(QString::fromStdString(readout.id));
          QVERIFY(screen.bench()->readouts().row(readout.id)->lit());
          QCOMPARE(screen.stage().view().lit, QString::fromStdString(readout.id));
          QVERIFY(text->lit_places() > 0);
          Q_EMIT text->value_pointed({});
        }
      }
    }
    QVERIFY2(places >= 5, qPrintable(QString::number(places)));
  }

  void a_figure_tells_where_it_comes_from_data() { rows(); }
  void a_figure_tells_where_it_comes_from() {
    QFETCH(QString, id);
    Studio studio;
    studio.window.open_exhibit(id);
    studio.settle();
    const Exhibit& exhibit = studio.session().exhibit();
    ReadoutTable& table = studio.screen().bench()->readouts();
    for (ReadoutRow* row : table.rows()) {
      if (row->isHidden()) continue;
      drive_menu([&] { table.open_menu(*row, QPoint(10, 10)); }, "Where this figure comes from");
      NumbersPanel* panel = panel_of(studio);
      QVERIFY(panel);
      QCOMPARE(panel->readout(), QString::fromStdString(row->readout().id));
      const QString page = panel->lines().join(u'\n');
      QVERIFY(page.contains(QString::fromUtf8(row->readout().label)));
      QVERIFY(page.contains("lucidarium-cli run " + id));
      for (const auto& published : row->readout().published)
        QVERIFY2(page.contains(QString::fromUtf8(published.source)), qPrintable(page));
      for (const auto& input : row->readout().inputs)
        if (const int index = exhibit.parameter_index(input); index >= 0)
          QVERIFY(
              page.contains(QString::fromUtf8(exhibit.parameters[static_cast<std::size_t>(index)].label)));
      for (const auto& check : exhibit.checks)
        if (check.readout == row->readout().id) QVERIFY(page.contains(QString::fromUtf8(check.what)));
      if (row->readout().limits && *row->readout().limits)
        QVERIFY(page.contains(QString::fromUtf8(row->readout().limits)));
    }
    // A key does it, too; Escape goes back to the cases first.
    ReadoutRow* first = table.rows().front();
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(panel_of(studio)->readout(), QString::fromStdString(first->readout().id));
    QTest::keyClick(panel_of(studio), Qt::Key_Escape);
    QVERIFY(panel_of(studio)->readout().isEmpty());
  }

  void a_figure_of_another_view_is_named_and_its_counts_are_whole() {
    Studio studio;
    studio.window.open_exhibit(QStringLiteral("backpropagation"));
    studio.settle();
    ReadoutTable& table = studio.screen().bench()->readouts();
    drive_menu([&] { table.open_menu(*table.rows().front(), QPoint(10, 10)); },
               "Where this figure comes from");
    NumbersPanel* panel = panel_of(studio);
    QVERIFY(panel);
    const auto* box = panel->findChild<ChoiceBox*>();
    for (const auto& [id, label] :
         {std::pair{"gradients", "Gradients"}, std::pair{"recomputed_steps", "Steps run forward"}}) {
      panel->show_readout(QString::fromLatin1(id));
      QVERIFY(box->current() >= 0);
      QCOMPARE(box->choices().at(box->current()), QString::fromLatin1(label));
    }
    QVERIFY(panel->lines().join(u'\n').contains(QStringLiteral("expected 316,")));
  }

  void checks_are_rerun_with_progress_and_can_be_stopped() {
    Studio studio;
    studio.window.open_exhibit(QString::fromStdString(exhibits().front()->id));
    // No window is active without a display, hence no shortcut: what hangs on the key is asked for.
    for (QAction* command : studio.window.commands())
      if (command->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_K))) command->trigger();
    NumbersPanel* panel = panel_of(studio);
    QVERIFY(panel && panel->running());
    panel->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!panel->running(), 60'000);
    QSignalSpy finished(panel, &NumbersPanel::finished_all);
    panel->rerun();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 240'000);
    QCOMPARE(finished[0][0].toInt(), finished[0][1].toInt());
    for (int row = 0; row < panel->table().rowCount(); ++row)
      QCOMPARE(panel->table().item(row, 0)->text(), QString::fromUtf8("✓"));
  }

  void keys_go_through_time() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.window.open_exhibit(QString::fromStdString(exhibit->id));
      ExhibitScreen& screen = studio.screen();
      Session& session = studio.session();
      const auto key = [&](int which) {
        QTest::keyClick(&screen, static_cast<Qt::Key>(which));
        const bool done = QTest::qWaitFor(
            [&] { return session.latest()->commands_done >= session.commands_given(); }, 30'000);
        session.follow();
        screen.tick();
        return !done ? -1 : session.snapshot()->step();
      };
      key(Qt::Key_R);
      for (int i = 0; i < 4; ++i) key(Qt::Key_Period);
      const auto end = session.snapshot()->step();
      if (end < 4) continue;
      QCOMPARE(key(Qt::Key_Comma), end - 1);
      key(Qt::Key_M);
      QCOMPARE(session.marks(), std::vector<std::int64_t>{end - 1});
      QCOMPARE(screen.transport()->scrub().marks(), session.marks());
      QCOMPARE(key(Qt::Key_Home), std::int64_t{0});
      QCOMPARE(key(Qt::Key_BracketRight), end - 1);
      QCOMPARE(key(Qt::Key_End), end);
      QCOMPARE(key(Qt::Key_BracketLeft), end - 1);
      // The same by the menu of the bar.
      drive_menu([&] { screen.transport()->open_menu(QPoint(10, 10)); }, "To the start");
      QTRY_COMPARE((session.follow(), session.snapshot()->step()), std::int64_t{0});
      drive_menu([&] { screen.transport()->open_menu(QPoint(10, 10)); }, "To the end");
      QTRY_COMPARE((session.follow(), session.snapshot()->step()), end);
      drive_menu([&] { screen.transport()->open_menu(QPoint(10, 10)); }, "To the last mark");
      QTRY_COMPARE((session.follow(), session.snapshot()->step()), end - 1);
      screen.tick();
      drive_menu([&] { screen.transport()->open_menu(QPoint(10, 10)); }, "Take the mark away");
      QVERIFY(session.marks().empty());
    }
  }

  void charts_are_drawn_only_when_something_changed() {
    Studio studio;
    studio.window.open_exhibit(QString::fromStdString(exhibits().back()->id));
    studio.settle();
    QTest::qWait(300);
    Chart* chart = nullptr;
    for (Chart* candidate : studio.screen().charts()->charts())
      if (!chart && !candidate->isHidden()) chart = candidate;
    QVERIFY(chart);
    chart->grab();
    const int before = chart->times_drawn();
    for (int i = 0; i < 20; ++i) {
      chart->set_crosshair(chart->plot().left() + i);
      chart->viewport()->repaint();
      studio.screen().tick();
    }
    QCOMPARE(chart->times_drawn(), before);
    studio.look.set_theme(Theme::night);
    chart->grab();
    QVERIFY(chart->times_drawn() > before);
  }
};

QTEST_MAIN(ComparisonTest)
#include "comparison_test.moc"
