// A toy language of programs, character by character: "if((a+2)){b=[1,c,(d-3)];f(b);}". What matters in it is
// that every bracket of three kinds is closed by its own kind, in order.
#pragma once

#include <span>
#include <vector>

#include "core/language/corpus.hpp"

namespace lucid::language {

inline constexpr int deepest_brackets = 6;  ///< brackets within brackets, at most

const Vocabulary& bracket_vocabulary();

std::vector<int> bracket_text(Random& random);
std::vector<double> bracket_log_probabilities(std::span<const int> ids);
/// By recursion over the parts of the grammar.
Expectation bracket_expectation();

/// Nesting alone. Kinds of faults: closed (nothing was open), kind (closed by another), open (never closed),
/// sign.
Verdict check_brackets(std::span<const int> ids);

}  // namespace lucid::language
