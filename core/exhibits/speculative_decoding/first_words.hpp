// The first two words that any rule writes after the prompt: their exact laws, and real samples of them for
// the referee.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "core/exhibits/speculative_decoding/laws.hpp"
#include "core/exhibits/speculative_decoding/referee.hpp"
#include "core/random.hpp"

namespace lucid::speculative_decoding {

/// The decision after the prompt, and after each possible first word.
struct FirstDecisions {
  Decision first;
  std::vector<Decision> second;  ///< by first word; of words that cannot come, the same as `first`
  bool guesses = true;  ///< false: the draft has no idea after the prompt, and the target writes alone
};

/// The exact laws that follow from the decisions.
struct ExactLaws {
  Law target, written;              ///< of the first word
  Law target_pairs, written_pairs;  ///< of the first two [vocabulary, vocabulary]
  double total_variation = 0;       ///< of the first word
  double judged_variation = 0;      ///< of what the referee judges: the first word, or the first two
  bool by_pairs =
      false;  ///< the first word tells nothing (its law is the target's): the referee looks at two
  std::optional<double> samples_to_detect;

  const Law& judged_target() const { return by_pairs ? target_pairs : target; }
};
ExactLaws exact_laws(const FirstDecisions& decisions, int gamma);

/// Plays the beginning of the algorithm again and again from the prompt, and counts.
class RefereeSamples {
 public:
  static constexpr int in_all = 20'000, piece = 1'000;

  RefereeSamples() = default;
  RefereeSamples(std::shared_ptr<const FirstDecisions> decisions, std::shared_ptr<const ExactLaws> exact,
                 int gamma, Random random);
  /// The next thousand; true while some are left.
  bool draw_on();
  int samples() const { return samples_; }
  const std::vector<std::uint32_t>& first_counts() const { return first_; }
  const ChiSquare& verdict() const { return verdict_; }
  /// p after each thousand.
  const std::vector<double>& history() const { return history_; }

 private:
  std::shared_ptr<const FirstDecisions> decisions_;
  std::shared_ptr<const ExactLaws> exact_;
  int gamma_ = 1;
  Random random_;
  int samples_ = 0;
  std::vector<std::uint32_t> first_, pairs_;
  ChiSquare verdict_;
  std::vector<double> history_;
};

/// The first two words of one run of the algorithm.
std::pair<int, int> two_words(const FirstDecisions& decisions, int gamma, Random& random);

}  // namespace lucid::speculative_decoding
