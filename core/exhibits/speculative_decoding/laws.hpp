// The exact law of what speculative decoding writes: of one round, of the first tokens, by going through
// every way that a round can end.
#pragma once

#include <functional>
#include <map>
#include <span>
#include <vector>

#include "core/exhibits/speculative_decoding/decision.hpp"

namespace lucid::speculative_decoding {

/// What two models believe comes next after a text.
struct Beliefs {
  std::function<Law(std::span<const int>)> target, draft;
};

/// How a round is done.
struct Play {
  int gamma = 4;
  Rule rule = Rule::lossless;
  double lenience = 1;
};

/// Texts with their probabilities.
using TextLaw = std::map<std::vector<int>, double>;

/// All that one round after `text` can emit. Takes vocabulary^(gamma+1) ways: for small vocabularies.
TextLaw round_law(const Beliefs& beliefs, std::vector<int> text, const Play& play);

/// The first `tokens` tokens of round after round.
TextLaw first_tokens_law(const Beliefs& beliefs, const std::vector<int>& text, int tokens, const Play& play);

/// The same when the target writes alone.
TextLaw plain_law(const Beliefs& beliefs, const std::vector<int>& text, int tokens);

double expected_length(const TextLaw& law);

/// The law of the first two tokens [vocabulary, vocabulary], from the decision after the text and the one
/// after each possible first token: quick enough for a real vocabulary. gamma is at least 1.
Law two_tokens_law(const Decision& first, std::span<const Decision> second, int gamma);
Law two_plain_tokens_law(const Decision& first, std::span<const Decision> second);

}  // namespace lucid::speculative_decoding
