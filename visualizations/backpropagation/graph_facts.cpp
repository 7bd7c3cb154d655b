// What the two sweeps have done so far, node by node, and which node is marked.
#include <cmath>

#include "visualizations/backpropagation/graph_parts.hpp"

namespace lucid::backpropagation {

GraphFacts facts_of(const GraphScene& graph) {
  GraphFacts facts;
  const Expression& expression = *graph.expression;
  const auto size = static_cast<std::size_t>(expression.tape.size());
  facts.handed.assign(size, {NAN, NAN});
  facts.received.assign(size, 0);
  facts.computed.assign(size, true);
  facts.complete.assign(size, true);
  facts.users.resize(size);
  facts.drawn.resize(size);
  for (std::size_t i = 0; i < size; ++i) {
    const int node = static_cast<int>(i);
    facts.drawn[i] = graph.layout ? graph.layout->places[i].drawn : is_drawn(expression, node);
    const auto& n = expression.tape[node];
    for (int side = 0; side < parents_of(n.op); ++side) {
      facts.users[static_cast<std::size_t>(n.parent[side])].push_back({node, side});
      facts.largest = std::max(facts.largest, std::abs(n.grad * n.local[side]));
    }
  }
  if (!graph.sweep) {
    for (std::size_t i = 0; i < size; ++i) {
      const auto& n = expression.tape[static_cast<int>(i)];
      facts.received[i] = n.grad;
      for (std::size_t side = 0; side < 2; ++side) facts.handed[i][side] = n.grad * n.local[side];
    }
    facts.last = expression.output;
    return facts;
  }
  const Sweep& sweep = *graph.sweep;
  facts.computed.assign(sweep.computed.begin(), sweep.computed.end());
  facts.received = sweep.received;
  for (const SweepEvent& event : sweep.events) {
    facts.last = event.node;
    if (event.kind != SweepEvent::Kind::reverse) continue;
    facts.handed[static_cast<std::size_t>(event.node)] = {event.handed[0], event.handed[1]};
  }
  for (std::size_t i = 0; i < size; ++i) {
    if (static_cast<int>(i) == expression.output) {
      facts.complete[i] = sweep.seeded;
      continue;
    }
    // A node has all of its blame once every user that the output depends on has had its turn.
    bool any = false;
    for (const auto& [user, side] : facts.users[i]) {
      const bool handed = sweep.handed_back[static_cast<std::size_t>(user)];
      any = any || handed;
      if (!handed && !sweep.finished) facts.complete[i] = false;
    }
    facts.complete[i] = facts.complete[i] && any;
  }
  return facts;
}

QString node_name(const Expression& expression, int node) {
  const std::string& name = expression.nodes[static_cast<std::size_t>(node)].name;
  if (!name.empty()) return with_subscript(name);
  if (node == expression.output) return QStringLiteral("L");
  return QString::fromStdString(node_label(expression, node));
}

int marked_node(const GraphScene& graph, const ViewState& view) {
  if (!graph.expression) return -1;
  const int size = graph.expression->tape.size();
  const auto node_of = [&](const QString& pick) {
    const int node = picked(pick, "node");
    if (node >= 0 && node < size) return node;
    const auto& names = graph.expression->leaf_names;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (pick == leaf_pick(names[i])) return graph.expression->leaves[i];
    }
    return -1;
  };
  for (const QString& pick : {view.held, view.focus, view.selection}) {
    if (const int node = node_of(pick); node >= 0) return node;
  }
  if (graph.sweep && !graph.sweep->events.empty()) return graph.sweep->events.back().node;
  return graph.expression->output;
}

}  // namespace lucid::backpropagation
