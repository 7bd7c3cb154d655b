#include "visualizations/backpropagation/edge_amounts.hpp"

#include <algorithm>
#include <cmath>

#include "visualizations/text.hpp"

namespace lucid::backpropagation {

namespace {

/// A curve as drawn: points in pixels of the panel, and half its width.
struct Way {
  std::vector<QPointF> points;
  QRectF bounds;
  double half = 0;

  bool same(const Way& other) const {
    const QPointF apart = points[points.size() / 2] - other.points[other.points.size() / 2];
    return std::hypot(apart.x(), apart.y()) < 0.05;
  }
};

double distance(const QRectF& box, QPointF point) {
  const double x = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
  const double y = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
  return std::hypot(x, y);
}

/// Up to `far`, beyond which it does not matter how far it is.
double distance(const QRectF& box, const Way& way, double far = 16) {
  if (!way.bounds.adjusted(-far, -far, far, far).intersects(box)) return far;
  double nearest = far;
  for (const QPointF point : way.points) nearest = std::min(nearest, distance(box, point) - way.half);
  return nearest;
}

/// What is on the panel already.
struct Surroundings {
  Surroundings(const Panel& drawn, const Places& places, double text_scale) : panel(drawn) {
    for (const Item& item : panel.items) {
      if (const auto* curve = std::get_if<Curve>(&item)) ways.push_back(way_of(*curve));
      if (const auto* label = std::get_if<Label>(&item)) boxes.push_back(box_of(*label, text_scale));
    }
    const double radius = places.radius * zoom() + 3;
    for (const QPointF at : places.at) {
      const QPointF centre = pixel(at);
      marks.emplace_back(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }
  }

  double zoom() const { return pixels_per_unit(std::get<FlatCamera>(panel.camera), panel.rectangle).x(); }
  QPointF pixel(QPointF at) const { return project(panel, Vec3(at)).at - panel.rectangle.topLeft(); }

  Way way_of(const Curve& curve) const {
    Way way;
    way.half = double(curve.stroke.width) / 2;
    constexpr int pieces = 32;
    for (int i = 0; i <= pieces; ++i) way.points.push_back(pixel(on_curve(curve, double(i) / pieces)));
    const auto [left, right] = std::ranges::minmax(way.points, {}, [](QPointF at) { return at.x(); });
    const auto [top, bottom] = std::ranges::minmax(way.points, {}, [](QPointF at) { return at.y(); });
    way.bounds = QRectF(QPointF(left.x(), top.y()), QPointF(right.x(), bottom.y()))
                     .adjusted(-way.half, -way.half, way.half, way.half);
    return way;
  }

  QRectF box_of(const Label& label, double text_scale) const {
    const QSizeF size = text_size(label, text_scale);
    QPointF corner = project(panel, label.at, label.space).at - panel.rectangle.topLeft() + label.offset;
    if (label.anchor & Qt::AlignRight) corner.rx() -= size.width();
    if (label.anchor & Qt::AlignHCenter) corner.rx() -= size.width() / 2;
    if (label.anchor & Qt::AlignBottom) corner.ry() -= size.height();
    if (label.anchor & Qt::AlignVCenter) corner.ry() -= size.height() / 2;
    return {corner, size};
  }

  /// Pixels to the nearest word or mark; 0 where it lies on one or leaves the panel.
  double clearance(const QRectF& box) const {
    if (!QRectF(QPointF(0, 0), panel.rectangle.size()).contains(box)) return 0;
    double nearest = INFINITY;
    for (const auto* set : {&boxes, &marks})
      for (const QRectF& other : *set) {
        const double x = std::max({box.left() - other.right(), 0.0, other.left() - box.right()});
        const double y = std::max({box.top() - other.bottom(), 0.0, other.top() - box.bottom()});
        nearest = std::min(nearest, std::hypot(x, y));
      }
    return nearest;
  }

  const Panel& panel;
  std::vector<Way> ways;
  std::vector<QRectF> boxes, marks;
};

}  // namespace

void draw_amounts(const std::vector<EdgeAmount>& amounts, const Places& places, Pen& pen, const Room& room) {
  if (amounts.empty()) return;
  Surroundings around(pen.panel(), places, room.ts);
  for (const EdgeAmount& amount : amounts) {
    Label label;
    label.text = amount.text;
    label.shade = Role::energy_text;
    label.weight = 600;
    label.clear = -1;
    label.yield = Yield::drops;
    label.priority = 4;
    label.space = Space::pixels;
    const QSizeF size = text_size(label, room.ts);
    const Way own = around.way_of(amount.edge);
    const auto box_at = [&](QPointF centre) {
      return QRectF(centre - QPointF(size.width() / 2, size.height() / 2), size);
    };
    const auto foreign = [&](const QRectF& box) {
      double nearest = INFINITY;
      // Its own is there too, perhaps the other way round.
      for (const Way& way : around.ways)
        if (!way.same(own)) nearest = std::min(nearest, distance(box, way));
      return nearest;
    };
    // Beside the middle of the edge rather than at its ends, as far as can be from what it might be read
    // with.
    double best = -INFINITY;
    QPointF place;
    const auto last = own.points.size() - 1;
    for (std::size_t i = 4; i + 4 <= last; ++i) {
      const QPointF along = own.points[i + 1] - own.points[i - 1];
      const double length = std::max(std::hypot(along.x(), along.y()), 1e-9);
      const QPointF normal(-along.y() / length, along.x() / length);
      const double reach = std::abs(normal.x()) * size.width() / 2 + std::abs(normal.y()) * size.height() / 2;
      for (const double side : {-1.0, 1.0}) {
        const QPointF centre = own.points[i] + normal * side * (reach + own.half + 2);
        const QRectF box = box_at(centre);
        const double to_own = distance(box, own);
        if (to_own < 1) continue;
        const double clear = around.clearance(box);
        if (clear < 2) continue;
        const double to_others = foreign(box);
        if (to_others < 2) continue;
        const double off_middle = std::abs(double(i) / double(last) - 0.5);
        const double score = std::min(to_others - to_own, 12.0) + std::min(clear, 6.0) - 16 * off_middle;
        if (score > best) best = score, place = centre;
      }
    }
    if (std::isfinite(best)) {
      label.halo = 2;
    } else {
      place = own.points[last / 2];
      const QRectF ground = box_at(place).adjusted(-4, 0, 4, 0);
      if (foreign(ground) < 1 || around.clearance(ground) < 1) continue;
      Polygon& box = pen.box(ground, Role::stage, Role::energy, 1, 4);
      box.space = Space::pixels;
    }
    label.at = place;
    around.boxes.push_back(box_at(place));
    pen.panel().add(std::move(label));
  }
}

}  // namespace lucid::backpropagation
