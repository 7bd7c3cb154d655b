#include "core/exhibits/backpropagation/checkpointing.hpp"

#include <QtTest>
#include <set>

#include "reference.hpp"

using namespace lucid::backpropagation;

namespace {

/// Plays a plan as a machine with cells would, and says what is wrong with it, if anything.
std::string fault(const TapePlan& plan) {
  std::vector<int> cells;
  int at_hand = -1;  // the state that was just computed
  int to_reverse = plan.steps - 1;
  for (const TapeEvent& event : plan.events) {
    const auto stored = [&](int state) {
      return std::find(cells.begin(), cells.end(), state) != cells.end();
    };
    switch (event.kind) {
      case TapeEvent::Kind::store:
        if (event.from != 0 && event.from != at_hand) return "stores what is not there";
        if (event.cell >= static_cast<int>(cells.size()))
          cells.resize(static_cast<std::size_t>(event.cell) + 1, -1);
        if (cells[static_cast<std::size_t>(event.cell)] != -1) return "overwrites a cell";
        cells[static_cast<std::size_t>(event.cell)] = event.from;
        break;
      case TapeEvent::Kind::advance:
        if (!stored(event.from) && event.from != at_hand) return "advances from nowhere";
        if (event.to <= event.from) return "advances backwards";
        at_hand = event.to;
        break;
      case TapeEvent::Kind::reverse:
        if (event.from != to_reverse) return "reverses out of order";
        if (!stored(event.from) && event.from != at_hand) return "reverses without its state";
        --to_reverse;
        break;
      case TapeEvent::Kind::free:
        if (cells[static_cast<std::size_t>(event.cell)] != event.from) return "frees another state";
        cells[static_cast<std::size_t>(event.cell)] = -1;
        break;
    }
  }
  if (to_reverse != -1) return "does not reverse everything";
  for (const int state : cells) {
    if (state != -1) return "leaves a cell full";
  }
  return "";
}

}  // namespace

class CheckpointingTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void fewest_steps_are_those_of_the_reference() {
    int rows = 0;
    for (const auto& row : reference()["checkpointing"]["table"]) {
      const int l = row["l"], c = row["c"];
      QCOMPARE(fewest_recomputed_steps(l, c), row["expected"].get<std::int64_t>());
      QCOMPARE(fewest_recomputed_steps_closed_form(l, c), row["expected"].get<std::int64_t>());
      ++rows;
    }
    QCOMPARE(rows, 23);
    for (const auto& row : reference()["checkpointing"]["beta"]) {
      QCOMPARE(longest_chain(row["s"], row["r"]), row["max_steps"].get<std::int64_t>());
    }
  }

  void dynamic_programming_and_closed_form_agree_everywhere() {
    for (int l = 1; l <= 200; l += 7) {
      for (int c = 1; c <= 40; ++c) {
        QCOMPARE(fewest_recomputed_steps(l, c), fewest_recomputed_steps_closed_form(l, c));
      }
    }
  }

  void plans_can_be_carried_out_and_cost_what_they_promise() {
    for (const int l : {1, 2, 3, 4, 10, 37, 100, 200}) {
      for (const int c : {1, 2, 3, 5, 10, 200}) {
        const TapePlan plan = optimal_plan(l, c);
        QCOMPARE(fault(plan), std::string());
        QVERIFY(plan.cells <= c);
        QCOMPARE(advanced_steps(plan), fewest_recomputed_steps(l, c));
      }
      QCOMPARE(fault(square_root_plan(l)), std::string());
      QCOMPARE(fault(store_all_plan(l)), std::string());
      QCOMPARE(advanced_steps(store_all_plan(l)), static_cast<std::int64_t>(l - 1));
      QCOMPARE(store_all_plan(l).cells, l);
    }
  }

  void square_root_rule_stores_two_roots_for_one_more_pass() {
    for (const auto& row : reference()["checkpointing"]["sqrt_rule"]) {
      const int steps = row["L"];
      const TapePlan plan = square_root_plan(steps);
      // The first state of a segment is its checkpoint, which the rule of thumb counts twice.
      QCOMPARE(plan.cells, row["stored"].get<int>() - 1);
      QVERIFY(advanced_steps(plan) - (steps - 1) <= steps);
    }
  }

  void stored_states_never_exceed_the_cells() {
    const TapePlan plan = optimal_plan(100, 5);
    const auto stored = stored_states(plan);
    QCOMPARE(stored.size(), plan.events.size());
    QCOMPARE(*std::max_element(stored.begin(), stored.end()), 5);
    QCOMPARE(stored.back(), 0);
  }
};

QTEST_APPLESS_MAIN(CheckpointingTest)
#include "checkpointing_test.moc"
