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
  static const speculative_decoding::ShippedModels models = [] {
    const language::Corpus& corpus = language::corpus("stories");
    const auto target = trained(48, 3, 96, 1);
    language::MedusaTrainer heads(target, {.heads = 3, .batch = 4, .length = 96, .steps = 30, .rate = 1e-2},
                                  language::documents_of(corpus));
    while (!heads.finished()) heads.step();
    return speculative_decoding::ShippedModels{
        std::make_shared<const speculative_decoding::StoryModels>(corpus, target, trained(24, 1, 32, 2),
                                                                  heads.heads(), [target] { return target; }),
        {}};
  }();
  return models;
}
