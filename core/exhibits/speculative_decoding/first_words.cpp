#include "core/exhibits/speculative_decoding/first_words.hpp"

#include "core/language/sampling.hpp"

namespace lucid::speculative_decoding {

namespace {

/// Below this two laws are the same but for rounding.
constexpr double same_law = 1e-9;

struct Outcome {
  bool taken = false;
  int guess = -1, word = -1;
};

Outcome decide(const Decision& decision, Random& random) {
  Outcome outcome;
  outcome.guess = language::draw(decision.drawn, random.uniform());
  outcome.taken = random.uniform() < decision.accept[static_cast<std::size_t>(outcome.guess)];
  outcome.word = outcome.taken ? outcome.guess : language::draw(decision.replacement, random.uniform());
  return outcome;
}

}  // namespace

ExactLaws exact_laws(const FirstDecisions& decisions, int gamma) {
  ExactLaws laws;
  // Where nobody guesses after the prompt, the word that the target writes begins a round.
  const int reach = decisions.guesses ? gamma : 2;
  laws.target = decisions.first.p;
  laws.written = emitted(decisions.first);
  laws.target_pairs = two_plain_tokens_law(decisions.first, decisions.second);
  laws.written_pairs = two_tokens_law(decisions.first, decisions.second, reach);
  laws.total_variation = total_variation(laws.written, laws.target);
  laws.by_pairs = laws.total_variation < same_law;
  const Law& written = laws.by_pairs ? laws.written_pairs : laws.written;
  laws.judged_variation = total_variation(written, laws.judged_target());
  if (laws.judged_variation >= same_law)
    laws.samples_to_detect = samples_to_detect(written, laws.judged_target());
  return laws;
}

std::pair<int, int> two_words(const FirstDecisions& decisions, int gamma, Random& random) {
  const Outcome first = decide(decisions.first, random);
  const int reach = decisions.guesses ? gamma : 2;
  // A kept tail goes on from what was guessed; an honest rejection begins a new round at what was written.
  const bool in_round = first.taken || decisions.first.keeps_tail;
  const Decision& after = decisions.second[static_cast<std::size_t>(in_round ? first.guess : first.word)];
  if (in_round && reach == 1) return {first.word, language::draw(after.p, random.uniform())};
  return {first.word, decide(after, random).word};
}

RefereeSamples::RefereeSamples(std::shared_ptr<const FirstDecisions> decisions,
                               std::shared_ptr<const ExactLaws> exact, int gamma, Random random)
    : decisions_(std::move(decisions)), exact_(std::move(exact)), gamma_(gamma), random_(random) {
  const std::size_t vocabulary = exact_->target.size();
  first_.assign(vocabulary, 0);
  if (exact_->by_pairs) pairs_.assign(vocabulary * vocabulary, 0);
}

bool RefereeSamples::draw_on() {
  if (samples_ >= in_all || !decisions_) return false;
  const std::size_t vocabulary = first_.size();
  for (int i = 0; i < piece; ++i) {
    const auto [first, second] = two_words(*decisions_, gamma_, random_);
    ++first_[static_cast<std::size_t>(first)];
    if (exact_->by_pairs)
      ++pairs_[static_cast<std::size_t>(first) * vocabulary + static_cast<std::size_t>(second)];
  }
  samples_ += piece;
  verdict_ = chi_square(exact_->by_pairs ? pairs_ : first_, exact_->judged_target());
  history_.push_back(verdict_.p);
  return samples_ < in_all;
}

}  // namespace lucid::speculative_decoding
