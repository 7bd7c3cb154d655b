// Who guesses ahead: a smaller model, counts of words, the text itself, or the first layers of the target.
#pragma once

#include <memory>
#include <span>

#include "core/exhibits/speculative_decoding/decision.hpp"
#include "core/exhibits/speculative_decoding/knobs.hpp"
#include "core/exhibits/speculative_decoding/ngrams.hpp"
#include "core/exhibits/speculative_decoding/story_models.hpp"
#include "core/language/speculative.hpp"

namespace lucid::speculative_decoding {

class Guesser {
 public:
  virtual ~Guesser() = default;
  /// What is believed to follow `text` and then `guesses`, after temperature, top-k and top-p. Empty: no
  /// idea, and no guess is made.
  virtual Law next(std::span<const int> text, std::span<const int> guesses,
                   const language::Choosing& choosing) = 0;
  /// The target's last hidden state at the end of `read`, which it has just read: for who guesses from it.
  virtual void told(std::span<const int> read, std::span<const float> hidden) {
    static_cast<void>(read), static_cast<void>(hidden);
  }
  /// Positions that are kept from earlier passes, or 0.
  virtual int cached() const { return 0; }
  /// Weights that a guess reads and multiplies by.
  virtual double weights() const { return 0; }
  virtual std::unique_ptr<Guesser> clone() const = 0;
};

/// Layers of the target that guess as `early-exit`: a third of them, at least one.
int early_exit_layers(const language::TransformerShape& target);

/// Null for kinds that need what `models` lacks, and for `file` without `own`.
std::unique_ptr<Guesser> make_guesser(DraftKind kind, const StoryModels& models,
                                      std::shared_ptr<const language::PackedTransformer> own = nullptr);

}  // namespace lucid::speculative_decoding
