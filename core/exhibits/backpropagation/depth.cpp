// The sweeps through a deep net, and its mean-field theory.
#include "core/exhibits/backpropagation/depth.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace lucid::backpropagation {

namespace {

/// ∫ f(z) N(z; 0, 1) dz by the midpoint rule, which converges faster than any power for such integrands.
template <class F>
double normal_mean(F&& f) {
  constexpr int points = 2000;
  constexpr double reach = 12;
  constexpr double width = 2 * reach / points;
  double sum = 0;
  for (int i = 0; i < points; ++i) {
    const double z = -reach + (i + 0.5) * width;
    sum += f(z) * std::exp(-0.5 * z * z);
  }
  return sum * width * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
}

double norm(std::span<const double> values) {
  // Scaled, so that the squares of very small or large gradients neither vanish nor overflow.
  double largest = 0;
  for (const double v : values) largest = std::max(largest, std::abs(v));
  if (!(largest > 0) || !std::isfinite(largest)) return largest;
  double sum = 0;
  for (const double v : values) sum += (v / largest) * (v / largest);
  return largest * std::sqrt(sum);
}

}  // namespace

DeepNet deep_net(int layers, int width, Activation activation, Initialisation initialisation, Random random) {
  DeepNet net{width, layers, activation, {}, {}};
  const std::size_t count =
      static_cast<std::size_t>(layers) * static_cast<std::size_t>(width) * static_cast<std::size_t>(width);
  net.weights.reserve(count);
  for (int i = 0; i < width; ++i) net.input.push_back(random.normal());
  for (std::size_t i = 0; i < count; ++i)
    net.weights.push_back(initial_weight(initialisation, width, width, random));
  return net;
}

LayerSignals layer_signals(const DeepNet& net) {
  const std::size_t width = static_cast<std::size_t>(net.width);
  const std::size_t layers = static_cast<std::size_t>(net.layers);
  std::vector<std::vector<double>> values{net.input};
  std::vector<std::vector<double>> slopes;
  LayerSignals signals;
  for (std::size_t l = 0; l < layers; ++l) {
    std::vector<double> next(width), slope(width);
    for (std::size_t j = 0; j < width; ++j) {
      const double* row = net.weights.data() + (l * width + j) * width;
      double sum = 0;
      for (std::size_t i = 0; i < width; ++i) sum += row[i] * values[l][i];
      next[j] = activate(net.activation, sum);
      slope[j] = activation_slope(net.activation, sum);
    }
    signals.activity.push_back(norm(next) / std::sqrt(static_cast<double>(width)));
    values.push_back(std::move(next));
    slopes.push_back(std::move(slope));
  }
  signals.output = values.back();
  signals.weight_gradient.resize(layers);
  signals.blame.resize(layers);
  std::vector<double> blame(width, 1.0);
  for (std::size_t l = layers; l-- > 0;) {
    for (std::size_t j = 0; j < width; ++j) blame[j] *= slopes[l][j];
    // The gradient is the outer product of blame and input, so its norm is the product of theirs.
    signals.blame[l] = norm(blame);
    signals.weight_gradient[l] = signals.blame[l] * norm(values[l]);
    std::vector<double> onward(width, 0.0);
    for (std::size_t j = 0; j < width; ++j) {
      const double* row = net.weights.data() + (l * width + j) * width;
      for (std::size_t i = 0; i < width; ++i) onward[i] += row[i] * blame[j];
    }
    blame = std::move(onward);
  }
  return signals;
}

double MeanField::norm_factor() const { return std::sqrt(chi); }

MeanField mean_field(Activation activation, double weight_variance, double bias_variance, int layers) {
  MeanField field;
  field.q = 1;
  for (int l = 0; l < layers; ++l) {
    const double deviation = std::sqrt(field.q);
    const double mean_square = normal_mean([&](double z) {
      const double value = activate(activation, deviation * z);
      return value * value;
    });
    field.q = weight_variance * mean_square + bias_variance;
  }
  const double deviation = std::sqrt(field.q);
  field.chi = weight_variance * normal_mean([&](double z) {
                const double slope = activation_slope(activation, deviation * z);
                return slope * slope;
              });
  return field;
}

double weight_variance(Initialisation initialisation) {
  const double deviation = weight_deviation(initialisation, 1, 1);
  return deviation * deviation;
}

}  // namespace lucid::backpropagation
