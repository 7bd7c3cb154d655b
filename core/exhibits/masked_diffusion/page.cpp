#include "core/exhibits/masked_diffusion/page.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/exhibits/masked_diffusion/forward_process.hpp"
#include "core/language/sampling.hpp"

namespace lucid::masked_diffusion {

namespace special = language::special;

Thought thought_of(std::span<const float> logits) {
  const float most = *std::ranges::max_element(logits);
  double sum = 0, weighted = 0;
  for (const float logit : logits) {
    if (!std::isfinite(logit)) continue;
    const double below = static_cast<double>(logit) - static_cast<double>(most);
    sum += std::exp(below);
    weighted += below * std::exp(below);
  }
  Thought thought;
  thought.entropy = std::max(0.0, std::log(sum) - weighted / sum);
  std::vector<int> by(logits.size());
  std::iota(by.begin(), by.end(), 0);
  const std::size_t kept = std::min(Thought::kept, by.size());
  std::partial_sort(by.begin(), by.begin() + static_cast<std::ptrdiff_t>(kept), by.end(), [&](int a, int b) {
    const float x = logits[static_cast<std::size_t>(a)], y = logits[static_cast<std::size_t>(b)];
    return x != y ? x > y : a < b;
  });
  for (std::size_t i = 0; i < kept; ++i) {
    const float logit = logits[static_cast<std::size_t>(by[i])];
    if (!std::isfinite(logit)) break;
    thought.tokens[i] = by[i];
    thought.probabilities[i] = std::exp(static_cast<double>(logit) - static_cast<double>(most)) / sum;
    ++thought.count;
  }
  return thought;
}

namespace {

double probability_of(std::span<const float> logits, int token) {
  const double most = static_cast<double>(*std::ranges::max_element(logits));
  double sum = 0;
  for (const float logit : logits) sum += std::exp(static_cast<double>(logit) - most);
  return std::exp(static_cast<double>(logits[static_cast<std::size_t>(token)]) - most) / sum;
}

}  // namespace

PageWriting::PageWriting(std::vector<int> page, const WritingSettings& settings, Random random)
    : settings_(settings), random_(random) {
  for (const int token : page)
    places_.push_back(
        {.token = token, .standing = token == special::mask ? Standing::masked : Standing::given});
  count();
  holes_ = masked_;
}

void PageWriting::count() {
  masked_ = static_cast<int>(
      std::ranges::count_if(places_, [](const Place& place) { return place.standing == Standing::masked; }));
  logits_.clear();
}

std::vector<int> PageWriting::tokens() const {
  std::vector<int> result;
  for (const Place& place : places_)
    result.push_back(place.standing == Standing::masked ? special::mask : place.token);
  return result;
}

void PageWriting::change(const WritingSettings& settings) {
  if (settings.guidance != settings_.guidance) logits_.clear();
  settings_ = settings;
}

void PageWriting::look(PageReader& reader) {
  if (!logits_.empty() || masked_ == 0) return;
  std::vector<int> page = tokens();
  const auto conditional = reader.look(page);
  logits_.assign(conditional.begin(), conditional.end());
  if (settings_.guidance > 0) {
    for (std::size_t i = 0; i < page.size(); ++i)
      if (places_[i].standing == Standing::given && !is_mark(page[i])) page[i] = special::mask;
    const auto unconditional = reader.look(page);
    for (std::size_t i = 0; i < logits_.size(); ++i)
      if (std::isfinite(logits_[i]) && std::isfinite(unconditional[i]))
        logits_[i] = static_cast<float>(guided(static_cast<double>(logits_[i]),
                                               static_cast<double>(unconditional[i]), settings_.guidance));
  }
  const std::size_t vocabulary = logits_.size() / places_.size();
  for (std::size_t i = 0; i < places_.size(); ++i)
    if (places_[i].standing == Standing::masked)
      places_[i].thought = thought_of(std::span(logits_).subspan(i * vocabulary, vocabulary));
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
    candidates.push_back({static_cast<int>(i), token, probability_of(row, token), place.thought.margin(),
                          place.thought.entropy, block});
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
  record.left = masked_;
  record_.push_back(record);
}

void PageWriting::pin(std::size_t place, int token) {
  Place& here = places_.at(place);
  here.token = token;
  here.standing = Standing::pinned;
  here.step = -1;
  here.thought = {};
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
