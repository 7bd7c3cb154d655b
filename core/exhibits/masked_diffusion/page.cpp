#include "core/exhibits/masked_diffusion/page.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/exhibits/masked_diffusion/forward_process.hpp"
#include "core/language/sampling.hpp"

namespace lucid::masked_diffusion {

namespace special = language::special;

Thought thought_of(std::span<const float> logits) {
  Thought thought;
  thought.largest = static_cast<double>(*std::ranges::max_element(logits));
  double weighted = 0;
  thought.sum = 0;
  for (std::size_t i = 0; i < logits.size(); ++i) {
    if (!std::isfinite(logits[i])) continue;
    const double below = static_cast<double>(logits[i]) - thought.largest, share = std::exp(below);
    thought.sum += share;
    weighted += below * share;
    // Among the likeliest? Of equals the first.
    const auto logit_of = [&](int kept) {
      return logits[static_cast<std::size_t>(thought.tokens[static_cast<std::size_t>(kept)])];
    };
    int at = thought.count;
    while (at > 0 && logit_of(at - 1) < logits[i]) --at;
    if (at == static_cast<int>(Thought::kept)) continue;
    if (thought.count < static_cast<int>(Thought::kept)) ++thought.count;
    const auto from = thought.tokens.begin() + at;
    std::move_backward(from, thought.tokens.begin() + thought.count - 1,
                       thought.tokens.begin() + thought.count);
    *from = static_cast<int>(i);
  }
  thought.entropy = std::max(0.0, std::log(thought.sum) - weighted / thought.sum);
  for (int i = 0; i < thought.count; ++i) {
    const auto token = static_cast<std::size_t>(thought.tokens[static_cast<std::size_t>(i)]);
    thought.probabilities[static_cast<std::size_t>(i)] = thought.probability(logits[token]);
  }
  return thought;
}

PageWriting::PageWriting(std::vector<int> page, const WritingSettings& settings, Random random)
    : settings_(settings), random_(random) {
  for (const int token : page)
    places_.push_back(
        {.token = token, .standing = token == special::mask ? Standing::masked : Standing::given});
  count();
  holes_ = masked_;
}

PageWriting PageWriting::with(Random random) const {
  PageWriting other = *this;
  other.random_ = random;
  return other;
}

void PageWriting::count() {
  masked_ = static_cast<int>(
      std::ranges::count_if(places_, [](const Place& place) { return place.standing == Standing::masked; }));
  looked_ = false;
}

std::vector<int> PageWriting::tokens() const {
  std::vector<int> result;
  for (const Place& place : places_)
    result.push_back(place.standing == Standing::masked ? special::mask : place.token);
  return result;
}

void PageWriting::change(const WritingSettings& settings) {
  if (settings.guidance != settings_.guidance) looked_ = false;
  settings_ = settings;
}

void PageWriting::look(PageReader& reader) {
  if (looked_ || masked_ == 0) return;
  looked_ = true;
  std::vector<int> page = tokens();
  const auto conditional = reader.look(page);
  logits_.resize(conditional.size());
  const std::size_t vocabulary = logits_.size() / places_.size();
  const auto each_masked = [&](const auto& body) {
    for (std::size_t i = 0; i < places_.size(); ++i)
      if (places_[i].standing == Standing::masked)
        body(places_[i], std::span(logits_).subspan(i * vocabulary, vocabulary), i * vocabulary);
  };
  each_masked([&](Place&, std::span<float> row, std::size_t at) {
    std::ranges::copy(conditional.subspan(at, vocabulary), row.begin());
  });
  if (settings_.guidance > 0) {
    for (std::size_t i = 0; i < page.size(); ++i)
      if (places_[i].standing == Standing::given && !is_mark(page[i])) page[i] = special::mask;
    const auto unconditional = reader.look(page);
    each_masked([&](Place&, std::span<float> row, std::size_t at) {
      for (std::size_t v = 0; v < row.size(); ++v)
        if (std::isfinite(row[v]) && std::isfinite(unconditional[at + v]))
          row[v] = static_cast<float>(guided(static_cast<double>(row[v]),
                                             static_cast<double>(unconditional[at + v]), settings_.guidance));
    });
  }
  each_masked([](Place& place, std::span<float> row, std::size_t) { place.thought = thought_of(row); });
}

/// How many places this step commits: so many that as many stay masked as the schedule has it, whatever was
/// masked or pinned by hand.
int PageWriting::due() const {
  const int n = static_cast<int>(record_.size());
  if (n >= settings_.steps) return std::min(1, masked_);
  if (settings_.order == Order::threshold) return n + 1 == settings_.steps ? masked_ : 1;
  const auto counts = step_counts(settings_.schedule, holes_, settings_.steps);
  const int left = holes_ - std::accumulate(counts.begin(), counts.begin() + n + 1, 0);
  return std::clamp(masked_ - left, 0, masked_);
}

int PageWriting::steps_in_all() const {
  const int done = static_cast<int>(record_.size());
  if (masked_ == 0) return done;
  if (done >= settings_.steps) return done + masked_;  // one a step
  const bool counted = settings_.order != Order::ancestral && settings_.order != Order::threshold;
  const int planned = counted && settings_.schedule == Schedule::front_loaded
                          ? std::min(settings_.steps, holes_)
                          : settings_.steps;
  return std::max(planned, done + 1);
}

void PageWriting::mask_some_again() {
  const bool last = static_cast<int>(record_.size()) + 1 >= settings_.steps;
  if (settings_.remasking <= 0 || last) return;
  bool any = false;
  for (Place& place : places_) {
    if (place.standing != Standing::written || random_.uniform() >= settings_.remasking) continue;
    place.standing = Standing::masked;
    any = true;
  }
  if (any) count();
}

void PageWriting::step(PageReader& reader) {
  if (masked_ == 0) return;
  const int before = masked_;
  mask_some_again();
  StepRecord record{.masked_again = masked_ - before};
  look(reader);
  passes_ += settings_.guidance > 0 ? 2 : 1;
  const StepRecord written = commit();
  record.committed = written.committed, record.confidence = written.confidence;
  record.left = masked_;
  record_.push_back(record);
}

std::vector<std::size_t> PageWriting::next() const {
  if (!looked_ || masked_ == 0 || settings_.remasking > 0) return {};
  PageWriting ahead = *this;
  ahead.commit();
  std::vector<std::size_t> written;
  for (std::size_t i = 0; i < places_.size(); ++i)
    if (ahead.places_[i].standing != places_[i].standing) written.push_back(i);
  return written;
}

StepRecord PageWriting::commit() {
  StepRecord record;
  const std::size_t vocabulary = logits_.size() / places_.size();
  const int n = static_cast<int>(record_.size());

  std::vector<Candidate> candidates;
  int hole = 0;  // counted among all that was a hole, so that blocks do not move
  for (std::size_t i = 0; i < places_.size(); ++i) {
    const Place& place = places_[i];
    if (place.standing == Standing::given) continue;
    const int block = hole++ / settings_.block_length;
    if (place.standing != Standing::masked) continue;
    const auto row = std::span<const float>(logits_).subspan(i * vocabulary, vocabulary);
    const int token = language::gumbel_max(row, settings_.temperature, random_);
    candidates.push_back({static_cast<int>(i), token,
                          place.thought.probability(row[static_cast<std::size_t>(token)]),
                          place.thought.margin(), place.thought.entropy, block});
  }

  const int count_due = due();
  std::vector<int> kept;
  if (settings_.order == Order::ancestral && n < settings_.steps) {
    const double t = 1 - static_cast<double>(n) / settings_.steps;
    const double s = n + 1 == settings_.steps ? 0 : 1 - static_cast<double>(n + 1) / settings_.steps;
    const double reveal = reveal_probability(t, s, n + 1 == settings_.steps ? 0 : settings_.remasking);
    for (std::size_t i = 0; i < candidates.size(); ++i)
      if (random_.uniform() < reveal) kept.push_back(static_cast<int>(i));
  } else if (chance_decides(settings_.order)) {
    kept.resize(candidates.size());
    std::iota(kept.begin(), kept.end(), 0);
    random_.shuffle(kept);
    kept.resize(static_cast<std::size_t>(count_due));
  } else {
    kept = chosen(settings_.order, candidates, count_due, settings_.threshold);
  }

  for (const int index : kept) {
    const Candidate& candidate = candidates[static_cast<std::size_t>(index)];
    Place& place = places_[static_cast<std::size_t>(candidate.place)];
    place.token = candidate.token;
    place.standing = Standing::written;
    place.step = n + 1;
    place.confidence = candidate.probability;
    record.confidence += candidate.probability / static_cast<double>(kept.size());
  }
  record.committed = static_cast<int>(kept.size());
  if (!kept.empty()) count();
  return record;
}

void PageWriting::pin(std::size_t place, int token) {
  Place& here = places_.at(place);
  here.token = token;
  here.standing = Standing::pinned;
  here.step = -1;
  count();
}

void PageWriting::mask(std::size_t place) {
  places_.at(place).standing = Standing::masked;
  count();
}

std::optional<double> PageWriting::mean_confidence() const {
  double sum = 0;
  int written = 0;
  for (const Place& place : places_)
    if (place.standing == Standing::written) sum += place.confidence, ++written;
  if (written == 0) return std::nullopt;
  return sum / written;
}

}  // namespace lucid::masked_diffusion
