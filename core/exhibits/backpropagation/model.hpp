// The exhibit's moving part.
#pragma once

#include <memory>

#include "core/model.hpp"

namespace lucid::backpropagation {

std::unique_ptr<Model> make_model();

}  // namespace lucid::backpropagation
