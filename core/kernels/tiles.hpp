// Deals work in pieces of fixed size to the threads, or does it here when it is little.
// Includes oneTBB: for .cpp files only. The pieces never depend on the number of threads, so neither do the
// bits.
#pragma once

#include <tbb/parallel_for.h>

#include <algorithm>
#include <cstdint>

namespace lucid {

/// body(begin, end) for [0, count) in pieces of `tile`; in parallel if `work` (about nanoseconds on one core)
/// pays.
template <class Body>
void in_tiles(std::int64_t count, std::int64_t tile, std::int64_t work, const Body& body) {
  constexpr std::int64_t pays = 20'000;
  const std::int64_t tiles = (count + tile - 1) / tile;
  const auto one = [&](std::int64_t i) { body(i * tile, std::min(count, (i + 1) * tile)); };
  if (tiles <= 1 || work < pays) {
    for (std::int64_t i = 0; i < tiles; ++i) one(i);
  } else {
    tbb::parallel_for(std::int64_t{0}, tiles, one, tbb::simple_partitioner{});
  }
}

}  // namespace lucid
