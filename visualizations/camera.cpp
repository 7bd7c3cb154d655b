// Flat and orbiting cameras: projection and its inverse, pan, zoom, orbit, rays.
#include "visualizations/camera.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lucid {
namespace {

constexpr double radians(double degrees) { return degrees * std::numbers::pi / 180; }
constexpr double nearest_share = 0.01;  // of the distance: nearer to the eye nothing is drawn

}  // namespace

double length(Vec3 a) { return std::sqrt(dot(a, a)); }

Vec3 normalised(Vec3 a) {
  const double size = length(a);
  return size > 0 ? a * (1 / size) : a;
}

QPointF pixels_per_unit(const FlatCamera& camera, const QRectF& panel) {
  const double x = panel.width() / camera.view.width();
  const double y = panel.height() / camera.view.height();
  if (!camera.keep_aspect) return {x, y};
  return {std::min(x, y), std::min(x, y)};
}

Projected project(const FlatCamera& camera, const QRectF& panel, Vec3 point) {
  const QPointF scale = pixels_per_unit(camera, panel);
  const QPointF middle = camera.view.center();
  return {panel.center() +
              QPointF((double(point.x) - middle.x()) * scale.x(), (middle.y() - double(point.y)) * scale.y()),
          0, scale.x(), true};
}

QPointF unproject(const FlatCamera& camera, const QRectF& panel, QPointF pixel) {
  const QPointF scale = pixels_per_unit(camera, panel);
  const QPointF away = pixel - panel.center();
  return camera.view.center() + QPointF(away.x() / scale.x(), -away.y() / scale.y());
}

FlatCamera panned(FlatCamera camera, const QRectF& panel, QPointF pixels) {
  const QPointF scale = pixels_per_unit(camera, panel);
  camera.view.translate(-pixels.x() / scale.x(), pixels.y() / scale.y());
  return camera;
}

FlatCamera zoomed(FlatCamera camera, const QRectF& panel, QPointF pointer, double factor) {
  const QPointF fixed = unproject(camera, panel, pointer);
  const QPointF corner = camera.view.topLeft();
  camera.view = QRectF(fixed + (corner - fixed) / factor, camera.view.size() / factor);
  return camera;
}

FlatCamera between(const FlatCamera& from, const FlatCamera& to, double share) {
  FlatCamera camera = to;
  camera.view = QRectF(from.view.topLeft() * (1 - share) + to.view.topLeft() * share,
                       from.view.size() * (1 - share) + to.view.size() * share);
  return camera;
}

View view_of(const OrbitCamera& camera, const QRectF& panel) {
  const double yaw = radians(camera.yaw);
  const double pitch = radians(std::clamp(camera.pitch, -89.9, 89.9));
  View view;
  view.forward = {-std::sin(yaw) * std::cos(pitch), std::cos(yaw) * std::cos(pitch), -std::sin(pitch)};
  view.right = {std::cos(yaw), std::sin(yaw), 0};
  view.up = cross(view.right, view.forward);
  view.eye = camera.target - view.forward * camera.distance;
  view.focal = panel.height() / 2 / std::tan(radians(camera.view_angle) / 2);
  return view;
}

Projected project(const OrbitCamera& camera, const QRectF& panel, Vec3 point) {
  const View view = view_of(camera, panel);
  const Vec3 away = point - view.eye;
  const double depth = dot(away, view.forward);
  const bool visible = depth > nearest_share * camera.distance;
  const double scale = view.focal / std::max(depth, nearest_share * camera.distance);
  return {panel.center() + QPointF(dot(away, view.right) * scale, -dot(away, view.up) * scale), depth, scale,
          visible};
}

Vec3 unproject(const OrbitCamera& camera, const QRectF& panel, QPointF pixel, double depth) {
  const View view = view_of(camera, panel);
  const QPointF away = (pixel - panel.center()) * (depth / view.focal);
  return view.eye + view.forward * depth + view.right * away.x() - view.up * away.y();
}

OrbitCamera panned(OrbitCamera camera, const QRectF& panel, QPointF pixels) {
  const View view = view_of(camera, panel);
  const double unit = camera.distance / view.focal;
  camera.target = camera.target - view.right * (pixels.x() * unit) + view.up * (pixels.y() * unit);
  return camera;
}

OrbitCamera zoomed(OrbitCamera camera, const QRectF& panel, QPointF pointer, double factor) {
  // The point under the pointer in the plane of the target keeps its pixel.
  const Vec3 before = unproject(camera, panel, pointer, camera.distance);
  camera.distance /= factor;
  const Vec3 after = unproject(camera, panel, pointer, camera.distance);
  camera.target = camera.target + (before - after);
  return camera;
}

OrbitCamera orbited(OrbitCamera camera, const QRectF& panel, QPointF pixels) {
  camera.yaw = std::remainder(camera.yaw - pixels.x() * 180 / panel.width(), 360.0);
  camera.pitch = std::clamp(camera.pitch + pixels.y() * 180 / panel.width(), -89.9, 89.9);
  return camera;
}

OrbitCamera between(const OrbitCamera& from, const OrbitCamera& to, double share) {
  OrbitCamera camera = to;
  const auto mix = [share](double a, double b) { return a + share * (b - a); };
  camera.target = from.target * (1 - share) + to.target * share;
  camera.yaw = from.yaw + share * std::remainder(to.yaw - from.yaw, 360.0);
  camera.pitch = mix(from.pitch, to.pitch);
  camera.distance = mix(from.distance, to.distance);
  camera.view_angle = mix(from.view_angle, to.view_angle);
  return camera;
}

Ray ray_through(const OrbitCamera& camera, const QRectF& panel, QPointF pixel) {
  const Vec3 eye = view_of(camera, panel).eye;
  return {eye, normalised(unproject(camera, panel, pixel, camera.distance) - eye)};
}

std::optional<Vec3> meet(const Ray& ray, Vec3 point, Vec3 normal) {
  const double slope = dot(ray.direction, normal);
  if (std::abs(slope) < 1e-6 * length(normal)) return std::nullopt;
  const double along = dot(point - ray.origin, normal) / slope;
  if (along <= 0) return std::nullopt;
  return ray.origin + ray.direction * along;
}

std::optional<Vec3> nearest_on_line(const Ray& ray, Vec3 point, Vec3 direction) {
  const Vec3 line = normalised(direction);
  const double lean = dot(line, ray.direction);
  const double sine = 1 - lean * lean;
  if (sine < 1e-6) return std::nullopt;
  const Vec3 gap = ray.origin - point;
  const double along = (dot(gap, line) - lean * dot(gap, ray.direction)) / sine;
  return point + line * along;
}

}  // namespace lucid
