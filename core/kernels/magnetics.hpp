// Fields of circular loops and straight segments at many points: the hot loops of magnetostatics.
// The loops themselves are compiled once per instruction set: isa/magnetics.inc.
#pragma once

namespace lucid::magnetics {

/// Coaxial circular filaments of 1 A times `weight`, on the z axis of their own frame. `clip` (m) is the
/// least distance at which a filament is seen: nearer points are treated as lying that far off.
struct Loops {
  const double* radius;  ///< m, > 0
  const double* height;  ///< m
  const double* weight;  ///< ampere-turns
  int count;
  double clip;
};

/// A_φ/ρ (T) of all loops together at each of `points` places (rho ≥ 0, z). Exact on the axis.
/// Complete elliptic integrals by the arithmetic–geometric mean, written as sums of positive terms
/// (Carlson's complete R_F and R_D, DLMF 19.8 and 19.22), so that no digits are lost anywhere.
void loop_potential(const Loops& loops, const double* rho, const double* z, int points, double* a_over_rho);

/// Potential and field of all loops together at one place: result[0..2] = A_φ/ρ, B_ρ/ρ, B_z (T).
void loop_field_at(const Loops& loops, double rho, double z, double* result);

/// A polyline as points x, y, z (m); segment i runs from i to i+1; `count` points.
struct Chain {
  const double *x, *y, *z;
  int count;
};

/// B (T) of 1 A along the chain at many places, exact for finite straight segments.
void segment_field(const Chain& chain, const double* x, const double* y, const double* z, int points,
                   double* bx, double* by, double* bz);

/// Σ_i Σ_j (p_i·q_j)/√(|x_i − y_j|² + soft²) for two sets of weighted points: the bulk of Neumann's double
/// sum. x and p are the places and weights of the first set, each as three arrays.
double neumann_sum(const double* const x[3], const double* const p[3], int n, const double* const y[3],
                   const double* const q[3], int m, double soft2);

}  // namespace lucid::magnetics
