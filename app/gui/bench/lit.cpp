#include "app/gui/bench/lit.hpp"

#include <algorithm>

namespace lucid {

QString bare_id(const QString& name) {
  for (const char* prefix : {"readout.", "chart.", "series.", "parameter."})
    if (name.startsWith(QLatin1String(prefix))) return name.mid(static_cast<int>(qstrlen(prefix)));
  return name;
}

QStringList bare_ids(const QString& names) {
  QStringList ids;
  for (const QString& name : names.split(QLatin1Char(','), Qt::SkipEmptyParts)) ids << bare_id(name);
  return ids;
}

namespace {

/// Series are called "what_by_what".
std::pair<std::string, std::string> parts_of(const std::string& id) {
  const auto by = id.find("_by_");
  return by == std::string::npos ? std::pair(id, std::string())
                                 : std::pair(id.substr(0, by), id.substr(by + 4));
}

}  // namespace

bool shows(const Series& series, const QString& quantity) {
  const std::string id = bare_id(quantity).toStdString();
  if (id.empty()) return false;
  const auto [what, by] = parts_of(series.id);
  return id == series.id || id == what || id == by || id == series.x_parameter ||
         std::any_of(series.curves.begin(), series.curves.end(),
                     [&](const CurveName& curve) { return curve.id == id; });
}

QString quantity_of(const Exhibit& exhibit, const Series& series) {
  const auto known = [&](const std::string& id) {
    return exhibit.readout_index(id) >= 0 || exhibit.parameter_index(id) >= 0;
  };
  const std::string what = parts_of(series.id).first;
  if (known(what)) return QString::fromStdString(what);
  for (const auto& curve : series.curves)
    if (known(curve.id)) return QString::fromStdString(curve.id);
  return QString::fromStdString(series.id);
}

}  // namespace lucid
