// Pieces of a panel as vertices for the graphics card, in the order they are drawn.
#pragma once

#include <cstdint>
#include <vector>

#include "visualizations/pieces.hpp"

namespace lucid {

struct GlVertex {
  float x = 0, y = 0, near = 0;  ///< device pixels from the panel's corner; 1 / depth
  float a[4] = {};  ///< line: across, along, half width, device pixels per pixel; wire: across in radii,
                    ///< radius; mark: x, y, outline width; field: u, v, 1, times 1 / depth
  float b[4] = {};  ///< line: dash, gap, offset; wire: light; mark: width, height, corner, shape
  std::uint8_t colour[4] = {0, 0, 0, 255};
  std::uint8_t rim[4] = {0, 0, 0, 255};
  float kind = 0;  ///< 0 face, 1 line, 2 wire, 3 mark, 4 ball
};

/// A run of indices that one call draws.
struct GlBatch {
  /// One program each. A card that is the processor goes through every branch of a program for every pixel:
  /// so the many plain ones have programs without any.
  enum class Kind : std::uint8_t { faces, lines, wires, round_marks, marks, field, words };
  Kind kind = Kind::faces;  ///< round_marks: discs and boxes
  bool veil = false;        ///< mostly transparent surfaces and lines: hide nothing behind them
  bool deep = false;        ///< with depth test
  std::uint32_t first = 0, count = 0;
  int field = -1;  ///< index in GlPanel::fields
};

struct GlPanel {
  std::vector<GlVertex> vertices;
  std::vector<std::uint32_t> indices;
  std::vector<GlBatch> batches;
  std::vector<Field> fields;

  /// Appends the pieces; `scale` is the number of device pixels per pixel.
  void add(const Pieces& pieces, bool deep, double scale);
  /// Appends a picture from the atlas: a rectangle in device pixels and its top left texel.
  void add_words(float x, float y, float width, float height, float u, float v);
  /// Appends a rectangle in device pixels with one colour at its top and one at its bottom.
  void add_rectangle(const QRectF& rectangle, const QColor& top, const QColor& bottom);

 private:
  GlBatch& batch(GlBatch::Kind kind, bool deep, int field = -1, bool veil = false);
  void add_indices(const Pieces& pieces, const Piece& piece, std::uint32_t base, bool deep);
  void add_mark(const Pieces& pieces, const Piece& piece, bool deep);
  void quad(const GlVertex (&corners)[4]);
};

}  // namespace lucid
