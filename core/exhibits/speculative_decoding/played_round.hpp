// A round as it was played, for whoever looks at it.
#pragma once

#include <vector>

#include "core/exhibits/speculative_decoding/decision.hpp"

namespace lucid::speculative_decoding {

/// One guess and what became of it.
struct Verdict {
  int token = -1;
  bool judged = false;  ///< guesses after a rejection are not, unless the tail is kept
  bool taken = false;
  double p = 0, q = 0;  ///< what target and draft believe of it
  double accept = 0;    ///< probability with which the rule takes it
  double uniform = 0;   ///< the number that was drawn: taken below `accept`
  int instead = -1;     ///< the token that was drawn after a rejection
  Law target, draft;    ///< both laws at this place
};

struct PlayedRound {
  std::vector<Verdict> guesses;
  std::vector<int> written;  ///< all tokens that the round added to the text
  int bonus = -1;            ///< the token after the last guess where all were taken, or -1
  Law last;                  ///< the target's law after the last guess
  int text = 0;              ///< tokens before the round
  int checked = 0;           ///< tokens of the target's one pass
  int cached = 0, kept = 0;  ///< positions in the target's cache after the pass, and after rolling back
  int draft_cached = 0;
  double draft_seconds = 0, target_seconds = 0;
};

}  // namespace lucid::speculative_decoding
