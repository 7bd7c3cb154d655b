// Reference cases of the charger's own mind.
#include <algorithm>
#include <cmath>
#include <string>

#include "core/exhibits/wireless_charging/charger_mind.hpp"
#include "core/exhibits/wireless_charging/checks.hpp"
#include "core/exhibits/wireless_charging/exhibit.hpp"

namespace lucid::wireless {

namespace {

/// A phone that lies 4 mm aside, through .2 Ω: after 30 seconds the charger has found its frequency.
const SettingsText& settled() {
  static const SettingsText settings{{"gap", "5"}, {"offset_x", "4"}, {"source_resistance", "0.2"}};
  return settings;
}
constexpr std::int64_t found = 120;

/// A coin that takes too little for an alarm at 1 W.
const SettingsText& with_coin() {
  static const SettingsText settings{{"gap", "8"}, {"object", "coin"}, {"target_power", "1"}};
  return settings;
}

/// J into the battery during ten seconds of steady charging.
double ten_seconds() {
  const auto joules = [](std::int64_t packets) {
    return snapshot_at(wireless_charging(), settled(), packets).number("battery_energy");
  };
  return joules(found + 40) - joules(found);
}

/// Packets until the charger has stopped for a coin that was there from the start, or 0.
double packets_until_stop() {
  for (std::int64_t packets = 1; packets < 20; ++packets) {
    const Snapshot s = snapshot_at(wireless_charging(),
                                   {{"gap", "8"}, {"object", "coin"}, {"source_voltage", "8"}}, packets);
    const auto state = s.readouts[static_cast<std::size_t>(s.exhibit->readout_index("charger_state"))];
    if (const auto* word = std::get_if<std::string>(&state); word && *word == "foreign_object")
      return static_cast<double>(packets);
  }
  return 0;
}

/// What the charger misses, W, as a mean over 200 packets of steady charging beside the coin.
double mean_missing() {
  Knobs k;
  k.gap = 8, k.object = ObjectKind::coin, k.target_power = 1;
  const Link link = link_of(k);
  ChargerMind mind;
  double sum = 0;
  for (int packet = 0; packet < found + 200; ++packet) {
    think(mind, link);
    if (packet >= found) sum += mind.missing;
  }
  return sum / 200;
}

/// What the plug gave and nothing explains, as a share, while the phone slides over the pad and a coin comes
/// and goes: of watts, the worst packet; of joules, the whole run.
double mind_gap(bool whole_run) {
  Knobs k;
  const auto coil =
      std::make_shared<MadeCoil>(make_coil(transmitter_winding(k), k.winding, k.helix_turns, nullptr));
  ChargerMind mind;
  double worst = 0;
  for (int packet = 0; packet < 80; ++packet) {
    k.offset_x = -8 + 0.5 * packet;
    k.object = packet % 30 > 22 ? ObjectKind::coin : ObjectKind::none;
    think(mind, make_link(k, coil, coil));
    if (mind.shares.plug > 0) worst = std::max(worst, std::abs(mind.shares.residual()) / mind.shares.plug);
  }
  return whole_run ? std::abs(mind.energy.residual()) / mind.energy.plug : worst;
}

}  // namespace

std::vector<Check> charger_checks() {
  const char* fixed_point =
      QT_TRANSLATE_NOOP("core", "independent program: root search for the target power above the resonance");
  const char* rings = QT_TRANSLATE_NOOP(
      "core", "independent program: both coils and 800 rings of the coin as one system, extrapolated");
  return {
      check(
          "mind-ledger",
          QT_TRANSLATE_NOOP("core",
                            "Share of the plug's watts that the charger's packets leave unexplained, on a "
                            "slide with a coin"),
          0, 1e-12, false, QT_TRANSLATE_NOOP("core", "conservation of energy"),
          [] { return mind_gap(false); }, "charger_residual"),
      check(
          "mind-joules",
          QT_TRANSLATE_NOOP("core", "Share of the plug's joules that a slide with a coin leaves unexplained"),
          0, 1e-12, false, QT_TRANSLATE_NOOP("core", "conservation of energy"), [] { return mind_gap(true); },
          "energy_residual"),
      check(
          "mind-stops",
          QT_TRANSLATE_NOOP("core", "Packets until the charger stops for a coin that takes more than a watt"),
          7, 0, false,
          QT_TRANSLATE_NOOP("core",
                            "by hand: two of waiting, a ping, an identification, three that miss .5 W"),
          packets_until_stop, "charger_state"),
      reading_check(
          "charger_frequency", "mind-frequency",
          QT_TRANSLATE_NOOP("core", "5 W to a phone 4 mm aside: frequency at which the charger settles, Hz"),
          151051.86936201833, 1e-8, true, fixed_point, settled(), found),
      reading_check(
          "charger_power", "mind-ping",
          QT_TRANSLATE_NOOP("core", "Mean power of a ping: 30 % of a packet at 174.25 kHz, W"),
          0.8291289599071122, 1e-8, true,
          QT_TRANSLATE_NOOP("core", "independent program: the same two windings as one system of meshes"),
          settled(), 3),
      reading_check("charger_plug", "mind-plug",
                    QT_TRANSLATE_NOOP("core", "5 W to a phone 4 mm aside: from the plug, W"),
                    7.062127441349736, 1e-8, true, fixed_point, settled(), found),
      reading_check(
          "charger_efficiency", "mind-efficiency",
          QT_TRANSLATE_NOOP("core", "5 W to a phone 4 mm aside: efficiency behind the source's .2 Ω"),
          0.8870596278105712, 1e-8, true, fixed_point, settled(), found),
      reading_check("charger_loss_tx", "mind-loss-tx",
                    QT_TRANSLATE_NOOP("core", "5 W to a phone 4 mm aside: heat in the sender's coil, W"),
                    0.5582743750244133, 1e-8, true, fixed_point, settled(), found),
      reading_check("charger_loss_rx", "mind-loss-rx",
                    QT_TRANSLATE_NOOP("core", "5 W to a phone 4 mm aside: heat in the receiver's coil, W"),
                    0.07832528890227852, 1e-8, true, fixed_point, settled(), found),
      reading_check("charger_rectifier", "mind-rectifier",
                    QT_TRANSLATE_NOOP("core", "5 W to a phone 4 mm aside: heat in the rectifier, W"),
                    0.630221421258, 1e-7, true,
                    QT_TRANSLATE_NOOP("core", "independent program: .7 V times the mean of |i(t)|"),
                    settled(), found),
      reading_check("charger_battery", "mind-battery",
                    QT_TRANSLATE_NOOP("core", "5 W to a phone 4 mm aside: into the battery, W"),
                    4.369778578742, 1e-8, true, fixed_point, settled(), found),
      check("mind-energy",
            QT_TRANSLATE_NOOP("core", "5 W to a phone 4 mm aside: into the battery in ten seconds, J"),
            43.697785787, 1e-8, true,
            QT_TRANSLATE_NOOP("core", "independent program: the battery's power times ten seconds"),
            ten_seconds, "battery_energy"),
      reading_check("charger_loss_object", "mind-coin",
                    QT_TRANSLATE_NOOP("core", "1 W beside a coin: heat in the coin, W"), 0.2058004, 1e-3,
                    true, rings, with_coin(), found),
      check("mind-missing",
            QT_TRANSLATE_NOOP("core", "1 W beside a coin: power that is missing, mean of 200 packets, W"),
            0.2058004, 0.01, false, rings, mean_missing, "missing_power",
            QT_TRANSLATE_NOOP("core", "a packet errs by 30 mW, so many by 2 mW")),
  };
}

}  // namespace lucid::wireless
