// Foreign objects on the pad.
#include "core/exhibits/wireless_charging/object.hpp"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

#include "core/exhibits/wireless_charging/gauss.hpp"
#include "core/exhibits/wireless_charging/losses.hpp"

namespace lucid::wireless {

using Complex = std::complex<double>;

ForeignObject object_of(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::coin: return {0.0116, 0.0023, 5.2e6, 0.0075, 400, 10, 0.0032};
    case ObjectKind::key: return {0.0090, 0.0022, 1.5e7, 0.0045, 380, 10, 0.0031};
    case ObjectKind::card: return {0.0300, 0.0004, 1.4e6, 0.0090, 500, 10, 0.0022};
    case ObjectKind::none: break;
  }
  return {};
}

double sheet_resistance(double conductivity, double thickness, double frequency) {
  const double delta = skin_depth(frequency, conductivity);
  const Complex half = Complex(1, 1) * thickness / (2 * delta);
  const Complex face = Complex(1, 1) / (2 * conductivity * delta);
  return (std::abs(half) > 20 ? face : face / std::tanh(half)).real();
}

namespace {

/// P_n^(a,1)(t) for n = 0 … count − 1 (DLMF 18.9.2).
std::vector<double> jacobi(int count, double a, double t) {
  constexpr double b = 1;
  std::vector<double> p(static_cast<std::size_t>(count), 1.0);
  if (count > 1) p[1] = (a + 1) + (a + b + 2) * (t - 1) / 2;
  for (int n = 2; n < count; ++n) {
    const double s = 2 * n + a + b;
    p[static_cast<std::size_t>(n)] =
        ((s - 1) * (s * (s - 2) * t + a * a - b * b) * p[static_cast<std::size_t>(n - 1)] -
         2 * (n + a - 1) * (n + b - 1) * s * p[static_cast<std::size_t>(n - 2)]) /
        (2 * n * (n + a + b) * (s - 2));
  }
  return p;
}

/// ∫ J_p J_q k⁻² dk over all k ≥ 0, p and q of one parity.
double bessel_overlap(int p, int q) {
  // 1/Γ at half-integers of either sign by reflection.
  const auto one_over_gamma = [](double x) {
    return x > 0 ? std::exp(-std::lgamma(x)) : std::exp(std::lgamma(1 - x)) * std::sin(pi * x) / pi;
  };
  return 0.25 * std::exp(std::lgamma(0.5 * (p + q - 1)) - std::lgamma(0.5 * (p + q + 3))) *
         one_over_gamma(0.5 * (q - p + 3)) * one_over_gamma(0.5 * (p - q + 3));
}

}  // namespace

DiscModes disc_modes(int orders, int radial) {
  DiscModes modes;
  modes.orders = orders, modes.radial = radial, modes.angles = 4 * orders;
  const GaussRule rule = gauss_legendre(32);
  modes.rho = rule.place;
  const std::size_t circles = modes.rho.size();
  for (int m = 0; m < orders; ++m)
    for (int j = 0; j < modes.angles; ++j)
      modes.wave.push_back(std::cos(2 * pi * m * j / modes.angles)),
          modes.wave.push_back(std::sin(2 * pi * m * j / modes.angles));
  for (int m = 0; m < orders; ++m) {
    // Unit disc. With c = ∫cos² dφ: resistance c δ/(2p), inductance (μ0/2) c ∫ J_p J_q k⁻² dk, p = m + 2n
    // + 2.
    const double c = m == 0 ? 2 * pi : pi;
    Eigen::MatrixXd l(radial, radial);
    Eigen::VectorXd root(radial);
    for (int n = 0; n < radial; ++n) root[n] = std::sqrt(2 * (m + 2 * n + 2) / c);
    for (int n = 0; n < radial; ++n)
      for (int o = 0; o < radial; ++o)
        l(n, o) = 0.5 * mu0 * c * bessel_overlap(m + 2 * n + 2, m + 2 * o + 2) * root[n] * root[o];
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(l);
    std::vector<std::vector<double>> polynomials;
    for (const double rho : modes.rho) polynomials.push_back(jacobi(radial, m, 1 - 2 * rho * rho));
    for (int k = 0; k < radial; ++k) {
      modes.decay.push_back(solver.eigenvalues()[k]);
      for (std::size_t i = 0; i < circles; ++i) {
        const double rho = modes.rho[i];
        double g = 0;
        for (int n = 0; n < radial; ++n)
          g += solver.eigenvectors()(n, k) * root[n] * polynomials[i][static_cast<std::size_t>(n)] /
               (2 * (n + 1));
        modes.shape.push_back(rule.weight[i] * rho * std::pow(rho, m) * (1 - rho * rho) * g);
      }
    }
  }
  return modes;
}

const DiscModes& disc_modes() {
  static const DiscModes modes = disc_modes(20, 14);
  return modes;
}

