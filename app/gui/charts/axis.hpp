// One axis of a chart: its range, its ticks and the way from values to pixels.
#pragma once

#include <QString>
#include <vector>

#include "visualizations/numbers.hpp"

namespace lucid {

struct Tick {
  double value = 0;
  QString text;  ///< empty: a short tick
};

struct Axis {
  double from = 0, to = 1;
  bool log = false;
  bool whole = false;  ///< it counts: no ticks between whole numbers
  Scaled scale;        ///< how its figures are shown

  /// 0 at `from`, 1 at `to`.
  double share(double value) const;
  double value(double share) const;
};

/// Widens `axis` to `least` … `most` in round numbers; narrows it only when less than a third of it is used,
/// so that a running curve does not make its axis dance. A range of nothing gets some air.
void fit_round(Axis& axis, double least, double most, bool fraction, bool anew);
/// Exactly the data's range.
void fit_exact(Axis& axis, double least, double most);

/// Ticks with texts at about every `apart` pixels of `pixels`, from the least to the largest value.
std::vector<Tick> ticks_of(const Axis& axis, double pixels, double apart, const QLocale& locale);

}  // namespace lucid
