// Conditions over settings.
#include "relevance.hpp"

#include <algorithm>

namespace lucid {

bool relevant(const Exhibit& exhibit, const std::vector<Condition>& conditions, const Settings& settings) {
  return std::all_of(conditions.begin(), conditions.end(), [&](const Condition& condition) {
    const int index = exhibit.parameter_index(condition.parameter);
    if (index < 0 || static_cast<std::size_t>(index) >= settings.size()) return false;
    const std::string value = print_value(settings[static_cast<std::size_t>(index)]);
    return std::find(condition.values.begin(), condition.values.end(), value) != condition.values.end();
  });
}

int standing_preset(const Exhibit& exhibit, const Settings& settings) {
  for (std::size_t i = 0; i < exhibit.presets.size(); ++i) {
    const auto& set = exhibit.presets[i].set;
    const bool stands = std::all_of(set.begin(), set.end(), [&](const auto& pair) {
      const int index = exhibit.parameter_index(pair.first);
      if (index < 0 || static_cast<std::size_t>(index) >= settings.size()) return false;
      const Parameter& parameter = exhibit.parameters[static_cast<std::size_t>(index)];
      // A preset names no file: it stands only while none is loaded.
      if (parameter.kind == Kind::file)
        return pair.second.empty() && std::get<File>(settings[static_cast<std::size_t>(index)]).empty();
      try {
        return parse_value(parameter, pair.second) == settings[static_cast<std::size_t>(index)];
      } catch (const Refusal&) {
        return false;
      }
    });
    if (stands && !set.empty()) return static_cast<int>(i);
  }
  return -1;
}

}  // namespace lucid
