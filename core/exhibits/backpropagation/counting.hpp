// What a gradient costs in arithmetic operations, by closed form: the counting rules of the exhibit.
#pragma once

#include <cstdint>
#include <span>

namespace lucid::backpropagation {

/// Operations of one kind of node: for its value, for handing its blame back (local derivatives, products and
/// sums), and for carrying one tangent forwards.
struct OperationCost {
  int forward = 1;
  int reverse = 0;
  int tangent = 0;
};

// A product hands back two products and two sums; a sum two sums; tanh 1 − t², a product and a sum.
inline constexpr OperationCost multiplication_cost{1, 4, 3};
inline constexpr OperationCost addition_cost{1, 2, 1};
inline constexpr OperationCost activation_cost{1, 4, 3};

/// Bytes of tape per recorded operation: its value and its blame in double precision.
inline constexpr double tape_bytes_per_operation = 16;

/// Costs of the gradient of one number with respect to P parameters. Counts are exact up to 2^53.
struct GradientCost {
  double parameters = 0;
  double multiplications = 0;
  double additions = 0;
  double activations = 0;
  double forward = 0;  ///< one evaluation
  double reverse = 0;  ///< the sweep back, evaluation not included
  double tangent = 0;  ///< one direction of forward mode, evaluation not included

  double total_over_forward() const { return (forward + reverse) / forward; }
  double forward_mode() const { return forward + parameters * tangent; }
  double forward_differences() const { return (parameters + 1) * forward; }
  double central_differences() const { return 2 * parameters * forward; }
  double speedup_over_differences() const { return forward_differences() / (forward + reverse); }
  double speedup_over_forward_mode() const { return forward_mode() / (forward + reverse); }
  double tape_bytes() const { return forward * tape_bytes_per_operation; }
};

/// Layered net of the sizes `dims` (input first, at least two entries), an activation after every layer.
GradientCost layered_cost(std::span<const int> dims);

/// Weights and biases of such a net.
double layered_parameters(std::span<const int> dims);

/// Bauer's formula on such a net: the derivative is the sum over all paths of the products of the local
/// derivatives along each. Numbers of paths overflow quickly, hence natural logarithms beside them.
struct PathCost {
  double paths = 0;  ///< over all parameters, to the sum of the outputs; infinite beyond 1e308
  double log_paths = 0;
  double operations = 0;  ///< evaluation, local derivatives, products along every path, one sum per path
  double log_operations = 0;
};
PathCost layered_path_cost(std::span<const int> dims);

/// Floating-point operations of matrix products for a batch: forward, and backward without the gradient of
/// the input (2·B·in·out per product).
struct MatrixProductCost {
  double forward = 0;
  double backward = 0;
};
MatrixProductCost matrix_product_cost(std::span<const int> dims, int batch);

/// Parameters at which differences cost `factor` times the gradient that costs `gradient_over_forward`
/// evaluations: (n + 1) / gradient_over_forward = factor.
double parameters_for_speedup(double factor, double gradient_over_forward);

}  // namespace lucid::backpropagation
