// Reference cases of copper and circuit: resistances, currents, powers, limits.
#include <algorithm>
#include <cmath>

#include "core/exhibits/wireless_charging/checks.hpp"
#include "core/exhibits/wireless_charging/kurs.hpp"
#include "core/exhibits/wireless_charging/pictures.hpp"

namespace lucid::wireless {

namespace {

/// Unlike coils, aside of each other, driven off resonance through .2 Ω by 6 V peak: where no two things are
/// equal by chance.
SettingsText uneven(SettingsText more = {}) {
  SettingsText settings = unlike_coils({{"frequency", "140000"},
                                        {"load", "4"},
                                        {"source_resistance", "0.2"},
                                        {"hold_power", "false"},
                                        {"source_voltage", "6"}});
  for (auto& one : more) settings.push_back(std::move(one));
  return settings;
}

/// W from which this link is held back by the limit.
double held_back_from(Limit limit, double voltage_limit) {
  Knobs k;
  k.rx_radius = 16, k.rx_inner = 6, k.rx_turns = 8, k.rx_layers = 2, k.rx_height = 2, k.wire_diameter = 0.8;
  k.gap = 6, k.offset_x = 8, k.frequency = 140e3, k.load = 4, k.source_resistance = 0.2;
  k.voltage_limit = voltage_limit, k.input_limit = 1e5;
  Link link = link_of(k);
  double low = 1, high = 1000;
  for (int i = 0; i < 60; ++i) {
    link.knobs.target_power = 0.5 * (low + high);
    drive(link);
    (link.limit == limit ? high : low) = link.knobs.target_power;
  }
  return high;
}

Splitting example_peaks(double resistance, double load) {
  Circuit c;
  c.l1 = c.l2 = 24e-6, c.m = 0.3 * 24e-6, c.r1 = c.r2 = resistance, c.load = c.source_resistance = load;
  tune(c, 100e3);
  return splitting([&](double f) { return solve(c, f, 1).load_power; }, 100e3);
}

double kurs_efficiency(bool standing) {
  const Helix shape;
  if (!standing) {
    RingCoil even;
    for (int i = 0; i < 21; ++i)
      even.add(shape.radius, shape.height * ((i + 0.5) / 21 - 0.5), shape.turns / 21);
    return best_efficiency(950 * mutual_inductance(even, {}, even, tilted({0, 0, 2}, 0)) /
                           current_sheet_inductance(shape.turns, shape.radius, shape.height));
  }
  const Polyline line = helix(shape, true);
  return best_efficiency(950 * mutual_inductance(line, moved(line, tilted({0, 0, 2}, 0))) /
                         self_inductance(line, shape.wire_radius * std::exp(0.25)));
}

double ledger_gap() {
  double worst = 0;
  for (const auto compensation :
       {Compensation::series_series, Compensation::series_parallel, Compensation::lcc}) {
    Knobs k;
    k.compensation = compensation, k.object = ObjectKind::coin, k.object_x = 4, k.source_resistance = 0.2;
    k.offset_x = 6, k.tilt = 5, k.gap = 8;
    const Link link = link_of(k);
    worst = std::max(worst, std::abs(link.now.residual()) / link.now.input_power);
  }
  return worst;
}

double poynting_share() {
  Knobs k;
  k.offset_x = 6, k.gap = 8;
  const Link link = link_of(k);
  return power_through_gap(link, 160) / (link.now.load_power + link.now.loss2);
}

double above_ceiling() {
  double worst = 0;
  for (const double gap : {2.0, 5.0, 12.0, 30.0})
    for (const double load : {0.3, 3.0, 30.0})
      for (const double f : {90e3, 127.7e3, 200e3}) {
        Knobs k;
        k.gap = gap, k.load = load, k.frequency = f;
        const Link link = link_of(k);
        worst =
            std::max(worst, link.now.efficiency() - best_efficiency(link.figure_of_merit(link.inductance.m)));
      }
  return worst;
}

/// Pad current with the phone ten metres away over V/(Rs + R1), capacitors in series on both sides.
double runaway_share() {
  Knobs k;
  k.gap = 10000, k.hold_power = false, k.source_voltage = 5, k.source_resistance = 0.5;
  const Link link = link_of(k);
  return std::abs(link.now.i1) / (k.source_voltage / (k.source_resistance + link.r1(link.frequency)));
}

}  // namespace

std::vector<Check> circuit_checks() {
  const char* from_windings = QT_TRANSLATE_NOOP(
      "core", "independent program: rings by elliptic integrals, copper by Bessel functions");
  const char* meshes =
      QT_TRANSLATE_NOOP("core", "independent program: the same two windings as one system of meshes");
  const char* search =
      QT_TRANSLATE_NOOP("core", "independent program: search over load and reactance, no formula");
  const char* spice = QT_TRANSLATE_NOOP("core", "ngspice 39, the same circuit");
  return {
      check(
          "best-efficiency-1", QT_TRANSLATE_NOOP("core", "Best efficiency at k√(Q1Q2) = 1"),
          0.1715728752538099, 1e-9, false, QT_TRANSLATE_NOOP("core", "closed form: 3 − √8"),
          [] { return best_efficiency(1); }, "best_efficiency"),
      check(
          "best-efficiency-100", QT_TRANSLATE_NOOP("core", "Best efficiency at k√(Q1Q2) = 100"),
          0.9801990000249987, 1e-9, false, QT_TRANSLATE_NOOP("core", "closed form U²/(1+√(1+U²))²"),
          [] { return best_efficiency(100); }, "best_efficiency"),
      check(
          "splitting-low",
          QT_TRANSLATE_NOOP("core", "Lower peak at k = .3, 24 µH, source and load 1 Ω, coils .1 Ω, Hz"),
          88101.52, 0.02, false, QT_TRANSLATE_NOOP("core", "independent program: root search on the sweep"),
          [] { return example_peaks(0.1, 1).low; }, "splitting_low"),
      check(
          "splitting-high", QT_TRANSLATE_NOOP("core", "Upper peak of the same, Hz"), 118986.01, 0.02, false,
          QT_TRANSLATE_NOOP("core", "independent program: root search on the sweep"),
          [] { return example_peaks(0.1, 1).high; }, "splitting_high"),
      check(
          "splitting-lossless", QT_TRANSLATE_NOOP("core", "Lower peak with almost no resistance, Hz"),
          87705.80, 0.05, false, QT_TRANSLATE_NOOP("core", "closed form f0/√(1+k)"),
          [] { return example_peaks(1e-5, 1e-3).low; }, "splitting_low"),
      check(
          "runaway",
          QT_TRANSLATE_NOOP(
              "core",
              "Sender current with the receiver ten metres away, capacitors in series, over its closed form"),
          1, 1e-9, false,
          QT_TRANSLATE_NOOP("core", "closed form V/(Rs + R1): nothing comes back from a coil far away"),
          runaway_share, "runaway_current"),
      check(
          "skin-depth", QT_TRANSLATE_NOOP("core", "Skin depth of copper at 127.7 kHz, m"),
          0.00018493141225507908, 1e-9, true, QT_TRANSLATE_NOOP("core", "closed form √(2/ωμ0σ)"),
          [] { return skin_depth(127.7e3); }, "skin_depth"),
      check(
          "skin-ratio", QT_TRANSLATE_NOOP("core", "AC over DC resistance of a lone 1 mm wire at 127.7 kHz"),
          1.6119615162172078, 1e-9, true,
          QT_TRANSLATE_NOOP("core", "exact Bessel ratio, independent program"),
          [] { return skin_ratio(0.0005, 127.7e3); }, "resistance_ratio"),
      check(
          "proximity", QT_TRANSLATE_NOOP("core", "Loss of that wire in a field of 1 mT, W/m"),
          0.15211837035080583, 1e-9, true,
          QT_TRANSLATE_NOOP("core", "exact Bessel form, independent program"),
          [] { return proximity_loss(0.0005, 127.7e3, 1e-3); }, "resistance_ratio"),
      check(
          "kurs-2m",
          QT_TRANSLATE_NOOP("core",
                            "Best efficiency of the 2007 helices at 2 m, standing wave, measured Q of 950"),
          0.3839268681623771, 0.01, true,
          QT_TRANSLATE_NOOP("core", "independent program; Kurs et al. measured about .40"),
          [] { return kurs_efficiency(true); }, "best_efficiency",
          QT_TRANSLATE_NOOP("core", "thin wire; Q is measured, not computed")),
      check("kurs-uniform", QT_TRANSLATE_NOOP("core", "The same if the current were uniform"), 0.438, 2e-3,
            false, QT_TRANSLATE_NOOP("core", "rings over a current sheet's inductance, independent program"),
            [] { return kurs_efficiency(false); }),
      check("ledger",
            QT_TRANSLATE_NOOP("core", "Share of the input that three circuits with a coin leave unexplained"),
            0, 1e-12, false, QT_TRANSLATE_NOOP("core", "conservation of energy"), ledger_gap,
            "ledger_residual"),
      check("poynting",
            QT_TRANSLATE_NOOP("core", "Energy flow through the gap over what the receiver's side takes"), 1,
            0.01, false, QT_TRANSLATE_NOOP("core", "Poynting's theorem"), poynting_share, "load_power",
            QT_TRANSLATE_NOOP("core", "a grid of 160 by 160 places")),
      check("ceiling",
            QT_TRANSLATE_NOOP("core", "How far 36 circuits rise above the best possible efficiency"), 0,
            1e-12, false, QT_TRANSLATE_NOOP("core", "the bound of coupled resonators"), above_ceiling,
            "best_efficiency"),
      reading_check(
          "resistance_ratio", "coil-resistance",
          QT_TRANSLATE_NOOP("core", "AC over DC resistance of the A11-like coil, wire of .8 mm, 140 kHz"),
          2.2217283852097665, 1e-9, true, from_windings, uneven()),
      reading_check("tx_q", "tx-quality",
                    QT_TRANSLATE_NOOP("core", "Quality of the A11-like coil, wire of .8 mm, 140 kHz"),
                    43.5195376070936, 1e-9, true, from_windings, uneven()),
      reading_check("rx_q", "rx-quality",
                    QT_TRANSLATE_NOOP("core", "Quality of a coil of two layers of eight turns, 140 kHz"),
                    24.247612335820286, 1e-9, true, from_windings, uneven()),
      reading_check(
          "figure_of_merit", "figure-of-merit",
          QT_TRANSLATE_NOOP("core", "k √(Q1 Q2) of two unlike coils, 6 mm apart, 8 mm aside, 140 kHz"),
          10.95528745420953, 1e-8, true, from_windings, uneven()),
      reading_check(
          "primary_current", "primary-current",
          QT_TRANSLATE_NOOP(
              "core",
              "Two unlike coils, 6 V at 140 kHz through .2 Ω into 4 Ω: current in the first, A (peak)"),
          7.029291538344, 1e-8, true, spice, uneven()),
      reading_check(
          "secondary_current", "secondary-current",
          QT_TRANSLATE_NOOP(
              "core",
              "Two unlike coils, 6 V at 140 kHz through .2 Ω into 4 Ω: current in the second, A (peak)"),
          2.243556363391, 1e-8, true, spice, uneven()),
      reading_check(
          "input_power", "input-power",
          QT_TRANSLATE_NOOP("core", "Two unlike coils, 6 V at 140 kHz through .2 Ω into 4 Ω: taken in, W"),
          12.48162898987, 1e-8, true, spice, uneven()),
      reading_check("load_power", "load-power",
                    QT_TRANSLATE_NOOP(
                        "core", "Two unlike coils, 6 V at 140 kHz through .2 Ω into 4 Ω: into the load, W"),
                    10.067090311420982, 1e-8, true, meshes, uneven()),
      reading_check("efficiency", "link-efficiency",
                    QT_TRANSLATE_NOOP("core", "Two unlike coils, 140 kHz, .2 Ω and 4 Ω: efficiency"),
                    0.8065525997922549, 1e-8, true, meshes, uneven()),
      reading_check(
          "battery_per_heat", "battery-per-heat",
          QT_TRANSLATE_NOOP(
              "core",
              "Two unlike coils, 6 V at 140 kHz through .2 Ω into 4 Ω: into the battery per watt of heat"),
          2.655645560470982, 1e-7, true, spice, uneven()),
      reading_check(
          "loss_tx", "loss-first",
          QT_TRANSLATE_NOOP("core",
                            "Two unlike coils, 6 V at 140 kHz through .2 Ω into 4 Ω: heat in the first, W"),
          1.9075056047387695, 1e-8, true, meshes, uneven()),
      reading_check(
          "loss_rx", "loss-second",
          QT_TRANSLATE_NOOP("core",
                            "Two unlike coils, 6 V at 140 kHz through .2 Ω into 4 Ω: heat in the second, W"),
          0.5070330737058671, 1e-8, true, meshes, uneven()),
      reading_check("rectifier_loss", "rectifier",
                    QT_TRANSLATE_NOOP("core", "Heat in two diodes of .35 V at 2.2436 A (peak), W"),
                    0.999804638867, 1e-7, true,
                    QT_TRANSLATE_NOOP("core", "independent program: .7 V times the mean of |i(t)|"),
                    uneven()),
      reading_check("battery_power", "battery",
                    QT_TRANSLATE_NOOP("core", "What two diodes leave of 10.067 W at 2.2436 A (peak), W"),
                    9.067285672554, 1e-8, true, meshes, uneven()),
      reading_check(
          "drive_voltage", "drive-voltage",
          QT_TRANSLATE_NOOP("core", "Two unlike coils, 140 kHz, .2 Ω and 4 Ω: voltage for 5 W, V (peak)"),
          4.228479897054166, 1e-8, true, meshes, uneven({{"hold_power", "true"}})),
      reading_check("drive_voltage", "voltage-at-20-A",
                    QT_TRANSLATE_NOOP(
                        "core", "Two unlike coils, 140 kHz: voltage where 20 A hold 100 W back, V (peak)"),
                    17.07142168530332, 1e-8, true, meshes,
                    uneven({{"hold_power", "true"},
                            {"target_power", "100"},
                            {"current_limit", "20"},
                            {"input_limit", "1000"}})),
      reading_check("best_efficiency", "best-by-search",
                    QT_TRANSLATE_NOOP("core", "Best efficiency of two unlike coils at 140 kHz"),
                    0.8333448997722089, 1e-9, true, search, uneven()),
      reading_check(
          "optimal_load", "best-load",
          QT_TRANSLATE_NOOP("core", "Load at which two unlike coils in resonance are most efficient, Ω"),
          2.2162456099718737, 1e-6, true, search, uneven()),
      check(
          "current-limit",
          QT_TRANSLATE_NOOP("core",
                            "Two unlike coils, 140 kHz: power from which a limit of 20 A holds back, W"),
          81.49685399200925, 1e-8, true, meshes, [] { return held_back_from(Limit::current, 60); },
          "drive_limit"),
      check(
          "voltage-limit", QT_TRANSLATE_NOOP("core", "The same for a limit of 12 V, W"), 40.268361245683928,
          1e-8, true, meshes, [] { return held_back_from(Limit::voltage, 12); }, "drive_limit"),
  };
}

}  // namespace lucid::wireless
