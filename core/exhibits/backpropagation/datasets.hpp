// PointList on the plane to learn from: made from a seed, read from a file, clicked in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/random.hpp"
#include "core/value.hpp"
#include "core/words.hpp"

namespace lucid::backpropagation {

enum class DatasetKind { spiral, moons, xor_, circles, file, own };

/// Where the points of a file lie in its own units; the net sees both axes scaled to −1 … 1.
struct Axis {
  double centre = 0;
  double half_range = 1;
  double scaled(double value) const { return (value - centre) / half_range; }
  double original(double value) const { return centre + half_range * value; }
};

struct Dataset {
  PointList learn;     ///< scaled
  PointList held_out;  ///< a fifth, never trained on
  int classes = 2;
  std::vector<std::string> class_names{"0", "1"};
  Axis x, y;
};

inline constexpr int generated_points = 300;
inline constexpr int most_classes = 10;
inline constexpr std::size_t most_rows = 20'000;
/// Points that a hand may put on the plane.
inline constexpr std::size_t own_points_limit = 400;
inline constexpr std::size_t most_bytes = 4u << 20;

/// 300 points of two classes within about −1 … 1. `noise` is the standard deviation that is added to both
/// coordinates. Empty for DatasetKind::own; not for DatasetKind::file.
Dataset generate(DatasetKind kind, double noise, Random random);

/// Reads x, y, label per line from untrusted text: commas, semicolons, tabs or spaces between; decimal commas
/// where commas do not separate; a header, a byte order mark, quotes and any line ending are allowed. Labels
/// may be words. A fifth is held out by seed. Throws Refusal: one sentence with the line.
Dataset read_points(std::string_view text, const std::string& file_name, Random random);

/// Shuffles and holds out a fifth (rounded), by seed.
void hold_out(Dataset& data, Random random);

}  // namespace lucid::backpropagation
