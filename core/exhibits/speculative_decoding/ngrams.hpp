// Guessing by counting: how often a word followed one or two others in stories.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/exhibits/speculative_decoding/decision.hpp"
#include "core/language/corpus.hpp"

namespace lucid::speculative_decoding {

/// Counts of one, two and three words in a row. Where few were seen the shorter ones fill in (Witten and Bell
/// 1991): p(w | h) = (count(h w) + kinds(h) p(w | shorter h)) / (count(h) + kinds(h)), down to every word
/// alike.
class Ngrams {
 public:
  explicit Ngrams(int vocabulary);

  /// Counts a document, its begin and end included.
  void count(std::span<const int> document);
  /// What follows `text` by its last `order - 1` words (fewer where it is shorter), order 1 … 3.
  Law next(std::span<const int> text, int order) const;

 private:
  struct Followers {
    std::unordered_map<int, std::uint32_t> counts;
    std::uint32_t total = 0;
  };
  static void mix(const Followers& followers, Law& shorter);

  int vocabulary_;
  Followers alone_;
  std::unordered_map<std::int64_t, Followers> after_one_, after_two_;
};

/// Of 4,000 stories from seed 1, counted once.
std::shared_ptr<const Ngrams> story_ngrams(const language::Corpus& corpus);

}  // namespace lucid::speculative_decoding
