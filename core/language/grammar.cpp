#include "core/language/grammar.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace lucid::language {

namespace {

double total_weight(std::span<const Option> options) {
  double total = 0;
  for (const auto& option : options) total += option.weight;
  return total;
}

}  // namespace

Lengths one_after_the_other(const Lengths& a, const Lengths& b) {
  Lengths sum(a.empty() || b.empty() ? 0 : a.size() + b.size() - 1);
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] == 0) continue;
    for (std::size_t j = 0; j < b.size(); ++j) sum[i + j] += a[i] * b[j];
  }
  return sum;
}

void add_lengths(Lengths& sum, double probability, const Lengths& lengths) {
  sum.resize(std::max(sum.size(), lengths.size()));
  for (std::size_t i = 0; i < lengths.size(); ++i) sum[i] += probability * lengths[i];
}

Expectation expectation_of(const Future& whole) {
  Expectation result{whole.nats, whole.tokens};
  for (const double p : whole.lengths)
    if (p > 0) result.length_nats -= p * std::log(p);
  result.length_nats = std::max(0.0, result.length_nats);  // a length that is sure, but for rounding
  return result;
}

std::size_t Drawing::choose(std::span<const Option> options) {
  std::size_t taken = 0;
  if (options.size() > 1) {
    double point = random_.uniform() * total_weight(options);
    while (taken + 1 < options.size() && point >= options[taken].weight) point -= options[taken++].weight;
  }
  text.insert(text.end(), options[taken].tokens.begin(), options[taken].tokens.end());
  return taken;
}

std::size_t Reading::choose(std::span<const Option> options) {
  if (stopped_) return 0;
  std::vector<std::size_t> open(options.size());
  for (std::size_t i = 0; i < open.size(); ++i) open[i] = i;
  double weight = total_weight(options);
  for (std::size_t depth = 0;; ++depth) {
    if (open.size() == 1 && options[open[0]].tokens.size() == depth) return open[0];
    if (log_probabilities.size() == text_.size()) {
      stopped_ = true;
      return 0;
    }
    const int token = text_[log_probabilities.size()];
    std::erase_if(open, [&](std::size_t i) {
      return options[i].tokens.size() <= depth || options[i].tokens[depth] != token;
    });
    double left = 0;
    for (const std::size_t i : open) left += options[i].weight;
    log_probabilities.push_back(open.empty() ? -std::numeric_limits<double>::infinity()
                                             : std::log(left / weight));
    if (open.empty()) {
      stopped_ = true;
      return 0;
    }
    weight = left;
  }
}

std::size_t Counting::choose(std::span<const Option> options) {
  for (const auto& option : options)
    for (const auto& other : options)
      if (&option != &other && option.tokens.size() <= other.tokens.size() &&
          std::equal(option.tokens.begin(), option.tokens.end(), other.tokens.begin()))
        throw std::logic_error("a choice of the grammar cannot be read back from its text");
  std::vector<int> kinds;
  for (const auto& option : options)
    if (std::find(kinds.begin(), kinds.end(), option.kind) == kinds.end()) kinds.push_back(option.kind);
  const std::size_t at = taken_.size();
  const int way = at < script_.size() ? script_[at] : 0;
  taken_.push_back(way);
  ways_.push_back(static_cast<int>(kinds.size()));

  const double total = total_weight(options);
  double of_kind = 0, nats_of_kind = 0, tokens_of_kind = 0;
  Lengths lengths_of_kind;
  std::size_t representative = options.size();
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (options[i].kind != kinds[way]) continue;
    if (representative == options.size()) representative = i;
    const double p = options[i].weight / total;
    of_kind += p;
    nats_of_kind -= p * std::log(p);
    tokens_of_kind += p * static_cast<double>(options[i].tokens.size());
    Lengths& here = lengths_of_kind;
    here.resize(std::max(here.size(), options[i].tokens.size() + 1));
    here[options[i].tokens.size()] += p;
  }
  probability *= of_kind;
  nats += nats_of_kind / of_kind;
  tokens += tokens_of_kind / of_kind;
  for (double& p : lengths_of_kind) p /= of_kind;
  lengths = one_after_the_other(lengths, lengths_of_kind);
  return representative;
}

bool Counting::next_script(std::vector<int>& script) const {
  script = taken_;
  while (!script.empty()) {
    if (++script.back() < ways_[script.size() - 1]) return true;
    script.pop_back();
  }
  return false;
}

}  // namespace lucid::language
