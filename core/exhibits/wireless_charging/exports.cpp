// Files that a person takes away: the circuit as a netlist, both windings, the map, the field lines.
#include <cmath>

#include "core/exhibits/wireless_charging/coil_file.hpp"
#include "core/exhibits/wireless_charging/exhibit.hpp"
#include "core/exhibits/wireless_charging/netlist.hpp"
#include "core/exhibits/wireless_charging/scene.hpp"

namespace lucid::wireless {

namespace {

const WirelessScene& scene_of(const Snapshot& snapshot) {
  if (snapshot.problem) throw Refusal(*snapshot.problem);
  const auto* scene = dynamic_cast<const WirelessScene*>(snapshot.scene.get());
  if (!scene || !scene->link)
    throw Refusal(QT_TRANSLATE_NOOP("core", "The coils are still being wound; try again in a moment."));
  return *scene;
}

std::string netlist(const Snapshot& snapshot) { return spice_netlist(*scene_of(snapshot).link); }

std::string winding(const Snapshot& snapshot, bool transmitter) {
  const Link& link = *scene_of(snapshot).link;
  const MadeCoil& made = transmitter ? *link.transmitter : *link.receiver;
  return coil_csv(wire_of(made.coil));
}

std::string number(double value, double grain) {
  return print_number(std::round(value / grain) * grain + 0.0);
}

std::string map(const Snapshot& snapshot) {
  const PlaceMap* map = scene_of(snapshot).map.get();
  if (!map)
    throw Refusal(QT_TRANSLATE_NOOP("core", "The map is still being computed; try again in a moment."));
  std::string text = "x_mm,y_mm,coupling,efficiency\n";
  std::size_t cell = 0;
  for (int row = 0; row < map->rows; ++row)
    for (int column = 0; column < map->columns; ++column, ++cell) {
      text += number(map->x0 + column * map->dx, 1e-6) + ',' + number(map->y0 + row * map->dy, 1e-6) + ',' +
              print_number(double(map->coupling[cell])) + ',' +
              (map->efficiency.empty() ? "" : print_number(double(map->efficiency[cell]))) + '\n';
    }
  return text;
}

std::string lines(const Snapshot& snapshot) {
  const FieldLines* field = scene_of(snapshot).field.get();
  if (!field)
    throw Refusal(
        QT_TRANSLATE_NOOP("core", "The field lines are still being traced; try again in a moment."));
  std::string text = "line,x_mm,y_mm,z_mm,field_uT_per_A\n";
  for (std::size_t i = 0; i < field->lines.size(); ++i)
    for (std::size_t p = 0; p < field->lines[i].points.size(); ++p) {
      const Place& at = field->lines[i].points[p];
      text += std::to_string(i + 1);
      for (const float value : {at.x, at.y, at.z})
        text += ',' + print_number(std::round(1e4 * double(value)) / 1e4);
      text += ',' + print_number(double(field->lines[i].field[p])) + '\n';
    }
  return text;
}

}  // namespace

std::vector<Export> exports() {
  return {
      {"netlist",
       QT_TRANSLATE_NOOP("core", "Circuit as a SPICE netlist"),
       "cir",
       QT_TRANSLATE_NOOP("core",
                         "Both coils, their capacitors, source and load, ready for ngspice or LTspice."),
       netlist,
       {}},
      {"pad_coil",
       QT_TRANSLATE_NOOP("core", "Sender's coil as a wire"),
       "csv",
       QT_TRANSLATE_NOOP("core", "x, y, z in mm along the wire; the exhibit reads it back as your own coil."),
       [](const Snapshot& s) { return winding(s, true); },
       {}},
      {"phone_coil",
       QT_TRANSLATE_NOOP("core", "Receiver's coil as a wire"),
       "csv",
       QT_TRANSLATE_NOOP("core", "x, y, z in mm along the wire; the exhibit reads it back as your own coil."),
       [](const Snapshot& s) { return winding(s, false); },
       {}},
      {"coupling_map",
       QT_TRANSLATE_NOOP("core", "Map of coupling and efficiency"),
       "csv",
       QT_TRANSLATE_NOOP("core", "One row for each place of the receiver, at the present gap and tilt."),
       map,
       {}},
      {"field_lines",
       QT_TRANSLATE_NOOP("core", "Field lines"),
       "csv",
       QT_TRANSLATE_NOOP("core", "The drawn lines point by point, with the field of one ampere."),
       lines,
       {}},
  };
}

}  // namespace lucid::wireless
