// How a pupil of the reversal experiment is examined. It does not matter who answers: a trained model, or
// somebody whose knowledge is known.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "core/language/facts.hpp"

namespace lucid::masked_diffusion {

/// Logits [tokens, vocabulary] of every place of a sentence, or of a beginning of it: of the word behind a
/// mask for who reads both ways, of the word after it for who reads to the right. Valid until the next call.
using Respondent = std::function<std::span<const float>(std::span<const int> tokens)>;

/// Share of the one-way pairs that are answered rightly, in both forms of the sentence. Hidden is its answer,
/// or the name that stands before it.
double share_right(const Respondent& respondent, bool reads_both_ways, const language::Facts& facts,
                   language::Asking asking, bool answer_hidden);

/// By Bayes' rule, for each asked mother: ln p(name, its sentence up to that mother), name after name.
using JointProbabilities = std::vector<std::vector<double>>;
/// Nothing yet for the fifty mothers that are asked.
JointProbabilities no_joint_probabilities();
/// The names begin … end − 1 of all; one pass over "X ’s mother is" gives every mother after it.
void weigh_children(const Respondent& respondent, const language::Facts& facts, int begin, int end,
                    JointProbabilities& joint);
/// Share of the mothers whose likeliest name is their child's.
double share_by_bayes(const language::Facts& facts, const JointProbabilities& joint);

/// Names in the vocabulary, which they end.
inline constexpr int fact_names = 2 * language::fact_pair_count;

}  // namespace lucid::masked_diffusion
