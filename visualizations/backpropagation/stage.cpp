// Chooses the view, and turns the hand's gestures into edits and deeds.
#include "visualizations/backpropagation/stage.hpp"

#include <algorithm>
#include <cmath>

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
          const QPointF at = unproject(*panel, gesture.at);
          response.edits.push_back(
              leaf_edit(expression, {{std::size_t(graph.plane->leaf[0]), rounded(at.x())},
                                     {std::size_t(graph.plane->leaf[1]), rounded(at.y())}}));
        }
        response.taken = true;
      }
      break;
    case Kind::release: seized.reset(); break;
    case Kind::click: {
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

Response plane_gesture(const Gesture& gesture, const Snapshot& snapshot, const PlaygroundScene& playground,
                       ViewState& view, const DrawList& list) {
  Response response;
  // The second of two quick clicks is a point, too.
  if (gesture.kind != Gesture::Kind::click && gesture.kind != Gesture::Kind::double_click) return response;
  const int label_hit = picked(gesture.hit.id, "learn");
  if (label_hit >= 0 && playground.learn && has_action(snapshot, "follow_point")) {
    // The hit counts the points of one class.
    int of_class = -1;
    for (std::size_t i = 0; i < playground.learn->size(); ++i) {
      of_class += (*playground.learn)[i].label == label_hit;
      if (of_class != gesture.hit.index) continue;
      response.deeds.push_back({"follow_point", {static_cast<std::int64_t>(i)}});
      break;
    }
    response.taken = true;
  } else if (gesture.hit.id.startsWith(QLatin1String("unit:"))) {
    view.selection = gesture.hit.id;
    response.taken = true;
  } else if (gesture.hit.id == QLatin1String("plane") || label_hit >= 0) {
    const Panel* panel = panel_named(list, QStringLiteral("learning"));
    if (!panel || !has_action(snapshot, "add_point")) return response;
    const QPointF at = unproject(*panel, gesture.at);
    if (std::max(std::abs(at.x()), std::abs(at.y())) > playground.extent) return response;
    const std::int64_t label = gesture.modifiers & Qt::ShiftModifier ? 1 : 0;
    response.deeds.push_back({"add_point", {at.x(), at.y(), label}});
    response.taken = true;
  }
  return response;
}

Response memory_gesture(const Gesture& gesture, const MemoryScene& memory, ViewState& view,
                        const DrawList& list) {
  Response response;
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

void draw_words(const QString& title, const QString& words, const ViewState& view, DrawList& list) {
  Panel& panel = pixel_panel(list, QRectF(QPointF(0, 0), view.size));
  Pen pen(panel, view);
  const Room room = room_of(view);
  Label& first = pen.text(room.area.center() - QPointF(0, room.body), title, Role::ink, Qt::AlignCenter,
                          TextSize::text, 600);
  first.max_width = view.size.width() - 2 * room.margin;
  if (words.isEmpty()) return;
  Label& second = pen.text(room.area.center() + QPointF(0, 4), words, Role::muted, Qt::AlignCenter);
  second.max_width = view.size.width() - 2 * room.margin;
}

}  // namespace

void BackpropagationStage::draw(const Snapshot& snapshot, const ViewState& view, DrawList& list) const {
  list.size = view.size;
  list.text_scale = view.text_scale;
  list.touch = view.touch;
  list.panels.clear();
  // Panels are written on while others are added.
  list.panels.reserve(96);
  const BackpropagationScene* scene = scene_of(&snapshot);
  if (!scene) {
    if (view.thumbnail) return;
    draw_words(translate("backpropagation", "Nothing has been computed yet"),
               snapshot.problem
                   ? in_words(*snapshot.problem)
                   : translate("backpropagation", "Press play, or change something on the bench."),
               view, list);
    return;
  }
  if (view.thumbnail) return draw_thumbnail(*scene, view, list);
  const bool drawable = scene->view == ViewKind::graph && scene->graph.expression && scene->graph.layout;
  if (snapshot.problem && !drawable)
    return draw_words(translate("backpropagation", "There is no picture of this"),
                      in_words(*snapshot.problem), view, list);
  switch (scene->view) {
    case ViewKind::graph: return draw_graph(snapshot, *scene, view, list);
    case ViewKind::race: return draw_race(snapshot, *scene, view, list);
    case ViewKind::playground: return draw_playground(snapshot, *scene, view, list);
    case ViewKind::symmetry: return draw_symmetry(snapshot, *scene, view, list);
    case ViewKind::depth: return draw_depth(snapshot, *scene, view, list);
    case ViewKind::memory: return draw_memory(snapshot, *scene, view, list);
  }
}

Response BackpropagationStage::gesture(const Gesture& given, const Snapshot& snapshot, ViewState& view,
                                       const DrawList& list) const {
  const BackpropagationScene* scene = scene_of(&snapshot);
  if (!scene) return {};
  if (given.kind == Gesture::Kind::key) {
    if (scene->view == ViewKind::memory) return memory_key(given.key, view);
    if (given.key != Qt::Key_Return && given.key != Qt::Key_Enter) return {};
  }
  // Enter does to what has the focus what a click does to what lies under the pointer.
  Gesture gesture = given;
  if (given.kind == Gesture::Kind::key) gesture.kind = Gesture::Kind::click;
  switch (scene->view) {
    case ViewKind::graph: return graph_gesture(gesture, snapshot, scene->graph, view, list, seized_);
    case ViewKind::playground: return plane_gesture(gesture, snapshot, scene->playground, view, list);
    case ViewKind::memory: return memory_gesture(gesture, scene->memory, view, list);
    case ViewKind::race:
      // A rung of the ladder is a net: a click puts it into the lanes.
      if (const int rung = picked(gesture.hit.id, "rung"); rung >= 0 && scene->race.ladder) {
        Response response;
        response.taken = true;
        if (gesture.kind == Gesture::Kind::click && rung < static_cast<int>(scene->race.ladder->size())) {
          List layers;
          for (const int size : (*scene->race.ladder)[static_cast<std::size_t>(rung)].dims)
            layers.numbers.push_back(size);
          response.edits.push_back({"layers", std::move(layers)});
        }
        return response;
      }
      return {};
    case ViewKind::symmetry:
      if (picked(gesture.hit.id, "net") >= 0) {
        Response response;
        response.taken = true;
        if (gesture.kind == Gesture::Kind::click) view.selection = gesture.hit.id;
        return response;
      }
      return {};
    case ViewKind::depth: return {};
  }
  return {};
}

std::vector<Holdable> BackpropagationStage::holdables(const Snapshot& snapshot) const {
  std::vector<Holdable> result;
  const BackpropagationScene* scene = scene_of(&snapshot);
  if (!scene) return result;
  if (scene->view == ViewKind::graph && scene->graph.expression) {
    const Expression& expression = *scene->graph.expression;
    for (const std::string& name : expression.leaf_names) {
      result.push_back(
          {leaf_pick(name),
           translate("backpropagation", "Leaf %1: up and down change it").arg(QString::fromStdString(name))});
    }
    if (scene->graph.plane) {
      result.push_back({QStringLiteral("point"),
                        translate("backpropagation", "Point on the plane: the arrows move two leaves")});
    }
    for (int node = 0; node < expression.tape.size(); ++node) {
      if (parents_of(expression.tape[node].op) == 0) continue;
      result.push_back(
          {node_pick(node), translate("backpropagation", "Node %1").arg(node_name(expression, node))});
    }
  }
  if (scene->view == ViewKind::playground && scene->playground.net) {
    if (scene->playground.followed) {
      result.push_back({QStringLiteral("followed"),
                        translate("backpropagation", "Ringed point: the arrows take another")});
    }
    const auto& dims = scene->playground.net->dims;
    for (std::size_t layer = 1; layer + 1 < dims.size(); ++layer) {
      for (int i = 0; i < dims[layer]; ++i) {
        result.push_back({QStringLiteral("unit:%1").arg(int(layer) * 1000 + i),
                          translate("backpropagation", "Neuron %1 of layer %2").arg(i + 1).arg(layer)});
      }
    }
  }
  if (scene->view == ViewKind::race && scene->race.ladder) {
    for (std::size_t i = 0; i < scene->race.ladder->size(); ++i) {
      result.push_back({QStringLiteral("rung:%1").arg(i),
                        translate("backpropagation", "Net with %1 parameters: Enter races it")
                            .arg((*scene->race.ladder)[i].parameters)});
    }
  }
  if (scene->view == ViewKind::symmetry && scene->symmetry.nets) {
    for (std::size_t i = 0; i < scene->symmetry.nets->size(); ++i) {
      result.push_back({QStringLiteral("net:%1").arg(i), translate("backpropagation", "Net %1").arg(i + 1)});
    }
  }
  return result;
}

Response BackpropagationStage::nudge(const QString& pick, int dx, int dy, bool large,
                                     const Snapshot& snapshot) const {
  const BackpropagationScene* scene = scene_of(&snapshot);
  if (!scene) return {};
  if (scene->view == ViewKind::playground && pick == QLatin1String("followed")) {
    const PlaygroundScene& playground = scene->playground;
    if (!playground.followed || !playground.learn || playground.learn->empty()) return {};
    const auto count = static_cast<std::int64_t>(playground.learn->size());
    const std::int64_t move = (dx != 0 ? dx : dy) * (large ? 10 : 1);
    Response other;
    other.deeds.push_back({"follow_point", {((playground.followed->index + move) % count + count) % count}});
    other.taken = true;
    return other;
  }
  if (scene->view != ViewKind::graph || !scene->graph.expression) return {};
  const Expression& expression = *scene->graph.expression;
  const double step = large ? 0.5 : 0.05;
  Response response;
  if (const auto leaf = leaf_named(expression, pick)) {
    const double moved = rounded(leaf_value(expression, *leaf) + step * (dy != 0 ? dy : dx));
    response.edits.push_back(leaf_edit(expression, {{*leaf, moved}}));
    response.taken = true;
  } else if (pick == QLatin1String("point") && scene->graph.plane) {
    const auto first = std::size_t(scene->graph.plane->leaf[0]),
               second = std::size_t(scene->graph.plane->leaf[1]);
    response.edits.push_back(
        leaf_edit(expression, {{first, rounded(leaf_value(expression, first) + step * dx)},
                               {second, rounded(leaf_value(expression, second) + step * dy)}}));
    response.taken = true;
  }
  return response;
}

QString BackpropagationStage::describe(const Snapshot& snapshot, const ViewState& view) const {
  if (snapshot.problem) return in_words(*snapshot.problem);
  const BackpropagationScene* scene = scene_of(&snapshot);
  if (!scene) return translate("backpropagation", "Nothing has been computed yet.");
  switch (scene->view) {
    case ViewKind::graph: return describe_graph(scene->graph, view);
    case ViewKind::race: return describe_race(scene->race, view);
    case ViewKind::playground: return describe_playground(scene->playground, view);
    case ViewKind::symmetry: return describe_symmetry(scene->symmetry, view);
    case ViewKind::depth: return describe_depth(scene->depth, view);
    case ViewKind::memory: return describe_memory(scene->memory, view);
  }
  return {};
}

QString BackpropagationStage::quantity(const Hit& hit) const {
  const QString& id = hit.id;
  if (id.startsWith(QLatin1String("leaf:")) || id == QLatin1String("point"))
    return QStringLiteral("leaf_values");
  if (id.startsWith(QLatin1String("node:")) || id == QLatin1String("ground")) return QStringLiteral("value");
  if (id.startsWith(QLatin1String("weight:"))) return QStringLiteral("gradient_norm");
  if (id.startsWith(QLatin1String("unit:")) || id == QLatin1String("plane")) return QStringLiteral("loss");
  if (id.startsWith(QLatin1String("lane:")) || id.startsWith(QLatin1String("rung:")))
    return QStringLiteral("speedup_over_differences");
  if (id.startsWith(QLatin1String("net:"))) return QStringLiteral("symmetry_solved");
  if (id.startsWith(QLatin1String("layer:"))) return QStringLiteral("gradient_norm");
  if (id == QLatin1String("playhead")) return QStringLiteral("recomputed_steps");
  return {};
}

bool BackpropagationStage::moves(const Snapshot& snapshot, const ViewState& view) const {
  const BackpropagationScene* scene = scene_of(&snapshot);
  if (!scene || view.reduced_motion) return false;
  if (view.thumbnail) return scene->sketch != nullptr;
  // Dots run where blame is on its way.
  if (scene->view == ViewKind::graph) {
    const auto& sweep = scene->graph.sweep;
    return scene->graph.expression &&
           (!sweep || std::ranges::find(sweep->handed_back, true) != sweep->handed_back.end());
  }
  return scene->view == ViewKind::playground && scene->playground.followed;
}

}  // namespace lucid::backpropagation
