// A language small enough to know everything of: 27 strings of three letters with given probabilities, and
// what a predictor says of every page of it.
#pragma once

#include <array>
#include <span>

namespace lucid::masked_diffusion {

inline constexpr int letters = 3;  ///< a, b, c: 0, 1, 2
inline constexpr int places = 3;
inline constexpr int strings = 27;  ///< by x0 * 9 + x1 * 3 + x2
inline constexpr int hidden = -1;   ///< a masked place

using Page = std::array<int, places>;
inline constexpr int page_count = 64;  ///< with and without masks

int number_of(const Page& page);  ///< 0 … 63
Page page_of(int number);
Page string_of(int number);  ///< 0 … 26
int masked_places(const Page& page);

using Law = std::array<double, strings>;
using LetterLaw = std::array<double, letters>;

/// What a predictor says of each masked place of each page: rows that sum to 1; zeros where a letter stands.
using Predictions = std::array<std::array<LetterLaw, places>, page_count>;

/// The language of the bench: whole weights in the order of the strings, fixed once from a seed and shared
/// with the independent program that the tests are held against.
std::span<const int, strings> tiny_weights();
/// The same as probabilities.
const Law& tiny_law();

/// p(x_i | what stands on the page), of the language itself.
Predictions exact_predictions(const Law& law);
/// Each conditional to the power `power`, normalised: 0.7 is a predictor that is less sure than it should be.
Predictions tempered_predictions(const Predictions& predictions, double power);
/// Every letter with one third.
Predictions uniform_predictions();

/// The law that letters are drawn from at a temperature: p^(1/T) normalised, the law of Gumbel-max on logits
/// / T. 0: all on the first of the most probable.
LetterLaw at_temperature(const LetterLaw& law, double temperature);

double entropy(std::span<const double> law);                                         ///< nats
double total_variation(std::span<const double> one, std::span<const double> other);  ///< half of Σ |p - q|
/// Σ p ln(p / q), infinite where q lacks what p has.
double kl_divergence(std::span<const double> p, std::span<const double> q);
/// What the places know of each other: sum of their entropies less the joint one, nats.
double total_correlation(const Law& law);

}  // namespace lucid::masked_diffusion
