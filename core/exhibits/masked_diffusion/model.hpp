// The exhibit's model.
#pragma once

#include <memory>

#include "core/model.hpp"

namespace lucid::masked_diffusion {

std::unique_ptr<Model> make_model();

}  // namespace lucid::masked_diffusion
