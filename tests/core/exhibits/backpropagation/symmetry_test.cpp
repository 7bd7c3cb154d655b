#include "core/exhibits/backpropagation/symmetry.hpp"

#include <oneapi/tbb/global_control.h>

#include <QtTest>
#include <algorithm>
#include <cmath>

using namespace lucid;
using namespace lucid::backpropagation;

namespace {

/// E written out pattern by pattern, without the doubling trick.
double plain_error(const SymmetryNet& net) {
  const auto sigmoid = [](double x) { return 1 / (1 + std::exp(-x)); };
  double error = 0;
  for (int pattern = 0; pattern < 64; ++pattern) {
    double hidden[2];
    for (int h = 0; h < 2; ++h) {
      double sum = net.weights[static_cast<std::size_t>(7 * h + 6)];
      for (int i = 0; i < 6; ++i)
        sum += ((pattern >> i) & 1) * net.weights[static_cast<std::size_t>(7 * h + i)];
      hidden[h] = sigmoid(sum);
    }
    const double y = sigmoid(net.weights[14] * hidden[0] + net.weights[15] * hidden[1] + net.weights[16]);
    const bool mirrored = (pattern & 1) == (pattern >> 5 & 1) && (pattern >> 1 & 1) == (pattern >> 4 & 1) &&
                          (pattern >> 2 & 1) == (pattern >> 3 & 1);
    error += 0.5 * (y - mirrored) * (y - mirrored);
  }
  return error;
}

}  // namespace

class SymmetryTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void eight_patterns_are_mirrored() {
    double mirrored = 0;
    for (int pattern = 0; pattern < 64; ++pattern) mirrored += symmetry_target(pattern);
    QCOMPARE(mirrored, 8.0);
    QCOMPARE(symmetry_target(0b110011), 1.0);
    QCOMPARE(symmetry_target(0b110010), 0.0);
  }

  void gradient_is_that_of_differences() {
    SymmetryNet net = symmetry_start(Random(3));
    for (double& weight : net.weights) weight *= 5;
    std::array<double, symmetry_weights> gradient{};
    QVERIFY(std::abs(symmetry_error(net, &gradient) - plain_error(net)) < 1e-12);
    for (std::size_t i = 0; i < symmetry_weights; ++i) {
      SymmetryNet up = net, down = net;
      up.weights[i] += 1e-5;
      down.weights[i] -= 1e-5;
      QVERIFY(std::abs((plain_error(up) - plain_error(down)) / 2e-5 - gradient[i]) < 1e-8);
    }
  }

  void a_sweep_moves_by_the_rule() {
    SymmetryNet net = symmetry_start(Random(5));
    std::array<double, symmetry_weights> first{}, second{};
    symmetry_error(net, &first);
    const auto start = net.weights;
    symmetry_sweeps(net, {0.1, 0.9}, 1);
    symmetry_error(net, &second);
    const auto middle = net.weights;
    symmetry_sweeps(net, {0.1, 0.9}, 1);
    for (std::size_t i = 0; i < symmetry_weights; ++i) {
      QVERIFY(std::abs(middle[i] - start[i] + 0.1 * first[i]) < 1e-15);
      QVERIFY(std::abs(net.weights[i] - middle[i] - (0.9 * (middle[i] - start[i]) - 0.1 * second[i])) <
              1e-15);
    }
  }

  void twenty_seeds_fare_as_in_1986() {
    auto nets = symmetry_nets(1);
    symmetry_sweeps(std::span(nets), {}, 5000);
    QVERIFY(symmetry_solved(nets) >= 8 && symmetry_solved(nets) < 20);
    const auto median = symmetry_median_sweeps(nets);
    QVERIFY(median && *median >= 1000 && *median <= 4000);
    int stuck = 0;
    int doubled = 0;
    for (const SymmetryNet& net : nets) {
      if (!net.solved_at) {
        stuck += std::abs(net.error - 4) < 0.05;
        continue;
      }
      const auto answers = symmetry_answers(net);
      for (int p = 0; p < 64; ++p) {
        if (*net.solved_at < 4000)
          QVERIFY(std::abs(answers[static_cast<std::size_t>(p)] - symmetry_target(p)) < 0.5);
      }
      // Mirrored weights are equal and opposite, so that a mirrored pattern adds up to nothing.
      for (int h = 0; h < 2; ++h) {
        for (std::size_t i = 0; i < 3; ++i) {
          const double left = net.weights[static_cast<std::size_t>(7 * h) + i];
          const double right = net.weights[static_cast<std::size_t>(7 * h) + 5 - i];
          if (*net.solved_at < 4000) QVERIFY(std::abs(left + right) < 0.1 * std::abs(left));
        }
      }
      const auto ratios = symmetry_ratios(net, 0);
      doubled += ratios && std::abs((*ratios)[1] - 2) < 0.1 && std::abs((*ratios)[2] - 4) < 0.2;
    }
    QVERIFY(stuck >= 3);
    QVERIFY(doubled >= 5);
  }

  /// A net with these weights on the left of both hidden units, and their opposites on the right.
  static SymmetryNet mirrored(std::array<double, 3> weights) {
    SymmetryNet net;
    for (std::size_t h = 0; h < 2; ++h)
      for (std::size_t i = 0; i < 3; ++i) {
        net.weights[7 * h + i] = weights[i];
        net.weights[7 * h + 5 - i] = -weights[i];
      }
    return net;
  }

  void sums_of_one_side_tell_which_solution_it_is() {
    // The paper's: whatever the order and the signs, the eight sums lie evenly.
    for (const auto& weights :
         {std::array{1.0, 2.0, 4.0}, std::array{-4.0, 1.0, 2.0}, std::array{3.0, -12.0, 6.0}}) {
      const auto sums = side_sums(mirrored(weights)).value();
      QVERIFY(sums.evenly() && std::abs(sums.nearest - 1) < 1e-12 && std::abs(sums.farthest - 1) < 1e-12);
    }
    // The other one is as good, for no two are the same, but they lie nearer together.
    for (const auto& weights : {std::array{2.0, 3.0, 4.0}, std::array{4.0, -2.0, 3.0}}) {
      const auto sums = side_sums(mirrored(weights)).value();
      QVERIFY(!sums.evenly() && std::abs(sums.nearest - 0.5) < 1e-12 && std::abs(sums.farthest - 1) < 1e-12);
    }
    // What does not do: 1 + 2 is 3, hence two halves have one sum.
    QVERIFY(side_sums(mirrored({1, 2, 3}))->nearest < 1e-12);
    QVERIFY(side_sums(mirrored({1, 1, 4}))->nearest < 1e-12);
    QVERIFY(!side_sums(mirrored({0, 1, 2})));
  }

  void every_net_that_solves_it_tells_all_halves_apart() {
    int even = 0, uneven = 0;
    for (const std::uint64_t seed : {1, 3}) {
      auto nets = symmetry_nets(seed);
      symmetry_sweeps(std::span(nets), {}, 5000);
      for (const SymmetryNet& net : nets) {
        if (!net.solved_at || *net.solved_at > 4000) continue;
        const SideSums sums = side_sums(net).value();
        const double largest = (*symmetry_ratios(net, 0))[2];
        QVERIFY(sums.nearest > 0.4);
        QCOMPARE(sums.evenly(), std::abs(largest - 4) < 0.2);
        (sums.evenly() ? even : uneven) += 1;
      }
      QCOMPARE(symmetry_even(nets), int(std::ranges::count_if(nets, [](const SymmetryNet& net) {
                 return net.solved_at && (*symmetry_ratios(net, 0))[2] > 3;
               })));
    }
    QVERIFY(even > 8 && uneven > 5);
  }

  void the_number_of_threads_changes_no_bit() {
    auto one = symmetry_nets(9), many = symmetry_nets(9);
    {
      const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, 1);
      symmetry_sweeps(std::span(one), {}, 300);
    }
    symmetry_sweeps(std::span(many), {}, 100);
    symmetry_sweeps(std::span(many), {}, 200);
    for (std::size_t i = 0; i < one.size(); ++i) QVERIFY(one[i].weights == many[i].weights);
  }

  void median_of_an_even_number_lies_between() {
    std::vector<SymmetryNet> nets(5);
    QVERIFY(!symmetry_median_sweeps(nets));
    nets[0].solved_at = 10;
    nets[3].solved_at = 20;
    QCOMPARE(symmetry_median_sweeps(nets).value(), 15.0);
    QCOMPARE(symmetry_solved(nets), 2);
  }
};

QTEST_APPLESS_MAIN(SymmetryTest)
#include "symmetry_test.moc"
