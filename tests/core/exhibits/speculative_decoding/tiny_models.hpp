// Two very small story models, trained from their seeds in seconds: bad writers, but real ones.
#pragma once

#include <memory>

#include "core/exhibits/speculative_decoding/story_models.hpp"
#include "core/language/recipes.hpp"

inline const lucid::speculative_decoding::ShippedModels& tiny_models() {
  using namespace lucid;
  static const auto trained = [](int width, int layers, int hidden, std::uint64_t seed) {
    const language::Corpus& corpus = language::corpus("stories");
    language::TrainingPlan plan;
    plan.shape = {.vocabulary = corpus.vocabulary().size(),
                  .width = width,
                  .layers = layers,
                  .heads = 2,
                  .hidden = hidden,
                  .context = 160};
    plan.batch = 4;
    plan.length = 96;
    plan.steps = 120;
    plan.warmup = 10;
    plan.rate = 1e-2;
    plan.seed = seed;
    language::Trainer trainer(plan, language::documents_of(corpus));
    while (!trainer.finished()) trainer.step();
    return trainer.model();
  };
  static const speculative_decoding::ShippedModels models{
      std::make_shared<const speculative_decoding::StoryModels>(language::corpus("stories"),
                                                                trained(48, 3, 96, 1), trained(24, 1, 32, 2)),
      {}};
  return models;
}
