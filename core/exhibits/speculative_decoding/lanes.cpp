#include "core/exhibits/speculative_decoding/lanes.hpp"

#include <algorithm>
#include <chrono>

#include "core/exhibits/speculative_decoding/counted_time.hpp"

namespace lucid::speculative_decoding {

using language::Reader;

language::Choosing story_choosing(double temperature, double top_p) {
  namespace special = language::special;
  return {{.temperature = temperature, .top_k = 0, .top_p = top_p},
          {special::pad, special::begin, special::mask, special::unknown},
          special::end};
}

Lanes::Lanes(std::shared_ptr<const language::PackedTransformer> target, std::unique_ptr<Guesser> guesser,
             const std::vector<int>& prompt, const Rules& rules, language::Choosing choosing, int tokens,
             Random random)
    : guesser_(std::move(guesser)),
      rules_(rules),
      choosing_(std::move(choosing)),
      tokens_(tokens),
      speculative_{Reader(target), prompt},
      plain_{Reader(target), prompt},
      speculative_random_(random.stream(1)),
      plain_random_(random.stream(2)) {
  read_untimed(speculative_);
  read_untimed(plain_);
  guesser_->next(prompt, {}, choosing_);
  scene_.rounds = std::make_shared<const std::vector<TimedRound>>();
  scene_.plain = std::make_shared<const std::vector<TimedWord>>();
  scene_.wanted = tokens_;
  scene_.judged.assign(static_cast<std::size_t>(rules_.gamma), 0);
  scene_.accepted = scene_.judged;
  scene_.target_cached = speculative_.reader.length();
  scene_.draft_cached = guesser_->cached();
}

Lanes::Lanes(const Lanes& other)
    : guesser_(other.guesser_->clone()),
      rules_(other.rules_),
      choosing_(other.choosing_),
      tokens_(other.tokens_),
      speculative_(other.speculative_),
      plain_(other.plain_),
      speculative_random_(other.speculative_random_),
      plain_random_(other.plain_random_),
      written_(other.written_),
      target_passes_(other.target_passes_),
      draft_passes_(other.draft_passes_),
      plain_seconds_(other.plain_seconds_),
      speculative_seconds_(other.speculative_seconds_),
      speculative_written_(other.speculative_written_),
      plain_written_(other.plain_written_),
      scene_(other.scene_) {}

void Lanes::read_untimed(Writer& writer) {
  const auto all_but_last = std::span(writer.text).first(writer.text.size() - 1);
  if (all_but_last.empty()) return;
  writer.reader.pass(all_but_last, {.logits_from = static_cast<int>(all_but_last.size()) - 1});
}

void Lanes::begin_anew_where_over(Writer& writer) {
  const auto context = static_cast<std::size_t>(writer.reader.model().shape().context);
  if (writer.text.back() != language::special::end && writer.text.size() < context) return;
  writer.text = {language::special::begin};
  writer.reader.roll_back(0);
}

bool Lanes::step(const std::stop_token& stop) {
  using Clock = std::chrono::steady_clock;
  // A stopped step leaves no trace: it works on copies of what cannot be rolled back.
  const std::vector<int> text = speculative_.text, plain_text = plain_.text;
  const Random random = speculative_random_, plain_random = plain_random_;
  const int read = speculative_.reader.length();

  const PlayedRound played =
      play_round(speculative_.reader, *guesser_, speculative_.text, rules_, choosing_, speculative_random_);
  std::vector<TimedWord> words;
  double clock = plain_seconds_;
  for (std::size_t i = 0; i < played.written.size(); ++i) {
    if (stop.stop_requested()) {
      speculative_.text = text, plain_.text = plain_text;
      speculative_random_ = random, plain_random_ = plain_random;
      speculative_.reader.roll_back(read);
      // The plain lane may have begun a new story: what it has read is read again where it is not the text's
      // beginning.
      plain_.reader.roll_back(0);
      return false;
    }
    const auto start = Clock::now();
    language::write_next(plain_.reader, plain_.text, choosing_, plain_random_);
    clock += timekeeping() == Timekeeping::counted
                 ? counted_seconds(static_cast<double>(plain_.reader.model().shape().products()), 1)
                 : std::chrono::duration<double>(Clock::now() - start).count();
    words.push_back({plain_.text.back(), clock});
    begin_anew_where_over(plain_);
  }

  auto rounds = std::make_shared<std::vector<TimedRound>>(*scene_.rounds);
  TimedRound& timed = rounds->emplace_back();
  timed.start = speculative_seconds_;
  timed.guessed = timed.start + played.draft_seconds;
  timed.end = timed.guessed + played.target_seconds;
  for (std::size_t i = 0; i < played.guesses.size(); ++i) {
    scene_.judged[i] += played.guesses[i].judged;
    scene_.accepted[i] += played.guesses[i].taken;
  }
  ++target_passes_;
  draft_passes_ += static_cast<int>(played.guesses.size());
  written_ += static_cast<int>(played.written.size());
  speculative_written_.insert(speculative_written_.end(), played.written.begin(), played.written.end());
  for (const TimedWord& word : words) plain_written_.push_back(word.token);
  speculative_seconds_ = timed.end;
  plain_seconds_ = clock;
  scene_.target_cached = played.kept;
  scene_.draft_cached = played.draft_cached;
  scene_.written = written_;
  timed.round = std::make_shared<const PlayedRound>(played);
  scene_.rounds = std::move(rounds);
  auto plain = std::make_shared<std::vector<TimedWord>>(*scene_.plain);
  plain->insert(plain->end(), words.begin(), words.end());
  scene_.plain = std::move(plain);
  begin_anew_where_over(speculative_);
  return true;
}

std::size_t Lanes::bytes() const {
  const language::TransformerShape& shape = speculative_.reader.model().shape();
  const auto cache = std::size_t{2} * static_cast<std::size_t>(shape.layers) *
                     static_cast<std::size_t>(shape.width) * static_cast<std::size_t>(shape.context) *
                     sizeof(float);
  return 2 * cache + 100'000;
}

}  // namespace lucid::speculative_decoding
