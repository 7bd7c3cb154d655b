// Every knob of the exhibit, with the values that it opens with.
#pragma once

#include <string>

#include "core/exhibits/masked_diffusion/page.hpp"
#include "core/exhibits/masked_diffusion/scene.hpp"
#include "core/language/transformer.hpp"

namespace lucid::masked_diffusion {

struct Knobs {
  ViewKind view = ViewKind::page;
  LanguageKind language = LanguageKind::story;
  std::string prompt;
  int length = 64;
  int steps = 16;
  Order order = Order::low_confidence;
  Schedule schedule = Schedule::front_loaded;
  int block_length = 8;
  double threshold = 0.9;
  double temperature = 1;
  double guidance = 0;
  double remasking = 0;
  PredictorKind predictor = PredictorKind::exact;
  double mask_ratio = 0.5;
  language::Positions position_encoding = language::Positions::rotary;
  int seeds = 5;
  int samples = 64;
};

/// The sampler's share of the knobs.
inline WritingSettings writing_of(const Knobs& k) {
  return {.order = k.order,
          .schedule = k.schedule,
          .steps = k.steps,
          .temperature = k.temperature,
          .guidance = k.guidance,
          .block_length = k.block_length,
          .threshold = k.threshold,
          .remasking = k.remasking};
}

/// The same for the exact bench.
inline Writing exact_writing_of(const Knobs& k) {
  return {.order = k.order,
          .schedule = k.schedule,
          .steps = k.steps,
          .temperature = k.temperature,
          .block_length = k.block_length,
          .threshold = k.threshold,
          .remasking = k.remasking};
}

}  // namespace lucid::masked_diffusion
