// What an edge hands back, written beside it.
#pragma once

#include <vector>

#include "visualizations/backpropagation/graph_picture.hpp"

namespace lucid::backpropagation {

struct EdgeAmount {
  Curve edge;  ///< from the node that gets the amount to the one that hands it back
  QString text;
};

/// Writes every amount beside its edge, clear of all edges, marks and words that the panel has so far; on a
/// ground of its own across the edge where there is no such place, and nowhere where that would cover other
/// things.
void draw_amounts(const std::vector<EdgeAmount>& amounts, const Places& places, Pen& pen, const Room& room);

}  // namespace lucid::backpropagation
