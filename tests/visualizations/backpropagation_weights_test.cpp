// Backpropagation's stage: weights in the hand, in the playground and in the graph.
#include <QtTest>
#include <cmath>
#include <set>

#include "tests/visualizations/backpropagation_drawn.hpp"
#include "visualizations/backpropagation/connection_parts.hpp"

using namespace lucid;
using namespace lucid::backpropagation;

namespace {

/// A place on a drawn curve with this pick where nothing else is nearer, and the index that is hit there.
std::pair<QPointF, int> on_edge(const DrawList& list, const QString& id) {
  for (const Panel& panel : list.panels) {
    for (const Item& item : panel.items) {
      const auto* curve = std::get_if<Curve>(&item);
      if (!curve || curve->pick != id) continue;
      for (int i = 1; i < 20; ++i) {
        const QPointF at = project(panel, Vec3(on_curve(*curve, i / 20.0)), curve->space).at;
        const auto hit = pick(list, at);
        if (hit && hit->id == id && hit->index == curve->pick_index) return {at, curve->pick_index};
      }
    }
  }
  return {{-1, -1}, -1};
}

std::int64_t whole(const Deed& deed, std::size_t i) { return std::get<std::int64_t>(deed.arguments.at(i)); }

Gesture key_of(int key, const QString& focus) {
  Gesture gesture;
  gesture.kind = Gesture::Kind::key;
  gesture.key = key;
  gesture.hit.id = focus;
  return gesture;
}

}  // namespace

class BackpropagationWeightsTest : public QObject {
  Q_OBJECT

  ViewState view_;

 private Q_SLOTS:
  void init() {
    view_ = {};
    view_.size = {1100, 700};
  }

  void a_connection_follows_the_hand() {
    const Snapshot& snapshot = called("playground");
    const BackpropagationStage stage;
    const NetPart& net = *scene_in(snapshot).playground.net;
    const DrawList list = drawn(snapshot, view_);
    for (int layer = 0; layer < 3; ++layer) {
      const auto [at, index] = on_edge(list, QStringLiteral("weight:%1").arg(layer));
      QVERIFY(index >= 0);
      Gesture gesture = gesture_of(Gesture::Kind::press, list, at, at);
      QVERIFY(stage.gesture(gesture, snapshot, view_, list).taken);
      gesture.kind = Gesture::Kind::drag;
      gesture.at = at - QPointF(0, 3);  // a click that shakes is no drag
      QVERIFY(stage.gesture(gesture, snapshot, view_, list).deeds.empty());
      gesture.at = at - QPointF(0, 50);
      const auto deeds = stage.gesture(gesture, snapshot, view_, list).deeds;
      QCOMPARE(deeds.size(), std::size_t{1});
      QCOMPARE(deeds[0].action, std::string("set_weight"));
      const int in = net.dims[static_cast<std::size_t>(layer)];
      QCOMPARE(whole(deeds[0], 0), std::int64_t{layer + 1});
      QCOMPARE(whole(deeds[0], 1), std::int64_t{index % in + 1});
      QCOMPARE(whole(deeds[0], 2), std::int64_t{index / in + 1});
      const double before = net.weights[static_cast<std::size_t>(layer)][static_cast<std::size_t>(index)];
      QVERIFY(std::abs(std::get<double>(deeds[0].arguments.at(3)) - before - 0.5) < 0.0051);
      check_deed(*snapshot.exhibit, deeds[0]);
      gesture.kind = Gesture::Kind::click;
      gesture.at = at;
      const auto looked = stage.gesture(gesture, snapshot, view_, list).deeds;
      QCOMPARE(looked.at(0).action, std::string("follow_weight"));
      QCOMPARE(whole(looked[0], 2), std::int64_t{index / in + 1});
    }
  }

  void only_the_box_tells_the_slope_of_a_connection_that_is_looked_at() {
    const Snapshot snapshot =
        made({{"view", "playground"}, {"dataset", "moons"}, {"hidden", "8,4"}}, 40, {"set_weight=2,3,1,0.5"});
    const NetPart& net = *scene_in(snapshot).playground.net;
    const auto told = [&](const Connection& which) {
      view_.hover = QStringLiteral("weight:%1").arg(which.layer - 1);
      view_.hover_index = weight_index(which, net);
      return texts(drawn(snapshot, view_)).join(' ').contains("gradient of the last minibatch");
    };
    QVERIFY(told({2, 3, 2}));
    QVERIFY(!told({2, 3, 1}));
    // Nor does anything cover the net while one is dragged.
    view_.held = QStringLiteral("weight:1"), view_.held_index = weight_index({2, 3, 2}, net);
    QVERIFY(!told({2, 3, 2}));
  }

