// Whether words that a stage has put in their places lie on each other.
#pragma once

#include <QStringList>
#include <vector>

#include "visualizations/overlay.hpp"
#include "visualizations/text.hpp"

namespace lucid {

/// The pairs of words that do, as "one | other", where the stage has really put them.
inline QStringList words_on_words(const DrawList& list) {
  struct Placed {
    QString words;
    QRectF box;
  };
  std::vector<Placed> placed;
  for (const Panel& panel : list.panels)
    for (const PlacedText& text : overlay_of(panel, list).texts) {
      QString words;
      for (const Run& run : text.runs) words += run.text;
      // The air of a line above and below its letters.
      placed.push_back({words, text.box.adjusted(1, 0.1 * text.box.height(), -1, -0.1 * text.box.height())});
    }
  QStringList pairs;
  for (std::size_t i = 0; i < placed.size(); ++i)
    for (std::size_t j = i + 1; j < placed.size(); ++j)
      if (placed[i].box.intersects(placed[j].box)) pairs << placed[i].words + " | " + placed[j].words;
  return pairs;
}

}  // namespace lucid
