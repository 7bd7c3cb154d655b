#include "app/gui/present/present_keys.hpp"

#include <QCoreApplication>
#include <QKeyEvent>
#include <algorithm>

namespace lucid {
namespace {

QString words_of(const char* text) { return QCoreApplication::translate("lucid::PresentKeys", text); }

struct Row {
  PresentDeed deed;
  std::vector<int> keys;
  const char* shown;  ///< marked where it is a word
  const char* words;
};

/// What a key means with pen or spotlight in hand comes before what it means without.
const std::vector<Row>& rows() {
  static const std::vector<Row> all = {
      {PresentDeed::next,
       {Qt::Key_PageDown},
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "Page Down"),
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "The next step")},
      {PresentDeed::back,
       {Qt::Key_PageUp},
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "Page Up"),
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "The step before")},
      {PresentDeed::to_the_right,
       {Qt::Key_Right},
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "Right"),
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "The next step, as some remotes send it")},
      {PresentDeed::to_the_left,
       {Qt::Key_Left},
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "Left"),
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "The step before, as some remotes send it")},
      {PresentDeed::read_on,
       {Qt::Key_Down},
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "Down"),
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "Further down a table that is longer than the screen")},
      {PresentDeed::read_back,
       {Qt::Key_Up},
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "Up"),
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "Back up that table")},
      {PresentDeed::black,
       {Qt::Key_B},
       "B",
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "A dark screen until the next key")},
      {PresentDeed::white,
       {Qt::Key_W},
       "W",
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "A white screen until the next key")},
      {PresentDeed::spotlight,
       {Qt::Key_L},
       "L",
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "Takes the spotlight, or puts it away")},
      {PresentDeed::pen,
       {Qt::Key_P},
       "P",
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "Takes the pen, or puts it away")},
      {PresentDeed::move,
       {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down},
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "Arrows"),
       QT_TRANSLATE_NOOP(
           "lucid::PresentKeys",
           "Move the pen or the spotlight; two together go aslant, with Shift five times as far")},
      {PresentDeed::stroke,
       {Qt::Key_Return, Qt::Key_Enter},
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "Enter"),
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "With the pen: begins a stroke, once more ends it")},
      {PresentDeed::other_ink,
       {Qt::Key_O},
       "O",
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "The pen's next colour")},
      {PresentDeed::undo_stroke,
       {Qt::Key_U},
       "U",
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "Takes the last stroke away")},
      {PresentDeed::wipe,
       {Qt::Key_C},
       "C",
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "Takes all strokes away")},
      {PresentDeed::put_away,
       {Qt::Key_Escape},
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "Esc"),
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "Puts pen and spotlight away; once more ends presenting")},
      {PresentDeed::controls,
       {Qt::Key_E},
       "E",
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "The controls at the right edge")},
      {PresentDeed::tools,
       {Qt::Key_T},
       "T",
       QT_TRANSLATE_NOOP("lucid::PresentKeys", "The tools at the lower edge")},
  };
  return all;
}

bool needs_tool(PresentDeed deed) {
  return deed == PresentDeed::move || deed == PresentDeed::stroke || deed == PresentDeed::put_away;
}

}  // namespace

std::vector<PresentKey> present_keys() {
  std::vector<PresentKey> result;
  for (const Row& row : rows())
    result.push_back({row.deed, row.keys, words_of(row.shown), words_of(row.words)});
  return result;
}

std::optional<PresentDeed> present_deed(const QKeyEvent& event, bool tool) {
  const auto find = [&](bool of_tool) -> std::optional<PresentDeed> {
    for (const Row& row : rows())
      if (needs_tool(row.deed) == of_tool &&
          std::find(row.keys.begin(), row.keys.end(), event.key()) != row.keys.end())
        return row.deed;
    return std::nullopt;
  };
  if (tool)
    if (const auto deed = find(true)) return deed;
  return find(false);
}

}  // namespace lucid
