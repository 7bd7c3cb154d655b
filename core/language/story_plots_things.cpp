#include "core/language/story_plots.hpp"

namespace lucid::language {

using S = Situation;

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
namespace {

void helper_arrives(Sentences& tell, const char* after) {
  tell.s.companion = tell.name();
  tell.say(after);
  tell.s.situation = S::searching;
}

}  // namespace

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
  const double ask = s.stated || s.sentences > long_story ? 0 : 1;
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
  tell.s.situation = tell.s.sentences > long_story + 1 ? S::ending : S::has_thing_again;
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
  if (!s.said && s.sentences < long_story) {
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

}  // namespace lucid::language
