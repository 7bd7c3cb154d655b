// Three coordinates and the little arithmetic that magnetostatics needs.
#pragma once

#include <cmath>

namespace lucid::wireless {

struct Vector3 {
  double x = 0, y = 0, z = 0;
  bool operator==(const Vector3&) const = default;
};

inline Vector3 operator+(Vector3 a, Vector3 b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
inline Vector3 operator-(Vector3 a, Vector3 b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
inline Vector3 operator*(double s, Vector3 a) { return {s * a.x, s * a.y, s * a.z}; }
inline Vector3& operator+=(Vector3& a, Vector3 b) { return a = a + b; }
inline double dot(Vector3 a, Vector3 b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
inline Vector3 cross(Vector3 a, Vector3 b) {
  return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline double length(Vector3 a) { return std::sqrt(dot(a, a)); }
inline Vector3 unit(Vector3 a) { return (1 / length(a)) * a; }

/// A right-handed frame: origin and three unit axes. A coil turns about its own z.
struct Frame {
  Vector3 origin;
  Vector3 x{1, 0, 0}, y{0, 1, 0}, z{0, 0, 1};

  Vector3 inside(Vector3 p) const {
    const Vector3 d = p - origin;
    return {dot(d, x), dot(d, y), dot(d, z)};
  }
  Vector3 turned_in(Vector3 v) const { return {dot(v, x), dot(v, y), dot(v, z)}; }
  Vector3 turned_out(Vector3 v) const { return v.x * x + v.y * y + v.z * z; }
  Vector3 outside(Vector3 p) const { return origin + turned_out(p); }
};

/// A frame at `origin`, tilted by `angle` radians about its own y axis: its z leans towards +x.
inline Frame tilted(Vector3 origin, double angle) {
  const double c = std::cos(angle), s = std::sin(angle);
  return {origin, {c, 0, -s}, {0, 1, 0}, {s, 0, c}};
}

}  // namespace lucid::wireless
