// The two sweeps over a formula's graph, one node at a time, in any order that the graph allows.
#pragma once

#include <vector>

#include "core/exhibits/backpropagation/counting.hpp"
#include "core/exhibits/backpropagation/expression.hpp"

namespace lucid::backpropagation {

/// One node's turn. Sums received are those of all its users.
struct SweepEvent {
  enum class Kind {
    forward,  ///< the node computes its value
    seed,     ///< the output is given the blame 1
    reverse   ///< the node hands its blame to its parents
  };
  Kind kind = Kind::forward;
  int node = -1;
  double value = 0;           ///< of the node
  double received = 0;        ///< blame, in reverse and seed
  double local[2] = {0, 0};   ///< ∂node/∂parent
  double handed[2] = {0, 0};  ///< what each parent got: received · local
};

/// How far the sweeps have come. Leaves and constants have no turn: they are there from the start and only
/// receive. Nodes that the output does not depend on have no turn on the way back.
struct Sweep {
  std::vector<bool> computed;     ///< per node
  std::vector<bool> handed_back;  ///< per node
  std::vector<double> received;   ///< per node, the blame so far
  std::vector<SweepEvent> events;
  bool seeded = false;
  bool finished = false;
};

/// Nothing done yet. The expression must have been evaluated.
Sweep sweep_start(const Expression& expression);

/// Nodes whose turn may come now: first those with all inputs computed, later those with all users done.
std::vector<int> ready_nodes(const Expression& expression, const Sweep& sweep);

/// One event. `node` may be any ready one; −1 takes the recorded order. False, and nothing done, if the node
/// is not ready or nothing is left.
bool sweep_step(const Expression& expression, Sweep& sweep, int node = -1);

/// How many events both sweeps have in all.
int sweep_length(const Expression& expression);

/// Operations by the rules of counting.hpp; further functions by the arithmetic of their derivatives (see
/// model.md).
OperationCost operation_cost(ScalarOp op, bool constant_exponent = true);
GradientCost expression_cost(const Expression& expression);

/// Paths from the output to the leaves, with Bauer's formula's operations.
PathCost expression_path_cost(const Expression& expression);

/// Bauer's formula in full: the sum over all paths, per leaf. Only for graphs with at most `limit` paths;
/// empty otherwise.
std::vector<double> gradient_by_paths(const Expression& expression, double limit = 1e6);

}  // namespace lucid::backpropagation
