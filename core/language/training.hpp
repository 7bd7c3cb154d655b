// Training a transformer from a seed: one object that takes steps, is saved between any two of them, and goes
// on from there to the same bits.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/language/batches.hpp"
#include "core/language/transformer.hpp"
#include "core/tensor/optimisers.hpp"

namespace lucid::language {

/// All that decides what a training run gives, beside the documents and the seed.
struct TrainingPlan {
  TransformerShape shape;
  Objective objective = Objective::next_token;
  int batch = 16;    ///< rows a step
  int length = 128;  ///< tokens a row
  int steps = 1000;
  int warmup = 100;    ///< steps in which the rate rises from 0
  double rate = 3e-3;  ///< at its highest; falls along half a cosine to a twentieth
  double decay = 0.1;  ///< weight decay of matrices; gains have none
  double beta2 = 0.98;
  double clip = 1;         ///< longest gradient
  std::uint64_t seed = 1;  ///< of weights and documents

  /// The rate of step `step`, counted from 0.
  double rate_at(std::int64_t step) const;
};

/// What is trained on.
struct Documents {
  DrawDocument draw;
  int pad = 0, mask = 0;  ///< tokens of these meanings
};

class Trainer {
 public:
  /// Throws ShapeError if the plan's shape does not fit.
  Trainer(const TrainingPlan& plan, Documents documents);

  const TrainingPlan& plan() const { return plan_; }
  std::int64_t step_number() const { return step_; }
  bool finished() const { return step_ >= plan_.steps; }
  const Transformer<float>& model() const { return model_; }

  /// Begins with another model's weights of the same sizes instead of chance. Throws ShapeError otherwise.
  void begin_with(const Transformer<float>& model);

  /// One step on documents that follow from the seed and the step's number alone. Returns its loss in nats
  /// per token. Throws std::runtime_error if that is not a number.
  double step();

  /// The loss on `documents` documents that no step sees, always the same ones.
  double held_out_loss(int documents = 256);

  /// All that the next step depends on, beside plan and documents.
  struct State {
    std::int64_t step = 0;
    Transformer<float> model;
    std::array<Optimiser<float>::Memory, 2> memories;  ///< of matrices, of gains
  };
  State state() const;
  /// Goes on from there to the same bits. The state is one of a trainer with the same plan.
  void set_state(const State& state);

 private:
  TrainingPlan plan_;
  Documents documents_;
  Transformer<float> model_;
  std::array<std::vector<Weights<float>*>, 2> groups_;  // matrices, gains
  std::array<Optimiser<float>, 2> optimisers_;
  Tape<float> tape_;
  std::int64_t step_ = 0;
};

}  // namespace lucid::language
