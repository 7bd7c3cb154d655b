// A run that can go back: a model, its state, and keyframes (clones) that make any earlier step quick to
// reach.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <stop_token>

#include "core/model.hpp"
#include "core/state.hpp"

namespace lucid {

/// Owned by one thread at a time. The state at step n is the same, bit for bit, whether run to or gone back
/// to.
class Timeline {
 public:
  /// Starts the run of `state` at step 0 with the log's first entries; `seek(state.step)` brings it to its
  /// step.
  Timeline(const Exhibit& exhibit, State state, std::size_t keyframe_budget = 256u << 20);

  const Exhibit& exhibit() const { return *exhibit_; }
  const State& state() const { return state_; }
  const Settings& settings() const { return settings_; }
  Model& model() { return *model_; }
  const Model& model() const { return *model_; }
  /// The farthest step that has been reached in this run: the end of the scrub bar.
  std::int64_t horizon() const { return horizon_; }
  /// The steps that are kept whole, ascending: going to one of them costs nothing.
  std::vector<std::int64_t> keyframe_steps() const;
  /// Rises whenever those change.
  std::uint64_t keyframe_version() const { return keyframe_version_; }

  /// Checked edits and deeds. In the past of the log they cut off what came after. Throw Refusal, unchanged.
  void edit(const Edit& edit);
  void act(const Deed& deed);

  /// One step forward, with the log's entries that stand there. False: stopped or finished, nothing changed.
  /// Throws Refusal, one step on, where a deed of the log cannot be done; the deed is left out.
  bool step(std::stop_token stop);

  /// Goes to the state after `step` steps and all entries up to there. False if stopped on the way: then
  /// somewhere before, and consistent. `progress` gets 0 to 1.
  bool seek(std::int64_t step, std::stop_token stop, const std::function<void(double)>& progress = {});

  /// Another run: the model is reset and the log's entries at step 0 are applied. Keyframes of what both runs
  /// have in common stay. Throws Refusal, unchanged; `forgiving`: a deed of the log that cannot be done is
  /// left out of it instead.
  void load(State state, bool forgiving = false);

  /// The same settings from the beginning, with this seed.
  void restart(std::uint64_t seed);

  /// The snapshot of this moment.
  Snapshot snapshot() const;

 private:
  struct Keyframe {
    std::unique_ptr<Model> model;
    Settings settings;
  };
  void begin(bool forgiving);
  void apply(const LogEntry& entry);
  void apply_entries_at_present_step(bool forgiving);
  void forget_future();
  void keep_keyframe();
  void thin_keyframes();

  const Exhibit* exhibit_;
  State state_;
  Settings settings_;
  std::unique_ptr<Model> model_;
  std::size_t applied_ = 0;  ///< log entries that the model has seen
  std::int64_t horizon_ = 0;
  std::map<std::int64_t, Keyframe> keyframes_;  ///< at step n > 0, before the log's entries of step n
  std::size_t keyframe_budget_;
  std::uint64_t keyframe_version_ = 1;
  double seconds_since_keyframe_ = 0;  ///< of stepping: what going back would cost again
};

}  // namespace lucid
