#include "core/language/story_rules.hpp"

#include <algorithm>

#include "core/language/story_words.hpp"

namespace lucid::language {

namespace {

void opening(Scene& s) {
  s.demand(s.w.sentences == 0, "sentence", QT_TRANSLATE_NOOP("core", "The story begins a second time."));
  s.introduce_hero(s.word());
}

void opening_with_trait(Scene& s) {
  s.word();
  opening(s);
}

/// Somebody has a thing again that was not with them, and it is theirs.
void has_again(Scene& s, int who, World::Thing& thing) {
  s.has(who, thing);
  s.demand(thing.was_gone, "cause", QT_TRANSLATE_NOOP("core", "The %1 was never gone."), {s.text(thing)});
}

void lose(Scene& s, World::Thing& thing, bool indoors) {
  s.demand(thing.holder >= 0, "possession", QT_TRANSLATE_NOOP("core", "Nobody has the %1."), {s.text(thing)});
  thing.holder = -1;
  thing.lost = thing.was_gone = true;
  thing.indoors = indoors;
}

void find(Scene& s, World::Thing& thing, int who) {
  s.spot(thing, true);
  s.hand_over(thing, who);
}

void missing(Scene& s, World::Thing& thing, int who) {
  s.demand(thing.owner == who && thing.holder != who && thing.was_gone, "cause",
           QT_TRANSLATE_NOOP("core", "%1 has not lost the %2."), {s.name(who), s.text(thing)});
}

void is_in(Scene& s, const World::Thing& thing, int container) {
  s.demand(thing.container == container, "place", QT_TRANSLATE_NOOP("core", "The %1 is not in the %2."),
           {s.text(thing), s.text(container)});
}

void takes_own(Scene& s, World::Thing& thing, int who) {
  s.demand(thing.owner == who, "possession", QT_TRANSLATE_NOOP("core", "The %1 does not belong to %2."),
           {s.text(thing), s.name(who)});
  s.demand(!s.about(who).away, "place", QT_TRANSLATE_NOOP("core", "%1 is still away."), {s.name(who)});
  s.hand_over(thing, who);
}

void known_container(Scene& s, int container) {
  s.demand(std::find(s.w.containers.begin(), s.w.containers.end(), container) != s.w.containers.end(),
           "stranger", QT_TRANSLATE_NOOP("core", "Nobody told us yet of a %1."), {s.text(container)});
}

void put_in(Scene& s, World::Thing& thing, int container) {
  thing.container = container;
  thing.holder = -1;
  s.w.containers.push_back(container);
}

void comes_back(Scene& s, int who) {
  auto& person = s.about(who);
  s.demand(person.away, "place", QT_TRANSLATE_NOOP("core", "%1 was not away."), {s.name(who)});
  person.away = false;
}

int somebody_while_away(Scene& s) {
  const int who = s.person();
  s.demand(s.about(who).away, "place", QT_TRANSLATE_NOOP("core", "%1 was not away."), {s.name(who)});
  s.owner_is(who);
  return s.newcomer();
}

World::Thing& last_thing(Scene& s) {
  s.demand(s.w.last_thing >= 0, "pronoun", QT_TRANSLATE_NOOP("core", "“%1” can mean nothing here."), {"it"});
  return s.w.things[static_cast<std::size_t>(s.w.last_thing)];
}

void give_back(Scene& s, World::Thing& thing, int from, int to) {
  s.other_than(from, to);
  s.has(from, thing);
  s.demand(thing.owner == to, "possession", QT_TRANSLATE_NOOP("core", "The %1 does not belong to %2."),
           {s.text(thing), s.name(to)});
  s.hand_over(thing, to);
  s.about(from).helped = true;
}

void help(Scene& s, int who) { s.about(who).helped = true; }

}  // namespace

std::vector<RuleText> rules_of_things() {
  return {
      {"[once there was|once upon a time there was|there once was|this is a story about] a <being> named <N>",
       opening},
      {"[once there was|once upon a time there was|there once was|this is a story about] a <trait> <being> "
       "named <N>",
       opening_with_trait},
      {"[once there was|once upon a time there was|there once was|this is a story about] a <trait> <being> "
       "named <N> "
       "who lived near the <place>",
       opening_with_trait},
      {"<S> had <a>",
       [](Scene& s) {
         const int who = s.person();
         s.new_thing(who);
       }},
      {"<S> had <a> , and <W> friend <N> had <a>",
       [](Scene& s) {
         const int who = s.person();
         s.new_thing(who);
         s.owner_is(who);
         const int companion = s.newcomer();
         s.new_thing(companion);
       }},
      {"<S> loved <W> <bare>",
       [](Scene& s) {
         const int who = s.person();
         s.owner_is(who);
         s.new_thing(who);
       }},
      {"<S> found <a> <at> and took it home",
       [](Scene& s) {
         const int who = s.person();
         bool indoors = false;
         s.new_thing(who);
         s.place(indoors);
       }},
      {"<S> gave <O> <a>",
       [](Scene& s) {
         const int from = s.person(), to = s.person();
         s.other_than(from, to);
         s.new_thing(to);
       }},
      {"it was a present from <O>",
       [](Scene& s) {
         const World::Thing& thing = last_thing(s);
         s.other_than(thing.owner, s.person());
       }},
      {"<S> took <thing> to the <place>",
       [](Scene& s) {
         const int who = s.person();
         s.has(who, s.thing());
         s.place(s.about(who).indoors);
       }},
      {"there <S> [played|ran|danced|sang] [all day|for a long time]", [](Scene& s) { s.person(); }},
      // Lost and found.
      {"but then <S> lost <thing>",
       [](Scene& s) {
         const int who = s.person();
         auto& thing = s.thing();
         s.has(who, thing);
         lose(s, thing, s.about(who).indoors);
       }},
      {"on the way home , <S> [lost|dropped] <thing>",
       [](Scene& s) {
         const int who = s.person();
         auto& thing = s.thing();
         s.has(who, thing);
         lose(s, thing, false);
       }},
      {"suddenly <thing> was gone",
       [](Scene& s) {
         auto& thing = s.thing();
         lose(s, thing, thing.holder >= 0 && s.about(thing.holder).indoors);
       }},
      {"<S> was [sad|very sad] because <thing> was gone",
       [](Scene& s) {
         const int who = s.person();
         missing(s, s.thing(), who);
       }},
      {"“ where is my <bare> ? ” [cried|asked] <S>",
       [](Scene& s) {
         auto& thing = s.thing();
         missing(s, thing, s.person());
       }},
      {"“ who has my <bare> ? ” asked <S>",
       [](Scene& s) {
         auto& thing = s.thing();
         missing(s, thing, s.person());
       }},
      {"<S> looked <spot> , but <thing> was not there",
       [](Scene& s) {
         const int who = s.person();
         auto& thing = last_thing(s);
         s.spot(thing, false);
         s.demand(&s.thing() == &thing && thing.owner == who, "possession",
                  QT_TRANSLATE_NOOP("core", "%1 looks for what is not missing."), {s.name(who)});
       }},
      {"then <S> [met|called] <N>",
       [](Scene& s) {
         s.person();
         s.newcomer();
       }},
      {"on the way , <S> met <W> friend <N>",
       [](Scene& s) {
         s.owner_is(s.person());
         s.newcomer();
       }},
      {"then <W> friend <N> came [to help|by]",
       [](Scene& s) {
         s.person();
         s.newcomer();
       }},
      {"at last <S> found <thing> <spot>",
       [](Scene& s) {
         const int who = s.person();
         find(s, s.thing(), who);
       }},
      {"“ [what is wrong|why are you sad|what happened] ? ” asked <S>",
       [](Scene& s) {
         const int who = s.person();
         const auto& thing = last_thing(s);
         s.demand(thing.lost, "cause", QT_TRANSLATE_NOOP("core", "Nothing is lost."));
         s.other_than(thing.owner, who);
       }},
      {"“ I lost my <bare> , ” said <S>",
       [](Scene& s) {
         auto& thing = s.thing();
         missing(s, thing, s.person());
       }},
      {"<S> told <O> about the <bare>",
       [](Scene& s) {
         const int who = s.person();
         s.other_than(who, s.person());
         missing(s, s.thing(), who);
       }},
      {"“ can you help me find my <bare> ? ” asked <S>",
       [](Scene& s) {
         auto& thing = s.thing();
         missing(s, thing, s.person());
       }},
      {"<S> looked <spot> and found <thing>",
       [](Scene& s) {
         const int who = s.person();
         auto& thing = last_thing(s);
         find(s, thing, who);
         s.demand(&s.thing() == &thing, "possession",
                  QT_TRANSLATE_NOOP("core", "%1 looks for what is not missing."), {s.name(who)});
       }},
      {"together they looked <spot> and found <thing>",
       [](Scene& s) {
         auto& thing = last_thing(s);
         const int companion = s.others_of(thing.owner);
         s.demand(companion >= 0, "pronoun", QT_TRANSLATE_NOOP("core", "“%1” can mean nobody here."),
                  {"they"});
         find(s, thing, thing.owner);
         s.demand(&s.thing() == &thing, "possession",
                  QT_TRANSLATE_NOOP("core", "%1 looks for what is not missing."), {s.name(thing.owner)});
         help(s, companion);
       }},
      {"<S> gave <thing> back to <O>",
       [](Scene& s) {
         const int from = s.person();
         auto& thing = s.thing();
         give_back(s, thing, from, s.person());
       }},
      {"“ here is your <bare> , ” said <S> , and gave it [back|] to <O>",
       [](Scene& s) {
         auto& thing = s.thing();
         const int from = s.person();
         give_back(s, thing, from, s.person());
       }},
      {"<S> was [happy|very happy|glad] because <she|he> had <W> <bare> again",
       [](Scene& s) {
         const int who = s.person();
         s.pronoun_of(who);
         s.owner_is(who);
         has_again(s, who, s.thing());
       }},
      {"now <S> had <W> <bare> again",
       [](Scene& s) {
         const int who = s.person();
         s.owner_is(who);
         has_again(s, who, s.thing());
       }},
      {"“ thank you , <N> ! ” said <S>",
       [](Scene& s) {
         const int helper = s.person(), who = s.person();
         s.other_than(who, helper);
         s.demand(s.about(helper).helped, "cause", QT_TRANSLATE_NOOP("core", "%1 has not helped."),
                  {s.name(helper)});
       }},
      // Put away.
      {"<S> put <thing> in a <container> and went to the <place>",
       [](Scene& s) {
         const int who = s.person();
         auto& thing = s.thing();
         s.has(who, thing);
         put_in(s, thing, s.word());
         s.place(s.about(who).indoors);
         s.about(who).away = true;
       }},
      {"when <S> came back , <thing> was still in the <container>",
       [](Scene& s) {
         comes_back(s, s.person());
         auto& thing = s.thing();
         is_in(s, thing, s.word());
       }},
      {"while <S> was away , <W> friend <N> came and took <thing>",
       [](Scene& s) {
         const int who = somebody_while_away(s);
         auto& thing = s.thing();
         s.demand(thing.container >= 0, "place", QT_TRANSLATE_NOOP("core", "The %1 was not put anywhere."),
                  {s.text(thing)});
         s.hand_over(thing, who);
         thing.was_gone = true;
       }},
      {"while <S> was away , <W> friend <N> moved <thing> from the <container> to a <container>",
       [](Scene& s) {
         somebody_while_away(s);
         auto& thing = s.thing();
         const int from = s.word();
         is_in(s, thing, from);
         const int to = s.word();
         s.demand(from != to, "place", QT_TRANSLATE_NOOP("core", "The %1 is in the %2 already."),
                  {s.text(thing), s.text(to)});
         put_in(s, thing, to);
         thing.was_gone = true;
       }},
      {"<S> came back and looked in the <container> , but <thing> was not there",
       [](Scene& s) {
         comes_back(s, s.person());
         const int container = s.word();
         known_container(s, container);
         const auto& thing = s.thing();
         s.demand(thing.container != container, "place", QT_TRANSLATE_NOOP("core", "The %1 is in the %2."),
                  {s.text(thing), s.text(container)});
       }},
      {"when <S> came back , the <container> was empty",
       [](Scene& s) {
         comes_back(s, s.person());
         const int container = s.word();
         known_container(s, container);
         for (const auto& thing : s.w.things)
           s.demand(thing.container != container, "place", QT_TRANSLATE_NOOP("core", "The %1 is in the %2."),
                    {s.text(thing), s.text(container)});
       }},
      {"“ [it is|look] in the <container> [, ”|! ”] said <S>",
       [](Scene& s) {
         is_in(s, last_thing(s), s.word());
         s.other_than(last_thing(s).owner, s.person());
       }},
      {"“ I have your <bare> , ” said <S>",
       [](Scene& s) {
         auto& thing = s.thing();
         const int who = s.person();
         s.has(who, thing);
         s.other_than(thing.owner, who);
       }},
      {"“ I have <thing> , ” said <S>",
       [](Scene& s) {
         auto& thing = s.thing();
         const int who = s.person();
         s.has(who, thing);
         s.other_than(thing.owner, who);
       }},
      {"“ it is here , ” said <S>",
       [](Scene& s) {
         const int who = s.person();
         s.has(who, last_thing(s));
         s.other_than(last_thing(s).owner, who);
       }},
      {"[|so] <S> [opened|looked in] the <container> and [found|took] <thing>",
       [](Scene& s) {
         const int who = s.person();
         const int container = s.word();
         auto& thing = s.thing();
         is_in(s, thing, container);
         takes_own(s, thing, who);
       }},
      {"<S> was [happy|glad] and took <thing> out of the <container>",
       [](Scene& s) {
         const int who = s.person();
         auto& thing = s.thing();
         is_in(s, thing, s.word());
         takes_own(s, thing, who);
       }},
      {"“ here is my <bare> ! ” said <S>",
       [](Scene& s) {
         auto& thing = s.thing();
         const int who = s.person();
         s.demand(thing.owner == who && (thing.holder == who || thing.container >= 0), "possession",
                  QT_TRANSLATE_NOOP("core", "The %1 does not belong to %2."), {s.text(thing), s.name(who)});
         s.hand_over(thing, who);
       }},
  };
}

const std::vector<Rule>& story_rules() {
  static const std::vector<Rule> rules = [] {
    std::vector<Rule> made;
    for (const auto& subject : {rules_of_things(), rules_of_trade_and_numbers(), rules_of_help()})
      for (const auto& [pattern, happens] : subject) made.push_back({Pattern(pattern), happens});
    return made;
  }();
  return rules;
}

}  // namespace lucid::language
