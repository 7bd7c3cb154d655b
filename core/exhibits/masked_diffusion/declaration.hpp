// The exhibit as the rest of the program sees it.
#pragma once

#include <vector>

#include "core/exhibit.hpp"

namespace lucid::masked_diffusion {

/// "masked-diffusion": Must a machine write from left to right?
const Exhibit& exhibit();

/// Readouts and series (readings.cpp).
void declare_readouts(Exhibit& exhibit);
void declare_series(Exhibit& exhibit);

/// The reference cases (checks.cpp).
std::vector<Check> checks();

}  // namespace lucid::masked_diffusion
