#include "core/language/story_sentences.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace lucid::language {

namespace {

int word(std::string_view text) { return story_vocabulary().at(text); }

const char* name_text(int person) {
  const int girl_count = static_cast<int>(girls.size());
  return person < girl_count ? girls[person] : boys[person - girl_count];
}

bool takes_an(std::string_view text) {
  return std::string_view("aeiou").find(text[0]) != std::string_view::npos;
}

const char* number_text(int count) { return count == 0 ? "no" : numbers[count - 1]; }
const char* counted(const Noun& noun, int count) { return count == 1 ? noun.one : noun.many; }

}  // namespace

int gender_of(int person) {
  if (person >= first_relative) return (person - first_relative) % 2;
  return person < static_cast<int>(girls.size()) ? female : male;
}

void Sentences::mention(int person) { s.last_of_gender[gender_of(person)] = person; }

void Sentences::fill(std::string_view slot, std::vector<Variant>& variants) const {
  const auto add = [](Variant& variant, auto... words) { (variant.tokens.push_back(word(words)), ...); };
  const std::string_view head = slot.substr(0, slot.find(':'));
  const char how = slot.size() > head.size() ? slot.back() : ' ';
  std::vector<Variant> result;
  for (const Variant& before : variants) {
    Variant variant = before;
    if (head == "H" || head == "F" || head == "R") {
      const int person = head == "H" ? s.hero : head == "F" ? s.companion : s.relative;
      const int gender = gender_of(person);
      const bool clear = variant.last_of_gender[gender] == person;
      static constexpr const char* pronouns[3][2] = {{"she", "he"}, {"her", "him"}, {"her", "his"}};
      const char* pronoun = pronouns[how == 'o' ? 1 : how == 'p' ? 2 : 0][gender];
      if (clear && how != ' ') {
        Variant short_one = variant;
        add(short_one, pronoun);
        short_one.weight *= 2;
        result.push_back(std::move(short_one));
      }
      if (how == 'q' && !clear) throw std::logic_error("an unclear pronoun in the story grammar");
      if (clear && (how == 'q' || how == 'p')) continue;
      if (person >= first_relative) {
        const int hero_gender = gender_of(s.hero);
        if (variant.last_of_gender[hero_gender] == s.hero)
          add(variant, pronouns[2][hero_gender]);
        else
          add(variant, name_text(s.hero), "’", "s");
        variant.last_of_gender[hero_gender] = s.hero;
        add(variant, relatives[person - first_relative]);
      } else {
        add(variant, name_text(person));
        if (how == 'p') add(variant, "’", "s");
      }
      variant.last_of_gender[gender] = person;
    } else if (head == "T" || head == "t" || head == "aT" || head == "U" || head == "u" || head == "aU") {
      const int which = head.back() == 'U' || head.back() == 'u';
      const char* look = looks[s.look[which]];
      if (how != ' ' && variant.last_thing == which) {
        Variant short_one = variant;
        add(short_one, "it");
        result.push_back(std::move(short_one));
      }
      if (how != ' ') add(variant, "the");
      if (head.size() == 2) add(variant, takes_an(look) ? "an" : "a");
      if (head.back() < 'a') add(variant, look);
      add(variant, things[s.thing[which]]);
      variant.last_thing = which;
    } else if (head == "C" || head == "D") {
      add(variant, containers[s.container[head == "D"]]);
    } else if (head == "B") {
      add(variant, bags[s.bag]);
    } else if (head == "P") {
      add(variant, places[s.place].name);
    } else if (head == "n" || head == "m") {
      add(variant, number_text(head == "n" ? s.count : s.count_of_companion));
    } else if (head == "N" || head == "M") {
      add(variant, counted(countables[s.noun], head == "N" ? s.count : s.count_of_companion));
    } else if (head == "NN") {
      add(variant, countables[s.noun].many);
    } else if (head == "were") {
      add(variant, s.count == 1 ? "was" : "were");
    } else if (head == "them") {
      add(variant, s.count == 1 ? "it" : "them");
    } else if (head == "A") {
      add(variant, counted(wild_animals[s.animal], s.animals));
    } else if (head == "relative") {
      add(variant, relatives[s.relative - first_relative]);
    } else {
      throw std::logic_error("no such place in a sentence: " + std::string(slot));
    }
    result.push_back(std::move(variant));
  }
  variants = std::move(result);
}

