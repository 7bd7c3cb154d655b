// Distances to marks, arrow heads, dashes, curves and triangulation, in pixels.
#include "visualizations/geometry.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace lucid {
namespace {

double box_distance(double x, double y, double half_width, double half_height, double corner) {
  const double dx = std::abs(x) - half_width + corner;
  const double dy = std::abs(y) - half_height + corner;
  return std::hypot(std::max(dx, 0.0), std::max(dy, 0.0)) + std::min(std::max(dx, dy), 0.0) - corner;
}

double convex_distance(double x, double y, const QPointF* corners, int count) {
  double outside = std::numeric_limits<double>::infinity();
  double inside = -std::numeric_limits<double>::infinity();
  for (int i = 0; i < count; ++i) {
    const QPointF a = corners[i];
    const QPointF b = corners[(i + 1) % count];
    outside = std::min(outside, segment_distance({x, y}, a, b));
    const QPointF edge = b - a;
    inside =
        std::max(inside, ((x - a.x()) * edge.y() - (y - a.y()) * edge.x()) / std::hypot(edge.x(), edge.y()));
  }
  return inside < 0 ? -outside : outside;
}

double star_distance(double x, double y, double radius) {
  // Five points: fold the plane into one tenth, then it is one straight edge.
  const double sector = 2 * std::numbers::pi / 5;
  const double angle = std::atan2(x, -y);
  const double folded = std::abs(angle - sector * std::round(angle / sector));
  const QPointF p(std::hypot(x, y) * std::cos(folded), std::hypot(x, y) * std::sin(folded));
  const QPointF tip(radius, 0);
  const QPointF notch(0.42 * radius * std::cos(sector / 2), 0.42 * radius * std::sin(sector / 2));
  const QPointF edge = notch - tip;
  const double side = (p.x() - tip.x()) * edge.y() - (p.y() - tip.y()) * edge.x();
  const double distance = segment_distance(p, tip, notch);
  return side < 0 ? -distance : distance;
}

double arrow_distance(double x, double y, double width, double height) {
  // From the origin along +x: shaft, then a head as long as it is wide.
  const double head = std::min(height, width);
  const double shaft = segment_distance({x, y}, {0, 0}, {std::max(width - head, 0.0), 0}) - 0.16 * height;
  const QPointF corners[3] = {{width, 0}, {width - head, height / 2}, {width - head, -height / 2}};
  return std::min(shaft, convex_distance(x, y, corners, 3));
}

}  // namespace

double mark_distance(Shape shape, double x, double y, double width, double height, double corner) {
  const double w = width / 2;
  const double h = height / 2;
  switch (shape) {
    case Shape::disc: return std::hypot(x, y) - w;
    case Shape::square: return box_distance(x, y, 0.886 * w, 0.886 * h, 0);
    case Shape::box: return box_distance(x, y, w, h, std::min({corner, w, h}));
    case Shape::diamond: {
      const QPointF corners[4] = {{1.2 * w, 0}, {0, 1.2 * h}, {-1.2 * w, 0}, {0, -1.2 * h}};
      return convex_distance(x, y, corners, 4);
    }
    case Shape::triangle:
    case Shape::triangle_down: {
      const double up = shape == Shape::triangle ? y : -y;
      const QPointF corners[3] = {{0, -1.2 * h}, {1.15 * w, 0.8 * h}, {-1.15 * w, 0.8 * h}};
      return convex_distance(x, up, corners, 3);
    }
    case Shape::plus:
      return std::min(segment_distance({x, y}, {-w, 0}, {w, 0}), segment_distance({x, y}, {0, -h}, {0, h})) -
             0.2 * w;
    case Shape::cross:
      return std::min(segment_distance({x, y}, {-0.8 * w, -0.8 * h}, {0.8 * w, 0.8 * h}),
                      segment_distance({x, y}, {-0.8 * w, 0.8 * h}, {0.8 * w, -0.8 * h})) -
             0.2 * w;
    case Shape::tick:
      return std::min(segment_distance({x, y}, {-0.9 * w, 0.1 * h}, {-0.25 * w, 0.7 * h}),
                      segment_distance({x, y}, {-0.25 * w, 0.7 * h}, {0.9 * w, -0.6 * h})) -
             0.2 * w;
    case Shape::star: return star_distance(x, y, 1.15 * w);
    case Shape::arrow: return arrow_distance(x, y, width, height);
  }
  return 0;
}

