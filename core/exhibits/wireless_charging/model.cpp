// The moving part of the exhibit.
#include "core/exhibits/wireless_charging/model.hpp"

#include <algorithm>
#include <cmath>

#include "core/exhibits/wireless_charging/bodies.hpp"
#include "core/exhibits/wireless_charging/coil_file.hpp"
#include "core/exhibits/wireless_charging/setup.hpp"

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

const char* name_of(ObjectKind object) {
  switch (object) {
    case ObjectKind::coin: return QT_TRANSLATE_NOOP("core", "Coin");
    case ObjectKind::key: return QT_TRANSLATE_NOOP("core", "Key");
    case ObjectKind::card: return QT_TRANSLATE_NOOP("core", "Card");
    case ObjectKind::none: break;
  }
  return QT_TRANSLATE_NOOP("core", "Foreign object");
}

const char* name_of(Limit limit) {
  switch (limit) {
    case Limit::voltage: return QT_TRANSLATE_NOOP("core", "voltage");
    case Limit::current: return QT_TRANSLATE_NOOP("core", "current");
    case Limit::input: return QT_TRANSLATE_NOOP("core", "input");
    case Limit::none: break;
  }
  return QT_TRANSLATE_NOOP("core", "none");
}

std::shared_ptr<const Ledger> ledger_of(const Shares& s, const Link& link) {
  auto ledger = std::make_shared<Ledger>();
  ledger->plug = s.plug, ledger->residual = s.residual();
  ledger->terms = {{"source", QT_TRANSLATE_NOOP("core", "Source"), s.source},
                   {"tx_copper", QT_TRANSLATE_NOOP("core", "Sender coil, copper"), s.tx_copper},
                   {"tx_proximity", QT_TRANSLATE_NOOP("core", "Sender coil, proximity"), s.tx_proximity},
                   {"object", name_of(link.knobs.object), s.object},
                   {"ferrite", QT_TRANSLATE_NOOP("core", "Ferrite"), s.ferrite},
                   {"rx_copper", QT_TRANSLATE_NOOP("core", "Receiver coil, copper"), s.rx_copper},
                   {"rx_proximity", QT_TRANSLATE_NOOP("core", "Receiver coil, proximity"), s.rx_proximity},
                   {"rectifier", QT_TRANSLATE_NOOP("core", "Rectifier"), s.rectifier},
                   {"battery",
                    setup_of(link) == Setup::experiment ? QT_TRANSLATE_NOOP("core", "Lamp")
                                                        : QT_TRANSLATE_NOOP("core", "Battery"),
                    s.battery}};
  return ledger;
}

/// W that the field carries into the phone's coil, as a mean over the time that `on` is a share of.
double into_phone(const Phasors& now, double on) { return on * (now.load_power + now.loss2); }

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
  mind_key_.clear();
  made_.drive_link = nullptr;
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
  // Where the receiver is changes nothing in the map of all its places.
  return joined({&made_.tx_key, &made_.rx_key},
                {knobs.gap, knobs.tilt, number(knobs.ferrite), knobs.frequency, knobs.tune_frequency,
                 number(knobs.tune), number(knobs.compensation), knobs.load, knobs.source_resistance,
                 knobs.tx_q_given, knobs.rx_q_given});
}

Key WirelessModel::field_key() const {
  // The pad's own lines follow from geometry alone; both coils' follow from the currents, too.
  if (knobs.field == FieldOf::both) {
    const std::complex<double> ratio = current_ratio();
    return joined({&made_.drive_key}, {1, knobs.field_phase, ratio.real(), ratio.imag()});
  }
  return joined({&made_.tx_key, &made_.rx_key},
                {knobs.gap, knobs.offset_x, knobs.offset_y, knobs.tilt, number(knobs.ferrite)});
}

Key WirelessModel::energy_key() const {
  // The way of the energy follows from geometry: at another frequency or voltage only its amount changes.
  return joined({&made_.tx_key, &made_.rx_key}, {knobs.gap, knobs.offset_x, knobs.offset_y, knobs.tilt,
                                                 number(knobs.ferrite), flow_sense(*made_.link)});
}

void WirelessModel::update_link() const {
  const Knobs& k = knobs;
  Made& m = made_;
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
                                                k.input_limit,
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
}

void WirelessModel::update() const {
  const Knobs& k = knobs;
  Made& m = made_;
  update_link();
  update_magnets();
  if (m.curves_key == m.link_key) return;
  m.curves_key = m.link_key;
  m.tx_shape = shape_of(m.tx->coil, {});
  m.rx_shape = shape_of(m.rx->coil, arrangement_of(k, m.tx->coil, m.rx->coil).receiver);
  const Link& link = *m.link;
  if (link.problem) return;
  // Tables that are there already follow the circuit at once; new ones of a wire between plates wait for
  // refine.
  if (!takes_long(link) || m.offset_key == offset_key()) update_offset();
  if (!takes_long(link) || m.gap_key == gap_key()) update_gaps();
  m.frequency = by_frequency(link);
  m.peaks = link.peaks();
  m.by_load = efficiency_by_load(link);
  m.by_time = temperature_by_time(link);
  m.primary = waveform(link, true), m.secondary = waveform(link, false);
  m.waves = waves(link);
  m.ledger = ledger_of(link.shares(link.now, link.frequency), link);
}

