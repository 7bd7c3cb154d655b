// Sums and differences of numbers below 100, character by character: "37+48=85", and column by column:
// "37+48:7+8=15,3+4+1=8=85". A column of a sum adds the carry, one of a difference takes the borrow off
// first.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/language/corpus.hpp"

namespace lucid::language {

inline constexpr int arithmetic_limit = 100;  ///< numbers are smaller

struct Problem {
  int left = 0, right = 0;
  bool plus = true;  ///< else minus, and right <= left
  int answer() const { return plus ? left + right : left - right; }
  auto operator<=>(const Problem&) const = default;
};

const Vocabulary& arithmetic_vocabulary();

/// "37+48=" or "37+48:", which is what a model is asked.
std::string question(const Problem& problem, bool steps);
/// What follows it: "85", or "7+8=15,3+4+1=8=85".
std::string solution(const Problem& problem, bool steps);

std::vector<int> arithmetic_text(bool steps, Random& random);
std::vector<double> arithmetic_log_probabilities(bool steps, std::span<const int> ids);
Expectation arithmetic_expectation(bool steps);

/// Works out every equation that is written, whether or not the grammar would have written it that way. Kinds
/// of faults: form, sum, carry, answer.
Verdict check_arithmetic(bool steps, std::span<const int> ids);

}  // namespace lucid::language
