#include "core/exhibits/backpropagation/depth.hpp"

#include <QtTest>
#include <cmath>

#include "reference.hpp"

using namespace lucid;
using namespace lucid::backpropagation;

class DepthTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void ten_layers_as_in_the_reference() {
    const auto& r = reference()["deep_net"];
    const std::pair<const char*, Activation> kinds[] = {{"sigmoid", Activation::sigmoid},
                                                        {"tanh", Activation::tanh},
                                                        {"relu", Activation::relu},
                                                        {"identity", Activation::linear}};
    for (const auto& [name, activation] : kinds) {
      DeepNet net{r["width"], r["layers"], activation, {}, r["x"].get<std::vector<double>>()};
      for (const auto& layer : r["W"]) {
        // The reference has rows by input (h W), the exhibit rows by output (W h).
        for (std::size_t to = 0; to < 4; ++to) {
          for (std::size_t from = 0; from < 4; ++from) net.weights.push_back(layer[from][to]);
        }
      }
      QCOMPARE(net.weights.size(), std::size_t{160});
      const LayerSignals signals = layer_signals(net);
      const auto& expected = r["grad_norm_per_layer"][name];
      for (std::size_t l = 0; l < 10; ++l) {
        const double norm = expected["norms"][l];
        QVERIFY2(std::abs(signals.weight_gradient[l] - norm) <= 1e-12 * norm, name);
      }
      for (std::size_t i = 0; i < 4; ++i) {
        QVERIFY2(std::abs(signals.output[i] - expected["output"][i].get<double>()) < 1e-14, name);
      }
    }
  }

  void mean_field_as_in_the_reference() {
    for (const auto& row : reference()["mean_field"]) {
      const Activation activation = row["act"] == "tanh" ? Activation::tanh : Activation::relu;
      const MeanField field = mean_field(activation, row["sigma_w2"], row.value("sigma_b2", 0.0));
      const double chi = row["chi"];
      QVERIFY(std::abs(field.chi - chi) < 1e-6 * chi);
      QVERIFY(std::abs(field.norm_factor() - row["gradient_norm_factor_per_layer"].get<double>()) < 1e-6);
      if (row.contains("q_after_200_layers")) {
        const double q = row["q_after_200_layers"];
        // Far below 1 the quadrature of 200 layers multiplies its own relative error.
        QVERIFY2(std::abs(field.q - q) < 1e-4 * q, qPrintable(QString::number(field.q)));
      }
    }
  }

  void slopes_are_those_of_differences() {
    for (const Activation a :
         {Activation::tanh, Activation::relu, Activation::sigmoid, Activation::gelu, Activation::linear}) {
      for (const double x : {-3.0, -0.4, 0.3, 2.0}) {
        const double difference = (activate(a, x + 1e-6) - activate(a, x - 1e-6)) / 2e-6;
        QVERIFY(std::abs(difference - activation_slope(a, x)) < 1e-9);
      }
    }
    QCOMPARE(activation_slope(Activation::relu, 0), 0.0);
  }

  void wide_nets_follow_the_theory() {
    // He and relu: χ = 1, so blame keeps its size; xavier and sigmoid: at most a quarter per layer.
    const LayerSignals kept =
        layer_signals(deep_net(30, 200, Activation::relu, Initialisation::he, Random(2)));
    const double growth = std::pow(kept.blame.front() / kept.blame.back(), 1.0 / 29);
    QVERIFY(std::abs(growth - 1) < 0.06);
    const LayerSignals lost =
        layer_signals(deep_net(30, 200, Activation::sigmoid, Initialisation::xavier, Random(2)));
    const double factor =
        mean_field(Activation::sigmoid, weight_variance(Initialisation::xavier), 0).norm_factor();
    const double shrink = std::pow(lost.blame[0] / lost.blame[25], 1.0 / 25);
    QVERIFY(shrink < 0.25);
    QVERIFY(std::abs(shrink / factor - 1) < 0.05);
  }

  void values_that_shrink_forwards_make_up_for_blame_that_shrinks_backwards() {
    // ReLU with Xavier's weights: both by √½ per layer, so the gradient by the weights hardly changes.
    const MeanFieldSweep theory =
        mean_field_sweep(Activation::relu, weight_variance(Initialisation::xavier), 50);
    QVERIFY(std::abs(theory.blame_factor - std::sqrt(0.5)) < 1e-6);
    const double ratio = theory.weight_gradient.front() / theory.weight_gradient.back();
    QVERIFY2(ratio > 1 && ratio < 6, qPrintable(QString::number(ratio)));
    // A net of straight maps loses nothing at all.
    for (const double norm : mean_field_sweep(Activation::linear, 1, 50).weight_gradient)
      QVERIFY(std::abs(norm - 1) < 1e-9);
    // Without weights there is no blame but the last layer's, and no number is undefined.
    for (const Activation a : {Activation::tanh, Activation::sigmoid, Activation::relu})
      for (const double norm : mean_field_sweep(a, 0, 10).weight_gradient) QVERIFY(std::isfinite(norm));
    QCOMPARE(mean_field_sweep(Activation::sigmoid, 0, 10).weight_gradient.front(), 0.0);
    for (const double norm : mean_field_sweep(Activation::gelu, 1.0 / 3, 200).weight_gradient)
      QVERIFY(std::isfinite(norm));
  }

  /// Theory and measurement are of the same thing: the gradient by a layer's weights, blame times input.
  void theory_meets_the_measured_gradient_in_every_layer() {
    constexpr int width = 100, nets = 12;
    for (const Activation a :
         {Activation::tanh, Activation::relu, Activation::sigmoid, Activation::gelu, Activation::linear}) {
      for (const Initialisation i : {Initialisation::xavier, Initialisation::he, Initialisation::uniform}) {
        for (const int layers : {10, 30, 50}) {
          const MeanFieldSweep theory = mean_field_sweep(a, weight_variance(i), layers);
          std::vector<double> logs(static_cast<std::size_t>(layers));
          for (int n = 0; n < nets; ++n) {
            const LayerSignals signals =
                layer_signals(deep_net(layers, width, a, i, Random(7).stream(static_cast<std::uint64_t>(n))));
            for (std::size_t l = 0; l < logs.size(); ++l)
              logs[l] += std::log(signals.weight_gradient[l] / signals.weight_gradient.back() *
                                  theory.weight_gradient.back() / theory.weight_gradient[l]) /
                         nets;
          }
          double worst = 0;
          for (const double log : logs) worst = std::max(worst, std::abs(log));
          // Squared norms of n units scatter per layer by up to 5/n in their logarithm, forwards and back.
          const double scatter = 0.5 * std::sqrt(2 * 5.0 / width * layers / nets);
          QVERIFY2(worst < 3 * scatter, qPrintable(QStringLiteral("%1, weights %2, %3 layers: e^%4")
                                                       .arg(int(a))
                                                       .arg(int(i))
                                                       .arg(layers)
                                                       .arg(worst)));
        }
      }
    }
  }

  void two_hundred_layers_stay_finite_or_say_zero() {
    for (const Activation a :
         {Activation::tanh, Activation::relu, Activation::sigmoid, Activation::gelu, Activation::linear}) {
      for (const Initialisation i :
           {Initialisation::xavier, Initialisation::he, Initialisation::uniform, Initialisation::zero}) {
        for (const double g : layer_signals(deep_net(200, 8, a, i, Random(1))).weight_gradient)
          QVERIFY(std::isfinite(g));
      }
    }
  }

  void weights_have_the_deviation_that_is_stated() {
    for (const Initialisation i : {Initialisation::xavier, Initialisation::he, Initialisation::uniform}) {
      Random random(8);
      double sum = 0;
      for (int k = 0; k < 40'000; ++k) {
        const double w = initial_weight(i, 30, 10, random);
        sum += w * w;
      }
      QVERIFY(std::abs(std::sqrt(sum / 40'000) / weight_deviation(i, 30, 10) - 1) < 0.02);
    }
  }
};

QTEST_APPLESS_MAIN(DepthTest)
#include "depth_test.moc"
