// Shapes in pixels that both renderers and picking agree on: distances to marks, arrow heads, curves, fading.
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QSizeF>
#include <array>
#include <vector>

#include "visualizations/draw_list.hpp"

namespace lucid {

/// Signed distance in pixels from (x, y) to a mark of this size centred on the origin, y downwards; negative
/// inside. The OpenGL shader computes the same.
double mark_distance(Shape shape, double x, double y, double width, double height, double corner);

/// Half extents in pixels of the smallest centred box that holds the mark, before it is turned.
QSizeF mark_reach(Shape shape, double width, double height);

/// A mark's width and height in pixels.
QSizeF mark_size(const Glyphs& set, const Glyph& glyph, double pixels_per_unit);

/// The triangle at the end of a line that comes from `before` to `tip`.
std::array<QPointF, 3> arrow_head(QPointF before, QPointF tip, double line_width);
/// The part of a line with an arrow that stays visible: its last point pulled back under the head.
QPointF arrow_neck(QPointF before, QPointF tip, double line_width);

/// Line width on screen: the contrast theme draws everything 0.6 px stronger.
double line_width(const Stroke& stroke, Theme theme);
/// Lengths of dash and gap in pixels; both 0 for solid lines.
std::array<double, 2> dash_lengths(Dash dash);

/// Opacity at `share` (0 to 1) of a line's length.
double fading(const Stroke& stroke, double share);

/// Points of a cubic curve, both ends included.
std::vector<Vec3> curve_points(const Curve& curve, int pieces = 24);

/// Triangles (three indices each) that fill a simple polygon; empty when it has fewer than three corners.
std::vector<std::uint32_t> triangulated(const std::vector<QPointF>& corners);

/// Distance from a point to a segment.
double segment_distance(QPointF point, QPointF from, QPointF to);

/// Whether a field has all its cells.
bool is_whole(const Field& field);
/// Whether there is one number for each point.
bool fits(const Scalars& scalars, const Points& points);

/// A field's value at (u, v), both 0 to 1 from origin along its sides, as a place on its map.
double field_value(const Field& field, double u, double v);
/// A value of the field as a place on its map: 0 to 1, signed maps -1 to 1.
double field_place(const Field& field, double value);

}  // namespace lucid
