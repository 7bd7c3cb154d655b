// Backpropagation's stage: the graph: leaves, nodes, turns, locks.
#include <QtTest>
#include <cmath>
#include <map>
#include <set>

#include "core/exhibits/backpropagation/expression.hpp"
#include "tests/visualizations/backpropagation_drawn.hpp"
#include "visualizations/backpropagation/graph_parts.hpp"
#include "visualizations/overlay.hpp"
#include "visualizations/text.hpp"

using namespace lucid;
using namespace lucid::backpropagation;

class BackpropagationGraphTest : public QObject {
  Q_OBJECT

  const BackpropagationStage stage_;
  ViewState view_;

 private Q_SLOTS:
  void init() {
    view_ = {};
    view_.size = {1100, 700};
  }

  void leaf_follows_the_hand() {
    const Snapshot& snapshot = called("neuron");
    const DrawList list = drawn(snapshot, view_);
    const QPointF at = place_of(list, "leaf:w2");
    QVERIFY(at.x() > 0);
    QVERIFY(stage_.gesture(gesture_of(Gesture::Kind::press, list, at, at), snapshot, view_, list).taken);
    const auto up =
        stage_.gesture(gesture_of(Gesture::Kind::drag, list, at, at - QPointF(0, 50)), snapshot, view_, list);
    QCOMPARE(up.edits.size(), std::size_t{1});
    QCOMPARE(up.edits[0].parameter, std::string("leaf_values"));
    const List list_of = std::get<List>(up.edits[0].value);
    QCOMPARE(list_of.names, (std::vector<std::string>{"w1", "x1", "w2", "x2", "b", "y"}));
    QCOMPARE(list_of.numbers, (std::vector<double>{0.7, 1.2, 0.9, -0.5, 0.1, 0.2}));
    // A second frame of the same drag counts from where it was seized, not from the last frame.
    const auto more = stage_.gesture(gesture_of(Gesture::Kind::drag, list, at, at - QPointF(0, -30)),
                                     snapshot, view_, list);
    QCOMPARE(std::get<List>(more.edits[0].value).numbers[2], 0.1);
  }

  void what_a_leaf_in_the_hand_changes_is_marked() {
    const Snapshot& here = called("neuron");
    const auto& expression = *scene_in(here).graph.expression;
    for (const auto& [leaf, moved] : {std::pair{"w2", "w1=0.7,x1=1.2,w2=0.45,x2=-0.5,b=0.1,y=0.2"},
                                      std::pair{"y", "w1=0.7,x1=1.2,w2=0.4,x2=-0.5,b=0.1,y=0.3"}}) {
      // The same formula with this leaf elsewhere: the values that differ are the ones to be marked.
      const Snapshot there = made({{"view", "graph"}, {"leaf_values", moved}}, 99);
      const auto& other = *scene_in(there).graph.expression;
      QStringList differ;
      for (int node = 0; node < expression.tape.size(); ++node)
        if (expression.tape[node].value != other.tape[node].value)
          differ << quantity_text(expression.tape[node].value, {}, QLocale());
      ViewState view;
      view.size = {1100, 700};
      view.held = leaf_pick(leaf);
      QStringList marked;
      for (const Panel& panel : drawn(here, view).panels)
        for (const Item& item : panel.items)
          if (const auto* label = std::get_if<Label>(&item);
              label && label->shade == Shade(Role::accent) && label->weight == 600 &&
              label->anchor == (Qt::AlignHCenter | Qt::AlignBottom))
            marked << label->text;
      differ.sort(), marked.sort();
      QVERIFY(differ.size() >= 3);
      QCOMPARE(marked, differ);
    }
  }

  void point_moves_two_leaves() {
    const Snapshot& snapshot = called("neuron");
    const DrawList list = drawn(snapshot, view_);
    const QPointF at = place_of(list, "point");
    const LeafPlane& plane = *scene_in(snapshot).graph.plane;
    // w1 = 0.7 and x1 = 1.2 in a window of 4 by 4 units: the handle stands there, and half a unit is an
    // eighth.
    const auto panel = std::ranges::find(list.panels, QStringLiteral("plane"), &Panel::id);
    QVERIFY(panel != list.panels.end());
    const double unit = panel->rectangle.width() / (2 * LeafPlane::window),
                 left = plane.middle[0] - LeafPlane::window;
    QVERIFY(std::abs(at.x() - (panel->rectangle.left() + (0.7 - left) * unit)) < 0.5);
    const auto moved =
        stage_.gesture(gesture_of(Gesture::Kind::drag, list, at, at + QPointF(0.5 * unit, 0.25 * unit)),
                       snapshot, view_, list);
    const List values = std::get<List>(moved.edits.at(0).value);
    QVERIFY(std::abs(values.numbers[0] - 1.2) < 0.011);
    QVERIFY(std::abs(values.numbers[1] - 0.95) < 0.011);
    QCOMPARE(values.numbers[2], 0.4);
  }

