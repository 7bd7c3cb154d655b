// What alternating current costs in round copper wire: skin and proximity effect, litz, and a coil's
// resistance.
#pragma once

#include <complex>
#include <functional>

#include "core/exhibits/wireless_charging/rings.hpp"

namespace lucid::wireless {

inline constexpr double copper_conductivity = 5.8e7;  ///< S/m

/// δ = √(2/(ω μ0 σ)), m.
double skin_depth(double frequency, double conductivity = copper_conductivity);

/// AC over DC resistance of a lone round wire: Re[(x/2) I0(x)/I1(x)] with x = (1 + i) radius/δ. Exact for any
/// x.
double skin_ratio(double wire_radius, double frequency, double conductivity = copper_conductivity);

/// Loss per metre (W/m) of a round wire in a uniform transverse field of peak `b` (T), exact with its own
/// field: P = ω π radius² b²/μ0 · Im[I2(x)/I0(x)]… grows like f² while the wire is thin, and less beyond.
double proximity_loss(double wire_radius, double frequency, double b,
                      double conductivity = copper_conductivity);

/// I1(x)/(x I0(x)) for complex x off the negative axis, by a continued fraction (Lentz); ½ at 0.
std::complex<double> bessel_ratio(std::complex<double> x);

/// Resistance of a ring coil at DC and what multiplies it at a frequency.
struct CoilResistance {
  double dc = 0;        ///< Ω
  double length = 0;    ///< of wire, m
  double b2_along = 0;  ///< ∫ B² dl of 1 A along the wire, T² m
  double strand_radius = 0;
  int strands = 1;
  /// ∫ B² dl inside the rope: each strand in the field of the others that carry 1/strands each.
  double b2_inside = 0;

  double skin(double frequency) const;       ///< Ω: DC times the skin ratio of a strand
  double proximity(double frequency) const;  ///< Ω
  double ac(double frequency) const { return skin(frequency) + proximity(frequency); }
};

/// Field of the coil's own rings at each ring (plus `extra`, the field of images and the like at a place).
CoilResistance coil_resistance(const RingCoil& coil, double strand_radius, int strands,
                               const std::function<Vector3(Vector3)>& extra = {});

}  // namespace lucid::wireless
