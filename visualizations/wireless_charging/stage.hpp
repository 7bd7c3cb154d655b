// The stage of the exhibit wireless-charging: two coils to be moved by hand, and what follows from it.
#pragma once

#include "visualizations/stage.hpp"
#include "visualizations/wireless_charging/prepared.hpp"

namespace lucid::wireless {

class WirelessStage final : public Stage {
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
  mutable Prepared prepared_;
};

}  // namespace lucid::wireless
