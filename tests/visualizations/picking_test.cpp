// What lies under the pointer, and the shapes that picking and both renderers share.
#include <QGuiApplication>
#include <QtTest>
#include <cmath>

#include "scenes.hpp"
#include "visualizations/geometry.hpp"
#include "visualizations/overlay.hpp"

using namespace lucid;

namespace {

Panel plane() {
  Panel panel;
  panel.rectangle = {10, 10, 200, 200};
  panel.camera = FlatCamera{{0, 0, 10, 10}, true};  // 20 pixels a unit
  return panel;
}

DrawList with(const Panel& panel) {
  DrawList list;
  list.size = {400, 400};
  list.add(panel);
  return list;
}

double area(const std::vector<QPointF>& corners, const std::vector<std::uint32_t>& triangles) {
  double sum = 0;
  for (std::size_t i = 0; i < triangles.size(); i += 3) {
    const QPointF a = corners[triangles[i]], b = corners[triangles[i + 1]], c = corners[triangles[i + 2]];
    sum += std::abs((b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x())) / 2;
  }
  return sum;
}

}  // namespace

class PickingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void words_that_gave_way_are_taken_where_they_stand() {
    Panel panel = plane();
    Handle handle;
    handle.at = {5, 5};
    panel.add(handle);
    Label label = scenes::words("the receiver", {5, 5});
    label.clear = 20;
    label.pick = "words";
    panel.add(label);
    const DrawList list = with(panel);
    const QRectF box = overlay_of(list.panels[0], list).texts.front().box;
    QVERIFY(!box.contains(110, 110));
    QCOMPARE(pick(list, box.center())->id, QString("words"));
    QVERIFY(pick(list, {110, 110})->id != "words");
  }

  void marks_by_index_with_tolerance() {
    Panel panel = plane();
    Glyphs marks;
    marks.glyphs = share<Glyph>({{Vec3(2, 2), 10, 0, 0, Role::ink}, {Vec3(5, 5), 10, 0, 0, Role::ink}});
    marks.pick = "mark";
    panel.add(marks);
    DrawList list = with(panel);
    const QPointF second(10 + 100, 10 + 100);
    auto hit = pick(list, second);
    QVERIFY(hit);
    QCOMPARE(hit->id, QString("mark"));
    QCOMPARE(hit->index, 1);
    QVERIFY(std::abs(double(hit->world.x) - 5) < 1e-6);
    QCOMPARE(pick(list, second + QPointF(10.5, 0))->index, 1);  // 5.5 px outside
    QCOMPARE(pick(list, second + QPointF(12, 0))->item, -1);    // 7 px outside: the panel
    list.touch = true;
    QCOMPARE(pick(list, second + QPointF(26, 0))->index, 1);
    QCOMPARE(pick(list, second + QPointF(28, 0))->item, -1);
    QVERIFY(!pick(list, {300, 300}));
  }

  void the_later_covers_the_earlier_and_handles_win() {
    Panel panel = plane();
    Polygon below;
    below.points = rectangle_points({1, 1, 6, 6});
    below.fill = Role::soft;
    below.pick = "below";
    panel.add(below);
    Polygon above = below;
    above.points = rectangle_points({3, 3, 6, 6});
    above.pick = "above";
    above.pick_index = 7;
    panel.add(above);
    Handle handle;
    handle.at = {2, 2};
    handle.pick = "handle";
    panel.items.insert(panel.items.begin(), handle);
    const DrawList list = with(panel);
    const auto at = [&](double x, double y) { return pick(list, project(list.panels[0], {x, y}).at)->id; };
    QCOMPARE(at(5, 5), QString("above"));
    QCOMPARE(at(2.9, 6.9), QString("below"));
    QCOMPARE(at(2, 2), QString("handle"));
    QCOMPARE(pick(list, project(list.panels[0], {5, 5}).at)->index, 7);
  }

  void lines_curves_fields_words() {
    Panel panel = plane();
    Field field = Field::over({0, 0, 10, 10}, 5, 4, share(std::vector<float>(20)));
    field.pick = "cell";
    panel.add(field);
    Polyline line;
    line.points = line_points({0, 9}, {10, 9});
    line.pick = "line";
    panel.add(line);
    Curve curve;
    curve.from = {0, 1};
    curve.control_1 = {3, 1};
    curve.control_2 = {7, 1};
    curve.to = {10, 1};
    curve.pick = "curve";
    panel.add(curve);
    const DrawList list = with(panel);
    const auto at = [&](double x, double y) { return *pick(list, project(list.panels[0], {x, y}).at); };
    QCOMPARE(at(5, 9.1).id, QString("line"));
    QCOMPARE(at(5, 0.9).id, QString("curve"));
    // Exactly on the field and 10 px from any line: the cell in column 3, row 2 (rows go up with y).
    QCOMPARE(at(7, 6).id, QString("cell"));
    QCOMPARE(at(7, 6).index, 2 * 5 + 3);
  }

  void with_depth_the_nearer_thing_wins() {
    Panel panel;
    panel.rectangle = {0, 0, 400, 300};
    OrbitCamera camera;
    camera.pitch = 0;
    camera.distance = 20;
    panel.camera = camera;
    Glyphs far_ball;
    far_ball.glyphs = share<Glyph>({{Vec3(0, 3, 0), 2, 0, 0, Role::ink}});
    far_ball.world_size = true;
    far_ball.pick = "far";
    Glyphs near_ball = far_ball;
    near_ball.glyphs = share<Glyph>({{Vec3(0.1, -3, 0), 2, 0, 0, Role::ink}});
    near_ball.pick = "near";
    panel.add(near_ball);
    panel.add(far_ball);  // drawn later, yet farther
    const DrawList list = with(panel);
    const auto hit = pick(list, {200, 150});
    QCOMPARE(hit->id, QString("near"));
    QVERIFY(std::abs(double(hit->world.y) + 3) < 1e-3);
  }

  void tubes_of_the_wireless_scene() {
    const DrawList list = scenes::wireless();
    const Panel& panel = list.panels[0];
    // The nearest point of the receiver's outermost turn.
    const Projected place = project(panel, Vec3(6 + 21.4 * std::sin(0.38), -21.4 * std::cos(0.38), 8));
    const auto hit = pick(list, place.at);
    QVERIFY(hit);
    QCOMPARE(hit->id, QString("receiver"));
    QVERIFY2(hit->index >= 8, qPrintable(QString::number(hit->index)));
  }

  void marks_have_an_inside() {
    for (int i = 0; i <= int(Shape::arrow); ++i) {
      const auto shape = static_cast<Shape>(i);
      const double x = shape == Shape::arrow ? 8 : shape == Shape::tick ? -4 : 0;
      const double y = shape == Shape::tick ? 10 * 0.7 - 0.5 : 0;
      QVERIFY2(mark_distance(shape, x, shape == Shape::tick ? y : 0, 20, 20, 3) < 0,
               qPrintable(QString::number(i)));
      QVERIFY(mark_distance(shape, 40, 40, 20, 20, 3) > 10);
      const QSizeF reach = mark_reach(shape, 20, 20);
      for (int k = 0; k < 360; ++k) {
        const double px = 1.01 * reach.width() * std::cos(k), py = 1.01 * reach.height() * std::sin(k);
        const double out = std::max(std::abs(px) / reach.width(), std::abs(py) / reach.height());
        if (shape != Shape::arrow)
          QVERIFY(mark_distance(shape, px / out * 1.01, py / out * 1.01, 20, 20, 3) > -0.3);
      }
    }
    QVERIFY(std::abs(mark_distance(Shape::disc, 13, 0, 20, 20, 0) - 3) < 1e-12);
    QVERIFY(std::abs(mark_distance(Shape::box, 13, 14, 20, 20, 0) - 5) < 1e-12);
    QVERIFY(mark_distance(Shape::star, 0, -11, 20, 20, 0) < 0);
    QVERIFY(mark_distance(Shape::star, 0, 8, 20, 20, 0) > 0);
  }

  void triangles_fill_the_polygon() {
    const std::vector<QPointF> comb = {{0, 0}, {10, 0}, {10, 6}, {8, 6}, {8, 2}, {6, 2},
                                       {6, 6}, {4, 6},  {4, 2},  {2, 2}, {2, 6}, {0, 6}};
    const auto triangles = triangulated(comb);
    QCOMPARE(triangles.size(), (comb.size() - 2) * 3);
    QVERIFY(std::abs(area(comb, triangles) - 44) < 1e-9);
    const std::vector<QPointF> backwards(comb.rbegin(), comb.rend());
    QVERIFY(std::abs(area(backwards, triangulated(backwards)) - 44) < 1e-9);
    QVERIFY(triangulated({{0, 0}, {1, 1}}).empty());
    QVERIFY(!triangulated({{0, 0}, {2, 2}, {2, 0}, {0, 2}}).empty());  // crosses itself: ends all the same
  }

  void a_field_between_its_cells() {
    Field field = Field::over({0, 0, 2, 1}, 2, 1, share<float>({1, 3}));
    field.low = 0;
    field.high = 4;
    QCOMPARE(field_value(field, 0.25, 0.5), 0.25);
    QCOMPARE(field_value(field, 0.5, 0.5), 0.5);
    QCOMPARE(field_value(field, 0.0, 0.5), 0.25);
    field.smooth = false;
    QCOMPARE(field_value(field, 0.49, 0.5), 0.25);
    QCOMPARE(field_value(field, 0.51, 0.5), 0.75);
    field.map = Map::signed_value;
    QCOMPARE(field_place(field, 2), 0.0);
    field.map = Map::amount;
    field.logarithmic = true;
    field.low = 1;
    field.high = 100;
    QVERIFY(std::abs(field_place(field, 10) - 0.5) < 1e-12);
  }
};

int main(int argc, char** argv) {
  QGuiApplication app(argc, argv);
  PickingTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "picking_test.moc"
