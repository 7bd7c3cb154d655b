// A small real model, trained from its seed in seconds.
#pragma once

#include "core/language/corpus.hpp"
#include "core/language/recipes.hpp"
#include "core/language/training.hpp"

/// The vocabulary of `shape` is the corpus's; a row of training has `length` tokens.
inline lucid::language::Transformer<float> small_model(const lucid::language::Corpus& corpus,
                                                       lucid::language::TransformerShape shape, int length,
                                                       int steps, std::uint64_t seed = 1) {
  shape.vocabulary = corpus.vocabulary().size();
  lucid::language::TrainingPlan plan;
  plan.shape = shape;
  plan.batch = 4;
  plan.length = length;
  plan.steps = steps;
  plan.warmup = steps / 12;
  plan.rate = 1e-2;
  plan.seed = seed;
  lucid::language::Trainer trainer(plan, lucid::language::documents_of(corpus));
  while (!trainer.finished()) trainer.step();
  return trainer.model();
}
