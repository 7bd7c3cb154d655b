// A page that is being written: what stands where, since which step, and what is thought of the rest.
#pragma once

#include <array>
#include <cmath>
#include <optional>
#include <vector>

#include "core/exhibits/masked_diffusion/orders.hpp"
#include "core/exhibits/masked_diffusion/speaker.hpp"
#include "core/random.hpp"

namespace lucid::masked_diffusion {

struct WritingSettings {
  Order order = Order::low_confidence;
  Schedule schedule = Schedule::front_loaded;
  int steps = 16;
  double temperature = 0;
  double guidance = 0;  ///< 0: the prompt alone; else u + (w + 1)(c - u), for a second pass a step
  int block_length = 8;
  double threshold = 0.9;
  double remasking = 0;
  bool operator==(const WritingSettings&) const = default;
};

/// What is thought of a place: the most probable tokens first.
struct Thought {
  static constexpr std::size_t kept = 5;
  std::array<int, kept> tokens{};
  std::array<double, kept> probabilities{};
  int count = 0;  ///< of those, that have any probability
  double entropy = 0;
  double largest = 0, sum = 1;  ///< logit, and Σ exp(logit - largest)

  /// Of a token with this logit.
  double probability(float logit) const { return std::exp(static_cast<double>(logit) - largest) / sum; }

  double margin() const { return probabilities[0] - (count > 1 ? probabilities[1] : 0); }
};

struct Place {
  int token = 0;
  Standing standing = Standing::masked;
  int step = -1;          ///< in which it was written, from 1
  double confidence = 0;  ///< of what was written, at temperature 1
  Thought thought;        ///< of a masked place now, of another when it was written or pinned
};

class PageWriting {
 public:
  PageWriting() = default;
  /// `page` with holes; what is not a hole is given and never changes.
  PageWriting(std::vector<int> page, const WritingSettings& settings, Random random);
  /// The same page, looked at or not, with other chances.
  PageWriting with(Random random) const;

  /// Looks at the page, if it has changed since the last look.
  void look(PageReader& reader);
  /// One step of uncovering. Past the last step of the schedule (where places were masked again by hand) one
  /// place a step.
  void step(PageReader& reader);
  bool finished() const { return masked_ == 0; }
  /// The places that the next step writes, in their order; none where the page has not been looked at, or
  /// where that step first masks others again.
  std::vector<std::size_t> next() const;
  void change(const WritingSettings& settings);

  /// A word by hand: it stands, and no step takes it away.
  void pin(std::size_t place, int token);
  /// Takes away what was written or pinned at a place.
  void mask(std::size_t place);

  const std::vector<Place>& places() const { return places_; }
  std::vector<int> tokens() const;
  const std::vector<StepRecord>& record() const { return record_; }
  const WritingSettings& settings() const { return settings_; }
  int passes() const { return passes_; }
  int masked() const { return masked_; }
  /// Done and still to come: as set, or as many as there are holes where each step fills one; an order that
  /// goes by chance or by a threshold may need fewer.
  int steps_in_all() const;
  /// Mean over all places that a step wrote; nothing before there is one.
  std::optional<double> mean_confidence() const;

 private:
  void count();
  int due() const;
  void mask_some_again();
  /// Writes what this step is to write, after the look; how many places it writes, and how surely.
  StepRecord commit();

  std::vector<Place> places_;
  WritingSettings settings_;
  Random random_;
  bool looked_ = false;        ///< at the present page
  std::vector<float> logits_;  ///< [places, vocabulary]; the rows of masked places are of the last look
  std::vector<StepRecord> record_;
  int holes_ = 0, masked_ = 0, passes_ = 0;
};

/// The distribution of a row of logits as a thought.
Thought thought_of(std::span<const float> logits);

}  // namespace lucid::masked_diffusion
