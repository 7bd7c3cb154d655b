#include "core/exhibits/speculative_decoding/referee.hpp"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/non_central_chi_squared.hpp>
#include <cmath>
#include <limits>

namespace lucid::speculative_decoding {

namespace {

constexpr double fewest_expected = 5;

}  // namespace

Cells cells_for(std::span<const double> target, double samples) {
  Cells cells;
  cells.cell.assign(target.size(), -1);
  double rest = 0;
  bool any = false;
  for (std::size_t x = 0; x < target.size(); ++x) {
    if (target[x] <= 0) continue;
    if (target[x] * samples >= fewest_expected) {
      cells.cell[x] = static_cast<int>(cells.shares.size());
      cells.shares.push_back(target[x]);
    } else {
      rest += target[x];
      any = true;
    }
  }
  if (!any) return cells;
  // The rare ones together; with the rarest of the others where even so they are too few.
  int home = static_cast<int>(cells.shares.size());
  if (rest * samples >= fewest_expected || cells.shares.empty()) {
    cells.shares.push_back(rest);
  } else {
    const auto rarest = std::min_element(cells.shares.begin(), cells.shares.end());
    home = static_cast<int>(rarest - cells.shares.begin());
    *rarest += rest;
  }
  for (std::size_t x = 0; x < target.size(); ++x)
    if (target[x] > 0 && cells.cell[x] < 0) cells.cell[x] = home;
  return cells;
}

ChiSquare chi_square(std::span<const std::uint32_t> counts, std::span<const double> target) {
  double samples = 0;
  for (const std::uint32_t count : counts) samples += count;
  const Cells cells = cells_for(target, samples);
  std::vector<double> seen(cells.shares.size(), 0.0);
  ChiSquare result;
  result.degrees = std::max(0, static_cast<int>(cells.shares.size()) - 1);
  for (std::size_t x = 0; x < counts.size(); ++x) {
    if (counts[x] == 0) continue;
    if (cells.cell[x] < 0) {
      result.statistic = std::numeric_limits<double>::infinity();
      result.p = 0;
      return result;
    }
    seen[static_cast<std::size_t>(cells.cell[x])] += counts[x];
  }
  if (result.degrees == 0) return result;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    const double expected = samples * cells.shares[i];
    result.statistic += (seen[i] - expected) * (seen[i] - expected) / expected;
  }
  const boost::math::chi_squared law(result.degrees);
  result.p = boost::math::cdf(boost::math::complement(law, result.statistic));
  return result;
}

double detection_power(std::span<const double> written, std::span<const double> target, double samples,
                       double level) {
  const Cells cells = cells_for(target, samples);
  std::vector<double> shares(cells.shares.size(), 0.0);
  double impossible = 0;
  for (std::size_t x = 0; x < written.size(); ++x) {
    if (cells.cell[x] < 0) {
      impossible += written[x];
    } else {
      shares[static_cast<std::size_t>(cells.cell[x])] += written[x];
    }
  }
  double unseen = std::pow(1 - std::min(1.0, impossible), samples);
  double distance = 0;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    const double difference = shares[i] - cells.shares[i];
    distance += difference * difference / cells.shares[i];
  }
  if (cells.shares.size() > 1) {
    const auto degrees = static_cast<double>(cells.shares.size() - 1);
    const double critical =
        boost::math::quantile(boost::math::complement(boost::math::chi_squared(degrees), level));
    const double lambda = samples * distance;
    // Far out the law is normal, and its series would not end.
    if (lambda > 1e4) {
      unseen *= 0.5 * std::erfc((degrees + lambda - critical) / std::sqrt(4 * (degrees + 2 * lambda)));
    } else if (lambda > 0) {
      unseen *= boost::math::cdf(boost::math::non_central_chi_squared(degrees, lambda), critical);
    } else {
      unseen *= 1 - level;
    }
  }
  return 1 - unseen;
}

std::optional<double> samples_to_detect(std::span<const double> written, std::span<const double> target,
                                        double most) {
  double high = 1;
  while (high <= most && detection_power(written, target, high) < 0.5) high *= 2;
  if (high > most) return std::nullopt;
  double low = high / 2;
  while (high - low > 1) {
    const double middle = std::floor((low + high) / 2);
    (detection_power(written, target, middle) < 0.5 ? low : high) = middle;
  }
  return std::ceil(high);
}

}  // namespace lucid::speculative_decoding
