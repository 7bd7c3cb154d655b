// The stage of backpropagation: what it draws, what the hand does to it, what it says.
// With LUCID_PICTURES set to a folder, every view is also written there as PNG.
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QtTest>
#include <cmath>

#include "core/exhibits/backpropagation/counting.hpp"
#include "tests/visualizations/backpropagation_scenes.hpp"
#include "visualizations/backpropagation/parts.hpp"
#include "visualizations/backpropagation/stage.hpp"
#include "visualizations/software_renderer.hpp"

using namespace lucid;
using namespace lucid::backpropagation;

namespace {

/// A formula of about sixty drawn nodes: two neurons that feed a third, and its squared error twice.
const char* long_formula =
    "h1 = tanh(a1*x1 + a2*x2 + a0); h2 = tanh(b1*x1 + b2*x2 + b0); h3 = sigmoid(c1*h1 + c2*h2 + c0);"
    "k1 = relu(d1*h1 + d2*h3 + d0); k2 = sin(e1*h2 + e2*h3 + e0); p = exp(-(f1*k1 + f2*k2 + f0));"
    "(1/(1+p) - y)^2 + 0.1*(a1^2 + b1^2 + c1^2)";

struct Named {
  const char* name;
  Snapshot snapshot;
};

const std::vector<Named>& snapshots() {
  static const std::vector<Named> all = {
      {"neuron", neuron()},
      {"neuron-half", neuron(11)},
      {"opens", made({}, 1500)},
      {"neuron-start", neuron(4)},
      {"shared", made({{"view", "graph"},
                       {"expression", "f = a*b + sin(a); g = f*f; g + a*f"},
                       {"leaf_values", "a=1.2,b=-0.6"}},
                      99)},
      {"long",
       made(
           {{"view", "graph"}, {"expression", long_formula}, {"leaf_values", "a1=0.5,x1=-0.4,a2=0.8,b1=0.3"}},
           200)},
      {"race", made({{"view", "race"}, {"layers", "12,16,10"}}, 6)},
      {"race-start", made({{"view", "race"}, {"layers", "12,16,10"}}, 0)},
      {"playground", made({{"view", "playground"}, {"dataset", "moons"}, {"hidden", "8,4"}}, 300)},
      {"playground-wide", made({{"view", "playground"}, {"hidden", "16,12,8"}}, 40)},
      {"symmetry", made({{"view", "symmetry"}}, 60)},
      {"depth", made({{"view", "depth"}, {"depth", "30"}, {"activation", "sigmoid"}}, 30)},
      {"depth-relu",
       made({{"view", "depth"}, {"depth", "100"}, {"activation", "relu"}, {"initialisation", "he"}}, 100)},
      {"inventors", made({{"view", "inventors"}}, 0)},
      {"memory", made({{"view", "memory"}, {"depth", "100"}, {"checkpoints", "5"}, {"layers", "8,8"}}, 300)},
  };
  return all;
}

const Snapshot& called(const char* name) {
  for (const Named& named : snapshots())
    if (QByteArray(named.name) == name) return named.snapshot;
  throw std::logic_error(name);
}

DrawList drawn(const Snapshot& snapshot, const ViewState& view) {
  DrawList list;
  BackpropagationStage().draw(snapshot, view, list);
  return list;
}

/// Where a thing with this pick lies, in pixels of the stage: the first glyph or handle.
QPointF place_of(const DrawList& list, const QString& id) {
  for (const Panel& panel : list.panels) {
    for (const Item& item : panel.items) {
      if (const auto* set = std::get_if<Glyphs>(&item); set && set->pick == id)
        return project(panel, set->glyphs->front().at, set->space).at;
      if (const auto* handle = std::get_if<Handle>(&item); handle && handle->pick == id)
        return project(panel, handle->at, handle->space).at;
    }
  }
  return {-1, -1};
}

Gesture gesture_of(Gesture::Kind kind, const DrawList& list, QPointF from, QPointF at) {
  Gesture gesture;
  gesture.kind = kind;
  gesture.hit = pick(list, from).value_or(Hit{});
  gesture.from = gesture.previous = from;
  gesture.at = at;
  return gesture;
}

QStringList texts(const DrawList& list) {
  QStringList all;
  for (const Panel& panel : list.panels) {
    for (const Item& item : panel.items) {
      if (const auto* label = std::get_if<Label>(&item)) {
        QString text = label->text;
        for (const Run& run : label->more) text += run.text;
        all << text;
      }
    }
  }
  return all;
}

}  // namespace

class BackpropagationStageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void renders_in_three_themes();
  void leaf_follows_the_hand();
  void point_moves_two_leaves();
  void arrows_move_what_has_the_focus();
  void click_adds_a_point_where_it_was();
  void own_points_are_dragged_and_thrown_out();
  void keys_put_points_and_take_them_away();
  void handle_widens_the_net();
  void choices_stand_on_the_stage();
  void timeline_leads_to_the_views();
  void click_marks_a_node_and_its_arithmetic();
  void turns_are_chosen_by_hand();
  void locks_stand_where_blame_is_missing();
  void used_twice_blamed_twice();
  void rung_becomes_the_net();
  void words_have_the_figures();
  void keys_do_what_the_pointer_does();
  void pointing_shows_a_neuron_on_the_plane();
  void run_b_is_a_ghost();
  void reduced_motion_stands_still();
  void without_a_scene();
  void card_has_no_words();
  void sixty_nodes_stay_apart();
  void pictures();
};

void BackpropagationStageTest::renders_in_three_themes() {
  for (const Named& named : snapshots()) {
    ViewState view;
    view.size = {700, 460};
    const DrawList list = drawn(named.snapshot, view);
    for (const Theme theme : all_themes) {
      const QImage image = picture(list, theme);
      QCOMPARE(image.size(), QSize(700, 460));
      QSet<QRgb> colours;
      for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3) colours.insert(image.pixel(x, y));
      QVERIFY2(colours.size() > 12, named.name);
    }
  }
}

void BackpropagationStageTest::leaf_follows_the_hand() {
  const Snapshot& snapshot = called("neuron");
  const BackpropagationStage stage;
  ViewState view;
  view.size = {1100, 700};
  const DrawList list = drawn(snapshot, view);
  const QPointF at = place_of(list, "leaf:w2");
  QVERIFY(at.x() > 0);
  QVERIFY(stage.gesture(gesture_of(Gesture::Kind::press, list, at, at), snapshot, view, list).taken);
  const auto up =
      stage.gesture(gesture_of(Gesture::Kind::drag, list, at, at - QPointF(0, 50)), snapshot, view, list);
  QCOMPARE(up.edits.size(), std::size_t{1});
  QCOMPARE(up.edits[0].parameter, std::string("leaf_values"));
  const List list_of = std::get<List>(up.edits[0].value);
  QCOMPARE(list_of.names, (std::vector<std::string>{"w1", "x1", "w2", "x2", "b", "y"}));
  QCOMPARE(list_of.numbers, (std::vector<double>{0.7, 1.2, 0.9, -0.5, 0.1, 0.2}));
  // A second frame of the same drag counts from where it was seized, not from the last frame.
  const auto more =
      stage.gesture(gesture_of(Gesture::Kind::drag, list, at, at - QPointF(0, -30)), snapshot, view, list);
  QCOMPARE(std::get<List>(more.edits[0].value).numbers[2], 0.1);
}

void BackpropagationStageTest::point_moves_two_leaves() {
  const Snapshot& snapshot = called("neuron");
  const BackpropagationStage stage;
  ViewState view;
  view.size = {1100, 700};
  const DrawList list = drawn(snapshot, view);
  const QPointF at = place_of(list, "point");
  const LeafPlane& plane = *scene_in(snapshot).graph.plane;
  // w1 = 0.7 and x1 = 1.2 in a window of 4 by 4 units: the handle stands there, and half a unit is an eighth.
  const auto panel = std::ranges::find(list.panels, QStringLiteral("plane"), &Panel::id);
  QVERIFY(panel != list.panels.end());
  const double unit = panel->rectangle.width() / (plane.high[0] - plane.low[0]);
  QVERIFY(std::abs(at.x() - (panel->rectangle.left() + (0.7 - plane.low[0]) * unit)) < 0.5);
  const auto moved = stage.gesture(
      gesture_of(Gesture::Kind::drag, list, at, at + QPointF(0.5 * unit, 0.25 * unit)), snapshot, view, list);
  const List values = std::get<List>(moved.edits.at(0).value);
  QVERIFY(std::abs(values.numbers[0] - 1.2) < 0.011);
  QVERIFY(std::abs(values.numbers[1] - 0.95) < 0.011);
  QCOMPARE(values.numbers[2], 0.4);
}

