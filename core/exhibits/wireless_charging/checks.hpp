// The exhibit's reference cases, by what they vouch for. All compute by the functions that the picture is
// drawn from; most read what a person reads at given settings.
#pragma once

#include "core/exhibits/wireless_charging/link.hpp"
#include "core/snapshot_at.hpp"

namespace lucid::wireless {

std::vector<Check> coil_checks();     ///< inductances, coupling, field lines, magnets
std::vector<Check> circuit_checks();  ///< copper, currents, powers, limits
std::vector<Check> object_checks();   ///< the thing on the pad
std::vector<Check> charger_checks();  ///< the charger's own mind

Check check(const char* id, const char* what, double expected, double tolerance, bool relative,
            const char* source, std::function<double()> compute, const char* readout = "",
            const char* limits = "");

/// The same for what is read at these settings after so many packets.
Check reading_check(const char* readout, const char* id, const char* what, double expected, double tolerance,
                    bool relative, const char* source, SettingsText settings, std::int64_t packets = 0,
                    const char* limits = "");

/// A small receiver of two layers, 6 mm above the sender and 8 mm aside, and more settings on top: coils
/// where no two things are equal by chance.
SettingsText unlike_coils(SettingsText more = {});

Link link_of(const Knobs& knobs);

}  // namespace lucid::wireless
