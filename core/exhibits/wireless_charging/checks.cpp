// The exhibit's reference cases, by the functions that the picture is drawn from, and its benchmarks.
#include <algorithm>
#include <cmath>

#include "core/exhibits/wireless_charging/charger_mind.hpp"
#include "core/exhibits/wireless_charging/exhibit.hpp"
#include "core/exhibits/wireless_charging/kurs.hpp"
#include "core/exhibits/wireless_charging/magnets.hpp"
#include "core/exhibits/wireless_charging/pictures.hpp"
#include "core/kernels/kernels.hpp"
#include "core/stopwatch.hpp"
#include "core/timeline.hpp"

namespace lucid::wireless {

namespace {

Link link_of(const Knobs& k) {
  return make_link(
      k, std::make_shared<MadeCoil>(make_coil(transmitter_winding(k), k.winding, k.helix_turns, nullptr)),
      std::make_shared<MadeCoil>(make_coil(receiver_winding(k), k.winding, k.helix_turns, nullptr)));
}

double a11_coupling(double gap, double offset) {
  Knobs k;
  k.gap = gap, k.offset_x = offset;
  return link_of(k).coupling();
}

double a11_null() {
  Knobs k;
  double low = 25, high = 30;
  for (int i = 0; i < 40; ++i) {
    k.offset_x = 0.5 * (low + high);
    (link_of(k).coupling() > 0 ? low : high) = k.offset_x;
  }
  return 0.5 * (low + high);
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

double flux_drift() {
  RingCoil loop;
  loop.add(0.05, 0);
  TraceOptions options;
  options.scale = 0.05, options.reach = 5, options.tolerance = 3e-8;
  const TracedLine line =
      trace([&](Vector3 p) { return field_at(loop, {}, p).b; }, {0.03, 0, 0}, {}, options);
  const Vector3 end = line.points.back();
  return std::abs(loop_flux(0.05, std::hypot(end.x, end.y), end.z) / loop_flux(0.05, 0.03, 0) - 1);
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

/// The greatest share of the plug's watts that a packet of the charger's mind leaves unexplained, while the
/// phone slides over the pad and a coin comes and goes.
double mind_gap() {
  Knobs k;
  const auto coil =
      std::make_shared<MadeCoil>(make_coil(transmitter_winding(k), k.winding, k.helix_turns, nullptr));
  ChargerMind mind;
  double worst = 0;
  for (int packet = 0; packet < 80; ++packet) {
    k.offset_x = -8 + 0.5 * packet;
    k.object = packet % 30 > 22 ? ObjectKind::coin : ObjectKind::none;
    think(mind, make_link(k, coil, coil));
    if (mind.shares.plug > 0) worst = std::max(worst, std::abs(mind.shares.residual()) / mind.shares.plug);
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

/// M12 over M21: the sum round the phone's rings against the sum round the pad's, displaced and tilted.
double symmetry() {
  const RingCoil a = ring_coil({0.022, 0.01025, 10, 1, 0, 0.0005, 1}),
                 b = ring_coil({0.016, 0.006, 7, 2, 0.002, 0.0003, 1});
  const Frame there = tilted({0.009, -0.006, 0.008}, 0.3);
  return mutual_inductance(a, {}, b, there, 12) / mutual_inductance(b, there, a, {}, 12);
}

/// Coaxial coils a metre apart over two dipoles.
double dipole_tail() {
  const RingCoil a = ring_coil({0.022, 0.01025, 10, 1, 0, 0.0005, 1});
  double area = 0;
  for (const double r : a.radius) area += pi * r * r;
  return mutual_inductance(a, {}, a, tilted({0, 0, 1}, 0)) / (mu0 * area * area / (2 * pi));
}

/// Newtons on the magnets' loops by Lorentz's force over those by the energy's slope, 2 mm aside.
double lorentz_share() {
  const MagnetRing ring;
  const RingCoil loops = equivalent_currents(ring);
  const Frame phone = tilted({0.002, 0, 0.003}, 0);
  double pull = 0;
  for (std::size_t i = 0; i < loops.size(); ++i)
    for (int s = 0; s < 1500; ++s) {
      const double angle = 2 * pi * s / 1500, r = loops.radius[i];
      const Vector3 at = phone.outside({r * std::cos(angle), r * std::sin(angle), loops.height[i]});
      pull += loops.weight[i] * 2 * pi * r / 1500 *
              cross({-std::sin(angle), std::cos(angle), 0}, field_at(loops, {}, at).b).x;
    }
  return pull / magnet_force(ring, phone).x;
}

/// Pad current with the phone ten metres away over V/(Rs + R1), capacitors in series on both sides.
double runaway_share() {
  Knobs k;
  k.gap = 10000, k.hold_power = false, k.source_voltage = 5, k.source_resistance = 0.5;
  const Link link = link_of(k);
  return std::abs(link.now.i1) / (k.source_voltage / (k.source_resistance + link.r1(link.frequency)));
}

Check check(const char* id, const char* what, double expected, double tolerance, bool relative,
            const char* source, std::function<double()> compute, const char* readout = "",
            const char* limits = "") {
  return {id, what, expected, tolerance, relative, source, std::move(compute), limits, readout};
}

}  // namespace

std::vector<Check> checks() {
  const char* independent =
      QT_TRANSLATE_NOOP("core", "independent program: line integral of the vector potential, 32,768 points");
  const char* ring_sum = QT_TRANSLATE_NOOP("core", "independent program: sum over pairs of rings");
  return {
      check(
          "coaxial-circles",
          QT_TRANSLATE_NOOP("core", "Mutual inductance of circles of 25 and 20 cm, 10 cm apart, H"),
          2.487873590421893e-07, 1e-10, true,
          QT_TRANSLATE_NOOP("core",
                            "closed form by Carlson's integrals, DLMF 19.34.5; Neumann's double integral"),
          [] {
            return circle_mutual_inductance(0.25, {}, 0.2, tilted({0, 0, 0.1}, 0));
          },
          "mutual_inductance"),
      check(
          "tilted-circles",
          QT_TRANSLATE_NOOP("core", "Circles of 22 and 18 mm, displaced and tilted by 30°, H"),
          2.9183531462167048e-08, 1e-8, true, independent,
          [] {
            return circle_mutual_inductance(0.022, {}, 0.018, tilted({0.004, 0.003, 0.006}, pi / 6));
          },
          "mutual_inductance"),
      check(
          "a11-inductance", QT_TRANSLATE_NOOP("core", "Own inductance of the A11-like coil, H"),
          3.7746581391664686e-06, 1e-6, true, ring_sum,
          [] { return self_inductance(ring_coil(transmitter_winding(Knobs{})), 0.0005); }, "tx_inductance",
          QT_TRANSLATE_NOOP("core", "rings instead of a spiral, uniform current in the wire")),
      check(
          "coupling-5mm", QT_TRANSLATE_NOOP("core", "Coupling of two A11-like coils 5 mm apart"), 0.574, 5e-4,
          false, ring_sum, [] { return a11_coupling(5, 0); }, "coupling"),
      check(
          "coupling-3mm", QT_TRANSLATE_NOOP("core", "The same 3 mm apart"), 0.717, 5e-4, false, ring_sum,
          [] { return a11_coupling(3, 0); }, "coupling"),
      check(
          "coupling-offset", QT_TRANSLATE_NOOP("core", "5 mm apart and 20 mm aside"), 0.137, 5e-4, false,
          ring_sum, [] { return a11_coupling(5, 20); }, "coupling"),
      check(
          "coupling-negative", QT_TRANSLATE_NOOP("core", "5 mm apart and 30 mm aside: past the null"), -0.028,
          5e-4, false, ring_sum, [] { return a11_coupling(5, 30); }, "coupling"),
      check("coupling-null",
            QT_TRANSLATE_NOOP("core", "Offset at which the coupling vanishes, 5 mm apart, mm"), 27.366, 1e-3,
            false, ring_sum, a11_null, "null_offset"),
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
          "eddy-disc", QT_TRANSLATE_NOOP("core", "Aluminium disc, 2 cm × 20 µm, 127.7 kHz, 1 mT, W"), 2.4456,
          2e-3, true,
          QT_TRANSLATE_NOOP("core",
                            "independent program: 600 ring filaments with their own field, extrapolated"),
          [] {
            return disc_loss(disc_modes(), {0.02, 20e-6, 3.5e7, 1, 1, 1, 0}, 127.7e3, 1e-3);
          },
          "loss_object",
          QT_TRANSLATE_NOOP("core", "without the field of its own currents the answer would be 14.16 W")),
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
      check("flux-drift", QT_TRANSLATE_NOOP("core", "Relative change of flux after one turn of a field line"),
            0, 1e-6, false, QT_TRANSLATE_NOOP("core", "flux function 2πρA, conserved along a line"),
            flux_drift, "line_drift"),
      check("ledger",
            QT_TRANSLATE_NOOP("core", "Share of the input that three circuits with a coin leave unexplained"),
            0, 1e-12, false, QT_TRANSLATE_NOOP("core", "conservation of energy"), ledger_gap,
            "ledger_residual"),
      check("mind-ledger",
            QT_TRANSLATE_NOOP("core",
                              "Share of the plug's watts that the charger's packets leave unexplained, on a "
                              "slide with a coin"),
            0, 1e-12, false, QT_TRANSLATE_NOOP("core", "conservation of energy"), mind_gap,
            "charger_residual"),
      check("poynting",
            QT_TRANSLATE_NOOP("core", "Energy flow through the gap over what the receiver's side takes"), 1,
            0.01, false, QT_TRANSLATE_NOOP("core", "Poynting's theorem"), poynting_share, "load_power",
            QT_TRANSLATE_NOOP("core", "a grid of 160 by 160 places")),
      check("symmetry", QT_TRANSLATE_NOOP("core", "M from sender to receiver over M from receiver to sender"),
            1, 1e-10, false, QT_TRANSLATE_NOOP("core", "reciprocity"), symmetry, "mutual_inductance"),
      check("dipole-tail",
            QT_TRANSLATE_NOOP("core", "Mutual inductance at one metre over that of two dipoles"), 1, 2e-3,
            false, QT_TRANSLATE_NOOP("core", "μ0 m1 m2/(2π d³), exact far away"), dipole_tail, "coupling",
            QT_TRANSLATE_NOOP("core", "the coils' own size is still felt by a thousandth")),
      check(
          "magnet-force",
          QT_TRANSLATE_NOOP("core", "Pull of the magnets by Lorentz's force over the slope of their energy"),
          1, 2e-4, false, QT_TRANSLATE_NOOP("core", "F = Σ I ∮ dl × B"), lorentz_share, "magnet_home"),
      check("ceiling",
            QT_TRANSLATE_NOOP("core", "How far 36 circuits rise above the best possible efficiency"), 0,
            1e-12, false, QT_TRANSLATE_NOOP("core", "the bound of coupled resonators"), above_ceiling,
            "best_efficiency"),
  };
}

namespace {

template <class Work>
double best_ms(int runs, Work work) {
  return 1e3 * shortest_seconds_of(runs, work);
}

Polyline spiral(double z) {
  Polyline line;
  for (int i = 0; i <= 2000; ++i) {
    const double t = i / 2000.0, r = 0.01025 + t * 0.01175;
    line.add({r * std::cos(20 * pi * t), r * std::sin(20 * pi * t), z});
  }
  return line;
}

}  // namespace

std::vector<BenchmarkRow> benchmarks() {
  std::vector<BenchmarkRow> rows;
  const auto row = [&](const char* id, const char* what, double value, const char* unit) {
    BenchmarkRow r;
    r.id = id, r.what = what, r.value = value, r.unit = unit;
    rows.push_back(std::move(r));
  };
  const Polyline a = spiral(0), b = spiral(0.005);
  volatile double sink = 0;
  row("neumann_2000", QT_TRANSLATE_NOOP("core", "Mutual inductance of two 2,000-segment coils"),
      best_ms(7, [&] { sink = mutual_inductance(a, b); }), "ms");
  std::vector<double> x(2048), y(2048), z(2048), bx(2048), by(2048), bz(2048);
  for (int i = 0; i < 2048; ++i) x[i] = 1e-5 * i, y[i] = 0.004, z[i] = 0.003;
  const double ms = best_ms(7, [&] {
    magnetics::segment_field(a.chain(), x.data(), y.data(), z.data(), 2048, bx.data(), by.data(), bz.data());
    sink = bx[7];
  });
  row("biot_savart", QT_TRANSLATE_NOOP("core", "Biot–Savart by exact segments, one core"),
      2048.0 * 2000 / ms * 1e3, "segment points/s");
  row("biot_savart_over_magpylib",
      QT_TRANSLATE_NOOP("core",
                        "The same over magpylib 5's kernel for line segments: its arithmetic in NumPy 1.24 "
                        "does 2.7 million a second on one core of an AVX-512 Xeon"),
      2048.0 * 2000 / ms * 1e3 / 2.7e6, "times");
  Knobs k;
  const auto tx =
      std::make_shared<MadeCoil>(make_coil(transmitter_winding(k), k.winding, k.helix_turns, nullptr));
  row("link", QT_TRANSLATE_NOOP("core", "Everything that follows from moving the receiver, without pictures"),
      best_ms(9,
              [&] {
                k.offset_x += 0.1, k.tilt = 5;
                sink = make_link(k, tx, tx).now.load_power;
              }),
      "ms");
  const auto link = std::make_shared<Link>(make_link(k, tx, tx));
  row("field_lines_40", QT_TRANSLATE_NOOP("core", "Forty field lines of the sender's ring coil"),
      best_ms(5,
              [&] {
                FieldMaker maker(link, 0, false);
                while (!maker.work({})) {
                }
              }),
      "ms");
  k.field = FieldOf::both;
  const auto both = std::make_shared<Link>(make_link(k, tx, tx));
  row("field_lines_40_both",
      QT_TRANSLATE_NOOP("core", "Forty field lines of both ring coils, off axis and tilted"),
      best_ms(5,
              [&] {
                FieldMaker maker(both, both->now.i2 / both->now.i1, false);
                while (!maker.work({})) {
                }
              }),
      "ms");
  row("energy_paths", QT_TRANSLATE_NOOP("core", "Twenty-four paths of the energy flow"),
      best_ms(5, [&] { sink = static_cast<double>(energy_paths(*link, {})->size()); }), "ms");
  // The hand at its fastest: each edit asks for a curve that no table holds yet.
  State state;
  state.exhibit = wireless_charging().id;
  Timeline timeline(wireless_charging(), std::move(state));
  std::vector<double> seconds;
  for (int i = 0; i < 60; ++i)
    seconds.push_back(seconds_of([&] {
      timeline.edit({"gap", 4 + 0.1 * i});
      timeline.edit({"offset_y", 0.2 * i});
      sink = timeline.snapshot().number("coupling");
    }));
  std::sort(seconds.begin(), seconds.end());
  row("drag_p95",
      QT_TRANSLATE_NOOP("core",
                        "From a move of the hand to new readings and curves, 95th percentile of 60 moves"),
      1e3 * seconds[56], "ms");
  static_cast<void>(sink);
  return rows;
}

}  // namespace lucid::wireless
