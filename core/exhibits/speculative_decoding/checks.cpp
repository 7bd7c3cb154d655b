// The reference cases that anybody can rerun: each computes by the functions that the stage is drawn from.
#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "core/exhibits/speculative_decoding/candidates.hpp"
#include "core/exhibits/speculative_decoding/declaration.hpp"
#include "core/exhibits/speculative_decoding/formulas.hpp"
#include "core/exhibits/speculative_decoding/knobs.hpp"
#include "core/exhibits/speculative_decoding/lanes.hpp"
#include "core/exhibits/speculative_decoding/law_reading.hpp"
#include "core/exhibits/speculative_decoding/prompt.hpp"
#include "core/exhibits/speculative_decoding/published.hpp"
#include "core/exhibits/speculative_decoding/scene.hpp"
#include "core/exhibits/speculative_decoding/trees.hpp"
#include "core/snapshot_at.hpp"

namespace lucid::speculative_decoding {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

const Law textbook_p{0.5, 0.3, 0.2}, textbook_q{0.35, 0.45, 0.2};

/// The largest difference between the exact law of the first three tokens and the target's, over rounds of 1
/// … 3 guesses from each of three beginnings, on a Markov pair of three tokens.
double honest_difference() {
  static const std::vector<Law> p{
      {0.4147, 0.0446, 0.5407}, {0.052, 0.3668, 0.5812}, {0.5022, 0.0137, 0.4841}},
      q{{0.3928, 0.2697, 0.3375}, {0.0852, 0.4435, 0.4713}, {0.4039, 0.2141, 0.382}};
  const Beliefs beliefs{[](std::span<const int> text) { return p[static_cast<std::size_t>(text.back())]; },
                        [](std::span<const int> text) { return q[static_cast<std::size_t>(text.back())]; }};
  double most = 0;
  for (const int gamma : {1, 2, 3}) {
    for (int start = 0; start < 3; ++start) {
      const TextLaw written = first_tokens_law(beliefs, {start}, 3, {gamma, Rule::lossless, 1});
      for (const auto& [text, probability] : plain_law(beliefs, {start}, 3))
        most = std::max(most, std::abs(probability - written.at(text)));
    }
  }
  return most;
}

double lenient_distance() {
  const Law p{0.5, 0.3, 0.2}, q{0.2, 0.3, 0.5};
  return total_variation(emitted(open_decision(Rule::lenient, 0.8, p, q)), p);
}

double typical_distance() {
  const Law p{0.55, 0.25, 0.15, 0.05}, q{0.25, 0.25, 0.25, 0.25};
  return total_variation(emitted(open_decision(Rule::typical, 1, p, q)), p);
}

double tree_of_sixteen() {
  return expected_tokens(
      best_first_tree({{0.6, 0.15, 0.07}, {0.5, 0.14, 0.06}, {0.42, 0.12, 0.05}, {0.35, 0.1, 0.04}}, 16));
}

double three_candidates() {
  return recursive_rejection({0.4, 0.3, 0.2, 0.1}, {0.1, 0.2, 0.3, 0.4}, 3, false).accepted;
}

double chi_square_by_hand() {
  return chi_square(std::vector<std::uint32_t>{30, 50, 20}, Law{0.25, 0.5, 0.25}).p;
}

/// Words by which both lanes differ at temperature 0.
double greedy_differences() {
  const auto& models = shipped_models().models;
  if (!models) return nothing;
  const auto prompt = read_prompt(models->corpus(), Knobs{}.prompt);
  Lanes lanes(models->target(), make_guesser(DraftKind::transformer, *models), prompt, {Rule::lossless, 1, 4},
              story_choosing(0, 1), 1000, Random(1));
  while (!lanes.finished()) lanes.step({});
  double different = 0;
  for (std::size_t i = 0; i < lanes.plain_text().size(); ++i)
    different += lanes.plain_text()[i] != lanes.speculative_text()[i];
  return different;
}

/// How far the law of the first two words that two real models write is from the target's.
double real_distance() {
  const auto& models = shipped_models().models;
  if (!models) return nothing;
  LawReading reading(*models, make_guesser(DraftKind::transformer, *models),
                     read_prompt(models->corpus(), Knobs{}.prompt), story_choosing(0.7, 1),
                     {Rule::lossless, 1, 4});
  while (reading.read_on()) {
  }
  const ExactLaws laws = exact_laws(*reading.found(), 4);
  return total_variation(laws.written_pairs, laws.target_pairs);
}

constexpr std::int64_t ten_rounds = 10;  ///< of the opening prompt: no story ends within them

Snapshot after_ten_rounds() {
  return snapshot_at(exhibit(), {{"view", "race"}, {"gamma", "4"}, {"tokens", "400"}}, ten_rounds);
}

/// Words a pass, less one for the large model's own word and the taken guesses of the verdicts drawn.
double words_not_explained() {
  const Snapshot s = after_ten_rounds();
  const auto& rounds = *dynamic_cast<const SpeculativeScene&>(*s.scene).lanes.rounds;
  double taken = 0;
  for (const TimedRound& timed : rounds)
    for (const Verdict& verdict : timed.round->guesses) taken += verdict.taken;
  return s.number("tokens_per_pass") - 1 - taken / static_cast<double>(rounds.size());
}

/// The share of guesses that was taken in sixty rounds, less the overlap Σ min(p, q) of both beliefs at the
/// places that were judged.
double acceptance_above_overlap() {
  const Snapshot s = snapshot_at(exhibit(), {{"view", "race"}, {"gamma", "4"}, {"tokens", "400"}}, 60);
  double judged = 0, overlap = 0;
  for (const TimedRound& timed : *dynamic_cast<const SpeculativeScene&>(*s.scene).lanes.rounds)
    for (const Verdict& verdict : timed.round->guesses) {
      if (!verdict.judged) continue;
      ++judged;
      for (std::size_t x = 0; x < verdict.target.size(); ++x)
        overlap += std::min(verdict.target[x], verdict.draft[x]);
    }
  return s.number("acceptance_rate") - overlap / judged;
}

/// The speed-up shown times what its passes took, over what the plain lane took, less 1.
double time_not_explained() {
  const Snapshot s = after_ten_rounds();
  const LaneScene& lanes = dynamic_cast<const SpeculativeScene&>(*s.scene).lanes;
  double seconds = 0;
  for (const TimedRound& timed : *lanes.rounds)
    seconds += timed.round->draft_seconds + timed.round->target_seconds;
  return s.number("speedup_measured") * seconds / lanes.plain->back().end - 1;
}

struct Sampling {
  double temperature, top_p;
};
constexpr Sampling samplings[] = {{0.7, 1}, {0.7, 0.9}, {1, 1}, {1, 0.9}};

/// Does the referee call this rule a cheat after all his samples, where counts of word pairs guess?
bool accused(const StoryModels& models, Rule rule, const Sampling& sampling) {
  constexpr int gamma = 4;
  LawReading reading(models, make_guesser(DraftKind::bigram, models),
                     read_prompt(models.corpus(), Knobs{}.prompt),
                     story_choosing(sampling.temperature, sampling.top_p), {rule, 0.5, gamma});
  while (reading.read_on()) {
  }
  const auto exact = std::make_shared<const ExactLaws>(exact_laws(*reading.found(), gamma));
  RefereeSamples samples(reading.found(), exact, gamma, Random(1));
  while (samples.draw_on()) {
  }
  return samples.verdict().p < referee_level;
}

double false_accusations() {
  const auto& models = shipped_models().models;
  if (!models) return nothing;
  double count = 0;
  for (const Sampling& sampling : samplings) count += accused(*models, Rule::lossless, sampling);
  return count;
}

double cheats_found() {
  const auto& models = shipped_models().models;
  if (!models) return nothing;
  double count = 0;
  for (const Rule rule :
       {Rule::resample_target, Rule::keep_tail, Rule::hot_draft, Rule::lenient, Rule::typical})
    for (const Sampling& sampling : {samplings[0], samplings[3]}) count += accused(*models, rule, sampling);
  return count;
}

}  // namespace

