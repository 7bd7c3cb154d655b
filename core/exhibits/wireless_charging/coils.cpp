// A coil of any kind in its place.
#include "core/exhibits/wireless_charging/coils.hpp"

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

namespace {
constexpr std::size_t lean_segments = 240;
}

Coil coil_of_rings(const Winding& winding) {
  return {Coil::Shape::rings, winding, ring_coil(winding), condensed(winding, 24), {}, {}};
}

Coil coil_of_helix(double radius, double height, double turns, double wire_radius) {
  Coil coil;
  coil.shape = Coil::Shape::helix;
  coil.winding = {radius, radius, static_cast<int>(std::ceil(turns)), 1, height, wire_radius, 1};
  coil.line =
      helix({radius, height, turns, wire_radius}, true, std::clamp(static_cast<int>(600 / turns), 12, 96));
  coil.lean_line =
      helix({radius, height, turns, wire_radius}, true, std::clamp(static_cast<int>(160 / turns), 6, 32));
  // For pictures: rings along the height, each with the current that flows there.
  const int n = std::min(4 * coil.winding.turns, 24);
  coil.rings.clip = own_distance(wire_radius);
  for (int i = 0; i < n; ++i)
    coil.rings.add(radius, height * ((i + 0.5) / n - 0.5), turns / n * std::sin(pi * (i + 0.5) / n));
  coil.lean = coil.rings;
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

/// Of an image of `a` and of `b`.
double image_mutual(const Coil& a, const Image& image, const Coil& b, const Frame& frame_b, double digits,
                    bool lean) {
  const bool rings_a = as_rings(a, true), rings_b = as_rings(b, true);
  const RingCoil& of_b = lean ? b.lean : b.rings;
  if (!rings_a) {
    const Polyline line = moved(a.lean_line, image.mirrored);
    if (!rings_b) return image.weight * mutual_inductance(line, moved(b.lean_line, frame_b));
    return image.weight * mutual_inductance(of_b, frame_b, line);
  }
  const RingPlace place = ring_place(image);
  const RingCoil rings = flipped(lean ? a.lean : a.rings, place.flipped, image.weight);
  if (!rings_b) return mutual_inductance(rings, place.frame, moved(b.lean_line, frame_b));
  return mutual_inductance(rings, place.frame, of_b, frame_b, digits);
}

Vector3 plate_point(const Frame& coil, double behind, bool transmitter) {
  return coil.origin + (transmitter ? -behind : behind) * coil.z;
}

/// All images of `a` seen by `b`; beyond the reach they are dipoles on the axis.
double by_images(const Coil& a, const Frame& frame_a, const Coil& b, const Frame& frame_b,
                 const Arrangement& arrangement, double digits, bool lean) {
  const double size = std::max({a.outer(), b.outer(), 1e-4});
  const Vector3 axis = arrangement.transmitter.z;
  const Vector3 apart = frame_b.origin - frame_a.origin;
  const double aside = length(apart - dot(apart, axis) * axis), reach = 8 * size + 2 * aside;
  double sum = 0;
  for (const Image& image : images(frame_a, arrangement, reach, lean ? 4 : 12))
    sum += image_mutual(a, image, b, frame_b, digits, lean);
  return sum;
}

}  // namespace

double mutual_inductance(const Coil& a, const Frame& frame_a, const Coil& b, const Frame& frame_b,
                         double digits, bool lean) {
  return between(a, frame_a, b, frame_b, digits, lean);
}

void place_plates(Arrangement& arrangement, const Coil& transmitter, const Coil& receiver) {
  arrangement.transmitter_plate = std::max(0.0005, transmitter.back() + 0.0001);
  arrangement.receiver_plate = std::max(0.0005, receiver.back() + 0.0001);
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
      result.push_back({frame, odd, weight, mirrors});
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
        result.push_back({stand_in, which == 1, rule.weight[g] * height * std::log(end / start) / twice, 0});
      }
    }
  }
  return result;
}

Inductances inductances(const Coil& transmitter, const Coil& receiver, const Arrangement& arrangement,
                        double free_l1, double free_l2, double digits, bool lean) {
  const Frame &f1 = arrangement.transmitter, &f2 = arrangement.receiver;
  Inductances result{free_l1, free_l2, between(transmitter, f1, receiver, f2, digits, lean)};
  if (arrangement.ferrite) {
    result.m += by_images(transmitter, f1, receiver, f2, arrangement, digits, lean);
    result.l1 += by_images(transmitter, f1, transmitter, f1, arrangement, digits, lean);
    result.l2 += by_images(receiver, f2, receiver, f2, arrangement, digits, lean);
  }
  return result;
}

Emitters emitters(const Coil& coil, const Frame& frame, const Arrangement& arrangement, double reach,
                  std::size_t thin) {
  Emitters result;
  const bool as_line = coil.shape == Coil::Shape::own;
  std::vector<Image> all = images(frame, arrangement, reach, 8);
  all.insert(all.begin(), Image{frame, false, 1, 0});
  for (const Image& image : all) {
    if (as_line) {
      Polyline line = moved(thinned(coil.line, thin), image.mirrored);
      if (image.weight != 1) line.weight.assign(line.segments(), image.weight);
      result.lines.push_back(std::move(line));
      continue;
    }
    const RingPlace place = ring_place(image);
    RingCoil rings = flipped(&image == &all.front() && coil.rings.size() <= 80 ? coil.rings : coil.lean,
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
