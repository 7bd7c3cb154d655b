// The exhibit's parameters: ids, ranges, words.
#include "core/exhibits/wireless_charging/coil_file.hpp"
#include "core/exhibits/wireless_charging/exhibit.hpp"
#include "core/exhibits/wireless_charging/knobs.hpp"

namespace lucid::wireless {

void declare_parameters(Exhibit& exhibit) {
  Declare<Knobs> declare(exhibit);
  using K = Knobs;

  const char* place = QT_TRANSLATE_NOOP("core", "Place");
  declare.real("gap", &K::gap, QT_TRANSLATE_NOOP("core", "Gap"), "mm")
      .range(0.5, 10'000)
      .log()
      .group(place)
      .help(QT_TRANSLATE_NOOP("core",
                              "From the centre plane of the sender's coil to that of the receiver's coil."));
  declare.real("offset_x", &K::offset_x, QT_TRANSLATE_NOOP("core", "Offset"), "mm")
      .range(-200, 200, 0.5)
      .group(place)
      .help(QT_TRANSLATE_NOOP("core", "How far the receiver's coil lies to the right of the sender's."));
  declare.real("offset_y", &K::offset_y, QT_TRANSLATE_NOOP("core", "Offset, away from you"), "mm")
      .range(-200, 200, 0.5)
      .group(place)
      .help(QT_TRANSLATE_NOOP("core", "How far the receiver's coil lies behind the sender's."));
  declare.real("tilt", &K::tilt, QT_TRANSLATE_NOOP("core", "Tilt"), "°")
      .range(-90, 90, 1)
      .group(place)
      .help(QT_TRANSLATE_NOOP("core",
                              "Turns the receiver's coil about its own y axis: to the right it goes down."));
  declare.flag("magnets", &K::magnets, QT_TRANSLATE_NOOP("core", "Rings of magnets"))
      .group(place)
      .help(QT_TRANSLATE_NOOP(
          "core",
          "A ring of magnets round each coil, as in Qi2: drag the phone on the stage and let go "
          "near the middle, and it snaps into place."));

  const char* circuit = QT_TRANSLATE_NOOP("core", "Circuit");
  declare.real("frequency", &K::frequency, QT_TRANSLATE_NOOP("core", "Frequency"), "Hz")
      .range(1e3, 3e7)
      .log()
      .group(circuit)
      .help(QT_TRANSLATE_NOOP("core", "How often the current turns round each second."));
  declare.flag("tune", &K::tune, QT_TRANSLATE_NOOP("core", "Capacitors tuned to resonance"))
      .group(circuit)
      .help(QT_TRANSLATE_NOOP(
          "core", "Puts a capacitor beside each coil that cancels its inductance at the tuned frequency."));
  declare.real("tune_frequency", &K::tune_frequency, QT_TRANSLATE_NOOP("core", "Tuned frequency"), "Hz")
      .range(1e3, 3e7)
      .log()
      .group(circuit)
      .help(QT_TRANSLATE_NOOP(
          "core", "Where the capacitors are made to resonate; it need not be the frequency in use."))
      .when("tune", {"true"});
  declare
      .choice("compensation", &K::compensation, QT_TRANSLATE_NOOP("core", "Capacitors"),
              {{"series-series", QT_TRANSLATE_NOOP("core", "in series on both sides")},
               {"series-parallel", QT_TRANSLATE_NOOP("core", "in series, and across the receiver's coil")},
               {"lcc", QT_TRANSLATE_NOOP("core", "LCC filter before the sender's coil")}})
      .group(circuit)
      .help(QT_TRANSLATE_NOOP("core", "How the capacitors are connected."))
      .when("tune", {"true"});
  declare.real("load", &K::load, QT_TRANSLATE_NOOP("core", "Load"), "Ω")
      .range(0.01, 10'000)
      .log()
      .group(circuit)
      .help(QT_TRANSLATE_NOOP(
          "core",
          "AC resistance that the receiver puts at its coil; behind an ideal rectifier the battery sees "
          "π²/8 of it."));
  declare.flag("hold_power", &K::hold_power, QT_TRANSLATE_NOOP("core", "Hold the power"))
      .group(circuit)
      .help(QT_TRANSLATE_NOOP(
          "core",
          "The charger sets its voltage so that the target power arrives, as far as its limits allow."));
  declare.real("target_power", &K::target_power, QT_TRANSLATE_NOOP("core", "Target power"), "W")
      .range(0.001, 20'000)
      .log()
      .group(circuit)
      .help(QT_TRANSLATE_NOOP("core", "What the receiver asks for."))
      .when("hold_power", {"true"});
  declare.real("voltage_limit", &K::voltage_limit, QT_TRANSLATE_NOOP("core", "Voltage limit"), "V")
      .range(0.1, 5000)
      .log()
      .group(circuit)
      .help(QT_TRANSLATE_NOOP("core", "The most that the charger can give, peak."))
      .when("hold_power", {"true"});
  declare.real("current_limit", &K::current_limit, QT_TRANSLATE_NOOP("core", "Current limit"), "A")
      .range(0.01, 1000)
      .log()
      .group(circuit)
      .help(QT_TRANSLATE_NOOP("core", "The most that the sender's coil may carry, peak."))
      .when("hold_power", {"true"});
  declare.real("input_limit", &K::input_limit, QT_TRANSLATE_NOOP("core", "Input limit"), "W")
      .range(0.001, 100'000)
      .log()
      .group(circuit)
      .help(
          QT_TRANSLATE_NOOP("core",
                            "The most that the charger may take from the plug: what does not arrive is heat. "
                            "12 W for 5 W and 36 W for 15 W are what NXP's WCT1011A allows, 3.7 kW is the "
                            "class WPT1 of SAE J2954, 400 W is what the experiment of 2007 took."))
      .when("hold_power", {"true"});
  declare.real("source_voltage", &K::source_voltage, QT_TRANSLATE_NOOP("core", "Source voltage"), "V")
      .range(0.01, 5000)
      .log()
      .group(circuit)
      .help(QT_TRANSLATE_NOOP("core",
                              "Peak of the sine that drives the sender, when power is not held; the "
                              "charger's own mind always works with it."));
  declare
      .real("source_resistance", &K::source_resistance, QT_TRANSLATE_NOOP("core", "Source resistance"), "Ω")
      .range(0, 100, 0.05)
      .group(circuit)
      .help(QT_TRANSLATE_NOOP("core", "Of the source itself; efficiency is counted after it."));

  const char* pad = QT_TRANSLATE_NOOP("core", "Sender's coil");
  declare.real("tx_radius", &K::tx_radius, QT_TRANSLATE_NOOP("core", "Outer radius"), "mm")
      .range(1, 1000)
      .log()
      .group(pad)
      .help(QT_TRANSLATE_NOOP("core", "Outer edge of the sender's winding."));
  declare.real("tx_inner", &K::tx_inner, QT_TRANSLATE_NOOP("core", "Inner radius"), "mm")
      .range(0.5, 1000)
      .log()
      .group(pad)
      .help(QT_TRANSLATE_NOOP("core", "Inner edge of the sender's winding."))
      .when("winding", {"rings"});
  declare.integer("tx_turns", &K::tx_turns, QT_TRANSLATE_NOOP("core", "Turns in a layer"), "")
      .range(1, 60, 1)
      .group(pad)
      .help(QT_TRANSLATE_NOOP("core", "Turns side by side in one layer."))
      .when("winding", {"rings"});
  declare.integer("tx_layers", &K::tx_layers, QT_TRANSLATE_NOOP("core", "Layers"), "")
      .range(1, 8, 1)
      .group(pad)
      .help(QT_TRANSLATE_NOOP("core", "Layers one over the other."))
      .when("winding", {"rings"});
  declare.real("tx_height", &K::tx_height, QT_TRANSLATE_NOOP("core", "Height"), "mm")
      .range(0, 1000, 0.5)
      .group(pad)
      .help(QT_TRANSLATE_NOOP("core", "Height of the winding; the layers are spread evenly over it."));
  declare.real("tx_q_given", &K::tx_q_given, QT_TRANSLATE_NOOP("core", "Quality, if measured"), "")
      .range(0, 10'000, 10)
      .group(pad)
      .help(QT_TRANSLATE_NOOP(
          "core",
          "A measured Q for the sender's coil at the frequency in use; 0 computes it from the copper."));

  const char* phone = QT_TRANSLATE_NOOP("core", "Receiver's coil");
  declare.real("rx_radius", &K::rx_radius, QT_TRANSLATE_NOOP("core", "Outer radius"), "mm")
      .range(1, 1000)
      .log()
      .group(phone)
      .help(QT_TRANSLATE_NOOP("core", "Outer edge of the receiver's winding."));
  declare.real("rx_inner", &K::rx_inner, QT_TRANSLATE_NOOP("core", "Inner radius"), "mm")
      .range(0.5, 1000)
      .log()
      .group(phone)
      .help(QT_TRANSLATE_NOOP("core", "Inner edge of the receiver's winding."))
      .when("winding", {"rings"});
  declare.integer("rx_turns", &K::rx_turns, QT_TRANSLATE_NOOP("core", "Turns in a layer"), "")
      .range(1, 60, 1)
      .group(phone)
      .help(QT_TRANSLATE_NOOP("core", "Turns side by side in one layer."))
      .when("winding", {"rings"});
  declare.integer("rx_layers", &K::rx_layers, QT_TRANSLATE_NOOP("core", "Layers"), "")
      .range(1, 8, 1)
      .group(phone)
      .help(QT_TRANSLATE_NOOP("core", "Layers one over the other."))
      .when("winding", {"rings"});
  declare.real("rx_height", &K::rx_height, QT_TRANSLATE_NOOP("core", "Height"), "mm")
      .range(0, 1000, 0.5)
      .group(phone)
      .help(QT_TRANSLATE_NOOP("core", "Height of the winding; the layers are spread evenly over it."));
  declare.real("rx_q_given", &K::rx_q_given, QT_TRANSLATE_NOOP("core", "Quality, if measured"), "")
      .range(0, 10'000, 10)
      .group(phone)
      .help(QT_TRANSLATE_NOOP(
          "core",
          "A measured Q for the receiver's coil at the frequency in use; 0 computes it from the copper."));

  const char* wire = QT_TRANSLATE_NOOP("core", "Wire and ferrite");
  declare.real("wire_diameter", &K::wire_diameter, QT_TRANSLATE_NOOP("core", "Wire diameter"), "mm")
      .range(0.02, 20)
      .log()
      .group(wire)
      .help(QT_TRANSLATE_NOOP("core", "Copper of one strand, without insulation; both coils."));
  declare.integer("strands", &K::strands, QT_TRANSLATE_NOOP("core", "Strands"), "")
      .range(1, 2000, 1)
      .group(wire)
      .help(QT_TRANSLATE_NOOP("core", "1 is solid wire; more make a rope of fine strands (litz)."));
  declare
      .choice("winding", &K::winding, QT_TRANSLATE_NOOP("core", "Winding"),
              {{"rings", QT_TRANSLATE_NOOP("core", "flat spiral or layers")},
               {"open-helix", QT_TRANSLATE_NOOP("core", "open helix, resonating by itself")}})
      .group(wire)
      .help(QT_TRANSLATE_NOOP(
          "core",
          "Turns as rings, or the open helices of the 2007 experiment with a standing wave of current."));
  declare.real("helix_turns", &K::helix_turns, QT_TRANSLATE_NOOP("core", "Turns of the helix"), "")
      .range(0.5, 40, 0.25)
      .group(wire)
      .help(QT_TRANSLATE_NOOP("core", "Turns of the open helix, spread over its height."))
      .when("winding", {"open-helix"});
  declare.flag("ferrite", &K::ferrite, QT_TRANSLATE_NOOP("core", "Ferrite behind the coils"))
      .group(wire)
      .help(QT_TRANSLATE_NOOP(
          "core",
          "A perfect plate .5 mm behind each coil's centre plane, or behind the winding where that "
          "is thicker."));
  declare.file("coil_file", &K::coil_file, QT_TRANSLATE_NOOP("core", "Your own coil"))
      .group(wire)
      .help(QT_TRANSLATE_NOOP(
          "core", "A CSV with x, y, z in mm or an SVG drawing: the wire takes the place of one coil."))
      .refuse([](const Value& value) -> std::optional<Message> {
        const File& file = std::get<File>(value);
        if (file.empty()) return {};
        try {
          read_coil(*file.content, file.name);
        } catch (const Refusal& refusal) {
          return refusal.message();
        }
        return {};
      });
  declare
      .choice("coil_role", &K::coil_role, QT_TRANSLATE_NOOP("core", "Your coil is"),
              {{"transmitter", QT_TRANSLATE_NOOP("core", "the sender's")},
               {"receiver", QT_TRANSLATE_NOOP("core", "the receiver's")}})
      .group(wire)
      .help(QT_TRANSLATE_NOOP("core", "Which of the two coils your own wire replaces."));

  const char* thing = QT_TRANSLATE_NOOP("core", "Something in the field");
  declare
      .choice("object", &K::object, QT_TRANSLATE_NOOP("core", "In the field lies"),
              {{"none", QT_TRANSLATE_NOOP("core", "nothing else")},
               {"coin", QT_TRANSLATE_NOOP("core", "a coin")},
               {"key", QT_TRANSLATE_NOOP("core", "a key")},
               {"card", QT_TRANSLATE_NOOP("core", "a metal card")}})
      .group(thing)
      .help(QT_TRANSLATE_NOOP(
          "core",
          "Coin: radius 11.6 mm, 2.3 mm thick, 5.2e6 S/m, 7.5 g, 400 J/(kg K), middle 3.2 mm over the coil. "
          "Key (as a disc): 9 mm, 2.2 mm, 1.5e7 S/m, 4.5 g, 380 J/(kg K), 3.1 mm. Metal card (as a disc): 30 "
          "mm, "
          "0.4 mm, 1.4e6 S/m, 9 g, 500 J/(kg K), 2.2 mm. All lose 10 W/(m² K) to air of 20 °C."));
  declare.real("object_x", &K::object_x, QT_TRANSLATE_NOOP("core", "Its place"), "mm")
      .range(-200, 200, 0.5)
      .group(thing)
      .help(QT_TRANSLATE_NOOP("core", "How far it lies to the right of the middle."))
      .when("object", {"coin", "key", "card"});
  declare.real("object_y", &K::object_y, QT_TRANSLATE_NOOP("core", "Its place, away from you"), "mm")
      .range(-200, 200, 0.5)
      .group(thing)
      .help(QT_TRANSLATE_NOOP("core", "How far it lies behind the middle."))
      .when("object", {"coin", "key", "card"});
  declare.real("object_time", &K::object_time, QT_TRANSLATE_NOOP("core", "After"), "s")
      .range(0, 3600, 5)
      .group(thing)
      .help(QT_TRANSLATE_NOOP("core", "When its temperature is read, at the present power all the while."))
      .when("object", {"coin", "key", "card"});

  const char* picture = QT_TRANSLATE_NOOP("core", "Picture");
  declare
      .choice("field", &K::field, QT_TRANSLATE_NOOP("core", "Field lines of"),
              {{"transmitter", QT_TRANSLATE_NOOP("core", "the sender alone")},
               {"both", QT_TRANSLATE_NOOP("core", "both coils together")}})
      .group(picture)
      .help(QT_TRANSLATE_NOOP("core", "Whose current makes the lines that are drawn."));
  declare.real("field_phase", &K::field_phase, QT_TRANSLATE_NOOP("core", "At this moment of the cycle"), "°")
      .range(0, 360, 5)
      .group(picture)
      .help(QT_TRANSLATE_NOOP("core", "0° is when the sender's current is greatest."))
      .when("field", {"both"});
}

std::vector<Preset> presets() {
  // Each preset names everything that makes the thing what it is, so that none depends on what was set
  // before.
  using Pairs = std::vector<std::pair<std::string, std::string>>;
  const Pairs base = {{"gap", "5"},
                      {"offset_x", "0"},
                      {"offset_y", "0"},
                      {"tilt", "0"},
                      {"magnets", "false"},
                      {"tx_radius", "22"},
                      {"tx_inner", "10.25"},
                      {"tx_turns", "10"},
                      {"tx_layers", "1"},
                      {"tx_height", "0"},
                      {"rx_radius", "22"},
                      {"rx_inner", "10.25"},
                      {"rx_turns", "10"},
                      {"rx_layers", "1"},
                      {"rx_height", "0"},
                      {"tx_q_given", "0"},
                      {"rx_q_given", "0"},
                      {"wire_diameter", "1"},
                      {"strands", "1"},
                      {"winding", "rings"},
                      {"ferrite", "false"},
                      {"coil_file", ""},
                      {"frequency", "127700"},
                      {"tune", "true"},
                      {"tune_frequency", "127700"},
                      {"compensation", "series-series"},
                      {"load", "5"},
                      {"hold_power", "true"},
                      {"target_power", "5"},
                      {"voltage_limit", "60"},
                      {"current_limit", "20"},
                      {"input_limit", "12"},
                      {"source_voltage", "5"},
                      {"source_resistance", "0"},
                      {"object", "none"}};
  const auto with = [&](Pairs changes) {
    Pairs all = base;
    for (auto& [id, value] : changes)
      for (auto& pair : all)
        if (pair.first == id) pair.second = value;
    for (auto& change : changes) {
      bool there = false;
      for (const auto& pair : all) there = there || pair.first == change.first;
      if (!there) all.push_back(change);
    }
    return all;
  };
  return {
      {"qi-pad", QT_TRANSLATE_NOOP("core", "Qi pad with A11 coils, 5 W"), with({})},
      {"qi2-magnetic", QT_TRANSLATE_NOOP("core", "Qi2 with magnets, 15 W at 360 kHz"),
       with({{"gap", "3"},
             {"magnets", "true"},
             {"frequency", "360000"},
             {"tune_frequency", "360000"},
             {"target_power", "15"},
             {"input_limit", "36"},
             {"load", "8"},
             {"wire_diameter", "0.08"},
             {"strands", "105"},
             {"source_voltage", "12"}})},
      {"electric-car", QT_TRANSLATE_NOOP("core", "Electric car, 3.6 kW over 15 cm"),
       with({{"gap", "150"},
             {"tx_radius", "280"},
             {"tx_inner", "140"},
             {"tx_turns", "16"},
             {"rx_radius", "180"},
             {"rx_inner", "90"},
             {"rx_turns", "16"},
             {"wire_diameter", "0.1"},
             {"strands", "1200"},
             {"frequency", "85000"},
             {"tune_frequency", "85000"},
             {"target_power", "3600"},
             {"load", "10"},
             {"voltage_limit", "600"},
             {"current_limit", "120"},
             {"input_limit", "3700"},
             {"source_voltage", "400"}})},
      {"kurs-2007", QT_TRANSLATE_NOOP("core", "MIT 2007: a 60 W lamp at 2 m"),
       with({{"winding", "open-helix"}, {"helix_turns", "5.25"},       {"tx_radius", "300"},
             {"tx_inner", "300"},       {"tx_height", "200"},          {"rx_radius", "300"},
             {"rx_inner", "300"},       {"rx_height", "200"},          {"gap", "2000"},
             {"wire_diameter", "6"},    {"tx_q_given", "950"},         {"rx_q_given", "950"},
             {"frequency", "9900000"},  {"tune_frequency", "9900000"}, {"target_power", "60"},
             {"load", "1.52"},          {"voltage_limit", "1000"},     {"current_limit", "100"},
             {"input_limit", "400"},    {"source_voltage", "20"}})},
      {"out-of-tune", QT_TRANSLATE_NOOP("core", "Tuned to 100 kHz, driven at 127.7 kHz"),
       with({{"tune_frequency", "100000"}, {"hold_power", "false"}, {"source_voltage", "3"}})},
  };
}

}  // namespace lucid::wireless