std::vector<Vector3> sample_places(const DiscModes& modes, const ForeignObject& object, Vector3 middle) {
  std::vector<Vector3> places;
  for (const double rho : modes.rho)
    for (int j = 0; j < modes.angles; ++j) {
      const double angle = 2 * pi * j / modes.angles, r = rho * object.radius;
      places.push_back(middle + Vector3{r * std::cos(angle), r * std::sin(angle), 0});
    }
  return places;
}

std::vector<double> mode_fluxes(const DiscModes& modes, const ForeignObject& object,
                                const std::vector<double>& upward) {
  const std::size_t circles = modes.circles(), radial = static_cast<std::size_t>(modes.radial),
                    angles = static_cast<std::size_t>(modes.angles);
  const double area = object.radius * object.radius;
  std::vector<double> fluxes, even(circles), odd(circles);
  for (std::size_t m = 0; m < static_cast<std::size_t>(modes.orders); ++m) {
    const double* wave = &modes.wave[2 * m * angles];
    for (std::size_t i = 0; i < circles; ++i) {
      double c = 0, s = 0;
      for (std::size_t j = 0; j < angles; ++j)
        c += upward[i * angles + j] * wave[2 * j], s += upward[i * angles + j] * wave[2 * j + 1];
      even[i] = 2 * pi / static_cast<double>(angles) * c, odd[i] = 2 * pi / static_cast<double>(angles) * s;
    }
    for (std::size_t k = 0; k < radial; ++k) {
      const double* shape = &modes.shape[(m * radial + k) * circles];
      double c = 0, s = 0;
      for (std::size_t i = 0; i < circles; ++i) c += shape[i] * even[i], s += shape[i] * odd[i];
      fluxes.push_back(area * c), fluxes.push_back(area * s);
    }
  }
  return fluxes;
}

Eddies eddies_of(const DiscModes& modes, const ForeignObject& object, const std::vector<double>& fluxes_one,
                 const std::vector<double>& fluxes_two) {
  double most_one = 0, most_two = 0;
  for (const double f : fluxes_one) most_one = std::max(most_one, std::abs(f));
  for (const double f : fluxes_two) most_two = std::max(most_two, std::abs(f));
  Eddies eddies;
  for (std::size_t i = 0; i < fluxes_one.size(); ++i) {
    // Watts go with the square.
    if (std::abs(fluxes_one[i]) <= 1e-5 * most_one && std::abs(fluxes_two[i]) <= 1e-5 * most_two) continue;
    eddies.decay.push_back(modes.decay[i / 2] * object.radius);
    eddies.one.push_back(fluxes_one[i]), eddies.two.push_back(fluxes_two[i]);
  }
  return eddies;
}

namespace {

Reflected by_sheet(const Eddies& eddies, double frequency, double sheet, bool self_field) {
  const double w = 2 * pi * frequency;
  double real[3] = {0, 0, 0}, imaginary[3] = {0, 0, 0};
  for (std::size_t k = 0; k < eddies.decay.size(); ++k) {
    const double reactance = self_field ? w * eddies.decay[k] : 0;
    const double over = 1 / (sheet * sheet + reactance * reactance);
    const double pairs[3] = {eddies.one[k] * eddies.one[k], eddies.one[k] * eddies.two[k],
                             eddies.two[k] * eddies.two[k]};
    for (int p = 0; p < 3; ++p)
      real[p] += pairs[p] * sheet * over, imaginary[p] -= pairs[p] * reactance * over;
  }
  const auto whole = [&](int p) { return w * w * Complex(real[p], imaginary[p]); };
  return {whole(0), whole(1), whole(2)};
}

}  // namespace

Reflected reflected(const Eddies& eddies, const ForeignObject& object, double frequency) {
  return by_sheet(eddies, frequency, sheet_resistance(object.conductivity, object.thickness, frequency),
                  true);
}

double disc_loss(const DiscModes& modes, const ForeignObject& object, double frequency, double b,
                 bool self_field) {
  const std::vector<double> even(modes.circles() * static_cast<std::size_t>(modes.angles), b);
  const auto fluxes = mode_fluxes(modes, object, even);
  const Eddies eddies = eddies_of(modes, object, fluxes, fluxes);
  return 0.5 * by_sheet(eddies, frequency, sheet_resistance(object.conductivity, object.thickness, frequency),
                        self_field)
                   .one.real();
}

double temperature_after(const ForeignObject& object, double power, double seconds, double start) {
  const double area = 2 * pi * object.radius * object.radius + 2 * pi * object.radius * object.thickness;
  const double conductance = object.surface_coefficient * area;
  const double end = ambient + power / conductance;
  return end + (start - end) * std::exp(-conductance * seconds / (object.mass * object.heat_capacity));
}

}  // namespace lucid::wireless
