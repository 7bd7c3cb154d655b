// A stroke of the hand as a coil: what is kept, what is lifted, what is refused.
#include "core/exhibits/wireless_charging/sketch.hpp"

#include <QtTest>
#include <cmath>

#include "core/exhibits/wireless_charging/coil_file.hpp"

using namespace lucid;
using namespace lucid::wireless;

namespace {

/// Round and round from radius r0 to r1, seen at `places` places, with a tremble of `shake` mm.
std::vector<Vector3> spiral(double turns, double r0, double r1, int places, double shake, double sense = 1) {
  std::vector<Vector3> stroke;
  for (int i = 0; i <= places; ++i) {
    const double t = static_cast<double>(i) / places, angle = sense * 2 * pi * turns * t;
    const double r = r0 + (r1 - r0) * t + shake * std::sin(37.0 * i);
    stroke.push_back({r * std::cos(angle), r * std::sin(angle), 0});
  }
  return stroke;
}

Polyline wire(const Sketch& sketch) { return read_coil(sketch.csv, "sketch.csv"); }

}  // namespace

class SketchTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void a_curve_goes_through_every_point_and_a_circle_stays_round() {
    std::vector<Vector3> points;
    for (int i = 0; i <= 12; ++i) points.push_back({15 * std::cos(pi * i / 6), 15 * std::sin(pi * i / 6), 0});
    const std::vector<Vector3> curve = through_points(points);
    for (const Vector3 p : points)
      QVERIFY(std::any_of(curve.begin(), curve.end(), [p](Vector3 q) { return length(p - q) < 1e-12; }));
    for (const Vector3 p : curve) QVERIFY(std::abs(length(p) - 15) < 0.15);
    QVERIFY(std::abs(std::abs(turns_of_path(curve)) - 1) < 1e-6);
    QCOMPARE(through_points({{1, 2, 0}, {4, 6, 0}}).size(), std::size_t{2});
    QVERIFY(through_points({}).empty());
  }
  void a_spiral_has_the_inductance_of_the_exact_one() {
    Polyline exact;
    for (const Vector3 p : spiral(5, 8, 20, 3000, 0)) exact.add(1e-3 * p);
    const double l = self_inductance(exact, 0.0005);
    for (const int places : {60, 160, 600}) {
      const Sketch sketch = coil_of_stroke(spiral(5, 8, 20, places, 0.05), 1);
      QVERIFY2(std::abs(self_inductance(wire(sketch), 0.0005) / l - 1) < 0.03,
               qPrintable(QString::number(places)));
      QVERIFY(std::abs(sketch.turns - 5) < 0.2);
      QCOMPARE(sketch.bridges, 0);
    }
  }
  void the_sense_of_the_stroke_does_not_matter() {
    const Sketch one = coil_of_stroke(spiral(3, 8, 20, 200, 0), 1),
                 other = coil_of_stroke(spiral(3, 8, 20, 200, 0, -1), 1);
    QVERIFY(std::abs(one.turns - other.turns) < 1e-6 && one.turns > 2.8);
  }
  void nothing_is_closed_silently() {
    std::vector<Vector3> stroke;
    for (int i = 0; i <= 90; ++i) {
      const double angle = 1.8 * pi * i / 90;
      stroke.push_back({20 * std::cos(angle), 20 * std::sin(angle), 0});
    }
    const Sketch sketch = coil_of_stroke(stroke, 1);
    QVERIFY(length(sketch.wire.front() - sketch.wire.back()) > 10);
  }
  void a_stroke_that_crosses_itself_is_lifted_over() {
    std::vector<Vector3> eight;
    for (int i = 0; i <= 200; ++i) {
      const double t = 2.5 + 4.4 * i / 200;
      eight.push_back({20 * std::sin(t), 12 * std::sin(2 * t), 0});
    }
    const Sketch sketch = coil_of_stroke(eight, 1);
    QCOMPARE(sketch.bridges, 1);
    double highest = 0;
    for (const Vector3 p : sketch.wire) highest = std::max(highest, p.z);
    QVERIFY(highest > 1 && highest < 1.5);
    wire(sketch);  // would throw where the wire met itself
  }
  void what_is_no_coil_is_refused_in_one_sentence() {
    for (const auto& stroke : {std::vector<Vector3>{}, std::vector<Vector3>{{3, 3, 0}},
                               std::vector<Vector3>(50, Vector3{4, 4, 0}), spiral(1, 1, 1.2, 40, 0)}) {
      bool refused = false;
      try {
        coil_of_stroke(stroke, 1);
      } catch (const Refusal& refusal) {
        refused = true;
        QVERIFY(std::string(refusal.what()).find("too short") != std::string::npos);
      }
      QVERIFY(refused);
    }
  }
};

QTEST_APPLESS_MAIN(SketchTest)
#include "sketch_test.moc"
