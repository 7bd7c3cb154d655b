// What the settings are of.
#include "core/exhibits/wireless_charging/setup.hpp"

#include <algorithm>

namespace lucid::wireless {

namespace {

constexpr Standard qi{QT_TRANSLATE_NOOP("core", "Qi, 87–205 kHz"), 87e3, 205e3, 87e3, 205e3};
constexpr Standard qi2{QT_TRANSLATE_NOOP("core", "Qi2, 360 kHz"), 360e3, 360e3, 355e3, 365e3};
constexpr Standard sae{QT_TRANSLATE_NOOP("core", "SAE J2954 (2013), 81.38–90 kHz"), 81.38e3, 90e3, 81.38e3,
                       90e3};
constexpr Standard kurs{QT_TRANSLATE_NOOP("core", "Kurs et al., 9.9 MHz"), 9.9e6, 9.9e6, 9.85e6, 9.95e6};

constexpr double largest_of_a_phone = 0.060, smallest_of_a_car = 0.090;  // m, outer radius

/// Near enough that the capacitors are made for it.
bool about(double frequency, const Standard& standard, double times) {
  return frequency > standard.low / times && frequency < standard.high * times;
}

}  // namespace

Setup setup_of(const Link& link) {
  const double f = link.knobs.tune_frequency;
  if (link.knobs.winding == WindingKind::open_helix)
    return about(f, kurs, 1.2) ? Setup::experiment : Setup::unnamed;
  const double larger = std::max(link.transmitter->coil.outer(), link.receiver->coil.outer());
  if (larger < largest_of_a_phone) return Setup::phone;
  if (larger >= smallest_of_a_car && about(f, sae, 1.2)) return Setup::car;
  return Setup::unnamed;
}

std::optional<Standard> standard_of(const Link& link) {
  const double f = link.knobs.tune_frequency;
  switch (setup_of(link)) {
    case Setup::phone:
      if (about(f, qi2, 1.2)) return qi2;
      if (about(f, qi, 1)) return qi;
      return {};
    case Setup::car: return sae;
    case Setup::experiment: return kurs;
    case Setup::unnamed: return {};
  }
  return {};
}

}  // namespace lucid::wireless
