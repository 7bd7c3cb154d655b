// What a sentence of a story can look like, for the checker: patterns with open places, matched against
// tokens. Made apart from the grammar that writes the stories, so that one can be held against the other.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lucid::language {

/// What stood in an open place.
struct Found {
  enum class Form { name, pronoun, relative, noun, it, word };
  Form form = Form::word;
  int word = -1;           ///< token: a name, a noun, a number word, …
  int look = -1;           ///< token of "red", if one was said
  int article = -1;        ///< token of "a" or "an"; a preposition
  bool has_owner = false;  ///< "her", "Tom ’s": whose it is said to be
  Form owner_form = Form::pronoun;
  int owner = -1;            ///< token
  std::size_t position = 0;  ///< in the sentence
};

/// Open places: `<S>` a person as subject, `<O>` as object, `<N>` a name, `<W>` "her" or "Tom ’s",
/// `<thing>` "it", "the ball", "her red ball"; `<bare>` "red ball"; `<a>` "an old ball"; `<article>` `<look>`
/// `<trait>`
/// `<being>` `<relative>` `<container>` `<bag>` `<place>` `<at>` `<spot>` `<n>` `<noun>` `<animal>`. `<x|y>`
/// one of these words, kept; `[x y|z|]` one of these ways, not kept.
class Pattern {
 public:
  explicit Pattern(std::string_view text);
  /// True if the whole sentence fits; then `found` has what stood in the open places, in order.
  bool match(std::span<const int> sentence, std::vector<Found>& found) const;

 private:
  struct Piece {
    enum class Kind { word, place, choice, ways } kind = Kind::word;
    int word = -1;
    std::string place;
    std::vector<int> choice;
    std::vector<std::vector<int>> ways;
  };
  bool match_from(std::size_t piece, std::span<const int> sentence, std::size_t at,
                  std::vector<Found>& found) const;

  std::vector<Piece> pieces_;
};

/// What kinds of word a token can be.
enum class WordClass {
  girl,
  boy,
  relative,
  being,
  trait,
  thing,
  look,
  container,
  bag,
  place,
  spot_noun,
  number,
  counted_one,
  counted_many,
  animal_one,
  animal_many,
};
/// The place of a token in its list of story_words.hpp; -1 if it is not of this class.
int index_of(WordClass word_class, int token);

}  // namespace lucid::language
