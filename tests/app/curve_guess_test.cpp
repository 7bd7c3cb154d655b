// Drawn curves and their distance from computed ones, against closed forms.
#include "app/curve_guess.hpp"

#include <QtTest>
#include <cmath>

using namespace lucid;

namespace {

/// `count` points of a function over [from, to].
template <class F>
std::pair<std::vector<double>, std::vector<double>> sampled(double from, double to, int count, F f) {
  std::vector<double> x, y;
  for (int i = 0; i < count; ++i) {
    x.push_back(from + (to - from) * i / (count - 1));
    y.push_back(f(x.back()));
  }
  return {x, y};
}

}  // namespace

class CurveGuessTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void a_straight_stroke_is_a_straight_line() {
    CurveGuess guess({0, 40, false}, {-1, 1, false});
    guess.stroke(0, 0.75, 1, 0.25);
    QCOMPARE(guess.covered(), 1.0);
    QVERIFY(std::abs(guess.at(0) - 0.5) < 1e-12);
    QVERIFY(std::abs(guess.at(40) + 0.5) < 1e-12);
    QVERIFY(std::abs(guess.at(10) - 0.25) < 1e-9);
  }

  void either_direction_draws_the_same() {
    CurveGuess there({0, 1, false}, {0, 1, false}), back = there;
    there.stroke(0.2, 0.1, 0.7, 0.9);
    back.stroke(0.7, 0.9, 0.2, 0.1);
    for (std::size_t i = 0; i < CurveGuess::columns; ++i)
      QVERIFY(std::isnan(there.heights()[i]) == std::isnan(back.heights()[i]) &&
              (std::isnan(there.heights()[i]) || std::abs(there.heights()[i] - back.heights()[i]) < 1e-12));
  }

  void gaps_are_bridged_and_ends_are_not() {
    CurveGuess guess({0, 1, false}, {0, 1, false});
    guess.stroke(0.1, 0.2, 0.2, 0.2);
    guess.stroke(0.8, 0.8, 0.9, 0.8);
    QVERIFY(std::isnan(guess.at(0.05)) && std::isnan(guess.at(0.95)));
    QVERIFY(std::abs(guess.at(0.5) - 0.5) < 1e-9);
    QVERIFY(std::abs(guess.covered() - 0.8) < 0.01);
    guess.clear();
    QVERIFY(guess.empty() && guess.covered() == 0);
  }

  void keys_draw_straight_between_stops() {
    CurveGuess guess({0, 40, false}, {0, 1, false});
    guess.set_stop(0, 1);
    guess.set_stop(1, 0);
    QVERIFY(std::abs(guess.height(0.5 / (CurveGuess::stops - 1)) - 0.5) < 1e-9);
    guess.set_stop(CurveGuess::stops + 7, 2);  // beyond both edges
    QVERIFY(std::abs(guess.height(1) - 1) < 1e-12);
  }

  void the_distance_of_a_line_from_a_parabola() {
    CurveGuess guess({0, 1, false}, {0, 1, false});
    guess.stroke(0, 0, 1, 1);
    const auto [x, y] = sampled(0, 1, 2001, [](double t) { return t * t; });
    const CurveDistance d = distance_of(guess, x, y);
    QVERIFY(d.any && !d.ratio && !d.crosses);
    // max of t - t² is 1/4 at 1/2; its mean is 1/6.
    QVERIFY(std::abs(d.largest - 0.25) < 1e-4);
    QVERIFY(std::abs(d.where - 0.5) < 0.01);
    QVERIFY(std::abs(d.typical - 1.0 / 6) < 2e-3);
    QVERIFY(std::abs(d.of_height - 0.25) < 1e-4);
  }

  void of_what_is_counted_only_whole_numbers_are_compared() {
    CurveGuess guess({1, 64, true}, {0, 1, false});
    guess.stroke(0, 1, 1, 0);
    std::vector<double> x, y;
    for (int n = 1; n <= 64; ++n) x.push_back(n), y.push_back(1.0 / n);
    QVERIFY(is_counted(x, "") && !is_counted(x, "mm") && !is_counted({0.5, 1}, ""));
    const double between = distance_of(guess, x, y).where;
    QVERIFY(between != std::round(between));
    const CurveDistance d = distance_of(guess, x, y, true);
    QCOMPARE(d.where, std::round(d.where));
    QVERIFY(std::abs(d.where - between) < 1);
    QVERIFY(std::abs(d.computed - 1 / d.where) < 1e-12);
    QVERIFY(std::abs(d.drawn - guess.at(d.where)) < 1e-9);
  }

  void on_a_logarithmic_axis_distances_are_ratios() {
    CurveGuess guess({1, 1000, true}, {1e-6, 1, true});
    guess.stroke(0, 0.5, 1, 0.5);  // 1e-3 everywhere
    std::vector<double> x, y;
    for (int i = 0; i <= 300; ++i) {
      x.push_back(std::pow(10.0, i / 100.0));
      y.push_back(1 / x.back());  // from 1 to 1e-3
    }
    const CurveDistance d = distance_of(guess, x, y);
    QVERIFY(d.ratio);
    QVERIFY(std::abs(d.largest / 1000 - 1) < 1e-6);
    QVERIFY(std::abs(d.where - 1) < 1e-9);
    // The mean of the logarithms is half of the largest.
    QVERIFY(std::abs(d.typical / std::sqrt(1000.0) - 1) < 0.01);
  }

  void a_change_of_sign_is_found() {
    CurveGuess guess({0, 40, false}, {-1, 1, false});
    guess.stroke(0, 0.5, 1, 0.5);
    const auto [x, y] = sampled(0, 40, 401, [](double t) { return std::cos(t * M_PI / 54); });
    const CurveDistance d = distance_of(guess, x, y);
    QVERIFY(d.crosses && std::abs(d.crosses_at - 27) < 0.5);
  }

  void holes_and_other_ranges_are_left_out() {
    CurveGuess guess({0, 10, false}, {0, 1, false});
    guess.stroke(0, 0.5, 1, 0.5);
    const double hole = std::nan("");
    QVERIFY(!distance_of(guess, {20, 30}, {1, 1}).any);
    QVERIFY(!distance_of(guess, {}, {}).any);
    QVERIFY(!distance_of(guess, {0, 10}, {hole, hole}).any);
    const CurveDistance d = distance_of(guess, {0, 4, 5, 10}, {0.6, 0.6, hole, hole});
    QVERIFY(d.any && d.where <= 4 && std::abs(d.largest - 0.1) < 1e-9);
    QVERIFY(!distance_of(CurveGuess({0, 10, false}, {0, 1, false}), {0, 10}, {1, 1}).any);
  }
};

QTEST_APPLESS_MAIN(CurveGuessTest)
#include "curve_guess_test.moc"
