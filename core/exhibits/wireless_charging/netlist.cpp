#include "core/exhibits/wireless_charging/netlist.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/value.hpp"

namespace lucid::wireless {

namespace {

std::string n(double value) { return print_number(value); }

/// The strongest eddy modes as short-circuited coils: resistance of the sheet, inductance and flux of the
/// mode.
std::string eddy_currents(const Link& link, const Circuit& c) {
  const Eddies& e = link.eddies;
  const double w = 2 * pi * link.frequency,
               sheet = sheet_resistance(link.object.conductivity, link.object.thickness, link.frequency);
  std::vector<std::size_t> order(e.decay.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto strength = [&](std::size_t k) {
    return (e.one[k] * e.one[k] / c.l1 + e.two[k] * e.two[k] / c.l2) / std::hypot(sheet, w * e.decay[k]);
  };
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return strength(a) > strength(b); });
  std::string text = "* The foreign object: its strongest eddy currents\n";
  for (std::size_t i = 0; i < std::min<std::size_t>(order.size(), 24); ++i) {
    const std::size_t k = order[i];
    const std::string name = "e" + std::to_string(i + 1), ends = " m" + std::to_string(i + 1) + " 0 ";
    text += "L" + name + ends + n(e.decay[k]) + "\nR" + name + ends + n(sheet) + "\n";
    text += "Ka" + name + " L1 L" + name + " " + n(e.one[k] / std::sqrt(c.l1 * e.decay[k])) + "\n";
    text += "Kb" + name + " L2 L" + name + " " + n(e.two[k] / std::sqrt(c.l2 * e.decay[k])) + "\n";
  }
  return text;
}

/// From a third of the tuned frequency to three times it, whole steps below and above the running frequency,
/// so that what is measured there is not interpolated.
std::string sweep(double frequency, double tuned) {
  constexpr double per_decade = 400;
  const auto away = [&](double ratio) {
    const double steps = std::max(1.0, std::ceil(per_decade * std::log10(ratio)));
    return std::pow(10, steps / per_decade);
  };
  return ".ac dec " + n(per_decade) + " " + n(frequency / away(3 * frequency / tuned)) + " " +
         n(frequency * away(3 * tuned / frequency)) + "\n";
}

}  // namespace

std::string spice_netlist(const Link& link) {
  const Circuit c = link.circuit(link.frequency);
  const std::string f = n(link.frequency), volts = n(link.voltage);
  std::string text = "* Two coils of a wireless charger, from Lucidarium\n";
  text += "* In the exhibit: " + n(link.now.load_power) + " W in the load, " +
          n(link.now.input_power + link.now.loss_source) + " W from the plug\n";
  text += "V1 plug 0 AC " + volts + " SIN(0 " + volts + " " + f + ")\n";
  text += "Rs plug a " + n(std::max(c.source_resistance, 1e-6)) + "\n";
  std::string node = "a";
  if (c.compensation == Compensation::lcc && c.l_front > 0) {
    text += "Lf a b " + n(c.l_front) + "\nCf b 0 " + n(c.c_front) + "\n";
    node = "b";
  }
  if (c.c1 > 0) {
    text += "C1 " + node + " c " + n(c.c1) + "\n";
    node = "c";
  }
  text += "R1 " + node + " d " + n(c.r1) + "\nL1 d 0 " + n(c.l1) + "\nL2 e 0 " + n(c.l2) + "\n";
  text += "K1 L1 L2 " + n(link.coupling()) + "\n";
  if (c.c2 > 0 && c.compensation == Compensation::series_parallel)
    text += "R2 e load " + n(c.r2) + "\nC2 load 0 " + n(c.c2) + "\n";
  else if (c.c2 > 0)
    text += "R2 e f " + n(c.r2) + "\nC2 f load " + n(c.c2) + "\n";
  else
    text += "R2 e load " + n(c.r2) + "\n";
  text += "Rload load 0 " + n(c.load) + "\n";
  if (link.has_object()) text += eddy_currents(link, c);
  text += sweep(link.frequency, link.knobs.tune_frequency);
  text += ".save v(load) i(V1)\n";
  text += "* Read at the running frequency by ngspice -b. In LTspice write mag(V(load)) for vm(load).\n";
  text += ".meas ac load_peak_volts find vm(load) at=" + f + "\n";
  text += ".meas ac load_watts param='load_peak_volts*load_peak_volts/(2*" + n(c.load) + ")'\n";
  text += ".meas ac plug_real_amps find i(V1) at=" + f + "\n";
  text += ".meas ac plug_watts param='-plug_real_amps*" + volts + "/2'\n";
  text += "* To watch it start, put this in place of the six lines above:\n";
  text += "* .tran " + n(0.01 / link.frequency) + " " + n(60 / link.frequency) + "\n";
  text += ".end\n";
  return text;
}

}  // namespace lucid::wireless
