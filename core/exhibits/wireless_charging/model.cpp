// The moving part of the exhibit.
#include "core/exhibits/wireless_charging/model.hpp"

#include <algorithm>
#include <cmath>

#include "core/exhibits/wireless_charging/coil_file.hpp"

namespace lucid::wireless {

namespace {

using Key = Made::Key;

Key joined(std::initializer_list<const Key*> parts, std::initializer_list<double> more) {
  Key key;
  for (const Key* part : parts) key.insert(key.end(), part->begin(), part->end());
  key.insert(key.end(), more.begin(), more.end());
  return key;
}

double number(auto choice) { return static_cast<double>(choice); }

}  // namespace

void WirelessModel::changed(const Parameter& parameter) {
  if (parameter.id != "coil_file") return;
  file_wire_ = nullptr;
  // The declaration has refused what cannot be read.
  if (!knobs.coil_file.empty())
    file_wire_ = std::make_shared<Polyline>(read_coil(*knobs.coil_file.content, knobs.coil_file.name));
  wire_version_ += 1;
}

void WirelessModel::act(const Deed& deed) {
  if (deed.action == "place_phone") mind_.phone_present = std::get<bool>(deed.arguments.at(0));
}

void WirelessModel::reset(std::uint64_t seed) {
  mind_ = ChargerMind{};
  mind_.chance = Random(seed).stream(1);
}

Key WirelessModel::coil_key(bool transmitter) const {
  const Knobs& k = knobs;
  const bool own = own_wire() && (k.coil_role == CoilRole::transmitter) == transmitter;
  Key key{k.wire_diameter, number(k.strands), own ? wire_version_ : -1};
  if (own) return key;
  key.insert(key.end(), {number(k.winding), k.helix_turns});
  if (transmitter)
    key.insert(key.end(), {k.tx_radius, k.tx_inner, k.tx_height, number(k.tx_turns), number(k.tx_layers)});
  else
    key.insert(key.end(), {k.rx_radius, k.rx_inner, k.rx_height, number(k.rx_turns), number(k.rx_layers)});
  return key;
}

Key WirelessModel::map_key() const {
  // Where the receiver is changes nothing in the map of all its places, but for a tilted plate above.
  const bool leaning = knobs.ferrite && knobs.tilt != 0;
  return joined(
      {&made_.tx_key, &made_.rx_key},
      {knobs.gap, knobs.tilt, number(knobs.ferrite), knobs.frequency, knobs.tune_frequency,
       number(knobs.tune), number(knobs.compensation), knobs.load, knobs.source_resistance, knobs.tx_q_given,
       knobs.rx_q_given, leaning ? knobs.offset_x : 0, leaning ? knobs.offset_y : 0});
}

Key WirelessModel::field_key() const {
  // The pad's own lines follow from geometry alone; both coils' follow from the currents, too.
  if (knobs.field == FieldOf::both) return joined({&made_.drive_key}, {1, knobs.field_phase});
  return joined({&made_.tx_key, &made_.rx_key},
                {knobs.gap, knobs.offset_x, knobs.offset_y, knobs.tilt, number(knobs.ferrite)});
}

void WirelessModel::update() const {
  const Knobs& k = knobs;
  Made& m = made_;
  update_magnets();
  for (const bool transmitter : {true, false}) {
    const Key key = coil_key(transmitter);
    Key& had = transmitter ? m.tx_key : m.rx_key;
    if (key == had) continue;
    had = key;
    const bool own = own_wire() && (k.coil_role == CoilRole::transmitter) == transmitter;
    (transmitter ? m.tx : m.rx) =
        std::make_shared<MadeCoil>(make_coil(transmitter ? transmitter_winding(k) : receiver_winding(k),
                                             k.winding, k.helix_turns, own ? own_wire() : nullptr));
  }
  m.drive_key = joined({&m.tx_key, &m.rx_key}, {k.gap,
                                                k.offset_x,
                                                k.offset_y,
                                                k.tilt,
                                                number(k.ferrite),
                                                k.frequency,
                                                k.tune_frequency,
                                                number(k.tune),
                                                number(k.compensation),
                                                k.load,
                                                number(k.hold_power),
                                                k.target_power,
                                                k.voltage_limit,
                                                k.current_limit,
                                                k.source_voltage,
                                                k.source_resistance,
                                                k.tx_q_given,
                                                k.rx_q_given,
                                                number(k.object),
                                                k.object_x,
                                                k.object_y});
  const Key key = joined({&m.drive_key}, {k.object_time});
  if (key == m.link_key) return;
  m.link_key = key;
  m.link = std::make_shared<Link>(make_link(k, m.tx, m.rx));
  m.tx_shape = shape_of(m.tx->coil, {});
  m.rx_shape = shape_of(m.rx->coil, arrangement_of(k, m.tx->coil, m.rx->coil).receiver);
  const Link& link = *m.link;
  if (link.problem) return;
  m.frequency = by_frequency(link);
  m.peaks = link.peaks();
  m.by_load = efficiency_by_load(link);
  m.by_time = temperature_by_time(link);
  m.primary = waveform(link, true), m.secondary = waveform(link, false);
  m.waves = waves(link);
  const Key offsets = joined({&m.tx_key, &m.rx_key}, {k.gap, k.offset_y, k.tilt, number(k.ferrite)});
  if (offsets != m.offset_key)
    m.offset = std::make_shared<OffsetTable>(offset_table(link)), m.offset_key = offsets;
  m.by_offset = coupling_by_offset(link, *m.offset);
  const Key gaps = joined({&m.tx_key, &m.rx_key}, {k.offset_x, k.offset_y, k.tilt, number(k.ferrite)});
  if (gaps != m.gap_key) m.gaps = std::make_shared<GapTable>(gap_table(link)), m.gap_key = gaps;
  m.by_gap = efficiency_by_gap(link, *m.gaps);
  m.current_by_gap = current_by_gap(link, *m.gaps);

  auto ledger = std::make_shared<Ledger>();
  const Shares s = link.shares(link.now, link.frequency);
  ledger->plug = s.plug, ledger->residual = s.residual();
  ledger->terms = {{"source", QT_TRANSLATE_NOOP("core", "Source"), s.source},
                   {"tx_copper", QT_TRANSLATE_NOOP("core", "Pad coil, copper"), s.tx_copper},
                   {"tx_proximity", QT_TRANSLATE_NOOP("core", "Pad coil, proximity"), s.tx_proximity},
                   {"object", QT_TRANSLATE_NOOP("core", "On the pad"), s.object},
                   {"ferrite", QT_TRANSLATE_NOOP("core", "Ferrite"), s.ferrite},
                   {"rx_copper", QT_TRANSLATE_NOOP("core", "Phone coil, copper"), s.rx_copper},
                   {"rx_proximity", QT_TRANSLATE_NOOP("core", "Phone coil, proximity"), s.rx_proximity},
                   {"rectifier", QT_TRANSLATE_NOOP("core", "Rectifier"), s.rectifier},
                   {"battery", QT_TRANSLATE_NOOP("core", "Battery"), s.battery}};
  m.ledger = ledger;
}

void WirelessModel::update_magnets() const {
  const Knobs& k = knobs;
  Made& m = made_;
  if (!k.magnets) {
    m.magnets = std::nullopt, m.by_pull = nullptr;
    m.force_key.clear();
    return;
  }
  const MagnetRing ring;
  const double height = std::max(1e-3 * k.gap, least_height);
  if (m.pull_key != Key{k.gap}) {
    m.pull = std::make_shared<PullTable>(pull_table(ring, height));
    m.reach = snap_reach(*m.pull);
    m.pull_key = {k.gap};
  }
  const Key key{k.gap, k.offset_x, k.offset_y, k.tilt};
  if (m.force_key == key) return;
  m.force_key = key;
  const Vector3 force =
      magnet_force(ring, tilted({1e-3 * k.offset_x, 1e-3 * k.offset_y, height}, k.tilt * pi / 180));
  Magnets magnets;
  magnets.inner = 1e3 * ring.inner, magnets.outer = 1e3 * ring.outer, magnets.pull = m.pull;
  magnets.force = {static_cast<float>(force.x), static_cast<float>(force.y), static_cast<float>(force.z)};
  const double away = std::hypot(k.offset_x, k.offset_y);
  magnets.home = away > 0 ? -(force.x * k.offset_x + force.y * k.offset_y) / away : 0;
  magnets.hold = -force.z;
  m.magnets = magnets;
  m.by_pull = pull_by_offset(*m.pull, away);
}

const Link& WirelessModel::link() const {
  update();
  return *made_.link;
}

bool WirelessModel::step(std::stop_token stop) {
  if (stop.stop_requested()) return false;
  if (!link().problem) think(mind_, link());
  return true;
}

bool WirelessModel::refine(std::stop_token stop) {
  update();
  if (made_.link->problem || stop.stop_requested()) return false;
  const Key field = field_key();
  if (made_.field_key != field || made_.field_coarse) {
    if (!field_maker_ || field_maker_key_ != field) {
      field_maker_ = std::make_shared<FieldMaker>(made_.link, wants_coarse(*made_.link));
      field_maker_key_ = field;
    }
    if (!field_maker_->work(stop)) return true;
    made_.field = field_maker_->lines(), made_.field_key = field, made_.field_coarse = field_maker_->coarse();
    field_maker_ = made_.field_coarse ? std::make_shared<FieldMaker>(made_.link, false) : nullptr;
    return true;
  }
  if (made_.energy_key != made_.drive_key) {
    auto paths = energy_paths(*made_.link, stop);
    if (stop.stop_requested()) return true;
    made_.energy = std::move(paths), made_.energy_key = made_.drive_key;
    return true;
  }
  const Key map = map_key();
  if (made_.map_key != map) {
    if (!map_maker_ || map_maker_key_ != map)
      map_maker_ = std::make_shared<MapMaker>(made_.link), map_maker_key_ = map;
    if (!map_maker_->work(knobs.ferrite ? 2 : 6, stop)) return true;
    made_.map = map_maker_->map(), made_.map_key = map;
    map_maker_ = nullptr;
    return true;
  }
  return false;
}

std::unique_ptr<Model> WirelessModel::clone() const {
  auto copy = std::make_unique<WirelessModel>(*this);
  copy->field_maker_ = nullptr, copy->map_maker_ = nullptr;
  return copy;
}

void WirelessModel::fill_series(Snapshot& s) const {
  const Made& m = made_;
  s.draw("response_by_frequency", m.frequency.power);
  s.draw("efficiency_by_frequency", m.frequency.efficiency);
  s.draw("efficiency_by_gap", m.by_gap);
  s.draw("primary_current_by_gap", m.current_by_gap);
  s.draw("coupling_by_offset", m.by_offset);
  s.draw("efficiency_by_load", m.by_load);
  s.draw("primary_waveform", m.primary);
  s.draw("secondary_waveform", m.secondary);
  if (m.by_pull) s.draw("magnet_pull_by_offset", m.by_pull);
  if (m.by_time) s.draw("object_temperature_by_time", m.by_time);
  if (mind_.trace_time.empty()) return;
  const auto trace = [&](const char* id, const char* curve, const char* label,
                         const std::vector<double>& values) {
    auto data = std::make_shared<SeriesData>();
    data->x = mind_.trace_time;
    data->curves = {{curve, Message{label, {}}, values}};
    data->now = mind_.time;
    s.draw(id, data);
  };
  trace("charger_power_by_time", "power", QT_TRANSLATE_NOOP("core", "Power into the phone"),
        mind_.trace_power);
  if (link().has_object())
    trace("charger_temperature_by_time", "temperature", QT_TRANSLATE_NOOP("core", "Temperature"),
          mind_.trace_temperature);
  trace("charger_frequency_by_time", "frequency", QT_TRANSLATE_NOOP("core", "Frequency"),
        mind_.trace_frequency);
}

void WirelessModel::fill_scene(Snapshot& s) const {
  const Made& m = made_;
  auto scene = std::make_shared<WirelessScene>();
  scene->link = m.link;
  scene->transmitter = m.tx_shape, scene->receiver = m.rx_shape;
  scene->field = m.field, scene->energy = m.energy, scene->map = m.map;
  scene->waves = m.waves, scene->ledger = m.ledger, scene->charger = picture_of(mind_);
  scene->gap = knobs.gap, scene->offset_x = knobs.offset_x, scene->offset_y = knobs.offset_y,
  scene->tilt = knobs.tilt;
  scene->ferrite = knobs.ferrite;
  scene->magnets = m.magnets;
  constexpr const char* kinds[] = {"none", "coin", "key", "card"};
  scene->object.kind = kinds[static_cast<std::size_t>(knobs.object)];
  const Link& link = *m.link;
  if (knobs.object != ObjectKind::none) {
    const ForeignObject object = object_of(knobs.object);
    scene->object.centre = {static_cast<float>(knobs.object_x), static_cast<float>(knobs.object_y),
                            static_cast<float>(1e3 * object.height)};
    scene->object.radius = 1e3 * object.radius, scene->object.thickness = 1e3 * object.thickness;
    scene->object.detected = mind_.mood == Mood::foreign_object;
  }
  scene->field_stale = m.field_key != field_key();
  scene->field_coarse = m.field_coarse;
  scene->energy_stale = m.energy_key != m.drive_key;
  scene->map_stale = m.map_key != map_key();
  if (!link.problem) {
    scene->coupling = link.coupling(), scene->efficiency = s.number("efficiency");
    if (m.offset) scene->null_offset = 1e3 * m.offset->null;
    if (link.has_object()) {
      scene->object.watts = link.now.loss_object;
      scene->object.temperature = s.number("object_temperature");
    }
  }
  s.refined = link.problem.has_value() || (!scene->field_stale && !scene->energy_stale && !m.field_coarse);
  s.scene = std::move(scene);
}

void WirelessModel::fill(Snapshot& s) const {
  update();
  const Made& m = made_;
  const Link& link = *m.link;
  s.position = {"", mind_.time, "s", {}};
  if (link.problem) {
    s.problem = link.problem;
    fill_scene(s);
    return;
  }
  const double f = link.frequency, w = 2 * pi * f;
  const double r1 = link.r1(f), r2 = link.r2(f);
  s.read("tx_inductance", link.inductance.l1);
  s.read("rx_inductance", link.inductance.l2);
  s.read("mutual_inductance", link.inductance.m);
  s.read("coupling", link.coupling());
  s.read("tx_q", w * link.inductance.l1 / r1);
  s.read("rx_q", w * link.inductance.l2 / r2);
  const double u = link.figure_of_merit(link.inductance.m);
  s.read("figure_of_merit", u);
  s.read("best_efficiency", best_efficiency(u));
  Circuit bare = link.circuit_without_object(f, link.inductance);
  s.read("optimal_load", optimal_load(bare, u, f));
  s.read("efficiency", std::clamp(link.now.efficiency(), 0.0, 1.0));
  s.read("input_power", link.now.input_power);
  s.read("load_power", link.now.load_power);
  s.read("primary_current", std::abs(link.now.i1));
  s.read("secondary_current", std::abs(link.now.i2));
  s.read("loss_tx", link.now.loss1);
  s.read("loss_rx", link.now.loss2);
  s.read("loss_object", link.now.loss_object);
  s.read("ledger_residual", link.now.residual());
  if (link.has_object())
    s.read("object_temperature",
           temperature_after(link.object, std::max(link.now.loss_object, 0.0), knobs.object_time));
  s.read("splitting_low", m.peaks.low);
  s.read("splitting_high", m.peaks.high);
  s.read("skin_depth", skin_depth(f));
  s.read("resistance_ratio", link.transmitter->wire.ac(f) / link.transmitter->wire.dc);
  s.read("drive_voltage", link.voltage);
  s.read("drive_limit", link.limit == Limit::none      ? QT_TRANSLATE_NOOP("core", "none")
                        : link.limit == Limit::voltage ? QT_TRANSLATE_NOOP("core", "voltage")
                                                       : QT_TRANSLATE_NOOP("core", "current"));
  const Shares shares = link.shares(link.now, f);
  s.read("rectifier_loss", shares.rectifier);
  s.read("battery_power", shares.battery);
  if (m.magnets) {
    s.read("magnet_hold", m.magnets->hold);
    s.read("magnet_home", m.magnets->home);
    s.read("snap_reach", 1e3 * m.reach);
  }
  if (m.offset) s.read("null_offset", 1e3 * m.offset->null);
  if (m.field && m.field_key == field_key()) s.read("line_drift", m.field->drift);
  if (!mind_.trace_time.empty()) {
    s.read("charger_state", id_of(mind_.mood));
    s.read("charger_frequency", mind_.frequency);
    s.read("charger_power", mind_.trace_power.back());
    s.read("missing_power", mind_.missing);
    s.read("energy_residual", mind_.energy.residual());
    s.read("battery_energy", mind_.energy.battery);
  }
  fill_series(s);
  fill_scene(s);
}

}  // namespace lucid::wireless
