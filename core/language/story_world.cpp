#include "core/language/story_world.hpp"

#include <algorithm>

#include "core/language/story_words.hpp"

namespace lucid::language {

namespace {

bool begins_with_vowel(std::string_view text) {
  return std::string_view("aeiou").find(text[0]) != std::string_view::npos;
}

int gender_of_name(int token) { return index_of(WordClass::girl, token) >= 0 ? female : male; }

}  // namespace

void Scene::contradiction(const char* kind, const char* text, std::vector<std::string> arguments) const {
  throw Contradiction{kind, {text, std::move(arguments)}, position_};
}

const Found& Scene::next() {
  const Found& found = found_[next_++];
  position_ = found.position;
  return found;
}

std::string Scene::text(int token) const {
  return story_vocabulary().tokens[static_cast<std::size_t>(token)];
}

std::string Scene::name(int person) const {
  if (person < 0) return "—";
  const auto& who = w.people[static_cast<std::size_t>(person)];
  return who.owner < 0 ? text(who.word) : name(who.owner) + "’s " + text(who.word);
}

std::string Scene::text(const World::Thing& thing) const { return text(thing.look) + " " + text(thing.noun); }

int Scene::introduce(int word, int gender, int owner) {
  w.people.push_back({word, gender, owner});
  return static_cast<int>(w.people.size()) - 1;
}

int Scene::resolve(Found::Form form, int word, const Found& found) {
  if (form == Found::Form::pronoun) {
    const std::string pronoun = text(word);
    const int gender = pronoun == "she" || pronoun == "her" ? female : male;
    const int who = w.last_of_gender[static_cast<std::size_t>(gender)];
    demand(who >= 0, "pronoun", QT_TRANSLATE_NOOP("core", "“%1” can mean nobody here."), {pronoun});
    return who;
  }
  if (form == Found::Form::relative) {
    const int owner = resolve(found.owner_form, found.owner, found);
    mention(owner);
    for (std::size_t i = 0; i < w.people.size(); ++i)
      if (w.people[i].word == word && w.people[i].owner == owner) return static_cast<int>(i);
    return introduce(word, index_of(WordClass::relative, word) % 2, owner);
  }
  for (std::size_t i = 0; i < w.people.size(); ++i)
    if (w.people[i].word == word) return static_cast<int>(i);
  demand(w.sentences == 0, "stranger", QT_TRANSLATE_NOOP("core", "Nobody told us yet who %1 is."),
         {text(word)});
  return introduce(word, gender_of_name(word), -1);
}

int Scene::person() {
  const Found& found = next();
  const int who = resolve(found.form, found.word, found);
  mention(who);
  return who;
}

int Scene::newcomer() {
  const int word = next().word;
  for (const auto& person : w.people)
    demand(person.word != word, "stranger", QT_TRANSLATE_NOOP("core", "%1 is in the story already."),
           {text(word)});
  const int who = introduce(word, gender_of_name(word), -1);
  mention(who);
  return who;
}

void Scene::introduce_hero(int being) {
  const int who = newcomer();
  const int kind = index_of(WordClass::being, being);
  demand(kind > 1 || w.people[static_cast<std::size_t>(who)].gender == kind, "pronoun",
         QT_TRANSLATE_NOOP("core", "%1 is not the name of a %2."), {name(who), text(being)});
}

void Scene::pronoun_of(int person) {
  const int pronoun = word();
  const Found none;
  demand(resolve(Found::Form::pronoun, pronoun, none) == person, "pronoun",
         QT_TRANSLATE_NOOP("core", "“%1” should be %2 here, but cannot be."), {text(pronoun), name(person)});
}

void Scene::owner_is(int person) {
  const Found& found = next();
  demand(resolve(found.form, found.word, found) == person, "pronoun",
         QT_TRANSLATE_NOOP("core", "“%1” should be %2 here, but cannot be."),
         {text(found.word), name(person)});
}

World::Thing& Scene::thing() {
  const Found& found = next();
  int index = -1;
  if (found.form == Found::Form::it) {
    index = w.last_thing;
    demand(index >= 0, "pronoun", QT_TRANSLATE_NOOP("core", "“%1” can mean nothing here."),
           {text(found.word)});
  } else {
    for (std::size_t i = 0; i < w.things.size(); ++i)
      if (w.things[i].noun == found.word) index = static_cast<int>(i);
    demand(index >= 0, "stranger", QT_TRANSLATE_NOOP("core", "Nobody told us yet of a %1."),
           {text(found.word)});
  }
  auto& thing = w.things[static_cast<std::size_t>(index)];
  demand(found.look < 0 || found.look == thing.look, "thing",
         QT_TRANSLATE_NOOP("core", "The %1 is %2, not %3."),
         {text(thing.noun), text(thing.look), text(std::max(found.look, 0))});
  if (found.has_owner) {
    const int owner = resolve(found.owner_form, found.owner, found);
    demand(owner == thing.owner, "possession", QT_TRANSLATE_NOOP("core", "The %1 does not belong to %2."),
           {text(thing.noun), name(owner)});
  }
  w.last_thing = index;
  return thing;
}

World::Thing& Scene::new_thing(int holder) {
  const Found& found = next();
  demand(found.look >= 0, "sentence", QT_TRANSLATE_NOOP("core", "Nobody told us what the %1 looks like."),
         {text(found.word)});
  demand(found.article < 0 || (text(found.article) == "an") == begins_with_vowel(text(found.look)), "article",
         QT_TRANSLATE_NOOP("core", "“%1 %2” is not English."),
         {text(std::max(found.article, 0)), text(found.look)});
  for (const auto& thing : w.things)
    demand(thing.noun != found.word, "thing", QT_TRANSLATE_NOOP("core", "There is a %1 already."),
           {text(found.word)});
  World::Thing thing;
  thing.noun = found.word;
  thing.look = found.look;
  thing.owner = thing.holder = holder;
  w.things.push_back(thing);
  w.last_thing = static_cast<int>(w.things.size()) - 1;
  return w.things.back();
}

World::Thing& Scene::named_thing() {
  const Found& found = found_[next_];
  demand(
      found.article < 0 || (text(found.article) == "an") == begins_with_vowel(text(std::max(found.look, 0))),
      "article", QT_TRANSLATE_NOOP("core", "“%1 %2” is not English."),
      {text(std::max(found.article, 0)), text(std::max(found.look, 0))});
  return thing();
}

int Scene::word() { return next().word; }

int Scene::number() { return 1 + index_of(WordClass::number, next().word); }

int Scene::noun(int number) {
  const int token = next().word;
  const int one = index_of(WordClass::counted_one, token), many = index_of(WordClass::counted_many, token);
  demand((number == 1) == (one >= 0), "number", QT_TRANSLATE_NOOP("core", "“%1 %2” does not agree."),
         {number == 0 ? "no" : text(story_vocabulary().at(numbers[static_cast<std::size_t>(number - 1)])),
          text(token)});
  return std::max(one, many);
}

int Scene::place(bool& indoors) {
  const Found& found = next();
  const int index = index_of(WordClass::place, found.word);
  const auto& known = places[static_cast<std::size_t>(index)];
  if (found.article >= 0)
    demand(text(found.article) == known.preposition, "place",
           QT_TRANSLATE_NOOP("core", "“%1 the %2” is not English."), {text(found.article), text(found.word)});
  indoors = known.indoors;
  return index;
}

void Scene::spot(World::Thing& thing, bool found_there) {
  const Found& found = next();
  const auto fits = [&](const auto& spots) {
    return std::any_of(spots.begin(), spots.end(), [&](const Spot& spot) {
      return text(found.article) == spot.preposition && text(found.word) == spot.noun;
    });
  };
  demand(fits(thing.indoors ? spots_indoors : spots_outdoors), "place",
         QT_TRANSLATE_NOOP("core", "“%1 the %2” cannot be where the %3 was lost."),
         {text(found.article), text(found.word), text(thing.noun)});
  const std::pair<int, int> here = {found.article, found.word};
  demand(std::find(thing.searched.begin(), thing.searched.end(), here) == thing.searched.end(), "place",
         QT_TRANSLATE_NOOP("core", "The %1 was not “%2 the %3”: somebody looked there before."),
         {text(thing.noun), text(found.article), text(found.word)});
  demand(thing.lost, "possession", QT_TRANSLATE_NOOP("core", "The %1 is not lost."), {text(thing.noun)});
  if (!found_there) thing.searched.push_back(here);
}

void Scene::has(int person, const World::Thing& thing) const {
  demand(thing.holder == person, "possession", QT_TRANSLATE_NOOP("core", "%1 does not have the %2."),
         {name(person), text(thing)});
}

void Scene::other_than(int one, int two) const {
  if (one == two)
    contradiction("pronoun", QT_TRANSLATE_NOOP("core", "%1 does this to nobody else."), {name(one)});
}

void Scene::hand_over(World::Thing& thing, int to) const {
  thing.holder = to;
  thing.container = thing.bag_of = -1;
  thing.lost = false;
}

int& Scene::count(int person, int noun) const {
  const auto found = w.counts.find({person, noun});
  demand(found != w.counts.end() && noun >= 0, "count",
         QT_TRANSLATE_NOOP("core", "Nobody told us how many %1 has."), {name(person)});
  return found->second;
}

void Scene::take(int number) const {
  demand(w.counter >= 0, "count", QT_TRANSLATE_NOOP("core", "Nothing was counted yet."));
  int& left = count(w.counter, w.counted);
  demand(number < left, "count", QT_TRANSLATE_NOOP("core", "%1 has only %2 of them."),
         {name(w.counter), std::to_string(left)});
  left -= number;
}

int Scene::others_of(int person) const {
  int other = -1;
  for (std::size_t i = 0; i < w.people.size(); ++i)
    if (static_cast<int>(i) != person && w.people[i].owner < 0) other = static_cast<int>(i);
  return other;
}

}  // namespace lucid::language
