// What is pointed at, where a stage shows it.
#pragma once

#include <QStringList>

#include "visualizations/stage.hpp"

namespace lucid {

/// This quantity is pointed at: alone, or among several that a link names, parted by commas.
inline bool lights(const ViewState& view, const QString& id) {
  return !id.isEmpty() && (view.lit == id || (view.lit.contains(QLatin1Char(',')) &&
                                              view.lit.split(QLatin1Char(',')).contains(id)));
}
inline bool lights(const ViewState& view, const char* id) { return lights(view, QString::fromLatin1(id)); }

}  // namespace lucid
