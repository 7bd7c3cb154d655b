// Field lines, energy paths and coil shapes for the stage.
#include "core/exhibits/wireless_charging/pictures.hpp"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lucid::wireless {

namespace {

Place in_mm(Vector3 p) {
  return {static_cast<float>(1e3 * p.x), static_cast<float>(1e3 * p.y), static_cast<float>(1e3 * p.z)};
}

Place direction(Vector3 v) {
  return {static_cast<float>(v.x), static_cast<float>(v.y), static_cast<float>(v.z)};
}

double widest(const Link& link) {
  return std::max(link.transmitter->coil.outer(), link.receiver->coil.outer());
}

/// Rings to count turns by; an own receiver counts as one turn at its rim.
RingCoil turns_of(const Coil& coil) {
  if (coil.shape != Coil::Shape::own) return coil.rings;
  RingCoil one;
  one.add(std::max(coil.outer(), 1e-6), 0);
  return one;
}

std::vector<Wall> walls_of(const Link& link) {
  if (!link.place.ferrite) return {};
  const Frame &f1 = link.place.transmitter, &f2 = link.place.receiver;
  return {{f1.origin - link.place.transmitter_plate * f1.z, f1.z},
          {f2.origin + link.place.receiver_plate * f2.z, -1.0 * f2.z}};
}

}  // namespace

std::shared_ptr<const CoilShape> shape_of(const Coil& coil, const Frame& frame) {
  auto shape = std::make_shared<CoilShape>();
  shape->centre = in_mm(frame.origin), shape->normal = direction(frame.z), shape->along = direction(frame.x);
  shape->inner = 1e3 * coil.winding.inner, shape->outer = 1e3 * coil.winding.outer;
  shape->height = 1e3 * coil.winding.height, shape->wire_radius = 1e3 * coil.winding.copper_radius();
  if (coil.is_line()) {
    auto wire = std::make_shared<Path>();
    const Polyline line = moved(thinned(coil.line, 4000), frame);
    for (std::size_t i = 0; i < line.size(); ++i) wire->push_back(in_mm(line.point(i)));
    shape->wire = std::move(wire);
  } else {
    for (const double r : coil.rings.radius) shape->ring_radius.push_back(1e3 * r);
    for (const double h : coil.rings.height) shape->ring_height.push_back(1e3 * h);
  }
  return shape;
}

bool wants_coarse(const Link& link) {
  return link.transmitter->coil.shape == Coil::Shape::own ||
         (link.receiver->coil.shape == Coil::Shape::own && link.knobs.field == FieldOf::both);
}

FieldMaker::FieldMaker(std::shared_ptr<const Link> link, std::complex<double> ratio, bool coarse)
    : link_(std::move(link)), coarse_(coarse) {
  const Link& l = *link_;
  both_ = l.knobs.field == FieldOf::both;
  const double size = widest(l);
  const std::size_t thin = l.place.ferrite ? (coarse ? 40 : 120) : coarse ? 120 : 900;
  const double near_images = 4 * size;
  first_ = emitters(l.transmitter->coil, l.place.transmitter, l.place, near_images, thin);
  if (both_) {
    second_ = emitters(l.receiver->coil, l.place.receiver, l.place, near_images, thin);
    const double phase = l.knobs.field_phase * pi / 180;
    const std::complex<double> turn(std::cos(phase), std::sin(phase));
    one_ = turn.real();
    two_ = (ratio * turn).real();
  }
  const bool own = l.transmitter->coil.shape == Coil::Shape::own;
  const bool aside = l.knobs.offset_x != 0 || l.knobs.offset_y != 0 || l.knobs.tilt != 0;
  // Where the field turns about the transmitter's axis its flux function tells the drift exactly.
  axial_ = !own && !(aside && (both_ || l.place.ferrite)) &&
           !(both_ && l.receiver->coil.shape == Coil::Shape::own);
  options_.scale = std::max(l.transmitter->coil.outer(), 1e-4);
  options_.tolerance = coarse ? 1e-4 : own ? 1e-6 : 2e-9;
  options_.reach = std::max(7 * size, 3e-3 * l.knobs.gap);
  options_.centre = {0, 0, 0.5e-3 * l.knobs.gap};
  options_.walls = walls_of(l);
  options_.most_steps = coarse ? 150 : own ? 400 : 900;
  const auto potential = [&](Vector3 p) {
    Vector3 a = one_ * first_.potential(p);
    if (both_) a += two_ * second_.potential(p);
    return a;
  };
  seeds_ = seeds_of_equal_flux(potential, l.place.transmitter, 1.08 * options_.scale, coarse ? 16 : 40,
                               axial_ ? 1
                               : own  ? (coarse ? 6 : 12)
                                      : 24);
  traced_.resize(seeds_.places.size());
  batch_ = !own ? 20 : coarse ? 8 : 2;
}

