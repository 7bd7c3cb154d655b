// Chooses the view, and turns the hand's gestures into edits and deeds.
#include "visualizations/backpropagation/stage.hpp"

#include <algorithm>

#include "core/exhibits/backpropagation/inventors.hpp"
#include "visualizations/backpropagation/graph_parts.hpp"

namespace lucid::backpropagation {

namespace {

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
    case ViewKind::graph: return draw_graph(snapshot, *scene, view, keys_, list);
    case ViewKind::race: return draw_race(snapshot, *scene, view, list);
    case ViewKind::playground: return draw_playground(snapshot, *scene, view, keys_, list);
    case ViewKind::symmetry: return draw_symmetry(snapshot, *scene, view, list);
    case ViewKind::depth: return draw_depth(snapshot, *scene, view, list);
    case ViewKind::memory: return draw_memory(snapshot, *scene, view, list);
    case ViewKind::inventors: return draw_timeline(snapshot, *scene, view, list);
  }
}

Response BackpropagationStage::gesture(const Gesture& given, const Snapshot& snapshot, ViewState& view,
                                       const DrawList& list) const {
  const BackpropagationScene* scene = scene_of(&snapshot);
  if (!scene) return {};
  Gesture gesture = given;
  if (given.kind != Gesture::Kind::key) keys_.typed.clear();
  if (given.kind == Gesture::Kind::key) {
    if (scene->view == ViewKind::memory && given.key != Qt::Key_Return && given.key != Qt::Key_Enter)
      return memory_key(given.key, view);
    const bool leaf = scene->view == ViewKind::graph && view.focus.startsWith(QLatin1String("leaf:"));
    const bool weight = scene->view == ViewKind::playground && view.focus == QLatin1String("weight");
    if (leaf || weight) {
      Response response = leaf ? leaf_key(given, scene->graph, view, keys_.typed)
                               : weight_key(given, scene->playground, keys_.typed);
      if (response.taken) return response;
    }
    if (scene->view == ViewKind::playground) {
      Response response = plane_key(given, snapshot, scene->playground, view, list, keys_.cursor);
      if (response.taken) return response;
    }
    if (given.key != Qt::Key_Return && given.key != Qt::Key_Enter) return {};
    // Enter does to what has the focus what a click does to what lies under the pointer.
    gesture.kind = Gesture::Kind::click;
  }
  switch (scene->view) {
    case ViewKind::graph: return graph_gesture(gesture, snapshot, scene->graph, view, list, seized_);
    case ViewKind::race: return race_gesture(gesture, scene->race, view, shape_);
    case ViewKind::playground: return plane_gesture(gesture, snapshot, scene->playground, view, list);
    case ViewKind::symmetry: return symmetry_gesture(gesture, view);
    case ViewKind::depth: return depth_gesture(gesture);
    case ViewKind::memory: return memory_gesture(gesture, scene->memory, view, list);
    case ViewKind::inventors: return timeline_gesture(gesture, snapshot, view);
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
          {leaf_pick(name), translate("backpropagation", "Leaf %1: up and down or a typed number change it")
                                .arg(QString::fromStdString(name))});
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
    result.push_back(
        {QStringLiteral("cursor"),
         translate("backpropagation",
                   "Cursor on the plane: arrows move it, 0 and 1 put a point of that class there, "
                   "Delete takes yours away")});
    if (scene->playground.followed) {
      result.push_back({QStringLiteral("followed"),
                        translate("backpropagation", "Ringed point: the arrows take another")});
    }
    result.push_back(
        {QStringLiteral("weight"),
         translate("backpropagation",
                   "Connection: left and right take another, up and down or a typed number change "
                   "its weight")});
    result.push_back({QStringLiteral("empty"), translate("backpropagation", "Enter empties the plane")});
    const auto& dims = scene->playground.net->dims;
    for (std::size_t layer = 1; layer + 1 < dims.size(); ++layer) {
      for (int i = 0; i < dims[layer]; ++i) {
        result.push_back({QStringLiteral("unit:%1").arg(int(layer) * 1000 + i),
                          translate("backpropagation", "Neuron %1 of layer %2").arg(i + 1).arg(layer)});
      }
    }
  }
  if (scene->view == ViewKind::race && scene->race.ladder) {
    result.push_back(
        {QStringLiteral("widen"), translate("backpropagation", "Net in the lanes: right and left widen it")});
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
  if (scene->view == ViewKind::depth) {
    for (int i = 0; i < 5; ++i) {
      result.push_back({QStringLiteral("activation:%1").arg(i),
                        translate("backpropagation", "Activation %1").arg(activation_ids[i])});
    }
    for (int i = 0; i < 4; ++i) {
      result.push_back({QStringLiteral("initialisation:%1").arg(i),
                        translate("backpropagation", "Starting weights %1").arg(initialisation_ids[i])});
    }
  }
  if (scene->view == ViewKind::memory && scene->memory.plan) {
    const QString names[] = {translate("backpropagation", "Plan: best for so many cells"),
                             translate("backpropagation", "Plan: the √L rule"),
                             translate("backpropagation", "Plan: keep every state")};
    for (const int i : {2, 1, 0}) result.push_back({QStringLiteral("plan:%1").arg(i), names[i]});
  }
  if (scene->view == ViewKind::inventors) {
    int i = 0;
    for (const Find& find : finds()) {
      result.push_back(
          {QStringLiteral("find:%1").arg(i),
           translate("backpropagation", "%1, %2").arg(find.year).arg(translate("core", find.who))});
      result.push_back({QStringLiteral("try:%1").arg(i), translate("backpropagation", "Try it here")});
      ++i;
    }
  }
  return result;
}

