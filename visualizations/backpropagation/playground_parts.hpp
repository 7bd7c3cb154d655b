// The playground's own parts: where its net stands, the plane, one unit enlarged.
#pragma once

#include <array>
#include <vector>

#include "visualizations/backpropagation/parts.hpp"

namespace lucid::backpropagation {

/// A unit of the net: layer 0 is the input.
struct Unit {
  int layer = -1, index = -1;
  bool operator==(const Unit&) const = default;
};
QString unit_pick(Unit unit);
/// The unit that was pointed at, or none: what is pointed at may belong to a net that was larger.
Unit unit_of(const QString& pick, const PlaygroundScene& playground);

/// Squares for the pictures of the units that fit; the last layer is the plane itself.
struct NetPlaces {
  std::vector<std::vector<QRectF>> squares;   ///< per layer but the last; empty for units without room
  std::vector<std::vector<QPointF>> outputs;  ///< of the last layer, at the plane's edge
  double side = 40;
};
NetPlaces place_net(const PlaygroundScene& playground, const QRectF& area, const QRectF& plane,
                    double caption);

/// A unit's own picture in pixels of the panel.
Field unit_picture(const PlaygroundScene& playground, Unit unit, const QRectF& square);

void draw_plane(const PlaygroundScene& playground, Unit shown, const QRectF& square, const ViewState& view,
                PlaneCursor cursor, DrawList& list, const Room& room);

/// The marked unit's arithmetic at the followed point.
void draw_unit(Pen& pen, const PlaygroundScene& playground, Unit unit, const QRectF& box, const Room& room,
               const QString& activation);

}  // namespace lucid::backpropagation
