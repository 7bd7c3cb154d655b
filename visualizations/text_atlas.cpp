// Shelf packing of words.
#include "visualizations/text_atlas.hpp"

#include <algorithm>
#include <cmath>

namespace lucid {
namespace {

constexpr int atlas_size = 2048, first_height = 256;

QString key_of(const PlacedText& text, Theme theme, double scale) {
  QString key = QStringLiteral("%1|%2|%3|%4|%5|%6|%7")
                    .arg(int(theme))
                    .arg(scale)
                    .arg(int(text.size))
                    .arg(text.text_scale)
                    .arg(double(text.halo))
                    .arg(int(text.ground))
                    .arg(text.box.width(), 0, 'f', 1);
  for (const Run& run : text.runs) {
    key += QStringLiteral("|%1,%2,%3,%4,%5,%6,%7|")
               .arg(int(run.shade.role))
               .arg(int(run.shade.map))
               .arg(double(run.shade.value))
               .arg(double(run.shade.alpha))
               .arg(run.weight)
               .arg(int(run.italic))
               .arg(int(run.serif));
    key += run.text;
  }
  return key;
}

}  // namespace

int TextAtlas::margin(const PlacedText& text, double scale) {
  // Slanted letters lean out of their box.
  return static_cast<int>(std::ceil((double(text.halo) + 3) * scale));
}

std::optional<QRect> TextAtlas::place(const PlacedText& text, Theme theme, double scale) {
  const QString key = key_of(text, theme, scale);
  const auto found = known_.constFind(key);
  if (found != known_.constEnd()) return *found;
  if (image_.isNull()) clear();
  const int around = margin(text, scale);
  const QSize size(static_cast<int>(std::ceil(text.box.width() * scale)) + 2 * around,
                   static_cast<int>(std::ceil(text.box.height() * scale)) + 2 * around);
  if (size.width() > atlas_size) return std::nullopt;
  if (next_.x() + size.width() > atlas_size) {
    next_ = {0, next_.y() + shelf_};
    shelf_ = 0;
  }
  const int bottom = next_.y() + size.height();
  if (bottom > atlas_size) return std::nullopt;
  if (bottom > image_.height()) {
    int height = image_.height();
    while (height < bottom) height *= 2;
    image_ = image_.copy(0, 0, atlas_size, height);  // what is new is transparent
    changed_ = image_.rect();
  }
  const QRect place(next_, size);
  next_.rx() += size.width();
  shelf_ = std::max(shelf_, size.height());

  QPainter painter(&image_);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  painter.setClipRect(place);
  painter.translate(place.topLeft() + QPoint(around, around));
  painter.scale(scale, scale);
  PlacedText moved = text;
  moved.box.moveTo(0, 0);
  draw_text(painter, moved, theme);
  painter.end();
  changed_ |= place;
  known_.insert(key, place);
  return place;
}

void TextAtlas::clear() {
  if (image_.isNull()) image_ = QImage(atlas_size, first_height, QImage::Format_RGBA8888_Premultiplied);
  image_.fill(Qt::transparent);
  known_.clear();
  changed_ = image_.rect();
  next_ = {};
  shelf_ = 0;
}

QRect TextAtlas::take_changed() { return std::exchange(changed_, QRect()); }

}  // namespace lucid
