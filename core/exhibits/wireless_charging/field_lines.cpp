// Lines of the magnetic field and of the energy flow.
#include "core/exhibits/wireless_charging/field_lines.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace lucid::wireless {

FieldAt Emitters::at(Vector3 place) const {
  FieldAt sum;
  for (const Rings& r : rings) {
    const FieldAt f = field_at(r.coil, r.frame, place);
    sum.a += f.a, sum.b += f.b;
  }
  for (const WireEmitter& wire : wires) sum.a += wire.potential(place), sum.b += wire.field(place);
  return sum;
}

Vector3 Emitters::potential(Vector3 place) const {
  Vector3 sum;
  for (const Rings& r : rings) sum += field_at(r.coil, r.frame, place).a;
  for (const WireEmitter& wire : wires) sum += wire.potential(place);
  return sum;
}

Vector3 Emitters::field(Vector3 place) const {
  Vector3 sum;
  for (const Rings& r : rings) sum += field_at(r.coil, r.frame, place).b;
  for (const WireEmitter& wire : wires) sum += wire.field(place);
  return sum;
}

namespace {

/// Dormand–Prince 5(4) along the unit direction of a field. The last stage of a step is the first of the
/// next.
class Walker {
 public:
  Walker(const std::function<Vector3(Vector3)>& field, double sense, const TraceOptions& options)
      : field_(field), sense_(sense), options_(options), h_(0.05 * options.scale) {}

  void start(Vector3 p) { place_ = p, slope_ = direction(p); }
  Vector3 place() const { return place_; }
  Vector3 slope() const { return slope_; }
  double strength() const { return strength_; }
  double error() const { return error_; }
  bool stuck() const { return stuck_; }

  /// One accepted step; returns its length.
  double step() {
    for (int attempt = 0; attempt < 40; ++attempt) {
      const Vector3 p = place_;
      const double h = h_;
      const Vector3 k1 = slope_;
      const Vector3 k2 = direction(p + (h / 5) * k1);
      const Vector3 k3 = direction(p + h * ((3.0 / 40) * k1 + (9.0 / 40) * k2));
      const Vector3 k4 = direction(p + h * ((44.0 / 45) * k1 + (-56.0 / 15) * k2 + (32.0 / 9) * k3));
      const Vector3 k5 = direction(p + h * ((19372.0 / 6561) * k1 + (-25360.0 / 2187) * k2 +
                                            (64448.0 / 6561) * k3 + (-212.0 / 729) * k4));
      const Vector3 k6 =
          direction(p + h * ((9017.0 / 3168) * k1 + (-355.0 / 33) * k2 + (46732.0 / 5247) * k3 +
                             (49.0 / 176) * k4 + (-5103.0 / 18656) * k5));
      const Vector3 next = p + h * ((35.0 / 384) * k1 + (500.0 / 1113) * k3 + (125.0 / 192) * k4 +
                                    (-2187.0 / 6784) * k5 + (11.0 / 84) * k6);
      const Vector3 k7 = direction(next);
      const Vector3 off = h * ((71.0 / 57600) * k1 + (-71.0 / 16695) * k3 + (71.0 / 1920) * k4 +
                               (-17253.0 / 339200) * k5 + (22.0 / 525) * k6 + (-1.0 / 40) * k7);
      const double share = length(off) / (options_.tolerance * options_.scale);
      const double factor = std::clamp(0.9 * std::pow(std::max(share, 1e-10), -0.2), 0.2, 4.0);
      h_ = std::min(h * factor, 0.25 * options_.reach);
      if (share <= 1 || h < 1e-7 * options_.scale) {
        place_ = next, slope_ = k7, strength_ = last_strength_;
        error_ += length(off);
        return h;
      }
    }
    stuck_ = true;
    return 0;
  }

  /// Goes back and repeats the last step with length h.
  void redo(Vector3 from, Vector3 slope, double h) {
    const double kept = h_;
    place_ = from, slope_ = slope, h_ = h;
    step();
    h_ = kept;
  }

 private:
  Vector3 direction(Vector3 p) {
    const Vector3 f = field_(p);
    const double n = length(f);
    last_strength_ = n;
    if (!(n > 0) || !std::isfinite(n)) {
      stuck_ = true;
      return {};
    }
    return (sense_ / n) * f;
  }

