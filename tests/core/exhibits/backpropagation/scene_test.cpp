// The scene's computed parts: a formula over two leaves against the formula, a sketch against differences.
#include "core/exhibits/backpropagation/scene.hpp"

#include <QtTest>
#include <cmath>

using namespace lucid;
using namespace lucid::backpropagation;

class SceneTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void plane_is_the_formula() {
    Expression expression = parse_expression("a*b + c");
    evaluate(expression, {{1.5, -0.25, 3}, {"a", "b", "c"}});
    const LeafPlane plane = leaf_plane(expression, 0, 2, 8);
    QCOMPARE(plane.low(0), -2.0);
    QCOMPARE(plane.low(1), -1.0);
    for (int row = 0; row < 8; ++row) {
      for (int column = 0; column < 8; ++column) {
        const double a = -2 + 8 * (column + 0.5) / 8, c = -1 + 8 * (row + 0.5) / 8;
        QCOMPARE((*plane.values)[static_cast<std::size_t>(8 * row + column)],
                 static_cast<float>(a * -0.25 + c));
      }
    }
  }

  void plane_survives_what_is_not_finite() {
    Expression expression = parse_expression("ln(a)*b");
    evaluate(expression, {{-1, 1}, {}});
    const LeafPlane plane = leaf_plane(expression, 0, 1, 8);
    QVERIFY(std::isnan(plane.values->front()));
    QVERIFY(std::isfinite(plane.values->back()));
  }

  void sketch_has_the_derivatives_by_value() {
    const int dims[] = {3, 4, 4, 1};
    const Random random(7);
    const NetSketch sketch = net_sketch(dims, random);
    QCOMPARE(sketch.values.size(), std::size_t{4});
    QCOMPARE(sketch.blame[1].size(), std::size_t{16});
    // The blame that reaches an edge of the last layer is |(1 − y²) w|.
    const LayeredNet net = layered_net(dims, random);
    const double y = sketch.values[3][0];
    const double scale = sketch.blame[2][0] / std::abs((1 - y * y) * net.parameters[net.starts[2]]);
    double largest = 0;
    for (std::size_t from = 0; from < 4; ++from) {
      const double expected = std::abs((1 - y * y) * net.parameters[net.starts[2] + from]) * scale;
      QVERIFY(std::abs(sketch.blame[2][from] - expected) < 1e-12);
    }
    for (const auto& edges : sketch.blame)
      for (const double edge : edges) largest = std::max(largest, edge);
    QCOMPARE(largest, 1.0);
  }
};

QTEST_APPLESS_MAIN(SceneTest)
#include "scene_test.moc"
