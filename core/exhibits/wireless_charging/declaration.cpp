// The exhibit wireless-charging, declared.
#include <algorithm>

#include "core/exhibits/wireless_charging/exhibit.hpp"
#include "core/exhibits/wireless_charging/model.hpp"

namespace lucid {

namespace {

Readout readout(const char* id, const char* label, const char* unit, const char* help) {
  Readout r;
  r.id = id, r.label = label, r.unit = unit, r.help = help;
  return r;
}

Readout share(const char* id, const char* label, const char* help) {
  Readout r = readout(id, label, "", help);
  r.fraction = true;
  return r;
}

Readout when_magnets(Readout r) {
  r.relevant_when = {{"magnets", {"true"}}};
  return r;
}

Readout later(Readout r) {
  r.needs_steps = true;
  return r;
}

Readout published(Readout r, std::vector<Published> figures) {
  r.published = std::move(figures);
  return r;
}

std::vector<Readout> readouts() {
  std::vector<Readout> list = {
      readout("coupling", QT_TRANSLATE_NOOP("core", "Coupling k"), "",
              QT_TRANSLATE_NOOP(
                  "core",
                  "The share of the field that both coils hold in common: M over the root of L1 L2. "
                  "Geometry alone; "
                  "negative past the null.")),
      readout("figure_of_merit", QT_TRANSLATE_NOOP("core", "k √(Q1 Q2)"), "",
              QT_TRANSLATE_NOOP("core", "What decides the best efficiency: coupling times quality.")),
      published(share("best_efficiency", QT_TRANSLATE_NOOP("core", "Best possible efficiency"),
                      QT_TRANSLATE_NOOP("core", "No circuit round these coils can do better.")),
                {{0.4,
                  {},
                  QT_TRANSLATE_NOOP("core", "Kurs et al., Science 317, 83 (2007): about 40 % at 2 m"),
                  "kurs-2007"}}),
      share(
          "efficiency", QT_TRANSLATE_NOOP("core", "Efficiency"),
          QT_TRANSLATE_NOOP("core", "Power into the load over power taken in, after the source resistance.")),
      readout("battery_per_heat", QT_TRANSLATE_NOOP("core", "Battery power per watt of heat"), "",
              QT_TRANSLATE_NOOP("core",
                                "How many watts reach the battery for one that warms coils, rectifier and "
                                "what lies between the coils.")),
      published(readout("load_power", QT_TRANSLATE_NOOP("core", "Load power"), "W",
                        QT_TRANSLATE_NOOP("core", "Average power into the load.")),
                {{5, {}, QT_TRANSLATE_NOOP("core", "Qi, baseline power profile"), "qi-pad"},
                 {15, {}, QT_TRANSLATE_NOOP("core", "Qi2, magnetic power profile"), "qi2-magnetic"},
                 {60, {}, QT_TRANSLATE_NOOP("core", "Kurs et al., Science 317, 83 (2007)"), "kurs-2007"}}),
      published(readout("input_power", QT_TRANSLATE_NOOP("core", "Input power"), "W",
                        QT_TRANSLATE_NOOP("core", "Average power taken in, after the source resistance.")),
                {{3700, {}, QT_TRANSLATE_NOOP("core", "SAE J2954, class WPT1: at most"), "electric-car"}}),
      readout("loss_tx", QT_TRANSLATE_NOOP("core", "Loss in the sender's coil"), "W",
              QT_TRANSLATE_NOOP("core", "Heat in the sender's copper.")),
      readout("loss_rx", QT_TRANSLATE_NOOP("core", "Loss in the receiver's coil"), "W",
              QT_TRANSLATE_NOOP("core", "Heat in the receiver's copper.")),
      readout("loss_object", QT_TRANSLATE_NOOP("core", "Loss in the foreign object"), "W",
              QT_TRANSLATE_NOOP("core", "Heat of the eddy currents in it.")),
      readout("object_temperature", QT_TRANSLATE_NOOP("core", "Temperature of the foreign object"), "°C",
              QT_TRANSLATE_NOOP("core", "After the chosen time at the present power.")),
      readout("primary_current", QT_TRANSLATE_NOOP("core", "Sender current"), "A",
              QT_TRANSLATE_NOOP("core", "Peak current in the sender's coil.")),
      readout("runaway_current", QT_TRANSLATE_NOOP("core", "Sender current, receiver far away"), "A",
              QT_TRANSLATE_NOOP("core",
                                "What the same voltage would drive through the sender's coil with no "
                                "receiver near. With capacitors in series on both sides only the sender's "
                                "own resistance and the source's hold it back.")),
      readout("secondary_current", QT_TRANSLATE_NOOP("core", "Receiver current"), "A",
              QT_TRANSLATE_NOOP("core", "Peak current in the receiver's coil.")),
      published(readout("tx_inductance", QT_TRANSLATE_NOOP("core", "Sender coil L1"), "H",
                        QT_TRANSLATE_NOOP("core", "Own inductance of the sender's coil, with its ferrite.")),
                {{3.923729527869434e-06,
                  {},
                  QT_TRANSLATE_NOOP("core", "Mohan et al. (1999), current-sheet formula"),
                  "qi-pad"}}),
      readout("rx_inductance", QT_TRANSLATE_NOOP("core", "Receiver coil L2"), "H",
              QT_TRANSLATE_NOOP("core", "Own inductance of the receiver's coil, with its ferrite.")),
      readout("mutual_inductance", QT_TRANSLATE_NOOP("core", "Mutual inductance M"), "H",
              QT_TRANSLATE_NOOP("core", "Flux in one coil for an ampere in the other.")),
      published(
          readout(
              "tx_q", QT_TRANSLATE_NOOP("core", "Sender quality Q1"), "",
              QT_TRANSLATE_NOOP("core", "ω L1 over the coil's AC resistance: energy held over energy lost.")),
          {{950, {}, QT_TRANSLATE_NOOP("core", "Kurs et al. (2007), measured: 950 ± 50"), "kurs-2007"}}),
      readout("rx_q", QT_TRANSLATE_NOOP("core", "Receiver quality Q2"), "",
              QT_TRANSLATE_NOOP("core", "ω L2 over the coil's AC resistance.")),
      readout("optimal_load", QT_TRANSLATE_NOOP("core", "Best load"), "Ω",
              QT_TRANSLATE_NOOP("core", "The load at which the best possible efficiency is reached.")),
      readout("splitting_low", QT_TRANSLATE_NOOP("core", "Lower peak"), "Hz",
              QT_TRANSLATE_NOOP(
                  "core",
                  "Frequency of greatest load power below the tuned one; the same as the upper peak while "
                  "there is only one.")),
      readout("splitting_high", QT_TRANSLATE_NOOP("core", "Upper peak"), "Hz",
              QT_TRANSLATE_NOOP("core", "Frequency of greatest load power above the tuned one.")),
      readout("null_offset", QT_TRANSLATE_NOOP("core", "Where it cancels"), "mm",
              QT_TRANSLATE_NOOP(
                  "core", "First offset to the right at which the coupling is zero, at this gap and tilt.")),
      when_magnets(published(
          readout(
              "magnet_hold", QT_TRANSLATE_NOOP("core", "Magnets hold with"), "N",
              QT_TRANSLATE_NOOP("core", "Force of the rings of magnets towards the sender, at this place.")),
          {{7.85, 10.79,
            QT_TRANSLATE_NOOP(
                "core",
                "Apple, Accessory Design Guidelines: 800 to 1 100 gf to pull a MagSafe accessory off"),
            "qi2-magnetic"}})),
      when_magnets(
          readout("magnet_home", QT_TRANSLATE_NOOP("core", "Magnets pull home with"), "N",
                  QT_TRANSLATE_NOOP("core",
                                    "Sideways force towards the middle; negative where the rings push "
                                    "each other away."))),
      when_magnets(readout(
          "snap_reach", QT_TRANSLATE_NOOP("core", "Snaps from"), "mm",
          QT_TRANSLATE_NOOP("core", "The farthest offset from which a phone that is let go comes home."))),
      published(readout("skin_depth", QT_TRANSLATE_NOOP("core", "Skin depth"), "m",
                        QT_TRANSLATE_NOOP("core", "How deep the current runs in copper at this frequency.")),
                {{0.00018493141225507908,
                  {},
                  QT_TRANSLATE_NOOP("core", "√(2/ωμ0σ) at 127.7 kHz, copper of 5.8e7 S/m"),
                  "qi-pad"}}),
      readout("resistance_ratio", QT_TRANSLATE_NOOP("core", "AC over DC resistance"), "",
              QT_TRANSLATE_NOOP("core", "Of the sender's coil, by skin and proximity effect.")),
      readout("drive_voltage", QT_TRANSLATE_NOOP("core", "Source voltage in use"), "V",
              QT_TRANSLATE_NOOP("core", "Peak voltage that the charger gives now.")),
      readout("drive_limit", QT_TRANSLATE_NOOP("core", "Limit reached"), "",
              QT_TRANSLATE_NOOP(
                  "core", "What keeps the charger from the target power: none, voltage, current or input.")),
      readout("rectifier_loss", QT_TRANSLATE_NOOP("core", "Loss in the rectifier"), "W",
              QT_TRANSLATE_NOOP("core", "Two Schottky diodes of .35 V in the current's way.")),
      readout("battery_power", QT_TRANSLATE_NOOP("core", "Into battery or lamp"), "W",
              QT_TRANSLATE_NOOP(
                  "core", "What is left of the load power behind the rectifier; the lamp of 2007 had none.")),
      readout(
          "ledger_residual", QT_TRANSLATE_NOOP("core", "Watts unaccounted for"), "W",
          QT_TRANSLATE_NOOP("core", "Input power minus everything that it became: zero but for rounding.")),
      later(readout(
          "line_drift", QT_TRANSLATE_NOOP("core", "Flux drift along a line"), "",
          QT_TRANSLATE_NOOP("core",
                            "Greatest relative change of the flux function along a drawn field line; where "
                            "there is no such "
                            "function, the summed error over the length."))),
      later(readout(
          "charger_state", QT_TRANSLATE_NOOP("core", "The charger thinks"), "",
          QT_TRANSLATE_NOOP("core", "idle, ping, identify, charging, foreign_object, removed or fixed."))),
      later(published(readout("charger_frequency", QT_TRANSLATE_NOOP("core", "Charger's frequency"), "Hz",
                              QT_TRANSLATE_NOOP("core", "What the charger has moved to.")),
                      {{87e3, 205e3, QT_TRANSLATE_NOOP("core", "Qi, baseline power profile"), "qi-pad"}})),
      later(readout("charger_power", QT_TRANSLATE_NOOP("core", "Power into the receiver"), "W",
                    QT_TRANSLATE_NOOP("core", "At the charger's own frequency and voltage, now."))),
      later(readout("charger_plug", QT_TRANSLATE_NOOP("core", "Charger: from the plug"), "W",
                    QT_TRANSLATE_NOOP("core",
                                      "What the charger draws at its own frequency and voltage, as a mean "
                                      "over its last packet; the parts below add up to it."))),
      later(readout("charger_loss_tx", QT_TRANSLATE_NOOP("core", "Charger: heat in the sender's coil"), "W",
                    QT_TRANSLATE_NOOP("core", "Copper and proximity, mean over the last packet."))),
      later(readout("charger_loss_object", QT_TRANSLATE_NOOP("core", "Charger: heat in the foreign object"),
                    "W", QT_TRANSLATE_NOOP("core", "In what lies in the field, mean over the last packet."))),
      later(readout("charger_loss_rx", QT_TRANSLATE_NOOP("core", "Charger: heat in the receiver's coil"), "W",
                    QT_TRANSLATE_NOOP("core", "Copper and proximity, mean over the last packet."))),
      later(readout("charger_rectifier", QT_TRANSLATE_NOOP("core", "Charger: heat in the rectifier"), "W",
                    QT_TRANSLATE_NOOP("core", "Two Schottky diodes of .35 V, mean over the last packet."))),
      later(readout(
          "charger_battery", QT_TRANSLATE_NOOP("core", "Charger: into the battery"), "W",
          QT_TRANSLATE_NOOP("core", "What is left behind the rectifier, mean over the last packet."))),
      later(share("charger_efficiency", QT_TRANSLATE_NOOP("core", "Charger: efficiency"),
                  QT_TRANSLATE_NOOP("core", "Load power over input power while it drives the coil."))),
      later(readout("charger_residual", QT_TRANSLATE_NOOP("core", "Charger: watts unaccounted for"), "W",
                    QT_TRANSLATE_NOOP("core",
                                      "Plug minus everything that it became in the last packet: zero but "
                                      "for rounding."))),
      later(readout(
          "missing_power", QT_TRANSLATE_NOOP("core", "Power that is missing"), "W",
          QT_TRANSLATE_NOOP("core",
                            "Sent minus reported minus the coils' own losses, as the charger reckons it."))),
      later(readout("battery_energy", QT_TRANSLATE_NOOP("core", "Energy into the battery"), "J",
                    QT_TRANSLATE_NOOP("core", "Since the start of the run."))),
      later(readout("energy_residual", QT_TRANSLATE_NOOP("core", "Joules unaccounted for"), "J",
                    QT_TRANSLATE_NOOP("core", "Plug minus everything that it became, over the whole run."))),
  };
  const char *settings = QT_TRANSLATE_NOOP("core", "As set"),
             *charger = QT_TRANSLATE_NOOP("core", "What the charger itself does");
  const auto first_of_charger =
      std::ranges::find_if(list, [](const Readout& r) { return r.id == "charger_state"; });
  for (auto r = list.begin(); r != list.end(); ++r) r->group = r < first_of_charger ? settings : charger;
  return list;
}

Series series(const char* id, const char* label, const char* unit, const char* x_label, const char* x_unit,
              std::vector<CurveName> curves, const char* help) {
  Series s;
  s.id = id, s.label = label, s.unit = unit, s.x_label = x_label, s.x_unit = x_unit,
  s.curves = std::move(curves);
  s.help = help;
  return s;
}

std::vector<Series> all_series() {
  std::vector<Series> list;
  list.push_back(series(
      "coupling_by_offset", QT_TRANSLATE_NOOP("core", "Coupling"), "", QT_TRANSLATE_NOOP("core", "Offset"),
      "mm", {{"coupling", QT_TRANSLATE_NOOP("core", "Coupling"), "ink"}},
      QT_TRANSLATE_NOOP("core", "Slides the receiver to the right at the present gap and tilt.")));
  list.back().x_parameter = "offset_x";
  list.push_back(series("response_by_frequency", QT_TRANSLATE_NOOP("core", "Power"), "W",
                        QT_TRANSLATE_NOOP("core", "Frequency"), "Hz",
                        {{"load_power", QT_TRANSLATE_NOOP("core", "into the load"), "ink"},
                         {"input_power", QT_TRANSLATE_NOOP("core", "taken in"), "muted"}},
                        QT_TRANSLATE_NOOP("core", "At the present source voltage.")));
  list.back().x_parameter = "frequency", list.back().log_x = true;
  list.push_back(series("efficiency_by_frequency", QT_TRANSLATE_NOOP("core", "Efficiency"), "",
                        QT_TRANSLATE_NOOP("core", "Frequency"), "Hz",
                        {{"efficiency", QT_TRANSLATE_NOOP("core", "Efficiency"), "ink"}},
                        QT_TRANSLATE_NOOP("core", "With the capacitors as they are.")));
  list.back().x_parameter = "frequency", list.back().log_x = true, list.back().fraction = true;
  list.push_back(series("efficiency_by_gap", QT_TRANSLATE_NOOP("core", "Efficiency"), "",
                        QT_TRANSLATE_NOOP("core", "Gap"), "mm",
                        {{"efficiency", QT_TRANSLATE_NOOP("core", "with this load"), "ink"},
                         {"best_efficiency", QT_TRANSLATE_NOOP("core", "best possible"), "muted"}},
                        QT_TRANSLATE_NOOP("core", "From a millimetre to ten metres, with these coils.")));
  list.back().x_parameter = "gap", list.back().log_x = true, list.back().fraction = true;
  list.push_back(
      series("primary_current_by_gap", QT_TRANSLATE_NOOP("core", "Sender current"), "A",
             QT_TRANSLATE_NOOP("core", "Gap"), "mm",
             {{"fixed", QT_TRANSLATE_NOOP("core", "fixed voltage"), "ink"},
              {"held", QT_TRANSLATE_NOOP("core", "fixed power"), "muted"},
              {"alone", QT_TRANSLATE_NOOP("core", "no receiver"), "conductor"}},
             QT_TRANSLATE_NOOP("core",
                               "With capacitors in series on both sides it runs away when the receiver is "
                               "lifted off: less comes back from it that could hold the current down.")));
  list.back().x_parameter = "gap", list.back().log_x = true;
  list.push_back(series("efficiency_by_load", QT_TRANSLATE_NOOP("core", "Efficiency"), "",
                        QT_TRANSLATE_NOOP("core", "Load"), "Ω",
                        {{"efficiency", QT_TRANSLATE_NOOP("core", "Efficiency"), "ink"}},
                        QT_TRANSLATE_NOOP("core", "The best load is neither small nor large.")));
  list.back().x_parameter = "load", list.back().log_x = true, list.back().fraction = true;
  list.push_back(
      series("magnet_pull_by_offset", QT_TRANSLATE_NOOP("core", "Pull of the magnets"), "N",
             QT_TRANSLATE_NOOP("core", "Offset"), "mm",
             {{"home", QT_TRANSLATE_NOOP("core", "to the middle"), "ink"},
              {"hold", QT_TRANSLATE_NOOP("core", "to the sender"), "muted"}},
             QT_TRANSLATE_NOOP("core", "In every direction the same, at the present gap, level.")));
  list.back().relevant_when = {{"magnets", {"true"}}};
  list.push_back(series("object_temperature_by_time",
                        QT_TRANSLATE_NOOP("core", "Temperature of the foreign object"), "°C",
                        QT_TRANSLATE_NOOP("core", "Time"), "s",
                        {{"temperature", QT_TRANSLATE_NOOP("core", "Temperature"), "ink"}},
                        QT_TRANSLATE_NOOP("core", "At the present power all the while.")));
  list.back().x_parameter = "object_time", list.back().relevant_when = {{"object", {"coin", "key", "card"}}};
  for (const bool primary : {true, false})
    list.push_back(series(primary ? "primary_waveform" : "secondary_waveform",
                          primary ? QT_TRANSLATE_NOOP("core", "Sender: current and voltage")
                                  : QT_TRANSLATE_NOOP("core", "Receiver: current and voltage"),
                          "", QT_TRANSLATE_NOOP("core", "Time"), "µs",
                          {{"current", QT_TRANSLATE_NOOP("core", "Current"), "ink", "A"},
                           {"voltage", QT_TRANSLATE_NOOP("core", "Voltage"), "muted", "V"}},
                          primary
                              ? QT_TRANSLATE_NOOP("core", "In the sender's coil, and of the source.")
                              : QT_TRANSLATE_NOOP("core", "In the receiver's coil, and across the load.")));
  list.push_back(series("charger_power_by_time", QT_TRANSLATE_NOOP("core", "The charger's power"), "W",
                        QT_TRANSLATE_NOOP("core", "Time"), "s",
                        {{"power", QT_TRANSLATE_NOOP("core", "Power into the receiver"), "ink"}},
                        QT_TRANSLATE_NOOP("core", "As the charger feels its way.")));
  list.back().needs_steps = true;
  list.push_back(series(
      "charger_temperature_by_time", QT_TRANSLATE_NOOP("core", "The foreign object while the charger thinks"),
      "°C", QT_TRANSLATE_NOOP("core", "Time"), "s",
      {{"temperature", QT_TRANSLATE_NOOP("core", "Temperature"), "ink"}},
      QT_TRANSLATE_NOOP("core", "Rises until the charger has noticed, and cools from then on.")));
  list.back().needs_steps = true, list.back().relevant_when = {{"object", {"coin", "key", "card"}}};
  list.push_back(series("charger_frequency_by_time", QT_TRANSLATE_NOOP("core", "The charger's frequency"),
                        "Hz", QT_TRANSLATE_NOOP("core", "Time"), "s",
                        {{"frequency", QT_TRANSLATE_NOOP("core", "Frequency"), "ink"}},
                        QT_TRANSLATE_NOOP("core", "Down for more power, up for less.")));
  list.back().needs_steps = true;
  return list;
}

std::vector<Action> actions() {
  Parameter present;
  present.id = "present", present.kind = Kind::flag,
  present.label = QT_TRANSLATE_NOOP("core", "It lies there"), present.initial = true;
  present.help = QT_TRANSLATE_NOOP("core", "Whether the receiver lies there.");
  return {{"place_phone",
           QT_TRANSLATE_NOOP("core", "Put the receiver down or take it away"),
           QT_TRANSLATE_NOOP(
               "core", "The charger notices by itself; the picture stays where the receiver would lie."),
           {present}}};
}

}  // namespace

const Exhibit& wireless_charging() {
  static const Exhibit exhibit = [] {
    Exhibit e;
    e.id = "wireless-charging";
    e.title = QT_TRANSLATE_NOOP("core", "Wireless charging");
    e.question = QT_TRANSLATE_NOOP("core", "Why does a phone charge faster when it snaps into place?");
    e.room = Room::hold;
    wireless::declare_parameters(e);
    e.actions = actions();
    e.readouts = readouts();
    wireless::explain(e.readouts);
    e.series = all_series();
    e.presets = wireless::presets();
    e.exports = wireless::exports();
    e.checks = wireless::checks();
    e.default_steps = 40;
    e.steps_per_second = 4;
    e.step_name = QT_TRANSLATE_NOOP("core", "Packet");
    // Plates and helices are slow in the extreme; their own tests try them.
    e.quick = {{"tx_layers", "1"}, {"rx_layers", "1"}, {"ferrite", "false"}, {"winding", "rings"}};
    e.make_model = [] { return std::make_unique<wireless::WirelessModel>(); };
    e.benchmarks = wireless::benchmarks;
    return e;
  }();
  return exhibit;
}

}  // namespace lucid
