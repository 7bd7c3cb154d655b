#include "core/exhibits/speculative_decoding/scene.hpp"

#include <limits>

namespace lucid::speculative_decoding {

namespace {
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
}  // namespace

double acceptance_rate(const LaneScene& lanes) {
  double judged = 0, accepted = 0;
  for (const int n : lanes.judged) judged += n;
  for (const int n : lanes.accepted) accepted += n;
  return judged > 0 ? accepted / judged : nothing;
}

double measured_speedup(const LaneScene& lanes) {
  return lanes.empty() ? nothing : lanes.plain->back().end / lanes.rounds->back().end;
}

std::vector<int> sketch_of_rounds(double alpha, int gamma, int rounds, Random random) {
  std::vector<int> taken;
  for (int round = 0; round < rounds; ++round) {
    int guesses = 0;
    while (guesses < gamma && random.uniform() < alpha) ++guesses;
    taken.push_back(guesses);
  }
  return taken;
}

}  // namespace lucid::speculative_decoding
