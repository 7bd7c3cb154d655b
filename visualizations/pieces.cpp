// Cuts lines, wires, marks, faces and fields into screen pieces; with depth, mixes in air and sorts them.
#include "visualizations/pieces.hpp"

#include <QColor>
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <optional>

#include "visualizations/geometry.hpp"
#include "visualizations/scene_light.hpp"

namespace lucid {
namespace {

/// Cosine of the sharpest bend that gets a mitred joint.
constexpr double least_turn = 0.3;

float f(double value) { return static_cast<float>(value); }

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

Ink ink_of(const QColor& c) { return {c.redF(), c.greenF(), c.blueF()}; }

Ink mix(const Ink& a, const Ink& b, float share) {
  return {a.red + share * (b.red - a.red), a.green + share * (b.green - a.green),
          a.blue + share * (b.blue - a.blue)};
}

/// A colour map looked up instead of computed: lines have thousands of points.
class MapInks {
 public:
  MapInks(Map map, Theme theme) : is_signed_(map == Map::signed_value || map == Map::signed_ground) {
    for (std::size_t i = 0; i < inks_.size(); ++i) {
      const double share = double(i) / (inks_.size() - 1);
      inks_[i] = ink_of(map_colour(map, is_signed_ ? 2 * share - 1 : share, theme));
    }
    nothing_ = ink_of(map_colour(map, NAN, theme));
  }
  const Ink& at(float value) const {
    if (std::isnan(value)) return nothing_;
    const float share = std::clamp(is_signed_ ? (value + 1) / 2 : value, 0.0f, 1.0f);
    return inks_[static_cast<std::size_t>(std::lrintf(share * static_cast<float>(inks_.size() - 1)))];
  }

 private:
  bool is_signed_;
  std::array<Ink, 256> inks_;
  Ink nothing_;
};

class Cutter {
 public:
  Cutter(const Panel& panel, Theme theme, double fine, Layer layer, Pieces& out)
      : panel_(panel),
        theme_(theme),
        fine_(fine),
        layer_(layer),
        ground_(ink_of(colour(panel.halo_ground, theme))),
        out_(out) {
    if (const auto* orbit = std::get_if<OrbitCamera>(&panel.camera)) {
      camera_ = *orbit;
      view_ = view_of(camera_, panel.rectangle);
    }
  }

  void finish() {
    if (layer_ == Layer::scene) {
      // Depths are positive, so their bits sort like numbers; complemented, the farthest comes first. The
      // index below them keeps the order of the list between equals.
      std::vector<std::uint64_t> order(out_.pieces.size());
      for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = std::uint64_t{~std::bit_cast<std::uint32_t>(out_.pieces[i].depth)} << 32 | i;
      }
      std::sort(order.begin(), order.end());
      std::vector<Piece> sorted;
      sorted.reserve(order.size());
      for (const std::uint64_t key : order) sorted.push_back(out_.pieces[key & 0xffffffffu]);
      out_.pieces = std::move(sorted);
    }
  }

