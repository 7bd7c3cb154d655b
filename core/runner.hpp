// The one place that owns a thread: drives a timeline, takes edits and deeds from outside, publishes
// snapshots.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <variant>
#include <vector>

#include "core/timeline.hpp"

namespace lucid {

/// Commands go in by a mailbox, snapshots come out by one pointer; nobody ever waits for the model.
class Runner {
 public:
  Runner(const Exhibit& exhibit, State state);
  /// Asks the thread to stop and waits for the step in hand (at most 100 ms). `reap` does not wait.
  ~Runner();
  Runner(const Runner&) = delete;
  Runner& operator=(const Runner&) = delete;

  /// Commands, from one thread (the window's). They return at once. Edits were checked by the caller: of
  /// several waiting edits of one parameter the last wins unless a deed stands between; deeds are all done,
  /// in order. A seek breaks off the seek in hand, a load everything that waits: what is replaced is not
  /// computed first.
  void edit(Edit edit);
  void act(Deed deed);
  void restart(std::uint64_t seed);
  void load(State state);
  void seek(std::int64_t step);
  void step_once();
  void play(bool playing);
  /// Steps per second; 0 means as many as the machine can.
  void set_pace(double steps_per_second);
  /// Breaks off the work in hand (a seek, a refinement) and stays where it is.
  void cancel();

  struct Published {
    std::shared_ptr<const Snapshot> snapshot;
    /// How many commands the snapshot has seen: never one that is still under way.
    std::uint64_t commands_done = 0;
    bool playing = false;
    bool busy = false;  ///< seeking or refining
    std::int64_t horizon = 0;
    /// The steps that are kept whole, ascending.
    std::shared_ptr<const std::vector<std::int64_t>> keyframes;
    double step_ms = 0;              ///< the last step's time on the clock
    std::optional<Message> refusal;  ///< the last deed that could not be done
    std::uint64_t refusals = 0;      ///< how many so far
  };
  /// The newest state of affairs; never null once the constructor has returned.
  std::shared_ptr<const Published> latest() const;
  /// How many commands have been given; a snapshot with fewer done is out of date.
  std::uint64_t commands_given() const { return given_; }

  /// Asks the thread to end without waiting.
  void request_stop();

 private:
  struct Restart {
    std::uint64_t seed;
  };
  struct Load {
    State state;
  };
  struct Seek {
    std::int64_t step;
  };
  struct StepOnce {};
  using Command = std::variant<Edit, Deed, Restart, Load, Seek, StepOnce>;

  using Clock = std::chrono::steady_clock;

  struct Waiting {
    std::uint64_t number = 0;
    Command what;
  };

  void send(Command command);
  void work(std::stop_token stop);
  /// False where it was broken off on its way to a step.
  bool carry_out(Command& command, std::stop_token interrupt);
  void take_steps(double pace, Clock::time_point& next, std::stop_token interrupt);
  void publish(double share = 1);

  mutable std::mutex mutex_;
  std::condition_variable_any wake_;
  std::deque<Waiting> mailbox_;
  std::atomic<std::uint64_t> given_{0};
  bool playing_ = false;
  double pace_;
  std::stop_source interrupt_;  ///< of the work in hand: a seek, a refinement

  // The worker's own.
  Timeline timeline_;
  std::uint64_t done_ = 0;
  bool refining_ = true;
  bool seeking_ = false;
  bool changed_ = true;  ///< since the last snapshot
  double step_ms_ = 0;
  Clock::time_point last_publish_{};
  std::optional<Message> refusal_;
  std::uint64_t refusals_ = 0;
  std::shared_ptr<const std::vector<std::int64_t>> keyframes_;
  std::uint64_t keyframes_seen_ = 0;

  mutable std::mutex published_mutex_;
  std::shared_ptr<const Published> published_;
  std::jthread thread_;  ///< last: starts when all else stands
};

/// Takes a runner that nobody looks at any more, asks it to stop, and joins it on a thread of its own.
void reap(std::unique_ptr<Runner> runner);
/// Until all that were taken have ended. Before the program ends: a model may still read tables that it takes
/// apart.
void wait_for_reaped();

}  // namespace lucid
