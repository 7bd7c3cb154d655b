// Optimisers against steps worked out by hand, and on a problem with a known answer.
#include "core/tensor/optimisers.hpp"

#include <QtTest>
#include <cmath>
#include <vector>

#include "core/tensor/operations.hpp"

using namespace lucid;

namespace {

void set_gradient(Weights<double>& p, double g) {
  for (double& x : p.gradient()) x = g;
}

bool near(double a, double b) { return std::abs(a - b) < 1e-15; }

/// Five numbers, so that packets and tails both move.
Weights<double> ones() {
  Weights<double> p({5});
  for (double& x : p.value()) x = 1;
  return p;
}

}  // namespace

class OptimisersTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void plain_descent() {
    auto p = ones();
    Weights<double>* list[] = {&p};
    Optimiser<double> sgd({.kind = OptimiserKind::sgd, .rate = 0.1, .decay = 0.5});
    set_gradient(p, 2);
    sgd.step(list);
    for (double x : p.value()) QVERIFY(near(x, 1 - 0.1 * (2 + 0.5)));
    for (double g : p.gradient()) QCOMPARE(g, 0.0);
  }

  void momentum() {
    auto p = ones();
    Weights<double>* list[] = {&p};
    Optimiser<double> optimiser({.kind = OptimiserKind::momentum, .rate = 0.1, .momentum = 0.9});
    set_gradient(p, 2);
    optimiser.step(list);  // v = 2
    set_gradient(p, -1);
    optimiser.step(list);  // v = 0.9 · 2 - 1
    for (double x : p.value()) QVERIFY(near(x, 1 - 0.1 * 2 - 0.1 * 0.8));
  }

  void adam_with_both_kinds_of_decay() {
    for (const auto kind : {OptimiserKind::adam, OptimiserKind::adamw}) {
      auto p = ones();
      Weights<double>* list[] = {&p};
      const double rate = 0.01, b1 = 0.9, b2 = 0.999, epsilon = 1e-8, decay = 0.1;
      Optimiser<double> optimiser({.kind = kind, .rate = rate, .decay = decay});
      double x = 1, m = 0, v = 0;
      int t = 0;
      for (double raw : {2.0, -1.0, 0.5}) {
        set_gradient(p, raw);
        optimiser.step(list);
        ++t;
        const double g = kind == OptimiserKind::adam ? raw + decay * x : raw;
        m = b1 * m + (1 - b1) * g;
        v = b2 * v + (1 - b2) * g * g;
        const double step =
            rate * (m / (1 - std::pow(b1, t))) / (std::sqrt(v / (1 - std::pow(b2, t))) + epsilon);
        x = (kind == OptimiserKind::adamw ? x * (1 - rate * decay) : x) - step;
        for (double y : p.value()) QVERIFY(std::abs(y - x) < 1e-14);
      }
      QCOMPARE(optimiser.steps(), Size{3});
    }
  }

  void weights_without_gradient_stay() {
    auto p = ones();
    Weights<double>* list[] = {&p};
    for (const auto kind : {OptimiserKind::sgd, OptimiserKind::momentum, OptimiserKind::adam}) {
      Optimiser<double> optimiser({.kind = kind});
      optimiser.step(list);
      for (double x : p.value()) QCOMPARE(x, 1.0);
    }
  }

  void clipping() {
    Weights<double> a({3}), b({1});
    Weights<double>* list[] = {&a, &b};
    set_gradient(a, 2);
    set_gradient(b, 2);
    QVERIFY(near(gradient_norm<double>(list), 4));
    QVERIFY(near(clip_gradients<double>(list, 1), 4));
    QVERIFY(near(gradient_norm<double>(list), 1));
    QVERIFY(near(a.gradient()[0], 0.5));
    clip_gradients<double>(list, 5);
    QVERIFY(near(b.gradient()[0], 0.5));
  }

  void least_squares_reaches_its_solution() {
    // Fit y = 3 x1 - 2 x2 + 0.5 exactly.
    const std::vector<double> points{0, 0, 1, 0, 0, 1, 1, 1, 2, 1}, values{0.5, 3.5, -1.5, 1.5, 4.5};
    for (const auto& settings : {OptimiserSettings{.kind = OptimiserKind::sgd, .rate = 0.2},
                                 OptimiserSettings{.kind = OptimiserKind::momentum, .rate = 0.05},
                                 OptimiserSettings{.kind = OptimiserKind::adam, .rate = 0.05}}) {
      Weights<double> w({2, 1}), b({1});
      Weights<double>* list[] = {&w, &b};
      Optimiser<double> optimiser(settings);
      Tape<double> tape;
      for (int i = 0; i < 3000; ++i) {
        tape.reset();
        const auto y = linear(tape.view({5, 2}, points), tape.weights(w), tape.weights(b));
        tape.backward(mean_squared_error(y, tape.view({5, 1}, values)));
        optimiser.step(list);
      }
      QVERIFY(std::abs(w.value()[0] - 3) < 1e-6);
      QVERIFY(std::abs(w.value()[1] + 2) < 1e-6);
      QVERIFY(std::abs(b.value()[0] - 0.5) < 1e-6);
    }
  }
};

QTEST_APPLESS_MAIN(OptimisersTest)
#include "optimisers_test.moc"
