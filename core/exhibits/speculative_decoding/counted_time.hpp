// Time by counting, for pictures that must come out the same twice: a machine on paper, about as fast as one
// core of a small computer.
#pragma once

#include "core/exhibits/speculative_decoding/formulas.hpp"
#include "core/timekeeping.hpp"

namespace lucid::speculative_decoding {

inline constexpr Machine paper_machine{20e9, 20e9};

/// Seconds of a pass through so many weights of 32 bits over so many tokens; of a table without weights a
/// microsecond.
inline double counted_seconds(double weights, double tokens) {
  return weights > 0 ? pass_seconds(paper_machine, weights, 4, tokens) : 1e-6;
}

}  // namespace lucid::speculative_decoding
