#include "core/exhibits/speculative_decoding/rounds.hpp"

#include <algorithm>
#include <chrono>
#include <limits>
#include <stdexcept>

#include "core/exhibits/speculative_decoding/counted_time.hpp"

namespace lucid::speculative_decoding {

namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Draws guesses one after the other, each knowing those before it.
void guess(Guesser& guesser, std::span<const int> text, const Rules& rules, int most,
           const language::Choosing& choosing, Random& random, PlayedRound& round) {
  std::vector<int> guesses;
  for (int i = 0; i < most; ++i) {
    Law law = guesser.next(text, guesses, choosing);
    if (law.empty()) return;
    const int token = language::draw(rules.rule == Rule::hot_draft ? heated(law) : law, random.uniform());
    guesses.push_back(token);
    Verdict& verdict = round.guesses.emplace_back();
    verdict.token = token;
    verdict.draft = std::move(law);
    if (token == choosing.end) return;
  }
}

/// What the round writes.
void judge(const Rules& rules, Random& random, PlayedRound& round) {
  for (Verdict& verdict : round.guesses) {
    const Decision decision = open_decision(rules.rule, rules.lenience, verdict.target, verdict.draft);
    const auto x = static_cast<std::size_t>(verdict.token);
    verdict.judged = true;
    verdict.p = decision.p[x], verdict.q = decision.q[x], verdict.accept = decision.accept[x];
    verdict.uniform = random.uniform();
    verdict.taken = verdict.uniform < verdict.accept;
    if (verdict.taken) {
      round.written.push_back(verdict.token);
      continue;
    }
    verdict.instead = language::draw(decision.replacement, random.uniform());
    round.written.push_back(verdict.instead);
    if (!decision.keeps_tail) return;
  }
  round.bonus = language::draw(round.last, random.uniform());
  round.written.push_back(round.bonus);
}

}  // namespace

Law law_of(std::span<const float> logits, const language::Choosing& choosing) {
  std::vector<float> allowed(logits.begin(), logits.end());
  for (const int token : choosing.forbidden)
    allowed[static_cast<std::size_t>(token)] = -std::numeric_limits<float>::infinity();
  return language::distribution(allowed, choosing.sampling);
}

PlayedRound play_round(language::Reader& target, Guesser& guesser, std::vector<int>& text, const Rules& rules,
                       const language::Choosing& choosing, Random& random) {
  const language::TransformerShape& shape = target.model().shape();
  const int room = shape.context - static_cast<int>(text.size());
  if (room < 0) throw std::length_error("the text is longer than the context");
  PlayedRound round;
  round.text = static_cast<int>(text.size());

  auto start = Clock::now();
  guess(guesser, text, rules, std::min(rules.gamma, room), choosing, random, round);
  round.draft_cached = guesser.cached();
  round.draft_seconds = seconds_since(start);

  start = Clock::now();
  std::vector<int> tokens(text.begin() + target.length(), text.end());
  const int before = static_cast<int>(tokens.size()) - 1;
  for (const Verdict& verdict : round.guesses) tokens.push_back(verdict.token);
  const auto logits = target.pass(tokens, {.logits_from = before});
  const auto vocabulary = static_cast<std::size_t>(shape.vocabulary);
  for (std::size_t i = 0; i <= round.guesses.size(); ++i) {
    Law law = law_of(logits.subspan(i * vocabulary, vocabulary), choosing);
    (i < round.guesses.size() ? round.guesses[i].target : round.last) = std::move(law);
  }
  round.checked = static_cast<int>(tokens.size());
  round.cached = target.length();
  judge(rules, random, round);
  if (const auto end = std::ranges::find(round.written, choosing.end);
      choosing.end >= 0 && end != round.written.end()) {
    if (round.written.end() - end > 1) round.bonus = -1;
    round.written.erase(end + 1, round.written.end());
  }
  // Of a kept tail the cache holds what was guessed, not what was written: only the common beginning is true.
  int same = 0;
  while (same < static_cast<int>(std::min(round.guesses.size(), round.written.size())) &&
         round.guesses[static_cast<std::size_t>(same)].token == round.written[static_cast<std::size_t>(same)])
    ++same;
  text.insert(text.end(), round.written.begin(), round.written.end());
  round.kept = std::min({round.text + same, round.cached, static_cast<int>(text.size()) - 1});
  // Row 0 of the pass is the text's last word before the round.
  const auto width = static_cast<std::size_t>(shape.width);
  guesser.told(std::span(text).first(static_cast<std::size_t>(round.kept)),
               target.hidden().subspan(static_cast<std::size_t>(round.kept - round.text) * width, width));
  target.roll_back(round.kept);
  round.target_seconds = seconds_since(start);
  if (timekeeping() == Timekeeping::counted) {
    round.draft_seconds = static_cast<double>(round.guesses.size()) * counted_seconds(guesser.weights(), 1);
    round.target_seconds = counted_seconds(static_cast<double>(shape.products()), round.checked);
  }
  return round;
}

}  // namespace lucid::speculative_decoding
