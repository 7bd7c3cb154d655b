// A corner of the stage that a crowded graph leaves free.
#pragma once

#include <optional>

#include "visualizations/backpropagation/graph_picture.hpp"

namespace lucid::backpropagation {

/// The widest place of this height in a corner of `stage` that neither the graph, drawn into `panel`, nor any
/// of `taken` needs; none narrower than `least` or wider than `most`.
std::optional<QRectF> free_corner(const GraphScene& graph, const Places& places, const QRectF& panel,
                                  const QRectF& stage, const std::vector<QRectF>& taken, double height,
                                  double least, double most, const Room& room);

}  // namespace lucid::backpropagation
