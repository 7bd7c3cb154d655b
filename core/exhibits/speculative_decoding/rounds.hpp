// A round really played: guesses drawn, all checked in one pass of the target, judged by a rule, caches
// rolled back.
#pragma once

#include <span>
#include <vector>

#include "core/exhibits/speculative_decoding/guessers.hpp"
#include "core/exhibits/speculative_decoding/played_round.hpp"
#include "core/random.hpp"

namespace lucid::speculative_decoding {

/// Logits of rows as laws, forbidden tokens left out.
Law law_of(std::span<const float> logits, const language::Choosing& choosing);

struct Rules {
  Rule rule = Rule::lossless;
  double lenience = 1;
  int gamma = 4;
};

/// Plays one round after `text`, of which the target has read all but the last token, and appends what it
/// writes. Random numbers are drawn in the order guesses, then judgements. Nothing follows an end; guesses
/// are fewer where the context ends. Throws std::length_error if the text fills it.
PlayedRound play_round(language::Reader& target, Guesser& guesser, std::vector<int>& text, const Rules& rules,
                       const language::Choosing& choosing, Random& random);

}  // namespace lucid::speculative_decoding
