// Gauss–Legendre places and weights on 0 … 1.
#pragma once

#include <vector>

namespace lucid::wireless {

struct GaussRule {
  std::vector<double> place, weight;  ///< in (0, 1); weights sum to 1
};

/// By Newton's method on the Legendre polynomial; n ≥ 1.
GaussRule gauss_legendre(int n);

}  // namespace lucid::wireless
