#include "core/exhibits/wireless_charging/bodies.hpp"

#include <cmath>
#include <vector>

namespace lucid::wireless {

namespace {

constexpr int circles = 24, angles = 120;

/// A ring of rectangular cross-section in its own frame, m.
struct SolidRing {
  double inner = 0, outer = 0, half = 0;  ///< half: of its thickness
};

SolidRing body_of(const Coil& coil) {
  return {coil.winding.inner, coil.winding.outer, coil.back() + coil.winding.copper_radius()};
}

/// Places all over a disc's or ring's middle plane.
std::vector<Vector3> places_on(const SolidRing& ring, const Frame& frame) {
  std::vector<Vector3> places;
  for (int i = 0; i <= circles; ++i) {
    const double r = ring.inner + (ring.outer - ring.inner) * i / circles;
    for (int j = 0; j < angles; ++j) {
      const double angle = 2 * pi * j / angles;
      places.push_back(frame.outside({r * std::cos(angle), r * std::sin(angle), 0}));
    }
  }
  return places;
}

/// Whether `other` meets the ring that lies flat round the origin. Between two neighbouring places on one of
/// its circles it may pass through the plane of that ring: there it is where it crosses.
bool meets(const SolidRing& flat, const SolidRing& other, const Frame& frame) {
  const std::vector<Vector3> places = places_on(other, frame);
  const double thick = flat.half + other.half * std::abs(frame.z.z);
  const auto over = [&flat](double x, double y) {
    const double r = std::hypot(x, y);
    return r > flat.inner && r < flat.outer;
  };
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::size_t row = i - i % angles;
    const Vector3 here = places[i], next = places[row + (i + 1) % angles];
    if (std::abs(here.z) < thick && over(here.x, here.y)) return true;
    if (here.z * next.z >= 0) continue;
    const double t = here.z / (here.z - next.z);
    if (over(here.x + t * (next.x - here.x), here.y + t * (next.y - here.y))) return true;
  }
  return false;
}

}  // namespace

Crowding crowding_of(const Link& link) {
  if (link.problem || !link.transmitter || !link.receiver) return Crowding::none;
  const Coil &below = link.transmitter->coil, &above = link.receiver->coil;
  if (below.shape == Coil::Shape::own || above.shape == Coil::Shape::own) return Crowding::none;
  const SolidRing pad = body_of(below), ring = body_of(above);
  if (meets(pad, ring, link.place.receiver)) return Crowding::coils;
  if (!link.has_object()) return Crowding::none;
  const SolidRing receiver{0, ring.outer, ring.half};
  const double top = link.object.height + link.object.thickness / 2;
  const double x = 1e-3 * link.knobs.object_x, y = 1e-3 * link.knobs.object_y;
  for (const Vector3& place : places_on(receiver, link.place.receiver))
    if (std::hypot(place.x - x, place.y - y) < link.object.radius &&
        place.z - receiver.half * std::abs(link.place.receiver.z.z) < top)
      return Crowding::thing;
  return Crowding::none;
}

}  // namespace lucid::wireless
