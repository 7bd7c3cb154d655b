// Two lanes on one clock: the target writes alone, and the same target checks guesses. Both really run, one
// after the other, and every pass is timed.
#pragma once

#include <memory>
#include <stop_token>
#include <vector>

#include "core/exhibits/speculative_decoding/rounds.hpp"
#include "core/exhibits/speculative_decoding/scene.hpp"

namespace lucid::speculative_decoding {

/// Tokens that are never written; a story's end begins the next one.
language::Choosing story_choosing(double temperature, double top_p);

class Lanes {
 public:
  /// Reads the prompt (which begins with `begin` and has at least that) in both lanes, untimed.
  Lanes(std::shared_ptr<const language::PackedTransformer> target, std::unique_ptr<Guesser> guesser,
        const std::vector<int>& prompt, const Rules& rules, language::Choosing choosing, int tokens,
        Random random);
  Lanes(const Lanes& other);
  Lanes& operator=(const Lanes&) = delete;

  /// One round, and as many words written plainly. False, and nothing done, if it was stopped.
  bool step(const std::stop_token& stop);
  bool finished() const { return written_ >= tokens_; }

  const LaneScene& scene() const { return scene_; }
  int target_passes() const { return target_passes_; }
  int draft_passes() const { return draft_passes_; }
  double plain_seconds() const { return plain_seconds_; }
  double speculative_seconds() const { return speculative_seconds_; }
  /// What each lane has written since the prompt.
  const std::vector<int>& speculative_text() const { return speculative_written_; }
  const std::vector<int>& plain_text() const { return plain_written_; }
  std::size_t bytes() const;

 private:
  struct Writer {
    language::Reader reader;
    std::vector<int> text;
  };
  /// All but the last token, into an empty cache.
  static void read_untimed(Writer& writer);
  /// After an end, or where the context is full, a new story begins.
  static void begin_anew_where_over(Writer& writer);

  std::unique_ptr<Guesser> guesser_;
  Rules rules_;
  language::Choosing choosing_;
  int tokens_;
  Writer speculative_, plain_;
  Random speculative_random_, plain_random_;
  int written_ = 0, target_passes_ = 0, draft_passes_ = 0;
  double plain_seconds_ = 0, speculative_seconds_ = 0;
  std::vector<int> speculative_written_, plain_written_;
  LaneScene scene_;
};

}  // namespace lucid::speculative_decoding
