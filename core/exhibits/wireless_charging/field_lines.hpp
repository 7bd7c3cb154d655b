// Lines of the magnetic field and of the energy flow, traced by Runge–Kutta 5(4) from seeds of equal flux.
#pragma once

#include <complex>
#include <functional>
#include <stop_token>
#include <vector>

#include "core/exhibits/wireless_charging/polyline.hpp"

namespace lucid::wireless {

/// What carries one current: ring coils and polylines in their frames, images included.
struct Emitters {
  struct Rings {
    RingCoil coil;
    Frame frame;
  };
  std::vector<Rings> rings;
  std::vector<WireEmitter> wires;  ///< in place

  FieldAt at(Vector3 place) const;         ///< of 1 A
  Vector3 potential(Vector3 place) const;  ///< A of 1 A
  Vector3 field(Vector3 place) const;      ///< B of 1 A
};

/// A half space in which lines end: beyond `point` against `normal`.
struct Wall {
  Vector3 point, normal;
};

struct TracedLine {
  std::vector<Vector3> points;   ///< m, in the sense of the field where `forward`
  std::vector<double> strength;  ///< |field| at each point
  bool forward = true;
  bool closed = false;   ///< came round once
  double error = 0;      ///< sum of the steps' error estimates over the line's length
  double gap = 0;        ///< m between start and end of a closed line
  double linked = 0;     ///< share of the receiver's turns that it passes through, with sign
  bool threads = false;  ///< passes inside the receiver's outermost turn
};

struct TraceOptions {
  double tolerance = 1e-8;  ///< of a step, as a share of `scale`
  double scale = 0.02;      ///< m: about the coil's radius
  double reach = 0.15;      ///< m from `centre`: beyond it a line is let go
  Vector3 centre{};
  int most_steps = 1200;
  std::vector<Wall> walls{};
};

/// One turn from `seed` along `field`: until the line comes back through the plane z = 0 of `frame` in the
/// sense in which it left, or leaves, or ends in a wall; a line that does not come back is followed the other
/// way, too.
TracedLine trace(const std::function<Vector3(Vector3)>& field, Vector3 seed, const Frame& frame,
                 const TraceOptions& options, std::stop_token stop = {});

/// Follows `field` from `seed` along it (`sense` 1) or against it (−1) until `done` says so. For flows that
/// begin and end somewhere.
TracedLine trace_one_way(const std::function<Vector3(Vector3)>& field, Vector3 seed, double sense,
                         const std::function<bool(Vector3)>& done, const TraceOptions& options,
                         std::stop_token stop = {});

/// Both ways from one seed as one line.
TracedLine joined_ways(TracedLine along, TracedLine against);

/// Places in the plane z = 0 of `frame` that share the flux of `potential` evenly, out to the radius of
/// greatest flux (at most `radius`); turned by the golden angle from one to the next. `angles`: how many
/// places a circle is averaged over (1 where the field turns with the frame).
struct Seeds {
  std::vector<Vector3> places;
  double radius = 0;  ///< m, of greatest flux
  double flux = 0;    ///< Wb through it
};
Seeds seeds_of_equal_flux(const std::function<Vector3(Vector3)>& potential, const Frame& frame, double radius,
                          int count, int angles);

/// Marks on each line which of the receiver's turns it passes through.
void mark_links(TracedLine& line, const RingCoil& receiver, const Frame& frame);

/// Time-averaged Poynting vector (W/m²) of two coils with peak phasors i1, i2, from their vector potentials:
/// S = ω/(2 μ0) Im(I1 I2*)(a1×b2 − a2×b1). The part from charges on the wires, which turns round and moves
/// nothing on the whole, is left out; what crosses a surface between the coils is the power that passes.
Vector3 energy_flow(const FieldAt& one, const FieldAt& two, std::complex<double> i1, std::complex<double> i2,
                    double frequency);

}  // namespace lucid::wireless
