#include "core/language/speculative.hpp"

#include <algorithm>
#include <chrono>
#include <limits>
#include <stdexcept>

namespace lucid::language {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

void forbid(std::span<float> logits, std::span<const int> forbidden) {
  for (int token : forbidden)
    logits[static_cast<std::size_t>(token)] = -std::numeric_limits<float>::infinity();
}

/// What of `text` the reader has not read.
std::span<const int> unread(const Reader& reader, std::span<const int> text) {
  const auto read = static_cast<std::size_t>(reader.length());
  if (read >= text.size()) throw std::invalid_argument("the reader is ahead of the text");
  return text.subspan(read);
}

}  // namespace

std::vector<float> next_logits(Reader& reader, std::span<const int> text, std::span<const int> forbidden) {
  const auto rest = unread(reader, text);
  const auto row = reader.pass(rest, {.logits_from = static_cast<int>(rest.size()) - 1});
  std::vector<float> logits(row.begin(), row.end());
  forbid(logits, forbidden);
  return logits;
}

std::vector<double> write_next(Reader& reader, std::vector<int>& text, const Choosing& choosing,
                               Random& random) {
  std::vector<double> law = distribution(next_logits(reader, text, choosing.forbidden), choosing.sampling);
  text.push_back(draw(law, random.uniform()));
  return law;
}

std::vector<double> residual(std::span<const double> p, std::span<const double> q) {
  std::vector<double> rest(p.size());
  double sum = 0;
  for (std::size_t i = 0; i < p.size(); ++i) sum += rest[i] = std::max(0.0, p[i] - q[i]);
  if (sum <= 0) return {p.begin(), p.end()};
  for (double& x : rest) x /= sum;
  return rest;
}

Judgement judge(std::span<const int> guesses, std::span<const std::vector<double>> q,
                std::span<const std::vector<double>> p, Random& random) {
  Judgement judgement;
  for (std::size_t i = 0; i < guesses.size(); ++i) {
    const auto x = static_cast<std::size_t>(guesses[i]);
    judgement.draws.push_back(random.uniform());
    if (judgement.draws.back() * q[i][x] >= p[i][x]) {
      judgement.corrected = true;
      judgement.token = draw(residual(p[i], q[i]), random.uniform());
      return judgement;
    }
    ++judgement.accepted;
  }
  judgement.token = draw(p[guesses.size()], random.uniform());
  return judgement;
}

void ModelDraft::guess(std::span<const int> text, int gamma, const Choosing& choosing, Random& random,
                       Round& round) {
  std::size_t same = 0;
  while (same < read_.size() && same + 1 < text.size() && read_[same] == text[same]) ++same;
  reader_.roll_back(static_cast<int>(same));
  std::vector<int> ahead(text.begin(), text.end());
  const auto context = static_cast<std::size_t>(reader_.model().shape().context);
  for (int i = 0; i < gamma && ahead.size() <= context; ++i) {
    round.q.push_back(distribution(next_logits(reader_, ahead, choosing.forbidden), choosing.sampling));
    round.guesses.push_back(draw(round.q.back(), random.uniform()));
    ahead.push_back(round.guesses.back());
    if (round.guesses.back() == choosing.end) break;
  }
  read_.assign(ahead.begin(), ahead.begin() + reader_.length());
}

Round speculative_round(Reader& target, Draft& draft, std::vector<int>& text, int gamma,
                        const Choosing& choosing, Random& random) {
  Round round;
  const auto context = static_cast<std::size_t>(target.model().shape().context);
  if (text.size() > context) throw std::length_error("the text is longer than the context");
  auto start = Clock::now();
  draft.guess(text, std::min(gamma, static_cast<int>(context - text.size())), choosing, random, round);
  round.draft_seconds = seconds_since(start);

  start = Clock::now();
  const auto rest = unread(target, text);
  std::vector<int> tokens(rest.begin(), rest.end());
  tokens.insert(tokens.end(), round.guesses.begin(), round.guesses.end());
  const auto logits = target.pass(tokens, {.logits_from = static_cast<int>(rest.size()) - 1});
  const auto vocabulary = static_cast<std::size_t>(target.model().shape().vocabulary);
  for (std::size_t i = 0; i <= round.guesses.size(); ++i) {
    const auto row = logits.subspan(i * vocabulary, vocabulary);
    std::vector<float> allowed(row.begin(), row.end());
    forbid(allowed, choosing.forbidden);
    round.p.push_back(distribution(allowed, choosing.sampling));
  }
  round.judgement = judge(round.guesses, round.q, round.p, random);
  text.insert(text.end(), round.guesses.begin(), round.guesses.begin() + round.judgement.accepted);
  const bool over = choosing.end >= 0 && round.judgement.accepted > 0 && text.back() == choosing.end;
  if (over) {
    round.judgement.token = -1;
  } else {
    text.push_back(round.judgement.token);
  }
  target.roll_back(static_cast<int>(text.size()) - 1);
  round.target_seconds = seconds_since(start);
  return round;
}

}  // namespace lucid::language
