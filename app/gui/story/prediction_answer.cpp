#include "app/gui/story/prediction_answer.hpp"

#include <algorithm>
#include <cmath>

namespace lucid {

namespace {

bool fits(const Guess& guess, const StoryPrediction& question) {
  using Kind = StoryPrediction::Kind;
  switch (question.kind) {
    case Kind::choice:
      return guess.kind == "choice" && (guess.skipped || guess.choice >= 0) &&
             guess.choice < static_cast<int>(question.choices.size()) &&
             guess.votes.size() <= question.choices.size();
    case Kind::number: return guess.kind == "number" && (guess.skipped || guess.number.has_value());
    case Kind::curve:
      return guess.kind == "curve" && guess.across && guess.upright &&
             (guess.skipped || (!guess.x.empty() && guess.x.size() == guess.drawn.size()));
  }
  return false;
}

CurveGuess drawn_again(const Guess& guess) {
  CurveGuess curve(*guess.across, *guess.upright);
  const auto share = [&](std::size_t i) {
    return std::pair(curve.x().share(guess.x[i]), curve.y().share(guess.drawn[i]));
  };
  for (std::size_t i = 0; i < guess.x.size(); ++i) {
    const auto [x0, y0] = share(i);
    const auto [x1, y1] = share(std::min(i + 1, guess.x.size() - 1));
    if (std::isfinite(x0) && std::isfinite(y0) && std::isfinite(x1) && std::isfinite(y1))
      curve.stroke(x0, y0, x1, y1);
  }
  return curve;
}

PredictionAnswer answer_of(const Guess& guess) {
  PredictionAnswer answer;
  answer.state = guess.skipped ? PredictionAnswer::State::skipped : PredictionAnswer::State::locked;
  answer.choice = guess.choice;
  answer.guessed = guess.number;
  answer.figure = guess.figure;
  answer.votes = guess.votes;
  answer.when = QString::fromStdString(guess.when);
  answer.final = !guess.answer.empty();
  if (guess.kind == "number") {
    answer.guess = QString::fromStdString(guess.guess);
    answer.computed = QString::fromStdString(guess.answer);
    answer.final = guess.figure.has_value();
  }
  if (guess.kind == "curve") {
    answer.drawn = drawn_again(guess);
    for (std::size_t i = 0; i < std::min(guess.x.size(), guess.computed.size()); ++i)
      if (std::isfinite(guess.computed[i])) {
        answer.true_x.push_back(guess.x[i]);
        answer.true_y.push_back(guess.computed[i]);
      }
    answer.final = !answer.true_x.empty();
  }
  return answer;
}

}  // namespace

PredictionAnswers answers_of(const std::vector<Guess>& guesses, const Story& story) {
  std::map<std::pair<int, int>, const Guess*> newest;
  for (const Guess& guess : guesses) {
    const int step = guess.step - 1;
    if (step < 0 || step >= static_cast<int>(story.steps.size()) || guess.block < 0) continue;
    const auto& blocks = story.steps[static_cast<std::size_t>(step)].blocks;
    if (guess.block >= static_cast<int>(blocks.size())) continue;
    const StoryBlock& block = blocks[static_cast<std::size_t>(guess.block)];
    if (block.kind != StoryBlock::Kind::prediction || !fits(guess, block.prediction)) continue;
    const Guess*& known = newest[{step, guess.block}];
    if (!known || known->when <= guess.when) known = &guess;
  }
  PredictionAnswers answers;
  for (const auto& [place, guess] : newest) answers.emplace(place, answer_of(*guess));
  return answers;
}

void keep_figures(const PredictionAnswer& answer, Guess& guess) {
  guess.choice = answer.choice;
  guess.number = answer.guessed;
  guess.figure = answer.figure;
  if (guess.kind != "curve") return;
  guess.across = answer.drawn.x();
  guess.upright = answer.drawn.y();
}

}  // namespace lucid
