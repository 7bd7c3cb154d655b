// What lies under a pixel of the stage.
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "visualizations/draw_list.hpp"
#include "visualizations/geometry.hpp"
#include "visualizations/overlay.hpp"
#include "visualizations/text.hpp"

namespace lucid {
namespace {

struct Found {
  double distance = std::numeric_limits<double>::infinity();  // pixels; 0 inside
  double depth = 0;
  int index = -1;
};

struct Search {
  const DrawList& list;
  const Panel& panel;
  QPointF pixel;
  const Item* item = nullptr;  ///< that is being looked at
  mutable std::optional<Overlay> overlay = {};

  QPointF at(Vec3 point, Space space) const { return project(panel, point, space).at; }

  Found along(const std::vector<Vec3>& points, bool closed, Space space, double half_width, int index) const {
    Found best;
    best.index = index;
    if (points.empty()) return best;
    Projected before = project(panel, points.front(), space);
    const std::size_t count = points.size() + (closed ? 1 : 0);
    for (std::size_t i = 1; i < count; ++i) {
      const Projected next = project(panel, points[i % points.size()], space);
      if (before.visible && next.visible) {
        const double distance = std::max(0.0, segment_distance(pixel, before.at, next.at) - half_width);
        if (distance < best.distance) best.distance = distance, best.depth = (before.depth + next.depth) / 2;
      }
      before = next;
    }
    return best;
  }

  Found inside(const QPolygonF& shape, int index, double depth = 0) const {
    Found found;
    found.index = index;
    found.depth = depth;
    if (shape.containsPoint(pixel, Qt::OddEvenFill)) found.distance = 0;
    for (int i = 0; found.distance > 0 && i < shape.size(); ++i) {
      found.distance =
          std::min(found.distance, segment_distance(pixel, shape[i], shape[(i + 1) % shape.size()]));
    }
    return found;
  }

  Found operator()(const Glyphs& set) const {
    Found best;
    if (!set.glyphs) return best;
    for (std::size_t i = 0; i < set.glyphs->size(); ++i) {
      const Glyph& glyph = (*set.glyphs)[i];
      const Projected place = project(panel, glyph.at, set.space);
      if (!place.visible) continue;
      const QSizeF size = mark_size(set, glyph, place.pixels_per_unit);
      const QPointF away = pixel - place.at;
      const double c = std::cos(double(glyph.angle));
      const double s = std::sin(double(glyph.angle));
      const double distance =
          std::max(0.0, mark_distance(set.shape, away.x() * c - away.y() * s, away.x() * s + away.y() * c,
                                      size.width(), size.height(), double(set.corner)));
      const bool nearer =
          distance < best.distance || (distance == best.distance && place.depth <= best.depth);
      if (nearer) best = {distance, place.depth, set.pick_each ? static_cast<int>(i) : -1};
    }
    return best;
  }

