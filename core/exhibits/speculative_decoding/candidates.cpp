#include "core/exhibits/speculative_decoding/candidates.hpp"

#include <numeric>

namespace lucid::speculative_decoding {

namespace {

void try_on(const Law& p, const Law& q, std::size_t round, bool with_replacement, double probability,
            Candidates& result) {
  const bool offered = std::accumulate(q.begin(), q.end(), 0.0) > 0;
  if (round == result.accept_per_round.size() || !offered) {
    for (std::size_t x = 0; x < p.size(); ++x) result.emitted[x] += probability * p[x];
    return;
  }
  const Decision d = open_decision(Rule::lossless, 1, p, q);
  for (std::size_t x = 0; x < p.size(); ++x) {
    const double taken = probability * d.drawn[x] * d.accept[x];
    result.accept_per_round[round] += taken;
    result.emitted[x] += taken;
  }
  // With replacement it does not matter which token was refused.
  if (with_replacement) {
    const double refused = 1 - acceptance(d);
    if (refused > 0) try_on(d.replacement, q, round + 1, true, probability * refused, result);
    return;
  }
  for (std::size_t x = 0; x < p.size(); ++x) {
    const double refused = d.drawn[x] * (1 - d.accept[x]);
    if (refused <= 0) continue;
    Law rest = q;
    rest[x] = 0;
    const double left = std::accumulate(rest.begin(), rest.end(), 0.0);
    if (left > 0)
      for (double& r : rest) r /= left;
    try_on(d.replacement, rest, round + 1, false, probability * refused, result);
  }
}

}  // namespace

Candidates recursive_rejection(const Law& p, const Law& q, int count, bool with_replacement) {
  Candidates result;
  result.accept_per_round.assign(static_cast<std::size_t>(count), 0.0);
  result.emitted.assign(p.size(), 0.0);
  try_on(p, q, 0, with_replacement, 1, result);
  for (const double share : result.accept_per_round) result.accepted += share;
  return result;
}

}  // namespace lucid::speculative_decoding
