// The curves over the layers: each with its name at its end, and words where it goes out of sight.
#pragma once

#include "visualizations/backpropagation/depth_axis.hpp"
#include "visualizations/backpropagation/parts.hpp"

namespace lucid::backpropagation {

/// The other activations' curves on their way behind the gradient's, and the gradient's own. `other` is run
/// B's gradient or null.
void draw_depth_curves(Pen& pen, const DepthScene& depth, const LogAxis& axis,
                       const std::vector<double>* other, const Room& room);

/// Takes strips off the axis, above and below, as high as the words need on what leaves it.
void make_strips(LogAxis& axis, const Pen& pen, const DepthScene& depth, const std::vector<double>* other,
                 const Room& room);

/// What `absence` of a curve with this name says: "tanh: up to 779".
QString absence_in_words(const Absence& absence, const QString& name, std::size_t layers,
                         const QLocale& locale);

}  // namespace lucid::backpropagation
