// How fast training is on this machine, beside the fastest matrix product that it managed at the same moment.
#pragma once

#include <vector>

#include "core/benchmark.hpp"

namespace lucid {

/// Matrix products, forward and backward of 784-512-512-10 at batch 128 on one core and on all (no update:
/// figures of other programs are known for it), steps of a small net, and a transformer block. `patience`:
/// about seconds per figure; more finds a quieter moment.
std::vector<BenchmarkRow> tensor_benchmarks(double patience = 1);

}  // namespace lucid
