// The exact output law of the sampler on the tiny language: every draw and every choice enumerated, none
// sampled.
#pragma once

#include <array>
#include <vector>

#include "core/exhibits/masked_diffusion/orders.hpp"
#include "core/exhibits/masked_diffusion/tiny_language.hpp"

namespace lucid::masked_diffusion {

/// How a page is written.
struct Writing {
  Order order = Order::low_confidence;
  Schedule schedule = Schedule::front_loaded;
  int steps = 3;
  double temperature = 1;
  int block_length = 1;
  double threshold = 0.9;
  /// Share of committed places that every step but the last masks again before it looks (after ReMDM: Wang et
  /// al. 2025, arXiv 2503.00307; there both happen at once).
  double remasking = 0;
};

/// The probability of every page after each step; the first is the empty page. The last has no mask.
std::vector<std::array<double, page_count>> page_laws(const Predictions& predictions, const Writing& writing);

/// The probability of every string that is written.
Law output_law(const Predictions& predictions, const Writing& writing);

/// The mean number of passes over the page: steps that find a masked place.
double mean_passes(const Predictions& predictions, const Writing& writing);

}  // namespace lucid::masked_diffusion
