// The graph view's own parts: what its two sweeps have done so far, the marked node's arithmetic, the plane
// of two leaves.
#pragma once

#include <array>
#include <utility>
#include <vector>

#include "visualizations/backpropagation/parts.hpp"

namespace lucid::backpropagation {

/// Per node, as far as the sweeps have come.
struct GraphFacts {
  std::vector<std::array<double, 2>> handed;            ///< to each parent; NaN before the node's turn
  std::vector<double> received;                         ///< blame so far
  std::vector<bool> computed, complete, drawn;          ///< value known; all blame arrived; has a mark
  std::vector<std::vector<std::pair<int, int>>> users;  ///< node and side that a value goes into
  double largest = 0;                                   ///< blame on any edge when all is done
  int last = -1;                                        ///< node of the last event
};
GraphFacts facts_of(const GraphScene& graph);

/// "w₁", "h", "tanh"; the output without a name is L.
QString node_name(const Expression& expression, int node);

/// ∂L/∂child = blame × local derivative with numbers, in a box between `least` and `most` wide; returns its
/// width.
double draw_arithmetic(Pen& pen, const GraphScene& graph, const GraphFacts& facts, QPointF at, double height,
                       double most, const Room& room, double least = 0);

/// The landscape over two leaves with the blame as an arrow; `square` is where its picture goes, words under
/// and above it included in the room around.
void draw_leaf_plane(const Snapshot& snapshot, const GraphScene& graph, const QRectF& square, Pen& words,
                     DrawList& list, const Room& room);

}  // namespace lucid::backpropagation
