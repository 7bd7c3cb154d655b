// The keys of a presentation: one table for who obeys them and for the sheet that tells them.
#pragma once

#include <QString>
#include <optional>
#include <vector>

class QKeyEvent;

namespace lucid {

enum class PresentDeed {
  next,
  back,
  to_the_right,  ///< the next step, or the one before where one reads from right to left
  to_the_left,
  read_on,  ///< further down a table that is longer than the screen
  read_back,
  black,
  white,
  spotlight,
  pen,
  move,       ///< pen or spotlight, by an arrow
  stroke,     ///< the pen goes down, or up again
  other_ink,  ///< the pen's next colour
  undo_stroke,
  wipe,
  put_away,  ///< pen and spotlight
  controls,
  tools,
};

struct PresentKey {
  PresentDeed deed;
  std::vector<int> keys;  ///< any of them
  QString shown;          ///< as the sheet writes them
  QString words;          ///< what they do
};

/// In the reader's language, in the order of the sheet.
std::vector<PresentKey> present_keys();

/// What this key asks for. `tool`: pen or spotlight is in hand, so that arrows, Enter and Escape are its own.
std::optional<PresentDeed> present_deed(const QKeyEvent& event, bool tool);

}  // namespace lucid
