#include <algorithm>

#include "core/language/story_rules.hpp"
#include "core/language/story_words.hpp"

namespace lucid::language {

namespace {

/// What somebody carries as a present, in a bag or in the hands.
void carries(Scene& s, int who, const World::Thing& thing) {
  s.demand(thing.holder == who || (thing.bag_of == who && who >= 0), "possession",
           QT_TRANSLATE_NOOP("core", "%1 does not have the %2."), {s.name(who), s.text(thing)});
}

void present_for(Scene& s, int to) {
  s.demand(s.w.receiver == to, "possession", QT_TRANSLATE_NOOP("core", "The present is not for %1."),
           {s.name(to)});
}

void give_present(Scene& s, int from, World::Thing& thing, int to) {
  carries(s, from, thing);
  present_for(s, to);
  s.hand_over(thing, to);
}

void in_bag(Scene& s, const World::Thing& thing, int bag) {
  s.demand(thing.container == bag, "place", QT_TRANSLATE_NOOP("core", "The %1 is not in the %2."),
           {s.text(thing), s.text(bag)});
}

World::Thing& present(Scene& s) {
  s.demand(!s.w.things.empty() && s.w.giver >= 0, "stranger",
           QT_TRANSLATE_NOOP("core", "There is no present yet."));
  return s.w.things.back();
}

/// Which weather needs "umbrella", "wet", "dry" and so on; the token of the weather.
int weather_of(Scene& s, int token) {
  const std::string text = s.text(token);
  for (const char* each : {"umbrella", "wet", "dry"})
    if (text == each) return story_vocabulary().at("rainy");
  for (const char* each : {"coat", "cold", "warm"})
    if (text == each) return story_vocabulary().at("snowy");
  return story_vocabulary().at("hot");
}

void fits_weather(Scene& s, int token) {
  s.demand(s.w.shelter.weather == weather_of(s, token), "cause",
           QT_TRANSLATE_NOOP("core", "“%1” does not fit the weather."), {s.text(token)});
}

void suffers(Scene& s, int who, int first, int second) {
  fits_weather(s, first);
  fits_weather(s, second);
  s.w.shelter.sufferer = who;
}

void offers(Scene& s, int who) {
  s.demand(s.w.shelter.helper == who && s.w.shelter.sufferer >= 0, "possession",
           QT_TRANSLATE_NOOP("core", "%1 has nothing that helps."), {s.name(who)});
  s.w.shelter.wearer = s.w.shelter.sufferer;
  s.about(who).helped = true;
}

void is_sheltered(Scene& s, int who) {
  s.demand(who >= 0 && s.w.shelter.wearer == who, "cause",
           QT_TRANSLATE_NOOP("core", "Nobody has helped %1 yet."), {s.name(who)});
}

void two_people(Scene& s) {
  const int one = s.person(), other = s.person();
  s.other_than(one, other);
}

}  // namespace

std::vector<RuleText> rules_of_help() {
  return {
      // A present.
      {"<S> wanted to give <O> a [present|surprise]",
       [](Scene& s) {
         s.w.giver = s.person();
         s.w.receiver = s.person();
         s.other_than(s.w.giver, s.w.receiver);
       }},
      {"so <S> went to the [market|village] and bought <a>",
       [](Scene& s) {
         const int who = s.person();
         s.demand(who == s.w.giver, "cause", QT_TRANSLATE_NOOP("core", "%1 did not want to give a present."),
                  {s.name(who)});
         s.new_thing(who);
       }},
      {"so <S> made <a>",
       [](Scene& s) {
         const int who = s.person();
         s.demand(who == s.w.giver, "cause", QT_TRANSLATE_NOOP("core", "%1 did not want to give a present."),
                  {s.name(who)});
         s.new_thing(who);
       }},
      {"<S> put <thing> in <W> <bag>",
       [](Scene& s) {
         const int who = s.person();
         auto& thing = s.thing();
         s.has(who, thing);
         s.owner_is(who);
         thing.holder = -1;
         thing.container = s.word();
         thing.bag_of = who;
       }},
      {"on the way , it began to [rain|snow] , but <thing> stayed dry in the <bag>",
       [](Scene& s) {
         const auto& thing = s.thing();
         in_bag(s, thing, s.word());
       }},
      {"then <S> walked [home|for a long time]",
       [](Scene& s) {
         const int who = s.person();
         s.demand(who == s.w.giver, "possession",
                  QT_TRANSLATE_NOOP("core", "%1 did not want to give a present."), {s.name(who)});
       }},
      {"“ what is in your <bag> ? ” asked <S>",
       [](Scene& s) {
         const auto& thing = present(s);
         in_bag(s, thing, s.word());
         s.other_than(thing.bag_of, s.person());
       }},
      {"“ what do you have there ? ” asked <S>",
       [](Scene& s) { s.other_than(present(s).bag_of, s.person()); }},
      {"“ [I have|] <a> for my <relative> , ” said <S>",
       [](Scene& s) {
         const auto& thing = s.named_thing();
         const int relative = s.word(), who = s.person();
         carries(s, who, thing);
         s.demand(s.w.receiver >= 0 && s.about(s.w.receiver).word == relative &&
                      s.about(s.w.receiver).owner == who,
                  "possession", QT_TRANSLATE_NOOP("core", "The present is not for %1."),
                  {s.name(who) + "’s " + s.text(relative)});
       }},
      {"at last <S> took <thing> out of the <bag> and gave it to <O>",
       [](Scene& s) {
         const int who = s.person();
         auto& thing = s.thing();
         in_bag(s, thing, s.word());
         give_present(s, who, thing, s.person());
       }},
      {"at last <S> gave <thing> to <O>",
       [](Scene& s) {
         const int who = s.person();
         auto& thing = s.thing();
         give_present(s, who, thing, s.person());
       }},
      {"“ this is for you , ” said <S> , and gave <thing> to <O>",
       [](Scene& s) {
         const int who = s.person();
         auto& thing = s.thing();
         give_present(s, who, thing, s.person());
       }},
      {"“ what a [beautiful|wonderful|lovely] <bare> ! ” said <S>",
       [](Scene& s) {
         const auto& thing = s.thing();
         s.has(s.person(), thing);
       }},
      {"<S> was [happy|very happy|glad] because <she|he> had always wanted <a>",
       [](Scene& s) {
         const int who = s.person();
         s.pronoun_of(who);
         s.has(who, s.named_thing());
       }},
      {"now <S> had <a> , and <S> was [happy|glad|proud]",
       [](Scene& s) {
         const int who = s.person();
         s.has(who, s.named_thing());
         s.other_than(who, s.person());
       }},

      // Weather.
      {"<S> [walked|went] to the <place>",
       [](Scene& s) {
         const int who = s.person();
         s.place(s.about(who).indoors);
       }},
      {"<S> was [very|] <wet|cold|thirsty> because <she|he> had no <umbrella|coat|water>",
       [](Scene& s) {
         const int who = s.person(), state = s.word();
         s.pronoun_of(who);
         suffers(s, who, state, s.word());
       }},
      {"<S> had no <umbrella|coat|water> , and soon <she|he> was [very|] <wet|cold|thirsty>",
       [](Scene& s) {
         const int who = s.person(), lacking = s.word();
         s.pronoun_of(who);
         suffers(s, who, lacking, s.word());
       }},
      {"<S> had <article> <look> <umbrella|coat>",
       [](Scene& s) {
         const int who = s.person(), article = s.word(), look = s.word();
         const bool vowel = std::string_view("aeiou").find(s.text(look)[0]) != std::string_view::npos;
         s.demand((s.text(article) == "an") == vowel, "article",
                  QT_TRANSLATE_NOOP("core", "“%1 %2” is not English."), {s.text(article), s.text(look)});
         fits_weather(s, s.word());
         s.other_than(who, s.w.shelter.sufferer);
         s.w.shelter.helper = who;
       }},
      {"<S> had a bottle of water",
       [](Scene& s) {
         const int who = s.person();
         fits_weather(s, story_vocabulary().at("water"));
         s.other_than(who, s.w.shelter.sufferer);
         s.w.shelter.helper = who;
       }},
      {"“ come under my <umbrella|coat> ! ” said <S>",
       [](Scene& s) {
         fits_weather(s, s.word());
         offers(s, s.person());
       }},
      {"“ you can have my <coat|water> , ” said <S>",
       [](Scene& s) {
         fits_weather(s, s.word());
         offers(s, s.person());
       }},
      {"<S> held the <umbrella|coat> over <O>",
       [](Scene& s) {
         const int who = s.person();
         fits_weather(s, s.word());
         offers(s, who);
         is_sheltered(s, s.person());
       }},
      {"<S> gave <O> the <coat|bottle>",
       [](Scene& s) {
         const int who = s.person(), to = s.person();
         fits_weather(s, s.word());
         offers(s, who);
         is_sheltered(s, to);
       }},
      {"they walked home together under the <umbrella|coat>",
       [](Scene& s) {
         fits_weather(s, s.word());
         is_sheltered(s, s.w.shelter.sufferer);
       }},
      {"<S> put on the <coat|umbrella>",
       [](Scene& s) {
         const int who = s.person();
         fits_weather(s, s.word());
         is_sheltered(s, who);
       }},
      {"<S> drank all the water",
       [](Scene& s) {
         const int who = s.person();
         fits_weather(s, story_vocabulary().at("water"));
         is_sheltered(s, who);
       }},
      {"soon <S> was <dry|warm> again",
       [](Scene& s) {
         const int who = s.person();
         fits_weather(s, s.word());
         is_sheltered(s, who);
       }},
      {"soon <S> was not <thirsty|wet|cold> any more",
       [](Scene& s) {
         const int who = s.person();
         fits_weather(s, s.word());
         is_sheltered(s, who);
       }},

      // Endings.
      {"<S> and <S> [played until evening|went home together|laughed and laughed]", two_people},
      {"from that day on , <S> and <S> were [good|best] friends", two_people},
      {"that night , <S> slept well", [](Scene& s) { s.person(); }},
      {"it was a [good|beautiful|wonderful] day", [](Scene&) {}},
  };
}

}  // namespace lucid::language
