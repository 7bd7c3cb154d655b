#include "core/exhibits/masked_diffusion/orders.hpp"

#include <algorithm>
#include <numeric>

#include "core/language/masked_diffusion.hpp"

namespace lucid::masked_diffusion {

std::vector<int> step_counts(Schedule schedule, int masked, int steps) {
  if (schedule == Schedule::front_loaded) return language::front_loaded(masked, steps);
  std::vector<int> counts;
  // floor(L (1 - s)) in whole numbers: 1 - s as a double can fall just short of n/N, and a place be lost.
  const auto kept = [&](std::int64_t n_done) { return masked * n_done / steps; };
  for (int n = 0; n < steps; ++n) counts.push_back(static_cast<int>(kept(n + 1) - kept(n)));
  return counts;
}

std::vector<int> chosen(Order order, std::span<const Candidate> candidates, int count, double threshold) {
  std::vector<int> by(candidates.size());
  std::iota(by.begin(), by.end(), 0);
  const auto sort_by = [&](auto better) {
    std::stable_sort(by.begin(), by.end(), [&](int a, int b) {
      return better(candidates[static_cast<std::size_t>(a)], candidates[static_cast<std::size_t>(b)]);
    });
  };
  switch (order) {
    case Order::margin:
      sort_by([](const Candidate& a, const Candidate& b) { return a.margin > b.margin; });
      break;
    case Order::entropy:
      sort_by([](const Candidate& a, const Candidate& b) { return a.entropy < b.entropy; });
      break;
    case Order::block:
      sort_by([](const Candidate& a, const Candidate& b) {
        return a.block != b.block ? a.block < b.block : a.probability > b.probability;
      });
      break;
    case Order::low_confidence:
    case Order::threshold:
      sort_by([](const Candidate& a, const Candidate& b) { return a.probability > b.probability; });
      break;
    case Order::left_to_right:
    case Order::ancestral:
    case Order::random: break;
  }
  std::size_t kept = static_cast<std::size_t>(std::max(0, count));
  if (order == Order::threshold) {
    const auto sure = static_cast<std::size_t>(std::ranges::count_if(
        candidates, [&](const Candidate& candidate) { return candidate.probability > threshold; }));
    kept = std::max(kept, sure);
  }
  by.resize(std::min(kept, by.size()));
  return by;
}

double reveal_probability(double t, double s, double remasked) { return 1 - s / (t + remasked * (1 - t)); }

}  // namespace lucid::masked_diffusion
