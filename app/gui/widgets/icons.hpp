// The icon set, drawn as lines in a box of 20.
#pragma once

#include <QIcon>
#include <QPainter>

namespace lucid {

class Look;

enum class Icon {
  none,
  back,
  language,
  theme,
  text_size,
  share,
  present,
  play,
  pause,
  step,
  step_back,
  to_start,
  to_end,
  mark,
  restart,
  undo,
  redo,
  words,
  checks,
  search,
  open,
  help,
  chevron_left,
  chevron_right,
  chevron_up,
  chevron_down,
  lock,
  tick,
  cross,
  star,
  warning,
  picture,
  page,
  book,
  save,
  copy,
  hold,
  fold,
  more,
};
inline constexpr int icon_count = static_cast<int>(Icon::more) + 1;

/// Draws the icon into `box`, whatever its size. `width` is the line's in pixels of a box of 20.
/// `mirrored` turns what has a direction of reading.
void paint_icon(QPainter& painter, Icon icon, const QRectF& box, const QColor& colour, double width = 1.5,
                bool mirrored = false);

/// For menus, where Qt wants an icon: in ink of the present theme, crisp at any scale.
QIcon menu_icon(const Look& look, Icon icon);

}  // namespace lucid
