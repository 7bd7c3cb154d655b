// Gestures of the graph, the race, 1986, depth, memory and the timeline.
#include "visualizations/backpropagation/hands.hpp"

#include <algorithm>
#include <cmath>

#include "core/exhibits/backpropagation/inventors.hpp"
#include "visualizations/backpropagation/graph_parts.hpp"

namespace lucid::backpropagation {

namespace {

const Panel* panel_named(const DrawList& list, const QString& id) {
  for (const Panel& panel : list.panels)
    if (panel.id == id) return &panel;
  return nullptr;
}

bool has_action(const Snapshot& snapshot, std::string_view id) {
  if (!snapshot.exhibit) return false;
  return std::ranges::any_of(snapshot.exhibit->actions,
                             [&](const Action& action) { return action.id == id; });
}

/// To a hundredth, so that what is dragged reads as a person would write it.
double rounded(double value) { return std::round(value * 100) / 100; }

/// The edit that gives one or two leaves new values and leaves the others as they are.
Edit leaf_edit(const Expression& expression, std::initializer_list<std::pair<std::size_t, double>> changes) {
  List list;
  for (std::size_t i = 0; i < expression.leaves.size(); ++i) {
    list.names.push_back(expression.leaf_names[i]);
    list.numbers.push_back(expression.tape[expression.leaves[i]].value);
  }
  for (const auto& [leaf, value] : changes) list.numbers[leaf] = std::clamp(value, -1e3, 1e3);
  return {"leaf_values", std::move(list)};
}

std::optional<std::size_t> leaf_named(const Expression& expression, const QString& pick) {
  for (std::size_t i = 0; i < expression.leaf_names.size(); ++i)
    if (pick == leaf_pick(expression.leaf_names[i])) return i;
  return std::nullopt;
}

double leaf_value(const Expression& expression, std::size_t leaf) {
  return expression.tape[expression.leaves[leaf]].value;
}

constexpr double units_per_pixel = 0.01;

}  // namespace

Response graph_gesture(const Gesture& gesture, const Snapshot& snapshot, const GraphScene& graph,
                       ViewState& view, const DrawList& list, std::optional<double>& seized) {
  using Kind = Gesture::Kind;
  Response response;
  if (!graph.expression) return response;
  const Expression& expression = *graph.expression;
  const auto leaf = leaf_named(expression, gesture.hit.id);
  const bool point = gesture.hit.id == QLatin1String("point") && graph.plane;
  switch (gesture.kind) {
    case Kind::press:
      if (leaf) seized = leaf_value(expression, *leaf);
      // The plane rests under the hand, whatever the leaves become.
      if (point) {
        const LeafPlane& plane = *graph.plane;
        view.grip = {plane.middle[0] - LeafPlane::window, plane.middle[1] - LeafPlane::window};
      }
      response.taken = leaf || point;
      break;
    case Kind::drag:
      if (leaf) {
        const double start = seized.value_or(leaf_value(expression, *leaf));
        const double up = gesture.from.y() - gesture.at.y();
        response.edits.push_back(leaf_edit(expression, {{*leaf, rounded(start + units_per_pixel * up)}}));
        response.taken = true;
      } else if (point) {
        if (const Panel* panel = panel_named(list, QStringLiteral("plane"))) {
          const QRectF seen = std::get<FlatCamera>(panel->camera).view;
          QPointF at = unproject(*panel, gesture.at);
          at = {std::clamp(at.x(), seen.left(), seen.right()), std::clamp(at.y(), seen.top(), seen.bottom())};
          response.edits.push_back(
              leaf_edit(expression, {{std::size_t(graph.plane->leaf[0]), rounded(at.x())},
                                     {std::size_t(graph.plane->leaf[1]), rounded(at.y())}}));
        }
        response.taken = true;
      }
      break;
    case Kind::release: seized.reset(); break;
    case Kind::click: {
      if (gesture.hit.id == QLatin1String("history")) {
        response.edits.push_back({"view", std::string("inventors")});
        response.taken = true;
        break;
      }
      const int node = picked(gesture.hit.id, "node");
      if (node >= 0 || leaf) {
        view.selection = gesture.hit.id;
        response.taken = true;
      }
      // Whose turn comes next may be chosen by hand.
      if (node >= 0 && std::ranges::find(graph.ready, node) != graph.ready.end() &&
          has_action(snapshot, "take_node")) {
        response.deeds.push_back({"take_node", {std::int64_t{node}}});
      }
      break;
    }
    default: break;
  }
  return response;
}

Response leaf_key(const Gesture& gesture, const GraphScene& graph, const ViewState& view, QString& typed) {
  Response response;
  const auto leaf = graph.expression ? leaf_named(*graph.expression, view.focus) : std::nullopt;
  if (!leaf) return response;
  if (type_number(gesture, typed)) {
    response.taken = true;
  } else if ((gesture.key == Qt::Key_Return || gesture.key == Qt::Key_Enter) && !typed.isEmpty()) {
    const auto value = typed_number(typed, response);
    typed.clear();
    if (value) response.edits.push_back(leaf_edit(*graph.expression, {{*leaf, *value}}));
    response.taken = true;
  }
  return response;
}

Response memory_gesture(const Gesture& gesture, const MemoryScene& memory, ViewState& view,
                        const DrawList& list) {
  Response response;
  if (const int plan = picked(gesture.hit.id, "plan"); plan >= 0 && plan < 3) {
    response.taken = true;
    if (gesture.kind == Gesture::Kind::click) response.edits.push_back({"plan", std::string(plan_ids[plan])});
    return response;
  }
  const bool mine = gesture.hit.id == QLatin1String("playhead");
  const bool sets = gesture.kind == Gesture::Kind::drag || gesture.kind == Gesture::Kind::click;
  if (!mine || !memory.plan) return response;
  response.taken = true;
  const Panel* panel = panel_named(list, QStringLiteral("tape"));
  if (sets && panel && panel->rectangle.width() > 0) {
    const double share = (gesture.at.x() - panel->rectangle.left()) / panel->rectangle.width();
    view.playhead = std::clamp(share, 0.0, 0.999999);
  }
  return response;
}

Response memory_key(int key, ViewState& view) {
  Response response;
  response.taken = true;
  switch (key) {
    case Qt::Key_Home: view.playhead = 0; break;
    case Qt::Key_End: view.playhead = 1; break;
    case Qt::Key_PageUp: view.playhead = std::max(0.0, view.playhead - 0.05); break;
    case Qt::Key_PageDown: view.playhead = std::min(1.0, view.playhead + 0.05); break;
    default: response.taken = false;
  }
  return response;
}

Response graph_nudge(const QString& pick, int dx, int dy, double step, const GraphScene& graph) {
  Response response;
  const Expression& expression = *graph.expression;
  if (const auto leaf = leaf_named(expression, pick)) {
    const double moved = rounded(leaf_value(expression, *leaf) + step * (dy != 0 ? dy : dx));
    response.edits.push_back(leaf_edit(expression, {{*leaf, moved}}));
    response.taken = true;
  } else if (pick == QLatin1String("point") && graph.plane) {
    const auto first = std::size_t(graph.plane->leaf[0]), second = std::size_t(graph.plane->leaf[1]);
    response.edits.push_back(
        leaf_edit(expression, {{first, rounded(leaf_value(expression, first) + step * dx)},
                               {second, rounded(leaf_value(expression, second) + step * dy)}}));
    response.taken = true;
  }
  return response;
}

Response race_gesture(const Gesture& gesture, const RaceScene& race, const ViewState& view,
                      WidenedShape& shape) {
  using Kind = Gesture::Kind;
  Response response;
  if (!race.now || !race.ladder) return response;
  if (gesture.hit.id == QLatin1String("widen")) {
    response.taken = gesture.kind == Kind::press || gesture.kind == Kind::drag ||
                     gesture.kind == Kind::release || gesture.kind == Kind::click;
    if (gesture.kind == Kind::drag) {
      const double wanted = LadderAxis::parameters(room_of(view), gesture.at.x());
      Response made = widened(race, std::log10(wanted / race.now->parameters), shape);
      made.taken = true;
      return made;
    }
    return response;
  }
  // A rung of the ladder is a net: a click puts it into the lanes.
  if (const int rung = picked(gesture.hit.id, "rung"); rung >= 0) {
    response.taken = true;
    if (gesture.kind == Kind::click && rung < static_cast<int>(race.ladder->size())) {
      List layers;
      for (const int size : (*race.ladder)[static_cast<std::size_t>(rung)].dims)
        layers.numbers.push_back(size);
      response.edits.push_back({"layers", std::move(layers)});
    }
  }
  return response;
}

Response widened(const RaceScene& race, double decades, WidenedShape& shape) {
  Response response;
  if (!race.now) return response;
  response.taken = true;
  if (race.now->dims != shape.last) shape.first = race.now->dims;
  const double parameters = std::clamp(race.now->parameters * std::pow(10, decades), 10.0, 5e7);
  std::vector<int> sizes = scaled_layers(shape.first, parameters);
  for (int& size : sizes) size = std::min(size, 20'000);
  if (sizes == race.now->dims) return response;
  List layers;
  for (const int size : sizes) layers.numbers.push_back(size);
  shape.last = std::move(sizes);
  response.edits.push_back({"layers", std::move(layers)});
  return response;
}

Response symmetry_gesture(const Gesture& gesture, ViewState& view) {
  Response response;
  response.taken = picked(gesture.hit.id, "net") >= 0;
  if (response.taken && gesture.kind == Gesture::Kind::click) view.selection = gesture.hit.id;
  return response;
}

Response depth_gesture(const Gesture& gesture) {
  Response response;
  const int activation = picked(gesture.hit.id, "activation");
  const int start = picked(gesture.hit.id, "initialisation");
  response.taken = activation >= 0 || start >= 0;
  if (gesture.kind != Gesture::Kind::click) return response;
  if (activation >= 0 && activation < 5)
    response.edits.push_back({"activation", std::string(activation_ids[activation])});
  if (start >= 0 && start < 4)
    response.edits.push_back({"initialisation", std::string(initialisation_ids[start])});
  return response;
}

Response timeline_gesture(const Gesture& gesture, const Snapshot& snapshot, ViewState& view) {
  Response response;
  const int find = picked(gesture.hit.id, "find"), wanted = picked(gesture.hit.id, "try");
  response.taken = find >= 0 || wanted >= 0;
  if (gesture.kind != Gesture::Kind::click) return response;
  if (find >= 0) view.selection = gesture.hit.id;
  if (wanted >= 0 && wanted < static_cast<int>(finds().size()) && snapshot.exhibit)
    response.edits = edits_of(*snapshot.exhibit,
                              snapshot.exhibit->preset(finds()[static_cast<std::size_t>(wanted)].preset));
  return response;
}

}  // namespace lucid::backpropagation
