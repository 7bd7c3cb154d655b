// Who fills the page: a trained transformer that reads both ways, with its twin that reads to the right, or
// the tiny language itself. Tokens, marks and holes are those of core/language in every case.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/exhibits/masked_diffusion/results.hpp"
#include "core/exhibits/masked_diffusion/tiny_language.hpp"
#include "core/language/corpus.hpp"
#include "core/language/inference.hpp"

namespace lucid::masked_diffusion {

/// Never changes; shared by every clone of a run.
struct Speaker {
  LanguageKind kind = LanguageKind::exact_27;
  const language::Tokenizer* tokenizer = nullptr;
  const language::Corpus* corpus = nullptr;                            ///< null for exact-27
  std::shared_ptr<const language::PackedTransformer> diffusion, twin;  ///< null for exact-27
  std::shared_ptr<const Predictions> predictions;                      ///< of exact-27

  int vocabulary() const { return tokenizer->vocabulary().size(); }
  /// Most tokens of a page with its begin and end.
  int context() const { return diffusion ? diffusion->shape().context : places; }
};

/// The tempered predictor of exact-27: each conditional to this power.
inline constexpr double tempering = 0.7;

const Predictions& predictions_of(PredictorKind kind);

/// Loads each model once. Throws Refusal where the weights are not there or damaged.
std::shared_ptr<const Speaker> speaker(LanguageKind language, PredictorKind predictor);

/// Looks at whole pages.
class PageReader {
 public:
  explicit PageReader(std::shared_ptr<const Speaker> speaker);

  /// Logits [page, vocabulary], nats, valid until the next look. Marks that are never written (padding,
  /// begin, mask, unknown, and the end but at the last place) have -∞. Only the rows of masked places are
  /// computed; the others mean nothing.
  std::span<const float> look(std::span<const int> page);

  const Speaker& speaker() const { return *speaker_; }
  const std::shared_ptr<const Speaker>& shared() const { return speaker_; }

 private:
  std::shared_ptr<const Speaker> speaker_;
  std::vector<language::Reader> reader_;  ///< one, or none for exact-27
  std::vector<int> masked_;
  std::vector<float> logits_;
};

/// Begin, the prompt, holes up to `length` words, end. Of exact-27 three holes; of arithmetic the prompt
/// alone, with two holes behind it if it has none. Throws Refusal for words that the language lacks and for
/// what is too long.
std::vector<int> page_for(const Speaker& speaker, const std::string& prompt, int length);

/// Why no language here can read this prompt, or nothing. Which one is to read it is another knob's matter.
std::optional<Message> why_no_prompt(const std::string& prompt);

inline bool is_mark(int token) {
  return token == language::special::begin || token == language::special::end ||
         token == language::special::pad;
}

}  // namespace lucid::masked_diffusion