  const std::function<Vector3(Vector3)>& field_;
  double sense_;
  const TraceOptions& options_;
  double h_;
  Vector3 place_, slope_;
  double strength_ = 0, last_strength_ = 0, error_ = 0;
  bool stuck_ = false;
};

/// Points of the cubic through both ends of a step, so that no piece turns by more than about 8 degrees.
void append(TracedLine& line, Vector3 p, Vector3 p_slope, double p_strength, Vector3 q, Vector3 q_slope,
            double q_strength, double h) {
  const double turn = std::acos(std::clamp(dot(p_slope, q_slope), -1.0, 1.0));
  const int pieces = std::clamp(static_cast<int>(std::ceil(turn / 0.14)), 1, 12);
  for (int i = 1; i <= pieces; ++i) {
    const double t = static_cast<double>(i) / pieces, u = 1 - t;
    line.points.push_back(u * u * (1 + 2 * t) * p + t * t * (3 - 2 * t) * q + (h * t * u * u) * p_slope +
                          (-h * t * t * u) * q_slope);
    line.strength.push_back(u * p_strength + t * q_strength);
  }
}

bool outside(Vector3 p, const TraceOptions& options) {
  if (length(p - options.centre) > options.reach) return true;
  return std::any_of(options.walls.begin(), options.walls.end(),
                     [&](const Wall& wall) { return dot(p - wall.point, wall.normal) < 0; });
}

void join_backward(TracedLine& line, TracedLine&& back) {
  std::reverse(back.points.begin(), back.points.end());
  std::reverse(back.strength.begin(), back.strength.end());
  back.points.insert(back.points.end(), line.points.begin() + 1, line.points.end());
  back.strength.insert(back.strength.end(), line.strength.begin() + 1, line.strength.end());
  line.points = std::move(back.points), line.strength = std::move(back.strength);
}

/// Walks until `ended`; returns the arc length. `ended` sees the place before and after a step.
template <class Ended>
double walk(Walker& walker, TracedLine& line, const TraceOptions& options, std::stop_token stop,
            Ended ended) {
  line.points.push_back(walker.place());
  line.strength.push_back(length({walker.strength(), 0, 0}));
  double arc = 0;
  for (int n = 0; n < options.most_steps && !stop.stop_requested(); ++n) {
    const Vector3 p = walker.place(), s = walker.slope();
    const double strength = n == 0 ? 0 : walker.strength();
    double h = walker.step();
    if (walker.stuck()) break;
    const bool last = ended(p, s, h);
    if (n == 0) line.strength[line.strength.size() - 1] = walker.strength();
    append(line, p, s, n == 0 ? walker.strength() : strength, walker.place(), walker.slope(),
           walker.strength(), h);
    arc += h;
    if (last || outside(walker.place(), options)) break;
  }
  return arc;
}

}  // namespace

TracedLine trace(const std::function<Vector3(Vector3)>& field, Vector3 seed, const Frame& frame,
                 const TraceOptions& options, std::stop_token stop) {
  TracedLine line;
  const double sense = dot(field(seed), frame.z) >= 0 ? 1 : -1;
  line.forward = sense > 0;
  Walker walker(field, sense, options);
  walker.start(seed);
  const auto height = [&](Vector3 p) { return dot(p - frame.origin, frame.z); };
  bool been_below = false;
  double arc = walk(walker, line, options, stop, [&](Vector3 p, Vector3 slope, double& h) {
    const double before = height(p), now = height(walker.place());
    if (now < 0) been_below = true;
    if (!(been_below && before < 0 && now >= 0)) return false;
    // Shorten the step until it ends in the plane.
    double low = 0, high = h, at_low = before, at_high = now;
    for (int n = 0; n < 12 && std::abs(height(walker.place())) > 1e-13; ++n) {
      const double t = std::clamp(low + (high - low) * at_low / (at_low - at_high), low + 1e-3 * (high - low),
                                  high - 1e-3 * (high - low));
      walker.redo(p, slope, t);
      const double z = height(walker.place());
      (z < 0 ? low : high) = t, (z < 0 ? at_low : at_high) = z;
      h = t;
    }
    line.closed = true;
    line.gap = length(walker.place() - seed);
    return true;
  });
  double error = walker.error();
  if (!line.closed && !stop.stop_requested()) {
    TracedLine back;
    Walker other(field, -sense, options);
    other.start(seed);
    arc += walk(other, back, options, stop, [](Vector3, Vector3, double&) { return false; });
    error += other.error();
    join_backward(line, std::move(back));
  }
  line.error = arc > 0 ? error / arc : 0;
  return line;
}

