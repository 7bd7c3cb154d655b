// A coil of any kind in its place.
#include "core/exhibits/wireless_charging/coils.hpp"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <cmath>

#include "core/exhibits/wireless_charging/gauss.hpp"
#include "core/exhibits/wireless_charging/kurs.hpp"

namespace lucid::wireless {

double Coil::back() const {
  double lowest = 0;
  for (const double h : rings.height) lowest = std::max(lowest, std::abs(h));
  for (const double z : line.z) lowest = std::max(lowest, std::abs(z));
  return lowest;
}

double Coil::plate() const { return std::max(0.0005, back() + 0.0001); }

bool Coil::flat() const {
  return shape == Shape::own &&
         std::all_of(line.z.begin(), line.z.end(), [](double z) { return std::abs(z) < 1e-9; });
}

namespace {
constexpr std::size_t lean_segments = 240;
constexpr double piece_ratio = 1.4;
constexpr std::size_t most_pieces = 1200, most_lean_pieces = 300;

/// The wire in pieces of a 1,200th of its length, and ever longer ones up to its radius.
void cut(Coil& coil) {
  const double whole = wire_length(coil.line);
  coil.piece = whole / static_cast<double>(most_pieces);
  for (double piece = coil.piece; coil.pieces.empty() || piece < coil.outer(); piece *= piece_ratio)
    coil.pieces.push_back(elements_of(coil.line, piece, std::clamp(0.7 * piece / coil.outer(), 0.2, 0.7)));
}

/// Pieces no longer than `length`, as far as there are any.
const Elements& cut_to(const Coil& coil, double length) {
  const double steps =
      std::floor(std::log(std::max(length / coil.piece, 1.0)) / std::log(piece_ratio) + 1e-9);
  return coil.pieces[std::min(static_cast<std::size_t>(steps), coil.pieces.size() - 1)];
}

/// Rings that have the same turning current at the same distances from the axis: what is left of a wire from
/// afar when it is turned about its axis.
RingCoil even_rings(const Polyline& line) {
  double inner = 1e300, outer = 0;
  for (std::size_t i = 0; i < line.segments(); ++i) {
    const Vector3 m = 0.5 * (line.point(i) + line.point(i + 1));
    inner = std::min(inner, std::hypot(m.x, m.y)), outer = std::max(outer, std::hypot(m.x, m.y));
  }
  constexpr std::size_t count = 10;
  struct Bin {
    double turns = 0, radius = 0, height = 0, share = 0;
  };
  std::vector<Bin> bins(count);
  for (std::size_t i = 0; i < line.segments(); ++i) {
    const Vector3 p = line.point(i), q = line.point(i + 1), m = 0.5 * (p + q);
    const double rho = std::hypot(m.x, m.y);
    if (rho == 0) continue;
    // m × dl = 2 × the swept area: keeps the moment of every ring.
    const double turn = (m.x * (q.y - p.y) - m.y * (q.x - p.x)) / (2 * pi * rho * rho), size = std::abs(turn);
    auto& bin =
        bins[outer > inner
                 ? std::min(static_cast<std::size_t>((rho - inner) / (outer - inner) * count), count - 1)
                 : 0];
    bin.turns += turn, bin.share += size, bin.radius += size * rho * rho, bin.height += size * m.z;
  }
  RingCoil rings;
  rings.clip = 1e-4;
  for (const Bin& bin : bins)
    if (bin.share > 1e-9) rings.add(std::sqrt(bin.radius / bin.share), bin.height / bin.share, bin.turns);
  return rings;
}
}  // namespace

Coil coil_of_rings(const Winding& winding) {
  return {Coil::Shape::rings, winding, ring_coil(winding), condensed(winding, 24), {}, {}};
}

Coil coil_of_helix(double radius, double height, double turns, double wire_radius) {
  Coil coil;
  coil.shape = Coil::Shape::helix;
  coil.winding = {radius, radius, static_cast<int>(std::ceil(turns)), 1, height, wire_radius, 1};
  const int many = std::clamp(static_cast<int>(600 / turns), 12, 96);
  const int few = std::clamp(static_cast<int>(160 / turns), 6, 32);
  coil.line = helix({radius, height, turns, wire_radius}, true, many);
  // A turn of few straight pieces has less area: drawn as much wider, its field far off is the same.
  const auto area = [](int pieces) { return pieces * std::sin(2 * pi / pieces); };
  coil.lean_line = helix({radius * std::sqrt(area(many) / area(few)), height, turns, wire_radius}, true, few);
  // For pictures: rings along the height, each with the current that flows there.
  const int n = std::min(4 * coil.winding.turns, 24);
  coil.rings.clip = own_distance(wire_radius);
  for (int i = 0; i < n; ++i)
    coil.rings.add(radius, height * ((i + 0.5) / n - 0.5), turns / n * std::sin(pi * (i + 0.5) / n));
  coil.lean = coil.rings;
  cut(coil);
  return coil;
}

Coil coil_of_wire(Polyline line, double strand_radius, int strands) {
  Coil coil;
  coil.shape = Coil::Shape::own;
  double outer = 0, inner = 1e300;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const double rho = std::hypot(line.x[i], line.y[i]);
    outer = std::max(outer, rho), inner = std::min(inner, rho);
  }
  coil.winding = {outer, inner, 1, 1, 0, strand_radius, strands};
  coil.line = std::move(line);
  coil.lean_line = thinned(coil.line, lean_segments);
  coil.lean = even_rings(coil.line);
  cut(coil);
  const Polyline whole = thinned(coil.line, 2000);
  coil.own_image =
      mutual_inductance(whole, moved(whole, {{0, 0, -2 * coil.plate()}, {1, 0, 0}, {0, 1, 0}, {0, 0, -1}}));
  return coil;
}

