// The stage of wireless-charging: what it draws at every size and what it says.
#include <QGuiApplication>
#include <QtTest>

#include "tests/visualizations/languages.hpp"
#include "tests/visualizations/wireless_charging_bench.hpp"
#include "tests/visualizations/words_apart.hpp"
#include "visualizations/overlay.hpp"
#include "visualizations/software_renderer.hpp"
#include "visualizations/stage.hpp"

using namespace lucid;
using namespace lucid::wireless;

class WirelessChargingStageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void labels_keep_apart_data();
  void labels_keep_apart();
  void the_ledger_s_words_are_whole_data();
  void the_ledger_s_words_are_whole();
  void names_follow_what_is_charged();
  void thumbnail_has_no_words();
  void coils_lie_where_the_scene_says();
  void lines_are_drawn_as_they_thread();
  void big_parts_are_shared_between_frames();
  void river_narrows_to_what_arrives();
  void a_limit_is_named_beside_the_river();
  void the_charger_s_own_watts_are_shown_while_it_thinks();
  void run_b_is_seen_in_every_panel();
  void words_follow_the_figures();
  void words_use_the_readers_numbers();
  void without_a_scene_it_says_what_is_missing();
  void lights_up_what_is_pointed_at();
  void quantities_of_things();
  void rests_under_reduced_motion();
  void paints_in_every_theme();
  void pictures();
};

namespace {

QString all_words(const DrawList& list) {
  QString words;
  for (const Panel& panel : list.panels)
    for (const PlacedText& text : overlay_of(panel, list).texts)
      for (const Run& run : text.runs) words += run.text + '\n';
  return words;
}

}  // namespace

void WirelessChargingStageTest::labels_keep_apart_data() {
  QTest::addColumn<QSizeF>("size");
  QTest::addColumn<double>("text");
  QTest::addColumn<double>("offset");
  for (const QSizeF size : {QSizeF(676, 456), QSizeF(760, 592), QSizeF(800, 500), QSizeF(676, 628),
                            QSizeF(1100, 700), QSizeF(1280, 720), QSizeF(1500, 900), QSizeF(760, 800)})
    for (const double text : {1.0, 1.35, 1.6})
      for (const double offset : {0.0, 14.0})
        QTest::addRow("%gx%g text %g offset %g", size.width(), size.height(), text, offset)
            << size << text << offset;
}

void WirelessChargingStageTest::labels_keep_apart() {
  QFETCH(QSizeF, size);
  QFETCH(double, text);
  QFETCH(double, offset);
  made::Setting setting;
  setting.offset_x = offset;
  static std::map<double, std::unique_ptr<Bench>> benches;
  auto& bench = benches[offset];
  if (!bench) bench = std::make_unique<Bench>(setting);
  bench->view.size = size;
  bench->view.text_scale = text;
  bench->draw();
  std::vector<std::pair<QRectF, QString>> boxes;
  for (const Panel& panel : bench->list.panels) {
    for (const PlacedText& placed : overlay_of(panel, bench->list).texts) {
      QString words;
      for (const Run& run : placed.runs) words += run.text;
      boxes.emplace_back(placed.box.adjusted(0, 3, 0, -3), words);  // letters fill less than the line
    }
  }
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    QVERIFY2(QRectF({-1, -1}, size + QSizeF(2, 2)).contains(boxes[i].first), qPrintable(boxes[i].second));
    for (std::size_t k = 0; k < i; ++k)
      QVERIFY2(!boxes[i].first.intersects(boxes[k].first),
               qPrintable(boxes[i].second + " / " + boxes[k].second));
  }
}

void WirelessChargingStageTest::the_ledger_s_words_are_whole_data() {
  QTest::addColumn<QString>("language");
  QTest::addColumn<QSizeF>("size");
  QTest::addColumn<double>("text");
  // The window's stage at 1280 x 720, at each text size, and at 1920 x 1080.
  for (const char* language : {"en", "de", "long"})
    for (const auto& [size, text] : {std::pair(QSizeF(650, 456), 1.0), std::pair(QSizeF(665, 456), 1.15),
                                     std::pair(QSizeF(650, 500), 1.35), std::pair(QSizeF(712, 522), 1.6),
                                     std::pair(QSizeF(1210, 772), 1.0), std::pair(QSizeF(1210, 772), 1.6)}) {
      if (language == std::string("long") && text > 1) continue;
      QTest::addRow("%s %gx%g text %g", language, size.width(), size.height(), text)
          << QString(language) << size << text;
    }
}

