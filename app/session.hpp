// An open exhibit: its declaration, its running model and everything that can be undone.
// The single door through which a change passes, wherever it came from: slider, stage, story, link, file.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/runner.hpp"

namespace lucid {

/// Belongs to the window's thread. Every change returns nothing when it was taken, or why it was refused; a
/// refused change leaves everything as it was.
class Session {
 public:
  explicit Session(const Exhibit& exhibit);
  Session(const Exhibit& exhibit, State state);
  /// A picture of a run: stands still, whatever is asked of it. For snapshots and tests.
  explicit Session(std::shared_ptr<const Snapshot> still);
  ~Session();

  const Exhibit& exhibit() const { return *exhibit_; }

  // What is asked of the model. Settings are ahead of the newest snapshot by what the worker has not seen
  // yet.
  const Settings& settings() const { return settings_; }
  const Value& setting(std::string_view id) const;
  /// Rises whenever settings, seed or what can be undone change: controls compare it and read anew.
  std::uint64_t revision() const { return revision_; }
  std::uint64_t seed() const { return seed_; }
  /// The run as it was asked for, with what waits in the mailbox: what a file keeps.
  State state() const;
  /// The preset whose values all stand, or nullptr.
  const Preset* preset() const;

  // Changes that can be undone.
  std::optional<Message> set(const Parameter& parameter, Value value);
  std::optional<Message> set(std::string_view id, std::string_view text);
  /// Several edits as one step. Refused as a whole.
  std::optional<Message> set_all(std::vector<Edit> edits, std::string label = {});
  std::optional<Message> apply(const Preset& preset);
  std::optional<Message> act(Deed deed);
  std::optional<Message> act(std::string_view text);  ///< "ACTION=ARGS"
  /// Edits, then deeds, as one step: what a story prepares. `anew`: from the beginning, with the same seed.
  /// Refused as a whole.
  std::optional<Message> do_all(const std::vector<Edit>& edits, const std::vector<Deed>& deeds,
                                std::string label = {}, bool anew = false);
  /// The same settings from step 0, with this seed.
  void restart(std::uint64_t seed);
  void restart() { restart(seed_); }
  /// Forgets what could be undone: a fresh start is nothing that one wants to go back before.
  void forget_history();
  // Undo and redo bring back the whole run, bit for bit, with the step at which it stood.
  /// Back to every declared default.
  std::optional<Message> set_defaults();
  /// Another run in the place of this one: from a file or a link.
  std::optional<Message> load(State state, std::string label = {});

  /// Between these, edits of the same parameter are one step of undo, and so are deeds.
  void begin_gesture();
  void end_gesture();
  /// How many have begun: who began one sees whether another hand has begun one since.
  int gestures() const { return gestures_; }

  bool can_undo() const { return !undo_.empty(); }
  bool can_redo() const { return !redo_.empty(); }
  /// What would be undone, as its declared label (untranslated), or "".
  std::string undo_label() const { return undo_.empty() ? std::string() : undo_.back().label; }
  std::string redo_label() const { return redo_.empty() ? std::string() : redo_.back().label; }
  void undo();
  void redo();

  // Time. None of this is an edit.
  void play(bool playing);
  bool playing() const { return playing_; }
  void set_speed(double factor);  ///< of the exhibit's own pace; 0: as fast as the machine can
  double speed() const { return speed_; }
  // A step by hand halts play.
  void step_once();
  void step_back();
  void seek(std::int64_t step);
  /// To the farthest step that this run has reached.
  void seek_end();
  /// Steps that a person marked, ascending.
  const std::vector<std::int64_t>& marks() const { return marks_; }
  void set_marks(std::vector<std::int64_t> marks);
  /// Marks the present step, or takes its mark away; true if it is marked now.
  bool toggle_mark();
  /// To the next (1) or the last (-1) of the run's start, marks, deeds, changes and end; false if there is
  /// none.
  bool seek_mark(int way);
  void cancel();

  // What is seen.
  std::shared_ptr<const Runner::Published> latest() const { return runner_ ? runner_->latest() : still_; }
  std::shared_ptr<const Snapshot> snapshot() const { return latest()->snapshot; }
  /// Takes over what the model did on its own (a seek brings earlier settings back, a refused deed leaves the
  /// log). The window calls it once per tick.
  void follow();
  /// True while the newest snapshot has not seen the last change.
  bool out_of_date() const;
  std::uint64_t commands_given() const { return runner_ ? runner_->commands_given() : 0; }
  /// The refusal of a deed that the model could not do, once.
  std::optional<Message> take_refusal();

  // The run held as B.
  void hold();
  /// Holds another run as B: it is computed beside this one, and stands there once `follow` finds it done.
  void hold(State state);
  void drop_held();
  const std::shared_ptr<const Snapshot>& held() const { return held_; }
  /// What is held or on its way, for a file.
  std::optional<State> held_state() const;

 private:
  struct Change {
    std::size_t parameter = 0;
    Value before, after;
  };
  struct Changes {
    std::int64_t step = 0;  ///< where the run stood
    std::vector<Change> list;
  };
  struct Done {
    std::int64_t step = 0;
    Deed deed;
  };
  struct Jump {
    State before;
  };
  struct Step {
    std::string label;
    std::variant<Changes, Done, Jump> what;
    bool open = false;           ///< a gesture may still add to it
    std::optional<State> after;  ///< known once it was undone, where the run had moved on
  };
  struct Seek {
    std::int64_t step;
  };
  struct StepOnce {};
  using Command = std::variant<Edit, Deed, State, Seek, StepOnce>;  ///< a State was loaded
  struct Given {
    std::uint64_t number = 0;
    Command what;
  };

  void push(Step step);
  void send(Edit edit);
  void jump_to(State state);
  void note(Command what);
  bool merged_into_gesture(const std::vector<Change>& changes);
  /// True while a change could not be taken back by itself: the log goes on beyond the present step, or it
  /// is not yet known where the run stands.
  bool needs_jump(const State& now) const;

  const Exhibit* exhibit_;
  std::unique_ptr<Runner> runner_;  ///< null where the session stands still
  std::shared_ptr<const Runner::Published> still_;
  Settings settings_;
  std::uint64_t seed_ = 1;
  std::uint64_t revision_ = 1;
  bool playing_ = false;
  double speed_ = 1;
  bool gesture_ = false;
  int gestures_ = 0;
  std::uint64_t refusals_seen_ = 0;
  std::deque<Step> undo_, redo_;
  std::deque<Given> in_flight_;
  std::shared_ptr<const Snapshot> held_;
  bool held_in_the_midst_ = false;   ///< more of it is still being worked out
  std::unique_ptr<Runner> holding_;  ///< computes the run that will be B
  State holding_state_;
  std::vector<std::int64_t> marks_;
};

/// The most steps of undo that are kept.
inline constexpr std::size_t most_undo_steps = 500;

}  // namespace lucid
