// The axis over the layers: how far it reaches, and where a curve goes that does not stay on it.
#pragma once

#include <QRectF>
#include <vector>

#include "core/exhibits/backpropagation/scene.hpp"
#include "visualizations/stage.hpp"

namespace lucid::backpropagation {

/// The two ends of the logarithmic axis, in decades.
struct Decades {
  double low = -1, high = 0;
};

/// As far as the chosen net needs it, and run B, and the activation that is pointed at: what the others do is
/// shown as far as it lies there. While the gradient waits for a guess, only what may be seen counts.
Decades depth_decades(const DepthScene& depth, const ViewState& view);

/// Of a few layers the gradient may be seen while the question is how it goes on in many.
bool shows_gradient(const DepthScene& depth, const ViewState& view);

/// The activation that is pointed at or has the focus and is not the chosen one, or −1.
int pointed_activation(const DepthScene& depth, const ViewState& view);

/// A piece of a curve that cannot be drawn: layers `first` to `last`, the layer at the input is 0.
struct Absence {
  enum class Why { above, below, zero, no_number };
  Why why = Why::above;
  std::size_t first = 0, last = 0;
  double farthest = 0;  ///< above: the largest value there; below: the smallest
};
std::vector<Absence> absences(const std::vector<double>& values, Decades ends);

struct LogAxis {
  QRectF area;
  double above = 0, below = 0;  ///< strips beyond its ends, for words on the curves that leave it
  std::size_t layers = 1;
  Decades ends;

  double x(std::size_t layer) const { return x_at(double(layer)); }
  double x_at(double layer) const { return area.left() + area.width() * (layer + 0.5) / double(layers); }
  double y(double value) const;  ///< what lies beyond an end, on it
  /// The curve as far as it lies between the ends, up to where it crosses them. What is 0 or no number breaks
  /// it.
  std::vector<std::vector<Vec3>> pieces(const std::vector<double>& values) const;
  /// Where on the axis the curve leaves it: for a piece at the end of the layers where it comes from or goes
  /// to.
  double x_of(const Absence& absence, const std::vector<double>& values) const;
};

}  // namespace lucid::backpropagation
