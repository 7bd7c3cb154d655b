// What a pass costs on this computer, now.
#pragma once

#include "core/exhibits/speculative_decoding/pass_times.hpp"
#include "core/exhibits/speculative_decoding/rounds.hpp"

namespace lucid::speculative_decoding {

/// Times passes of the target over 1 … 32 tokens and guesses of the draft, one measurement a piece: the
/// shortest of several, since other work can only add.
class PassTiming {
 public:
  PassTiming(std::shared_ptr<const language::PackedTransformer> target, std::unique_ptr<Guesser> guesser,
             std::vector<int> text, language::Choosing choosing);
  PassTiming(const PassTiming& other);
  PassTiming& operator=(const PassTiming&) = delete;

  /// True while something is left to be timed.
  bool measure_on();
  const PassTimes& times() const { return times_; }

 private:
  language::Reader reader_;
  std::unique_ptr<Guesser> guesser_;
  std::vector<int> text_;
  language::Choosing choosing_;
  int measured_ = 0;
  PassTimes times_;
};

}  // namespace lucid::speculative_decoding