Key WirelessModel::offset_key() const {
  return joined({&made_.tx_key, &made_.rx_key},
                {knobs.gap, knobs.offset_y, knobs.tilt, number(knobs.ferrite)});
}

void WirelessModel::update_offset() const {
  Made& m = made_;
  if (const Key key = offset_key(); m.offset_key != key)
    m.offset = std::make_shared<OffsetTable>(offset_table(*m.link)), m.offset_key = key;
  m.by_offset = coupling_by_offset(*m.link, *m.offset);
}

Key WirelessModel::gap_key() const {
  return joined({&made_.tx_key, &made_.rx_key},
                {knobs.offset_x, knobs.offset_y, knobs.tilt, number(knobs.ferrite)});
}

void WirelessModel::update_gaps() const {
  Made& m = made_;
  if (const Key key = gap_key(); m.gap_key != key)
    m.gaps = std::make_shared<GapTable>(gap_table(*m.link)), m.gap_key = key;
  m.by_gap = efficiency_by_gap(*m.link, *m.gaps);
  m.current_by_gap = current_by_gap(*m.link, *m.gaps);
}

bool WirelessModel::curves_stale() const {
  return made_.offset_key != offset_key() || made_.gap_key != gap_key();
}

Key WirelessModel::mind_key() const {
  // Not the phone's place, not the object's: those the charger finds out about.
  const Knobs& k = knobs;
  return joined({&made_.tx_key, &made_.rx_key},
                {number(k.ferrite), k.tune_frequency, number(k.tune), number(k.compensation), k.load,
                 number(k.hold_power), k.target_power, k.voltage_limit, k.current_limit, k.input_limit,
                 k.source_voltage, k.source_resistance, k.tx_q_given, k.rx_q_given});
}

bool WirelessModel::has_thought() const { return !mind_.trace_time.empty() && talks(*made_.link); }

bool WirelessModel::by_mind() const {
  if (!has_thought() || made_.link->problem || mind_key_ != mind_key()) return false;
  // It has stopped for a thing that is no longer there, and has not looked again yet.
  return mind_.mood != Mood::foreign_object || made_.link->has_object();
}

/// The phone's current over the pad's, as the picture shows them.
std::complex<double> WirelessModel::current_ratio() const {
  if (by_mind()) update_drive();
  const Phasors& now = by_mind() && made_.drive.on > 0 ? made_.drive.now : made_.link->now;
  return std::abs(now.i1) > 0 ? now.i2 / now.i1 : 0;
}

void WirelessModel::update_drive() const {
  Made& m = made_;
  if (m.drive_link == m.link && m.drive_time == mind_.time && m.drive_present == mind_.phone_present) return;
  m.drive_link = m.link, m.drive_time = mind_.time, m.drive_present = mind_.phone_present;
  m.drive = drive_of(mind_, *m.link);
  m.drive_ledger = ledger_of(m.drive.shares, *m.link);
  m.drive_waves =
      m.drive.on > 0 ? waves(m.drive.now, m.drive.frequency, m.drive.voltage, knobs.load) : nullptr;
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
  Vector3 force =
      magnet_force(ring, tilted({1e-3 * k.offset_x, 1e-3 * k.offset_y, height}, k.tilt * pi / 180));
  if (length(force) < 1e-12) force = {};  // N: the rounding of its sum
  Magnets magnets;
  magnets.inner = 1e3 * ring.inner, magnets.outer = 1e3 * ring.outer, magnets.pull = m.pull;
  magnets.force = {static_cast<float>(force.x), static_cast<float>(force.y), static_cast<float>(force.z)};
  const double away = std::hypot(k.offset_x, k.offset_y);
  magnets.home = away > 0 ? -(force.x * k.offset_x + force.y * k.offset_y) / away : 0;
  magnets.hold = -force.z;
  magnets.grip = friction_on(magnets.hold);
  m.magnets = magnets;
  m.by_pull = pull_by_offset(*m.pull, away);
}

const Link& WirelessModel::link() const {
  update_link();
  return *made_.link;
}

bool WirelessModel::step(std::stop_token stop) {
  if (stop.stop_requested()) return false;
  if (link().problem) return true;
  if (talks(*made_.link)) {
    think(mind_, *made_.link);
    mind_key_ = mind_key();
  } else {
    mind_.time += packet_interval;
  }
  return true;
}

