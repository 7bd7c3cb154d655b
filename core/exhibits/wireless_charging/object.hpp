// Foreign objects on the pad: eddy currents in a disc with their own field, what they take from the coils,
// and heat.
#pragma once

#include <complex>
#include <vector>

#include "core/exhibits/wireless_charging/rings.hpp"

namespace lucid::wireless {

/// A flat round piece of metal that lies parallel to the pad. SI units.
struct ForeignObject {
  double radius = 0, thickness = 0;  ///< m
  double conductivity = 0;           ///< S/m
  double mass = 0;                   ///< kg
  double heat_capacity = 0;          ///< J/(kg K)
  double surface_coefficient = 0;    ///< W/(m² K), over both faces
  double height = 0;                 ///< m: its middle above the pad coil's centre plane
};

enum class ObjectKind { none, coin, key, card };

/// The named things: a coin like 1 € in cupronickel, a brass key as a disc of its area, a steel card.
ForeignObject object_of(ObjectKind kind);

/// Ω: both faces of a sheet carry the current, as deep as the skin effect lets them; 1/(σ t) while the sheet
/// is thin. The sheet's inner reactance is left out: the field of the thin sheet outside stands for it.
double sheet_resistance(double conductivity, double thickness, double frequency);

/// Eddy currents in rings round the disc's own centre, as modes that decay independently. The modes belong to
/// the shape alone; radius, material and frequency enter as numbers. `rings` annuli (64 by default).
struct DiscModes {
  std::vector<double> place;       ///< radii of the rings over the disc's radius
  std::vector<double> inductance;  ///< of the modes, per metre of radius: λ
  std::vector<double> shape;       ///< mode after mode: current of each ring
  std::size_t rings() const { return place.size(); }
};
DiscModes disc_modes(int rings);
const DiscModes& disc_modes();

/// Flux (Wb per A) of a coil through each ring of the object at `place`.
std::vector<double> ring_fluxes(const DiscModes& modes, const ForeignObject& object, Vector3 place,
                                const RingCoil& coil, const Frame& frame);

/// The share of each flux that each mode takes: what `reflected` needs, once per position.
std::vector<double> mode_fluxes(const DiscModes& modes, const std::vector<double>& fluxes);

/// Impedance (Ω) that the object puts into the circuit of two coils with these mode fluxes: ω² a·Z⁻¹ b.
std::complex<double> reflected(const DiscModes& modes, const ForeignObject& object,
                               const std::vector<double>& a, const std::vector<double>& b, double frequency);

/// Loss (W) in a uniform field of peak `b` (T) along the axis; `self_field` false leaves out the field of the
/// eddy currents themselves (the usual mistake).
double disc_loss(const DiscModes& modes, const ForeignObject& object, double frequency, double b,
                 bool self_field = true);

inline constexpr double ambient = 20;  ///< °C

/// Temperature (°C) after `seconds` of constant power from a start temperature: m c dT/dt = P − h A (T −
/// ambient).
double temperature_after(const ForeignObject& object, double power, double seconds, double start = ambient);

}  // namespace lucid::wireless
