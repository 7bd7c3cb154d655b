// Eddy currents and heat against figures of an independent program and closed forms.
#include <QtTest>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/exhibits/wireless_charging/losses.hpp"
#include "core/exhibits/wireless_charging/object.hpp"
#include "tests/folders.hpp"

using namespace lucid::wireless;
using nlohmann::json;

namespace {
double relative(double got, double expected) { return std::abs(got - expected) / std::abs(expected); }

double upward_at(const RingCoil& coil, Vector3 place) { return field_at(coil, Frame{}, place).b.z; }

std::vector<double> fluxes_of(const ForeignObject& o, Vector3 middle, const RingCoil& coil,
                              const Frame& frame) {
  std::vector<double> upward;
  for (const Vector3 p : sample_places(disc_modes(), o, middle))
    upward.push_back(field_at(coil, frame, p).b.z);
  return mode_fluxes(disc_modes(), o, upward);
}
}  // namespace

class ObjectTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void thin_discs_with_their_own_field() {
    const auto data = json::parse(std::ifstream(reference_folder() + "/wireless-charging/circuit.json"));
    for (const auto& row : data["foreign_object_thin_disc"]["rows"]) {
      const ForeignObject disc{row["radius"], row["thickness"], row["sigma"], 1, 1, 1, 0};
      const double got = disc_loss(disc_modes(), disc, row["f"], row["B0_peak"]);
      QVERIFY2(relative(got, row["P_extrapolated"]) < 1e-3, qPrintable(QString::number(got, 'g', 10)));
      const double without = disc_loss(disc_modes(), disc, row["f"], row["B0_peak"], false);
      QVERIFY2(relative(without, row["P_resistance_limited_formula"]) < 2e-3,
               qPrintable(QString::number(without)));
    }
  }
  void more_modes_change_little() {
    const ForeignObject disc{0.02, 20e-6, 3.5e7, 1, 1, 1, 0};
    const double fine = disc_loss(disc_modes(2, 26), disc, 127.7e3, 1e-3);
    QVERIFY2(relative(disc_loss(disc_modes(), disc, 127.7e3, 1e-3), fine) < 1e-5,
             qPrintable(QString::number(fine, 'g', 8)));
  }
  void a_field_that_changes_sign_across_the_disc() {
    // B = g x on a disc of radius a. Without self-field ∇²ψ = −σtω g x, hence P = π (ω g)² σ t a⁶/192 (peak
    // field); a perfect conductor's reflected inductance is 16 g² a⁵/(45 μ0).
    const ForeignObject disc{0.02, 20e-6, 3.5e7, 1, 1, 1, 0};
    const auto& modes = disc_modes();
    const double slope = 0.05;
    std::vector<double> upward;
    for (const Vector3 p : sample_places(modes, disc, {})) upward.push_back(slope * p.x);
    const auto fluxes = mode_fluxes(modes, disc, upward);
    const Eddies eddies = eddies_of(modes, disc, fluxes, fluxes);
    const double low = 1, w = 2 * pi * low;
    QVERIFY(relative(0.5 * reflected(eddies, disc, low).one.real(),
                     pi * w * w * slope * slope * 3.5e7 * 20e-6 * std::pow(0.02, 6) / 192) < 1e-6);
    const ForeignObject perfect{0.02, 20e-6, 1e15, 1, 1, 1, 0};
    const double high = 1e5, inductance = -reflected(eddies, perfect, high).one.imag() / (2 * pi * high);
    QVERIFY2(relative(inductance, 16 * slope * slope * std::pow(0.02, 5) / (45 * mu0)) < 5e-3,
             qPrintable(QString::number(inductance)));
  }
  void a_coin_over_the_winding_against_green_s_function() {
    // Far below the corner frequency the stream function is an integral over the disc with Dirichlet's Green
    // function: a quadrature that knows no modes.
    const RingCoil coil = ring_coil({0.022, 0.01025, 10, 1, 0, 0.0005, 1});
    ForeignObject coin = object_of(ObjectKind::coin);
    coin.thickness = 2e-5;
    const auto& modes = disc_modes();
    const Vector3 middle{0.016, 0.003, coin.height};
    std::vector<double> upward;
    for (const Vector3 p : sample_places(modes, coin, middle)) upward.push_back(upward_at(coil, p));
    const auto fluxes = mode_fluxes(modes, coin, upward);
    const double f = 10, w = 2 * pi * f;
    const double got = reflected(eddies_of(modes, coin, fluxes, fluxes), coin, f).one.real();
    struct Cell {
      double x, y, area, b;
    };
    std::vector<Cell> cells;
    constexpr int rings = 44, around = 72;
    for (int i = 0; i < rings; ++i)
      for (int j = 0; j < around; ++j) {
        const double r = (i + 0.5) / rings, angle = 2 * pi * (j + 0.5 * (i % 2)) / around;
        const double x = r * std::cos(angle), y = r * std::sin(angle);
        cells.push_back(
            {x, y, 2 * pi * r / (rings * around), upward_at(coil, middle + coin.radius * Vector3{x, y, 0})});
      }
    double sum = 0;
    for (const Cell& p : cells)
      for (const Cell& q : cells) {
        const double r2 = q.x * q.x + q.y * q.y;
        const double image = std::hypot(p.x - q.x / r2, p.y - q.y / r2) * std::sqrt(r2);
        const double direct =
            &p == &q ? std::sqrt(p.area / pi) * std::exp(-0.5) : std::hypot(p.x - q.x, p.y - q.y);
        sum += p.b * q.b * p.area * q.area * std::log(image / direct) / (2 * pi);
      }
    const double expected = w * w * coin.conductivity * coin.thickness * std::pow(coin.radius, 4) * sum;
    QVERIFY2(relative(got, expected) < 0.01, qPrintable(QString::number(got / expected, 'g', 6)));
    // Currents round the coin's own centre alone would miss a good part of it.
    double round_the_centre = 0;
    for (std::size_t k = 0; k < 2 * static_cast<std::size_t>(modes.radial); ++k)
      round_the_centre += fluxes[k] * fluxes[k];
    double all = 0;
    for (const double flux : fluxes) all += flux * flux;
    QVERIFY(round_the_centre < 0.9 * all);
  }
  void a_sheet_is_thin_or_skin_deep() {
    QVERIFY(relative(sheet_resistance(5.8e7, 1e-6, 1e3), 1 / 58.0) < 1e-9);
    QVERIFY(relative(sheet_resistance(5.8e7, 0.01, 1e6), 1 / (2 * 5.8e7 * skin_depth(1e6))) < 1e-9);
  }
  void what_the_object_takes_is_positive_and_the_same_from_both_sides() {
    const RingCoil coil = ring_coil({0.022, 0.01025, 10, 1, 0, 0.0005, 1});
    for (const auto kind : {ObjectKind::coin, ObjectKind::key, ObjectKind::card}) {
      const ForeignObject o = object_of(kind);
      const Vector3 place{0.004, 0.002, o.height};
      const auto a = fluxes_of(o, place, coil, {}),
                 b = fluxes_of(o, place, coil, tilted({0.003, 0, 0.01}, 0.1));
      const Reflected r = reflected(eddies_of(disc_modes(), o, a, b), o, 127.7e3);
      const Reflected turned = reflected(eddies_of(disc_modes(), o, b, a), o, 127.7e3);
      QVERIFY(r.one.real() > 0 && r.two.real() > 0 && r.one.imag() < 0);
      QVERIFY(r.mutual == turned.mutual && r.one == turned.two);
      QVERIFY(r.mutual.real() * r.mutual.real() <= r.one.real() * r.two.real() * (1 + 1e-9));
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
