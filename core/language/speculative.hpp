// Speculative decoding (Leviathan, Kalman, Matias 2023, arXiv 2211.17192): a draft guesses, the target checks
// all guesses in one pass, and a rule of acceptance makes the result exactly the target's.
#pragma once

#include <span>
#include <vector>

#include "core/language/inference.hpp"
#include "core/language/sampling.hpp"
#include "core/random.hpp"

namespace lucid::language {

/// How tokens are chosen, by the target and by its draft alike.
struct Choosing {
  Sampling sampling;
  std::vector<int> forbidden;  ///< tokens that are never written
  int end = -1;                ///< nothing follows this token; -1: there is none
};

/// Logits of the token after `text` with the forbidden ones at -∞. The reader has read some beginning of
/// `text` and reads the rest. Throws std::length_error where the context ends.
std::vector<float> next_logits(Reader& reader, std::span<const int> text, std::span<const int> forbidden);

/// Plain decoding of one token: its law, and the draw appended to `text`.
std::vector<double> write_next(Reader& reader, std::vector<int>& text, const Choosing& choosing,
                               Random& random);

/// max(p - q, 0), normalised: what is drawn from after a rejection. Where p = q it is p.
std::vector<double> residual(std::span<const double> p, std::span<const double> q);

/// What became of the guesses of one round.
struct Judgement {
  int accepted = 0;           ///< guesses taken, from the first on
  std::vector<double> draws;  ///< the uniform number of each guess that was judged
  int token = -1;             ///< what follows them: corrected, or the bonus where all were taken
  bool corrected = false;
};

/// Judges guesses x[i] ~ q[i] by the target's laws p[0 … γ]: takes x[i] where the uniform number is below
/// p(x)/q(x), draws from the residual at the first rejection, and from p[γ] if there was none.
Judgement judge(std::span<const int> guesses, std::span<const std::vector<double>> q,
                std::span<const std::vector<double>> p, Random& random);

/// One round.
struct Round {
  std::vector<int> guesses;
  std::vector<std::vector<double>> q, p;  ///< laws of the draft [γ] and of the target [γ + 1]
  Judgement judgement;
  double draft_seconds = 0, target_seconds = 0;
};

/// Whoever guesses ahead.
class Draft {
 public:
  virtual ~Draft() = default;
  /// Fills round.guesses and round.q with at most gamma guesses of what follows `text`.
  virtual void guess(std::span<const int> text, int gamma, const Choosing& choosing, Random& random,
                     Round& round) = 0;
};

/// A smaller model that guesses one token a pass.
class ModelDraft final : public Draft {
 public:
  explicit ModelDraft(Reader reader) : reader_(std::move(reader)) {}
  void guess(std::span<const int> text, int gamma, const Choosing& choosing, Random& random,
             Round& round) override;
  const Reader& reader() const { return reader_; }

 private:
  Reader reader_;
  std::vector<int> read_;  ///< what the cache holds
};

/// One round: appends the accepted guesses and the target's token to `text`, and rolls the target back to
/// what of its cache is still true. Nothing follows an accepted end. Guesses are fewer where the context
/// ends.
Round speculative_round(Reader& target, Draft& draft, std::vector<int>& text, int gamma,
                        const Choosing& choosing, Random& random);

}  // namespace lucid::language
