// The table of figures: what a row tells while its question is open.
#include <QtTest>

#include "app/gui/bench/readouts.hpp"
#include "app/gui/widgets/whole_words.hpp"
#include "fixture.hpp"

using namespace lucid;

class ReadoutsTest : public QObject {
  Q_OBJECT

  Look look_;

 private Q_SLOTS:
  void init() { look_.set_locale(QLocale(QLocale::English)); }

  void a_locked_rows_unit_does_not_tell_how_large_its_figure_is() {
    ReadoutTable table(fixture::exhibit(), look_);
    const auto label_of = [&](const char* id, double value, bool locked) {
      ReadoutRow& row = *table.row(id);
      row.set_locked(locked ? QStringLiteral("waits for your guess") : QString());
      row.set(Reading(value), nullptr, {}, false);
      return row.label_text();
    };
    // Without a lock the unit goes with the figure, by its prefix or by its power of ten.
    QVERIFY(label_of("loss", 5e-6, false) != label_of("loss", 5, false));
    QVERIFY(label_of("drift", 3e-17, false) != label_of("drift", 0.3, false));
    for (const char* id : {"loss", "drift", "inductance", "frequency"}) {
      const QString neutral = label_of(id, 0, true);
      for (const double value : {3e-17, 5e-6, 0.3, 5.0, 2e9}) QCOMPARE(label_of(id, value, true), neutral);
    }
    // Locking and opening change the unit at once, whatever was set before.
    ReadoutRow& row = *table.row("drift");
    row.set_locked({});
    row.set(Reading(3e-17), nullptr, {}, false);
    const QString open = row.label_text();
    row.set_locked(QStringLiteral("waits for your guess"));
    QVERIFY(row.label_text() != open);
    QCOMPARE(row.value_words(), ReadoutRow::tr("waits for your guess"));
    row.set_locked({});
    QCOMPARE(row.label_text(), open);
  }

  void a_locked_list_of_figures_is_no_higher_than_one_figure() {
    ReadoutTable table(fixture::exhibit(), look_);
    table.resize(300, 600);
    ReadoutRow &row = *table.rows()[0], &other = *table.rows()[1];
    row.set(Reading(List{{1, 2, 3, 4}, {"a", "b", "c", "d"}}), nullptr, {}, false);
    other.set(Reading(1.0), nullptr, {}, false);
    table.row_reshaped();
    const int open = row.height();
    QVERIFY(open > other.height() + 60);
    row.set_locked(QStringLiteral("waits for your guess"));
    QVERIFY(row.height() <= other.height() + 1);
    row.set_locked({});
    QCOMPARE(row.height(), open);
  }

  void figures_of_a_list_that_lie_far_apart_keep_their_own_powers_and_lose_no_letter() {
    Exhibit exhibit = fixture::exhibit();
    exhibit.readouts[0].unit = "", exhibit.readouts[0].fraction = false;
    ReadoutTable table(exhibit, look_);
    table.resize(232, 600);
    ReadoutRow& row = *table.rows()[0];
    const std::vector<double> far{-2.1e4, 1.5e10, 1.46e16, 4.65e18};
    row.set(Reading(List{far, {"a", "b", "c", "d"}}), nullptr, {}, false);
    table.row_reshaped();
    QVERIFY2(!row.label_text().contains(QStringLiteral("10")), qPrintable(row.label_text()));
    for (const double figure : far)
      QVERIFY2(row.value_words().contains(quantity_text(figure, {}, look_.locale())),
               qPrintable(row.value_words()));
    const QStringList shortened = shortened_words(row);
    QVERIFY2(shortened.isEmpty(), qPrintable(shortened.join(u'|')));
    // A few decades apart they share the power in the label.
    row.set(Reading(List{{2.1e16, 4.65e18}, {"a", "b"}}), nullptr, {}, false);
    QVERIFY2(row.label_text().contains(QStringLiteral("10¹⁸")), qPrintable(row.label_text()));
    QVERIFY2(row.value_words().contains(QStringLiteral("0.0210")), qPrintable(row.value_words()));
  }