std::unique_ptr<Model> WirelessModel::clone() const {
  auto copy = std::make_unique<WirelessModel>(*this);
  copy->field_maker_ = nullptr, copy->energy_maker_ = nullptr, copy->offset_maker_ = nullptr;
  copy->gap_maker_ = nullptr, copy->map_maker_ = nullptr;
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
  if (!has_thought()) return;
  const auto trace = [&](const char* id, const char* curve, const char* label,
                         const std::vector<double>& values) {
    auto data = std::make_shared<SeriesData>();
    data->x = mind_.trace_time;
    data->curves = {{curve, Message{label, {}}, values}};
    data->now = mind_.time;
    s.draw(id, data);
  };
  trace("charger_power_by_time", "power", QT_TRANSLATE_NOOP("core", "Power into the receiver"),
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
  if (has_thought()) scene->charger = picture_of(mind_);
  scene->talks = talks(link());
  scene->setup = setup_of(link());
  scene->by_mind = by_mind();
  scene->waves = scene->by_mind ? m.drive_waves : m.waves;
  scene->ledger = scene->by_mind ? m.drive_ledger : m.ledger;
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
  switch (crowding_of(link)) {
    case Crowding::coils:
      scene->impossible = QT_TRANSLATE_NOOP("core", "Real coils would run into each other here.");
      break;
    case Crowding::thing:
      scene->impossible = QT_TRANSLATE_NOOP("core", "It would stick in the receiver: there is no room.");
      break;
    case Crowding::none: break;
  }
  scene->field_stale = m.field_key != field_key();
  scene->field_coarse = m.field_coarse;
  scene->energy_stale = m.energy_key != energy_key();
  scene->map_stale = m.map_key != map_key();
  if (!link.problem) {
    const Phasors& now = scene->by_mind ? m.drive.now : link.now;
    const double on = scene->by_mind ? m.drive.on : 1;
    scene->coupling = link.coupling(), scene->efficiency = std::clamp(now.efficiency(), 0.0, 1.0);
    scene->load_power = on * now.load_power, scene->gap_power = into_phone(now, on);
    scene->frequency = scene->by_mind ? m.drive.frequency : link.frequency;
    scene->target_power = knobs.target_power;
    scene->set_source_loss = link.now.loss_source;
    if (m.offset && m.offset_key == offset_key()) scene->null_offset = 1e3 * m.offset->null;
    if (link.has_object()) {
      scene->object.watts = on * now.loss_object;
      scene->object.temperature = scene->by_mind ? mind_.temperature : s.number("object_temperature");
    }
  }
  s.refined = link.problem.has_value() ||
              (!scene->field_stale && !scene->energy_stale && !m.field_coarse && !curves_stale());
  if (!s.refined && takes_long(link)) {
    // Of a wire between plates: lines, coarse and fine, the energy's way, two tables, the map.
    const bool done[] = {!scene->field_stale, !scene->field_stale && !m.field_coarse, !scene->energy_stale,
                         m.offset_key == offset_key(), m.gap_key == gap_key()};
    s.progress = {std::count(std::begin(done), std::end(done), true) / 5.0,
                  {link.transmitter->coil.is_line() || link.receiver->coil.is_line()
                       ? QT_TRANSLATE_NOOP("core", "Your wire and its images in the ferrite")
                       : QT_TRANSLATE_NOOP("core", "The coils and their images in the ferrite"),
                   {}}};
  }
  s.scene = std::move(scene);
}

void WirelessModel::fill(Snapshot& s) const {
  update();
  if (by_mind()) update_drive();
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
  s.read("runaway_current", link.current_without_receiver(link.voltage));
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
  s.read("drive_limit", name_of(link.limit));
  const Shares shares = link.shares(link.now, f);
  s.read("rectifier_loss", shares.rectifier);
  s.read("battery_power", shares.battery);
  const double heat = shares.rectifier + link.now.loss1 + link.now.loss2 + link.now.loss_object;
  s.read("battery_per_heat", heat > 0 ? shares.battery / heat : 0);
  if (m.magnets) {
    s.read("magnet_hold", m.magnets->hold);
    s.read("magnet_home", m.magnets->home);
    s.read("snap_reach", 1e3 * m.reach);
  }
  if (m.offset && m.offset_key == offset_key()) s.read("null_offset", 1e3 * m.offset->null);
  if (m.field && m.field_key == field_key()) s.read("line_drift", m.field->drift);
  if (has_thought()) {
    s.read("charger_state", id_of(mind_.mood));
    s.read("charger_frequency", mind_.frequency);
    s.read("charger_power",
           by_mind() ? m.drive.shares.rectifier + m.drive.shares.battery : mind_.trace_power.back());
    s.read("missing_power", mind_.missing);
    if (by_mind()) {
      const Drive& drive = m.drive;
      const Shares& mean = drive.shares;
      s.read("charger_plug", mean.plug);
      s.read("charger_loss_tx", mean.tx_copper + mean.tx_proximity);
      s.read("charger_loss_rx", mean.rx_copper + mean.rx_proximity);
      s.read("charger_loss_object", mean.object);
      s.read("charger_rectifier", mean.rectifier);
      s.read("charger_battery", mean.battery);
      s.read("charger_residual", mean.residual());
      if (drive.on > 0) s.read("charger_efficiency", std::clamp(drive.now.efficiency(), 0.0, 1.0));
    }
    s.read("energy_residual", mind_.energy.residual());
    s.read("battery_energy", mind_.energy.battery);
  }
  fill_series(s);
  fill_scene(s);
}

}  // namespace lucid::wireless
