#pragma once

#include <memory>

#include "core/exhibits/speculative_decoding/story_models.hpp"
#include "core/model.hpp"

namespace lucid::speculative_decoding {

/// Two lanes, the referee, the tree and the formulas, over these models.
std::unique_ptr<Model> make_model(const ShippedModels& models);

}  // namespace lucid::speculative_decoding
