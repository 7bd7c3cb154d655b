// What lies over a panel's scene: handles, dimensions, bars and labels, worked out into plain marks, lines
// and placed texts in pixels, so that both renderers draw the same.
#pragma once

#include <QPainter>
#include <vector>

#include "visualizations/draw_list.hpp"

namespace lucid {

/// A text with its final place.
struct PlacedText {
  std::vector<Run> runs;
  TextSize size = TextSize::caption;
  double text_scale = 1;
  float halo = 0;
  Role ground = Role::stage;  ///< colour of the halo
  QRectF box;                 ///< pixels of the stage
  int item = -1;              ///< the label's index in its panel
  bool shortened = false;     ///< too long for its place even in smaller letters
};

struct Overlay {
  std::vector<Item> items;        ///< in Space::pixels of the panel, in order
  std::vector<PlacedText> texts;  ///< above them
};

/// Labels find their places here: none covers another one or a handle.
Overlay overlay_of(const Panel& panel, const DrawList& list);

/// The whole words of the shortened text at this pixel of the stage, empty where none is.
QString shortened_words_at(const DrawList& list, QPointF at);

/// Draws the text at the painter's units; the same for the software renderer and the OpenGL renderer's cache.
void draw_text(QPainter& painter, const PlacedText& text, Theme theme);

}  // namespace lucid
