// Turns coils, lines, energy paths and maps of the scene into points, shades and fadings.
#include "visualizations/wireless_charging/prepared.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lucid::wireless {
namespace {

constexpr int ring_points = 96;
constexpr std::size_t most_tubes = 60;  // a bobbin with more turns is drawn by its outer layers
constexpr double decades = 50;          // strongest over weakest shade of the lines

std::vector<Vec3> converted(const Path& path) {
  std::vector<Vec3> points;
  points.reserve(path.size());
  for (const Place& place : path) points.push_back(at(place));
  return points;
}

/// Pieces that end where another begins become one line, so that their joints do not show.
std::vector<Path> joined(std::vector<Path> pieces) {
  const auto meet = [](const Place& a, const Place& b) {
    return std::abs(a.x - b.x) < 1e-3f && std::abs(a.y - b.y) < 1e-3f;
  };
  std::vector<Path> lines;
  while (!pieces.empty()) {
    Path line = std::move(pieces.back());
    pieces.pop_back();
    for (std::size_t i = 0; i < pieces.size();) {
      Path& piece = pieces[i];
      if (piece.empty() || line.empty()) {
        ++i;
        continue;
      }
      if (meet(line.front(), piece.front()) || meet(line.front(), piece.back()))
        std::reverse(line.begin(), line.end());
      if (meet(line.back(), piece.back())) std::reverse(piece.begin(), piece.end());
      if (!meet(line.back(), piece.front())) {
        ++i;
        continue;
      }
      line.insert(line.end(), piece.begin() + 1, piece.end());
      pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i));
      i = 0;
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

/// Where a table over the map's places has the value `level`: pieces cell by cell, joined.
std::vector<Path> contour(const PlaceMap& map, const std::vector<float>& table, float level) {
  std::vector<Path> pieces;
  const auto value = [&](int c, int r) {
    return table[static_cast<std::size_t>(std::int64_t{r} * map.columns + c)] - level;
  };
  for (int r = 0; r + 1 < map.rows; ++r)
    for (int c = 0; c + 1 < map.columns; ++c) {
      const float corner[5] = {value(c, r), value(c + 1, r), value(c + 1, r + 1), value(c, r + 1),
                               value(c, r)};
      constexpr float cx[5] = {0, 1, 1, 0, 0}, cy[5] = {0, 0, 1, 1, 0};
      Path piece;
      for (int side = 0; side < 4; ++side) {
        const float a = corner[side], b = corner[side + 1];
        if ((a > 0) == (b > 0)) continue;
        const float t = a / (a - b);
        piece.push_back(
            {static_cast<float>(map.x0 + map.dx * (c + double(cx[side] + t * (cx[side + 1] - cx[side])))),
             static_cast<float>(map.y0 + map.dy * (r + double(cy[side] + t * (cy[side + 1] - cy[side])))),
             0});
      }
      for (std::size_t i = 0; i + 1 < piece.size(); i += 2) pieces.push_back({piece[i], piece[i + 1]});
    }
  return joined(std::move(pieces));
}

/// The next of 1, 2, 5, 10, … at or above the value.
double rounded_up(double value) {
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  for (const double step : {1.0, 2.0, 5.0})
    if (step * power >= value * 0.999) return step * power;
  return 10 * power;
}

}  // namespace

Axes axes_of(const CoilShape& coil) {
  const Vec3 z = normalised(at(coil.normal));
  const Vec3 x = normalised(at(coil.along));
  return {at(coil.centre), x, cross(z, x), z};
}

Vec3 Measured::at(double share) const {
  const double wanted = std::clamp(share, 0.0, 1.0) * whole();
  const auto after = std::upper_bound(reached.begin(), reached.end(), wanted);
  if (after == reached.begin()) return points->front();
  if (after == reached.end()) return points->back();
  const auto i = static_cast<std::size_t>(after - reached.begin());
  const double step = reached[i] - reached[i - 1];
  const double part = step > 0 ? (wanted - reached[i - 1]) / step : 0;
  return (*points)[i - 1] * (1 - part) + (*points)[i] * part;
}

std::vector<Vec3> Measured::piece(double from, double to) const {
  std::vector<Vec3> result{at(from)};
  for (std::size_t i = 0; i < reached.size(); ++i)
    if (reached[i] > from * whole() && reached[i] < to * whole()) result.push_back((*points)[i]);
  result.push_back(at(to));
  return result;
}

PreparedCoil prepare(const CoilShape& coil) {
  PreparedCoil prepared;
  prepared.radius = std::max(coil.wire_radius, 0.004 * coil.outer);
  if (coil.wire) {
    prepared.closed = false;
    prepared.tubes.push_back(share(converted(*coil.wire)));
    return prepared;
  }
  const Axes axes = axes_of(coil);
  const std::size_t rings = coil.ring_radius.size();
  const std::size_t stride = (rings + most_tubes - 1) / most_tubes;
  for (std::size_t i = 0; i < rings; i += std::max<std::size_t>(stride, 1)) {
    std::vector<Vec3> points(ring_points);
    for (int k = 0; k < ring_points; ++k) {
      const double angle = 2 * std::numbers::pi * k / ring_points;
      points[static_cast<std::size_t>(k)] =
          axes.out(coil.ring_radius[i] * std::cos(angle), coil.ring_radius[i] * std::sin(angle),
                   i < coil.ring_height.size() ? coil.ring_height[i] : 0);
    }
    prepared.tubes.push_back(share(std::move(points)));
  }
  if (rings > 1 && coil.outer > coil.inner && coil.height == 0) {
    const double pitch = (coil.outer - coil.inner) / static_cast<double>(rings);
    prepared.radius = std::min(prepared.radius, 0.49 * pitch);
  }
  return prepared;
}

PreparedField prepare(const FieldLines& field, double extent) {
  PreparedField prepared;
  prepared.threading = field.threading;
  std::vector<float> all;
  for (const FieldLine& line : field.lines) all.insert(all.end(), line.field.begin(), line.field.end());
  if (!all.empty()) {
    // Not the strongest: what a single line meets at the very copper would take all the colour.
    const auto place = all.begin() + static_cast<std::ptrdiff_t>(all.size() * 7 / 10);
    std::nth_element(all.begin(), place, all.end());
    if (*place > 0) prepared.high = rounded_up(double(*place));
  }
  prepared.low = prepared.high / decades;
  const double span = std::log(decades);
  for (double tick = prepared.low; tick <= prepared.high * 1.001; tick = rounded_up(tick * 1.01))
    prepared.ticks.emplace_back(std::log(tick / prepared.low) / span, tick);

  for (const FieldLine& line : field.lines) {
    PreparedLine made;
    made.threads = line.threads;
    made.closed = line.closed;
    made.points = share(converted(line.points));
    std::vector<float> shades(line.points.size()), alphas(line.points.size());
    for (std::size_t i = 0; i < line.points.size(); ++i) {
      const double strength = i < line.field.size() ? double(line.field[i]) : prepared.low;
      shades[i] = static_cast<float>(std::clamp(std::log(strength / prepared.low) / span, 0.0, 1.0));
      const double away = length((*made.points)[i]);
      const double gone = std::clamp((away / extent - 1) / 0.9, 0.0, 1.0);
      alphas[i] = static_cast<float>((1 - gone) * (1 - gone));
    }
    made.shades = share(std::move(shades));
    made.alphas = share(std::move(alphas));
    prepared.lines.push_back(std::move(made));
  }
  return prepared;
}

PreparedEnergy prepare(const std::vector<EnergyPath>& paths) {
  PreparedEnergy prepared;
  double most = 0;
  for (const EnergyPath& path : paths) most = std::max(most, path.share);
  for (const EnergyPath& path : paths) {
    if (path.points.size() < 2 || path.share <= 0) continue;
    Measured measured;
    measured.points = share(converted(path.points));
    measured.reached.resize(path.points.size());
    for (std::size_t i = 1; i < path.points.size(); ++i)
      measured.reached[i] =
          measured.reached[i - 1] + length((*measured.points)[i] - (*measured.points)[i - 1]);
    prepared.paths.push_back(std::move(measured));
    prepared.strength.push_back(static_cast<float>(path.share / most));
    prepared.arrives.push_back(path.arrives);
  }
  return prepared;
}

PreparedMap prepare(const PlaceMap& map) {
  PreparedMap prepared;
  double most = 0;
  for (const float k : map.coupling)
    if (std::isfinite(k)) most = std::max(most, double(std::abs(k)));
  prepared.most = most > 0 ? most : 1;
  Field& field = prepared.field;
  field.columns = map.columns;
  field.rows = map.rows;
  field.values = share(std::vector<float>(map.coupling));
  field.origin = {map.x0 - map.dx / 2, map.y0 - map.dy / 2};
  field.along = {map.dx * map.columns, 0};
  field.across = {0, map.dy * map.rows};
  field.map = Map::signed_value;
  field.low = -prepared.most;
  field.high = prepared.most;
  field.pick = QStringLiteral("map");
  for (Path& path : joined(map.null_lines))
    if (path.size() > 1) prepared.null_lines.push_back(share(converted(path)));
  if (map.efficiency.empty()) return prepared;
  for (const double level : {0.2, 0.5, 0.8}) {
    PreparedMap::Level made;
    made.efficiency = level;
    for (const Path& path : contour(map, map.efficiency, static_cast<float>(level)))
      if (path.size() > 2) made.lines.push_back(share(converted(path)));
    if (!made.lines.empty()) prepared.levels.push_back(std::move(made));
  }
  return prepared;
}

}  // namespace lucid::wireless
