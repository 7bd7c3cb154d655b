// What all views of this stage are put together from: words, tiles, bars and whiskers on one panel of pixels.
#pragma once

#include <QCoreApplication>
#include <vector>

#include "core/exhibits/masked_diffusion/scene.hpp"
#include "visualizations/pen.hpp"

namespace lucid::masked_diffusion {

/// Text in the person's language, under the name that lupdate looks for.
inline QString translate(const char* context, const char* text, const char* comment = nullptr, int n = -1) {
  return QCoreApplication::translate(context, text, comment, n);
}

/// The pen of every stage on the one panel that covers this one, with what only this one draws.
class Pen : public lucid::Pen {
 public:
  Pen(DrawList& list, const ViewState& view);

  double ts, margin, caption, body;  ///< text scale, inset, line heights
  QRectF area;                       ///< the stage

  Handle& handle(QPointF at, const QString& pick);
  /// Title and muted words at the top left, in as many lines as they need, `beside` left free at the right;
  /// returns the y below them.
  double header(const QString& title, const QString& words, double beside = 0);
  double header_height(const QString& words, double beside = 0) const;
  /// A mean with its 95 % interval on a horizontal scale, as a disc with a line through it.
  void whisker(double y, double low, double middle, double high, Shade shade);

 private:
  QStringList header_lines(const QString& words, double beside = 0) const;
};

/// How tiles stand on a page.
struct TileStyle {
  bool second_line = true;             ///< below the word: how sure, or in which step
  double height, least, padding, gap;  ///< pixels at text size 1: of a tile, its least width, round its word,
                                       ///< between two
  TextSize size;                       ///< of the word
};

/// Tiles that flow like words: the rectangle of each that has room, a null one for each that has none.
struct Flow {
  std::vector<QRectF> tiles;
  double bottom = 0;
  TileStyle style;
};
/// In the most generous style in which all fit into `area`, with or without second lines, words of at most
/// the `largest` size. Where none does, as many rows of the smallest as have room, those round the tile
/// `shown` (−1: the first) among them.
Flow flow_of(const Pen& pen, const std::vector<Tile>& tiles, const QRectF& area, bool second_lines,
             int shown = -1, TextSize largest = TextSize::title);

/// The shade of what was written in this step of so many.
Shade step_shade(int step, int steps);

/// What all tiles need at least at this width, pixels.
double least_height(const Pen& pen, const std::vector<Tile>& tiles, double width);

/// Draws the tiles of a page; `kind` is their pick. `steps` gives the shade of the step in which one was
/// written.
void draw_tiles(Pen& pen, const std::vector<Tile>& tiles, const Flow& flow, int steps, const QString& kind);

/// The tile that is open: the one with the focus, else the one that was clicked; −1: none.
int open_tile(const PageScene& page, const ViewState& view);
/// The tile that is told of: the open one, else the surest of those that come next or are masked, else the
/// one that was written last; −1: none.
int told_tile(const PageScene& page, const ViewState& view);

void draw_page(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list);
void draw_race(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list);
void draw_bench(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list);
void draw_forward(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list);
void draw_reversal(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list);
void draw_thumbnail(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list);

/// Left and right end of the slider of the way down.
struct MaskSlider {
  double left = 0, right = 0;
  explicit MaskSlider(const Pen& pen);
  double place(double t) const { return left + (right - left) * t; }
  double value(double x) const;
};
/// The scale of 1 to 64 steps at the top right of the page.
struct StepsSlider {
  static constexpr int most = 128;
  double left = 0, right = 0, y = 0;
  explicit StepsSlider(const Pen& pen);
  double place(double steps) const { return left + (right - left) * (steps - 1) / (most - 1); }
  std::int64_t value(double x) const;
  /// What it needs at the right of the page's words; 0 where the stage is too narrow for it.
  static double room(const Pen& pen);
};
/// "aab".
QString name_of_string(int number);
QString name_of_order(Order order);

QString steps_in_words(int count);
QString looks_in_words(int count);

QString describe(const MaskedDiffusionScene& scene, const ViewState& view);

}  // namespace lucid::masked_diffusion
