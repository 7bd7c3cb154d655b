// A coil of any kind in its place.
#include "core/exhibits/wireless_charging/coils.hpp"

#include <algorithm>
#include <cmath>

#include "core/exhibits/wireless_charging/kurs.hpp"

namespace lucid::wireless {

double Coil::back() const {
  double lowest = 0;
  for (const double h : rings.height) lowest = std::max(lowest, std::abs(h));
  for (const double z : line.z) lowest = std::max(lowest, std::abs(z));
  return lowest;
}

Coil coil_of_rings(const Winding& winding) {
  return {Coil::Shape::rings, winding, ring_coil(winding), condensed(winding, 40), {}};
}

Coil coil_of_helix(double radius, double height, double turns, double wire_radius) {
  Coil coil;
  coil.shape = Coil::Shape::helix;
  coil.winding = {radius, radius, static_cast<int>(std::ceil(turns)), 1, height, wire_radius, 1};
  coil.line = helix({radius, height, turns, wire_radius}, true);
  // For pictures: rings along the height, each with the current that flows there.
  const int n = 4 * coil.winding.turns;
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
  return coil;
}

double self_inductance(const Coil& coil) {
  if (coil.is_line()) return self_inductance(coil.line, coil.winding.copper_radius());
  return self_inductance(coil.rings, coil.winding.copper_radius());
}

namespace {

constexpr std::size_t lean_segments = 240;

double between(const Coil& a, const Frame& frame_a, const Coil& b, const Frame& frame_b, double digits,
               bool lean) {
  const auto wire = [&](const Coil& coil, const Frame& frame) {
    return moved(lean ? thinned(coil.line, lean_segments) : coil.line, frame);
  };
  if (a.is_line() && b.is_line()) return mutual_inductance(wire(a, frame_a), wire(b, frame_b));
  if (b.is_line()) return mutual_inductance(lean ? a.lean : a.rings, frame_a, wire(b, frame_b));
  if (a.is_line()) return mutual_inductance(lean ? b.lean : b.rings, frame_b, wire(a, frame_a));
  return mutual_inductance(lean ? a.lean : a.rings, frame_a, lean ? b.lean : b.rings, frame_b, digits);
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
  if (a.is_line()) {
    const Polyline line = moved(thinned(a.line, lean_segments), image.mirrored);
    if (b.is_line())
      return image.weight * mutual_inductance(line, moved(thinned(b.line, lean_segments), frame_b));
    return image.weight * mutual_inductance(lean ? b.lean : b.rings, frame_b, line);
  }
  const RingPlace place = ring_place(image);
  const RingCoil rings = flipped(lean ? a.lean : a.rings, place.flipped, image.weight);
  if (b.is_line())
    return mutual_inductance(rings, place.frame,
                             moved(lean ? thinned(b.line, lean_segments) : b.line, frame_b));
  return mutual_inductance(rings, place.frame, lean ? b.lean : b.rings, frame_b, digits);
}

Vector3 plate_point(const Frame& coil, double behind, bool transmitter) {
  return coil.origin + (transmitter ? -behind : behind) * coil.z;
}

double moment(const Coil& coil) {
  if (coil.is_line()) return 0;
  double sum = 0;
  for (std::size_t i = 0; i < coil.rings.size(); ++i)
    sum += coil.rings.weight[i] * pi * coil.rings.radius[i] * coil.rings.radius[i];
  return sum;
}

/// All images of `a` seen by `b`, with the tail of the series.
double by_images(const Coil& a, const Frame& frame_a, const Coil& b, const Frame& frame_b,
                 const Arrangement& arrangement, double digits, bool lean) {
  const double size = std::max({a.outer(), b.outer(), 1e-4});
  const double aside = std::hypot(frame_b.origin.x - frame_a.origin.x, frame_b.origin.y - frame_a.origin.y);
  std::vector<Image> beyond;
  double sum = 0;
  for (const Image& image : images(frame_a, arrangement, 8 * size + 2 * aside, &beyond))
    sum += image_mutual(a, image, b, frame_b, digits, lean);
  if (a.is_line() || b.is_line()) return sum;
  // Images beyond the reach are dipoles on the axis, 2D apart: μ0 m1 m2/(2π z³)(1 − (3 aside² + 1.5 (r1² +
  // r2²))/z²), summed by the middle rule.
  const Vector3 axis = arrangement.transmitter.z;
  const double twice =
      2 * (std::abs(dot(arrangement.receiver.origin - arrangement.transmitter.origin, axis)) +
           arrangement.transmitter_plate + arrangement.receiver_plate);
  const auto square_radius = [](const Coil& c) {
    double top = 0, base = 0;
    for (std::size_t i = 0; i < c.rings.size(); ++i) {
      const double r2 = c.rings.radius[i] * c.rings.radius[i] * c.rings.weight[i];
      top += r2 * c.rings.radius[i] * c.rings.radius[i], base += r2;
    }
    return base > 0 ? top / base : 0;
  };
  const double strength = mu0 / (2 * pi) * moment(a) * moment(b);
  const double spread = 1.5 * (square_radius(a) + square_radius(b)) + 3 * aside * aside;
  for (const Image& next : beyond) {
    const double z = std::abs(dot(next.mirrored.origin - frame_b.origin, axis)) - 0.5 * twice;
    if (z <= 0) continue;
    sum += next.weight * strength / twice * (1 / (2 * z * z) - spread / (4 * z * z * z * z));
  }
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

std::vector<Image> images(const Frame& coil, const Arrangement& arrangement, double reach,
                          std::vector<Image>* beyond) {
  std::vector<Image> result;
  if (!arrangement.ferrite) return result;
  const Vector3 lower = plate_point(arrangement.transmitter, arrangement.transmitter_plate, true);
  const Vector3 upper = plate_point(arrangement.receiver, arrangement.receiver_plate, false);
  const Vector3 n1 = arrangement.transmitter.z, n2 = arrangement.receiver.z;
  const double angle = std::acos(std::clamp(dot(n1, n2), -1.0, 1.0));
  // Two chains: mirrored in the lower plate first, or in the upper.
  for (const bool lower_first : {true, false}) {
    Frame frame = coil;
    bool odd = false, at_lower = lower_first;
    int left_out = 0;
    for (int mirrors = 1; mirrors <= 600 && left_out < 2; ++mirrors) {
      frame = at_lower ? mirror(frame, lower, n1) : mirror(frame, upper, n2);
      odd = !odd, at_lower = !at_lower;
      const double weight = mirrors == 1 ? 1 : 1 - (mirrors - 1) * angle / (pi / 2);
      if (weight <= 0) break;
      const bool far = mirrors > 2 && std::abs(dot(frame.origin - coil.origin, n1)) > reach;
      if (!far && left_out == 0) {
        result.push_back({frame, odd, weight, mirrors});
      } else {
        ++left_out;
        if (beyond) beyond->push_back({frame, odd, weight, mirrors});
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
  std::vector<Image> all = images(frame, arrangement, reach);
  all.insert(all.begin(), Image{frame, false, 1, 0});
  for (const Image& image : all) {
    if (as_line) {
      Polyline line = moved(thinned(coil.line, thin), image.mirrored);
      if (image.weight != 1) line.weight.assign(line.segments(), image.weight);
      result.lines.push_back(std::move(line));
      continue;
    }
    const RingPlace place = ring_place(image);
    RingCoil rings = flipped(image.mirrors == 0 && coil.rings.size() <= 80 ? coil.rings : coil.lean,
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
