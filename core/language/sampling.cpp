#include "core/language/sampling.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace lucid::language {

int most_probable(std::span<const float> logits) {
  return static_cast<int>(std::max_element(logits.begin(), logits.end()) - logits.begin());
}

std::vector<double> distribution(std::span<const float> logits, const Sampling& sampling) {
  if (!(sampling.temperature >= 0) || !(sampling.top_p > 0) || sampling.top_k < 0)
    throw std::invalid_argument("sampling: temperature, top-k or top-p is out of range");
  std::vector<double> law(logits.size(), 0.0);
  if (logits.empty()) throw std::invalid_argument("sampling: there are no logits");
  const int best = most_probable(logits);
  const double largest = static_cast<double>(logits[static_cast<std::size_t>(best)]);
  if (!std::isfinite(largest)) throw std::invalid_argument("sampling: no logit is a number");
  if (sampling.temperature == 0) {
    law[static_cast<std::size_t>(best)] = 1;
    return law;
  }
  double sum = 0;
  for (std::size_t i = 0; i < law.size(); ++i)
    sum += law[i] = std::exp((static_cast<double>(logits[i]) - largest) / sampling.temperature);
  for (double& p : law) p /= sum;
  const auto size = law.size();
  const std::size_t most =
      sampling.top_k == 0 ? size : std::min(size, static_cast<std::size_t>(sampling.top_k));
  if (most == size && sampling.top_p >= 1) return law;
  std::vector<std::size_t> order(size);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return law[a] > law[b]; });
  double kept = 0, within_k = 0;
  for (std::size_t i = 0; i < most; ++i) within_k += law[order[i]];
  std::size_t count = 0;
  while (count < most && (count == 0 || kept < sampling.top_p * within_k)) kept += law[order[count++]];
  for (std::size_t i = count; i < size; ++i) law[order[i]] = 0;
  for (double& p : law) p /= kept;
  return law;
}

int draw(std::span<const double> law, double uniform) {
  double sum = 0;
  std::size_t last = 0;  // rounding may leave the sum just below 1
  for (std::size_t i = 0; i < law.size(); ++i) {
    if (law[i] <= 0) continue;
    sum += law[i];
    last = i;
    if (uniform < sum) break;
  }
  return static_cast<int>(last);
}

namespace {

/// Not less than the Gumbel noise -ln(-ln u) of this u: a word that does not win even with this much needs no
/// logarithm.
double most_noise(double u) {
  if (u <= 0.5) return 0.3666;  // 0.36651 …
  if (u <= 0.9) return 2.2504;
  if (u <= 0.99) return 4.6002;
  if (u <= 0.999) return 6.9073;
  return std::numeric_limits<double>::infinity();
}

}  // namespace

int gumbel_max(std::span<const float> logits, double temperature, Random& random) {
  if (temperature == 0) return most_probable(logits);
  std::size_t best = 0;
  double largest = -std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < logits.size(); ++i) {
    const double logit = static_cast<double>(logits[i]) / temperature;
    const double u = random.uniform() + 0x1.0p-54;  // as in Random::gumbel
    if (logit + most_noise(u) <= largest) continue;
    const double noisy = logit - std::log(-std::log(u));
    if (noisy > largest) {
      largest = noisy;
      best = i;
    }
  }
  return static_cast<int>(best);
}

double entropy(std::span<const double> law) {
  double sum = 0;
  for (double p : law)
    if (p > 0) sum -= p * std::log(p);
  return sum;
}

}  // namespace lucid::language
