#include "core/exhibits/speculative_decoding/timing.hpp"

#include <algorithm>
#include <limits>

#include "core/exhibits/speculative_decoding/counted_time.hpp"
#include "core/stopwatch.hpp"

namespace lucid::speculative_decoding {

namespace {

constexpr int counts[] = {1, 2, 4, 8, 16, 32};
constexpr int repeats = 5;

}  // namespace

PassTiming::PassTiming(std::shared_ptr<const language::PackedTransformer> target,
                       std::unique_ptr<Guesser> guesser, std::vector<int> text, language::Choosing choosing)
    : reader_(std::move(target)),
      guesser_(std::move(guesser)),
      text_(std::move(text)),
      choosing_(std::move(choosing)) {
  reader_.pass(text_, {.logits_from = static_cast<int>(text_.size()) - 1});
  const int room = reader_.model().shape().context - reader_.length();
  for (const int tokens : counts)
    if (tokens <= room) times_.tokens.push_back(tokens);
  times_.seconds.assign(times_.tokens.size(), std::numeric_limits<double>::infinity());
  times_.guess_seconds = std::numeric_limits<double>::infinity();
}

PassTiming::PassTiming(const PassTiming& other)
    : reader_(other.reader_),
      guesser_(other.guesser_->clone()),
      text_(other.text_),
      choosing_(other.choosing_),
      measured_(other.measured_),
      times_(other.times_) {}

bool PassTiming::measure_on() {
  const int sizes = static_cast<int>(times_.tokens.size());
  if (times_.done) return false;
  if (timekeeping() == Timekeeping::counted) {
    const auto weights = static_cast<double>(reader_.model().shape().products());
    for (std::size_t i = 0; i < times_.tokens.size(); ++i)
      times_.seconds[i] = counted_seconds(weights, times_.tokens[i]);
    times_.guess_seconds = counted_seconds(guesser_->weights(), 1);
    times_.done = true;
    return false;
  }
  const int length = reader_.length();
  // Every size once, then every size again: a busy moment spoils one repetition of each rather than one size.
  const auto size = static_cast<std::size_t>(measured_ % sizes);
  const std::vector<int> tokens(static_cast<std::size_t>(times_.tokens[size]), text_.back());
  const double pass = seconds_of([&] {
    const auto logits = reader_.pass(tokens);
    // A pass ends with the laws of its rows, as in a round.
    const auto vocabulary = static_cast<std::size_t>(reader_.model().shape().vocabulary);
    for (std::size_t row = 0; row < tokens.size(); ++row)
      law_of(logits.subspan(row * vocabulary, vocabulary), choosing_);
  });
  reader_.roll_back(length);
  times_.seconds[size] = std::min(times_.seconds[size], pass);
  // A guess after the prompt and after one guess: the second reads one new token.
  guesser_->next(text_, {}, choosing_);
  const int word = text_.back();
  times_.guess_seconds = std::min(times_.guess_seconds,
                                  seconds_of([&] { guesser_->next(text_, std::span(&word, 1), choosing_); }));
  times_.done = ++measured_ >= repeats * sizes;
  return !times_.done;
}

}  // namespace lucid::speculative_decoding
