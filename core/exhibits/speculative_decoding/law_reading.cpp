#include "core/exhibits/speculative_decoding/law_reading.hpp"

#include <algorithm>

namespace lucid::speculative_decoding {

Decision decision_of(const Rules& rules, Law target, Law draft) {
  if (!draft.empty()) return open_decision(rules.rule, rules.lenience, std::move(target), std::move(draft));
  Law same = target;
  return open_decision(Rule::lossless, 1, std::move(target), std::move(same));
}

LawReading::LawReading(const StoryModels& models, std::unique_ptr<Guesser> guesser, std::vector<int> text,
                       language::Choosing choosing, Rules rules)
    : target_(models.target()),
      guesser_(std::move(guesser)),
      text_(std::move(text)),
      choosing_(std::move(choosing)),
      rules_(rules),
      found_(std::make_shared<FirstDecisions>()) {
  const auto logits = target_.pass(text_, {.logits_from = static_cast<int>(text_.size()) - 1});
  Law p = law_of(logits, choosing_), q = guesser_->next(text_, {}, choosing_);
  found_->guesses = !q.empty();
  found_->first = decision_of(rules_, std::move(p), std::move(q));
  found_->second.assign(found_->first.p.size(), found_->first);
  for (std::size_t x = 0; x < found_->first.p.size(); ++x)
    if (found_->first.p[x] > 0 || found_->first.drawn[x] > 0) reachable_.push_back(static_cast<int>(x));
}

LawReading::LawReading(const LawReading& other)
    : target_(other.target_),
      guesser_(other.guesser_->clone()),
      text_(other.text_),
      choosing_(other.choosing_),
      rules_(other.rules_),
      reachable_(other.reachable_),
      next_(other.next_),
      found_(other.done() ? other.found_ : std::make_shared<FirstDecisions>(*other.found_)) {}

double LawReading::share() const {
  return reachable_.empty() ? 1 : static_cast<double>(next_) / static_cast<double>(reachable_.size());
}

bool LawReading::read_on(int words) {
  if (done()) return false;
  const std::size_t end = std::min(next_ + static_cast<std::size_t>(words), reachable_.size());
  const std::span<const int> now = std::span(reachable_).subspan(next_, end - next_);
  // Side by side, each seeing the prompt only.
  const std::vector<int> parents(now.size(), -1);
  const int length = target_.length();
  const auto logits = target_.pass(now, {.parents = parents});
  const auto vocabulary = found_->first.p.size();
  for (std::size_t i = 0; i < now.size(); ++i) {
    const int word = now[i];
    found_->second[static_cast<std::size_t>(word)] =
        decision_of(rules_, law_of(logits.subspan(i * vocabulary, vocabulary), choosing_),
                    word == choosing_.end ? Law{} : guesser_->next(text_, std::span(&word, 1), choosing_));
  }
  target_.roll_back(length);
  next_ = end;
  return !done();
}

}  // namespace lucid::speculative_decoding
