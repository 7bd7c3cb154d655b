#include "core/language/story_checker.hpp"

#include <algorithm>
#include <array>

#include "core/language/story_rules.hpp"
#include "core/language/story_words.hpp"

namespace lucid::language {

namespace {

/// Pairs of words that stand where the other should, and what kind of fault that is.
struct Confusion {
  const char* kind;
  const char* said;
  const char* meant;
};
constexpr std::array confusions = std::to_array<Confusion>({
    {"tense", "have", "had"},    {"tense", "has", "had"},     {"tense", "find", "found"},
    {"tense", "give", "gave"},   {"tense", "is", "was"},      {"tense", "are", "were"},
    {"tense", "like", "liked"},  {"tense", "want", "wanted"}, {"tense", "look", "looked"},
    {"tense", "had", "have"},    {"tense", "found", "find"},  {"tense", "gave", "give"},
    {"tense", "was", "is"},      {"tense", "were", "are"},    {"tense", "liked", "like"},
    {"tense", "wanted", "want"}, {"tense", "looked", "look"}, {"number", "was", "were"},
    {"number", "were", "was"},   {"number", "it", "them"},    {"number", "them", "it"},
    {"number", "it", "they"},    {"number", "they", "it"},    {"article", "a", "an"},
    {"article", "an", "a"},      {"pronoun", "he", "him"},    {"pronoun", "he", "his"},
    {"pronoun", "him", "he"},    {"pronoun", "him", "his"},   {"pronoun", "his", "he"},
    {"pronoun", "his", "him"},   {"pronoun", "she", "her"},   {"pronoun", "her", "she"},
    {"pronoun", "they", "them"}, {"pronoun", "them", "they"}, {"pronoun", "him", "her"},
    {"pronoun", "she", "his"},   {"pronoun", "he", "her"},    {"pronoun", "her", "he"},
});

const Rule* rule_for(std::span<const int> sentence, std::vector<Found>& found) {
  for (const auto& rule : story_rules())
    if (rule.pattern.match(sentence, found)) return &rule;
  return nullptr;
}

/// "one windy morning ," or "the next day ,": how many tokens; the weather that needs help is noted.
std::size_t time_at_the_beginning(std::span<const int> sentence, World& world) {
  const auto& vocabulary = story_vocabulary();
  const auto is = [&](std::size_t at, const char* text) {
    return at < sentence.size() && sentence[at] == vocabulary.at(text);
  };
  if (is(0, "one") && is(1, "day") && is(2, ",")) return 3;
  if (is(0, "the") && is(1, "next") && is(2, "day") && is(3, ",")) return 4;
  if (!is(0, "one") || !is(3, ",")) return 0;
  const auto one_of = [&](std::size_t at, const auto& words) {
    return std::any_of(words.begin(), words.end(), [&](const char* each) { return is(at, each); });
  };
  const bool needs_help = one_of(1, std::array{"rainy", "snowy", "hot"});
  if ((!needs_help && !one_of(1, weathers)) || !one_of(2, times)) return 0;
  if (needs_help) world.shelter.weather = sentence[1];
  return 4;
}

/// Why no rule fits: a word that would fit in another form, if there is one.
Contradiction misfit(std::span<const int> sentence) {
  const auto& vocabulary = story_vocabulary();
  std::vector<int> other(sentence.begin(), sentence.end());
  std::vector<Found> found;
  for (const auto& [kind, said, meant] : confusions) {
    const int from = vocabulary.at(said), to = vocabulary.at(meant);
    for (std::size_t i = 0; i < other.size(); ++i) {
      if (other[i] != from) continue;
      other[i] = to;
      const bool fits = rule_for(other, found) != nullptr;
      other[i] = from;
      if (fits) return {kind, {QT_TRANSLATE_NOOP("core", "“%1” should be “%2” here."), {said, meant}}, i};
    }
  }
  const Tokenizer tokenizer(vocabulary, Writing::words);
  return {"sentence",
          {QT_TRANSLATE_NOOP("core", "“%1” is no sentence of these stories."), {tokenizer.decode(sentence)}},
          0};
}

}  // namespace

Verdict check_story(std::span<const int> ids) {
  const auto& vocabulary = story_vocabulary();
  const int stop = vocabulary.at("."), cry = vocabulary.at("!"), question = vocabulary.at("?"),
            quote_end = vocabulary.at("”");
  Verdict verdict;
  verdict.finished = false;
  World world;
  std::size_t begin = !ids.empty() && ids[0] == special::begin ? 1 : 0;
  std::vector<Found> found;
  for (std::size_t i = begin; i < ids.size(); ++i) {
    if (ids[i] == special::end && i == begin) {
      verdict.finished = verdict.judged > 0;
      return verdict;
    }
    const bool quoted = i + 1 < ids.size() && ids[i + 1] == quote_end;
    const bool may_go_on = (ids[i] == cry || ids[i] == question) && i + 1 == ids.size();
    const bool ends = (ids[i] == stop || ids[i] == cry || ids[i] == question) && !quoted && !may_go_on;
    if (!ends && ids[i] != special::end) continue;
    const auto sentence = ids.subspan(begin, i - begin);
    const std::size_t time = time_at_the_beginning(sentence, world);
    try {
      const Rule* rule = rule_for(sentence.subspan(time), found);
      if (!rule || ids[i] == special::end || ids[i] == question) throw misfit(sentence.subspan(time));
      Scene scene(world, found);
      rule->happens(scene);
    } catch (const Contradiction& contradiction) {
      verdict.consistent = false;
      verdict.kind = contradiction.kind;
      verdict.fault = contradiction.message;
      verdict.position = begin + time + contradiction.position;
      return verdict;
    }
    ++world.sentences;
    ++verdict.judged;
    begin = i + 1;
  }
  return verdict;
}

}  // namespace lucid::language
