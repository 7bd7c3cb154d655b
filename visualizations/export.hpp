// The stage as a file: flat panels as vectors, scenes with depth as pictures inside.
#pragma once

#include <QByteArray>

#include "visualizations/draw_list.hpp"

namespace lucid {

QByteArray to_svg(const DrawList& list, Theme theme, const QString& title);
QByteArray to_pdf(const DrawList& list, Theme theme, const QString& title);
QByteArray to_png(const DrawList& list, Theme theme, double scale);

}  // namespace lucid
