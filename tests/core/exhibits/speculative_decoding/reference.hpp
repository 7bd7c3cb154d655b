// Figures of an independent program: tests/reference/speculative-decoding.
#pragma once

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/folders.hpp"

inline nlohmann::json speculative_reference(const std::string& name) {
  std::ifstream file(reference_folder() + "/speculative-decoding/" + name + ".json");
  return nlohmann::json::parse(file);
}
