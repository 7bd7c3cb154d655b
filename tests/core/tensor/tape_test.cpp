// The tape as a whole: networks with known gradients, memory, checkpoints, threads, precision.
#include "core/tensor/tape.hpp"

#include <tbb/global_control.h>

#include <QtTest>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/random.hpp"
#include "core/tensor/operations.hpp"
#include "core/tensor/optimisers.hpp"
#include "tests/folders.hpp"

using namespace lucid;

namespace {

using Json = nlohmann::json;

const Json& reference() {
  static const Json json = [] {
    std::ifstream file(reference_folder() + "/backpropagation/gradients-and-costs.json");
    return Json::parse(file);
  }();
  return json;
}

void flatten(const Json& list, std::vector<double>& out) {
  if (list.is_array()) {
    for (const auto& entry : list) flatten(entry, out);
  } else {
    out.push_back(list.get<double>());
  }
}
std::vector<double> flat(const Json& list) {
  std::vector<double> out;
  flatten(list, out);
  return out;
}

bool near(std::span<const double> a, const std::vector<double>& b, double within = 1e-12) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < b.size(); ++i) {
    if (!(std::abs(a[i] - b[i]) <= within * std::max(1.0, std::abs(b[i])))) return false;
  }
  return true;
}

/// A tanh network with random weights on random points.
template <class T>
struct Net {
  std::vector<Weights<T>> weights;
  std::vector<T> points;
  std::vector<int> labels;
  Size batch;

  Net(std::initializer_list<Size> widths, Size batch_) : batch(batch_) {
    Random random(4);
    const std::vector<Size> w(widths);
    for (std::size_t i = 0; i + 1 < w.size(); ++i) {
      weights.emplace_back(Shape{w[i], w[i + 1]});
      for (T& x : weights.back().value()) x = T(random.normal() / std::sqrt(static_cast<double>(w[i])));
      weights.emplace_back(Shape{w[i + 1]});
    }
    points.resize(static_cast<std::size_t>(batch * w.front()));
    for (T& x : points) x = T(random.normal());
    for (Size i = 0; i < batch; ++i)
      labels.push_back(static_cast<int>(random.below(static_cast<std::uint64_t>(w.back()))));
  }
  std::vector<Weights<T>*> list() {
    std::vector<Weights<T>*> result;
    for (auto& p : weights) result.push_back(&p);
    return result;
  }
  Var<T> layer(Tape<T>& tape, Var<T> x, std::size_t i) {
    return linear(x, tape.weights(weights[i]), tape.weights(weights[i + 1]));
  }
  Var<T> loss(Tape<T>& tape) {
    Var<T> x = tape.view({batch, weights[0].shape()[0]}, points);
    for (std::size_t i = 0; i < weights.size(); i += 2) {
      if (i) x = tanh(x);
      x = layer(tape, x, i);
    }
    return cross_entropy(x, labels);
  }
  std::vector<T> all_gradients() {
    std::vector<T> result;
    for (auto& p : weights) result.insert(result.end(), p.gradient().begin(), p.gradient().end());
    return result;
  }
};

}  // namespace

class TapeTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void tanh_softmax_network() {
    const auto& e = reference()["mlp_tanh_softmax_ce"];
    Tape<double> tape;
    const auto x = tape.input({3, 2}, flat(e["X"])), w1 = tape.input({2, 3}, flat(e["W1"])),
               b1 = tape.input({3}, flat(e["b1"])), w2 = tape.input({3, 2}, flat(e["W2"])),
               b2 = tape.input({2}, flat(e["b2"]));
    const std::vector<int> labels = e["labels"];
    const auto hidden = tanh(linear(x, w1, b1));
    const auto logits = matmul(hidden, w2) + b2;
    const auto loss = cross_entropy(logits, labels);
    tape.backward(loss);
    QVERIFY(near(hidden.values(), flat(e["hidden"])));
    QVERIFY(near(logits.values(), flat(e["logits"])));
    QVERIFY(near(softmax(logits).values(), flat(e["probs"])));
    QVERIFY(near(loss.values(), {e["loss"].get<double>()}));
    QVERIFY(near(x.gradient(), flat(e["grad"]["X"])));
    QVERIFY(near(w1.gradient(), flat(e["grad"]["W1"])));
    QVERIFY(near(b1.gradient(), flat(e["grad"]["b1"])));
    QVERIFY(near(w2.gradient(), flat(e["grad"]["W2"])));
    QVERIFY(near(b2.gradient(), flat(e["grad"]["b2"])));
  }

  void sigmoid_squared_error_network() {
    const auto& e = reference()["sigmoid_squared_error"];
    Tape<double> tape;
    const auto x = tape.constant({1, 2}, flat(e["x"])), target = tape.constant({1, 2}, flat(e["target"]));
    const auto w1 = tape.input({2, 2}, flat(e["W1"])), b1 = tape.input({2}, flat(e["b1"])),
               w2 = tape.input({2, 2}, flat(e["W2"])), b2 = tape.input({2}, flat(e["b2"]));
    const auto out = sigmoid(linear(sigmoid(linear(x, w1, b1)), w2, b2));
    const auto loss = 0.5 * sum(square(out - target));
    tape.backward(loss);
    QVERIFY(near(out.values(), flat(e["out"])));
    QVERIFY(near(loss.values(), {e["E"].get<double>()}));
    QVERIFY(near(w1.gradient(), flat(e["dW1"])));
    QVERIFY(near(b1.gradient(), flat(e["db1"])));
    QVERIFY(near(w2.gradient(), flat(e["dW2"])));
    QVERIFY(near(b2.gradient(), flat(e["db2"])));
  }

  void ten_layers_of_four() {
    const auto& e = reference()["deep_net"];
    using Function = Var<double> (*)(Var<double>);
    const std::pair<const char*, Function> activations[] = {
        {"sigmoid", [](Var<double> x) { return sigmoid(x); }},
        {"tanh", [](Var<double> x) { return tanh(x); }},
        {"relu", [](Var<double> x) { return relu(x); }},
        {"identity", [](Var<double> x) { return x; }}};
    for (const auto& [name, activation] : activations) {
      // The file does not say which way its matrices act; one of the two ways must give everything.
      bool found = false;
      for (const bool columns : {false, true}) {
        Tape<double> tape;
        auto x = tape.constant({1, 4}, flat(e["x"]));
        std::vector<Var<double>> weights;
        for (const auto& w : e["W"]) {
          weights.push_back(tape.input({4, 4}, flat(w)));
          x = activation(matmul(x, weights.back(), false, columns));
        }
        const auto& expected = e["grad_norm_per_layer"][name];
        if (!near(x.values(), flat(expected["output"]))) continue;
        found = true;
        tape.backward(sum(x));
        std::vector<double> norms;
        for (const auto& w : weights) {
          double square = 0;
          for (double g : w.gradient()) square += g * g;
          norms.push_back(std::sqrt(square));
        }
        const auto published = flat(expected["norms"]);
        for (std::size_t i = 0; i < norms.size(); ++i) {
          QVERIFY2(std::abs(norms[i] / published[i] - 1) < 1e-12, name);  // relative: they fall to 1e-7
        }
      }
      QVERIFY2(found, name);
    }
  }

  void a_long_chain_does_not_vanish_into_the_stack() {
    Tape<double> tape;
    const std::vector<double> start{1.0};
    const auto x = tape.input({1}, start);
    auto y = x;
    for (int i = 0; i < 100000; ++i) y = y * 0.99999;
    tape.backward(y);
    QVERIFY(std::abs(x.gradient()[0] - std::pow(0.99999, 100000)) < 1e-12);
  }

  void gradients_of_weights_add_up_until_cleared() {
    Net<double> net({3, 4, 2}, 5);
    Tape<double> tape;
    const auto loss = net.loss(tape);
    tape.backward(loss);
    const auto once = net.all_gradients();
    tape.backward(loss);
    const auto twice = net.all_gradients();
    for (std::size_t i = 0; i < once.size(); ++i) QVERIFY(std::abs(twice[i] - 2 * once[i]) < 1e-15);
    for (auto& p : net.weights) p.zero_gradient();
    for (double g : net.all_gradients()) QCOMPARE(g, 0.0);
    for (auto& p : net.weights) p.zero_gradient();
    tape.backward(loss);
    QVERIFY(net.all_gradients() == once);
  }

  void no_memory_is_asked_for_after_the_first_steps() {
    Net<float> net({8, 64, 64, 4}, 32);
    auto list = net.list();
    Optimiser<float> adam;
    Tape<float> tape;
    std::size_t reserved = 0, peak = 0;
    for (int step = 0; step < 50; ++step) {
      tape.reset();
      tape.backward(net.loss(tape));
      adam.step(list);
      if (step == 2) {
        reserved = tape.reserved_bytes();
        peak = tape.peak_bytes();
        QVERIFY(peak > 0);
      }
      if (step > 2) {
        QCOMPARE(tape.reserved_bytes(), reserved);
        QCOMPARE(tape.peak_bytes(), peak);
      }
    }
  }

  void without_recording_nothing_is_kept() {
    Net<float> net({8, 64, 64, 4}, 32);
    Tape<float> tape;
    const float with = net.loss(tape).item();
    const std::size_t kept = tape.bytes();
    tape.reset();
    NoRecording<float> quiet(tape);
    const auto loss = net.loss(tape);
    QCOMPARE(loss.item(), with);
    QVERIFY(tape.bytes() < kept);
    tape.backward(loss);
    for (float g : net.all_gradients()) QCOMPARE(g, 0.0f);
    const auto mark = tape.mark();
    const std::size_t before = tape.bytes();
    net.loss(tape);
    tape.rewind(mark);
    QCOMPARE(tape.bytes(), before);
  }

  void gradients_are_given_back_if_not_kept() {
    Net<float> net({8, 64, 64, 64, 64, 4}, 32);
    Tape<float> tape;
    tape.backward(net.loss(tape));
    const auto kept = net.all_gradients();
    const std::size_t peak = tape.peak_bytes();
    for (auto& p : net.weights) p.zero_gradient();
    tape.reset();
    tape.set_keep_gradients(false);
    tape.backward(net.loss(tape));
    QVERIFY(net.all_gradients() == kept);
    QVERIFY(tape.peak_bytes() < peak);
  }

  void checkpoints_give_the_same_bits_with_fewer_bytes() {
    constexpr int layers = 16, segment = 4;
    Net<double> net({32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32}, 64);
    const auto run = [&](Tape<double>& tape, int first, int last, Var<double> x) {
      for (int i = first; i < last; ++i) x = tanh(net.layer(tape, x, static_cast<std::size_t>(2 * i)));
      return x;
    };
    Tape<double> plain;
    plain.set_keep_gradients(false);
    plain.backward(mean(square(run(plain, 0, layers, plain.view({64, 32}, net.points)))));
    const auto expected = net.all_gradients();
    for (auto& p : net.weights) p.zero_gradient();

    Tape<double> tape;
    tape.set_keep_gradients(false);
    auto x = tape.view({64, 32}, net.points);
    for (int first = 0; first < layers; first += segment) {
      x = tape.checkpoint([&run, x, first](Tape<double>& t) { return run(t, first, first + segment, x); });
    }
    tape.backward(mean(square(x)));
    QVERIFY(net.all_gradients() == expected);
    QVERIFY2(tape.peak_bytes() * 2 < plain.peak_bytes(),
             qPrintable(QString("%1 against %2").arg(tape.peak_bytes()).arg(plain.peak_bytes())));
    QCOMPARE(tape.recomputed(), std::size_t{4 * layers});  // two weights, linear and tanh per layer

    // One inside another.
    for (auto& p : net.weights) p.zero_gradient();
    tape.reset();
    const auto start = tape.view({64, 32}, net.points);
    const auto outer = tape.checkpoint([&](Tape<double>& t) {
      const auto half = t.checkpoint([&](Tape<double>& u) { return run(u, 0, layers / 2, start); });
      return run(t, layers / 2, layers, half);
    });
    tape.backward(mean(square(outer)));
    QVERIFY(net.all_gradients() == expected);
  }

  void same_bits_on_any_number_of_threads() {
    const auto run = [](std::size_t threads) {
      tbb::global_control control(tbb::global_control::max_allowed_parallelism, threads);
      constexpr Size batch = 8, t = 64, c = 96;
      Random random(6);
      std::vector<Weights<float>> p;
      for (const Shape& shape : {Shape{batch, t, c}, Shape{c, 3 * c}, Shape{3 * c}, Shape{c}, Shape{c}}) {
        p.emplace_back(shape);
        for (float& x : p.back().value()) x = static_cast<float>(random.normal() / 3);
      }
      Tape<float> tape;
      std::vector<Var<float>> v;
      for (auto& x : p) v.push_back(tape.weights(x));
      const auto normed = layer_norm(v[0], v[3], v[4]);
      const auto qkv = linear(normed, v[1], v[2]);
      const auto y =
          attention(slice(qkv, 2, 0, c), slice(qkv, 2, c, 2 * c), slice(qkv, 2, 2 * c, 3 * c), 4, true);
      const auto z = gelu(dropout(y, 0.1, 3) * v[3] + rms_norm(transpose(transpose(y)), v[4]));
      tape.backward(mean(square(softmax(z))) + sum(exp(z)));
      std::vector<float> result;
      for (auto& x : p) result.insert(result.end(), x.gradient().begin(), x.gradient().end());
      return result;
    };
    const auto one = run(1);
    for (float g : one) QVERIFY(std::isfinite(g));
    QVERIFY(run(2) == one);
    QVERIFY(run(4) == one);
  }

  void single_precision_agrees_with_double() {
    Net<float> single({20, 50, 50, 5}, 64);
    Net<double> twice({20, 50, 50, 5}, 64);
    for (std::size_t i = 0; i < single.points.size(); ++i)
      twice.points[i] = static_cast<double>(single.points[i]);
    for (std::size_t p = 0; p < single.weights.size(); ++p) {
      for (std::size_t i = 0; i < single.weights[p].value().size(); ++i) {
        twice.weights[p].value()[i] = static_cast<double>(single.weights[p].value()[i]);
      }
    }
    Tape<float> tape;
    Tape<double> tape64;
    const auto loss = single.loss(tape);
    const auto loss64 = twice.loss(tape64);
    QVERIFY(std::abs(static_cast<double>(loss.item()) - loss64.item()) < 1e-6);
    tape.backward(loss);
    tape64.backward(loss64);
    const auto g = single.all_gradients();
    const auto g64 = twice.all_gradients();
    for (std::size_t i = 0; i < g.size(); ++i) QVERIFY(std::abs(static_cast<double>(g[i]) - g64[i]) < 1e-6);
  }
};

QTEST_APPLESS_MAIN(TapeTest)
#include "tape_test.moc"
