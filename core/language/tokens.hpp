// Words and characters as numbers, and back.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lucid::language {

/// The tokens that every vocabulary begins with.
namespace special {
inline constexpr int pad = 0, begin = 1, end = 2, mask = 3, unknown = 4;
inline constexpr int count = 5;
}  // namespace special

/// What a model can read and write: its tokens, by number and by text.
struct Vocabulary {
  std::vector<std::string> tokens;  ///< the special ones first

  /// The special tokens followed by `words`. Throws std::logic_error if one is there twice, in any case of
  /// letters.
  explicit Vocabulary(const std::vector<std::string>& words = {});

  int size() const { return static_cast<int>(tokens.size()); }
  /// The number of a token, whether written with capitals or without; -1 if it is none.
  int find(std::string_view text) const;
  /// The number of a token that must be there; throws std::logic_error.
  int at(std::string_view text) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::unordered_map<std::string, int, Hash, std::equal_to<>> by_lower_case_;
};

/// A piece of a text that the vocabulary lacks.
struct UnknownWord {
  std::string word;
  std::string nearest;       ///< of the vocabulary, by edit distance; empty if none is near
  std::size_t position = 0;  ///< which token of the text, from 0
  bool operator==(const UnknownWord&) const = default;
};

struct Encoded {
  std::vector<int> ids;              ///< without begin and end; unknown where a word is not known
  std::vector<UnknownWord> unknown;  ///< in the order of the text
};

enum class Writing { words, characters };

/// Text to numbers and back. Words: capitals do not matter, punctuation stands by itself, `_` is a hole
/// (mask). Characters: every character by itself, spaces left out unless the vocabulary has them.
class Tokenizer {
 public:
  Tokenizer(Vocabulary vocabulary, Writing writing) : vocabulary_(std::move(vocabulary)), writing_(writing) {}

  Encoded encode(std::string_view text) const;

  /// The same, for text that a person typed: throws Refusal that names the words that are not known (with the
  /// nearest ones), control characters, or more than `limit` tokens. An empty text gives no tokens.
  std::vector<int> encode_or_refuse(std::string_view text, std::size_t limit) const;

  /// As print has it: sentences begin with a capital, punctuation stands close, a mask is `_`.
  /// pad, begin and end are left out. Numbers outside the vocabulary read as unknown.
  std::string decode(std::span<const int> ids) const;

  const Vocabulary& vocabulary() const { return vocabulary_; }
  Writing writing() const { return writing_; }

 private:
  std::vector<std::string> pieces(std::string_view text) const;

  Vocabulary vocabulary_;
  Writing writing_;
};

}  // namespace lucid::language
