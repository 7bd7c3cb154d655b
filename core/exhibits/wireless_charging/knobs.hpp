// The exhibit's parameters, in the units in which people read them. The initialisers are the defaults.
#pragma once

#include "core/exhibits/wireless_charging/circuit.hpp"
#include "core/exhibits/wireless_charging/object.hpp"
#include "core/value.hpp"

namespace lucid::wireless {

enum class WindingKind { rings, open_helix };
enum class CoilRole { transmitter, receiver };
enum class FieldOf { transmitter, both };

struct Knobs {
  // Place, mm and degrees.
  double gap = 5, offset_x = 0, offset_y = 0, tilt = 0;
  bool magnets = false;
  // Coils, mm.
  double tx_radius = 22, tx_inner = 10.25, tx_height = 0;
  double rx_radius = 22, rx_inner = 10.25, rx_height = 0;
  int tx_turns = 10, tx_layers = 1, rx_turns = 10, rx_layers = 1;
  double tx_q_given = 0, rx_q_given = 0;
  double wire_diameter = 1;
  int strands = 1;
  WindingKind winding = WindingKind::rings;
  double helix_turns = 5.25;
  bool ferrite = false;
  File coil_file;
  CoilRole coil_role = CoilRole::transmitter;
  // Circuit.
  double frequency = 127.7e3, tune_frequency = 127.7e3;
  bool tune = true;
  Compensation compensation = Compensation::series_series;
  double load = 5;
  bool hold_power = true;
  double target_power = 5, voltage_limit = 60, current_limit = 20, input_limit = 12;
  double source_voltage = 5, source_resistance = 0;
  // Something else on the pad.
  ObjectKind object = ObjectKind::none;
  double object_x = 0, object_y = 0, object_time = 60;
  // What the picture shows.
  FieldOf field = FieldOf::transmitter;
  double field_phase = 0;
};

}  // namespace lucid::wireless
