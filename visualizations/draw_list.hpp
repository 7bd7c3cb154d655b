// What a stage wants to be seen, as plain data: panels with cameras, and the things in them.
// Both renderers, picking and export read this; it knows no QPainter and no OpenGL.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "visualizations/camera.hpp"
#include "visualizations/colours.hpp"

namespace lucid {

/// Data that a draw list shares with the scene: immutable, so the same pointer means the same content, and a
/// renderer that has it on the graphics card need not send it again.
template <class T>
using Shared = std::shared_ptr<const std::vector<T>>;

template <class T>
Shared<T> share(std::vector<T> values) {
  return std::make_shared<const std::vector<T>>(std::move(values));
}

using Points = Shared<Vec3>;
using Scalars = Shared<float>;

/// The units of an item's positions: the panel's world, or pixels from the panel's top left corner, y
/// downwards. In a panel with depth, what is in pixels lies over the scene.
enum class Space : std::uint8_t { world, pixels };

enum class Dash : std::uint8_t {
  solid,   ///< holds
  dashed,  ///< does not hold, run B: 5-4
  dotted,  ///< 1.5-3
};

struct Stroke {
  Shade shade = Role::ink;
  float width = 1.5f;  ///< pixels
  Dash dash = Dash::solid;
  float dash_offset = 0;  ///< pixels; moving it makes the dashes flow towards the end
  float halo = 0;         ///< pixels of the panel's ground on either side; lines with depth get at least 1.5
  float fade_start = 0;   ///< share of the length over which the line comes in
  float fade_end = 0;     ///< share of the length over which it leaves; 0.3 is the house rule
  bool operator==(const Stroke&) const = default;
};

/// A line through points, straight from one to the next.
struct Polyline {
  Points points;
  Stroke stroke;
  bool closed = false;
  Map map = Map::none;  ///< where not none, `scalars` (one per point, in the map's range) colour the line
  Scalars scalars;
  Scalars alphas;      ///< optional, one per point, 0 to 1
  bool arrow = false;  ///< a head at the last point
  Space space = Space::world;
  QString pick;
  int pick_index = -1;
  bool operator==(const Polyline&) const = default;
};

/// A smooth cubic curve from `from` to `to`, in flat panels.
struct Curve {
  Vec3 from, control_1, control_2, to;
  Stroke stroke;
  bool arrow = false;
  Space space = Space::world;
  QString pick;
  int pick_index = -1;
  bool operator==(const Curve&) const = default;
};

/// A filled, possibly hollowed shape. In panels with depth it must be flat and convex.
struct Polygon {
  Points points;
  Shade fill = no_shade;
  Stroke outline{no_shade, 0};
  bool hatched = false;  ///< refused: horizontal hatching in the fill's colour instead of the fill
  Space space = Space::world;
  QString pick;
  int pick_index = -1;
  bool operator==(const Polygon&) const = default;
};

enum class Shape : std::uint8_t {
  disc,
  square,
  triangle,
  diamond,
  triangle_down,
  cross,  ///< an x: rejected, locked out
  plus,
  tick,  ///< accepted
  star,  ///< bonus
  box,   ///< width x height with rounded corners
  arrow  ///< from `at`, `width` long in the direction `angle`, head `height` wide
};

/// The mark of the n-th category.
Shape category_shape(int n);

struct Glyph {
  Vec3 at;  ///< centre
  float width = 8;
  float height = 0;  ///< 0: as the width
  float angle = 0;   ///< radians, counter-clockwise on screen
  Shade fill = Role::ink;
  bool operator==(const Glyph&) const = default;
};

/// Many marks of one shape.
struct Glyphs {
  Shape shape = Shape::disc;
  Shared<Glyph> glyphs;
  bool world_size = false;  ///< widths and heights in world units instead of pixels
  Shade outline = no_shade;
  float outline_width = 0;  ///< pixels, inside the shape's edge
  float corner = 0;         ///< radius of a box's corners, pixels
  float halo = 0;           ///< pixels of the panel's ground around each
  bool lit = false;         ///< discs in panels with depth as shaded balls
  Space space = Space::world;
  QString pick;           ///< a hit also names the glyph's index
  bool pick_each = true;  ///< false: the whole set is one thing
  bool operator==(const Glyphs&) const = default;
};

/// A round wire through points, shaded.
struct Tube {
  Points points;
  double radius = 0.1;  ///< world units
  Shade shade = Role::conductor;
  bool closed = false;
  Map map = Map::none;
  Scalars scalars;
  QString pick;
  int pick_index = -1;
  bool operator==(const Tube&) const = default;
};

/// Triangles: three indices each.
struct Mesh {
  Points points;
  Shared<std::uint32_t> indices;
  Shade shade = Role::soft;
  Map map = Map::none;
  Scalars scalars;  ///< one per point
  bool lit = true;  ///< shaded from face to face; only in panels with depth
  Space space = Space::world;
  QString pick;
  int pick_index = -1;
  bool operator==(const Mesh&) const = default;
};

/// A table of numbers as a picture: row by row from `origin`, columns along `along`, rows along `across`.
struct Field {
  int columns = 0, rows = 0;
  Scalars values;  ///< columns x rows
  Vec3 origin, along{1, 0, 0}, across{0, 1, 0};
  Map map = Map::amount;
  double low = 0, high = 1;  ///< values at the ends of the map (for signed maps -1 and 1)
  bool logarithmic = false;
  bool smooth = true;  ///< interpolated between cell centres; otherwise every cell is a square
  float alpha = 1;
  Space space = Space::world;
  QString pick;  ///< a hit names the cell: row * columns + column

