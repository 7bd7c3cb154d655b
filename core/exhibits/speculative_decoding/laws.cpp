#include "core/exhibits/speculative_decoding/laws.hpp"

#include <algorithm>

namespace lucid::speculative_decoding {

namespace {

std::vector<int> with(std::vector<int> text, int token) {
  text.push_back(token);
  return text;
}

/// Walks through every way that a round can go.
class RoundWalk {
 public:
  RoundWalk(const Beliefs& beliefs, const Play& play, std::size_t start, TextLaw& result)
      : beliefs_(beliefs), play_(play), start_(start), result_(result) {}

  /// `guessed`: the text that the guesses stand on. `written`: what is emitted. They differ only where a tail
  /// is kept.
  void walk(const std::vector<int>& guessed, const std::vector<int>& written, int guesses,
            double probability) {
    if (probability <= 0) return;
    const Law p = beliefs_.target(guessed);
    if (guesses == play_.gamma) {
      for (std::size_t x = 0; x < p.size(); ++x) end(with(written, static_cast<int>(x)), probability * p[x]);
      return;
    }
    const Decision d = open_decision(play_.rule, play_.lenience, p, beliefs_.draft(guessed));
    for (std::size_t x = 0; x < p.size(); ++x) {
      const int token = static_cast<int>(x);
      const double taken = d.drawn[x] * d.accept[x], refused = d.drawn[x] * (1 - d.accept[x]);
      walk(with(guessed, token), with(written, token), guesses + 1, probability * taken);
      if (refused <= 0) continue;
      for (std::size_t y = 0; y < p.size(); ++y) {
        const double instead = probability * refused * d.replacement[y];
        if (d.keeps_tail) {
          walk(with(guessed, token), with(written, static_cast<int>(y)), guesses + 1, instead);
        } else {
          end(with(written, static_cast<int>(y)), instead);
        }
      }
    }
  }

 private:
  void end(const std::vector<int>& written, double probability) {
    if (probability <= 0) return;
    result_[{written.begin() + static_cast<std::ptrdiff_t>(start_), written.end()}] += probability;
  }

  const Beliefs& beliefs_;
  const Play& play_;
  std::size_t start_;
  TextLaw& result_;
};

std::vector<int> joined(const std::vector<int>& a, const std::vector<int>& b) {
  std::vector<int> all = a;
  all.insert(all.end(), b.begin(), b.end());
  return all;
}

void go_on(const Beliefs& beliefs, const std::vector<int>& text, const std::vector<int>& written,
           std::size_t tokens, const Play& play, double probability, TextLaw& result) {
  for (const auto& [emitted, share] : round_law(beliefs, joined(text, written), play)) {
    std::vector<int> here = joined(written, emitted);
    if (here.size() >= tokens) {
      here.resize(tokens);
      result[here] += probability * share;
    } else {
      go_on(beliefs, text, here, tokens, play, probability * share, result);
    }
  }
}

}  // namespace

TextLaw round_law(const Beliefs& beliefs, std::vector<int> text, const Play& play) {
  TextLaw result;
  RoundWalk(beliefs, play, text.size(), result).walk(text, text, 0, 1);
  return result;
}

TextLaw first_tokens_law(const Beliefs& beliefs, const std::vector<int>& text, int tokens, const Play& play) {
  TextLaw result;
  go_on(beliefs, text, {}, static_cast<std::size_t>(tokens), play, 1, result);
  return result;
}

TextLaw plain_law(const Beliefs& beliefs, const std::vector<int>& text, int tokens) {
  Play alone;
  alone.gamma = 0;
  return first_tokens_law(beliefs, text, tokens, alone);
}

double expected_length(const TextLaw& law) {
  double sum = 0;
  for (const auto& [text, probability] : law) sum += probability * static_cast<double>(text.size());
  return sum;
}

Law two_tokens_law(const Decision& first, std::span<const Decision> second, int gamma) {
  const std::size_t v = first.p.size();
  std::vector<Law> next(v);  // of a judged guess after each token
  for (std::size_t x = 0; x < v; ++x) next[x] = emitted(second[x]);
  // After a taken guess the same round goes on: with a judged guess, or with the bonus.
  const auto in_round = [&](std::size_t x) -> const Law& { return gamma > 1 ? next[x] : second[x].p; };

  Law law(v * v, 0.0), stale(v, 0.0);
  double rejected = 0;
  for (std::size_t x = 0; x < v; ++x) {
    const double taken = first.drawn[x] * first.accept[x];
    const double refused = first.drawn[x] * (1 - first.accept[x]);
    rejected += refused;
    const Law& after = in_round(x);
    for (std::size_t z = 0; z < v; ++z) {
      law[x * v + z] += taken * after[z];
      stale[z] += refused * after[z];
    }
  }
  for (std::size_t y = 0; y < v; ++y) {
    const double corrected = first.replacement[y];
    for (std::size_t z = 0; z < v; ++z)
      law[y * v + z] += corrected * (first.keeps_tail ? stale[z] : rejected * next[y][z]);
  }
  return law;
}

Law two_plain_tokens_law(const Decision& first, std::span<const Decision> second) {
  const std::size_t v = first.p.size();
  Law law(v * v);
  for (std::size_t x = 0; x < v; ++x)
    for (std::size_t z = 0; z < v; ++z) law[x * v + z] = first.p[x] * second[x].p[z];
  return law;
}

}  // namespace lucid::speculative_decoding
