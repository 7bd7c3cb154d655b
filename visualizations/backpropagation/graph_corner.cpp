#include "visualizations/backpropagation/graph_corner.hpp"

#include <algorithm>

namespace lucid::backpropagation {

std::optional<QRectF> free_corner(const GraphScene& graph, const Places& places, const QRectF& panel,
                                  const QRectF& stage, const std::vector<QRectF>& taken, double height,
                                  double least, double most, const Room& room) {
  const Expression& expression = *graph.expression;
  const QRectF& view = places.camera.view;
  const double zoom = panel.width() / view.width();
  const auto pixel = [&](QPointF at) {
    return panel.topLeft() + QPointF(at.x() - view.left(), view.bottom() - at.y()) * zoom;
  };
  std::vector<QRectF> all = taken;
  // A node with its figures, and its edges.
  const double wide = 28 * room.ts, tall = places.radius * zoom + room.caption + 4;
  for (int node = 0; node < expression.tape.size(); ++node) {
    const auto index = static_cast<std::size_t>(node);
    if (!graph.layout->places[index].drawn) continue;
    const QPointF end = pixel(places.at[index]);
    all.emplace_back(end - QPointF(wide, tall), end + QPointF(wide, tall));
    const auto& n = expression.tape[node];
    for (int side = 0; side < parents_of(n.op); ++side) {
      const auto parent = static_cast<std::size_t>(n.parent[side]);
      if (!graph.layout->places[parent].drawn) continue;
      const QPointF start = pixel(places.at[parent]);
      for (int i = 1; i < 16; ++i) {
        const double t = i / 16.0, rise = t * t * (3 - 2 * t);
        const QPointF at(start.x() + (end.x() - start.x()) * t, start.y() + (end.y() - start.y()) * rise);
        all.emplace_back(at - QPointF(7, 7), at + QPointF(7, 7));
      }
    }
  }
  for (double width = most; width >= least; width -= 5)
    for (const QPointF& corner : {QPointF(stage.right() - width, stage.top()),
                                  QPointF(stage.right() - width, stage.bottom() - height),
                                  QPointF(stage.left(), stage.bottom() - height)}) {
      const QRectF place(corner, QSizeF(width, height));
      if (std::ranges::none_of(all, [&](const QRectF& other) { return other.intersects(place); }))
        return place;
    }
  return std::nullopt;
}

}  // namespace lucid::backpropagation
