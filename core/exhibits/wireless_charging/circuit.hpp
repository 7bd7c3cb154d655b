// Two coils with capacitors, a source and a load: phasors, powers, best cases and wave forms.
#pragma once

#include <complex>
#include <functional>
#include <optional>
#include <vector>

namespace lucid::wireless {

enum class Compensation { series_series, series_parallel, lcc };

/// The network at one frequency. A capacitance of 0 means that there is none: a wire where it stood in
/// series, nothing where it stood across. `extra…` are impedances that other things (a coin) reflect into the
/// two coils.
struct Circuit {
  double l1 = 0, l2 = 0, m = 0;            ///< H
  double r1 = 0, r2 = 0;                   ///< Ω, of the coils at this frequency
  double c1 = 0, c2 = 0;                   ///< F
  double l_front = 0, c_front = 0;         ///< H, F: the filter before the coil (lcc only)
  double load = 1, source_resistance = 0;  ///< Ω
  Compensation compensation = Compensation::series_series;
  std::complex<double> extra11{}, extra12{}, extra22{};
};

/// Peak phasors and average powers for a source of `voltage` (peak, phase 0). Currents of the coils:
/// V1 = Z11 I1 + Z12 I2, where positive I2 flows round its coil in the same sense as I1.
struct Phasors {
  std::complex<double> source_current, i1, i2, load_current;
  std::complex<double> input_impedance;  ///< after the source resistance
  double input_power = 0;                ///< W, after the source resistance
  double load_power = 0, loss1 = 0, loss2 = 0, loss_object = 0, loss_source = 0;
  double efficiency() const { return input_power > 0 ? load_power / input_power : 0; }
  /// What went in and is not accounted for, W.
  double residual() const { return input_power - load_power - loss1 - loss2 - loss_object; }
};
Phasors solve(const Circuit& circuit, double frequency, double voltage);

/// Capacitors that put both sides in resonance at `frequency`: C = 1/((2πf)² L). For lcc the filter is
/// L_f = L1/2 with its capacitor in resonance, and the series capacitor takes the rest.
void tune(Circuit& circuit, double frequency);

/// U²/(1 + √(1 + U²))² with U = k √(Q1 Q2): no circuit around these coils can do better.
double best_efficiency(double figure_of_merit);

/// The load at which it is reached: R2 √(1 + U²) in series; across the capacitor the load that looks like
/// that.
double optimal_load(const Circuit& circuit, double figure_of_merit, double frequency);

/// Frequencies of greatest load power on both sides of `centre`; equal where there is one maximum only.
/// `power`: load power at a fixed voltage by frequency.
struct Splitting {
  double low = 0, high = 0;
};
Splitting splitting(const std::function<double(double)>& power, double centre);

/// The source voltage (peak) that puts `target` watts into the load, at most `limit`.
struct HeldVoltage {
  double voltage = 0;
  bool limited = false;
};
HeldVoltage hold_power(const Circuit& circuit, double frequency, double target, double limit);

/// An ideal bridge with a large capacitor: AC resistance 8/π² times that of the battery's side.
double rectifier_resistance(double direct_resistance);

/// Receiver capacitors of the Qi rules: series for f_s with the coil on its fixture, parallel for f_d in free
/// air.
struct DualResonance {
  double series = 0, parallel = 0;  ///< F
};
DualResonance dual_resonance(double free_inductance, double fixture_inductance, double f_s, double f_d);

}  // namespace lucid::wireless
