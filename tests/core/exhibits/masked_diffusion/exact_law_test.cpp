// The exact laws against the independent program's, and against what must hold whatever the language.
#include "core/exhibits/masked_diffusion/exact_law.hpp"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/random.hpp"
#include "tests/core/exhibits/masked_diffusion/reference.hpp"

using namespace lucid;
using namespace lucid::masked_diffusion;

namespace {

constexpr Order all_orders[] = {Order::ancestral, Order::random,   Order::low_confidence,
                                Order::margin,    Order::entropy,  Order::left_to_right,
                                Order::block,     Order::threshold};

bool near(double a, double b, double tolerance = 1e-12) { return std::abs(a - b) <= tolerance; }

/// The sampler played out with a generator, step by step as a person would, without `Step`.
Law played(const Predictions& predictions, const Writing& writing, int runs) {
  Random random(5);
  Law law{};
  const auto counts = step_counts(writing.schedule, places, writing.steps);
  for (int run = 0; run < runs; ++run) {
    Page page{hidden, hidden, hidden};
    for (int n = 0; n < writing.steps; ++n) {
      const double t = 1 - static_cast<double>(n) / writing.steps;
      const double s = 1 - static_cast<double>(n + 1) / writing.steps;
      std::vector<Candidate> masked;
      for (int i = 0; i < places; ++i) {
        if (page[static_cast<std::size_t>(i)] != hidden) continue;
        const LetterLaw p =
            predictions[static_cast<std::size_t>(number_of(page))][static_cast<std::size_t>(i)];
        LetterLaw sorted = p;
        std::ranges::sort(sorted);
        int token = 0;
        double best = -INFINITY;
        for (int v = 0; v < letters; ++v) {
          const double score =
              std::log(p[static_cast<std::size_t>(v)]) / writing.temperature + random.gumbel();
          if (score > best) best = score, token = v;
        }
        masked.push_back({i, token, p[static_cast<std::size_t>(token)], sorted[2] - sorted[1], entropy(p),
                          i / writing.block_length});
      }
      std::vector<int> kept;
      if (writing.order == Order::ancestral) {
        for (std::size_t i = 0; i < masked.size(); ++i)
          if (random.uniform() < (n + 1 == writing.steps ? 1 : (t - s) / t))
            kept.push_back(static_cast<int>(i));
      } else if (writing.order == Order::random) {
        std::vector<int> all(masked.size());
        std::iota(all.begin(), all.end(), 0);
        random.shuffle(all);
        kept.assign(all.begin(), all.begin() + counts[static_cast<std::size_t>(n)]);
      } else {
        const bool last = n + 1 == writing.steps;
        const int least = last ? static_cast<int>(masked.size()) : 1;
        kept = chosen(writing.order, masked,
                      writing.order == Order::threshold ? least : counts[static_cast<std::size_t>(n)],
                      writing.threshold);
      }
      for (const int k : kept)
        page[static_cast<std::size_t>(masked[static_cast<std::size_t>(k)].place)] =
            masked[static_cast<std::size_t>(k)].token;
    }
    law[static_cast<std::size_t>(9 * page[0] + 3 * page[1] + page[2])] += 1.0 / runs;
  }
  return law;
}

}  // namespace

class ExactLawTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void laws_are_those_of_the_independent_program() {
    const auto file = reference("samplers");
    const Predictions exact = exact_predictions(tiny_law());
    QVERIFY(near(entropy(tiny_law()), file["entropy_q"]));
    int compared = 0;
    for (const auto& [name, order] : {std::pair{"ancestral", Order::ancestral},
                                      {"fixed_random", Order::random},
                                      {"low_confidence", Order::low_confidence}}) {
      for (const auto& [steps, figures] : file[name].items()) {
        const Law law = output_law(exact, {.order = order, .steps = std::stoi(steps)});
        for (std::size_t s = 0; s < law.size(); ++s) QVERIFY(near(law[s], figures["law"][s]));
        QVERIFY(near(total_variation(tiny_law(), law), figures["tv_to_q"]));
        QVERIFY(near(kl_divergence(tiny_law(), law), figures["kl_q_to_law"]));
        QVERIFY(near(entropy(law), figures["entropy"]));
        ++compared;
      }
    }
    QCOMPARE(compared, 13);
  }

  void one_step_costs_what_the_places_know_of_each_other() {
    const Predictions exact = exact_predictions(tiny_law());
    for (const Order order : all_orders) {
      const Law law = output_law(exact, {.order = order, .steps = 1});
      QVERIFY(near(kl_divergence(tiny_law(), law), total_correlation(tiny_law())));
    }
  }

  void one_place_a_step_is_exact_where_the_order_looks_at_no_draw() {
    // Margin and entropy see the law, not the draw: any such order is a valid chain rule.
    const Predictions exact = exact_predictions(tiny_law());
    for (const Order order : {Order::random, Order::margin, Order::entropy, Order::left_to_right}) {
      for (const Schedule schedule : {Schedule::front_loaded, Schedule::floor}) {
        for (const int steps : {3, 5, 64}) {
          const Law law = output_law(exact, {.order = order, .schedule = schedule, .steps = steps});
          QVERIFY(total_variation(tiny_law(), law) < 1e-15);
        }
      }
    }
  }

  void more_ancestral_steps_are_nearer_to_the_truth() {
    const Predictions exact = exact_predictions(tiny_law());
    double before = 1;
    for (int steps = 1; steps <= 64; steps *= 2) {
      const double tv =
          total_variation(tiny_law(), output_law(exact, {.order = Order::ancestral, .steps = steps}));
      QVERIFY(tv < before);
      before = tv;
    }
  }

  void every_law_is_a_law() {
    const Predictions tempered = tempered_predictions(exact_predictions(tiny_law()), 0.7);
    for (const Order order : all_orders)
      for (const Schedule schedule : {Schedule::front_loaded, Schedule::floor})
        for (const int steps : {1, 2, 3, 4, 7})
          for (const double remasking : {0.0, 0.3, 1.0})
            for (const double temperature : {0.0, 0.5, 2.0}) {
              const Law law = output_law(tempered, {.order = order,
                                                    .schedule = schedule,
                                                    .steps = steps,
                                                    .temperature = temperature,
                                                    .block_length = 2,
                                                    .threshold = 0.5,
                                                    .remasking = remasking});
              QVERIFY(near(std::accumulate(law.begin(), law.end(), 0.0), 1));
            }
  }

  void many_runs_have_the_enumerated_law() {
    // 20,000 runs of 27 strings: the expected distance of a sample from its own law is about .015.
    const Predictions exact = exact_predictions(tiny_law());
    for (const Order order : all_orders) {
      for (const double temperature : {1.0, 0.6}) {
        const Writing writing{.order = order,
                              .schedule = Schedule::floor,
                              .steps = 2,
                              .temperature = temperature,
                              .block_length = 2,
                              .threshold = 0.45};
        const Law law = output_law(exact, writing);
        QVERIFY2(total_variation(law, played(exact, writing, 20'000)) < 0.025,
                 qPrintable(QString::number(static_cast<int>(order))));
      }
    }
  }

  void masking_again_leaves_as_much_masked() {
    // The ancestral step with re-masking keeps the law of the number of masks.
    const Predictions exact = exact_predictions(tiny_law());
    const Writing plain{.order = Order::ancestral, .steps = 6};
    Writing again = plain;
    again.remasking = 0.2;
    const auto one = page_laws(exact, plain), other = page_laws(exact, again);
    for (std::size_t n = 0; n < one.size(); ++n) {
      double masks[2] = {0, 0};
      for (int page = 0; page < page_count; ++page) {
        masks[0] += one[n][static_cast<std::size_t>(page)] * masked_places(page_of(page));
        masks[1] += other[n][static_cast<std::size_t>(page)] * masked_places(page_of(page));
      }
      QVERIFY(near(masks[0], masks[1]));
    }
  }

  void masking_again_gives_a_confident_order_back_what_it_lost() {
    // With perfect conditionals an ancestral sampler has nothing to mend; one that seeks modes has.
    const Predictions exact = exact_predictions(tiny_law());
    const auto distance = [&](Order order, double remasking) {
      return total_variation(tiny_law(),
                             output_law(exact, {.order = order, .steps = 64, .remasking = remasking}));
    };
    QVERIFY(distance(Order::low_confidence, 0.1) < 0.1 * distance(Order::low_confidence, 0));
    QVERIFY(distance(Order::ancestral, 0.1) > distance(Order::ancestral, 0));
  }

  void schedules_are_those_of_the_code_and_of_the_paper() {
    const auto file = reference("forward-mask");
    for (const auto& line : file["num_transfer_tokens"])
      QCOMPARE(step_counts(Schedule::front_loaded, line["masked"], line["steps"]),
               line["schedule"].get<std::vector<int>>());
    for (const auto& line : file["paper_algorithm5_floor_schedule"])
      QCOMPARE(step_counts(Schedule::floor, line["L"], line["steps"]),
               line["revealed_per_step"].get<std::vector<int>>());
  }

  void at_no_temperature_the_first_of_the_most_probable_is_drawn() {
    QCOMPARE(at_temperature({0.2, 0.4, 0.4}, 0)[1], 1.0);
    const auto half = at_temperature({0.2, 0.3, 0.5}, 0.5);
    QVERIFY(near(half[2], 0.25 / (0.04 + 0.09 + 0.25)));
    const auto cold = at_temperature({0.2, 0.3, 0.5}, 1e-3);
    QVERIFY(near(cold[2], 1));
  }
};

QTEST_APPLESS_MAIN(ExactLawTest)
#include "exact_law_test.moc"