void WirelessChargingStageTest::the_ledger_s_words_are_whole() {
  QFETCH(QString, language);
  QFETCH(QSizeF, size);
  QFETCH(double, text);
  const Spoken spoken(language);
  QVERIFY(spoken.ready());
  made::Setting with_coin, car, experiment, held;
  with_coin.object = "coin", with_coin.object_x = 14, with_coin.object_y = 0, with_coin.steps = 6;
  car.preset = "electric-car", experiment.preset = "kurs-2007";
  for (const made::Setting& setting : {made::Setting{}, with_coin, car, experiment}) {
    Bench bench(setting);
    bench.view.size = size;
    bench.view.text_scale = text;
    bench.draw();
    QStringList told;
    for (const char* panel : {"ledger", "charger"}) {
      for (const Label* label : items<Label>(bench.list, panel)) {
        Label whole = *label;
        whole.max_width = 0;
        told << whole.text;
        QVERIFY2(label->max_width <= 0 || text_size(whole, text).width() <= label->max_width + 0.5,
                 qPrintable(whole.text));
      }
    }
    QCOMPARE(words_on_words(bench.list), QStringList());
    // Plug, a loss of each coil and what arrives are told in every one of them.
    for (const char* word : {"Wall plug", "closes"})
      if (language == "en") QVERIFY2(told.filter(word).size() == 1, qPrintable(told.join(" | ")));
  }
}

void WirelessChargingStageTest::names_follow_what_is_charged() {
  const std::map<std::string, QStringList> named = {{"", {"pad", "phone"}},
                                                    {"electric-car", {"ground plate", "car"}},
                                                    {"kurs-2007", {"sender", "lamp", "Lamp"}}};
  for (const auto& [preset, names] : named) {
    made::Setting setting;
    setting.preset = preset;
    Bench bench(setting);
    bench.view.size = {1500, 900};
    bench.draw();
    const QStringList shown = all_words(bench.list).split('\n');
    for (const auto& [other, words] : named)
      for (const QString& word : words)
        QVERIFY2(shown.contains(word) == names.contains(word), qPrintable(word));
    const QString said = bench.stage->describe(bench.snapshot, bench.view);
    QCOMPARE(said.contains("phone"), preset.empty());
    QCOMPARE(said.contains("car "), preset == "electric-car");
    QCOMPARE(said.contains("lamp"), preset == "kurs-2007");
    QVERIFY(!said.contains("pad’s"));
  }
}

void WirelessChargingStageTest::thumbnail_has_no_words() {
  Bench bench;
  bench.view.size = {246, 146};
  bench.view.thumbnail = true;
  bench.draw();
  QCOMPARE(bench.list.panels.size(), std::size_t(1));
  QCOMPARE(all_words(bench.list), QString());
  QVERIFY(items<Handle>(bench.list, "coils").empty());
  QCOMPARE(items<Tube>(bench.list, "coils").size(), std::size_t(20));
}

void WirelessChargingStageTest::coils_lie_where_the_scene_says() {
  made::Setting setting;
  setting.gap = 7, setting.offset_x = -12, setting.offset_y = 9, setting.tilt = 20;
  Bench bench(setting);
  bench.draw();
  int receiver = 0;
  for (const Tube* tube : items<Tube>(bench.list, "coils")) {
    Vec3 middle;
    for (const Vec3& p : *tube->points) middle = middle + p * (1.0 / double(tube->points->size()));
    if (tube->pick == QLatin1String("receiver")) {
      QVERIFY(length(middle - Vec3(-12, 9, 7)) < 1e-3);
      // The winding lies in the tilted plane, whose normal leans to the right.
      for (const Vec3& p : *tube->points)
        QVERIFY(std::abs(dot(p - middle, Vec3(std::sin(M_PI / 9), 0, std::cos(M_PI / 9)))) < 1e-3);
      ++receiver;
    } else {
      QVERIFY(length(middle) < 1e-3);
    }
  }
  QCOMPARE(receiver, 10);
}

