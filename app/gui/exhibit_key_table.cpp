#include "app/gui/exhibit_keys.hpp"

#include <QCoreApplication>
#include <QKeyEvent>
#include <algorithm>

namespace lucid {
namespace {

QString words_of(const char* text) { return QCoreApplication::translate("lucid::ExhibitKeys", text); }

struct Row {
  ExhibitDeed deed;
  std::vector<int> keys;
  bool stage;
  const char* shown;  ///< marked where it is a word
  const char* words;
};

const std::vector<Row>& rows() {
  static const std::vector<Row> all = {
      {ExhibitDeed::play,
       {Qt::Key_Space},
       false,
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "Space"),
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "Play and pause")},
      {ExhibitDeed::step,
       {Qt::Key_Period},
       false,
       ".",
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "One step on")},
      {ExhibitDeed::step_back,
       {Qt::Key_Comma},
       false,
       ",",
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "One step back")},
      {ExhibitDeed::to_start,
       {Qt::Key_Home},
       false,
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "Home"),
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "To the start of the run")},
      {ExhibitDeed::to_end,
       {Qt::Key_End},
       false,
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "End"),
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "To the farthest step that was reached")},
      {ExhibitDeed::mark,
       {Qt::Key_M},
       false,
       "M",
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "Marks this step, or takes its mark away")},
      {ExhibitDeed::last_mark,
       {Qt::Key_BracketLeft},
       false,
       "[",
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "To the last mark, deed or change")},
      {ExhibitDeed::next_mark,
       {Qt::Key_BracketRight},
       false,
       "]",
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "To the next mark, deed or change")},
      {ExhibitDeed::restart,
       {Qt::Key_R},
       false,
       "R",
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "From the beginning")},
      {ExhibitDeed::next_step,
       {Qt::Key_PageDown},
       false,
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "Page Down"),
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "The next step of the story")},
      {ExhibitDeed::step_before,
       {Qt::Key_PageUp},
       false,
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "Page Up"),
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "The step of the story before")},
      {ExhibitDeed::of_focus,
       {},
       false,
       "1 … 9",
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "Choose an answer")},
      {ExhibitDeed::of_focus,
       {},
       false,
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "Arrows, Delete"),
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys",
                         "On the paper for a curve: left and right move, up and down draw; wipe it")},
      {ExhibitDeed::of_focus,
       {},
       false,
       "?",
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "On a readout: where the figure comes from")},
      {ExhibitDeed::of_focus,
       {},
       true,
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "Tab"),
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys",
                         "From one thing to the next; on the stage from handle to handle")},
      {ExhibitDeed::of_focus,
       {},
       true,
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "Arrows"),
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys",
                         "Move what is held, with Shift in larger steps; turn the view when nothing is held, "
                         "with Shift shift it")},
      {ExhibitDeed::of_focus,
       {},
       true,
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "Enter, Delete, digits"),
       QT_TRANSLATE_NOOP(
           "lucid::ExhibitKeys",
           "On a thing that was reached by Tab: what a click does there, takes it away, chooses for it")},
      {ExhibitDeed::nearer, {Qt::Key_Plus}, true, "+", QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "Nearer")},
      {ExhibitDeed::farther, {Qt::Key_Minus}, true, "−", QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "Farther")},
      {ExhibitDeed::view_anew,
       {Qt::Key_V},
       true,
       "V",
       QT_TRANSLATE_NOOP("lucid::ExhibitKeys", "The view as it was at first")},
  };
  return all;
}

}  // namespace

std::vector<ExhibitKey> exhibit_keys() {
  std::vector<ExhibitKey> result;
  for (const Row& row : rows())
    result.push_back({row.deed, row.keys, row.stage, words_of(row.shown), words_of(row.words)});
  return result;
}

std::optional<ExhibitDeed> exhibit_deed(const QKeyEvent& event) {
  if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return std::nullopt;
  for (const Row& row : rows())
    if (std::find(row.keys.begin(), row.keys.end(), event.key()) != row.keys.end()) return row.deed;
  return std::nullopt;
}

}  // namespace lucid
