#include "core/language/stories.hpp"

#include <algorithm>

#include "core/language/story_sentences.hpp"

namespace lucid::language {

namespace {

constexpr int shortest = 4;     ///< sentences before a story may simply end
constexpr int long_enough = 6;  ///< sentences after which nothing is added that need not be

using S = Situation;
/// What has to come from somebody else in such weather.
enum Weather : int { fine = 0, rain = 1, snow = 2, heat = 3 };

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

// A thing is lost and found.

void has_thing(Sentences& tell) {
  StoryState& s = tell.s;
  switch (tell.pick({{s.told ? 0. : 1., "it was a present from {H:p}"},
                     {s.time_told ? 0. : 4., "one"},
                     {2, "the next day , {H:s} took {t:o} to the"},
                     {3, "{H:s} put {t:o} in a"}})) {
    case 0:
      s.relative = tell.relative();
      tell.say(".");
      s.told = true;
      break;
    case 1:
      tell.time(false);
      tell.say("{H:s} took {t:o} to the");
      tell.place();
      tell.say(".");
      s.situation = S::at_place_with_thing;
      break;
    case 2:
      tell.place();
      tell.say(".");
      s.situation = S::at_place_with_thing;
      break;
    default:
      s.container[0] = tell.one_of(containers.size(), containers.data());
      tell.say("and went to the");
      tell.place();
      tell.say(".");
      s.situation = S::thing_hidden;
  }
}

void at_place_with_thing(Sentences& tell) {
  StoryState& s = tell.s;
  const int taken =
      tell.pick({{s.said ? 0. : 1., "there {H:s} [played|ran|danced|sang] [all day|for a long time] ."},
                 {2, "but then {H:s} lost {t:o} ."},
                 {1, "suddenly {t:o} was gone !"},
                 {2, "on the way home , {H:s} [lost|dropped] {t:o} ."}});
  if (taken == 3) s.indoors = false;
  if (taken > 0) s.situation = S::lost_thing;
  s.said = taken == 0;
}

void helper_arrives(Sentences& tell, const char* after) {
  tell.s.companion = tell.name();
  tell.say(after);
  tell.s.situation = S::searching;
}

void lost_thing(Sentences& tell) {
  StoryState& s = tell.s;
  const bool looked = s.looked_at[0] >= 0;
  const double ready = looked || s.said ? 1 : 0;
  switch (tell.pick({{s.said ? 0. : 2., "{H:s} was [sad|very sad] because [the {t}|{H:p} {t}] was gone ."},
                     {s.said ? 0. : 1.5, "“ where is my {T} ? ” cried {H} ."},
                     {looked ? 0. : 2., "{H:s} looked"},
                     {2 * ready, "then {H:s} [met|called]"},
                     {2 * ready, "then {H:p} friend"},
                     {looked ? 1. : 0., "at last {H:s} found {t:o}"}})) {
    case 0:
    case 1: s.said = true; break;
    case 2:
      tell.spot();
      tell.say(", but {t:o} was not there .");
      break;
    case 3: helper_arrives(tell, "."); break;
    case 4: helper_arrives(tell, "came [to help|by] ."); break;
    default:
      tell.spot();
      tell.say(".");
      s.situation = S::has_thing_again;
  }
}

void searching(Sentences& tell) {
  StoryState& s = tell.s;
  const double ask = s.stated || s.sentences > long_enough ? 0 : 1;
  switch (tell.pick(
      {{2 * ask,
        "“ [what is wrong|why are you sad|what happened] ? ” asked {F} . “ I lost my {T} , ” said {H} ."},
       {ask, "{H:s} told {F:o} about the {T} ."},
       {ask, "“ can you help me find my {T} ? ” asked {H} ."},
       {2, "{F:s} looked"},
       {1.5, "together they looked"}})) {
    case 3: s.situation = S::friend_has_thing; break;
    case 4: s.situation = S::has_thing_again; break;
    default: s.stated = true; return;
  }
  tell.spot();
  tell.say("and found {t:o} .");
}

void friend_has_thing(Sentences& tell) {
  tell.pick({{3, "{F:s} gave {t:o} back to {H:o} ."},
             {2, "“ here is your {t} , ” said {F} , and gave it [back|] to {H:o} ."}});
  tell.s.situation = tell.s.sentences > long_enough + 1 ? S::ending : S::has_thing_again;
}

void has_thing_again(Sentences& tell) {
  const double with_friend = tell.s.companion >= 0 ? 1 : 0;
  tell.pick({{3, "{H:s} was [happy|very happy|glad] because {H:q} had {H:p} {t} again ."},
             {2, "now {H:s} had {H:p} {T} again ."},
             {with_friend, "“ thank you , {F} ! ” said {H} ."}});
  tell.s.situation = S::ending;
}

// A thing is put away, and is not there any more.

void thing_hidden(Sentences& tell) {
  StoryState& s = tell.s;
  if (tell.pick({{1, "when {H:s} came back , {t:o} was still in the {C} ."},
                 {4, "while {H:s} was away , {H:p} friend"}}) == 0) {
    s.situation = S::thing_kept;
    return;
  }
  s.companion = tell.name();
  if (tell.pick({{1, "came and took {t:o} ."}, {2, "moved {t:o} from the {C} to a"}}) == 0) {
    s.situation = S::thing_taken;
    return;
  }
  s.container[1] = tell.one_of(containers.size(), containers.data(), {s.container[0]});
  tell.say(".");
  s.situation = S::thing_moved;
}

void thing_gone(Sentences& tell) {
  StoryState& s = tell.s;
  const bool moved = s.situation == S::thing_moved;
  if (!s.stated) {
    s.stated = true;
    tell.pick({{3, "{H:s} came back and looked in the {C} , but the {t} was not there ."},
               {2, "when {H:s} came back , the {C} was empty ."}});
    return;
  }
  if (!s.said && s.sentences < long_enough) {
    s.said = true;
    const int taken = tell.pick({{2, "“ where is my {T} ? ” asked {H} ."},
                                 {1, "“ who has my {T} ? ” asked {H} ."},
                                 {2.0 * moved, "“ it is in the {D} , ” said {F} ."},
                                 {2.0 * moved, "“ look in the {D} ! ” said {F} ."},
                                 {3.0 * !moved, "“ I have your {T} , ” said {F} ."}});
    if (taken < 2) return;
  } else {
    tell.pick({{2.0 * moved, "“ it is in the {D} , ” said {F} ."},
               {1.0 * moved, "“ look in the {D} ! ” said {F} ."},
               {1.0 * !moved, "“ I have {t:o} , ” said {F} ."},
               {1.0 * !moved, "“ it is here , ” said {F} ."}});
  }
  s.situation = moved ? S::asking_where : S::friend_has_thing;
}

void told_where(Sentences& tell) {
  tell.pick({{1, "{H:s} opened the {D} and [found|took] {t:o} ."},
             {1, "so {H:s} looked in the {D} and found {t:o} ."}});
  tell.s.situation = S::ending;
}

void thing_kept(Sentences& tell) {
  tell.pick({{1, "{H:s} was [happy|glad] and took {t:o} out of the {C} ."},
             {1, "“ here is my {t} ! ” said {H} ."}});
  tell.s.situation = S::ending;
}

// Two things change hands.

void two_things(Sentences& tell) {
  if (tell.pick({{3, "one"}, {1, "the next day , they met"}}) == 0) {
    tell.time(false);
    tell.say("they met");
  }
  tell.place_with_preposition();
  tell.say(".");
  tell.s.situation = S::wishing_to_trade;
}

void wishing_to_trade(Sentences& tell) {
  tell.pick({{3, "“ I like your {U} , ” said {H} . “ and I like your {T} , ” said {F} ."},
             {2, "{H} liked the {u} , and {F} liked the {t} ."},
             {1, "“ can I have your {U} ? ” asked {H} . “ yes , but then I want your {T} , ” said {F} ."}});
  tell.s.situation = S::trading;
}

void trading(Sentences& tell) {
  StoryState& s = tell.s;
  s.said = tell.pick({{3, "so {H} gave the {t} to {F} , and {F} gave the {u} to {H} ."},
                      {2, "so they traded ."}}) == 0;
  s.situation = S::traded;
}

void traded(Sentences& tell) {
  StoryState& s = tell.s;
  const double may_return = s.stated && s.events == 0 ? 1 : 0;
  if (s.events == 0) {
    switch (tell.pick({{s.stated ? 0. : 3., "now {H} had the {U} , and {F} had the {T} ."},
                       {s.stated ? 0. : 1., "now the {t} was in the hands of {F} , and {H} had the {u} ."},
                       {may_return, "the next day , they traded [back|again] ."},
                       {2 * may_return, "both were [happy|glad|very happy] ."}})) {
      case 0:
      case 1: s.stated = true; break;
      case 2:
        s.events = 1;
        s.stated = false;
        break;
      default: s.situation = S::ending;
    }
  } else {
    tell.pick({{1, "now {H} had the {T} again , and {F} had the {U} ."}, {1, "so {H} had the {T} again ."}});
    s.situation = S::ending;
  }
}

// Something is counted.

/// "two of them"; how many.
int some(Sentences& tell, int most, const char* after) {
  const int number = tell.number(1, most);
  if (tell.pick({{1, "of them"}, {1, after}}) == 0) tell.say(after);
  return number;
}

void counting(Sentences& tell) {
  StoryState& s = tell.s;
  const int most = std::min(3, s.count - 1);
  const bool eatable = s.noun < eatable_count, with_friend = s.companion >= 0;
  const bool may_go_on = s.events < 3 && s.sentences < long_enough - 1;
  const double event = !may_go_on ? 0 : s.events == 0 || s.stated ? 1 : .3;
  const double loss = most >= 1 ? event : 0;
  const double state = s.events > 0 && !s.stated ? 1 : 0;
  const double finish = !s.stated ? 0 : s.events >= 2 ? 1 : may_go_on ? .2 : 1;
  enum { ate, lost, found, gave, got, has_now, are_left, asked, shared, packed, ate_all, because };
  switch (tell.pick(
      {{eatable && !s.eaten ? 3 * loss : 0, "{H:s} ate"},
       {loss, "then {H:s} lost"},
       {s.count <= 7 ? 2 * event : 0, "then {H:s} found"},
       {s.count_of_companion == 0 ? 2 * loss : 0, "{H:s} gave"},
       {with_friend || s.count > 7 ? 0 : event, "then {H:p} friend"},
       {3 * state, "now {H:s} had {n} {N} ."},
       {s.said ? 2 * state : 0, "now {n} {N} {were} left ."},
       {with_friend ? 2 * state : 0,
        "“ how many {NN} do you have ? ” asked {F} . “ I have {n} , ” said {H} ."},
       {s.count_of_companion > 0 ? 3 * finish : 0, "so {F} had {m} {M} , and {H} had {n} ."},
       {finish, "{H:s} put {them} in {H:p}"},
       {!eatable ? 0 : finish, s.count == 1 ? "then {H:s} ate the last {N} , and no {NN} were left ."
                                            : "then {H:s} ate the last {n} {N} , and no {NN} were left ."},
       {finish, "{H:s} was [happy|proud] because {H:q} had {n} {N} ."}})) {
    case ate:
      s.count -= some(tell, most, ".");
      s.eaten = s.said = true;
      break;
    case lost:
      s.count -= some(tell, most, ".");
      s.said = true;
      break;
    case found:
      s.count += tell.number(1, 2);
      tell.say("more .");
      s.said = false;
      break;
    case gave:
      s.count_of_companion = some(tell, most, "to");
      s.count -= s.count_of_companion;
      if (with_friend) {
        tell.say("{F:o} .");
      } else {
        tell.say("{H:p} friend");
        s.companion = tell.name();
        tell.say(".");
      }
      s.said = true;
      break;
    case got:
      s.companion = tell.name();
      tell.say("came and gave {H:o}");
      s.count += tell.number(1, 2);
      tell.say("more .");
      s.said = false;
      break;
    case has_now:
    case are_left:
    case asked: s.stated = true; return;
    case packed:
      s.bag = tell.one_of(bags.size(), bags.data());
      tell.say(".");
      s.situation = S::ending;
      return;
    default: s.situation = S::ending; return;
  }
  s.events++;
  s.stated = false;
}

// A present is carried to somebody.

void wants_present(Sentences& tell) {
  StoryState& s = tell.s;
  tell.pick({{3, "so {H:s} went to the [market|village] and bought"}, {2, "so {H:s} made"}});
  tell.thing_with_article(0);
  tell.say(".");
  s.situation = S::has_present;
}

void has_present(Sentences& tell) {
  StoryState& s = tell.s;
  tell.say("{H:s} put {t:o} in {H:p}");
  s.bag = tell.one_of(bags.size(), bags.data());
  tell.say(".");
  s.situation = S::present_packed;
}

void present_packed(Sentences& tell) {
  StoryState& s = tell.s;
  switch (tell.pick({{2, "on the way , it began to [rain|snow] , but the {t} stayed dry in the {B} ."},
                     {3, "on the way , {H:s} met {H:p} friend"},
                     {2, "then {H:s} walked [home|for a long time] ."}})) {
    case 1:
      s.companion = tell.name();
      tell.say(".");
      s.situation = S::present_asked_about;
      break;
    default: s.situation = S::arriving;
  }
}

void present_asked_about(Sentences& tell) {
  tell.pick({{1, "“ what is in your {B} ? ” asked {F} . “ {aT} for my {relative} , ” said {H} ."},
             {1, "“ what do you have there ? ” asked {F} . “ I have {aT} for my {relative} , ” said {H} ."}});
  tell.s.situation = S::arriving;
}

void arriving(Sentences& tell) {
  tell.pick({{2, "at last {H:s} took the {t} out of the {B} and gave it to {R} ."},
             {2, "at last {H:s} gave the {t} to {R} ."},
             {1, "“ this is for you , ” said {H} , and gave the {t} to {R} ."}});
  tell.s.situation = S::present_given;
}

void present_given(Sentences& tell) {
  tell.pick({{3, "“ what a [beautiful|wonderful|lovely] {t} ! ” said {R} ."},
             {2, "{R:s} was [happy|very happy|glad] because {R:q} had always wanted {aT} ."},
             {1, "now {R} had {aT} , and {H} was [happy|glad|proud] ."}});
  tell.s.situation = S::ending;
}

// The weather is bad, and somebody helps.

const char* by_weather(const StoryState& s, const char* in_rain, const char* in_snow, const char* in_heat) {
  return s.weather == rain ? in_rain : s.weather == snow ? in_snow : in_heat;
}

void bad_weather(Sentences& tell) {
  StoryState& s = tell.s;
  tell.pick({{3, by_weather(s, "{H:s} was [wet|very wet] because {H:q} had no umbrella .",
                            "{H:s} was [cold|very cold] because {H:q} had no coat .",
                            "{H:s} was [thirsty|very thirsty] because {H:q} had no water .")},
             {2, by_weather(s, "{H:s} had no umbrella , and soon {H:q} was [wet|very wet] .",
                            "{H:s} had no coat , and soon {H:q} was [cold|very cold] .",
                            "{H:s} had no water , and soon {H:q} was [thirsty|very thirsty] .")}});
  s.situation = S::in_bad_weather;
}

void in_bad_weather(Sentences& tell) {
  StoryState& s = tell.s;
  const int who = tell.pick({{2, "then {H:s} met"}, {2, "then {H:p} friend"}});
  s.companion = tell.name();
  if (who == 1) tell.say("came by");
  if (s.weather == heat) {
    tell.say(". {F:s} had a bottle of water .");
  } else {
    tell.say(". {F:s} had");
    tell.look_with_article(0);
    tell.say(s.weather == rain ? "umbrella ." : "coat .");
  }
  s.situation = S::helped_in_weather;
}

void helped_in_weather(Sentences& tell) {
  StoryState& s = tell.s;
  tell.pick(
      {{2, by_weather(s, "“ come under my umbrella ! ” said {F} .", "“ you can have my coat , ” said {F} .",
                      "“ you can have my water , ” said {F} .")},
       {2, by_weather(s, "{F:s} held the umbrella over {H} .", "{F:s} gave {H:o} the coat .",
                      "{F:s} gave {H:o} the bottle .")}});
  s.situation = S::after_weather;
}

void after_weather(Sentences& tell) {
  StoryState& s = tell.s;
  switch (tell.pick({{s.said ? 0. : 2., by_weather(s, "they walked home together under the umbrella .",
                                                   "{H:s} put on the coat .", "{H:s} drank all the water .")},
                     {3, by_weather(s, "soon {H:s} was dry again .", "soon {H:s} was warm again .",
                                    "soon {H:s} was not thirsty any more .")},
                     {1.5, "“ thank you , {F} ! ” said {H} ."}})) {
    case 0: s.said = true; break;
    default: s.situation = S::ending;
  }
}

// Animals are fed.

void animals_seen(Sentences& tell) {
  StoryState& s = tell.s;
  const bool one = s.animals == 1;
  tell.pick({{2, one ? "it was hungry because nobody had fed it ."
                     : "they were hungry because nobody had fed them ."},
             {1, one ? "“ are you hungry ? ” asked {H} ." : "“ are you all hungry ? ” asked {H} ."},
             {1, one ? "it looked at {H:o} with sad eyes ." : "they looked at {H:o} with sad eyes ."}});
  s.situation = S::animals_wait;
}

void animals_wait(Sentences& tell) {
  StoryState& s = tell.s;
  tell.say("{H:s} had");
  s.count = tell.number(2, 6);
  tell.counted_noun(s.count, true);
  tell.say("in {H:p}");
  s.bag = tell.one_of(bags.size(), bags.data());
  tell.say(".");
  s.situation = S::animals_fed;
}

void animals_fed(Sentences& tell) {
  StoryState& s = tell.s;
  tell.say("{H:s} gave");
  const int given = some(tell, std::min(3, s.count - 1), "to the {A} .");
  s.count -= given;
  s.events = given;
  s.situation = S::animals_follow;
}

void animals_follow(Sentences& tell) {
  StoryState& s = tell.s;
  const bool one = s.animals == 1;
  const double ate = s.said ? 0 : 3;
  const double state = s.stated ? 0 : 2;
  const int taken = tell.pick(
      {{ate, s.events == 1 ? "the {A} ate it up ." : "the {A} ate them up ."},
       {state, "now {H:s} had {n} {N} [left|] ."},
       {s.said ? 2. : 0., one ? "the {A} was [happy|glad] because it was not hungry any more ."
                              : "the {A} were [happy|glad] because they were not hungry any more ."},
       {s.stated || s.said ? 2. : 0., "then the {A} followed {H:o} home ."}});
  if (taken == 0) s.said = true;
  if (taken == 1) s.stated = true;
  if (taken >= 2) s.situation = S::ending;
}

void ending(Sentences& tell) {
  const StoryState& s = tell.s;
  const double with_friend = s.companion >= 0 ? 1 : 0;
  tell.pick(
      {{s.sentences < shortest      ? 0.
        : s.sentences < long_enough ? 3.
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
  std::map<StoryState, Expectation> known;
  return expectation(StoryState{}, tell_on, known);
}

}  // namespace lucid::language
