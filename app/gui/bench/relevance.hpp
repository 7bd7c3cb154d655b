// When a knob, a figure or a curve has anything to say.
#pragma once

#include <vector>

#include "core/state.hpp"

namespace lucid {

/// All conditions hold for these settings.
bool relevant(const Exhibit& exhibit, const std::vector<Condition>& conditions, const Settings& settings);

/// Index of the preset whose values all stand, or -1. Files that a preset names are not compared.
int standing_preset(const Exhibit& exhibit, const Settings& settings);

}  // namespace lucid
