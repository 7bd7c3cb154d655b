// Circular loops in closed form: Carlson's integrals, field, vector potential and mutual inductance.
#pragma once

#include "core/exhibits/wireless_charging/vector3.hpp"

namespace lucid::wireless {

inline constexpr double pi = 3.14159265358979323846;
inline constexpr double mu0 = 4e-7 * pi;  ///< H/m, the conventional value

/// Carlson's symmetric integrals by duplication, to rounding. Arguments ≥ 0, at most one of x, y zero; z > 0
/// in `carlson_rd`. Source: B. C. Carlson, Numer. Algorithms 10 (1995); DLMF 19.36.
double carlson_rf(double x, double y, double z);
double carlson_rd(double x, double y, double z);

/// Mutual inductance (H) of two coaxial circles of radii a, b (m) whose planes are d apart:
/// (2 μ0 a b/3)[3 R_F(0, r+², r−²) − 2 r−² R_D(0, r+², r−²)], DLMF 19.34.5. The circles must not coincide.
double coaxial_mutual_inductance(double a, double b, double d);

/// What 1 A in a circle of radius a round the z axis makes at (rho, z): T m and T.
struct LoopField {
  double a_phi = 0, b_rho = 0, b_z = 0;
};
LoopField loop_field(double a, double rho, double z);

/// Flux (Wb per A) through the coaxial circle of radius rho at height z: 2π ρ A_φ.
double loop_flux(double a, double rho, double z);

/// Self-inductance (H) of a ring of radius r (m) whose wire has the equivalent radius w (m) and carries a
/// uniform current: μ0 r (ln(8r/w) − 7/4). Not positive where the wire does not fit the ring.
double ring_inductance(double r, double w);

/// The geometric mean distance of a round cross-section of radius w to itself, w e^(−1/4): a filament pair at
/// this distance has the ring's own inductance.
double own_distance(double w);

}  // namespace lucid::wireless
