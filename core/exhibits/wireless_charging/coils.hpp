// A coil of any kind in its place, ferrite plates behind both, and the inductances that follow.
#pragma once

#include <limits>
#include <vector>

#include "core/exhibits/wireless_charging/field_lines.hpp"

namespace lucid::wireless {

/// A winding of rings, an open helix with a standing wave, or somebody's own wire.
struct Coil {
  enum class Shape { rings, helix, own };
  Shape shape = Shape::rings;
  Winding winding;     ///< of rings; of the others the sizes that a picture needs
  RingCoil rings;      ///< every turn; for a helix the turns as rings, for pictures
  RingCoil lean;       ///< at most 24 rings that stand for them
  Polyline line;       ///< in the coil's own frame; empty for rings
  Polyline lean_line;  ///< at most 240 segments that stand for it
  /// Of an own wire: the mutual inductance (H) with its image in its own plate, which lies too near for
  /// anything but the whole sum and changes with nothing; NaN of others.
  double own_image = std::numeric_limits<double>::quiet_NaN();
  std::vector<Elements> pieces;  ///< the wire cut ever coarser: for images, the farther off the coarser
  double piece = 0;              ///< m: length of the finest

  bool is_line() const { return shape != Shape::rings; }
  double outer() const { return winding.outer; }
  double back() const;   ///< m: how far the winding reaches behind its centre plane
  double plate() const;  ///< m: the plate's distance behind the centre plane
  bool flat() const;     ///< an own wire in one plane
};

Coil coil_of_rings(const Winding& winding);
Coil coil_of_helix(double radius, double height, double turns, double wire_radius);
Coil coil_of_wire(Polyline line, double strand_radius, int strands);

/// The coil as one wire from end to end, in its own frame: an own wire or a helix as it is; rings as a spiral
/// through their middles, layer after layer, wound on in the same sense. Layers in one plane are set a wire's
/// width apart.
Polyline wire_of(const Coil& coil);

/// Own inductance in free space, H.
double self_inductance(const Coil& coil);

/// Mutual inductance in free space, H. `lean`: condensed coils and thinned wires, for maps.
double mutual_inductance(const Coil& a, const Frame& frame_a, const Coil& b, const Frame& frame_b,
                         double digits, bool lean = false);

/// Two coils and, behind each, a perfect ferrite plate.
struct Arrangement {
  Frame transmitter, receiver;
  bool ferrite = false;
  double transmitter_plate = 0.0005;  ///< m behind the centre plane
  double receiver_plate = 0.0005;
};

/// A plate for each coil: .5 mm behind its centre plane, or behind the winding where that is thicker.
void place_plates(Arrangement& arrangement, const Coil& transmitter, const Coil& receiver);

struct Inductances {
  double l1 = 0, l2 = 0, m = 0;  ///< H
};

/// Of the transmitter it is its place under the upper plate that counts, of the receiver its place over the
/// lower one: neither changes when a level phone slides.
double own_inductance(const Coil& coil, const Frame& frame, const Arrangement& arrangement, double free,
                      double digits = 12, bool lean = false);
double mutual_inductance(const Coil& transmitter, const Coil& receiver, const Arrangement& arrangement,
                         double digits = 12, bool lean = false);

/// A mutual inductance that is nothing but the rounding of its own sum is none: two coils that see nothing of
/// each other by symmetry. Far apart, at 10 m, it is still six powers of ten larger.
double without_rounding(double m, double l1, double l2);

/// `free_l1`, `free_l2`: the coils' own inductances in free space, which do not change while a hand drags.
Inductances inductances(const Coil& transmitter, const Coil& receiver, const Arrangement& arrangement,
                        double free_l1, double free_l2, double digits = 12, bool lean = false);

/// Mutual inductance of a flat own wire and a winding of rings that slide over each other, level, with all
/// images of both: the rings' potential is tabled once by the distance from their axis, and a place costs one
/// sum over the wire.
class Slide {
 public:
  /// Sound out to `reach` m between the axes. Where `fits` is false nothing else is valid.
  Slide(const Coil& transmitter, const Coil& receiver, const Arrangement& arrangement, double reach);
  static bool fits(const Coil& transmitter, const Coil& receiver, const Arrangement& arrangement);
  double at(double x, double y) const;  ///< H, with the receiver at (x, y) m

 private:
  Elements wire_;
  std::vector<double> table_;  ///< A_φ/ρ of 1 A
  double step_ = 0, sense_ = 1;
};

/// An image of a coil: where it lies, and how much it counts.
struct Image {
  Frame mirrored;  ///< takes the coil's own coordinates to space; left-handed after an odd number of mirrors
  bool odd = false;
  double weight = 1;
  int mirrors = 0;  ///< 0 with a weight: stands for many far ones
  bool lower_first = false;
};

/// The coil's images in both plates, itself left out, as far as `reach` (m). Parallel plates: the nearest one
/// by one
/// (`exact` mirrors each way), and those behind them, which lie dense as seen from their distance, by Gauss's
/// rule over the height. Tilted plates: the images of the wedge, fading out as they come round it.
std::vector<Image> images(const Frame& coil, const Arrangement& arrangement, double reach, int exact);

/// The coil and its images as what carries a current: for fields. `thin`: at most so many segments of a wire.
Emitters emitters(const Coil& coil, const Frame& frame, const Arrangement& arrangement, double reach,
                  std::size_t thin);

}  // namespace lucid::wireless
