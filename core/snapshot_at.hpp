// What an exhibit shows at given settings: for reference cases, which read what a person would read.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/snapshot.hpp"

namespace lucid {

/// Parameter ids and values as text.
using SettingsText = std::vector<std::pair<std::string, std::string>>;

/// After so many steps, seed 1; `settled`: with everything that `refine` adds. Throws Refusal.
Snapshot snapshot_at(const Exhibit& exhibit, const SettingsText& settings, std::int64_t steps = 0,
                     bool settled = false);

}  // namespace lucid