void WirelessChargingStageTest::lines_are_drawn_as_they_thread() {
  Bench bench;
  bench.draw();
  int solid = 0, dashed = 0;
  for (const Polyline* line : items<Polyline>(bench.list, "coils"))
    if (line->pick == QLatin1String("line")) (line->stroke.dash == Dash::solid ? solid : dashed)++;
  QCOMPARE(solid, bench.scene->field->threading);
  QCOMPARE(solid + dashed, 40);
  QVERIFY(all_words(bench.list).contains(QString("%1 of 40").arg(solid)));
}

void WirelessChargingStageTest::big_parts_are_shared_between_frames() {
  Bench bench;
  bench.draw();
  std::vector<Points> first;
  for (const Polyline* line : items<Polyline>(bench.list, "coils"))
    if (line->pick == QLatin1String("line")) first.push_back(line->points);
  bench.view.clock = 1;
  bench.draw();
  std::size_t i = 0;
  for (const Polyline* line : items<Polyline>(bench.list, "coils"))
    if (line->pick == QLatin1String("line")) QVERIFY(line->points == first[i++]);
}

void WirelessChargingStageTest::river_narrows_to_what_arrives() {
  made::Setting setting;
  setting.gap = 12, setting.offset_x = 15, setting.steps = 0;
  Bench bench(setting);
  bench.draw();
  const Ledger& ledger = *bench.scene->ledger;
  double sum = 0;
  for (const LedgerTerm& term : ledger.terms) sum += term.watts;
  QVERIFY(std::abs(sum - ledger.plug) < 1e-9 * ledger.plug);
  for (const Polygon* shape : items<Polygon>(bench.list, "ledger")) {
    if (shape->pick != QLatin1String("ledger:input_power") || shape->points->size() < 6) continue;
    double left = 1e9, right = -1e9;
    for (const Vec3& p : *shape->points)
      left = std::min(left, double(p.x)), right = std::max(right, double(p.x));
    const auto height = [&](auto where) {
      double top = 1e9, bottom = -1e9;
      for (const Vec3& p : *shape->points)
        if (where(double(p.x))) top = std::min(top, double(p.y)), bottom = std::max(bottom, double(p.y));
      return bottom - top;
    };
    const double plug = height([&](double x) { return x < left + 0.5; });
    const double arrives = height([&](double x) { return x > right - 10.5 && x < right - 9.5; });
    QVERIFY(std::abs(arrives / plug - ledger.terms.back().watts / ledger.plug) < 1e-4);
    return;
  }
  QFAIL("no river");
}

void WirelessChargingStageTest::a_limit_is_named_beside_the_river() {
  made::Setting setting;
  setting.gap = 4, setting.offset_x = 30, setting.steps = 0;  // near the null no current is large enough
  Bench bench(setting);
  bench.draw();
  QVERIFY(all_words(bench.list).contains("at the input limit"));
  Bench centred;
  centred.draw();
  QVERIFY(!all_words(centred.list).contains("limit"));
}

