// lucidarium-cli train: remakes a shipped weight file from its seed.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <stop_token>
#include <string>

namespace lucid::cli {

struct TrainOptions {
  std::string weights, out;
  std::int64_t steps = -1;  ///< -1: the recipe's own
  std::uint64_t seed = 1;
  bool resume = false;
};

/// Trains, writes the file, and leaves a checkpoint beside it (OUT.checkpoint) while it is at work. Progress
/// goes to `err`: on one line where that is a terminal, else a line every ten seconds. Returns an exit
/// status; throws Refusal.
int train(const TrainOptions& options, std::ostream& err, bool terminal, std::stop_token stop);

}  // namespace lucid::cli
