// From points to pieces: projection, air, marks and ribbons. What each thing of a panel is made of stands in
// pieces.cpp.
#pragma once

#include <QColor>
#include <array>
#include <optional>
#include <vector>

#include "visualizations/geometry.hpp"
#include "visualizations/pieces.hpp"
#include "visualizations/scene_light.hpp"

namespace lucid {

/// Corners are kept in single precision.
inline float narrow(double value) { return static_cast<float>(value); }

struct Vertex {
  QPointF at;        ///< fine grid
  double depth = 1;  ///< 1 where there is none
  double scale = 1;  ///< fine grid points per world unit
  Vec3 world;
  bool visible = true;
};

struct Ink {
  float red = 0, green = 0, blue = 0;
};

Ink ink_of(const QColor& colour);

/// A colour map looked up instead of computed: lines have thousands of points.
class MapInks {
 public:
  MapInks(Map map, Theme theme);
  const Ink& at(float value) const;

 private:
  bool is_signed_;
  std::array<Ink, 256> inks_;
  Ink nothing_;
};

/// Puts pieces of one panel and one layer into `out`.
class PieceMaker {
 public:
  PieceMaker(const Panel& panel, Theme theme, double fine, Layer layer, Pieces& out);

  /// Sorts what has depth, farthest first.
  void finish();

 protected:
  bool deep() const { return layer_ == Layer::scene; }
  /// Whether things in this space belong to the layer that is being cut.
  bool here(Space space) const;
  /// Behind its line, so that a halo cuts what is farther away and not the line itself.
  double further(double depth) const { return deep() ? depth * (1 + halo_behind / view_.focal) : depth; }
  Vertex vertex(Vec3 point, Space space) const;
  /// Closed: the first stands at the end again.
  std::vector<Vertex> seen(const std::vector<Vec3>& points, bool closed, Space space) const;

  const MapInks& map_inks(Map map);
  /// As it looks through the air before it.
  Ink aired(const Ink& ink, double depth) const;
  Ink dimmed(const Ink& ink, double brightness, double depth) const;
  /// How much of a lamp that stands there, as the viewer sees it, falls on a surface.
  double lit(Vec3 normal, double right, double up, double near) const;

  static void paint(Corner& corner, const Ink& ink);
  static Corner corner_at(QPointF at, double depth, const Ink& ink);
  std::uint32_t style(const PieceStyle& look);
  /// Of the last `count` corners, unless it is out of sight.
  void add(Piece::Kind kind, std::uint32_t first, std::uint32_t count, double depth, std::uint32_t look);
  void mark(const Corner& corner, double depth, const PieceStyle& look);
  void ball(const Vertex& place, Corner corner, double radius);
  /// The head of an arrow: a triangle that points from `before` to `tip`.
  void arrow(QPointF before, const Vertex& tip, double width, const Ink& ink, float alpha);
  /// Drops points that the eye would not miss: those closer together than half a pixel, and those that an
  /// arc over them leaves less than an eighth of a pixel aside (an arc of length L that turns by t bulges by
  /// L t / 8).
  void thin(std::vector<Vertex>& vertices, std::vector<Corner>& middle) const;
  /// A strip of quads along the vertices, each as wide as `look` says, with mitred joints; at sharp bends the
  /// strip is broken and the gap filled with a disc.
  void ribbon(const std::vector<Vertex>& vertices, const std::vector<Corner>& middle, const PieceStyle& look,
              Piece::Kind kind, bool closed);

  const Panel& panel_;
  Theme theme_;
  double fine_;
  Layer layer_;
  OrbitCamera camera_;
  View view_;
  Ink ground_;
  Pieces& out_;

 private:
  std::array<std::optional<MapInks>, 8> map_inks_;
  std::vector<QPointF> ways_;  // directions of a ribbon's pieces
};

}  // namespace lucid
