// Coils as sums of rings: building them, their own and their mutual inductance in any position.
#pragma once

#include <vector>

#include "core/exhibits/wireless_charging/carlson.hpp"
#include "core/kernels/magnetics.hpp"

namespace lucid::wireless {

/// A winding in its own frame, all lengths in m. Turn i of n of a layer is a ring of radius
/// inner + (i + ½)(outer − inner)/n; layer j of m lies at height ((j + ½)/m − ½)·height.
struct Winding {
  double outer = 0, inner = 0;
  int turns = 1, layers = 1;
  double height = 0;
  double wire_radius = 0;  ///< of one strand
  int strands = 1;

  /// Radius of a round conductor with the copper of all strands.
  double copper_radius() const { return wire_radius * std::sqrt(static_cast<double>(strands)); }
};

/// Coaxial rings: centre planes `height` over the frame's origin, `weight` turns each.
struct RingCoil {
  std::vector<double> radius, height, weight;
  double clip = 0;  ///< m: filaments are seen at least this far off (the wire's own distance)

  std::size_t size() const { return radius.size(); }
  void add(double r, double z, double w = 1) {
    radius.push_back(r), height.push_back(z), weight.push_back(w);
  }
  magnetics::Loops loops() const {
    return {radius.data(), height.data(), weight.data(), static_cast<int>(radius.size()), clip};
  }
};

RingCoil ring_coil(const Winding& winding);

/// The same coil with at most about `most` rings: Gauss–Legendre places and weights over the cross-section,
/// exact for what varies smoothly over it. Unchanged where it is small enough already.
RingCoil condensed(const Winding& winding, int most);

/// Sum of the rings' own inductances and of all pairs (H). Not positive where the wire does not fit the
/// rings.
double self_inductance(const RingCoil& coil, double wire_radius);

/// Wire length of all rings, m.
double wire_length(const RingCoil& coil);

/// Mutual inductance (H) of two coils in their frames: line integral of the vector potential of `a` round
/// each ring of `b` by the periodic trapezoid rule, whose points follow from the distance (spectral
/// convergence). `digits`: about how many are wanted, 4 to 13.
double mutual_inductance(const RingCoil& a, const Frame& frame_a, const RingCoil& b, const Frame& frame_b,
                         double digits = 12);

/// Of two single circles.
double circle_mutual_inductance(double radius_a, const Frame& frame_a, double radius_b, const Frame& frame_b,
                                double digits = 12);

/// Field of 1 A in the coil at a place: B (T) and A (T m).
struct FieldAt {
  Vector3 b, a;
};
FieldAt field_at(const RingCoil& coil, const Frame& frame, Vector3 place);

/// Inductance of a current sheet of N turns, radius r, length l (m): Nagaoka's formula by Carlson's
/// integrals.
double current_sheet_inductance(double turns, double radius, double length);

}  // namespace lucid::wireless
