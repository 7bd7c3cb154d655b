// The things of a panel, cut into pieces that the rasteriser or the graphics card fills.
#pragma once

#include <vector>

#include "visualizations/draw_list.hpp"

namespace lucid {

enum class PieceKind : std::uint8_t { line, wire, face, field, mark };

/// A corner of a piece, on the fine grid. Neighbouring pieces of a line share corners.
struct Corner {
  float x = 0, y = 0;
  float near = 0;    ///< 1 / depth: linear on the screen
  float across = 0;  ///< lines: fine pixels from the middle; wires: radii from the middle
  float along = 0;   ///< lines: pixels from the start, for dashes; fields: u
  float other = 0;   ///< fields: v
  float alpha = 1;
  float red = 0, green = 0, blue = 0;  ///< 0 to 1, air already mixed in
  float lamp_side = 0, lamp_front = 0, half_side = 0,
        half_front = 0;  ///< wires: light along and towards the eye
  std::uint32_t style = 0;
  PieceKind kind = PieceKind::line;
};

struct Piece {
  using Kind = PieceKind;
  Kind kind = Kind::line;
  std::uint32_t first = 0;  ///< line, wire: two pairs of corners; face: three; field: four; mark: one
  std::uint32_t style = 0;
  float depth = 0;  ///< for sorting, farthest first
  float top = 0, bottom = 0;
};

struct PieceStyle {
  float half_width = 1;     ///< lines: fine pixels; wires: radius in world units
  float dash = 0, gap = 0;  ///< pixels
  float dash_offset = 0;
  const Field* field = nullptr;
  // marks
  Shape shape = Shape::disc;
  float width = 0, height = 0, corner = 0, cosine = 1, sine = 0;  ///< fine pixels
  float outline_width = 0;
  float outline_red = 0, outline_green = 0, outline_blue = 0, outline_alpha = 1;
  bool ball = false;
};

struct Pieces {
  std::vector<Corner> corners;
  std::vector<Piece> pieces;
  std::vector<PieceStyle> styles;
};

enum class Layer : std::uint8_t {
  scene,  ///< things in the world of a panel with depth, farthest first
  flat,   ///< things in flat panels, and things in pixels, in the order of the list
};

/// The items that belong to this layer. `fine` is the number of grid points per pixel; grid coordinates count
/// from the panel's top left corner. Labels, handles, dimensions and bars are not in it (see overlay.hpp).
Pieces pieces_of(const Panel& panel, const std::vector<Item>& items, Theme theme, double fine, Layer layer);
/// The same into memory that is there already: a moving picture is cut sixty times a second.
void cut_into(Pieces& out, const Panel& panel, const std::vector<Item>& items, Theme theme, double fine,
              Layer layer);

}  // namespace lucid
