// A stage of wireless-charging with a snapshot of the exhibit's own model, as the tests of its pictures use
// it.
#pragma once

#include <memory>
#include <stdexcept>
#include <vector>

#include "tests/visualizations/wireless_charging_scene.hpp"
#include "visualizations/software_renderer.hpp"
#include "visualizations/stage.hpp"

namespace lucid::wireless {

struct Bench {
  Snapshot snapshot;
  std::shared_ptr<WirelessScene> scene;
  std::unique_ptr<Stage> stage = make_stage("wireless-charging");
  ViewState view;
  DrawList list;

  explicit Bench(const made::Setting& setting = {}) : snapshot(made::snapshot(setting)) {
    scene = std::const_pointer_cast<WirelessScene>(
        std::dynamic_pointer_cast<const WirelessScene>(snapshot.scene));
    view.locale = QLocale(QLocale::English);
  }
  void put(const char* id, double value) {
    snapshot.settings[static_cast<std::size_t>(snapshot.exhibit->parameter_index(id))] = value;
  }
  void draw() { stage->draw(snapshot, view, list); }
  QImage shot(Theme theme, double scale = 1) {
    draw();
    return picture(list, theme, scale);
  }
};

template <class T>
std::vector<const T*> items(const DrawList& list, const char* panel) {
  std::vector<const T*> found;
  for (const Panel& p : list.panels)
    if (p.id == QLatin1String(panel))
      for (const Item& item : p.items)
        if (const T* thing = std::get_if<T>(&item)) found.push_back(thing);
  return found;
}

inline const Panel& panel_of(const DrawList& list, const char* id) {
  for (const Panel& panel : list.panels)
    if (panel.id == QLatin1String(id)) return panel;
  throw std::runtime_error("no such panel");
}

}  // namespace lucid::wireless
