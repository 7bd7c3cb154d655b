// The languages that the models learn: each with a generator, the exact probability of every text, and a
// checker.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "core/language/grammar.hpp"
#include "core/language/tokens.hpp"
#include "core/random.hpp"
#include "core/words.hpp"

namespace lucid::language {

/// What a checker found. What is not finished is judged by its whole sentences.
struct Verdict {
  bool consistent = true;    ///< no fault in what could be judged
  bool finished = true;      ///< the text came to its end
  std::string kind;          ///< of the first fault; empty if there is none
  Message fault;             ///< the first fault, for a person
  std::size_t position = 0;  ///< of the token at which it was noticed
  int judged = 0;            ///< how many sentences (or steps) were judged
};

/// Counted when it is first asked for: a grammar can have very many ways.
class LateExpectation {
 public:
  explicit LateExpectation(std::function<Expectation()> count)
      : shared_(std::make_shared<Shared>(std::move(count))) {}
  const Expectation& get() const {
    std::call_once(shared_->once, [this] { shared_->value = shared_->count(); });
    return shared_->value;
  }

 private:
  struct Shared {
    explicit Shared(std::function<Expectation()> how) : count(std::move(how)) {}
    std::function<Expectation()> count;
    std::once_flag once;
    Expectation value;
  };
  std::shared_ptr<Shared> shared_;
};

/// A language made by a grammar. Documents begin with `begin` and end with `end`.
struct Corpus {
  std::string id;
  Tokenizer tokenizer;
  std::function<std::vector<int>(Random&)> document;
  /// ln p of each token given those before it; 0 for `begin`, -infinity from where a text leaves the
  /// language.
  std::function<std::vector<double>(std::span<const int>)> log_probabilities;
  std::function<Verdict(std::span<const int>)> check;
  LateExpectation counted;

  const Vocabulary& vocabulary() const { return tokenizer.vocabulary(); }
  /// The floor of every loss: nats a token, `begin` given, `end` counted. No model can do better on average.
  double entropy_per_token() const { return expectation().nats / expectation().tokens; }
  /// The floor of whoever is told first how long the document is, as masked diffusion is: a page has its
  /// length before it has its words.
  double entropy_per_token_given_length() const {
    return (expectation().nats - expectation().length_nats) / expectation().tokens;
  }
  /// Of a document: exact.
  const Expectation& expectation() const { return counted.get(); }
};

/// stories, arithmetic, arithmetic-steps, brackets, facts.
const std::vector<std::string>& corpus_ids();
/// Throws Refusal, with the nearest id, if there is none of that name.
const Corpus& corpus(const std::string& id);

/// ln p of a whole text; -infinity if it is not of this language.
double log_probability(const Corpus& corpus, std::span<const int> ids);

/// Documents without end, from a seed.
class DocumentStream {
 public:
  DocumentStream(const Corpus& corpus, Random random) : corpus_(&corpus), random_(random) {}
  std::vector<int> next() { return corpus_->document(random_); }
  /// Where it stands, so that training can be resumed.
  const Random& random() const { return random_; }

 private:
  const Corpus* corpus_;
  Random random_;
};

/// What a model is trained on.
DocumentStream training_stream(const Corpus& corpus, std::uint64_t seed);
/// What it is judged on: always the same documents, from a stream that no training seed gives.
DocumentStream held_out_stream(const Corpus& corpus);

}  // namespace lucid::language
