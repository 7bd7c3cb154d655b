// What all views of this stage are put together from: words, tiles, bars and whiskers on one panel of pixels.
#pragma once

#include <QCoreApplication>
#include <vector>

#include "core/exhibits/masked_diffusion/scene.hpp"
#include "visualizations/numbers.hpp"
#include "visualizations/stage.hpp"

namespace lucid::masked_diffusion {

/// Text in the person's language, under the name that lupdate looks for.
inline QString translate(const char* context, const char* text) {
  return QCoreApplication::translate(context, text);
}

/// Writes on the one panel that covers the stage.
class Pen {
 public:
  Pen(DrawList& list, const ViewState& view);

  const ViewState& view;
  double ts, margin, caption, body;  ///< text scale, inset, line heights
  QRectF area;                       ///< the stage

  QString number(double value, int digits = 3) const { return number_text(value, view.locale, digits); }
  QString percent(double share) const { return quantity_text(share, {}, view.locale, true, 2); }
  double width_of(const QString& words, TextSize size = TextSize::caption, int weight = 400) const;

  Label& text(QPointF at, const QString& words, Shade shade = Role::ink,
              Qt::Alignment anchor = Qt::AlignLeft | Qt::AlignTop, TextSize size = TextSize::caption,
              int weight = 400);
  void line(QPointF from, QPointF to, Shade shade = Role::line, double width = 1, Dash dash = Dash::solid);
  Polygon& box(const QRectF& rectangle, Shade fill, Shade outline = no_shade, double width = 0,
               double corner = 0);
  Glyphs& mark(Shape shape, QPointF at, double size, Shade fill, Shade outline = no_shade,
               double outline_width = 0);
  Handle& handle(QPointF at, const QString& pick);
  Polyline& curve(std::vector<Vec3> points, Shade shade, double width);

  /// Title and one muted line at the top left; returns the y below them.
  double header(const QString& title, const QString& words);
  /// A mean with its 95 % interval on a horizontal scale, as a disc with a line through it.
  void whisker(double y, double low, double middle, double high, Shade shade);

 private:
  Panel* panel_;
};

/// Tiles that flow like words; the rectangle of each.
struct Flow {
  std::vector<QRectF> tiles;
  double bottom = 0;
  bool two_lines = true;  ///< a second line under the word
};
Flow flow_of(const Pen& pen, const std::vector<Tile>& tiles, const QRectF& area, bool want_two_lines);

/// Draws the tiles of a page; `kind` is their pick. `steps` gives the shade of the step in which one was
/// written.
void draw_tiles(Pen& pen, const std::vector<Tile>& tiles, const Flow& flow, int steps, const QString& kind);

/// The tile that is open: the one with the focus, else the one that was clicked; −1: none.
int open_tile(const PageScene& page, const ViewState& view);

void draw_page(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list);
void draw_race(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list);
void draw_bench(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list);
void draw_forward(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list);
void draw_reversal(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list);
void draw_thumbnail(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list);

/// Left and right end of the slider of the way down, at its height.
struct MaskSlider {
  double left = 0, right = 0, y = 0;
  explicit MaskSlider(const Pen& pen);
  double place(double t) const { return left + (right - left) * t; }
  double value(double x) const;
};

/// "aab".
QString name_of_string(int number);
QString name_of_order(Order order);

QString describe(const MaskedDiffusionScene& scene, const ViewState& view);

}  // namespace lucid::masked_diffusion
