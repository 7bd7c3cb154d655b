// Draws the items of a flat panel with QPainter, as vectors where the painter keeps them.
#pragma once

#include <QPainter>

#include "visualizations/draw_list.hpp"

namespace lucid {

struct FlatPainter {
  QPainter& painter;
  const Panel& panel;
  Theme theme;
  double scale = 1;  ///< device pixels per pixel, for pictures of fields

  void draw(const Item& item);
};

}  // namespace lucid
