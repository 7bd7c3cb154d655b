// The way down: tokens are masked with probability t, and how the loss of what is masked adds up to a bound
// on -ln p(text). Both estimators, exactly where everything can be enumerated.
#pragma once

#include <span>
#include <vector>

#include "core/exhibits/masked_diffusion/tiny_language.hpp"

namespace lucid::masked_diffusion {

/// p(k masked of `length`) at time t, k = 0 … length. At a uniform t every count is equally likely.
std::vector<double> mask_count_law(int length, double t);

/// ∫ over t uniform in (eps, 1) of t^(k - power) (1 - t)^(length - k): what a set of k masked places weighs
/// in the mean of the 1/t estimator (power 1) and of its square (power 2, infinite at k = 1 without eps). By
/// expansion, for lengths up to about 20.
double subset_weight(int length, int k, double eps, int power = 1);

/// -ln p of the masked places of a string, given the rest, where `masked` has their bits.
double masked_loss(const Predictions& predictions, const Page& string, unsigned masked);

/// Σ over non-empty sets S of (|S|-1)! (L-|S|)! / L! · loss(S): the mean of -ln p over all orders of
/// uncovering, and by Jensen a bound on -ln p. An identity in exact arithmetic: both estimators have this
/// mean (eps → 0).
double nelbo(const Predictions& predictions, const Page& string);

/// The probability of a string when places are uncovered one by one in a uniformly random order.
double any_order_probability(const Predictions& predictions, const Page& string);
/// … and when uncovered from left to right.
double left_to_right_probability(const Predictions& predictions, const Page& string);

struct Estimator {
  double mean = 0, variance = 0;  ///< of a single draw, over strings of the language too; nats, nats²
};
/// t uniform in (eps, 1), each place masked with probability t, loss / t.
Estimator time_form(const Law& law, const Predictions& predictions, double eps);
/// l uniform in 1 … L, exactly l places masked, loss L / l (LLaDA, equation 6).
Estimator count_form(const Law& law, const Predictions& predictions);

/// The logits that guidance makes of those with the prompt and those without it: u + (w + 1)(c - u).
double guided(double with_prompt, double without_prompt, double guidance);

/// Parameters of a transformer as LLaDA counts them: untied head, three SwiGLU matrices, RMSNorm gains, no
/// biases.
struct PublishedShape {
  long long vocabulary = 0, width = 0, layers = 0, heads = 0, key_heads = 0, hidden = 0;
};
inline constexpr PublishedShape llada_8b{126464, 4096, 32, 32, 32, 12288};
inline constexpr PublishedShape llada_1b{126464, 2048, 22, 32, 4, 5634};
long long parameter_count(const PublishedShape& shape);
/// 6 N D: operations to train on D words, N the parameters without embedding and head.
double training_operations(const PublishedShape& shape, double words);
/// Words that LLaDA 8B was trained on.
inline constexpr double llada_words = 2.3e12;

}  // namespace lucid::masked_diffusion
