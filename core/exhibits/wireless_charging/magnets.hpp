// The ring of magnets that pulls a phone into place: energy, forces, and where the phone comes to rest.
#pragma once

#include <vector>

#include "core/exhibits/wireless_charging/rings.hpp"

namespace lucid::wireless {

/// A flat ring of magnets with two poles side by side: magnetised upwards between `inner` and `middle`,
/// downwards between `middle` and `outer`. m, T.
struct MagnetRing {
  double inner = 0.023, middle = 0.025, outer = 0.027;
  double thickness = 0.0008;
  double remanence = 1.35;  ///< N45SH
};

/// The current sheets that make the same field (B_r t/μ0 ampere each, twice that between the poles) as
/// circular loops: weights in ampere.
RingCoil equivalent_currents(const MagnetRing& ring);

/// J: −Σ I_i I_j M_ij of two equal rings, one at the origin and one in `phone`. Its slope is the force.
double magnet_energy(const MagnetRing& ring, const Frame& phone);

/// N on the phone's ring, by central differences of the energy.
Vector3 magnet_force(const MagnetRing& ring, const Frame& phone);

/// Forces along a line from the middle outwards at one height, level.
struct PullTable {
  double step = 0;                 ///< m
  std::vector<double> home, hold;  ///< N: towards the middle, and towards the pad
  double home_at(double r) const;
  double hold_at(double r) const;
};
PullTable pull_table(const MagnetRing& ring, double height);

/// The rings do not come nearer than this, m from middle to middle.
inline constexpr double least_height = 0.0012;
inline constexpr double phone_mass = 0.2;     ///< kg
inline constexpr double slip_friction = 0.2;  ///< of glass on a pad
inline constexpr double most_snap = 0.014;    ///< m that are looked at

/// Friction (N) that has to be overcome before a phone slides that the magnets press down with `hold` (N).
double friction_on(double hold);

/// Where a phone comes to rest that is let go at distance `r` (m): m r̈ = −F_home(r) ∓ μ (m g + F_hold). May
/// lie farther out than it began: beyond the pull the rings push each other away.
double rest_after_release(const PullTable& table, double r);

/// The greatest distance (m) from which it comes home; 0 where friction holds it everywhere.
double snap_reach(const PullTable& table);

}  // namespace lucid::wireless