  void the_dot_goes_down_the_valley() {
    const Snapshot snapshot =
        made({{"view", "playground"}, {"dataset", "moons"}, {"hidden", "8,4"}}, 0, {"set_weight=2,3,1,0.5"});
    const BackpropagationStage stage;
    const DrawList list = drawn(snapshot, view_);
    const WeightProbe& probe = *scene_in(snapshot).playground.probe;
    const QPointF at = place_of(list, "probe");
    QVERIFY(at.x() > 0);
    const auto panel = std::ranges::find(list.panels, QStringLiteral("probe"), &Panel::id);
    QVERIFY(panel->rectangle.contains(at));
    // A quarter of the window to the right is a quarter of its range.
    Gesture gesture =
        gesture_of(Gesture::Kind::drag, list, at, at + QPointF(panel->rectangle.width() / 4, 60));
    QCOMPARE(gesture.hit.id, QStringLiteral("probe"));
    const auto deed = stage.gesture(gesture, snapshot, view_, list).deeds.at(0);
    QCOMPARE(whole(deed, 1), std::int64_t{3});
    QVERIFY(std::abs(std::get<double>(deed.arguments.at(3)) - 0.5 - (probe.high - probe.low) / 4) < 0.0051);
    // The line through the dot has the slope that the sweep back found.
    for (const Item& item : panel->items) {
      const auto* line = std::get_if<Polyline>(&item);
      if (!line || line->stroke.shade != Shade(Role::energy)) continue;
      const Vec3 a = line->points->front(), b = line->points->back();
      QVERIFY(std::abs(double(b.y - a.y) / double(b.x - a.x) - probe.gradient) <
              1e-5 + 1e-4 * std::abs(probe.gradient));
    }
    const QString all = texts(list).join('\n');
    QVERIFY(all.contains(quantity_text(0.5, {}, view_.locale)));
    QVERIFY(all.contains(quantity_text(probe.gradient, {}, view_.locale)));
    QVERIFY(stage.describe(snapshot, view_).contains(quantity_text(probe.gradient, {}, view_.locale)));
  }

  void keys_take_another_and_change_it() {
    const Snapshot snapshot =
        made({{"view", "playground"}, {"dataset", "moons"}, {"hidden", "8,4"}}, 0, {"set_weight=2,8,1,0.5"});
    const BackpropagationStage stage;
    view_.focus = QStringLiteral("weight");
    const auto things = stage.holdables(snapshot);
    QVERIFY(std::ranges::find(things, view_.focus, &Holdable::pick) != things.end());
    const auto up = stage.nudge("weight", 0, 1, false, snapshot).deeds.at(0);
    QCOMPARE(std::get<double>(up.arguments.at(3)), 0.55);
    QCOMPARE(std::get<double>(stage.nudge("weight", 0, -1, true, snapshot).deeds.at(0).arguments.at(3)), 0.0);
    // After the last weight of a neuron comes the next one's bias.
    const auto right = stage.nudge("weight", 1, 0, false, snapshot).deeds.at(0);
    QCOMPARE(right.action, std::string("follow_weight"));
    QVERIFY(whole(right, 0) == 2 && whole(right, 1) == 0 && whole(right, 2) == 2);
    // A number that is typed: shown, then taken.
    const DrawList list = drawn(snapshot, view_);
    for (const int key : {Qt::Key_1, Qt::Key_Period, Qt::Key_2, Qt::Key_5, Qt::Key_Minus})
      QVERIFY(stage.gesture(key_of(key, view_.focus), snapshot, view_, list).deeds.empty());
    DrawList typing;
    stage.draw(snapshot, view_, typing);
    QVERIFY(texts(typing).join('\n').contains(QStringLiteral("-1.25▏")));
    const auto typed = stage.gesture(key_of(Qt::Key_Return, view_.focus), snapshot, view_, list);
    QCOMPARE(std::get<double>(typed.deeds.at(0).arguments.at(3)), -1.25);
    stage.gesture(key_of(Qt::Key_Period, view_.focus), snapshot, view_, list);
    const auto wrong = stage.gesture(key_of(Qt::Key_Return, view_.focus), snapshot, view_, list);
    QVERIFY(wrong.deeds.empty() && !wrong.message.isEmpty());
  }

  void right_passes_every_connection_once() {
    const NetPart& net = *scene_in(called("playground")).playground.net;
    std::set<std::array<int, 3>> seen;
    Connection now{1, 0, 1};
    int count = 0;
    for (std::size_t l = 0; l + 1 < net.dims.size(); ++l) count += (net.dims[l] + 1) * net.dims[l + 1];
    for (int i = 0; i < count; ++i) {
      QVERIFY(std::isfinite(weight_of(now, net)));
      QVERIFY(seen.insert({now.layer, now.from, now.to}).second);
      const Connection next = neighbour(now, 1, net);
      QVERIFY(neighbour(next, -1, net) == now);
      now = next;
    }
    QVERIFY((now == Connection{1, 0, 1}));
  }

  void a_leaf_is_given_a_number_and_its_edge_is_its_handle() {
    const Snapshot& snapshot = called("neuron");
    const BackpropagationStage stage;
    view_.focus = QStringLiteral("leaf:w2");
    const DrawList list = drawn(snapshot, view_);
    for (const int key : {Qt::Key_Minus, Qt::Key_3})
      stage.gesture(key_of(key, view_.focus), snapshot, view_, list);
    const auto typed = stage.gesture(key_of(Qt::Key_Enter, view_.focus), snapshot, view_, list);
    QCOMPARE(std::get<List>(typed.edits.at(0).value).numbers[2], -3.0);
    view_.focus.clear();
    const auto [at, index] = on_edge(list, QStringLiteral("leaf:w2"));
    QVERIFY(at.x() > 0);
    stage.gesture(gesture_of(Gesture::Kind::press, list, at, at), snapshot, view_, list);
    const auto moved =
        stage.gesture(gesture_of(Gesture::Kind::drag, list, at, at - QPointF(0, 50)), snapshot, view_, list);
    QCOMPARE(std::get<List>(moved.edits.at(0).value).numbers[2], 0.9);
  }
};

QTEST_MAIN(BackpropagationWeightsTest)
#include "backpropagation_weights_test.moc"
