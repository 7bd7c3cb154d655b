// How a quantity that is pointed at somewhere shows wherever else it stands: a tint, and a bar at its leading
// edge.
#pragma once

#include <QPainter>

#include "app/gui/widgets/control.hpp"
#include "core/exhibit.hpp"

namespace lucid {

/// Below what is painted next.
inline void paint_lit(QPainter& painter, const Look& look, const QRectF& rect, bool mirrored) {
  painter.save();
  const double bar = look.px(3) + (look.theme() == Theme::contrast ? 2 : 0);
  painter.setPen(Qt::NoPen);
  painter.setBrush(look.colour(Role::soft));
  painter.drawRoundedRect(rect, look.px(3), look.px(3));
  painter.setBrush(look.colour(Role::accent));
  painter.drawRect(QRectF(mirrored ? rect.right() - bar : rect.left(), rect.top(), bar, rect.height()));
  painter.restore();
}

/// The bare id of what a link, a live number or a stage names: "readout.coupling" is "coupling".
QString bare_id(const QString& name);

/// True where a chart of this series shows the quantity: as its own, as one of its curves, or along its axis.
bool shows(const Series& series, const QString& quantity);

/// The quantity that a chart of this series is about: a readout or parameter where there is one of that name.
QString quantity_of(const Exhibit& exhibit, const Series& series);

}  // namespace lucid
