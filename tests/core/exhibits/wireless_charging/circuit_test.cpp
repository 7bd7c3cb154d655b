// Circuit and copper losses against figures of an independent program and closed forms.
#include <QtTest>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/exhibits/wireless_charging/circuit.hpp"
#include "core/exhibits/wireless_charging/losses.hpp"
#include "tests/folders.hpp"

using namespace lucid::wireless;
using nlohmann::json;

namespace {

const json& reference() {
  static const json data = json::parse(std::ifstream(reference_folder() + "/wireless-charging/circuit.json"));
  return data;
}

double relative(double got, double expected) { return std::abs(got - expected) / std::abs(expected); }

}  // namespace

class CircuitTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void best_efficiency_by_figure_of_merit() {
    for (const auto& row : reference()["eta_max_vs_kQ"])
      QVERIFY(relative(best_efficiency(row[0]), row[1]) < 1e-9);
  }
  void series_series_sweeps() {
    const auto& p = reference()["ss_params"];
    Circuit c{p["L1"], p["L2"], 0, p["R1"], p["R2"], p["C1"], p["C2"], 0, 0, p["RL"], p["Rs"]};
    for (const auto& block : reference()["ss_sweeps"]) {
      c.m = block["M"];
      for (const auto& row : block["sweep"]) {
        const Phasors s = solve(c, row["f_Hz"], p["V"]);
        QVERIFY(relative(std::abs(s.i1), row["I1_abs"]) < 1e-9);
        QVERIFY(relative(std::abs(s.i2), row["I2_abs"]) < 1e-9);
        QVERIFY(std::abs(std::arg(s.i1) - row["I1_phase_rad"].get<double>()) < 1e-9);
        // The reference counts its input before the source resistance.
        QVERIFY(relative(s.input_power + s.loss_source, row["Pin_W"]) < 1e-9);
        QVERIFY(relative(s.load_power, row["PL_W"]) < 1e-9);
        QVERIFY(relative(s.efficiency(), row["eta_link"]) < 1e-9);
        QVERIFY(relative(s.load_power / (s.input_power + s.loss_source), row["eta_total"]) < 1e-9);
        QVERIFY(std::abs(s.residual()) < 1e-12 * s.input_power);
      }
    }
  }
  void peaks_split_beyond_critical_coupling() {
    const auto& r = reference()["splitting"];
    const double L = r["L"], f0 = r["f0"];
    for (const auto& row : r["peaks"]) {
      const double k = row["k"];
      Circuit c{L, L, k * L, r["R_coil"], r["R_coil"], r["C"], r["C"], 0, 0, 1, 1};
      const Splitting s = splitting([&](double f) { return solve(c, f, 1).load_power; }, f0);
      const auto& maxima = row["maxima"];
      const double low = maxima[0][0], high = maxima.back()[0];
      // Next to the critical coupling the two maxima are almost flat: 1e-5 there.
      const double share = k == 0.0729 ? 2e-5 : 1e-7;
      QVERIFY2(relative(s.low, low) < share, qPrintable(QString::number(s.low, 'g', 12)));
      QVERIFY(relative(s.high, high) < share);
    }
  }
  void optimal_load_is_where_efficiency_is_greatest() {
    for (const auto& row : reference()["optimum_load"]) {
      const double Q = row["Q"], R = row["R"], k = row["k"], f = 100e3, L = Q * R / (2 * pi * f);
      Circuit c{L, L, k * L, R, R};
      tune(c, f);
      c.load = optimal_load(c, k * Q, f);
      QVERIFY(relative(c.load, row["RL_formula"]) < 1e-9);
      const double top = solve(c, f, 1).efficiency();
      QVERIFY(relative(top, row["eta_formula"]) < 1e-9);
      for (const double factor : {0.99, 1.01}) {
        Circuit d = c;
        d.load *= factor;
        QVERIFY(solve(d, f, 1).efficiency() < top);
      }
    }
  }
  void a_lossless_series_pair_drives_the_same_current_into_any_load() {
    const auto& e = reference()["series_series_load_independent_current"]["example"];
    Circuit c{24e-6, 24e-6, e["M"], 0, 0};
    tune(c, e["f"]);
    for (const double load : {0.5, 5.0, 50.0}) {
      c.load = load;
      QVERIFY(relative(std::abs(solve(c, e["f"], e["V"]).i2), e["I2"]) < 1e-9);
    }
  }
  void every_compensation_closes_its_ledger_and_keeps_the_ceiling() {
    for (const auto kind : {Compensation::series_series, Compensation::series_parallel, Compensation::lcc})
      for (const double f : {60e3, 100e3, 190e3})
        for (const double load : {0.3, 5.0, 200.0}) {
          Circuit c{24e-6, 12e-6, 5e-6, 0.1, 0.2};
          c.load = load, c.source_resistance = 0.2, c.compensation = kind;
          c.extra11 = {0.05, -0.3}, c.extra12 = {0.02, -0.1}, c.extra22 = {0.03, -0.2};
          tune(c, 100e3);
          const Phasors p = solve(c, f, 10);
          QVERIFY(std::abs(p.residual()) < 1e-12 * p.input_power);
          QVERIFY(p.loss_object >= 0);
          c.extra11 = c.extra12 = c.extra22 = 0;
          const double w = 2 * pi * f, u = w * c.m / std::sqrt(c.r1 * c.r2);
          QVERIFY(solve(c, f, 10).efficiency() <= best_efficiency(u) * (1 + 1e-12));
        }
  }
  void lcc_drives_the_same_coil_current_whatever_the_coupling() {
    Circuit c{24e-6, 24e-6, 0, 0, 0};
    c.compensation = Compensation::lcc, c.load = 5;
    tune(c, 100e3);
    for (const double k : {0.05, 0.2, 0.5}) {
      c.m = k * 24e-6;
      QVERIFY(relative(std::abs(solve(c, 100e3, 10).i1), 10 / (2 * pi * 100e3 * c.l_front)) < 1e-9);
    }
  }
  void held_power_is_held_or_limited() {
    Circuit c{24e-6, 24e-6, 5e-6, 0.1, 0.1};
    c.load = 5;
    tune(c, 100e3);
    const HeldVoltage v = hold_power(c, 100e3, 5, 100);
    QVERIFY(!v.limited);
    QVERIFY(relative(solve(c, 100e3, v.voltage).load_power, 5) < 1e-12);
    QVERIFY(hold_power(c, 100e3, 5000, 20).limited);
    c.m = 0;
    QVERIFY(hold_power(c, 100e3, 5, 20).limited);
  }
  void optimal_load_across_a_capacitor() {
    Circuit c{24e-6, 24e-6, 5e-6, 0.1, 0.1};
    c.compensation = Compensation::series_parallel;
    tune(c, 100e3);
    const double w = 2 * pi * 100e3, u = w * c.m / 0.1;
    c.load = optimal_load(c, u, 100e3);
    const double looks = c.load / (1 + std::pow(w * c.load * c.c2, 2));
    QVERIFY(relative(looks, 0.1 * std::sqrt(1 + u * u)) < 1e-9);
  }
  void receiver_capacitors_of_the_data_sheet() {
    const auto& r = reference()["qi_receiver_dual_resonance"];
    const DualResonance d = dual_resonance(r["Ls"], r["Ls_on_fixture"], r["f_s"], r["f_d"]);
    QVERIFY(relative(d.series, r["C1"]) < 1e-9);
    QVERIFY(relative(d.parallel, r["C2"]) < 1e-9);
  }
  void skin_effect() {
    for (const auto& row : reference()["skin_depth_copper_5.8e7"])
      QVERIFY(relative(skin_depth(row[0]), row[1]) < 1e-9);
    for (const auto& row : reference()["round_wire_Rac_over_Rdc"])
      QVERIFY(relative(skin_ratio(row["radius"], row["f"]), row["ratio"]) < 1e-9);
    // Far beyond: a tube one skin depth deep; radius/(2δ) + ¼.
    const double x = 0.01 / skin_depth(1e9);
    QVERIFY(relative(skin_ratio(0.01, 1e9), x / 2 + 0.25) < 1e-4);
    QVERIFY(std::abs(skin_ratio(1e-5, 1) - 1) < 1e-12);
    // Both branches of the Bessel ratio where they meet.
    const std::complex<double> below(42.4, 42.4), above(42.45, 42.45);
    QVERIFY(std::abs(below * bessel_ratio(below) - above * bessel_ratio(above)) < 2e-5);
  }
  void proximity_effect() {
    const auto& r = reference()["proximity_loss_round_wire_W_per_m"];
    for (const auto& row : r["rows"])
      QVERIFY2(relative(proximity_loss(row["radius"], row["f"], r["B0_peak_T"]), row["P"]) < 1e-9,
               qPrintable(QString::number(proximity_loss(row["radius"], row["f"], r["B0_peak_T"]), 'g', 12)));
  }
  void a_coil_of_thick_wire_loses_more_than_skin_alone() {
    const RingCoil coil = ring_coil({0.022, 0.01025, 10, 1, 0, 0.0005, 1});
    const CoilResistance r = coil_resistance(coil, 0.0005, 1);
    QVERIFY(relative(r.dc, r.length / (5.8e7 * pi * 0.0005 * 0.0005)) < 1e-12);
    QVERIFY(relative(r.skin(127.7e3), 1.6119615162 * r.dc) < 1e-9);
    QVERIFY(r.proximity(127.7e3) > 0.2 * r.dc);
    qInfo("A11-like: dc %.4g, skin ratio %.4f, whole ratio %.4f, Q %.2f", r.dc, r.skin(127.7e3) / r.dc,
          r.ac(127.7e3) / r.dc, 2 * pi * 127.7e3 * self_inductance(coil, 0.0005) / r.ac(127.7e3));
    const CoilResistance rope = coil_resistance(coil, 4e-5, 105);
    QVERIFY(rope.ac(127.7e3) < 1.2 * rope.dc);
  }
  void peaks_are_found_however_far_apart() {
    // Lossless peaks lie at f/√(1 ± k).
    for (const double k : {0.05, 0.6, 0.9, 0.99}) {
      Circuit c;
      c.l1 = c.l2 = 24e-6, c.m = k * 24e-6, c.r1 = c.r2 = 1e-5, c.load = 1e-3, c.source_resistance = 1e-3;
      tune(c, 100e3);
      const Splitting peaks = splitting([&](double f) { return solve(c, f, 1).load_power; }, 100e3);
      QVERIFY2(std::abs(peaks.low * std::sqrt(1 + k) / 100e3 - 1) < 1e-4,
               qPrintable(QString::number(peaks.low)));
      QVERIFY2(std::abs(peaks.high * std::sqrt(1 - k) / 100e3 - 1) < 1e-4,
               qPrintable(QString::number(peaks.high)));
    }
  }
};

QTEST_APPLESS_MAIN(CircuitTest)
#include "circuit_test.moc"
