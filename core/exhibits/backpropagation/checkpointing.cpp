// Checkpoint plans: dynamic programming, closed form, and the plans as lists of events.
#include "core/exhibits/backpropagation/checkpointing.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lucid::backpropagation {

namespace {

/// t(l, c) and its best split for all l ≤ steps, c ≤ slots.
class SplitTable {
 public:
  SplitTable(int steps, int slots) : slots_(std::max(1, std::min(slots, steps))) {
    const std::size_t size = static_cast<std::size_t>(steps + 1) * static_cast<std::size_t>(slots_ + 1);
    cost_.assign(size, 0);
    split_.assign(size, 0);
    for (int c = 1; c <= slots_; ++c) {
      for (int l = 2; l <= steps; ++l) fill(l, c);
    }
  }

  std::int64_t cost(int l, int c) const { return cost_[index(l, c)]; }
  int split(int l, int c) const { return split_[index(l, c)]; }

 private:
  std::size_t index(int l, int c) const {
    return static_cast<std::size_t>(l) * static_cast<std::size_t>(slots_ + 1) +
           static_cast<std::size_t>(std::min(c, slots_));
  }

  void fill(int l, int c) {
    if (c == 1) {
      cost_[index(l, c)] = static_cast<std::int64_t>(l) * (l - 1) / 2;
      return;
    }
    std::int64_t best = std::numeric_limits<std::int64_t>::max();
    for (int j = 1; j < l; ++j) {
      const std::int64_t candidate = j + cost(l - j, c - 1) + cost(j, c);
      if (candidate < best) {
        best = candidate;
        split_[index(l, c)] = j;
      }
    }
    cost_[index(l, c)] = best;
  }

  int slots_;
  std::vector<std::int64_t> cost_;
  std::vector<int> split_;
};

/// Writes events and hands out cells, lowest free one first.
class PlanWriter {
 public:
  explicit PlanWriter(TapePlan& plan) : plan_(plan) {}

  int store(int state) {
    const auto free_cell = std::find(used_.begin(), used_.end(), false);
    const int cell = static_cast<int>(free_cell - used_.begin());
    if (free_cell == used_.end()) used_.push_back(false);
    used_[static_cast<std::size_t>(cell)] = true;
    plan_.cells = std::max(plan_.cells, static_cast<int>(std::count(used_.begin(), used_.end(), true)));
    plan_.events.push_back({TapeEvent::Kind::store, state, state, cell});
    return cell;
  }
  void free(int state, int cell) {
    used_[static_cast<std::size_t>(cell)] = false;
    plan_.events.push_back({TapeEvent::Kind::free, state, state, cell});
  }
  void advance(int from, int to) {
    if (to > from) plan_.events.push_back({TapeEvent::Kind::advance, from, to, -1});
  }
  void reverse(int step) { plan_.events.push_back({TapeEvent::Kind::reverse, step, step + 1, -1}); }

 private:
  TapePlan& plan_;
  std::vector<bool> used_;
};

/// Reverses `length` steps from state `base`, which is stored and counts as one of `slots`.
void reverse_chain(const SplitTable& table, PlanWriter& writer, int base, int length, int slots) {
  while (length > 1 && slots > 1) {
    const int j = table.split(length, slots);
    writer.advance(base, base + j);
    const int cell = writer.store(base + j);
    reverse_chain(table, writer, base + j, length - j, slots - 1);
    writer.free(base + j, cell);
    length = j;
  }
  for (int k = length - 1; k >= 0; --k) {
    writer.advance(base, base + k);
    writer.reverse(base + k);
  }
}

}  // namespace

std::int64_t longest_chain(int slots, int repetitions) {
  // Each partial product is a binomial coefficient itself, so the division is exact.
  std::int64_t result = 1;
  for (int k = 1; k <= repetitions; ++k) {
    if (result > std::numeric_limits<std::int64_t>::max() / (slots + k)) {
      return std::numeric_limits<std::int64_t>::max();
    }
    result = result * (slots + k) / k;
  }
  return result;
}

std::int64_t fewest_recomputed_steps(int steps, int slots) {
  return SplitTable(steps, slots).cost(steps, slots);
}

std::int64_t fewest_recomputed_steps_closed_form(int steps, int slots) {
  if (steps <= 1) return 0;
  int r = 1;
  while (longest_chain(slots, r) < steps) ++r;
  return static_cast<std::int64_t>(r) * steps - longest_chain(slots + 1, r - 1);
}

TapePlan optimal_plan(int steps, int slots) {
  TapePlan plan;
  plan.steps = steps;
  const SplitTable table(steps, slots);
  PlanWriter writer(plan);
  const int input = writer.store(0);
  reverse_chain(table, writer, 0, steps, slots);
  writer.free(0, input);
  return plan;
}

TapePlan square_root_plan(int steps) {
  TapePlan plan;
  plan.steps = steps;
  PlanWriter writer(plan);
  const int segments = static_cast<int>(std::ceil(std::sqrt(static_cast<double>(steps))));
  std::vector<int> starts;
  std::vector<int> cells;
  for (int s = 0; s < segments; ++s) {
    const int start = static_cast<int>(static_cast<std::int64_t>(s) * steps / segments);
    if (!starts.empty()) writer.advance(starts.back(), start);
    starts.push_back(start);
    cells.push_back(writer.store(start));
  }
  starts.push_back(steps);
  for (std::size_t s = cells.size(); s-- > 0;) {
    std::vector<int> inner;
    for (int state = starts[s] + 1; state < starts[s + 1]; ++state) {
      writer.advance(state - 1, state);
      inner.push_back(writer.store(state));
    }
    for (int step = starts[s + 1] - 1; step >= starts[s]; --step) {
      writer.reverse(step);
      const bool at_start = step == starts[s];
      writer.free(step, at_start ? cells[s] : inner[static_cast<std::size_t>(step - starts[s] - 1)]);
    }
  }
  return plan;
}

TapePlan store_all_plan(int steps) {
  TapePlan plan;
  plan.steps = steps;
  PlanWriter writer(plan);
  std::vector<int> cells{writer.store(0)};
  for (int state = 1; state < steps; ++state) {
    writer.advance(state - 1, state);
    cells.push_back(writer.store(state));
  }
  for (int step = steps - 1; step >= 0; --step) {
    writer.reverse(step);
    writer.free(step, cells[static_cast<std::size_t>(step)]);
  }
  return plan;
}

std::int64_t advanced_steps(const TapePlan& plan) {
  std::int64_t result = 0;
  for (const TapeEvent& event : plan.events) {
    if (event.kind == TapeEvent::Kind::advance) result += event.to - event.from;
  }
  return result;
}

std::vector<int> stored_states(const TapePlan& plan) {
  std::vector<int> result;
  result.reserve(plan.events.size());
  int stored = 0;
  for (const TapeEvent& event : plan.events) {
    stored += event.kind == TapeEvent::Kind::store;
    stored -= event.kind == TapeEvent::Kind::free;
    result.push_back(stored);
  }
  return result;
}

}  // namespace lucid::backpropagation