  void operator()(const Polyline& line) {
    if (!here(line.space) || !line.points || line.points->size() < 2) return;
    std::vector<Vertex> vertices = seen(*line.points, line.closed, line.space);
    std::vector<double> share(vertices.size(), 0.0);
    std::vector<double> way(vertices.size(), 0.0);
    for (std::size_t i = 1; i < vertices.size(); ++i) {
      const QPointF step = vertices[i].at - vertices[i - 1].at;
      way[i] = way[i - 1] + std::hypot(step.x(), step.y()) / fine_;
      share[i] = deep() ? share[i - 1] + length(vertices[i].world - vertices[i - 1].world) : way[i];
    }
    const double whole = std::max(share.back(), 1e-30);
    const double width = line_width(line.stroke, theme_);
    const Ink plain = ink_of(colour(line.stroke.shade, theme_));
    const bool mapped = line.map != Map::none && fits(line.scalars, line.points);
    const MapInks* inks = mapped ? &map_inks(line.map) : nullptr;
    const auto ink_at = [&](std::size_t point) { return mapped ? inks->at((*line.scalars)[point]) : plain; };
    if (line.arrow && vertices.back().visible && vertices[vertices.size() - 2].visible) {
      Vertex& tip = vertices.back();
      const Vertex& before = vertices[vertices.size() - 2];
      arrow(before.at, tip, width, aired(ink_at(line.points->size() - 1), tip.depth),
            line.stroke.shade.alpha);
      tip.at = arrow_neck(before.at / fine_, tip.at / fine_, width) * fine_;
    }

    PieceStyle core;
    core.half_width = f(width / 2 * fine_);
    const auto [dash, gap] = dash_lengths(line.stroke.dash);
    core.dash = f(dash);
    core.gap = f(gap);
    core.dash_offset = line.stroke.dash_offset;
    PieceStyle halo;
    const double halo_width =
        deep() ? std::max(least_halo, double(line.stroke.halo)) : double(line.stroke.halo);
    halo.half_width = f((width / 2 + halo_width) * fine_);

    std::vector<Corner> middle(vertices.size());
    for (std::size_t i = 0; i < vertices.size(); ++i) {
      const std::size_t source = i % line.points->size();
      middle[i] = corner_at(vertices[i].at, vertices[i].depth, aired(ink_at(source), vertices[i].depth));
      double alpha = double(line.stroke.shade.alpha) * fading(line.stroke, share[i] / whole);
      if (fits(line.alphas, line.points)) alpha *= double((*line.alphas)[source]);
      middle[i].alpha = f(alpha);
      middle[i].along = f(way[i]);
    }
    thin(vertices, middle);
    if (halo_width > 0) {
      std::vector<Corner> behind = middle;
      for (std::size_t i = 0; i < behind.size(); ++i) {
        behind[i].near = f(1 / further(vertices[i].depth));
        paint(behind[i], ground_);
      }
      ribbon(vertices, behind, halo, Piece::Kind::line, line.closed);
    }
    ribbon(vertices, middle, core, Piece::Kind::line, line.closed);
  }

  void operator()(const Curve& curve) {
    Polyline line;
    line.points = share(curve_points(curve));
    line.stroke = curve.stroke;
    line.arrow = curve.arrow;
    line.space = curve.space;
    (*this)(line);
  }

  void operator()(const Tube& tube) {
    if (!here(Space::world) || !tube.points || tube.points->size() < 2) return;
    if (!deep()) {
      Polyline line;
      line.points = tube.points;
      line.closed = tube.closed;
      line.map = tube.map;
      line.scalars = tube.scalars;
      line.stroke.shade = tube.shade;
      line.stroke.width = f(2 * tube.radius * vertex(tube.points->front(), Space::world).scale / fine_);
      (*this)(line);
      return;
    }
    std::vector<Vertex> vertices = seen(*tube.points, tube.closed, Space::world);
    PieceStyle wire;
    wire.half_width = f(tube.radius);
    const Ink plain = ink_of(colour(tube.shade, theme_));
    const bool mapped = tube.map != Map::none && fits(tube.scalars, tube.points);
    std::vector<Corner> middle(vertices.size());
    for (std::size_t i = 0; i < vertices.size(); ++i) {
      const Vertex& vertex = vertices[i];
      const Ink ink = mapped ? map_inks(tube.map).at((*tube.scalars)[i % tube.points->size()]) : plain;
      Corner& corner = middle[i];
      corner = corner_at(vertex.at, vertex.depth, aired(ink, vertex.depth));
      corner.alpha = tube.shade.alpha;
      const std::size_t last = vertices.size() - 1;
      const Vec3 before = i > 0         ? vertices[i - 1].world
                          : tube.closed ? vertices[last - 1].world
                                        : vertex.world;
      const Vec3 after = i < last ? vertices[i + 1].world : tube.closed ? vertices[1].world : vertex.world;
      const Vec3 tangent = normalised(after - before);
      const Vec3 to_eye = normalised(view_.eye - vertex.world);
      const Vec3 side = normalised(cross(to_eye, tangent));
      const Vec3 front = cross(tangent, side);
      corner.lamp_side = f(lit(side, lamp_right, lamp_up, lamp_near));
      corner.lamp_front = f(lit(front, lamp_right, lamp_up, lamp_near));
      corner.half_side = f(lit(side, half_right, half_up, half_near));
      corner.half_front = f(lit(front, half_right, half_up, half_near));
    }
    thin(vertices, middle);
    ribbon(vertices, middle, wire, Piece::Kind::wire, tube.closed);
    if (!tube.closed) {
      for (const std::size_t end : {std::size_t{0}, vertices.size() - 1})
        ball(vertices[end], middle[end], tube.radius);
    }
  }

