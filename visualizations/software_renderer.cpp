// The software renderer: panels in order, flat ones with QPainter, those with depth through the rasteriser.
#include "visualizations/software_renderer.hpp"

#include <algorithm>
#include <cmath>

#include "visualizations/flat_painter.hpp"
#include "visualizations/geometry.hpp"
#include "visualizations/overlay.hpp"
#include "visualizations/text.hpp"

namespace lucid {
namespace {

void paint_panel(const DrawList& list, const Panel& panel, Theme theme, QPainter& painter, double scale) {
  painter.save();
  if (panel.clip) painter.setClipRect(panel.rectangle, Qt::IntersectClip);
  if (panel.ground.alpha > 0) painter.fillRect(panel.rectangle, colour(panel.ground, theme));
  FlatPainter flat{painter, panel, theme, scale};
  for (const Item& item : panel.items) flat.draw(item);
  const Overlay overlay = overlay_of(panel, list);
  for (const Item& item : overlay.items) flat.draw(item);
  for (const PlacedText& text : overlay.texts) draw_text(painter, text, theme);
  painter.restore();
  if (panel.frame.width > 0 && panel.frame.shade.alpha > 0) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(panel.frame.shade, theme), line_width(panel.frame, theme), Qt::SolidLine,
                        Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(panel.rectangle);
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
  QImage image(static_cast<int>(std::ceil(list.size.width() * scale)),
               static_cast<int>(std::ceil(list.size.height() * scale)), QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.scale(scale, scale);
  paint(list, theme, painter, scale);
  painter.end();
  image.setDevicePixelRatio(scale);
  return image;
}

}  // namespace lucid
