// Cameras: what part of the world a panel shows, and the way between world and pixels.
#pragma once

#include <QPointF>
#include <QRectF>
#include <optional>

namespace lucid {

/// A point or direction in a stage's own units; flat panels ignore z.
struct Vec3 {
  float x = 0, y = 0, z = 0;

  constexpr Vec3() = default;
  constexpr Vec3(double px, double py, double pz = 0)
      : x(static_cast<float>(px)), y(static_cast<float>(py)), z(static_cast<float>(pz)) {}
  Vec3(const QPointF& p) : Vec3(p.x(), p.y()) {}
  bool operator==(const Vec3&) const = default;
};

constexpr Vec3 operator+(Vec3 a, Vec3 b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
constexpr Vec3 operator-(Vec3 a, Vec3 b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
constexpr Vec3 operator*(Vec3 a, double s) { return {a.x * s, a.y * s, a.z * s}; }
constexpr Vec3 operator*(double s, Vec3 a) { return a * s; }
constexpr double dot(Vec3 a, Vec3 b) { return double(a.x) * b.x + double(a.y) * b.y + double(a.z) * b.z; }
constexpr Vec3 cross(Vec3 a, Vec3 b) {
  return {double(a.y) * b.z - double(a.z) * b.y, double(a.z) * b.x - double(a.x) * b.z,
          double(a.x) * b.y - double(a.y) * b.x};
}
double length(Vec3 a);
/// `a` with length 1; the zero vector stays.
Vec3 normalised(Vec3 a);

/// A flat camera: the world rectangle to show, y upwards. It survives a resize, because it knows no pixels.
struct FlatCamera {
  QRectF view{-1, -1, 2, 2};  ///< in world units; top() is the smallest y
  bool keep_aspect = true;  ///< the view is fitted whole and centred; otherwise it is stretched to the panel

  bool operator==(const FlatCamera&) const = default;
};

/// A perspective camera that looks at `target`; z is up. Yaw 0 looks along +y (x to the right), pitch 0 is
/// level and positive pitch looks from above.
struct OrbitCamera {
  Vec3 target;
  double yaw = 0;          ///< degrees
  double pitch = 15;       ///< degrees, kept within -89.9 to 89.9
  double distance = 10;    ///< world units from eye to target
  double view_angle = 30;  ///< degrees, over the panel's height

  bool operator==(const OrbitCamera&) const = default;
};

/// Where a world point lands: pixels in the window, y downwards, and its distance along the view.
struct Projected {
  QPointF at;
  double depth = 0;  ///< world units in front of the eye; 0 in flat panels
  double pixels_per_unit = 1;
  bool visible = true;  ///< false when behind the eye
};

struct Ray {
  Vec3 origin, direction;  ///< direction has length 1
};

Projected project(const FlatCamera& camera, const QRectF& panel, Vec3 point);
Projected project(const OrbitCamera& camera, const QRectF& panel, Vec3 point);

/// World point under a pixel.
QPointF unproject(const FlatCamera& camera, const QRectF& panel, QPointF pixel);
/// World point under a pixel at the given depth (as returned by project).
Vec3 unproject(const OrbitCamera& camera, const QRectF& panel, QPointF pixel, double depth);

/// Pixels per world unit, along x and y.
QPointF pixels_per_unit(const FlatCamera& camera, const QRectF& panel);

/// Moves what is under the pointer by `pixels`.
FlatCamera panned(FlatCamera camera, const QRectF& panel, QPointF pixels);
OrbitCamera panned(OrbitCamera camera, const QRectF& panel, QPointF pixels);
/// Enlarges `factor` times; what lies under `pointer` stays there.
FlatCamera zoomed(FlatCamera camera, const QRectF& panel, QPointF pointer, double factor);
OrbitCamera zoomed(OrbitCamera camera, const QRectF& panel, QPointF pointer, double factor);
/// Turns round the target: half a turn for a drag over the panel's width.
OrbitCamera orbited(OrbitCamera camera, const QRectF& panel, QPointF pixels);
/// The way from one camera to another, `share` from 0 to 1.
FlatCamera between(const FlatCamera& from, const FlatCamera& to, double share);
OrbitCamera between(const OrbitCamera& from, const OrbitCamera& to, double share);

/// The eye, and the camera's axes in the world.
struct View {
  Vec3 eye, right, up, forward;
  double focal = 1;  ///< pixels per unit at depth 1
};
View view_of(const OrbitCamera& camera, const QRectF& panel);

Ray ray_through(const OrbitCamera& camera, const QRectF& panel, QPointF pixel);
/// Where the ray meets the plane through `point` with `normal`; nothing when it is parallel or behind the
/// eye.
std::optional<Vec3> meet(const Ray& ray, Vec3 point, Vec3 normal);
/// The point of the line through `point` along `direction` that is nearest to the ray: for dragging along an
/// axis.
std::optional<Vec3> nearest_on_line(const Ray& ray, Vec3 point, Vec3 direction);

}  // namespace lucid
