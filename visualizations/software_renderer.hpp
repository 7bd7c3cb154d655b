// Draws a DrawList with QPainter: snapshots, export, thumbnails, and windows without OpenGL.
// Same list, same pixels: nothing depends on time, threads or a display. Needs a QGuiApplication for text.
#pragma once

#include <QImage>
#include <QPainter>

#include "visualizations/draw_list.hpp"

namespace lucid {

/// Paints the whole stage at the painter's origin, one unit per pixel of the list. `scale` is the number of
/// device pixels per unit: it decides how finely scenes with depth are computed.
void paint(const DrawList& list, Theme theme, QPainter& painter, double scale = 1);

/// The stage as a picture of list.size x scale pixels (its device pixel ratio is `scale`).
QImage picture(const DrawList& list, Theme theme, double scale = 1);

}  // namespace lucid
