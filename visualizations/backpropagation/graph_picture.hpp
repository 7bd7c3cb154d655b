// The graph itself: where its nodes stand, their marks, edges and figures.
#pragma once

#include "visualizations/backpropagation/graph_parts.hpp"

namespace lucid::backpropagation {

/// Where the nodes stand.
struct Places {
  std::vector<QPointF> at;  ///< world of the panel, y upwards
  double radius = 16;
  double step_x = 70, step_y = 70;
  bool tight = false;  ///< two figures hardly have room between two rows
  FlatCamera camera;
};

/// Rows and columns stretched over the panel as far as nodes stay a good distance apart.
Places places_of(const GraphScene& graph, const QRectF& panel, const Room& room, const Pen& pen);

/// Draws it into the pen's panel. `typed`: of a number for the leaf with the focus.
void draw_graph_picture(const GraphScene& graph, const GraphFacts& facts, const Places& places,
                        const QString& typed, Pen& pen, const Room& room);

}  // namespace lucid::backpropagation
