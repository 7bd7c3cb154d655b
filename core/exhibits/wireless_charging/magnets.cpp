// The ring of magnets that pulls a phone into place.
#include "core/exhibits/wireless_charging/magnets.hpp"

#include <algorithm>
#include <cmath>

#include "core/exhibits/wireless_charging/gauss.hpp"

namespace lucid::wireless {

namespace {
constexpr double h = 2e-5;  // m, of the differences
}

RingCoil equivalent_currents(const MagnetRing& ring) {
  const double amperes = ring.remanence * ring.thickness / mu0;
  const GaussRule over_height = gauss_legendre(2);
  RingCoil loops;
  for (std::size_t i = 0; i < over_height.place.size(); ++i) {
    const double z = ring.thickness * (over_height.place[i] - 0.5), share = amperes * over_height.weight[i];
    loops.add(ring.inner, z, -share);
    loops.add(ring.middle, z, 2 * share);
    loops.add(ring.outer, z, -share);
  }
  return loops;
}

double magnet_energy(const MagnetRing& ring, const Frame& phone) {
  const RingCoil loops = equivalent_currents(ring);
  return -mutual_inductance(loops, {}, loops, phone, 8);
}

Vector3 magnet_force(const MagnetRing& ring, const Frame& phone) {
  const auto slope = [&](Vector3 way) {
    Frame up = phone, down = phone;
    up.origin += h * way, down.origin += (-h) * way;
    return -(magnet_energy(ring, up) - magnet_energy(ring, down)) / (2 * h);
  };
  return {slope({1, 0, 0}), slope({0, 1, 0}), slope({0, 0, 1})};
}

namespace {

double between(const std::vector<double>& values, double step, double r) {
  const double place = std::clamp(std::abs(r) / step, 0.0, static_cast<double>(values.size() - 1));
  const auto i = std::min(static_cast<std::size_t>(place), values.size() - 2);
  const double t = place - static_cast<double>(i);
  return values[i] * (1 - t) + values[i + 1] * t;
}

}  // namespace

double PullTable::home_at(double r) const { return (r < 0 ? -1 : 1) * between(home, step, r); }
double PullTable::hold_at(double r) const { return between(hold, step, r); }

PullTable pull_table(const MagnetRing& ring, double height) {
  constexpr int points = 57;
  PullTable table;
  table.step = most_snap / (points - 1);
  for (int i = 0; i < points; ++i) {
    const double r = i * table.step;
    const auto energy = [&](double x, double z) { return magnet_energy(ring, tilted({x, 0, z}, 0)); };
    table.home.push_back(i == 0 ? 0 : (energy(r + h, height) - energy(r - h, height)) / (2 * h));
    table.hold.push_back((energy(r, height + h) - energy(r, height - h)) / (2 * h));
  }
  return table;
}

double friction_on(double hold) {
  constexpr double gravity = 9.81;
  return slip_friction * std::max(phone_mass * gravity + hold, 0.0);
}

double rest_after_release(const PullTable& table, double r) {
  constexpr double dt = 5e-5;
  double v = 0;
  for (int n = 0; n < 40'000 && std::abs(r) < most_snap; ++n) {
    const double grip = friction_on(table.hold_at(r));
    const double pull = -table.home_at(r);
    if (v == 0 && std::abs(pull) <= grip) return r;
    const double drag = v != 0 ? -std::copysign(grip, v) : -std::copysign(grip, pull);
    const double next = v + (pull + drag) / phone_mass * dt;
    // Friction stops a motion and never turns it.
    v = v != 0 && next * v < 0 ? 0 : next;
    r += v * dt;
  }
  return r;
}

double snap_reach(const PullTable& table) {
  double reach = 0;
  for (int i = 1; i <= 140; ++i) {
    const double r = most_snap * i / 140;
    if (std::abs(rest_after_release(table, r)) < 0.6 * r) reach = r;
  }
  return reach;
}

}  // namespace lucid::wireless
