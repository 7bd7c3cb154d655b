// The independent figures of this exhibit, read from tests/reference.
#pragma once

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/folders.hpp"

inline const nlohmann::json& reference() {
  static const nlohmann::json data = [] {
    std::ifstream file(reference_folder() + "/backpropagation/gradients-and-costs.json");
    return nlohmann::json::parse(file);
  }();
  return data;
}
