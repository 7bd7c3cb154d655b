// How fast the exhibit's mathematics is on this machine.
#include <algorithm>
#include <cmath>

#include "core/exhibits/wireless_charging/exhibit.hpp"
#include "core/exhibits/wireless_charging/pictures.hpp"
#include "core/kernels/kernels.hpp"
#include "core/stopwatch.hpp"
#include "core/timeline.hpp"

namespace lucid::wireless {

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
  row("neumann_2000", QT_TRANSLATE_NOOP("core", "Mutual inductance of two 2 000-segment coils"),
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
