// The software renderer: panels in order, flat ones with QPainter, those with depth through the rasteriser.
#include "visualizations/software_renderer.hpp"

#include <algorithm>
#include <cmath>
#include <new>

#include "visualizations/flat_painter.hpp"
#include "visualizations/geometry.hpp"
#include "visualizations/overlay.hpp"
#include "visualizations/raster.hpp"
#include "visualizations/text.hpp"

namespace lucid {
namespace {

/// The scene gives way to the ground behind the words above and below it: flat to 55 %, then softly.
void fade_for_words(const Panel& panel, Theme theme, QPainter& painter) {
  constexpr double flat_share = 0.55;
  const QColor ground = colour(panel.halo_ground, theme);
  QColor gone = ground;
  gone.setAlpha(0);
  const QRectF& r = panel.rectangle;
  const auto fade = [&](const QRectF& strip, QPointF from, QPointF to) {
    QLinearGradient gradient(from, to);
    gradient.setColorAt(0, ground);
    gradient.setColorAt(flat_share, ground);
    gradient.setColorAt(1, gone);
    painter.fillRect(strip, gradient);
  };
  if (panel.fade_top > 0) {
    fade({r.topLeft(), QSizeF(r.width(), panel.fade_top)}, r.topLeft(),
         r.topLeft() + QPointF(0, panel.fade_top));
  }
  if (panel.fade_bottom > 0) {
    const QPointF top(r.left(), r.bottom() - panel.fade_bottom);
    fade({top, QSizeF(r.width(), panel.fade_bottom)}, r.bottomLeft(), top);
  }
}

bool in_pixels(const Item& item) {
  return std::visit(
      [](const auto& thing) {
        if constexpr (requires { thing.space; }) return thing.space == Space::pixels;
        return false;
      },
      item);
}

void paint_panel(const DrawList& list, const Panel& panel, Theme theme, QPainter& painter, double scale) {
  if (!(panel.rectangle.width() >= 1 && panel.rectangle.height() >= 1)) return;
  painter.save();
  if (panel.clip) painter.setClipRect(panel.rectangle, Qt::IntersectClip);
  if (panel.ground.alpha > 0) painter.fillRect(panel.rectangle, colour(panel.ground, theme));
  FlatPainter flat{painter, panel, theme, scale};
  if (has_depth(panel)) {
    painter.drawImage(panel.rectangle.topLeft(), scene_picture(panel, theme, scale));
    fade_for_words(panel, theme, painter);
    for (const Item& item : panel.items) {
      if (in_pixels(item)) flat.draw(item);
    }
  } else {
    for (const Item& item : panel.items) flat.draw(item);
  }
  const Overlay overlay = overlay_of(panel, list);
  for (const Item& item : overlay.items) flat.draw(item);
  for (const PlacedText& text : overlay.texts) draw_text(painter, text, theme);
  painter.restore();
  if (panel.frame.width > 0 && panel.frame.shade.alpha > 0) {
    // Just inside the panel's edge, so that it falls on whole pixels.
    const double width = std::max(1.0, std::round(line_width(panel.frame, theme) * scale)) / scale;
    const double half = width / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(colour(panel.frame.shade, theme), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(panel.rectangle.adjusted(half, half, -half, -half));
  }
}

}  // namespace

void paint(const DrawList& list, Theme theme, QPainter& painter, double scale) {
  painter.save();
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                         QPainter::SmoothPixmapTransform);
  if (list.ground.alpha > 0) painter.fillRect(QRectF(QPointF(), list.size), colour(list.ground, theme));
  for (const Panel& panel : list.panels) paint_panel(list, panel, theme, painter, scale);
  painter.restore();
}

QImage picture(const DrawList& list, Theme theme, double scale) {
  const int width = static_cast<int>(std::ceil(list.size.width() * scale));
  const int height = static_cast<int>(std::ceil(list.size.height() * scale));
  // Qt blends the first pixels of a row up to the next aligned address in another way, which rounds
  // differently: rows that always start aligned give the same bits every time.
  constexpr std::size_t alignment = 64;
  const std::size_t stride = (static_cast<std::size_t>(width) * 4 + alignment - 1) / alignment * alignment;
  auto* memory = static_cast<uchar*>(
      ::operator new(stride* static_cast<std::size_t>(height), std::align_val_t(alignment)));
  QImage image(
      memory, width, height, static_cast<qsizetype>(stride), QImage::Format_ARGB32_Premultiplied,
      [](void* bytes) { ::operator delete(bytes, std::align_val_t(alignment)); }, memory);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.scale(scale, scale);
  paint(list, theme, painter, scale);
  painter.end();
  image.setDevicePixelRatio(scale);
  return image;
}

}  // namespace lucid
