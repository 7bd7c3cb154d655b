// Coils as polylines of any shape: exact field of straight segments, Neumann's double sum, own inductance.
#pragma once

#include <vector>

#include "core/exhibits/wireless_charging/rings.hpp"

namespace lucid::wireless {

/// Points in m. Segment i runs from point i to i + 1 and carries `weight[i]` ampere for one ampere at the
/// terminals (no weights: all 1). The path is as long as it is: ends are not joined.
struct Polyline {
  std::vector<double> x, y, z;
  std::vector<double> weight;

  std::size_t size() const { return x.size(); }
  std::size_t segments() const { return x.empty() ? 0 : x.size() - 1; }
  double segment_weight(std::size_t i) const { return weight.empty() ? 1 : weight[i]; }
  Vector3 point(std::size_t i) const { return {x[i], y[i], z[i]}; }
  void add(Vector3 p) { x.push_back(p.x), y.push_back(p.y), z.push_back(p.z); }
  magnetics::Chain chain() const { return {x.data(), y.data(), z.data(), static_cast<int>(x.size())}; }
};

Polyline moved(const Polyline& line, const Frame& frame);

/// At most `most` segments, as even as the points allow. For pictures and quick answers. Corners stand as far
/// outside a bend as the pieces cut inside it, so that loops keep their area.
Polyline thinned(const Polyline& line, std::size_t most);

double wire_length(const Polyline& line);

/// Pieces of a wire as what they are from some distance: two places and directed lengths each, by Gauss's
/// rule along the piece's arc, so that every piece keeps its moment. For the kernel of Neumann's double sum.
struct Elements {
  std::vector<double> x, y, z, px, py, pz;
  std::size_t size() const { return x.size(); }
};
/// Pieces of at most about `piece` m that turn by at most `bend` rad; single segments where those are longer.
Elements elements_of(const Polyline& line, double piece, double bend = 0.2);
/// Σ p·q/|x − y| times 1e-7, H: 1e-7 of the whole where the wires are four pieces apart, 1e-5 at two.
double mutual_inductance(const Elements& a, const Elements& b);
/// Of a ring coil and elements in the same frame of reference.
double mutual_inductance(const RingCoil& rings, const Frame& frame, const Elements& wire);
Elements moved(const Elements& elements, const Frame& frame);

/// A (T m) of 1 A, exact for straight segments; `soft` (m) is added to every distance in the square.
Vector3 potential_at(const Polyline& line, Vector3 place, double soft = 0);
/// B (T) of 1 A with the segments' weights.
Vector3 field_at(const Polyline& line, Vector3 place);

/// A wire whose potential and field are wanted at many places.
class WireEmitter {
 public:
  /// `current`: A in every segment; `soft` (m): added to every distance of the potential in the square.
  WireEmitter(Polyline line, double current, double soft);
  /// T m, exact for straight segments: ∫ ds/r = 2 artanh(l/(r1 + r2)), with one root a corner.
  Vector3 potential(Vector3 place) const;
  Vector3 field(Vector3 place) const;  ///< T
  std::size_t segments() const { return span_.size(); }

 private:
  Polyline line_;
  std::vector<double> span_;  ///< m, of each segment
  double current_, soft2_;
};

/// Mutual inductance (H) by Neumann's double sum: two Gauss points a segment where segments are more than
/// three lengths apart (error below 1e-6 of the pair), the exact potential and eight Gauss points where they
/// are nearer.
double mutual_inductance(const Polyline& a, const Polyline& b);

/// Own inductance (H) with a wire of radius w: the same sum with √(d² + g²), g = w e^(−1/4), for every
/// distance; a straight wire and a ring then have their textbook values with uniform current.
double self_inductance(const Polyline& line, double wire_radius);

/// Of a ring coil and a polyline (already in the same frame of reference): line integral of the rings'
/// potential.
double mutual_inductance(const RingCoil& rings, const Frame& frame, const Polyline& line);

/// A circle as a polygon of n sides with the circle's own area in the limit: corners on the circle.
Polyline polygon(double radius, int sides, const Frame& frame = {});

}  // namespace lucid::wireless
