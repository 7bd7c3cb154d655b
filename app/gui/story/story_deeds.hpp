// Carries out what a story, a link in it or an answer asks of the run: settings, presets, deeds, time, and
// sliders that glide by themselves.
#pragma once

#include <QtGlobal>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "app/session.hpp"
#include "app/story.hpp"

namespace lucid {

class StoryDeeds {
 public:
  explicit StoryDeeds(Session& session) : session_(session) {}

  /// All edits, `first` before the others, and deeds as one step of undo under this label; sweeps begin with
  /// the next `glide`, or are at their end at once where nothing `glides`; `plays`: whether the run may be
  /// set going. Returns why it was refused. What still glides from an earlier call is at its end first.
  std::optional<Message> carry_out(const std::vector<StoryDeed>& deeds, const std::string& label, bool glides,
                                   bool plays, std::vector<Edit> first = {});
  /// Moves what glides to where it stands at this time, ms. Returns why it was refused; it then stops, as it
  /// does where a hand or an undo has moved it meanwhile.
  std::optional<Message> glide(qint64 now);
  bool gliding() const { return !sweeps_.empty(); }
  /// What glides stays where it is.
  void stop();

 private:
  struct Sweep {
    std::string parameter;
    double from = 0, to = 0;
    bool logarithmic = false;
    qint64 begun = -1;
    int gesture = 0;  ///< its own: who has begun another one since has taken over
    Value last = {};  ///< where it was left by the last `glide`
  };
  void begin(Sweep& sweep);
  bool taken_over(const Sweep& sweep) const;
  std::optional<Message> move(Sweep& sweep, double value);
  /// What glides is at its end at once.
  void arrive();

  Session& session_;
  std::deque<Sweep> sweeps_;
};

/// These settings as the deeds leave them, sweeps at their end; without those that are refused.
Settings settings_after(const Exhibit& exhibit, Settings settings, const std::vector<StoryDeed>& deeds);

}  // namespace lucid
