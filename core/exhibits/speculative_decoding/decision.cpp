#include "core/exhibits/speculative_decoding/decision.hpp"

#include <algorithm>
#include <cmath>

namespace lucid::speculative_decoding {

namespace {

/// max(p - share q, 0), normalised, or p.
Law missing(std::span<const double> p, std::span<const double> q, double share) {
  Law rest(p.size());
  double sum = 0;
  for (std::size_t x = 0; x < p.size(); ++x) sum += rest[x] = std::max(0.0, p[x] - share * q[x]);
  if (sum <= 0) return {p.begin(), p.end()};
  for (double& r : rest) r /= sum;
  return rest;
}

}  // namespace

double overlap(std::span<const double> p, std::span<const double> q) {
  double sum = 0;
  for (std::size_t x = 0; x < p.size(); ++x) sum += std::min(p[x], q[x]);
  return sum;
}

double total_variation(std::span<const double> p, std::span<const double> q) {
  double sum = 0;
  for (std::size_t x = 0; x < p.size(); ++x) sum += std::abs(p[x] - q[x]);
  return sum / 2;
}

Law residual(std::span<const double> p, std::span<const double> q) { return missing(p, q, 1); }

Law heated(std::span<const double> q) {
  Law hot(q.size());
  double sum = 0;
  for (std::size_t x = 0; x < q.size(); ++x) sum += hot[x] = std::sqrt(q[x]);
  for (double& h : hot) h /= sum;
  return hot;
}

double entropy(std::span<const double> p) {
  double sum = 0;
  for (const double x : p)
    if (x > 0) sum -= x * std::log(x);
  return sum;
}

double typical_threshold(std::span<const double> p, double epsilon) {
  return std::min(epsilon, std::sqrt(epsilon) * std::exp(-entropy(p)));
}

Decision open_decision(Rule rule, double lenience, Law p, Law q) {
  Decision d;
  d.keeps_tail = rule == Rule::keep_tail;
  d.drawn = rule == Rule::hot_draft ? heated(q) : q;
  d.accept.resize(p.size());
  const double share = rule == Rule::lenient ? lenience : 1;
  const double threshold = rule == Rule::typical ? typical_threshold(p) : 0;
  for (std::size_t x = 0; x < p.size(); ++x) {
    if (rule == Rule::typical) {
      d.accept[x] = p[x] > threshold ? 1 : 0;
    } else {
      // What q never offers is never judged; 1 is the limit.
      d.accept[x] = p[x] >= share * q[x] ? 1 : p[x] / (share * q[x]);
    }
  }
  const bool from_target = rule == Rule::resample_target || rule == Rule::typical;
  d.replacement = from_target ? p : missing(p, q, share);
  d.p = std::move(p), d.q = std::move(q);
  return d;
}

double acceptance(const Decision& decision) {
  double sum = 0;
  for (std::size_t x = 0; x < decision.drawn.size(); ++x) sum += decision.drawn[x] * decision.accept[x];
  return sum;
}

Law emitted(const Decision& decision) {
  double rejected = 0;
  for (std::size_t x = 0; x < decision.drawn.size(); ++x)
    rejected += decision.drawn[x] * (1 - decision.accept[x]);
  Law law(decision.p.size());
  for (std::size_t x = 0; x < law.size(); ++x)
    law[x] = decision.drawn[x] * decision.accept[x] + rejected * decision.replacement[x];
  return law;
}

}  // namespace lucid::speculative_decoding
