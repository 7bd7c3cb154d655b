// The two real models of this exhibit: the one whose law counts, and the small one that guesses ahead.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

#include "core/language/corpus.hpp"
#include "core/language/inference.hpp"
#include "core/language/medusa.hpp"
#include "core/value.hpp"
#include "core/words.hpp"

namespace lucid::speculative_decoding {

/// How many times each hidden unit stands in the enlarged target.
inline constexpr int enlargement = 24;

/// Shared by every model and clone; never changes, but that the enlarged target is made when it is first
/// asked for.
class StoryModels {
 public:
  /// The enlarged target is wanted rarely and is made from what `target_again` gives: the same weights, not
  /// kept twice.
  StoryModels(const language::Corpus& corpus, const language::Transformer<float>& target,
              const language::Transformer<float>& draft, const language::MedusaHeads& heads,
              std::function<language::Transformer<float>()> target_again);

  const language::Corpus& corpus() const { return *corpus_; }
  const std::shared_ptr<const language::PackedTransformer>& target() const { return packed_target_; }
  const std::shared_ptr<const language::PackedTransformer>& draft() const { return packed_draft_; }
  /// Heads on the target's last hidden state; null where none were trained.
  const std::shared_ptr<const language::PackedMedusa>& heads() const { return heads_; }
  /// The same function with about sixteen times the weights: what a machine is like that spends its time on
  /// fetching them.
  std::shared_ptr<const language::PackedTransformer> enlarged_target() const;

 private:
  const language::Corpus* corpus_;
  std::function<language::Transformer<float>()> target_again_;
  std::shared_ptr<const language::PackedTransformer> packed_target_, packed_draft_;
  std::shared_ptr<const language::PackedMedusa> heads_;
  mutable std::once_flag once_;
  mutable std::shared_ptr<const language::PackedTransformer> enlarged_;
};

/// A guesser of a person's own: weights of a model that reads the same words from left to right. Throws
/// Refusal with one sentence for everything else.
std::shared_ptr<const language::PackedTransformer> own_draft(const File& file,
                                                             const language::Corpus& corpus);

struct ShippedModels {
  std::shared_ptr<const StoryModels> models;  ///< null: see `problem`
  std::optional<Message> problem;
};
/// The shipped story models, loaded once.
const ShippedModels& shipped_models();

}  // namespace lucid::speculative_decoding