Vector3 FieldMaker::field(Vector3 place) const {
  Vector3 b = one_ * first_.field(place);
  if (both_) b += two_ * second_.field(place);
  return b;
}

bool FieldMaker::work(std::stop_token stop) {
  const std::size_t last = std::min(next_ + batch_, traced_.size());
  const RingCoil turns = turns_of(link_->receiver->coil);
  tbb::parallel_for(next_, last, [&](std::size_t i) {
    traced_[i] = trace([this](Vector3 p) { return field(p); }, seeds_.places[i], link_->place.transmitter,
                       options_, stop);
    mark_links(traced_[i], turns, link_->place.receiver);
  });
  if (stop.stop_requested()) return false;
  next_ = last;
  return next_ == traced_.size();
}

std::shared_ptr<const FieldLines> FieldMaker::lines() const {
  auto picture = std::make_shared<FieldLines>();
  picture->flux_per_line =
      std::abs(seeds_.flux) / static_cast<double>(std::max<std::size_t>(seeds_.places.size(), 1));
  if (both_) picture->phase = link_->knobs.field_phase;
  const RingCoil own_turns = turns_of(link_->transmitter->coil);
  double own_total = 0, own = 0, received = 0;
  for (const double w : own_turns.weight) own_total += w;
  const auto flux = [&](Vector3 p) {
    const Vector3 q = link_->place.transmitter.inside(p);
    const double rho = std::hypot(q.x, q.y);
    if (rho == 0) return 0.0;
    Vector3 a = one_ * first_.potential(p);
    if (both_) a += two_ * second_.potential(p);
    const Vector3 around = link_->place.transmitter.turned_out({-q.y / rho, q.x / rho, 0});
    return 2 * pi * rho * dot(a, around);
  };
  for (std::size_t i = 0; i < next_; ++i) {
    const TracedLine& line = traced_[i];
    FieldLine drawn;
    drawn.threads = line.threads, drawn.closed = line.closed;
    for (std::size_t p = 0; p < line.points.size(); ++p) {
      drawn.points.push_back(in_mm(line.points[p]));
      drawn.field.push_back(static_cast<float>(1e6 * line.strength[p]));
    }
    if (!line.forward) {
      std::reverse(drawn.points.begin(), drawn.points.end());
      std::reverse(drawn.field.begin(), drawn.field.end());
    }
    picture->lines.push_back(std::move(drawn));
    received += line.linked * (line.forward ? 1 : -1);
    const double rho = length(seeds_.places[i] - link_->place.transmitter.origin);
    for (std::size_t r = 0; r < own_turns.size(); ++r)
      if (rho < own_turns.radius[r]) own += own_turns.weight[r] / own_total;
    if (line.points.empty()) continue;
    if (axial_ && seeds_.flux != 0) {
      const double change = std::max(std::abs(flux(line.points.back()) - flux(seeds_.places[i])),
                                     std::abs(flux(line.points.front()) - flux(seeds_.places[i])));
      picture->drift = std::max(picture->drift, change / std::abs(seeds_.flux));
    } else {
      picture->drift = std::max(picture->drift, line.error);
    }
  }
  if (own > 0)
    picture->threading = static_cast<int>(std::lround(static_cast<double>(picture->lines.size()) *
                                                      std::clamp(std::abs(received) / own, 0.0, 1.0)));
  // As many are drawn as going through as were counted: those through the most turns.
  std::vector<std::size_t> order(picture->lines.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto share = [&](std::size_t i) {
    return traced_[i].linked * (traced_[i].forward ? 1 : -1) * (received < 0 ? -1 : 1);
  };
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return share(a) > share(b); });
  for (std::size_t i = 0; i < order.size(); ++i)
    picture->lines[order[i]].threads = i < static_cast<std::size_t>(picture->threading);
  return picture;
}

