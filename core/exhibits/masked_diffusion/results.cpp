#include "core/exhibits/masked_diffusion/results.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lucid::masked_diffusion {

void Running::add(double value) {
  ++count;
  const double before = value - mean;
  mean += before / count;
  square += before * (value - mean);
}

double Running::deviation() const {
  return count < 2 ? std::numeric_limits<double>::quiet_NaN() : std::sqrt(square / (count - 1));
}

double Running::half_width() const { return 1.96 * deviation() / std::sqrt(count); }

std::optional<Tally::Share> Tally::share() const {
  if (judged == 0) return std::nullopt;
  constexpr double z = 1.96;
  const double n = judged, p = consistent / n;
  const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
  const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
  return Share{p, std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

Interval interval_95(const std::vector<double>& values) {
  // Student's t at 97.5 % for 1 … 9 degrees of freedom.
  constexpr double student[] = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262};
  const auto n = values.size();
  double mean = 0, square = 0;
  for (const double value : values) mean += value / static_cast<double>(n);
  for (const double value : values) square += (value - mean) * (value - mean);
  if (n < 2) return {mean, mean, mean};
  const double half =
      student[std::min<std::size_t>(n - 2, 8)] * std::sqrt(square / static_cast<double>((n - 1) * n));
  return {mean, std::max(0.0, mean - half), std::min(1.0, mean + half)};
}

}  // namespace lucid::masked_diffusion
