// Gradients through many layers: how they shrink or grow, and what theory says they must.
#pragma once

#include <vector>

#include "core/exhibits/backpropagation/layers.hpp"
#include "core/random.hpp"

namespace lucid::backpropagation {

/// h ← φ(W h), layer after layer, all of one width; what is differentiated is the sum of the last layer.
struct DeepNet {
  int width = 0;
  int layers = 0;
  Activation activation = Activation::tanh;
  std::vector<double> weights;  ///< layers × width × width, row by row: W[layer][to][from]
  std::vector<double> input;    ///< width
};

/// Weights by the named rule for fan-in = fan-out = width, no biases, input standard normal.
DeepNet deep_net(int layers, int width, Activation activation, Initialisation initialisation, Random random);

/// What the sweeps met, per layer.
struct LayerSignals {
  std::vector<double> output;           ///< last layer, width
  std::vector<double> weight_gradient;  ///< Frobenius norm of ∂(sum)/∂W of each layer
  std::vector<double> activity;         ///< root mean square of each layer's values
  std::vector<double> blame;            ///< norm of ∂(sum)/∂(weighted sums) of each layer
};
LayerSignals layer_signals(const DeepNet& net);

/// The infinitely wide net (Poole et al. 2016; Schoenholz et al. 2017): variance of the weighted sums after
/// many layers, and the factor χ by which the squared blame changes per layer back.
struct MeanField {
  double q = 0;
  double chi = 0;
  double norm_factor() const;  ///< √χ: what the blame's norm is multiplied by per layer back
};

/// `weight_variance` is σ_w² (the weights have variance σ_w² / width), `bias_variance` σ_b². q starts at 1
/// and passes through `layers` layers.
MeanField mean_field(Activation activation, double weight_variance, double bias_variance, int layers = 200);

/// What a net of infinitely wide layers without biases would do, layer by layer, where the input is standard
/// normal and the sum of the last layer is differentiated. See model.md.
struct MeanFieldSweep {
  std::vector<double> weight_gradient;  ///< ‖∂(sum)/∂W‖ / width of each layer, the one at the input first
  double blame_factor = 0;  ///< what the blame's norm is multiplied by per layer back: geometric mean of √χ
};
MeanFieldSweep mean_field_sweep(Activation activation, double weight_variance, int layers);

/// σ_w² that an initialisation gives in a square layer.
double weight_variance(Initialisation initialisation);

}  // namespace lucid::backpropagation
