// The scalar tape against published gradients, complex steps and duals.
#include "core/tensor/scalar_tape.hpp"
#include "tests/folders.hpp"

#include <QtTest>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

using namespace lucid;
using Var = Scalar<double>;

namespace {

bool near(double a, double b, double tolerance) {
  return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

nlohmann::json reference() {
  std::ifstream file(reference_folder() + "/backpropagation/gradients-and-costs.json");
  return nlohmann::json::parse(file);
}

}  // namespace

class ScalarTapeTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void baydin_example() {
    const auto expected = reference()["baydin_example"];
    ScalarTape<double> tape;
    const Var x1{&tape, tape.leaf(2)}, x2{&tape, tape.leaf(5)};
    const Var y = log(x1) + x1 * x2 - sin(x2);
    tape.backward(y.node);
    QVERIFY(near(y.value(), expected["value"], 1e-15));
    QVERIFY(near(x1.grad(), expected["grad"][0], 1e-15));
    QVERIFY(near(x2.grad(), expected["grad"][1], 1e-15));
    const int leaves[] = {x1.node, x2.node};
    const double along_x1[] = {1, 0};
    QVERIFY(near(directional_derivative(tape, y.node, leaves, along_x1), 5.5, 1e-15));
  }

  void micrograd_example() {
    // Karpathy, micrograd README: fan-out, powers of negative numbers, relu.
    const auto expected = reference()["micrograd_readme"];
    ScalarTape<double> tape;
    const Var a{&tape, tape.leaf(-4)}, b{&tape, tape.leaf(2)};
    Var c = a + b;
    Var d = a * b + pow(b, 3);
    c = c + (c + 1);
    c = c + (1 + c + (-a));
    d = d + (d * 2 + relu(b + a));
    d = d + (3 * d + relu(b - a));
    const Var e = c - d;
    const Var f = pow(e, 2);
    Var g = f / 2.0;
    g = g + 10.0 / f;
    tape.backward(g.node);
    QVERIFY(near(g.value(), expected["g"], 1e-14));
    QVERIFY(near(a.grad(), expected["dg_da"], 1e-14));
    QVERIFY(near(b.grad(), expected["dg_db"], 1e-14));
    for (const Var& x : {a, b}) QVERIFY(near(complex_step_derivative(tape, g.node, x.node), x.grad(), 1e-14));
  }

  void every_operation_against_the_complex_step() {
    // Inside the domains of log and sqrt, away from kinks.
    for (int k = static_cast<int>(ScalarOp::add); k <= static_cast<int>(ScalarOp::minimum); ++k) {
      const auto op = static_cast<ScalarOp>(k);
      for (double x : {0.3, 0.9, 1.7}) {
        ScalarTape<double> tape;
        const int a = tape.leaf(x), b = tape.leaf(1.3);
        const int y = parents_of(op) == 2 ? tape.apply(op, a, b) : tape.apply(op, a);
        tape.backward(y);
        for (int leaf : {a, b}) {
          const double expected = complex_step_derivative(tape, y, leaf);
          QVERIFY2(near(tape[leaf].grad, expected, 1e-14), symbol(op));
          const double one[] = {1};
          QVERIFY2(near(directional_derivative(tape, y, std::array{leaf}, one), expected, 1e-14), symbol(op));
        }
      }
    }
  }

  void a_value_used_twice_is_blamed_twice() {
    ScalarTape<double> tape;
    const Var x{&tape, tape.leaf(3)};
    const Var y = x * x + x;
    tape.backward(y.node);
    QCOMPARE(x.grad(), 7.0);
  }

  void kinks_and_ties() {
    ScalarTape<double> tape;
    const Var x{&tape, tape.leaf(0)}, y{&tape, tape.leaf(0)};
    tape.backward(relu(x).node);
    QCOMPARE(x.grad(), 0.0);
    tape.backward(abs(x).node);
    QCOMPARE(x.grad(), 0.0);
    for (const Var& z : {max(x, y), min(x, y)}) {
      tape.backward(z.node);
      QCOMPARE(x.grad(), 0.5);
      QCOMPARE(y.grad(), 0.5);
    }
    tape.backward(pow(x, 0.0).node);
    QCOMPARE(x.grad(), 0.0);
    tape.backward(pow(x, 2.0).node);
    QCOMPARE(x.grad(), 0.0);
  }

  void large_arguments_of_the_sigmoid() {
    ScalarTape<double> tape;
    const Var x{&tape, tape.leaf(-1000)};
    const Var y = sigmoid(x);
    tape.backward(y.node);
    QCOMPARE(y.value(), 0.0);
    QCOMPARE(x.grad(), 0.0);
  }

  void changing_a_leaf_and_sweeping_again() {
    ScalarTape<double> tape;
    const Var x{&tape, tape.leaf(1)};
    const Var y = exp(x) * x;
    tape.set(x.node, 2);
    tape.forward();
    tape.backward(y.node);
    QVERIFY(near(y.value(), 2 * std::exp(2.0), 1e-15));
    QVERIFY(near(x.grad(), 3 * std::exp(2.0), 1e-15));
  }

  void hessian_of_rosenbrock() {
    // f = (1-x)² + 100 (y-x²)²; H = [[2 - 400 (y - 3x²), -400x], [-400x, 200]].
    ScalarTape<double> tape;
    const double x0 = -1.2, y0 = 1.0;
    const Var x{&tape, tape.leaf(x0)}, y{&tape, tape.leaf(y0)};
    const Var f = pow(1 - x, 2) + 100 * pow(y - x * x, 2);
    const int leaves[] = {x.node, y.node};
    const double v[] = {0.7, -0.4};
    const auto product = hessian_vector(tape, f.node, leaves, v);
    QVERIFY(near(product[0], (2 - 400 * (y0 - 3 * x0 * x0)) * v[0] - 400 * x0 * v[1], 1e-14));
    QVERIFY(near(product[1], -400 * x0 * v[0] + 200 * v[1], 1e-14));
  }

  void duals_of_duals_give_second_derivatives() {
    using D = Dual<double>;
    using DD = Dual<D>;
    const DD x(D(0.7, 1), D(1, 0));
    const DD y = exp(x) * sin(DD(D(3)) * x);
    const double e = std::exp(0.7), s = std::sin(2.1), c = std::cos(2.1);
    QVERIFY(near(y.value.tangent, e * (s + 3 * c), 1e-14));
    QVERIFY(near(y.tangent.tangent, e * (-8 * s + 6 * c), 1e-14));
  }
};

QTEST_APPLESS_MAIN(ScalarTapeTest)
#include "scalar_tape_test.moc"
