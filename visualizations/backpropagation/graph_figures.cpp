#include "visualizations/backpropagation/graph_figures.hpp"

#include <algorithm>
#include <cmath>

namespace lucid::backpropagation {

namespace {

/// Between two figures on one line: less would read as one number.
constexpr double space = 5;
/// Of a line's height above and below its digits.
constexpr double leading = 0.13;

double distance(const QRectF& a, const QRectF& b) {
  const double x = std::max({a.left() - b.right(), 0.0, b.left() - a.right()});
  const double y = std::max({a.top() - b.bottom(), 0.0, b.top() - a.bottom()});
  return std::hypot(x, y);
}

class Planner {
 public:
  Planner(const std::vector<FigureNode>& nodes, std::vector<QRectF> taken)
      : nodes_(nodes), taken_(std::move(taken)) {}

  std::optional<QPointF> place(std::size_t node, bool above) {
    const FigureNode& own = nodes_[node];
    const QSizeF size = above ? own.value : own.blame;
    const double side = above ? -1 : 1;
    // The nearest first; a step aside is better than one away.
    for (double off = 0; off <= 24; off += 2)
      for (double further = 0; further <= std::min(10.0, off / 2); further += 2.5)
        for (const double way : {-1.0, 1.0}) {
          const QPointF offset(way * (off - 2 * further), side * (own.away + further));
          const QRectF letters = letters_at(own.mark.center() + offset, size, above);
          if (!clear(letters, node)) continue;
          taken_.push_back(letters.adjusted(-space, 0, space, 0));
          return offset;
        }
    return std::nullopt;
  }

 private:
  static QRectF letters_at(QPointF near, const QSizeF& size, bool above) {
    const QRectF box(near - QPointF(size.width() / 2, above ? size.height() : 0), size);
    return box.adjusted(0, leading * size.height(), 0, -leading * size.height());
  }

  bool clear(const QRectF& letters, std::size_t node) const {
    for (const QRectF& other : taken_)
      if (other.intersects(letters)) return false;
    const double own = distance(letters, nodes_[node].mark);
    for (std::size_t i = 0; i < nodes_.size(); ++i)
      if (i != node && distance(letters, nodes_[i].mark) < own + 1) return false;
    return true;
  }

  const std::vector<FigureNode>& nodes_;
  std::vector<QRectF> taken_;
};

}  // namespace

FigurePlan plan_figures(const std::vector<FigureNode>& nodes, const std::vector<QRectF>& taken) {
  struct Figure {
    std::size_t node;
    bool above;
    int rank;
  };
  std::vector<Figure> order;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (!nodes[i].value.isEmpty()) order.push_back({i, true, 1});
    if (!nodes[i].blame.isEmpty()) order.push_back({i, false, nodes[i].blamed_first ? 0 : 2});
  }
  std::ranges::stable_sort(order, {}, &Figure::rank);
  FigurePlan best;
  for (int attempt = 0; attempt < 16; ++attempt) {
    FigurePlan plan;
    plan.value.resize(nodes.size()), plan.blame.resize(nodes.size());
    plan.all_values = plan.all_blames = true;
    Planner planner(nodes, taken);
    std::vector<Figure> lacking, placed;
    for (const Figure& figure : order) {
      const auto place = planner.place(figure.node, figure.above);
      (figure.above ? plan.value : plan.blame)[figure.node] = place;
      (place ? placed : lacking).push_back(figure);
      if (!place) (figure.above ? plan.all_values : plan.all_blames) = false;
    }
    if (attempt == 0 || (plan.all_values && plan.all_blames)) best = plan;
    if (lacking.empty()) break;
    // What found no room chooses first the next time.
    order = lacking;
    order.insert(order.end(), placed.begin(), placed.end());
  }
  return best;
}

}  // namespace lucid::backpropagation
