// Whether real things could lie like this. The mathematics of thin wires does not mind windings that run
// through each other; whoever looks at them does.
#pragma once

#include "core/exhibits/wireless_charging/link.hpp"

namespace lucid::wireless {

enum class Crowding { none, coils, thing };

/// `coils`: the windings, taken as solid rings as thick as their wire, run through each other. `thing`: the
/// foreign object would stick in the receiver, taken as a solid disc. Of an own wire nothing is said: its
/// turns may leave room for each other.
Crowding crowding_of(const Link& link);

}  // namespace lucid::wireless
