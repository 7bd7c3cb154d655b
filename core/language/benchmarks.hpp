// How fast this machine reads, writes and trains a transformer, beside the fastest matrix product and the
// fastest stream from memory of the same moment.
#pragma once

#include <vector>

#include "core/benchmark.hpp"

namespace lucid::language {

/// Writing and training at width 288, 6 layers, 6 heads, vocabulary 512 (the shape of llama2.c's small
/// models) on one core and on two; a pass over 8 tokens; a pass of a model of about 60 million weights, whose
/// share is of the speed of memory. `patience`: about seconds a figure.
std::vector<BenchmarkRow> language_benchmarks(double patience = 1);

}  // namespace lucid::language