  void operator()(const Mesh& mesh) {
    if (!here(mesh.space) || !mesh.points || !mesh.indices) return;
    const std::uint32_t plain = style({});
    const Ink base = ink_of(colour(mesh.shade, theme_));
    const bool mapped = mesh.map != Map::none && fits(mesh.scalars, mesh.points);
    for (std::size_t i = 0; i + 2 < mesh.indices->size(); i += 3) {
      const std::uint32_t at[3] = {(*mesh.indices)[i], (*mesh.indices)[i + 1], (*mesh.indices)[i + 2]};
      if (std::max({at[0], at[1], at[2]}) >= mesh.points->size()) continue;
      const Vec3 points[3] = {(*mesh.points)[at[0]], (*mesh.points)[at[1]], (*mesh.points)[at[2]]};
      double brightness = 1;
      if (mesh.lit && deep()) {
        const Vec3 normal = normalised(cross(points[1] - points[0], points[2] - points[0]));
        brightness = face_dim + face_lit * std::abs(lit(normal, lamp_right, lamp_up, lamp_near));
      }
      const Vertex vertices[3] = {vertex(points[0], mesh.space), vertex(points[1], mesh.space),
                                  vertex(points[2], mesh.space)};
      if (!vertices[0].visible || !vertices[1].visible || !vertices[2].visible) continue;
      const auto first = static_cast<std::uint32_t>(out_.corners.size());
      double depth = 0;
      for (int k = 0; k < 3; ++k) {
        const Ink ink = mapped ? map_inks(mesh.map).at((*mesh.scalars)[at[k]]) : base;
        Corner corner =
            corner_at(vertices[k].at, vertices[k].depth, dimmed(ink, brightness, vertices[k].depth));
        corner.alpha = mesh.shade.alpha;
        out_.corners.push_back(corner);
        depth += vertices[k].depth / 3;
      }
      add(Piece::Kind::face, first, 3, depth, plain);
    }
  }

  void operator()(const Polygon& polygon) {
    if (!here(polygon.space) || !polygon.points || polygon.points->size() < 3) return;
    const std::vector<Vertex> corners = seen(*polygon.points, false, polygon.space);
    std::vector<QPointF> outline;
    for (const Vertex& corner : corners) outline.push_back(corner.at);
    if (polygon.hatched && !deep()) {
      hatch(polygon, outline);
    } else if (polygon.fill.alpha > 0 && !(!deep() && as_box(polygon, outline))) {
      Mesh mesh;
      mesh.points = polygon.points;
      mesh.indices = share(triangulated(outline));
      mesh.shade = polygon.fill;
      mesh.lit = false;
      mesh.space = polygon.space;
      (*this)(mesh);
      if (!deep() && polygon.fill.alpha == 1 && polygon.outline.width <= 0) {
        Polyline rim;  // a soft edge for the fill
        rim.points = polygon.points;
        rim.stroke = {polygon.fill, 0.8f};
        rim.closed = true;
        rim.space = polygon.space;
        (*this)(rim);
      }
    }
    if (polygon.outline.width > 0 && polygon.outline.shade.alpha > 0) {
      Polyline line;
      line.points = polygon.points;
      line.stroke = polygon.outline;
      line.closed = true;
      line.space = polygon.space;
      (*this)(line);
    }
  }

  void operator()(const Field& field) {
    if (!here(field.space) || !is_whole(field)) return;
    PieceStyle look;
    look.field = &field;
    const std::uint32_t looks = style(look);
    // Cut into strips, so that a field can be sorted among the things that pass through it.
    const int strips = deep() ? 12 : 1;
    for (int i = 0; i < strips; ++i) {
      for (int j = 0; j < strips; ++j) {
        const auto first = static_cast<std::uint32_t>(out_.corners.size());
        double depth = 0;
        bool visible = true;
        for (int k = 0; k < 4; ++k) {
          const double u = double(i + (k & 1)) / strips;
          const double v = double(j + (k >> 1)) / strips;
          const Vertex place = vertex(field.origin + field.along * u + field.across * v, field.space);
          visible = visible && place.visible;
          Corner corner = corner_at(place.at, place.depth, Ink());
          corner.along = f(u);
          corner.other = f(v);
          corner.alpha = field.alpha;
          depth += place.depth / 4;
          out_.corners.push_back(corner);
        }
        if (visible) add(Piece::Kind::field, first, 4, depth, looks);
      }
    }
  }

