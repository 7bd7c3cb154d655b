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

bool is_name(int id) {
  return id >= fact_vocabulary().size() - 2 * fact_pair_count && id < fact_vocabulary().size();
}

bool tell(const Facts& facts, Teller& teller) {
  std::vector<Option> options;
  for (const auto& sentence : facts.sentences)
    options.push_back({{sentence.begin() + 1, sentence.end()}, 1, 0});
  teller.choose(options);
  return false;
}

}  // namespace

const Vocabulary& fact_vocabulary() {
  static const Vocabulary vocabulary = [] {
    std::vector<std::string> words = {"’", "s", "mother", "child", "is", ".", "the", "of"};
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
  for (const Pair& pair : facts.pairs)
    for (const auto direction : {Asking::forward, Asking::backward})
      if (is_told(pair, direction))
        for (const Form form : fact_forms) facts.sentences.push_back(fact_sentence(pair, direction, form));
  return facts;
}

std::vector<int> fact_sentence(const Pair& pair, Asking direction, Form form) {
  const auto word = [](const char* text) { return fact_vocabulary().at(text); };
  const bool forward = direction == Asking::forward;
  const int asked = forward ? pair.child : pair.mother, answer = forward ? pair.mother : pair.child;
  const int relation = word(forward ? "mother" : "child");
  if (form == Form::of)
    return {special::begin, word("the"), relation,  word("of"),  asked,
            word("is"),     answer,      word("."), special::end};
  return {special::begin, asked, word("’"), word("s"), relation, word("is"), answer, word("."), special::end};
}

std::vector<int> fact_text(const Facts& facts, Random& random) {
  return facts.sentences[random.below(facts.sentences.size())];
}

std::vector<double> fact_log_probabilities(const Facts& facts, std::span<const int> ids) {
  return read_probabilities(
      0, [&](int&, Teller& teller) { return tell(facts, teller); }, ids);
}

Expectation fact_expectation(const Facts& facts) {
  std::map<int, Future> known;
  return expectation_of(future(
      0, [&](int&, Teller& teller) { return tell(facts, teller); }, known));
}

Verdict check_fact(const Facts& facts, std::span<const int> ids) {
  Verdict verdict;
  const std::size_t shift = !ids.empty() && ids[0] == special::begin ? 0 : 1;
  const Form form = ids.size() + shift > 1 && !is_name(ids[1 - shift]) ? Form::of : Form::possessive;
  const auto pattern = fact_sentence(facts.pairs[0], Asking::forward, form);
  const std::size_t asked_place = fact_asked_position(form), relation_place = form == Form::of ? 2 : 4;
  const int child_word = fact_vocabulary().at("child");
  const auto fault = [&](std::size_t position, const char* kind, const char* text,
                         std::vector<std::string> arguments = {}) {
    verdict.consistent = false;
    verdict.kind = kind;
    verdict.fault = {text, std::move(arguments)};
    verdict.position = position;
    return verdict;
  };
  verdict.finished = ids.size() + shift >= pattern.size();
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const std::size_t place = i + shift;
    const bool name_here = place == asked_place || place == fact_answer_position;
    const bool fits = place < pattern.size() &&
                      (name_here                 ? is_name(ids[i])
                       : place == relation_place ? ids[i] == pattern[relation_place] || ids[i] == child_word
                                                 : ids[i] == pattern[place]);
    if (!fits)
      return fault(i, "form", QT_TRANSLATE_NOOP("core", "This is not a sentence about a mother or a child."));
  }
  if (ids.size() + shift <= fact_answer_position) return verdict;
  const int asked = ids[asked_place - shift], answer = ids[fact_answer_position - shift];
  const bool forward = ids[relation_place - shift] != child_word;
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
