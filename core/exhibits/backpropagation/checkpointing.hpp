// Checkpoint plans: which states of a chain to keep, and which to compute again, so that it can be reversed.
#pragma once

#include <cstdint>
#include <vector>

namespace lucid::backpropagation {

/// β(s, r) = C(s+r, s): the longest chain that s stored states reverse with no step advanced more than r
/// times. Source: Griewank and Walther, Algorithm 799: Revolve, ACM TOMS 26 (2000).
std::int64_t longest_chain(int slots, int repetitions);

/// Fewest steps advanced before the last reversal, for a chain of `steps` with `slots` stored states
/// including the input, by dynamic programming over where to store next: t(1,c)=0, t(l,1)=l(l−1)/2,
/// t(l,c) = min over j of j + t(l−j, c−1) + t(j, c). Both arguments at least 1.
std::int64_t fewest_recomputed_steps(int steps, int slots);

/// The same number in closed form: r·l − β(c+1, r−1) for the r with β(c, r−1) < l ≤ β(c, r).
std::int64_t fewest_recomputed_steps_closed_form(int steps, int slots);

/// One thing that happens to the tape. State i is what step i starts from; state 0 is the input.
struct TapeEvent {
  enum class Kind {
    store,    ///< state `from` is written into cell `cell`
    advance,  ///< the states from `from` to `to` are computed, and only the last one is at hand
    reverse,  ///< step `from` is recorded, reversed and forgotten
    free      ///< cell `cell`, which held state `from`, is empty again
  };
  Kind kind = Kind::store;
  int from = 0;
  int to = 0;
  int cell = -1;
  bool operator==(const TapeEvent&) const = default;
};

struct TapePlan {
  int steps = 0;
  int cells = 0;  ///< the most states that are stored at once, the input among them
  std::vector<TapeEvent> events;
};

/// The plan that advances the fewest steps with at most `slots` cells.
TapePlan optimal_plan(int steps, int slots);

/// The √L rule: a checkpoint at the start of each of ⌈√L⌉ segments, then each segment stored whole while it
/// is reversed. Source: Chen, Xu, Zhang, Guestrin, "Training Deep Nets with Sublinear Memory Cost" (2016).
TapePlan square_root_plan(int steps);

/// Every state stored: what plain reverse mode does.
TapePlan store_all_plan(int steps);

/// Steps advanced by the plan, counted off its events.
std::int64_t advanced_steps(const TapePlan& plan);

/// States stored after each event.
std::vector<int> stored_states(const TapePlan& plan);

}  // namespace lucid::backpropagation