QSizeF mark_reach(Shape shape, double width, double height) {
  if (shape == Shape::arrow) return {width + 0.16 * height, std::max(height / 2, 1.0)};
  const double more = shape == Shape::disc || shape == Shape::square || shape == Shape::box ? 0.5 : 0.6;
  return {more * width, more * height};
}

QSizeF mark_size(const Glyphs& set, const Glyph& glyph, double pixels_per_unit) {
  const double unit = set.world_size ? pixels_per_unit : 1.0;
  const double width = double(glyph.width) * unit;
  if (glyph.height > 0) return {width, double(glyph.height) * unit};
  return {width, set.shape == Shape::arrow ? std::min(width, 8.0) : width};
}

std::array<QPointF, 3> arrow_head(QPointF before, QPointF tip, double width) {
  const QPointF way = tip - before;
  const double size = std::hypot(way.x(), way.y());
  const QPointF along = size > 0 ? way / size : QPointF(1, 0);
  const QPointF across(-along.y(), along.x());
  const double head = 5 + 2 * width;
  const QPointF base = tip - along * head;
  return {tip, base + across * (0.42 * head), base - across * (0.42 * head)};
}

QPointF arrow_neck(QPointF before, QPointF tip, double width) {
  const auto head = arrow_head(before, tip, width);
  return (head[1] + head[2]) / 2 * 0.9 + tip * 0.1;
}

double line_width(const Stroke& stroke, Theme theme) {
  return double(stroke.width) + (theme == Theme::contrast && stroke.width > 0 ? 0.6 : 0.0);
}

std::array<double, 2> dash_lengths(Dash dash) {
  switch (dash) {
    case Dash::solid: return {0, 0};
    case Dash::dashed: return {5, 4};
    case Dash::dotted: return {1.5, 3};
  }
  return {0, 0};
}

double fading(const Stroke& stroke, double share) {
  double opacity = 1;
  if (stroke.fade_start > 0) opacity = std::min(opacity, share / double(stroke.fade_start));
  if (stroke.fade_end > 0) opacity = std::min(opacity, (1 - share) / double(stroke.fade_end));
  return std::clamp(opacity, 0.0, 1.0);
}

std::vector<Vec3> curve_points(const Curve& curve, int pieces) {
  std::vector<Vec3> points;
  points.reserve(static_cast<std::size_t>(pieces) + 1);
  for (int i = 0; i <= pieces; ++i) {
    const double t = double(i) / pieces;
    const double s = 1 - t;
    points.push_back(curve.from * (s * s * s) + curve.control_1 * (3 * s * s * t) +
                     curve.control_2 * (3 * s * t * t) + curve.to * (t * t * t));
  }
  return points;
}

