// Where the figures of a crowded graph stand: over and under their nodes, a little aside where others are
// near.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <optional>
#include <vector>

namespace lucid::backpropagation {

/// A node with a figure over it and one under it; pixels, y downwards.
struct FigureNode {
  QRectF mark;                ///< the node's own
  double away;                ///< from its middle to a figure
  QSizeF value;               ///< size of the figure over it; empty: none
  QSizeF blame;               ///< of the one under it; empty: none
  bool blamed_first = false;  ///< its blame is told even where not all have room
};

struct FigurePlan {
  /// From the node's middle to the middle of the figure's near side, per node; none where it has no figure.
  std::vector<std::optional<QPointF>> value, blame;
  bool all_values = false, all_blames = false;
};

/// Places beside which no other node is as near, and no two closer than their own width of a space. `taken`:
/// what else must stay clear.
FigurePlan plan_figures(const std::vector<FigureNode>& nodes, const std::vector<QRectF>& taken);

}  // namespace lucid::backpropagation
