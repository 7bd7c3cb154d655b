#include "core/exhibits/masked_diffusion/forward_process.hpp"

#include <array>
#include <bit>
#include <cmath>
#include <limits>

namespace lucid::masked_diffusion {

namespace {

constexpr unsigned all_places = (1u << places) - 1;

double choose(int n, int k) {
  double result = 1;
  for (int i = 1; i <= k; ++i) result *= static_cast<double>(n - k + i) / i;
  return result;
}

/// What the predictor gives the letter of `string` at place `i` on a page where `masked` is hidden.
double letter_probability(const Predictions& predictions, const Page& string, unsigned masked,
                          std::size_t i) {
  Page page = string;
  for (std::size_t k = 0; k < places; ++k)
    if (masked >> k & 1) page[k] = hidden;
  return predictions[static_cast<std::size_t>(number_of(page))][i][static_cast<std::size_t>(string[i])];
}

template <class Weight>
Estimator over_all(const Law& law, const Predictions& predictions, Weight weight) {
  double mean = 0, square = 0;
  for (int s = 0; s < strings; ++s) {
    const Page string = string_of(s);
    for (unsigned masked = 1; masked <= all_places; ++masked) {
      const int k = std::popcount(masked);
      const double loss = masked_loss(predictions, string, masked), p = law[static_cast<std::size_t>(s)];
      mean += p * weight(k, 1) * loss;
      square += p * weight(k, 2) * loss * loss;
    }
  }
  return {mean, square - mean * mean};
}

}  // namespace

std::vector<double> mask_count_law(int length, double t) {
  std::vector<double> law;
  for (int k = 0; k <= length; ++k)
    law.push_back(choose(length, k) * std::pow(t, k) * std::pow(1 - t, length - k));
  return law;
}

double subset_weight(int length, int k, double eps, int power) {
  // (1 - t)^(length - k) multiplied out; every term is a power of t.
  double sum = 0;
  for (int j = 0; j <= length - k; ++j) {
    const int exponent = k - power + j;
    double integral = 0;
    if (exponent == -1) {
      if (eps <= 0) return std::numeric_limits<double>::infinity();
      integral = -std::log(eps);
    } else {
      integral = (1 - std::pow(eps, exponent + 1)) / (exponent + 1);
    }
    sum += (j % 2 == 0 ? 1 : -1) * choose(length - k, j) * integral;
  }
  return sum / (1 - eps);
}

double masked_loss(const Predictions& predictions, const Page& string, unsigned masked) {
  double loss = 0;
  for (std::size_t i = 0; i < places; ++i)
    if (masked >> i & 1) loss -= std::log(letter_probability(predictions, string, masked, i));
  return loss;
}

double nelbo(const Predictions& predictions, const Page& string) {
  double sum = 0;
  for (unsigned masked = 1; masked <= all_places; ++masked)
    sum += subset_weight(places, std::popcount(masked), 0) * masked_loss(predictions, string, masked);
  return sum;
}

double any_order_probability(const Predictions& predictions, const Page& string) {
  // p(all of `known` uncovered) by known sets: each set is reached from those with one place less.
  std::array<double, all_places + 1> reached{};
  reached[all_places] = 1;
  for (unsigned masked = all_places; masked > 0; --masked) {
    const double each = reached[masked] / std::popcount(masked);
    for (std::size_t i = 0; i < places; ++i)
      if (masked >> i & 1)
        reached[masked & ~(1u << i)] += each * letter_probability(predictions, string, masked, i);
  }
  return reached[0];
}

double left_to_right_probability(const Predictions& predictions, const Page& string) {
  double p = 1;
  for (std::size_t i = 0; i < places; ++i)
    p *= letter_probability(predictions, string, all_places & ~((1u << i) - 1), i);
  return p;
}

Estimator time_form(const Law& law, const Predictions& predictions, double eps) {
  return over_all(law, predictions, [&](int k, int power) { return subset_weight(places, k, eps, power); });
}

Estimator count_form(const Law& law, const Predictions& predictions) {
  return over_all(law, predictions, [](int k, int power) {
    return std::pow(static_cast<double>(places) / k, power) / (places * choose(places, k));
  });
}

double guided(double with_prompt, double without_prompt, double guidance) {
  return without_prompt + (guidance + 1) * (with_prompt - without_prompt);
}

long long parameter_count(const PublishedShape& s) {
  const long long keys = s.key_heads * (s.width / s.heads);
  const long long block = 2 * s.width * s.width + 2 * s.width * keys + 3 * s.width * s.hidden + 2 * s.width;
  return 2 * s.vocabulary * s.width + s.layers * block + s.width;
}

double training_operations(const PublishedShape& s, double words) {
  return 6 * static_cast<double>(parameter_count(s) - 2 * s.vocabulary * s.width) * words;
}

}  // namespace lucid::masked_diffusion
