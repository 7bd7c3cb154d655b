#include "core/exhibits/masked_diffusion/exact_law.hpp"

#include <algorithm>
#include <bit>

namespace lucid::masked_diffusion {

namespace {

using PageLaw = std::array<double, page_count>;

double margin_of(LetterLaw law) {
  std::ranges::sort(law);
  return law[letters - 1] - law[letters - 2];
}

/// Each committed place is masked again with probability `share`, independently.
PageLaw masked_again(const PageLaw& before, double share) {
  if (share <= 0) return before;
  PageLaw after{};
  for (int number = 0; number < page_count; ++number) {
    const double p = before[static_cast<std::size_t>(number)];
    if (p == 0) continue;
    const Page page = page_of(number);
    for (unsigned again = 0; again < 1u << places; ++again) {
      Page changed = page;
      double q = p;
      bool possible = true;
      for (std::size_t i = 0; i < places; ++i) {
        const bool is = again >> i & 1;
        if (page[i] == hidden) {
          possible = possible && !is;
        } else {
          q *= is ? share : 1 - share;
          if (is) changed[i] = hidden;
        }
      }
      if (possible) after[static_cast<std::size_t>(number_of(changed))] += q;
    }
  }
  return after;
}

/// One step from one page: all draws, and for each all ways to keep some of them.
class Step {
 public:
  Step(const Predictions& predictions, const Writing& writing, int n)
      : predictions_(predictions), writing_(writing), n_(n) {
    // The counts may depend on how many places are masked only through re-masking: without it, what the
    // schedule has left at step n is what is masked.
    const auto counts = step_counts(writing.schedule, places, writing.steps);
    for (int k = 0; k <= n; ++k) committed_after_ += counts[static_cast<std::size_t>(k)];
    t_ = 1 - static_cast<double>(n) / writing.steps;
    s_ = n + 1 == writing.steps ? 0 : 1 - static_cast<double>(n + 1) / writing.steps;
    share_ = n + 1 == writing.steps ? 0 : writing.remasking;
  }

  PageLaw operator()(const PageLaw& before) const {
    const PageLaw now = masked_again(before, share_);
    PageLaw after{};
    for (int number = 0; number < page_count; ++number)
      if (now[static_cast<std::size_t>(number)] > 0)
        uncover(number, now[static_cast<std::size_t>(number)], after);
    return after;
  }

 private:
  void uncover(int number, double p, PageLaw& after) const {
    const Page page = page_of(number);
    const bool last = n_ + 1 == writing_.steps;
    std::vector<Candidate> masked;
    std::vector<LetterLaw> drawn_from;
    for (std::size_t i = 0; i < places; ++i) {
      if (page[i] != hidden) continue;
      const LetterLaw& law = predictions_[static_cast<std::size_t>(number)][i];
      masked.push_back({.place = static_cast<int>(i),
                        .margin = margin_of(law),
                        .entropy = entropy(law),
                        .block = static_cast<int>(i) / writing_.block_length});
      drawn_from.push_back(at_temperature(law, writing_.temperature));
    }
    const int left = static_cast<int>(masked.size());
    int count = std::clamp(committed_after_ - (places - left), 0, left);
    if (writing_.order == Order::threshold) count = last ? left : std::min(1, left);
    if (left == 0 || (count == 0 && writing_.order != Order::ancestral)) {
      after[static_cast<std::size_t>(number)] += p;
      return;
    }

    int draws = 1;
    for (int i = 0; i < left; ++i) draws *= letters;
    for (int draw = 0; draw < draws; ++draw) {
      double q = p;
      for (int i = 0, rest = draw; i < left; ++i, rest /= letters) {
        Candidate& candidate = masked[static_cast<std::size_t>(i)];
        candidate.token = rest % letters;
        const auto token = static_cast<std::size_t>(candidate.token);
        candidate.probability =
            predictions_[static_cast<std::size_t>(number)][static_cast<std::size_t>(candidate.place)][token];
        q *= drawn_from[static_cast<std::size_t>(i)][token];
      }
      if (q > 0) keep(page, masked, count, q, after);
    }
  }

  void keep(const Page& page, const std::vector<Candidate>& masked, int count, double q,
            PageLaw& after) const {
    const auto with = [&](auto&& kept) {
      Page changed = page;
      for (std::size_t i = 0; i < masked.size(); ++i)
        if (kept(i)) changed[static_cast<std::size_t>(masked[i].place)] = masked[i].token;
      return static_cast<std::size_t>(number_of(changed));
    };
    if (!chance_decides(writing_.order)) {
      const auto which = chosen(writing_.order, masked, count, writing_.threshold);
      after[with([&](std::size_t i) { return std::ranges::count(which, static_cast<int>(i)) > 0; })] += q;
      return;
    }
    const int left = static_cast<int>(masked.size());
    const double reveal = reveal_probability(t_, s_, share_);
    int subsets = 0;
    for (unsigned set = 0; set < 1u << left; ++set) subsets += std::popcount(set) == count;
    for (unsigned set = 0; set < 1u << left; ++set) {
      double share = 1;
      if (writing_.order == Order::ancestral) {
        for (int i = 0; i < left; ++i) share *= set >> i & 1 ? reveal : 1 - reveal;
      } else {
        share = std::popcount(set) == count ? 1.0 / subsets : 0;
      }
      if (share > 0) after[with([&](std::size_t i) { return (set >> i & 1) != 0; })] += q * share;
    }
  }

  const Predictions& predictions_;
  const Writing& writing_;
  int n_ = 0, committed_after_ = 0;
  double t_ = 1, s_ = 0, share_ = 0;
};

}  // namespace

std::vector<PageLaw> page_laws(const Predictions& predictions, const Writing& writing) {
  std::vector<PageLaw> laws(1);
  laws[0].fill(0);
  laws[0][page_count - 1] = 1;
  for (int n = 0; n < writing.steps; ++n) laws.push_back(Step(predictions, writing, n)(laws.back()));
  return laws;
}

Law output_law(const Predictions& predictions, const Writing& writing) {
  const auto last = page_laws(predictions, writing).back();
  Law law{};
  for (int s = 0; s < strings; ++s)
    law[static_cast<std::size_t>(s)] = last[static_cast<std::size_t>(number_of(string_of(s)))];
  return law;
}

double mean_passes(const Predictions& predictions, const Writing& writing) {
  const auto laws = page_laws(predictions, writing);
  double passes = 0;
  for (std::size_t n = 0; n + 1 < laws.size(); ++n)
    for (int number = 0; number < page_count; ++number)
      if (masked_places(page_of(number)) > 0) passes += laws[n][static_cast<std::size_t>(number)];
  return passes;
}

}  // namespace lucid::masked_diffusion
