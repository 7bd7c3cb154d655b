// Hands the magnetics loops to the kernels of this processor.
#include "core/kernels/magnetics.hpp"

#include "core/kernels/kernels.hpp"

namespace lucid::magnetics {

void loop_potential(const Loops& l, const double* rho, const double* z, int points, double* a_over_rho) {
  kernels<double>().loop_potential(l.radius, l.height, l.weight, l.count, l.clip, rho, z, points, a_over_rho);
}

void loop_field_at(const Loops& l, double rho, double z, double* result) {
  kernels<double>().loop_field_at(l.radius, l.height, l.weight, l.count, l.clip, rho, z, result);
}

void segment_field(const Chain& c, const double* x, const double* y, const double* z, int points, double* bx,
                   double* by, double* bz) {
  kernels<double>().segment_field(c.x, c.y, c.z, c.count, x, y, z, points, bx, by, bz);
}

double neumann_sum(const double* const x[3], const double* const p[3], int n, const double* const y[3],
                   const double* const q[3], int m, double soft2) {
  return kernels<double>().neumann_sum(x, p, n, y, q, m, soft2);
}

}  // namespace lucid::magnetics
