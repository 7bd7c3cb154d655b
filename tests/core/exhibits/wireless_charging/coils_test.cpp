// Coils of every kind in place, and ferrite plates by images.
#include <QtTest>
#include <cmath>

#include "core/exhibits/wireless_charging/coils.hpp"

using namespace lucid::wireless;

namespace {
Coil a11() { return coil_of_rings({0.022, 0.01025, 10, 1, 0, 0.0005, 1}); }
double relative(double got, double expected) { return std::abs(got - expected) / std::abs(expected); }
}  // namespace

class CoilsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void between_plates_every_image_counts() {
    // Against the plain sum of very many images, coaxial: z = h + 2 D n and z = −2p − h + 2 D n.
    const Coil a = a11(), b = coil_of_rings({0.018, 0.008, 8, 1, 0, 0.0005, 1});
    for (const double gap : {0.003, 0.02}) {
      Arrangement place{{}, tilted({0, 0, gap}, 0), true};
      place_plates(place, a, b);
      const double l1 = self_inductance(a), l2 = self_inductance(b);
      const Inductances got = inductances(a, b, place, l1, l2);
      const double plate = place.transmitter_plate, D = gap + 2 * plate;
      double m = 0, own = l1, other = l2;
      const auto pair = [&](const Coil& x, const Coil& y, double dz) {
        return mutual_inductance(x.rings, {}, y.rings, tilted({0, 0, dz}, 0));
      };
      for (int n = -1500; n <= 1500; ++n) {
        m += pair(a, b, gap - 2 * D * n) + pair(a, b, gap + 2 * plate - 2 * D * n);
        if (n != 0) own += pair(a, a, 2 * D * n), other += pair(b, b, 2 * D * n);
        own += pair(a, a, 2 * plate - 2 * D * n), other += pair(b, b, 2 * plate - 2 * D * n);
      }
      QVERIFY2(relative(got.m, m) < 1e-3, qPrintable(QString::number(got.m / m)));
      QVERIFY2(relative(got.l1, own) < 1e-3, qPrintable(QString::number(got.l1 / own)));
      QVERIFY2(relative(got.l2, other) < 1e-3, qPrintable(QString::number(got.l2 / other)));
      QVERIFY(got.m * got.m < got.l1 * got.l2);
      QVERIFY(got.m / std::sqrt(got.l1 * got.l2) > pair(a, b, gap) / std::sqrt(l1 * l2));
    }
  }
  void a_plate_far_from_the_other_doubles_the_inductance_at_most() {
    const Coil a = a11();
    Arrangement place{{}, tilted({0, 0, 5}, 0), true};
    const double l = self_inductance(a);
    const Inductances got = inductances(a, a, place, l, l);
    QVERIFY(got.l1 > 1.5 * l && got.l1 < 2 * l);
    const double image = mutual_inductance(a.rings, {}, a.rings, tilted({0, 0, 0.001}, 0));
    QVERIFY(relative(got.l1, l + image) < 1e-6);
  }
  void plates_and_tilt_join_smoothly_and_see_each_other_the_same() {
    const Coil a = a11(), b = coil_of_rings({0.018, 0.008, 8, 1, 0, 0.0005, 1});
    const double l1 = self_inductance(a), l2 = self_inductance(b);
    const auto at = [&](double tilt) {
      Arrangement place{{}, tilted({0.004, 0.002, 0.012}, tilt), true};
      return inductances(a, b, place, l1, l2, 8);
    };
    QVERIFY2(relative(at(1e-4).m, at(0).m) < 3e-2, qPrintable(QString::number(at(1e-4).m / at(0).m)));
    for (const double tilt : {0.1, 0.3, 0.7}) {
      Arrangement place{{}, tilted({0.004, 0.002, 0.012}, tilt), true};
      double back = mutual_inductance(b, place.receiver, a, {}, 10);
      for (const Image& image : images(place.receiver, place, 0.18, 12)) {
        Frame frame = image.mirrored;
        RingCoil rings = b.rings;
        for (double& h : rings.height) h = image.odd ? -h : h;
        if (image.odd) frame.z = -1.0 * frame.z;
        back += image.weight * mutual_inductance(rings, frame, a.rings, {}, 10);
      }
      QVERIFY2(relative(back, at(tilt).m) < 2e-2, qPrintable(QString::number(back / at(tilt).m)));
    }
  }
  void the_field_meets_a_plate_at_right_angles() {
    const Coil a = a11();
    Arrangement place{{}, tilted({0, 0, 0.006}, 0), true};
    const Emitters e = emitters(a, {}, place, 0.5, 200);
    QCOMPARE(e.rings.size(), std::size_t{1});
    const Vector3 on{0.013, 0.004, -place.transmitter_plate};
    const Vector3 b = e.field(on);
    QVERIFY(std::hypot(b.x, b.y) < 2e-3 * std::abs(b.z));
  }
  void a_wire_drawn_like_the_rings_couples_like_them() {
    Polyline line;
    for (int i = 0; i <= 2000; ++i) {
      const double t = i / 2000.0, r = 0.01025 + t * 0.01175;
      line.add({r * std::cos(20 * pi * t), r * std::sin(20 * pi * t), 0});
    }
    const Coil wire = coil_of_wire(line, 0.0005, 1), rings = a11();
    QVERIFY(relative(self_inductance(wire), self_inductance(rings)) < 0.01);
    const Frame frame = tilted({0.003, 0, 0.006}, 0.1);
    const double truth = mutual_inductance(rings, {}, rings, frame, 10);
    for (const bool lean : {false, true}) {
      QVERIFY(relative(mutual_inductance(wire, {}, rings, frame, 10, lean), truth) < 0.02);
      QVERIFY(relative(mutual_inductance(rings, {}, wire, frame, 10, lean), truth) < 0.02);
      QVERIFY(relative(mutual_inductance(wire, {}, wire, frame, 10, lean), truth) < 0.02);
    }
  }
  void an_own_spiral_between_plates_is_nearly_its_rings() {
    // The same winding as rings and as a wire, by two roads that share only the images.
    const Coil rings = coil_of_rings({0.022, 0.01025, 10, 1, 0, 0.0005, 1});
    Polyline wound;
    for (int i = 0; i <= 4000; ++i) {
      const double t = i / 4000.0, r = 0.01025 + 0.01175 * t;
      wound.add({r * std::cos(20 * pi * t), r * std::sin(20 * pi * t), 0});
    }
    const Coil wire = coil_of_wire(wound, 0.0005, 1);
    Arrangement place;
    place.ferrite = true;
    for (const double x : {0.0, 0.012, 0.03}) {
      place.receiver = tilted({x, 0.003, 0.005}, 0);
      place_plates(place, rings, rings);
      const double l = self_inductance(rings);
      const Inductances exact = inductances(rings, rings, place, l, l, 10);
      const Inductances own = inductances(wire, rings, place, self_inductance(wire), l, 10);
      QVERIFY2(std::abs(own.l1 / exact.l1 - 1) < 0.006, qPrintable(QString::number(own.l1 / exact.l1)));
      QVERIFY2(std::abs(own.m - exact.m) < 0.006 * exact.l1, qPrintable(QString::number(own.m / exact.m)));
      QVERIFY(own.l2 == exact.l2);
      // The table that slides gives what the sum gives, within what the far images are known to.
      QVERIFY(Slide::fits(wire, rings, place) && Slide::fits(rings, wire, place) &&
              !Slide::fits(rings, rings, place));
      const Slide below(wire, rings, place, 0.05), above(rings, wire, place, 0.05);
      const Inductances over = inductances(rings, wire, place, l, self_inductance(wire), 10);
      QVERIFY2(std::abs(below.at(x, 0.003) - own.m) < 3e-3 * exact.l1,
               qPrintable(QString::number(below.at(x, 0.003) / own.m)));
      QVERIFY2(std::abs(above.at(x, 0.003) - over.m) < 3e-3 * exact.l1,
               qPrintable(QString::number(above.at(x, 0.003) / over.m)));
    }
  }
  void pieces_stand_for_a_wire_that_is_four_of_them_away() {
    // Against Neumann's sum over every segment: a spiral and a wavy loop beside themselves, tilted.
    for (const bool wavy : {false, true}) {
      Polyline line;
      for (int i = 0; i <= 900; ++i) {
        const double t = i / 900.0, angle = 2 * pi * (wavy ? t : 9 * t);
        const double r = wavy ? 0.015 + 0.004 * std::cos(3 * angle) : 0.010 + 0.012 * t;
        line.add({r * std::cos(angle), r * std::sin(angle), wavy ? 0.001 * std::sin(2 * angle) : 0});
      }
      const Frame there = tilted({0.004, 0.001, 0.011}, 0.25);
      const double exact = mutual_inductance(line, moved(line, there));
      const auto by_pieces = [&](double piece) {
        const Elements e = elements_of(line, piece);
        return mutual_inductance(e, moved(e, there)) / exact - 1;
      };
      QVERIFY2(std::abs(by_pieces(0.0015)) < 5e-7, qPrintable(QString::number(by_pieces(0.0015))));
      QVERIFY2(std::abs(by_pieces(0.003)) < 1e-5, qPrintable(QString::number(by_pieces(0.003))));
    }
  }
  void a_wire_s_potential_is_its_segments() {
    const Polyline line = thinned(polygon(0.02, 300, tilted({0.001, 0.002, 0.003}, 0.3)), 40);
    const WireEmitter emitter(line, 0.7, 1e-5);
    for (const Vector3 p :
         {Vector3{0, 0, 0.002}, Vector3{0.0195, 0.002, 0.004}, Vector3{0.3, -0.2, 0.1}, line.point(7)}) {
      const Vector3 truth = 0.7 * potential_at(line, p, 1e-5), off = emitter.potential(p) - truth;
      QVERIFY2(length(off) < 1e-9 * length(truth), qPrintable(QString::number(length(off) / length(truth))));
      QVERIFY(length(emitter.field(p) - 0.7 * field_at(line, p)) <= 1e-15 * length(field_at(line, p)));
    }
  }
  void images_of_a_wire_are_summed_to_six_digits() {
    // By pieces and by symmetry, against every image, segment by segment.
    Polyline line;
    for (int i = 0; i <= 700; ++i) {
      const double t = i / 700.0, r = 0.010 + 0.012 * t;
      line.add({r * std::cos(14 * pi * t), r * std::sin(14 * pi * t), 0});
    }
    const Coil wire = coil_of_wire(line, 0.0005, 1),
               rings = coil_of_rings({0.022, 0.01025, 10, 1, 0, 0.0005, 1});
    for (const double tilt : {0.0, 0.14}) {
      Arrangement place;
      place.receiver = tilted({0.004, 0.002, 0.006}, tilt), place.ferrite = true;
      place_plates(place, wire, rings);
      double own = 0, mutual = mutual_inductance(rings.rings, place.receiver, line);
      for (const Image& image : images({}, place, 8 * 0.022, 12))
        own += image.weight * mutual_inductance(moved(line, image.mirrored), line);
      const double aside = std::hypot(0.004, 0.002);
      for (const Image& image : images({}, place, 8 * 0.022 + 2 * aside, 12))
        mutual += image.weight * mutual_inductance(rings.rings, place.receiver, moved(line, image.mirrored));
      const double l = own_inductance(wire, {}, place, 0, 10), m = mutual_inductance(wire, rings, place, 10);
      QVERIFY2(std::abs(l / own - 1) < 2e-6, qPrintable(QString::number(l / own - 1)));
      QVERIFY2(std::abs(m / mutual - 1) < 1e-6, qPrintable(QString::number(m / mutual - 1)));
      QVERIFY(std::abs(own_inductance(wire, {}, place, 0, 6, true) / own - 1) < 2e-5);
      QVERIFY(std::abs(mutual_inductance(wire, rings, place, 6, true) / mutual - 1) < 2e-5);
    }
  }
  /// The helices of 2007 as curve and map see them, and as the readout does.
  void helices_of_few_pieces_couple_as_those_of_many() {
    const Coil helix = coil_of_helix(0.3, 0.2, 5.25, 0.003);
    QVERIFY(2 * helix.lean_line.segments() < helix.line.segments());
    for (const double gap : {1.5, 2.0, 4.0}) {
      const Frame above = tilted({0.1, 0, gap}, 0);
      const double whole = mutual_inductance(helix, {}, helix, above, 10);
      const double lean = mutual_inductance(helix, {}, helix, above, 10, true);
      QVERIFY2(relative(lean, whole) < 1e-3, qPrintable(QString::number(lean / whole)));
    }
  }

  void elements_keep_the_moment_of_a_wire() {
    const Polyline ring = polygon(0.02, 720);
    for (const double piece : {0.001, 0.004, 0.008}) {
      const Elements e = elements_of(ring, piece);
      double moment = 0;
      for (std::size_t i = 0; i < e.size(); ++i) moment += 0.5 * (e.x[i] * e.py[i] - e.y[i] * e.px[i]);
      QVERIFY(std::abs(moment / (pi * 4e-4) - 1) < 2e-5);
      const double far = mutual_inductance(e, moved(elements_of(ring, piece), tilted({0.01, 0, 0.05}, 0.2)));
      QVERIFY(std::abs(far / circle_mutual_inductance(0.02, {}, 0.02, tilted({0.01, 0, 0.05}, 0.2)) - 1) <
              4e-5);  // of the polygon itself: 2.5e-5
    }
    const Polyline thin = thinned(ring, 24);
    double area = 0;
    for (std::size_t i = 0; i < thin.segments(); ++i)
      area += 0.5 * (thin.x[i] * thin.y[i + 1] - thin.y[i] * thin.x[i + 1]);
    QVERIFY2(std::abs(area / (pi * 4e-4) - 1) < 2e-3, qPrintable(QString::number(area / (pi * 4e-4))));
  }
};

QTEST_APPLESS_MAIN(CoilsTest)
#include "coils_test.moc"
