#include "core/exhibits/backpropagation/race.hpp"

#include <QtTest>
#include <cmath>

#include "core/exhibits/backpropagation/counting.hpp"
#include "reference.hpp"

using namespace lucid;
using namespace lucid::backpropagation;

class RaceTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void counts_are_those_of_the_reference() {
    int cases = 0;
    for (const auto& c : reference()["op_counts"]["cases"]) {
      const auto dims = c["dims"].get<std::vector<int>>();
      const GradientCost cost = layered_cost(dims);
      const auto is = [&](double got, const char* key) {
        const double expected = c[key];
        if (std::abs(got - expected) <= 1e-12 * expected) return true;
        qWarning("%s: %.17g, expected %.17g", key, got, expected);
        return false;
      };
      QVERIFY(is(cost.parameters, "params"));
      QVERIFY(is(cost.multiplications, "mul"));
      QVERIFY(is(cost.additions, "add"));
      QVERIFY(is(cost.activations, "act"));
      QVERIFY(is(cost.forward, "forward_ops"));
      QVERIFY(is(cost.reverse, "reverse_extra_ops"));
      QVERIFY(is(cost.reverse / cost.forward, "reverse_over_forward"));
      QVERIFY(is(cost.total_over_forward(), "gradient_total_over_forward"));
      QVERIFY(is(cost.tangent, "forward_mode_one_direction_extra"));
      QVERIFY(is(cost.forward_mode(), "forward_mode_full_total"));
      QVERIFY(is(cost.forward_differences(), "finite_difference_forward_total"));
      QVERIFY(is(cost.central_differences(), "finite_difference_central_total"));
      QVERIFY(is(cost.speedup_over_differences(), "speedup_reverse_vs_fd"));
      QVERIFY(is(cost.speedup_over_forward_mode(), "speedup_reverse_vs_forward_mode"));
      QVERIFY(is(cost.forward, "tape_nodes"));
      QVERIFY(is(cost.tape_bytes(), "tape_bytes_at_16"));
      ++cases;
    }
    QCOMPARE(cases, 5);
  }

  void matrix_products_and_ten_million() {
    for (const auto& c : reference()["matmul_flops"]) {
      const auto cost = matrix_product_cost(c["dims"].get<std::vector<int>>(), c["batch"]);
      QCOMPARE(cost.forward, c["forward"].get<double>());
      QCOMPARE(cost.backward, c["backward_without_input_grad"].get<double>());
    }
    const auto& breakeven = reference()["ten_million"]["breakeven_params_for_1e7"];
    QCOMPARE(parameters_for_speedup(1e7, 3), breakeven["n_at_ratio_3"].get<double>());
    QCOMPARE(parameters_for_speedup(1e7, 5), breakeven["n_at_ratio_5"].get<double>());
  }

  void four_methods_agree_and_count_what_the_formulas_say() {
    for (const std::vector<int>& dims : {std::vector<int>{2, 3, 1}, {3, 4, 2, 3}, {2, 5}, {1, 1, 1, 1, 1}}) {
      LayeredNet net = layered_net(dims, Random(7));
      const GradientCost cost = layered_cost(dims);
      LayerValues values, room;
      std::int64_t forward = 0, reverse = 0, tangent = 0, differences = 0, paths = 0;
      const double base = evaluate(net, values, forward);
      QCOMPARE(static_cast<double>(forward), cost.forward);
      std::vector<double> gradient;
      reverse_sweep(net, values, gradient, reverse);
      QCOMPARE(static_cast<double>(reverse), cost.reverse);
      const std::size_t count = net.parameters.size();
      QCOMPARE(static_cast<double>(count), cost.parameters);
      double walked_in_all = 0;
      for (std::size_t p = 0; p < count; ++p) {
        std::vector<double> direction(count, 0.0);
        direction[p] = 1;
        QVERIFY(std::abs(tangent_sweep(net, values, direction, tangent) - gradient[p]) < 1e-13);
        QVERIFY(std::abs(difference(net, room, p, 1e-6, base, differences) - gradient[p]) < 1e-5);
        double walked = 0;
        QVERIFY(std::abs(path_sum(net, values, p, 1e9, walked, paths) - gradient[p]) < 1e-13);
        QCOMPARE(walked, paths_from(net, p));
        walked_in_all += walked;
      }
      QCOMPARE(static_cast<double>(forward + tangent), cost.forward_mode());
      QCOMPARE(static_cast<double>(forward + differences), cost.forward_differences());
      const PathCost path_cost = layered_path_cost(dims);
      QCOMPARE(walked_in_all, path_cost.paths);
      // Slopes cost two operations per unit and are needed once.
      const double expected = static_cast<double>(forward + paths) + 2 * cost.activations;
      QVERIFY(std::abs(path_cost.operations - expected) < 1e-9 * expected);
    }
  }

  void paths_of_wide_nets_are_counted_beyond_the_integers() {
    const std::vector<int> dims(121, 1000);
    const PathCost cost = layered_path_cost(dims);
    QVERIFY(std::isinf(cost.paths));
    // The first layer's weights have the most paths: 1000^121, and each further layer a thousandth of that.
    QVERIFY(std::abs(cost.log_paths -
                     (121 * std::log(1000.0) + std::log(1001.0 / 1000) + std::log(1000.0 / 999))) < 1e-3);
  }

  void a_race_measures_what_it_says() {
    const std::vector<int> dims{20, 30, 5};
    const RaceResult result = race(dims, 1e-6, Random(1)).value();
    QVERIFY(result.measured);
    const GradientCost cost = layered_cost(dims);
    QCOMPARE(result.reverse_mode.operations, cost.forward + cost.reverse);
    QCOMPARE(result.parameters, cost.parameters);
    QVERIFY(result.forward_mode.largest_error < 1e-12);
    QVERIFY(result.differences.largest_error < 1e-4);
    QVERIFY(result.paths.largest_error < 1e-12);
    QVERIFY(result.differences.extrapolated);
    QVERIFY(result.speedup_measured() > 1);
    QVERIFY(result.reverse_mode.seconds > 0 && result.paths.seconds > 0);
  }

  void a_large_net_is_counted_and_not_measured() {
    const RaceResult result = race(std::vector<int>{5000, 5000, 10}, 1e-6, Random(1)).value();
    QVERIFY(!result.measured);
    QVERIFY(result.differences.operations / result.reverse_mode.operations > 6e6);
  }

  void the_ladder_climbs_through_the_chosen_net() {
    const std::vector<int> dims{784, 128, 10};
    const auto ladder = race_ladder(dims);
    QVERIFY(std::find(ladder.begin(), ladder.end(), dims) != ladder.end());
    for (std::size_t i = 1; i < ladder.size(); ++i) {
      QVERIFY(layered_parameters(ladder[i]) >= layered_parameters(ladder[i - 1]));
    }
    QVERIFY(layered_parameters(ladder.front()) < 100);
    QVERIFY(layered_parameters(ladder.back()) > 3e7);
  }

  void a_race_that_is_stopped_gives_nothing() {
    std::stop_source source;
    source.request_stop();
    QVERIFY(!race(std::vector<int>{900, 900, 200}, 1e-6, Random(1), source.get_token()));
    // And goes no further than a piece of its first sweep: a million weights take two million operations.
    LayeredNet net = layered_net(std::vector<int>{900, 900, 200}, Random(1));
    LayerValues values;
    std::int64_t operations = 0;
    evaluate(net, values, operations, source.get_token());
    QVERIFY(operations > 0 && operations < 200'000);
  }

  void what_was_not_run_is_counted() {
    const std::vector<int> dims{784, 128, 10};
    const RaceResult counted = counted_race(dims), raced = race(dims, 1e-6, Random(1)).value();
    QVERIFY(!counted.measured && raced.measured);
    QCOMPARE(counted.differences.operations, raced.differences.operations);
    QCOMPARE(counted.reverse_mode.operations, raced.reverse_mode.operations);
    QCOMPARE(counted.reverse_mode.seconds, 0.0);
  }

  void a_net_is_widened_in_its_own_shape() {
    const std::vector<int> shape{64, 32, 10};
    QCOMPARE(scaled_layers(shape, 2410), shape);
    for (const double wanted : {300.0, 1e5, 4e7}) {
      const std::vector<int> wide = scaled_layers(shape, wanted);
      QVERIFY(std::abs(layered_parameters(wide) / wanted - 1) < 0.1);
      QVERIFY(std::abs(wide[0] / double(wide[1]) - 2) < 0.15);
    }
  }
};

QTEST_APPLESS_MAIN(RaceTest)
#include "race_test.moc"
