// A language whose every probability is known. A grammar is a program that makes choices; each choice is
// between pieces of text of which none begins another, so whoever reads the text knows which was taken. Hence
// the text has one derivation, and its probability, token by token, is exact.
#pragma once

#include <limits>
#include <map>
#include <span>
#include <vector>

#include "core/language/tokens.hpp"
#include "core/random.hpp"

namespace lucid::language {

/// One way on. Of options of the same `kind` only the tokens and weights differ: what comes after them has
/// the same probabilities and lengths whichever was taken (another name, another colour), and as many tokens
/// follow.
struct Option {
  std::vector<int> tokens;
  double weight = 1;
  int kind = 0;
};

/// Who decides: chance, a text that is there already, or nobody (all ways are counted).
class Teller {
 public:
  virtual ~Teller() = default;
  /// Which option is taken. No option's tokens begin another's; weights are positive.
  virtual std::size_t choose(std::span<const Option> options) = 0;
  /// Nothing more will be taken up: the text that is read has ended, or is not of this language.
  virtual bool stopped() const { return false; }
};

/// Draws, and keeps the text.
class Drawing final : public Teller {
 public:
  explicit Drawing(Random& random) : random_(random) {}
  std::size_t choose(std::span<const Option> options) override;

  std::vector<int> text;
  double nats = 0;  ///< -ln of the probability of all choices so far
  double entropy =
      0;  ///< sum of the entropies of the choices met, nats: its mean is that of `nats`, more calmly

 private:
  Random& random_;
};

/// Reads, and says how probable each token was.
class Reading final : public Teller {
 public:
  explicit Reading(std::span<const int> text) : text_(text) {}
  std::size_t choose(std::span<const Option> options) override;
  bool stopped() const override { return stopped_; }

  std::vector<double>
      log_probabilities;  ///< one a token as far as was read; -infinity where the text left the language

 private:
  std::span<const int> text_;
  bool stopped_ = false;
};

/// How probable each number of tokens is, from 0 on.
using Lengths = std::vector<double>;
/// Of one text and then another: the convolution.
Lengths one_after_the_other(const Lengths& a, const Lengths& b);
/// sum += probability · lengths.
void add_lengths(Lengths& sum, double probability, const Lengths& lengths);

/// Goes the way of a script, one index a choice, 0 where the script is over.
class Counting final : public Teller {
 public:
  explicit Counting(std::vector<int> script) : script_(std::move(script)) {}
  std::size_t choose(std::span<const Option> options) override;
  /// The next script in order of an odometer; false after the last.
  bool next_script(std::vector<int>& script) const;

  double probability = 1;       ///< of the kinds taken
  double nats = 0, tokens = 0;  ///< expected -ln p and length of this way
  Lengths lengths = {1};        ///< how probable each length of this way is

 private:
  std::vector<int> script_;
  std::vector<int> taken_, ways_;
};

/// ln p of every token of `ids` given those before it, told from `state`; 0 for `begin`, -infinity from where
/// the text leaves the language. A text that does not reach its end is a beginning.
template <class State, class Step>
std::vector<double> read_probabilities(State state, const Step& step, std::span<const int> ids) {
  constexpr double never = -std::numeric_limits<double>::infinity();
  if (ids.empty() || ids[0] != special::begin) return std::vector<double>(ids.size(), never);
  Reading reading(ids.subspan(1));
  while (step(state, reading)) {
  }
  std::vector<double> result = {0};
  result.insert(result.end(), reading.log_probabilities.begin(), reading.log_probabilities.end());
  result.resize(ids.size(), never);
  return result;
}

/// What can follow a state.
struct Future {
  double nats = 0;    ///< its entropy
  double tokens = 0;  ///< its expected length
  Lengths lengths = {1};
};

/// What a document of the grammar costs on average, exactly.
struct Expectation {
  double nats = 0;         ///< entropy of a document
  double tokens = 0;       ///< its expected length
  double length_nats = 0;  ///< entropy of its length: who is told how long it is has to be told so much less
};

Expectation expectation_of(const Future& whole);

/// The future of `state`. `step(state, teller)` tells the next piece and returns false when the document is
/// over. States must be ordered: each is worked out once.
template <class State, class Step>
const Future& future(const State& state, const Step& step, std::map<State, Future>& known) {
  if (const auto found = known.find(state); found != known.end()) return found->second;
  Future sum{.lengths = {}};
  std::vector<int> script;
  while (true) {
    Counting teller(script);
    State after = state;
    const bool goes_on = step(after, teller);
    const Future rest = goes_on ? future(after, step, known) : Future{};
    sum.nats += teller.probability * (teller.nats + rest.nats);
    sum.tokens += teller.probability * (teller.tokens + rest.tokens);
    add_lengths(sum.lengths, teller.probability, one_after_the_other(teller.lengths, rest.lengths));
    if (!teller.next_script(script)) break;
  }
  return known.emplace(state, std::move(sum)).first->second;
}

}  // namespace lucid::language
