// Whether words that a stage has put in their places lie on each other.
#pragma once

#include <QStringList>
#include <algorithm>
#include <vector>

#include "visualizations/text.hpp"

namespace lucid {

/// The pairs of words that do, as "one | other". Labels that give way of their own are left out.
inline QStringList words_on_words(const DrawList& list) {
  struct Placed {
    QString words;
    QRectF box;
  };
  std::vector<Placed> placed;
  for (const Panel& panel : list.panels)
    for (const Item& item : panel.items) {
      const auto* label = std::get_if<Label>(&item);
      if (!label || label->yield != Yield::stays) continue;
      // In a panel with a camera of its own a place is no pixel.
      if (!std::holds_alternative<PixelCamera>(panel.camera) && label->space != Space::pixels) continue;
      QSizeF size = text_size(*label, list.text_scale);
      if (label->max_width > 0) size.setWidth(std::min(size.width(), label->max_width));
      QPointF corner =
          panel.rectangle.topLeft() + QPointF(double(label->at.x), double(label->at.y)) + label->offset;
      if (label->anchor & Qt::AlignHCenter) corner.rx() -= size.width() / 2;
      if (label->anchor & Qt::AlignRight) corner.rx() -= size.width();
      if (label->anchor & Qt::AlignVCenter) corner.ry() -= size.height() / 2;
      if (label->anchor & Qt::AlignBottom) corner.ry() -= size.height();
      // The air of a line above and below its letters.
      placed.push_back({label->more.empty() ? label->text : label->text + label->more.front().text,
                        QRectF(corner, size).adjusted(1, 0.1 * size.height(), -1, -0.1 * size.height())});
    }
  QStringList pairs;
  for (std::size_t i = 0; i < placed.size(); ++i)
    for (std::size_t j = i + 1; j < placed.size(); ++j)
      if (placed[i].box.intersects(placed[j].box)) pairs << placed[i].words + " | " + placed[j].words;
  return pairs;
}

}  // namespace lucid
