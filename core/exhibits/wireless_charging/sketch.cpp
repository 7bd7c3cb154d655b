// A stroke of the hand as a wire.
#include "core/exhibits/wireless_charging/sketch.hpp"

#include <algorithm>
#include <cmath>

#include "core/exhibits/wireless_charging/coil_file.hpp"

namespace lucid::wireless {

namespace {

using Path = std::vector<Vector3>;

constexpr double closest = 0.15;     // mm between two places of the pointer that count as two
constexpr double tolerance = 0.06;   // mm that a simplified stroke may lie beside the smoothed one
constexpr double piece = 1;          // mm of a segment of the wire
constexpr double least_length = 20;  // mm

double length_of(const Path& path) {
  double sum = 0;
  for (std::size_t i = 1; i < path.size(); ++i) sum += length(path[i] - path[i - 1]);
  return sum;
}

Path parted(const Path& stroke) {
  Path path;
  for (Vector3 p : stroke) {
    p.z = 0;
    if (path.empty() || length(p - path.back()) >= closest) path.push_back(p);
  }
  return path;
}

/// Takes the tremble out; the ends stay.
Path smoothed(Path path, int times) {
  for (int n = 0; n < times && path.size() > 2; ++n) {
    const Path before = path;
    for (std::size_t i = 1; i + 1 < path.size(); ++i)
      path[i] = 0.25 * (before[i - 1] + 2.0 * before[i] + before[i + 1]);
  }
  return path;
}

/// Ramer, Douglas and Peucker.
void simplify(const Path& path, std::size_t first, std::size_t last, Path& result) {
  const Vector3 along = path[last] - path[first];
  const double l = length(along);
  std::size_t worst = first;
  double most = 0;
  for (std::size_t i = first + 1; i < last; ++i) {
    const Vector3 d = path[i] - path[first];
    const double off = l > 0 ? length(cross(along, d)) / l : length(d);
    if (off > most) most = off, worst = i;
  }
  if (most <= tolerance) {
    result.push_back(path[last]);
    return;
  }
  simplify(path, first, worst, result);
  simplify(path, worst, last, result);
}

/// A curve through the points (centripetal Catmull–Rom), in even pieces.
Path rounded(const Path& points) {
  Path curve{points.front()};
  const auto at = [&](std::ptrdiff_t i) {
    const auto n = static_cast<std::ptrdiff_t>(points.size());
    if (i < 0) return 2.0 * points[0] - points[1];
    if (i >= n)
      return 2.0 * points[static_cast<std::size_t>(n - 1)] - points[static_cast<std::size_t>(n - 2)];
    return points[static_cast<std::size_t>(i)];
  };
  for (std::ptrdiff_t i = 0; i + 1 < static_cast<std::ptrdiff_t>(points.size()); ++i) {
    const Vector3 p0 = at(i - 1), p1 = at(i), p2 = at(i + 1), p3 = at(i + 2);
    const double t1 = std::sqrt(length(p1 - p0)), t2 = t1 + std::sqrt(length(p2 - p1)),
                 t3 = t2 + std::sqrt(length(p3 - p2));
    const int pieces = std::max(1, static_cast<int>(std::ceil(length(p2 - p1) / piece)));
    for (int s = 1; s <= pieces; ++s) {
      const double t = t1 + (t2 - t1) * s / pieces;
      const auto mix = [t](Vector3 a, Vector3 b, double from, double to) {
        return ((to - t) / (to - from)) * a + ((t - from) / (to - from)) * b;
      };
      const Vector3 a1 = mix(p0, p1, 0, t1), a2 = mix(p1, p2, t1, t2), a3 = mix(p2, p3, t2, t3);
      curve.push_back(mix(mix(a1, a2, 0, t2), mix(a2, a3, t1, t3), t1, t2));
    }
  }
  return curve;
}

/// Where two segments cross in the plane: shares of both, or false.
bool crossing(Vector3 p, Vector3 q, Vector3 r, Vector3 s, double& t, double& u) {
  const Vector3 a = q - p, b = s - r, d = r - p;
  const double base = a.x * b.y - a.y * b.x;
  if (std::abs(base) < 1e-12) return false;
  t = (d.x * b.y - d.y * b.x) / base, u = (d.x * a.y - d.y * a.x) / base;
  return t >= 0 && t < 1 && u >= 0 && u < 1;
}

/// The later pass goes over the earlier one by `rise`, with slopes of four rises to either side.
int lift_crossings(Path& path, double rise) {
  const Path flat = path;
  std::vector<double> reached(path.size(), 0.0);
  for (std::size_t i = 1; i < path.size(); ++i) reached[i] = reached[i - 1] + length(flat[i] - flat[i - 1]);
  int bridges = 0;
  for (std::size_t j = 2; j + 1 < path.size(); ++j)
    for (std::size_t i = 0; i + 1 < j; ++i) {
      double t = 0, u = 0;
      if (!crossing(flat[i], flat[i + 1], flat[j], flat[j + 1], t, u)) continue;
      const double below = path[i].z + t * (path[i + 1].z - path[i].z), top = below + rise;
      const double middle = reached[j] + u * (reached[j + 1] - reached[j]), slope = 4 * rise;
      ++bridges;
      for (std::size_t n = 0; n < path.size(); ++n) {
        const double away = std::max(std::abs(reached[n] - middle) - 1.5 * piece, 0.0) / slope;
        // The earlier pass stays where it is, however near it follows.
        if (away < 1 && n > i + 1) path[n].z = std::max(path[n].z, top * (1 - away));
      }
    }
  return bridges;
}

}  // namespace

std::vector<Vector3> through_points(const std::vector<Vector3>& given) {
  Path points = parted(given);
  if (points.size() < 3) return points;
  Path curve{points.front()};
  const auto n = static_cast<int>(points.size());
  for (int i = 0; i + 1 < n; ++i) {
    const Vector3 b = points[i], c = points[i + 1];
    // Beyond an end the curve goes on as its last piece bends: the second difference stays.
    const Vector3 a = i > 0 ? points[i - 1] : 3.0 * (b - c) + points[i + 2];
    const Vector3 d = i + 2 < n ? points[i + 2] : 3.0 * (c - b) + points[i - 1];
    const double ab = std::sqrt(length(b - a)), bc = std::sqrt(length(c - b)), cd = std::sqrt(length(d - c));
    const auto slope = [](Vector3 p, Vector3 q, Vector3 r, double before, double after) {
      return (1 / before) * (q - p) - (1 / (before + after)) * (r - p) + (1 / after) * (r - q);
    };
    const Vector3 from = bc * slope(a, b, c, std::max(ab, 1e-9), bc),
                  to = bc * slope(b, c, d, bc, std::max(cd, 1e-9));
    const int pieces = std::clamp(static_cast<int>(length(c - b)), 2, 200);
    for (int k = 1; k <= pieces; ++k) {
      const double t = static_cast<double>(k) / pieces, u = 1 - t;
      curve.push_back((u * u * (1 + 2 * t)) * b + (t * t * (1 + 2 * u)) * c + (t * u * u) * from -
                      (t * t * u) * to);
    }
  }
  return curve;
}

double turns_of_path(const std::vector<Vector3>& path) {
  if (path.size() < 2) return 0;
  Vector3 low = path[0], high = path[0];
  for (const Vector3 p : path) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y), 0};
    high = {std::max(high.x, p.x), std::max(high.y, p.y), 0};
  }
  const Vector3 middle = 0.5 * (low + high);
  double angle = 0;
  for (std::size_t i = 1; i < path.size(); ++i) {
    const Vector3 a = path[i - 1] - middle, b = path[i] - middle;
    angle += std::atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y);
  }
  return angle / (2 * pi);
}

