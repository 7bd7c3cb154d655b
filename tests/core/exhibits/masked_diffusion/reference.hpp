// The independent figures of this exhibit, read from tests/reference.
#pragma once

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/folders.hpp"

inline nlohmann::json reference(const char* name) {
  std::ifstream file(reference_folder() + "/masked-diffusion/" + name + ".json");
  return nlohmann::json::parse(file);
}
