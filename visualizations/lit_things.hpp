// Things that are picked light up with the quantities that they tell.
#pragma once

#include <algorithm>

#include "visualizations/lights.hpp"

namespace lucid {

/// Draws those things of the list otherwise whose quantity is pointed at anywhere.
inline void light_things(const Stage& stage, const ViewState& view, DrawList& list) {
  if (view.lit.isEmpty()) return;
  const auto lit = [&](const QString& pick, int index) {
    Hit hit;
    hit.id = pick, hit.index = index;
    const QStringList told = stage.quantity(hit).split(QLatin1Char(','), Qt::SkipEmptyParts);
    return std::ranges::any_of(told, [&](const QString& quantity) { return lights(view, quantity); });
  };
  for (Panel& panel : list.panels)
    for (Item& item : panel.items) {
      if (auto* area = std::get_if<Polygon>(&item); area && !area->pick.isEmpty()) {
        if (lit(area->pick, area->pick_index))
          area->outline = {Role::accent, std::max(2.f, area->outline.width + 0.5f)};
      } else if (auto* marks = std::get_if<Glyphs>(&item); marks && !marks->pick.isEmpty()) {
        if (lit(marks->pick, -1)) marks->outline = Role::accent, marks->outline_width = 2;
      } else if (auto* handle = std::get_if<Handle>(&item); handle && handle->state == Handle::State::idle) {
        if (lit(handle->pick, handle->pick_index)) handle->state = Handle::State::hover;
      }
    }
}

}  // namespace lucid
