#include "core/language/story_words.hpp"

#include <set>
#include <sstream>

namespace lucid::language {

namespace {

/// What holds the sentences together.
constexpr const char* small_words =
    ". , ! ? “ ” ’ s I you he she it they him her his them my your the a an and but so then now "
    "again because when while who where what why how many this that there here "
    "once upon time was were is are had has have do not no nobody always any more all both yes "
    "one day next night until on in at under behind over to of from for with out up by about back away home "
    "way "
    "named story lived near loved wanted give gave present surprise found find find saw met took put went "
    "came come lost dropped gone suddenly last long played ran danced sang sad very cried looked look friend "
    "friends "
    "called help wrong happened asked said told can me together happy glad good best well slept beautiful "
    "wonderful lovely thank laughed moved empty opened still like liked traded want hands ate left "
    "soon proud bought made bag began rain snow stayed dry walked wet cold thirsty umbrella coat water "
    "bottle had held drank warm hungry fed sad eyes followed evening";

}  // namespace

const Vocabulary& story_vocabulary() {
  static const Vocabulary vocabulary = [] {
    std::vector<std::string> words;
    std::set<std::string> known;
    const auto add = [&](const std::string& word) {
      if (!word.empty() && known.insert(word).second) words.push_back(word);
    };
    std::istringstream small(small_words);
    for (std::string word; small >> word;) add(word);
    for (const auto* word : numbers) add(word);
    for (const auto* word : girls) add(word);
    for (const auto* word : boys) add(word);
    for (const auto* word : relatives) add(word);
    for (const auto* word : beings) add(word);
    for (const auto* word : animals_with_names) add(word);
    for (const auto* word : traits) add(word);
    for (const auto* word : things) add(word);
    for (const auto* word : looks) add(word);
    for (const auto* word : containers) add(word);
    for (const auto* word : bags) add(word);
    for (const auto& noun : countables) add(noun.one), add(noun.many);
    for (const auto& noun : wild_animals) add(noun.one), add(noun.many);
    for (const auto& place : places) add(place.name);
    for (const auto& spot : spots_outdoors) add(spot.noun);
    for (const auto& spot : spots_indoors) add(spot.noun);
    for (const auto* word : weathers) add(word);
    for (const auto* word : {"rainy", "snowy", "hot"}) add(word);
    for (const auto* word : times) add(word);
    return Vocabulary(words);
  }();
  return vocabulary;
}

}  // namespace lucid::language
