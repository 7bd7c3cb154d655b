// The charger's own mind: ping, identify, charge by error packets and frequency moves, trip on foreign
// objects. One step is a quarter of a second. All powers come from the same circuit as the picture.
#pragma once

#include <array>
#include <vector>

#include "core/exhibits/wireless_charging/link.hpp"
#include "core/exhibits/wireless_charging/scene.hpp"
#include "core/random.hpp"

namespace lucid::wireless {

inline constexpr double packet_interval = 0.25;     ///< s
inline constexpr double missing_power_limit = 0.5;  ///< W that may be unexplained; Qi's limit is of this size

/// J that have gone each way since the start.
struct Energies {
  double plug = 0, source = 0, tx_copper = 0, tx_proximity = 0, rx_copper = 0, rx_proximity = 0, object = 0,
         rectifier = 0, battery = 0;
  double residual() const {
    return plug -
           (source + tx_copper + tx_proximity + rx_copper + rx_proximity + object + rectifier + battery);
  }
};

/// `fixed`: power is not held, and the coil is simply driven as it is set.
enum class Mood { idle, ping, identify, charging, foreign_object, removed, fixed };
const char* id_of(Mood mood);

struct ChargerMind {
  Mood mood = Mood::idle;
  const char* reason = "";  ///< marked for translation
  double time = 0;          ///< s
  int in_mood = 0;          ///< steps
  double frequency = 0;     ///< Hz
  double voltage = 0;       ///< V, peak
  double driven = 0;        ///< Hz during the last packet; `frequency` is what it moves to next
  double on = 0;            ///< share of the last packet's time in which the coil was driven
  double duty = 1;          ///< share of the source voltage: lowered only where the band's end is reached
  bool at_peak = false, limited = false;
  int suspicious = 0;  ///< packets in a row with too much power missing
  bool phone_present = true;
  double received = 0;           ///< W, as the phone reports
  double missing = 0;            ///< W that the charger cannot explain
  double temperature = ambient;  ///< °C of the object
  Shares shares;                 ///< of the last packet: means over its time
  Energies energy;
  std::vector<Packet> packets;
  std::vector<double> trace_time, trace_power, trace_frequency, trace_temperature, trace_missing;
  Path trail;  ///< places of the phone, mm, and the share of the target power that arrived; only where it
               ///< moved
  Random chance{1};
};

/// The band in which it may move: of the standard that belongs to the coils, or where there is none, Qi's 87
/// to 205 kHz as a share of the tuned frequency.
struct BandLimits {
  double low = 0, high = 0;
};
BandLimits band_of(const Link& link);
/// Chargers and phones talk by packets on frequencies of about 100 kHz. What is tuned above a megahertz, as
/// the experiment of 2007, has no mind: it is simply driven.
bool talks(const Link& link);

/// Where the charger works: what it drives the coils with, and what becomes of it.
struct Drive {
  double frequency = 0, voltage = 0;  ///< Hz; V, peak, as far as its limits let it
  double on = 0;                      ///< share of a packet's time in which the coil is driven
  Phasors now;                        ///< while it is driven
  Shares shares;                      ///< means over a packet's time
};
/// The last packet's drive on this link: the same as in that packet, or what a phone moved since makes of it.
Drive drive_of(const ChargerMind& mind, const Link& link);

/// One packet interval.
void think(ChargerMind& mind, const Link& link);

/// For the stage.
std::shared_ptr<const Charger> picture_of(const ChargerMind& mind);

}  // namespace lucid::wireless
