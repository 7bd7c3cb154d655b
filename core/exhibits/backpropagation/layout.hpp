// Places for the nodes of a formula's graph: columns by longest path, few crossings, little empty space.
#pragma once

#include <vector>

#include "core/exhibits/backpropagation/expression.hpp"

namespace lucid::backpropagation {

/// In units of one node: columns count from 0 at the left, rows from 0 at the top and need not be whole.
struct NodePlace {
  double column = 0;
  double row = 0;
  bool drawn = true;
};

struct GraphLayout {
  std::vector<NodePlace> places;  ///< one per node of the tape
  double columns = 0;             ///< extent: largest column + 1
  double rows = 0;                ///< largest row + 1
};

/// Values run to the right: every node stands right of its inputs, a leaf just left of its first user.
/// Sources: layers by longest path, order by barycentres (Sugiyama, Tagawa, Toda 1981).
GraphLayout lay_out(const Expression& expression);

/// Crossings of edges, drawn straight between neighbouring columns: what the ordering keeps low.
int crossings(const Expression& expression, const GraphLayout& layout);

}  // namespace lucid::backpropagation
