// A run without a thread: what the command line, tests, checks and benchmarks call.
#pragma once

#include <functional>
#include <optional>
#include <stop_token>

#include "core/snapshot.hpp"
#include "core/timeline.hpp"

namespace lucid {

struct RunRequest {
  const Exhibit* exhibit = nullptr;
  std::vector<Edit> edits;
  std::vector<Deed> deeds;  ///< after the edits, at step 0
  std::uint64_t seed = 1;
  std::optional<std::int64_t> steps;  ///< none: the exhibit's own
  bool settled = false;               ///< with everything that `refine` adds also where no step was asked for
  std::vector<LogEntry> later;        ///< after those, in order of their steps
};

/// Settings, deeds, steps, then everything that `refine` has to add (unless no step was asked for).
/// Throws Refusal. When stopped, returns what there is.
Snapshot run(const RunRequest& request, std::stop_token stop = {},
             const std::function<void(double)>& progress = {});

/// The same on a timeline that goes on living.
Snapshot run(Timeline& timeline, std::int64_t steps, std::stop_token stop = {},
             const std::function<void(double)>& progress = {});

}  // namespace lucid
