// Field lines, energy paths and coil shapes for the stage, from a link; made in pieces of about 20 ms.
#pragma once

#include <complex>
#include <memory>
#include <stop_token>

#include "core/exhibits/wireless_charging/link.hpp"
#include "core/exhibits/wireless_charging/scene.hpp"

namespace lucid::wireless {

std::shared_ptr<const CoilShape> shape_of(const Coil& coil, const Frame& frame);

/// Forty lines of equal flux. `ratio`: the phone's current over the pad's, for the field of both; `coarse`:
/// sixteen, with a thinned wire, for own coils while a hand moves.
class FieldMaker {
 public:
  FieldMaker(std::shared_ptr<const Link> link, std::complex<double> ratio, bool coarse);
  /// Traces the next batch; true when all lines are there. When stopped, the batch counts as not done.
  bool work(std::stop_token stop);
  std::shared_ptr<const FieldLines> lines() const;
  bool coarse() const { return coarse_; }

 private:
  Vector3 field(Vector3 place) const;
  std::shared_ptr<const Link> link_;
  bool coarse_ = false, both_ = false, axial_ = false;
  double one_ = 1, two_ = 0;  ///< currents at the phase shown, per ampere in the transmitter
  Emitters first_, second_;
  Seeds seeds_;
  TraceOptions options_;
  std::vector<TracedLine> traced_;
  std::size_t next_ = 0, batch_ = 40;
};

/// Whether an own wire makes lines slow enough for a coarse picture first.
bool wants_coarse(const Link& link);

/// +1 or −1: which way the currents send the energy, Im(I1 I2*). All else in its way is geometry.
double flow_sense(const Link& link);

/// Twenty-four paths of equal power through the gap, by the time-averaged Poynting vector.
class EnergyMaker {
 public:
  explicit EnergyMaker(std::shared_ptr<const Link> link);
  ~EnergyMaker();
  /// Works on the next few places and ways; true when all paths are there. When stopped, they count as not
  /// done.
  bool work(std::stop_token stop);
  std::shared_ptr<const std::vector<EnergyPath>> paths() const;

 private:
  struct Plan;
  std::unique_ptr<Plan> plan_;
};

/// The same in one go.
std::shared_ptr<const std::vector<EnergyPath>> energy_paths(const Link& link, std::stop_token stop);

/// W through the middle between the coils by the Poynting vector: what the check compares with ½ ω M Im(I1
/// I2*).
double power_through_gap(const Link& link, int cells);

}  // namespace lucid::wireless
