#include "core/language/story_patterns.hpp"

#include <map>
#include <sstream>
#include <stdexcept>

#include "core/language/story_words.hpp"

namespace lucid::language {

namespace {

int word(std::string_view text) { return story_vocabulary().at(text); }

using Classes = std::map<std::pair<WordClass, int>, int>;

const Classes& classes() {
  static const Classes all = [] {
    Classes made;
    const auto add = [&](WordClass word_class, const auto& words, auto text_of) {
      int index = 0;
      for (const auto& each : words) made.emplace(std::pair(word_class, word(text_of(each))), index++);
    };
    const auto itself = [](const char* text) { return text; };
    add(WordClass::girl, girls, itself);
    add(WordClass::boy, boys, itself);
    add(WordClass::relative, relatives, itself);
    add(WordClass::being, beings, itself);
    add(WordClass::trait, traits, itself);
    add(WordClass::thing, things, itself);
    add(WordClass::look, looks, itself);
    add(WordClass::container, containers, itself);
    add(WordClass::bag, bags, itself);
    add(WordClass::number, numbers, itself);
    add(WordClass::place, places, [](const PlaceWord& place) { return place.name; });
    for (const auto& spots : {spots_outdoors, spots_indoors})
      add(WordClass::spot_noun, spots, [](const Spot& spot) { return spot.noun; });
    add(WordClass::counted_one, countables, [](const Noun& noun) { return noun.one; });
    add(WordClass::counted_many, countables, [](const Noun& noun) { return noun.many; });
    add(WordClass::animal_one, wild_animals, [](const Noun& noun) { return noun.one; });
    add(WordClass::animal_many, wild_animals, [](const Noun& noun) { return noun.many; });
    int index = static_cast<int>(beings.size());
    for (const char* animal : animals_with_names)
      made.emplace(std::pair(WordClass::being, word(animal)), index++);
    return made;
  }();
  return all;
}

bool is_name(int token) {
  return index_of(WordClass::girl, token) >= 0 || index_of(WordClass::boy, token) >= 0;
}

/// One reading of an open place: what was found and where the sentence goes on.
struct Reading {
  Found found;
  std::size_t next;
};

class PlaceReader {
 public:
  explicit PlaceReader(std::span<const int> sentence) : sentence_(sentence) {}

  std::vector<Reading> read(const std::string& place, std::size_t at) {
    readings_.clear();
    at_ = at;
    if (place == "S" || place == "O") {
      person(place == "S");
    } else if (place == "N") {
      if (is_name(token(at))) add({Found::Form::name, token(at)}, at + 1);
    } else if (place == "W") {
      for (const auto& [owner, next] : owners(at)) add(owner, next);
    } else if (place == "thing") {
      thing();
    } else if (place == "bare") {
      bare({Found::Form::noun}, at);
    } else if (place == "a") {
      if (is(at, "a") || is(at, "an")) {
        Found found{Found::Form::noun};
        found.article = token(at);
        bare(found, at + 1);
      }
    } else if (place == "article") {
      if (is(at, "a") || is(at, "an")) add({Found::Form::word, token(at)}, at + 1);
    } else if (place == "at" || place == "spot") {
      const bool preposition =
          is(at, "in") || is(at, "at") || is(at, "on") || is(at, "under") || is(at, "behind");
      const auto wanted = place == "at" ? WordClass::place : WordClass::spot_noun;
      if (preposition && is(at + 1, "the") && index_of(wanted, token(at + 2)) >= 0) {
        Found found{Found::Form::word, token(at + 2)};
        found.article = token(at);
        add(found, at + 3);
      }
    } else {
      one_word(place);
    }
    return readings_;
  }

 private:
  int token(std::size_t at) const { return at < sentence_.size() ? sentence_[at] : -1; }
  bool is(std::size_t at, std::string_view text) const { return token(at) == word(text); }
  void add(Found found, std::size_t next) {
    found.position = at_;
    readings_.push_back({found, next});
  }

  /// "her" or "Tom ’s"
  std::vector<Reading> owners(std::size_t at) const {
    std::vector<Reading> result;
    Found owner{Found::Form::pronoun, token(at)};
    if (is(at, "his") || is(at, "her")) result.push_back({owner, at + 1});
    owner.form = Found::Form::name;
    if (is_name(token(at)) && is(at + 1, "’") && is(at + 2, "s")) result.push_back({owner, at + 3});
    return result;
  }

  void person(bool subject) {
    if (is_name(token(at_))) add({Found::Form::name, token(at_)}, at_ + 1);
    if (subject ? is(at_, "she") || is(at_, "he") : is(at_, "her") || is(at_, "him"))
      add({Found::Form::pronoun, token(at_)}, at_ + 1);
    for (const auto& [owner, next] : owners(at_)) {
      if (index_of(WordClass::relative, token(next)) < 0) continue;
      Found found{Found::Form::relative, token(next)};
      found.has_owner = true;
      found.owner_form = owner.form;
      found.owner = owner.word;
      add(found, next + 1);
    }
  }

