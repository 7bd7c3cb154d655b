#include "core/language/facts.hpp"

#include <algorithm>
#include <numeric>
#include <string>

namespace lucid::language {

namespace {

/// 300 names of two syllables: a consonant and a vowel, twice.
std::vector<std::string> all_names() {
  std::vector<std::string> names;
  constexpr const char* first[] = {"Ba", "De", "Fi", "Go", "Ha", "Ju", "Ka", "Le",  "Mi",  "No",
                                   "Pa", "Re", "Si", "To", "Va", "Wu", "Zo", "Bri", "Ele", "Ora"};
  constexpr const char* second[] = {"bo", "da", "fe", "gi", "ka",  "lo", "ma", "ni",
                                    "ra", "su", "ta", "vo", "wen", "xi", "zel"};
  for (const char* one : first)
    for (const char* two : second) names.push_back(std::string(one) + two);
  return names;
}

bool is_name(int id) { return id >= special::count + 6 && id < fact_vocabulary().size(); }

bool tell(const Facts& facts, Teller& teller) {
  std::vector<Option> options;
  for (const auto& pair : facts.pairs)
    for (const auto direction : {Asking::forward, Asking::backward}) {
      if (!is_told(pair, direction)) continue;
      const auto sentence = fact_sentence(pair, direction);
      options.push_back({{sentence.begin() + 1, sentence.end()}, 1, 0});
    }
  teller.choose(options);
  return false;
}

}  // namespace

const Vocabulary& fact_vocabulary() {
  static const Vocabulary vocabulary = [] {
    std::vector<std::string> words = {"’", "s", "mother", "child", "is", "."};
    const auto names = all_names();
    words.insert(words.end(), names.begin(), names.end());
    return Vocabulary(words);
  }();
  return vocabulary;
}

Facts make_facts(std::uint64_t seed) {
  std::vector<int> names(2 * fact_pair_count);
  std::iota(names.begin(), names.end(), fact_vocabulary().size() - static_cast<int>(names.size()));
  Random random(seed);
  random.shuffle(names);
  Facts facts;
  for (int i = 0; i < fact_pair_count; ++i)
    facts.pairs.push_back({names[2 * i], names[2 * i + 1], i < fact_pair_count - one_way_pair_count});
  return facts;
}

std::vector<int> fact_sentence(const Pair& pair, Asking direction) {
  const auto& vocabulary = fact_vocabulary();
  const bool forward = direction == Asking::forward;
  return {special::begin,
          forward ? pair.child : pair.mother,
          vocabulary.at("’"),
          vocabulary.at("s"),
          vocabulary.at(forward ? "mother" : "child"),
          vocabulary.at("is"),
          forward ? pair.mother : pair.child,
          vocabulary.at("."),
          special::end};
}

std::vector<int> fact_text(const Facts& facts, Random& random) {
  Drawing drawing(random);
  drawing.text.push_back(special::begin);
  tell(facts, drawing);
  return std::move(drawing.text);
}

std::vector<double> fact_log_probabilities(const Facts& facts, std::span<const int> ids) {
  return read_probabilities(
      0, [&](int&, Teller& teller) { return tell(facts, teller); }, ids);
}

Expectation fact_expectation(const Facts& facts) {
  std::map<int, Expectation> known;
  return expectation(
      0, [&](int&, Teller& teller) { return tell(facts, teller); }, known);
}

Verdict check_fact(const Facts& facts, std::span<const int> ids) {
  Verdict verdict;
  const auto pattern = fact_sentence(facts.pairs[0], Asking::forward);
  const int child_word = fact_vocabulary().at("child");
  const auto fault = [&](std::size_t position, const char* kind, const char* text,
                         std::vector<std::string> arguments = {}) {
    verdict.consistent = false;
    verdict.kind = kind;
    verdict.fault = {text, std::move(arguments)};
    verdict.position = position;
    return verdict;
  };
  const std::size_t shift = !ids.empty() && ids[0] == special::begin ? 0 : 1;
  verdict.finished = ids.size() + shift >= pattern.size();
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const std::size_t place = i + shift;
    const bool name_here = place == 1 || place == fact_answer_position;
    const bool fits = place < pattern.size() && (name_here    ? is_name(ids[i])
                                                 : place == 4 ? ids[i] == pattern[4] || ids[i] == child_word
                                                              : ids[i] == pattern[place]);
    if (!fits)
      return fault(i, "form", QT_TRANSLATE_NOOP("core", "This is not a sentence about a mother or a child."));
  }
  if (ids.size() + shift <= fact_answer_position) return verdict;
  const int asked = ids[1 - shift], answer = ids[fact_answer_position - shift];
  const bool forward = ids[4 - shift] != child_word;
  for (const auto& pair : facts.pairs)
    if ((forward ? pair.child : pair.mother) == asked && (forward ? pair.mother : pair.child) == answer) {
      verdict.judged = 1;
      return verdict;
    }
  const auto& tokens = fact_vocabulary().tokens;
  return fault(fact_answer_position - shift, "wrong",
               forward ? QT_TRANSLATE_NOOP("core", "%1 is not %2’s mother.")
                       : QT_TRANSLATE_NOOP("core", "%1 is not %2’s child."),
               {tokens[answer], tokens[asked]});
}

}  // namespace lucid::language
