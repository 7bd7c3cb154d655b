// A scene of two real coils for the tests of its stage, computed with the exhibit's own functions.
#pragma once

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>

#include "core/exhibits/wireless_charging/circuit.hpp"
#include "core/exhibits/wireless_charging/losses.hpp"
#include "core/exhibits/wireless_charging/rings.hpp"
#include "core/exhibits/wireless_charging/scene.hpp"

namespace lucid::wireless::made {

inline constexpr double mm = 1e-3;

struct Setting {
  double gap = 5, offset_x = 0, offset_y = 0, tilt = 0;
  std::string object = "none";
  double object_x = 26, object_y = -20;
  bool with_map = false;
};

inline Place place(Vector3 p) {
  return {static_cast<float>(p.x / mm), static_cast<float>(p.y / mm), static_cast<float>(p.z / mm)};
}

inline CoilShape shape(const Winding& winding, const Frame& frame) {
  CoilShape coil;
  coil.centre = place(frame.origin);
  coil.normal = {float(frame.z.x), float(frame.z.y), float(frame.z.z)};
  coil.along = {float(frame.x.x), float(frame.x.y), float(frame.x.z)};
  coil.inner = winding.inner / mm;
  coil.outer = winding.outer / mm;
  coil.wire_radius = winding.copper_radius() / mm;
  const RingCoil rings = ring_coil(winding);
  for (std::size_t i = 0; i < rings.size(); ++i) {
    coil.ring_radius.push_back(rings.radius[i] / mm);
    coil.ring_height.push_back(rings.height[i] / mm);
  }
  return coil;
}

/// Along `direction` from `start`, fourth order with steps that shrink near the copper.
template <class Direction, class Stop>
std::vector<Vector3> followed(Vector3 start, const Direction& direction, const Stop& stop, int most) {
  std::vector<Vector3> points{start};
  for (int i = 0; i < most; ++i) {
    const Vector3 p = points.back();
    const double h = std::clamp(0.06 * length(p), 0.4 * mm, 3 * mm);
    const auto at = [&](Vector3 q) { return unit(direction(q)); };
    const Vector3 a = at(p), b = at(p + h / 2 * a), c = at(p + h / 2 * b), d = at(p + h * c);
    points.push_back(p + h / 6 * (a + 2.0 * b + 2.0 * c + d));
    if (stop(points)) break;
  }
  return points;
}

inline FieldLines field_lines(const RingCoil& tx, const Frame& rx_frame, double rx_middle,
                              double null_radius) {
  FieldLines field;
  const Frame origin;
  const auto b = [&](Vector3 p) { return field_at(tx, origin, p).b; };
  const auto flux = [&](double rho) { return rho * length(field_at(tx, origin, {rho, 0, 0}).a); };
  const double all = flux(null_radius);
  field.flux_per_line = 2 * std::numbers::pi * all / 40;
  for (int k = 0; k < 40; ++k) {
    double low = 0, high = null_radius;
    for (int i = 0; i < 50; ++i) {
      const double middle = (low + high) / 2;
      (flux(middle) < (k + 0.5) / 40 * all ? low : high) = middle;
    }
    const double angle = 2.399963 * k;
    const Vector3 seed{low * std::cos(angle), low * std::sin(angle), 0};
    double turned = 0;
    const auto closed = [&](const std::vector<Vector3>& points) {
      // Once round the winding in the half plane of the seed.
      const auto around = [&](Vector3 p) { return std::atan2(p.z, std::hypot(p.x, p.y) - null_radius); };
      turned +=
          std::remainder(around(points.back()) - around(points[points.size() - 2]), 2 * std::numbers::pi);
      return std::abs(turned) >= 2 * std::numbers::pi || length(points.back()) > 140 * mm;
    };
    std::vector<Vector3> up = followed(seed, b, closed, 1500);
    FieldLine line;
    line.closed = std::abs(turned) >= 2 * std::numbers::pi;
    if (!line.closed) {
      turned = 0;
      const auto down = followed(
          seed, [&](Vector3 p) { return -1.0 * b(p); }, closed, 1500);
      std::reverse(up.begin(), up.end());
      up.insert(up.end(), down.begin() + 1, down.end());
      std::reverse(up.begin(), up.end());
    }
    for (std::size_t i = 0; i < up.size(); ++i) {
      line.points.push_back(place(up[i]));
      line.field.push_back(float(length(b(up[i])) * 1e6));
      if (i == 0) continue;
      const Vector3 before = rx_frame.inside(up[i - 1]), after = rx_frame.inside(up[i]);
      if (before.z * after.z < 0 && std::hypot(after.x, after.y) < rx_middle) line.threads = !line.threads;
    }
    field.threading += line.threads ? 1 : 0;
    const double end = std::hypot(up.back().x, up.back().y);
    if (line.closed) field.drift = std::max(field.drift, std::abs(flux(end) / flux(low) - 1) * 1e-3);
    field.lines.push_back(std::move(line));
  }
  return field;
}

inline std::vector<EnergyPath> energy_paths(const RingCoil& tx, const RingCoil& rx, const Frame& rx_frame,
                                            double middle, double radius, double watts) {
  const Frame origin;
  const auto flow = [&](Vector3 p) {
    const FieldAt one = field_at(tx, origin, p), two = field_at(rx, rx_frame, p);
    return cross(one.a, two.b) - cross(two.a, one.b);
  };
  std::vector<EnergyPath> paths;
  double sign = 1;
  if (flow({middle, 0, rx_frame.origin.z / 2}).z < 0) sign = -1;
  double total = 0;
  for (int k = 0; k < 30; ++k) {
    const double angle = 2.399963 * k, around = 2 * std::numbers::pi * (k % 5) / 5;
    const double rho = middle + radius * std::cos(around);
    const Vector3 seed{rho * std::cos(angle), rho * std::sin(angle), 0.8 * mm + 0.8 * mm * std::sin(around)};
    const auto arrived = [&](const std::vector<Vector3>& points) {
      const Vector3 p = rx_frame.inside(points.back());
      return std::abs(p.z) < 0.8 * mm && std::abs(std::hypot(p.x, p.y) - middle) < radius;
    };
    const auto points = followed(
        seed, [&](Vector3 p) { return sign * flow(p); }, arrived, 200);
    EnergyPath path;
    for (const Vector3& p : points) path.points.push_back(place(p));
    path.watts = length(flow(seed));
    total += path.watts;
    paths.push_back(std::move(path));
  }
  for (EnergyPath& path : paths) path.watts *= watts / total;
  return paths;
}

inline std::shared_ptr<WirelessScene> scene(const Setting& setting = {}) {
  auto scene = std::make_shared<WirelessScene>();
  Winding winding{22 * mm, 10.25 * mm, 10, 1, 0, 0.5 * mm, 1};
  const RingCoil coil = ring_coil(winding);
  const Frame tx, rx = tilted({setting.offset_x * mm, setting.offset_y * mm, setting.gap * mm},
                              setting.tilt * std::numbers::pi / 180);
  scene->transmitter = std::make_shared<const CoilShape>(shape(winding, tx));
  scene->receiver = std::make_shared<const CoilShape>(shape(winding, rx));
  scene->gap = setting.gap, scene->offset_x = setting.offset_x, scene->offset_y = setting.offset_y;
  scene->tilt = setting.tilt;

  Circuit circuit;
  circuit.l1 = circuit.l2 = self_inductance(coil, winding.wire_radius);
  circuit.m = mutual_inductance(coil, tx, coil, rx, 8);
  const double frequency = 127.7e3;
  circuit.r1 = circuit.r2 = coil_resistance(coil, winding.wire_radius, 1).ac(frequency);
  circuit.load = 5;
  tune(circuit, frequency);
  const HeldVoltage held = hold_power(circuit, frequency, 5, 200);
  const Phasors phasors = solve(circuit, frequency, held.voltage);
  scene->coupling = circuit.m / circuit.l1;
  scene->efficiency = phasors.efficiency();
  scene->null_offset = 27.4;

  const double middle = 16 * mm;
  double edge = 22 * mm;
  for (double rho = 16 * mm; rho < 23 * mm; rho += 0.1 * mm)
    if (field_at(coil, tx, {rho, 0, 0.6 * mm}).b.z < 0) {
      edge = rho;
      break;
    }
  scene->field = std::make_shared<const FieldLines>(field_lines(coil, rx, middle, edge));
  scene->energy = std::make_shared<const std::vector<EnergyPath>>(
      energy_paths(coil, coil, rx, middle, 5.5 * mm, phasors.load_power));

  auto ledger = std::make_shared<Ledger>();
  const double rectifier = 0.04 * phasors.load_power;
  ledger->plug = phasors.input_power;
  ledger->terms = {{"tx_copper", "Pad copper", 0.6 * phasors.loss1},
                   {"tx_proximity", "Pad proximity", 0.4 * phasors.loss1},
                   {"object", "Coin", setting.object == "none" ? 0 : 0.2},
                   {"rx_copper", "Phone copper", 0.6 * phasors.loss2},
                   {"rx_proximity", "Phone proximity", 0.4 * phasors.loss2},
                   {"rectifier", "Rectifier", rectifier},
                   {"battery", "Battery", phasors.load_power - rectifier}};
  if (setting.object != "none") ledger->plug += 0.2;
  ledger->residual = phasors.residual();
  scene->ledger = ledger;

  auto waves = std::make_shared<Waves>();
  waves->period = 1 / frequency;
  for (int i = 0; i < 64; ++i) {
    const std::complex<double> turn = std::polar(1.0, 2 * std::numbers::pi * i / 64);
    waves->primary_current.push_back(float((phasors.i1 * turn).real()));
    waves->secondary_current.push_back(float((phasors.i2 * turn).real()));
  }
  scene->waves = waves;

  auto charger = std::make_shared<Charger>();
  charger->state = "charging";
  charger->label = "Charging";
  charger->frequency = frequency;
  charger->voltage = held.voltage;
  charger->packets = {{0.1, true, "Signal strength", 182},
                      {0.35, true, "Control error", -3},
                      {0.6, true, "Received power", 5.0}};
  scene->charger = charger;

  scene->object.kind = setting.object;
  scene->object.centre = {float(setting.object_x), float(setting.object_y), 2.2f};
  scene->object.radius = setting.object == "key" ? 11 : 11.6;
  scene->object.thickness = 1.7;
  scene->object.watts = 0.2;
  scene->object.temperature = 41;

  if (setting.with_map) {
    auto map = std::make_shared<PlaceMap>();
    map->columns = map->rows = 33;
    map->x0 = map->y0 = -40, map->dx = map->dy = 2.5;
    const RingCoil few = condensed(winding, 4);
    for (int j = 0; j < 33; ++j)
      for (int i = 0; i < 33; ++i)
        map->coupling.push_back(float(
            mutual_inductance(few, tx, few,
                              tilted({(-40 + 2.5 * i) * mm, (-40 + 2.5 * j) * mm, setting.gap * mm}, 0), 4) /
            circuit.l1));
    Path ring;
    for (int i = 0; i <= 72; ++i)
      ring.push_back({float(27.4 * std::cos(i * 5 * std::numbers::pi / 180)),
                      float(27.4 * std::sin(i * 5 * std::numbers::pi / 180)), 0});
    map->null_lines.push_back(ring);
    scene->map = map;
  }
  return scene;
}

}  // namespace lucid::wireless::made
