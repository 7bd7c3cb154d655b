// What the exhibit reads off a run: readouts with their published figures, and series.
#include "core/exhibits/masked_diffusion/declaration.hpp"

namespace lucid::masked_diffusion {

void declare_readouts(Exhibit& exhibit) {
  const std::vector<Condition> pages{{"view", {"page", "race"}}};
  const std::vector<Condition> judged{{"view", {"page", "race"}}, {"language", {"story", "arithmetic"}}};
  const std::vector<Condition> exact{{"language", {"exact-27"}}};
  const std::vector<Condition> learns{{"view", {"reversal"}}};
  const std::vector<Condition> real_bench{{"view", {"bench"}}, {"language", {"story", "arithmetic"}}};
  const std::vector<Condition> real{{"view", {"page", "race", "forward"}},
                                    {"language", {"story", "arithmetic"}}};
  const char* const table_4 = QT_TRANSLATE_NOOP(
      "core", "LLaDA 8B Instruct, 496 pairs of lines of Chinese poems: arXiv 2502.09992, table 4");
  const char* const table_4_gpt =
      QT_TRANSLATE_NOOP("core", "GPT-4o, 496 pairs of lines of Chinese poems: arXiv 2502.09992, table 4");
  const char* const table_4_qwen = QT_TRANSLATE_NOOP(
      "core", "Qwen2.5 7B Instruct, 496 pairs of lines of Chinese poems: arXiv 2502.09992, table 4");
  const char* const shapes = QT_TRANSLATE_NOOP("core", "Nie and others, arXiv 2502.09992, table 5");
  const char* const judge = QT_TRANSLATE_NOOP(
      "core",
      "The checker knows the faults of this small world only. With 64 texts the true share lies within about "
      "12 points.");
  const char* const normal_law = QT_TRANSLATE_NOOP(
      "core",
      "By the normal law, which wants some dozens of copies; after a few of them the true value lies outside "
      "more often than one time in twenty.");
  const char* const enumerated = QT_TRANSLATE_NOOP(
      "core",
      "Enumerated, with no chance in it, which only a language of 27 strings allows. There is no prompt, and "
      "hence no guidance.");
  const char* const fifty = QT_TRANSLATE_NOOP(
      "core",
      "Fifty made-up pairs, models of about 116 000 numbers, and the mean of a few seeds that differ widely. "
      "What is published is another task and far larger models.");
  const char* const by_shapes = QT_TRANSLATE_NOOP(
      "core",
      "By the shapes in the paper, with the embedding and the head counted apart and no biases; the file of "
      "weights itself was not opened.");
  exhibit.readouts = {
      {.id = "forward_passes",
       .label = QT_TRANSLATE_NOOP("core", "Looks at the page"),
       .help = QT_TRANSLATE_NOOP("core", "Passes through the model so far: one a step, two with guidance."),
       .needs_steps = true,
       .formula = "masked_looks",
       .relevant_when = pages,
       .inputs = {"steps", "guidance"},
       .limits = QT_TRANSLATE_NOOP(
           "core", "Counts looks, not time: each reads the whole page anew, and a long page takes longer.")},
      {.id = "mean_confidence",
       .label = QT_TRANSLATE_NOOP("core", "Mean confidence"),
       .help = QT_TRANSLATE_NOOP("core",
                                 "Probability of the written words at the moment when they were written."),
       .needs_steps = true,
       .fraction = true,
       .formula = "masked_confidence",
       .relevant_when = pages,
       .inputs = {"order", "steps"},
       .limits = QT_TRANSLATE_NOOP("core",
                                   "The model's own opinion, at temperature 1: it may be sure and wrong. "
                                   "Words that were given do not count.")},
      {.id = "consistency",
       .label = QT_TRANSLATE_NOOP("core", "Consistent texts"),
       .help = QT_TRANSLATE_NOOP(
           "core",
           "Share of the texts in which the checker finds no fault: names, pronouns, things, counts."),
       .needs_steps = true,
       .fraction = true,
       .published =
           {{0.7,
             {},
             QT_TRANSLATE_NOOP(
                 "core", "LLaDA 8B Base on GSM8K, another task, surest first: arXiv 2502.09992, table 9"),
             "race"},
            {0.213,
             {},
             QT_TRANSLATE_NOOP(
                 "core", "LLaDA 8B Base on GSM8K, another task, random places: arXiv 2502.09992, table 9"),
             "race-at-random"}},
       .formula = "share_of_texts",
       .relevant_when = judged,
       .inputs = {"steps", "order", "temperature", "samples"},
       .limits = judge},
      {.id = "consistency_autoregressive",
       .label = QT_TRANSLATE_NOOP("core", "Consistent texts, twin"),
       .help =
           QT_TRANSLATE_NOOP("core",
                             "The same for the twin of equal size that reads to the right and is given what "
                             "stands before the first hole."),
       .needs_steps = true,
       .fraction = true,
       .formula = "share_of_texts",
       .relevant_when = judged,
       .inputs = {"temperature", "samples"},
       .limits = judge},
      {.id = "nelbo_bits_per_token",
       .label = QT_TRANSLATE_NOOP("core", "Bound, bits a word"),
       .unit = "bit",
       .help = QT_TRANSLATE_NOOP(
           "core",
           "Upper bound on −log₂ p of the sentence, per word, by the L/l form; of the 27 strings exactly."),
       .formula = "masked_bound",
       .relevant_when = {{"view", {"forward", "bench", "page"}}},
       .inputs = {"prompt", "predictor"},
       .limits = QT_TRANSLATE_NOOP(
           "core",
           "An upper bound: the true figure lies below it. In a sentence it is a mean over masked copies, "
           "good to the give or take beside it; of the 27 strings it is exact.")},
      {.id = "nelbo_half_width",
       .label = QT_TRANSLATE_NOOP("core", "Bound, give or take"),
       .unit = "bit",
       .help = QT_TRANSLATE_NOOP("core", "Half of its 95 % interval after the copies that were drawn."),
       .needs_steps = true,
       .formula = "half_width",
       .relevant_when = {{"view", {"forward"}}},
       .inputs = {"prompt", "language"},
       .limits = normal_law},
      {.id = "nelbo_half_width_time_form",
       .label = QT_TRANSLATE_NOOP("core", "The same by the 1/t form"),
       .unit = "bit",
       .help = QT_TRANSLATE_NOOP(
           "core", "The same interval for the estimator that weighs by 1/t: wider for short texts."),
       .needs_steps = true,
       .formula = "half_width",
       .relevant_when = {{"view", {"forward"}}},
       .inputs = {"prompt", "language"},
       .limits =
           QT_TRANSLATE_NOOP("core",
                             "Times below 0.001 are never drawn: without that floor the spread is infinite. "
                             "A rare copy weighs so much that the normal law holds only after many.")},
      {.id = "nll_bits_autoregressive",
       .label = QT_TRANSLATE_NOOP("core", "Twin, bits a word"),
       .unit = "bit",
       .help = QT_TRANSLATE_NOOP("core", "−log₂ p of the same sentence by the twin, exactly, in one pass."),
       .formula = "causal_bits",
       .relevant_when = {{"view", {"forward"}}, {"language", {"story", "arithmetic"}}},
       .inputs = {"prompt"},
       .limits = QT_TRANSLATE_NOOP("core",
                                   "Exact, while the figure beside it is a bound: a small difference does "
                                   "not say which model is the better one.")},
      {.id = "total_variation",
       .label = QT_TRANSLATE_NOOP("core", "Distance from the truth"),
       .help =
           QT_TRANSLATE_NOOP("core",
                             "Total variation between what the sampler writes and the language: half of all "
                             "differences. 0: the same; 1: nothing in common."),
       .formula = "total_variation",
       .relevant_when = exact,
       .inputs = {"order", "steps", "schedule", "temperature", "predictor"},
       .limits = enumerated},
      {.id = "kl_divergence",
       .label = QT_TRANSLATE_NOOP("core", "Divergence"),
       .unit = "nats",
       .help = QT_TRANSLATE_NOOP(
           "core",
           "From the truth to the sampler; none where the sampler never writes what the language has."),
       .formula = "divergence_from_truth",
       .relevant_when = exact,
       .inputs = {"order", "steps", "schedule", "temperature", "predictor"},
       .limits = enumerated},
      {.id = "sampler_entropy",
       .label = QT_TRANSLATE_NOOP("core", "Variety of the sampler"),
       .unit = "nats",
       .help = QT_TRANSLATE_NOOP("core", "Entropy of what is written. Below the language's: it plays safe."),
       .formula = "entropy_of_sampler",
       .relevant_when = exact,
       .inputs = {"order", "steps", "schedule", "temperature", "predictor"},
       .limits = enumerated},
      {.id = "true_entropy",
       .label = QT_TRANSLATE_NOOP("core", "Variety of the language"),
       .unit = "nats",
       .help = QT_TRANSLATE_NOOP("core", "Entropy of the 27 strings themselves."),
       .formula = "entropy_of_language",
       .relevant_when = exact,
       .inputs = {"language"},
       .limits = QT_TRANSLATE_NOOP("core",
                                   "Of this one small language, whose 27 weights were drawn once; it says "
                                   "nothing about a real one.")},
      {.id = "distance_of_samples",
       .label = QT_TRANSLATE_NOOP("core", "Samples from their law"),
       .help = QT_TRANSLATE_NOOP("core",
                                 "Total variation between the strings that the sampler has written and its "
                                 "enumerated law: goes to 0."),
       .needs_steps = true,
       .formula = "distance_of_counts",
       .relevant_when = {{"view", {"bench"}}, {"language", {"exact-27"}}},
       .inputs = {"order", "steps", "temperature", "predictor"},
       .limits = QT_TRANSLATE_NOOP("core",
                                   "Never quite 0: chance alone leaves about 0.014 after 20 000 strings, and "
                                   "twice as much after a quarter of them.")},
      {.id = "text_bits_per_token",
       .label = QT_TRANSLATE_NOOP("core", "Its texts, bits a word"),
       .unit = "bit",
       .help = QT_TRANSLATE_NOOP(
           "core",
           "How improbable the texts of the model are to the grammar that made its corpus. Below "
           "the grammar's own: it keeps to the likely."),
       .needs_steps = true,
       .formula = "grammar_bits_of_text",
       .relevant_when = real_bench,
       .inputs = {"order", "temperature", "steps"},
       .limits = QT_TRANSLATE_NOOP("core",
                                   "Only of texts that the grammar could have told; the others have no bits "
                                   "and are left out, so that a poor model can look good here.")},
      {.id = "grammar_bits_per_token",
       .label = QT_TRANSLATE_NOOP("core", "True texts, bits a word"),
       .unit = "bit",
       .help = QT_TRANSLATE_NOOP("core", "Entropy of the grammar per word, exactly."),
       .formula = "grammar_bits",
       .relevant_when = real_bench,
       .inputs = {"language"},
       .limits = QT_TRANSLATE_NOOP("core",
                                   "A mean over the grammar's own texts, their end counted as a word. Who "
                                   "knows the length beforehand needs less.")},
      {.id = "in_language",
       .label = QT_TRANSLATE_NOOP("core", "Texts that the grammar has"),
       .help =
           QT_TRANSLATE_NOOP("core", "Share of the texts that the grammar could have told, word for word."),
       .needs_steps = true,
       .fraction = true,
       .formula = "share_of_texts",
       .relevant_when = real_bench,
       .inputs = {"order", "temperature", "steps", "samples"},
       .limits = QT_TRANSLATE_NOOP("core",
                                   "Word for word: one impossible word spoils a text, and a sensible text "
                                   "that the grammar cannot tell counts as wrong.")},
      {.id = "reversal_forward",
       .label = QT_TRANSLATE_NOOP("core", "Both ways: asked as told"),
       .help = QT_TRANSLATE_NOOP(
           "core", "Share of the 50 one-way pairs that masked diffusion answers as they were told."),
       .needs_steps = true,
       .fraction = true,
       .published = {{0.518, {}, table_4, "reversal"}},
       .formula = "share_of_texts",
       .relevant_when = learns,
       .inputs = {"position_encoding", "seeds"},
       .limits = fifty},
      {.id = "reversal_backward",
       .label = QT_TRANSLATE_NOOP("core", "Both ways: asked backwards"),
       .help =
           QT_TRANSLATE_NOOP("core", "… and the other way round, which it was never told of these pairs."),
       .needs_steps = true,
       .fraction = true,
       .published = {{0.456, {}, table_4, "reversal"}},
       .formula = "share_of_texts",
       .relevant_when = learns,
       .inputs = {"position_encoding", "seeds"},
       .limits = fifty},
      {.id = "reversal_hole",
       .label = QT_TRANSLATE_NOOP("core", "Both ways: hole on the left"),
       .help = QT_TRANSLATE_NOOP(
           "core", "The same knowledge asked as a hole in the sentence that was told: “_’s mother is B”."),
       .needs_steps = true,
       .fraction = true,
       .formula = "share_of_texts",
       .relevant_when = learns,
       .inputs = {"position_encoding", "seeds"},
       .limits = fifty},
      {.id = "autoregressive_forward",
       .label = QT_TRANSLATE_NOOP("core", "Twin: asked as told"),
       .help = QT_TRANSLATE_NOOP("core", "The twin that reads to the right, asked as it was told."),
       .needs_steps = true,
       .fraction = true,
       .published = {{0.827, {}, table_4_gpt, "reversal"}, {0.759, {}, table_4_qwen, "reversal"}},
       .formula = "share_of_texts",
       .relevant_when = learns,
       .inputs = {"position_encoding", "seeds"},
       .limits = fifty},
      {.id = "autoregressive_backward",
       .label = QT_TRANSLATE_NOOP("core", "Twin: asked backwards"),
       .help = QT_TRANSLATE_NOOP("core", "… and the other way round."),
       .needs_steps = true,
       .fraction = true,
       .published = {{0.343, {}, table_4_gpt, "reversal"}, {0.38, {}, table_4_qwen, "reversal"}},
       .formula = "share_of_texts",
       .relevant_when = learns,
       .inputs = {"position_encoding", "seeds"},
       .limits = fifty},
      {.id = "autoregressive_backward_bayes",
       .label = QT_TRANSLATE_NOOP("core", "Twin: backwards by Bayes"),
       .help =
           QT_TRANSLATE_NOOP("core",
                             "For all 300 names the twin says how probable “this one’s mother is B” is; the "
                             "likeliest is its answer."),
       .needs_steps = true,
       .fraction = true,
       .formula = "by_bayes",
       .relevant_when = learns,
       .inputs = {"position_encoding", "seeds"},
       .limits =
           QT_TRANSLATE_NOOP("core",
                             "Needs the probability of every one of 300 names, a pass for each: possible "
                             "here, hopeless in a real language. Fifty pairs, small models, a few seeds.")},
      {.id = "model_parameters",
       .label = QT_TRANSLATE_NOOP("core", "Numbers in this model"),
       .help = QT_TRANSLATE_NOOP("core", "Weights of the model that fills the page; its twin has as many."),
       .formula = "tied_parameters",
       .relevant_when = real,
       .inputs = {"language"},
       .limits = QT_TRANSLATE_NOOP("core", "The embedding serves as the head as well and counts once.")},
      {.id = "llada_8b_parameters",
       .label = QT_TRANSLATE_NOOP("core", "Numbers in LLaDA 8B"),
       .help = QT_TRANSLATE_NOOP("core", "Counted from the table of shapes in the paper."),
       .published = {{8.02e9, {}, shapes, ""}},
       .formula = "llada_parameters",
       .relevant_when = real,
       .limits = by_shapes},
      {.id = "llada_1b_parameters",
       .label = QT_TRANSLATE_NOOP("core", "Numbers in LLaDA 1B"),
       .help = QT_TRANSLATE_NOOP("core", "Counted from the table of shapes in the paper."),
       .published = {{1.49e9, {}, shapes, ""}},
       .formula = "llada_parameters",
       .relevant_when = real,
       .limits = by_shapes},
      {.id = "llada_operations",
       .label = QT_TRANSLATE_NOOP("core", "Operations to train LLaDA 8B"),
       .help = QT_TRANSLATE_NOOP(
           "core", "Six for each number outside the embeddings (N) and each of 2.3 trillion words read (D)."),
       .formula = "training_operations",
       .relevant_when = real,
       .inputs = {"llada_8b_parameters"},
       .limits = QT_TRANSLATE_NOOP("core", "A rule of thumb: what attention costs beside it is left out.")},
  };
}

void declare_series(Exhibit& exhibit) {
  const std::vector<Condition> exact{{"language", {"exact-27"}}};
  exhibit.series = {
      {.id = "confidence_by_step",
       .label = QT_TRANSLATE_NOOP("core", "Confidence"),
       .x_label = QT_TRANSLATE_NOOP("core", "Step"),
       .curves = {{"confidence", QT_TRANSLATE_NOOP("core", "Confidence"), "ink"}},
       .help = QT_TRANSLATE_NOOP("core", "Mean probability of the words that a step wrote."),
       .needs_steps = true,
       .fraction = true,
       .relevant_when = {{"view", {"page", "race"}}}},
      {.id = "total_variation_by_steps",
       .label = QT_TRANSLATE_NOOP("core", "Distance from the truth"),
       .x_label = QT_TRANSLATE_NOOP("core", "Denoising steps"),
       .curves = {{"distance", QT_TRANSLATE_NOOP("core", "Exact"), "ink"}},
       .help = QT_TRANSLATE_NOOP("core", "For this order, enumerated at every number of steps."),
       .log_x = true,
       .x_parameter = "steps",
       .relevant_when = exact},
      {.id = "consistency_by_steps",
       .label = QT_TRANSLATE_NOOP("core", "Consistent texts"),
       .x_label = QT_TRANSLATE_NOOP("core", "Denoising steps"),
       .curves = {{"diffusion", QT_TRANSLATE_NOOP("core", "Diffusion"), "ink"},
                  {"low", QT_TRANSLATE_NOOP("core", "95 %, from"), "muted"},
                  {"high", QT_TRANSLATE_NOOP("core", "95 %, to"), "muted"},
                  {"twin", QT_TRANSLATE_NOOP("core", "Twin"), "category_2"}},
       .help = QT_TRANSLATE_NOOP(
           "core",
           "With a quarter of the texts at each number of steps, and with all at the one that is set. The "
           "twin takes a look for each word."),
       .log_x = true,
       .needs_steps = true,
       .fraction = true,
       .x_parameter = "steps",
       .relevant_when = {{"view", {"race"}}, {"language", {"story", "arithmetic"}}}},
      {.id = "bits_by_draws",
       .label = QT_TRANSLATE_NOOP("core", "Bits a word"),
       .unit = "bit",
       .x_label = QT_TRANSLATE_NOOP("core", "Masked copies"),
       .curves = {{"time_form", QT_TRANSLATE_NOOP("core", "1/t form"), "category_2"},
                  {"count_form", QT_TRANSLATE_NOOP("core", "L/l form"), "ink"},
                  {"twin", QT_TRANSLATE_NOOP("core", "Twin, exactly"), "muted"}},
       .help = QT_TRANSLATE_NOOP("core", "Both estimators of the same bound, as copies are drawn."),
       .needs_steps = true,
       .relevant_when = {{"view", {"forward"}}}},
      {.id = "loss_by_training_step",
       .label = QT_TRANSLATE_NOOP("core", "Loss"),
       .unit = "nats",
       .x_label = QT_TRANSLATE_NOOP("core", "Minibatches of each model"),
       .curves = {{"diffusion", QT_TRANSLATE_NOOP("core", "Diffusion"), "ink"},
                  {"autoregressive", QT_TRANSLATE_NOOP("core", "Twin"), "category_2"}},
       .help = QT_TRANSLATE_NOOP("core", "Per word, mean over the seeds. The two are not the same quantity."),
       .log_y = true,
       .needs_steps = true,
       .relevant_when = {{"view", {"reversal"}}}},
      {.id = "answers_by_training_step",
       .label = QT_TRANSLATE_NOOP("core", "Right answers"),
       .x_label = QT_TRANSLATE_NOOP("core", "Minibatches of each model"),
       .curves = {{"forward", QT_TRANSLATE_NOOP("core", "As told"), "muted"},
                  {"backward", QT_TRANSLATE_NOOP("core", "Backwards"), "ink"},
                  {"twin_backward", QT_TRANSLATE_NOOP("core", "Twin backwards"), "reject"},
                  {"twin_bayes", QT_TRANSLATE_NOOP("core", "Twin by Bayes"), "accept"}},
       .help = QT_TRANSLATE_NOOP("core", "Of the 50 one-way pairs, mean over the seeds."),
       .needs_steps = true,
       .fraction = true,
       .relevant_when = {{"view", {"reversal"}}}},
      {.id = "sampler_law",
       .label = QT_TRANSLATE_NOOP("core", "Written share"),
       .x_label = QT_TRANSLATE_NOOP("core", "String, aaa to ccc"),
       .curves = {{"sampler", QT_TRANSLATE_NOOP("core", "What the sampler writes"), "accent"}},
       .help = QT_TRANSLATE_NOOP("core", "The enumerated output law of the sampler."),
       .relevant_when = exact},
      {.id = "true_law",
       .label = QT_TRANSLATE_NOOP("core", "True share"),
       .x_label = QT_TRANSLATE_NOOP("core", "String, aaa to ccc"),
       .curves = {{"truth", QT_TRANSLATE_NOOP("core", "The language"), "ink"}},
       .help = QT_TRANSLATE_NOOP("core", "The probabilities of the 27 strings."),
       .relevant_when = exact},
  };
}

}  // namespace lucid::masked_diffusion
