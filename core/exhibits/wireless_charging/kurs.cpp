// Open helices with a standing wave of current.
#include "core/exhibits/wireless_charging/kurs.hpp"

#include <cmath>

namespace lucid::wireless {

Polyline helix(const Helix& shape, bool standing, int segments_per_turn) {
  Polyline line;
  const int n = std::max(8, static_cast<int>(std::lround(shape.turns * segments_per_turn)));
  for (int i = 0; i <= n; ++i) {
    const double t = static_cast<double>(i) / n, angle = 2 * pi * shape.turns * t;
    line.add({shape.radius * std::cos(angle), shape.radius * std::sin(angle), shape.height * (t - 0.5)});
    if (i > 0 && standing) line.weight.push_back(std::sin(pi * (i - 0.5) / n));
  }
  return line;
}

}  // namespace lucid::wireless
