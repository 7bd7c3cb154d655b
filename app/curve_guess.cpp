#include "app/curve_guess.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lucid {

double GuessAxis::share(double value) const {
  if (!log) return (value - from) / (to - from);
  return value > 0 ? std::log(value / from) / std::log(to / from) : std::numeric_limits<double>::quiet_NaN();
}

double GuessAxis::value(double share) const {
  return log ? from * std::pow(to / from, share) : from + share * (to - from);
}

double CurveGuess::unset() { return std::numeric_limits<double>::quiet_NaN(); }

CurveGuess::CurveGuess(GuessAxis x, GuessAxis y) : x_(x), y_(y) {}

std::size_t CurveGuess::column_of(double share) {
  return static_cast<std::size_t>(std::lround(std::clamp(share, 0.0, 1.0) * (columns - 1)));
}

void CurveGuess::stroke(double x0, double y0, double x1, double y1) {
  y0 = std::clamp(y0, 0.0, 1.0), y1 = std::clamp(y1, 0.0, 1.0);
  if (x0 > x1) std::swap(x0, x1), std::swap(y0, y1);
  const std::size_t first = column_of(x0), last = column_of(x1);
  for (std::size_t i = first; i <= last; ++i) {
    const double share = static_cast<double>(i) / (columns - 1);
    const double part = x1 > x0 ? std::clamp((share - x0) / (x1 - x0), 0.0, 1.0) : 1.0;
    heights_[i] = y0 + part * (y1 - y0);
  }
}

void CurveGuess::set_stop(std::size_t stop, double height) {
  constexpr std::size_t apart = (columns - 1) / (stops - 1);
  const std::size_t at = std::min(stop, stops - 1) * apart;
  heights_[at] = std::clamp(height, 0.0, 1.0);
  const auto join = [&](std::size_t other) {
    if (std::isnan(heights_[other])) return;
    const auto [low, high] = std::minmax(at, other);
    for (std::size_t i = low + 1; i < high; ++i)
      heights_[i] = heights_[low] + (heights_[high] - heights_[low]) * static_cast<double>(i - low) /
                                        static_cast<double>(high - low);
  };
  if (at >= apart) join(at - apart);
  if (at + apart < columns) join(at + apart);
}

void CurveGuess::clear() { std::fill(heights_.begin(), heights_.end(), unset()); }

double CurveGuess::height(double share) const {
  if (!(share >= -1e-9 && share <= 1 + 1e-9)) return unset();
  const double place = std::clamp(share, 0.0, 1.0) * (columns - 1);
  auto low = static_cast<std::ptrdiff_t>(std::floor(place)),
       high = static_cast<std::ptrdiff_t>(std::ceil(place));
  const auto drawn = [&](std::ptrdiff_t i) { return !std::isnan(heights_[static_cast<std::size_t>(i)]); };
  while (low >= 0 && !drawn(low)) --low;
  while (high < static_cast<std::ptrdiff_t>(columns) && !drawn(high)) ++high;
  if (low < 0 || high >= static_cast<std::ptrdiff_t>(columns)) return unset();
  const double a = heights_[static_cast<std::size_t>(low)], b = heights_[static_cast<std::size_t>(high)];
  return low == high ? a : a + (b - a) * (place - static_cast<double>(low)) / static_cast<double>(high - low);
}

double CurveGuess::at(double x) const {
  const double h = height(x_.share(x));
  return std::isnan(h) ? h : y_.value(h);
}

bool CurveGuess::empty() const {
  return std::all_of(heights_.begin(), heights_.end(), [](double h) { return std::isnan(h); });
}

double CurveGuess::covered() const {
  const auto drawn = [](double h) { return !std::isnan(h); };
  const auto first = std::find_if(heights_.begin(), heights_.end(), drawn);
  if (first == heights_.end()) return 0;
  const auto last = std::find_if(heights_.rbegin(), heights_.rend(), drawn).base() - 1;
  return static_cast<double>(last - first) / (columns - 1);
}

void CurveGuess::points(std::vector<double>& x, std::vector<double>& y) const {
  x.clear(), y.clear();
  for (std::size_t i = 0; i < columns; ++i) {
    const double share = static_cast<double>(i) / (columns - 1), h = height(share);
    if (std::isnan(h)) continue;
    x.push_back(x_.value(share));
    y.push_back(y_.value(h));
  }
}

double value_at(const std::vector<double>& x, const std::vector<double>& y, double at, bool log_x) {
  const std::size_t count = std::min(x.size(), y.size());
  for (std::size_t i = 0; i + 1 < count; ++i) {
    if (!(at >= x[i] && at <= x[i + 1])) continue;
    if (x[i + 1] == x[i]) return y[i];
    const double part =
        log_x && x[i] > 0 ? std::log(at / x[i]) / std::log(x[i + 1] / x[i]) : (at - x[i]) / (x[i + 1] - x[i]);
    return part <= 0 ? y[i] : part >= 1 ? y[i + 1] : y[i] + part * (y[i + 1] - y[i]);
  }
  return std::numeric_limits<double>::quiet_NaN();
}

bool is_counted(const std::vector<double>& x, const std::string& unit) {
  return unit.empty() && x.size() > 1 &&
         std::all_of(x.begin(), x.end(), [](double at) { return at == std::round(at); });
}

CurveDistance distance_of(const CurveGuess& guess, const std::vector<double>& x, const std::vector<double>& y,
                          bool counted) {
  CurveDistance result;
  result.ratio = guess.y().log;
  double sum = 0, worst = -1, before = 0;
  const auto nearest = [&](double place) {
    if (!counted || x.empty()) return place;
    return *std::min_element(x.begin(), x.end(), [&](double a, double b) {
      return std::abs(guess.x().share(a) - guess.x().share(place)) <
             std::abs(guess.x().share(b) - guess.x().share(place));
    });
  };
  int count = 0;
  for (std::size_t i = 0; i < CurveGuess::columns; ++i) {
    const double place = nearest(guess.x().value(static_cast<double>(i) / (CurveGuess::columns - 1)));
    const double share = guess.x().share(place);
    // Ends are met in spite of rounding.
    double computed = value_at(x, y, place, guess.x().log);
    if (!std::isfinite(computed) && !x.empty())
      computed = value_at(x, y, std::clamp(place, x.front(), x.back()), guess.x().log);
    if (!x.empty() &&
        (place < x.front() - 1e-9 * std::abs(x.front()) || place > x.back() + 1e-9 * std::abs(x.back())))
      continue;
    const double height = guess.height(share);
    if (!std::isfinite(computed) || std::isnan(height)) continue;
    const double drawn = guess.y().value(height);
    if (result.ratio && !(computed > 0)) continue;
    const double apart = result.ratio ? std::abs(std::log(drawn / computed)) : std::abs(drawn - computed);
    if (!result.crosses && count > 0 && before * computed < 0)
      result.crosses = true, result.crosses_at = place;
    before = computed;
    sum += apart;
    ++count;
    if (apart > worst) {
      worst = apart;
      result.where = place, result.drawn = drawn, result.computed = computed;
    }
  }
  if (count == 0) return result;
  result.any = true;
  result.largest = result.ratio ? std::exp(worst) : worst;
  result.typical = result.ratio ? std::exp(sum / count) : sum / count;
  result.of_height = result.ratio ? worst / std::log(guess.y().to / guess.y().from)
                                  : worst / (guess.y().to - guess.y().from);
  return result;
}

}  // namespace lucid
