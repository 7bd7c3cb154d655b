// Cells of a table with commas between them.
#pragma once

#include <cmath>
#include <string>

#include "core/value.hpp"

namespace lucid {

/// "" where there is no number: a table has no null.
inline std::string csv_cell(double value) {
  return std::isfinite(value) ? print_number(value) : std::string();
}

/// In quotes where it must be.
inline std::string csv_cell(const std::string& text) {
  if (text.find_first_of(",;\"\n\r\t ") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

}  // namespace lucid