std::vector<Vector3> curve_of_stroke(const std::vector<Vector3>& stroke) {
  const Path drawn = parted(stroke);
  return drawn.size() < 2 ? drawn : rounded(drawn);
}

Sketch coil_of_stroke(const std::vector<Vector3>& stroke, double wire_diameter) {
  const Path drawn = parted(stroke);
  if (drawn.size() < 4 || length_of(drawn) < least_length)
    throw Refusal(QT_TRANSLATE_NOOP(
        "core", "That stroke is too short for a coil: hold the button down and go round at least once."));
  // Even pieces first: the pointer is heard of at uneven places.
  const Path smooth = smoothed(rounded(drawn), 3);
  Path corners{smooth.front()};
  simplify(smooth, 0, smooth.size() - 1, corners);
  Sketch sketch;
  sketch.wire = rounded(corners);
  if (turns_of_path(sketch.wire) < 0) std::reverse(sketch.wire.begin(), sketch.wire.end());
  sketch.bridges = lift_crossings(sketch.wire, std::max(1.2 * wire_diameter, 0.2));
  sketch.length = length_of(sketch.wire), sketch.turns = turns_of_path(sketch.wire);
  Polyline line;
  for (const Vector3 p : sketch.wire) line.add(1e-3 * p);
  sketch.csv = coil_csv(line);
  return sketch;
}

}  // namespace lucid::wireless
