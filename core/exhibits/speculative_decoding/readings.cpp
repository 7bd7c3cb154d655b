// What the exhibit reads off a run: readouts with their published figures, and series.
#include "core/exhibits/speculative_decoding/declaration.hpp"

namespace lucid::speculative_decoding {

void declare_readouts(Exhibit& exhibit) {
  const std::vector<Condition> real{{"view", {"race", "tree"}}};
  const std::vector<Condition> paper{{"view", {"race", "formula"}}};
  const std::vector<Condition> referee{{"view", {"referee"}}};
  const char* const leviathan_measured = QT_TRANSLATE_NOOP(
      "core", "measured: Leviathan, Kalman and Matias, ICML 2023, translation at temperature 0");
  exhibit.readouts = {
      {.id = "acceptance_rate",
       .label = QT_TRANSLATE_NOOP("core", "Accepted α"),
       .help = QT_TRANSLATE_NOOP(
           "core", "Share of the judged guesses that were taken. Those after a rejection are not judged."),
       .needs_steps = true,
       .fraction = true,
       .published =
           {{0.75,
             {},
             QT_TRANSLATE_NOOP(
                 "core", "Leviathan and others 2023, T5-small for T5-XXL, translation at temperature 0"),
             "t5-xxl-small"},
            {0.82,
             {},
             QT_TRANSLATE_NOOP(
                 "core", "Leviathan and others 2023, T5-large for T5-XXL, translation at temperature 0"),
             "t5-xxl-large"}},
       .formula = "acceptance_overlap",
       .relevant_when = real,
       .inputs = {"prompt", "draft", "temperature", "top_p"},
       .limits = QT_TRANSLATE_NOOP("core",
                                   "Counted over the rounds of this run: some dozens of guesses, so that it "
                                   "wavers by some per cent.")},
      {.id = "tokens_per_pass",
       .label = QT_TRANSLATE_NOOP("core", "Words a pass"),
       .help = QT_TRANSLATE_NOOP(
           "core", "Words written over passes of the large model; the prompt's own pass is not counted."),
       .needs_steps = true,
       .formula = "tokens_per_pass_counted",
       .relevant_when = real,
       .inputs = {"gamma", "acceptance_rate"},
       .limits =
           QT_TRANSLATE_NOOP("core", "Where a story ends within a round, the rest of that round is lost.")},
      {.id = "tokens_per_pass_formula",
       .label = QT_TRANSLATE_NOOP("core", "Words a pass, on paper"),
       .help = QT_TRANSLATE_NOOP("core", "Expected words a round if every guess is taken with the same α."),
       .formula = "tokens_per_pass",
       .relevant_when = paper,
       .inputs = {"alpha", "gamma"},
       .limits = QT_TRANSLATE_NOOP("core",
                                   "In a real text some places are easy and others are not; the mean of a "
                                   "curve is not the curve of the mean.")},
      {.id = "speedup_measured",
       .label = QT_TRANSLATE_NOOP("core", "Speed-up measured"),
       .unit = "×",
       .help = QT_TRANSLATE_NOOP(
           "core",
           "Time of the plain lane over time of the guessing lane for as many words, guesses included, "
           "over the whole run."),
       .needs_steps = true,
       .timed = true,
       .formula = "speedup_measured_lanes",
       .relevant_when = real,
       .inputs = {"draft", "gamma", "target", "temperature"},
       .limits = QT_TRANSLATE_NOOP("core", "On this computer, now. Below 1 guessing is slower.")},
      {.id = "speedup_formula",
       .label = QT_TRANSLATE_NOOP("core", "Speed-up, on paper"),
       .unit = "×",
       .help = QT_TRANSLATE_NOOP(
           "core", "Words a pass over the cost of a round, 1 being one pass of the large model."),
       .published = {{3.4, {}, leviathan_measured, "t5-xxl-small"},
                     {2.8, {}, leviathan_measured, "t5-xxl-base"},
                     {1.7, {}, leviathan_measured, "t5-xxl-large"},
                     {1.92, 2.46,
                      QT_TRANSLATE_NOOP("core",
                                        "measured: Chen and others 2023, Chinchilla 70B, XSum to HumanEval"),
                      "chinchilla"}},
       .formula = "speculative_speedup",
       .relevant_when = paper,
       .inputs = {"alpha", "gamma", "cost_ratio"},
       .limits = QT_TRANSLATE_NOOP("core",
                                   "As long as a pass over γ + 1 words costs no more than a pass over one: "
                                   "where fetching the weights takes the time.")},
      {.id = "optimal_gamma",
       .label = QT_TRANSLATE_NOOP("core", "Best γ, on paper"),
       .help = QT_TRANSLATE_NOOP("core",
                                 "The number of guesses from 0 to 200 with the greatest speed-up; the "
                                 "smallest of equals. None where guessing costs nothing."),
       .formula = "optimal_gamma",
       .relevant_when = paper,
       .inputs = {"alpha", "cost_ratio"},
       .limits = QT_TRANSLATE_NOOP("core",
                                   "0 means: do not guess at all. That is so where α is no greater than c.")},
      {.id = "arithmetic_overhead",
       .label = QT_TRANSLATE_NOOP("core", "Arithmetic a word"),
       .unit = "×",
       .help = QT_TRANSLATE_NOOP(
           "core",
           "Operations a written word, over those of plain decoding: guessing saves time, not arithmetic."),
       .published = {{1.11, 1.63,
                      QT_TRANSLATE_NOOP("core", "Leviathan, Kalman and Matias, ICML 2023, table 1"), ""}},
       .formula = "arithmetic_overhead",
       .relevant_when = paper,
       .inputs = {"alpha", "gamma", "draft_flop_ratio"},
       .limits = QT_TRANSLATE_NOOP(
           "core", "Multiplications by weights; those of attention over the text are left out.")},
      {.id = "measured_cost_ratio",
       .label = QT_TRANSLATE_NOOP("core", "Cost of a guess c, measured"),
       .help = QT_TRANSLATE_NOOP("core",
                                 "Shortest of several guesses over the shortest of several passes of the "
                                 "large model over one word."),
       .timed = true,
       .formula = "cost_ratio_measured",
       .relevant_when = real,
       .inputs = {"draft", "target"},
       .limits = QT_TRANSLATE_NOOP(
           "core", "On this computer, now, after this prompt: both times grow as the text grows.")},
      {.id = "target_passes",
       .label = QT_TRANSLATE_NOOP("core", "Passes of the large model"),
       .help = QT_TRANSLATE_NOOP("core", "One a round: it checks all guesses and adds a word of its own."),
       .needs_steps = true,
       .formula = "passes_counted",
       .relevant_when = real,
       .inputs = {"gamma", "draft"},
       .limits = QT_TRANSLATE_NOOP("core",
                                   "A pass counts as one, however many words it reads, and so is not a time. "
                                   "The reading of the prompt is left out.")},
      {.id = "draft_passes",
       .label = QT_TRANSLATE_NOOP("core", "Guesses made"),
       .help = QT_TRANSLATE_NOOP("core", "Each costs a pass of the guesser."),
       .needs_steps = true,
       .formula = "guesses_counted",
       .relevant_when = real,
       .inputs = {"gamma", "draft"},
       .limits = QT_TRANSLATE_NOOP("core",
                                   "A guess counts as one, whoever makes it: that of a small model costs a "
                                   "pass, that of a table next to nothing.")},
      {.id = "total_variation",
       .label = QT_TRANSLATE_NOOP("core", "Distance from the law"),
       .help = QT_TRANSLATE_NOOP("core",
                                 "Exactly: the largest difference that the rule makes to the probability of "
                                 "anything about the first word."),
       .fraction = true,
       .formula = "total_variation",
       .relevant_when = referee,
       .inputs = {"rule", "draft", "temperature", "lenience"},
       .limits = QT_TRANSLATE_NOOP(
           "core", "Of the first word only. Keeping the tail leaves it alone and spoils the second.")},
      {.id = "chi_square_p",
       .label = QT_TRANSLATE_NOOP("core", "p of the χ² test"),
       .help = QT_TRANSLATE_NOOP("core",
                                 "The chance that an honest writer would look at least as suspicious. Below "
                                 "0.001 the referee calls it a cheat."),
       .formula = "chi_square",
       .relevant_when = referee,
       .inputs = {"rule", "draft", "temperature"},
       .limits =
           QT_TRANSLATE_NOOP("core",
                             "Of 20 000 real samples of the first word, or of the first two where the first "
                             "tells nothing. Words that are expected fewer than five times count together.")},
      {.id = "samples_to_detect",
       .label = QT_TRANSLATE_NOOP("core", "Samples until it is found"),
       .help = QT_TRANSLATE_NOOP("core",
                                 "After so many samples the referee has found the cheat in half of all "
                                 "tries. None for the honest rule."),
       .formula = "samples_to_detect",
       .relevant_when = referee,
       .inputs = {"rule", "draft", "temperature"},
       .limits = QT_TRANSLATE_NOOP(
           "core", "By the noncentral χ² law, which is good where each cell is expected five times.")},
  };
}

void declare_series(Exhibit& exhibit) {
  exhibit.series = {
      {.id = "speedup_by_gamma",
       .label = QT_TRANSLATE_NOOP("core", "Speed-up"),
       .unit = "×",
       .x_label = QT_TRANSLATE_NOOP("core", "Guesses per round γ"),
       .curves = {{"formula", QT_TRANSLATE_NOOP("core", "α as set")},
                  {"at_acceptance_rate", QT_TRANSLATE_NOOP("core", "α of this run"), "accept"}},
       .help = QT_TRANSLATE_NOOP("core", "By formula, at the cost of a guess that is set."),
       .x_parameter = "gamma",
       .relevant_when = {{"view", {"race", "formula"}}}},
      {.id = "tokens_by_alpha",
       .label = QT_TRANSLATE_NOOP("core", "Words a pass"),
       .x_label = QT_TRANSLATE_NOOP("core", "Acceptance α"),
       .curves = {{"tokens", QT_TRANSLATE_NOOP("core", "Words a pass")}},
       .help = QT_TRANSLATE_NOOP("core", "By formula, at the γ that is set."),
       .x_parameter = "alpha",
       .relevant_when = {{"view", {"formula"}}}},
      {.id = "acceptance_by_position",
       .label = QT_TRANSLATE_NOOP("core", "Accepted"),
       .x_label = QT_TRANSLATE_NOOP("core", "Place in the round"),
       .curves = {{"accepted", QT_TRANSLATE_NOOP("core", "Accepted"), "accept"}},
       .help = QT_TRANSLATE_NOOP("core", "Of the guesses at this place that were judged."),
       .needs_steps = true,
       .fraction = true,
       .relevant_when = {{"view", {"race"}}}},
      {.id = "pass_time_by_tokens",
       .label = QT_TRANSLATE_NOOP("core", "Time of a pass"),
       .unit = "s",
       .x_label = QT_TRANSLATE_NOOP("core", "Words read in the pass"),
       .curves = {{"pass", QT_TRANSLATE_NOOP("core", "One pass")}},
       .help = QT_TRANSLATE_NOOP("core",
                                 "Of the large model on this computer, the shortest of five. While it is "
                                 "flat, checking more words is free."),
       .timed = true,
       .relevant_when = {{"view", {"race", "formula"}}}},
      {.id = "output_law",
       .label = QT_TRANSLATE_NOOP("core", "First word, as written"),
       .x_label = QT_TRANSLATE_NOOP("core", "Rank"),
       .curves = {{"written", QT_TRANSLATE_NOOP("core", "exactly")},
                  {"counted", QT_TRANSLATE_NOOP("core", "counted"), "accent"}},
       .help = QT_TRANSLATE_NOOP(
           "core",
           "The exact law of the first word under the rule, and what was counted; the large "
           "model's likeliest word first."),
       .log_x = true,
       .fraction = true,
       .relevant_when = {{"view", {"referee"}}}},
      {.id = "target_law",
       .label = QT_TRANSLATE_NOOP("core", "First word, by the large model"),
       .x_label = QT_TRANSLATE_NOOP("core", "Rank"),
       .curves = {{"target", QT_TRANSLATE_NOOP("core", "The target alone"), "muted"}},
       .help = QT_TRANSLATE_NOOP("core", "What would be written without guesses; the likeliest word first."),
       .log_x = true,
       .fraction = true,
       .relevant_when = {{"view", {"referee"}}}},
  };
}

}  // namespace lucid::speculative_decoding
