// Two very small story models, trained from their seeds in seconds: bad writers, but real ones.
#pragma once

#include <memory>

#include "core/exhibits/speculative_decoding/story_models.hpp"
#include "core/language/recipes.hpp"
#include "tests/core/language/small_model.hpp"

inline const lucid::speculative_decoding::ShippedModels& tiny_models() {
  using namespace lucid;
  static const auto trained = [](int width, int layers, int hidden, std::uint64_t seed) {
    return small_model(language::corpus("stories"),
                       {.width = width, .layers = layers, .heads = 2, .hidden = hidden, .context = 160}, 96,
                       120, seed);
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
