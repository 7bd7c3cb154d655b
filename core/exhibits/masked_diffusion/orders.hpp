// In which order a masked page is uncovered: how many places a step, and which. The exact bench enumerates
// what these functions do, and the sampler on a real model calls the same ones.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace lucid::masked_diffusion {

enum class Order : std::uint8_t {
  ancestral,  ///< every place by itself with probability (t - s) / t (Sahoo et al. 2024, arXiv 2406.07524)
  random,     ///< so many places, whichever
  low_confidence,  ///< those whose drawn token is most probable (LLaDA, arXiv 2502.09992, algorithm 5)
  margin,          ///< those where the two most probable tokens lie farthest apart (Kim et al. 2025, arXiv
                   ///< 2502.06768)
  entropy,         ///< those whose law has the least entropy (Dream, Ye et al. 2025)
  left_to_right,
  block,      ///< blocks from left to right, low confidence inside
  threshold,  ///< all whose drawn token is more probable than τ, at least one (Fast-dLLM, Wu et al. 2025)
};

enum class Schedule : std::uint8_t {
  front_loaded,  ///< floor(masked / steps) a step, what remains one each at the first steps (LLaDA's code)
  floor,         ///< after step n of N floor(masked n/N) are uncovered (LLaDA's algorithm 5)
};

/// How many of `masked` places each of `steps` steps uncovers; their sum is `masked`.
std::vector<int> step_counts(Schedule schedule, int masked, int steps);

/// A masked place with the token that was drawn for it.
struct Candidate {
  int place = 0;
  int token = 0;
  double probability = 0;  ///< of the token, at temperature 1 whatever it was drawn at
  double margin = 0;       ///< most probable less second
  double entropy = 0;      ///< of the law at this place, nats
  int block = 0;           ///< counted from the left
};

/// Which of `candidates` (in order of places) a step keeps: indices into them, in the order in which they are
/// chosen. `count` of them, but for `threshold`, which goes by τ and takes `count` as the least. Equals keep
/// the order of places. Ancestral and random are left to chance: see `chance_decides`.
std::vector<int> chosen(Order order, std::span<const Candidate> candidates, int count, double threshold);

/// Ancestral and random look at no law.
inline bool chance_decides(Order order) { return order == Order::ancestral || order == Order::random; }

/// Of an ancestral step from time t to s: each masked place is uncovered with this probability, 1 at s = 0.
/// Where a share `remasked` of the committed places was masked again before, more, so that as many stay
/// masked as without.
double reveal_probability(double t, double s, double remasked = 0);

}  // namespace lucid::masked_diffusion
