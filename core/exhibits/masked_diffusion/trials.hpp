// How often what is written is consistent: many texts from the same prompt, judged by the corpus's own
// checker.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/exhibits/masked_diffusion/likelihood.hpp"
#include "core/exhibits/masked_diffusion/page.hpp"
#include "core/exhibits/masked_diffusion/workshop.hpp"

namespace lucid::masked_diffusion {

/// All that the outcome of trials follows from.
struct TrialQuestion {
  std::shared_ptr<const Speaker> speaker;
  std::vector<int> page;
  WritingSettings settings;
  int wanted = 0;
  std::uint64_t seed = 1;
  bool operator==(const TrialQuestion&) const = default;
};

/// `wanted` pages of the one model, then as many texts of its twin, one pass at a time. What comes of it
/// follows from the settings and the seed, however the passes are dealt out; so the last trials that were
/// finished are remembered, and who goes back or undoes a change does not wait for them again.
class Trials {
 public:
  Trials(std::shared_ptr<const Speaker> speaker, std::vector<int> page, const WritingSettings& settings,
         int wanted, std::uint64_t seed);

  bool finished() const {
    return !question_.speaker->corpus ||
           (diffusion_.judged >= question_.wanted && twin_.judged >= question_.wanted);
  }
  void pass();
  double share() const;  ///< of the work

  const Tally& diffusion() const { return diffusion_; }
  const Tally& twin() const { return twin_; }

 private:
  void write_page();
  void write_twin();

  TrialQuestion question_;
  bool recalled_ = false;  ///< whether it was asked for what is remembered
  Random random_;
  Workshop<PageReader> reader_;
  Workshop<PageWriting> begun_;  ///< the page looked at once: all texts begin with it
  std::optional<PageWriting> writing_;
  std::optional<TwinWriting> twin_writing_;
  Tally diffusion_, twin_;
};

}  // namespace lucid::masked_diffusion
