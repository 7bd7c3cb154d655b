// The benchmarks: the machine's own ceilings and the exhibits' figures, measured in one run.
#pragma once

#include "app/cli/print.hpp"

namespace lucid::cli {

/// {"machine": …, "benchmarks": […]}. `with_core` adds the rows of the shared mathematics.
Json benchmarks_json(const std::vector<const Exhibit*>& exhibits, bool with_core);

}  // namespace lucid::cli
