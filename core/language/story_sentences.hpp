// How a sentence with places left open becomes words: the part of the story grammar that knows English.
#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include "core/language/stories.hpp"

namespace lucid::language {

/// A piece of text and how often it is taken. `[a|b]` are equally likely ways to say the same; pronouns are
/// twice as likely.
/// `{H}` hero, `{F}` companion, `{R}` relative by name; `:s`, `:o` the same or a pronoun where it is clear;
/// `:p` possessive; `:q` the pronoun. `{T}` `{U}` the things with their looks, `{t}` `{u}` without, `{aT}`
/// `{aU}` with their article,
/// `{t:o}` or "it". `{C}` `{D}` containers, `{B}` bag, `{P}` place, `{atP}` with its preposition. `{n}` `{N}`
/// number and noun,
/// `{NN}` always the plural, `{m}` `{M}` those of the companion. `{A}` animals.
struct Frame {
  double weight;
  const char* text;
};

class Sentences {
 public:
  Sentences(StoryState& state, Teller& teller) : s(state), teller_(teller) {}

  /// Which frame was taken; those with weight 0 never are.
  int pick(std::initializer_list<Frame> frames);
  void say(const char* text) { pick({{1, text}}); }

  int name();               ///< of a person who is not in the story yet
  int name_of(int gender);  ///< the same, a girl's or a boy's
  int relative();           ///< "grandmother"
  int one_of(std::size_t count, const char* const* words, std::initializer_list<int> without = {});
  void thing_with_article(int which);     ///< "an old" "key"
  void look_with_article(int which);      ///< "an old"
  void thing_without_article(int which);  ///< "old" "key"
  /// "an old key" or "four pears", into the first thing or the count. True for a thing.
  bool thing_or_count();
  int number(int least, int most);  ///< a number word
  void counted_noun(int count, bool eatable);
  void animal();                    ///< one or many, as the state has it
  int place();                      ///< "the" is said already
  int place_with_preposition();     ///< "in the park"
  void spot();                      ///< a place to look, none twice
  void time(bool weather_matters);  ///< "one" is said already: "windy morning ,"
  void mention(int person);

  StoryState& s;

 private:
  struct Variant {
    std::vector<int> tokens;
    int last_of_gender[2];
    int last_thing;
    double weight = 1;
  };
  void expand(std::string_view text, std::vector<Variant>& variants) const;
  void fill(std::string_view slot, std::vector<Variant>& variants) const;
  int choose(std::vector<Option>& options) { return static_cast<int>(teller_.choose(options)); }
  void thing_options(std::vector<Option>& options, int which, bool article, double weight) const;

  Teller& teller_;
};

int gender_of(int person);
inline constexpr int first_relative = static_cast<int>(girls.size() + boys.size());

}  // namespace lucid::language
