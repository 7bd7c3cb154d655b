// One decision opened: what the draft offers, when it is taken, and what comes instead. Under the honest rule
// the result is the target's law; under the others one can say exactly how far it is not.
#pragma once

#include <span>
#include <vector>

namespace lucid::speculative_decoding {

/// Probabilities of all tokens, by number.
using Law = std::vector<double>;

/// What is done with a guess. All but the first are cheats, each a mistake or a shortcut that people really
/// make.
enum class Rule {
  lossless,         ///< take with min(1, p/q), else draw from what is missing
  resample_target,  ///< after a rejection draw from p itself
  keep_tail,        ///< after a rejection go on judging the guesses that stood on the rejected one
  hot_draft,        ///< guesses are drawn at twice the temperature that q is computed with
  lenient,          ///< take with min(1, p/(l q)) (Leviathan et al. 2023, appendix A.5)
  typical,          ///< take what is typical enough (Cai et al. 2024, arXiv 2401.10774), else draw from p
};

/// Medusa's threshold for typical acceptance; its delta is the square root.
inline constexpr double typical_epsilon = 0.09;

/// Sum of min(p, q): the probability that a guess from q is taken under the honest rule.
double overlap(std::span<const double> p, std::span<const double> q);
/// Half the sum of |p - q|: the greatest difference in probability of any event.
double total_variation(std::span<const double> p, std::span<const double> q);
/// max(p - q, 0), normalised. Where nothing is missing it is p.
Law residual(std::span<const double> p, std::span<const double> q);
/// q at twice its temperature: its square root, normalised.
Law heated(std::span<const double> q);
/// -sum of p ln p, nats.
double entropy(std::span<const double> p);
/// Above this probability of the target a token passes as typical: min(epsilon, sqrt(epsilon) exp(-entropy)).
double typical_threshold(std::span<const double> p, double epsilon = typical_epsilon);

/// A guess and its judgement as laws, all over the same tokens.
struct Decision {
  Law p, q;
  Law drawn;        ///< what the guess is really drawn from
  Law accept;       ///< by token, the probability that it is taken if it was guessed
  Law replacement;  ///< what is drawn after a rejection
  bool keeps_tail = false;
};

/// `lenience` from 0 (takes all) to 1 (honest); only Rule::lenient reads it.
Decision open_decision(Rule rule, double lenience, Law p, Law q);

/// The probability that the guess is taken.
double acceptance(const Decision& decision);
/// The law of the token that the decision emits.
Law emitted(const Decision& decision);

}  // namespace lucid::speculative_decoding
