// The circuit for another program: a SPICE netlist.
#pragma once

#include <string>

#include "core/exhibits/wireless_charging/link.hpp"

namespace lucid::wireless {

/// The link at its settings: a sine source, an .ac sweep that passes through the running frequency, the
/// load's and the plug's watts there as `ngspice -b` prints them, and the exhibit's own figures as a comment.
/// Ohms, farads, henries, peak volts. A foreign object is its 24 strongest eddy currents.
std::string spice_netlist(const Link& link);

}  // namespace lucid::wireless
