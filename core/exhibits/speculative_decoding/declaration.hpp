// The exhibit as the rest of the program sees it.
#pragma once

#include <vector>

#include "core/exhibit.hpp"

namespace lucid::speculative_decoding {

/// "speculative-decoding": How can guessing make you faster and never wrong?
const Exhibit& exhibit();

/// Readouts and series (readings.cpp).
void declare_readouts(Exhibit& exhibit);
void declare_series(Exhibit& exhibit);

/// Files to take away (exports.cpp).
void declare_exports(Exhibit& exhibit);

/// The reference cases (checks.cpp) and the measurements of `bench` (benchmarks.cpp).
std::vector<Check> checks();
std::vector<BenchmarkRow> benchmarks();

}  // namespace lucid::speculative_decoding
