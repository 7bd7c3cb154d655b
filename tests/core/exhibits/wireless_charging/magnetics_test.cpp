// Loops and ring coils against figures of an independent program and closed forms.
#include <QtTest>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/exhibits/wireless_charging/rings.hpp"
#include "tests/folders.hpp"

using namespace lucid::wireless;
using nlohmann::json;

namespace {

const json& reference() {
  static const json data =
      json::parse(std::ifstream(reference_folder() + "/wireless-charging/magnetics.json"));
  return data;
}

double relative(double got, double expected) { return std::abs(got - expected) / std::abs(expected); }

Frame with_normal(Vector3 centre, Vector3 normal) {
  const Vector3 z = unit(normal);
  const Vector3 helper = std::abs(z.x) < 0.9 ? Vector3{1, 0, 0} : Vector3{0, 1, 0};
  const Vector3 x = unit(cross(helper, z));
  return {centre, x, cross(z, x), z};
}

Winding a11() { return {0.022, 0.01025, 10, 1, 0, 0.0005, 1}; }

}  // namespace

class MagneticsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void coaxial_circles_agree_by_both_roads() {
    for (const auto& row : reference()["coaxial"]) {
      const double a = row["a"], b = row["b"], d = row["d"], m = row["M"];
      QVERIFY(relative(coaxial_mutual_inductance(a, b, d), m) < 1e-12);
      QVERIFY(relative(loop_flux(a, b, d), m) < 1e-12);
      QVERIFY(relative(circle_mutual_inductance(a, {}, b, tilted({0, 0, d}, 0)), m) < 1e-12);
    }
    QVERIFY(std::abs(coaxial_mutual_inductance(0.25, 0.2, 0.1) - 248.7873590421893e-9) < 1e-18);
  }
  void displaced_and_tilted_circles() {
    for (const auto& row : reference()["general"]) {
      const auto c = row["centre"], n = row["normal"];
      const double a = row["a"], b = row["b"], m = row["M"];
      const Frame frame = with_normal({c[0], c[1], c[2]}, {n[0], n[1], n[2]});
      const double got = circle_mutual_inductance(a, {}, b, frame);
      const double scale = mu0 * std::sqrt(a * b);
      QVERIFY2(std::abs(got - m) < 1e-8 * std::abs(m) + 1e-13 * scale,
               qPrintable(QString::number(got / m - 1)));
      // Seen from the other side it is the same.
      const double back = circle_mutual_inductance(b, frame, a, {});
      QVERIFY(std::abs(got - back) < 1e-9 * std::abs(m) + 1e-13 * scale);
    }
  }
  void field_of_a_loop_everywhere() {
    for (const auto& row : reference()["B_loop"]) {
      const LoopField f = loop_field(row["a"], row["rho"], row["z"]);
      const double b_rho = row["Brho_per_A"], b_z = row["Bz_per_A"];
      QVERIFY(std::abs(f.b_rho - b_rho) <= 1e-10 * std::abs(b_rho));
      QVERIFY(relative(f.b_z, b_z) < 1e-10);
    }
  }
  void the_field_has_no_sources_and_is_the_curl_of_its_potential() {
    const Frame frame = tilted({0.01, -0.02, 0.03}, 0.4);
    RingCoil coil = ring_coil(a11());
    const Vector3 p{0.02, 0.015, 0.05};
    const double h = 2e-5;
    const auto along = [&](int axis, double s) {
      Vector3 q = p;
      (axis == 0 ? q.x : axis == 1 ? q.y : q.z) += s;
      return field_at(coil, frame, q);
    };
    FieldAt d[3];
    for (int axis = 0; axis < 3; ++axis) {
      const auto f1 = along(axis, h), f2 = along(axis, -h);
      d[axis].b = (0.5 / h) * (f1.b - f2.b), d[axis].a = (0.5 / h) * (f1.a - f2.a);
    }
    const FieldAt here = field_at(coil, frame, p);
    const double slope = length(here.b) / 0.02;
    QVERIFY(std::abs(d[0].b.x + d[1].b.y + d[2].b.z) < 1e-5 * slope);
    const Vector3 curl{d[1].a.z - d[2].a.y, d[2].a.x - d[0].a.z, d[0].a.y - d[1].a.x};
    QVERIFY(length(curl - here.b) < 1e-5 * length(here.b));
  }
  void far_away_it_is_a_dipole() {
    const LoopField f = loop_field(0.05, 30, 40);
    const double r = 50, m = pi * 0.05 * 0.05, c = 0.8, s = 0.6;
    QVERIFY(relative(f.b_z, mu0 * m / (4 * pi * r * r * r) * (3 * c * c - 1)) < 1e-5);
    QVERIFY(relative(f.b_rho, mu0 * m / (4 * pi * r * r * r) * 3 * c * s) < 1e-5);
  }
  void field_lines_return_where_the_flux_says() {
    for (const auto& row : reference()["field_lines"]["rows"]) {
      const double a = row["loop_radius"];
      QVERIFY(relative(loop_flux(a, row["start_rho"], 0), row["flux_function_Wb_per_A"]) < 1e-11);
      QVERIFY(relative(loop_flux(a, row["outer_crossing_rho"], 0), row["flux_function_Wb_per_A"]) < 1e-10);
    }
  }
  void own_inductance_of_rings_solenoids_and_spirals() {
    for (const auto& row : reference()["self_loop"])
      QVERIFY(relative(ring_inductance(row["a"], row["wire_r"]), row["L_uniform"]) < 1e-12);
    for (const auto& row : reference()["solenoid_current_sheet"])
      QVERIFY(relative(current_sheet_inductance(row["N"], row["R"], row["length"]), row["L"]) < 1e-8);
    for (const auto& row : reference()["spirals"]) {
      if (!row.contains("L_uniform_current")) continue;
      Winding w{row["r_out"], row["r_in"], row["turns"], row["layers"], 0, row["wire_r"], 1};
      w.height = w.layers * row["layer_dz"].get<double>();
      const RingCoil coil = ring_coil(w);
      QVERIFY(relative(coil.radius[3], row["ring_radii"][3]) < 1e-12);
      QVERIFY(relative(self_inductance(coil, w.copper_radius()), row["L_uniform_current"]) < 1e-9);
    }
  }
  void pairs_of_spirals_by_gap_and_offset() {
    const RingCoil coil = ring_coil(a11());
    const double own = self_inductance(coil, 0.0005);
    for (const auto& pair : reference()["spirals"][3]["gap_M"])
      QVERIFY(relative(mutual_inductance(coil, {}, coil, tilted({0, 0, pair[0]}, 0)), pair[1]) < 1e-6);
    for (const auto& pair : reference()["spirals"][4]["x_M"])
      QVERIFY(relative(mutual_inductance(coil, {}, coil, tilted({pair[0], 0, 0.005}, 0)), pair[1]) < 1e-6);
    const auto k = [&](double x, double gap) {
      return mutual_inductance(coil, {}, coil, tilted({x, 0, gap}, 0)) / own;
    };
    QVERIFY(std::abs(k(0, 0.005) - 0.574) < 5e-4);
    QVERIFY(std::abs(k(0, 0.003) - 0.717) < 5e-4);
    QVERIFY(std::abs(k(0.01, 0.005) - 0.405) < 5e-4);
    QVERIFY(std::abs(k(0.02, 0.005) - 0.137) < 5e-4);
    QVERIFY(std::abs(k(0.03, 0.005) + 0.028) < 5e-4);
    QVERIFY(std::abs(k(0.027366, 0.005)) < 1e-5);
  }
  void the_digits_asked_for_come() {
    const RingCoil coil = ring_coil(a11());
    for (const double gap : {0.0005, 0.005, 0.05})
      for (const double tilt : {0.0, 0.3}) {
        const Frame frame = tilted({0.007, 0.004, gap + 0.022 * std::sin(tilt)}, tilt);
        const double fine = mutual_inductance(coil, {}, coil, frame, 13);
        QVERIFY(std::abs(mutual_inductance(coil, {}, coil, frame, 5) - fine) < 1e-5 * std::abs(fine) + 1e-12);
      }
  }
  void rings_in_a_row_become_a_current_sheet() {
    // Radius 5 cm, length 10 cm: 6.79446 µH for 10 turns. Rings of vanishing pitch reach N² of it once the
    // difference between round wire and sheet (per turn, μ0 r (ln(pitch/w) + const)) has faded.
    double before = 1;
    for (const int n : {50, 100, 200}) {
      const RingCoil coil = ring_coil({0.05, 0.05, 1, n, 0.1, 0.1 / n / 2.7, 1});
      const double error =
          std::abs(self_inductance(coil, 0.1 / n / 2.7) / current_sheet_inductance(n, 0.05, 0.1) - 1);
      QVERIFY2(error < 0.7 * before, qPrintable(QString::number(error)));
      before = error;
    }
    QVERIFY(before < 5e-3);
  }
  void a_condensed_coil_is_the_same_coil() {
    const Winding big{0.05, 0.02, 30, 6, 0.008, 0.0002, 1};
    const RingCoil full = ring_coil(big), lean = condensed(big, 40), other = ring_coil(a11());
    QVERIFY(lean.size() <= 40);
    const Frame frame = tilted({0.01, 0, 0.012}, 0.1);
    QVERIFY(relative(mutual_inductance(lean, {}, other, frame, 8),
                     mutual_inductance(full, {}, other, frame, 8)) < 2e-3);
  }
};

QTEST_APPLESS_MAIN(MagneticsTest)
#include "magnetics_test.moc"
