// A typed beginning as tokens.
#pragma once

#include <string>
#include <vector>

#include "core/language/corpus.hpp"

namespace lucid::speculative_decoding {

/// `begin` and the words of `text`. Throws Refusal with one sentence: unknown words (with the nearest known
/// ones), control characters, too many words, holes.
std::vector<int> read_prompt(const language::Corpus& corpus, const std::string& text);

}  // namespace lucid::speculative_decoding
