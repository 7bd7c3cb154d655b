// Several guesses for one place, tried one after the other (recursive rejection: Miao et al. 2024, arXiv
// 2305.09781).
#pragma once

#include <span>
#include <vector>

#include "core/exhibits/speculative_decoding/decision.hpp"

namespace lucid::speculative_decoding {

struct Candidates {
  std::vector<double> accept_per_round;  ///< probability that the first, second, … candidate is the one taken
  double accepted = 0;                   ///< that one of them is
  Law emitted;
};

/// Tries `count` candidates from q: takes one with min(1, p/q), and after a rejection goes on with what is
/// missing of p. Without replacement a rejected token is not offered again, and q is normalised anew. After
/// the last a token is drawn from what is still missing: the law stays the target's. Takes vocabulary^count
/// ways without replacement.
Candidates recursive_rejection(const Law& p, const Law& q, int count, bool with_replacement);

}  // namespace lucid::speculative_decoding
