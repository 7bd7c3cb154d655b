// The exhibit wireless-charging, declared.
#include "core/exhibits/wireless_charging/exhibit.hpp"
#include "core/exhibits/wireless_charging/model.hpp"

#define WORDS(text) QT_TRANSLATE_NOOP("core", text)

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
      readout("coupling", WORDS("Coupling k"), "",
              WORDS("The share of the field that both coils hold in common: M over the root of L1 L2. "
                    "Geometry alone; "
                    "negative past the null.")),
      readout("figure_of_merit", WORDS("k √(Q1 Q2)"), "",
              WORDS("What decides the best efficiency: coupling times quality.")),
      published(share("best_efficiency", WORDS("Best possible efficiency"),
                      WORDS("No circuit round these coils can do better.")),
                {{0.4, {}, WORDS("Kurs et al., Science 317, 83 (2007): about 40 % at 2 m"), "kurs-2007"}}),
      share("efficiency", WORDS("Efficiency"),
            WORDS("Power into the load over power taken in, after the source resistance.")),
      published(readout("load_power", WORDS("Load power"), "W", WORDS("Average power into the load.")),
                {{5, {}, WORDS("Qi, baseline power profile"), "qi-pad"},
                 {15, {}, WORDS("Qi2, magnetic power profile"), "qi2-magnetic"},
                 {60, {}, WORDS("Kurs et al., Science 317, 83 (2007)"), "kurs-2007"}}),
      readout("input_power", WORDS("Input power"), "W",
              WORDS("Average power taken in, after the source resistance.")),
      readout("loss_tx", WORDS("Loss in the pad's coil"), "W", WORDS("Heat in the pad's copper.")),
      readout("loss_rx", WORDS("Loss in the phone's coil"), "W", WORDS("Heat in the phone's copper.")),
      readout("loss_object", WORDS("Loss in the thing on the pad"), "W",
              WORDS("Heat of the eddy currents in it.")),
      readout("object_temperature", WORDS("Its temperature"), "°C",
              WORDS("After the chosen time at the present power.")),
      readout("primary_current", WORDS("Pad current"), "A", WORDS("Peak current in the pad's coil.")),
      readout("secondary_current", WORDS("Phone current"), "A", WORDS("Peak current in the phone's coil.")),
      published(readout("tx_inductance", WORDS("Pad coil L1"), "H",
                        WORDS("Own inductance of the pad's coil, with its ferrite.")),
                {{3.923729527869434e-06, {}, WORDS("Mohan et al. (1999), current-sheet formula"), "qi-pad"}}),
      readout("rx_inductance", WORDS("Phone coil L2"), "H",
              WORDS("Own inductance of the phone's coil, with its ferrite.")),
      readout("mutual_inductance", WORDS("Mutual inductance M"), "H",
              WORDS("Flux in one coil for an ampere in the other.")),
      published(readout("tx_q", WORDS("Pad quality Q1"), "",
                        WORDS("ω L1 over the coil's AC resistance: energy held over energy lost.")),
                {{950, {}, WORDS("Kurs et al. (2007), measured: 950 ± 50"), "kurs-2007"}}),
      readout("rx_q", WORDS("Phone quality Q2"), "", WORDS("ω L2 over the coil's AC resistance.")),
      readout("optimal_load", WORDS("Best load"), "Ω",
              WORDS("The load at which the best possible efficiency is reached.")),
      readout("splitting_low", WORDS("Lower peak"), "Hz",
              WORDS("Frequency of greatest load power below the tuned one; the same as the upper peak while "
                    "there is only one.")),
      readout("splitting_high", WORDS("Upper peak"), "Hz",
              WORDS("Frequency of greatest load power above the tuned one.")),
      readout("null_offset", WORDS("Where it cancels"), "mm",
              WORDS("First offset to the right at which the coupling is zero, at this gap and tilt.")),
      published(
          readout("skin_depth", WORDS("Skin depth"), "m",
                  WORDS("How deep the current runs in copper at this frequency.")),
          {{0.00018493141225507908, {}, WORDS("√(2/ωμ0σ) at 127.7 kHz, copper of 5.8e7 S/m"), "qi-pad"}}),
      readout("resistance_ratio", WORDS("AC over DC resistance"), "",
              WORDS("Of the pad's coil, by skin and proximity effect.")),
      readout("drive_voltage", WORDS("Source voltage in use"), "V",
              WORDS("Peak voltage that the charger gives now.")),
      readout("drive_limit", WORDS("Limit reached"), "",
              WORDS("What keeps the charger from the target power: none, voltage or current.")),
      readout("rectifier_loss", WORDS("Loss in the rectifier"), "W",
              WORDS("Two Schottky diodes of .35 V in the current's way.")),
      readout("battery_power", WORDS("Into the battery"), "W",
              WORDS("What is left of the load power behind the rectifier.")),
      readout("ledger_residual", WORDS("Watts unaccounted for"), "W",
              WORDS("Input power minus everything that it became: zero but for rounding.")),
      later(readout("line_drift", WORDS("Flux drift along a line"), "",
                    WORDS("Greatest relative change of the flux function along a drawn field line; where "
                          "there is no such "
                          "function, the summed error over the length."))),
      later(readout("charger_state", WORDS("The charger thinks"), "",
                    WORDS("idle, ping, identify, charging, foreign_object or removed."))),
      later(published(readout("charger_frequency", WORDS("Charger's frequency"), "Hz",
                              WORDS("What the charger has moved to.")),
                      {{87e3, 205e3, WORDS("Qi, baseline power profile"), "qi-pad"}})),
      later(readout("charger_power", WORDS("Power into the phone"), "W",
                    WORDS("At the charger's own frequency and voltage, now."))),
      later(readout("missing_power", WORDS("Power that is missing"), "W",
                    WORDS("Sent minus reported minus the coils' own losses, as the charger reckons it."))),
      later(readout("battery_energy", WORDS("Energy into the battery"), "J",
                    WORDS("Since the start of the run."))),
      later(readout("energy_residual", WORDS("Joules unaccounted for"), "J",
                    WORDS("Plug minus everything that it became, over the whole run."))),
  };
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
  list.push_back(series("coupling_by_offset", WORDS("Coupling"), "", WORDS("Offset"), "mm",
                        {{"coupling", WORDS("Coupling"), "ink"}},
                        WORDS("Slides the phone to the right at the present gap and tilt.")));
  list.back().x_parameter = "offset_x";
  list.push_back(
      series("response_by_frequency", WORDS("Power"), "W", WORDS("Frequency"), "Hz",
             {{"load_power", WORDS("into the load"), "ink"}, {"input_power", WORDS("taken in"), "muted"}},
             WORDS("At the present source voltage.")));
  list.back().x_parameter = "frequency", list.back().log_x = true;
  list.push_back(series("efficiency_by_frequency", WORDS("Efficiency"), "", WORDS("Frequency"), "Hz",
                        {{"efficiency", WORDS("Efficiency"), "ink"}},
                        WORDS("With the capacitors as they are.")));
  list.back().x_parameter = "frequency", list.back().log_x = true, list.back().fraction = true;
  list.push_back(series("efficiency_by_gap", WORDS("Efficiency"), "", WORDS("Gap"), "mm",
                        {{"best_efficiency", WORDS("the best possible"), "muted"},
                         {"efficiency", WORDS("with this load"), "ink"}},
                        WORDS("From a millimetre to ten metres, with these coils.")));
  list.back().x_parameter = "gap", list.back().log_x = true, list.back().fraction = true;
  list.push_back(series("efficiency_by_load", WORDS("Efficiency"), "", WORDS("Load"), "Ω",
                        {{"efficiency", WORDS("Efficiency"), "ink"}},
                        WORDS("The best load is neither small nor large.")));
  list.back().x_parameter = "load", list.back().log_x = true, list.back().fraction = true;
  list.push_back(series("object_temperature_by_time", WORDS("Temperature of the thing on the pad"), "°C",
                        WORDS("Time"), "s", {{"temperature", WORDS("Temperature"), "ink"}},
                        WORDS("At the present power all the while.")));
  list.back().x_parameter = "object_time", list.back().relevant_when = {{"object", {"coin", "key", "card"}}};
  for (const bool primary : {true, false})
    list.push_back(series(
        primary ? "primary_waveform" : "secondary_waveform",
        primary ? WORDS("Pad: current and voltage") : WORDS("Phone: current and voltage"), "", WORDS("Time"),
        "µs", {{"current", WORDS("Current, A"), "ink"}, {"voltage", WORDS("Voltage, V"), "muted"}},
        primary ? WORDS("In the pad's coil, and of the source.")
                : WORDS("In the phone's coil, and across the load.")));
  list.push_back(series("charger_power_by_time", WORDS("The charger's power"), "W", WORDS("Time"), "s",
                        {{"power", WORDS("Power into the phone"), "ink"}},
                        WORDS("As the charger feels its way.")));
  list.back().needs_steps = true;
  list.push_back(series("charger_frequency_by_time", WORDS("The charger's frequency"), "Hz", WORDS("Time"),
                        "s", {{"frequency", WORDS("Frequency"), "ink"}},
                        WORDS("Down for more power, up for less.")));
  list.back().needs_steps = true;
  return list;
}