namespace {

/// A plane across the gap, half-way between the coils, and the energy flow through it.
struct Crossing {
  Emitters one, two;
  Frame plane;
  double reach = 0;
};

Crossing crossing_of(const Link& link) {
  Crossing c;
  const double size = widest(link);
  c.one = emitters(link.transmitter->coil, link.place.transmitter, link.place, 2 * size, 120);
  c.two = emitters(link.receiver->coil, link.place.receiver, link.place, 2 * size, 120);
  // Parallel to the pad, half-way to the lowest point of the receiver's winding: nothing of it pierces the
  // plane.
  const double angle = std::abs(link.knobs.tilt) * pi / 180;
  const double lowest =
      1e-3 * link.knobs.gap - link.receiver->coil.outer() * std::sin(angle) - link.receiver->coil.back();
  c.plane.origin = {0.5e-3 * link.knobs.offset_x, 0.5e-3 * link.knobs.offset_y,
                    0.5 * std::max(lowest, 0.2e-3 * link.knobs.gap)};
  c.reach = 2 * size + 0.5e-3 * std::hypot(link.knobs.offset_x, link.knobs.offset_y);
  return c;
}

}  // namespace

double power_through_gap(const Link& link, int cells) {
  const Crossing c = crossing_of(link);
  const double reach = 6 * c.reach;
  std::vector<double> rows(static_cast<std::size_t>(cells));
  tbb::parallel_for(0, cells, [&](int i) {
    for (int j = 0; j < cells; ++j) {
      // Dense in the middle: x = reach s³.
      const double s = 2 * (i + 0.5) / cells - 1, t = 2 * (j + 0.5) / cells - 1;
      const Vector3 p = c.plane.outside({reach * s * s * s, reach * t * t * t, 0});
      const double weight = 9 * s * s * t * t * reach * reach * 4 / (1.0 * cells * cells);
      rows[static_cast<std::size_t>(i)] +=
          weight * energy_flow(c.one.at(p), c.two.at(p), link.now.i1, link.now.i2, link.frequency).z;
    }
  });
  double power = 0;
  for (const double row : rows) power += row;
  return power;
}

double flow_sense(const Link& link) { return (link.now.i1 * std::conj(link.now.i2)).imag() < 0 ? -1 : 1; }

namespace {

constexpr int power_rings = 24, power_angles = 24, power_paths = 24;

/// About what the flow at one place costs, µs: as measured where four loops go at a time.
double cost_of(const Emitters& emitters) {
  double cost = 0;
  for (const auto& rings : emitters.rings) cost += 0.015 * static_cast<double>(rings.coil.size());
  for (const auto& wire : emitters.wires) cost += 0.011 * static_cast<double>(wire.segments());
  return cost;
}

/// Next to a turn of the coil.
bool touches(const Coil& coil, const Frame& frame, Vector3 p) {
  const Vector3 q = frame.inside(p);
  const double rho = std::hypot(q.x, q.y);
  if (coil.shape == Coil::Shape::own) {
    for (std::size_t i = 0; i < coil.line.size(); i += 1 + coil.line.size() / 400)
      if (length(coil.line.point(i) - q) < std::max(0.02 * coil.outer(), coil.winding.copper_radius()))
        return true;
    return false;
  }
  for (std::size_t i = 0; i < coil.rings.size(); ++i)
    if (std::hypot(rho - coil.rings.radius[i], q.z - coil.rings.height[i]) <
        std::max(0.008 * coil.outer(), 0.6 * coil.winding.copper_radius()))
      return true;
  return false;
}

}  // namespace

/// First the flow through cells of the plane in rings about its middle, then seeds of equal power among
/// them, then from each seed the way along the flow and the way against it.
struct EnergyMaker::Plan {
  std::shared_ptr<const Link> link;
  Crossing crossing;
  TraceOptions options;
  std::size_t cells_at_once = 1, ways_at_once = 1;

  std::vector<Vector3> places;
  std::vector<double> power;
  std::vector<Vector3> seeds;
  std::vector<TracedLine> ways;  ///< two for each seed
  std::size_t cells_done = 0, ways_done = 0;

  Vector3 flow(Vector3 p) const {
    const std::complex<double> there(0, -flow_sense(*link));
    return energy_flow(crossing.one.at(p), crossing.two.at(p), 1, there, 1);
  }
  /// A path ends where it meets copper.
  bool ends(Vector3 p) const {
    return touches(link->transmitter->coil, link->place.transmitter, p) ||
           touches(link->receiver->coil, link->place.receiver, p);
  }
  void sow() {
    double total = 0, sum = 0;
    for (const double p : power) total += p;
    if (!(total > 0)) return;
    for (std::size_t i = 0; i < power.size(); ++i) {
      sum += power[i];
      while (seeds.size() < power_paths &&
             sum >= (static_cast<double>(seeds.size()) + 0.5) / power_paths * total)
        seeds.push_back(places[i]);
    }
    ways.resize(2 * seeds.size());
  }
};

