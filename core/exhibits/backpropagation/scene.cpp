// Two parts of the scene that are computed: a formula over two of its leaves, and a small net with its blame.
#include "core/exhibits/backpropagation/scene.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lucid::backpropagation {

LeafPlane leaf_plane(const Expression& expression, int first, int second, int cells) {
  LeafPlane plane;
  plane.leaf[0] = first, plane.leaf[1] = second;
  plane.cells = cells;
  for (int axis = 0; axis < 2; ++axis) {
    const int node = expression.leaves[static_cast<std::size_t>(plane.leaf[axis])];
    plane.middle[axis] = std::round(expression.tape[node].value);
  }
  ScalarTape<double> tape = expression.tape;
  const int across = expression.leaves[static_cast<std::size_t>(first)];
  const int up = expression.leaves[static_cast<std::size_t>(second)];
  std::vector<float> values;
  values.reserve(static_cast<std::size_t>(cells) * static_cast<std::size_t>(cells));
  for (int row = 0; row < cells; ++row) {
    tape.set(up, plane.low(1) + plane.cell() * (row + 0.5));
    for (int column = 0; column < cells; ++column) {
      tape.set(across, plane.low(0) + plane.cell() * (column + 0.5));
      tape.forward();
      const double value = tape[expression.output].value;
      values.push_back(std::isfinite(value) ? static_cast<float>(value)
                                            : std::numeric_limits<float>::quiet_NaN());
    }
  }
  plane.values = std::make_shared<const std::vector<float>>(std::move(values));
  return plane;
}

NetSketch net_sketch(std::span<const int> dims, Random random) {
  const LayeredNet net = layered_net(dims, random);
  NetSketch sketch;
  sketch.dims.assign(dims.begin(), dims.end());
  LayerValues room;
  std::int64_t operations = 0;
  evaluate(net, room, operations);
  sketch.values = room.layers;

  // ∂L/∂(weighted sum) of a unit is the derivative by its bias, which the sweep back gives.
  std::vector<double> gradient;
  reverse_sweep(net, room, gradient, operations);
  double largest = 0;
  for (std::size_t layer = 0; layer + 1 < dims.size(); ++layer) {
    const auto in = static_cast<std::size_t>(dims[layer]), out = static_cast<std::size_t>(dims[layer + 1]);
    const double* weights = net.parameters.data() + net.starts[layer];
    const double* by_bias = gradient.data() + net.starts[layer] + in * out;
    auto& edges = sketch.blame.emplace_back();
    for (std::size_t to = 0; to < out; ++to) {
      for (std::size_t from = 0; from < in; ++from) {
        edges.push_back(std::abs(by_bias[to] * weights[to * in + from]));
        largest = std::max(largest, edges.back());
      }
    }
  }
  if (largest > 0) {
    for (auto& edges : sketch.blame)
      for (double& edge : edges) edge /= largest;
  }
  return sketch;
}

}  // namespace lucid::backpropagation
