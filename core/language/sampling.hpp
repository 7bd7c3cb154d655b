// From logits to a token: laws as plain vectors in double precision, and draws from them.
#pragma once

#include <span>
#include <vector>

#include "core/random.hpp"

namespace lucid::language {

struct Sampling {
  double temperature = 1;  ///< 0: the most probable token, always
  int top_k = 0;           ///< only so many of the most probable; 0: all
  double top_p =
      1;  ///< only the fewest of the most probable that reach this probability (Holtzman et al. 2020)
};

/// The first of the largest logits.
int most_probable(std::span<const float> logits);

/// The law that is drawn from: softmax(logits / temperature), cut to top-k, then to top-p, and normalised.
/// Equal probabilities are kept in the order of their numbers. Temperature 0: all on most_probable. Logits of
/// -∞ have no probability. Throws std::invalid_argument for settings out of range or where no logit is
/// finite.
std::vector<double> distribution(std::span<const float> logits, const Sampling& sampling);

/// Draws from a law by one uniform number in [0, 1): the first token at which the sum exceeds it.
int draw(std::span<const double> law, double uniform);

/// Draws from softmax(logits / temperature) as the largest of logit / temperature + Gumbel noise (in double:
/// with floats the noise has too few values, Zheng et al. 2024, arXiv 2409.02908). Temperature 0:
/// most_probable, without drawing.
int gumbel_max(std::span<const float> logits, double temperature, Random& random);

/// -Σ p ln p in nats.
double entropy(std::span<const double> law);

}  // namespace lucid::language
