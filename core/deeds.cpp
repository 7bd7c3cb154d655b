#include "core/deeds.hpp"

#include <algorithm>

namespace lucid {

bool replaces(const Deed& later, const Deed& earlier) {
  const auto& now = later.arguments;
  return later.action == earlier.action && later.action.rfind("set_", 0) == 0 && !now.empty() &&
         now.size() == earlier.arguments.size() &&
         std::equal(now.begin(), std::prev(now.end()), earlier.arguments.begin());
}

}  // namespace lucid