  static Field over(const QRectF& rectangle, int columns, int rows, Scalars values);
  bool operator==(const Field&) const = default;
};

/// Sizes of the type scale, in pixels at text size "normal".
enum class TextSize : std::uint8_t {
  caption = 12,
  body = 14,
  text = 16,
  title = 20,
  name = 28,
  claim = 52,
  number = 84
};

/// A piece of text in one dress.
struct Run {
  QString text;
  Shade shade = Role::ink;
  int weight = 400;  ///< 300, 400, 500, 600
  bool italic = false;
  bool serif = false;  ///< symbols of mathematics
  bool operator==(const Run&) const = default;
};

/// What becomes of a label that would cover another one.
enum class Yield : std::uint8_t {
  stays,  ///< drawn where it was asked for, whatever happens
  moves,  ///< tries other places near by, then stays
  drops,  ///< tries other places near by, then is left out
};

/// One line of text at a point. Labels keep clear of one another and of handles.
struct Label {
  QString text;
  Vec3 at;
  Shade shade = Role::ink;
  TextSize size = TextSize::caption;
  int weight = 400;
  Qt::Alignment anchor =
      Qt::AlignHCenter | Qt::AlignVCenter;  ///< the part of the text that lies at the point
  QPointF offset;                           ///< pixels from the point, y downwards
  float clear = 0;      ///< radius in pixels of the thing at the point, which a moved label keeps off
  bool leader = false;  ///< a thin line from text to point, when they are apart
  float halo = 0;       ///< pixels of the panel's ground around the letters
  Yield yield = Yield::moves;
  int priority = 0;  ///< higher is placed first
  bool italic = false;
  bool serif = false;
  std::vector<Run> more;  ///< further pieces on the same line
  double max_width = 0;   ///< pixels; longer text is cut with an ellipsis; 0: no limit
  Space space = Space::world;
  QString pick;
  int pick_index = -1;
  bool operator==(const Label&) const = default;
};

/// The mark of a draggable thing.
struct Handle {
  enum class State : std::uint8_t { idle, hover, held, focus };
  Vec3 at;
  State state = State::idle;
  QString pick;
  int pick_index = -1;
  Space space = Space::world;
  bool operator==(const Handle&) const = default;
};

/// A distance as on an engineering sheet: from one point to the other, drawn aside by `aside`.
struct Dimension {
  Vec3 from, to;
  Vec3 aside;                          ///< world units: from the measured points to the dimension line
  QString text;                        ///< value with unit
  Qt::Alignment side = Qt::AlignLeft;  ///< where the text stands beside the line
  Space space = Space::world;
  bool operator==(const Dimension&) const = default;
};

/// A bar of known length, in pixels of the panel, with its length in words to the right.
struct ScaleBar {
  QPointF at;         ///< left end, pixels from the panel's top left
  double length = 1;  ///< world units
  QString text;
  bool operator==(const ScaleBar&) const = default;
};

/// The key of a colour map.
struct ColourBar {
  struct Tick {
    double position = 0;  ///< 0 to 1 along the bar
    QString text;
    bool operator==(const Tick&) const = default;
  };
  QPointF at;  ///< top right of the whole, pixels from the panel's top left
  Map map = Map::amount;
  QString title;  ///< quantity and unit
  std::vector<Tick> ticks;
  double width = 176;
  Qt::Alignment align = Qt::AlignRight;  ///< of the title
  bool operator==(const ColourBar&) const = default;
};

using Item = std::variant<Glyphs, Polyline, Curve, Polygon, Tube, Mesh, Field, Label, Handle, Dimension,
                          ScaleBar, ColourBar>;

/// Units in pixels of the panel, y downwards: for words and drawings that are not to scale.
struct PixelCamera {
  bool operator==(const PixelCamera&) const = default;
};

using Camera = std::variant<PixelCamera, FlatCamera, OrbitCamera>;

/// A part of the stage with its own units. Items are drawn in order; with depth, the nearer covers the
/// farther.
struct Panel {
  QString id;        ///< names the panel's camera in the view state
  QRectF rectangle;  ///< pixels of the stage, y downwards
  Camera camera;
  bool clip = true;
  Shade ground = no_shade;               ///< fills the rectangle
  Stroke frame{no_shade, 0};             ///< around the rectangle
  Role halo_ground = Role::stage;        ///< colour of halos, fading and depth
  double fade_top = 0, fade_bottom = 0;  ///< pixels over which a scene with depth leaves room for words
  std::vector<Item> items;

