// The stage of an exhibit, or its readings in words where none is registered.
#pragma once

#include "visualizations/stage.hpp"

namespace lucid {

std::unique_ptr<Stage> stage_of(const Exhibit& exhibit);

}  // namespace lucid
