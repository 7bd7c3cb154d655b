// What the stage of speculative decoding draws: plain data, made by the model. What was played is recorded
// with its real times; the view plays it at the speed of the eye.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/exhibits/speculative_decoding/first_words.hpp"
#include "core/exhibits/speculative_decoding/knobs.hpp"
#include "core/exhibits/speculative_decoding/pass_times.hpp"
#include "core/exhibits/speculative_decoding/played_round.hpp"
#include "core/exhibits/speculative_decoding/trees.hpp"
#include "core/snapshot.hpp"

namespace lucid::speculative_decoding {

template <class T>
using Part = std::shared_ptr<const T>;

/// Words as they are shown, by number.
using WordList = std::vector<std::string>;

/// A round with its place on the clock, in seconds since both lanes started.
struct TimedRound {
  Part<PlayedRound> round;
  double start = 0, guessed = 0, end = 0;
};

/// A word of plain decoding.
struct TimedWord {
  int token = -1;
  double end = 0;
};

struct LaneScene {
  Part<std::vector<TimedRound>> rounds;
  Part<std::vector<TimedWord>> plain;
  int wanted = 0;   ///< words that are to be written
  int written = 0;  ///< so far, by both
  /// Of all rounds so far, by place in the round.
  std::vector<int> judged, accepted;
  int target_cached = 0, draft_cached = 0;  ///< positions in the caches now

  bool empty() const { return !rounds || rounds->empty(); }
};
/// Accepted over judged, and plain over speculative time; NaN before the first round.
double acceptance_rate(const LaneScene& lanes);
double measured_speedup(const LaneScene& lanes);

struct RefereeScene {
  double share = 0;                         ///< of the reading of the laws
  Part<Decision> first;                     ///< the decision after the prompt
  Part<ExactLaws> exact;                    ///< or null until all is read
  Part<std::vector<std::uint32_t>> counts;  ///< of the first word
  int samples = 0;
  ChiSquare verdict;
  Part<std::vector<double>> history;  ///< p after each thousand samples
};

/// How many guesses are taken in each of some rounds where each is taken with probability alpha: the card in
/// the gallery.
std::vector<int> sketch_of_rounds(double alpha, int gamma, int rounds, Random random);

struct SpeculativeScene : Scene {
  Knobs knobs;
  Part<WordList> words;
  std::vector<int> prompt;
  LaneScene lanes;
  LaneScene ahead;       ///< at step 0: the rounds that play will write, from the same numbers
  bool counted = false;  ///< times are counted, not measured
  PassTimes passes;
  RefereeScene referee;
  Part<CheckedTree> tree;
  std::vector<int> sketch;

  bool played() const { return !lanes.empty(); }
  const LaneScene& shown() const { return played() ? lanes : ahead; }
};

}  // namespace lucid::speculative_decoding
