// Cameras: what goes to pixels comes back, the pointer keeps what it holds, rays meet planes.
#include "visualizations/camera.hpp"

#include <QtTest>
#include <cmath>

using namespace lucid;

namespace {

const QRectF panel(100, 50, 640, 400);

bool near_by(Vec3 a, Vec3 b, double tolerance = 1e-4) { return length(a - b) < tolerance; }
bool near_by(QPointF a, QPointF b, double tolerance = 1e-6) {
  return std::hypot(a.x() - b.x(), a.y() - b.y()) < tolerance;
}

}  // namespace

class CameraTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void flat_round_trip() {
    for (const bool keep : {true, false}) {
      const FlatCamera camera{{-3, 2, 10, 4}, keep};
      for (const QPointF world : {QPointF(-3, 2), QPointF(1.5, 4.25), QPointF(7, 6)}) {
        QVERIFY(near_by(unproject(camera, panel, project(camera, panel, Vec3(world)).at), world));
      }
      QVERIFY(near_by(project(camera, panel, Vec3(2, 4)).at, panel.center()));
      QVERIFY2(project(camera, panel, Vec3(2, 5)).at.y() < panel.center().y(), "y points up");
    }
    const FlatCamera stretched{{0, 0, 64, 10}, false};
    QCOMPARE(pixels_per_unit(stretched, panel), QPointF(10, 40));
    const FlatCamera fitted{{0, 0, 64, 10}, true};
    QCOMPARE(pixels_per_unit(fitted, panel), QPointF(10, 10));
  }

  void flat_pan_and_zoom_keep_what_is_held() {
    const FlatCamera camera{{0, 0, 8, 5}, true};
    const QPointF pointer(333, 222);
    const QPointF held = unproject(camera, panel, pointer);
    QVERIFY(near_by(unproject(zoomed(camera, panel, pointer, 2.5), panel, pointer), held));
    QVERIFY(near_by(unproject(panned(camera, panel, {40, -25}), panel, pointer + QPointF(40, -25)), held));
  }

  void orbit_round_trip() {
    for (const double yaw : {0.0, 35.0, 170.0, -120.0}) {
      for (const double pitch : {-60.0, 0.0, 15.0, 89.0}) {
        const OrbitCamera camera{{1, 2, 3}, yaw, pitch, 20, 30};
        QVERIFY(near_by(project(camera, panel, camera.target).at, panel.center(), 1e-3));
        for (const Vec3 world : {Vec3(0, 0, 0), Vec3(4, 1, 2), Vec3(-2, 5, 6)}) {
          const Projected there = project(camera, panel, world);
          QVERIFY(there.visible);
          QVERIFY(near_by(unproject(camera, panel, there.at, there.depth), world));
          const Ray ray = ray_through(camera, panel, there.at);
          QVERIFY(length(cross(world - ray.origin, ray.direction)) < 1e-3);
        }
      }
    }
  }

  void orbit_looks_where_it_says() {
    const OrbitCamera level{{0, 0, 0}, 0, 0, 10, 30};
    QVERIFY(project(level, panel, {1, 0, 0}).at.x() > panel.center().x());
    QVERIFY(project(level, panel, {0, 0, 1}).at.y() < panel.center().y());
    QVERIFY(project(level, panel, {0, 1, 0}).depth > 10);
    QVERIFY(!project(level, panel, {0, -11, 0}).visible);
    // The panel's height spans the view angle: at depth 10 that is 2 x 10 x tan 15 degrees.
    const double half = 10 * std::tan(15 * M_PI / 180);
    QVERIFY(std::abs(project(level, panel, {0, 0, half}).at.y() - panel.top()) < 1e-3);
    const OrbitCamera above{{0, 0, 0}, 0, 60, 10, 30};
    QVERIFY(project(above, panel, {0, 0, 1}).depth < 10);
  }

  void orbit_gestures() {
    const OrbitCamera camera{{1, 2, 3}, 20, 15, 20, 30};
    const QPointF pointer(500, 120);
    const Vec3 held = unproject(camera, panel, pointer, camera.distance);
    const OrbitCamera closer = zoomed(camera, panel, pointer, 1.8);
    QVERIFY(std::abs(closer.distance - 20 / 1.8) < 1e-9);
    QVERIFY(near_by(project(closer, panel, held).at, pointer, 1e-2));
    const OrbitCamera moved = panned(camera, panel, {30, 12});
    QVERIFY(near_by(project(moved, panel, held).at, pointer + QPointF(30, 12), 1e-2));
    QCOMPARE(orbited(camera, panel, {0, 10000}).pitch, 89.9);
    QVERIFY(std::abs(orbited(camera, panel, {panel.width(), 0}).yaw - (20 - 180)) < 1e-9);
    const OrbitCamera from{{0, 0, 0}, 170, 0, 10, 30}, to{{2, 0, 0}, -170, 20, 20, 30};
    const OrbitCamera half = between(from, to, 0.5);
    QVERIFY2(std::abs(std::abs(half.yaw) - 180) < 1e-9, "the short way round");
    QCOMPARE(half.pitch, 10.0);
    QVERIFY(near_by(half.target, {1, 0, 0}));
  }

  void dragging_in_space() {
    const OrbitCamera camera{{0, 0, 0}, 30, 25, 50, 30};
    const Vec3 thing(3, -4, 2);
    const Ray ray = ray_through(camera, panel, project(camera, panel, thing).at);
    const auto on_plane = meet(ray, {0, 0, 2}, {0, 0, 1});
    QVERIFY(on_plane && near_by(*on_plane, thing, 1e-3));
    const auto on_line = nearest_on_line(ray, {3, -4, 0}, {0, 0, 1});
    QVERIFY(on_line && near_by(*on_line, thing, 1e-3));
    QVERIFY(!meet(ray, {0, 0, 100}, {0, 0, 1}));  // behind the eye
    QVERIFY(!meet({{0, 0, 0}, {1, 0, 0}}, {0, 0, 2}, {0, 0, 1}));
    QVERIFY(!nearest_on_line({{0, 0, 0}, {1, 0, 0}}, {0, 0, 2}, {1, 0, 0}));
  }
};

QTEST_APPLESS_MAIN(CameraTest)
#include "camera_test.moc"
