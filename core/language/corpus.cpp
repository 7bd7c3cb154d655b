#include "core/language/corpus.hpp"

#include <map>
#include <numeric>

#include "core/language/arithmetic.hpp"
#include "core/language/brackets.hpp"
#include "core/language/facts.hpp"
#include "core/language/stories.hpp"
#include "core/language/story_checker.hpp"
#include "core/value.hpp"

namespace lucid::language {

namespace {

constexpr std::uint64_t training_purpose = 1, held_out_purpose = 2;

Corpus make_corpus(const std::string& id) {
  if (id == "stories")
    return {id,          {story_vocabulary(), Writing::words},       story, story_log_probabilities,
            check_story, LateExpectation([] { return story_floor; })};
  if (id == "brackets")
    return {id,
            {bracket_vocabulary(), Writing::characters},
            bracket_text,
            bracket_log_probabilities,
            check_brackets,
            LateExpectation(bracket_expectation)};
  if (id == "facts") {
    const Facts facts = make_facts(1);
    return {id,
            {fact_vocabulary(), Writing::words},
            [facts](Random& random) { return fact_text(facts, random); },
            [facts](std::span<const int> ids) { return fact_log_probabilities(facts, ids); },
            [facts](std::span<const int> ids) { return check_fact(facts, ids); },
            LateExpectation([facts] { return fact_expectation(facts); })};
  }
  const bool steps = id == "arithmetic-steps";
  return {id,
          {arithmetic_vocabulary(), Writing::characters},
          [steps](Random& random) { return arithmetic_text(steps, random); },
          [steps](std::span<const int> ids) { return arithmetic_log_probabilities(steps, ids); },
          [steps](std::span<const int> ids) { return check_arithmetic(steps, ids); },
          LateExpectation([steps] { return arithmetic_expectation(steps); })};
}

}  // namespace

const std::vector<std::string>& corpus_ids() {
  static const std::vector<std::string> ids = {"stories", "arithmetic", "arithmetic-steps", "brackets",
                                               "facts"};
  return ids;
}

const Corpus& corpus(const std::string& id) {
  static const std::map<std::string, Corpus> all = [] {
    std::map<std::string, Corpus> made;
    for (const auto& each : corpus_ids()) made.emplace(each, make_corpus(each));
    return made;
  }();
  if (const auto found = all.find(id); found != all.end()) return found->second;
  const std::string near = nearest(id, corpus_ids());
  if (near.empty()) throw Refusal(QT_TRANSLATE_NOOP("core", "There is no language \"%1\"."), {id});
  throw Refusal(QT_TRANSLATE_NOOP("core", "There is no language \"%1\"; did you mean \"%2\"?"), {id, near});
}

double log_probability(const Corpus& corpus, std::span<const int> ids) {
  const auto each = corpus.log_probabilities(ids);
  return std::accumulate(each.begin(), each.end(), 0.0);
}

DocumentStream training_stream(const Corpus& corpus, std::uint64_t seed) {
  return {corpus, Random(seed).stream(training_purpose)};
}

DocumentStream held_out_stream(const Corpus& corpus) { return {corpus, Random(0).stream(held_out_purpose)}; }

}  // namespace lucid::language
