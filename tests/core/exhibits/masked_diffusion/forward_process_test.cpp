// The way down against the independent program's figures, and the any-order identity where it can be
// enumerated.
#include "core/exhibits/masked_diffusion/forward_process.hpp"

#include <QtTest>
#include <cmath>

#include "core/random.hpp"
#include "tests/core/exhibits/masked_diffusion/reference.hpp"

using namespace lucid;
using namespace lucid::masked_diffusion;

namespace {

bool near(double a, double b, double tolerance = 1e-12) { return std::abs(a - b) <= tolerance; }

/// 0.6 of each conditional, 0.4 of the letter's own frequency: a predictor that no order agrees with.
Predictions mixed_with_frequencies(const Predictions& exact) {
  Predictions result = exact;
  const auto& marginals = exact[page_count - 1];
  for (int number = 0; number < page_count; ++number)
    for (std::size_t i = 0; i < places; ++i)
      for (std::size_t v = 0; v < letters; ++v)
        if (page_of(number)[i] == hidden)
          result[static_cast<std::size_t>(number)][i][v] =
              0.6 * exact[static_cast<std::size_t>(number)][i][v] + 0.4 * marginals[i][v];
  return result;
}

}  // namespace

class ForwardProcessTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void the_language_is_the_file_s() {
    const auto file = reference("elbo");
    for (std::size_t s = 0; s < strings; ++s) QCOMPARE(tiny_weights()[s], file["weights"][s].get<int>());
    QVERIFY(near(entropy(tiny_law()), file["entropy_q"]));
    QVERIFY(near(total_correlation(tiny_law()), file["total_correlation"]));
    const Predictions exact = exact_predictions(tiny_law());
    for (std::size_t i = 0; i < places; ++i)
      for (std::size_t v = 0; v < letters; ++v)
        QVERIFY(near(exact[page_count - 1][i][v], file["marginals"][i][v]));
  }

  void bounds_and_estimators_are_those_of_the_independent_program() {
    const auto file = reference("elbo");
    const Predictions exact = exact_predictions(tiny_law());
    const std::pair<const char*, Predictions> models[] = {{"exact", exact},
                                                          {"tempered", tempered_predictions(exact, 0.7)},
                                                          {"unigram_mix", mixed_with_frequencies(exact)}};
    for (const auto& [name, model] : models) {
      const auto& figures = file["models"][name];
      double bound = 0, any_order = 0, left_to_right = 0;
      for (int s = 0; s < strings; ++s) {
        const auto i = static_cast<std::size_t>(s);
        const double one = nelbo(model, string_of(s)), p = any_order_probability(model, string_of(s));
        QVERIFY(near(one, figures["nelbo_per_sequence"][i], 1e-12));
        QVERIFY(near(p, figures["p_any_order"][i]));
        QVERIFY(one > -std::log(p) - 1e-12);
        bound += tiny_law()[i] * one;
        any_order -= tiny_law()[i] * std::log(p);
        left_to_right -= tiny_law()[i] * std::log(left_to_right_probability(model, string_of(s)));
      }
      QVERIFY(near(bound, figures["expected_nelbo"]));
      QVERIFY(near(any_order, figures["nll_any_order_model"]));
      QVERIFY(near(left_to_right, figures["nll_left_to_right_order"]));
      const Estimator time = time_form(tiny_law(), model, figures["eps_form"]["eps"]);
      QVERIFY(near(time.mean, figures["eps_form"]["mean"], 1e-10));
      QVERIFY(near(time.variance, figures["eps_form"]["variance_single_sample"], 1e-9));
      const Estimator count = count_form(tiny_law(), model);
      QVERIFY(near(count.mean, figures["l_form"]["mean"]));
      QVERIFY(near(count.variance, figures["l_form"]["variance_single_sample"]));
    }
  }

  void with_exact_conditionals_the_bound_is_the_entropy() {
    const Predictions exact = exact_predictions(tiny_law());
    for (int s = 0; s < strings; ++s) {
      QVERIFY(near(nelbo(exact, string_of(s)), -std::log(tiny_law()[static_cast<std::size_t>(s)]), 1e-12));
      QVERIFY(near(any_order_probability(exact, string_of(s)), tiny_law()[static_cast<std::size_t>(s)]));
    }
  }

  void counts_of_masks_are_those_of_the_file_and_uniform_over_all_times() {
    const auto file = reference("forward-mask");
    const int length = file["L"];
    for (const auto& one : file["cases"]) {
      const auto law = mask_count_law(length, one["t"]);
      double mean = 0, square = 0;
      for (std::size_t k = 0; k < law.size(); ++k) {
        QVERIFY(near(law[k], one["pmf"][k]));
        mean += static_cast<double>(k) * law[k];
        square += static_cast<double>(k * k) * law[k];
      }
      QVERIFY(near(mean, one["mean"]));
      QVERIFY(near(square - mean * mean, one["var"]));
    }
    // Midpoints of 100,000 slices of t.
    std::vector<double> over_time(static_cast<std::size_t>(length) + 1, 0);
    constexpr int slices = 100'000;
    for (int i = 0; i < slices; ++i) {
      const auto law = mask_count_law(length, (i + 0.5) / slices);
      for (std::size_t k = 0; k < law.size(); ++k) over_time[k] += law[k] / slices;
    }
    for (std::size_t k = 0; k < over_time.size(); ++k)
      QVERIFY(near(over_time[k], file["marginal_over_t_uniform_pmf"][k], 1e-8));
  }

  void weights_of_masked_sets_are_those_of_the_file() {
    const auto file = reference("forward-mask");
    const int length = file["L"];
    for (int k = 1; k <= length; ++k) {
      const std::string key = std::to_string(k);
      QVERIFY(
          near(subset_weight(length, k, 0), file["weight_of_each_subset_of_size_k_in_1_over_t_loss"][key]));
      QVERIFY(
          near(subset_weight(length, k, 1e-3), file["eps_form_weight_of_each_subset_of_size_k"][key], 1e-11));
      QVERIFY(near(subset_weight(length, k, 1e-3, 2), file["eps_form_second_moment_weight"][key], 1e-10));
    }
    QVERIFY(std::isinf(subset_weight(length, 1, 0, 2)));
  }

  void guidance_is_the_formula_of_the_file_and_nothing_at_zero() {
    const auto file = reference("gumbel-and-guidance")["cfg"];
    for (const auto& one : file["cases"])
      for (std::size_t v = 0; v < one["logits"].size(); ++v)
        QVERIFY(near(guided(file["cond_logits"][v], file["uncond_logits"][v], one["w"]), one["logits"][v]));
    QCOMPARE(guided(1.25, -3, 0), 1.25);
  }

  void llada_has_as_many_parameters_as_its_table_says() {
    QCOMPARE(parameter_count(llada_8b), 8'015'581'184LL);
    QCOMPARE(parameter_count(llada_1b), 1'487'243'264LL);
  }
};

QTEST_APPLESS_MAIN(ForwardProcessTest)
#include "forward_process_test.moc"
