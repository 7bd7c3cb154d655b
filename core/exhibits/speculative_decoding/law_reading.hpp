// Reads with both models what they believe after the prompt and after each word that may follow it.
#pragma once

#include <memory>
#include <vector>

#include "core/exhibits/speculative_decoding/first_words.hpp"
#include "core/exhibits/speculative_decoding/rounds.hpp"

namespace lucid::speculative_decoding {

/// A guess that nobody makes: the target's law, taken as it is.
Decision decision_of(const Rules& rules, Law target, Law draft);

/// Reads the contexts in pieces.
class LawReading {
 public:
  LawReading(const StoryModels& models, std::unique_ptr<Guesser> guesser, std::vector<int> text,
             language::Choosing choosing, Rules rules);
  LawReading(const LawReading& other);
  LawReading& operator=(const LawReading&) = delete;

  /// The next words; true while some are left.
  bool read_on(int words = 32);
  double share() const;
  /// The decision after the prompt stands from the beginning.
  const Decision& first() const { return found_->first; }
  bool guesses() const { return found_->guesses; }
  /// All of them, when all are read.
  std::shared_ptr<const FirstDecisions> found() const { return done() ? found_ : nullptr; }

 private:
  bool done() const { return next_ == reachable_.size(); }

  language::Reader target_;
  std::unique_ptr<Guesser> guesser_;
  std::vector<int> text_;
  language::Choosing choosing_;
  Rules rules_;
  std::vector<int> reachable_;
  std::size_t next_ = 0;
  std::shared_ptr<FirstDecisions> found_;
};

}  // namespace lucid::speculative_decoding
