// Foreign objects on the pad.
#include "core/exhibits/wireless_charging/object.hpp"

#include <Eigen/Eigenvalues>
#include <cmath>

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

DiscModes disc_modes(int n) {
  // Unit disc. Z = z_s D + jω L with D = 2π r/h; generalised eigenvectors of (L, D) decouple the rings.
  DiscModes modes;
  const double h = 1.0 / n;
  for (int i = 0; i < n; ++i) modes.place.push_back((i + 0.5) * h);
  // Geometric mean distance of two strips of width h side by side, n places apart; e^(−3/2) h for a strip
  // itself.
  const auto strips = [h](int apart) {
    const auto part = [](double x) { return x > 0 ? x * x * std::log(x) : 0.0; };
    const double m = apart;
    return h * std::exp(0.5 * (part(m + 1) + part(std::abs(m - 1)) - 2 * part(m)) - 1.5);
  };
  Eigen::MatrixXd l(n, n);
  Eigen::VectorXd root(n);
  for (int i = 0; i < n; ++i) {
    root[i] = std::sqrt(h / (2 * pi * modes.place[i]));
    for (int j = 0; j <= i; ++j) {
      // Two circles of almost the same radius at the strips' mean distance, as far apart in height as needed.
      const double a = modes.place[i], b = modes.place[j], d = strips(i - j);
      const double lift = std::sqrt(std::max(d * d - (a - b) * (a - b), 0.0));
      const bool wider = d >= std::abs(a - b);
      l(i, j) = l(j, i) =
          wider ? coaxial_mutual_inductance(a, b, lift)
                : coaxial_mutual_inductance(0.5 * (a + b) + 0.5 * d, 0.5 * (a + b) - 0.5 * d, 0);
    }
  }
  const Eigen::MatrixXd even = root.asDiagonal() * l * root.asDiagonal();
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(even);
  for (int k = 0; k < n; ++k) {
    modes.inductance.push_back(solver.eigenvalues()[k]);
    for (int i = 0; i < n; ++i) modes.shape.push_back(root[i] * solver.eigenvectors()(i, k));
  }
  return modes;
}

const DiscModes& disc_modes() {
  static const DiscModes modes = disc_modes(64);
  return modes;
}

std::vector<double> ring_fluxes(const DiscModes& modes, const ForeignObject& object, Vector3 place,
                                const RingCoil& coil, const Frame& frame) {
  std::vector<double> fluxes;
  for (const double share : modes.place) {
    RingCoil ring;
    ring.add(share * object.radius, 0);
    fluxes.push_back(mutual_inductance(coil, frame, ring, tilted(place, 0), 7));
  }
  return fluxes;
}

std::vector<double> mode_fluxes(const DiscModes& modes, const std::vector<double>& fluxes) {
  const std::size_t n = modes.rings();
  std::vector<double> result(n);
  for (std::size_t k = 0; k < n; ++k)
    for (std::size_t i = 0; i < n; ++i) result[k] += modes.shape[k * n + i] * fluxes[i];
  return result;
}

namespace {

Complex by_sheet(const DiscModes& modes, double radius, const std::vector<double>& a,
                 const std::vector<double>& b, double frequency, double sheet, bool self_field) {
  const double w = 2 * pi * frequency;
  Complex sum = 0;
  for (std::size_t k = 0; k < modes.rings(); ++k)
    sum += a[k] * b[k] / Complex(sheet, self_field ? w * modes.inductance[k] * radius : 0);
  return w * w * sum;
}

}  // namespace

Complex reflected(const DiscModes& modes, const ForeignObject& object, const std::vector<double>& a,
                  const std::vector<double>& b, double frequency) {
  return by_sheet(modes, object.radius, a, b, frequency,
                  sheet_resistance(object.conductivity, object.thickness, frequency), true);
}

double disc_loss(const DiscModes& modes, const ForeignObject& object, double frequency, double b,
                 bool self_field) {
  std::vector<double> fluxes;
  for (const double share : modes.place)
    fluxes.push_back(pi * share * share * object.radius * object.radius * b);
  const auto a = mode_fluxes(modes, fluxes);
  return 0.5 * by_sheet(modes, object.radius, a, a, frequency,
                        sheet_resistance(object.conductivity, object.thickness, frequency), self_field)
                   .real();
}

double temperature_after(const ForeignObject& object, double power, double seconds, double start) {
  const double area = 2 * pi * object.radius * object.radius + 2 * pi * object.radius * object.thickness;
  const double conductance = object.surface_coefficient * area;
  const double end = ambient + power / conductance;
  return end + (start - end) * std::exp(-conductance * seconds / (object.mass * object.heat_capacity));
}

}  // namespace lucid::wireless