Polyline wire_of(const Coil& coil) {
  if (coil.is_line()) {
    Polyline bare = coil.line;
    bare.weight.clear();
    return bare;
  }
  const Winding& w = coil.winding;
  const int a_turn = std::clamp(18'000 / (w.turns * w.layers), 24, 96);
  const double apart = w.layers > 1 ? std::max(w.height / w.layers, 2 * w.copper_radius()) : 0;
  Polyline line;
  for (int layer = 0; layer < w.layers; ++layer) {
    const double z = (layer - 0.5 * (w.layers - 1)) * apart;
    const int steps = a_turn * w.turns;
    for (int i = 0; i <= steps; ++i) {
      // Every second layer goes back inwards; the sense of the turns stays.
      const double share = static_cast<double>(i) / steps, out = layer % 2 == 0 ? share : 1 - share;
      const double r = w.inner + (w.outer - w.inner) * out, angle = 2 * pi * w.turns * share;
      line.add({r * std::cos(angle), r * std::sin(angle), z});
    }
  }
  return line;
}

double self_inductance(const Coil& coil) {
  // An open helix resonates so high that its current runs on the surface: its distance to itself is the
  // radius.
  if (coil.shape == Coil::Shape::helix)
    return self_inductance(coil.line, coil.winding.copper_radius() * std::exp(0.25));
  if (coil.is_line()) return self_inductance(coil.line, coil.winding.copper_radius());
  return self_inductance(coil.rings, coil.winding.copper_radius());
}

namespace {

/// A helix may stand in for its turns as rings: near by, where only the picture needs it, and in images.
bool as_rings(const Coil& coil, bool stand_in) {
  return coil.shape == Coil::Shape::rings || (coil.shape == Coil::Shape::helix && stand_in);
}

double between(const Coil& a, const Frame& frame_a, const Coil& b, const Frame& frame_b, double digits,
               bool lean) {
  const auto wire = [&](const Coil& coil, const Frame& frame) {
    return moved(lean ? coil.lean_line : coil.line, frame);
  };
  const double size = std::max(a.outer() + a.winding.height, b.outer() + b.winding.height);
  const bool stand_in = lean && length(frame_a.origin - frame_b.origin) < 2.5 * size;
  const bool rings_a = as_rings(a, stand_in), rings_b = as_rings(b, stand_in);
  const RingCoil &of_a = lean ? a.lean : a.rings, &of_b = lean ? b.lean : b.rings;
  if (!rings_a && !rings_b) return mutual_inductance(wire(a, frame_a), wire(b, frame_b));
  if (!rings_b) return mutual_inductance(of_a, frame_a, wire(b, frame_b));
  if (!rings_a) return mutual_inductance(of_b, frame_b, wire(a, frame_a));
  return mutual_inductance(of_a, frame_a, of_b, frame_b, digits);
}

Vector3 mirror(Vector3 p, Vector3 point, Vector3 normal) { return p - 2 * dot(p - point, normal) * normal; }

Frame mirror(const Frame& f, Vector3 point, Vector3 normal) {
  const auto turn = [&](Vector3 v) { return v - 2 * dot(v, normal) * normal; };
  return {mirror(f.origin, point, normal), turn(f.x), turn(f.y), turn(f.z)};
}

/// Rings under a mirror: the right-handed frame round the same axis, and whether heights change sign.
struct RingPlace {
  Frame frame;
  bool flipped;
};
RingPlace ring_place(const Image& image) {
  Frame frame = image.mirrored;
  if (image.odd) frame.z = -1.0 * frame.z;
  return {frame, image.odd};
}

RingCoil flipped(RingCoil coil, bool yes, double weight) {
  for (double& h : coil.height) h = yes ? -h : h;
  for (double& w : coil.weight) w *= weight;
  return coil;
}

/// About the least distance of two windings, by places on their rims.
double least_distance(const Coil& a, const Frame& frame_a, const Coil& b, const Frame& frame_b) {
  double least = 1e300;
  const auto from_rims = [&](const Coil& rim, const Frame& of_rim, const Coil& disc, const Frame& of_disc) {
    constexpr int places = 24;
    for (const double radius : {rim.outer(), rim.winding.inner})
      for (int i = 0; i < places; ++i) {
        const double angle = 2 * pi * i / places;
        const Vector3 q =
            of_disc.inside(of_rim.outside({radius * std::cos(angle), radius * std::sin(angle), 0}));
        const double aside = std::max(std::hypot(q.x, q.y) - disc.outer(), 0.0),
                     over = std::max(std::abs(q.z) - disc.back() - rim.back(), 0.0);
        least = std::min(least, std::hypot(aside, over));
      }
  };
  from_rims(a, frame_a, b, frame_b), from_rims(b, frame_b, a, frame_a);
  return std::max(least, 2e-4);
}

/// Of an image of `a` and of `b`.
double image_mutual(const Coil& a, const Image& image, const Coil& b, const Frame& frame_b, double digits,
                    bool lean) {
  const bool rings_a = as_rings(a, true), rings_b = as_rings(b, true);
  const RingCoil& of_b = lean ? b.lean : b.rings;
  // A quarter of the distance gives 1e-7 of a wavy loop, half of it 1e-5.
  const double apart = least_distance(a, image.mirrored, b, frame_b);
  const auto wire = [&](const Coil& coil) -> const Elements& {
    const double least = lean ? coil.piece * most_pieces / most_lean_pieces : coil.piece;
    return cut_to(coil, std::max((lean ? 0.6 : 0.25) * apart, least));
  };
  if (!rings_a) {
    const Elements line = moved(wire(a), image.mirrored);
    if (!rings_b) return image.weight * mutual_inductance(line, moved(wire(b), frame_b));
    return image.weight * mutual_inductance(b.lean, frame_b, line);
  }
  const RingPlace place = ring_place(image);
  const RingCoil rings = flipped(lean ? a.lean : a.rings, place.flipped, image.weight);
  if (!rings_b) return mutual_inductance(rings, place.frame, moved(wire(b), frame_b));
  return mutual_inductance(rings, place.frame, of_b, frame_b, digits);
}

Vector3 plate_point(const Frame& coil, double behind, bool transmitter) {
  return coil.origin + (transmitter ? -behind : behind) * coil.z;
}

/// All images of `a` seen by `b`, which is `a` itself where both frames are one and the same; beyond the
/// reach they are dipoles on the axis.
double by_images(const Coil& a, const Frame& frame_a, const Coil& b, const Frame& frame_b,
                 const Arrangement& arrangement, double digits, bool lean) {
  const double size = std::max({a.outer(), b.outer(), 1e-4});
  const Vector3 axis = arrangement.transmitter.z;
  const Vector3 apart = frame_b.origin - frame_a.origin;
  const double aside = length(apart - dot(apart, axis) * axis), reach = 8 * size + 2 * aside;
  double sum = 0;
  const bool self = &frame_a == &frame_b, own = self && std::isfinite(a.own_image);
  if (own) sum = a.own_image;
  for (Image& image : images(frame_a, arrangement, reach, 12)) {
    if (own && image.mirrors == 1 && length(image.mirrored.origin - frame_a.origin) <= 2.001 * a.plate())
      continue;
    if (self && image.mirrors > 0 && !image.odd) {
      // An even number of mirrors moves the coil; the other row's image is the same way back.
      if (!image.lower_first) continue;
      image.weight *= 2;
    }
    sum += image_mutual(a, image, b, frame_b, digits, lean);
  }
  return sum;
}

}  // namespace

double mutual_inductance(const Coil& a, const Frame& frame_a, const Coil& b, const Frame& frame_b,
                         double digits, bool lean) {
  return between(a, frame_a, b, frame_b, digits, lean);
}

void place_plates(Arrangement& arrangement, const Coil& transmitter, const Coil& receiver) {
  arrangement.transmitter_plate = transmitter.plate();
  arrangement.receiver_plate = receiver.plate();
}

std::vector<Image> images(const Frame& coil, const Arrangement& arrangement, double reach, int exact) {
  std::vector<Image> result;
  if (!arrangement.ferrite) return result;
  const Vector3 lower = plate_point(arrangement.transmitter, arrangement.transmitter_plate, true);
  const Vector3 upper = plate_point(arrangement.receiver, arrangement.receiver_plate, false);
  const Vector3 n1 = arrangement.transmitter.z, n2 = arrangement.receiver.z;
  const double angle = std::acos(std::clamp(dot(n1, n2), -1.0, 1.0));
  const bool parallel = angle < 1e-9;
  const double twice = 2 * std::abs(dot(upper - lower, n1));
  // Two chains: mirrored in the lower plate first, or in the upper.
  for (const bool lower_first : {true, false}) {
    Frame frame = coil;
    bool odd = false, at_lower = lower_first;
    const int most = parallel ? exact : 2 * exact;
    Frame last[2];
    bool far = false;
    for (int mirrors = 1; mirrors <= most && !far; ++mirrors) {
      frame = at_lower ? mirror(frame, lower, n1) : mirror(frame, upper, n2);
      odd = !odd, at_lower = !at_lower;
      const double weight = mirrors == 1 ? 1 : 1 - (mirrors - 1) * angle / (pi / 2);
      if (weight <= 0) break;
      result.push_back({frame, odd, weight, mirrors, lower_first});
      last[odd ? 1 : 0] = frame;
      far = mirrors > 3 && std::abs(dot(frame.origin - coil.origin, n1)) > 12 * reach;
    }
    if (!parallel || far) continue;
    // The rest of each row lies `twice` apart; the middle rule turns its sum into an integral over the
    // height, taken in log steps up to far beyond the reach.
    for (const int which : {0, 1}) {
      const double shift = dot(last[which].origin - coil.origin, n1);
      const double start = std::abs(shift) + 0.5 * twice, end = 12 * reach;
      if (start >= end) continue;
      const GaussRule rule = gauss_legendre(exact >= 12 ? 10 : 6);
      for (std::size_t g = 0; g < rule.place.size(); ++g) {
        const double height = start * std::pow(end / start, rule.place[g]);
        Frame stand_in = last[which];
        stand_in.origin = stand_in.origin + (std::copysign(height, shift) - shift) * n1;
        result.push_back(
            {stand_in, which == 1, rule.weight[g] * height * std::log(end / start) / twice, 0, lower_first});
      }
    }
  }
  return result;
}

Inductances inductances(const Coil& transmitter, const Coil& receiver, const Arrangement& arrangement,
                        double free_l1, double free_l2, double digits, bool lean) {
  const double l1 = own_inductance(transmitter, arrangement.transmitter, arrangement, free_l1, digits, lean),
               l2 = own_inductance(receiver, arrangement.receiver, arrangement, free_l2, digits, lean);
  return {l1, l2,
          without_rounding(mutual_inductance(transmitter, receiver, arrangement, digits, lean), l1, l2)};
}

double without_rounding(double m, double l1, double l2) {
  return std::abs(m) < 1e-15 * std::sqrt(l1 * l2) ? 0 : m;
}

double own_inductance(const Coil& coil, const Frame& frame, const Arrangement& arrangement, double free,
                      double digits, bool lean) {
  return arrangement.ferrite ? free + by_images(coil, frame, coil, frame, arrangement, digits, lean) : free;
}

double mutual_inductance(const Coil& transmitter, const Coil& receiver, const Arrangement& arrangement,
                         double digits, bool lean) {
  const Frame &f1 = arrangement.transmitter, &f2 = arrangement.receiver;
  double m = between(transmitter, f1, receiver, f2, digits, lean);
  if (arrangement.ferrite) m += by_images(transmitter, f1, receiver, f2, arrangement, digits, lean);
  return m;
}

bool Slide::fits(const Coil& transmitter, const Coil& receiver, const Arrangement& place) {
  const bool one_wire = transmitter.flat() ? receiver.shape == Coil::Shape::rings
                                           : receiver.flat() && transmitter.shape == Coil::Shape::rings;
  return one_wire && dot(place.transmitter.z, place.receiver.z) > 1 - 1e-12;
}

Slide::Slide(const Coil& transmitter, const Coil& receiver, const Arrangement& arrangement, double reach) {
  const bool wire_below = transmitter.flat();
  const Coil &own = wire_below ? transmitter : receiver, &other = wire_below ? receiver : transmitter;
  const Frame from = wire_below ? arrangement.receiver : arrangement.transmitter;
  const double plane = (wire_below ? arrangement.transmitter : arrangement.receiver).origin.z;
  sense_ = wire_below ? -1 : 1;
  RingCoil all = other.lean;
  const double size = std::max(own.outer(), other.outer());
  for (const Image& image : images(from, arrangement, 8 * size + 2 * reach, 12)) {
    const double shift = image.mirrored.origin.z - from.origin.z;
    for (std::size_t i = 0; i < other.lean.size(); ++i)
      all.add(other.lean.radius[i], shift + (image.odd ? -1 : 1) * other.lean.height[i],
              image.weight * other.lean.weight[i]);
  }
  const double height = plane - from.origin.z;
  wire_ = elements_of(own.line, std::max(0.15 * std::abs(height), wire_length(own.line) / 1200));
  constexpr std::size_t points = 500;
  step_ = (reach + 1.05 * own.outer()) / (points - 4);
  table_.resize(points);
  std::vector<double> rho, z(points, height);
  for (std::size_t i = 0; i < points; ++i) rho.push_back(step_ * static_cast<double>(i));
  tbb::parallel_for(std::size_t{0}, points / 20, [&](std::size_t block) {
    magnetics::loop_potential(all.loops(), &rho[20 * block], &z[20 * block], 20, &table_[20 * block]);
  });
}

double Slide::at(double x, double y) const {
  double sum = 0;
  for (std::size_t i = 0; i < wire_.size(); ++i) {
    const double dx = wire_.x[i] + sense_ * x, dy = wire_.y[i] + sense_ * y;
    const double s = std::hypot(dx, dy) / step_;
    const auto n = std::min(static_cast<std::size_t>(s), table_.size() - 3);
    const double t = std::min(s - static_cast<double>(n), 1.0);
    // Even about the axis.
    const double a = table_[n > 0 ? n - 1 : 1], b = table_[n], c = table_[n + 1], d = table_[n + 2];
    const double value = b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    sum += value * (dx * wire_.py[i] - dy * wire_.px[i]);
  }
  return sum;
}

Emitters emitters(const Coil& coil, const Frame& frame, const Arrangement& arrangement, double reach,
                  std::size_t thin) {
  Emitters result;
  const bool as_line = coil.shape == Coil::Shape::own;
  std::vector<Image> all = images(frame, arrangement, reach, 8);
  all.insert(all.begin(), Image{frame, false, 1, 0});
  const bool level = dot(arrangement.transmitter.z, arrangement.receiver.z) > 1 - 1e-12;
  for (const Image& image : all) {
    // An own wire's far images may as well be rings, the sooner where the plates are level.
    const bool near = image.mirrors < 2 && image.weight == 1;
    if (as_line && (near || (!level && image.mirrors < 4))) {
      const std::size_t pieces = std::max<std::size_t>(thin / (image.mirrors < 2 ? 1 : image.mirrors), 40);
      result.wires.emplace_back(moved(thinned(coil.line, std::min(pieces, thin)), image.mirrored),
                                image.weight, 1e-5);
      continue;
    }
    const RingPlace place = ring_place(image);
    RingCoil rings =
        flipped(&image == &all.front() && !as_line && coil.rings.size() <= 80 ? coil.rings : coil.lean,
                place.flipped, image.weight);
    // Rings round the same axis join into one set: one call of the kernel.
    bool joined = false;
    for (Emitters::Rings& other : result.rings) {
      const Vector3 d = place.frame.origin - other.frame.origin;
      const double height = dot(d, other.frame.z);
      if (dot(other.frame.z, place.frame.z) < 1 - 1e-14 || length(d - height * other.frame.z) > 1e-12)
        continue;
      for (std::size_t i = 0; i < rings.size(); ++i)
        other.coil.add(rings.radius[i], rings.height[i] + height, rings.weight[i]);
      joined = true;
      break;
    }
    if (!joined) result.rings.push_back({std::move(rings), place.frame});
  }
  return result;
}

}  // namespace lucid::wireless
