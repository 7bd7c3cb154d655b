// Whether a story holds together, found by reading it: sentence by sentence against patterns and a small
// world of people and things. It shares the word lists with the grammar that writes stories and nothing else,
// so each is a test of the other.
#pragma once

#include <span>

#include "core/language/corpus.hpp"

namespace lucid::language {

/// Kinds of faults: sentence, tense, article, number, pronoun, stranger, thing, possession, place, count,
/// cause; corpora.md says what each means. A sentence that is cut off is left out of the judgement.
Verdict check_story(std::span<const int> ids);

}  // namespace lucid::language
