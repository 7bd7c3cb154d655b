#include "app/session.hpp"

#include <algorithm>
#include <utility>

#include "core/deeds.hpp"

namespace lucid {
namespace {

template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

/// The settings as a run of their own from step 0.
State from_the_beginning(const Exhibit& exhibit, const Settings& settings, std::uint64_t seed) {
  State state{exhibit.id, seed, {}, 0};
  for (std::size_t i = 0; i < settings.size(); ++i)
    if (!(settings[i] == exhibit.parameters[i].initial))
      state.log.push_back({0, Edit{exhibit.parameters[i].id, settings[i]}});
  return state;
}

}  // namespace

Session::Session(const Exhibit& exhibit) : Session(exhibit, State{exhibit.id, 1, {}, 0}) {}

Session::Session(const Exhibit& exhibit, State state)
    : exhibit_(&exhibit), settings_(settings_of(exhibit, state)), seed_(state.seed) {
  const std::int64_t step = state.step;
  runner_ = std::make_unique<Runner>(exhibit, std::move(state));
  if (step > 0) note(Seek{step});
}

Session::Session(std::shared_ptr<const Snapshot> still)
    : exhibit_(still->exhibit), settings_(still->settings), seed_(still->state ? still->state->seed : 1) {
  auto published = std::make_shared<Runner::Published>();
  published->horizon = still->step();
  published->snapshot = std::move(still);
  still_ = std::move(published);
}

Session::~Session() {
  reap(std::move(runner_));
  reap(std::move(holding_));
}

const Value& Session::setting(std::string_view id) const {
  const int index = exhibit_->parameter_index(id);
  if (index < 0) exhibit_->parameter(id);  // throws with the nearest id
  return settings_[static_cast<std::size_t>(index)];
}

void Session::note(Command what) {
  if (runner_) in_flight_.push_back({runner_->commands_given(), std::move(what)});
  ++revision_;
}

State Session::state() const {
  const auto published = latest();
  State state = published->snapshot->state ? *published->snapshot->state : State{exhibit_->id, seed_, {}, 0};
  for (const auto& given : in_flight_) {
    if (given.number <= published->commands_done) continue;
    std::visit(
        Overloaded{[&](const Edit& edit) { record(*exhibit_, state, edit); },
                   [&](const Deed& deed) { record(state, deed); },
                   [&](const State& loaded) { state = loaded; },
                   [&](const Seek& seek) { state.step = seek.step; }, [&](const StepOnce&) { ++state.step; }},
        given.what);
  }
  return state;
}

const Preset* Session::preset() const {
  for (const auto& preset : exhibit_->presets) {
    const auto stands = [&](const std::pair<std::string, std::string>& pair) {
      const Edit edit = parse_edit(*exhibit_, pair.first, pair.second);
      return setting(edit.parameter) == edit.value;
    };
    if (!preset.set.empty() && std::all_of(preset.set.begin(), preset.set.end(), stands)) return &preset;
  }
  return nullptr;
}

std::optional<Message> Session::set(const Parameter& parameter, Value value) {
  return set_all({Edit{parameter.id, std::move(value)}}, parameter.label);
}

std::optional<Message> Session::set(std::string_view id, std::string_view text) {
  try {
    const Edit edit = parse_edit(*exhibit_, id, text);
    return set_all({edit}, exhibit_->parameter(id).label);
  } catch (const Refusal& refusal) {
    return refusal.message();
  }
}

std::optional<Message> Session::set_all(std::vector<Edit> edits, std::string label) {
  std::vector<Change> changes;
  bool restarts = false;
  try {
    for (const auto& edit : edits) {
      const Parameter& parameter = exhibit_->parameter(edit.parameter);
      if (auto message = why_not(parameter, edit.value)) return message;
      const auto index = static_cast<std::size_t>(exhibit_->parameter_index(edit.parameter));
      const auto earlier = std::find_if(changes.begin(), changes.end(),
                                        [&](const Change& change) { return change.parameter == index; });
      if (earlier != changes.end())
        earlier->after = edit.value;
      else
        changes.push_back({index, settings_[index], edit.value});
    }
  } catch (const Refusal& refusal) {
    return refusal.message();
  }
  std::erase_if(changes, [](const Change& change) { return change.before == change.after; });
  if (changes.empty()) return std::nullopt;
  for (const auto& change : changes) restarts |= exhibit_->parameters[change.parameter].restarts;

  if (!merged_into_gesture(changes)) {
    State now = state();
    if (restarts || needs_jump(now))
      push({std::move(label), Jump{std::move(now)}, gesture_, {}});
    else
      push({std::move(label), Changes{now.step, changes}, gesture_, {}});
  }
  // Those that restart go first: what follows them then stands at step 0 of the new run.
  std::stable_partition(changes.begin(), changes.end(), [&](const Change& change) {
    return exhibit_->parameters[change.parameter].restarts;
  });
  for (const auto& change : changes) send({exhibit_->parameters[change.parameter].id, change.after});
  return std::nullopt;
}

bool Session::needs_jump(const State& now) const {
  if (!now.log.empty() && now.log.back().step > now.step) return true;
  return std::any_of(in_flight_.begin(), in_flight_.end(), [](const Given& given) {
    return !std::holds_alternative<Edit>(given.what) && !std::holds_alternative<Deed>(given.what);
  });
}

bool Session::merged_into_gesture(const std::vector<Change>& changes) {
  if (!gesture_ || undo_.empty() || !undo_.back().open) return false;
  auto* earlier = std::get_if<Changes>(&undo_.back().what);
  if (!earlier) return true;  // going back goes back before the gesture
  for (const auto& change : changes)
    if (exhibit_->parameters[change.parameter].restarts) return false;
  for (const auto& change : changes) {
    const auto same = std::find_if(earlier->list.begin(), earlier->list.end(),
                                   [&](const Change& other) { return other.parameter == change.parameter; });
    if (same != earlier->list.end())
      same->after = change.after;
    else
      earlier->list.push_back(change);
  }
  redo_.clear();
  return true;
}

void Session::push(Step step) {
  for (auto& earlier : undo_) earlier.open = false;
  undo_.push_back(std::move(step));
  if (undo_.size() > most_undo_steps) undo_.pop_front();
  redo_.clear();
  ++revision_;
}

void Session::send(Edit edit) {
  settings_[static_cast<std::size_t>(exhibit_->parameter_index(edit.parameter))] = edit.value;
  if (runner_) runner_->edit(edit);
  note(std::move(edit));
}

void Session::jump_to(State state) {
  settings_ = settings_of(*exhibit_, state);
  seed_ = state.seed;
  if (runner_) runner_->load(state);
  note(std::move(state));
}

std::optional<Message> Session::apply(const Preset& preset) {
  try {
    return set_all(edits_of(*exhibit_, preset), preset.title);
  } catch (const Refusal& refusal) {
    return refusal.message();
  }
}

std::optional<Message> Session::act(Deed deed) {
  try {
    check_deed(*exhibit_, deed);
  } catch (const Refusal& refusal) {
    return refusal.message();
  }
  const std::string label = exhibit_->action(deed.action).label;
  State now = state();
  // A deed that takes an earlier one's place in the log cannot be taken out of it by itself.
  const auto* last =
      now.log.empty() || now.log.back().step != now.step ? nullptr : std::get_if<Deed>(&now.log.back().what);
  if (gesture_ && !undo_.empty() && undo_.back().open && std::holds_alternative<Jump>(undo_.back().what))
    redo_.clear();  // going back goes back before the gesture
  else if (gesture_ || needs_jump(now) || (last && replaces(deed, *last)))
    push({label, Jump{std::move(now)}, gesture_, {}});
  else
    push({label, Done{now.step, deed}, false, {}});
  if (runner_) runner_->act(deed);
  note(std::move(deed));
  return std::nullopt;
}

std::optional<Message> Session::do_all(const std::vector<Edit>& edits, const std::vector<Deed>& deeds,
                                       std::string label, bool anew) {
  if (deeds.empty() && !anew) return set_all(edits, std::move(label));
  try {
    for (const auto& deed : deeds) check_deed(*exhibit_, deed);
    for (const auto& edit : edits)
      if (auto why = why_not(exhibit_->parameter(edit.parameter), edit.value)) return why;
  } catch (const Refusal& refusal) {
    return refusal.message();
  }
  // One way back for all of it.
  push({std::move(label), Jump{state()}, true, {}});
  const bool gesture = std::exchange(gesture_, true);
  if (anew) jump_to(from_the_beginning(*exhibit_, settings_, seed_));
  set_all(edits);
  for (const auto& deed : deeds) {
    if (runner_) runner_->act(deed);
    note(deed);
  }
  gesture_ = gesture;
  undo_.back().open = false;
  return std::nullopt;
}

void Session::restart(std::uint64_t seed) {
  State now = state(), fresh = from_the_beginning(*exhibit_, settings_, seed);
  if (now == fresh && latest()->horizon == 0) return;
  push({QT_TRANSLATE_NOOP("core", "Restart"), Jump{std::move(now)}, false, {}});
  jump_to(std::move(fresh));
}

void Session::forget_history() {
  undo_.clear();
  redo_.clear();
  ++revision_;
}

std::optional<Message> Session::act(std::string_view text) {
  try {
    return act(parse_deed(*exhibit_, text));
  } catch (const Refusal& refusal) {
    return refusal.message();
  }
}

std::optional<Message> Session::set_defaults() {
  std::vector<Edit> edits;
  for (const auto& parameter : exhibit_->parameters) edits.push_back({parameter.id, parameter.initial});
  return set_all(std::move(edits), QT_TRANSLATE_NOOP("core", "Defaults"));
}

std::optional<Message> Session::load(State state, std::string label) {
  if (state.exhibit != exhibit_->id)
    return Message{QT_TRANSLATE_NOOP("core", "This state belongs to the exhibit \"%1\"."), {state.exhibit}};
  push({std::move(label), Jump{this->state()}, false, {}});
  jump_to(std::move(state));
  return std::nullopt;
}

void Session::begin_gesture() {
  for (auto& step : undo_) step.open = false;
  gesture_ = true;
  ++gestures_;
}

void Session::end_gesture() {
  const auto* jump =
      gesture_ && !undo_.empty() && undo_.back().open ? std::get_if<Jump>(&undo_.back().what) : nullptr;
  // A run that had played to its end, and that the hand began anew, plays again.
  if (jump && jump->before.step > 0 && playing_ && !latest()->playing && state().step == 0) play(true);
  gesture_ = false;
  if (!undo_.empty()) undo_.back().open = false;
}

void Session::undo() {
  if (undo_.empty()) return;
  gesture_ = false;
  Step step = std::move(undo_.back());
  undo_.pop_back();
  step.open = false;
  State now = state();
  if (auto* jump = std::get_if<Jump>(&step.what)) {
    step.after = std::move(now);
    jump_to(jump->before);
  } else {
    const auto* changes = std::get_if<Changes>(&step.what);
    const std::int64_t at = changes ? changes->step : std::get<Done>(step.what).step;
    const bool moved = now.step != at || needs_jump(now);
    if (changes && !moved) {
      for (const auto& change : changes->list)
        send({exhibit_->parameters[change.parameter].id, change.before});
    } else {
      // Everything since then was taken back already: what is left of the log up to there, less this step.
      State before = now;
      before.step = at;
      cut_future(before);
      if (changes) {
        for (const auto& change : changes->list)
          record(*exhibit_, before, Edit{exhibit_->parameters[change.parameter].id, change.before});
      } else {
        // A deed that the model refused is not in the log.
        const auto* last = before.log.empty() ? nullptr : std::get_if<Deed>(&before.log.back().what);
        if (last && before.log.back().step == at && *last == std::get<Done>(step.what).deed)
          before.log.pop_back();
      }
      step.after = std::move(now);
      jump_to(std::move(before));
    }
  }
  redo_.push_back(std::move(step));
  ++revision_;
}

void Session::redo() {
  if (redo_.empty()) return;
  gesture_ = false;
  Step step = std::move(redo_.back());
  redo_.pop_back();
  if (step.after) {
    jump_to(std::move(*step.after));
    step.after.reset();
  } else {
    const auto& changes = std::get<Changes>(step.what);
    State now = state();
    if (now.step == changes.step && !needs_jump(now)) {
      for (const auto& change : changes.list) send({exhibit_->parameters[change.parameter].id, change.after});
    } else {
      // Somebody went through time in between: back to where the change was made.
      now.step = changes.step;
      for (const auto& change : changes.list)
        record(*exhibit_, now, Edit{exhibit_->parameters[change.parameter].id, change.after});
      jump_to(std::move(now));
    }
  }
  undo_.push_back(std::move(step));
  ++revision_;
}

void Session::play(bool playing) {
  playing_ = playing;
  if (runner_) runner_->play(playing);
}

void Session::set_speed(double factor) {
  speed_ = factor;
  if (runner_) runner_->set_pace(factor > 0 ? factor * exhibit_->steps_per_second : 0);
}

void Session::step_once() {
  play(false);
  if (runner_) runner_->step_once();
  note(StepOnce{});
}

void Session::step_back() {
  play(false);
  seek(state().step - 1);
}

void Session::seek(std::int64_t step) {
  step = std::max<std::int64_t>(step, 0);
  if (runner_) runner_->seek(step);
  note(Seek{step});
}

void Session::seek_end() {
  const State now = state();
  seek(std::max({latest()->horizon, now.step, now.log.empty() ? 0 : now.log.back().step}));
}

void Session::set_marks(std::vector<std::int64_t> marks) {
  std::sort(marks.begin(), marks.end());
  marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
  marks_ = std::move(marks);
  ++revision_;
}

bool Session::toggle_mark() {
  const std::int64_t step = state().step;
  const auto found = std::lower_bound(marks_.begin(), marks_.end(), step);
  const bool marked = found == marks_.end() || *found != step;
  if (marked)
    marks_.insert(found, step);
  else
    marks_.erase(found);
  ++revision_;
  return marked;
}

bool Session::seek_mark(int way) {
  const State now = state();
  const std::int64_t end = std::max(latest()->horizon, now.step);
  std::vector<std::int64_t> stops = marks_;
  stops.push_back(0);
  stops.push_back(end);
  for (const auto& entry : now.log) stops.push_back(entry.step);
  std::optional<std::int64_t> best;
  for (const std::int64_t stop : stops) {
    if (stop > end || (way > 0 ? stop <= now.step : stop >= now.step)) continue;
    if (!best || (way > 0 ? stop < *best : stop > *best)) best = stop;
  }
  if (best) seek(*best);
  return best.has_value();
}

void Session::hold() {
  reap(std::move(holding_));
  held_ = snapshot();
  held_in_the_midst_ = latest()->busy;
  ++revision_;
}

void Session::hold(State state) {
  reap(std::move(holding_));
  holding_state_ = state;
  held_in_the_midst_ = false;
  holding_ = std::make_unique<Runner>(*exhibit_, std::move(state));
}

void Session::drop_held() {
  reap(std::move(holding_));
  held_.reset();
  held_in_the_midst_ = false;
  ++revision_;
}

std::optional<State> Session::held_state() const {
  if (holding_) return holding_state_;
  return held_ && held_->state ? std::optional(*held_->state) : std::nullopt;
}

void Session::cancel() {
  if (runner_) runner_->cancel();
}

void Session::follow() {
  if (holding_) {
    const auto other = holding_->latest();
    if (other->commands_done >= holding_->commands_given() && !other->busy && other->snapshot->refined) {
      held_ = other->snapshot;
      reap(std::move(holding_));
      ++revision_;
    }
  }
  if (!runner_) return;
  const auto published = latest();
  // What was still being worked out when the run was held belongs to B too.
  if (held_in_the_midst_ && published->snapshot != held_) {
    const auto& now = published->snapshot->state;
    const bool the_same = held_->state && now && *held_->state == *now;
    if (the_same) {
      held_ = published->snapshot;
      ++revision_;
    }
    held_in_the_midst_ = the_same && published->busy;
  }
  while (!in_flight_.empty() && in_flight_.front().number <= published->commands_done) in_flight_.pop_front();
  if (!in_flight_.empty() || published->snapshot->settings.size() != settings_.size()) return;
  const bool seed_moved = published->snapshot->state && published->snapshot->state->seed != seed_;
  if (!seed_moved && published->snapshot->settings == settings_) return;
  settings_ = published->snapshot->settings;
  if (seed_moved) seed_ = published->snapshot->state->seed;
  ++revision_;
}

bool Session::out_of_date() const {
  const auto published = latest();
  return published->commands_done < commands_given() || !published->snapshot->refined;
}

std::optional<Message> Session::take_refusal() {
  const auto published = latest();
  if (published->refusals == refusals_seen_) return std::nullopt;
  refusals_seen_ = published->refusals;
  return published->refusal;
}

}  // namespace lucid
