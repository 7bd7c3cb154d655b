// Files that a person takes away: the formula's graph, the race, the points, the trained net, the nets of
// 1986, the layers, the plan.
#include <cstdio>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/csv.hpp"
#include "core/exhibits/backpropagation/declaration.hpp"
#include "core/exhibits/backpropagation/scene.hpp"

namespace lucid::backpropagation {

namespace {

const BackpropagationScene& scene_of(const Snapshot& snapshot, ViewKind view) {
  const auto* scene = dynamic_cast<const BackpropagationScene*>(snapshot.scene.get());
  if (!scene || scene->view != view)
    throw Refusal(QT_TRANSLATE_NOOP("core", "There is nothing of this kind to take away in this view."));
  return *scene;
}

const Expression& expression_in(const Snapshot& snapshot) {
  const auto& graph = scene_of(snapshot, ViewKind::graph).graph;
  if (!graph.expression) throw Refusal(QT_TRANSLATE_NOOP("core", "There is no formula to take away."));
  return *graph.expression;
}

std::string graph_table(const Snapshot& snapshot) {
  const Expression& e = expression_in(snapshot);
  std::ostringstream out;
  out << "node,operation,name,input_1,input_2,value,derivative_by_input_1,derivative_by_input_2,blame\n";
  for (int i = 0; i < e.tape.size(); ++i) {
    const auto& n = e.tape[i];
    const int parents = parents_of(n.op);
    out << i << ','
        << csv_cell(n.op == ScalarOp::leaf       ? "leaf"
                    : n.op == ScalarOp::constant ? "constant"
                                                 : symbol(n.op))
        << ',' << csv_cell(e.nodes[static_cast<std::size_t>(i)].name) << ',';
    if (parents > 0) out << n.parent[0];
    out << ',';
    if (parents > 1) out << n.parent[1];
    out << ',' << csv_cell(n.value) << ',' << (parents > 0 ? csv_cell(n.local[0]) : "") << ','
        << (parents > 1 ? csv_cell(n.local[1]) : "") << ',' << csv_cell(n.grad) << '\n';
  }
  return out.str();
}

std::string graph_drawing(const Snapshot& snapshot) {
  const Expression& e = expression_in(snapshot);
  std::ostringstream out;
  out << "digraph blame {\n  rankdir=LR;\n  node [shape=record];\n";
  for (int i = 0; i < e.tape.size(); ++i) {
    const auto& n = e.tape[i];
    std::string name;
    for (const char c : node_label(e, i)) {
      // What has a meaning in a record's label.
      if (std::string_view("{}|<>\\\"").find(c) != std::string_view::npos) name += '\\';
      name += c;
    }
    out << "  n" << i << " [label=\"" << name << "|value " << print_number(n.value) << "|blame "
        << print_number(n.grad) << "\"];\n";
    for (int side = 0; side < parents_of(n.op); ++side) {
      out << "  n" << n.parent[side] << " -> n" << i << " [label=\"" << print_number(n.grad * n.local[side])
          << "\"];\n";
    }
  }
  out << "}\n";
  return out.str();
}

std::string race_table(const Snapshot& snapshot) {
  const RaceScene& race = scene_of(snapshot, ViewKind::race).race;
  std::ostringstream out;
  out << "parameters,layers,method,operations,seconds,how\n";
  const auto rows = [&](const RaceResult& result) {
    std::string layers;
    for (const int n : result.dims) layers += (layers.empty() ? "" : "-") + std::to_string(n);
    const std::pair<const char*, const RaceEntry*> methods[] = {{"every path", &result.paths},
                                                                {"differences", &result.differences},
                                                                {"forward mode", &result.forward_mode},
                                                                {"reverse mode", &result.reverse_mode}};
    for (const auto& [name, entry] : methods) {
      out << print_number(result.parameters) << ',' << layers << ',' << csv_cell(name) << ','
          << csv_cell(entry->operations) << ',' << (result.measured ? csv_cell(entry->seconds) : "") << ','
          << (!result.measured      ? "counted"
              : entry->extrapolated ? "measured in part and scaled up"
                                    : "measured")
          << '\n';
    }
  };
  if (race.now) rows(*race.now);
  if (race.ladder) {
    for (const RaceResult& result : *race.ladder)
      if (!race.now || result.dims != race.now->dims) rows(result);
  }
  return out.str();
}

std::string points_table(const Snapshot& snapshot) {
  const PlaygroundScene& plane = scene_of(snapshot, ViewKind::playground).playground;
  if (!plane.learn || !plane.held_out || plane.learn->size() + plane.held_out->size() == 0)
    throw Refusal(QT_TRANSLATE_NOOP("core", "There are no points to take away."));
  std::ostringstream out;
  out << "x,y,label\n";
  for (const PointList* points : {plane.learn.get(), plane.held_out.get()}) {
    for (const LabelledPoint& point : *points) {
      const auto label = static_cast<std::size_t>(point.label);
      out << print_number(plane.x.original(point.x)) << ',' << print_number(plane.y.original(point.y)) << ','
          << csv_cell(label < plane.class_names.size() ? plane.class_names[label]
                                                       : std::to_string(point.label))
          << '\n';
    }
  }
  return out.str();
}

std::string net_file(const Snapshot& snapshot) {
  const PlaygroundScene& plane = scene_of(snapshot, ViewKind::playground).playground;
  if (!plane.net) throw Refusal(QT_TRANSLATE_NOOP("core", "There is no net to take away."));
  const NetPart& net = *plane.net;
  nlohmann::ordered_json file;
  file["exhibit"] = "backpropagation";
  file["seed"] = snapshot.state ? snapshot.state->seed : 0;
  file["steps"] = plane.step;
  file["input"] = {{"x", {{"centre", plane.x.centre}, {"half_range", plane.x.half_range}}},
                   {"y", {{"centre", plane.y.centre}, {"half_range", plane.y.half_range}}}};
  file["activation"] = std::get<std::string>(snapshot.setting("activation"));
  file["sizes"] = net.dims;
  file["classes"] = plane.class_names;
  auto& layers = file["layers"] = nlohmann::ordered_json::array();
  for (std::size_t l = 0; l + 1 < net.dims.size(); ++l) {
    const auto in = static_cast<std::size_t>(net.dims[l]);
    auto rows = nlohmann::ordered_json::array();
    for (std::size_t at = 0; at < net.weights[l].size(); at += in) {
      rows.push_back(std::vector<double>(net.weights[l].begin() + static_cast<std::ptrdiff_t>(at),
                                         net.weights[l].begin() + static_cast<std::ptrdiff_t>(at + in)));
    }
    layers.push_back({{"weights", std::move(rows)}, {"biases", net.biases[l]}});
  }
  file["loss"] = plane.loss;
  return file.dump(1) + '\n';
}

std::string nets_table(const Snapshot& snapshot) {
  const SymmetryScene& symmetry = scene_of(snapshot, ViewKind::symmetry).symmetry;
  std::ostringstream out;
  out << "net,sweeps,error,solved_at";
  for (int h = 1; h <= 2; ++h) {
    for (int i = 1; i <= symmetry_inputs; ++i) out << ",unit_" << h << "_weight_" << i;
    out << ",unit_" << h << "_bias";
  }
  out << ",output_weight_1,output_weight_2,output_bias\n";
  for (std::size_t i = 0; i < symmetry.nets->size(); ++i) {
    const SymmetryNet& net = (*symmetry.nets)[i];
    out << i + 1 << ',' << net.sweeps << ',' << csv_cell(net.error) << ',';
    if (net.solved_at) out << *net.solved_at;
    for (const double w : net.weights) out << ',' << csv_cell(w);
    out << '\n';
  }
  return out.str();
}

std::string layers_table(const Snapshot& snapshot) {
  const DepthScene& depth = scene_of(snapshot, ViewKind::depth).depth;
  std::ostringstream out;
  out << "layer,gradient_norm,root_mean_square_of_values,mean_field\n";
  for (std::size_t l = 0; l < depth.gradient->size(); ++l) {
    out << l + 1 << ',' << csv_cell((*depth.gradient)[l]) << ',' << csv_cell((*depth.activity)[l]) << ','
        << (depth.theory ? csv_cell((*depth.theory)[l]) : "") << '\n';
  }
  return out.str();
}

std::string plan_table(const Snapshot& snapshot) {
  const MemoryScene& memory = scene_of(snapshot, ViewKind::memory).memory;
  const std::vector<int> stored = stored_states(*memory.plan);
  std::ostringstream out;
  out << "event,what,from,to,cell,stored_after\n";
  constexpr const char* names[] = {"store", "advance", "reverse", "free"};
  for (std::size_t i = 0; i < memory.plan->events.size(); ++i) {
    const TapeEvent& event = memory.plan->events[i];
    out << i + 1 << ',' << names[static_cast<int>(event.kind)] << ',' << event.from << ',' << event.to << ',';
    if (event.cell >= 0) out << event.cell + 1;
    out << ',' << stored[i] << '\n';
  }
  return out.str();
}

}  // namespace

void declare_exports(Exhibit& exhibit) {
  const auto in = [](const char* view) { return std::vector<Condition>{{"view", {view}}}; };
  exhibit.exports = {
      {"graph_csv", QT_TRANSLATE_NOOP("core", "The graph as a table"), "csv",
       QT_TRANSLATE_NOOP("core", "Every node with its inputs, value, local derivatives and blame."),
       graph_table, in("graph")},
      {"graph_dot", QT_TRANSLATE_NOOP("core", "The graph for Graphviz"), "dot",
       QT_TRANSLATE_NOOP("core", "The same as a drawing that Graphviz lays out, blame written on the edges."),
       graph_drawing, in("graph")},
      {"race_csv", QT_TRANSLATE_NOOP("core", "The race as a table"), "csv",
       QT_TRANSLATE_NOOP("core",
                         "Operations and seconds of each method on each net, and how they were come by."),
       race_table, in("race")},
      {"points_csv", QT_TRANSLATE_NOOP("core", "The points"), "csv",
       QT_TRANSLATE_NOOP("core",
                         "x, y and label of every point, your own included: a file that can be dropped in "
                         "again."),
       points_table, in("playground")},
      {"net_json", QT_TRANSLATE_NOOP("core", "The trained net"), "json",
       QT_TRANSLATE_NOOP("core",
                         "Sizes, activation, weights W[to][from] and biases, with the scale of the inputs: "
                         "enough to run it anywhere."),
       net_file, in("playground")},
      {"nets_csv", QT_TRANSLATE_NOOP("core", "The twenty nets"), "csv",
       QT_TRANSLATE_NOOP("core", "Error, sweeps and all weights of each net."), nets_table, in("symmetry")},
      {"layers_csv", QT_TRANSLATE_NOOP("core", "The layers as a table"), "csv",
       QT_TRANSLATE_NOOP("core", "Gradient, values and theory, layer by layer."), layers_table, in("depth")},
      {"plan_csv", QT_TRANSLATE_NOOP("core", "The plan as a table"), "csv",
       QT_TRANSLATE_NOOP("core", "Every event: what is stored, computed again, reversed or freed."),
       plan_table, in("memory")},
  };
}

}  // namespace lucid::backpropagation
