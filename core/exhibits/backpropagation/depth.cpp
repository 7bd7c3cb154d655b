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

namespace {

/// E[φ(√q z)²]: mean square of the values where the weighted sums have variance q.
double mean_square_of_values(Activation activation, double q) {
  return normal_mean([&, deviation = std::sqrt(q)](double z) {
    const double value = activate(activation, deviation * z);
    return value * value;
  });
}

/// E[φ′(√q z)²]
double mean_square_of_slopes(Activation activation, double q) {
  return normal_mean([&, deviation = std::sqrt(q)](double z) {
    const double slope = activation_slope(activation, deviation * z);
    return slope * slope;
  });
}

}  // namespace

MeanField mean_field(Activation activation, double weight_variance, double bias_variance, int layers) {
  MeanField field;
  field.q = 1;
  for (int l = 0; l < layers; ++l)
    field.q = weight_variance * mean_square_of_values(activation, field.q) + bias_variance;
  field.chi = weight_variance * mean_square_of_slopes(activation, field.q);
  return field;
}

MeanFieldSweep mean_field_sweep(Activation activation, double weight_variance, int layers) {
  const auto count = static_cast<std::size_t>(layers);
  // Forwards: mean square of what comes into each layer, and variance of its weighted sums.
  std::vector<double> input, q, slope;
  for (double mean_square = 1; input.size() < count;) {
    input.push_back(mean_square);
    q.push_back(weight_variance * mean_square);
    slope.push_back(mean_square_of_slopes(activation, q.back()));
    mean_square = mean_square_of_values(activation, q.back());
  }
  const auto mean = [&](std::size_t l, auto&& of) {
    return normal_mean([&, deviation = std::sqrt(q[l])](double z) {
      const double h = deviation * z;
      return of(h, activate(activation, h), activation_slope(activation, h));
    });
  };
  // Backwards: mean square of the blame, and its mean product with the weighted sums. The weights that blame
  // passes are those that made the sums: what of it lies along the values that went forward is `along` times
  // them, only the rest is as if the weights were drawn anew.
  MeanFieldSweep sweep;
  sweep.weight_gradient.resize(count);
  double blame = slope.back();
  double product = mean(count - 1, [](double h, double, double slant) { return h * slant; });
  double logs = 0;
  for (std::size_t l = count; l-- > 0;) {
    if (l + 1 < count) {
      const double along = input[l + 1] > 0 ? product / input[l + 1] : 0;
      product = along * mean(l, [](double h, double value, double slant) { return h * slant * value; });
      blame = weight_variance * blame * slope[l] +
              along * along *
                  mean(l, [](double, double value, double slant) { return slant * value * slant * value; });
      logs += 0.5 * std::log(weight_variance * slope[l]);
    }
    sweep.weight_gradient[l] = std::sqrt(blame) * std::sqrt(input[l]);
  }
  sweep.blame_factor =
      count > 1 ? std::exp(logs / double(count - 1)) : std::sqrt(weight_variance * slope.back());
  return sweep;
}

double weight_variance(Initialisation initialisation) {
  const double deviation = weight_deviation(initialisation, 1, 1);
  return deviation * deviation;
}

}  // namespace lucid::backpropagation