std::vector<Check> checks() {
  const char* const table_one = QT_TRANSLATE_NOOP("core", "Leviathan, Kalman and Matias, ICML 2023, table 1");
  const char* const independent = QT_TRANSLATE_NOOP("core", "independent program");
  const char* const closed = QT_TRANSLATE_NOOP("core", "closed form");
  const char* const speed = QT_TRANSLATE_NOOP("core", "Speed-up by formula where guessing costs nothing");
  const char* const operations =
      QT_TRANSLATE_NOOP("core", "Arithmetic a word where the guesser's costs nothing");
  const char* const as_printed = QT_TRANSLATE_NOOP("core", "To the digit that the paper prints.");
  std::vector<Check> list;
  static constexpr const char* names[] = {"06_2", "07_3", "08_2", "08_5", "09_2", "09_10"};
  for (std::size_t i = 0; i < leviathan_table_one().size(); ++i) {
    const TableOneRow row = leviathan_table_one()[i];
    list.push_back({std::string("speed_") + names[i], speed, row.speed, 0.005 + 1e-9, false, table_one,
                    [row] { return speedup(row.alpha, row.gamma, 0); }, as_printed, "speedup_formula"});
    list.push_back({std::string("operations_") + names[i], operations, row.operations, 0.005 + 1e-9, false,
                    table_one, [row] { return arithmetic_overhead(row.alpha, row.gamma, 0); }, as_printed,
                    "arithmetic_overhead"});
  }
  list.push_back({"t5_small", QT_TRANSLATE_NOOP("core", "Speed-up by formula, T5-small guesses for T5-XXL"),
                  3.1574985437225873, 1e-12, false, independent, [] { return speedup(0.75, 7, 0.02); },
                  QT_TRANSLATE_NOOP("core", "Measured were 3.4."), "speedup_formula"});
  list.push_back({"t5_large", QT_TRANSLATE_NOOP("core", "Speed-up by formula, T5-large guesses for T5-XXL"),
                  2.4971309294868247, 1e-12, false, independent, [] { return speedup(0.82, 7, 0.11); },
                  QT_TRANSLATE_NOOP("core", "Measured were 1.7: more than formula and c can say."),
                  "speedup_formula"});
  list.push_back({"best_gamma", QT_TRANSLATE_NOOP("core", "Best number of guesses at α = 0.8, c = 0.05"), 8,
                  0, false, independent,
                  [] { return static_cast<double>(optimal_gamma(0.8, 0.05).value_or(-1)); }, "",
                  "optimal_gamma"});
  list.push_back({"overlap", QT_TRANSLATE_NOOP("core", "Acceptance is the overlap of both beliefs"), 0.85,
                  1e-12, false, closed,
                  [] { return acceptance(open_decision(Rule::lossless, 1, textbook_p, textbook_q)); }, "",
                  "acceptance_rate"});
  list.push_back(
      {"honest_law",
       QT_TRANSLATE_NOOP("core", "Largest difference of the first three words' law from the target's"), 0,
       1e-12, false, closed, honest_difference,
       QT_TRANSLATE_NOOP("core", "A pair of models with a vocabulary of three, every way gone through."),
       "total_variation"});
  list.push_back(
      {"resample_law",
       QT_TRANSLATE_NOOP("core", "Repairing from p: probability of the first of three words, 0.5 by right"),
       0.425, 1e-12, false, independent,
       [] { return emitted(open_decision(Rule::resample_target, 1, textbook_p, textbook_q))[0]; }, "",
       "total_variation"});
  list.push_back({"lenient_distance", QT_TRANSLATE_NOOP("core", "Distance from the law at a lenience of 0.8"),
                  0.0875, 1e-12, false, independent, lenient_distance, "", "total_variation"});
  list.push_back({"typical_distance",
                  QT_TRANSLATE_NOOP("core", "Distance from the law with typical acceptance"), 0.2, 1e-12,
                  false, independent, typical_distance, "", "total_variation"});
  list.push_back({"tree_of_sixteen",
                  QT_TRANSLATE_NOOP("core", "Expected words of the best tree of 16 guesses"), 2.674, 1e-12,
                  false, independent, tree_of_sixteen, "", ""});
  list.push_back({"three_candidates",
                  QT_TRANSLATE_NOOP("core", "Acceptance of three candidates without replacement"),
                  0.840297619047619, 1e-12, false, independent, three_candidates, "", ""});
  list.push_back({"chi_square",
                  QT_TRANSLATE_NOOP("core", "p of 30, 50, 20 counted where 25, 50, 25 are expected"),
                  std::exp(-1), 1e-12, false, closed, chi_square_by_hand, "", "chi_square_p"});
  list.push_back(
      {"h100_pass", QT_TRANSLATE_NOOP("core", "Seconds to read 140 GB at 3.35 TB/s once"), 0.0418, 5e-5,
       false, QT_TRANSLATE_NOOP("core", "data sheet of the H100 SXM"),
       [] {
         return pass_seconds({3.35e12, 989.4e12}, 70e9, 2, 1);
       },
       QT_TRANSLATE_NOOP("core", "70 billion weights of 16 bits do not fit into one such card's 80 GB."),
       ""});
  list.push_back({"greedy_text",
                  QT_TRANSLATE_NOOP("core", "Words by which both lanes differ at temperature 0, of 1 000"), 0,
                  0, false, closed, greedy_differences, "", ""});
  list.push_back(
      {"real_law",
       QT_TRANSLATE_NOOP("core", "Distance of the first two words' law from the target's, real models"), 0,
       1e-9, false, closed, real_distance, "", "total_variation"});
  list.push_back(
      {"honest_samples",
       QT_TRANSLATE_NOOP("core",
                         "Times that the referee accuses the honest rule after 20 000 samples, of 4 "
                         "(temperature 0.7 and 1, top-p 1 and 0.9)"),
       0, 0, false, closed, false_accusations, "", "chi_square_p"});
  list.push_back(
      {"cheats_found",
       QT_TRANSLATE_NOOP("core",
                         "Times that the referee finds the cheat within 20 000 samples, of 10 (five "
                         "cheats, each at two temperatures)"),
       10, 0, false, closed, cheats_found, "", "chi_square_p"});
  list.push_back({"words_a_pass", QT_TRANSLATE_NOOP("core", "Words a pass on paper at α = 0.8, γ = 5"),
                  3.68928, 1e-12, false, QT_TRANSLATE_NOOP("core", "closed form (1 − α⁶)/(1 − α)"),
                  [] {
                    return snapshot_at(exhibit(), {{"view", "formula"}, {"alpha", "0.8"}, {"gamma", "5"}})
                        .number("tokens_per_pass_formula");
                  },
                  "", "tokens_per_pass_formula"});
  list.push_back({"ten_passes", QT_TRANSLATE_NOOP("core", "Passes of the large model in ten rounds"), 10, 0,
                  false, QT_TRANSLATE_NOOP("core", "by hand: one a round"),
                  [] { return after_ten_rounds().number("target_passes"); }, "", "target_passes"});
  list.push_back({"forty_guesses", QT_TRANSLATE_NOOP("core", "Guesses made in ten rounds of four"), 40, 0,
                  false, QT_TRANSLATE_NOOP("core", "by hand: four a round"),
                  [] { return after_ten_rounds().number("draft_passes"); },
                  QT_TRANSLATE_NOOP("core", "No story ends within these rounds."), "draft_passes"});
  list.push_back(
      {"every_word_explained",
       QT_TRANSLATE_NOOP("core", "Words a pass in ten rounds, less one and the guesses taken a round"), 0,
       1e-12, false, QT_TRANSLATE_NOOP("core", "a pass writes what it lets pass, and one word of its own"),
       words_not_explained, QT_TRANSLATE_NOOP("core", "No story ends within these rounds."),
       "tokens_per_pass"});
  list.push_back(
      {"samples_by_hand",
       QT_TRANSLATE_NOOP("core",
                         "Samples until 42.5, 37.5, 20 % is told from 50, 30, 20 % in half of all tries"),
       427, 0, false,
       QT_TRANSLATE_NOOP("core", "independent program: noncentral χ² law; 200 000 tries at 427: .496"),
       [] {
         return samples_to_detect(Law{0.425, 0.375, 0.2}, Law{0.5, 0.3, 0.2}).value_or(nothing);
       },
       "", "samples_to_detect"});
  list.push_back(
      {"every_second_explained",
       QT_TRANSLATE_NOOP(
           "core", "Speed-up times the seconds of all guesses and passes, over the plain lane's, less 1"),
       0, 1e-9, false, QT_TRANSLATE_NOOP("core", "the seconds of the single passes, added up"),
       time_not_explained, QT_TRANSLATE_NOOP("core", "The reckoning, not the clock."), "speedup_measured"});
  list.push_back(
      {"taken_by_overlap",
       QT_TRANSLATE_NOOP("core",
                         "Share of guesses taken in sixty rounds, less the overlap of both beliefs there"),
       0, 0.04, false, QT_TRANSLATE_NOOP("core", "closed form Σ min(p, q), place by place"),
       acceptance_above_overlap, QT_TRANSLATE_NOOP("core", "Of 225 guesses: three deviations of 0.013."),
       "acceptance_rate"});
  return list;
}

}  // namespace lucid::speculative_decoding