void Sentences::expand(std::string_view text, std::vector<Variant>& variants) const {
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == ' ') {
      ++i;
    } else if (text[i] == '{') {
      const std::size_t end = text.find('}', i);
      fill(text.substr(i + 1, end - i - 1), variants);
      i = end + 1;
    } else if (text[i] == '[') {
      const std::size_t end = text.find(']', i);
      std::vector<Variant> all;
      for (std::size_t from = i + 1; from <= end;) {
        const std::size_t to = std::min(text.find('|', from), end);
        auto branch = variants;
        expand(text.substr(from, to - from), branch);
        all.insert(all.end(), branch.begin(), branch.end());
        from = to + 1;
      }
      variants = std::move(all);
      i = end + 1;
    } else {
      const std::size_t end = std::min(text.find(' ', i), text.size());
      const int token = word(text.substr(i, end - i));
      for (auto& variant : variants) variant.tokens.push_back(token);
      i = end;
    }
  }
}

int Sentences::pick(std::initializer_list<Frame> frames) {
  std::vector<Option> options;
  std::vector<Variant> all;
  int index = -1;
  for (const auto& frame : frames) {
    ++index;
    if (frame.weight <= 0) continue;
    std::vector<Variant> variants = {{{}, {s.last_of_gender[0], s.last_of_gender[1]}, s.last_thing}};
    expand(frame.text, variants);
    double total = 0;
    for (const auto& variant : variants) total += variant.weight;
    for (auto& variant : variants) {
      options.push_back({variant.tokens, frame.weight * variant.weight / total, index});
      all.push_back(std::move(variant));
    }
  }
  const int taken = choose(options);
  s.last_of_gender[0] = all[taken].last_of_gender[0];
  s.last_of_gender[1] = all[taken].last_of_gender[1];
  s.last_thing = all[taken].last_thing;
  static const int stop = word(".");
  s.sentences +=
      static_cast<int>(std::count(options[taken].tokens.begin(), options[taken].tokens.end(), stop));
  return options[taken].kind;
}

int Sentences::name() {
  std::vector<Option> options;
  for (int person = 0; person < first_relative; ++person)
    options.push_back({{word(name_text(person))}, 1, gender_of(person)});
  std::erase_if(options, [this](const Option& option) {
    return (s.hero >= 0 && option.tokens[0] == word(name_text(s.hero)));
  });
  int person = choose(options);
  if (s.hero >= 0 && person >= s.hero) ++person;
  mention(person);
  return person;
}

int Sentences::name_of(int gender) {
  std::vector<Option> options;
  const int first = gender == female ? 0 : static_cast<int>(girls.size());
  for (std::size_t i = 0; i < girls.size(); ++i)
    options.push_back({{word(name_text(first + static_cast<int>(i)))}, 1, 0});
  const int person = first + choose(options);
  mention(person);
  return person;
}

int Sentences::relative() {
  std::vector<Option> options;
  for (std::size_t i = 0; i < relatives.size(); ++i)
    options.push_back({{word(relatives[i])}, 1, static_cast<int>(i % 2)});
  const int person = first_relative + choose(options);
  mention(person);
  return person;
}

int Sentences::one_of(std::size_t count, const char* const* words, std::initializer_list<int> without) {
  std::vector<Option> options;
  std::vector<int> index;
  for (std::size_t i = 0; i < count; ++i) {
    if (std::find(without.begin(), without.end(), static_cast<int>(i)) != without.end()) continue;
    options.push_back({{word(words[i])}, 1, 0});
    index.push_back(static_cast<int>(i));
  }
  return index[choose(options)];
}