std::vector<std::uint32_t> triangulated(const std::vector<QPointF>& corners) {
  std::vector<std::uint32_t> triangles;
  std::vector<std::uint32_t> left(corners.size());
  for (std::size_t i = 0; i < corners.size(); ++i) left[i] = static_cast<std::uint32_t>(i);
  const auto turn = [&corners](std::uint32_t a, std::uint32_t b, std::uint32_t c) {
    const QPointF u = corners[b] - corners[a];
    const QPointF v = corners[c] - corners[a];
    return u.x() * v.y() - u.y() * v.x();
  };
  double area = 0;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const QPointF a = corners[i];
    const QPointF b = corners[(i + 1) % corners.size()];
    area += a.x() * b.y() - a.y() * b.x();
  }
  const double sign = area < 0 ? -1 : 1;
  std::size_t at = 0;
  std::size_t failed = 0;
  while (left.size() > 2) {
    const std::size_t n = left.size();
    const std::uint32_t a = left[(at + n - 1) % n];
    const std::uint32_t b = left[at % n];
    const std::uint32_t c = left[(at + 1) % n];
    bool ear = sign * turn(a, b, c) >= 0;
    for (std::size_t i = 0; ear && i < n; ++i) {
      const std::uint32_t p = left[i];
      if (p == a || p == b || p == c) continue;
      ear = !(sign * turn(a, b, p) > 0 && sign * turn(b, c, p) > 0 && sign * turn(c, a, p) > 0);
    }
    // A full round without an ear means that the outline crosses itself: cut anyway, so that this ends.
    if (ear || failed > n) {
      triangles.insert(triangles.end(), {a, b, c});
      left.erase(left.begin() + static_cast<std::ptrdiff_t>(at % n));
      failed = 0;
      at = at % n;
    } else {
      ++failed;
      ++at;
    }
    if (!left.empty()) at %= left.size();
  }
  return triangles;
}

double segment_distance(QPointF point, QPointF from, QPointF to) {
  const QPointF way = to - from;
  const QPointF gap = point - from;
  const double size = QPointF::dotProduct(way, way);
  const double along = size > 0 ? std::clamp(QPointF::dotProduct(gap, way) / size, 0.0, 1.0) : 0.0;
  const QPointF away = gap - way * along;
  return std::hypot(away.x(), away.y());
}

bool is_whole(const Field& field) {
  return field.values && field.columns > 0 && field.rows > 0 &&
         field.values->size() >=
             static_cast<std::size_t>(field.columns) * static_cast<std::size_t>(field.rows);
}

bool fits(const Scalars& scalars, const Points& points) {
  return scalars && points && scalars->size() >= points->size();
}

double field_place(const Field& field, double value) {
  const double place = field.logarithmic
                           ? std::log(std::max(value, 1e-300) / field.low) / std::log(field.high / field.low)
                           : (value - field.low) / (field.high - field.low);
  const bool is_signed = field.map == Map::signed_value || field.map == Map::signed_ground;
  return is_signed ? 2 * place - 1 : place;
}

double field_value(const Field& field, double u, double v) {
  if (std::isnan(u) || std::isnan(v)) return std::numeric_limits<double>::quiet_NaN();
  u = std::clamp(u, 0.0, 1.0);
  v = std::clamp(v, 0.0, 1.0);
  const std::vector<float>& values = *field.values;
  const auto cell = [&](int column, int row) {
    return double(values[static_cast<std::size_t>(row) * static_cast<std::size_t>(field.columns) +
                         static_cast<std::size_t>(column)]);
  };
  if (!field.smooth) {
    const int column = std::clamp(static_cast<int>(std::floor(u * field.columns)), 0, field.columns - 1);
    const int row = std::clamp(static_cast<int>(std::floor(v * field.rows)), 0, field.rows - 1);
    return field_place(field, cell(column, row));
  }
  const double x = std::clamp(u * field.columns - 0.5, 0.0, double(field.columns - 1));
  const double y = std::clamp(v * field.rows - 0.5, 0.0, double(field.rows - 1));
  const int column = std::min(static_cast<int>(x), std::max(field.columns - 2, 0));
  const int row = std::min(static_cast<int>(y), std::max(field.rows - 2, 0));
  const int right = std::min(column + 1, field.columns - 1);
  const int below = std::min(row + 1, field.rows - 1);
  const double fx = x - column;
  const double fy = y - row;
  const double value = (cell(column, row) * (1 - fx) + cell(right, row) * fx) * (1 - fy) +
                       (cell(column, below) * (1 - fx) + cell(right, below) * fx) * fy;
  return field_place(field, value);
}

}  // namespace lucid
