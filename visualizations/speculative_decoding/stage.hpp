// The stage of speculative decoding: what a person sees and grabs, in four views.
#pragma once

#include "visualizations/stage.hpp"

namespace lucid::speculative_decoding {

class SpeculativeStage : public Stage {
 public:
  void draw(const Snapshot& snapshot, const ViewState& view, DrawList& list) const override;
  Response gesture(const Gesture& gesture, const Snapshot& snapshot, ViewState& view,
                   const DrawList& list) const override;
  std::vector<Holdable> holdables(const Snapshot& snapshot) const override;
  Response nudge(const QString& pick, int dx, int dy, bool large, const Snapshot& snapshot) const override;
  QString describe(const Snapshot& snapshot, const ViewState& view) const override;
  QString quantity(const Hit& hit) const override;
  bool moves(const Snapshot& snapshot, const ViewState& view) const override;
};

}  // namespace lucid::speculative_decoding
