#include "core/timeline.hpp"

#include <algorithm>
#include <chrono>
#include <limits>
#include <optional>

namespace lucid {

namespace {
// Going back repeats at most about this much stepping.
constexpr double seconds_between_keyframes = 0.05;
}  // namespace

Timeline::Timeline(const Exhibit& exhibit, State state, std::size_t keyframe_budget)
    : exhibit_(&exhibit), keyframe_budget_(keyframe_budget) {
  load(std::move(state));
}

void Timeline::begin(bool forgiving) {
  model_ = exhibit_->make_model();
  settings_ = default_settings(*exhibit_);
  for (std::size_t i = 0; i < settings_.size(); ++i) model_->set(exhibit_->parameters[i], settings_[i]);
  state_.step = 0;
  applied_ = 0;
  while (applied_ < state_.log.size() && state_.log[applied_].step == 0 &&
         std::holds_alternative<Edit>(state_.log[applied_].what))
    apply(state_.log[applied_++]);
  model_->reset(state_.seed);
  seconds_since_keyframe_ = 0;
  apply_entries_at_present_step(forgiving);
}

void Timeline::apply(const LogEntry& entry) {
  if (const auto* edit = std::get_if<Edit>(&entry.what)) {
    const int index = exhibit_->parameter_index(edit->parameter);
    settings_[static_cast<std::size_t>(index)] = edit->value;
    model_->set(exhibit_->parameters[static_cast<std::size_t>(index)], edit->value);
  } else {
    model_->act(std::get<Deed>(entry.what));
  }
}

void Timeline::apply_entries_at_present_step(bool forgiving) {
  // A deed of a file from elsewhere may not be possible here. The log says what was done; what cannot be done
  // was not: it is left out, the others are done, and then whoever asked hears of it.
  std::optional<Refusal> refused;
  while (applied_ < state_.log.size() && state_.log[applied_].step <= state_.step) {
    try {
      apply(state_.log[applied_]);
      ++applied_;
    } catch (const Refusal& refusal) {
      if (!forgiving) throw;
      if (!refused) refused = refusal;
      state_.log.erase(state_.log.begin() + static_cast<std::ptrdiff_t>(applied_));
    }
  }
  if (refused) throw *refused;
}

void Timeline::forget_future() {
  state_.log.resize(applied_);
  keyframes_.erase(keyframes_.upper_bound(state_.step), keyframes_.end());
  ++keyframe_version_;
  horizon_ = state_.step;
}

std::vector<std::int64_t> Timeline::keyframe_steps() const {
  std::vector<std::int64_t> steps;
  for (const auto& [at, keyframe] : keyframes_) steps.push_back(at);
  return steps;
}

void Timeline::edit(const Edit& edit) {
  const Parameter& parameter = exhibit_->parameter(edit.parameter);
  if (auto message = why_not(parameter, edit.value)) throw Refusal(*message);
  forget_future();
  record(*exhibit_, state_, edit);
  if (parameter.restarts) {
    keyframes_.clear();
    horizon_ = 0;
    begin(true);
  } else {
    apply({state_.step, edit});
    applied_ = state_.log.size();
  }
}

void Timeline::act(const Deed& deed) {
  check_deed(*exhibit_, deed);
  model_->act(deed);
  forget_future();
  record(state_, deed);
  applied_ = state_.log.size();
}

bool Timeline::step(std::stop_token stop) {
  if (model_->finished()) return false;
  const auto start = std::chrono::steady_clock::now();
  if (!model_->step(stop)) return false;
  ++state_.step;
  horizon_ = std::max(horizon_, state_.step);
  seconds_since_keyframe_ += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  if (seconds_since_keyframe_ > seconds_between_keyframes) keep_keyframe();
  apply_entries_at_present_step(true);
  return true;
}

bool Timeline::seek(std::int64_t step, std::stop_token stop, const std::function<void(double)>& progress) {
  step = std::max<std::int64_t>(step, 0);
  const auto after = keyframes_.upper_bound(step);
  const bool none = after == keyframes_.begin();
  // What cannot be done on the way is told at the end of it.
  std::optional<Refusal> refused;
  const auto try_to = [&](auto what) {
    try {
      return what();
    } catch (const Refusal& refusal) {
      if (!refused) refused = refusal;
      return true;
    }
  };
  // Back to what lies before, or on to what was already computed.
  if (step < state_.step || (!none && std::prev(after)->first > state_.step)) {
    if (none) {
      try_to([&] { return begin(true), true; });
    } else {
      const auto& [at, keyframe] = *std::prev(after);
      model_ = keyframe.model->clone();
      settings_ = keyframe.settings;
      state_.step = at;
      applied_ = static_cast<std::size_t>(std::count_if(
          state_.log.begin(), state_.log.end(), [at = at](const LogEntry& e) { return e.step < at; }));
      seconds_since_keyframe_ = 0;
      try_to([&] { return apply_entries_at_present_step(true), true; });
    }
  }
  const std::int64_t start = state_.step;
  while (state_.step < step) {
    if (stop.stop_requested()) return false;
    if (!try_to([&] { return Timeline::step(stop); })) {
      if (!model_->finished()) return false;
      break;
    }
    if (progress) progress(static_cast<double>(state_.step - start) / static_cast<double>(step - start));
  }
  if (refused) throw *refused;
  return true;
}

void Timeline::keep_keyframe() {
  seconds_since_keyframe_ = 0;
  if (keyframes_.contains(state_.step)) return;
  keyframes_.emplace(state_.step, Keyframe{model_->clone(), settings_});
  ++keyframe_version_;
  thin_keyframes();
}

// Every second keyframe goes, the newest stays: what is older lies farther apart.
void Timeline::thin_keyframes() {
  const auto total = [this] {
    std::size_t bytes = 0;
    for (const auto& [at, keyframe] : keyframes_) bytes += keyframe.model->bytes();
    return bytes;
  };
  while (keyframes_.size() > 2 && total() > keyframe_budget_) {
    bool drop = true;
    for (auto it = keyframes_.begin(); std::next(it) != keyframes_.end();) {
      it = drop ? keyframes_.erase(it) : std::next(it);
      drop = !drop;
    }
  }
}

namespace {

/// The last step up to which both runs are the same before that step's entries.
std::int64_t common_until(const State& a, const State& b) {
  if (a.seed != b.seed) return 0;
  const auto [at, bt] = std::mismatch(a.log.begin(), a.log.end(), b.log.begin(), b.log.end());
  std::int64_t step = std::numeric_limits<std::int64_t>::max();
  if (at != a.log.end()) step = std::min(step, at->step);
  if (bt != b.log.end()) step = std::min(step, bt->step);
  return step;
}

}  // namespace

void Timeline::load(State state, bool forgiving) {
  if (state.exhibit.empty()) state.exhibit = exhibit_->id;
  if (state.exhibit != exhibit_->id)
    throw Refusal(QT_TRANSLATE_NOOP("core", "This run belongs to %1, not to %2."),
                  {state.exhibit, exhibit_->id});
  std::int64_t earlier = 0;
  for (const auto& entry : state.log) {
    if (entry.step < earlier)
      throw Refusal(QT_TRANSLATE_NOOP("core", "The log is out of order at step %1."),
                    {std::to_string(entry.step)});
    earlier = entry.step;
    if (const auto* edit = std::get_if<Edit>(&entry.what)) {
      if (auto message = why_not(exhibit_->parameter(edit->parameter), edit->value)) throw Refusal(*message);
    } else {
      check_deed(*exhibit_, std::get<Deed>(entry.what));
    }
  }
  const std::int64_t common = model_ ? common_until(state_, state) : 0;
  State old_state = std::move(state_);
  auto old_model = std::move(model_);
  Settings old_settings = std::move(settings_);
  const std::size_t old_applied = applied_;
  state_ = std::move(state);
  try {
    begin(forgiving);
  } catch (const Refusal&) {
    if (!forgiving) {
      // A deed of the log could not be done: stay with the run that was there.
      state_ = std::move(old_state);
      model_ = std::move(old_model);
      settings_ = std::move(old_settings);
      applied_ = old_applied;
      throw;
    }
  }
  keyframes_.erase(keyframes_.upper_bound(common), keyframes_.end());
  ++keyframe_version_;
  horizon_ = state_.log.empty() ? 0 : state_.log.back().step;
  if (!keyframes_.empty()) horizon_ = std::max(horizon_, keyframes_.rbegin()->first);
}

void Timeline::restart(std::uint64_t seed) {
  State fresh;
  fresh.exhibit = exhibit_->id;
  fresh.seed = seed;
  for (std::size_t i = 0; i < settings_.size(); ++i)
    if (!(settings_[i] == exhibit_->parameters[i].initial))
      fresh.log.push_back({0, Edit{exhibit_->parameters[i].id, settings_[i]}});
  load(std::move(fresh));
}

Snapshot Timeline::snapshot() const {
  Snapshot snapshot;
  snapshot.exhibit = exhibit_;
  snapshot.state = std::make_shared<const State>(state_);
  snapshot.settings = settings_;
  snapshot.readouts.resize(exhibit_->readouts.size());
  snapshot.series.resize(exhibit_->series.size());
  snapshot.finished = model_->finished();
  model_->fill(snapshot);
  return snapshot;
}

}  // namespace lucid
