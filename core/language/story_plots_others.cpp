#include <algorithm>

#include "core/language/story_plots.hpp"

namespace lucid::language {

using S = Situation;

// Something is counted.
namespace {

/// "two of them"; how many.
int some(Sentences& tell, int most, const char* after) {
  const int number = tell.number(1, most);
  if (tell.pick({{1, "of them"}, {1, after}}) == 0) tell.say(after);
  return number;
}

}  // namespace

void counting(Sentences& tell) {
  StoryState& s = tell.s;
  const int most = std::min(3, s.count - 1);
  const bool eatable = s.noun < eatable_count, with_friend = s.companion >= 0;
  const bool may_go_on = s.events < 3 && s.sentences < long_story - 1;
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
namespace {

const char* by_weather(const StoryState& s, const char* in_rain, const char* in_snow, const char* in_heat) {
  return s.weather == rain ? in_rain : s.weather == snow ? in_snow : in_heat;
}

}  // namespace

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

}  // namespace lucid::language
