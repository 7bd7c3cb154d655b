// What each view keeps while it runs: small state machines over the exhibit's mathematics. The model holds
// one of each and asks the one of the present view.
#pragma once

#include <memory>
#include <optional>
#include <stop_token>

#include "core/exhibits/masked_diffusion/knobs.hpp"
#include "core/exhibits/masked_diffusion/reversal.hpp"
#include "core/exhibits/masked_diffusion/scene.hpp"
#include "core/exhibits/masked_diffusion/trials.hpp"
#include "core/exhibits/masked_diffusion/workshop.hpp"

namespace lucid::masked_diffusion {

/// The page and, in the race, its twin: one pass of each a step.
class PageRun {
 public:
  /// Throws Refusal: no weights, words that are not known.
  void reset(const Knobs& knobs, std::uint64_t seed);
  void change(const Knobs& knobs);
  void step();
  bool finished() const;
  /// Throws Refusal for a place that is given or a word that is not known.
  void set_word(int place, const std::string& word);
  void mask_again(int place);
  /// Many texts, for the shares; true while more is left.
  bool refine(std::stop_token stop);
  void fill(Snapshot& snapshot, MaskedDiffusionScene& scene) const;
  std::size_t bytes() const;

 private:
  PageReader& reader();
  void begin_trials();
  std::size_t place_of(int number) const;
  /// The steps at which the race measures consistency.
  std::vector<int> ladder() const;
  /// … and with how many texts each time.
  int rung_texts() const;

  Knobs knobs_;
  std::uint64_t seed_ = 1;
  std::shared_ptr<const Speaker> speaker_;
  Workshop<PageReader> reader_;
  std::vector<int> page_;
  PageWriting writing_;
  std::vector<Place> before_deed_;  ///< the places before the last deed; empty after a step
  std::optional<TwinWriting> twin_;
  std::optional<Trials> trials_;
  std::vector<std::pair<int, Tally>> by_steps_;
  std::optional<Trials> rung_;
};

/// The exact bench: the enumerated law beside strings that the sampler writes; of a real model texts, judged
/// by the grammar's own probabilities.
class BenchRun {
 public:
  void reset(const Knobs& knobs, std::uint64_t seed);
  void change(const Knobs& knobs, std::uint64_t seed);
  void step();
  bool finished() const;
  void fill(Snapshot& snapshot, MaskedDiffusionScene& scene) const;

  static constexpr int strings_a_step = 64;
  static constexpr int strings_in_all = 20'000;

 private:
  void begin(std::uint64_t seed);

  Knobs knobs_;
  std::shared_ptr<const Speaker> speaker_;
  Workshop<PageReader> reader_;
  Random random_;
  std::vector<int> page_;
  std::optional<PageWriting> writing_;
  BenchScene scene_;
};

/// What follows of exact-27 from the settings alone, whatever the view; made anew when they change.
class ExactFigures {
 public:
  void fill(const Knobs& knobs, Snapshot& snapshot, BenchScene& scene) const;

 private:
  struct Made;
  mutable std::shared_ptr<const Made> made_;
};

/// The forward process on a sentence: a step draws one masked copy of each kind.
class ForwardRun {
 public:
  void reset(const Knobs& knobs, std::uint64_t seed);
  void step();
  void fill(const Knobs& knobs, Snapshot& snapshot, ForwardScene& scene) const;

  static constexpr int draws_in_all = 2000;
  bool finished() const { return !speaker_ || count_form_.count >= draws_in_all; }

 private:
  std::shared_ptr<const Speaker> speaker_;
  mutable Workshop<PageReader> reader_;
  std::vector<int> sentence_;
  std::vector<double> levels_;  ///< a place is masked at all t above its level
  Random random_;
  Running time_form_, count_form_;
  double twin_ = 0, exact_ = 0;
  std::vector<double> draws_, time_means_, count_means_;
  struct Shown;
  mutable std::shared_ptr<const Shown> shown_;
};

/// The reversal experiment: one minibatch, or one piece of an examination, a step.
class ReversalRun {
 public:
  void reset(const Knobs& knobs, std::uint64_t seed);
  void step();
  bool finished() const { return reversal_ && reversal_->finished(); }
  void fill(Snapshot& snapshot, ReversalScene& scene) const;
  std::size_t bytes() const { return reversal_ ? reversal_->bytes() : 0; }

 private:
  std::optional<Reversal> reversal_;
  std::shared_ptr<const std::vector<Exam>> exams_;
  std::string told_, asked_;
};

/// A curve of a series.
CurveData curve(const char* id, const char* label, std::vector<double> values);
/// A place in words.
Tile tile_of(const Speaker& speaker, const Place& place);
std::string word_of(const Speaker& speaker, int token);

}  // namespace lucid::masked_diffusion