void Sentences::thing_options(std::vector<Option>& options, int which, bool article, double weight) const {
  for (std::size_t i = 0; i < looks.size(); ++i) {
    if (which == 1 && static_cast<int>(i) == s.look[0]) continue;
    Option option{{word(looks[i])}, weight, 0};
    if (article) option.tokens.insert(option.tokens.begin(), word(takes_an(looks[i]) ? "an" : "a"));
    options.push_back(std::move(option));
  }
}

void Sentences::look_with_article(int which) {
  std::vector<Option> options;
  thing_options(options, which, true, 1);
  s.look[which] = choose(options);
  if (which == 1 && s.look[1] >= s.look[0]) ++s.look[1];
}

void Sentences::thing_with_article(int which) {
  look_with_article(which);
  s.thing[which] = one_of(things.size(), things.data(), {which == 1 ? s.thing[0] : -1});
  s.last_thing = which;
}

void Sentences::thing_without_article(int which) {
  std::vector<Option> options;
  thing_options(options, which, false, 1);
  s.look[which] = choose(options);
  s.thing[which] = one_of(things.size(), things.data());
  s.last_thing = which;
}

bool Sentences::thing_or_count() {
  constexpr int least = 3, most = 7;
  std::vector<Option> options;
  thing_options(options, 0, true, 1.2 / looks.size());
  for (int n = least; n <= most; ++n)
    options.push_back({{word(number_text(n))}, 1.0 / (most - least + 1), n});
  const int taken = choose(options);
  if (taken < static_cast<int>(looks.size())) {
    s.look[0] = taken;
    s.thing[0] = one_of(things.size(), things.data());
    s.last_thing = 0;
    return true;
  }
  s.count = options[taken].kind;
  counted_noun(s.count, false);
  return false;
}

int Sentences::number(int least, int most) {
  std::vector<Option> options;
  for (int n = least; n <= most; ++n) options.push_back({{word(number_text(n))}, 1, n});
  return least + choose(options);
}

void Sentences::counted_noun(int count, bool eatable) {
  std::vector<Option> options;
  const int many = eatable ? eatable_count : static_cast<int>(countables.size());
  for (int i = 0; i < many; ++i)
    options.push_back({{word(counted(countables[i], count))}, 1, i < eatable_count ? 0 : 1});
  s.noun = choose(options);
}

void Sentences::animal() {
  std::vector<Option> options;
  for (const auto& noun : wild_animals) options.push_back({{word(counted(noun, s.animals))}, 1, 0});
  s.animal = choose(options);
}

int Sentences::place() {
  std::vector<Option> options;
  for (const auto& at : places) options.push_back({{word(at.name)}, 1, at.indoors});
  s.place = choose(options);
  s.indoors = places[s.place].indoors;
  return s.place;
}

int Sentences::place_with_preposition() {
  std::vector<Option> options;
  for (const auto& at : places)
    options.push_back({{word(at.preposition), word("the"), word(at.name)}, 1, at.indoors});
  s.place = choose(options);
  s.indoors = places[s.place].indoors;
  return s.place;
}

void Sentences::spot() {
  const auto& spots = s.indoors ? spots_indoors : spots_outdoors;
  std::vector<Option> options;
  std::vector<int> index;
  for (int i = 0; i < static_cast<int>(spots.size()); ++i) {
    if (i == s.looked_at[0] || i == s.looked_at[1]) continue;
    options.push_back({{word(spots[i].preposition), word("the"), word(spots[i].noun)}, 1, 0});
    index.push_back(i);
  }
  const int taken = index[choose(options)];
  s.looked_at[s.looked_at[0] >= 0] = taken;
}

void Sentences::time(bool weather_matters) {
  s.time_told = true;
  std::vector<Option> options = {{{word("day")}, 3, -1}};
  for (const char* weather : weathers) options.push_back({{word(weather)}, 1, 0});
  if (weather_matters) {
    options.push_back({{word("rainy")}, 1, 1});
    options.push_back({{word("snowy")}, 1, 2});
    options.push_back({{word("hot")}, 1, 3});
  }
  const int kind = options[choose(options)].kind;
  if (kind >= 0) one_of(times.size(), times.data());
  s.weather = std::max(kind, 0);
  say(",");
}

}  // namespace lucid::language
