// Reference cases of what follows from shape and place alone: inductances, coupling, field lines, magnets.
#include <cmath>

#include "core/exhibits/wireless_charging/checks.hpp"
#include "core/exhibits/wireless_charging/magnets.hpp"

namespace lucid::wireless {

namespace {

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

}  // namespace

std::vector<Check> coil_checks() {
  const char* independent =
      QT_TRANSLATE_NOOP("core", "independent program: line integral of the vector potential, 32 768 points");
  const char* ring_sum = QT_TRANSLATE_NOOP("core", "independent program: sum over pairs of rings");
  const char* charges =
      QT_TRANSLATE_NOOP("core", "independent program: Coulomb's law between magnetic charges on their faces");
  const char* loops = QT_TRANSLATE_NOOP("core", "two loops stand for each cylindrical face of the magnets");
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
      check("symmetry", QT_TRANSLATE_NOOP("core", "M from sender to receiver over M from receiver to sender"),
            1, 1e-10, false, QT_TRANSLATE_NOOP("core", "reciprocity"), symmetry, "mutual_inductance"),
      check("dipole-tail",
            QT_TRANSLATE_NOOP("core", "Mutual inductance at one metre over that of two dipoles"), 1, 2e-3,
            false, QT_TRANSLATE_NOOP("core", "μ0 m1 m2/(2π d³), exact far away"), dipole_tail, "coupling",
            QT_TRANSLATE_NOOP("core", "the coils' own size is still felt by a thousandth")),
      check("flux-drift", QT_TRANSLATE_NOOP("core", "Relative change of flux after one turn of a field line"),
            0, 1e-6, false, QT_TRANSLATE_NOOP("core", "flux function 2πρA, conserved along a line"),
            flux_drift, "line_drift"),
      check(
          "magnet-force",
          QT_TRANSLATE_NOOP("core", "Pull of the magnets by Lorentz's force over the slope of their energy"),
          1, 2e-4, false, QT_TRANSLATE_NOOP("core", "F = Σ I ∮ dl × B"), lorentz_share, "magnet_home"),
      reading_check("rx_inductance", "two-layer-inductance",
                    QT_TRANSLATE_NOOP("core", "Own inductance of a coil of two layers of eight turns, H"),
                    5.5533288520297545e-06, 1e-9, true, ring_sum, unlike_coils()),
      reading_check(
          "mutual_inductance", "mutual-of-unlike",
          QT_TRANSLATE_NOOP("core", "Mutual inductance of two unlike coils, 6 mm apart, 8 mm aside, H"),
          1.5532751153333859e-06, 1e-9, true,
          QT_TRANSLATE_NOOP("core", "independent program: line integral round every ring, 2 000 points"),
          unlike_coils()),
      reading_check("magnet_hold", "magnet-hold",
                    QT_TRANSLATE_NOOP("core", "Two rings of magnets 3 mm apart hold with, N"), 9.75508714,
                    2e-3, true, charges, {{"magnets", "true"}, {"gap", "3"}}, 0, loops),
      reading_check(
          "magnet_home", "magnet-home",
          QT_TRANSLATE_NOOP("core", "Two rings of magnets 3 mm apart, 2 mm aside, pull home with, N"),
          4.540996606, 2e-3, true, charges, {{"magnets", "true"}, {"gap", "3"}, {"offset_x", "2"}}, 0, loops),
      reading_check("snap_reach", "snap-reach",
                    QT_TRANSLATE_NOOP("core", "Farthest place from which the magnets pull a phone home, mm"),
                    4.20794914, 0.1, false,
                    QT_TRANSLATE_NOOP("core",
                                      "independent program: where the pull by Coulomb's law equals the "
                                      "friction of .2 (200 g + hold)"),
                    {{"magnets", "true"}, {"gap", "3"}}, 0,
                    QT_TRANSLATE_NOOP("core", "looked for in steps of .1 mm")),
  };
}

}  // namespace lucid::wireless
