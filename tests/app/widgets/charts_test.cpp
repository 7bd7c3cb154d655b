// Charts: what is kept of long curves, axes, and the ways out and in.
#include <QSignalSpy>
#include <QtTest>
#include <map>
#include <random>
#include <set>

#include "app/gui/charts/chart.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/charts/decimate.hpp"
#include "fixture.hpp"

using namespace lucid;

class ChartsTest : public QObject {
  Q_OBJECT

  Look look_;

 private Q_SLOTS:
  void init() {
    look_.set_locale(QLocale(QLocale::English));
    look_.set_reduce_motion(true);
  }

  void decimation_keeps_every_columns_extremes() {
    std::vector<double> x, y;
    std::mt19937 random(7);
    for (int i = 0; i < 100'000; ++i) {
      x.push_back(i);
      y.push_back(std::sin(i * 1e-3) + static_cast<double>(random() % 1000) * 1e-4);
    }
    y[31'415] = 50;
    y[77'777] = -50;
    const int columns = 400;
    const auto runs = decimated(x, y, 0, 99'999, columns, false, false);
    QCOMPARE(runs.size(), std::size_t{1});
    QVERIFY(runs[0].size() <= 2 * (columns + 1));
    // Against the extremes of each column, found in another way.
    for (int c = 0; c < columns; ++c) {
      double least = HUGE_VAL, most = -HUGE_VAL, kept_least = HUGE_VAL, kept_most = -HUGE_VAL;
      const auto inside = [&](double at) {
        return static_cast<int>(std::floor(at / 99'999.0 * columns)) == c;
      };
      for (std::size_t i = 0; i < x.size(); ++i)
        if (inside(x[i])) least = std::min(least, y[i]), most = std::max(most, y[i]);
      for (const QPointF& p : runs[0])
        if (inside(p.x())) kept_least = std::min(kept_least, p.y()), kept_most = std::max(kept_most, p.y());
      QCOMPARE(kept_least, least);
      QCOMPARE(kept_most, most);
    }
    for (qsizetype i = 1; i < runs[0].size(); ++i) QVERIFY(runs[0][i - 1].x() < runs[0][i].x());
  }

  void gaps_break_a_curve() {
    const double gap = std::nan("");
    const auto runs = decimated({0, 1, 2, 3, 4}, {1, 2, gap, 4, 5}, 0, 4, 100, false, false);
    QCOMPARE(runs.size(), std::size_t{2});
    QCOMPARE(runs[1], QList<QPointF>({{3, 4}, {4, 5}}));
    // What a logarithmic axis cannot show is a gap, too.
    QCOMPARE(decimated({1, 2, 3}, {1, 0, 1}, 1, 3, 100, false, true).size(), std::size_t{2});
    QVERIFY(decimated({}, {}, 0, 1, 100, false, false).empty());
  }

  void interpolation() {
    QCOMPARE(value_on_curve({0, 10}, {0, 5}, 4, false), 2.0);
    QCOMPARE(value_on_curve({1, 100}, {0, 2}, 10, true), 1.0);
    // A smooth curve on coarse points: far nearer than the chord, and never beyond its points.
    std::vector<double> x, y;
    for (int i = 0; i <= 40; ++i) x.push_back(i * 0.1), y.push_back(std::exp(-i * 0.1));
    QVERIFY(std::abs(value_on_curve(x, y, 1.234, false) - std::exp(-1.234)) < 1e-4);
    QCOMPARE(value_on_curve({0, 1, 2, 3}, {0, 1, 1, 0}, 1.5, false), 1.0);
    QVERIFY(std::isnan(value_on_curve({0, 10}, {0, 5}, 11, false)));
  }

  void names_do_not_collide() {
    const auto placed = spread({50, 52, 51, 10, 199}, 15, 0, 200);
    std::vector<double> sorted = placed;
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 1; i < sorted.size(); ++i) QVERIFY(sorted[i] - sorted[i - 1] >= 15 - 1e-9);
    QVERIFY(placed[0] < placed[2] && placed[2] < placed[1]);
    QCOMPARE(placed[3], 10.0);
    QVERIFY(sorted.front() >= 0 && sorted.back() <= 200);
  }

  void names_of_curves_that_tremble_stand_calmly() {
    // A minibatch's loss above and below that of all points, while both fall.
    std::mt19937 random(5);
    std::normal_distribution<double> normal(0, 0.5);
    std::vector<double> batch, whole;
    for (int i = 0; i < 400; ++i) {
      whole.push_back(0.02 + std::exp(-i * 0.01));
      batch.push_back(whole.back() * std::exp(normal(random)));
    }
    const auto& exhibit = fixture::exhibit();
    Series series = exhibit.series[2];
    series.log_y = true;
    Chart chart(exhibit, series, look_);
    chart.resize(300, 150);
    QStringList order;
    int swaps = 0, hops = 0, frames = 0;
    std::map<QString, double> before;
    for (int n = 4; n <= 400; n += 4, ++frames) {
      auto data = std::make_shared<SeriesData>();
      for (int i = 0; i < n; ++i) data->x.push_back(i);
      data->curves.push_back({"a", {"Minibatch", {}}, {batch.begin(), batch.begin() + n}});
      data->curves.push_back({"b", {"Learnt points", {}}, {whole.begin(), whole.begin() + n}});
      const Axis axis = chart.y_axis();
      chart.set_data(data, nullptr, false);
      const bool same_axis = chart.y_axis().from == axis.from && chart.y_axis().to == axis.to;
      auto names = chart.end_names();
      QCOMPARE(names.size(), std::size_t{2});
      std::ranges::sort(names, {}, &Chart::EndName::place);
      QVERIFY(names[1].place - names[0].place >= look_.px(15) - 1e-9);
      const QStringList now{names[0].text, names[1].text};
      swaps += !order.isEmpty() && now != order;
      order = now;
      for (const auto& name : names) {
        hops +=
            before.contains(name.text) && same_axis && std::abs(name.place - before[name.text]) > look_.px(6);
        before[name.text] = name.place;
      }
    }
    QVERIFY2(swaps <= 1, qPrintable(QString::number(swaps)));
    QVERIFY2(hops <= frames / 20, qPrintable(QString::number(hops)));
  }

  void names_follow_curves_that_part_for_good() {
    NamePlaces places;
    using Wanted = NamePlaces::Wanted;
    const auto placed = [&](double a, double b) {
      return places.place({Wanted{a, false}, Wanted{b, false}}, 15, 0, 200);
    };
    const auto calm = placed(50, 100);
    QCOMPARE(calm, std::vector<double>({50, 100}));
    // They have crossed by less than a name is high ...
    const auto near = placed(90, 80);
    QVERIFY(near[0] < near[1] && near[1] - near[0] >= 15 - 1e-9);
    // ... and now by more.
    QCOMPARE(placed(120, 80), std::vector<double>({120, 80}));
    // New curves stand as they end, and as they are declared where they end together.
    places.forget();
    const auto anew = placed(90, 80);
    QVERIFY(anew[1] < anew[0]);
    places.forget();
    const auto together = placed(80, 80);
    QVERIFY(together[0] < together[1]);
  }

  void round_axes() {
    Axis axis;
    fit_round(axis, -0.03, 0.42, false, true);
    QCOMPARE(axis.from, -0.2);
    QVERIFY(std::abs(axis.to - 0.6) < 1e-12);
    // It does not shrink for a little, and grows at once.
    const Axis before = axis;
    fit_round(axis, 0, 0.3, false, false);
    QCOMPARE(axis.to, before.to);
    fit_round(axis, 0, 3, false, false);
    QVERIFY(axis.to >= 3);
    // A curve that is level but for its last digits is not blown up to a slope.
    Axis nearly;
    fit_round(nearly, 3.8516e-9, 3.8520e-9, false, true);
    QCOMPARE(nearly.from, 0.0);
    QVERIFY(nearly.to > 3.8520e-9 && nearly.to < 1e-8);
    Axis share;
    fit_round(share, 0.26, 0.87, true, true);
    QCOMPARE(share.from, 0.0);
    QCOMPARE(share.to, 1.0);
    // A share of a whole ends at 100 %: level, by a rounding above, or grown from less.
    for (const auto& [least, most] : {std::pair(0.95, 0.95), std::pair(1.0, 1.0), std::pair(0.0, 1 + 2e-7)})
      for (const bool anew : {true, false}) {
        Axis whole = share;
        if (!anew) whole.to = 1.5;  // an older axis, from when the figures were no shares
        fit_round(whole, least, most, true, anew);
        QCOMPARE(whole.to, 1.0);
      }
    Axis growing;
    fit_round(growing, 0, 0.38, true, true);
    QCOMPARE(growing.to, 0.4);
    fit_round(growing, 0, 0.98, true, false);
    QCOMPARE(growing.to, 1.0);
    Axis log;
    log.log = true;
    fit_round(log, 0.012, 0.95, false, true);
    QVERIFY(log.from <= 0.012 && log.to >= 0.95 && log.from >= 0.005 && log.to <= 2);
    for (const auto& [least, most] : {std::pair(0.0, 0.0), std::pair(3.0, 3.0), std::pair(-2.0, -2.0)}) {
      Axis level;
      fit_round(level, least, most, false, true);
      QVERIFY(level.from <= least && most <= level.to && level.to > level.from);
    }
  }

  void ticks_are_round_in_the_shown_unit() {
    Axis axis;
    axis.log = true;
    axis.from = 60e3, axis.to = 300e3;
    axis.scale = scaled_for(300e3, QStringLiteral("Hz"));
    QStringList texts;
    for (const Tick& tick : ticks_of(axis, 270, 56, QLocale(QLocale::English)))
      if (!tick.text.isEmpty()) texts << tick.text;
    QVERIFY2(texts.contains(QStringLiteral("100")) && texts.contains(QStringLiteral("60")) &&
                 texts.contains(QStringLiteral("300")),
             qPrintable(texts.join(u' ')));
  }

  void ticks_of_one_axis_share_their_decimals() {
    for (const auto& [from, to] : {std::pair(0.0018, 0.0024), std::pair(0.0, 1.0), std::pair(-0.5, 0.25)}) {
      Axis axis;
      axis.from = from, axis.to = to;
      std::set<qsizetype> decimals;
      for (const Tick& tick : ticks_of(axis, 200, 30, QLocale(QLocale::German)))
        if (tick.text != QLatin1String("0"))
          decimals.insert(tick.text.size() - tick.text.indexOf(QLatin1Char(',')));
      QCOMPARE(decimals.size(), std::size_t{1});
    }
    // On a short logarithmic axis the ends that are not round say how many all have.
    Axis log;
    log.log = true;
    log.from = 0.0022, log.to = 0.0047;
    QStringList texts;
    for (const Tick& tick : ticks_of(log, 100, 56, QLocale(QLocale::English)))
      if (!tick.text.isEmpty()) texts << tick.text;
    QCOMPARE(texts, QStringList({"0.0022", "0.0047"}));
  }

  void figures_of_a_logarithmic_axis_keep_apart() {
    const QFontMetricsF metrics(look_.font(Face::caption));
    for (const double to : {3.16e7, 4.1e4, 1e9, 7.0})
      for (int pixels = 90; pixels <= 900; pixels += 10) {
        Axis axis;
        axis.log = true;
        axis.from = 10, axis.to = 10 * to;
        double end = -HUGE_VAL, last = -HUGE_VAL;
        int figures = 0;
        for (const Tick& tick : ticks_of(axis, pixels, look_.px(56), QLocale(QLocale::English))) {
          QVERIFY(tick.value > last);
          last = tick.value;
          if (tick.text.isEmpty()) continue;
          ++figures;
          const double x = axis.share(tick.value) * pixels, half = metrics.horizontalAdvance(tick.text) / 2;
          QVERIFY2(x - half > end, qPrintable(tick.text + u' ' + QString::number(pixels)));
          end = x + half;
        }
        QVERIFY(figures >= 2);
      }
  }

  void a_chart_that_waits_for_a_guess_uses_its_whole_axis() {
    const auto& exhibit = fixture::exhibit();
    const Snapshot now = fixture::snapshot(default_settings(exhibit));
    Chart chart(exhibit, exhibit.series[2], look_);
    chart.resize(280, 216);
    chart.set_data(now.series[2], now.series[2], false);
    // The names of its curves stand at their right ...
    QVERIFY(chart.width() - chart.plot().right() > 40);
    // ... where nothing stands while it is not told.
    chart.set_told(false);
    QVERIFY(chart.width() - chart.plot().right() < 20);
    chart.set_told(true);
    QVERIFY(chart.width() - chart.plot().right() > 40);
  }

  void of_a_short_trace_every_point_is_drawn_as_it_is() {
    const auto zigzag = [](int points) {
      auto data = std::make_shared<SeriesData>();
      std::vector<double> values;
      for (int i = 0; i < points; ++i) data->x.push_back(i), values.push_back(i % 2);
      data->curves.push_back({"zigzag", {"Zigzag", {}}, std::move(values)});
      return data;
    };
    Chart chart(fixture::exhibit(), fixture::exhibit().series[0], look_);
    chart.resize(600, 216);
    chart.set_data(zigzag(27), nullptr, false);
    QCOMPARE(chart.points_shown(), 27);
    // A long one is drawn twice: as it is, pale, and as its running mean.
    chart.set_data(zigzag(140), nullptr, false);
    QCOMPARE(chart.points_shown(), 280);
  }

  void a_curve_that_is_found_good_is_drawn_as_strong_as_a_new_one() {
    const auto& exhibit = fixture::exhibit();
    const Snapshot now = fixture::snapshot(default_settings(exhibit));
    const auto pictured = [&](std::initializer_list<bool> out_of_date) {
      Chart chart(exhibit, exhibit.series[0], look_);
      chart.resize(360, 216);
      for (const bool old : out_of_date) chart.set_data(now.series[0], nullptr, old);
      return chart.grab().toImage();
    };
    const QImage fresh = pictured({false});
    QVERIFY(pictured({true}) != fresh);
    QVERIFY(pictured({true, false}) == fresh);
    QVERIFY(pictured({false, true}) == pictured({true}));
  }

  void a_chart_draws_its_series() {
    const auto& exhibit = fixture::exhibit();
    Settings settings = default_settings(exhibit);
    const Snapshot now = fixture::snapshot(settings);
    settings[0] = 3.0;
    const Snapshot held = fixture::snapshot(settings);
    Chart chart(exhibit, exhibit.series[2], look_);
    chart.resize(400, 216);
    chart.set_data(now.series[2], held.series[2], false);
    // 5000 points and four curves on some 300 pixels.
    QVERIFY(chart.points_shown() > 400);
    QVERIFY2(chart.points_shown() <= 4 * 2 * (chart.plot().width() + 2) * 1.3,
             qPrintable(QString::number(chart.points_shown())));
    QCOMPARE(chart.title(), QStringLiteral("Loss by step"));

    const QImage picture = chart.picture(1);
    QVERIFY(!picture.isNull());
    QVERIFY(chart.svg().contains("<svg"));

    Chart coupling(exhibit, exhibit.series[0], look_);
    coupling.resize(360, 216);
    coupling.set_data(now.series[0], nullptr, false);
    QVERIFY(std::abs(coupling.now_value() - fixture::coupling(6, 8)) < 1e-12);
    const QString csv = coupling.csv();
    const QStringList lines = csv.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 402);
    QCOMPARE(lines[0], QStringLiteral("Offset [mm],coupling"));
    QCOMPARE(lines[1].section(u',', 1).toDouble(), fixture::coupling(-40, 8));
    coupling.set_data(now.series[0], held.series[0], false);
    QCOMPARE(coupling.csv().split(QStringLiteral("\r\n"))[0],
             QStringLiteral("Offset [mm],coupling,B: coupling"));
  }

  void dragging_on_a_chart_sets_its_parameter_in_one_gesture() {
    const auto& exhibit = fixture::exhibit();
    const Snapshot now = fixture::snapshot(default_settings(exhibit));
    Chart chart(exhibit, exhibit.series[0], look_);
    chart.resize(360, 216);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.set_data(now.series[0], nullptr, false);
    QStringList told;
    double last = 0;
    connect(&chart, &Chart::edit_begun, this, [&] { told << QStringLiteral("begin"); });
    connect(&chart, &Chart::edited, this, [&](const Edit& edit) {
      told << QString::fromStdString(edit.parameter);
      last = std::get<double>(edit.value);
    });
    connect(&chart, &Chart::edit_ended, this, [&] { told << QStringLiteral("end"); });
    const auto at = [&](double offset) {
      return QPointF(chart.x_of(offset), chart.plot().center().y()).toPoint();
    };
    QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, at(-10));
    QTest::mouseMove(chart.viewport(), at(0));
    QTest::mouseMove(chart.viewport(), at(20));
    QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, at(20));
    QCOMPARE(told.first(), QStringLiteral("begin"));
    QCOMPARE(told.last(), QStringLiteral("end"));
    QCOMPARE(told.count(QStringLiteral("begin")), 1);
    QVERIFY2(std::abs(last - 20) < 0.5, qPrintable(QString::number(last)));
    told.clear();
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(told.size(), 3);
  }

  void a_series_that_waits_says_so() {
    const auto& exhibit = fixture::exhibit();
    Chart chart(exhibit, exhibit.series[2], look_);
    chart.resize(360, 216);
    chart.set_data(nullptr, nullptr, false);
    QVERIFY(!chart.grab().isNull());
    QVERIFY(std::isnan(chart.now_value()));
    auto empty = std::make_shared<SeriesData>();
    chart.set_data(empty, nullptr, false);
    QVERIFY(!chart.grab().isNull());
    auto level = std::make_shared<SeriesData>();
    level->x = {1};
    level->curves.push_back({"learnt", {"learnt", {}}, {0}});
    level->now = 1;
    chart.set_data(level, level, true);
    QVERIFY(!chart.grab().isNull());
  }

  void the_strip_shows_what_matters() {
    const auto& exhibit = fixture::exhibit();
    ChartStrip strip(exhibit, look_);
    strip.resize(1060, strip.sizeHint().height());
    strip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    strip.show(fixture::snapshot(default_settings(exhibit)), nullptr);
    const auto charts = strip.charts();
    QVERIFY(charts[0]->isVisible() && charts[1]->isVisible() && charts[2]->isVisible() &&
            !charts[3]->isVisible());
    strip.resize(500, strip.height());
    QVERIFY(charts[0]->isVisible() && !charts[1]->isVisible());
    strip.resize(1060, strip.height());
    Settings settings = default_settings(exhibit);
    settings[static_cast<std::size_t>(exhibit.parameter_index("coin"))] = true;
    strip.show(fixture::snapshot(settings), nullptr);
    strip.set_chosen({QStringLiteral("coin_by_time")});
    QVERIFY(charts[3]->isVisible() && !charts[0]->isVisible());
    strip.set_folded(true);
    QVERIFY(!charts[3]->isVisible());
    strip.reveal(QStringLiteral("response"));
    QVERIFY(!strip.folded() && charts[1]->isVisible());
    QVERIFY(!charts[1]->accessibleName().isEmpty());
  }
};

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
