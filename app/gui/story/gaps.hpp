// How far the pieces of a step stand from each other.
#pragma once

#include "app/gui/widgets/look.hpp"

namespace lucid {

/// Pixels: nearer to each other in a small window, so that a question is seen with its answers.
inline int gap_of(const Look& look, double airy) { return look.px(look.compact() ? 0.45 * airy : airy); }

}  // namespace lucid