  void the_plane_rests_under_the_hand() {
    // The window follows the leaves in whole units. If it did so during a drag, each pixel would carry the
    // point farther than the one before, and it would run away from the hand.
    const Snapshot& snapshot = called("neuron");
    DrawList list = drawn(snapshot, view_);
    const QPointF from = place_of(list, "point");
    const auto window = [](const DrawList& drawn_list) {
      return std::get<FlatCamera>(
                 std::ranges::find(drawn_list.panels, QStringLiteral("plane"), &Panel::id)->camera)
          .view;
    };
    const QRectF seen = window(list);
    view_.held = "point";
    stage_.gesture(gesture_of(Gesture::Kind::press, list, from, from), snapshot, view_, list);
    // The same formula where the hand has carried the point: by themselves both windows would have moved.
    const Snapshot there =
        made({{"view", "graph"}, {"leaf_values", "w1=2.6,x1=2.9,w2=0.4,x2=-0.5,b=0.1,y=0.2"}}, 99);
    list = drawn(there, view_);
    QCOMPARE(window(list), seen);
    const auto far = stage_.gesture(
        gesture_of(Gesture::Kind::drag, drawn(snapshot, view_), from, from + QPointF(4000, -4000)), there,
        view_, list);
    const List values = std::get<List>(far.edits.at(0).value);
    QCOMPARE(values.numbers[0], seen.right());
    QCOMPARE(values.numbers[1], seen.bottom());
    view_.held.clear();
    QVERIFY(window(drawn(there, view_)) != seen);
  }

  void arrows_move_what_has_the_focus() {
    const Snapshot& snapshot = called("neuron");
    QVERIFY(!stage_.holdables(snapshot).empty());
    QCOMPARE(stage_.holdables(snapshot).front().pick, QStringLiteral("leaf:w1"));
    const auto up = stage_.nudge("leaf:b", 0, 1, false, snapshot);
    QCOMPARE(std::get<List>(up.edits.at(0).value).numbers[4], 0.15);
    const auto down = stage_.nudge("leaf:b", 0, -1, true, snapshot);
    QCOMPARE(std::get<List>(down.edits.at(0).value).numbers[4], -0.4);
    const auto point = stage_.nudge("point", -1, 1, false, snapshot);
    QCOMPARE(std::get<List>(point.edits.at(0).value).numbers[0], 0.65);
    QCOMPARE(std::get<List>(point.edits.at(0).value).numbers[1], 1.25);
    QVERIFY(stage_.nudge("leaf:nobody", 0, 1, false, snapshot).edits.empty());
  }

  void click_marks_a_node_and_its_arithmetic() {
    const Snapshot& snapshot = called("neuron");
    DrawList list = drawn(snapshot, view_);
    // The product w1·x1: its blame goes to either factor times the other one.
    const Expression& expression = *scene_in(snapshot).graph.expression;
    int product = -1;
    for (int i = expression.tape.size(); i-- > 0;)
      if (expression.tape[i].op == ScalarOp::multiply) product = i;
    const QPointF at = place_of(list, node_pick(product));
    QVERIFY(stage_.gesture(gesture_of(Gesture::Kind::click, list, at, at), snapshot, view_, list).taken);
    QCOMPARE(view_.selection, node_pick(product));
    list = drawn(snapshot, view_);
    const double blame = expression.tape[product].grad;
    const QString wanted = quantity_text(blame, {}, view_.locale) + " × " +
                           quantity_text(1.2, {}, view_.locale) + " = " +
                           quantity_text(blame * 1.2, {}, view_.locale);
    QVERIFY2(texts(list).join('\n').contains(wanted), qPrintable(wanted));
  }

  void turns_are_chosen_by_hand() {
    const Snapshot snapshot = neuron(0);
    const DrawList list = drawn(snapshot, view_);
    QVERIFY(scene_in(snapshot).graph.ready.size() >= 2);
    const int last = scene_in(snapshot).graph.ready.back();
    const QPointF at = place_of(list, node_pick(last));
    const auto response =
        stage_.gesture(gesture_of(Gesture::Kind::click, list, at, at), snapshot, view_, list);
    QCOMPARE(response.deeds.at(0).action, std::string("take_node"));
    QCOMPARE(std::get<std::int64_t>(response.deeds[0].arguments.at(0)), std::int64_t{last});
  }

