// Two coils with capacitors, a source and a load.
#include "core/exhibits/wireless_charging/circuit.hpp"

#include <algorithm>
#include <cmath>

namespace lucid::wireless {

namespace {
using Complex = std::complex<double>;
constexpr double pi = 3.14159265358979323846;
constexpr Complex j{0, 1};

double average(Complex current, double resistance) { return 0.5 * std::norm(current) * resistance; }
}  // namespace

Phasors solve(const Circuit& c, double frequency, double voltage) {
  const double w = 2 * pi * frequency;
  const auto series_c = [w](double farad) { return farad > 0 ? 1.0 / (j * w * farad) : Complex(0); };
  Phasors p;
  // Secondary: what the coil sees, and which share of its current reaches the load.
  Complex seen = c.load + series_c(c.c2);
  Complex share = 1;
  if (c.compensation == Compensation::series_parallel) {
    const Complex across = c.c2 > 0 ? j * w * c.c2 : Complex(0);
    seen = c.load / (1.0 + c.load * across);
    share = 1.0 / (1.0 + c.load * across);
  }
  const Complex z22 = c.r2 + j * w * c.l2 + c.extra22 + seen;
  const Complex z12 = j * w * c.m + c.extra12;
  const Complex coil = c.r1 + j * w * c.l1 + c.extra11;
  // I2 = −Z12 I1/Z22 for a current that flows in the same sense as I1.
  const Complex primary = coil + series_c(c.c1) - z12 * z12 / z22;
  Complex current_share = 1;
  p.input_impedance = primary;
  if (c.compensation == Compensation::lcc) {
    const Complex across = c.c_front > 0 ? j * w * c.c_front : Complex(0);
    current_share = 1.0 / (1.0 + primary * across);
    p.input_impedance = j * w * c.l_front + primary * current_share;
  }
  p.source_current = voltage / (c.source_resistance + p.input_impedance);
  p.i1 = p.source_current * current_share;
  p.i2 = -z12 * p.i1 / z22;
  p.load_current = p.i2 * share;
  p.input_power = 0.5 * std::norm(p.source_current) * p.input_impedance.real();
  p.load_power = average(p.load_current, c.load);
  p.loss1 = average(p.i1, c.r1), p.loss2 = average(p.i2, c.r2);
  p.loss_source = average(p.source_current, c.source_resistance);
  // ½ Re(I† Z I) of the reflected part.
  p.loss_object = 0.5 * (std::norm(p.i1) * c.extra11.real() + std::norm(p.i2) * c.extra22.real() +
                         2 * (std::conj(p.i1) * p.i2).real() * c.extra12.real());
  return p;
}

void tune(Circuit& c, double frequency) {
  const double w2 = 4 * pi * pi * frequency * frequency;
  c.c1 = 1 / (w2 * c.l1), c.c2 = 1 / (w2 * c.l2);
  c.l_front = c.c_front = 0;
  if (c.compensation == Compensation::lcc) {
    c.l_front = 0.5 * c.l1;
    c.c_front = 1 / (w2 * c.l_front);
    c.c1 = 1 / (w2 * (c.l1 - c.l_front));
  }
}

double best_efficiency(double u) {
  const double root = 1 + std::sqrt(1 + u * u);
  return u * u / (root * root);
}

double optimal_load(const Circuit& c, double u, double frequency) {
  const double series = c.r2 * std::sqrt(1 + u * u);
  if (c.compensation != Compensation::series_parallel || c.c2 <= 0) return series;
  // R across C looks like a series resistance R/(1 + (ωRC)²); of the two solutions the larger serves, and
  // where the capacitor hides every load, the one that looks largest.
  const double x = 1 / (2 * pi * frequency * c.c2);
  const double inside = x * x / (4 * series * series) - 1;
  return inside > 0 ? x * x / (2 * series) * (1 + std::sqrt(1 - 4 * series * series / (x * x))) : x;
}

namespace {

/// The place of a maximum between a and b in log f, by golden section.
double summit(const std::function<double(double)>& power, double a, double b) {
  constexpr double golden = 0.6180339887498949;
  double x1 = b - golden * (b - a), x2 = a + golden * (b - a);
  double f1 = power(std::exp(x1)), f2 = power(std::exp(x2));
  while (b - a > 1e-11) {
    if (f1 < f2) {
      a = x1, x1 = x2, f1 = f2;
      x2 = a + golden * (b - a), f2 = power(std::exp(x2));
    } else {
      b = x2, x2 = x1, f2 = f1;
      x1 = b - golden * (b - a), f1 = power(std::exp(x1));
    }
  }
  return 0.5 * (a + b);
}

/// Sharpened by a parabola through three places h apart: golden section cannot see below √ε of the height.
/// The parabola's own error grows like h², so that two of them give the third without it.
double parabola(const std::function<double(double)>& power, double top, double h) {
  // Well inside the peak, however narrow it is.
  const double height = power(std::exp(top));
  while (h > 1e-9 && std::min(power(std::exp(top - h)), power(std::exp(top + h))) < 0.999 * height) h *= 0.5;
  const auto place = [&](double d) {
    const double low = power(std::exp(top - d)), mid = power(std::exp(top)), high = power(std::exp(top + d));
    const double bend = low - 2 * mid + high;
    return bend < 0 ? std::clamp(0.5 * d * (low - high) / bend, -d, d) : 0.0;
  };
  return top + (4 * place(0.5 * h) - place(h)) / 3;
}

}  // namespace

Splitting splitting(const std::function<double(double)>& power, double centre) {
  // Maxima on a grid that is fine around the centre and reaches from a fortieth to forty times it: close
  // coupling drives the upper one out to f/√(1 − k).
  std::vector<double> grid;
  const double reach = std::log(40.0);
  constexpr int half = 500;
  for (int i = -half; i <= half; ++i) {
    const double t = static_cast<double>(i) / half;
    grid.push_back(std::log(centre) + reach * (0.006 * t + 0.994 * t * t * t));
  }
  std::vector<double> value;
  for (const double x : grid) value.push_back(power(std::exp(x)));
  std::vector<double> tops;
  for (std::size_t i = 1; i + 1 < grid.size(); ++i)
    if (value[i] > value[i - 1] && value[i] >= value[i + 1]) {
      const double top = summit(power, grid[i - 1], grid[i + 1]);
      tops.push_back(parabola(power, top, std::min(4e-4, 0.1 * (grid[i + 1] - grid[i - 1]))));
    }
  if (tops.empty()) {
    const auto best = std::max_element(value.begin(), value.end()) - value.begin();
    if (!(value[static_cast<std::size_t>(best)] > 0))  // nothing arrives at any frequency: no maximum
      return {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
    return {std::exp(grid[best]), std::exp(grid[best])};
  }
  // The two that matter: the highest, and the highest on the other side of the dip nearest to the centre.
  std::sort(tops.begin(), tops.end(),
            [&](double a, double b) { return power(std::exp(a)) > power(std::exp(b)); });
  if (tops.size() == 1) return {std::exp(tops[0]), std::exp(tops[0])};
  return {std::exp(std::min(tops[0], tops[1])), std::exp(std::max(tops[0], tops[1]))};
}

HeldVoltage hold_power(const Circuit& circuit, double frequency, double target, double limit) {
  const double of_one_volt = solve(circuit, frequency, 1).load_power;
  if (!(of_one_volt > 0)) return {limit, true};
  const double wanted = std::sqrt(target / of_one_volt);
  if (wanted <= limit) return {wanted, false};
  return {limit, true};
}

double rectifier_resistance(double direct_resistance) { return 8 / (pi * pi) * direct_resistance; }

DualResonance dual_resonance(double free_inductance, double fixture_inductance, double f_s, double f_d) {
  const double ws = 2 * pi * f_s, wd = 2 * pi * f_d;
  DualResonance d;
  d.series = 1 / (ws * ws * fixture_inductance);
  d.parallel = 1 / (wd * wd * free_inductance - 1 / d.series);
  return d;
}

}  // namespace lucid::wireless
