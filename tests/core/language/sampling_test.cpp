// Laws of sampling: closed forms, and draws against them by chi-square.
#include "core/language/sampling.hpp"

#include <QtTest>
#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <cmath>
#include <limits>

using namespace lucid;
using namespace lucid::language;

namespace {

const std::vector<float> logits{0.5f, 2.0f, -1.0f, 2.0f, 0.0f, 1.0f};

/// The probability of counts as unlikely as these under the law.
double p_value(const std::vector<double>& law, const std::vector<int>& counts) {
  double n = 0, statistic = 0;
  int kinds = 0;
  for (int count : counts) n += count;
  for (std::size_t i = 0; i < law.size(); ++i) {
    if (law[i] == 0) {
      if (counts[i] > 0) return 0;
      continue;
    }
    statistic += (counts[i] - n * law[i]) * (counts[i] - n * law[i]) / (n * law[i]);
    ++kinds;
  }
  return boost::math::cdf(boost::math::complement(boost::math::chi_squared(kinds - 1), statistic));
}

}  // namespace

class SamplingTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void a_law_is_the_softmax_at_a_temperature() {
    for (double temperature : {0.3, 1.0, 2.0}) {
      const auto law = distribution(logits, {.temperature = temperature});
      double sum = 0;
      for (float x : logits) sum += std::exp(double(x) / temperature);
      for (std::size_t i = 0; i < law.size(); ++i)
        QVERIFY(std::abs(law[i] - std::exp(double(logits[i]) / temperature) / sum) < 1e-15);
    }
    QCOMPARE(distribution(logits, {.temperature = 0}), (std::vector<double>{0, 1, 0, 0, 0, 0}));
    QCOMPARE(most_probable(logits), 1);
  }

  void top_k_and_top_p_keep_the_fewest() {
    const auto whole = distribution(logits, {});
    const auto two = distribution(logits, {.top_k = 3});
    const double kept = whole[1] + whole[3] + whole[5];
    for (std::size_t i : {1u, 3u, 5u}) QVERIFY(std::abs(two[i] - whole[i] / kept) < 1e-15);
    for (std::size_t i : {0u, 2u, 4u}) QCOMPARE(two[i], 0.0);
    // The second of the two equal ones is needed as soon as the first does not reach p.
    QCOMPARE(distribution(logits, {.top_p = whole[1] - 1e-9}), (std::vector<double>{0, 1, 0, 0, 0, 0}));
    QCOMPARE(distribution(logits, {.top_p = whole[1] + 1e-9}), (std::vector<double>{0, 0.5, 0, 0.5, 0, 0}));
    QCOMPARE(distribution(logits, {.top_k = 1}), (std::vector<double>{0, 1, 0, 0, 0, 0}));
    QCOMPARE(distribution(logits, {.top_k = 100, .top_p = 1}), whole);
  }

  void what_is_forbidden_has_no_probability() {
    std::vector<float> some = logits;
    some[1] = -std::numeric_limits<float>::infinity();
    QCOMPARE(distribution(some, {})[1], 0.0);
    for (float& x : some) x = -std::numeric_limits<float>::infinity();
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, distribution(some, {}));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, distribution(logits, {.temperature = -1}));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, distribution(logits, {.top_p = 0}));
  }

  void draws_follow_the_law() {
    Random random(5);
    for (const Sampling& sampling :
         {Sampling{}, Sampling{.temperature = 0.7, .top_p = 0.9}, Sampling{.top_k = 4}}) {
      const auto law = distribution(logits, sampling);
      std::vector<int> counts(law.size(), 0);
      for (int i = 0; i < 50'000; ++i) ++counts[static_cast<std::size_t>(draw(law, random.uniform()))];
      QVERIFY(p_value(law, counts) > 0.001);
    }
    QCOMPARE(draw(std::vector<double>{0, 0.5, 0.5, 0}, 0.0), 1);
    QCOMPARE(draw(std::vector<double>{0, 0.5, 0.5, 0}, 0.5), 2);
    QCOMPARE(draw(std::vector<double>{0, 0.5, 0.5, 0}, 1 - 1e-17), 2);
  }

  void the_largest_with_gumbel_noise_follows_the_law() {
    Random random(6);
    for (double temperature : {0.5, 1.0}) {
      std::vector<int> counts(logits.size(), 0);
      for (int i = 0; i < 50'000; ++i)
        ++counts[static_cast<std::size_t>(gumbel_max(logits, temperature, random))];
      QVERIFY(p_value(distribution(logits, {.temperature = temperature}), counts) > 0.001);
      QVERIFY(p_value(distribution(logits, {.temperature = 1.1 * temperature}), counts) < 0.001);
    }
    QCOMPARE(gumbel_max(logits, 0, random), 1);
  }

  void words_that_cannot_win_are_left_out_and_no_draw_changes() {
    Random of_laws(7);
    for (int law = 0; law < 2000; ++law) {
      std::vector<float> some(40);
      for (float& x : some) x = static_cast<float>(of_laws.uniform(-6, 6));
      some[law % 40] = -std::numeric_limits<float>::infinity();
      const double temperature = of_laws.uniform(0.2, 2);
      Random fast(static_cast<std::uint64_t>(law)), slow = fast;
      std::vector<double> noisy;
      for (const float x : some) noisy.push_back(double(x) / temperature + slow.gumbel());
      QCOMPARE(gumbel_max(some, temperature, fast),
               static_cast<int>(std::ranges::max_element(noisy) - noisy.begin()));
      QVERIFY(fast == slow);
    }
  }

  void entropy_of_known_laws() {
    QVERIFY(std::abs(entropy(std::vector<double>{0.25, 0.25, 0.25, 0.25, 0}) - std::log(4.0)) < 1e-15);
    QCOMPARE(entropy(std::vector<double>{0, 1, 0}), 0.0);
  }
};

QTEST_APPLESS_MAIN(SamplingTest)
#include "sampling_test.moc"
