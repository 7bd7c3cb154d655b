// Fonts of the stage and the size of texts. Needs a QGuiApplication.
#pragma once

#include <QFont>
#include <QPainterPath>
#include <QSizeF>

#include "visualizations/draw_list.hpp"

namespace lucid {

/// The font of a run: the system's interface font, or a serif for symbols of mathematics.
QFont font_of(const Run& run, TextSize size, double text_scale = 1);

/// Words as outlines with their baseline at the origin. The same words in the same font give the same
/// outlines, whatever was drawn before; glyphs from the system's cache do not.
QPainterPath outlines(const QFont& font, const QString& words);
/// Width of the words in pixels, as outlines() lays them.
double advance(const QFont& font, const QString& words);

/// All runs of a label, its own text first.
std::vector<Run> runs_of(const Label& label);

/// The text scale at which the label fits into `room` pixels: `text_scale`, or less where that is too large,
/// by whole pixels of the letters. Never below two thirds of the normal size: what is still too long then is
/// shortened rather than tiny.
double fitting_scale(const Label& label, double room, double text_scale = 1);

/// Width and line height in pixels; at most max_width wide.
QSizeF text_size(const Label& label, double text_scale = 1);

}  // namespace lucid
