// The reference cases that anybody can rerun: each computes by the functions that the stage is drawn from.
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/exhibits/masked_diffusion/checks.hpp"
#include "core/exhibits/masked_diffusion/declaration.hpp"
#include "core/exhibits/masked_diffusion/exact_law.hpp"
#include "core/exhibits/masked_diffusion/forward_process.hpp"
#include "core/exhibits/masked_diffusion/likelihood.hpp"
#include "core/exhibits/masked_diffusion/page.hpp"
#include "core/language/sampling.hpp"

namespace lucid::masked_diffusion {

namespace {

double distance(Order order, int steps, double remasking = 0) {
  return total_variation(tiny_law(), output_law(predictions_of(PredictorKind::exact),
                                                {.order = order, .steps = steps, .remasking = remasking}));
}

/// The largest difference between the bound and −ln p over all 27 strings, with exact conditionals.
double bound_above_truth() {
  double most = 0;
  for (int s = 0; s < strings; ++s)
    most = std::max(most, std::abs(nelbo(predictions_of(PredictorKind::exact), string_of(s)) +
                                   std::log(tiny_law()[static_cast<std::size_t>(s)])));
  return most;
}

/// The probability of each count of masks out of 8 over all times, less 1/9; the largest difference.
double counts_of_masks_from_uniform() {
  std::vector<double> sum(9, 0);
  constexpr int slices = 20'000;
  for (int i = 0; i < slices; ++i) {
    const auto law = mask_count_law(8, (i + 0.5) / slices);
    for (std::size_t k = 0; k < law.size(); ++k) sum[k] += law[k] / slices;
  }
  double most = 0;
  for (const double p : sum) most = std::max(most, std::abs(p - 1.0 / 9));
  return most;
}

/// Total variation between 40,000 Gumbel-max draws and the softmax law at T = 0.7.
double gumbel_from_softmax() {
  constexpr float logits[] = {0.066757f, 0.859143f, 0.313157f, 1.104185f, -1.006041f, 1.37804f};
  const auto law = language::distribution(logits, {.temperature = 0.7});
  std::vector<double> drawn(law.size(), 0);
  Random random(3);
  constexpr int draws = 40'000;
  for (int i = 0; i < draws; ++i)
    drawn[static_cast<std::size_t>(language::gumbel_max(logits, 0.7, random))] += 1.0 / draws;
  return total_variation(law, drawn);
}

/// Of 200 pages of exact-27 with a letter that is given: how often it was changed or a mask was left.
double changed_or_masked() {
  const auto who = speaker(LanguageKind::exact_27, PredictorKind::exact);
  PageReader reader(who);
  const int letter = language::special::count + 1;
  int faults = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    PageWriting writing(
        {language::special::mask, letter, language::special::mask},
        {.order = static_cast<Order>(seed % 8), .steps = 3, .temperature = 1, .remasking = 0.3},
        Random(seed));
    while (!writing.finished()) writing.step(reader);
    const auto page = writing.tokens();
    faults += page[1] != letter || std::ranges::count(page, language::special::mask) > 0;
  }
  return faults;
}

/// How far the law of the first place moves when the third is written by hand.
double left_moves_when_right_is_written() {
  const auto who = speaker(LanguageKind::exact_27, PredictorKind::exact);
  PageReader reader(who);
  PageWriting writing(page_for(*who, "", 3), {}, Random(1));
  writing.look(reader);
  const double before = writing.places()[0].thought.probabilities[0];
  writing.pin(2, language::special::count + 2);
  writing.look(reader);
  return writing.places()[0].thought.probabilities[0] - before;
}

double guidance_at_zero() { return guided(1.378, -1.918, 0); }

}  // namespace

