// What speculative decoding promises on paper (Leviathan, Kalman, Matias 2023, arXiv 2211.17192): every guess
// is taken with the same probability alpha, independently; a guess costs a share c of a pass of the target.
#pragma once

#include <optional>

namespace lucid::speculative_decoding {

/// Tokens that a round is expected to emit: (1 - alpha^(gamma+1)) / (1 - alpha), gamma + 1 where alpha is 1
/// (their eq. 1).
double tokens_per_pass(double alpha, int gamma);

/// Time of plain decoding over time of speculative decoding (theorem 3.8). A pass of the target costs 1
/// whether it reads one token or gamma + 1.
double speedup(double alpha, int gamma, double cost);

/// Arithmetic spent per token, over that of plain decoding (theorem 3.11). `draft_flops`: that of a guess
/// over that of a token of the target.
double arithmetic_overhead(double alpha, int gamma, double draft_flops);

/// The number of guesses from 0 to `most` with the greatest speed-up, the smallest on ties; none where
/// guessing costs nothing, for then more is always better.
std::optional<int> optimal_gamma(double alpha, double cost, int most = 200);

/// A machine that reads all weights once for a pass, and computes at most so fast.
struct Machine {
  double bytes_per_second = 0, operations_per_second = 0;
};
/// Seconds of a pass over `tokens` tokens: the longer of reading the weights and of two operations a weight
/// and token.
double pass_seconds(const Machine& machine, double parameters, double bytes_per_parameter, double tokens);

}  // namespace lucid::speculative_decoding
