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
  for (const auto& entry : request.later) {
    if (entry.step < state.step)
      throw Refusal(QT_TRANSLATE_NOOP("core", "--at goes forward: step %1 comes after step %2."),
                    {std::to_string(state.step), std::to_string(entry.step)});
    state.step = entry.step;
    if (const auto* edit = std::get_if<Edit>(&entry.what)) {
      if (entry.step > 0 && exhibit.parameter(edit->parameter).restarts)
        throw Refusal(QT_TRANSLATE_NOOP("core", "%1 begins the run anew: it is set with --set."),
                      {edit->parameter});
      record(exhibit, state, *edit);
    } else {
      record(state, std::get<Deed>(entry.what));
    }
  }
  state.step = 0;
  Timeline timeline(exhibit, std::move(state));
  const std::int64_t steps = request.steps.value_or(exhibit.default_steps);
  if (steps <= 0 && request.settled)
    while (!stop.stop_requested() && timeline.model().refine(stop)) {
    }
  return run(timeline, steps, stop, progress);
}

}  // namespace lucid
