#include "core/runner.hpp"

#include <algorithm>
#include <deque>
#include <utility>

#include "core/priority.hpp"

namespace lucid {

namespace {
using namespace std::chrono_literals;
constexpr auto between_publications = 16ms;
// Steps are taken in slices of this length, so that commands are answered between them.
constexpr auto slice = 12ms;
// A run that cannot keep its pace goes as fast as it can and does not try to catch up.
constexpr auto longest_debt = 250ms;
}  // namespace

Runner::Runner(const Exhibit& exhibit, State state)
    : pace_(exhibit.steps_per_second), timeline_(exhibit, State{exhibit.id, state.seed, {}, 0}) {
  const std::int64_t target = state.step;
  // What was kept in the midst of a deed may hold one that was then refused.
  timeline_.load(std::move(state), true);
  publish();
  if (target > 0) seek(target);
  thread_ = std::jthread([this](std::stop_token stop) { work_in_background([&] { work(stop); }); });
}

Runner::~Runner() { request_stop(); }

void Runner::request_stop() {
  thread_.request_stop();
  const std::lock_guard lock(mutex_);
  interrupt_.request_stop();
}

void Runner::send(Command command) {
  const std::lock_guard lock(mutex_);
  ++given_;
  if (std::holds_alternative<Load>(command)) {
    mailbox_.clear();
    interrupt_.request_stop();
  }
  if (std::holds_alternative<Seek>(command)) {
    // Only while nothing waits that must happen where the seek in hand leads to.
    while (!mailbox_.empty() && std::holds_alternative<Seek>(mailbox_.back().what)) mailbox_.pop_back();
    if (mailbox_.empty()) interrupt_.request_stop();
  }
  if (const auto* edit = std::get_if<Edit>(&command)) {
    for (auto it = mailbox_.rbegin(); it != mailbox_.rend(); ++it) {
      auto* waiting = std::get_if<Edit>(&it->what);
      if (!waiting) break;
      if (waiting->parameter == edit->parameter) {
        waiting->value = edit->value;
        return;
      }
    }
  }
  mailbox_.push_back({given_, std::move(command)});
  wake_.notify_all();
}

void Runner::edit(Edit edit) { send(std::move(edit)); }
void Runner::act(Deed deed) { send(std::move(deed)); }
void Runner::restart(std::uint64_t seed) { send(Restart{seed}); }
void Runner::load(State state) { send(Load{std::move(state)}); }
void Runner::seek(std::int64_t step) { send(Seek{step}); }
void Runner::step_once() { send(StepOnce{}); }

void Runner::play(bool playing) {
  const std::lock_guard lock(mutex_);
  playing_ = playing;
  wake_.notify_all();
}

void Runner::set_pace(double steps_per_second) {
  const std::lock_guard lock(mutex_);
  pace_ = std::max(steps_per_second, 0.0);
  wake_.notify_all();
}

void Runner::cancel() {
  const std::lock_guard lock(mutex_);
  interrupt_.request_stop();
}

std::shared_ptr<const Runner::Published> Runner::latest() const {
  const std::lock_guard lock(published_mutex_);
  return published_;
}

void Runner::work(std::stop_token stop) {
  auto next = Clock::now();
  while (!stop.stop_requested()) {
    std::optional<Waiting> command;
    bool playing = false;
    double pace = 0;
    std::stop_token interrupt;
    {
      std::unique_lock lock(mutex_);
      if (!refining_ && mailbox_.empty()) {
        if (!playing_) {
          wake_.wait(lock, stop, [this] { return !mailbox_.empty() || playing_; });
          next = Clock::now();
        } else if (pace_ > 0 && Clock::now() < next) {
          wake_.wait_until(lock, stop, next, [this] { return !mailbox_.empty() || !playing_; });
        }
      }
      if (stop.stop_requested()) break;
      if (!mailbox_.empty()) {
        command = std::move(mailbox_.front());
        mailbox_.pop_front();
      }
      playing = playing_;
      pace = pace_ * timeline_.model().pace();
      interrupt_ = std::stop_source();
      interrupt = interrupt_.get_token();
    }
    if (command) {
      const bool arrived = carry_out(command->what, interrupt);
      bool more = false;
      {
        const std::lock_guard lock(mutex_);
        more = !mailbox_.empty();
        // A seek that gave way to the next one is done with that one.
        if (!more || arrived) done_ = more ? mailbox_.front().number - 1 : given_.load();
      }
      if (!more || Clock::now() - last_publish_ >= between_publications) publish();
      if (more) continue;
    }

    const bool step_is_due = playing && (pace <= 0 || Clock::now() >= next);
    if (step_is_due) {
      take_steps(pace, next, interrupt);
    } else if (refining_) {
      refining_ = timeline_.model().refine(interrupt) && !interrupt.stop_requested();
      changed_ = true;
    }
    if (!refining_ || Clock::now() - last_publish_ >= between_publications) publish();
  }
}

void Runner::take_steps(double pace, Clock::time_point& next, std::stop_token interrupt) {
  const auto begin = Clock::now();
  const auto period =
      pace > 0 ? std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1 / pace))
               : Clock::duration::zero();
  do {
    const auto start = Clock::now();
    bool stepped = true;
    try {
      stepped = timeline_.step(interrupt);
    } catch (const Refusal& refusal) {
      refusal_ = refusal.message();
      ++refusals_;
    }
    step_ms_ = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    if (!stepped) {
      if (timeline_.model().finished()) {
        const std::lock_guard lock(mutex_);
        playing_ = false;
        changed_ = true;
      }
      break;
    }
    changed_ = refining_ = true;
    next += period;
  } while (Clock::now() - begin < slice && Clock::now() >= next);
  if (Clock::now() - next > longest_debt) next = Clock::now();
}