std::vector<Check> checks() {
  const char* const program =
      QT_TRANSLATE_NOOP("core", "An independent program, tests/reference/masked-diffusion/samplers.json");
  const char* const bound =
      QT_TRANSLATE_NOOP("core", "An independent program, tests/reference/masked-diffusion/elbo.json");
  const char* const closed = QT_TRANSLATE_NOOP("core", "Closed form");
  std::vector<Check> list = {
      {.id = "entropy_of_the_language",
       .what = QT_TRANSLATE_NOOP("core", "Entropy of the 27 strings, nats"),
       .expected = 2.9812276134819515,
       .tolerance = 1e-12,
       .source = bound,
       .compute = [] { return entropy(tiny_law()); },
       .readout = "true_entropy"},
      {.id = "ancestral_1",
       .what = QT_TRANSLATE_NOOP("core", "Distance from the truth, each place by itself, 1 step"),
       .expected = 0.32986093909971753,
       .tolerance = 1e-12,
       .source = program,
       .compute = [] { return distance(Order::ancestral, 1); },
       .readout = "total_variation"},
      {.id = "ancestral_2",
       .what = QT_TRANSLATE_NOOP("core", "Distance from the truth, each place by itself, 2 steps"),
       .expected = 0.15660229572584022,
       .tolerance = 1e-12,
       .source = program,
       .compute = [] { return distance(Order::ancestral, 2); },
       .readout = "total_variation"},
      {.id = "ancestral_8",
       .what = QT_TRANSLATE_NOOP("core", "Distance from the truth, each place by itself, 8 steps"),
       .expected = 0.038054846989568625,
       .tolerance = 1e-12,
       .source = program,
       .compute = [] { return distance(Order::ancestral, 8); },
       .readout = "total_variation"},
      {.id = "ancestral_64",
       .what = QT_TRANSLATE_NOOP("core", "Distance from the truth, each place by itself, 64 steps"),
       .expected = 0.004722303467204749,
       .tolerance = 1e-12,
       .source = program,
       .compute = [] { return distance(Order::ancestral, 64); },
       .readout = "total_variation"},
      {.id = "one_step_costs_total_correlation",
       .what = QT_TRANSLATE_NOOP("core", "Divergence at one step: what the places know of each other, nats"),
       .expected = 0.3117942425104103,
       .tolerance = 1e-12,
       .source = bound,
       .compute =
           [] {
             return kl_divergence(tiny_law(), output_law(predictions_of(PredictorKind::exact),
                                                         {.order = Order::random, .steps = 1}));
           },
       .readout = "kl_divergence"},
      {.id = "random_is_exact",
       .what = QT_TRANSLATE_NOOP("core", "Distance from the truth, random places, one a step"),
       .expected = 0,
       .tolerance = 1e-15,
       .source = closed,
       .compute = [] { return distance(Order::random, 3); },
       .readout = "total_variation"},
      {.id = "low_confidence_seeks_modes",
       .what = QT_TRANSLATE_NOOP("core", "Distance from the truth, surest word first, one a step"),
       .expected = 0.3363342538875035,
       .tolerance = 1e-12,
       .source = program,
       .compute = [] { return distance(Order::low_confidence, 3); },
       .readout = "total_variation"},
      {.id = "low_confidence_entropy",
       .what = QT_TRANSLATE_NOOP("core", "Variety of the surest word first, nats"),
       .expected = 2.4514770052692305,
       .tolerance = 1e-12,
       .source = program,
       .compute =
           [] {
             return entropy(output_law(predictions_of(PredictorKind::exact),
                                       {.order = Order::low_confidence, .steps = 3}));
           },
       .readout = "sampler_entropy"},
      {.id = "any_order_identity",
       .what = QT_TRANSLATE_NOOP("core",
                                 "Bound less −ln p with exact conditionals: the largest of 27 differences"),
       .expected = 0,
       .tolerance = 1e-12,
       .source = closed,
       .compute = bound_above_truth,
       .readout = "nelbo_bits_per_token"},
      {.id = "time_form_variance",
       .what = QT_TRANSLATE_NOOP("core", "Variance of one draw of the 1/t form, nats²"),
       .expected = 21.319635983119593,
       .tolerance = 1e-9,
       .source = bound,
       .compute =
           [] { return time_form(tiny_law(), predictions_of(PredictorKind::exact), least_time).variance; },
       .limits = QT_TRANSLATE_NOOP("core", "Times from 0.001 on; without a least time it is infinite."),
       .readout = "nelbo_half_width_time_form"},
      {.id = "count_form_variance",
       .what = QT_TRANSLATE_NOOP("core", "Variance of one draw of the L/l form, nats²"),
       .expected = 1.3735338137231974,
       .tolerance = 1e-10,
       .source = bound,
       .compute = [] { return count_form(tiny_law(), predictions_of(PredictorKind::exact)).variance; },
       .readout = "nelbo_half_width"},
      {.id = "mask_counts_uniform",
       .what = QT_TRANSLATE_NOOP("core", "Counts of masks among 8 words over all times, from 1/9 each"),
       .expected = 0,
       .tolerance = 1e-7,
       .source = closed,
       .compute = counts_of_masks_from_uniform},
      {.id = "gumbel_is_softmax",
       .what = QT_TRANSLATE_NOOP("core",
                                 "40 000 draws by Gumbel noise at T = 0.7, distance from the softmax law"),
       .expected = 0,
       .tolerance = 0.01,
       .source = closed,
       .compute = gumbel_from_softmax,
       .limits = QT_TRANSLATE_NOOP("core", "So many draws of six words lie about .004 from their own law.")},
      {.id = "given_words_stand",
       .what = QT_TRANSLATE_NOOP("core",
                                 "Given letters that were changed, or masks that were left, in 200 pages"),
       .expected = 0,
       .tolerance = 0,
       .source = closed,
       .compute = changed_or_masked},
      {.id = "right_moves_left",
       .what =
           QT_TRANSLATE_NOOP("core", "A c pinned on the right: how the likeliest letter on the left moves"),
       .expected = 34'127.0 / 105'105,
       .tolerance = 1e-6,
       .source = closed,
       .compute = left_moves_when_right_is_written},
      {.id = "guidance_zero",
       .what = QT_TRANSLATE_NOOP("core", "Guidance 0 of a logit of 1.378"),
       .expected = 1.378,
       .tolerance = 1e-15,
       .source = closed,
       .compute = guidance_at_zero},
      {.id = "llada_8b",
       .what = QT_TRANSLATE_NOOP("core", "Parameters of LLaDA 8B from its table of shapes"),
       .expected = 8'015'581'184.0,
       .tolerance = 0,
       .source = QT_TRANSLATE_NOOP("core", "Nie and others, arXiv 2502.09992: 8.02 billion"),
       .compute = [] { return static_cast<double>(parameter_count(llada_8b)); },
       .readout = "llada_8b_parameters"},
      {.id = "llada_1b",
       .what = QT_TRANSLATE_NOOP("core", "Parameters of LLaDA 1B from its table of shapes"),
       .expected = 1'487'243'264.0,
       .tolerance = 0,
       .source = QT_TRANSLATE_NOOP("core", "Nie and others, arXiv 2502.09992: 1.49 billion"),
       .compute = [] { return static_cast<double>(parameter_count(llada_1b)); },
       .readout = "llada_1b_parameters"},
      {.id = "llada_operations",
       .what = QT_TRANSLATE_NOOP("core", "Operations to train LLaDA 8B: 6 N D"),
       .expected = 9.6e22,
       .tolerance = 0.005,
       .relative = true,
       .source =
           QT_TRANSLATE_NOOP("core", "Nie and others, arXiv 2502.09992: N = 6.98 billion, D = 2.3 trillion"),
       .compute = [] { return training_operations(llada_8b, llada_words); },
       .readout = "llada_operations"},
  };
  for (auto* more : {&model_checks, &reversal_checks})
    for (Check& one : more()) list.push_back(std::move(one));
  return list;
}

}  // namespace lucid::masked_diffusion