  void bare(Found found, std::size_t at) {
    if (index_of(WordClass::look, token(at)) >= 0) found.look = token(at++);
    if (index_of(WordClass::thing, token(at)) < 0) return;
    found.word = token(at);
    add(found, at + 1);
  }

  void thing() {
    if (is(at_, "it")) add({Found::Form::it, token(at_)}, at_ + 1);
    if (is(at_, "the")) bare({Found::Form::noun}, at_ + 1);
    for (const auto& [owner, next] : owners(at_)) {
      Found found{Found::Form::noun};
      found.has_owner = true;
      found.owner_form = owner.form;
      found.owner = owner.word;
      bare(found, next);
    }
  }

  void one_word(const std::string& place) {
    static const std::map<std::string, std::vector<WordClass>> places = {
        {"look", {WordClass::look}},
        {"trait", {WordClass::trait}},
        {"being", {WordClass::being}},
        {"relative", {WordClass::relative}},
        {"container", {WordClass::container}},
        {"bag", {WordClass::bag}},
        {"place", {WordClass::place}},
        {"n", {WordClass::number}},
        {"noun", {WordClass::counted_one, WordClass::counted_many}},
        {"animal", {WordClass::animal_one, WordClass::animal_many}}};
    for (const WordClass word_class : places.at(place))
      if (index_of(word_class, token(at_)) >= 0) return add({Found::Form::word, token(at_)}, at_ + 1);
  }

  std::span<const int> sentence_;
  std::size_t at_ = 0;
  std::vector<Reading> readings_;
};

std::vector<int> words_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<int> words;
  for (std::string each; stream >> each;) words.push_back(word(each));
  return words;
}

}  // namespace

int index_of(WordClass word_class, int token) {
  const auto found = classes().find({word_class, token});
  return found == classes().end() ? -1 : found->second;
}

Pattern::Pattern(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    Piece piece;
    if (text[i] == ' ') {
      ++i;
      continue;
    }
    const bool place = text[i] == '<', ways = text[i] == '[';
    const std::size_t end = std::min(text.find(place ? '>' : ways ? ']' : ' ', i), text.size());
    std::string inside(text.substr(i, end - i));
    i = end;
    if (place || ways) {
      inside.erase(0, 1);
      ++i;
    }
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= inside.size();) {
      const std::size_t to = std::min(inside.find('|', from), inside.size());
      parts.push_back(inside.substr(from, to - from));
      from = to + 1;
    }
    if (ways) {
      piece.kind = Piece::Kind::ways;
      for (const auto& part : parts) piece.ways.push_back(words_of(part));
    } else if (place && parts.size() > 1) {
      piece.kind = Piece::Kind::choice;
      for (const auto& part : parts) piece.choice.push_back(word(part));
    } else if (place) {
      piece.kind = Piece::Kind::place;
      piece.place = inside;
    } else {
      piece.word = word(inside);
    }
    pieces_.push_back(std::move(piece));
  }
}

bool Pattern::match(std::span<const int> sentence, std::vector<Found>& found) const {
  found.clear();
  return match_from(0, sentence, 0, found);
}

bool Pattern::match_from(std::size_t index, std::span<const int> sentence, std::size_t at,
                         std::vector<Found>& found) const {
  if (index == pieces_.size()) return at == sentence.size();
  const Piece& piece = pieces_[index];
  switch (piece.kind) {
    case Piece::Kind::word:
      return at < sentence.size() && sentence[at] == piece.word &&
             match_from(index + 1, sentence, at + 1, found);
    case Piece::Kind::choice:
      for (const int each : piece.choice) {
        if (at >= sentence.size() || sentence[at] != each) continue;
        found.push_back({Found::Form::word, each});
        found.back().position = at;
        if (match_from(index + 1, sentence, at + 1, found)) return true;
        found.pop_back();
      }
      return false;
    case Piece::Kind::ways:
      for (const auto& way : piece.ways) {
        if (way.size() > sentence.size() - at) continue;
        if (!std::equal(way.begin(), way.end(), sentence.begin() + static_cast<std::ptrdiff_t>(at))) continue;
        if (match_from(index + 1, sentence, at + way.size(), found)) return true;
      }
      return false;
    case Piece::Kind::place:
      for (const auto& [each, next] : PlaceReader(sentence).read(piece.place, at)) {
        found.push_back(each);
        if (match_from(index + 1, sentence, next, found)) return true;
        found.pop_back();
      }
      return false;
  }
  return false;
}

}  // namespace lucid::language
