// Coils as polylines of any shape.
#include "core/exhibits/wireless_charging/polyline.hpp"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/exhibits/wireless_charging/gauss.hpp"

namespace lucid::wireless {

Polyline moved(const Polyline& line, const Frame& frame) {
  Polyline result;
  result.weight = line.weight;
  for (std::size_t i = 0; i < line.size(); ++i) result.add(frame.outside(line.point(i)));
  return result;
}

Polyline thinned(const Polyline& line, std::size_t most) {
  const std::size_t n = line.segments();
  if (n <= most || most == 0) return line;
  Polyline result;
  std::vector<Vector3> cut(most);  // from each chord's middle to the middle of the wire that it stands for
  for (std::size_t i = 0; i < most; ++i) {
    const std::size_t here = i * n / most, next = (i + 1) * n / most;
    Vector3 centre;
    double whole = 0, weight = 0;
    for (std::size_t s = here; s < next; ++s) {
      const double l = length(line.point(s + 1) - line.point(s));
      centre += (0.5 * l) * (line.point(s) + line.point(s + 1));
      whole += l, weight += line.segment_weight(s);
    }
    if (whole > 0) cut[i] = (1 / whole) * centre - 0.5 * (line.point(here) + line.point(next));
    if (!line.weight.empty()) result.weight.push_back(weight / static_cast<double>(next - here));
  }
  for (std::size_t i = 0; i <= most; ++i) {
    // The ends stay where they are.
    const bool end = i == 0 || i == most;
    result.add(line.point(i * n / most) + (end ? Vector3{} : 0.5 * (cut[i - 1] + cut[i])));
  }
  return result;
}

Elements elements_of(const Polyline& line, double piece, double bend) {
  // Gauss's two-point rule along the arc of a piece, for a wire that bends: the mean tangent tells the
  // places, the first moment of dl how the pulls turn, and the magnetic moment how far aside both stand.
  Elements result;
  for (std::size_t i = 0; i < line.segments();) {
    const std::size_t first = i;
    const Vector3 start = unit(line.point(i + 1) - line.point(i));
    Vector3 pull, moment, centre;
    double whole = 0;
    for (;;) {
      const Vector3 p = line.point(i), q = line.point(i + 1), dl = line.segment_weight(i) * (q - p);
      const double l = length(q - p);
      pull += dl, moment += cross(0.5 * (p + q), dl), centre += (0.5 * l) * (p + q);
      whole += l;
      if (++i == line.segments()) break;
      const Vector3 next = line.point(i + 1) - line.point(i);
      if (whole + length(next) > piece || dot(start, next) < std::cos(bend) * length(next)) break;
    }
    const double square = dot(pull, pull);
    if (whole == 0 || square == 0) continue;
    centre = (1 / whole) * centre;
    Vector3 turn, tangent;  // ∫ s dl and ∫ s (x − centre) ds, with s along the arc from the middle
    double s = -0.5 * whole;
    for (std::size_t k = first; k < i; ++k) {
      const Vector3 p = line.point(k), d = line.point(k + 1) - p;
      const double l = length(d), middle = s + 0.5 * l;
      turn += (middle * line.segment_weight(k)) * d;
      tangent += (middle * l) * (p + 0.5 * d - centre) + (l * l / 12) * d;
      s += l;
    }
    tangent = (12 / (whole * whole * whole)) * tangent;
    const Vector3 way = (0.5 * whole / std::sqrt(3.0)) * tangent, more = (std::sqrt(3.0) / whole) * turn;
    const Vector3 missing = moment - cross(centre, pull) - 2.0 * cross(way, more);
    // The part of it along the pull belongs to no single place.
    centre += (1 / square) * cross(pull, missing);
    for (const double side : {-1.0, 1.0}) {
      const Vector3 at = centre + side * way, part = 0.5 * pull + side * more;
      result.x.push_back(at.x), result.y.push_back(at.y), result.z.push_back(at.z);
      result.px.push_back(part.x), result.py.push_back(part.y), result.pz.push_back(part.z);
    }
  }
  return result;
}

Elements moved(const Elements& e, const Frame& frame) {
  Elements result;
  for (std::size_t i = 0; i < e.size(); ++i) {
    const Vector3 at = frame.outside({e.x[i], e.y[i], e.z[i]}),
                  pull = frame.turned_out({e.px[i], e.py[i], e.pz[i]});
    result.x.push_back(at.x), result.y.push_back(at.y), result.z.push_back(at.z);
    result.px.push_back(pull.x), result.py.push_back(pull.y), result.pz.push_back(pull.z);
  }
  return result;
}

double mutual_inductance(const Elements& a, const Elements& b) {
  const double* x[3] = {a.x.data(), a.y.data(), a.z.data()};
  const double* p[3] = {a.px.data(), a.py.data(), a.pz.data()};
  const double* y[3] = {b.x.data(), b.y.data(), b.z.data()};
  const double* q[3] = {b.px.data(), b.py.data(), b.pz.data()};
  return 1e-7 * magnetics::neumann_sum(x, p, static_cast<int>(a.size()), y, q, static_cast<int>(b.size()), 0);
}

double mutual_inductance(const RingCoil& rings, const Frame& frame, const Elements& wire) {
  std::vector<double> rho, z, turn;
  for (std::size_t i = 0; i < wire.size(); ++i) {
    const Vector3 at = frame.inside({wire.x[i], wire.y[i], wire.z[i]});
    const Vector3 pull = frame.turned_in({wire.px[i], wire.py[i], wire.pz[i]});
    rho.push_back(std::hypot(at.x, at.y)), z.push_back(at.z), turn.push_back(at.x * pull.y - at.y * pull.x);
  }
  std::vector<double> potential(rho.size());
  magnetics::loop_potential(rings.loops(), rho.data(), z.data(), static_cast<int>(rho.size()),
                            potential.data());
  double sum = 0;
  for (std::size_t i = 0; i < rho.size(); ++i) sum += potential[i] * turn[i];
  return sum;
}

double wire_length(const Polyline& line) {
  double sum = 0;
  for (std::size_t i = 0; i < line.segments(); ++i) sum += length(line.point(i + 1) - line.point(i));
  return sum;
}

namespace {

/// ∫ ds/√(d² + soft²) along the segment from p to q, seen from `place`.
double segment_integral(Vector3 p, Vector3 q, Vector3 place, double soft2) {
  const Vector3 along = q - p, d = place - p;
  const double l = length(along), t = dot(d, along) / l;
  const double aside2 = std::max(dot(d, d) - t * t, 0.0) + soft2;
  const double h = std::max(std::sqrt(aside2), 1e-12 * l);
  return std::asinh((l - t) / h) + std::asinh(t / h);
}

/// Segments with their two Gauss points, laid out for the kernel.
struct Laid {
  std::array<std::vector<double>, 3> place, pull;  // of 2 points a segment
  std::vector<Vector3> from, to, middle;
  std::vector<double> span, weight;
};

Laid lay(const Polyline& line) {
  Laid laid;
  const double g = 0.5 / std::sqrt(3.0);
  for (std::size_t i = 0; i < line.segments(); ++i) {
    const Vector3 p = line.point(i), q = line.point(i + 1);
    const double l = length(q - p), w = line.segment_weight(i);
    laid.from.push_back(p), laid.to.push_back(q), laid.middle.push_back(0.5 * (p + q));
    laid.span.push_back(l), laid.weight.push_back(w);
    for (const double t : {0.5 - g, 0.5 + g}) {
      const Vector3 at = p + t * (q - p), half = 0.5 * w * (q - p);
      laid.place[0].push_back(at.x), laid.place[1].push_back(at.y), laid.place[2].push_back(at.z);
      laid.pull[0].push_back(half.x), laid.pull[1].push_back(half.y), laid.pull[2].push_back(half.z);
    }
  }
  return laid;
}

constexpr std::size_t tile = 32;

struct Ball {
  Vector3 centre;
  double radius = 0;
};

std::vector<Ball> balls(const Laid& laid) {
  std::vector<Ball> result;
  for (std::size_t first = 0; first < laid.span.size(); first += tile) {
    const std::size_t last = std::min(first + tile, laid.span.size());
    Ball ball;
    for (std::size_t i = first; i < last; ++i) ball.centre += laid.middle[i];
    ball.centre = (1.0 / static_cast<double>(last - first)) * ball.centre;
    for (std::size_t i = first; i < last; ++i)
      ball.radius = std::max(ball.radius, length(laid.middle[i] - ball.centre) + 3 * laid.span[i]);
    result.push_back(ball);
  }
  return result;
}

/// What the two-point rule leaves out for one near pair: exact minus rule.
double correction(const Laid& a, std::size_t i, const Laid& b, std::size_t j, double soft2,
                  const GaussRule& rule) {
  const Vector3 p = a.to[i] - a.from[i], q = b.to[j] - b.from[j];
  const double turn = dot(p, q) * a.weight[i] * b.weight[j] / (a.span[i] * b.span[j]);
  double exact = 0;
  for (std::size_t g = 0; g < rule.place.size(); ++g)
    exact += rule.weight[g] * segment_integral(b.from[j], b.to[j], a.from[i] + rule.place[g] * p, soft2);
  exact *= a.span[i] * turn;
  double coarse = 0;
  for (std::size_t s = 2 * i; s < 2 * i + 2; ++s)
    for (std::size_t t = 2 * j; t < 2 * j + 2; ++t) {
      const double dx = a.place[0][s] - b.place[0][t], dy = a.place[1][s] - b.place[1][t];
      const double dz = a.place[2][s] - b.place[2][t];
      coarse += 0.25 / std::sqrt(dx * dx + dy * dy + dz * dz + soft2);
    }
  return exact - coarse * a.span[i] * b.span[j] * turn;
}

double straight(double l, double soft) {
  return 2 * (l * std::asinh(l / soft) - std::sqrt(l * l + soft * soft) + soft);
}

/// Σ over all pairs, times 1e-7. With `own`, the pair of a segment with itself has its closed form.
double double_sum(const Laid& a, const Laid& b, double soft, bool own) {
  const double soft2 = soft * soft;
  const GaussRule near_rule = gauss_legendre(8), touching_rule = gauss_legendre(16);
  const std::vector<Ball> of_a = balls(a), of_b = balls(b);
  std::vector<double> part(of_a.size(), 0.0);
  const double* y[3] = {b.place[0].data(), b.place[1].data(), b.place[2].data()};
  const double* q[3] = {b.pull[0].data(), b.pull[1].data(), b.pull[2].data()};
  // A distance of 0 belongs to a pair that is taken out again; keep the bulk finite there.
  const double bulk2 = std::max(soft2, 1e-24);
  tbb::parallel_for(std::size_t{0}, of_a.size(), [&](std::size_t block) {
    const std::size_t first = block * tile, last = std::min(first + tile, a.span.size());
    const double* x[3] = {&a.place[0][2 * first], &a.place[1][2 * first], &a.place[2][2 * first]};
    const double* p[3] = {&a.pull[0][2 * first], &a.pull[1][2 * first], &a.pull[2][2 * first]};
    double sum = magnetics::neumann_sum(x, p, static_cast<int>(2 * (last - first)), y, q,
                                        static_cast<int>(2 * b.span.size()), bulk2);
    for (std::size_t other = 0; other < of_b.size(); ++other) {
      if (length(of_a[block].centre - of_b[other].centre) > of_a[block].radius + of_b[other].radius) continue;
      const std::size_t from = other * tile, to = std::min(from + tile, b.span.size());
      for (std::size_t i = first; i < last; ++i)
        for (std::size_t j = from; j < to; ++j) {
          const double reach = 3 * std::max(a.span[i], b.span[j]);
          const Vector3 d = a.middle[i] - b.middle[j];
          if (dot(d, d) > reach * reach) continue;
          if (own && i == j) {
            const double w2 = a.weight[i] * a.weight[i];
            sum += w2 * straight(a.span[i], soft) + correction(a, i, b, j, bulk2, near_rule);
            // The correction's exact part for a segment with itself, by the same rule, is taken out again.
            const Vector3 along = a.to[i] - a.from[i];
            double by_rule = 0;
            for (std::size_t g = 0; g < near_rule.place.size(); ++g)
              by_rule += near_rule.weight[g] *
                         segment_integral(b.from[j], b.to[j], a.from[i] + near_rule.place[g] * along, bulk2);
            sum -= w2 * a.span[i] * by_rule;
          } else {
            const bool touching = dot(d, d) < 1.2 * reach * reach / 9;
            sum += correction(a, i, b, j, bulk2, touching ? touching_rule : near_rule);
          }
        }
    }
    part[block] = sum;
  });
  double total = 0;
  for (const double s : part) total += s;
  return 1e-7 * total;
}

}  // namespace

Vector3 potential_at(const Polyline& line, Vector3 place, double soft) {
  Vector3 sum;
  for (std::size_t i = 0; i < line.segments(); ++i) {
    const Vector3 p = line.point(i), q = line.point(i + 1);
    const double l = length(q - p);
    if (l == 0) continue;
    sum += (1e-7 * line.segment_weight(i) * segment_integral(p, q, place, soft * soft) / l) * (q - p);
  }
  return sum;
}

WireEmitter::WireEmitter(Polyline line, double current, double soft)
    : line_(std::move(line)), current_(current), soft2_(soft * soft) {
  for (std::size_t i = 0; i < line_.segments(); ++i)
    span_.push_back(length(line_.point(i + 1) - line_.point(i)));
}

Vector3 WireEmitter::potential(Vector3 place) const {
  const auto distance = [&](std::size_t i) {
    const double dx = line_.x[i] - place.x, dy = line_.y[i] - place.y, dz = line_.z[i] - place.z;
    return std::sqrt(dx * dx + dy * dy + dz * dz + soft2_);
  };
  Vector3 sum;
  double last = distance(0);
  for (std::size_t i = 0; i < span_.size(); ++i) {
    const double next = distance(i + 1), both = last + next, t = span_[i] / both;
    last = next;
    // The series is good to 1e-12 where t is small; t reaches 1 only on the wire itself.
    const double t2 = t * t;
    const double ratio = t < 0.12
                             ? 1 + t2 * (1.0 / 3 + t2 * (1.0 / 5 + t2 * (1.0 / 7 + t2 * (1.0 / 9 + t2 / 11))))
                             : std::atanh(std::min(t, 1 - 1e-15)) / t;
    // ∫ ds/r over the span, times the segment's own vector over its span.
    const double pull = line_.segment_weight(i) * 2 * ratio / both;
    sum.x += pull * (line_.x[i + 1] - line_.x[i]), sum.y += pull * (line_.y[i + 1] - line_.y[i]),
        sum.z += pull * (line_.z[i + 1] - line_.z[i]);
  }
  return (1e-7 * current_) * sum;
}

Vector3 WireEmitter::field(Vector3 place) const { return current_ * field_at(line_, place); }

Vector3 field_at(const Polyline& line, Vector3 place) {
  Vector3 b;
  if (line.weight.empty()) {
    magnetics::segment_field(line.chain(), &place.x, &place.y, &place.z, 1, &b.x, &b.y, &b.z);
    return b;
  }
  for (std::size_t i = 0; i < line.segments(); ++i) {
    Vector3 one;
    magnetics::segment_field({&line.x[i], &line.y[i], &line.z[i], 2}, &place.x, &place.y, &place.z, 1, &one.x,
                             &one.y, &one.z);
    b += line.weight[i] * one;
  }
  return b;
}

double mutual_inductance(const Polyline& a, const Polyline& b) {
  if (a.segments() == 0 || b.segments() == 0) return 0;
  return double_sum(lay(a), lay(b), 0, false);
}

double self_inductance(const Polyline& line, double wire_radius) {
  if (line.segments() == 0) return 0;
  const Laid laid = lay(line);
  return double_sum(laid, laid, own_distance(wire_radius), true);
}

double mutual_inductance(const RingCoil& rings, const Frame& frame, const Polyline& line) {
  const GaussRule rules[3] = {gauss_legendre(2), gauss_legendre(4), gauss_legendre(12)};
  std::vector<double> rho, z, turn;
  for (std::size_t i = 0; i < line.segments(); ++i) {
    const Vector3 p = frame.inside(line.point(i)), q = frame.inside(line.point(i + 1)), along = q - p;
    const Vector3 middle = 0.5 * (p + q);
    double distance = 1e300;
    for (std::size_t r = 0; r < rings.size(); ++r)
      distance = std::min(
          distance, std::hypot(std::hypot(middle.x, middle.y) - rings.radius[r], middle.z - rings.height[r]));
    const double share = length(along) / distance;
    const GaussRule& rule = rules[share < 0.2 ? 0 : share < 0.7 ? 1 : 2];
    for (std::size_t g = 0; g < rule.place.size(); ++g) {
      const Vector3 at = p + rule.place[g] * along;
      rho.push_back(std::hypot(at.x, at.y)), z.push_back(at.z);
      turn.push_back(rule.weight[g] * line.segment_weight(i) * (at.x * along.y - at.y * along.x));
    }
  }
  std::vector<double> potential(rho.size());
  magnetics::loop_potential(rings.loops(), rho.data(), z.data(), static_cast<int>(rho.size()),
                            potential.data());
  double sum = 0;
  for (std::size_t i = 0; i < rho.size(); ++i) sum += potential[i] * turn[i];
  return sum;
}

Polyline polygon(double radius, int sides, const Frame& frame) {
  Polyline line;
  for (int i = 0; i <= sides; ++i) {
    const double angle = 2 * pi * (i % sides) / sides;
    line.add(frame.outside({radius * std::cos(angle), radius * std::sin(angle), 0}));
  }
  return line;
}

}  // namespace lucid::wireless
