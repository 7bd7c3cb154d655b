// Coils as sums of rings.
#include "core/exhibits/wireless_charging/rings.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/exhibits/wireless_charging/gauss.hpp"

namespace lucid::wireless {

RingCoil ring_coil(const Winding& winding) {
  RingCoil coil;
  coil.clip = own_distance(winding.copper_radius());
  for (int j = 0; j < winding.layers; ++j)
    for (int i = 0; i < winding.turns; ++i)
      coil.add(winding.inner + (i + 0.5) * (winding.outer - winding.inner) / winding.turns,
               ((j + 0.5) / winding.layers - 0.5) * winding.height);
  return coil;
}

RingCoil condensed(const Winding& winding, int most) {
  if (winding.turns * winding.layers <= most) return ring_coil(winding);
  int across = std::min(winding.turns, 10), along = std::min(winding.layers, 10);
  while (across * along > most) (across >= along ? across : along) -= 1;
  RingCoil coil;
  coil.clip = own_distance(winding.copper_radius());
  const auto radial = gauss_legendre(across), axial = gauss_legendre(along);
  const double thick = winding.outer - winding.inner;
  for (int j = 0; j < along; ++j)
    for (int i = 0; i < across; ++i)
      coil.add(winding.inner + thick * radial.place[i], winding.height * (axial.place[j] - 0.5),
               winding.turns * winding.layers * radial.weight[i] * axial.weight[j]);
  return coil;
}

double self_inductance(const RingCoil& coil, double wire_radius) {
  // All pairs at one height difference and one radius: every ring's potential at every ring.
  double sum = 0;
  std::vector<double> potential(coil.size());
  magnetics::loop_potential(coil.loops(), coil.radius.data(), coil.height.data(),
                            static_cast<int>(coil.size()), potential.data());
  // The kernel saw each ring itself at the distance `clip`; the closed form takes that term's place.
  for (std::size_t i = 0; i < coil.size(); ++i) {
    const double r = coil.radius[i];
    double own[3];
    const double zero = 0, one = 1;
    magnetics::loop_potential({&coil.radius[i], &zero, &one, 1, coil.clip}, &r, &zero, 1, own);
    sum += coil.weight[i] * (2 * pi * r * r * (potential[i] - coil.weight[i] * own[0]) +
                             coil.weight[i] * ring_inductance(r, wire_radius));
  }
  return sum;
}

double wire_length(const RingCoil& coil) {
  double sum = 0;
  for (std::size_t i = 0; i < coil.size(); ++i) sum += 2 * pi * coil.radius[i] * coil.weight[i];
  return sum;
}

namespace {

/// One ring seen from the other coil's frame.
struct SeenRing {
  Vector3 centre, u, v;  // u, v: unit, in the ring's plane; u in the plane of symmetry where there is one
  double radius;
  bool symmetric;
};

SeenRing seen(const Frame& from, const Frame& ring_frame, double radius, double height) {
  SeenRing ring;
  ring.radius = radius;
  ring.centre = from.inside(ring_frame.origin + height * ring_frame.z);
  const Vector3 normal = from.turned_in(ring_frame.z);
  // The plane through both axes, if there is one, mirrors the integrand.
  const double scale = std::abs(ring.centre.x) + std::abs(ring.centre.y) + radius;
  const double lean = std::hypot(normal.x, normal.y);
  const double twist = ring.centre.x * normal.y - ring.centre.y * normal.x;
  ring.symmetric = std::abs(twist) <= 1e-14 * scale;
  Vector3 towards = lean > 1e-12 ? Vector3{normal.x, normal.y, 0} : Vector3{ring.centre.x, ring.centre.y, 0};
  if (length(towards) <= 1e-14 * scale) towards = {1, 0, 0};
  Vector3 u = towards - dot(towards, normal) * normal;
  if (length(u) < 1e-9 * length(towards)) u = {0, 0, 1}, u = u - dot(u, normal) * normal;
  ring.u = unit(u);
  ring.v = cross(normal, ring.u);
  return ring;
}

Vector3 on(const SeenRing& ring, double angle) {
  return ring.centre + ring.radius * (std::cos(angle) * ring.u + std::sin(angle) * ring.v);
}

/// Least distance between the ring and any filament of the coil. For parallel planes exact, else from 64
/// places.
double least_distance(const RingCoil& coil, const SeenRing& ring, bool parallel) {
  double best = 1e300;
  if (parallel) {
    const double d = std::hypot(ring.centre.x, ring.centre.y), b = ring.radius;
    for (std::size_t i = 0; i < coil.size(); ++i) {
      const double a = coil.radius[i], dz = ring.centre.z - coil.height[i];
      const double aside = d < std::abs(a - b) ? std::abs(a - b) - d : d > a + b ? d - a - b : 0;
      best = std::min(best, std::hypot(aside, dz));
    }
    return best;
  }
  for (int s = 0; s < 64; ++s) {
    const Vector3 p = on(ring, 2 * pi * s / 64);
    const double rho = std::hypot(p.x, p.y);
    for (std::size_t i = 0; i < coil.size(); ++i)
      best = std::min(best, std::hypot(rho - coil.radius[i], p.z - coil.height[i]));
  }
  return best;
}

}  // namespace

double mutual_inductance(const RingCoil& a, const Frame& frame_a, const RingCoil& b, const Frame& frame_b,
                         double digits) {
  const int most = digits > 8 ? 4096 : 512;
  std::vector<double> rho, z, turn, potential;
  const bool parallel = std::abs(dot(frame_a.z, frame_b.z)) > 1 - 1e-15;
  double sum = 0;
  for (std::size_t i = 0; i < b.size(); ++i) {
    const SeenRing ring = seen(frame_a, frame_b, b.radius[i], b.height[i]);
    const bool coaxial = parallel && std::hypot(ring.centre.x, ring.centre.y) < 1e-15;
    const double distance = std::max({least_distance(a, ring, parallel), a.clip, 1e-6 * ring.radius});
    // The integrand is analytic in a strip about distance/radius wide, so that the error falls like
    // e^(−n·width).
    const double width = std::asinh(distance / ring.radius);
    int n = coaxial ? 1 : static_cast<int>(std::min(digits * 2.4 / width + 16, 1.0 * most));
    n += n & 1 & static_cast<int>(!coaxial);
    const int used = coaxial ? 1 : ring.symmetric ? n / 2 : n;
    rho.resize(used), z.resize(used), turn.resize(used), potential.resize(used);
    for (int s = 0; s < used; ++s) {
      const double angle = 2 * pi * (s + 0.5) / n;
      const Vector3 p = on(ring, angle);
      const Vector3 t = ring.radius * (-std::sin(angle) * ring.u + std::cos(angle) * ring.v);
      rho[s] = std::hypot(p.x, p.y), z[s] = p.z, turn[s] = p.x * t.y - p.y * t.x;
    }
    magnetics::loop_potential(a.loops(), rho.data(), z.data(), used, potential.data());
    double round = 0;
    for (int s = 0; s < used; ++s) round += potential[s] * turn[s];
    sum += b.weight[i] * round * 2 * pi / used;
  }
  return sum;
}

double circle_mutual_inductance(double radius_a, const Frame& frame_a, double radius_b, const Frame& frame_b,
                                double digits) {
  RingCoil a, b;
  a.add(radius_a, 0), b.add(radius_b, 0);
  return mutual_inductance(a, frame_a, b, frame_b, digits);
}

FieldAt field_at(const RingCoil& coil, const Frame& frame, Vector3 place) {
  const Vector3 p = frame.inside(place);
  double f[3];
  magnetics::loop_field_at(coil.loops(), std::hypot(p.x, p.y), p.z, f);
  FieldAt result;
  result.a = frame.turned_out({-p.y * f[0], p.x * f[0], 0});
  result.b = frame.turned_out({p.x * f[1], p.y * f[1], f[2]});
  return result;
}

double current_sheet_inductance(double turns, double radius, double length) {
  // Lorenz: L = μ0 N² (d³/(3 l²)) [ (1/k)((2k² − 1)/k² E + (1 − k²)/k² K) − 1 ] with k² = d²/(d² + l²).
  const double d = 2 * radius, k2 = d * d / (d * d + length * length), k = std::sqrt(k2);
  const double K = carlson_rf(0, 1 - k2, 1), E = K - k2 / 3 * carlson_rd(0, 1 - k2, 1);
  const double bracket = ((2 * k2 - 1) / k2 * E + (1 - k2) / k2 * K) / k - 1;
  return mu0 * turns * turns * d * d * d / (3 * length * length) * bracket;
}

}  // namespace lucid::wireless
