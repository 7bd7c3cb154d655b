// A small z-buffered rasteriser for panels with depth: shaded wires, lines with halos, marks, faces, fields.
// Analytic edges on a twice as fine grid, in bands of fixed height, so that the picture never depends on
// threads.
#pragma once

#include <QImage>

#include "visualizations/draw_list.hpp"

namespace lucid {

/// The panel's rectangle, scale device pixels per pixel, transparent where nothing is. Items in
/// Space::pixels, words and handles are not in it.
QImage scene_picture(const Panel& panel, Theme theme, double scale);

}  // namespace lucid
