// Finds words that are not there whole: in a window, in its charts, on its stage.
#pragma once

#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

#include "app/gui/stage_view.hpp"
#include "studio.hpp"
#include "visualizations/overlay.hpp"
#include "visualizations/text.hpp"

namespace lucid::people {

/// What the tooltip over this place would say.
inline QString tip_at(QWidget& window, QPoint at) {
  QWidget* widget = window.childAt(at);
  for (; widget && widget != &window; widget = widget->parentWidget()) {
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, widget->mapFrom(&window, at), window.mapToGlobal(at));
    QApplication::sendEvent(widget, &help);
    if (!QToolTip::text().isEmpty()) return QToolTip::text();
  }
  return {};
}

/// The scroll area that shows only a part of what is at this place, or null.
inline bool scrolls_at(QWidget& window, QPointF at) {
  // The pixel in which the place lies: rounded, the last row of an area would be its neighbour's first.
  const QPoint pixel(static_cast<int>(at.x()), static_cast<int>(at.y()));
  for (QWidget* widget = window.childAt(pixel); widget; widget = widget->parentWidget())
    if (qobject_cast<QAbstractScrollArea*>(widget)) return true;
  return false;
}

/// Whether the words are there whole all the same. A link in a story that breaks over two lines is painted
/// once for each part of it, all of the line's words each time, with all but the part clipped away.
inline bool whole_in_parts(const PaintedText& word, const std::vector<PaintedText>& all) {
  std::vector<std::pair<double, double>> parts;
  for (const PaintedText& other : all)
    if (other.text == word.text && std::abs(other.box.left() - word.box.left()) < 0.5 &&
        std::abs(other.box.top() - word.box.top()) < 0.5 && other.seen.top() <= word.box.top() + 2.5 &&
        other.seen.bottom() >= word.box.bottom() - 2.5)
      parts.emplace_back(other.seen.left(), other.seen.right());
  std::ranges::sort(parts);
  double seen_to = word.box.left();
  for (const auto& [from, to] : parts)
    if (from <= seen_to + 2.5) seen_to = std::max(seen_to, to);
  return seen_to >= word.box.right() - 2.5;
}

/// What is cut, and what is shortened by an ellipsis.
inline QStringList cut_words(QWidget& window) {
  QStringList cut;
  const std::vector<PaintedText> words = words_on(window);
  for (const auto& word : words) {
    const QRectF visible = word.box & word.seen;
    if (visible.width() < 1 || visible.height() < 1) continue;
    const QPointF middle = visible.center();
    QWidget* there = window.childAt(middle.toPoint());
    bool in_story = false;
    for (QWidget* widget = there; widget; widget = widget->parentWidget())
      in_story |= qobject_cast<QTextEdit*>(widget) != nullptr;
    if (qobject_cast<QLineEdit*>(there)) continue;  // a long entry scrolls under the cursor
    const bool beside =
        word.box.left() < word.seen.left() - 2.5 || word.box.right() > word.seen.right() + 2.5;
    const bool above =
        (word.box.top() < word.seen.top() - 2.5 || word.box.bottom() > word.seen.bottom() + 2.5) &&
        !scrolls_at(window, middle);
    const bool elided = word.text.trimmed().endsWith(QChar(0x2026));
    const auto where = QStringLiteral(" (%1, %2)").arg(qRound(middle.x())).arg(qRound(middle.y()));
    if ((beside || above) && !(in_story && whole_in_parts(word, words)))
      cut << QStringLiteral("cut: “") + word.text + QStringLiteral("”") + where +
                 QStringLiteral(" %1 to %2, %3 to %4 in %5 to %6, %7 to %8")
                     .arg(word.box.left())
                     .arg(word.box.right())
                     .arg(word.box.top())
                     .arg(word.box.bottom())
                     .arg(word.seen.left())
                     .arg(word.seen.right())
                     .arg(word.seen.top())
                     .arg(word.seen.bottom());
    if (!elided) continue;
    // A text may end with an ellipsis of its own: in a story, or in a menu of this program.
    for (QWidget* widget = there; widget; widget = widget->parentWidget())
      if (qobject_cast<QTextEdit*>(widget)) there = nullptr;
    if (!there) continue;
    cut << QStringLiteral("shortened: ") + word.text + where;
  }
  cut.removeDuplicates();
  return cut;
}

/// The same in the charts, which keep their picture.
inline QStringList cut_in_charts(QWidget& window) {
  QStringList cut;
  for (Chart* chart : window.findChildren<Chart*>()) {
    if (!chart->isVisible()) continue;
    const QRectF whole(chart->rect());
    for (const PaintedText& word : words_in(*chart))
      if (word.text.front().isPrint() && !whole.adjusted(-2.5, -2.5, 2.5, 2.5).contains(word.box))
        cut << QStringLiteral("chart %1: “%2”").arg(chart->title(), word.text);
  }
  return cut;
}

/// The same on the stage, which places its own labels. `told`: what is shortened there may be told by the
/// tooltip instead.
inline QStringList cut_labels(QWidget& window, StageView& stage, bool told) {
  QStringList cut;
  const DrawList& list = stage.list();
  const QRectF whole(QPointF(), list.size);
  for (const auto& panel : list.panels) {
    for (const auto& text : overlay_of(panel, list).texts) {
      double width = 0;
      QString words;
      for (const auto& run : text.runs) {
        words += run.text;
        width += QFontMetricsF(font_of(run, text.size, text.text_scale)).horizontalAdvance(run.text);
      }
      const QPointF middle = (text.box & whole).center();
      if (width > text.box.width() + 2 &&
          !(told && tip_at(window, stage.mapTo(&window, middle.toPoint())).contains(words)))
        cut << QStringLiteral("label: ") + words;
      if (whole.contains(text.box.center()) && !whole.adjusted(-2, -2, 2, 2).contains(text.box))
        cut << QStringLiteral("label over the edge: ") + words;
    }
  }
  return cut;
}

}  // namespace lucid::people
