// What each view keeps while it runs: six small state machines over the exhibit's mathematics. The model
// holds one of each and asks the one of the present view.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/exhibits/backpropagation/counting.hpp"
#include "core/exhibits/backpropagation/depth.hpp"
#include "core/exhibits/backpropagation/knobs.hpp"
#include "core/exhibits/backpropagation/scene.hpp"
#include "core/snapshot.hpp"

namespace lucid::backpropagation {

/// The formula and its sweeps: one node a step. Kept in every view, since its value and gradients are
/// readouts.
class GraphRun {
 public:
  void reset(const Knobs& knobs);
  /// Other numbers at the leaves: the sweeps are replayed with them, in the same order, as far as they had
  /// come.
  void change_leaves(const Knobs& knobs);
  void step();
  bool finished() const { return sweep_->finished; }
  /// Throws Refusal where that node's turn has not come.
  void take_node(int node);
  /// Value and gradients, in every view.
  void fill_values(Snapshot& snapshot) const;
  void fill(Snapshot& snapshot, GraphScene& scene) const;
  std::size_t bytes() const { return 400 * static_cast<std::size_t>(expression_->tape.size()); }

 private:
  Part<Expression> expression_;
  Part<GraphLayout> layout_;
  Part<Sweep> sweep_;
  mutable Part<LeafPlane> plane_;
  mutable std::shared_ptr<const SeriesData> errors_;
};

/// The race: first the chosen net, then the ladder of sizes, one net a step.
class RaceRun {
 public:
  void reset(const Knobs& knobs, std::uint64_t seed);
  /// False, and nothing done, if it was stopped.
  bool step(const Knobs& knobs, const std::stop_token& stop);
  bool finished() const { return now_ && done_ == rungs_.size(); }
  void fill(const Knobs& knobs, Snapshot& snapshot, RaceScene& scene) const;

 private:
  std::vector<std::vector<int>> rungs_;
  std::uint64_t seed_ = 1;
  Part<RaceResult> now_;
  Part<RaceResult> counted_;
  Part<std::vector<RaceResult>> ahead_;
  Part<std::vector<RaceResult>> ladder_;
  std::size_t done_ = 0;
};

/// Numbers by step, at most about 1,000 of them: when full, every second one goes and from then on only every
/// second step is kept.
struct LearningTrace {
  std::vector<double> step, batch_loss, loss, held_out, gradient_norm;
  std::int64_t stride = 1;
  void add(std::int64_t at, double batch, double whole, double unseen, double norm);
};

/// The playground: one minibatch a step.
class PlaygroundRun {
 public:
  void reset(const Knobs& knobs, std::uint64_t seed);
  void step(const Knobs& knobs);
  /// The points that were clicked in are others now: learning goes on with them.
  void change_points(const Knobs& knobs);
  /// Throws Refusal where there is no such point.
  void follow(int index);
  /// Looks at the loss over this connection's weight. Throws Refusal where there is no such connection.
  void follow_weight(const Connection& which);
  /// Gives it another weight, and looks at it.
  void set_weight(const Connection& which, double value);
  void fill(const Knobs& knobs, Snapshot& snapshot, PlaygroundScene& scene) const;
  std::size_t bytes() const;

  PlaygroundRun() = default;
  PlaygroundRun(const PlaygroundRun& other);
  PlaygroundRun& operator=(const PlaygroundRun&) = delete;
  PlaygroundRun(PlaygroundRun&&) = default;
  PlaygroundRun& operator=(PlaygroundRun&&) = default;

 private:
  struct Shown;  // what was made for the last snapshot, kept until the net moves
  void share_points();
  Playground::Score score_of(const PointList& points) const;

  std::unique_ptr<Playground> net_;
  Part<PointList> learn_, held_out_;
  std::optional<Message> problem_;
  LearningTrace trace_;
  int followed_ = -1;
  std::optional<Connection> connection_;  ///< whose weight is looked at
  mutable std::shared_ptr<const Shown> shown_;
};

/// The nets of 1986: 25 sweeps of all 20 a step, 5,000 sweeps in all.
class SymmetryRun {
 public:
  static constexpr int sweeps_per_step = 25;
  static constexpr int sweeps_in_all = 5000;
  void reset(std::uint64_t seed);
  void step(const Knobs& knobs);
  bool finished() const { return nets_->front().sweeps >= sweeps_in_all; }
  void fill(Snapshot& snapshot, SymmetryScene& scene) const;

 private:
  Part<std::vector<SymmetryNet>> nets_;
  Part<std::vector<std::vector<float>>> errors_;
};

/// Gradients through many layers: follows from the settings and the seed; has no steps.
class DepthRun {
 public:
  void reset(std::uint64_t seed);
  void fill(const Knobs& knobs, Snapshot& snapshot, DepthScene& scene) const;

 private:
  struct Result;
  std::uint64_t seed_ = 1;
  mutable std::shared_ptr<const Result> result_;
};

/// The timeline: nothing runs, the pictures beside the facts are computed once.
class InventorsRun {
 public:
  void reset();
  void fill(Snapshot& snapshot, InventorsScene& scene) const;

 private:
  InventorsScene scene_;
};

/// A chain reversed with few cells: one event of the plan a step.
class MemoryRun {
 public:
  void reset(const Knobs& knobs);
  void step() { ++done_; }
  bool finished() const { return done_ == static_cast<int>(plan_->events.size()); }
  void fill(const Knobs& knobs, Snapshot& snapshot, MemoryScene& scene) const;

 private:
  Part<TapePlan> plan_;
  MemoryScene plans_;  ///< what the three plans cost
  std::shared_ptr<const SeriesData> tape_;
  int done_ = 0;
};

/// The counts of a gradient, under their ids.
void read_cost(Snapshot& snapshot, const GradientCost& cost);

/// A curve of a series.
CurveData curve(const char* id, const char* label, std::vector<double> values);

}  // namespace lucid::backpropagation
