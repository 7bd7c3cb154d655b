// Reference cases of the thing that lies on the pad.
#include "core/exhibits/wireless_charging/checks.hpp"

namespace lucid::wireless {

std::vector<Check> object_checks() {
  const char* filaments = QT_TRANSLATE_NOOP(
      "core", "independent program: both coils and 600 rings of the coin as one system, extrapolated");
  const char* centred = QT_TRANSLATE_NOOP("core", "flat coin in the middle: only currents round its centre");
  const SettingsText coin{{"gap", "8"}, {"object", "coin"}, {"hold_power", "false"}, {"source_voltage", "5"}};
  return {
      check(
          "eddy-disc", QT_TRANSLATE_NOOP("core", "Aluminium disc, 2 cm × 20 µm, 127.7 kHz, 1 mT, W"), 2.4456,
          2e-3, true,
          QT_TRANSLATE_NOOP("core",
                            "independent program: 600 ring filaments with their own field, extrapolated"),
          [] {
            return disc_loss(disc_modes(), {0.02, 20e-6, 3.5e7, 1, 1, 1, 0}, 127.7e3, 1e-3);
          },
          "loss_object",
          QT_TRANSLATE_NOOP("core", "without the field of its own currents the answer would be 14.16 W")),
      reading_check("loss_object", "coin-loss",
                    QT_TRANSLATE_NOOP("core", "Heat in a coin between two A11-like coils 8 mm apart, 5 V, W"),
                    2.443715, 2e-4, true, filaments, coin, 0, centred),
      reading_check(
          "object_temperature", "coin-temperature",
          QT_TRANSLATE_NOOP("core", "Temperature of a coin that takes 2.4437 W, after a minute, °C"), 64.2410,
          0.01, false,
          QT_TRANSLATE_NOOP("core",
                            "independent program: 7.5 g, 400 J/(kg K) and 10 W/(m² K), stepped in time"),
          coin),
  };
}

}  // namespace lucid::wireless
