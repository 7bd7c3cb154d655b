// Reference cases of pages that trained models fill, and of the reversal experiment's examiner.
#include <algorithm>
#include <cmath>

#include "core/exhibits/masked_diffusion/checks.hpp"
#include "core/exhibits/masked_diffusion/declaration.hpp"
#include "core/exhibits/masked_diffusion/examination.hpp"
#include "core/exhibits/masked_diffusion/results.hpp"
#include "core/exhibits/masked_diffusion/speaker.hpp"
#include "core/language/arithmetic.hpp"
#include "core/snapshot_at.hpp"

namespace lucid::masked_diffusion {

namespace special = language::special;

namespace {

/// What is read at these settings after so many steps.
Check reading_check(const char* readout, const char* id, const char* what, double expected, double tolerance,
                    const char* source, SettingsText settings, std::int64_t steps, bool settled = false,
                    const char* limits = "") {
  return {.id = id,
          .what = what,
          .expected = expected,
          .tolerance = tolerance,
          .source = source,
          .compute =
              [=, settings = std::move(settings)] {
                return snapshot_at(exhibit(), settings, steps, settled).number(readout);
              },
          .limits = limits,
          .readout = readout};
}

/// The settings of a page of arithmetic on which the model writes its likeliest words.
SettingsText sum(const char* view, const char* prompt, SettingsText more = {}) {
  SettingsText settings{
      {"view", view}, {"language", "arithmetic"}, {"prompt", prompt}, {"temperature", "0"}, {"samples", "4"}};
  for (auto& one : more) settings.push_back(std::move(one));
  return settings;
}

/// Of ten lines, six right, the share that the checker lets pass.
double judged_right() {
  const auto who = speaker(LanguageKind::arithmetic, PredictorKind::exact);
  Tally tally;
  for (const char* line : {"37+48=85", "0+0=0", "90-17=73", "5+8=13", "99+99=198", "60-60=0", "37+48=84",
                           "90-17=83", "5+8=", "7=7+0"}) {
    auto text = who->tokenizer->encode_or_refuse(line, 20);
    text.insert(text.begin(), special::begin);
    text.push_back(special::end);
    tally.consistent += who->corpus->check(text).consistent;
    ++tally.judged;
  }
  return tally.share()->share;
}

}  // namespace

std::vector<Check> model_checks() {
  const char* const by_hand = QT_TRANSLATE_NOOP("core", "counted by hand");
  const char* const pass = QT_TRANSLATE_NOOP(
      "core", "independent program: the shipped weights in double precision, written from the equations");
  const char* const rounded = QT_TRANSLATE_NOOP("core", "here in single precision");
  const char* const count = QT_TRANSLATE_NOOP("core", "the file of weights, shape by shape");
  const char* const odds =
      QT_TRANSLATE_NOOP("core", "by hand: 200 beginnings, then 100 second numbers, nine signs with the end");
  const char* const wrong_sum = QT_TRANSLATE_NOOP("core", "by hand: 37+48=9 is wrong, whatever follows");
  const char* const right_sum =
      QT_TRANSLATE_NOOP("core", "independent program: the weights write the 5 of 37+48=85");
  return {
      reading_check("forward_passes", "looks_with_guidance",
                    QT_TRANSLATE_NOOP("core", "Looks at a page in six steps with guidance"), 12, 0,
                    QT_TRANSLATE_NOOP("core", "by hand: with and without the prompt, six times"),
                    {{"prompt", "Once upon a time"}, {"length", "24"}, {"steps", "6"}, {"guidance", "1"}}, 6),
      reading_check(
          "mean_confidence", "greedy_confidence",
          QT_TRANSLATE_NOOP("core", "Mean confidence of the three letters, surest first"),
          0.46599791286777986, 1e-6,
          QT_TRANSLATE_NOOP("core", "An independent program, tests/reference/masked-diffusion/samplers.json"),
          {{"view", "page"}, {"language", "exact-27"}, {"temperature", "0"}, {"steps", "3"}}, 3, false,
          rounded),
      reading_check("mean_confidence", "confidence_of_digits",
                    QT_TRANSLATE_NOOP("core", "Mean confidence in three digits of _7+4_=8_"),
                    0.603461463803158, 1e-5, pass, sum("page", "_7+4_=8_", {{"steps", "8"}}), 8, false,
                    rounded),
      {.id = "judged_right",
       .what = QT_TRANSLATE_NOOP("core", "Share of ten lines of arithmetic that the checker lets pass"),
       .expected = 0.6,
       .tolerance = 1e-12,
       .source = by_hand,
       .compute = judged_right,
       .readout = "consistency"},
      reading_check("consistency", "completed_rightly",
                    QT_TRANSLATE_NOOP("core", "Share of right sums where the model completes 37+48=8_"), 1, 0,
                    right_sum, sum("page", "37+48=8_", {{"steps", "1"}}), 0, true),
      reading_check("consistency", "completed_wrongly", QT_TRANSLATE_NOOP("core", "The same for 37+48=9_"), 0,
                    0, wrong_sum, sum("page", "37+48=9_", {{"steps", "1"}}), 0, true),
      reading_check("consistency_autoregressive", "twin_rightly",
                    QT_TRANSLATE_NOOP("core", "Share of right sums where the twin completes 37+48=8_"), 1, 0,
                    right_sum, sum("page", "37+48=8_", {{"steps", "1"}}), 0, true),
      reading_check("consistency_autoregressive", "twin_wrongly",
                    QT_TRANSLATE_NOOP("core", "The same for 37+48=9_"), 0, 0, wrong_sum,
                    sum("page", "37+48=9_", {{"steps", "1"}}), 0, true),
      reading_check("nll_bits_autoregressive", "twin_bits",
                    QT_TRANSLATE_NOOP("core", "Bits a sign of 37+48=85 by the twin"), 1.5947023194247778,
                    1e-5, pass, sum("forward", "37+48=85"), 0, false, rounded),
      reading_check(
          "nelbo_bits_per_token", "bound_of_an_unsure_predictor",
          QT_TRANSLATE_NOOP("core",
                            "Bound of the 27 strings by the predictor that is too unsure, bits a letter"),
          1.4453488047037844, 1e-12,
          QT_TRANSLATE_NOOP("core", "An independent program, tests/reference/masked-diffusion/elbo.json"),
          {{"view", "bench"}, {"language", "exact-27"}, {"predictor", "tempered"}}, 0),
      reading_check(
          "nelbo_half_width", "half_width_of_copies",
          QT_TRANSLATE_NOOP("core", "Half of the interval after 2 000 copies of aba, L/l form, bits"),
          0.017140472103690196, 0.001,
          QT_TRANSLATE_NOOP("core", "independent program: all masked copies written out"),
          {{"view", "forward"}, {"language", "exact-27"}}, 2000, false,
          QT_TRANSLATE_NOOP("core", "a sample’s own spread wavers by some per cent")),
      reading_check(
          "nelbo_half_width_time_form", "half_width_by_time",
          QT_TRANSLATE_NOOP("core", "Half of the interval after 2 000 copies of aba, 1/t form, bits"),
          0.06572920372785503, 0.016,
          QT_TRANSLATE_NOOP("core", "independent program: quadrature over the times"),
          {{"view", "forward"}, {"language", "exact-27"}}, 2000, false,
          QT_TRANSLATE_NOOP("core",
                            "rare copies weigh most: the spread of 2 000 wavers by a tenth and more")),
      reading_check(
          "distance_of_samples", "distance_by_chance",
          QT_TRANSLATE_NOOP("core", "Distance of 2 560 written strings from their law, two steps"), 0.0393,
          0.0176, QT_TRANSLATE_NOOP("core", "closed form for n draws: half the sum of √(2 p (1 − p)/(π n))"),
          {{"view", "bench"},
           {"language", "exact-27"},
           {"order", "ancestral"},
           {"steps", "2"},
           {"temperature", "1"}},
          40, false, QT_TRANSLATE_NOOP("core", "chance: three deviations of .0059 either way")),
      reading_check("text_bits_per_token", "bits_of_a_sum",
                    QT_TRANSLATE_NOOP("core", "Bits a sign of 37+48=85 by the grammar"),
                    std::log2(20'000.0) / 9, 1e-12, odds, sum("bench", "37+48=8_", {{"steps", "1"}}), 1),
      reading_check(
          "grammar_bits_per_token", "bits_of_arithmetic",
          QT_TRANSLATE_NOOP("core", "Bits a sign of arithmetic by its grammar"), 1.5497491349265848, 1e-12,
          QT_TRANSLATE_NOOP("core", "independent program: all 15 050 sums and differences written out"),
          sum("bench", "37+48=8_"), 0),
      reading_check("in_language", "sum_of_the_grammar",
                    QT_TRANSLATE_NOOP("core", "Share that the grammar has of completions of 37+48=8_"), 1, 0,
                    right_sum, sum("bench", "37+48=8_", {{"steps", "1"}}), 4),
      reading_check("in_language", "no_sum_of_the_grammar",
                    QT_TRANSLATE_NOOP("core", "The same for 37+48=9_"), 0, 0, wrong_sum,
                    sum("bench", "37+48=9_", {{"steps", "1"}}), 4),
      reading_check("model_parameters", "numbers_of_arithmetic",
                    QT_TRANSLATE_NOOP("core", "Numbers in the model of arithmetic"), 334'368, 0, count,
                    sum("page", "37+48=8_"), 0),
      reading_check("model_parameters", "numbers_of_stories",
                    QT_TRANSLATE_NOOP("core", "Numbers in the model of stories"), 902'912, 0, count,
                    {{"view", "page"}, {"language", "story"}}, 0),
  };
}

namespace {

constexpr float certain = 50;  ///< as a logit: nothing else has any chance

/// Knows of the first so many of the fifty pairs who belongs to whom; of the others it names no one. Told
/// both names it is silent: who peeks learns nothing here.
class Knower {
 public:
  Knower(const language::Facts& facts, int known)
      : facts_(facts),
        known_(known),
        vocabulary_(static_cast<std::size_t>(language::fact_vocabulary().size())) {}

  std::span<const float> operator()(std::span<const int> tokens) {
    logits_.assign(tokens.size() * vocabulary_, 0);
    const auto pairs = std::span(facts_.pairs).last(language::one_way_pair_count);
    int named = 0, answer = 0;
    for (int i = 0; i < language::one_way_pair_count; ++i) {
      const language::Pair& pair = pairs[static_cast<std::size_t>(i)];
      for (const int token : tokens) {
        if (token != pair.child && token != pair.mother) continue;
        ++named;
        answer = i < known_ ? pair.child + pair.mother - token : special::count;
      }
    }
    if (named == 1)
      for (std::size_t row = 0; row < tokens.size(); ++row)
        logits_[row * vocabulary_ + static_cast<std::size_t>(answer)] = certain;
    return logits_;
  }

 private:
  const language::Facts& facts_;
  int known_;
  std::size_t vocabulary_;
  std::vector<float> logits_;
};

/// The share that the examiner finds where so many of the fifty pairs are known.
double known_of_fifty(int known, bool reads_both_ways, language::Asking asking, bool answer_hidden) {
  const language::Facts facts = language::make_facts(1);
  return share_right(Knower(facts, known), reads_both_ways, facts, asking, answer_hidden);
}

/// Somebody to whom one name, no child of the fifty, comes to mind ten times as often as any other, and who
/// gives a child's mother 20 times as much as another name for thirty of the pairs, 5 times for twenty. 20
/// outweighs the tenfold name, 5 does not: thirty of fifty.
double thirty_by_bayes() {
  const language::Facts facts = language::make_facts(1);
  const auto vocabulary = static_cast<std::size_t>(language::fact_vocabulary().size());
  const auto pairs = std::span(facts.pairs).last(language::one_way_pair_count);
  const int common = facts.pairs.front().child;
  std::vector<float> logits;
  JointProbabilities joint = no_joint_probabilities();
  const Respondent respondent = [&](std::span<const int> tokens) {
    logits.assign(tokens.size() * vocabulary, 0);
    logits[static_cast<std::size_t>(common)] = std::log(10.0f);
    float* last = logits.data() + (tokens.size() - 1) * vocabulary;
    for (std::size_t i = 0; i < pairs.size(); ++i)
      if (std::ranges::count(tokens, pairs[i].child) > 0)
        last[pairs[i].mother] = std::log(i < 30 ? 20.0f : 5.0f);
    return std::span<const float>(logits);
  };
  weigh_children(respondent, facts, 0, fact_names, joint);
  return share_by_bayes(facts, joint);
}

}  // namespace

std::vector<Check> reversal_checks() {
  using language::Asking;
  const char* const planted =
      QT_TRANSLATE_NOOP("core", "by hand: so many of the fifty pairs are known to who answers, no other");
  const char* const examiner = QT_TRANSLATE_NOOP(
      "core", "The examiner, not what a model learns: that follows from chance and training.");
  const auto one = [&](const char* id, const char* what, int known, const char* readout, bool both,
                       Asking asking, bool answer_hidden) -> Check {
    return {.id = id,
            .what = what,
            .expected = known / 50.0,
            .tolerance = 1e-12,
            .source = planted,
            .compute = [=] { return known_of_fifty(known, both, asking, answer_hidden); },
            .limits = examiner,
            .readout = readout};
  };
  return {
      one("both_ways_as_told", QT_TRANSLATE_NOOP("core", "Both ways: who knows 35 pairs, asked as told"), 35,
          "reversal_forward", true, Asking::forward, true),
      one("both_ways_backwards", QT_TRANSLATE_NOOP("core", "Both ways: who knows 20 pairs, asked backwards"),
          20, "reversal_backward", true, Asking::backward, true),
      one("both_ways_hole", QT_TRANSLATE_NOOP("core", "Both ways: who knows 30 pairs, the hole on the left"),
          30, "reversal_hole", true, Asking::forward, false),
      one("twin_as_told", QT_TRANSLATE_NOOP("core", "Twin: who knows 40 pairs, asked as told"), 40,
          "autoregressive_forward", false, Asking::forward, true),
      one("twin_backwards", QT_TRANSLATE_NOOP("core", "Twin: who knows 5 pairs, asked backwards"), 5,
          "autoregressive_backward", false, Asking::backward, true),
      {.id = "twin_by_bayes",
       .what = QT_TRANSLATE_NOOP(
           "core", "Backwards by Bayes: one name ten times as common, mothers 20 or 5 times as likely"),
       .expected = 0.6,
       .tolerance = 1e-12,
       .source = QT_TRANSLATE_NOOP("core", "by hand: 20 outweighs ten for 30 of the 50 pairs, 5 does not"),
       .compute = thirty_by_bayes,
       .limits = examiner,
       .readout = "autoregressive_backward_bayes"},
  };
}

}  // namespace lucid::masked_diffusion
