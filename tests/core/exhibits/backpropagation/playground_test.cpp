#include "core/exhibits/backpropagation/playground.hpp"

#include <oneapi/tbb/global_control.h>

#include <QtTest>
#include <cmath>

#include "reference.hpp"

using namespace lucid;
using namespace lucid::backpropagation;

namespace {

Playground moons(const NetDesign& design, std::uint64_t seed = 1) {
  const Random random(seed);
  return Playground(generate(DatasetKind::moons, 0.05, random.stream(1)), design, random.stream(2));
}

bool same(const Playground& a, const Playground& b) {
  const auto x = a.layers(), y = b.layers();
  for (std::size_t l = 0; l < x.size(); ++l) {
    if (x[l].weights != y[l].weights || x[l].biases != y[l].biases) return false;
  }
  return x.size() == y.size();
}

/// The three-point net of the reference, as rows of this exhibit's layout (W[to][from]).
std::vector<LayerNumbers> reference_layers() {
  const auto& r = reference()["mlp_tanh_softmax_ce"];
  std::vector<LayerNumbers> layers(2);
  for (std::size_t l = 0; l < 2; ++l) {
    const std::string name = l == 0 ? "1" : "2";
    const auto& w = r[std::string("W").append(name)];
    const std::size_t out = w[0].size();
    for (std::size_t to = 0; to < out; ++to) {
      for (std::size_t from = 0; from < w.size(); ++from) layers[l].weights.push_back(w[from][to]);
    }
    layers[l].biases = r[std::string("b").append(name)].get<std::vector<double>>();
  }
  return layers;
}

PointList reference_points() {
  const auto& r = reference()["mlp_tanh_softmax_ce"];
  PointList points;
  for (std::size_t i = 0; i < 3; ++i) points.push_back({r["X"][i][0], r["X"][i][1], r["labels"][i]});
  return points;
}

}  // namespace

class PlaygroundTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void one_examples_blame_is_that_of_the_reference() {
    const auto& r = reference()["mlp_tanh_softmax_ce"];
    const auto layers = reference_layers();
    const PointList points = reference_points();
    double loss = 0;
    std::vector<double> by_w1(6, 0.0), by_b2(2, 0.0);
    for (std::size_t i = 0; i < 3; ++i) {
      const ExampleTrace trace = trace_example(layers, Activation::tanh, points[i]);
      loss += trace.loss / 3;
      for (std::size_t j = 0; j < 3; ++j) {
        QVERIFY(std::abs(trace.values[1][j] - r["hidden"][i][j].get<double>()) < 1e-14);
        for (std::size_t k = 0; k < 2; ++k) by_w1[k * 3 + j] += trace.blame[1][j] * trace.values[0][k] / 3;
      }
      for (std::size_t c = 0; c < 2; ++c) {
        QVERIFY(std::abs(trace.values[2][c] - r["logits"][i][c].get<double>()) < 1e-14);
        by_b2[c] += trace.blame[2][c] / 3;
      }
      for (std::size_t k = 0; k < 2; ++k) {
        QVERIFY(std::abs(trace.blame[0][k] / 3 - r["grad"]["X"][i][k].get<double>()) < 1e-14);
      }
    }
    QVERIFY(std::abs(loss - r["loss"].get<double>()) < 1e-14);
    for (std::size_t k = 0; k < 2; ++k) {
      QVERIFY(std::abs(by_b2[k] - r["grad"]["b2"][k].get<double>()) < 1e-14);
      for (std::size_t j = 0; j < 3; ++j) {
        QVERIFY(std::abs(by_w1[k * 3 + j] - r["grad"]["W1"][k][j].get<double>()) < 1e-14);
      }
    }
  }

  void forward_mode_is_that_of_the_reference() {
    const auto& r = reference()["mlp_tanh_softmax_ce"];
    auto direction = reference_layers();
    const auto& d = r["forward_mode"]["direction"];
    for (std::size_t l = 0; l < 2; ++l) {
      const std::string name = l == 0 ? "1" : "2";
      const auto& w = d[std::string("W").append(name)];
      const std::size_t in = w.size();
      for (std::size_t to = 0; to < direction[l].biases.size(); ++to) {
        for (std::size_t from = 0; from < in; ++from) direction[l].weights[to * in + from] = w[from][to];
        direction[l].biases[to] = d[std::string("b").append(name)][to];
      }
    }
    const PointList points = reference_points();
    const Slope slope = loss_along(reference_layers(), direction, Activation::tanh, points);
    QVERIFY(std::abs(slope.value - r["loss"].get<double>()) < 1e-14);
    QVERIFY(std::abs(slope.derivative - r["forward_mode"]["jvp"].get<double>()) < 1e-14);
  }

  void the_tape_agrees_with_plain_loops() {
    for (const Activation a :
         {Activation::tanh, Activation::relu, Activation::sigmoid, Activation::gelu, Activation::linear}) {
      Playground net = moons({{5, 4}, a, Initialisation::xavier, Precision::f64});
      for (int i = 0; i < 20; ++i) net.step({});
      QVERIFY(net.gradient_error() < 1e-14);
      const auto& points = net.data().learn;
      const auto layers = net.layers();
      double loss = 0;
      for (const LabelledPoint& p : points) loss += trace_example(layers, a, p).loss;
      QVERIFY(std::abs(net.score(points).loss - loss / static_cast<double>(points.size())) < 1e-13);
      Playground single = moons({{5, 4}, a, Initialisation::xavier, Precision::f32});
      single.step({});
      QVERIFY(single.gradient_error() < 1e-6);
    }
  }

  void every_optimiser_learns_the_moons() {
    for (const Descent descent : {Descent::sgd, Descent::momentum, Descent::adam}) {
      for (const Precision precision : {Precision::f32, Precision::f64}) {
        Playground net = moons({{8, 8}, Activation::tanh, Initialisation::xavier, precision});
        const double before = net.score(net.data().held_out).loss;
        const LearningRule rule{descent,
                                descent == Descent::sgd    ? 0.5
                                : descent == Descent::adam ? 0.02
                                                           : 0.1,
                                0, 32};
        for (int i = 0; i < 600; ++i) net.step(rule);
        const auto after = net.score(net.data().held_out);
        QVERIFY(before > 0.4);
        QVERIFY2(after.loss < 0.2 && after.accuracy > 0.93, qPrintable(QString::number(after.loss)));
        QCOMPARE(net.dims(), (std::vector<int>{2, 8, 8, 2}));
        QVERIFY(net.tape_bytes() > 0);
        QCOMPARE(net.gradient_norms().size(), std::size_t{3});
      }
    }
  }

  void a_full_batch_of_plain_descent_follows_the_gradient() {
    Playground net = moons({{3}, Activation::tanh, Initialisation::xavier, Precision::f64});
    const auto before = net.layers();
    net.step({Descent::sgd, 0.25, 0.1, 1000});
    const auto after = net.layers();
    for (std::size_t l = 0; l < before.size(); ++l) {
      for (std::size_t i = 0; i < before[l].weights.size(); ++i) {
        const double expected =
            before[l].weights[i] - 0.25 * (after[l].gradient[i] + 0.1 * before[l].weights[i]);
        QVERIFY(std::abs(after[l].weights[i] - expected) < 1e-15);
      }
    }
    Playground again = moons({{3}, Activation::tanh, Initialisation::xavier, Precision::f64});
    QVERIFY(std::abs(net.batch_loss() - again.score(again.data().learn).loss) < 1e-14);
  }

  void weights_that_start_at_zero_stay_alike() {
    Playground net = moons({{4}, Activation::tanh, Initialisation::zero, Precision::f64});
    for (int i = 0; i < 50; ++i) net.step({});
    const auto layers = net.layers();
    for (std::size_t unit = 1; unit < 4; ++unit) {
      QCOMPARE(layers[0].weights[2 * unit], layers[0].weights[0]);
      QCOMPARE(layers[1].weights[unit], layers[1].weights[0]);
    }
  }

  void copies_and_threads_change_no_bit() {
    const NetDesign design{{16, 16}, Activation::tanh, Initialisation::he, Precision::f32};
    Playground one = moons(design), many = moons(design);
    {
      const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, 1);
      for (int i = 0; i < 60; ++i) one.step({Descent::adam, 0.01, 0, 100});
    }
    for (int i = 0; i < 30; ++i) many.step({Descent::adam, 0.01, 0, 100});
    Playground copy = many;
    for (int i = 0; i < 30; ++i) many.step({Descent::adam, 0.01, 0, 100});
    for (int i = 0; i < 30; ++i) {
      copy.pictures(8, 1);
      copy.gradient_error();
      copy.score(copy.data().learn);
      copy.step({Descent::adam, 0.01, 0, 100});
    }
    QVERIFY(same(one, many));
    QVERIFY(same(one, copy));
  }

  void pictures_show_what_the_net_answers() {
    Playground net = moons({{3, 2}, Activation::sigmoid, Initialisation::xavier, Precision::f64});
    const Pictures pictures = net.pictures(10, 1.25);
    QCOMPARE(pictures.decision.size(), std::size_t{100});
    QCOMPARE(pictures.neurons.size(), std::size_t{2});
    QCOMPARE(pictures.neurons[1].size(), std::size_t{2});
    // Third column of the second row: x = −0.625, y = −0.875.
    const ExampleTrace trace =
        trace_example(net.layers(), Activation::sigmoid, {-1.25 + 0.625, -1.25 + 0.375, 0});
    const double p1 = 1 / (1 + std::exp(trace.values[3][0] - trace.values[3][1]));
    QVERIFY(std::abs(pictures.decision[12] - (2 * p1 - 1)) < 1e-6);
    QVERIFY(std::abs(pictures.margins[0][12] - (trace.values[3][1] - trace.values[3][0])) < 1e-6);
    QVERIFY(std::abs(pictures.neurons[0][2][12] - (2 * trace.values[1][2] - 1)) < 1e-6);
  }

  void without_points_nothing_is_learnt_and_nothing_breaks() {
    Playground net(generate(DatasetKind::own, 0, Random(1)),
                   {{3}, Activation::tanh, Initialisation::xavier, Precision::f64}, Random(2));
    const auto before = net.layers();
    net.step({});
    QCOMPARE(net.layers()[0].weights, before[0].weights);
    QCOMPARE(net.steps(), std::int64_t{0});
    QVERIFY(std::isnan(net.score(net.data().learn).loss) && std::isnan(net.gradient_error()));
    net.set_own_points({{0.5, 0.5, 1}});
    net.step({});
    QVERIFY(net.layers()[0].weights != before[0].weights);
    QCOMPARE(net.steps(), std::int64_t{1});
  }

  void own_points_stand_after_the_others_and_can_move() {
    Playground net = moons({{3}, Activation::tanh, Initialisation::xavier, Precision::f64});
    const PointList given = net.data().learn;
    net.set_own_points({{0.1, 0.2, 1}, {0.3, 0.4, 7}, {0.5, 0.6, 0}});
    QCOMPARE(net.own_points(), std::size_t{2});  // there is no answer 7
    QCOMPARE(net.data().learn.size(), given.size() + 2);
    QCOMPARE(net.data().learn.back(), (LabelledPoint{0.5, 0.6, 0}));
    QVERIFY(std::equal(given.begin(), given.end(), net.data().learn.begin()));
    net.set_own_points({{-0.1, 0.2, 1}});
    QCOMPARE(net.data().learn.back(), (LabelledPoint{-0.1, 0.2, 1}));
    net.set_own_points({});
    QCOMPARE(net.data().learn, given);
  }

  void large_logits_do_not_overflow() {
    const double large[] = {1000, 1000}, far[] = {-5e5, 5e5};
    QCOMPARE(log_sum_exp(large), 1000 + std::log(2.0));
    QCOMPARE(log_sum_exp(far), 5e5);
    const std::vector<LayerNumbers> layers{{{1e5, 0, 0, 1e5}, {0, 0}, {}, {}}};
    const ExampleTrace trace = trace_example(layers, Activation::linear, {3, -2, 1});
    QCOMPARE(trace.loss, 5e5);
    QCOMPARE(trace.blame[1], (std::vector<double>{1, -1}));
  }

  void many_classes() {
    std::string text;
    Random random(3);
    for (int i = 0; i < 200; ++i) {
      const double x = random.uniform(-1, 1), y = random.uniform(-1, 1);
      text += print_number(x) + "," + print_number(y) + "," + (x > 0 ? (y > 0 ? "a" : "b") : "c") + "\n";
    }
    Playground net(read_points(text, "three", Random(1)),
                   {{12}, Activation::relu, Initialisation::he, Precision::f64}, Random(2));
    for (int i = 0; i < 800; ++i) net.step({Descent::adam, 0.02, 0, 32});
    QVERIFY(net.score(net.data().held_out).accuracy > 0.85);
    const Pictures pictures = net.pictures(6, 1);
    QCOMPARE(pictures.winner.size(), std::size_t{36});
    for (std::size_t i = 0; i < 36; ++i) {
      for (std::size_t c = 0; c < 3; ++c)
        QCOMPARE(pictures.margins[c][i] > 0, static_cast<std::size_t>(pictures.winner[i]) == c);
    }
    QCOMPARE(pictures.winner[35], 0.0f);
    QCOMPARE(pictures.winner[5], 1.0f);
    QCOMPARE(pictures.winner[0], 2.0f);
  }
};

QTEST_APPLESS_MAIN(PlaygroundTest)
#include "playground_test.moc"
