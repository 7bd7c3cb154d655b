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

/// Files that a person takes away (exports.cpp).
void declare_exports(Exhibit& exhibit);

/// The reference cases (checks.cpp).
std::vector<Check> checks();

/// What `bench` measures (benchmarks.cpp).
std::vector<BenchmarkRow> benchmarks();

}  // namespace lucid::masked_diffusion
