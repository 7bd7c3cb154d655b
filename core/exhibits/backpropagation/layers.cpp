// Activations and initialisations.
#include "core/exhibits/backpropagation/layers.hpp"

#include <cmath>
#include <numbers>

namespace lucid::backpropagation {

namespace {

double sigmoid(double x) {
  if (x >= 0) return 1 / (1 + std::exp(-x));
  const double e = std::exp(x);
  return e / (1 + e);
}

double normal_share(double x) { return 0.5 * std::erfc(-x / std::numbers::sqrt2); }

}  // namespace

double activate(Activation activation, double x) {
  switch (activation) {
    case Activation::tanh: return std::tanh(x);
    case Activation::relu: return x > 0 ? x : 0;
    case Activation::sigmoid: return sigmoid(x);
    case Activation::gelu: return x * normal_share(x);
    case Activation::linear: return x;
  }
  return x;
}

double activation_slope(Activation activation, double x) {
  switch (activation) {
    case Activation::tanh: {
      const double t = std::tanh(x);
      return 1 - t * t;
    }
    case Activation::relu: return x > 0 ? 1 : 0;
    case Activation::sigmoid: {
      const double s = sigmoid(x);
      return s * (1 - s);
    }
    case Activation::gelu:
      return normal_share(x) + x * std::exp(-0.5 * x * x) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
    case Activation::linear: return 1;
  }
  return 1;
}

double weight_deviation(Initialisation initialisation, int in, int out) {
  switch (initialisation) {
    case Initialisation::xavier: return std::sqrt(2.0 / (in + out));
    case Initialisation::he: return std::sqrt(2.0 / in);
    case Initialisation::uniform: return 1 / std::sqrt(3.0 * in);
    case Initialisation::zero: return 0;
  }
  return 0;
}

double initial_weight(Initialisation initialisation, int in, int out, Random& random) {
  if (initialisation == Initialisation::zero) return 0;
  if (initialisation == Initialisation::uniform) {
    const double reach = 1 / std::sqrt(static_cast<double>(in));
    return random.uniform(-reach, reach);
  }
  return weight_deviation(initialisation, in, out) * random.normal();
}

}  // namespace lucid::backpropagation
