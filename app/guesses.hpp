// The record of what somebody guessed before the answers: one line per question, as a table and as JSON.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/curve_guess.hpp"

namespace lucid {

/// One question of a story and what was answered.
struct Guess {
  std::string exhibit;
  int step = 0;   ///< from 1
  int block = 0;  ///< which piece of the step: tells two questions of one step apart
  std::string step_name;
  std::string kind;  ///< "choice", "number", "curve"
  std::string question;
  std::string guess;    ///< in words; "" when skipped
  std::string answer;   ///< the computed one, in words; "" until it is there
  std::string outcome;  ///< "right", "not", "skipped", "", or how far apart
  bool skipped = false;
  std::string when;                        ///< ISO 8601, UTC
  std::vector<int> votes;                  ///< of a room, one count per choice
  std::vector<double> x, drawn, computed;  ///< of a curve; `computed` at the same places, "null" where none
  // What the words above were made of, so that the story can show them again, in any language.
  int choice = -1;                           ///< of a choice, from 0; -1: none
  std::optional<double> number, figure;      ///< the guessed and the computed number
  std::optional<GuessAxis> across, upright;  ///< the axes on which a curve was drawn
  std::string from;                          ///< the file that brought it here; "": it was made here
  bool operator==(const Guess&) const = default;
};

/// True when both are answers to the same asking of the same question.
bool same_asking(const Guess& a, const Guess& b);

/// Takes the place of the same asking, or is added.
void put_guess(std::vector<Guess>& guesses, const Guess& guess);

std::string guesses_as_json(const std::vector<Guess>& guesses);
/// RFC 4180 with a line of headings. A curve's points stand in the JSON only.
std::string guesses_as_csv(const std::vector<Guess>& guesses);
/// What `guesses_as_json` wrote. Entries of another shape are left out; what is no list at all throws
/// Refusal.
std::vector<Guess> read_guesses(std::string_view json);

}  // namespace lucid
