#include "core/exhibits/speculative_decoding/formulas.hpp"

#include <algorithm>
#include <cmath>

namespace lucid::speculative_decoding {

double tokens_per_pass(double alpha, int gamma) {
  // The sum of the series rather than its quotient, which loses all digits near alpha = 1.
  double sum = 0, power = 1;
  for (int i = 0; i <= gamma; ++i, power *= alpha) sum += power;
  return sum;
}

double speedup(double alpha, int gamma, double cost) {
  return tokens_per_pass(alpha, gamma) / (gamma * cost + 1);
}

double arithmetic_overhead(double alpha, int gamma, double draft_flops) {
  return (gamma * draft_flops + gamma + 1) / tokens_per_pass(alpha, gamma);
}

std::optional<int> optimal_gamma(double alpha, double cost, int most) {
  if (cost <= 0) return std::nullopt;
  int best = 0;
  double greatest = 1, tokens = 1, power = 1;
  for (int gamma = 1; gamma <= most; ++gamma) {
    tokens += power *= alpha;
    const double here = tokens / (gamma * cost + 1);
    // Equal up to rounding is a tie: alpha = cost gives exactly 1 at every first guess.
    if (here > greatest * (1 + 1e-14)) greatest = here, best = gamma;
  }
  return best;
}

double pass_seconds(const Machine& machine, double parameters, double bytes_per_parameter, double tokens) {
  return std::max(parameters * bytes_per_parameter / machine.bytes_per_second,
                  2 * parameters * tokens / machine.operations_per_second);
}

}  // namespace lucid::speculative_decoding
