// Writing by uncovering a masked page (Nie et al. 2025, LLaDA, arXiv 2502.09992): every pass looks at the
// whole page, and the surest guesses stay.
#pragma once

#include <span>
#include <vector>

#include "core/language/inference.hpp"
#include "core/random.hpp"

namespace lucid::language {

/// What is guessed for one masked place.
struct Guess {
  int place = 0, token = 0;
  double confidence = 0;  ///< probability of the token at temperature 1
};

/// How a page is uncovered.
struct Uncovering {
  int steps = 16;          ///< passes
  double temperature = 0;  ///< of the choice of tokens, by Gumbel noise; 0: the most probable
  int mask = 0;            ///< the token that stands for a masked place; it is never written
  std::vector<int> forbidden = {};
};

/// One pass over the page: a guess for each masked place, in order of places. Tokens that are not masked are
/// read and never changed.
std::vector<Guess> guesses(Reader& reader, std::span<const int> page, const Uncovering& how, Random& random);

/// How many of `masked` places each step uncovers: floor(masked / steps) each, the remainder first.
std::vector<int> front_loaded(int masked, int steps);

/// Uncovers the `count` surest guesses; of equally sure ones those on the left. Returns their places.
std::vector<int> uncover_surest(std::span<const Guess> guesses, int count, std::vector<int>& page);

/// Uncovers the whole page in the order of confidence; returns the number of passes.
int uncover(Reader& reader, std::vector<int>& page, const Uncovering& how, Random& random);

}  // namespace lucid::language
