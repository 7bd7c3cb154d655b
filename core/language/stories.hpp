// Short stories, told by a grammar over a vocabulary of about 400 words. corpora.md says what they are about.
#pragma once

#include <compare>
#include <vector>

#include "core/language/grammar.hpp"
#include "core/language/story_words.hpp"

namespace lucid::language {

/// Where a story stands: what has to be told next.
enum class Situation : int {
  opening,
  setup,
  has_thing,
  at_place_with_thing,
  lost_thing,
  searching,
  friend_has_thing,
  has_thing_again,
  thing_hidden,
  thing_kept,
  thing_moved,
  thing_taken,
  asking_where,
  two_things,
  wishing_to_trade,
  trading,
  traded,
  counting,
  wants_present,
  has_present,
  present_packed,
  present_asked_about,
  arriving,
  present_given,
  bad_weather,
  in_bad_weather,
  helped_in_weather,
  after_weather,
  animals_seen,
  animals_wait,
  animals_fed,
  animals_follow,
  ending,
};

/// All that the rest of a story depends on. Numbers are places in the lists of story_words.hpp; -1: nobody,
/// nothing.
struct StoryState {
  Situation situation = Situation::opening;
  int sentences = 0;
  int hero = -1, companion = -1, relative = -1;  ///< people by number: girls, boys, relatives
  int last_of_gender[2] = {-1, -1};              ///< whom "she" and "he" mean
  int last_thing = -1;                           ///< what "it" means: 0 the first thing, 1 the second
  int thing[2] = {-1, -1}, look[2] = {-1, -1};
  int container[2] = {-1, -1}, bag = -1, place = -1;
  int looked_at[2] = {-1, -1};
  int noun = -1, count = 0, count_of_companion = 0;
  int animal = -1, animals = 0;
  int weather = 0;
  int events = 0;
  bool told = false, said = false, stated = false;  ///< what the plot says once
  bool eaten = false, indoors = false, time_told = false;

  auto operator<=>(const StoryState&) const = default;
};

/// The next one or two sentences; false when the story is over.
bool tell_on(StoryState& state, Teller& teller);

/// A whole story: begin, the words, end.
std::vector<int> story(Random& random);

/// ln p of every token of `ids` (which begin with `begin`) given those before it: of `begin` it is 0.
/// -infinity from where the text leaves the language; shorter texts are beginnings.
std::vector<double> story_log_probabilities(std::span<const int> ids);

/// Entropy and expected length of a story (its end counts as a token, its begin does not), by exact
/// recursion.
Expectation story_expectation();
/// The same, as found by that recursion, which takes seconds; a test holds one against the other.
inline constexpr Expectation story_floor{36.877482, 77.546541, 4.2584813};

}  // namespace lucid::language
