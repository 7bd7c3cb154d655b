// A net in plain loops over double precision: slow, readable, and sharing nothing with the tape that it
// vouches for.
#pragma once

#include <span>
#include <vector>

#include "core/exhibits/backpropagation/layers.hpp"
#include "core/value.hpp"

namespace lucid::backpropagation {

/// Numbers of a layer: weights W[to][from] row by row and biases, and the gradients of the last batch's mean
/// loss by them (empty before the first step).
struct LayerNumbers {
  std::vector<double> weights, biases;
  std::vector<double> gradient, bias_gradient;
};

/// One example through a net in plain loops: what every unit answers and its share of the blame.
struct ExampleTrace {
  double loss = 0;
  std::vector<std::vector<double>> values;  ///< per layer, the input first; logits last
  std::vector<std::vector<double>> blame;  ///< ∂loss/∂(weighted sum) per layer; of the input ∂loss/∂input
};
ExampleTrace trace_example(const std::vector<LayerNumbers>& layers, Activation activation,
                           const LabelledPoint& point);

/// Mean cross-entropy over the points and its derivative along a direction (weights and biases per layer), by
/// forward mode in plain loops.
struct Slope {
  double value = 0, derivative = 0;
};
Slope loss_along(const std::vector<LayerNumbers>& layers, const std::vector<LayerNumbers>& direction,
                 Activation activation, std::span<const LabelledPoint> points);

/// ln Σ e^z, safe for any size of z.
double log_sum_exp(std::span<const double> z);

}  // namespace lucid::backpropagation
