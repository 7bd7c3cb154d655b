// Node-by-node sweeps, costs and paths of a formula's graph.
#include "core/exhibits/backpropagation/sweeps.hpp"

#include <cmath>

namespace lucid::backpropagation {

namespace {

/// Which nodes the output depends on.
std::vector<bool> used_nodes(const Expression& expression) {
  std::vector<bool> used(static_cast<std::size_t>(expression.tape.size()), false);
  used[static_cast<std::size_t>(expression.output)] = true;
  for (int i = expression.output; i >= 0; --i) {
    if (!used[static_cast<std::size_t>(i)]) continue;
    for (const int parent : expression.tape[i].parent) {
      if (parent >= 0) used[static_cast<std::size_t>(parent)] = true;
    }
  }
  return used;
}

bool has_turn(const Expression& expression, int node) { return parents_of(expression.tape[node].op) > 0; }

}  // namespace

Sweep sweep_start(const Expression& expression) {
  const auto size = static_cast<std::size_t>(expression.tape.size());
  Sweep sweep;
  sweep.computed.resize(size);
  sweep.handed_back.assign(size, false);
  sweep.received.assign(size, 0.0);
  for (std::size_t i = 0; i < size; ++i) sweep.computed[i] = !has_turn(expression, static_cast<int>(i));
  return sweep;
}

std::vector<int> ready_nodes(const Expression& expression, const Sweep& sweep) {
  std::vector<int> ready;
  if (sweep.finished) return ready;
  const int size = expression.tape.size();
  for (int i = 0; i < size; ++i) {
    if (sweep.computed[static_cast<std::size_t>(i)]) continue;
    const auto& node = expression.tape[i];
    bool inputs = true;
    for (const int parent : node.parent)
      inputs = inputs && (parent < 0 || sweep.computed[static_cast<std::size_t>(parent)]);
    if (inputs) ready.push_back(i);
  }
  if (!ready.empty()) return ready;
  if (!sweep.seeded) return {expression.output};
  const std::vector<bool> used = used_nodes(expression);
  std::vector<bool> waits(static_cast<std::size_t>(size), false);
  for (int i = 0; i < size; ++i) {
    if (!used[static_cast<std::size_t>(i)] || sweep.handed_back[static_cast<std::size_t>(i)]) continue;
    for (const int parent : expression.tape[i].parent) {
      if (parent >= 0) waits[static_cast<std::size_t>(parent)] = true;
    }
  }
  for (int i = 0; i < size; ++i) {
    const auto index = static_cast<std::size_t>(i);
    if (used[index] && has_turn(expression, i) && !sweep.handed_back[index] && !waits[index])
      ready.push_back(i);
  }
  return ready;
}

bool sweep_step(const Expression& expression, Sweep& sweep, int node) {
  const std::vector<int> ready = ready_nodes(expression, sweep);
  if (ready.empty()) return false;
  const bool forward = !sweep.computed[static_cast<std::size_t>(ready.front())];
  if (node < 0) node = forward ? ready.front() : ready.back();
  bool found = false;
  for (const int candidate : ready) found = found || candidate == node;
  if (!found) return false;

  const auto index = static_cast<std::size_t>(node);
  const auto& n = expression.tape[node];
  SweepEvent event;
  event.node = node;
  event.value = n.value;
  for (int side = 0; side < 2; ++side) event.local[side] = n.local[side];
  if (forward) {
    event.kind = SweepEvent::Kind::forward;
    sweep.computed[index] = true;
  } else if (!sweep.seeded) {
    event.kind = SweepEvent::Kind::seed;
    sweep.seeded = true;
    sweep.received[index] = 1;
    event.received = 1;
  } else {
    event.kind = SweepEvent::Kind::reverse;
    event.received = sweep.received[index];
    for (int side = 0; side < parents_of(n.op); ++side) {
      event.handed[side] = n.local[side] * sweep.received[index];
      sweep.received[static_cast<std::size_t>(n.parent[side])] += event.handed[side];
    }
    sweep.handed_back[index] = true;
  }
  sweep.events.push_back(event);
  sweep.finished = sweep.seeded && ready_nodes(expression, sweep).empty();
  return true;
}

int sweep_length(const Expression& expression) {
  const std::vector<bool> used = used_nodes(expression);
  int length = 1;
  for (int i = 0; i < expression.tape.size(); ++i) {
    if (has_turn(expression, i)) length += used[static_cast<std::size_t>(i)] ? 2 : 1;
  }
  return length;
}

OperationCost operation_cost(ScalarOp op, bool constant_exponent) {
  switch (op) {
    case ScalarOp::leaf:
    case ScalarOp::constant: return {0, 0, 0};
    case ScalarOp::add:
    case ScalarOp::subtract: return addition_cost;
    case ScalarOp::multiply: return multiplication_cost;
    case ScalarOp::negate: return {1, 1, 1};
    // The value itself or one quotient or a choice, and a sum.
    case ScalarOp::exponential:
    case ScalarOp::logarithm:
    case ScalarOp::relu:
    case ScalarOp::absolute:
    case ScalarOp::maximum:
    case ScalarOp::minimum: return {1, 2, 1};
    // A cosine and a product, a doubling and a quotient; and a sum.
    case ScalarOp::sine:
    case ScalarOp::square_root: return {1, 3, 2};
    // Two operations for the slope, a product, a sum; for the quotient, g/b and its part by the quotient.
    case ScalarOp::hyperbolic_tangent:
    case ScalarOp::sigmoid:
    case ScalarOp::tangent:
    case ScalarOp::cosine:
    case ScalarOp::divide: return activation_cost;
    case ScalarOp::power: return constant_exponent ? activation_cost : OperationCost{1, 8, 7};
  }
  return {};
}

GradientCost expression_cost(const Expression& expression) {
  GradientCost cost;
  cost.parameters = static_cast<double>(expression.leaves.size());
  for (const auto& node : expression.tape.nodes()) {
    if (parents_of(node.op) == 0) continue;
    const bool constant_exponent =
        node.op != ScalarOp::power || expression.tape[node.parent[1]].op == ScalarOp::constant;
    const OperationCost own = operation_cost(node.op, constant_exponent);
    cost.forward += own.forward;
    cost.reverse += own.reverse;
    cost.tangent += own.tangent;
    cost.multiplications += node.op == ScalarOp::multiply;
    cost.additions += node.op == ScalarOp::add;
    cost.activations += node.op == ScalarOp::hyperbolic_tangent;
  }
  return cost;
}

PathCost expression_path_cost(const Expression& expression) {
  // Paths and edges on them from each node to the output.
  const auto size = static_cast<std::size_t>(expression.tape.size());
  std::vector<double> paths(size, 0.0), edges(size, 0.0);
  paths[static_cast<std::size_t>(expression.output)] = 1;
  double forward = 0;
  double derivatives = 0;
  for (int i = expression.tape.size() - 1; i >= 0; --i) {
    const auto& node = expression.tape[i];
    const auto index = static_cast<std::size_t>(i);
    const int parents = parents_of(node.op);
    forward += parents > 0;
    derivatives += parents;
    for (int side = 0; side < parents; ++side) {
      const auto parent = static_cast<std::size_t>(node.parent[side]);
      paths[parent] += paths[index];
      edges[parent] += edges[index] + paths[index];
    }
  }
  PathCost cost;
  for (const int leaf : expression.leaves) {
    cost.paths += paths[static_cast<std::size_t>(leaf)];
    // A path of k edges takes k − 1 products and one sum.
    cost.operations += edges[static_cast<std::size_t>(leaf)];
  }
  cost.operations += forward + derivatives;
  cost.log_paths = std::log(cost.paths);
  cost.log_operations = std::log(cost.operations);
  return cost;
}

std::vector<double> gradient_by_paths(const Expression& expression, double limit) {
  if (!(expression_path_cost(expression).paths <= limit)) return {};
  std::vector<double> by_node(static_cast<std::size_t>(expression.tape.size()), 0.0);
  struct Walker {
    const Expression& expression;
    std::vector<double>& by_node;
    void from(int node, double product) {
      const auto& n = expression.tape[node];
      if (parents_of(n.op) == 0) by_node[static_cast<std::size_t>(node)] += product;
      for (int side = 0; side < parents_of(n.op); ++side) from(n.parent[side], product * n.local[side]);
    }
  };
  Walker{expression, by_node}.from(expression.output, 1);
  std::vector<double> result;
  for (const int leaf : expression.leaves) result.push_back(by_node[static_cast<std::size_t>(leaf)]);
  return result;
}

}  // namespace lucid::backpropagation
