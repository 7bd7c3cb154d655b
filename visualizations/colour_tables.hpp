// The published colour tables, as 0xRRGGBB at 256 equal steps.
#pragma once

#include <cstdint>

namespace lucid {

extern const std::uint32_t viridis_table[256];
extern const std::uint32_t cividis_table[256];

}  // namespace lucid
