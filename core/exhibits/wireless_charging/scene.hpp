// What the stage of this exhibit draws, as plain data. Lengths in mm in the pad's frame: origin at the centre
// of the transmitter's coil, z upwards through the phone.
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/snapshot.hpp"

namespace lucid::wireless {

/// What lies over what: names and bands follow it.
enum class Setup { phone, car, experiment, unnamed };

/// mm.
struct Place {
  float x = 0, y = 0, z = 0;
  bool operator==(const Place&) const = default;
};
using Path = std::vector<Place>;

/// A winding where it lies. Rings, or the learner's own wire.
struct CoilShape {
  Place centre;
  Place normal{0, 0, 1};                         ///< unit, the coil's own z
  Place along{1, 0, 0};                          ///< unit, the coil's own x
  double inner = 0, outer = 0, height = 0;       ///< mm, edges of the winding
  double wire_radius = 0;                        ///< mm, of the whole rope
  std::vector<double> ring_radius, ring_height;  ///< mm, in the coil's own frame; empty for an own wire
  std::shared_ptr<const Path> wire;              ///< an own wire, in place; null for rings
};

/// One of the lines of equal flux.
struct FieldLine {
  Path points;
  std::vector<float> field;  ///< |B| at each point, µT per ampere in the transmitter
  bool threads = false;      ///< passes through the receiver: as many lines as were counted
  bool closed = false;  ///< came back to where it began; otherwise it leaves the picture at its last point
};

/// Lines that each carry the same share of the transmitter's flux. Seeded out to the radius of greatest flux.
struct FieldLines {
  std::vector<FieldLine> lines;
  double flux_per_line = 0;  ///< Wb per ampere in the transmitter
  int threading = 0;         ///< of all lines, those through the receiver, counted turn by turn and rounded
  double phase = std::numeric_limits<double>::quiet_NaN();  ///< degrees of the cycle when both coils' fields
                                                            ///< are drawn; NaN: the transmitter's field alone
  double drift = 0;  ///< greatest relative change of the flux function along a line
};

/// Where the time-averaged Poynting vector leads, from the transmitter on.
struct EnergyPath {
  Path points;
  double share = 0;     ///< of the power that crosses the gap
  bool arrives = true;  ///< at the receiver; otherwise it ends in an object or in its own coil
};

/// A table over the receiver's place in its plane, row by row from the smallest y.
struct PlaceMap {
  int columns = 0, rows = 0;
  double x0 = 0, y0 = 0, dx = 1, dy = 1;  ///< mm: centre of the first cell, and steps
  std::vector<float> coupling;            ///< signed
  std::vector<float> efficiency;          ///< 0 to 1, or empty
  std::vector<Path> null_lines;           ///< where the coupling is zero; z is 0
};

/// What lies on the pad besides the phone.
struct PadObject {
  std::string kind;  ///< "none", "coin", "key", "card"
  Place centre;
  double radius = 0, thickness = 0;  ///< mm, of the disc that stands for it in the mathematics
  double watts = 0;                  ///< heat in it
  double temperature = 20;           ///< °C after object_time
  bool detected = false;             ///< the charger has noticed
};

/// One cycle of currents and voltages, evenly sampled, end point left out.
struct Waves {
  double period = 0;                                      ///< s
  std::vector<float> primary_current, secondary_current;  ///< A
  std::vector<float> primary_voltage, secondary_voltage;  ///< V: source, and load
};

/// One way that the energy takes, in watts. They add up to the plug.
struct LedgerTerm {
  std::string id;          ///< "source", "tx_copper", "tx_proximity", "rx_copper", "rx_proximity", "ferrite",
                           ///< "object", "rectifier", "battery"
  const char* label = "";  ///< marked for translation ("core")
  double watts = 0;
};
struct Ledger {
  double plug = 0;                ///< W drawn from the wall
  std::vector<LedgerTerm> terms;  ///< in the order in which the energy meets them, the battery last
  double residual = 0;            ///< W that are not accounted for
};

/// A message between phone and charger.
struct Packet {
  double time = 0;  ///< s of model time
  bool from_phone = true;
  const char* label = "";  ///< marked for translation ("core"): "Control error", "Signal strength"
  double value = 0;        ///< of the packet; NaN where it has none
  const char* unit = "";   ///< of the value; "" for a share
};

/// What the charger thinks.
struct Charger {
  std::string state;        ///< "idle", "ping", "identify", "charging", "foreign_object", "removed"
  const char* label = "";   ///< the same in words, marked for translation ("core")
  const char* reason = "";  ///< why, marked for translation ("core"), or ""
  double frequency = 0;     ///< Hz it drives with, or would drive with next
  double voltage = 0;       ///< V, peak
  double on = 0;            ///< share of the last packet's time in which it drove the coil
  double missing = 0;       ///< W that it could not explain in the last packet
  double temperature = 0;   ///< °C of the thing on the pad by now
  bool phone_present = true;
  bool limited = false;         ///< it cannot give what the phone asks for
  std::vector<Packet> packets;  ///< the last few, oldest first
  /// Where the phone lay while the charger thought, oldest first: x and y in mm, z the power that arrived as
  /// a share of the target.
  Path trail;
  double plug_joules = 0, battery_joules = 0, lost_joules = 0;  ///< since the start
};

struct Link;
struct PullTable;

/// The rings of magnets round both coils.
struct Magnets {
  double inner = 0, outer = 0;  ///< mm
  Place force;                  ///< N on the phone's ring
  double home = 0, hold = 0;    ///< N towards the middle, and towards the pad
  double grip = 0;              ///< N by which friction holds the phone where it lies
  std::shared_ptr<const PullTable> pull;
};

struct WirelessScene : Scene {
  std::shared_ptr<const Link> link;  ///< what everything here was made from, for files to take away
  std::shared_ptr<const CoilShape> transmitter, receiver;
  std::shared_ptr<const FieldLines> field;
  std::shared_ptr<const std::vector<EnergyPath>> energy;
  std::shared_ptr<const PlaceMap> map;
  std::shared_ptr<const Waves> waves;
  std::shared_ptr<const Ledger> ledger;
  std::shared_ptr<const Charger> charger;
  PadObject object;
  std::optional<Magnets> magnets;
  bool talks = true;  ///< charger and receiver, by packets
  Setup setup = Setup::phone;
  /// The charger thinks, and nothing but places has changed since its last packet: ledger, waves, powers and
  /// the object's heat are those of its own frequency and voltage, not of the settings.
  bool by_mind = false;

  double gap = 0, offset_x = 0, offset_y = 0;  ///< mm, the settings that the coils' places follow
  double tilt = 0;                             ///< degrees
  double coupling = 0, efficiency = 0;         ///< the efficiency: of the circuit that the ledger shows
  double gap_power = 0;        ///< W that cross the gap into the phone's coil, mean over a packet
  double load_power = 0;       ///< W, likewise
  double target_power = 0;     ///< W that the phone asks for
  double set_source_loss = 0;  ///< W in the source's own resistance, at the settings
  double frequency = 0;        ///< Hz of that circuit
  double null_offset = std::numeric_limits<double>::quiet_NaN();  ///< mm along x from the middle, at this gap
  bool ferrite = false;
  /// Why nothing real can lie like this, marked for translation ("core"), or "".
  const char* impossible = "";

  /// The same parts still belong to older settings, or are coarse while the hand moves.
  bool field_stale = false, field_coarse = false, energy_stale = false, map_stale = false;
};

}  // namespace lucid::wireless
