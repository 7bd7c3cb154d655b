// Polyline coils against closed forms and figures of an independent program.
#include <QtTest>
#include <chrono>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/exhibits/wireless_charging/circuit.hpp"
#include "core/exhibits/wireless_charging/kurs.hpp"
#include "tests/folders.hpp"

using namespace lucid::wireless;
using nlohmann::json;

namespace {

json reference(const char* file) {
  return json::parse(std::ifstream(reference_folder() + "/wireless-charging/" + file));
}

double relative(double got, double expected) { return std::abs(got - expected) / std::abs(expected); }

Polyline square(double side, double z, int pieces) {
  const Vector3 corner[5] = {{0, 0, z}, {side, 0, z}, {side, side, z}, {0, side, z}, {0, 0, z}};
  Polyline line;
  for (int c = 0; c < 4; ++c)
    for (int i = 0; i < pieces; ++i)
      line.add(corner[c] + (static_cast<double>(i) / pieces) * (corner[c + 1] - corner[c]));
  line.add(corner[4]);
  return line;
}

Polyline spiral(double inner, double outer, int turns, int a_turn, double z) {
  Polyline line;
  for (int i = 0; i <= turns * a_turn; ++i) {
    const double t = static_cast<double>(i) / (turns * a_turn), r = inner + t * (outer - inner);
    line.add({r * std::cos(2 * pi * turns * t), r * std::sin(2 * pi * turns * t), z});
  }
  return line;
}

}  // namespace

class PolylineTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void field_of_one_segment() {
    for (const auto& row : reference("magnetics.json")["B_segment"]) {
      Polyline line;
      line.add({row["p1"][0], row["p1"][1], row["p1"][2]});
      line.add({row["p2"][0], row["p2"][1], row["p2"][2]});
      const Vector3 b = field_at(line, {row["r"][0], row["r"][1], row["r"][2]});
      const Vector3 expected{row["B_per_A"][0], row["B_per_A"][1], row["B_per_A"][2]};
      QVERIFY(length(b - expected) < 1e-10 * length(expected));
    }
  }
  void field_of_a_long_chain_is_the_sum_of_its_segments() {
    const Polyline line = spiral(0.01, 0.02, 3, 37, 0.001);
    const Vector3 p{0.003, 0.012, 0.007};
    Vector3 sum;
    for (std::size_t i = 0; i < line.segments(); ++i) {
      Polyline one;
      one.add(line.point(i)), one.add(line.point(i + 1));
      sum += field_at(one, p);
    }
    QVERIFY(length(sum - field_at(line, p)) < 1e-12 * length(sum));
  }
  void squares_by_neumann() {
    for (const auto& row : reference("magnetics.json")["coaxial_equal_squares"])
      for (const int pieces : {8, 25, 100})
        QVERIFY(
            relative(mutual_inductance(square(row["side"], 0, pieces), square(row["side"], row["d"], pieces)),
                     row["M"]) < 1e-6);
  }
  void polygons_become_circles() {
    const Frame frame = tilted({0.004, 0.003, 0.006}, 0.3);
    const double truth = circle_mutual_inductance(0.022, {}, 0.018, frame);
    double before = 1;
    for (const int sides : {100, 200, 400}) {
      const double error =
          relative(mutual_inductance(polygon(0.022, sides), polygon(0.018, sides, frame)), truth);
      QVERIFY(error < 0.3 * before);
      before = error;
    }
    QVERIFY(before < 1e-4);
    RingCoil ring;
    ring.add(0.022, 0);
    QVERIFY(relative(mutual_inductance(ring, {}, polygon(0.018, 2000, frame)), truth) < 1e-5);
  }
  void own_inductance_of_a_ring() {
    for (const auto& row : reference("magnetics.json")["self_loop"]) {
      const double r = row["a"], w = row["wire_r"];
      QVERIFY2(
          relative(self_inductance(polygon(r, 1000), w), row["L_uniform"]) < 2e-3,
          qPrintable(QString::number(self_inductance(polygon(r, 1000), w) / row["L_uniform"].get<double>())));
    }
  }
  void own_inductance_of_a_straight_wire() {
    Polyline line;
    for (int i = 0; i <= 50; ++i) line.add({0.02 * i, 0, 0});
    const double expected = 2e-7 * (std::log(2 / 1e-4) - 0.75);
    QVERIFY2(relative(self_inductance(line, 1e-4), expected) < 1e-4,
             qPrintable(QString::number(self_inductance(line, 1e-4) / expected)));
  }
  void own_inductance_does_not_depend_on_how_finely_it_is_drawn() {
    const double coarse = self_inductance(spiral(0.01025, 0.022, 10, 60, 0), 0.0005);
    const double fine = self_inductance(spiral(0.01025, 0.022, 10, 240, 0), 0.0005);
    QVERIFY2(relative(coarse, fine) < 3e-3, qPrintable(QString::number(coarse / fine)));
    QVERIFY2(relative(fine, 3.7746581391664686e-06) < 0.01, qPrintable(QString::number(fine)));
  }
  void potential_makes_the_field() {
    const Polyline line = spiral(0.01, 0.02, 2, 40, 0);
    const Vector3 p{0.013, 0.004, 0.01};
    const double h = 1e-6;
    const auto slope = [&](Vector3 d) {
      return (0.5 / h) * (potential_at(line, p + h * d) - potential_at(line, p - h * d));
    };
    const Vector3 dx = slope({1, 0, 0}), dy = slope({0, 1, 0}), dz = slope({0, 0, 1});
    const Vector3 curl{dy.z - dz.y, dz.x - dx.z, dx.y - dy.x}, b = field_at(line, p);
    QVERIFY(length(curl - b) < 1e-6 * length(b));
  }
  void helices_of_2007() {
    const auto data = reference("circuit.json");
    const auto& r = data["kurs2007"];
    const Helix shape;
    const Polyline first = helix(shape, true);
    QVERIFY(relative(wire_length(first), r["wire_length_m"]) < 1e-3);
    const double own = self_inductance(first, shape.wire_radius * std::exp(0.25));
    QVERIFY2(relative(own, r["L_H"]) < 0.01, qPrintable(QString::number(own)));
    for (const auto& row : r["rows"]) {
      const double m = mutual_inductance(first, moved(first, tilted({0, 0, row["D_m"]}, 0)));
      QVERIFY(relative(m, row["M_eff"]) < 0.01);
      QVERIFY(relative(best_efficiency(950 * m / own), row["eta_max"]) < 0.01);
    }
    // The usual model: closed turns with uniform current, spread over the height, and a current sheet's
    // inductance.
    RingCoil even;
    for (int i = 0; i < 21; ++i) even.add(0.3, 0.2 * ((i + 0.5) / 21 - 0.5), 0.25);
    const double k =
        mutual_inductance(even, {}, even, tilted({0, 0, 2}, 0)) / current_sheet_inductance(5.25, 0.3, 0.2);
    QVERIFY2(std::abs(best_efficiency(950 * k) - 0.438) < 0.001,
             qPrintable(QString::number(best_efficiency(950 * k))));
  }
  void thinning_keeps_the_ends_and_the_current() {
    const Polyline line = helix({}, true), lean = thinned(line, 40);
    QCOMPARE(lean.segments(), std::size_t{40});
    QVERIFY(length(lean.point(0) - line.point(0)) == 0 &&
            length(lean.point(40) - line.point(line.segments())) == 0);
    QVERIFY(relative(mutual_inductance(thinned(line, 200), moved(line, tilted({0, 0, 1}, 0))),
                     mutual_inductance(line, moved(line, tilted({0, 0, 1}, 0)))) < 0.01);
  }
  void speed_is_told() {
    const Polyline a = spiral(0.01, 0.022, 10, 200, 0), b = spiral(0.01, 0.022, 10, 200, 0.005);
    double best = 1e9, m = 0;
    for (int i = 0; i < 5; ++i) {
      const auto start = std::chrono::steady_clock::now();
      m = mutual_inductance(a, b);
      best = std::min(
          best, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    qInfo("2,000 by 2,000 segments: %.1f ms, M = %g", best, m);
  }
};

QTEST_APPLESS_MAIN(PolylineTest)
#include "polyline_test.moc"
