// From the knobs to everything that follows at once.
#include "core/exhibits/wireless_charging/link.hpp"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <cmath>

#include "core/exhibits/wireless_charging/setup.hpp"
#include "core/value.hpp"

namespace lucid::wireless {

namespace {

/// Of a wire of any shape: B² along it from about 150 places, with the current's distribution for a helix.
CoilResistance wire_resistance(const Coil& coil) {
  const Winding& w = coil.winding;
  CoilResistance r;
  r.strand_radius = w.wire_radius, r.strands = w.strands;
  r.length = wire_length(coil.line);
  r.dc = r.length / (copper_conductivity * pi * w.wire_radius * w.wire_radius * w.strands);
  const Polyline line = thinned(coil.line, 2000);
  const std::size_t stride = std::max<std::size_t>(1, line.segments() / 150);
  double squares = 0, sum = 0;
  std::size_t seen = 0;
  for (std::size_t i = stride / 2; i < line.segments(); i += stride) {
    const Vector3 b = field_at(line, 0.5 * (line.point(i) + line.point(i + 1)));
    sum += dot(b, b);
    ++seen;
  }
  for (std::size_t i = 0; i < coil.line.segments(); ++i)
    squares += std::pow(coil.line.segment_weight(i), 2) / static_cast<double>(coil.line.segments());
  r.dc *= squares;
  r.b2_along = seen > 0 ? sum / static_cast<double>(seen) * r.length : 0;
  if (w.strands > 1) {
    const double rim = mu0 / (2 * pi * w.wire_radius * std::sqrt(w.strands / 0.5)) * (1 - 1.0 / w.strands);
    r.b2_inside = 0.5 * rim * rim * r.length * squares;
  }
  return r;
}

constexpr double mm = 1e-3;

}  // namespace

MadeCoil make_coil(const Winding& winding, WindingKind kind, double helix_turns, const Polyline* own) {
  MadeCoil made;
  if (own)
    made.coil = coil_of_wire(*own, winding.wire_radius, winding.strands);
  else if (kind == WindingKind::open_helix)
    made.coil = coil_of_helix(winding.outer, winding.height, helix_turns, winding.copper_radius());
  else
    made.coil = coil_of_rings(winding);
  made.free_inductance = self_inductance(made.coil);
  if (made.coil.is_line())
    made.wire = wire_resistance(made.coil);
  else
    made.wire = coil_resistance(made.coil.rings, winding.wire_radius, winding.strands);
  return made;
}

Winding transmitter_winding(const Knobs& k) {
  return {k.tx_radius * mm,           k.tx_inner * mm, k.tx_turns, k.tx_layers, k.tx_height * mm,
          0.5 * k.wire_diameter * mm, k.strands};
}

Winding receiver_winding(const Knobs& k) {
  return {k.rx_radius * mm,           k.rx_inner * mm, k.rx_turns, k.rx_layers, k.rx_height * mm,
          0.5 * k.wire_diameter * mm, k.strands};
}

Arrangement arrangement_of(const Knobs& k, const Coil& transmitter, const Coil& receiver) {
  Arrangement place;
  place.receiver = tilted({k.offset_x * mm, k.offset_y * mm, k.gap * mm}, k.tilt * pi / 180);
  place.ferrite = k.ferrite;
  place_plates(place, transmitter, receiver);
  return place;
}

double Link::coupling() const { return inductance.m / std::sqrt(inductance.l1 * inductance.l2); }

double Link::r1(double f) const {
  return knobs.tx_q_given > 0 ? 2 * pi * f * inductance.l1 / knobs.tx_q_given : transmitter->wire.ac(f);
}

double Link::r2(double f) const {
  return knobs.rx_q_given > 0 ? 2 * pi * f * inductance.l2 / knobs.rx_q_given : receiver->wire.ac(f);
}

Circuit Link::circuit_without_object(double f, const Inductances& l) const {
  Circuit c;
  c.l1 = l.l1, c.l2 = l.l2, c.m = l.m;
  c.r1 = r1(f), c.r2 = r2(f);
  c.load = knobs.load, c.source_resistance = knobs.source_resistance, c.compensation = knobs.compensation;
  if (knobs.tune) tune(c, knobs.tune_frequency);
  return c;
}

Circuit Link::circuit(double f) const {
  Circuit c = circuit_without_object(f, inductance);
  if (has_object()) {
    const Reflected r = reflected(eddies, object, f);
    c.extra11 = r.one, c.extra12 = r.mutual, c.extra22 = r.two;
  }
  return c;
}

double Link::figure_of_merit(double m) const {
  return 2 * pi * frequency * std::abs(m) / std::sqrt(r1(frequency) * r2(frequency));
}

Shares Link::shares(const Phasors& p, double f) const {
  Shares s;
  s.plug = p.input_power + p.loss_source;
  s.source = p.loss_source;
  const auto split = [f](double loss, const CoilResistance& wire, bool given, double& copper,
                         double& proximity) {
    const double part = given ? 0 : wire.proximity(f) / wire.ac(f);
    proximity = part * loss, copper = loss - proximity;
  };
  split(p.loss1, transmitter->wire, knobs.tx_q_given > 0, s.tx_copper, s.tx_proximity);
  split(p.loss2, receiver->wire, knobs.rx_q_given > 0, s.rx_copper, s.rx_proximity);
  s.object = p.loss_object;
  // The bridge passes the mean of the rectified current: 2/π of its peak.
  // The experiment of 2007 lit a bulb, which takes the current as it comes.
  if (setup_of(*this) != Setup::experiment)
    s.rectifier = std::min(rectifier_drop * 2 / pi * std::abs(p.load_current), p.load_power);
  s.battery = p.load_power - s.rectifier;
  return s;
}

Splitting Link::peaks() const {
  return splitting([this](double f) { return solve(circuit(f), f, 1).load_power; }, knobs.tune_frequency);
}

double Link::current_without_receiver(double volts) const {
  const Inductances alone{inductance.l1, inductance.l2, 0};
  return std::abs(solve(circuit_without_object(frequency, alone), frequency, volts).i1);
}

Allowed allowed(const Phasors& driven, const Knobs& knobs) {
  Allowed most;
  const double current = std::abs(driven.i1), plug = driven.input_power + driven.loss_source;
  if (current > knobs.current_limit) most = {knobs.current_limit / current, Limit::current};
  if (const double share = std::sqrt(knobs.input_limit / plug); plug > 0 && share < most.share)
    most = {share, Limit::input};
  return most;
}

void drive(Link& link) {
  const Knobs& k = link.knobs;
  link.frequency = k.frequency;
  link.limit = Limit::none;
  link.voltage = k.source_voltage;
  const Circuit c = link.circuit(link.frequency);
  if (k.hold_power) {
    const HeldVoltage held = hold_power(c, link.frequency, k.target_power, k.voltage_limit);
    link.voltage = held.voltage;
    if (held.limited) link.limit = Limit::voltage;
    const Allowed most = allowed(solve(c, link.frequency, link.voltage), k);
    if (most.limit != Limit::none) link.voltage *= most.share, link.limit = most.limit;
  }
  link.now = solve(c, link.frequency, link.voltage);
}

Link make_link(const Knobs& knobs, std::shared_ptr<const MadeCoil> transmitter,
               std::shared_ptr<const MadeCoil> receiver) {
  Link link;
  link.knobs = knobs, link.transmitter = std::move(transmitter), link.receiver = std::move(receiver);
  const auto refuse = [&](const char* text, std::vector<std::string> arguments = {}) {
    link.problem = Message{text, std::move(arguments)};
    return link;
  };
  const Coil &tx = link.transmitter->coil, &rx = link.receiver->coil;
  for (const Coil* coil : {&tx, &rx})
    if (coil->shape == Coil::Shape::helix &&
        coil->winding.height < 2 * knobs.helix_turns * coil->winding.copper_radius())
      return refuse(
          QT_TRANSLATE_NOOP("core", "The helix is too low for its turns: raise its height above %1 mm."),
          {print_number(std::ceil(2e3 * knobs.helix_turns * coil->winding.copper_radius()))});
  if (tx.shape == Coil::Shape::rings && knobs.tx_inner > knobs.tx_radius)
    return refuse(
        QT_TRANSLATE_NOOP("core", "The sender's inner radius (%1 mm) is larger than its outer one (%2 mm)."),
        {print_number(knobs.tx_inner), print_number(knobs.tx_radius)});
  if (rx.shape == Coil::Shape::rings && knobs.rx_inner > knobs.rx_radius)
    return refuse(QT_TRANSLATE_NOOP(
                      "core", "The receiver's inner radius (%1 mm) is larger than its outer one (%2 mm)."),
                  {print_number(knobs.rx_inner), print_number(knobs.rx_radius)});
  if (!(link.transmitter->free_inductance > 0))
    return refuse(QT_TRANSLATE_NOOP(
        "core", "The wire does not fit the sender's coil: choose a thinner wire or fewer strands."));
  if (!(link.receiver->free_inductance > 0))
    return refuse(QT_TRANSLATE_NOOP(
        "core", "The wire does not fit the receiver's coil: choose a thinner wire or fewer strands."));
  link.place = arrangement_of(knobs, tx, rx);
  link.inductance =
      inductances(tx, rx, link.place, link.transmitter->free_inductance, link.receiver->free_inductance, 10);
  const double k = link.coupling();
  if (!std::isfinite(k) || !(link.inductance.l1 > 0) || !(link.inductance.l2 > 0) || std::abs(k) >= 0.9999)
    return refuse(QT_TRANSLATE_NOOP(
        "core", "The two coils would lie inside each other: raise the gap or choose a thinner wire."));
  link.object = object_of(knobs.object);
  if (knobs.object != ObjectKind::none) {
    const DiscModes& modes = disc_modes();
    const Vector3 at{knobs.object_x * mm, knobs.object_y * mm, link.object.height};
    const std::vector<Vector3> places = sample_places(modes, link.object, at);
    const auto fluxes = [&](const Coil& coil, const Frame& frame) {
      const Emitters emitting = emitters(coil, frame, link.place, 4 * std::max(tx.outer(), rx.outer()), 600);
      std::vector<double> upward(places.size());
      tbb::parallel_for(std::size_t{0}, places.size(),
                        [&](std::size_t i) { upward[i] = emitting.field(places[i]).z; });
      return mode_fluxes(modes, link.object, upward);
    };
    link.eddies =
        eddies_of(modes, link.object, fluxes(tx, link.place.transmitter), fluxes(rx, link.place.receiver));
  }
  drive(link);
  if (!std::isfinite(link.now.input_power) || !std::isfinite(link.now.load_power))
    return refuse(QT_TRANSLATE_NOOP("core", "These values do not make a circuit that can be solved."));
  return link;
}

}  // namespace lucid::wireless