  void before_the_first_step_the_table_says_why_a_figure_is_missing() {
    Exhibit exhibit = fixture::exhibit();
    exhibit.readouts[0].needs_steps = true;
    ReadoutTable table(exhibit, look_);
    State state;
    Snapshot snapshot;
    snapshot.exhibit = &exhibit;
    snapshot.readouts.resize(exhibit.readouts.size());
    const auto shown = [&](int step) {
      state.step = step;
      snapshot.state = std::make_shared<const State>(state);
      table.show_snapshot(snapshot, nullptr, false, -1);
      return table.waits_for_a_step(*table.rows()[0]);
    };
    table.resize(300, 600);
    QVERIFY(shown(0) && !table.waits_for_a_step(*table.rows()[1]));
    const int tall = table.sizeHint().height();
    QVERIFY(table.rows()[0]->value_words().startsWith(ReadoutRow::tr("no value before the first step")));
    QVERIFY(!shown(3));
    QVERIFY(table.sizeHint().height() < tall);
    QVERIFY(table.rows()[0]->value_words().startsWith(ReadoutRow::tr("no value yet")));
    snapshot.readouts[0] = 0.5;
    QVERIFY(!shown(0));
  }

  void what_is_published_gives_a_locked_row_its_unit() {
    ReadoutTable table(fixture::exhibit(), look_);
    ReadoutRow& row = *table.row("inductance");
    row.set_locked(QStringLiteral("waits for your guess"));
    const std::vector<const Published*> known{&row.readout().published.front()};
    row.set(Reading(3.0), nullptr, known, false);
    QVERIFY2(row.label_text().endsWith(QStringLiteral("µH")), qPrintable(row.label_text()));
  }

  void a_group_of_readouts_has_its_name_once_above_the_first_that_is_shown() {
    Exhibit exhibit = fixture::exhibit();
    QVERIFY(exhibit.readouts.size() >= 4);
    for (std::size_t i = 0; i < exhibit.readouts.size(); ++i)
      exhibit.readouts[i].group = i < 1 ? "" : i < 3 ? "At the settings" : "What the charger itself does";
    const Exhibit plain = fixture::exhibit();
    ReadoutTable table(exhibit, look_), ungrouped(plain, look_);
    const auto headings = [&] {
      QStringList all;
      for (const ReadoutRow* row : table.rows()) all << table.heading_above(*row);
      return all.mid(0, 4);
    };
    const QString first = QStringLiteral("At the settings"),
                  second = QStringLiteral("What the charger itself does");
    QCOMPARE(headings(), (QStringList{{}, first, {}, second}));
    QVERIFY(table.as_table().contains(first + u'\n'));
    QVERIFY(table.sizeHint().height() > ungrouped.sizeHint().height());
    table.rows()[1]->hide();
    QCOMPARE(headings(), (QStringList{{}, first, first, second}));
  }

  void what_is_published_stands_below_where_labels_would_break() {
    ReadoutTable table(fixture::exhibit(), look_);
    ReadoutRow& row = *table.row("inductance");
    const std::vector<const Published*> known{&row.readout().published.front()};
    row.set(Reading(3.77e-6), nullptr, known, false);
    table.resize(400, 600);
    table.show();
    const double label_beside = 400 - table.columns().now - table.columns().published;
    QVERIFY(!table.columns().stacked && table.columns().published > 0);
    const int beside = row.sizeHint().height();
    table.resize(250, 600);
    QVERIFY(table.columns().stacked);
    QCOMPARE(table.columns().published, 0.0);
    QVERIFY(250 - table.columns().now > label_beside - 150);
    QCOMPARE(row.sizeHint().height(), beside + look_.px(15));
    // Nothing that is said or copied depends on the place.
    QVERIFY(row.value_words().contains(ReadoutRow::tr("published: %1").section(QLatin1Char(' '), 0, 0)));
    QVERIFY(table.as_table().section(QLatin1Char('\n'), 0, 0).endsWith(ReadoutTable::tr("Published")));
    table.resize(400, 600);
    QVERIFY(!table.columns().stacked);
    QCOMPARE(row.sizeHint().height(), beside);
  }
};

QTEST_MAIN(ReadoutsTest)
#include "readouts_test.moc"
