// Eddy currents and heat against figures of an independent program and closed forms.
#include <QtTest>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/exhibits/wireless_charging/losses.hpp"
#include "core/exhibits/wireless_charging/object.hpp"

using namespace lucid::wireless;
using nlohmann::json;

namespace {
double relative(double got, double expected) { return std::abs(got - expected) / std::abs(expected); }
}  // namespace

class ObjectTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void thin_discs_with_their_own_field() {
    const auto data = json::parse(std::ifstream(REFERENCE_FOLDER "/wireless-charging/circuit.json"));
    for (const auto& row : data["foreign_object_thin_disc"]["rows"]) {
      const ForeignObject disc{row["radius"], row["thickness"], row["sigma"], 1, 1, 1, 0};
      const double got = disc_loss(disc_modes(), disc, row["f"], row["B0_peak"]);
      QVERIFY2(relative(got, row["P_extrapolated"]) < 1e-3, qPrintable(QString::number(got, 'g', 10)));
      const double without = disc_loss(disc_modes(), disc, row["f"], row["B0_peak"], false);
      QVERIFY2(relative(without, row["P_resistance_limited_formula"]) < 2e-3,
               qPrintable(QString::number(without)));
    }
  }
  void more_rings_change_little() {
    const ForeignObject disc{0.02, 20e-6, 3.5e7, 1, 1, 1, 0};
    const double fine = disc_loss(disc_modes(160), disc, 127.7e3, 1e-3);
    QVERIFY2(relative(disc_loss(disc_modes(), disc, 127.7e3, 1e-3), fine) < 3e-4,
             qPrintable(QString::number(fine, 'g', 8)));
  }
  void a_sheet_is_thin_or_skin_deep() {
    QVERIFY(relative(sheet_resistance(5.8e7, 1e-6, 1e3), 1 / 58.0) < 1e-9);
    QVERIFY(relative(sheet_resistance(5.8e7, 0.01, 1e6), 1 / (2 * 5.8e7 * skin_depth(1e6))) < 1e-9);
  }
  void what_the_object_takes_is_positive_and_the_same_from_both_sides() {
    const RingCoil coil = ring_coil({0.022, 0.01025, 10, 1, 0, 0.0005, 1});
    const auto& modes = disc_modes();
    for (const auto kind : {ObjectKind::coin, ObjectKind::key, ObjectKind::card}) {
      const ForeignObject o = object_of(kind);
      const Vector3 place{0.004, 0.002, o.height};
      const auto a = mode_fluxes(modes, ring_fluxes(modes, o, place, coil, {}));
      const auto b = mode_fluxes(modes, ring_fluxes(modes, o, place, coil, tilted({0.003, 0, 0.01}, 0.1)));
      const auto z11 = reflected(modes, o, a, a, 127.7e3), z22 = reflected(modes, o, b, b, 127.7e3);
      const auto z12 = reflected(modes, o, a, b, 127.7e3);
      QVERIFY(z11.real() > 0 && z22.real() > 0 && z11.imag() < 0);
      QVERIFY(z12.real() * z12.real() <= z11.real() * z22.real() * (1 + 1e-9));
    }
  }
  void heat_rises_and_settles() {
    const ForeignObject o = object_of(ObjectKind::coin);
    const double dt = 1e-3;
    QVERIFY(relative(temperature_after(o, 2, dt) - ambient, 2 * dt / (o.mass * o.heat_capacity)) < 1e-4);
    // One long time is two short ones.
    const double half = temperature_after(o, 2, 30);
    QVERIFY(relative(temperature_after(o, 2, 30, half), temperature_after(o, 2, 60)) < 1e-12);
    QVERIFY(temperature_after(o, 0, 100, 80) > ambient && temperature_after(o, 0, 100, 80) < 80);
  }
};

QTEST_APPLESS_MAIN(ObjectTest)
#include "object_test.moc"
