#include "core/run.hpp"

#include <chrono>

namespace lucid {

Snapshot run(Timeline& timeline, std::int64_t steps, std::stop_token stop,
             const std::function<void(double)>& progress) {
  if (steps <= 0) return timeline.snapshot();
  timeline.seek(timeline.state().step + steps, stop, progress);
  auto told = std::chrono::steady_clock::now();
  while (!stop.stop_requested() && timeline.model().refine(stop)) {
    const auto now = std::chrono::steady_clock::now();
    if (!progress || now - told < std::chrono::milliseconds(200)) continue;
    told = now;
    progress(timeline.snapshot().progress.share);
  }
  return timeline.snapshot();
}

Snapshot run(const RunRequest& request, std::stop_token stop, const std::function<void(double)>& progress) {
  const Exhibit& exhibit = *request.exhibit;
  State state;
  state.exhibit = exhibit.id;
  state.seed = request.seed;
  for (const auto& edit : request.edits) record(exhibit, state, edit);
  for (const auto& deed : request.deeds) record(state, deed);
  Timeline timeline(exhibit, std::move(state));
  return run(timeline, request.steps.value_or(exhibit.default_steps), stop, progress);
}

}  // namespace lucid
