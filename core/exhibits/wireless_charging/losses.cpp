// What alternating current costs in round copper wire.
#include "core/exhibits/wireless_charging/losses.hpp"

#include <cmath>

namespace lucid::wireless {

using Complex = std::complex<double>;

double skin_depth(double frequency, double conductivity) {
  return 1 / std::sqrt(pi * frequency * mu0 * conductivity);
}

namespace {
// Of the library's way we need neither the care for overflow nor its price: it was half of a dragged phone's
// work.
Complex reciprocal(Complex z) { return std::conj(z) / std::norm(z); }
}  // namespace

Complex bessel_ratio(Complex x) {
  // I1/I0 = x/(2 + x²/(4 + x²/(6 + …))); hence I1/(x I0) = 1/(2 + x²/(4 + …)). The modified Lentz method
  // converges for every x off the imaginary axis; for long arguments it needs about |x| terms.
  const Complex x2 = x * x;
  if (std::abs(x) > 60) {
    // Hankel's series for both: terms fall by more than a hundred at each step.
    Complex zero = 1, one = 1, term0 = 1, term1 = 1;
    for (int k = 1; k <= 8; ++k) {
      const double odd = (2 * k - 1) * (2 * k - 1);
      term0 *= odd / (8.0 * k * x), term1 *= -(4 - odd) / (8.0 * k * x);
      zero += term0, one += term1;
    }
    return one / (zero * x);
  }
  constexpr double tiny = 1e-140;
  Complex f = 2, c = 2, d = 0;
  for (int k = 2; k < 100'000; ++k) {
    const Complex b = 2.0 * k;
    d = b + x2 * d;
    if (std::norm(d) < tiny * tiny) d = tiny;
    c = b + x2 * reciprocal(c);
    if (std::norm(c) < tiny * tiny) c = tiny;
    d = reciprocal(d);
    const Complex change = c * d;
    f *= change;
    if (std::norm(change - 1.0) < 1e-32) break;
  }
  return reciprocal(f);
}

namespace {
Complex argument(double wire_radius, double frequency, double conductivity) {
  return Complex(1, 1) * (wire_radius / skin_depth(frequency, conductivity));
}
}  // namespace

double skin_ratio(double wire_radius, double frequency, double conductivity) {
  return (1.0 / (2.0 * bessel_ratio(argument(wire_radius, frequency, conductivity)))).real();
}

double proximity_loss(double wire_radius, double frequency, double b, double conductivity) {
  // A non-magnetic cylinder in a transverse field: P = (2π/σ) (b/μ0)² Re[x I1(x)/I0(x)] per metre (peak
  // field). From Murgatroyd (1989) and Ferreira (1994) in one term; x I1/I0 = x² bessel_ratio.
  const Complex x = argument(wire_radius, frequency, conductivity);
  const double h = b / mu0;
  return 2 * pi / conductivity * h * h * (x * x * bessel_ratio(x)).real();
}

double CoilResistance::skin(double frequency) const { return dc * skin_ratio(strand_radius, frequency); }

double CoilResistance::proximity(double frequency) const {
  // 1 A peak through R loses R/2.
  return 2 * proximity_loss(strand_radius, frequency, 1) * strands * (b2_along + b2_inside);
}

CoilResistance coil_resistance(const RingCoil& coil, double strand_radius, int strands,
                               const std::function<Vector3(Vector3)>& extra) {
  CoilResistance r;
  r.strand_radius = strand_radius, r.strands = strands;
  r.length = wire_length(coil);
  r.dc = r.length / (copper_conductivity * pi * strand_radius * strand_radius * strands);
  for (std::size_t i = 0; i < coil.size(); ++i) {
    // The ring in question steps aside; of its own field only what the bend makes is not skin effect: the
    // mean over the cross-section that also gives the hoop force, μ0/(4πr)(ln(8r/w) − 3/4).
    RingCoil others = coil;
    others.weight[i] = std::max(others.weight[i] - 1, 0.0);
    Vector3 b = field_at(others, {}, {coil.radius[i], 0, coil.height[i]}).b;
    const double r0 = coil.radius[i], w = strand_radius * std::sqrt(static_cast<double>(strands));
    b.z += 1e-7 / r0 * std::max(std::log(8 * r0 / w) - 0.75, 0.0) * std::min(coil.weight[i], 1.0);
    if (extra) b += extra({coil.radius[i], 0, coil.height[i]});
    r.b2_along += coil.weight[i] * 2 * pi * coil.radius[i] * dot(b, b);
  }
  if (strands > 1) {
    // Strands fill a round rope at half density; the field inside grows linearly, so that its mean square is
    // half of that at the rim.
    const double rope = strand_radius * std::sqrt(strands / 0.5);
    const double rim = mu0 / (2 * pi * rope) * (1 - 1.0 / strands);
    r.b2_inside = 0.5 * rim * rim * r.length;
  }
  return r;
}

}  // namespace lucid::wireless