void BackpropagationStageTest::arrows_move_what_has_the_focus() {
  const Snapshot& snapshot = called("neuron");
  const BackpropagationStage stage;
  QVERIFY(!stage.holdables(snapshot).empty());
  QCOMPARE(stage.holdables(snapshot).front().pick, QStringLiteral("leaf:w1"));
  const auto up = stage.nudge("leaf:b", 0, 1, false, snapshot);
  QCOMPARE(std::get<List>(up.edits.at(0).value).numbers[4], 0.15);
  const auto down = stage.nudge("leaf:b", 0, -1, true, snapshot);
  QCOMPARE(std::get<List>(down.edits.at(0).value).numbers[4], -0.4);
  const auto point = stage.nudge("point", -1, 1, false, snapshot);
  QCOMPARE(std::get<List>(point.edits.at(0).value).numbers[0], 0.65);
  QCOMPARE(std::get<List>(point.edits.at(0).value).numbers[1], 1.25);
  QVERIFY(stage.nudge("leaf:nobody", 0, 1, false, snapshot).edits.empty());
}

void BackpropagationStageTest::click_adds_a_point_where_it_was() {
  const Snapshot& snapshot = called("playground");
  const BackpropagationStage stage;
  ViewState view;
  view.size = {1100, 700};
  const DrawList list = drawn(snapshot, view);
  const auto panel = std::ranges::find(list.panels, QStringLiteral("learning"), &Panel::id);
  QVERIFY(panel != list.panels.end());
  const double e = scene_in(snapshot).playground.extent;
  // The corner at the top right, where the moons are not.
  const QPointF at =
      panel->rectangle.topLeft() + QPointF(0.95 * panel->rectangle.width(), 0.05 * panel->rectangle.height());
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

void BackpropagationStageTest::own_points_are_dragged_and_thrown_out() {
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

void BackpropagationStageTest::keys_put_points_and_take_them_away() {
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

void BackpropagationStageTest::handle_widens_the_net() {
  const Snapshot snapshot = made({{"view", "race"}, {"layers", "64,32,10"}}, 0);
  const BackpropagationStage stage;
  ViewState view;
  view.size = {1100, 700};
  const DrawList list = drawn(snapshot, view);
  QVERIFY(texts(list).join('\n').contains("counted"));
  const QPointF at = place_of(list, "widen");
  QVERIFY(at.x() > 0);
  QVERIFY(stage.gesture(gesture_of(Gesture::Kind::press, list, at, at), snapshot, view, list).taken);
  const double wanted = 1e6;
  const QPointF to(LadderAxis::place(room_of(view), wanted), at.y());
  const auto response = stage.gesture(gesture_of(Gesture::Kind::drag, list, at, to), snapshot, view, list);
  std::vector<int> dims;
  for (const double n : std::get<List>(response.edits.at(0).value).numbers) dims.push_back(int(n));
  QVERIFY(std::abs(layered_parameters(dims) / wanted - 1) < 0.03);
  // Made as narrow as can be and wide again, it has its first shape.
  const auto narrow = stage.nudge("widen", -1, 0, true, snapshot);
  QVERIFY(std::get<List>(narrow.edits.at(0).value).numbers[0] < 32);
}

void BackpropagationStageTest::choices_stand_on_the_stage() {
  const BackpropagationStage stage;
  ViewState view;
  view.size = {1100, 700};
  Gesture click;
  click.kind = Gesture::Kind::click;
  click.hit.id = QStringLiteral("activation:1");
  const Snapshot& depth = called("depth");
  QCOMPARE(stage.gesture(click, depth, view, {}).edits.at(0), (Edit{"activation", std::string("relu")}));
  click.hit.id = QStringLiteral("initialisation:1");
  QCOMPARE(stage.gesture(click, depth, view, {}).edits.at(0), (Edit{"initialisation", std::string("he")}));
  click.hit.id = QStringLiteral("plan:1");
  QCOMPARE(stage.gesture(click, called("memory"), view, {}).edits.at(0),
           (Edit{"plan", std::string("square_root")}));
  // What is offered is what the exhibit declares, in its order.
  const Exhibit& e = find_exhibit("backpropagation");
  for (int i = 0; i < 5; ++i)
    QCOMPARE(e.parameter("activation").choices[std::size_t(i)].id, activation_ids[i]);
  for (int i = 0; i < 4; ++i)
    QCOMPARE(e.parameter("initialisation").choices[std::size_t(i)].id, initialisation_ids[i]);
  for (int i = 0; i < 3; ++i) QCOMPARE(e.parameter("plan").choices[std::size_t(i)].id, plan_ids[i]);
}

void BackpropagationStageTest::timeline_leads_to_the_views() {
  const BackpropagationStage stage;
  ViewState view;
  view.size = {1100, 700};
  const Snapshot& snapshot = called("inventors");
  QString all = texts(drawn(snapshot, view)).join(' ');
  for (const char* word :
       {"1960", "Kelley", "1970", "Linnainmaa", "1974", "Werbos", "1986", "Rumelhart", "BIT 16"})
    QVERIFY2(all.contains(QLatin1String(word)), word);
  const DrawList list = drawn(snapshot, view);
  const QPointF kelley = place_of(list, "find:0");
  stage.gesture(gesture_of(Gesture::Kind::click, list, kelley, kelley), snapshot, view, list);
  QVERIFY(texts(drawn(snapshot, view)).join(' ').contains("ARS Journal"));
  QVERIFY(stage.describe(snapshot, view).contains("ARS Journal"));
  Gesture go;
  go.kind = Gesture::Kind::click;
  go.hit.id = QStringLiteral("try:0");
  QCOMPARE(stage.gesture(go, snapshot, view, list).edits.at(0), (Edit{"view", std::string("memory")}));
}

void BackpropagationStageTest::click_marks_a_node_and_its_arithmetic() {
  const Snapshot& snapshot = called("neuron");
  const BackpropagationStage stage;
  ViewState view;
  view.size = {1100, 700};
  DrawList list = drawn(snapshot, view);
  // The product w1·x1: its blame goes to either factor times the other one.
  const Expression& expression = *scene_in(snapshot).graph.expression;
  int product = -1;
  for (int i = expression.tape.size(); i-- > 0;)
    if (expression.tape[i].op == ScalarOp::multiply) product = i;
  const QPointF at = place_of(list, node_pick(product));
  QVERIFY(stage.gesture(gesture_of(Gesture::Kind::click, list, at, at), snapshot, view, list).taken);
  QCOMPARE(view.selection, node_pick(product));
  list = drawn(snapshot, view);
  const double blame = expression.tape[product].grad;
  const QString wanted = quantity_text(blame, {}, view.locale) + " × " + quantity_text(1.2, {}, view.locale) +
                         " = " + quantity_text(blame * 1.2, {}, view.locale);
  QVERIFY2(texts(list).join('\n').contains(wanted), qPrintable(wanted));
}

void BackpropagationStageTest::turns_are_chosen_by_hand() {
  const Snapshot snapshot = neuron(0);
  const BackpropagationStage stage;
  ViewState view;
  view.size = {1100, 700};
  const DrawList list = drawn(snapshot, view);
  QVERIFY(scene_in(snapshot).graph.ready.size() >= 2);
  const int last = scene_in(snapshot).graph.ready.back();
  const QPointF at = place_of(list, node_pick(last));
  const auto response = stage.gesture(gesture_of(Gesture::Kind::click, list, at, at), snapshot, view, list);
  QCOMPARE(response.deeds.at(0).action, std::string("take_node"));
  QCOMPARE(std::get<std::int64_t>(response.deeds[0].arguments.at(0)), std::int64_t{last});
}

void BackpropagationStageTest::locks_stand_where_blame_is_missing() {
  ViewState view;
  view.size = {1100, 700};
  const auto locks = [&](int turns) {
    int count = 0;
    for (const Panel& panel : drawn(neuron(turns), view).panels) {
      if (panel.id != QLatin1String("graph")) continue;
      for (const Item& item : panel.items) {
        const auto* set = std::get_if<Glyphs>(&item);
        count += set && set->shape == Shape::box && set->space == Space::pixels;
      }
    }
    return count;
  };
  // Six leaves and seven operations: nothing has blame at the start; the seed gives it to the output alone;
  // in the end all have it.
  const int all = locks(0);
  QCOMPARE(all, 13);
  QCOMPARE(locks(8), all - 1);
  QCOMPARE(locks(15), 0);
}

void BackpropagationStageTest::used_twice_blamed_twice() {
  const Snapshot snapshot =
      made({{"view", "graph"}, {"expression", "a*b + sin(a)"}, {"leaf_values", "a=1.2,b=-0.6"}}, 99);
  ViewState view;
  view.size = {1100, 700};
  view.selection = leaf_pick("a");
  const QString all = texts(drawn(snapshot, view)).join('\n');
  const auto number = [&](double value) { return quantity_text(value, {}, view.locale); };
  const QString either = QStringLiteral("%1 + %2 = %3");
  const double by_product = -0.6, by_sine = std::cos(1.2), sum = by_product + by_sine;
  QVERIFY2(all.contains(either.arg(number(by_product), number(by_sine), number(sum))), qPrintable(all));
}

void BackpropagationStageTest::rung_becomes_the_net() {
  const Snapshot& snapshot = called("race");
  const BackpropagationStage stage;
  ViewState view;
  view.size = {1100, 700};
  const DrawList list = drawn(snapshot, view);
  const QPointF at = place_of(list, "rung:2");
  const auto response = stage.gesture(gesture_of(Gesture::Kind::click, list, at, at), snapshot, view, list);
  QCOMPARE(response.edits.at(0).parameter, std::string("layers"));
  const auto& dims = (*scene_in(snapshot).race.ladder)[2].dims;
  QCOMPARE(std::get<List>(response.edits[0].value).numbers, std::vector<double>(dims.begin(), dims.end()));
}

void BackpropagationStageTest::words_have_the_figures() {
  ViewState view;
  view.size = {1100, 700};
  const BackpropagationStage stage;
  const auto says = [&](const char* name, const QStringList& figures) {
    const QString words = stage.describe(called(name), view);
    for (const QString& figure : figures) {
      if (!words.contains(figure)) qWarning("%s: no %s in: %s", name, qPrintable(figure), qPrintable(words));
      if (!words.contains(figure)) return false;
    }
    return true;
  };
  const auto number = [&](double value) { return quantity_text(value, {}, view.locale); };
  const double u = 0.7 * 1.2 + 0.4 * -0.5 + 0.1, t = std::tanh(u);
  QVERIFY(says("neuron", {number((t - 0.2) * (t - 0.2)), number(2 * (t - 0.2) * (1 - t * t) * 1.2)}));
  QVERIFY(says("neuron-half", {"11", "wait"}));
  const auto race = scene_in(called("race")).race.now;
  QVERIFY(says("race", {whole_text(race->parameters, view.locale), "Reverse mode"}));
  const auto& playground = scene_in(called("playground")).playground;
  QVERIFY(says("playground", {number(playground.loss), "240", "60", "300 steps"}));
  const auto& symmetry = scene_in(called("symmetry")).symmetry;
  QVERIFY(says("symmetry", {QString::number(symmetry.solved), whole_text(*symmetry.median, view.locale),
                            whole_text(1425, view.locale)}));
  const auto& depth = scene_in(called("depth")).depth;
  QVERIFY(says("depth", {"30", number(depth.gradient->front()), number(depth.factor)}));
  QVERIFY(says("memory", {"100", "316", "5"}));
}

void BackpropagationStageTest::keys_do_what_the_pointer_does() {
  const BackpropagationStage stage;
  ViewState view;
  view.size = {1100, 700};
  Gesture enter;
  enter.kind = Gesture::Kind::key;
  enter.key = Qt::Key_Return;
  const Snapshot start = neuron(0);
  enter.hit.id = node_pick(scene_in(start).graph.ready.back());
  QCOMPARE(stage.gesture(enter, start, view, drawn(start, view)).deeds.at(0).action,
           std::string("take_node"));
  const Snapshot& race = called("race");
  enter.hit.id = QStringLiteral("rung:1");
  QCOMPARE(stage.gesture(enter, race, view, drawn(race, view)).edits.at(0).parameter, std::string("layers"));
  const Snapshot& playground = called("playground");
  const auto next = stage.nudge("followed", 1, 0, false, playground);
  const int followed = scene_in(playground).playground.followed->index;
  QCOMPARE(std::get<std::int64_t>(next.deeds.at(0).arguments.at(0)), std::int64_t{(followed + 1) % 240});
  const Snapshot& memory = called("memory");
  enter.key = Qt::Key_Home;
  QVERIFY(stage.gesture(enter, memory, view, drawn(memory, view)).taken);
  QCOMPARE(view.playhead, 0.0);
}

void BackpropagationStageTest::pointing_shows_a_neuron_on_the_plane() {
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

void BackpropagationStageTest::run_b_is_a_ghost() {
  ViewState view;
  view.size = {1100, 700};
  const Snapshot other = made({{"view", "graph"}, {"leaf_values", "w1=-0.5,x1=0.4,w2=1,x2=1,b=1,y=1"}}, 15);
  const auto dashed = [&](const DrawList& list) {
    int count = 0;
    for (const Panel& panel : list.panels)
      for (const Item& item : panel.items)
        if (const auto* line = std::get_if<Polyline>(&item))
          count += line->stroke.dash == Dash::dashed && line->stroke.shade == Shade(Role::muted);
    return count;
  };
  view.run_b = &other;
  const double value = scene_in(other).graph.expression->tape[scene_in(other).graph.expression->output].value;
  QVERIFY(
      texts(drawn(called("neuron"), view)).join('\n').contains("B " + quantity_text(value, {}, view.locale)));
  // A run that shows another view leaves no ghost.
  QCOMPARE(dashed(drawn(called("playground"), view)), 0);
  view.run_b = &called("playground-wide");
  QVERIFY(dashed(drawn(called("playground"), view)) > 0);
  view.run_b = &called("depth-relu");
  QCOMPARE(dashed(drawn(called("depth"), view)), 1);
}

void BackpropagationStageTest::reduced_motion_stands_still() {
  const BackpropagationStage stage;
  ViewState view;
  view.size = {1100, 700};
  const Snapshot& snapshot = called("neuron");
  QVERIFY(stage.moves(snapshot, view));
  QVERIFY(!stage.moves(neuron(0), view));
  const auto picture_at = [&](double clock) {
    view.clock = clock;
    return picture(drawn(snapshot, view), Theme::paper);
  };
  QVERIFY(picture_at(0) != picture_at(0.5));
  view.reduced_motion = true;
  QVERIFY(!stage.moves(snapshot, view));
  QCOMPARE(picture_at(0), picture_at(0.5));
}

void BackpropagationStageTest::without_a_scene() {
  Snapshot snapshot;
  snapshot.exhibit = &find_exhibit("backpropagation");
  ViewState view;
  const BackpropagationStage stage;
  DrawList list;
  stage.draw(snapshot, view, list);
  QVERIFY(!texts(list).isEmpty());
  QVERIFY(!stage.describe(snapshot, view).isEmpty());
  QVERIFY(stage.gesture({}, snapshot, view, list).edits.empty());
  QVERIFY(stage.holdables(snapshot).empty());
  QVERIFY(!stage.moves(snapshot, view));
  snapshot.problem = Message{"The formula ends at %1.", {"7"}};
  stage.draw(snapshot, view, list);
  QVERIFY(texts(list).contains(QStringLiteral("The formula ends at 7.")));
  for (const ViewKind kind : {ViewKind::graph, ViewKind::race, ViewKind::playground, ViewKind::symmetry,
                              ViewKind::depth, ViewKind::memory, ViewKind::inventors}) {
    const auto empty = std::make_shared<BackpropagationScene>();
    empty->view = kind;
    Snapshot nothing;
    nothing.exhibit = snapshot.exhibit;
    nothing.scene = empty;
    QVERIFY(!texts(drawn(nothing, view)).isEmpty());
    QVERIFY(!stage.describe(nothing, view).isEmpty());
  }
}

void BackpropagationStageTest::card_has_no_words() {
  ViewState card;
  card.size = {246, 146};
  card.thumbnail = true;
  for (const Named& named : snapshots()) {
    const DrawList list = drawn(named.snapshot, card);
    QVERIFY(texts(list).isEmpty());
    QVERIFY(list.panels.size() == 1 && list.panels[0].items.size() > 20);
  }
}

void BackpropagationStageTest::sixty_nodes_stay_apart() {
  const Snapshot& snapshot = called("long");
  ViewState view;
  for (const QSizeF size : {QSizeF(660, 450), QSizeF(1500, 900)}) {
    view.size = size;
    const DrawList list = drawn(snapshot, view);
    std::vector<QRectF> boxes;
    for (const Panel& panel : list.panels) {
      for (const Item& item : panel.items) {
        const auto* set = std::get_if<Glyphs>(&item);
        if (!set || !(set->pick.startsWith("node:") || set->pick.startsWith("leaf:"))) continue;
        const Glyph& mark = set->glyphs->front();
        const Projected at = project(panel, mark.at, set->space);
        const double w = double(mark.width) * at.pixels_per_unit,
                     h = double(mark.height > 0 ? mark.height : mark.width) * at.pixels_per_unit;
        const QRectF box(at.at.x() - w / 2, at.at.y() - h / 2, w, h);
        QVERIFY(panel.rectangle.adjusted(-1, -1, 1, 1).contains(box));
        for (const QRectF& other : boxes) QVERIFY(!other.intersects(box.adjusted(1, 1, -1, -1)));
        boxes.push_back(box);
      }
    }
    QVERIFY2(boxes.size() >= 58, qPrintable(QString::number(boxes.size())));
  }
}

void BackpropagationStageTest::pictures() {
  const QString folder = qEnvironmentVariable("LUCID_PICTURES");
  if (folder.isEmpty()) QSKIP("LUCID_PICTURES is not set");
  const QStringList only = qEnvironmentVariable("LUCID_ONLY").split(',', Qt::SkipEmptyParts);
  QDir().mkpath(folder);
  const char* themes[] = {"paper", "night", "contrast"};
  for (const Named& named : snapshots()) {
    if (!only.isEmpty() && !only.contains(QLatin1String(named.name))) continue;
    for (const QSizeF size : {QSizeF(660, 450), QSizeF(1100, 700), QSizeF(1500, 900)}) {
      for (const double text_scale : {1.0, 1.6}) {
        ViewState view;
        view.size = size;
        view.text_scale = text_scale;
        const DrawList list = drawn(named.snapshot, view);
        for (const Theme theme : all_themes) {
          if (theme != Theme::paper && (text_scale > 1 || size.width() != 1100)) continue;
          picture(list, theme, 1)
              .save(QStringLiteral("%1/%2-%3-%4%5.png")
                        .arg(folder, QLatin1String(named.name))
                        .arg(size.width())
                        .arg(QLatin1String(themes[static_cast<int>(theme)]), text_scale > 1 ? "-large" : ""));
        }
      }
    }
  }
  struct Pointed {
    const char *file, *name, *hover, *held, *focus;
    bool still;
  };
  for (const Pointed& pointed : {Pointed{"held", "neuron", "", "leaf:w1", "", false},
                                 Pointed{"focus", "neuron", "", "", "leaf:b", true},
                                 Pointed{"unit", "playground", "unit:2001", "", "", false},
                                 Pointed{"start", "race-start", "", "", "", false},
                                 Pointed{"bar", "depth", "layer:20", "", "", false}}) {
    ViewState view;
    view.size = {900, 560};
    view.hover = QLatin1String(pointed.hover);
    view.held = QLatin1String(pointed.held);
    view.focus = QLatin1String(pointed.focus);
    view.reduced_motion = pointed.still;
    picture(drawn(called(pointed.name), view), Theme::paper)
        .save(QStringLiteral("%1/hand-%2.png").arg(folder, QLatin1String(pointed.file)));
  }
  ViewState card;
  card.size = {246, 146};
  card.thumbnail = true;
  for (const Theme theme : all_themes)
    picture(drawn(snapshots().front().snapshot, card), theme, 2)
        .save(QStringLiteral("%1/card-%2.png").arg(folder, QLatin1String(themes[static_cast<int>(theme)])));
  for (const Named& named : snapshots()) {
    ViewState view;
    view.size = {1100, 700};
    QElapsedTimer timer;
    timer.start();
    DrawList list;
    for (int i = 0; i < 50; ++i) list = drawn(named.snapshot, view);
    std::size_t items = 0;
    for (const Panel& panel : list.panels) items += panel.items.size();
    qInfo("%-16s %.2f ms, %zu items", named.name, double(timer.nsecsElapsed()) / 50e6, items);
  }
}

QTEST_MAIN(BackpropagationStageTest)
#include "backpropagation_stage_test.moc"