Response BackpropagationStage::nudge(const QString& pick, int dx, int dy, bool large,
                                     const Snapshot& snapshot) const {
  const BackpropagationScene* scene = scene_of(&snapshot);
  if (!scene) return {};
  keys_.typed.clear();
  if (scene->view == ViewKind::playground && pick == QLatin1String("weight"))
    return weight_nudge(dx, dy, large, scene->playground);
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
  if (scene->view == ViewKind::playground && pick == QLatin1String("cursor")) {
    const double reach = scene->playground.extent, step = large ? 0.25 : 0.05;
    QPointF& at = keys_.cursor.at;
    at = {std::clamp(at.x() + step * dx, -reach, reach), std::clamp(at.y() + step * dy, -reach, reach)};
    Response response;
    response.taken = true;
    return response;
  }
  if (scene->view == ViewKind::race && pick == QLatin1String("widen"))
    return widened(scene->race, (large ? 1 : 0.25) * (dx != 0 ? dx : dy), shape_);
  if (scene->view != ViewKind::graph || !scene->graph.expression) return {};
  return graph_nudge(pick, dx, dy, large ? 0.5 : 0.05, scene->graph);
}

QString BackpropagationStage::describe(const Snapshot& snapshot, const ViewState& view) const {
  if (snapshot.problem) return in_words(*snapshot.problem);
  const BackpropagationScene* scene = scene_of(&snapshot);
  if (!scene) return translate("backpropagation", "Nothing has been computed yet.");
  const auto words = [&]() -> QString {
    switch (scene->view) {
      case ViewKind::graph: return describe_graph(scene->graph, view);
      case ViewKind::race: return describe_race(scene->race, view);
      case ViewKind::playground: return describe_playground(scene->playground, view);
      case ViewKind::symmetry: return describe_symmetry(scene->symmetry, view);
      case ViewKind::depth: return describe_depth(scene->depth, view);
      case ViewKind::memory: return describe_memory(scene->memory, view);
      case ViewKind::inventors: return describe_timeline(view);
    }
    return {};
  }();
  const QString difference = describe_difference(*scene, view);
  return difference.isEmpty() ? words : words + QLatin1Char(' ') + difference;
}

KeptBack kept_back(const Snapshot& snapshot) {
  const BackpropagationScene* scene = scene_of(&snapshot);
  if (!scene || scene->view != ViewKind::graph || !scene->graph.sweep || scene->graph.sweep->finished)
    return {};
  return {{QStringLiteral("gradients"), QStringLiteral("gradient_norm")},
          translate("backpropagation", "comes with the sweep back")};
}

QString BackpropagationStage::quantity(const Hit& hit) const {
  const QString& id = hit.id;
  if (id.startsWith(QLatin1String("leaf:")) || id == QLatin1String("point"))
    return QStringLiteral("leaf_values,gradients,gradient_error");
  if (id.startsWith(QLatin1String("node:")) || id == QLatin1String("ground")) return QStringLiteral("value");
  if (id.startsWith(QLatin1String("weight:"))) return QStringLiteral("gradient_norm");
  if (id == QLatin1String("probe")) return QStringLiteral("loss");
  if (id.startsWith(QLatin1String("unit:")) || id == QLatin1String("plane"))
    return QStringLiteral("loss,loss_held_out,accuracy_held_out");
  if (id.startsWith(QLatin1String("own:")) || id == QLatin1String("empty"))
    return QStringLiteral("own_points");
  if (id.startsWith(QLatin1String("activation:"))) return QStringLiteral("activation");
  if (id.startsWith(QLatin1String("initialisation:"))) return QStringLiteral("initialisation");
  if (id.startsWith(QLatin1String("plan:"))) return QStringLiteral("plan");
  if (id == QLatin1String("widen")) return QStringLiteral("layers,parameters");
  if (id.startsWith(QLatin1String("lane:")) || id.startsWith(QLatin1String("rung:")))
    return QStringLiteral(
        "speedup_over_differences,speedup_measured,forward_operations,reverse_operations,cost_ratio");
  if (id.startsWith(QLatin1String("net:")))
    return QStringLiteral("symmetry_solved,symmetry_median_sweeps,symmetry_weight_ratio");
  if (id.startsWith(QLatin1String("layer:"))) return QStringLiteral("gradient_norm");
  if (id == QLatin1String("playhead")) return QStringLiteral("recomputed_steps,peak_tape_bytes");
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
