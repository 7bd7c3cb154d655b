#include "core/language/stories.hpp"

#include "core/language/story_plots.hpp"

namespace lucid::language {

namespace {

using S = Situation;

void opening(Sentences& tell) {
  StoryState& s = tell.s;
  tell.pick({{2, "once there was a"},
             {2, "once upon a time there was a"},
             {1, "there once was a"},
             {1, "this is a story about a"}});
  tell.one_of(traits.size(), traits.data());
  const int being =
      tell.pick({{5, "girl"}, {5, "boy"}, {3, "[fox|mouse|bear|rabbit|owl|hedgehog|frog|squirrel]"}});
  tell.say("named");
  s.hero = being < 2 ? tell.name_of(being) : tell.name();
  if (tell.pick({{5, "."}, {1, "who lived near the"}}) == 1) {
    tell.place();
    tell.say(".");
  }
  s.situation = S::setup;
}

void setup_at_a_time(Sentences& tell) {
  StoryState& s = tell.s;
  tell.time(true);
  if (s.weather != fine) {
    tell.say("{H:s} [walked|went] to the");
    tell.place();
    tell.say(".");
    s.situation = S::bad_weather;
    return;
  }
  switch (tell.pick(
      {{3, "{H:s} found"}, {1.5, "{H:p}"}, {2.5, "{H:s} wanted to give {H:p}"}, {2.5, "{H:s} [met|saw]"}})) {
    case 0: {
      const bool thing = tell.thing_or_count();
      tell.place_with_preposition();
      tell.say(thing ? "and took it home ." : "and took them home .");
      s.situation = thing ? S::has_thing : S::counting;
      break;
    }
    case 1:
      s.relative = tell.relative();
      tell.say("gave {H:o}");
      tell.thing_with_article(0);
      tell.say(".");
      s.told = true;
      s.situation = S::has_thing;
      break;
    case 2:
      s.relative = tell.relative();
      tell.say("a [present|surprise] .");
      s.situation = S::wants_present;
      break;
    default:
      s.animals = 1 + tell.pick({{3, "a hungry"}, {2, "two hungry"}, {1, "three hungry"}});
      tell.animal();
      tell.place_with_preposition();
      tell.say(".");
      s.situation = S::animals_seen;
  }
}

void setup(Sentences& tell) {
  StoryState& s = tell.s;
  switch (tell.pick({{5, "{H:s} had"}, {2, "{H:s} loved {H:p}"}, {6, "one"}})) {
    case 0:
      if (!tell.thing_or_count()) {
        tell.say(".");
        s.situation = S::counting;
      } else if (tell.pick({{2, "."}, {1, ", and {H:p} friend"}}) == 1) {
        s.companion = tell.name();
        tell.say("had");
        tell.thing_with_article(1);
        tell.say(".");
        s.situation = S::two_things;
      } else {
        s.situation = S::has_thing;
      }
      break;
    case 1:
      tell.thing_without_article(0);
      tell.say(".");
      s.situation = S::has_thing;
      break;
    default: setup_at_a_time(tell);
  }
}
void ending(Sentences& tell) {
  const StoryState& s = tell.s;
  const double with_friend = s.companion >= 0 ? 1 : 0;
  tell.pick(
      {{s.sentences < shortest_story ? 0.
        : s.sentences < long_story   ? 3.
                                     : 12.,
        "<end>"},
       {2 * with_friend, "{H} and {F} [played until evening|went home together|laughed and laughed] . <end>"},
       {with_friend, "from that day on , {H} and {F} were [good|best] friends . <end>"},
       {1, "that night , {H:s} slept well . <end>"},
       {1, "it was a [good|beautiful|wonderful] day . <end>"}});
}

using Telling = void (*)(Sentences&);

Telling telling_of(Situation situation) {
  switch (situation) {
    case S::opening: return opening;
    case S::setup: return setup;
    case S::has_thing: return has_thing;
    case S::at_place_with_thing: return at_place_with_thing;
    case S::lost_thing: return lost_thing;
    case S::searching: return searching;
    case S::friend_has_thing: return friend_has_thing;
    case S::has_thing_again: return has_thing_again;
    case S::thing_hidden: return thing_hidden;
    case S::thing_kept: return thing_kept;
    case S::thing_moved:
    case S::thing_taken: return thing_gone;
    case S::asking_where: return told_where;
    case S::two_things: return two_things;
    case S::wishing_to_trade: return wishing_to_trade;
    case S::trading: return trading;
    case S::traded: return traded;
    case S::counting: return counting;
    case S::wants_present: return wants_present;
    case S::has_present: return has_present;
    case S::present_packed: return present_packed;
    case S::present_asked_about: return present_asked_about;
    case S::arriving: return arriving;
    case S::present_given: return present_given;
    case S::bad_weather: return bad_weather;
    case S::in_bad_weather: return in_bad_weather;
    case S::helped_in_weather: return helped_in_weather;
    case S::after_weather: return after_weather;
    case S::animals_seen: return animals_seen;
    case S::animals_wait: return animals_wait;
    case S::animals_fed: return animals_fed;
    case S::animals_follow: return animals_follow;
    case S::ending: return ending;
  }
  return ending;
}

}  // namespace

bool tell_on(StoryState& state, Teller& teller) {
  Sentences tell(state, teller);
  const bool last = state.situation == Situation::ending;
  telling_of(state.situation)(tell);
  return !last && !teller.stopped();
}

std::vector<int> story(Random& random) {
  Drawing drawing(random);
  drawing.text.push_back(special::begin);
  for (StoryState state; tell_on(state, drawing);) {
  }
  return std::move(drawing.text);
}

std::vector<double> story_log_probabilities(std::span<const int> ids) {
  return read_probabilities(StoryState{}, tell_on, ids);
}

Expectation story_expectation() {
  std::map<StoryState, Future> known;
  return expectation_of(future(StoryState{}, tell_on, known));
}

}  // namespace lucid::language
