// What the settings are of: a phone on its pad, a car over its plate, the experiment of 2007, or nothing that
// has a name; and the frequencies that belong to it.
#pragma once

#include <optional>

#include "core/exhibits/wireless_charging/link.hpp"
#include "core/exhibits/wireless_charging/scene.hpp"

namespace lucid::wireless {

/// Where such a thing works, by publication.
struct Standard {
  const char* name = "";     ///< with its band, marked for translation
  double low = 0, high = 0;  ///< Hz, between which its charger may move
  double from = 0, to = 0;   ///< Hz, as drawn: where one frequency is given, all that rounds to it
};

/// By the coils' size, the winding and the tuned frequency.
Setup setup_of(const Link& link);

/// Nothing where none is known. Qi, baseline profile: 87 to 205 kHz; Qi2, magnetic profile: 360 kHz; cars:
/// 81.38 to 90 kHz (SAE J2954, as agreed in 2013); Kurs et al., Science 317 (2007) 83: 9.9 MHz.
std::optional<Standard> standard_of(const Link& link);

}  // namespace lucid::wireless
