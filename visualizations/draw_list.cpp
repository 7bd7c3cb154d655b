// Projection of panels and the shapes that stages ask for often.
#include "visualizations/draw_list.hpp"

#include <cmath>
#include <numbers>

namespace lucid {

Shape category_shape(int n) {
  static constexpr Shape shapes[8] = {Shape::disc,          Shape::square, Shape::triangle, Shape::diamond,
                                      Shape::triangle_down, Shape::plus,   Shape::star,     Shape::cross};
  return shapes[((n % 8) + 8) % 8];
}

Field Field::over(const QRectF& rectangle, int columns, int rows, Scalars values) {
  Field field;
  field.columns = columns;
  field.rows = rows;
  field.values = std::move(values);
  field.origin = Vec3(rectangle.topLeft());
  field.along = {rectangle.width(), 0};
  field.across = {0, rectangle.height()};
  return field;
}

bool has_depth(const Panel& panel) { return std::holds_alternative<OrbitCamera>(panel.camera); }

Projected project(const Panel& panel, Vec3 point, Space space) {
  if (space == Space::world) {
    if (const auto* flat = std::get_if<FlatCamera>(&panel.camera))
      return project(*flat, panel.rectangle, point);
    if (const auto* orbit = std::get_if<OrbitCamera>(&panel.camera))
      return project(*orbit, panel.rectangle, point);
  }
  return {panel.rectangle.topLeft() + QPointF(double(point.x), double(point.y)), 0, 1, true};
}

QPointF unproject(const Panel& panel, QPointF pixel) {
  if (const auto* flat = std::get_if<FlatCamera>(&panel.camera))
    return unproject(*flat, panel.rectangle, pixel);
  return pixel - panel.rectangle.topLeft();
}

Points line_points(Vec3 from, Vec3 to) { return share<Vec3>({from, to}); }

Points circle_points(Vec3 centre, double radius, int count) {
  std::vector<Vec3> points(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    const double angle = 2 * std::numbers::pi * i / count;
    points[static_cast<std::size_t>(i)] = centre + Vec3(radius * std::cos(angle), radius * std::sin(angle));
  }
  return share(std::move(points));
}

Points rectangle_points(const QRectF& r, double corner) {
  if (corner <= 0) {
    return share<Vec3>({Vec3(r.topLeft()), Vec3(r.topRight()), Vec3(r.bottomRight()), Vec3(r.bottomLeft())});
  }
  std::vector<Vec3> points;
  constexpr int pieces = 8;
  const QPointF centres[4] = {{r.right() - corner, r.top() + corner},
                              {r.right() - corner, r.bottom() - corner},
                              {r.left() + corner, r.bottom() - corner},
                              {r.left() + corner, r.top() + corner}};
  for (int quarter = 0; quarter < 4; ++quarter) {
    for (int i = 0; i <= pieces; ++i) {
      const double angle = std::numbers::pi / 2 * (quarter - 1 + double(i) / pieces);
      points.emplace_back(centres[quarter].x() + corner * std::cos(angle),
                          centres[quarter].y() + corner * std::sin(angle));
    }
  }
  return share(std::move(points));
}

}  // namespace lucid
