#include "core/exhibits/masked_diffusion/tiny_language.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lucid::masked_diffusion {

namespace {

constexpr std::array<int, strings> weights = {156, 39, 24,  203, 97, 93, 142, 20, 15, 38,  136, 13, 14, 127,
                                              15,  74, 192, 67,  91, 79, 182, 29, 11, 158, 7,   35, 148};

}  // namespace

int number_of(const Page& page) {
  int number = 0;
  for (const int letter : page) number = 4 * number + (letter == hidden ? 3 : letter);
  return number;
}

Page page_of(int number) {
  const auto letter = [](int digit) { return digit == 3 ? hidden : digit; };
  return {letter(number / 16), letter(number / 4 % 4), letter(number % 4)};
}

Page string_of(int number) { return {number / 9, number / 3 % 3, number % 3}; }

int masked_places(const Page& page) { return static_cast<int>(std::ranges::count(page, hidden)); }

std::span<const int, strings> tiny_weights() { return weights; }

const Law& tiny_law() {
  static const Law law = [] {
    double sum = 0;
    for (const int weight : weights) sum += weight;
    Law result{};
    for (std::size_t i = 0; i < result.size(); ++i) result[i] = weights[i] / sum;
    return result;
  }();
  return law;
}

Predictions exact_predictions(const Law& law) {
  Predictions result{};
  for (int number = 0; number < page_count; ++number) {
    const Page page = page_of(number);
    auto& rows = result[static_cast<std::size_t>(number)];
    double sum = 0;
    for (int s = 0; s < strings; ++s) {
      const Page whole = string_of(s);
      bool fits = true;
      for (std::size_t i = 0; i < places; ++i) fits = fits && (page[i] == hidden || page[i] == whole[i]);
      if (!fits) continue;
      sum += law[static_cast<std::size_t>(s)];
      for (std::size_t i = 0; i < places; ++i)
        if (page[i] == hidden)
          rows[i][static_cast<std::size_t>(whole[i])] += law[static_cast<std::size_t>(s)];
    }
    for (LetterLaw& row : rows)
      for (double& p : row) p /= sum;
  }
  return result;
}

Predictions tempered_predictions(const Predictions& predictions, double power) {
  Predictions result = predictions;
  for (auto& rows : result)
    for (LetterLaw& row : rows) {
      double sum = 0;
      for (double& p : row) sum += p = p > 0 ? std::pow(p, power) : 0;
      if (sum > 0)
        for (double& p : row) p /= sum;
    }
  return result;
}

Predictions uniform_predictions() {
  Predictions result{};
  for (int number = 0; number < page_count; ++number) {
    const Page page = page_of(number);
    for (std::size_t i = 0; i < places; ++i)
      if (page[i] == hidden) result[static_cast<std::size_t>(number)][i].fill(1.0 / letters);
  }
  return result;
}

LetterLaw at_temperature(const LetterLaw& law, double temperature) {
  if (temperature == 1) return law;
  const auto most = std::ranges::max_element(law);
  LetterLaw result{};
  if (temperature == 0) {
    result[static_cast<std::size_t>(most - law.begin())] = 1;
    return result;
  }
  double sum = 0;
  for (std::size_t i = 0; i < law.size(); ++i)
    sum += result[i] = law[i] > 0 ? std::exp(std::log(law[i] / *most) / temperature) : 0;
  for (double& p : result) p /= sum;
  return result;
}

double entropy(std::span<const double> law) {
  double sum = 0;
  for (const double p : law) sum -= p > 0 ? p * std::log(p) : 0;
  return sum;
}

double total_variation(std::span<const double> one, std::span<const double> other) {
  double sum = 0;
  for (std::size_t i = 0; i < one.size(); ++i) sum += std::abs(one[i] - other[i]);
  return sum / 2;
}

double kl_divergence(std::span<const double> p, std::span<const double> q) {
  double sum = 0;
  for (std::size_t i = 0; i < p.size(); ++i) {
    if (p[i] <= 0) continue;
    if (q[i] <= 0) return std::numeric_limits<double>::infinity();
    sum += p[i] * std::log(p[i] / q[i]);
  }
  return sum;
}

double total_correlation(const Law& law) {
  double sum = 0;
  for (std::size_t i = 0; i < places; ++i) {
    LetterLaw marginal{};
    for (int s = 0; s < strings; ++s)
      marginal[static_cast<std::size_t>(string_of(s)[i])] += law[static_cast<std::size_t>(s)];
    sum += entropy(marginal);
  }
  return sum - entropy(law);
}

}  // namespace lucid::masked_diffusion