  void operator()(const Glyphs& set) {
    if (!here(set.space) || !set.glyphs) return;
    for (const Glyph& glyph : *set.glyphs) {
      const Vertex place = vertex(glyph.at, set.space);
      if (!place.visible) continue;
      const QSizeF size = mark_size(set, glyph, place.scale / fine_) * fine_;
      PieceStyle look;
      look.shape = set.shape;
      look.width = f(size.width());
      look.height = f(size.height());
      look.corner = f(double(set.corner) * fine_);
      look.cosine = std::cos(glyph.angle);
      look.sine = std::sin(glyph.angle);
      Corner corner =
          corner_at(place.at, place.depth, aired(ink_of(colour(glyph.fill, theme_)), place.depth));
      corner.alpha = glyph.fill.alpha;
      if (set.halo > 0) {
        PieceStyle wide = look;
        wide.width += f(2 * double(set.halo) * fine_);
        wide.height += f(2 * double(set.halo) * fine_);
        wide.corner += f(double(set.halo) * fine_);
        mark(corner_at(place.at, further(place.depth), ground_), further(place.depth), wide);
      }
      if (set.outline.alpha > 0 && set.outline_width > 0) {
        const Ink rim = aired(ink_of(colour(set.outline, theme_)), place.depth);
        look.outline_width = f(double(set.outline_width) * fine_);
        look.outline_alpha = set.outline.alpha;
        look.outline_red = rim.red;
        look.outline_green = rim.green;
        look.outline_blue = rim.blue;
      }
      look.ball = set.lit && set.shape == Shape::disc && deep();
      mark(corner, place.depth, look);
    }
  }

  void operator()(const Label&) {}
  void operator()(const Handle&) {}
  void operator()(const Dimension&) {}
  void operator()(const ScaleBar&) {}
  void operator()(const ColourBar&) {}

 private:
  bool deep() const { return layer_ == Layer::scene; }

  /// Whether things in this space belong to the layer that is being cut.
  bool here(Space space) const {
    if (deep()) return space == Space::world;
    return space == Space::pixels || !has_depth(panel_);
  }

  /// Behind its line, so that a halo cuts what is farther away and not the line itself.
  double further(double depth) const { return deep() ? depth * (1 + halo_behind / view_.focal) : depth; }

  Vertex vertex(Vec3 point, Space space) const {
    if (!deep()) {
      const Projected place = project(panel_, point, space);
      return {(place.at - panel_.rectangle.topLeft()) * fine_, 1, place.pixels_per_unit * fine_, point, true};
    }
    const Vec3 away = point - view_.eye;
    const double depth = dot(away, view_.forward);
    const double nearest = 0.01 * camera_.distance;
    const double unit = view_.focal / std::max(depth, nearest);
    const QPointF middle(panel_.rectangle.width() / 2, panel_.rectangle.height() / 2);
    return {(middle + QPointF(dot(away, view_.right) * unit, -dot(away, view_.up) * unit)) * fine_, depth,
            unit * fine_, point, depth > nearest};
  }

  std::vector<Vertex> seen(const std::vector<Vec3>& points, bool closed, Space space) const {
    std::vector<Vertex> out;
    out.reserve(points.size() + 1);
    for (const Vec3& point : points) out.push_back(vertex(point, space));
    if (closed) out.push_back(out.front());
    return out;
  }

  const MapInks& map_inks(Map map) {
    std::optional<MapInks>& inks = map_inks_[static_cast<std::size_t>(map)];
    if (!inks) inks.emplace(map, theme_);
    return *inks;
  }

  Ink aired(const Ink& ink, double depth) const {
    return deep() ? mix(ink, ground_, f(air(depth, camera_.distance))) : ink;
  }