bool Runner::carry_out(Command& command, std::stop_token interrupt) {
  changed_ = refining_ = true;
  bool arrived = true;
  try {
    if (const auto* edit = std::get_if<Edit>(&command)) timeline_.edit(*edit);
    if (const auto* deed = std::get_if<Deed>(&command)) timeline_.act(*deed);
    if (const auto* restart = std::get_if<Restart>(&command)) timeline_.restart(restart->seed);
    if (std::holds_alternative<StepOnce>(command)) timeline_.step(interrupt);
    std::int64_t target = -1;
    if (auto* load = std::get_if<Load>(&command)) {
      target = load->state.step;
      timeline_.load(std::move(load->state), true);
    }
    if (const auto* seek = std::get_if<Seek>(&command)) target = seek->step;
    if (target >= 0) {
      seeking_ = true;
      arrived = timeline_.seek(target, interrupt, [this](double share) {
        if (Clock::now() - last_publish_ >= between_publications) publish(share);
      });
      seeking_ = false;
    }
  } catch (const Refusal& refusal) {
    refusal_ = refusal.message();
    ++refusals_;
    seeking_ = false;
  }
  return arrived;
}

void Runner::publish(double share) {
  auto next = std::make_shared<Published>();
  const auto before = latest();
  if (changed_ || !before || seeking_) {
    auto snapshot = std::make_shared<Snapshot>(timeline_.snapshot());
    if (seeking_) snapshot->progress = {share, {QT_TRANSLATE_NOOP("core", "Going to the step"), {}}};
    next->snapshot = std::move(snapshot);
    // What is seen on the way is not what will be seen at the end of it.
    changed_ = seeking_;
  } else {
    next->snapshot = before->snapshot;
  }
  next->commands_done = done_;
  next->busy = seeking_ || refining_;
  next->horizon = timeline_.horizon();
  if (!keyframes_ || keyframes_seen_ != timeline_.keyframe_version()) {
    keyframes_ = std::make_shared<const std::vector<std::int64_t>>(timeline_.keyframe_steps());
    keyframes_seen_ = timeline_.keyframe_version();
  }
  next->keyframes = keyframes_;
  next->step_ms = step_ms_;
  next->refusal = refusal_;
  next->refusals = refusals_;
  {
    const std::lock_guard lock(mutex_);
    next->playing = playing_;
  }
  last_publish_ = Clock::now();
  const std::lock_guard lock(published_mutex_);
  published_ = std::move(next);
}

namespace {

/// Joins runners on a thread of its own; ends with the program.
class Reaper {
 public:
  void take(std::unique_ptr<Runner> runner) {
    runner->request_stop();
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::move(runner));
    wake_.notify_all();
  }
  void wait() {
    std::unique_lock lock(mutex_);
    wake_.wait(lock, [this] { return waiting_.empty() && !joining_; });
  }

 private:
  void work(std::stop_token stop) {
    for (;;) {
      std::unique_ptr<Runner> runner;
      {
        std::unique_lock lock(mutex_);
        joining_ = false;
        wake_.notify_all();
        wake_.wait(lock, stop, [this] { return !waiting_.empty(); });
        if (waiting_.empty()) return;
        runner = std::move(waiting_.front());
        waiting_.pop_front();
        joining_ = true;
      }
      runner.reset();
    }
  }

  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::deque<std::unique_ptr<Runner>> waiting_;
  bool joining_ = false;
  std::jthread thread_{[this](std::stop_token stop) { work(stop); }};
};

Reaper& reaper() {
  static Reaper all;
  return all;
}

}  // namespace

void reap(std::unique_ptr<Runner> runner) {
  if (runner) reaper().take(std::move(runner));
}

void wait_for_reaped() { reaper().wait(); }

}  // namespace lucid
