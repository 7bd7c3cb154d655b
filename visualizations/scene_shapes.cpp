// Cuts lines, wires, marks, faces and fields into screen pieces, mixes in air, and sorts them by depth.
#include "visualizations/scene_shapes.hpp"

#include <QColor>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "visualizations/geometry.hpp"
#include "visualizations/scene_light.hpp"

namespace lucid {
namespace {

float f(double value) { return static_cast<float>(value); }

struct Vertex {
  QPointF at;  // fine grid
  double depth;
  Vec3 world;
  bool visible;
};

class Cutter {
 public:
  Cutter(const Panel& panel, Theme theme, double fine)
      : panel_(panel),
        theme_(theme),
        fine_(fine),
        camera_(std::get<OrbitCamera>(panel.camera)),
        view_(view_of(camera_, panel.rectangle)),
        ground_(colour(panel.halo_ground, theme)) {}

  Pieces take() {
    std::vector<std::uint32_t> order(out_.pieces.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
      return out_.pieces[a].depth > out_.pieces[b].depth;
    });
    std::vector<Piece> sorted(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) sorted[i] = out_.pieces[order[i]];
    out_.pieces = std::move(sorted);
    return std::move(out_);
  }

  void operator()(const Polyline& line) {
    if (line.space != Space::world || !line.points || line.points->size() < 2) return;
    std::vector<Vertex> vertices = seen(*line.points, line.closed);
    std::vector<double> share(vertices.size(), 0.0);
    std::vector<double> way(vertices.size(), 0.0);
    for (std::size_t i = 1; i < vertices.size(); ++i) {
      share[i] = share[i - 1] + length(vertices[i].world - vertices[i - 1].world);
      const QPointF step = vertices[i].at - vertices[i - 1].at;
      way[i] = way[i - 1] + std::hypot(step.x(), step.y()) / fine_;
    }
    const double whole = std::max(share.back(), 1e-30);
    const double width = line_width(line.stroke, theme_);
    if (line.arrow && vertices.back().visible && vertices[vertices.size() - 2].visible) {
      Vertex& tip = vertices.back();
      const Vertex& before = vertices[vertices.size() - 2];
      const auto corners = arrow_head(before.at / fine_, tip.at / fine_, width);
      const QColor ink = aired(line_colour(line, line.points->size() - 1), tip.depth);
      std::uint32_t first = static_cast<std::uint32_t>(out_.corners.size());
      for (const QPointF& corner : corners) {
        Corner c = corner_at(corner * fine_, tip.depth, ink);
        c.alpha = line.stroke.shade.alpha;
        out_.corners.push_back(c);
      }
      add(Piece::Kind::face, first, 3, tip.depth, style({}));
      tip.at = arrow_neck(before.at / fine_, tip.at / fine_, width) * fine_;
    }

    PieceStyle core;
    core.half_width = f(width / 2 * fine_);
    const auto [dash, gap] = dash_lengths(line.stroke.dash);
    core.dash = f(dash);
    core.gap = f(gap);
    core.dash_offset = line.stroke.dash_offset;
    PieceStyle halo;
    halo.half_width = f((width / 2 + std::max(least_halo, double(line.stroke.halo))) * fine_);

    std::vector<Corner> middle(vertices.size());
    for (std::size_t i = 0; i < vertices.size(); ++i) {
      const std::size_t source = i % line.points->size();
      middle[i] =
          corner_at(vertices[i].at, vertices[i].depth, aired(line_colour(line, source), vertices[i].depth));
      double alpha = double(line.stroke.shade.alpha) * fading(line.stroke, share[i] / whole);
      if (line.alphas) alpha *= double((*line.alphas)[source]);
      middle[i].alpha = f(alpha);
      middle[i].along = f(way[i]);
    }
    std::vector<Corner> behind = middle;
    for (std::size_t i = 0; i < behind.size(); ++i) {
      const double back = vertices[i].depth * (1 + halo_behind / view_.focal);
      behind[i].near = f(1 / back);
      behind[i].red = f(ground_.redF());
      behind[i].green = f(ground_.greenF());
      behind[i].blue = f(ground_.blueF());
    }
    ribbon(vertices, behind, halo, Piece::Kind::line, line.closed);
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
    if (!tube.points || tube.points->size() < 2) return;
    const std::vector<Vertex> vertices = seen(*tube.points, tube.closed);
    PieceStyle wire;
    wire.half_width = f(tube.radius);
    const QColor plain = colour(tube.shade, theme_);
    std::vector<Corner> middle(vertices.size());
    for (std::size_t i = 0; i < vertices.size(); ++i) {
      const Vertex& vertex = vertices[i];
      QColor ink = plain;
      if (tube.map != Map::none && tube.scalars) {
        ink = map_colour(tube.map, double((*tube.scalars)[i % tube.points->size()]), theme_);
      }
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
    ribbon(vertices, middle, wire, Piece::Kind::wire, tube.closed);
    if (!tube.closed) {
      for (const std::size_t end : {std::size_t{0}, vertices.size() - 1})
        ball(vertices[end], middle[end], tube.radius);
    }
  }

  void operator()(const Mesh& mesh) {
    if (mesh.space != Space::world || !mesh.points || !mesh.indices) return;
    const std::uint32_t plain = style({});
    const QColor base = colour(mesh.shade, theme_);
    for (std::size_t i = 0; i + 2 < mesh.indices->size(); i += 3) {
      const std::uint32_t at[3] = {(*mesh.indices)[i], (*mesh.indices)[i + 1], (*mesh.indices)[i + 2]};
      const Vec3 points[3] = {(*mesh.points)[at[0]], (*mesh.points)[at[1]], (*mesh.points)[at[2]]};
      double brightness = 1;
      if (mesh.lit) {
        const Vec3 normal = normalised(cross(points[1] - points[0], points[2] - points[0]));
        brightness = face_dim + face_lit * std::abs(lit(normal, lamp_right, lamp_up, lamp_near));
      }
      Vertex vertices[3] = {vertex(points[0]), vertex(points[1]), vertex(points[2])};
      if (!vertices[0].visible || !vertices[1].visible || !vertices[2].visible) continue;
      const auto first = static_cast<std::uint32_t>(out_.corners.size());
      double depth = 0;
      for (int k = 0; k < 3; ++k) {
        QColor ink = base;
        if (mesh.map != Map::none && mesh.scalars)
          ink = map_colour(mesh.map, double((*mesh.scalars)[at[k]]), theme_);
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
    if (polygon.space != Space::world || !polygon.points || polygon.points->size() < 3) return;
    if (polygon.fill.alpha > 0) {
      std::vector<std::uint32_t> fan;
      for (std::uint32_t i = 1; i + 1 < polygon.points->size(); ++i) fan.insert(fan.end(), {0, i, i + 1});
      Mesh mesh;
      mesh.points = polygon.points;
      mesh.indices = share(std::move(fan));
      mesh.shade = polygon.fill;
      mesh.lit = false;
      (*this)(mesh);
    }
    if (polygon.outline.width > 0 && polygon.outline.shade.alpha > 0) {
      Polyline line;
      line.points = polygon.points;
      line.stroke = polygon.outline;
      line.closed = true;
      (*this)(line);
    }
  }

  void operator()(const Field& field) {
    if (field.space != Space::world || !field.values || field.columns < 1 || field.rows < 1) return;
    PieceStyle look;
    look.field = &field;
    const std::uint32_t looks = style(look);
    // Cut into strips, so that a field can be sorted among the things that pass through it.
    constexpr int strips = 16;
    for (int i = 0; i < strips; ++i) {
      for (int j = 0; j < strips; ++j) {
        const auto first = static_cast<std::uint32_t>(out_.corners.size());
        double depth = 0;
        bool visible = true;
        for (int k = 0; k < 4; ++k) {
          const double u = double(i + (k & 1)) / strips;
          const double v = double(j + (k >> 1)) / strips;
          const Vertex place = vertex(field.origin + field.along * u + field.across * v);
          visible = visible && place.visible;
          Corner corner = corner_at(place.at, place.depth, QColor());
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
    if (set.space != Space::world || !set.glyphs) return;
    for (const Glyph& glyph : *set.glyphs) {
      const Vertex place = vertex(glyph.at);
      if (!place.visible) continue;
      const QSizeF size = mark_size(set, glyph, view_.focal / place.depth) * fine_;
      PieceStyle look;
      look.shape = set.shape;
      look.width = f(size.width());
      look.height = f(size.height());
      look.corner = f(double(set.corner) * fine_);
      look.cosine = std::cos(glyph.angle);
      look.sine = std::sin(glyph.angle);
      Corner corner = corner_at(place.at, place.depth, aired(colour(glyph.fill, theme_), place.depth));
      corner.alpha = glyph.fill.alpha;
      if (set.halo > 0) {
        PieceStyle wide = look;
        wide.width += f(2 * double(set.halo) * fine_);
        wide.height += f(2 * double(set.halo) * fine_);
        Corner behind = corner_at(place.at, place.depth * (1 + halo_behind / view_.focal), ground_);
        mark(behind, place.depth * (1 + halo_behind / view_.focal), wide);
      }
      if (set.outline.alpha > 0 && set.outline_width > 0) {
        const QColor rim = aired(colour(set.outline, theme_), place.depth);
        look.outline_width = f(double(set.outline_width) * fine_);
        look.outline_red = f(rim.redF());
        look.outline_green = f(rim.greenF());
        look.outline_blue = f(rim.blueF());
      }
      look.ball = set.lit && set.shape == Shape::disc;
      mark(corner, place.depth, look);
    }
  }

  void operator()(const Label&) {}
  void operator()(const Handle&) {}
  void operator()(const Dimension&) {}
  void operator()(const ScaleBar&) {}
  void operator()(const ColourBar&) {}

 private:
  Vertex vertex(Vec3 point) const {
    const Vec3 away = point - view_.eye;
    const double depth = dot(away, view_.forward);
    const double nearest = 0.01 * camera_.distance;
    const double unit = view_.focal / std::max(depth, nearest);
    const QPointF middle(panel_.rectangle.width() / 2, panel_.rectangle.height() / 2);
    return {(middle + QPointF(dot(away, view_.right) * unit, -dot(away, view_.up) * unit)) * fine_, depth,
            point, depth > nearest};
  }

  std::vector<Vertex> seen(const std::vector<Vec3>& points, bool closed) const {
    std::vector<Vertex> out;
    out.reserve(points.size() + 1);
    for (const Vec3& point : points) out.push_back(vertex(point));
    if (closed) out.push_back(out.front());
    return out;
  }

  QColor line_colour(const Polyline& line, std::size_t point) const {
    if (line.map != Map::none && line.scalars)
      return map_colour(line.map, double((*line.scalars)[point]), theme_);
    return colour(line.stroke.shade, theme_);
  }

  QColor aired(const QColor& ink, double depth) const {
    return mixed(ink, ground_, air(depth, camera_.distance));
  }

  QColor dimmed(const QColor& ink, double brightness, double depth) const {
    const auto scaled = [brightness](double c) { return f(std::clamp(c * brightness, 0.0, 1.0)); };
    return aired(QColor::fromRgbF(scaled(ink.redF()), scaled(ink.greenF()), scaled(ink.blueF())), depth);
  }

  double lit(Vec3 normal, double right, double up, double near) const {
    return dot(normal, view_.right) * right + dot(normal, view_.up) * up - dot(normal, view_.forward) * near;
  }

  static Corner corner_at(QPointF at, double depth, const QColor& ink) {
    Corner corner;
    corner.x = f(at.x());
    corner.y = f(at.y());
    corner.near = f(1 / depth);
    corner.red = f(ink.redF());
    corner.green = f(ink.greenF());
    corner.blue = f(ink.blueF());
    return corner;
  }

  std::uint32_t style(const PieceStyle& look) {
    out_.styles.push_back(look);
    return static_cast<std::uint32_t>(out_.styles.size() - 1);
  }

  void add(Piece::Kind kind, std::uint32_t first, std::uint32_t count, double depth, std::uint32_t look) {
    Piece piece{kind, first, look, f(depth), out_.corners[first].y, out_.corners[first].y};
    for (std::uint32_t i = 1; i < count; ++i) {
      piece.top = std::min(piece.top, out_.corners[first + i].y);
      piece.bottom = std::max(piece.bottom, out_.corners[first + i].y);
    }
    if (piece.bottom < 0 || piece.top > f(panel_.rectangle.height() * fine_)) return;
    out_.pieces.push_back(piece);
  }

  void mark(const Corner& corner, double depth, const PieceStyle& look) {
    out_.corners.push_back(corner);
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
    look.width = look.height = f(2 * radius * view_.focal / place.depth * fine_);
    look.ball = true;
    mark(corner, place.depth, look);
  }

  /// A strip of quads along the vertices, each as wide as `look` says, with mitred joints; at sharp bends the
  /// strip is broken and the gap filled with a disc.
  void ribbon(const std::vector<Vertex>& vertices, const std::vector<Corner>& middle, const PieceStyle& look,
              Piece::Kind kind, bool closed) {
    const std::uint32_t looks = style(look);
    const std::size_t count = vertices.size();
    std::vector<QPointF> way(count - 1);
    for (std::size_t i = 0; i + 1 < count; ++i) {
      const QPointF step = vertices[i + 1].at - vertices[i].at;
      const double size = std::hypot(step.x(), step.y());
      way[i] = size > 1e-9 ? step / size : (i > 0 ? way[i - 1] : QPointF(1, 0));
    }
    const auto half = [&](std::size_t i) {
      return kind == Piece::Kind::wire ? double(look.half_width) * view_.focal / vertices[i].depth * fine_
                                       : double(look.half_width);
    };
    const auto pair = [&](std::size_t i, QPointF across) {
      const double inner = half(i);
      const double outer = inner + 1;  // room for the soft edge
      for (const double sign : {-1.0, 1.0}) {
        Corner corner = middle[i];
        corner.x += f(sign * across.x() * outer);
        corner.y += f(sign * across.y() * outer);
        corner.across = f(kind == Piece::Kind::wire ? -sign * outer / inner : sign * outer);
        out_.corners.push_back(corner);
      }
    };
    const auto normal = [](QPointF direction) { return QPointF(-direction.y(), direction.x()); };
    for (std::size_t i = 0; i + 1 < count; ++i) {
      if (!vertices[i].visible || !vertices[i + 1].visible) continue;
      const auto joint = [&](std::size_t at, std::size_t before, std::size_t after) {
        const double turn = QPointF::dotProduct(way[before], way[after]);
        if (turn < 0.3) return normal(way[i]);
        const QPointF bisector = way[before] + way[after];
        const double size2 = QPointF::dotProduct(bisector, bisector);
        (void)at;
        return normal(bisector) * (2 / size2);
      };
      const bool has_before = i > 0 || closed;
      const bool has_after = i + 2 < count || closed;
      const std::size_t before = i > 0 ? i - 1 : count - 2;
      const std::size_t after = i + 2 < count ? i + 1 : 0;
      const auto first = static_cast<std::uint32_t>(out_.corners.size());
      pair(i, has_before ? joint(i, before, i) : normal(way[i]));
      pair(i + 1, has_after ? joint(i + 1, i, after) : normal(way[i]));
      if (middle[i].alpha > 0.002f || middle[i + 1].alpha > 0.002f) {
        add(kind, first, 4, 0.5 / double(middle[i].near) + 0.5 / double(middle[i + 1].near), looks);
      }
      if (has_after && QPointF::dotProduct(way[i], way[after]) < 0.3 && look.dash == 0) {
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
  OrbitCamera camera_;
  View view_;
  QColor ground_;
  Pieces out_;
};

}  // namespace

Pieces pieces_of(const Panel& panel, Theme theme, double fine) {
  Cutter cutter(panel, theme, fine);
  for (const Item& item : panel.items) std::visit(cutter, item);
  return cutter.take();
}

}  // namespace lucid
