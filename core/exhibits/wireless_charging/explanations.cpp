// What stands behind each reading: its formula, what goes into it, and where it stops being true.
#include <algorithm>

#include "core/exhibits/wireless_charging/exhibit.hpp"

namespace lucid::wireless {

namespace {

struct Explanation {
  const char* readout;
  const char* formula;
  std::vector<std::string> inputs;
  const char* limits;
};

const std::vector<Explanation>& explanations() {
  const char* geometry =
      QT_TRANSLATE_NOOP("core",
                        "Coils and distances far below a wavelength; turns are thin rings; ferrite is a "
                        "perfect, endless plate.");
  const char* own =
      QT_TRANSLATE_NOOP("core",
                        "Uniform current in the wire; rings instead of a spiral; the capacitance between "
                        "turns is left out.");
  const char* copper =
      QT_TRANSLATE_NOOP("core",
                        "Copper of 5.8e7 S/m at 20 °C; the field of the other coil and the crowding between "
                        "touching wires are left out.");
  const char* own_current =
      QT_TRANSLATE_NOOP("core",
                        "The current is the charger's own, from its power and the load; the resistance is "
                        "ωL/Q at its frequency, where Q differs a little from the one shown. The field of "
                        "the other coil and the crowding between touching wires are left out.");
  const char* circuit =
      QT_TRANSLATE_NOOP("core",
                        "A sine at one frequency in a steady state; harmonics and switching losses are left "
                        "out; the rectifier is a resistor of equal power.");
  const char* disc = QT_TRANSLATE_NOOP("core",
                                       "A flat, round, non-magnetic piece of metal parallel to the sender; a "
                                       "key or a card is a disc of its area.");
  const char* magnets = QT_TRANSLATE_NOOP(
      "core",
      "Two equal, even rings of N45SH, 46 to 54 mm wide and .8 mm thick, two poles side by side; "
      "gaps from about 1.5 mm; the iron behind real rings is left out.");
  const char* mind =
      QT_TRANSLATE_NOOP("core",
                        "Follows the shape of the Qi standard, not its letter: packets four times a "
                        "second.");
  static const std::vector<Explanation> list = {
      {"coupling", "wireless_coupling", {"mutual_inductance", "tx_inductance", "rx_inductance"}, geometry},
      {"figure_of_merit", "wireless_merit", {"coupling", "tx_q", "rx_q"}, copper},
      {"best_efficiency",
       "wireless_best_efficiency",
       {"figure_of_merit"},
       QT_TRANSLATE_NOOP("core", "For any linear circuit round two coils; the rectifier comes after it.")},
      {"efficiency", "wireless_efficiency", {"load_power", "input_power"}, circuit},
      {"battery_per_heat",
       "wireless_battery_per_heat",
       {"battery_power", "loss_tx", "loss_rx", "loss_object", "rectifier_loss"},
       QT_TRANSLATE_NOOP("core",
                         "Where the heat arises is left out: most of it warms the sender, and the receiver "
                         "lies on it. The charger's own electronics are not counted.")},
      {"load_power", "wireless_load_power", {"secondary_current", "load"}, circuit},
      {"input_power", "wireless_input_power", {"load_power", "loss_tx", "loss_rx", "loss_object"}, circuit},
      {"loss_tx", "wireless_loss_tx", {"primary_current", "tx_q", "tx_inductance", "frequency"}, copper},
      {"loss_rx", "wireless_loss_rx", {"secondary_current", "rx_q", "rx_inductance", "frequency"}, copper},
      {"loss_object",
       "wireless_loss_object",
       {"primary_current", "secondary_current", "frequency", "object", "object_x", "object_y"},
       disc},
      {"object_temperature",
       "wireless_temperature",
       {"loss_object", "object_time", "object"},
       QT_TRANSLATE_NOOP("core",
                         "The whole piece has one temperature, in still air of 20 °C, at constant power; the "
                         "charger has not stopped.")},
      {"primary_current",
       "wireless_primary_current",
       {"drive_voltage", "frequency", "mutual_inductance", "load", "source_resistance"},
       circuit},
      {"runaway_current",
       "wireless_primary_current",
       {"drive_voltage", "tx_q", "tx_inductance", "source_resistance"},
       QT_TRANSLATE_NOOP("core",
                         "The formula with M = 0, at the present voltage; the charger has not noticed that "
                         "the receiver is gone.")},
      {"secondary_current",
       "wireless_secondary_current",
       {"primary_current", "frequency", "mutual_inductance", "load"},
       circuit},
      {"tx_inductance",
       "wireless_own_inductance",
       {"tx_radius", "tx_inner", "tx_turns", "tx_layers", "tx_height", "wire_diameter", "strands", "ferrite"},
       own},
      {"rx_inductance",
       "wireless_own_inductance",
       {"rx_radius", "rx_inner", "rx_turns", "rx_layers", "rx_height", "wire_diameter", "strands", "ferrite"},
       own},
      {"mutual_inductance",
       "wireless_neumann",
       {"gap", "offset_x", "offset_y", "tilt", "tx_radius", "rx_radius", "tx_turns", "rx_turns", "ferrite"},
       geometry},
      {"tx_q", "wireless_q", {"frequency", "tx_inductance", "resistance_ratio", "tx_q_given"}, copper},
      {"rx_q", "wireless_q", {"frequency", "rx_inductance", "rx_q_given"}, copper},
      {"optimal_load",
       "wireless_optimal_load",
       {"figure_of_merit", "rx_q", "rx_inductance", "frequency"},
       circuit},
      {"splitting_low",
       "wireless_splitting",
       {"tune_frequency", "coupling", "load", "tx_q", "rx_q"},
       circuit},
      {"splitting_high",
       "wireless_splitting",
       {"tune_frequency", "coupling", "load", "tx_q", "rx_q"},
       circuit},
      {"null_offset", "wireless_null", {"gap", "offset_y", "tilt", "tx_radius", "rx_radius"}, geometry},
      {"magnet_hold", "wireless_snap_force", {"gap", "offset_x", "offset_y", "tilt", "magnets"}, magnets},
      {"magnet_home", "wireless_snap_force", {"gap", "offset_x", "offset_y", "tilt", "magnets"}, magnets},
      {"snap_reach",
       "wireless_snap_energy",
       {"magnet_hold", "magnet_home", "gap"},
       QT_TRANSLATE_NOOP("core", "A level phone of 200 g, let go at rest; friction .2.")},
      {"skin_depth",
       "wireless_skin_depth",
       {"frequency"},
       QT_TRANSLATE_NOOP("core", "Copper of 5.8e7 S/m at 20 °C, thick against the skin.")},
      {"resistance_ratio",
       "wireless_resistance_ratio",
       {"skin_depth", "wire_diameter", "strands", "tx_turns", "tx_radius", "tx_inner"},
       copper},
      {"drive_voltage",
       "wireless_drive_voltage",
       {"hold_power", "target_power", "load_power", "source_voltage", "voltage_limit", "current_limit",
        "input_limit"},
       circuit},
      {"drive_limit",
       "wireless_drive_limit",
       {"drive_voltage", "primary_current", "input_power", "voltage_limit", "current_limit", "input_limit"},
       QT_TRANSLATE_NOOP("core",
                         "A real charger has more limits: its own temperature, and the coil's own voltage.")},
      {"rectifier_loss",
       "wireless_rectifier",
       {"secondary_current"},
       QT_TRANSLATE_NOOP("core", "Two diodes with a constant drop; their own resistance is left out.")},
      {"battery_power",
       "wireless_battery",
       {"load_power", "rectifier_loss"},
       QT_TRANSLATE_NOOP("core", "The receiver's own electronics and the battery's heat are left out.")},
      {"ledger_residual",
       "wireless_ledger",
       {"input_power", "load_power", "loss_tx", "loss_rx", "loss_object"},
       QT_TRANSLATE_NOOP("core", "Rounding alone: about 16 digits of the input power.")},
      {"line_drift",
       "wireless_drift",
       {"gap", "offset_x", "offset_y", "tilt", "field"},
       QT_TRANSLATE_NOOP("core",
                         "Where the field has an axis the flux is known exactly; elsewhere lines need not "
                         "close, and the solver's own error estimate is shown.")},
      {"charger_state", "wireless_charger_state", {"charger_power", "missing_power", "object"}, mind},
      {"charger_frequency", "wireless_charger_frequency", {"charger_power", "target_power"}, mind},
      {"charger_power", "wireless_load_power", {"charger_frequency", "coupling", "load"}, mind},
      {"charger_plug",
       "wireless_input_power",
       {"charger_battery", "charger_rectifier", "charger_loss_rx", "charger_loss_object", "charger_loss_tx"},
       mind},
      {"charger_loss_tx",
       "wireless_loss_tx",
       {"charger_power", "load", "mutual_inductance", "charger_frequency", "tx_inductance", "tx_q"},
       own_current},
      {"charger_loss_object", "wireless_loss_object", {"charger_frequency", "object"}, disc},
      {"charger_loss_rx",
       "wireless_loss_rx",
       {"charger_power", "load", "charger_frequency", "rx_inductance", "rx_q"},
       own_current},
      {"charger_rectifier", "wireless_rectifier", {"charger_power"}, mind},
      {"charger_battery", "wireless_battery", {"charger_power", "charger_rectifier"}, mind},
      {"charger_efficiency",
       "wireless_efficiency",
       {"charger_power", "charger_plug", "source_resistance"},
       circuit},
      {"charger_residual",
       "wireless_ledger",
       {"charger_plug", "source_resistance", "charger_power", "charger_loss_tx", "charger_loss_rx",
        "charger_loss_object"},
       QT_TRANSLATE_NOOP("core", "Rounding alone: about 16 digits of the input power.")},
      {"missing_power",
       "wireless_missing",
       {"charger_plug", "charger_loss_tx", "charger_loss_rx", "charger_power"},
       mind},
      {"battery_energy", "wireless_energy", {"charger_battery"}, mind},
      {"energy_residual",
       "wireless_energy_ledger",
       {"charger_plug", "source_resistance", "charger_loss_tx", "charger_loss_rx", "charger_loss_object",
        "charger_rectifier", "battery_energy"},
       QT_TRANSLATE_NOOP("core", "Rounding alone, summed over all steps of the run.")},
  };
  return list;
}

}  // namespace

void explain(std::vector<Readout>& readouts) {
  for (const Explanation& e : explanations()) {
    const auto found =
        std::find_if(readouts.begin(), readouts.end(), [&](const Readout& r) { return r.id == e.readout; });
    if (found == readouts.end()) continue;
    found->formula = e.formula, found->inputs = e.inputs, found->limits = e.limits;
  }
}

}  // namespace lucid::wireless
