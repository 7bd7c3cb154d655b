// Circular loops in closed form.
#include "core/exhibits/wireless_charging/carlson.hpp"

#include <algorithm>
#include <cmath>

#include "core/kernels/magnetics.hpp"

namespace lucid::wireless {

double carlson_rf(double x, double y, double z) {
  double mean = (x + y + z) / 3;
  const double spread = std::max({std::abs(mean - x), std::abs(mean - y), std::abs(mean - z)});
  double allowed = std::pow(3e-16, -1.0 / 6) * spread;
  double x0 = mean - x, y0 = mean - y, quarter = 1;
  while (quarter * allowed > std::abs(mean)) {
    const double lambda =
        std::sqrt(x) * std::sqrt(y) + std::sqrt(x) * std::sqrt(z) + std::sqrt(y) * std::sqrt(z);
    x = (x + lambda) / 4, y = (y + lambda) / 4, z = (z + lambda) / 4;
    mean = (mean + lambda) / 4;
    quarter /= 4;
  }
  const double X = quarter * x0 / mean, Y = quarter * y0 / mean, Z = -X - Y;
  const double e2 = X * Y - Z * Z, e3 = X * Y * Z;
  return (1 - e2 / 10 + e3 / 14 + e2 * e2 / 24 - 3 * e2 * e3 / 44) / std::sqrt(mean);
}

double carlson_rd(double x, double y, double z) {
  double mean = (x + y + 3 * z) / 5;
  const double spread = std::max({std::abs(mean - x), std::abs(mean - y), std::abs(mean - z)});
  const double allowed = std::pow(3e-16 / 4, -1.0 / 6) * spread;
  const double x0 = mean - x, y0 = mean - y;
  double quarter = 1, sum = 0;
  while (quarter * allowed > std::abs(mean)) {
    const double sx = std::sqrt(x), sy = std::sqrt(y), sz = std::sqrt(z);
    const double lambda = sx * sy + sx * sz + sy * sz;
    sum += quarter / (sz * (z + lambda));
    x = (x + lambda) / 4, y = (y + lambda) / 4, z = (z + lambda) / 4;
    mean = (mean + lambda) / 4;
    quarter /= 4;
  }
  const double X = quarter * x0 / mean, Y = quarter * y0 / mean, Z = -(X + Y) / 3;
  const double e2 = X * Y - 6 * Z * Z, e3 = (3 * X * Y - 8 * Z * Z) * Z, e4 = 3 * (X * Y - Z * Z) * Z * Z;
  const double e5 = X * Y * Z * Z * Z;
  const double series =
      1 - 3 * e2 / 14 + e3 / 6 + 9 * e2 * e2 / 88 - 3 * e4 / 22 - 9 * e2 * e3 / 52 + 3 * e5 / 26;
  return quarter * series / (mean * std::sqrt(mean)) + 3 * sum;
}

double coaxial_mutual_inductance(double a, double b, double d) {
  const double plus2 = (a + b) * (a + b) + d * d, minus2 = (a - b) * (a - b) + d * d;
  return 2 * mu0 * a * b / 3 * (3 * carlson_rf(0, plus2, minus2) - 2 * minus2 * carlson_rd(0, plus2, minus2));
}

LoopField loop_field(double a, double rho, double z) {
  const double height = 0, weight = 1;
  double result[3];
  magnetics::loop_field_at({&a, &height, &weight, 1, 0}, rho, z, result);
  return {result[0] * rho, result[1] * rho, result[2]};
}

double loop_flux(double a, double rho, double z) { return 2 * pi * rho * loop_field(a, rho, z).a_phi; }

double ring_inductance(double r, double w) { return mu0 * r * (std::log(8 * r / w) - 1.75); }

double own_distance(double w) { return w * std::exp(-0.25); }

}  // namespace lucid::wireless
