// Pairs of people and how they are related, told in one direction or both: "Balo ’s mother is Mira ." and
// "Mira ’s child is Balo ." Who has read one of them may be asked the other. Each is told in two forms, so
// that the name that is asked about does not always stand at the same place: "the mother of Balo is Mira ."
#pragma once

#include <span>
#include <vector>

#include "core/language/corpus.hpp"

namespace lucid::language {

inline constexpr int fact_pair_count = 150;
inline constexpr int one_way_pair_count = 50;  ///< of these only the mother is ever told

enum class Asking {
  forward,  ///< the child is named, the mother is asked
  backward  ///< the mother is named, the child is asked
};

/// How a sentence is put.
enum class Form {
  possessive,  ///< "Balo ’s mother is Mira ."
  of           ///< "the mother of Balo is Mira ."
};
inline constexpr Form fact_forms[] = {Form::possessive, Form::of};

struct Pair {
  int child = 0, mother = 0;  ///< token numbers of their names
  bool both_ways = true;
};

/// Who is whose mother: drawn from a seed, the names always the same.
struct Facts {
  std::vector<Pair> pairs;                  ///< those told one way are the last
  std::vector<std::vector<int>> sentences;  ///< all that the corpus tells, equally likely
};

Facts make_facts(std::uint64_t seed);
const Vocabulary& fact_vocabulary();

/// begin, the sentence, end: seven tokens and its two marks. The answer stands at `fact_answer_position`.
std::vector<int> fact_sentence(const Pair& pair, Asking direction, Form form);
inline constexpr std::size_t fact_answer_position = 6;
/// Where the name stands that is asked about.
constexpr std::size_t fact_asked_position(Form form) { return form == Form::possessive ? 1 : 4; }

/// Whether the corpus tells this, in either form.
inline bool is_told(const Pair& pair, Asking direction) {
  return pair.both_ways || direction == Asking::forward;
}

std::vector<int> fact_text(const Facts& facts, Random& random);
std::vector<double> fact_log_probabilities(const Facts& facts, std::span<const int> ids);
Expectation fact_expectation(const Facts& facts);

/// True sentences pass, told or not. Kinds of faults: form, wrong.
Verdict check_fact(const Facts& facts, std::span<const int> ids);

}  // namespace lucid::language
