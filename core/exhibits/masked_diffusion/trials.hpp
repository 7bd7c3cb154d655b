// How often what is written is consistent: many texts from the same prompt, judged by the corpus's own
// checker.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/exhibits/masked_diffusion/likelihood.hpp"
#include "core/exhibits/masked_diffusion/page.hpp"

namespace lucid::masked_diffusion {

/// `wanted` pages of the one model, then as many texts of its twin, one pass at a time. What comes of it
/// follows from the settings and the seed, however the passes are dealt out.
class Trials {
 public:
  Trials(std::shared_ptr<const Speaker> speaker, std::vector<int> page, const WritingSettings& settings,
         int wanted, std::uint64_t seed);

  bool finished() const {
    return !speaker_->corpus || (diffusion_.judged >= wanted_ && twin_.judged >= wanted_);
  }
  void pass();
  double share() const;  ///< of the work

  const Tally& diffusion() const { return diffusion_; }
  const Tally& twin() const { return twin_; }
  /// One that was not consistent, for looking at; empty if there is none yet.
  const std::vector<int>& fault() const { return fault_; }

 private:
  std::shared_ptr<const Speaker> speaker_;
  std::vector<int> page_;
  WritingSettings settings_;
  int wanted_ = 0;
  Random random_;
  PageReader reader_;
  std::optional<PageWriting> writing_;
  std::optional<TwinWriting> twin_writing_;
  Tally diffusion_, twin_;
  std::vector<int> fault_;
};

}  // namespace lucid::masked_diffusion
