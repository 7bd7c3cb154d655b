// The phone, its edge, its lift, the map and the coin in a hand, and the same by keys.
#include <QGuiApplication>
#include <QtTest>

#include "tests/visualizations/wireless_charging_bench.hpp"
#include "visualizations/overlay.hpp"

using namespace lucid;
using namespace lucid::wireless;

namespace {

/// Takes hold at one pixel and goes to the other; the edits of the last move by parameter.
std::map<std::string, double> dragged(Bench& bench, QPointF from, QPointF to,
                                      Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
  Gesture gesture;
  gesture.hit = pick(bench.list, from).value_or(Hit{});
  gesture.at = gesture.from = gesture.previous = from;
  gesture.modifiers = modifiers;
  if (!bench.stage->gesture(gesture, bench.snapshot, bench.view, bench.list).taken) return {};
  gesture.kind = Gesture::Kind::drag;
  gesture.at = to;
  std::map<std::string, double> result;
  for (const Edit& edit : bench.stage->gesture(gesture, bench.snapshot, bench.view, bench.list).edits)
    result[edit.parameter] = std::get<double>(edit.value);
  gesture.kind = Gesture::Kind::release;
  bench.stage->gesture(gesture, bench.snapshot, bench.view, bench.list);
  return result;
}

/// Pixel of a handle, and of the place that lies `by` mm from it.
std::pair<QPointF, QPointF> handle_and(const Bench& bench, const char* pick, Vec3 by) {
  const Panel& panel = panel_of(bench.list, "coils");
  for (const Item& item : panel.items)
    if (const auto* handle = std::get_if<Handle>(&item))
      if (handle->pick == QLatin1String(pick))
        return {project(panel, handle->at).at, project(panel, handle->at + by).at};
  throw std::runtime_error("no such handle");
}

/// The same for a handle made of marks in pixels; `world` is where it stands.
QPointF mark_of(const Bench& bench, const char* pick) {
  const Panel& panel = panel_of(bench.list, "coils");
  for (const Glyphs* set : items<Glyphs>(bench.list, "coils"))
    if (set->pick == QLatin1String(pick)) return project(panel, set->glyphs->front().at, Space::pixels).at;
  throw std::runtime_error("no such mark");
}

}  // namespace

class WirelessChargingDragTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void dragging_slides_the_phone_in_its_plane();
  void dragging_with_shift_or_the_lift_handle_raises_the_phone();
  void dragging_the_edge_tilts();
  void dragging_stays_within_the_range();
  void dragging_on_the_map_moves_the_phone();
  void dragging_moves_the_coin();
  void keys_move_what_has_the_focus();
  void coils_far_apart_are_as_large_as_the_room_allows();
};

void WirelessChargingDragTest::dragging_slides_the_phone_in_its_plane() {
  for (const QSizeF size : {QSizeF(676, 456), QSizeF(1500, 900)}) {
    made::Setting setting;
    setting.offset_x = 3, setting.offset_y = -2;
    Bench bench(setting);
    bench.view.size = size;
    bench.draw();
    const auto [from, to] = handle_and(bench, "receiver", {-9, 5});
    const auto edits = dragged(bench, from, to);
    QCOMPARE(edits.size(), std::size_t(2));
    QVERIFY(std::abs(edits.at("offset_x") - -6) < 0.1);
    QVERIFY(std::abs(edits.at("offset_y") - 3) < 0.1);
  }
  // It is measured from where the hand took hold, not from the picture that came last.
  Bench bench;
  bench.draw();
  const auto [from, to] = handle_and(bench, "receiver", {-9, 0});
  Gesture gesture;
  gesture.hit = *pick(bench.list, from);
  gesture.at = gesture.from = from;
  bench.stage->gesture(gesture, bench.snapshot, bench.view, bench.list);
  bench.put("offset_x", -9.0);
  gesture.kind = Gesture::Kind::drag;
  gesture.at = to;
  const Response response = bench.stage->gesture(gesture, bench.snapshot, bench.view, bench.list);
  QVERIFY(std::abs(std::get<double>(response.edits.at(0).value) - -9) < 0.1);
}

void WirelessChargingDragTest::dragging_with_shift_or_the_lift_handle_raises_the_phone() {
  Bench bench;
  bench.draw();
  const Panel& panel = panel_of(bench.list, "coils");
  const double per_mm = project(panel, {0, 0, 5}).at.y() - project(panel, {0, 0, 6}).at.y();
  const auto [from, to] = handle_and(bench, "receiver", {0, 0, 0});
  const auto shifted = dragged(bench, from, from - QPointF(0, 4 * per_mm), Qt::ShiftModifier);
  QCOMPARE(shifted.size(), std::size_t(1));
  QVERIFY(std::abs(shifted.at("gap") - 9) < 0.3);
  const QPointF lift = mark_of(bench, "lift");
  const auto lifted = dragged(bench, lift, lift - QPointF(0, 4 * per_mm));
  QVERIFY(std::abs(lifted.at("gap") - 9) < 0.3);
}