  template <class T>
  T& add(T item) {
    return std::get<T>(items.emplace_back(std::move(item)));
  }
  bool operator==(const Panel&) const = default;
};

/// Everything on one stage.
struct DrawList {
  QSizeF size;  ///< pixels
  Shade ground = Role::stage;
  double text_scale = 1;  ///< 1, 1.15, 1.35, 1.6
  bool touch = false;     ///< fingers: larger tolerance when picking
  std::vector<Panel> panels;

  Panel& add(Panel panel) { return panels.emplace_back(std::move(panel)); }
};

/// World (or the panel's pixels, by `space`) to pixels of the stage.
Projected project(const Panel& panel, Vec3 point, Space space = Space::world);
/// Pixels of the stage to the world of a flat or pixel panel.
QPointF unproject(const Panel& panel, QPointF pixel);
bool has_depth(const Panel& panel);

/// What lies under the pointer.
struct Hit {
  int panel = -1;  ///< index in the draw list
  int item = -1;   ///< index in the panel; -1: only the panel itself
  QString id;      ///< the item's `pick`; empty when only the panel was hit
  int index = -1;  ///< the item's `pick_index`, or the glyph's or the cell's
  Vec3 world;      ///< the point under the pointer, in the panel's units; with depth: at the thing's distance
};

/// The topmost thing that can be picked within 6 px of the point (22 px under touch), nearest first among
/// marks and lines; failing that the panel; nothing outside all panels. `pixel` is in pixels of the stage.
std::optional<Hit> pick(const DrawList& list, QPointF pixel);

/// Points of a straight line, a circle and a rounded rectangle, for stages.
Points line_points(Vec3 from, Vec3 to);
Points circle_points(Vec3 centre, double radius, int count = 96);
Points rectangle_points(const QRectF& rectangle, double corner = 0);

}  // namespace lucid
