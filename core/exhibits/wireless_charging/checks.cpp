// The exhibit's reference cases, gathered.
#include "core/exhibits/wireless_charging/checks.hpp"

#include <iterator>

#include "core/exhibits/wireless_charging/exhibit.hpp"

namespace lucid::wireless {

Check check(const char* id, const char* what, double expected, double tolerance, bool relative,
            const char* source, std::function<double()> compute, const char* readout, const char* limits) {
  return {id, what, expected, tolerance, relative, source, std::move(compute), limits, readout};
}

Check reading_check(const char* readout, const char* id, const char* what, double expected, double tolerance,
                    bool relative, const char* source, SettingsText settings, std::int64_t packets,
                    const char* limits) {
  return check(
      id, what, expected, tolerance, relative, source,
      [settings = std::move(settings), packets, readout] {
        return snapshot_at(wireless_charging(), settings, packets).number(readout);
      },
      readout, limits);
}

SettingsText unlike_coils(SettingsText more) {
  SettingsText settings{{"rx_radius", "16"}, {"rx_inner", "6"},        {"rx_turns", "8"}, {"rx_layers", "2"},
                        {"rx_height", "2"},  {"wire_diameter", "0.8"}, {"gap", "6"},      {"offset_x", "8"}};
  for (auto& one : more) settings.push_back(std::move(one));
  return settings;
}

Link link_of(const Knobs& k) {
  return make_link(
      k, std::make_shared<MadeCoil>(make_coil(transmitter_winding(k), k.winding, k.helix_turns, nullptr)),
      std::make_shared<MadeCoil>(make_coil(receiver_winding(k), k.winding, k.helix_turns, nullptr)));
}

std::vector<Check> checks() {
  std::vector<Check> all = coil_checks();
  for (auto* more : {&circuit_checks, &object_checks, &charger_checks})
    for (Check& one : more()) all.push_back(std::move(one));
  return all;
}

}  // namespace lucid::wireless