EnergyMaker::EnergyMaker(std::shared_ptr<const Link> link) : plan_(std::make_unique<Plan>()) {
  Plan& plan = *plan_;
  plan.link = std::move(link);
  const Link& l = *plan.link;
  plan.crossing = crossing_of(l);
  constexpr double piece = 12e3;  // µs
  const double cost = cost_of(plan.crossing.one) + cost_of(plan.crossing.two);
  plan.cells_at_once = static_cast<std::size_t>(std::max(piece / cost, 1.0));
  plan.ways_at_once = static_cast<std::size_t>(std::max(piece / (500 * cost), 1.0));
  plan.power.resize(power_rings * power_angles);
  for (int a = 0; a < power_angles; ++a)
    for (int r = 0; r < power_rings; ++r) {
      const double angle = 2 * pi * (a + 0.5 * (r % 2)) / power_angles;
      const double rho = plan.crossing.reach * (r + 0.5) / power_rings;
      plan.places.push_back(plan.crossing.plane.outside({rho * std::cos(angle), rho * std::sin(angle), 0}));
    }
  const bool wire = l.transmitter->coil.is_line() || l.receiver->coil.is_line();
  TraceOptions& options = plan.options;
  options.scale = std::max(widest(l), 1e-4), options.tolerance = wire ? 1e-4 : 1e-5;
  options.reach = 5 * widest(l) + 2e-3 * l.knobs.gap, options.centre = {0, 0, 0.5e-3 * l.knobs.gap};
  options.most_steps = 160, options.walls = walls_of(l);
}

EnergyMaker::~EnergyMaker() = default;

bool EnergyMaker::work(std::stop_token stop) {
  Plan& plan = *plan_;
  if (plan.cells_done < plan.places.size()) {
    const std::size_t last = std::min(plan.cells_done + plan.cells_at_once, plan.places.size());
    tbb::parallel_for(plan.cells_done, last, [&](std::size_t i) {
      const double ring = static_cast<double>(i % power_rings), step = plan.crossing.reach / power_rings;
      const double area = pi * step * step * (2 * ring + 1) / power_angles;
      plan.power[i] = std::max(plan.flow(plan.places[i]).z * area, 0.0);
    });
    if (stop.stop_requested()) return false;
    plan.cells_done = last;
    if (last == plan.places.size()) plan.sow();
    return last == plan.places.size() && plan.ways.empty();
  }
  const std::size_t last = std::min(plan.ways_done + plan.ways_at_once, plan.ways.size());
  tbb::parallel_for(plan.ways_done, last, [&](std::size_t i) {
    plan.ways[i] =
        trace_one_way([&](Vector3 p) { return plan.flow(p); }, plan.seeds[i / 2], i % 2 == 0 ? 1 : -1,
                      [&](Vector3 p) { return plan.ends(p); }, plan.options, stop);
  });
  if (stop.stop_requested()) return false;
  plan.ways_done = last;
  return last == plan.ways.size();
}

std::shared_ptr<const std::vector<EnergyPath>> EnergyMaker::paths() const {
  const Plan& plan = *plan_;
  const Link& link = *plan.link;
  auto paths = std::make_shared<std::vector<EnergyPath>>();
  for (std::size_t i = 0; i + 1 < plan.ways.size(); i += 2) {
    const TracedLine line = joined_ways(plan.ways[i], plan.ways[i + 1]);
    EnergyPath path;
    for (const Vector3 p : line.points) path.points.push_back(in_mm(p));
    path.share = 1.0 / power_paths;
    // Nearer to the receiver's turns than to anything else where it ends.
    const Vector3 end = link.place.receiver.inside(line.points.back());
    path.arrives =
        std::abs(end.z) < 0.4e-3 * link.knobs.gap + link.receiver->coil.back() + 0.1 * widest(link);
    paths->push_back(std::move(path));
  }
  return paths;
}

std::shared_ptr<const std::vector<EnergyPath>> energy_paths(const Link& link, std::stop_token stop) {
  EnergyMaker maker(std::shared_ptr<const Link>(std::shared_ptr<const Link>(), &link));
  while (!stop.stop_requested() && !maker.work(stop)) {
  }
  return maker.paths();
}

}  // namespace lucid::wireless
