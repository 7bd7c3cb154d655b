// Light and air of panels with depth: the few numbers that make both renderers shade alike.
#pragma once

#include <algorithm>
#include <cmath>

#include "visualizations/camera.hpp"

namespace lucid {

/// Direction to the lamp in the camera's axes (right, up, towards the eye): over the left shoulder.
inline constexpr double lamp_right = -0.42, lamp_up = 0.74, lamp_near = 0.525;
/// Half way between lamp and eye, for highlights.
inline constexpr double half_right = -0.2405, half_up = 0.4237, half_near = 0.8733;

inline constexpr double wire_dim = 0.46,
                        wire_lit = 0.66;    ///< brightness of a wire away from and facing the lamp
inline constexpr double wire_gloss = 0.38;  ///< brightness of highlights, which go with the 24th power
inline constexpr double wire_rim = 0.55;    ///< how much a wire darkens towards its outline
inline constexpr double face_dim = 0.62, face_lit = 0.42;

/// Share of the ground mixed into a colour at this depth: none in front of the target, half well behind it.
inline double air(double depth, double distance) {
  return 0.5 * std::clamp((depth / distance - 0.86) / 0.5, 0.0, 1.0);
}

/// Lines with depth have at least this halo, pixels.
inline constexpr double least_halo = 1.5;
/// How far behind its line a halo lies, in pixels at the line's depth: more than a line's own bends, so that
/// a line does not cut itself.
inline constexpr double halo_behind = 10;

}  // namespace lucid
