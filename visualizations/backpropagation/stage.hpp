// The stage of backpropagation: what a person sees and grabs, in six views.
#pragma once

#include <memory>
#include <optional>

#include "visualizations/backpropagation/hands.hpp"
#include "visualizations/kept_back.hpp"
#include "visualizations/stage.hpp"

namespace lucid::backpropagation {

class BackpropagationStage : public Stage {
 public:
  void draw(const Snapshot& snapshot, const ViewState& view, DrawList& list) const override;
  Response gesture(const Gesture& gesture, const Snapshot& snapshot, ViewState& view,
                   const DrawList& list) const override;
  std::vector<Holdable> holdables(const Snapshot& snapshot) const override;
  Response nudge(const QString& pick, int dx, int dy, bool large, const Snapshot& snapshot) const override;
  QString describe(const Snapshot& snapshot, const ViewState& view) const override;
  QString quantity(const Hit& hit) const override;
  bool moves(const Snapshot& snapshot, const ViewState& view) const override;

 private:
  // The value that a leaf had when it was seized: what is dragged follows the finger, not the last frame.
  mutable std::optional<double> seized_;
  mutable KeyHand keys_;
  mutable WidenedShape shape_;  // of the net that is being widened
};

/// The gradients, until the sweep has brought the blame back to every leaf.
KeptBack kept_back(const Snapshot& snapshot);

}  // namespace lucid::backpropagation
