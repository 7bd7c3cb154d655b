// The referee on two real models.
#include <QtTest>
#include <cmath>

#include "core/exhibits/speculative_decoding/lanes.hpp"
#include "core/exhibits/speculative_decoding/law_reading.hpp"
#include "core/exhibits/speculative_decoding/prompt.hpp"
#include "tiny_models.hpp"

using namespace lucid;
using namespace lucid::speculative_decoding;

namespace {

const StoryModels& models() { return *tiny_models().models; }
std::vector<int> prompt() {
  return read_prompt(models().corpus(), "Once upon a time there was a kind boy named Finn.");
}

struct Ruling {
  std::shared_ptr<const FirstDecisions> decisions;
  std::shared_ptr<const ExactLaws> exact;
  RefereeSamples samples;
};

Ruling ruling(Rule rule, DraftKind draft, double temperature, double top_p, int gamma, int seed) {
  LawReading reading(models(), make_guesser(draft, models()), prompt(), story_choosing(temperature, top_p),
                     {rule, 0.5, gamma});
  while (reading.read_on()) {
  }
  Ruling result;
  result.decisions = reading.found();
  result.exact = std::make_shared<const ExactLaws>(exact_laws(*result.decisions, gamma));
  result.samples =
      RefereeSamples(result.decisions, result.exact, gamma, Random(static_cast<std::uint64_t>(seed)));
  while (result.samples.draw_on()) {
  }
  return result;
}

}  // namespace

class FirstWordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void the_honest_rule_passes() {
    for (const DraftKind draft : {DraftKind::transformer, DraftKind::bigram, DraftKind::prompt_lookup}) {
      for (const auto& [temperature, top_p] : {std::pair{0.7, 1.0}, std::pair{1.0, 0.9}}) {
        const Ruling r = ruling(Rule::lossless, draft, temperature, top_p, 4, 1);
        QVERIFY(r.exact->total_variation < 1e-12);
        QVERIFY(total_variation(r.exact->written_pairs, r.exact->target_pairs) < 1e-12);
        QVERIFY(r.exact->by_pairs);
        QVERIFY(!r.exact->samples_to_detect);
        QCOMPARE(r.samples.samples(), RefereeSamples::in_all);
        QVERIFY2(r.samples.verdict().p > referee_level, std::to_string(r.samples.verdict().p).c_str());
        QVERIFY(r.samples.verdict().degrees > 20);
      }
    }
  }

  void every_cheat_is_found() {
    for (const Rule rule :
         {Rule::resample_target, Rule::keep_tail, Rule::hot_draft, Rule::lenient, Rule::typical}) {
      for (const auto& [temperature, top_p] : {std::pair{0.7, 1.0}, std::pair{1.0, 0.9}}) {
        const Ruling r = ruling(rule, DraftKind::bigram, temperature, top_p, 4, 2);
        QCOMPARE(r.exact->by_pairs, rule == Rule::keep_tail);
        QVERIFY(r.exact->samples_to_detect);
        if (*r.exact->samples_to_detect < 10'000)
          QVERIFY2(
              r.samples.verdict().p < referee_level,
              (std::to_string(static_cast<int>(rule)) + " " + std::to_string(r.samples.verdict().p)).c_str());
        else
          qWarning("rule %d at %g: %g samples", static_cast<int>(rule), temperature,
                   *r.exact->samples_to_detect);
      }
    }
  }

  void samples_follow_the_exact_law_of_their_rule() {
    for (const Rule rule : {Rule::lossless, Rule::resample_target, Rule::keep_tail, Rule::hot_draft,
                            Rule::lenient, Rule::typical}) {
      for (const int gamma : {1, 3}) {
        const Ruling r = ruling(rule, DraftKind::bigram, 1, 0.9, gamma, 3);
        Random random(12);
        const std::size_t vocabulary = r.exact->target.size();
        std::vector<std::uint32_t> counts(vocabulary * vocabulary, 0);
        for (int i = 0; i < 20'000; ++i) {
          const auto [first, second] = two_words(*r.decisions, gamma, random);
          ++counts[static_cast<std::size_t>(first) * vocabulary + static_cast<std::size_t>(second)];
        }
        QVERIFY(chi_square(counts, r.exact->written_pairs).p > 1e-4);
      }
    }
  }

  void pieces_do_not_matter() {
    std::vector<Law> pairs;
    for (const int words : {7, 32}) {
      LawReading reading(models(), make_guesser(DraftKind::transformer, models()), prompt(),
                         story_choosing(1, 0.5), {Rule::keep_tail, 1, 4});
      std::unique_ptr<LawReading> now = std::make_unique<LawReading>(reading);
      while (now->read_on(words)) now = std::make_unique<LawReading>(*now);
      pairs.push_back(exact_laws(*now->found(), 4).written_pairs);
    }
    QCOMPARE(pairs[0], pairs[1]);
  }

  void sampled_words_are_those_of_real_rounds() {
    // The first two words of rounds that are really played, guess by guess.
    const auto choosing = story_choosing(1, 0.6);
    const Ruling r = ruling(Rule::lenient, DraftKind::bigram, 1, 0.6, 2, 4);
    const std::size_t vocabulary = r.exact->target.size();
    std::vector<std::uint32_t> counts(vocabulary * vocabulary, 0);
    language::Reader reader(models().target());
    const auto guesser = make_guesser(DraftKind::bigram, models());
    Random random(21);
    for (int i = 0; i < 1500; ++i) {
      std::vector<int> text = prompt();
      const std::size_t before = text.size();
      reader.roll_back(std::min(reader.length(), static_cast<int>(before) - 1));
      while (text.size() < before + 2)
        play_round(reader, *guesser, text, {Rule::lenient, 0.5, 2}, choosing, random);
      ++counts[static_cast<std::size_t>(text[before]) * vocabulary +
               static_cast<std::size_t>(text[before + 1])];
    }
    QVERIFY(chi_square(counts, r.exact->written_pairs).p > 1e-4);
  }
};

QTEST_APPLESS_MAIN(FirstWordsTest)
#include "first_words_test.moc"
