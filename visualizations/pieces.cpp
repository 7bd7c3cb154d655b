// Cuts lines, wires, marks, faces and fields into screen pieces; with depth, mixes in air and sorts them.
#include "visualizations/pieces.hpp"

#include <QColor>
#include <algorithm>
#include <cmath>

#include "visualizations/geometry.hpp"
#include "visualizations/piece_maker.hpp"
#include "visualizations/scene_light.hpp"

namespace lucid {
namespace {

/// What each thing is made of.
class Cutter : public PieceMaker {
 public:
  using PieceMaker::PieceMaker;

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
    core.half_width = narrow(width / 2 * fine_);
    const auto [dash, gap] = dash_lengths(line.stroke.dash);
    core.dash = narrow(dash);
    core.gap = narrow(gap);
    core.dash_offset = line.stroke.dash_offset;
    PieceStyle halo;
    const double halo_width =
        deep() ? std::max(least_halo, double(line.stroke.halo)) : double(line.stroke.halo);
    halo.half_width = narrow((width / 2 + halo_width) * fine_);

    std::vector<Corner> middle(vertices.size());
    for (std::size_t i = 0; i < vertices.size(); ++i) {
      const std::size_t source = i % line.points->size();
      middle[i] = corner_at(vertices[i].at, vertices[i].depth, aired(ink_at(source), vertices[i].depth));
      double alpha = double(line.stroke.shade.alpha) * fading(line.stroke, share[i] / whole);
      if (fits(line.alphas, line.points)) alpha *= double((*line.alphas)[source]);
      middle[i].alpha = narrow(alpha);
      middle[i].along = narrow(way[i]);
    }
    thin(vertices, middle);
    if (halo_width > 0) {
      std::vector<Corner> behind = middle;
      for (std::size_t i = 0; i < behind.size(); ++i) {
        behind[i].near = narrow(1 / further(vertices[i].depth));
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
      line.stroke.width = narrow(2 * tube.radius * vertex(tube.points->front(), Space::world).scale / fine_);
      (*this)(line);
      return;
    }
    std::vector<Vertex> vertices = seen(*tube.points, tube.closed, Space::world);
    PieceStyle wire;
    wire.half_width = narrow(tube.radius);
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
      corner.lamp_side = narrow(lit(side, lamp_right, lamp_up, lamp_near));
      corner.lamp_front = narrow(lit(front, lamp_right, lamp_up, lamp_near));
      corner.half_side = narrow(lit(side, half_right, half_up, half_near));
      corner.half_front = narrow(lit(front, half_right, half_up, half_near));
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
          corner.along = narrow(u);
          corner.other = narrow(v);
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
      look.width = narrow(size.width());
      look.height = narrow(size.height());
      look.corner = narrow(double(set.corner) * fine_);
      look.cosine = std::cos(glyph.angle);
      look.sine = std::sin(glyph.angle);
      Corner corner =
          corner_at(place.at, place.depth, aired(ink_of(colour(glyph.fill, theme_)), place.depth));
      corner.alpha = glyph.fill.alpha;
      if (set.halo > 0) {
        PieceStyle wide = look;
        wide.width += narrow(2 * double(set.halo) * fine_);
        wide.height += narrow(2 * double(set.halo) * fine_);
        wide.corner += narrow(double(set.halo) * fine_);
        mark(corner_at(place.at, further(place.depth), ground_), further(place.depth), wide);
      }
      if (set.outline.alpha > 0 && set.outline_width > 0) {
        const Ink rim = aired(ink_of(colour(set.outline, theme_)), place.depth);
        look.outline_width = narrow(double(set.outline_width) * fine_);
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
  /// An upright rectangle becomes a mark, which has soft edges of its own.
  bool as_box(const Polygon& polygon, const std::vector<QPointF>& c) {
    if (c.size() != 4) return false;
    const bool upright =
        (c[0].x() == c[3].x() && c[1].x() == c[2].x() && c[0].y() == c[1].y() && c[2].y() == c[3].y()) ||
        (c[0].x() == c[1].x() && c[2].x() == c[3].x() && c[0].y() == c[3].y() && c[1].y() == c[2].y());
    if (!upright) return false;
    PieceStyle look;
    look.shape = Shape::box;
    look.width = narrow(std::abs(c[2].x() - c[0].x()));
    look.height = narrow(std::abs(c[2].y() - c[0].y()));
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
