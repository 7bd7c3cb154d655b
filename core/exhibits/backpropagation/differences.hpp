// Derivatives from differences, and how wrong they are for each step: the V-shaped curve.
#pragma once

#include <complex>
#include <functional>
#include <vector>

#include "core/exhibits/backpropagation/expression.hpp"

namespace lucid::backpropagation {

/// Absolute errors of three difference formulas with step h.
struct DifferenceErrors {
  double step = 0;
  double forward = 0;       ///< (f(x+h) − f(x)) / h
  double central = 0;       ///< (f(x+h) − f(x−h)) / 2h
  double complex_step = 0;  ///< Im f(x + ih) / h
};

/// f'(x) by each formula, compared with `truth`.
DifferenceErrors difference_errors(const std::function<double(double)>& f,
                                   const std::function<std::complex<double>(std::complex<double>)>& complex_f,
                                   double x, double step, double truth);

/// The largest errors over all leaves of the formula, against its reverse sweep. Steps from 10⁻¹⁵ to 10⁻¹, as
/// many per decade as stay quick. The expression must have been evaluated.
std::vector<DifferenceErrors> expression_difference_errors(const Expression& expression);

/// The largest difference between the reverse sweep and one complex evaluation per leaf, as a share of the
/// largest derivative (1 if all are 0). NaN where a value is not finite.
double gradient_error(const Expression& expression);

}  // namespace lucid::backpropagation
