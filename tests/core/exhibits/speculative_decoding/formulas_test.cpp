#include "core/exhibits/speculative_decoding/formulas.hpp"

#include <QtTest>
#include <cmath>

#include "core/exhibits/speculative_decoding/published.hpp"
#include "reference.hpp"

using namespace lucid::speculative_decoding;

namespace {

bool near(double got, double expected, double tolerance = 1e-12) {
  return std::abs(got - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

double digits(double value) { return std::round(value * 100) / 100; }

}  // namespace

class FormulasTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void the_grid_of_the_reference() {
    const auto reference = speculative_reference("formulas");
    int rows = 0;
    for (const auto& row : reference["grid"]) {
      const double alpha = row["alpha"], cost = row["c"];
      for (const auto& [gamma, tokens] : row["E_tokens"].items())
        QVERIFY(near(tokens_per_pass(alpha, std::stoi(gamma)), tokens));
      for (const auto& [gamma, speed] : row["speedup"].items())
        QVERIFY(near(speedup(alpha, std::stoi(gamma), cost), speed));
      const auto best = optimal_gamma(alpha, cost);
      if (row["gamma_opt_0_to_200"].is_null()) {
        QVERIFY(!best);
      } else {
        QVERIFY2(best && *best == row["gamma_opt_0_to_200"].get<int>(), row.dump().c_str());
        QVERIFY(near(speedup(alpha, *best, cost), row["speedup_at_opt"]));
      }
      ++rows;
    }
    QCOMPARE(rows, 63);
  }

  void table_one_to_the_printed_digit() {
    for (const auto& row : leviathan_table_one()) {
      QCOMPARE(digits(arithmetic_overhead(row.alpha, row.gamma, 0)), row.operations);
      QCOMPARE(digits(speedup(row.alpha, row.gamma, 0)), row.speed);
    }
  }

  void the_translators() {
    const auto reference = speculative_reference("formulas")["leviathan_table4"];
    QCOMPARE(reference.size(), t5_xxl().size());
    for (std::size_t i = 0; i < reference.size(); ++i) {
      const auto& row = t5_xxl()[i];
      QCOMPARE(std::string(row.task), reference[i]["task"].get<std::string>());
      QCOMPARE(std::string(row.draft), reference[i]["draft"].get<std::string>());
      QCOMPARE(row.temperature, reference[i]["temp"].get<int>());
      QCOMPARE(row.measured, reference[i]["measured_published"].get<double>());
      QVERIFY(near(speedup(row.alpha, row.gamma, row.cost), reference[i]["predicted"]));
    }
    // The best guesser is the worst bargain.
    QVERIFY(t5_xxl()[2].alpha > t5_xxl()[0].alpha && t5_xxl()[2].measured < t5_xxl()[0].measured);
  }

  void limits() {
    QCOMPARE(tokens_per_pass(1, 7), 8.0);
    QCOMPARE(tokens_per_pass(0, 7), 1.0);
    QCOMPARE(speedup(0.5, 0, 0.3), 1.0);
    QVERIFY(!optimal_gamma(0.5, 0));
    // Guessing pays only where a guess is right more often than it costs.
    QCOMPARE(optimal_gamma(0.3, 0.3).value(), 0);
    QVERIFY(optimal_gamma(0.31, 0.3).value() > 0);
    // A draft as dear as the target, always right: one pass of the target replaced by one of the draft.
    QCOMPARE(speedup(1, 4, 1), 1.0);
    QCOMPARE(arithmetic_overhead(1, 4, 0), 1.0);
  }

  void a_machine_is_bound_by_memory_first() {
    const auto reference = speculative_reference("formulas")["roofline_batch1"];
    for (const auto& row : reference) {
      const bool h100 = row["hw"].get<std::string>().starts_with("H100");
      const Machine machine = h100 ? Machine{3.35e12, 989.4e12} : Machine{2.039e12, 312e12};
      for (const auto& [tokens, seconds] : row["pass_time_s"].items())
        QVERIFY(near(pass_seconds(machine, 70e9, 2, std::stod(tokens)), seconds));
    }
  }
};

QTEST_APPLESS_MAIN(FormulasTest)
#include "formulas_test.moc"
