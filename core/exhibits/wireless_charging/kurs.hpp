// Open helices with a standing wave of current: the coils of Kurs et al., Science 317, 83 (2007).
#pragma once

#include "core/exhibits/wireless_charging/polyline.hpp"

namespace lucid::wireless {

/// A helix about its frame's z axis, centred, lengths in m.
struct Helix {
  double radius = 0.3, height = 0.2, turns = 5.25, wire_radius = 0.003;
};

/// As a polyline. With `standing` the current is sin(π s/l) along the wire (half a wave, none at the open
/// ends), of 1 A in the middle; else uniform.
Polyline helix(const Helix& shape, bool standing, int segments_per_turn = 96);

}  // namespace lucid::wireless
