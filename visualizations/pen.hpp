// Writes on a panel: short names for what every stage needs.
#pragma once

#include <vector>

#include "visualizations/numbers.hpp"
#include "visualizations/stage.hpp"

namespace lucid {

class Pen {
 public:
  Pen(Panel& panel, const ViewState& view) : panel_(panel), view_(view) {}

  Label& text(QPointF at, const QString& words, Shade shade = Role::ink,
              Qt::Alignment anchor = Qt::AlignLeft | Qt::AlignTop, TextSize size = TextSize::caption,
              int weight = 400);
  void line(QPointF from, QPointF to, Shade shade = Role::line, double width = 1, Dash dash = Dash::solid);
  Polyline& lines(std::vector<Vec3> points, Shade shade, double width, Dash dash = Dash::solid);
  Polygon& box(const QRectF& rectangle, Shade fill, Shade outline = no_shade, double width = 0,
               double corner = 0);
  Glyphs& mark(Shape shape, QPointF at, double size, Shade fill, Shade outline = no_shade,
               double outline_width = 0);
  Glyphs& marks(Shape shape, std::vector<Glyph> glyphs);

  /// Line height of a size at this text size, and the width of words in it.
  double height(TextSize size = TextSize::caption) const;
  double width(const QString& words, TextSize size = TextSize::caption, int weight = 400) const;
  QString number(double value, const char* unit = "", int digits = 3) const {
    return quantity_text(value, QString::fromUtf8(unit), view_.locale, false, digits);
  }
  QString percent(double share, int digits = 3) const {
    return quantity_text(share, {}, view_.locale, true, digits);
  }

  Panel& panel() { return panel_; }
  const ViewState& view() const { return view_; }

 private:
  Panel& panel_;
  const ViewState& view_;
};

/// A new panel whose units are its pixels.
Panel& pixel_panel(DrawList& list, const QRectF& rectangle);

Glyph glyph_at(QPointF at, double size, Shade fill);

}  // namespace lucid
