// What passes cost on this computer, as they were timed.
#pragma once

#include <vector>

namespace lucid::speculative_decoding {

/// Seconds of one pass of the target over so many tokens, after the prompt; and of one guess.
struct PassTimes {
  std::vector<int> tokens;
  std::vector<double> seconds;
  double guess_seconds = 0;
  bool done = false;
};

/// Speed-up by formula where a pass over gamma + 1 tokens and a guess cost what they were measured to cost
/// here (straight between the measured sizes); NaN before they are.
double speedup_with_times(const PassTimes& times, double alpha, int gamma);

}  // namespace lucid::speculative_decoding