TracedLine trace_one_way(const std::function<Vector3(Vector3)>& field, Vector3 seed, double sense,
                         const std::function<bool(Vector3)>& done, const TraceOptions& options,
                         std::stop_token stop) {
  TracedLine line;
  Walker walker(field, sense, options);
  walker.start(seed);
  const double arc =
      walk(walker, line, options, stop, [&](Vector3, Vector3, double&) { return done(walker.place()); });
  line.error = arc > 0 ? walker.error() / arc : 0;
  return line;
}

TracedLine joined_ways(TracedLine along, TracedLine against) {
  along.error = std::max(along.error, against.error);
  join_backward(along, std::move(against));
  return along;
}

Seeds seeds_of_equal_flux(const std::function<Vector3(Vector3)>& potential, const Frame& frame, double radius,
                          int count, int angles) {
  constexpr int steps = 160;
  std::array<double, steps + 1> flux{};
  Seeds seeds;
  int best = 0;
  for (int i = 1; i <= steps; ++i) {
    const double rho = radius * i / steps;
    for (int k = 0; k < angles; ++k) {
      const double angle = 2 * pi * (k + 0.5) / angles;
      const Vector3 u{std::cos(angle), std::sin(angle), 0}, t{-u.y, u.x, 0};
      flux[i] += 2 * pi * rho / angles * dot(potential(frame.outside(rho * u)), frame.turned_out(t));
    }
    if (std::abs(flux[i]) > std::abs(flux[best])) best = i;
  }
  seeds.radius = radius * best / steps, seeds.flux = flux[best];
  int below = 0;
  for (int i = 0; i < count; ++i) {
    const double wanted = (i + 0.5) / count * std::abs(flux[best]);
    while (below + 1 < best && std::abs(flux[below + 1]) < wanted) ++below;
    const double low = std::abs(flux[below]), high = std::abs(flux[below + 1]);
    // Near the axis the flux grows like the square of the radius.
    const double share = std::clamp((wanted - low) / std::max(high - low, 1e-300), 0.0, 1.0);
    const double r0 = below, r1 = below + 1;
    const double rho = radius / steps * std::sqrt(r0 * r0 + share * (r1 * r1 - r0 * r0));
    const double angle = i * pi * (3 - std::sqrt(5.0));
    seeds.places.push_back(frame.outside({rho * std::cos(angle), rho * std::sin(angle), 0}));
  }
  return seeds;
}

void mark_links(TracedLine& line, const RingCoil& receiver, const Frame& frame) {
  line.linked = 0, line.threads = false;
  double turns = 0, widest = 0;
  for (std::size_t r = 0; r < receiver.size(); ++r)
    turns += receiver.weight[r], widest = std::max(widest, receiver.radius[r]);
  if (turns <= 0) return;
  Vector3 before;
  for (std::size_t i = 0; i < line.points.size(); ++i) {
    const Vector3 here = frame.inside(line.points[i]);
    if (i > 0)
      for (std::size_t r = 0; r < receiver.size(); ++r) {
        const double a = before.z - receiver.height[r], b = here.z - receiver.height[r];
        if ((a < 0) == (b < 0)) continue;
        const double t = a / (a - b);
        const Vector3 p = before + t * (here - before);
        if (std::hypot(p.x, p.y) >= receiver.radius[r]) continue;
        line.linked += (b > a ? 1 : -1) * receiver.weight[r] / turns;
        if (receiver.radius[r] == widest) line.threads = true;
      }
    before = here;
  }
}

Vector3 energy_flow(const FieldAt& one, const FieldAt& two, std::complex<double> i1, std::complex<double> i2,
                    double frequency) {
  const double factor = pi * frequency / mu0 * (i1 * std::conj(i2)).imag();
  return factor * (cross(one.a, two.b) - cross(two.a, one.b));
}

}  // namespace lucid::wireless