void WirelessChargingDragTest::dragging_the_edge_tilts() {
  Bench bench;
  bench.draw();
  const QPointF from = mark_of(bench, "tilt");
  const double up = dragged(bench, from, from - QPointF(0, 20)).at("tilt");
  const double down = dragged(bench, from, from + QPointF(0, 20)).at("tilt");
  QVERIFY(up > 3 && up < 30);
  QVERIFY(down < -3 && down > -30);
}

void WirelessChargingDragTest::dragging_stays_within_the_range() {
  Bench bench;
  bench.draw();
  const QPointF lift = mark_of(bench, "lift");
  QCOMPARE(dragged(bench, lift, lift + QPointF(0, 400)).at("gap"), 0.5);
  const QPointF phone = handle_and(bench, "receiver", {}).first;
  QCOMPARE(dragged(bench, phone, phone + QPointF(4000, 0)).at("offset_x"), 200.0);
}

void WirelessChargingDragTest::dragging_on_the_map_moves_the_phone() {
  made::Setting setting;
  Bench bench(setting);
  bench.view.size = {1500, 900};
  bench.draw();
  const Panel& map = panel_of(bench.list, "map");
  const auto edits = dragged(bench, project(map, {}).at, project(map, {15, -8}).at);
  QVERIFY(std::abs(edits.at("offset_x") - 15) < 0.06);
  QVERIFY(std::abs(edits.at("offset_y") - -8) < 0.06);
  // The colours too can be taken hold of: the phone goes where the pointer is.
  const auto jumped = dragged(bench, project(map, {20, 20}).at, project(map, {-30, 4}).at);
  QVERIFY(std::abs(jumped.at("offset_x") - -30) < 0.06);
  QVERIFY(std::abs(jumped.at("offset_y") - 4) < 0.06);
}

void WirelessChargingDragTest::dragging_moves_the_coin() {
  made::Setting setting;
  setting.object = "coin";
  Bench bench(setting);
  bench.draw();
  const auto [from, to] = handle_and(bench, "object", {-10, 0});
  const auto edits = dragged(bench, from, to);
  QVERIFY(std::abs(edits.at("object_x") - 16) < 0.6);
  QVERIFY(std::abs(edits.at("object_y") - -20) < 0.6);
  QCOMPARE(bench.stage->holdables(bench.snapshot).size(), std::size_t(5));
  QCOMPARE(Bench().stage->holdables(Bench().snapshot).size(), std::size_t(4));
}

void WirelessChargingDragTest::keys_move_what_has_the_focus() {
  Bench bench;
  const auto nudged = [&](const char* pick, int dx, int dy, bool large) {
    std::map<std::string, double> result;
    for (const Edit& edit : bench.stage->nudge(pick, dx, dy, large, bench.snapshot).edits)
      result[edit.parameter] = std::get<double>(edit.value);
    return result;
  };
  using Edits = std::map<std::string, double>;
  QVERIFY(nudged("receiver", 1, 0, false) == (Edits{{"offset_x", 1}}));
  QVERIFY(nudged("receiver", 0, -1, true) == (Edits{{"offset_y", -5}}));
  QVERIFY(nudged("lift", 0, 1, false) == (Edits{{"gap", 5.5}}));
  QVERIFY(nudged("lift", 0, -1, true) == (Edits{{"gap", 0.5}}));
  QVERIFY(nudged("tilt", 1, 0, false) == (Edits{{"tilt", 1}}));
  QVERIFY(nudged("nothing", 1, 0, false).empty());
}

void WirelessChargingDragTest::coils_far_apart_are_as_large_as_the_room_allows() {
  for (const QSizeF size : {QSizeF(650, 456), QSizeF(1210, 772)}) {
    Bench bench(made::Setting{.preset = "kurs-2007"});
    bench.view.size = size;
    bench.draw();
    const Panel& panel = panel_of(bench.list, "coils");
    const QPointF sender = project(panel, Vec3(0, 0, 0)).at, lamp = project(panel, Vec3(0, 0, 2000)).at;
    const double share = (sender.y() - lamp.y()) / panel.rectangle.height();
    QVERIFY2(share > 0.45, qPrintable(QString::number(share)));
    // The ruler below keeps its figures.
    bool ruler = false;
    for (const PlacedText& text : overlay_of(panel, bench.list).texts)
      for (const Run& run : text.runs) ruler |= run.text.contains(QStringLiteral("400 mm"));
    QVERIFY(ruler);
  }
}

QTEST_MAIN(WirelessChargingDragTest)
#include "wireless_charging_drag_test.moc"
