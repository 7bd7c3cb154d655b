// From the knobs to everything that follows at once: inductances, resistances, currents, powers, the ledger.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/exhibits/wireless_charging/coils.hpp"
#include "core/exhibits/wireless_charging/knobs.hpp"
#include "core/exhibits/wireless_charging/losses.hpp"
#include "core/exhibits/wireless_charging/object.hpp"
#include "core/words.hpp"

namespace lucid::wireless {

/// A coil with what does not depend on where it lies.
struct MadeCoil {
  Coil coil;
  double free_inductance = 0;  ///< H
  CoilResistance wire;
};

/// `own`: somebody's wire instead of the winding, or null.
MadeCoil make_coil(const Winding& winding, WindingKind kind, double helix_turns, const Polyline* own);
Winding transmitter_winding(const Knobs& knobs);
Winding receiver_winding(const Knobs& knobs);

/// Where both coils and their plates lie, m.
Arrangement arrangement_of(const Knobs& knobs, const Coil& transmitter, const Coil& receiver);

enum class Limit { none, voltage, current, input };

/// Powers on their way from the plug to the battery, W.
struct Shares {
  double source = 0, tx_copper = 0, tx_proximity = 0, rx_copper = 0, rx_proximity = 0, ferrite = 0,
         object = 0, rectifier = 0, battery = 0;
  double plug = 0;
  double residual() const {
    return plug - (source + tx_copper + tx_proximity + rx_copper + rx_proximity + ferrite + object +
                   rectifier + battery);
  }
};

struct Link {
  Knobs knobs;
  std::shared_ptr<const MadeCoil> transmitter, receiver;
  Arrangement place;
  Inductances inductance;
  ForeignObject object;
  Eddies eddies;                   ///< of the object, empty where there is none
  std::optional<Message> problem;  ///< settings that do not go together; nothing else is valid then

  double frequency = 0, voltage = 0;
  Limit limit = Limit::none;
  Phasors now;

  bool has_object() const { return !eddies.empty(); }
  double coupling() const;
  double r1(double frequency) const;  ///< Ω
  double r2(double frequency) const;
  /// The network at a frequency, with its capacitors and with the object. `m`: another mutual inductance than
  /// the present one, for maps; the object then stays out.
  Circuit circuit(double frequency) const;
  Circuit circuit_without_object(double frequency, const Inductances& inductance) const;
  double figure_of_merit(double m) const;  ///< at the running frequency
  Shares shares(const Phasors& phasors, double frequency) const;
  Splitting peaks() const;
  /// Peak current in the pad's coil for a source of `voltage` with the phone far away, A. In series–series at
  /// resonance V/(Rs + R1): nothing else holds it back.
  double current_without_receiver(double voltage) const;
};

/// Everything for one setting. Never throws; what does not go together becomes `problem`.
Link make_link(const Knobs& knobs, std::shared_ptr<const MadeCoil> transmitter,
               std::shared_ptr<const MadeCoil> receiver);

/// The share of its voltage that a charger may give where `driven` is what that voltage does: its coil's
/// current goes with the voltage, what it takes from the plug with the voltage's square.
struct Allowed {
  double share = 1;
  Limit limit = Limit::none;
};
Allowed allowed(const Phasors& driven, const Knobs& knobs);

/// Voltage for the link's setting at `frequency`: fixed, or what holds the power within its limits.
void drive(Link& link);

/// Two Schottky diodes in series with the current.
inline constexpr double rectifier_drop = 0.7;  ///< V

}  // namespace lucid::wireless
