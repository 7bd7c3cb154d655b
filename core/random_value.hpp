// Random legal values from a declaration: for tests of every exhibit and for the monkey.
#pragma once

#include "core/exhibit.hpp"
#include "core/random.hpp"

namespace lucid {

/// A value that `why_not` accepts: within the range (evenly in the logarithm where the scale is log, now and
/// then an end of it), one of the choices, or for texts, files, points and grids the value of the default or
/// of a preset.
Value random_value(const Exhibit& exhibit, const Parameter& parameter, Random& random);

}  // namespace lucid
