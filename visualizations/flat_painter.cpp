// Items of flat panels in QPainter's terms.
#include "visualizations/flat_painter.hpp"

#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "visualizations/geometry.hpp"

namespace lucid {
namespace {

QPen pen_of(const Stroke& stroke, const QColor& ink, double width) {
  QPen pen(ink, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
  const auto [dash, gap] = dash_lengths(stroke.dash);
  if (dash > 0) {
    pen.setDashPattern({dash / width, gap / width});
    pen.setDashOffset(double(-stroke.dash_offset) / width);
  }
  return pen;
}

QPolygonF pixels(const Panel& panel, const std::vector<Vec3>& points, Space space) {
  QPolygonF out;
  out.reserve(static_cast<int>(points.size()) + 1);
  for (const Vec3& point : points) out << project(panel, point, space).at;
  const bool sound = std::all_of(out.begin(), out.end(), [](const QPointF& p) {
    constexpr double farthest = 1e6;  // Qt's rasteriser takes no larger numbers, and no NaN
    return std::abs(p.x()) < farthest && std::abs(p.y()) < farthest;
  });
  if (!sound) out.clear();
  return out;
}

QPainterPath mark_path(Shape shape, double width, double height, double corner) {
  const double w = width / 2;
  const double h = height / 2;
  QPainterPath path;
  const auto polygon = [&path](const QPolygonF& corners) {
    path.addPolygon(corners);
    path.closeSubpath();
  };
  const auto strokes = [&](const std::vector<QPolygonF>& lines, double thickness) {
    QPainterPath bones;
    for (const QPolygonF& line : lines) bones.addPolygon(line);
    QPainterPathStroker stroker;
    stroker.setWidth(thickness);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    path = stroker.createStroke(bones).simplified();
  };
  switch (shape) {
    case Shape::disc: path.addEllipse(QPointF(0, 0), w, w); break;
    case Shape::square: path.addRect(-0.886 * w, -0.886 * h, 1.772 * w, 1.772 * h); break;
    case Shape::box: {
      const double round = std::min({corner, w, h});
      if (round > 0) {
        path.addRoundedRect(QRectF(-w, -h, width, height), round, round);
      } else {
        path.addRect(-w, -h, width, height);
      }
      break;
    }
    case Shape::diamond: polygon({{1.2 * w, 0}, {0, 1.2 * h}, {-1.2 * w, 0}, {0, -1.2 * h}}); break;
    case Shape::triangle: polygon({{0, -1.2 * h}, {1.15 * w, 0.8 * h}, {-1.15 * w, 0.8 * h}}); break;
    case Shape::triangle_down: polygon({{0, 1.2 * h}, {1.15 * w, -0.8 * h}, {-1.15 * w, -0.8 * h}}); break;
    case Shape::plus: strokes({{{-w, 0}, {w, 0}}, {{0, -h}, {0, h}}}, 0.4 * w); break;
    case Shape::cross:
      strokes({{{-0.8 * w, -0.8 * h}, {0.8 * w, 0.8 * h}}, {{-0.8 * w, 0.8 * h}, {0.8 * w, -0.8 * h}}},
              0.4 * w);
      break;
    case Shape::tick:
      strokes({{{-0.9 * w, 0.1 * h}, {-0.25 * w, 0.7 * h}, {0.9 * w, -0.6 * h}}}, 0.4 * w);
      break;
    case Shape::star: {
      QPolygonF corners;
      for (int i = 0; i < 10; ++i) {
        const double angle = std::numbers::pi * i / 5;
        const double radius = 1.15 * w * (i % 2 == 0 ? 1.0 : 0.42);
        corners << QPointF(radius * std::sin(angle), -radius * std::cos(angle));
      }
      polygon(corners);
      break;
    }
    case Shape::arrow: {
      const double head = std::min(height, width);
      strokes({{{0, 0}, {std::max(width - head, 0.0), 0}}}, 0.32 * height);
      QPainterPath tip;
      tip.addPolygon(QPolygonF{{width, 0}, {width - head, height / 2}, {width - head, -height / 2}});
      tip.closeSubpath();
      path = path.united(tip);
      break;
    }
  }
  return path;
}

struct Drawing {
  FlatPainter& flat;

  QColor ink(const Shade& shade) const { return colour(shade, flat.theme); }

  /// A line whose colour or opacity changes on its way: pieces of one colour each.
  void changing(const QPolygonF& at, const Stroke& stroke, double width, const std::vector<QColor>& inks) {
    double drawn = 0;
    int start = 0;
    const auto close = [](const QColor& a, const QColor& b) {
      return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) +
                 std::abs(a.alpha() - b.alpha()) <
             9;
    };
    while (start + 1 < at.size()) {
      int end = start + 1;
      const auto first = static_cast<std::size_t>(start);
      while (end + 1 < at.size() && close(inks[static_cast<std::size_t>(end)], inks[first])) ++end;
      QPolygonF piece = at.mid(start, end - start + 1);
      double piece_length = 0;
      for (int i = 1; i < piece.size(); ++i)
        piece_length += std::hypot(piece[i].x() - piece[i - 1].x(), piece[i].y() - piece[i - 1].y());
      const QColor mean = mixed(inks[first], inks[static_cast<std::size_t>(end)], 0.5);
      if (mean.alpha() > 0) {
        Stroke part = stroke;
        part.dash_offset = static_cast<float>(double(stroke.dash_offset) - drawn);
        QPen pen = pen_of(part, mean, width);
        // A piece begins where the one before it did its last step: no seam between them.
        if (stroke.dash == Dash::solid && mean.alpha() == 255 && start > 0) piece.prepend(at[start - 1]);
        flat.painter.setPen(pen);
        flat.painter.drawPolyline(piece);
      }
      drawn += piece_length;
      start = end;
    }
  }

  /// Points between those whose colours differ much, so that the colour runs evenly.
  static void refine(QPolygonF& at, std::vector<QColor>& colours) {
    QPolygonF more{at.front()};
    std::vector<QColor> between{colours.front()};
    for (int i = 1; i < at.size(); ++i) {
      const QColor& a = colours[static_cast<std::size_t>(i - 1)];
      const QColor& b = colours[static_cast<std::size_t>(i)];
      const int apart = std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
                        std::abs(a.blue() - b.blue()) + std::abs(a.alpha() - b.alpha());
      const int pieces = std::clamp(apart / 8, 1, 40);
      for (int k = 1; k <= pieces; ++k) {
        const double share = double(k) / pieces;
        more << at[i - 1] * (1 - share) + at[i] * share;
        between.push_back(mixed(a, b, share));
      }
    }
    at = more;
    colours = between;
  }

  void head(const QPolygonF& at, const QColor& fill, double width) {
    const auto corners = arrow_head(at[at.size() - 2], at.back(), width);
    flat.painter.setPen(Qt::NoPen);
    flat.painter.setBrush(fill);
    flat.painter.drawPolygon(corners.data(), 3);
  }

  void operator()(const Polyline& line) {
    if (!line.points || line.points->size() < 2) return;
    QPolygonF at = pixels(flat.panel, *line.points, line.space);
    if (at.isEmpty()) return;
    if (line.closed) at << at.front();
    const double width = line_width(line.stroke, flat.theme);
    const bool changes =
        line.map != Map::none || line.alphas || line.stroke.fade_start > 0 || line.stroke.fade_end > 0;
    QPolygonF full = at;
    if (line.arrow) at.back() = arrow_neck(at[at.size() - 2], at.back(), width);
    flat.painter.setBrush(Qt::NoBrush);
    if (line.stroke.halo > 0) {
      QColor ground = colour(flat.panel.halo_ground, flat.theme);
      QPen pen(ground, width + 2 * double(line.stroke.halo), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
      flat.painter.setPen(pen);
      if (!changes) flat.painter.drawPolyline(at);
      if (changes) {
        std::vector<QColor> grounds = inks(line, at);
        for (QColor& c : grounds) ground.setAlpha(c.alpha()), c = ground;
        Stroke wide;
        changing(at, wide, width + 2 * double(line.stroke.halo), grounds);
      }
    }
    if (!changes) {
      flat.painter.setPen(pen_of(line.stroke, ink(line.stroke.shade), width));
      if (line.closed) {
        at.removeLast();
        flat.painter.drawPolygon(at);
      } else {
        flat.painter.drawPolyline(at);
      }
      if (line.arrow) head(full, ink(line.stroke.shade), width);
      return;
    }
    std::vector<QColor> colours = inks(line, at);
    refine(at, colours);
    changing(at, line.stroke, width, colours);
    if (line.arrow) head(full, colours.back(), width);
  }

  std::vector<QColor> inks(const Polyline& line, const QPolygonF& at) const {
    std::vector<QColor> out(static_cast<std::size_t>(at.size()), ink(line.stroke.shade));
    std::vector<double> way(out.size(), 0.0);
    for (int i = 1; i < at.size(); ++i) {
      way[static_cast<std::size_t>(i)] = way[static_cast<std::size_t>(i - 1)] +
                                         std::hypot(at[i].x() - at[i - 1].x(), at[i].y() - at[i - 1].y());
    }
    for (std::size_t i = 0; i < out.size(); ++i) {
      const std::size_t source = i % line.points->size();
      if (line.map != Map::none && fits(line.scalars, line.points)) {
        out[i] = map_colour(line.map, double((*line.scalars)[source]), flat.theme);
      }
      double opacity =
          double(line.stroke.shade.alpha) * fading(line.stroke, way.back() > 0 ? way[i] / way.back() : 0);
      if (fits(line.alphas, line.points)) opacity *= double((*line.alphas)[source]);
      out[i].setAlphaF(static_cast<float>(std::clamp(opacity, 0.0, 1.0)));
    }
    return out;
  }

  void operator()(const Curve& curve) {
    if (curve.stroke.fade_start > 0 || curve.stroke.fade_end > 0) {
      Polyline line;
      line.points = share(curve_points(curve));
      line.stroke = curve.stroke;
      line.arrow = curve.arrow;
      line.space = curve.space;
      (*this)(line);
      return;
    }
    const auto at = [&](Vec3 p) { return project(flat.panel, p, curve.space).at; };
    const double width = line_width(curve.stroke, flat.theme);
    if (pixels(flat.panel, {curve.from, curve.control_1, curve.control_2, curve.to}, curve.space).isEmpty())
      return;
    QPointF end = at(curve.to);
    QPainterPath path(at(curve.from));
    const QPolygonF last{at(curve_points(curve)[23]), end};
    if (curve.arrow) end = arrow_neck(last[0], last[1], width);
    path.cubicTo(at(curve.control_1), at(curve.control_2), end);
    flat.painter.setBrush(Qt::NoBrush);
    if (curve.stroke.halo > 0) {
      flat.painter.setPen(QPen(colour(flat.panel.halo_ground, flat.theme),
                               width + 2 * double(curve.stroke.halo), Qt::SolidLine, Qt::FlatCap,
                               Qt::RoundJoin));
      flat.painter.drawPath(path);
    }
    flat.painter.setPen(pen_of(curve.stroke, ink(curve.stroke.shade), width));
    flat.painter.drawPath(path);
    if (curve.arrow) head(last, ink(curve.stroke.shade), width);
  }

  void operator()(const Polygon& polygon) {
    if (!polygon.points || polygon.points->size() < 2) return;
    const QPolygonF at = pixels(flat.panel, *polygon.points, polygon.space);
    if (at.isEmpty()) return;
    flat.painter.setPen(Qt::NoPen);
    if (polygon.hatched) {
      QPainterPath path;
      path.addPolygon(at);
      flat.painter.save();
      flat.painter.setClipPath(path, Qt::IntersectClip);
      flat.painter.setPen(QPen(ink(polygon.fill), line_width({polygon.fill, 1.4f}, flat.theme)));
      const QRectF box = at.boundingRect();
      for (double y = std::ceil(box.top() / 4) * 4 + 2; y < box.bottom(); y += 4) {
        flat.painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
      }
      flat.painter.restore();
    } else if (polygon.fill.alpha > 0) {
      flat.painter.setBrush(ink(polygon.fill));
      flat.painter.drawPolygon(at);
    }
    if (polygon.outline.width > 0 && polygon.outline.shade.alpha > 0) {
      flat.painter.setBrush(Qt::NoBrush);
      flat.painter.setPen(
          pen_of(polygon.outline, ink(polygon.outline.shade), line_width(polygon.outline, flat.theme)));
      flat.painter.drawPolygon(at);
    }
  }

  void operator()(const Glyphs& set) {
    if (!set.glyphs) return;
    QPainter& painter = flat.painter;
    const QTransform before = painter.transform();
    for (const Glyph& glyph : *set.glyphs) {
      const Projected place = project(flat.panel, glyph.at, set.space);
      const QSizeF size = mark_size(set, glyph, place.pixels_per_unit);
      const double largest =
          std::max(std::abs(place.at.x()), std::abs(place.at.y())) + size.width() + size.height();
      if (!(largest < 1e6)) continue;
      painter.setTransform(QTransform::fromTranslate(place.at.x(), place.at.y()) * before);
      if (glyph.angle != 0) painter.rotate(-double(glyph.angle) * 180 / std::numbers::pi);
      const double inset = set.outline.alpha > 0 ? double(set.outline_width) : 0.0;
      if (set.halo > 0) {
        painter.setBrush(colour(flat.panel.halo_ground, flat.theme));
        painter.setPen(
            QPen(painter.brush(), 2 * double(set.halo), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(mark_path(set.shape, size.width(), size.height(), double(set.corner)));
      }
      painter.setBrush(ink(glyph.fill));
      painter.setPen(inset > 0 ? QPen(ink(set.outline), inset, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)
                               : QPen(Qt::NoPen));
      if (set.shape == Shape::disc) {
        painter.drawEllipse(QPointF(0, 0), size.width() / 2 - inset / 2, size.width() / 2 - inset / 2);
      } else {
        const double corner = std::max(0.0, double(set.corner) - inset / 2);
        painter.drawPath(mark_path(set.shape, size.width() - inset, size.height() - inset, corner));
      }
    }
    painter.setTransform(before);
  }

  void operator()(const Mesh& mesh) {
    if (!mesh.points || !mesh.indices) return;
    const QPolygonF at = pixels(flat.panel, *mesh.points, mesh.space);
    if (at.isEmpty()) return;
    QPainter& painter = flat.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);  // neighbours share edges: no seams
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i + 2 < mesh.indices->size(); i += 3) {
      QPointF corners[3];
      double mean = 0;
      for (std::size_t k = 0; k < 3; ++k) {
        const std::uint32_t point =
            std::min<std::uint32_t>((*mesh.indices)[i + k], static_cast<std::uint32_t>(at.size() - 1));
        corners[k] = at[static_cast<int>(point)];
        if (fits(mesh.scalars, mesh.points)) mean += double((*mesh.scalars)[point]) / 3;
      }
      QColor fill = ink(mesh.shade);
      if (mesh.map != Map::none && fits(mesh.scalars, mesh.points)) {
        fill = map_colour(mesh.map, mean, flat.theme);
        fill.setAlphaF(mesh.shade.alpha);
      }
      painter.setBrush(fill);
      painter.drawPolygon(corners, 3);
    }
    painter.restore();
  }

  void operator()(const Tube& tube) {
    Polyline line;
    line.points = tube.points;
    line.closed = tube.closed;
    line.map = tube.map;
    line.scalars = tube.scalars;
    line.stroke.shade = tube.shade;
    line.stroke.width =
        static_cast<float>(2 * tube.radius * project(flat.panel, Vec3(), Space::world).pixels_per_unit);
    (*this)(line);
  }

  /// Sampled anew for every device pixel: crisp cells, no blurred border.
  void operator()(const Field& field) {
    if (!is_whole(field)) return;
    const QPointF a = project(flat.panel, field.origin, field.space).at;
    const QPointF b = project(flat.panel, field.origin + field.along + field.across, field.space).at;
    const QRectF box = QRectF(a, b).normalized();
    const QRectF seen = flat.panel.clip ? box & flat.panel.rectangle : box;
    if (!(seen.width() > 0 && seen.height() > 0 && seen.width() < 2e4 && seen.height() < 2e4)) return;
    std::array<QRgb, 512> palette;
    const bool is_signed = field.map == Map::signed_value || field.map == Map::signed_ground;
    for (std::size_t i = 0; i < palette.size(); ++i) {
      const double share = double(i) / (palette.size() - 1);
      palette[i] = map_colour(field.map, is_signed ? 2 * share - 1 : share, flat.theme).rgb();
    }
    const QRgb nothing = map_colour(field.map, NAN, flat.theme).rgb();
    const int width = std::max(1, static_cast<int>(std::ceil(seen.width() * flat.scale)));
    const int height = std::max(1, static_cast<int>(std::ceil(seen.height() * flat.scale)));
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
      const double v = (seen.top() + (y + 0.5) * seen.height() / height - a.y()) / (b.y() - a.y());
      auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
      for (int x = 0; x < width; ++x) {
        const double u = (seen.left() + (x + 0.5) * seen.width() / width - a.x()) / (b.x() - a.x());
        const double place = field_value(field, u, v);
        const double share = std::clamp(is_signed ? (place + 1) / 2 : place, 0.0, 1.0);
        row[x] = std::isnan(place) ? nothing : palette[static_cast<std::size_t>(std::lround(share * 511))];
      }
    }
    flat.painter.setOpacity(double(field.alpha));
    flat.painter.drawImage(seen, image);
    flat.painter.setOpacity(1);
  }

  // These are worked out into marks, lines and texts before (overlay_of).
  void operator()(const Label&) {}
  void operator()(const Handle&) {}
  void operator()(const Dimension&) {}
  void operator()(const ScaleBar&) {}
  void operator()(const ColourBar&) {}
};

}  // namespace

void FlatPainter::draw(const Item& item) { std::visit(Drawing{*this}, item); }

}  // namespace lucid
