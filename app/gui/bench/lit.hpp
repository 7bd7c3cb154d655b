// How a quantity that is pointed at somewhere shows wherever else it stands: a tint, and a bar at one edge.
#pragma once

#include <QPainter>

#include "app/gui/widgets/control.hpp"
#include "core/exhibit.hpp"

namespace lucid {

/// Below what is painted next. The bar stands at the edge where nothing else does.
inline void paint_lit(QPainter& painter, const Look& look, const QRectF& rect, Qt::Edge edge) {
  painter.save();
  const double bar = look.px(3) + (look.theme() == Theme::contrast ? 2 : 0);
  painter.setPen(Qt::NoPen);
  painter.setBrush(look.colour(Role::soft));
  painter.drawRoundedRect(rect, look.px(3), look.px(3));
  painter.setBrush(look.colour(Role::accent));
  switch (edge) {
    case Qt::LeftEdge: painter.drawRect(QRectF(rect.left(), rect.top(), bar, rect.height())); break;
    case Qt::RightEdge: painter.drawRect(QRectF(rect.right() - bar, rect.top(), bar, rect.height())); break;
    case Qt::TopEdge: painter.drawRect(QRectF(rect.left(), rect.top(), rect.width(), bar)); break;
    case Qt::BottomEdge: painter.drawRect(QRectF(rect.left(), rect.bottom() - bar, rect.width(), bar)); break;
  }
  painter.restore();
}

/// The bare id of what a link, a live number or a stage names: "readout.coupling" is "coupling".
QString bare_id(const QString& name);

/// Those of several, parted by commas.
QStringList bare_ids(const QString& names);

/// True where a chart of this series shows the quantity: as its own, as one of its curves, or along its axis.
bool shows(const Series& series, const QString& quantity);

/// The quantity that a chart of this series is about: a readout or parameter where there is one of that name.
QString quantity_of(const Exhibit& exhibit, const Series& series);

}  // namespace lucid
