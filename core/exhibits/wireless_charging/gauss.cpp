// Gauss–Legendre places and weights on 0 … 1.
#include "core/exhibits/wireless_charging/gauss.hpp"

#include <cmath>

namespace lucid::wireless {

GaussRule gauss_legendre(int n) {
  GaussRule rule;
  rule.place.resize(n), rule.weight.resize(n);
  for (int i = 0; i < n; ++i) {
    double x = std::cos(3.14159265358979323846 * (i + 0.75) / (n + 0.5)), slope = 1;
    for (int turn = 0; turn < 60; ++turn) {
      double before = 1, now = x;
      for (int k = 2; k <= n; ++k) {
        const double next = ((2 * k - 1) * x * now - (k - 1) * before) / k;
        before = now, now = next;
      }
      slope = n * (x * now - before) / (x * x - 1);
      const double change = now / slope;
      x -= change;
      if (std::abs(change) < 1e-16) break;
    }
    rule.place[i] = 0.5 * (1 - x);
    rule.weight[i] = 1 / ((1 - x * x) * slope * slope);
  }
  return rule;
}

}  // namespace lucid::wireless