  Found operator()(const Polyline& line) const {
    if (!line.points) return {};
    return along(*line.points, line.closed, line.space, double(line.stroke.width) / 2, line.pick_index);
  }
  Found operator()(const Curve& curve) const {
    return along(curve_points(curve), false, curve.space, double(curve.stroke.width) / 2, curve.pick_index);
  }
  Found operator()(const Tube& tube) const {
    if (!tube.points || tube.points->empty()) return {};
    const double scale = project(panel, tube.points->front(), Space::world).pixels_per_unit;
    return along(*tube.points, tube.closed, Space::world, tube.radius * scale, tube.pick_index);
  }
  Found operator()(const Polygon& polygon) const {
    QPolygonF shape;
    double depth = 0;
    if (!polygon.points || polygon.points->empty()) return {};
    for (const Vec3& point : *polygon.points) {
      const Projected place = project(panel, point, polygon.space);
      if (!place.visible) return {};
      shape << place.at;
      depth += place.depth / static_cast<double>(polygon.points->size());
    }
    return inside(shape, polygon.pick_index, depth);
  }
  Found operator()(const Mesh& mesh) const {
    Found best;
    if (!mesh.points || !mesh.indices) return best;
    for (std::size_t i = 0; i + 2 < mesh.indices->size(); i += 3) {
      const std::uint32_t last =
          std::max({(*mesh.indices)[i], (*mesh.indices)[i + 1], (*mesh.indices)[i + 2]});
      if (last >= mesh.points->size()) continue;
      QPolygonF triangle;
      double depth = 0;
      bool visible = true;
      for (std::size_t k = 0; k < 3; ++k) {
        const Projected place = project(panel, (*mesh.points)[(*mesh.indices)[i + k]], mesh.space);
        visible = visible && place.visible;
        triangle << place.at;
        depth += place.depth / 3;
      }
      if (!visible || !triangle.containsPoint(pixel, Qt::OddEvenFill)) continue;
      if (best.distance > 0 || depth < best.depth) best = {0, depth, mesh.pick_index};
    }
    return best;
  }
  Found operator()(const Field& field) const {
    const Vec3 far_corner = field.origin + field.along + field.across;
    if (has_depth(panel) && field.space == Space::world) {
      return inside({{at(field.origin, field.space), at(field.origin + field.along, field.space),
                      at(far_corner, field.space), at(field.origin + field.across, field.space)}},
                    -1, project(panel, field.origin + (field.along + field.across) * 0.5, field.space).depth);
    }
    const QPointF a = at(field.origin, field.space);
    const QPointF b = at(far_corner, field.space);
    const double u = (pixel.x() - a.x()) / (b.x() - a.x());
    const double v = (pixel.y() - a.y()) / (b.y() - a.y());
    if (!(u >= 0 && u < 1 && v >= 0 && v < 1)) return {};
    return {0, 0, static_cast<int>(v * field.rows) * field.columns + static_cast<int>(u * field.columns)};
  }
  Found operator()(const Label& label) const {
    // Far from where it was wanted it is nowhere: only near by is it worth placing all words.
    const QSizeF size = text_size(label, list.text_scale);
    const QPointF away = pixel - at(label.at, label.space) - label.offset;
    const double reach = double(label.clear) + 60;
    if (std::abs(away.x()) > 2 * size.width() + reach || std::abs(away.y()) > 2 * size.height() + reach)
      return {};
    // Where it has found its place, which need not be where it was wanted; nowhere if it was left out.
    if (!overlay) overlay = overlay_of(panel, list);
    for (const PlacedText& text : overlay->texts)
      if (text.item >= 0 && &panel.items[static_cast<std::size_t>(text.item)] == item)
        return inside(QPolygonF(text.box), label.pick_index);
    return {};
  }
  Found operator()(const Handle& handle) const {
    const Projected place = project(panel, handle.at, handle.space);
    if (!place.visible) return {};
    const QPointF away = pixel - place.at;
    return {std::max(0.0, std::hypot(away.x(), away.y()) - 11), 0, handle.pick_index};
  }
  Found operator()(const Dimension&) const { return {}; }
  Found operator()(const ScaleBar&) const { return {}; }
  Found operator()(const ColourBar&) const { return {}; }
};

const QString& pick_name(const Item& item) {
  static const QString none;
  return std::visit(
      [](const auto& thing) -> const QString& {
        if constexpr (requires { thing.pick; }) {
          return thing.pick;
        } else {
          return none;
        }
      },
      item);
}

/// What is hard to hit goes before what is easy to hit.
enum class Rank { area, thin, handle };

Rank rank_of(const Item& item) {
  if (std::holds_alternative<Handle>(item)) return Rank::handle;
  const bool area = std::holds_alternative<Polygon>(item) || std::holds_alternative<Mesh>(item) ||
                    std::holds_alternative<Field>(item);
  return area ? Rank::area : Rank::thin;
}

/// Whether `found` takes the place of `best`, which was drawn after it.
bool replaces(const Found& found, Rank rank, const Found& best, Rank best_rank, bool deep) {
  if (rank == Rank::handle || best_rank == Rank::handle) {
    return rank == Rank::handle && (best_rank != Rank::handle || found.distance < best.distance);
  }
  if (deep && found.distance < 0.5 && best.distance < 0.5) return found.depth < best.depth - 1e-9;
  if (best_rank == Rank::area)
    return best.distance > 0 && (rank == Rank::thin || found.distance < best.distance);
  return rank == Rank::thin && found.distance < best.distance;
}

}  // namespace

std::optional<Hit> pick(const DrawList& list, QPointF pixel) {
  const double tolerance = list.touch ? 22 : 6;
  std::optional<Hit> ground;
  for (int p = static_cast<int>(list.panels.size()) - 1; p >= 0; --p) {
    const Panel& panel = list.panels[static_cast<std::size_t>(p)];
    if (panel.clip && !panel.rectangle.contains(pixel)) continue;
    Search search{list, panel, pixel};
    Found best;
    int best_item = -1;
    Rank best_rank = Rank::area;
    for (int i = static_cast<int>(panel.items.size()) - 1; i >= 0; --i) {
      const Item& item = panel.items[static_cast<std::size_t>(i)];
      if (pick_name(item).isEmpty()) continue;
      search.item = &item;
      const Found found = std::visit(search, item);
      if (found.distance > tolerance) continue;
      const Rank rank = rank_of(item);
      if (best_item < 0 || replaces(found, rank, best, best_rank, has_depth(panel))) {
        best = found;
        best_item = i;
        best_rank = rank;
      }
    }
    Hit hit;
    hit.panel = p;
    if (const auto* orbit = std::get_if<OrbitCamera>(&panel.camera)) {
      const double depth = best_item >= 0 && best.depth > 0 ? best.depth : orbit->distance;
      hit.world = unproject(*orbit, panel.rectangle, pixel, depth);
    } else {
      hit.world = Vec3(unproject(panel, pixel));
    }
    if (best_item >= 0) {
      hit.item = best_item;
      hit.id = pick_name(panel.items[static_cast<std::size_t>(best_item)]);
      hit.index = best.index;
      return hit;
    }
    if (!ground && panel.rectangle.contains(pixel)) ground = hit;
  }
  return ground;
}

}  // namespace lucid