void WirelessChargingStageTest::the_charger_s_own_watts_are_shown_while_it_thinks() {
  made::Setting setting;
  setting.offset_x = 8;
  Bench bench(setting);
  // The window's stage at 1280 x 720, with charts: map, packets and ledger beside the coils.
  bench.view.size = {650, 456};
  bench.draw();
  for (const char* panel : {"coils", "map", "charger", "ledger"}) {
    const QRectF place = panel_of(bench.list, panel).rectangle;
    QVERIFY2(place.width() > 150 && place.height() > 80, panel);
  }
  const QString words = all_words(bench.list);
  QVERIFY(bench.scene->by_mind && words.contains("the charger, at"));
  QVERIFY(words.contains(quantity_text(bench.snapshot.number("charger_plug"), "W", bench.view.locale)));
  QVERIFY(words.contains("Control error"));
  QVERIFY(bench.stage->describe(bench.snapshot, bench.view).contains("its own doing"));
  // Stopped by a coin, nothing flows and no energy is on its way.
  made::Setting with_coin;
  with_coin.object = "coin", with_coin.object_x = with_coin.object_y = 0;
  Bench coin(with_coin);
  coin.view.size = {650, 456};
  coin.draw();
  QVERIFY(all_words(coin.list).contains("No power is drawn from the wall."));
  for (const Polyline* line : items<Polyline>(coin.list, "coils")) QVERIFY(line->pick != "energy");
  // Before the first packet there is only the circuit at the settings.
  setting.steps = 0;
  Bench rest(setting);
  rest.view.size = {650, 456};
  rest.draw();
  QVERIFY(!rest.scene->by_mind && !all_words(rest.list).contains("the charger, at"));
  // The map is there before the charger plays, with the currents in the charger's place.
  const auto has = [&](const char* id) {
    return std::ranges::any_of(rest.list.panels, [&](const Panel& p) { return p.id == QLatin1String(id); });
  };
  QVERIFY(has("map") && has("waves") && !has("charger"));
}

void WirelessChargingStageTest::run_b_is_seen_in_every_panel() {
  made::Setting moved, held;
  moved.gap = 8, moved.offset_x = 6, held.gap = 3;
  Bench bench(moved), b(held), same(moved);
  bench.view.size = {1500, 900};
  const auto counts = [&] {
    bench.draw();
    std::map<QString, std::size_t> result;
    for (const Panel& panel : bench.list.panels) result[panel.id] = panel.items.size();
    return result;
  };
  const auto alone = counts();
  bench.view.run_b = &b.snapshot;
  const auto beside = counts();
  for (const char* panel : {"coils", "map", "waves", "ledger"})
    QVERIFY2(beside.at(panel) > alone.at(panel), panel);
  const QString words = all_words(bench.list);
  QVERIFY(words.contains("B  Charging"));
  QVERIFY2(words.contains(QStringLiteral("gap %1 instead of %2")
                              .arg(quantity_text(8, "mm", bench.view.locale),
                                   quantity_text(3, "mm", bench.view.locale))),
           qPrintable(words));
  QVERIFY(bench.stage->describe(bench.snapshot, bench.view).contains("instead of"));
  // What the stage says of it is whole, however little room it has.
  for (const double width : {520.0, 650.0, 900.0, 1300.0}) {
    bench.view.size = {width, 480};
    bench.draw();
    const auto labels = items<Label>(bench.list, "coils");
    const auto line = std::ranges::find_if(labels, [](const Label* one) { return one->text == "B  "; });
    QVERIFY(line != labels.end());
    Label whole = **line;
    whole.max_width = 0;
    QVERIFY2(text_size(whole, 1).width() <= (*line)->max_width, qPrintable(whole.more.back().text));
    QVERIFY(whole.more.back().text.contains(" instead of "));
  }
  bench.view.run_b = &same.snapshot;
  QVERIFY(bench.stage->describe(bench.snapshot, bench.view).contains("no difference"));
}

void WirelessChargingStageTest::words_follow_the_figures() {
  made::Setting setting;
  setting.gap = 8, setting.offset_x = 6;
  Bench bench(setting);
  QString words = bench.stage->describe(bench.snapshot, bench.view);
  QVERIFY2(words.contains(quantity_text(8, "mm", bench.view.locale)) &&
               words.contains(quantity_text(6, "mm", bench.view.locale)),
           qPrintable(words));
  QVERIFY2(words.contains(quantity_text(bench.scene->coupling, {}, bench.view.locale)), qPrintable(words));
  QVERIFY2(words.contains(quantity_text(bench.scene->efficiency, {}, bench.view.locale, true)),
           qPrintable(words));
  QVERIFY(!words.contains("coin"));
  bench.scene->coupling = -0.028;
  bench.scene->object.kind = "coin";
  words = bench.stage->describe(bench.snapshot, bench.view);
  QVERIFY(words.contains(u"\u22120.0280"));
  QVERIFY(words.contains("coin"));
}

