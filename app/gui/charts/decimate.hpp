// Long curves on few pixels: every pixel column keeps its least and its greatest value, so no spike is lost.
#pragma once

#include <QList>
#include <QPointF>
#include <vector>

namespace lucid {

/// Runs of consecutive finite points (a curve breaks where it has no value), at most two points to each of
/// `columns` pixel columns between `from` and `to`. `x` ascends; otherwise every n-th point is kept. Points
/// that a logarithmic axis cannot show are left out.
std::vector<QList<QPointF>> decimated(const std::vector<double>& x, const std::vector<double>& y, double from,
                                      double to, int columns, bool log_x, bool log_y);

/// How far a curve jumps within a pixel column, as a share of `range` (in decades where `log_y`): a trace
/// above some hundredths is noise to the eye, and needs a smoothed line on top.
double roughness(const std::vector<QList<QPointF>>& runs, double range, bool log_y);

/// The mean over `width` neighbours at each side, in logarithms where `log_y`: for a line on top of a raw
/// trace.
QList<QPointF> smoothed(const QList<QPointF>& run, int width, bool log_y);

/// The value at `at` on a smooth curve through the points; NaN outside the curve or in a gap.
double value_on_curve(const std::vector<double>& x, const std::vector<double>& y, double at, bool log_x);

/// Moves `wanted` apart so that neighbours are at least `gap` away from each other, all between `least` and
/// `most` where there is room, each as near as may be to where it wanted to be. The order stays.
std::vector<double> spread(std::vector<double> wanted, double gap, double least, double most);
/// The same with the order given, even where some want to stand the other way round.
std::vector<double> spread(std::vector<double> wanted, const std::vector<std::size_t>& order, double gap,
                           double least, double most);

/// Where a trace that trembles runs at its end: the mean of its last `width` points; NaN without any.
double end_level(const std::vector<QList<QPointF>>& runs, int width, bool log_y);

}  // namespace lucid
