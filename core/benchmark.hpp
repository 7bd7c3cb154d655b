// One measured figure of this machine.
#pragma once

#include <limits>
#include <string>

namespace lucid {

struct BenchmarkRow {
  std::string id;
  const char* what = "";  ///< marked for translation
  double value = 0;
  std::string unit;
  /// Of the fastest matrix product or memory stream of the same moment; NaN where neither is the limit.
  double share_of_ceiling = std::numeric_limits<double>::quiet_NaN();
};

}  // namespace lucid