void WirelessChargingStageTest::words_use_the_readers_numbers() {
  made::Setting setting;
  setting.gap = 8.5;
  Bench bench(setting);
  bench.view.locale = QLocale(QLocale::German);
  QVERIFY(bench.stage->describe(bench.snapshot, bench.view).contains("8,50"));
  bench.draw();
  QVERIFY(all_words(bench.list).contains("8,50"));
}

void WirelessChargingStageTest::without_a_scene_it_says_what_is_missing() {
  Bench bench;
  bench.snapshot.scene = nullptr;
  bench.draw();
  QVERIFY(!all_words(bench.list).isEmpty());
  QVERIFY(!bench.stage->describe(bench.snapshot, bench.view).isEmpty());
  QVERIFY(!bench.stage->moves(bench.snapshot, bench.view));
  QVERIFY(bench.stage->holdables(bench.snapshot).empty());
  bench.snapshot.problem = Message{"The wire does not fit the winding.", {}};
  bench.draw();
  QVERIFY(all_words(bench.list).contains("The wire does not fit the winding."));
  QVERIFY(bench.stage->describe(bench.snapshot, bench.view).contains("wire"));
  // Parts that are still on their way do not stop the rest.
  Bench early;
  early.scene->field = nullptr, early.scene->energy = nullptr, early.scene->ledger = nullptr;
  early.scene->waves = nullptr, early.scene->charger = nullptr;
  early.view.size = {1500, 900};
  early.draw();
  QVERIFY(!all_words(early.list).isEmpty());
  QVERIFY(!early.shot(Theme::paper).isNull());
}

void WirelessChargingStageTest::lights_up_what_is_pointed_at() {
  Bench bench;
  const auto widths = [&] {
    bench.draw();
    std::pair<float, float> result{0, 0};
    for (const Polyline* line : items<Polyline>(bench.list, "coils"))
      if (line->pick == QLatin1String("line"))
        (line->stroke.dash == Dash::solid ? result.first : result.second) = line->stroke.width;
    return result;
  };
  const auto before = widths();
  bench.view.lit = "coupling";
  const auto after = widths();
  QVERIFY(after.first > before.first);
  QCOMPARE(after.second, before.second);
  const auto accents = [&](const char* lit) {
    bench.view.lit = lit;
    bench.draw();
    int count = 0;
    for (const Polyline* line : items<Polyline>(bench.list, "coils"))
      if (line->space == Space::world && line->stroke.shade.role == Role::accent && line->map == Map::none)
        ++count;
    return count;
  };
  QVERIFY(accents("gap") > accents(""));
  QVERIFY(accents("tx_q") > accents(""));
}

void WirelessChargingStageTest::quantities_of_things() {
  const auto stage = make_stage("wireless-charging");
  const auto quantity = [&](const char* id) {
    Hit hit;
    hit.id = QString::fromLatin1(id);
    return stage->quantity(hit);
  };
  QCOMPARE(quantity("line"), QString("coupling"));
  QCOMPARE(quantity("lift"), QString("gap"));
  QCOMPARE(quantity("ledger:loss_tx"), QString("loss_tx"));
  QVERIFY(quantity("wave:primary_current").startsWith("primary_current,"));
  QCOMPARE(quantity(""), QString());
}

void WirelessChargingStageTest::rests_under_reduced_motion() {
  Bench bench;
  QVERIFY(bench.stage->moves(bench.snapshot, bench.view));
  bench.view.reduced_motion = true;
  QVERIFY(!bench.stage->moves(bench.snapshot, bench.view));
  bench.draw();
  const QImage first = picture(bench.list, Theme::paper);
  bench.view.clock = 1.7;
  QVERIFY(bench.shot(Theme::paper) == first);
  int arrows = 0;
  for (const Polyline* line : items<Polyline>(bench.list, "coils")) arrows += line->arrow ? 1 : 0;
  QCOMPARE(arrows, int(bench.scene->energy->size()));
  bench.view.reduced_motion = false;
  bench.draw();
  const QImage moving = picture(bench.list, Theme::paper);
  bench.view.clock = 2.4;
  QVERIFY(bench.shot(Theme::paper) != moving);
}

