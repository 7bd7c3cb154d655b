// SVG, PDF and PNG of a stage through the software renderer.
#include "visualizations/export.hpp"

#include <QBuffer>
#include <QImage>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include "visualizations/software_renderer.hpp"

namespace lucid {

namespace {
constexpr double picture_scale = 2;  // device pixels per pixel of what cannot be kept as vectors
}

QByteArray to_svg(const DrawList& list, Theme theme, const QString& title) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setSize(list.size.toSize());
  generator.setViewBox(QRectF(QPointF(), list.size));
  generator.setTitle(title);
  generator.setDescription(QStringLiteral("Lucidarium"));
  QPainter painter(&generator);
  paint(list, theme, painter, picture_scale);
  painter.end();
  return bytes;
}

QByteArray to_pdf(const DrawList& list, Theme theme, const QString& title) {
  constexpr double points_per_pixel = 0.75;
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setTitle(title);
  writer.setCreator(QStringLiteral("Lucidarium"));
  writer.setPageSize(
      QPageSize(list.size * points_per_pixel, QPageSize::Point, QString(), QPageSize::ExactMatch));
  writer.setPageMargins(QMarginsF());
  writer.setResolution(96);
  QPainter painter(&writer);
  paint(list, theme, painter, picture_scale);
  painter.end();
  return bytes;
}

QByteArray to_png(const DrawList& list, Theme theme, double scale) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  picture(list, theme, scale).save(&buffer, "PNG");
  return bytes;
}

}  // namespace lucid
