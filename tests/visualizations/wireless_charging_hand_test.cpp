// What the hand does beyond sliding: a coil sketched on the pad, the magnets' snap, handles that stay in
// reach.
#include <QGuiApplication>
#include <QtTest>
#include <cmath>

#include "core/exhibits/wireless_charging/coil_file.hpp"
#include "core/exhibits/wireless_charging/magnets.hpp"
#include "tests/visualizations/wireless_charging_scene.hpp"
#include "visualizations/stage.hpp"

using namespace lucid;
using namespace lucid::wireless;

namespace {

struct Bench {
  Snapshot snapshot;
  std::unique_ptr<Stage> stage = make_stage("wireless-charging");
  ViewState view;
  DrawList list;

  explicit Bench(const made::Setting& setting = {}) : snapshot(made::snapshot(setting)) { draw(); }
  void draw() { stage->draw(snapshot, view, list); }
  const Panel& panel(const char* id) const {
    for (const Panel& p : list.panels)
      if (p.id == QLatin1String(id)) return p;
    throw std::logic_error(id);
  }
  Response give(Gesture::Kind kind, const Hit& hit, QPointF from, QPointF at) {
    Gesture gesture;
    gesture.kind = kind, gesture.hit = hit, gesture.from = from, gesture.at = at;
    const Response response = stage->gesture(gesture, snapshot, view, list);
    draw();
    return response;
  }
  void click(const char* id) {
    Hit hit;
    hit.id = QLatin1String(id);
    give(Gesture::Kind::press, hit, {}, {});
    give(Gesture::Kind::click, hit, {}, {});
  }
  /// A stroke over the sheet, mm.
  Response stroke(const std::vector<QPointF>& way) {
    const auto pixel = [&](QPointF mm) { return project(panel("sketch"), Vec3(mm.x(), mm.y(), 0)).at; };
    Hit hit;
    for (std::size_t i = 0; i < list.panels.size(); ++i)
      if (list.panels[i].id == QLatin1String("sketch")) hit.panel = static_cast<int>(i);
    give(Gesture::Kind::press, hit, pixel(way.front()), pixel(way.front()));
    for (const QPointF mm : way) give(Gesture::Kind::drag, hit, pixel(way.front()), pixel(mm));
    return give(Gesture::Kind::release, hit, pixel(way.front()), pixel(way.back()));
  }
};

bool has_panel(const DrawList& list, const char* id) {
  return std::any_of(list.panels.begin(), list.panels.end(),
                     [id](const Panel& p) { return p.id == QLatin1String(id); });
}

std::vector<QPointF> spiral(double turns) {
  std::vector<QPointF> way;
  for (int i = 0; i <= 120; ++i) {
    const double t = i / 120.0, r = 9 + 11 * t, angle = 2 * M_PI * turns * t;
    way.emplace_back(r * std::cos(angle), r * std::sin(angle));
  }
  return way;
}

}  // namespace

class WirelessChargingHandTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void a_stroke_becomes_the_own_coil() {
    Bench bench;
    bench.click("sketch");
    QVERIFY(has_panel(bench.list, "sketch") && !has_panel(bench.list, "coils"));
    const Response response = bench.stroke(spiral(4));
    QCOMPARE(response.edits.size(), std::size_t(1));
    QCOMPARE(response.edits[0].parameter, std::string("coil_file"));
    QVERIFY(!why_not(bench.snapshot.exhibit->parameter("coil_file"), response.edits[0].value));
    const File& file = std::get<File>(response.edits[0].value);
    const wireless::Polyline line = read_coil(*file.content, file.name);
    QVERIFY(std::abs(wire_length(line) - 4 * 2 * M_PI * 0.0145) < 0.03 * 0.36);
    QVERIFY(response.message.contains(QLatin1String("4")));
    QVERIFY(has_panel(bench.list, "coils"));
  }
  void a_short_stroke_is_told_and_nothing_is_lost() {
    Bench bench;
    bench.click("sketch");
    const Response response = bench.stroke({{0, 0}, {0.5, 0}, {1, 0.5}});
    QVERIFY(response.edits.empty() && response.message.contains(QLatin1String("too short")));
    QVERIFY(has_panel(bench.list, "sketch"));
    bench.click("leave-sketch");
    QVERIFY(has_panel(bench.list, "coils"));
  }
  void keys_draw_a_coil_point_by_point() {
    Bench bench;
    const auto key = [&](int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
      Gesture gesture;
      gesture.kind = Gesture::Kind::key, gesture.key = code, gesture.modifiers = modifiers;
      gesture.hit.id = bench.view.focus;
      const Response response = bench.stage->gesture(gesture, bench.snapshot, bench.view, bench.list);
      bench.draw();
      return response;
    };
    QVERIFY(!key(Qt::Key_Return).taken);  // nothing is in hand
    bench.view.focus = QStringLiteral("sketch");
    QVERIFY(key(Qt::Key_Return).taken && has_panel(bench.list, "sketch"));
    QVERIFY(bench.stage->describe(bench.snapshot, bench.view).contains(QLatin1String("Backspace")));
    // Two turns of a square of 20 mm, from (16, 0) on.
    const auto go = [&](int code, int fives) {
      for (int i = 0; i < fives; ++i) key(code, Qt::ShiftModifier);
      return key(Qt::Key_Return);
    };
    QVERIFY(key(Qt::Key_Return).message.contains(QLatin1String("Points set: 1")));
    for (int turn = 0; turn < 2; ++turn)
      go(Qt::Key_Up, 2), go(Qt::Key_Left, 4), go(Qt::Key_Down, 4), go(Qt::Key_Right, 4), go(Qt::Key_Up, 2);
    const QString before = bench.stage->describe(bench.snapshot, bench.view);
    QVERIFY2(before.contains(QLatin1String("Points set: 11")), qPrintable(before));
    QVERIFY(key(Qt::Key_Backspace).message.contains(QLatin1String("Points set: 10")));
    key(Qt::Key_Return);
    const Response done = key(Qt::Key_Escape);
    QCOMPARE(done.edits.size(), std::size_t(1));
    const File& file = std::get<File>(done.edits[0].value);
    const double wire = 1e3 * wire_length(read_coil(*file.content, file.name));
    QVERIFY2(wire > 120 && wire < 190, qPrintable(QString::number(wire)));
    QVERIFY(has_panel(bench.list, "coils"));
    // With nothing drawn, Escape leaves the sheet and changes nothing.
    bench.click("sketch");
    QVERIFY(has_panel(bench.list, "sketch"));
    const Response left = key(Qt::Key_Escape);
    QVERIFY(left.taken && left.edits.empty() && has_panel(bench.list, "coils"));
  }
  void let_go_in_reach_the_phone_snaps_home() {
    made::Setting setting;
    setting.preset = "qi2-magnetic";
    for (const double offset : {2.5, 9.0}) {
      Bench bench(setting);
      const int x = bench.snapshot.exhibit->parameter_index("offset_x");
      bench.snapshot.settings[static_cast<std::size_t>(x)] = offset;
      bench.draw();
      Hit hit;
      hit.id = QStringLiteral("receiver");
      const QPointF place(400, 200);
      bench.give(Gesture::Kind::press, hit, place, place);
      const Response response = bench.give(Gesture::Kind::release, hit, place, place + QPointF(0.01, 0));
      QCOMPARE(response.edits.size(), std::size_t(2));
      const double rest = std::abs(std::get<double>(response.edits[0].value));
      if (offset < 4) {
        QVERIFY2(rest < 1.55, qPrintable(QString::number(rest)));
        QVERIFY(!response.message.isEmpty());
      } else {
        QVERIFY(std::abs(rest - offset) < 0.06 && response.message.isEmpty());
      }
    }
  }
  void without_magnets_it_stays_where_it_was_put() {
    Bench bench;
    Hit hit;
    hit.id = QStringLiteral("receiver");
    bench.give(Gesture::Kind::press, hit, {400, 200}, {400, 200});
    QVERIFY(bench.give(Gesture::Kind::release, hit, {400, 200}, {420, 200}).edits.empty());
  }
  void every_handle_stays_in_the_picture() {
    for (const double offset : {0.0, 30.0, 90.0, -200.0}) {
      made::Setting setting;
      setting.offset_x = offset, setting.offset_y = 0.5 * offset;
      Bench bench(setting);
      for (const QSizeF size : {QSizeF(650, 456), QSizeF(1280, 800), QSizeF(500, 420)}) {
        bench.view.size = size.toSize();
        bench.draw();
        const Panel& panel = bench.panel("coils");
        int handles = 0;
        for (const Item& item : panel.items)
          if (const auto* handle = std::get_if<Handle>(&item)) {
            const QPointF at = project(panel, handle->at, handle->space).at;
            QVERIFY2(panel.rectangle.adjusted(20, 20, -20, -20).contains(at),
                     qPrintable(QStringLiteral("%1 at %2").arg(handle->pick).arg(offset)));
            handles += handle->pick == QLatin1String("receiver");
          }
        QCOMPARE(handles, 1);
      }
    }
  }
};

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QGuiApplication app(argc, argv);
  WirelessChargingHandTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "wireless_charging_hand_test.moc"
