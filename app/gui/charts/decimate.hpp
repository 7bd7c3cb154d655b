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

/// The value at `at` between the two nearest points; NaN outside the curve or in a gap.
double value_on_curve(const std::vector<double>& x, const std::vector<double>& y, double at, bool log_x);

/// Moves `wanted` apart so that neighbours are at least `gap` away from each other, all between `least` and
/// `most` where there is room, each as near as may be to where it wanted to be. The order stays.
std::vector<double> spread(std::vector<double> wanted, double gap, double least, double most);

}  // namespace lucid
