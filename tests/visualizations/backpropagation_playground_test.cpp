// Backpropagation's stage: the playground: points and neurons.
#include <QtTest>
#include <cmath>

#include "tests/visualizations/backpropagation_drawn.hpp"

using namespace lucid;
using namespace lucid::backpropagation;

class BackpropagationPlaygroundTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void click_adds_a_point_where_it_was() {
    const Snapshot& snapshot = called("playground");
    const BackpropagationStage stage;
    ViewState view;
    view.size = {1100, 700};
    const DrawList list = drawn(snapshot, view);
    const auto panel = std::ranges::find(list.panels, QStringLiteral("learning"), &Panel::id);
    QVERIFY(panel != list.panels.end());
    const double e = scene_in(snapshot).playground.extent;
    // The corner at the top right, where the moons are not.
    const QPointF at = panel->rectangle.topLeft() +
                       QPointF(0.95 * panel->rectangle.width(), 0.05 * panel->rectangle.height());
    Gesture click = gesture_of(Gesture::Kind::click, list, at, at);
    const auto added = [&] {
      const auto response = stage.gesture(click, snapshot, view, list);
      return response.edits.empty() ? PointList{} : std::get<PointList>(response.edits[0].value);
    };
    PointList points = added();
    QCOMPARE(points.size(), std::size_t{1});
    QVERIFY(std::abs(points[0].x - 0.9 * e) < 0.01 && std::abs(points[0].y - 0.9 * e) < 0.01);
    QCOMPARE(points[0].label, 0);
    click.modifiers = Qt::ShiftModifier;
    click.kind = Gesture::Kind::double_click;
    QCOMPARE(added().at(0).label, 1);
    // The right button comes as the menu key.
    click.modifiers = Qt::NoModifier;
    click.kind = Gesture::Kind::key;
    click.key = Qt::Key_Menu;
    QCOMPARE(added().at(0).label, 1);
    click.hit = Hit{};
    QVERIFY(!stage.gesture(click, snapshot, view, list).taken);
    // A point that is there already is followed instead.
    const LabelledPoint& first = scene_in(snapshot).playground.learn->front();
    const QPointF on = project(*panel, Vec3(first.x, first.y)).at;
    const auto response = stage.gesture(gesture_of(Gesture::Kind::click, list, on, on), snapshot, view, list);
    QCOMPARE(response.deeds.at(0).action, std::string("follow_point"));
    const auto index = static_cast<std::size_t>(std::get<std::int64_t>(response.deeds[0].arguments[0]));
    QVERIFY(std::hypot((*scene_in(snapshot).playground.learn)[index].x - first.x,
                       (*scene_in(snapshot).playground.learn)[index].y - first.y) < 0.05);
  }

  void own_points_are_dragged_and_thrown_out() {
    const Snapshot snapshot = made(
        {{"view", "playground"}, {"dataset", "own"}, {"own_points", "-0.8:0.8:0;0.8:0.8:1;0.8:-0.8:1"}}, 3);
    const BackpropagationStage stage;
    ViewState view;
    view.size = {1100, 700};
    const DrawList list = drawn(snapshot, view);
    const auto panel = std::ranges::find(list.panels, QStringLiteral("learning"), &Panel::id);
    const QPointF from = project(*panel, Vec3(0.8, -0.8)).at, to = project(*panel, Vec3(-0.5, -0.25)).at;
    Gesture gesture = gesture_of(Gesture::Kind::press, list, from, from);
    QCOMPARE(gesture.hit.id, QStringLiteral("own:1"));
    QVERIFY(stage.gesture(gesture, snapshot, view, list).taken);
    gesture.kind = Gesture::Kind::drag;
    gesture.at = to;
    const auto moved = std::get<PointList>(stage.gesture(gesture, snapshot, view, list).edits.at(0).value);
    QCOMPARE(moved.size(), std::size_t{3});
    QCOMPARE(moved[1], (LabelledPoint{0.8, 0.8, 1}));
    QVERIFY(std::hypot(moved[2].x + 0.5, moved[2].y + 0.25) < 0.01);
    gesture.kind = Gesture::Kind::release;
    QVERIFY(stage.gesture(gesture, snapshot, view, list).edits.empty());
    gesture.at = panel->rectangle.bottomRight() + QPointF(0, 40);
    const auto left = std::get<PointList>(stage.gesture(gesture, snapshot, view, list).edits.at(0).value);
    QCOMPARE(left, (PointList{{-0.8, 0.8, 0}, {0.8, 0.8, 1}}));
    gesture.kind = Gesture::Kind::key;
    gesture.key = Qt::Key_Menu;
    gesture.at = from;
    QCOMPARE(std::get<PointList>(stage.gesture(gesture, snapshot, view, list).edits.at(0).value), left);
    // A click follows it.
    gesture.kind = Gesture::Kind::click;
    QCOMPARE(std::get<std::int64_t>(stage.gesture(gesture, snapshot, view, list).deeds.at(0).arguments.at(0)),
             std::int64_t{2});
    gesture.hit = Hit{};
    gesture.hit.id = QStringLiteral("empty");
    const auto emptied = stage.gesture(gesture, snapshot, view, list);
    QCOMPARE(std::get<std::string>(emptied.edits.at(0).value), std::string("own"));
    QVERIFY(std::get<PointList>(emptied.edits.at(1).value).empty());
  }

  void keys_put_points_and_take_them_away() {
    const Snapshot& snapshot = called("playground");
    const BackpropagationStage stage;
    ViewState view;
    view.size = {1100, 700};
    view.focus = QStringLiteral("cursor");
    const auto things = stage.holdables(snapshot);
    QVERIFY(std::ranges::find(things, QStringLiteral("cursor"), &Holdable::pick) != things.end());
    for (int i = 0; i < 4; ++i) QVERIFY(stage.nudge("cursor", 1, 0, false, snapshot).taken);
    stage.nudge("cursor", 0, -1, true, snapshot);
    Gesture key;
    key.kind = Gesture::Kind::key;
    key.hit.id = view.focus;
    key.key = Qt::Key_1;
    const DrawList list = drawn(snapshot, view);
    QCOMPARE(std::get<PointList>(stage.gesture(key, snapshot, view, list).edits.at(0).value),
             (PointList{{0.2, -0.25, 1}}));
    key.key = Qt::Key_7;
    const auto refused = stage.gesture(key, snapshot, view, list);
    QVERIFY(refused.edits.empty() && !refused.message.isEmpty());
    key.key = Qt::Key_Delete;
    QVERIFY(stage.gesture(key, snapshot, view, list).edits.empty());
    const Snapshot own = made({{"view", "playground"}, {"own_points", "0.25:-0.2:1;0.9:0.9:0"}}, 1);
    QCOMPARE(std::get<PointList>(stage.gesture(key, own, view, list).edits.at(0).value),
             (PointList{{0.9, 0.9, 0}}));
  }

  void pointing_shows_a_neuron_on_the_plane() {
    const Snapshot& snapshot = called("playground");
    ViewState view;
    view.size = {1100, 700};
    const auto ground = [&] {
      const DrawList list = drawn(snapshot, view);
      const auto panel = std::ranges::find(list.panels, QStringLiteral("learning"), &Panel::id);
      for (const Item& item : panel->items)
        if (const auto* field = std::get_if<Field>(&item)) return field->values;
      return Scalars();
    };
    QCOMPARE(ground(), scene_in(snapshot).playground.decision);
    view.hover = QStringLiteral("unit:2001");
    QCOMPARE(ground(), scene_in(snapshot).playground.neurons[1][1]);
  }
};

QTEST_MAIN(BackpropagationPlaygroundTest)
#include "backpropagation_playground_test.moc"
