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

/// Eddy currents of a disc in any field that varies over it. The current is the rim-to-rim slope of a stream
/// function ψ(ρ, φ) = Σ g(ρ) cos mφ, sin mφ; the orders m do not mix, and within each the shapes
/// g_n = ρ^m (1 − ρ²) P_n^(m,1)(1 − 2ρ²)/(2(n + 1)) have the Hankel transform J_{m+2n+2}(k)/k², so that both
/// the resistance and the inductance of every pair are closed forms (DLMF 10.22.57). Their generalised
/// eigenvectors are modes that decay independently. They belong to the shape alone; radius, material and
/// frequency enter as numbers.
struct DiscModes {
  int orders = 0;             ///< m = 0 … orders − 1
  int radial = 0;             ///< modes of each order
  int angles = 0;             ///< places on each circle of samples
  std::vector<double> rho;    ///< radii of the circles over the disc's radius
  std::vector<double> decay;  ///< λ of mode k of order m, per metre of radius: index m·radial + k
  std::vector<double> shape;  ///< weight of circle i in it: index (m·radial + k)·circles + i
  std::vector<double> wave;   ///< cos and sin of mφ_j: index 2(m·angles + j)
  std::size_t circles() const { return rho.size(); }
};
DiscModes disc_modes(int orders, int radial);
const DiscModes& disc_modes();

/// Where the field over the object is wanted, m: circle after circle.
std::vector<Vector3> sample_places(const DiscModes& modes, const ForeignObject& object, Vector3 middle);

/// Flux (Wb per A) of each mode in the upward field `upward` (T per A) at the sample places: for every order
/// and mode its cosine and its sine.
std::vector<double> mode_fluxes(const DiscModes& modes, const ForeignObject& object,
                                const std::vector<double>& upward);

/// What two coils and an object have in common: the modes that matter.
struct Eddies {
  std::vector<double> decay;     ///< H: λ times the radius
  std::vector<double> one, two;  ///< Wb per A of either coil
  bool empty() const { return decay.empty(); }
};
Eddies eddies_of(const DiscModes& modes, const ForeignObject& object, const std::vector<double>& fluxes_one,
                 const std::vector<double>& fluxes_two);

/// Impedances (Ω) that the object puts into the circuit of the two coils: ω² Φᵀ Z⁻¹ Φ.
struct Reflected {
  std::complex<double> one, mutual, two;
};
Reflected reflected(const Eddies& eddies, const ForeignObject& object, double frequency);

/// Loss (W) in a uniform field of peak `b` (T) along the axis; `self_field` false leaves out the field of the
/// eddy currents themselves (the usual mistake).
double disc_loss(const DiscModes& modes, const ForeignObject& object, double frequency, double b,
                 bool self_field = true);

inline constexpr double ambient = 20;  ///< °C

/// Temperature (°C) after `seconds` of constant power from a start temperature: m c dT/dt = P − h A (T −
/// ambient).
double temperature_after(const ForeignObject& object, double power, double seconds, double start = ambient);

}  // namespace lucid::wireless
