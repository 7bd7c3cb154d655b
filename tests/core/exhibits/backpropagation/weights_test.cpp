// Weights given by hand: what they change, what the loss over a weight looks like, and that a run with them
// is the same whenever it is done again.
#include <QtTest>
#include <cmath>

#include "core/exhibits/backpropagation/declaration.hpp"
#include "core/exhibits/backpropagation/scene.hpp"
#include "core/run.hpp"

using namespace lucid;
using namespace lucid::backpropagation;

namespace {

Playground spiral(const NetDesign& design) {
  const Random random(3);
  return Playground(generate(DatasetKind::spiral, 0.03, random.stream(1)), design, random.stream(2));
}

Snapshot run_with(const std::vector<std::string>& deeds, std::int64_t steps) {
  RunRequest request;
  request.exhibit = &exhibit();
  request.seed = 2;
  for (const auto& deed : deeds) request.deeds.push_back(parse_deed(exhibit(), deed));
  request.steps = steps;
  return run(request);
}

const PlaygroundScene& plane(const Snapshot& snapshot) {
  return dynamic_cast<const BackpropagationScene&>(*snapshot.scene).playground;
}

}  // namespace

class WeightsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void one_number_changes() {
    for (const Precision precision : {Precision::f64, Precision::f32}) {
      Playground net = spiral({{5, 3}, Activation::tanh, Initialisation::xavier, precision});
      const auto before = net.layers();
      QVERIFY(net.set_weight({2, 4, 3}, 0.75));
      QVERIFY(net.set_weight({1, 0, 5}, -0.5));
      QCOMPARE(net.weight({2, 4, 3}), 0.75);
      auto wanted = before;
      wanted[1].weights[2 * 5 + 3] = 0.75;
      wanted[0].biases[4] = -0.5;
      const auto after = net.layers();
      for (std::size_t l = 0; l < after.size(); ++l) {
        QCOMPARE(after[l].weights, wanted[l].weights);
        QCOMPARE(after[l].biases, wanted[l].biases);
      }
      // The answer follows, computed by loops that share nothing with the tape.
      double loss = 0;
      for (const LabelledPoint& p : net.data().learn) loss += trace_example(after, Activation::tanh, p).loss;
      loss /= static_cast<double>(net.data().learn.size());
      QVERIFY(std::abs(net.score(net.data().learn).loss - loss) <
              (precision == Precision::f64 ? 1e-13 : 1e-6));
    }
  }

  void what_is_not_there_is_left() {
    Playground net = spiral({{5, 3}, Activation::tanh, Initialisation::xavier, Precision::f64});
    const Connection wrong[] = {{0, 1, 1}, {4, 1, 1}, {1, 3, 1}, {1, 1, 6}, {2, -1, 1}, {2, 1, 0}, {3, 4, 1}};
    for (const Connection& c : wrong) {
      QVERIFY(!net.has(c) && !net.set_weight(c, 1) && std::isnan(net.weight(c)) && !net.probe(c));
    }
    QVERIFY(net.has({3, 0, 2}));
  }

  void the_slope_is_that_of_the_valley() {
    for (const Activation a : {Activation::tanh, Activation::sigmoid, Activation::gelu}) {
      Playground net = spiral({{6, 5}, a, Initialisation::xavier, Precision::f64});
      for (int i = 0; i < 60; ++i) net.step({});
      for (const Connection c : {Connection{1, 2, 4}, {2, 6, 1}, {3, 0, 2}, {1, 0, 3}, {3, 5, 1}}) {
        const WeightProbe probe = net.probe(c).value();
        QCOMPARE(probe.points, net.data().learn.size());
        QCOMPARE(probe.weight, net.weight(c));
        QCOMPARE(probe.loss, net.score(net.data().learn).loss);
        constexpr double h = 1e-5;
        const auto at = [&](double w) {
          Playground copy(net);
          copy.set_weight(c, w);
          return copy.score(net.data().learn).loss;
        };
        const double slope = (at(probe.weight + h) - at(probe.weight - h)) / (2 * h);
        QVERIFY(std::abs(slope - probe.gradient) < 1e-8 + 1e-6 * std::abs(slope));
        // The drawn valley is the loss at these weights, and looking changes nothing.
        for (const std::size_t i : {std::size_t{0}, std::size_t{11}, std::size_t{32}})
          QCOMPARE(probe.losses[i], at(probe.low + (probe.high - probe.low) * double(i) / 32));
        QVERIFY(probe.low < probe.weight && probe.weight < probe.high);
        QCOMPARE(net.weight(c), probe.weight);
      }
    }
  }

  void looking_leaves_the_run_alone() {
    const Snapshot plain = run_with({}, 40), looked = run_with({"follow_weight=2,3,4"}, 40);
    QCOMPARE(plane(plain).net->weights, plane(looked).net->weights);
    QVERIFY(!plane(plain).probe && plane(looked).probe);
    QCOMPARE(plain.number("loss"), looked.number("loss"));
  }

  void only_the_last_of_a_drag_is_kept_and_the_run_is_the_same() {
    const Snapshot drag = run_with(
        {"set_weight=2,3,4,0.1", "set_weight=2,3,4,0.9", "set_weight=2,3,4,-1.25", "set_weight=2,0,4,1"}, 80);
    const Snapshot once = run_with({"set_weight=2,3,4,-1.25", "set_weight=2,0,4,1"}, 80);
    QCOMPARE(drag.state->log.size(), std::size_t{2});
    QVERIFY(*drag.state == *once.state);
    QCOMPARE(plane(drag).net->weights, plane(once).net->weights);
    QCOMPARE(plane(drag).net->biases, plane(once).net->biases);
    QVERIFY(plane(run_with({}, 80)).net->weights != plane(once).net->weights);
  }

  void gone_back_and_forth_the_bits_are_the_same() {
    Timeline timeline(exhibit(), State{exhibit().id, 5, {}, 0});
    std::vector<std::vector<double>> at_60;
    timeline.seek(30, {});
    for (const double value : {0.2, 0.4, 1.7})
      timeline.act({"set_weight", {std::int64_t{1}, std::int64_t{2}, std::int64_t{3}, value}});
    timeline.seek(60, {});
    at_60 = plane(timeline.snapshot()).net->weights;
    timeline.seek(29, {});
    timeline.seek(60, {});
    QCOMPARE(plane(timeline.snapshot()).net->weights, at_60);
    Timeline again(exhibit(), timeline.state());
    again.seek(60, {});
    QCOMPARE(plane(again.snapshot()).net->weights, at_60);
    QCOMPARE(plane(again.snapshot()).probe->losses, plane(timeline.snapshot()).probe->losses);
  }

  void the_figures_answer_before_the_first_step() {
    const Snapshot plain = run_with({}, 0), changed = run_with({"set_weight=3,1,1,3"}, 0);
    QVERIFY(std::isfinite(plain.number("loss")) && std::isfinite(plain.number("loss_held_out")));
    QVERIFY(plain.number("loss") != changed.number("loss"));
    QVERIFY(*plane(plain).decision != *plane(changed).decision);
  }

  void a_connection_that_is_not_there_is_refused_in_a_sentence() {
    Timeline timeline(exhibit(), State{exhibit().id, 5, {}, 0});
    try {
      timeline.act(parse_deed(exhibit(), "set_weight=2,9,1,0.5"));
      QFAIL("taken");
    } catch (const Refusal& refusal) {
      QCOMPARE(QString::fromStdString(refusal.message().arguments.at(0)), QStringLiteral("9"));
    }
    QVERIFY(timeline.state().log.empty());
  }
};

QTEST_APPLESS_MAIN(WeightsTest)
#include "weights_test.moc"
