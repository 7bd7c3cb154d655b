// What was answered to a question of a story: kept with the visit, so that coming back finds it as it was.
#pragma once

#include <QString>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "app/curve_guess.hpp"
#include "app/guesses.hpp"
#include "app/story.hpp"

namespace lucid {

struct PredictionAnswer {
  enum class State { asked, locked, skipped } state = State::asked;
  int choice = -1;
  QString guess;  ///< as typed
  std::optional<double> guessed;
  QString computed;              ///< the figure that the run gave, with its unit
  std::optional<double> figure;  ///< the same as a number
  CurveGuess drawn;
  std::vector<double> true_x, true_y;  ///< the computed curve
  bool final = false;                  ///< the answer has been played to its end and is kept as it is
  std::vector<int> votes;              ///< of a room, one count per choice
  QString when;                        ///< of the answer, ISO 8601
};

/// By step and block of the story.
using PredictionAnswers = std::map<std::pair<int, int>, PredictionAnswer>;

/// What of a record still answers a question of this story, each the newest: for a lesson that is opened.
PredictionAnswers answers_of(const std::vector<Guess>& guesses, const Story& story);
/// Adds to the record what the words of it were made of.
void keep_figures(const PredictionAnswer& answer, Guess& guess);

/// How much the story asks and helps.
enum class Guidance {
  none,   ///< text and free play: questions wait for nobody, nothing is prompted
  light,  ///< questions come before answers; words come when something happens
  full,   ///< also: a hint, and what to touch lights up, when nothing has happened for a while
};

}  // namespace lucid
