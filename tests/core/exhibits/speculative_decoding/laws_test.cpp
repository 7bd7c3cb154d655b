#include "core/exhibits/speculative_decoding/laws.hpp"

#include <QtTest>
#include <cmath>

#include "core/random.hpp"
#include "reference.hpp"

using namespace lucid::speculative_decoding;

namespace {

double furthest(const Law& a, const Law& b) {
  double most = a.size() == b.size() ? 0 : 1e300;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) most = std::max(most, std::abs(a[i] - b[i]));
  return most;
}

double furthest(const TextLaw& a, const TextLaw& b) {
  double most = 0;
  for (const auto* one : {&a, &b})
    for (const auto& [text, probability] : *one) {
      const auto x = a.find(text), y = b.find(text);
      most = std::max(most, std::abs((x == a.end() ? 0 : x->second) - (y == b.end() ? 0 : y->second)));
    }
  return most;
}

constexpr Rule all_rules[] = {Rule::lossless,  Rule::resample_target, Rule::keep_tail,
                              Rule::hot_draft, Rule::lenient,         Rule::typical};

/// The Markov pair of the reference: what comes next depends on the last token only.
struct Pair {
  nlohmann::json reference = speculative_reference("block-law");
  std::vector<Law> p = reference["P"].get<std::vector<Law>>(), q = reference["Q"].get<std::vector<Law>>();
  Beliefs beliefs{[this](std::span<const int> text) { return p[static_cast<std::size_t>(text.back())]; },
                  [this](std::span<const int> text) { return q[static_cast<std::size_t>(text.back())]; }};
};

std::vector<int> text_of(const std::string& words) {
  std::vector<int> text;
  for (const char c : words)
    if (c != ',') text.push_back(c - '0');
  return text;
}

Law random_law(lucid::Random& random, std::size_t size, double zeros) {
  Law law(size);
  double sum = 0;
  for (double& x : law) sum += x = random.uniform() < zeros ? 0 : -std::log(1 - random.uniform());
  if (sum <= 0) sum = law[0] = 1;
  for (double& x : law) x /= sum;
  return law;
}

}  // namespace

class LawsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void one_decision() {
    const auto reference = speculative_reference("single-step")["cases"];
    for (const auto& row : reference) {
      const Law p = row["p"], q = row["q"];
      const Decision honest = open_decision(Rule::lossless, 1, p, q);
      QVERIFY(std::abs(overlap(p, q) - row["alpha"].get<double>()) < 1e-12);
      QVERIFY(std::abs(total_variation(p, q) - row["tv"].get<double>()) < 1e-12);
      QVERIFY(std::abs(acceptance(honest) - row["alpha"].get<double>()) < 1e-12);
      QVERIFY(furthest(emitted(honest), row["output_law"].get<Law>()) < 1e-12);
      if (!row["residual"].is_null())
        QVERIFY(furthest(honest.replacement, row["residual"].get<Law>()) < 1e-12);
      for (std::size_t x = 0; x < p.size(); ++x)
        if (!row["accept_prob_per_token"][x].is_null())
          QVERIFY(std::abs(honest.accept[x] - row["accept_prob_per_token"][x].get<double>()) < 1e-12);
      const Decision cheat = open_decision(Rule::resample_target, 1, p, q);
      QVERIFY(furthest(emitted(cheat), row["naive_resample_from_p_law"].get<Law>()) < 1e-12);
    }
  }

  void lenience_and_typical_acceptance() {
    const auto reference = speculative_reference("tree");
    const Law p{0.5, 0.3, 0.2}, q{0.2, 0.3, 0.5};
    for (const auto& row : reference["lenience"]) {
      const Decision d = open_decision(Rule::lenient, row["lenience"], p, q);
      QVERIFY(std::abs(acceptance(d) - row["alpha"].get<double>()) < 1e-12);
      QVERIFY(furthest(emitted(d), row["law"].get<Law>()) < 1e-12);
      QVERIFY(std::abs(total_variation(emitted(d), p) - row["tv_to_p"].get<double>()) < 1e-12);
    }
    for (const auto& row : reference["medusa_typical"]) {
      const Law target = row["p"];
      QVERIFY(std::abs(entropy(target) - row["entropy"].get<double>()) < 1e-12);
      QVERIFY(std::abs(typical_threshold(target, row["epsilon"]) - row["threshold"].get<double>()) < 1e-12);
      if (row["epsilon"].get<double>() != typical_epsilon) continue;
      const Decision d = open_decision(Rule::typical, 1, target, row["q"].get<Law>());
      QVERIFY(std::abs(acceptance(d) - row["accept_prob"].get<double>()) < 1e-12);
      QVERIFY(furthest(emitted(d), row["output_law"].get<Law>()) < 1e-12);
    }
    // Taking everything writes what the draft would; asking for everything is honest.
    QVERIFY(furthest(emitted(open_decision(Rule::lenient, 0, p, q)), q) < 1e-15);
  }

  void the_hot_draft_in_closed_form() {
    // q = (.8, .2) at twice its temperature is (2/3, 1/3); p = q, so that everything is taken.
    const Law q{0.8, 0.2};
    QVERIFY(furthest(heated(q), {2.0 / 3, 1.0 / 3}) < 1e-15);
    QVERIFY(furthest(emitted(open_decision(Rule::hot_draft, 1, q, q)), {2.0 / 3, 1.0 / 3}) < 1e-15);
  }

  void the_round_of_the_reference() {
    const Pair pair;
    for (const auto& row : pair.reference["cases"]) {
      const Play play{row["gamma"], Rule::lossless, 1};
      const TextLaw law = round_law(pair.beliefs, {row["prev"].get<int>()}, play);
      TextLaw expected;
      for (const auto& [words, probability] : row["law_of_emitted_tokens"].items())
        expected[text_of(words)] = probability;
      QVERIFY(furthest(law, expected) < 1e-12);
      QVERIFY(std::abs(expected_length(law) - row["expected_tokens"].get<double>()) < 1e-12);
      const auto by_length = row["prob_of_emitting_k_tokens_k_from_1"].get<std::vector<double>>();
      for (std::size_t k = 1; k <= by_length.size(); ++k) {
        double sum = 0;
        for (const auto& [text, probability] : law) sum += text.size() == k ? probability : 0;
        QVERIFY(std::abs(sum - by_length[k - 1]) < 1e-12);
      }
    }
  }

  void the_first_three_tokens_are_the_targets() {
    const Pair pair;
    for (const auto& row : pair.reference["cases"]) {
      const std::vector<int> text{row["prev"].get<int>()};
      const TextLaw law = first_tokens_law(pair.beliefs, text, 3, {row["gamma"], Rule::lossless, 1});
      QVERIFY(furthest(law, plain_law(pair.beliefs, text, 3)) < 1e-12);
      const auto expected = row["first3_law"].get<Law>();
      for (std::size_t i = 0; i < expected.size(); ++i) {
        const std::vector<int> words{static_cast<int>(i / 9), static_cast<int>(i / 3 % 3),
                                     static_cast<int>(i % 3)};
        QVERIFY(std::abs(law.at(words) - expected[i]) < 1e-12);
      }
    }
  }

  void every_cheat_changes_the_law() {
    const Pair pair;
    const TextLaw honest = plain_law(pair.beliefs, {0}, 2);
    for (const Rule rule : all_rules) {
      if (rule == Rule::lossless) continue;
      const TextLaw law = first_tokens_law(pair.beliefs, {0}, 2, {3, rule, 0.5});
      double sum = 0;
      for (const auto& [text, probability] : law) sum += probability;
      QVERIFY(std::abs(sum - 1) < 1e-12);
      QVERIFY2(furthest(law, honest) > 0.005, std::to_string(static_cast<int>(rule)).c_str());
    }
  }

  void the_long_run_of_the_reference() {
    const Pair pair;
    for (const auto& row : pair.reference["iid_formula_vs_exact"]) {
      const Play play{row["gamma"], Rule::lossless, 1};
      std::vector<TextLaw> rounds;
      for (int last = 0; last < 3; ++last) rounds.push_back(round_law(pair.beliefs, {last}, play));
      Law where{1, 0, 0};
      for (int i = 0; i < 200; ++i) {
        Law next(3, 0.0);
        for (std::size_t last = 0; last < 3; ++last)
          for (const auto& [text, probability] : rounds[last])
            next[static_cast<std::size_t>(text.back())] += where[last] * probability;
        where = next;
      }
      double tokens = 0;
      for (std::size_t last = 0; last < 3; ++last) tokens += where[last] * expected_length(rounds[last]);
      QVERIFY(std::abs(tokens - row["exact_long_run_tokens_per_iteration"].get<double>()) < 1e-10);
    }
  }

  void two_tokens_the_quick_way() {
    lucid::Random random(3);
    for (int round = 0; round < 12; ++round) {
      constexpr std::size_t v = 4;
      std::vector<Law> p, q;
      for (std::size_t i = 0; i <= v; ++i) {
        p.push_back(random_law(random, v, 0.2));
        q.push_back(random_law(random, v, 0.2));
      }
      const auto at = [](std::span<const int> text) {
        return text.size() == 1 ? v : static_cast<std::size_t>(text.back());
      };
      const Beliefs beliefs{[&](std::span<const int> text) { return p[at(text)]; },
                            [&](std::span<const int> text) { return q[at(text)]; }};
      for (const Rule rule : all_rules) {
        for (const int gamma : {1, 2, 3}) {
          std::vector<Decision> second;
          for (std::size_t x = 0; x < v; ++x) second.push_back(open_decision(rule, 0.6, p[x], q[x]));
          const Decision first = open_decision(rule, 0.6, p[v], q[v]);
          const Law quick = two_tokens_law(first, second, gamma);
          const TextLaw slow = first_tokens_law(beliefs, {0}, 2, {gamma, rule, 0.6});
          const Law plain = two_plain_tokens_law(first, second);
          const TextLaw alone = plain_law(beliefs, {0}, 2);
          for (int x = 0; x < static_cast<int>(v); ++x) {
            for (int y = 0; y < static_cast<int>(v); ++y) {
              const auto i = static_cast<std::size_t>(x) * v + static_cast<std::size_t>(y);
              const auto found = slow.find({x, y}), single = alone.find({x, y});
              QVERIFY(std::abs(quick[i] - (found == slow.end() ? 0 : found->second)) < 1e-14);
              QVERIFY(std::abs(plain[i] - (single == alone.end() ? 0 : single->second)) < 1e-14);
            }
          }
        }
      }
    }
  }
};

QTEST_APPLESS_MAIN(LawsTest)
#include "laws_test.moc"