  void locks_stand_where_blame_is_missing() {
    const auto locks = [&](int turns) {
      int count = 0;
      for (const Panel& panel : drawn(neuron(turns), view_).panels) {
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

  void used_twice_blamed_twice() {
    const Snapshot snapshot =
        made({{"view", "graph"}, {"expression", "a*b + sin(a)"}, {"leaf_values", "a=1.2,b=-0.6"}}, 99);
    view_.selection = leaf_pick("a");
    const QString all = texts(drawn(snapshot, view_)).join('\n');
    const auto number = [&](double value) { return quantity_text(value, {}, view_.locale); };
    const QString either = QStringLiteral("%1 + %2 = %3");
    const double by_product = -0.6, by_sine = std::cos(1.2), sum = by_product + by_sine;
    QVERIFY2(all.contains(either.arg(number(by_product), number(by_sine), number(sum))), qPrintable(all));
  }

  void amounts_that_meet_stand_beside_their_edges() {
    const Snapshot snapshot = made(
        {{"view", "graph"}, {"expression", "ln(x1) + x1*x2 - sin(x2)"}, {"leaf_values", "x1=2,x2=5"}}, 99);
    for (const QSizeF size : {QSizeF(634, 408), QSizeF(650, 456), QSizeF(1210, 772)})
      for (const bool still : {false, true}) {
        view_.size = size;
        view_.reduced_motion = still;
        const DrawList list = drawn(snapshot, view_);
        for (const double amount : {0.5, 5.0, 2.0, -std::cos(5.0)}) {
          const QString wanted = quantity_text(amount, {}, view_.locale);
          int found = 0;
          for (const Panel& panel : list.panels) {
            if (panel.id != QLatin1String("graph")) continue;
            for (const PlacedText& text : overlay_of(panel, list).texts) {
              const auto* label = std::get_if<Label>(&panel.items[static_cast<std::size_t>(text.item)]);
              if (!label || label->text != wanted || label->shade != Shade(Role::energy_text)) continue;
              ++found;
              const QRectF letters = text.box.adjusted(1, 3, -1, -3);
              for (const Item& item : panel.items)
                if (const auto* edge = std::get_if<Curve>(&item))
                  for (int i = 0; i <= 40; ++i)
                    QVERIFY2(!letters.contains(project(panel, Vec3(on_curve(*edge, i / 40.0))).at),
                             qPrintable(wanted));
            }
          }
          QVERIFY2(found >= 1, qPrintable(wanted + QStringLiteral(" at %1").arg(size.width())));
        }
      }
  }

  void what_is_said_of_the_marked_node_and_the_leaves_is_always_there() {
    const Snapshot micrograd =
        made({{"view", "graph"},
              {"expression",
               "c = a + b; d = a*b + b**3; c = c + c + 1; c = c + 1 + c + (-a); d = d + d*2 + relu(b + a);"
               "d = d + 3*d + relu(b - a); e = c - d; f = e**2; g = f/2.0; g = g + 10.0/f; g"},
              {"leaf_values", "a=-4,b=2"}},
             100);
    const Expression& expression = *scene_in(micrograd).graph.expression;
    for (const QSizeF size : {QSizeF(634, 408), QSizeF(900, 560), QSizeF(1240, 860)}) {
      int nodes = 0;
      for (int marked = 0; marked < expression.tape.size(); ++marked) {
        const auto& n = expression.tape[marked];
        if (!is_drawn(expression, marked) || n.op == ScalarOp::constant || n.op == ScalarOp::leaf) continue;
        ViewState view;
        view.size = size;
        view.selection = node_pick(marked);
        const DrawList list = drawn(micrograd, view);
        const auto panel = std::ranges::find(list.panels, QStringLiteral("graph"), &Panel::id);
        std::set<int> placed;
        for (const PlacedText& text : overlay_of(*panel, list).texts) placed.insert(text.item);
        // Texts that stand at this node or beside it.
        const auto seen = [&](const QString& figure) {
          for (int i = 0; i < static_cast<int>(panel->items.size()); ++i) {
            const auto* label = std::get_if<Label>(&panel->items[static_cast<std::size_t>(i)]);
            if (!label || !placed.contains(i)) continue;
            // A leaf may hold its value beside its name.
            const bool held = !label->more.empty() && label->more[0].text.trimmed() == figure;
            if (label->text == figure || held) return true;
          }
          return false;
        };
        const auto number = [&](double value) { return quantity_text(value, {}, view.locale); };
        std::vector<int> wanted = expression.leaves;
        wanted.push_back(marked);
        for (const int node : wanted) {
          const QString name = node_name(expression, node);
          QVERIFY2(seen(number(expression.tape[node].value)),
                   qPrintable(QStringLiteral("%1 beside %2 at %3")
                                  .arg(name, node_name(expression, marked))
                                  .arg(size.width())));
          QVERIFY2(seen(number(expression.tape[node].grad)),
                   qPrintable(QStringLiteral("%1 beside %2 at %3")
                                  .arg(name, node_name(expression, marked))
                                  .arg(size.width())));
        }
        ++nodes;
      }
      QVERIFY(nodes > 15);
      ViewState view;
      view.size = size;
      const DrawList list = drawn(micrograd, view);
      // Most of the others have at least their value.
      const auto panel = std::ranges::find(list.panels, QStringLiteral("graph"), &Panel::id);
      int written = 0;
      for (const PlacedText& text : overlay_of(*panel, list).texts) {
        const auto* label =
            std::get_if<Label>(&panel->items[static_cast<std::size_t>(std::max(text.item, 0))]);
        // A name stands in its mark, a figure over it.
        written += text.item >= 0 && label && label->shade == Shade(Role::ink) &&
                   (label->yield != Yield::stays || !label->offset.isNull());
      }
      QVERIFY2(written >= nodes - 3, qPrintable(QStringLiteral("%1 of %2").arg(written).arg(nodes)));
    }
  }

  void in_a_crowded_graph_every_node_has_its_value_and_its_blame() {
    const std::initializer_list<std::pair<const char*, const char*>> formulas[] = {
        {{"view", "graph"},
         {"expression",
          "h1 = tanh(a1*x1 + a2*x2 + a0); h2 = tanh(b1*x1 + b2*x2 + b0); (tanh(c1*h1 + c2*h2 + c0) - y)^2"},
         {"leaf_values",
          "a1=0.9,x1=1,a2=-0.7,x2=-0.5,a0=0.1,b1=-0.4,b2=0.8,b0=0.2,c1=1.1,c2=-0.6,c0=-0.1,y=1"}},
        {{"view", "graph"},
         {"expression",
          "c = a + b; d = a*b + b**3; c = c + c + 1; c = c + 1 + c + (-a); d = d + d*2 + relu(b + a);"
          "d = d + 3*d + relu(b - a); e = c - d; f = e**2; g = f/2.0; g = g + 10.0/f; g"},
         {"leaf_values", "a=-4,b=2"}}};
    for (const auto& formula : formulas) {
      std::map<int, QRectF> at_the_end;
      for (const int steps : {100, 40}) {
        const Snapshot snapshot = made(formula, steps);
        const GraphScene& graph = scene_in(snapshot).graph;
        const Expression& expression = *graph.expression;
        ViewState view;
        view.size = {634, 408};
        // The same node marked at both times.
        view.selection = node_pick(expression.output);
        const DrawList list = drawn(snapshot, view);
        const auto panel = std::ranges::find(list.panels, QStringLiteral("graph"), &Panel::id);
        // The letters of no two touch, and two on one line do not read as one number.
        const auto texts = overlay_of(*panel, list).texts;
        for (std::size_t i = 0; i < texts.size(); ++i)
          for (std::size_t k = 0; k < i; ++k)
            QVERIFY2(!texts[i].box.adjusted(-2, 3, 2, -3).intersects(texts[k].box.adjusted(-2, 3, 2, -3)),
                     qPrintable(texts[i].runs[0].text + u'|' + texts[k].runs[0].text));
        std::map<int, QRectF> marks;
        for (int node = 0; node < expression.tape.size(); ++node) {
          const QString pick = expression.tape[node].op == ScalarOp::leaf
                                   ? leaf_pick(expression.nodes[static_cast<std::size_t>(node)].name)
                                   : node_pick(node);
          for (const Item& item : panel->items)
            if (const auto* set = std::get_if<Glyphs>(&item); set && set->pick == pick) {
              const Glyph& mark = set->glyphs->front();
              const Projected at = project(*panel, mark.at, set->space);
              const double wide = double(mark.width) * at.pixels_per_unit,
                           high = double(mark.height > 0 ? mark.height : mark.width) * at.pixels_per_unit;
              marks[node] = QRectF(at.at - QPointF(wide / 2, high / 2), QSizeF(wide, high));
            }
        }
        QVERIFY(marks.size() > 20);
        const auto away = [](const QRectF& a, const QRectF& b) {
          return std::hypot(std::max({a.left() - b.right(), 0.0, b.left() - a.right()}),
                            std::max({a.top() - b.bottom(), 0.0, b.top() - a.bottom()}));
        };
        for (const auto& [node, mark] : marks) {
          const auto& n = expression.tape[node];
          if (n.op == ScalarOp::constant) continue;
          const auto told = [&](double figure, Role role) -> std::optional<QRectF> {
            for (const PlacedText& text : overlay_of(*panel, list).texts) {
              if (text.runs[0].text != quantity_text(figure, {}, view.locale) ||
                  (text.runs[0].shade == Shade(Role::energy_text)) != (role == Role::energy_text))
                continue;
              const QRectF letters = text.box.adjusted(0, 2, 0, -2);
              // Nearer to no other node.
              if (std::ranges::all_of(marks, [&](const auto& other) {
                    return other.first == node || away(letters, other.second) > away(letters, mark);
                  }))
                return text.box;
            }
            return std::nullopt;
          };
          const QString where =
              QStringLiteral("%1 (%2) at %3").arg(node_name(expression, node)).arg(node).arg(steps);
          const auto value = told(n.value, Role::ink);
          QVERIFY2(value, qPrintable(where));
          if (steps == 100) {
            QVERIFY2(told(n.grad, Role::energy_text), qPrintable(where));
            at_the_end[node] = *value;
          } else {
            // Nothing moves while the sweeps go on.
            QCOMPARE(*value, at_the_end[node]);
          }
        }
      }
    }
  }

  void leaves_of_a_small_formula_have_their_values() {
    for (const int steps : {0, 15}) {
      const Snapshot snapshot = neuron(steps);
      const Expression& expression = *scene_in(snapshot).graph.expression;
      for (const QSizeF size : {QSizeF(634, 408), QSizeF(900, 560), QSizeF(1240, 860)}) {
        ViewState view;
        view.size = size;
        const DrawList list = drawn(snapshot, view);
        const auto panel = std::ranges::find(list.panels, QStringLiteral("graph"), &Panel::id);
        QStringList placed;
        for (const PlacedText& text : overlay_of(*panel, list).texts)
          placed << text.runs.back().text.trimmed();
        for (const int leaf : expression.leaves)
          QVERIFY2(placed.contains(quantity_text(expression.tape[leaf].value, {}, view.locale)),
                   qPrintable(QStringLiteral("%1 at %2 of %3: %4")
                                  .arg(node_name(expression, leaf))
                                  .arg(size.width())
                                  .arg(steps)
                                  .arg(placed.join(QLatin1Char(124)))));
      }
    }
  }

  void words_stay_within_their_marks() {
    const Snapshot snapshot = made({{"view", "graph"},
                                    {"expression", "relu(a*b) + tanh(a - b) + sin(relu(b - a))"},
                                    {"leaf_values", "a=1.2,b=-0.6"}},
                                   99);
    for (double wide = 500; wide <= 1300; wide += 50) {
      ViewState view;
      view.size = {wide, 0.6 * wide};
      const DrawList list = drawn(snapshot, view);
      const auto panel = std::ranges::find(list.panels, QStringLiteral("graph"), &Panel::id);
      int inside = 0;
      for (const Item& item : panel->items) {
        const auto* label = std::get_if<Label>(&item);
        if (!label || label->text.size() < 3 || label->yield != Yield::stays) continue;
        if (!label->offset.isNull()) continue;  // a figure beside its mark
        for (const Item& other : panel->items) {
          const auto* set = std::get_if<Glyphs>(&other);
          if (!set || !set->pick.startsWith(QLatin1String("node:")) ||
              !(set->glyphs->front().at == label->at))
            continue;
          const double room =
              double(set->glyphs->front().width) * project(*panel, label->at, Space::world).pixels_per_unit;
          QVERIFY(text_size(*label, 1).width() <= 0.81 * room ||
                  (set->shape == Shape::box && text_size(*label, 1).width() <= room));
          ++inside;
        }
      }
      QVERIFY(inside >= 1);
    }
  }

  void sixty_nodes_stay_apart() {
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
};

QTEST_MAIN(BackpropagationGraphTest)
#include "backpropagation_graph_test.moc"