std::vector<Action> actions() {
  Parameter points;
  points.id = "points", points.kind = Kind::points, points.label = WORDS("Points"), points.unit = "mm";
  points.minimum = -500, points.maximum = 500, points.initial = PointList{}, points.most_items = 2000;
  points.help = WORDS("The wire from end to end, seen from above; none puts the round coil back.");
  Parameter present;
  present.id = "present", present.kind = Kind::flag, present.label = WORDS("On the pad"),
  present.initial = true;
  present.help = WORDS("Whether the phone lies there.");
  return {{"sketch_coil",
           WORDS("Sketch a coil"),
           WORDS("A wire drawn by hand takes the place of one coil."),
           {points}},
          {"place_phone",
           WORDS("Put the phone down or take it away"),
           WORDS("The charger notices by itself; the picture stays where the phone would lie."),
           {present}}};
}

}  // namespace

const Exhibit& wireless_charging() {
  static const Exhibit exhibit = [] {
    Exhibit e;
    e.id = "wireless-charging";
    e.title = WORDS("Wireless charging");
    e.question = WORDS("Why does a phone charge faster when it snaps into place?");
    e.room = Room::hold;
    wireless::declare_parameters(e);
    e.actions = actions();
    e.readouts = readouts();
    e.series = all_series();
    e.presets = wireless::presets();
    e.checks = wireless::checks();
    e.default_steps = 40;
    e.steps_per_second = 4;
    e.step_name = WORDS("Packet");
    // Plates and helices are slow in the extreme; their own tests try them.
    e.quick = {{"tx_layers", "1"}, {"rx_layers", "1"}, {"ferrite", "false"}, {"winding", "rings"}};
    e.make_model = [] { return std::make_unique<wireless::WirelessModel>(); };
    e.benchmarks = wireless::benchmarks;
    return e;
  }();
  return exhibit;
}

}  // namespace lucid
