// The referee: does what was written follow the target's law? Pearson's chi-square on counted samples, and
// how many samples it takes to find a given cheat.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/exhibits/speculative_decoding/decision.hpp"

namespace lucid::speculative_decoding {

/// The referee calls it a cheat below this probability of an honest writer doing worse.
inline constexpr double referee_level = 1e-3;

/// Outcomes that are counted together, so that each cell can be expected at least five times (Cochran 1954).
struct Cells {
  std::vector<int> cell;       ///< of each outcome; -1 where the target never writes it
  std::vector<double> shares;  ///< of each cell under the target's law
};
Cells cells_for(std::span<const double> target, double samples);

struct ChiSquare {
  double statistic = 0;  ///< infinite where something was written that the target never writes
  int degrees = 0;       ///< of freedom; 0: nothing can be told
  double p = 1;          ///< probability that an honest writer does worse
};
/// Of counted outcomes against the target's law.
ChiSquare chi_square(std::span<const std::uint32_t> counts, std::span<const double> target);

/// The probability that the referee has found the cheat after so many samples of `written`.
double detection_power(std::span<const double> written, std::span<const double> target, double samples,
                       double level = referee_level);

/// Samples after which the referee has found the cheat with probability one half; none if that is beyond
/// `most`.
std::optional<double> samples_to_detect(std::span<const double> written, std::span<const double> target,
                                        double most = 1e9);

}  // namespace lucid::speculative_decoding
