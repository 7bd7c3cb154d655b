// Coils from files that people bring: CSV with x, y, z, or the first path of an SVG drawing. Untrusted input.
#pragma once

#include <string>
#include <string_view>

#include "core/exhibits/wireless_charging/polyline.hpp"
#include "core/words.hpp"

namespace lucid::wireless {

inline constexpr std::size_t most_coil_points = 20'000;

/// The wire in m, its bounding box centred on the origin. `name` appears in the sentences. Throws Refusal:
/// one sentence that says what is wrong and where.
///
/// CSV: two or three columns parted by comma, semicolon, tab or blanks; decimal commas where the columns are
/// parted by semicolons or tabs; a heading may name the unit (x_mm, x_cm, x_m, x_in; without one mm); lines
/// with # are skipped. SVG: M L H V C S Q T A Z, also relative; 1 unit is 1 mm unless width and viewBox say
/// otherwise.
Polyline read_coil(std::string_view content, const std::string& name);

/// The path data of an SVG `d` attribute in its own units, y downwards. Throws Refusal.
Polyline read_svg_path(std::string_view data, const std::string& name);

/// Throws Refusal if two segments that are not neighbours meet.
void refuse_crossings(const Polyline& line, const std::string& name);

/// "x_mm,y_mm,z_mm" and one line a point.
std::string coil_csv(const Polyline& line);

}  // namespace lucid::wireless
