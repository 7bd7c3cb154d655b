// A stroke of the hand as a wire: smoothed, simplified, and lifted where it passes over itself.
#pragma once

#include <string>
#include <vector>

#include "core/exhibits/wireless_charging/vector3.hpp"

namespace lucid::wireless {

struct Sketch {
  std::string csv;            ///< x, y, z in mm, as `read_coil` takes it
  std::vector<Vector3> wire;  ///< the same, mm
  double length = 0;          ///< mm
  double turns = 0;           ///< round its own middle, positive
  int bridges = 0;            ///< places where it passes over itself
};

/// `stroke`: places of the pointer on the pad, mm (z is not looked at). `wire_diameter` mm: how high one pass
/// lies over another. The ends stay apart, and the sense becomes that of the built-in coils
/// (counter-clockwise from above). Throws Refusal: too short.
Sketch coil_of_stroke(const std::vector<Vector3>& stroke, double wire_diameter);

/// A smooth curve through the places, for the picture while the hand still draws.
std::vector<Vector3> curve_of_stroke(const std::vector<Vector3>& stroke);

/// A smooth curve through points that are set one by one (Catmull–Rom, parameter by the root of the distance,
/// so that it makes no loops of its own).
std::vector<Vector3> through_points(const std::vector<Vector3>& points);

/// How often a path turns round the middle of its own bounding box, with sign.
double turns_of_path(const std::vector<Vector3>& path);

}  // namespace lucid::wireless
