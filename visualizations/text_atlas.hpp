// Words as pictures on shelves of one picture that grows downwards, so that the OpenGL renderer draws each
// word once.
#pragma once

#include <QHash>
#include <QImage>
#include <QRect>
#include <optional>

#include "visualizations/overlay.hpp"

namespace lucid {

class TextAtlas {
 public:
  /// The place of this text in image(), drawn first if it is new; nothing when it is full: then clear() and
  /// start over. `margin` device pixels of halo lie around the text's box.
  std::optional<QRect> place(const PlacedText& text, Theme theme, double scale);
  /// Device pixels around a text's box.
  static int margin(const PlacedText& text, double scale);

  void clear();
  /// Grows taller as it fills; what has a place keeps it.
  const QImage& image() const { return image_; }
  /// The part of the image that changed since the last call.
  QRect take_changed();

 private:
  QImage image_;
  QHash<QString, QRect> known_;
  QRect changed_;
  QPoint next_;
  int shelf_ = 0;
};

}  // namespace lucid
