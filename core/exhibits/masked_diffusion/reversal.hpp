// The reversal experiment, live: small models learn who is whose mother from a hundred pairs told both ways
// and fifty told one way only, and are asked the way that they were never told. One model reads to the right,
// its equal-sized sister both ways.
#pragma once

#include <memory>
#include <vector>

#include "core/exhibits/masked_diffusion/results.hpp"
#include "core/language/facts.hpp"
#include "core/language/training.hpp"

namespace lucid::masked_diffusion {

struct ReversalSettings {
  language::Positions positions = language::Positions::rotary;
  int seeds = 5;      ///< of names, weights and order of sentences
  int rounds = 2000;  ///< minibatches that each model learns from
  bool operator==(const ReversalSettings&) const = default;
};

/// About 116,000 parameters.
language::TransformerShape reversal_shape(language::Direction direction, language::Positions positions);
language::TrainingPlan reversal_plan(const ReversalSettings& settings, language::Objective objective,
                                     std::uint64_t seed);

/// One model that learns.
class Pupil {
 public:
  Pupil(const ReversalSettings& settings, language::Objective objective, std::uint64_t seed);
  Pupil(const Pupil& other);
  Pupil& operator=(const Pupil&) = delete;
  Pupil(Pupil&&) = default;

  bool reads_both_ways() const { return objective_ == language::Objective::masked_diffusion; }
  /// One minibatch; its loss in nats per word.
  double learn() { return trainer().step(); }

  /// An examination is cut into pieces of at most about 20 ms.
  int pieces() const { return reads_both_ways() ? 3 : 5; }
  void examine(int piece, Answers& answers);

  const language::Facts& facts() const { return *facts_; }

 private:
  /// Share of the one-way pairs answered rightly, in both forms of the sentence. Hidden is its answer, or
  /// the name that stands before it.
  double asked(language::Asking asking, bool answer_hidden);

  ReversalSettings settings_;
  language::Objective objective_;
  std::uint64_t seed_;
  language::Trainer& trainer();

  std::shared_ptr<const language::Facts> facts_;
  /// A copy keeps the state alone until it learns or is asked: most copies are keyframes and never are.
  std::unique_ptr<language::Trainer> trainer_;
  std::shared_ptr<const language::Trainer::State> kept_;
  std::vector<std::vector<double>>
      joint_;  ///< ln p(name, its sentence up to each asked mother), while asked by Bayes
};

/// All pupils side by side: one minibatch or one piece of an examination a step, always in the same order.
class Reversal {
 public:
  Reversal(const ReversalSettings& settings, std::uint64_t seed);

  void step();
  bool finished() const { return round_ >= settings_.rounds; }
  double share() const { return static_cast<double>(round_) / settings_.rounds; }
  int round() const { return round_; }
  const ReversalSettings& settings() const { return settings_; }
  /// Of the first pupils.
  const language::Facts& facts() const { return pupils_.front().facts(); }

  const std::vector<Exam>& exams() const { return exams_; }  ///< those that are finished
  /// Mean losses over the pupils of a kind, by round; thinned when they grow long.
  struct Trace {
    std::vector<double> round, autoregressive, diffusion;
  };
  const Trace& losses() const { return losses_; }
  std::size_t bytes() const;

 private:
  ReversalSettings settings_;
  std::vector<Pupil> pupils_;  ///< autoregressive and diffusion in turn, seed by seed
  int round_ = 0;
  std::size_t next_ = 0;  ///< pupil
  int piece_ = -1;        ///< of its examination; -1: learning
  double sums_[2] = {0, 0};
  Answers now_;
  Exam exam_;
  std::vector<Exam> exams_;
  Trace losses_;
};

}  // namespace lucid::masked_diffusion
