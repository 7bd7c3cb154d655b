#include "visualizations/pen.hpp"

#include "visualizations/text.hpp"

namespace lucid {

Label& Pen::text(QPointF at, const QString& words, Shade shade, Qt::Alignment anchor, TextSize size,
                 int weight) {
  Label label;
  label.text = words;
  label.at = at;
  label.shade = shade;
  label.anchor = anchor;
  label.size = size;
  label.weight = weight;
  label.yield = Yield::stays;
  return panel_.add(std::move(label));
}

void Pen::line(QPointF from, QPointF to, Shade shade, double width, Dash dash) {
  lines({Vec3(from), Vec3(to)}, shade, width, dash);
}

Polyline& Pen::lines(std::vector<Vec3> points, Shade shade, double width, Dash dash) {
  Polyline line;
  line.points = share(std::move(points));
  line.stroke.shade = shade;
  line.stroke.width = static_cast<float>(width);
  line.stroke.dash = dash;
  return panel_.add(std::move(line));
}

Polygon& Pen::box(const QRectF& rectangle, Shade fill, Shade outline, double width, double corner) {
  Polygon polygon;
  polygon.points = rectangle_points(rectangle, corner);
  polygon.fill = fill;
  polygon.outline.shade = outline;
  polygon.outline.width = static_cast<float>(width);
  return panel_.add(std::move(polygon));
}

Glyphs& Pen::mark(Shape shape, QPointF at, double size, Shade fill, Shade outline, double outline_width) {
  Glyphs& set = marks(shape, {glyph_at(at, size, fill)});
  set.outline = outline;
  set.outline_width = static_cast<float>(outline_width);
  return set;
}

Glyphs& Pen::marks(Shape shape, std::vector<Glyph> glyphs) {
  Glyphs set;
  set.shape = shape;
  set.glyphs = share(std::move(glyphs));
  return panel_.add(std::move(set));
}

double Pen::height(TextSize size) const {
  const double pixels = size == TextSize::caption ? 16 : size == TextSize::body ? 20 : 26;
  return pixels * view_.text_scale;
}

double Pen::width(const QString& words, TextSize size, int weight) const {
  Label label;
  label.text = words;
  label.size = size;
  label.weight = weight;
  return text_size(label, view_.text_scale).width();
}

Panel& pixel_panel(DrawList& list, const QRectF& rectangle) {
  Panel panel;
  panel.rectangle = rectangle;
  panel.camera = PixelCamera{};
  return list.add(std::move(panel));
}

Glyph glyph_at(QPointF at, double size, Shade fill) {
  Glyph mark;
  mark.at = at;
  mark.width = static_cast<float>(size);
  mark.fill = fill;
  return mark;
}

}  // namespace lucid
