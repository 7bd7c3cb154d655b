// One small model of the reversal experiment: it learns who is whose mother and is examined.
#pragma once

#include <memory>

#include "core/exhibits/masked_diffusion/examination.hpp"
#include "core/exhibits/masked_diffusion/results.hpp"
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

class Pupil {
 public:
  /// Stays where it is: its trainer knows the places of its weights.
  Pupil(const Pupil&) = delete;
  Pupil& operator=(const Pupil&) = delete;
  Pupil(const ReversalSettings& settings, language::Objective objective,
        std::shared_ptr<const language::Facts> facts, std::uint64_t seed);

  bool reads_both_ways() const { return reads_both_ways_; }
  /// One minibatch; its loss in nats per word.
  double learn() { return trainer_.step(); }

  /// An examination is cut into pieces of at most about 20 ms.
  void examine(int piece, Answers& answers);

 private:
  bool reads_both_ways_;
  std::shared_ptr<const language::Facts> facts_;
  language::Trainer trainer_;
  JointProbabilities joint_;  ///< while asked by Bayes
};

/// How many pieces an examination has.
inline int exam_pieces(bool reads_both_ways) { return reads_both_ways ? 3 : 5; }

}  // namespace lucid::masked_diffusion
