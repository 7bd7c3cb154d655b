// The exhibit's model: hands every call to the run of the present view.
#include "core/exhibits/backpropagation/model.hpp"

#include "core/exhibits/backpropagation/runs.hpp"

namespace lucid::backpropagation {

namespace {

/// Steps that the chosen plan runs forward until the whole chain is reversed, the first pass among them.
std::int64_t steps_run_forward(const Knobs& knobs) {
  switch (knobs.plan) {
    case MemoryPlan::square_root: return advanced_steps(square_root_plan(knobs.depth));
    case MemoryPlan::every_state: return advanced_steps(store_all_plan(knobs.depth));
    case MemoryPlan::optimal: break;
  }
  return fewest_recomputed_steps_closed_form(knobs.depth, knobs.checkpoints);
}

class BackpropagationModel final : public KnobModel<Knobs> {
 public:
  void act(const Deed& deed) override {
    const auto whole = [&](std::size_t i) {
      return static_cast<int>(std::get<std::int64_t>(deed.arguments.at(i)));
    };
    if (deed.action == "take_node") {
      graph_.take_node(whole(0));
    } else if (deed.action == "follow_point") {
      playground_.follow(whole(0));
    } else if (deed.action == "follow_weight") {
      playground_.follow_weight({whole(0), whole(1), whole(2)});
    } else if (deed.action == "set_weight") {
      playground_.set_weight({whole(0), whole(1), whole(2)}, std::get<double>(deed.arguments.at(3)));
    }
  }

  void reset(std::uint64_t seed) override {
    ready_ = true;
    graph_.reset(knobs);
    race_ = {}, playground_ = {}, symmetry_ = {}, depth_ = {}, memory_ = {}, inventors_ = {};
    switch (knobs.view) {
      case ViewKind::graph: break;
      case ViewKind::race: race_.reset(knobs, seed); break;
      case ViewKind::playground: playground_.reset(knobs, seed); break;
      case ViewKind::symmetry: symmetry_.reset(seed); break;
      case ViewKind::depth: depth_.reset(seed); break;
      case ViewKind::memory: memory_.reset(knobs); break;
      case ViewKind::inventors: inventors_.reset(); break;
    }
  }

  bool step(std::stop_token stop) override {
    if (stop.stop_requested()) return false;
    switch (knobs.view) {
      case ViewKind::graph: graph_.step(); break;
      case ViewKind::race: return race_.step(knobs, stop);
      case ViewKind::playground: playground_.step(knobs); break;
      case ViewKind::symmetry: symmetry_.step(knobs); break;
      case ViewKind::depth: break;
      case ViewKind::memory: memory_.step(); break;
      case ViewKind::inventors: break;
    }
    return true;
  }

  bool finished() const override {
    switch (knobs.view) {
      case ViewKind::graph: return graph_.finished();
      case ViewKind::race: return race_.finished();
      case ViewKind::playground: return false;
      case ViewKind::symmetry: return symmetry_.finished();
      case ViewKind::depth: return true;
      case ViewKind::memory: return memory_.finished();
      case ViewKind::inventors: return true;
    }
    return false;
  }

  double pace() const override {
    switch (knobs.view) {
      case ViewKind::graph:
      case ViewKind::race: return 0.1;  // a node, a net: something to read each time
      case ViewKind::memory: return 0.4;
      case ViewKind::playground: return 2;
      case ViewKind::symmetry:
      case ViewKind::depth:
      case ViewKind::inventors: return 1;
    }
    return 1;
  }

  std::unique_ptr<Model> clone() const override { return std::make_unique<BackpropagationModel>(*this); }

  void fill(Snapshot& snapshot) const override {
    auto scene = std::make_shared<BackpropagationScene>();
    scene->view = knobs.view;
    static const auto sketch = [] {
      constexpr int dims[] = {3, 4, 4, 2};
      return std::make_shared<const NetSketch>(net_sketch(dims, Random(7)));
    }();
    scene->sketch = sketch;
    graph_.fill_values(snapshot);
    snapshot.read("recomputed_steps", static_cast<double>(steps_run_forward(knobs)));
    switch (knobs.view) {
      case ViewKind::graph: graph_.fill(snapshot, scene->graph); break;
      case ViewKind::race: race_.fill(knobs, snapshot, scene->race); break;
      case ViewKind::playground: playground_.fill(knobs, snapshot, scene->playground); break;
      case ViewKind::symmetry: symmetry_.fill(snapshot, scene->symmetry); break;
      case ViewKind::depth: depth_.fill(knobs, snapshot, scene->depth); break;
      case ViewKind::memory: memory_.fill(knobs, snapshot, scene->memory); break;
      case ViewKind::inventors: inventors_.fill(snapshot, scene->inventors); break;
    }
    snapshot.scene = std::move(scene);
  }

  std::size_t bytes() const override { return 8192 + graph_.bytes() + playground_.bytes(); }

 protected:
  void changed(const Parameter& parameter) override {
    // Whatever else shapes a run begins it anew; rates and steps of differences are read when they are used.
    if (!ready_) return;
    if (parameter.id == "leaf_values") graph_.change_leaves(knobs);
    if (parameter.id == "own_points") playground_.change_points(knobs);
  }

 private:
  bool ready_ = false;
  GraphRun graph_;
  RaceRun race_;
  PlaygroundRun playground_;
  SymmetryRun symmetry_;
  DepthRun depth_;
  MemoryRun memory_;
  InventorsRun inventors_;
};

}  // namespace

std::unique_ptr<Model> make_model() { return std::make_unique<BackpropagationModel>(); }

}  // namespace lucid::backpropagation
