// Difference formulas on functions and on formulas' graphs.
#include "core/exhibits/backpropagation/differences.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lucid::backpropagation {

namespace {

/// The larger one; a NaN stays.
double worse(double a, double b) { return std::isnan(a) || std::isnan(b) ? a + b : std::max(a, b); }

/// The value at the output with one leaf moved.
template <class T>
T output_at(ScalarTape<T>& tape, const Expression& expression, std::size_t leaf, T value) {
  const T kept = tape[expression.leaves[leaf]].value;
  tape.set(expression.leaves[leaf], value);
  tape.forward();
  const T result = tape[expression.output].value;
  tape.set(expression.leaves[leaf], kept);
  return result;
}

}  // namespace

DifferenceErrors difference_errors(const std::function<double(double)>& f,
                                   const std::function<std::complex<double>(std::complex<double>)>& complex_f,
                                   double x, double step, double truth) {
  DifferenceErrors errors;
  errors.step = step;
  errors.forward = std::abs((f(x + step) - f(x)) / step - truth);
  errors.central = std::abs((f(x + step) - f(x - step)) / (2 * step) - truth);
  errors.complex_step = std::abs(complex_f({x, step}).imag() / step - truth);
  return errors;
}

std::vector<DifferenceErrors> expression_difference_errors(const Expression& expression) {
  const double size =
      static_cast<double>(expression.tape.size()) * static_cast<double>(expression.leaves.size());
  const int per_decade = size < 4'000 ? 4 : 1;
  ScalarTape<double> plain = expression.tape;
  auto complex = retyped<std::complex<double>>(expression.tape);
  std::vector<DifferenceErrors> rows;
  for (int k = -15 * per_decade; k <= -per_decade; ++k) {
    // A power of ten with a whole exponent is exact, and so is the rounding of its inverse: 1e-5, not its
    // neighbour.
    const double h = 1 / std::pow(10.0, static_cast<double>(-k) / per_decade);
    DifferenceErrors largest;
    largest.step = h;
    for (std::size_t leaf = 0; leaf < expression.leaves.size(); ++leaf) {
      const auto& node = expression.tape[expression.leaves[leaf]];
      const DifferenceErrors here =
          difference_errors([&](double x) { return output_at(plain, expression, leaf, x); },
                            [&](std::complex<double> x) { return output_at(complex, expression, leaf, x); },
                            node.value, h, node.grad);
      largest.forward = worse(largest.forward, here.forward);
      largest.central = worse(largest.central, here.central);
      largest.complex_step = worse(largest.complex_step, here.complex_step);
    }
    rows.push_back(largest);
  }
  return rows;
}

double gradient_error(const Expression& expression) {
  auto complex = retyped<std::complex<double>>(expression.tape);
  double largest = 0;
  double error = 0;
  for (std::size_t leaf = 0; leaf < expression.leaves.size(); ++leaf) {
    const auto& node = expression.tape[expression.leaves[leaf]];
    constexpr double h = 1e-30;
    const double truth =
        output_at<std::complex<double>>(complex, expression, leaf, {node.value, h}).imag() / h;
    error = worse(error, std::abs(truth - node.grad));
    largest = worse(largest, std::abs(truth));
  }
  if (!std::isfinite(expression.tape[expression.output].value))
    return std::numeric_limits<double>::quiet_NaN();
  return largest > 0 ? error / largest : error;
}

}  // namespace lucid::backpropagation
