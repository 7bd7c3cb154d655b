#include "core/exhibits/speculative_decoding/pass_times.hpp"

#include <algorithm>
#include <limits>

#include "core/exhibits/speculative_decoding/formulas.hpp"

namespace lucid::speculative_decoding {

double speedup_with_times(const PassTimes& times, double alpha, int gamma) {
  if (!times.done || times.tokens.empty()) return std::numeric_limits<double>::quiet_NaN();
  const double wanted = std::min(gamma + 1, times.tokens.back());
  std::size_t above = 0;
  while (times.tokens[above] < wanted) ++above;
  double pass = times.seconds[above];
  if (above > 0) {
    const double low = times.tokens[above - 1], high = times.tokens[above];
    pass = times.seconds[above - 1] + (pass - times.seconds[above - 1]) * (wanted - low) / (high - low);
  }
  return tokens_per_pass(alpha, gamma) * times.seconds.front() / (gamma * times.guess_seconds + pass);
}

}  // namespace lucid::speculative_decoding
