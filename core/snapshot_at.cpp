#include "core/snapshot_at.hpp"

#include "core/timeline.hpp"

namespace lucid {

Snapshot snapshot_at(const Exhibit& exhibit, const SettingsText& settings, std::int64_t steps, bool settled) {
  State state;
  state.exhibit = exhibit.id;
  for (const auto& [id, value] : settings) record(exhibit, state, parse_edit(exhibit, id, value));
  Timeline timeline(exhibit, std::move(state));
  timeline.seek(steps, {});
  while (settled && timeline.model().refine({})) {
  }
  return timeline.snapshot();
}

}  // namespace lucid
