#include <algorithm>

#include "core/language/story_rules.hpp"
#include "core/language/story_words.hpp"

namespace lucid::language {

namespace {

/// Two people with a thing each; each one's index in `things`.
std::pair<int, int> two_things(Scene& s) {
  int first = -1, second = -1;
  for (std::size_t i = 0; i < s.w.things.size(); ++i)
    if (s.w.things[i].holder >= 0) (first < 0 ? first : second) = static_cast<int>(i);
  s.demand(second >= 0 && s.w.things[static_cast<std::size_t>(first)].holder !=
                              s.w.things[static_cast<std::size_t>(second)].holder,
           "possession", QT_TRANSLATE_NOOP("core", "There are no two people who have something to trade."));
  return {first, second};
}

void trade(Scene& s) {
  const auto [first, second] = two_things(s);
  auto &one = s.w.things[static_cast<std::size_t>(first)],
       &other = s.w.things[static_cast<std::size_t>(second)];
  std::swap(one.holder, other.holder);
  one.was_gone = other.was_gone = true;
}

/// Somebody wants what another has.
void likes(Scene& s, const World::Thing& thing, int who) {
  s.demand(thing.holder >= 0 && thing.holder != who, "possession",
           QT_TRANSLATE_NOOP("core", "The %1 is with %2 already, or with nobody."),
           {s.text(thing), s.name(who)});
}

void both(Scene& s) {
  const auto named = std::count_if(s.w.people.begin(), s.w.people.end(),
                                   [](const World::Person& person) { return person.owner < 0; });
  s.demand(named >= 2, "pronoun", QT_TRANSLATE_NOOP("core", "“%1” can mean nobody here."), {"they"});
}

void wanted_count(Scene& s, int said, int known) {
  s.demand(said == known, "count", QT_TRANSLATE_NOOP("core", "There should be %1, not %2."),
           {std::to_string(known), std::to_string(said)});
}

void more(Scene& s, int who, int number) { s.count(who, s.w.counted) += number; }

void noun_is_counted(Scene& s, int noun) {
  s.demand(noun == s.w.counted, "count", QT_TRANSLATE_NOOP("core", "Nobody counts %1."),
           {countables[static_cast<std::size_t>(noun)].many});
}

void can_be_eaten(Scene& s) {
  s.demand(s.w.counted >= 0 && s.w.counted < eatable_count, "cause",
           QT_TRANSLATE_NOOP("core", "Nobody can eat that."));
}

void many_of(Scene& s) {
  const int token = s.word();
  const int noun = index_of(WordClass::counted_many, token);
  s.demand(noun >= 0, "number", QT_TRANSLATE_NOOP("core", "“%1” should be more than one."), {s.text(token)});
  noun_is_counted(s, noun);
}

/// "had four pears": the first time a fact, later a claim.
void has_number(Scene& s, int who, int number, int noun) {
  const auto known = s.w.counts.find({who, noun});
  if (known != s.w.counts.end()) return wanted_count(s, number, known->second);
  s.demand(s.w.counter < 0, "count", QT_TRANSLATE_NOOP("core", "Nobody counts %1."),
           {countables[static_cast<std::size_t>(noun)].many});
  s.w.counts[{who, noun}] = number;
  s.w.counter = who;
  s.w.counted = noun;
}

void one_or_many(Scene& s, int number, const char* one) {
  const int token = s.word();
  s.demand((s.text(token) == one) == (number == 1), "number",
           QT_TRANSLATE_NOOP("core", "“%1” does not agree with %2."),
           {s.text(token), std::to_string(number)});
}

void gives_some(Scene& s, int from, int number, int to) {
  s.other_than(from, to);
  s.demand(from == s.w.counter, "count", QT_TRANSLATE_NOOP("core", "Nobody told us how many %1 has."),
           {s.name(from)});
  s.take(number);
  s.w.counts[{to, s.w.counted}] += number;
}

/// "it" and "was" for one animal, "they" and "were" for many.
void animals_agree(Scene& s, std::initializer_list<const char*> forms_of_one, int word) {
  const bool one = std::any_of(forms_of_one.begin(), forms_of_one.end(),
                               [&](const char* form) { return s.text(word) == form; });
  s.demand(s.w.animals.number > 0, "stranger", QT_TRANSLATE_NOOP("core", "There is no animal yet."));
  s.demand(one == (s.w.animals.number == 1), "number",
           QT_TRANSLATE_NOOP("core", "“%1” does not agree with %2."),
           {s.text(word), std::to_string(s.w.animals.number)});
}

void the_animals(Scene& s) {
  const int token = s.word();
  const int one = index_of(WordClass::animal_one, token), many = index_of(WordClass::animal_many, token);
  s.demand(s.w.animals.index == std::max(one, many), "stranger",
           QT_TRANSLATE_NOOP("core", "Nobody told us yet of a %1."), {s.text(token)});
  s.demand((one >= 0) == (s.w.animals.number == 1), "number",
           QT_TRANSLATE_NOOP("core", "“%1” does not agree with %2."),
           {s.text(token), std::to_string(s.w.animals.number)});
}

}  // namespace

std::vector<RuleText> rules_of_trade_and_numbers() {
  return {
      // Trade.
      {"they met <at>",
       [](Scene& s) {
         bool indoors = false;
         both(s);
         s.place(indoors);
       }},
      {"“ [and|] I like your <bare> , ” said <S>",
       [](Scene& s) {
         const auto& thing = s.thing();
         likes(s, thing, s.person());
       }},
      {"“ can I have your <bare> ? ” asked <S>",
       [](Scene& s) {
         const auto& thing = s.thing();
         likes(s, thing, s.person());
       }},
      {"“ yes , but then I want your <bare> , ” said <S>",
       [](Scene& s) {
         const auto& thing = s.thing();
         likes(s, thing, s.person());
       }},
      {"<S> liked <thing> , and <S> liked <thing>",
       [](Scene& s) {
         for (int i = 0; i < 2; ++i) {
           const int who = s.person();
           likes(s, s.thing(), who);
         }
       }},
      {"so <S> gave <thing> to <O> , and <S> gave <thing> to <O>",
       [](Scene& s) {
         const auto [first, second] = two_things(s);
         const int holders[2] = {s.w.things[static_cast<std::size_t>(first)].holder,
                                 s.w.things[static_cast<std::size_t>(second)].holder};
         for (int i = 0; i < 2; ++i) {
           const int from = s.person();
           auto& thing = s.thing();
           const int to = s.person();
           s.other_than(from, to);
           const bool is_first = &thing == &s.w.things[static_cast<std::size_t>(first)];
           s.demand(holders[is_first ? 0 : 1] == from && holders[is_first ? 1 : 0] == to, "possession",
                    QT_TRANSLATE_NOOP("core", "%1 does not have the %2."), {s.name(from), s.text(thing)});
           thing.holder = to;
           thing.was_gone = true;
         }
       }},
      {"so they traded", trade},
      {"they traded [back|again]", trade},
      {"now <S> had <thing> , and <S> had <thing>",
       [](Scene& s) {
         for (int i = 0; i < 2; ++i) {
           const int who = s.person();
           s.has(who, s.thing());
         }
       }},
      {"now <thing> was in the hands of <S> , and <S> had <thing>",
       [](Scene& s) {
         const auto& thing = s.thing();
         s.has(s.person(), thing);
         const int who = s.person();
         s.has(who, s.thing());
       }},
      {"now <S> had <thing> again , and <S> had <thing>",
       [](Scene& s) {
         for (int i = 0; i < 2; ++i) {
           const int who = s.person();
           const auto& thing = s.thing();
           s.has(who, thing);
           s.demand(thing.owner == who, "possession",
                    QT_TRANSLATE_NOOP("core", "The %1 does not belong to %2."), {s.text(thing), s.name(who)});
         }
       }},
      {"so <S> had <thing> again",
       [](Scene& s) {
         const int who = s.person();
         const auto& thing = s.thing();
         s.has(who, thing);
         s.demand(thing.owner == who && thing.was_gone, "cause",
                  QT_TRANSLATE_NOOP("core", "The %1 was never gone."), {s.text(thing)});
       }},
      {"both were [happy|glad|very happy]", both},

      // Numbers.
      {"[now|] <S> had <n> <noun> [left|]",
       [](Scene& s) {
         const int who = s.person(), number = s.number();
         has_number(s, who, number, s.noun(number));
       }},
      {"<S> found <n> <noun> <at> and took them home",
       [](Scene& s) {
         const int who = s.person(), number = s.number();
         bool indoors = false;
         s.demand(number > 1, "number", QT_TRANSLATE_NOOP("core", "“%1” does not agree with %2."),
                  {"them", "1"});
         has_number(s, who, number, s.noun(number));
         s.place(indoors);
       }},
      {"[then|] <S> <ate|lost> <n> [of them|]",
       [](Scene& s) {
         const int who = s.person();
         if (s.word() == story_vocabulary().at("ate")) can_be_eaten(s);
         const int number = s.number();
         s.demand(who == s.w.counter, "count", QT_TRANSLATE_NOOP("core", "Nobody told us how many %1 has."),
                  {s.name(who)});
         s.take(number);
       }},
      {"then <S> found <n> more",
       [](Scene& s) {
         const int who = s.person();
         more(s, who, s.number());
       }},
      {"<S> gave <n> [of them|] to <O>",
       [](Scene& s) {
         const int from = s.person(), number = s.number();
         gives_some(s, from, number, s.person());
       }},
      {"<S> gave <n> [of them|] to <W> friend <N>",
       [](Scene& s) {
         const int from = s.person(), number = s.number();
         s.owner_is(from);
         gives_some(s, from, number, s.newcomer());
       }},
      {"then <W> friend <N> came and gave <O> <n> more",
       [](Scene& s) {
         const int owner = s.person(), from = s.newcomer(), to = s.person();
         s.other_than(from, to);
         s.demand(owner == to, "pronoun", QT_TRANSLATE_NOOP("core", "Nobody told us yet who %1 is."),
                  {s.name(to)});
         more(s, to, s.number());
         s.about(from).helped = true;
       }},
      {"now <n> <noun> <was|were> left",
       [](Scene& s) {
         const int number = s.number();
         noun_is_counted(s, s.noun(number));
         one_or_many(s, number, "was");
         wanted_count(s, number, s.count(s.w.counter, s.w.counted));
       }},
      {"“ how many <noun> do you have ? ” asked <S>",
       [](Scene& s) {
         many_of(s);
         s.w.asked_by = s.person();
         s.other_than(s.w.counter, s.w.asked_by);
       }},
      {"“ I have <n> , ” said <S>",
       [](Scene& s) {
         const int number = s.number(), who = s.person();
         s.demand(s.w.asked_by >= 0, "sentence", QT_TRANSLATE_NOOP("core", "Nobody asked %1."),
                  {s.name(who)});
         s.other_than(s.w.asked_by, who);
         wanted_count(s, number, s.count(who, s.w.counted));
       }},
      {"so <S> had <n> <noun> , and <S> had <n>",
       [](Scene& s) {
         const int one = s.person(), number = s.number();
         noun_is_counted(s, s.noun(number));
         wanted_count(s, number, s.count(one, s.w.counted));
         const int other = s.person();
         s.other_than(one, other);
         wanted_count(s, s.number(), s.count(other, s.w.counted));
       }},
      {"<S> put <it|them> in <W> <bag>",
       [](Scene& s) {
         const int who = s.person();
         const int what = s.word();
         if (s.w.counter >= 0) {
           s.demand(who == s.w.counter, "count", QT_TRANSLATE_NOOP("core", "Nobody told us how many %1 has."),
                    {s.name(who)});
           const int number = s.count(s.w.counter, s.w.counted);
           s.demand((s.text(what) == "it") == (number == 1), "number",
                    QT_TRANSLATE_NOOP("core", "“%1” does not agree with %2."),
                    {s.text(what), std::to_string(number)});
           return s.owner_is(who);
         }
         s.demand(s.text(what) == "it" && s.w.last_thing >= 0, "pronoun",
                  QT_TRANSLATE_NOOP("core", "“%1” can mean nothing here."), {s.text(what)});
         auto& thing = s.w.things[static_cast<std::size_t>(s.w.last_thing)];
         s.has(who, thing);
         s.owner_is(who);
         thing.holder = -1;
         thing.container = s.word();
         thing.bag_of = who;
       }},
      {"then <S> ate the last <n> <noun> , and no <noun> were left",
       [](Scene& s) {
         const int who = s.person(), number = s.number();
         noun_is_counted(s, s.noun(number));
         can_be_eaten(s);
         int& left = s.count(who, s.w.counted);
         wanted_count(s, number, left);
         s.demand(number > 1, "number", QT_TRANSLATE_NOOP("core", "“%1” does not agree with %2."),
                  {"last", "1"});
         many_of(s);
         left = 0;
       }},
      {"then <S> ate the last <noun> , and no <noun> were left",
       [](Scene& s) {
         const int who = s.person();
         noun_is_counted(s, s.noun(1));
         can_be_eaten(s);
         int& left = s.count(who, s.w.counted);
         wanted_count(s, 1, left);
         many_of(s);
         left = 0;
       }},
      {"<S> was [happy|proud] because <she|he> had <n> <noun>",
       [](Scene& s) {
         const int who = s.person();
         s.pronoun_of(who);
         const int number = s.number();
         noun_is_counted(s, s.noun(number));
         wanted_count(s, number, s.count(who, s.w.counted));
       }},

      // Animals.
      {"<S> [met|saw] <a|one|two|three> hungry <animal> <at>",
       [](Scene& s) {
         s.person();
         const int number = std::max(1, 1 + index_of(WordClass::number, s.word()));
         const int token = s.word();
         const int one = index_of(WordClass::animal_one, token),
                   many = index_of(WordClass::animal_many, token);
         s.demand((one >= 0) == (number == 1), "number",
                  QT_TRANSLATE_NOOP("core", "“%1” does not agree with %2."),
                  {s.text(token), std::to_string(number)});
         s.w.animals = {std::max(one, many), number};
         bool indoors = false;
         s.place(indoors);
       }},
      {"<it|they> <was|were> hungry because nobody had fed <it|them>",
       [](Scene& s) {
         for (int i = 0; i < 3; ++i) animals_agree(s, {"it", "was"}, s.word());
         s.demand(!s.w.animals.fed, "cause", QT_TRANSLATE_NOOP("core", "Somebody has fed the animals."));
       }},
      {"“ are you hungry ? ” asked <S>",
       [](Scene& s) {
         animals_agree(s, {"you"},
                       s.w.animals.number == 1 ? story_vocabulary().at("you") : story_vocabulary().at("all"));
         s.person();
       }},
      {"“ are you all hungry ? ” asked <S>", [](Scene& s) { s.person(); }},
      {"<it|they> looked at <O> with sad eyes",
       [](Scene& s) {
         animals_agree(s, {"it"}, s.word());
         s.person();
       }},
      {"<S> had <n> <noun> in <W> <bag>",
       [](Scene& s) {
         const int who = s.person(), number = s.number();
         has_number(s, who, number, s.noun(number));
         s.owner_is(who);
       }},
      {"<S> gave <n> [of them|] to the <animal>",
       [](Scene& s) {
         const int who = s.person(), number = s.number();
         s.demand(who == s.w.counter, "count", QT_TRANSLATE_NOOP("core", "Nobody told us how many %1 has."),
                  {s.name(who)});
         s.take(number);
         the_animals(s);
         s.w.animals.fed = true;
         s.w.animals.given += number;
       }},
      {"the <animal> ate <it|them> up",
       [](Scene& s) {
         the_animals(s);
         s.demand(s.w.animals.fed, "cause", QT_TRANSLATE_NOOP("core", "Nobody has fed the animals."));
         can_be_eaten(s);
         one_or_many(s, s.w.animals.given, "it");
       }},
      {"the <animal> <was|were> [happy|glad] because <it|they> <was|were> not hungry any more",
       [](Scene& s) {
         the_animals(s);
         for (int i = 0; i < 3; ++i) animals_agree(s, {"it", "was"}, s.word());
         s.demand(s.w.animals.fed, "cause", QT_TRANSLATE_NOOP("core", "Nobody has fed the animals."));
       }},
      {"then the <animal> followed <O> home",
       [](Scene& s) {
         the_animals(s);
         s.person();
       }},
  };
}

}  // namespace lucid::language
