#include <stdexcept>

#include "visualizations/backpropagation/stage.hpp"
#include "visualizations/kept_back.hpp"
#include "visualizations/masked_diffusion/stage.hpp"
#include "visualizations/speculative_decoding/stage.hpp"
#include "visualizations/stage.hpp"
#include "visualizations/wireless_charging/stage.hpp"

namespace lucid {

// The list, written out: one line for each exhibit's stage.
std::unique_ptr<Stage> make_stage(std::string_view exhibit) {
  if (exhibit == "wireless-charging") return std::make_unique<wireless::WirelessStage>();
  if (exhibit == "backpropagation") return std::make_unique<backpropagation::BackpropagationStage>();
  if (exhibit == "speculative-decoding") return std::make_unique<speculative_decoding::SpeculativeStage>();
  if (exhibit == "masked-diffusion") return std::make_unique<masked_diffusion::MaskedDiffusionStage>();
  throw std::logic_error("no stage for " + std::string(exhibit));
}

KeptBack kept_back(const Snapshot& snapshot) {
  if (snapshot.exhibit && snapshot.exhibit->id == "backpropagation")
    return backpropagation::kept_back(snapshot);
  return {};
}

}  // namespace lucid
