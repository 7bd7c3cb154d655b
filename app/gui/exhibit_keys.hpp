// The keys of an exhibit's screen: one table for who obeys them and for the sheet that tells them.
#pragma once

#include <QString>
#include <optional>
#include <vector>

class QKeyEvent;

namespace lucid {

enum class ExhibitDeed {
  play,
  step,
  step_back,
  to_start,
  to_end,
  mark,
  last_mark,
  next_mark,
  restart,
  next_step,    ///< of the story
  step_before,  ///< of the story
  nearer,
  farther,
  view_anew,
  of_focus,  ///< what has the focus takes it: a question, a thing on the stage
};

struct ExhibitKey {
  ExhibitDeed deed;
  std::vector<int> keys;  ///< any of them
  bool stage;             ///< told under "On the stage"
  QString shown;          ///< as the sheet writes them
  QString words;          ///< what they do
};

/// In the reader's language, in the order of the sheet.
std::vector<ExhibitKey> exhibit_keys();

/// What this key asks for, with or without Shift; nothing with Ctrl or Alt.
std::optional<ExhibitDeed> exhibit_deed(const QKeyEvent& event);

}  // namespace lucid
