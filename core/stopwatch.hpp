// How long a piece of work takes on this computer's clock.
#pragma once

#include <algorithm>
#include <chrono>

namespace lucid {

/// In seconds.
template <class Work>
double seconds_of(Work&& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The shortest of several runs, in seconds: what disturbs a run only makes it longer.
template <class Work>
double shortest_seconds_of(int runs, Work&& work) {
  double best = seconds_of(work);
  for (int run = 1; run < runs; ++run) best = std::min(best, seconds_of(work));
  return best;
}

}  // namespace lucid
