// Traced lines against the flux function, return radii of an independent program and energy conservation.
#include <QtTest>
#include <chrono>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/exhibits/wireless_charging/field_lines.hpp"
#include "tests/folders.hpp"

using namespace lucid::wireless;
using nlohmann::json;

namespace {

RingCoil a11() { return ring_coil({0.022, 0.01025, 10, 1, 0, 0.0005, 1}); }
double relative(double got, double expected) { return std::abs(got - expected) / std::abs(expected); }

}  // namespace

class FieldLinesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void lines_return_to_their_radius_with_their_flux() {
    const auto data = json::parse(std::ifstream(reference_folder() + "/wireless-charging/magnetics.json"));
    for (const auto& row : data["field_lines"]["rows"]) {
      RingCoil loop;
      const double a = row["loop_radius"], rho = row["start_rho"];
      loop.add(a, 0);
      TraceOptions options;
      options.scale = a, options.reach = 300 * a, options.tolerance = 1e-10;
      const auto field = [&](Vector3 p) { return field_at(loop, {}, p).b; };
      const TracedLine line = trace(field, {rho, 0, 0}, {}, options);
      QVERIFY(line.closed);
      QVERIFY2(line.gap < 1e-6 * a, qPrintable(QString::number(line.gap / a)));
      const double flux = row["flux_function_Wb_per_A"];
      const Vector3 end = line.points.back();
      QVERIFY(relative(loop_flux(a, std::hypot(end.x, end.y), end.z), flux) < 1e-6);
      // Where it comes down through the plane.
      double outer = 0;
      for (std::size_t i = 1; i < line.points.size(); ++i)
        if (line.points[i - 1].z > 0 && line.points[i].z <= 0) {
          const double t = line.points[i - 1].z / (line.points[i - 1].z - line.points[i].z);
          outer = line.points[i - 1].x + t * (line.points[i].x - line.points[i - 1].x);
        }
      QVERIFY2(relative(outer, row["outer_crossing_rho"]) < 2e-3, qPrintable(QString::number(outer)));
    }
  }
  void seeds_share_the_flux() {
    const RingCoil coil = a11();
    const auto potential = [&](Vector3 p) { return field_at(coil, {}, p).a; };
    const Seeds seeds = seeds_of_equal_flux(potential, {}, 0.024, 40, 1);
    QCOMPARE(seeds.places.size(), std::size_t{40});
    for (int i = 0; i < 40; ++i) {
      const double rho = length(seeds.places[i]);
      const double flux = 2 * pi * rho * length(potential(seeds.places[i]));
      // Between the turns the flux of filaments is uneven on the scale of the turns.
      QVERIFY(std::abs(flux / seeds.flux - (i + 0.5) / 40) < (rho < 0.01 ? 2e-3 : 3e-2));
    }
  }
  void counted_lines_are_the_coupling() {
    // Turn by turn: the receiver's share over the transmitter's own share is M/L1 of filament rings.
    const RingCoil coil = a11();
    const Frame far = tilted({0.004, 0, 0.008}, 0);
    const auto field = [&](Vector3 p) { return field_at(coil, {}, p).b; };
    const auto potential = [&](Vector3 p) { return field_at(coil, {}, p).a; };
    const Seeds seeds = seeds_of_equal_flux(potential, {}, 0.024, 200, 1);
    TraceOptions options;
    options.tolerance = 1e-6;
    double received = 0, own = 0;
    for (const Vector3 seed : seeds.places) {
      TracedLine line = trace(field, seed, {}, options);
      mark_links(line, coil, far);
      received += line.linked;
      for (const double r : coil.radius) own += (length(seed) < r ? 0.1 : 0);
    }
    // Flux shares: seeds weigh equal flux, so that the ratio is the mean of the turns' flux.
    double truth = 0;
    for (const double r : coil.radius) truth += 0.1 * 2 * pi * r * potential({r - 1e-9, 0, 0}).y;
    const double coupling = mutual_inductance(coil, {}, coil, far) / 10;
    QVERIFY2(std::abs(received / own - coupling / truth) < 0.04,
             qPrintable(QString("%1 %2").arg(received / own).arg(coupling / truth)));
  }
  void the_energy_that_crosses_the_gap_is_the_energy_that_arrives() {
    const RingCoil coil = a11();
    const Frame far = tilted({0.006, 0.003, 0.007}, 0.15);
    const std::complex<double> i1(4, 0), i2(0.3, -1.7);
    const double f = 127.7e3;
    // Through the plane z = 3 mm, as far as it matters.
    const double reach = 0.3;
    const int n = 700;
    double power = 0;
    for (int i = 0; i < n; ++i)
      for (int j = 0; j < n; ++j) {
        // Places dense in the middle: x = reach s³ with weight 3 s².
        const double s = 2 * (i + 0.5) / n - 1, t = 2 * (j + 0.5) / n - 1;
        const Vector3 p{reach * s * s * s, reach * t * t * t, 0.003};
        const double weight = 9 * s * s * t * t * reach * reach * 4 / (n * n);
        power += weight * energy_flow(field_at(coil, {}, p), field_at(coil, far, p), i1, i2, f).z;
      }
    const double m = mutual_inductance(coil, {}, coil, far);
    // Into the second coil: −½ Re(jω M I1 I2*).
    const double truth = pi * f * m * (i1 * std::conj(i2)).imag();
    QVERIFY2(relative(power, truth) < 1e-3, qPrintable(QString("%1 %2").arg(power).arg(truth)));
  }
  void a_stop_is_heard_and_speed_is_told() {
    const RingCoil coil = a11();
    const Frame far = tilted({0, 0, 0.005}, 0);
    Emitters both;
    both.rings = {{coil, {}}, {coil, far}};
    const std::function<Vector3(Vector3)> field = [&](Vector3 p) { return both.field(p); };
    const Seeds seeds = seeds_of_equal_flux([&](Vector3 p) { return both.at(p).a; }, {}, 0.024, 40, 1);
    TraceOptions options;
    const auto start = std::chrono::steady_clock::now();
    std::size_t points = 0, closed = 0;
    double error = 0;
    for (const Vector3 seed : seeds.places) {
      const TracedLine line = trace(field, seed, {}, options);
      points += line.points.size(), closed += line.closed,
          error = std::max(error, line.closed ? line.gap : 0);
    }
    const double ms =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    qInfo("40 lines of two coils: %.1f ms, %zu points, %zu closed, worst gap %.2g m", ms, points, closed,
          error);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(trace(field, seeds.places[3], {}, options, stop.get_token()).points.size() < 3);
  }
};

QTEST_APPLESS_MAIN(FieldLinesTest)
#include "field_lines_test.moc"
