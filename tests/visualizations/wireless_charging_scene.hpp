// Snapshots of the exhibit wireless-charging for the tests of its stage, computed by its own model.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/exhibits.hpp"
#include "core/exhibits/wireless_charging/scene.hpp"
#include "core/run.hpp"

namespace lucid::wireless::made {

struct Setting {
  double gap = 5, offset_x = 0, offset_y = 0, tilt = 0;
  std::string object = "none";
  double object_x = 26, object_y = -20;
  std::string preset;
  int steps = 40;  ///< packets of the charger's mind; 0 shows the circuit at the settings
};

inline std::vector<Edit> edits(const Setting& setting) {
  const Exhibit& exhibit = find_exhibit("wireless-charging");
  if (!setting.preset.empty()) return edits_of(exhibit, exhibit.preset(setting.preset));
  return {{"gap", setting.gap},          {"offset_x", setting.offset_x}, {"offset_y", setting.offset_y},
          {"tilt", setting.tilt},        {"object", setting.object},     {"object_x", setting.object_x},
          {"object_y", setting.object_y}};
}

/// Everything refined. The same settings are computed once; the scene may be changed by the one who asked.
inline Snapshot snapshot(const Setting& setting) {
  static std::map<std::string, Snapshot> known;
  std::string key = std::to_string(setting.steps) + ":";
  for (const Edit& edit : edits(setting)) key += edit.parameter + "=" + print_value(edit.value) + ";";
  auto found = known.find(key);
  if (found == known.end()) {
    RunRequest request;
    request.exhibit = &find_exhibit("wireless-charging");
    request.edits = edits(setting);
    request.steps = setting.steps, request.settled = true;
    found = known.emplace(key, run(request)).first;
  }
  Snapshot copy = found->second;
  if (const auto* scene = dynamic_cast<const WirelessScene*>(copy.scene.get()))
    copy.scene = std::make_shared<WirelessScene>(*scene);
  return copy;
}

}  // namespace lucid::wireless::made