void WirelessChargingStageTest::paints_in_every_theme() {
  made::Setting setting;
  Bench bench(setting);
  bench.view.size = {1100, 700};
  for (const Theme theme : all_themes) {
    const QImage image = bench.shot(theme);
    QCOMPARE(image.size(), QSize(1100, 700));
    // Copper is in the picture, and the ground is the theme's own.
    QCOMPARE(image.pixelColor(400, 8).name(), colour(Role::stage, theme).name());
    const QColor copper = colour(Role::conductor, theme);
    int like_copper = 0;
    for (int y = 150; y < 450; y += 2)
      for (int x = 100; x < 750; x += 2) {
        const QColor c = image.pixelColor(x, y);
        if (std::abs(c.hslHue() - copper.hslHue()) < 14 && c.hslSaturation() > 60) ++like_copper;
      }
    QVERIFY2(like_copper > 1500, qPrintable(QString::number(like_copper)));
  }
}

// With PICTURES set to a folder, the stage is written there in every size and theme, to be looked at.
void WirelessChargingStageTest::pictures() {
  const QString folder = qEnvironmentVariable("PICTURES");
  if (folder.isEmpty()) QSKIP("PICTURES is not set");
  made::Setting moved;
  moved.gap = 8, moved.offset_x = 6;
  made::Setting snapped;
  snapped.gap = 3;
  Bench bench(moved), b(snapped);
  const char* names[] = {"paper", "night", "contrast"};
  const auto write = [&](Bench& which, const QString& name, QSizeF size, Theme theme, double scale = 1) {
    which.view.size = size;
    which.shot(theme, scale).save(folder + "/" + name + "-" + names[int(theme)] + ".png");
  };
  bench.view.run_b = &b.snapshot;
  QElapsedTimer timer;
  bench.view.size = {800, 500};
  bench.draw();
  timer.start();
  for (int i = 0; i < 100; ++i) bench.draw();
  qDebug() << "draw" << double(timer.nsecsElapsed()) / 1e8 << "ms";
  for (const Theme theme : all_themes) {
    write(bench, "800", {800, 500}, theme);
    write(bench, "1100", {1100, 700}, theme);
    write(bench, "1500", {1500, 900}, theme);
  }
  write(bench, "760", {760, 592}, Theme::paper, 1);
  bench.view.thumbnail = true;
  write(bench, "thumb", {246, 146}, Theme::paper, 2);
  bench.view.thumbnail = false;
  bench.view.text_scale = 1.6;
  write(bench, "largest", {800, 500}, Theme::paper);
  bench.view.text_scale = 1;

  bench.view.presenting = true;
  bench.view.text_scale = 1.6;
  write(bench, "present", {1920, 820}, Theme::contrast);
  bench.view.presenting = false;
  bench.view.text_scale = 1;
  for (const char* preset : {"electric-car", "kurs-2007", "qi2-magnetic"}) {
    made::Setting named;
    named.preset = preset;
    Bench other(named);
    write(other, preset, {1100, 700}, Theme::paper);
  }

  made::Setting with_coin;
  with_coin.object = "coin", with_coin.gap = 6, with_coin.offset_x = -14, with_coin.tilt = 12;
  Bench coin(with_coin);
  coin.view.held = "receiver";
  coin.view.lit = "coupling";
  write(coin, "coin", {1000, 760}, Theme::paper);
  with_coin.object = "key", with_coin.offset_x = 30, with_coin.gap = 4, with_coin.tilt = 0;
  Bench key(with_coin);
  key.view.reduced_motion = true;
  key.view.lit = "gap";
  key.view.focus = "tilt";
  write(key, "key", {760, 592}, Theme::night);
}

QTEST_MAIN(WirelessChargingStageTest)
#include "wireless_charging_test.moc"
