// Operation counts of layered nets.
#include "core/exhibits/backpropagation/counting.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lucid::backpropagation {

namespace {

double log_sum(double a, double b) {
  if (a < b) std::swap(a, b);
  return b == -std::numeric_limits<double>::infinity() ? a : a + std::log1p(std::exp(b - a));
}

}  // namespace

double layered_parameters(std::span<const int> dims) {
  double result = 0;
  for (std::size_t l = 0; l + 1 < dims.size(); ++l) result += (dims[l] + 1.0) * dims[l + 1];
  return result;
}

GradientCost layered_cost(std::span<const int> dims) {
  GradientCost cost;
  cost.parameters = layered_parameters(dims);
  for (std::size_t l = 0; l + 1 < dims.size(); ++l) {
    // A unit with n inputs has n products, n − 1 sums between them and one with its bias.
    const double weights = static_cast<double>(dims[l]) * dims[l + 1];
    cost.multiplications += weights;
    cost.additions += weights;
    cost.activations += dims[l + 1];
  }
  const auto total = [&](int OperationCost::*part) {
    return cost.multiplications * (multiplication_cost.*part) + cost.additions * (addition_cost.*part) +
           cost.activations * (activation_cost.*part);
  };
  cost.forward = total(&OperationCost::forward);
  cost.reverse = total(&OperationCost::reverse);
  cost.tangent = total(&OperationCost::tangent);
  return cost;
}

PathCost layered_path_cost(std::span<const int> dims) {
  const GradientCost net = layered_cost(dims);
  double log_paths = -std::numeric_limits<double>::infinity();
  double log_products = log_paths;
  double log_onward = 0;  // paths from one unit of layer l + 1 to the outputs
  const std::size_t layers = dims.size() - 1;
  for (std::size_t l = layers; l-- > 0;) {
    const double crossings = static_cast<double>(layers - 1 - l);
    const double log_bias = std::log(static_cast<double>(dims[l + 1])) + log_onward;
    const double log_weight = log_bias + std::log(static_cast<double>(dims[l]));
    log_paths = log_sum(log_paths, log_sum(log_bias, log_weight));
    // A weight's path multiplies its input, a slope, and a weight and a slope per further layer; a bias's has
    // no input.
    log_products = log_sum(log_products, log_weight + std::log(1 + 2 * crossings));
    if (crossings > 0) log_products = log_sum(log_products, log_bias + std::log(2 * crossings));
    log_onward += std::log(static_cast<double>(dims[l + 1]));
  }
  PathCost cost;
  cost.log_paths = log_paths;
  cost.paths = std::round(std::exp(log_paths));
  const double slopes = 2 * net.activations;
  cost.log_operations = log_sum(log_sum(log_paths, log_products), std::log(net.forward + slopes));
  cost.operations = std::exp(cost.log_operations);
  return cost;
}

MatrixProductCost matrix_product_cost(std::span<const int> dims, int batch) {
  MatrixProductCost cost;
  for (std::size_t l = 0; l + 1 < dims.size(); ++l) {
    const double product = 2.0 * batch * dims[l] * dims[l + 1];
    cost.forward += product;
    cost.backward += l == 0 ? product : 2 * product;
  }
  return cost;
}

double parameters_for_speedup(double factor, double gradient_over_forward) {
  return factor * gradient_over_forward - 1;
}

}  // namespace lucid::backpropagation