  Ink dimmed(const Ink& ink, double brightness, double depth) const {
    const auto scaled = [brightness](float c) { return f(std::clamp(double(c) * brightness, 0.0, 1.0)); };
    return aired({scaled(ink.red), scaled(ink.green), scaled(ink.blue)}, depth);
  }

  /// An upright rectangle becomes a mark, which has soft edges of its own.
  bool as_box(const Polygon& polygon, const std::vector<QPointF>& c) {
    if (c.size() != 4) return false;
    const bool upright =
        (c[0].x() == c[3].x() && c[1].x() == c[2].x() && c[0].y() == c[1].y() && c[2].y() == c[3].y()) ||
        (c[0].x() == c[1].x() && c[2].x() == c[3].x() && c[0].y() == c[3].y() && c[1].y() == c[2].y());
    if (!upright) return false;
    PieceStyle look;
    look.shape = Shape::box;
    look.width = f(std::abs(c[2].x() - c[0].x()));
    look.height = f(std::abs(c[2].y() - c[0].y()));
    Corner corner = corner_at((c[0] + c[2]) / 2, 1, ink_of(colour(polygon.fill, theme_)));
    corner.alpha = polygon.fill.alpha;
    mark(corner, 1, look);
    return true;
  }

  /// Level lines every 4 pixels inside the outline.
  void hatch(const Polygon& polygon, const std::vector<QPointF>& outline) {
    double top = panel_.rectangle.height() * fine_;
    double bottom = 0;
    for (const QPointF& corner : outline) {
      top = std::min(top, corner.y());
      bottom = std::max(bottom, corner.y());
    }
    top = std::max(top, 0.0);  // what lies outside the panel is not seen
    bottom = std::min(bottom, panel_.rectangle.height() * fine_);
    const double step = 4 * fine_;
    const QPointF base = panel_.rectangle.topLeft() * fine_;
    for (double y = std::ceil((top + base.y()) / step) * step + step / 2 - base.y(); y < bottom; y += step) {
      std::vector<double> crossings;
      for (std::size_t i = 0; i < outline.size(); ++i) {
        const QPointF a = outline[i];
        const QPointF b = outline[(i + 1) % outline.size()];
        if ((a.y() <= y) == (b.y() <= y)) continue;
        crossings.push_back(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()));
      }
      std::sort(crossings.begin(), crossings.end());
      for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
        Polyline line;
        line.points = line_points({crossings[i] / fine_, y / fine_}, {crossings[i + 1] / fine_, y / fine_});
        line.stroke = {polygon.fill, 1.4f};
        line.space = Space::pixels;
        (*this)(line);
      }
    }
  }

  double lit(Vec3 normal, double right, double up, double near) const {
    return dot(normal, view_.right) * right + dot(normal, view_.up) * up - dot(normal, view_.forward) * near;
  }

  static void paint(Corner& corner, const Ink& ink) {
    corner.red = ink.red;
    corner.green = ink.green;
    corner.blue = ink.blue;
  }

  static Corner corner_at(QPointF at, double depth, const Ink& ink) {
    Corner corner;
    corner.x = f(at.x());
    corner.y = f(at.y());
    corner.near = f(1 / depth);
    paint(corner, ink);
    return corner;
  }

  std::uint32_t style(const PieceStyle& look) {
    out_.styles.push_back(look);
    return static_cast<std::uint32_t>(out_.styles.size() - 1);
  }

  void add(Piece::Kind kind, std::uint32_t first, std::uint32_t count, double depth, std::uint32_t look) {
    Piece piece{kind, first, look, f(depth), out_.corners[first].y, out_.corners[first].y};
    for (std::uint32_t i = 0; i < count; ++i) {
      out_.corners[first + i].style = look;
      out_.corners[first + i].kind = kind;
      if (!drawable(out_.corners[first + i])) return;
      piece.top = std::min(piece.top, out_.corners[first + i].y);
      piece.bottom = std::max(piece.bottom, out_.corners[first + i].y);
    }
    const bool clipped = deep() || panel_.clip;
    if (clipped && (piece.bottom < 0 || piece.top > f(panel_.rectangle.height() * fine_))) return;
    out_.pieces.push_back(piece);
  }

  /// A scene may hold what is no number, or what is far out of sight.
  static bool drawable(const Corner& corner) {
    constexpr float farthest = 1e6f;
    return std::abs(corner.x) < farthest && std::abs(corner.y) < farthest && std::isfinite(corner.near);
  }

  void mark(const Corner& corner, double depth, const PieceStyle& look) {
    if (!drawable(corner) || !(std::abs(look.width) < 1e5f && std::abs(look.height) < 1e5f)) return;
    out_.corners.push_back(corner);
    out_.corners.back().kind = Piece::Kind::mark;
    const auto first = static_cast<std::uint32_t>(out_.corners.size() - 1);
    const QSizeF reach = mark_reach(look.shape, double(look.width), double(look.height));
    const double radius = std::hypot(reach.width(), reach.height()) + 1;
    Piece piece{Piece::Kind::mark,           first, style(look), f(depth), f(double(corner.y) - radius),
                f(double(corner.y) + radius)};
    out_.pieces.push_back(piece);
  }

  void ball(const Vertex& place, Corner corner, double radius) {
    if (!place.visible) return;
    PieceStyle look;
    look.width = look.height = f(2 * radius * place.scale);
    look.ball = true;
    mark(corner, place.depth, look);
  }

  /// The head of an arrow: a triangle that points from `before` to `tip`.
  void arrow(QPointF before, const Vertex& tip, double width, const Ink& ink, float alpha) {
    const auto head = arrow_head(before / fine_, tip.at / fine_, width);
    const QPointF base = (head[1] + head[2]) / 2;
    const QPointF way = head[0] - base;
    const double size = std::hypot(way.x(), way.y());
    const QPointF across = head[1] - head[2];
    PieceStyle look;
    look.shape = Shape::triangle;
    look.width = f(std::hypot(across.x(), across.y()) / 1.15 * fine_);
    look.height = f(size * fine_);
    look.cosine = f(-way.y() / size);
    look.sine = f(-way.x() / size);
    Corner corner = corner_at((head[0] - way * 0.6) * fine_, tip.depth, ink);
    corner.alpha = alpha;
    mark(corner, tip.depth, look);
  }

  /// Drops points that the eye would not miss: those closer together than half a pixel, and those that an
  /// arc over them leaves less than an eighth of a pixel aside (an arc of length L that turns by t bulges by
  /// L t / 8).
  void thin(std::vector<Vertex>& vertices, std::vector<Corner>& middle) const {
    constexpr double longest = 40;
    constexpr double most_turn = 0.3;
    constexpr double most_bulge = 0.125;
    std::size_t kept = 1;
    double turned = 0;
    for (std::size_t i = 1; i < vertices.size(); ++i) {
      const bool may_go = i + 1 < vertices.size() && vertices[i].visible && vertices[kept - 1].visible &&
                          vertices[i + 1].visible;
      if (may_go) {
        const QPointF next = vertices[i + 1].at - vertices[i].at;
        const QPointF last = vertices[i].at - vertices[i - 1].at;
        const QPointF from_kept = vertices[i + 1].at - vertices[kept - 1].at;
        const double scale = std::sqrt(QPointF::dotProduct(next, next) * QPointF::dotProduct(last, last));
        if (scale < 1e-12) continue;
        const double sine = (last.x() * next.y() - last.y() * next.x()) / scale;
        turned += QPointF::dotProduct(last, next) > 0 ? std::abs(sine) : 4;
        const double reach = QPointF::dotProduct(from_kept, from_kept) / (fine_ * fine_);
        const Corner& a = middle[kept - 1];
        const Corner& b = middle[i + 1];
        const float changed = std::abs(a.red - b.red) + std::abs(a.green - b.green) +
                              std::abs(a.blue - b.blue) + std::abs(a.alpha - b.alpha);
        const bool flat = turned < most_turn && reach < longest * longest &&
                          turned * turned * reach < 64 * most_bulge * most_bulge;
        if (reach < 0.25 || (changed < 0.2f && flat)) continue;
      }
      vertices[kept] = vertices[i];
      middle[kept] = middle[i];
      ++kept;
      turned = 0;
    }
    vertices.resize(kept);
    middle.resize(kept);
  }

  /// A strip of quads along the vertices, each as wide as `look` says, with mitred joints; at sharp bends the
  /// strip is broken and the gap filled with a disc.
  void ribbon(const std::vector<Vertex>& vertices, const std::vector<Corner>& middle, const PieceStyle& look,
              Piece::Kind kind, bool closed) {
    const std::uint32_t looks = style(look);
    const std::size_t count = vertices.size();
    if (count < 2) return;
    ways_.resize(count - 1);
    for (std::size_t i = 0; i + 1 < count; ++i) {
      const QPointF step = vertices[i + 1].at - vertices[i].at;
      const double size = std::sqrt(QPointF::dotProduct(step, step));
      ways_[i] = size > 1e-9 ? step / size : (i > 0 ? ways_[i - 1] : QPointF(1, 0));
    }
    const auto pair = [&](std::size_t i, QPointF across) {
      const double inner = double(look.half_width) * (kind == Piece::Kind::wire ? vertices[i].scale : 1.0);
      const double outer = inner + 1;  // room for the soft edge
      for (const double sign : {-1.0, 1.0}) {
        Corner& corner = out_.corners.emplace_back(middle[i]);
        corner.x += f(sign * across.x() * outer);
        corner.y += f(sign * across.y() * outer);
        corner.across = f(kind == Piece::Kind::wire ? -sign * outer / inner : sign * outer);
        corner.style = looks;
        corner.kind = kind;
      }
    };
    const auto normal = [](QPointF direction) { return QPointF(-direction.y(), direction.x()); };
    /// The mitre between two pieces, or nothing where the bend is too sharp for one.
    const auto mitre = [&](std::size_t before, std::size_t after) -> std::optional<QPointF> {
      if (QPointF::dotProduct(ways_[before], ways_[after]) < least_turn) return std::nullopt;
      const QPointF bisector = ways_[before] + ways_[after];
      return normal(bisector) * (2 / QPointF::dotProduct(bisector, bisector));
    };
    bool joined = false;  // the corners at the piece's start are there already
    for (std::size_t i = 0; i + 1 < count; ++i) {
      if (!vertices[i].visible || !vertices[i + 1].visible) {
        joined = false;
        continue;
      }
      const bool first_piece = i == 0;
      const bool last_piece = i + 2 == count;
      if (!joined) {
        const auto joint = first_piece && !closed ? std::nullopt : mitre(first_piece ? count - 2 : i - 1, i);
        pair(i, joint.value_or(normal(ways_[i])));
      }
      const auto joint = last_piece && !closed ? std::nullopt : mitre(i, last_piece ? 0 : i + 1);
      pair(i + 1, joint.value_or(normal(ways_[i])));
      joined = joint.has_value();
      const auto first = static_cast<std::uint32_t>(out_.corners.size() - 4);
      if (middle[i].alpha > 0.002f || middle[i + 1].alpha > 0.002f) {
        add(kind, first, 4, 0.5 / double(middle[i].near) + 0.5 / double(middle[i + 1].near), looks);
      }
      if (!joint && !(last_piece && !closed) && look.dash == 0) {
        if (kind == Piece::Kind::wire) {
          ball(vertices[i + 1], middle[i + 1], double(look.half_width));
        } else {
          PieceStyle round;
          round.width = round.height = 2 * look.half_width;
          mark(middle[i + 1], 1 / double(middle[i + 1].near), round);
        }
      }
    }
  }

  const Panel& panel_;
  Theme theme_;
  double fine_;
  Layer layer_;
  OrbitCamera camera_;
  View view_;
  Ink ground_;
  std::array<std::optional<MapInks>, 8> map_inks_;
  std::vector<QPointF> ways_;  // directions of a ribbon's pieces
  Pieces& out_;
};

}  // namespace

void cut_into(Pieces& out, const Panel& panel, const std::vector<Item>& items, Theme theme, double fine,
              Layer layer) {
  out.corners.clear();
  out.pieces.clear();
  out.styles.clear();
  Cutter cutter(panel, theme, fine, layer, out);
  for (const Item& item : items) std::visit(cutter, item);
  cutter.finish();
}

Pieces pieces_of(const Panel& panel, const std::vector<Item>& items, Theme theme, double fine, Layer layer) {
  Pieces out;
  cut_into(out, panel, items, theme, fine, layer);
  return out;
}

}  // namespace lucid
