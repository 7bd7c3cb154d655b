#include "core/exhibits/speculative_decoding/referee.hpp"

#include <QtTest>
#include <cmath>

#include "core/random.hpp"

using namespace lucid::speculative_decoding;

namespace {

std::vector<std::uint32_t> drawn(const Law& law, int samples, lucid::Random& random) {
  std::vector<std::uint32_t> counts(law.size(), 0);
  for (int i = 0; i < samples; ++i) {
    double rest = random.uniform();
    std::size_t x = 0;
    while (x + 1 < law.size() && rest >= law[x]) rest -= law[x++];
    ++counts[x];
  }
  return counts;
}

}  // namespace

class RefereeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void chi_square_by_hand() {
    // With two degrees of freedom the probability is exp(-x/2).
    const std::vector<std::uint32_t> counts{30, 50, 20};
    const ChiSquare result = chi_square(counts, Law{0.25, 0.5, 0.25});
    QCOMPARE(result.degrees, 2);
    QCOMPARE(result.statistic, 2.0);
    QVERIFY(std::abs(result.p - std::exp(-1)) < 1e-12);
  }

  void rare_ones_are_counted_together() {
    const Law law{0.5, 0.3, 0.12, 0.03, 0.03, 0.02, 0};
    const Cells at_100 = cells_for(law, 100);
    QCOMPARE(at_100.shares.size(), std::size_t{4});  // .08 together is 8 of 100
    QCOMPARE(at_100.cell[3], at_100.cell[5]);
    QCOMPARE(at_100.cell[6], -1);
    const Cells at_50 = cells_for(law, 50);
    QCOMPARE(at_50.shares.size(), std::size_t{3});  // .08 of 50 is too few: with the rarest of the others
    QCOMPARE(at_50.cell[3], at_50.cell[2]);
    double sum = 0;
    for (const double share : at_50.shares) sum += share;
    QVERIFY(std::abs(sum - 1) < 1e-15);
    QCOMPARE(cells_for(law, 3).shares.size(), std::size_t{1});
    QCOMPARE(chi_square(std::vector<std::uint32_t>{2, 1, 0, 0, 0, 0, 0}, law).p, 1.0);
  }

  void the_impossible_is_found_at_once() {
    QCOMPARE(chi_square(std::vector<std::uint32_t>{90, 9, 1}, Law{0.9, 0.1, 0}).p, 0.0);
    // Half of the runs have met a token of probability .01 after ln 2 / -ln .99 = 68.97 samples; the shift of
    // the others, too small to matter, may only help.
    const auto samples = samples_to_detect(Law{0.891, 0.099, 0.01}, Law{0.9, 0.1, 0});
    QVERIFY(samples && *samples <= 69 && *samples >= 67);
  }

  void an_honest_writer_is_seldom_called_a_cheat() {
    lucid::Random random(5);
    const Law law{0.4, 0.2, 0.15, 0.1, 0.1, 0.05};
    int below_tenth = 0;
    for (int run = 0; run < 2000; ++run) below_tenth += chi_square(drawn(law, 300, random), law).p < 0.1;
    QVERIFY2(std::abs(below_tenth - 200) < 55, std::to_string(below_tenth).c_str());  // four deviations
    QVERIFY(!samples_to_detect(law, law));
  }

  void half_of_the_cheats_are_found_in_time() {
    lucid::Random random(6);
    const Law honest{0.4, 0.2, 0.15, 0.1, 0.1, 0.05}, cheat{0.35, 0.22, 0.17, 0.1, 0.1, 0.06};
    const auto samples = samples_to_detect(cheat, honest);
    QVERIFY(samples);
    QVERIFY(std::abs(detection_power(cheat, honest, *samples) - 0.5) < 0.01);
    int found = 0;
    for (int run = 0; run < 1000; ++run)
      found += chi_square(drawn(cheat, static_cast<int>(*samples), random), honest).p < referee_level;
    QVERIFY2(std::abs(found - 500) < 80, std::to_string(found).c_str());
  }

  void far_out_the_two_ways_to_the_power_agree() {
    // On either side of the place where the series gives way to the normal law.
    const Law honest{0.5, 0.5}, cheat{0.6, 0.4};
    const double below = detection_power(cheat, honest, 9.9e3 / 0.04),
                 above = detection_power(cheat, honest, 1.01e4 / 0.04);
    QVERIFY(std::abs(below - above) < 1e-6);
  }
};

QTEST_APPLESS_MAIN(RefereeTest)
#include "referee_test.moc"
