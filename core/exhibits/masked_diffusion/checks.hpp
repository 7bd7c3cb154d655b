// The reference cases, by what they vouch for.
#pragma once

#include <vector>

#include "core/exhibit.hpp"

namespace lucid::masked_diffusion {

std::vector<Check> model_checks();     ///< of trained models: what they write, and what it costs them
std::vector<Check> reversal_checks();  ///< of the reversal experiment: who answered how much

}  // namespace lucid::masked_diffusion
