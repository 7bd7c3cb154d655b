#include "app/gui/formulas.hpp"

#include <QFile>
#include <QFontMetricsF>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSvgRenderer>

namespace lucid {
namespace {

QJsonObject read_object(const QString& name) {
  QFile file(QStringLiteral(":/resources/formulas/") + name);
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject entry(const QString& tex, bool display) {
  static const QJsonObject metrics = read_object(QStringLiteral("metrics.json"));
  // What was typeset in the other style is better than none.
  const auto first = metrics.value((display ? QStringLiteral("display:") : QStringLiteral("inline:")) + tex);
  return (first.isObject()
              ? first
              : metrics.value((display ? QStringLiteral("inline:") : QStringLiteral("display:")) + tex))
      .toObject();
}

}  // namespace

std::optional<FormulaSize> formula_size(const QString& tex, bool display, const QFont& font) {
  const QJsonObject metrics = entry(tex, display);
  if (metrics.isEmpty()) return std::nullopt;
  // The design's mathematics is a fifth larger than the sans serif around it.
  const double ex = QFontMetricsF(font).xHeight() * 1.06;
  return FormulaSize{metrics[QStringLiteral("width")].toDouble() * ex,
                     metrics[QStringLiteral("height")].toDouble() * ex,
                     metrics[QStringLiteral("depth")].toDouble() * ex};
}

bool paint_formula(QPainter& painter, const QRectF& rectangle, const QString& tex, bool display,
                   const QColor& ink) {
  const QJsonObject metrics = entry(tex, display);
  if (metrics.isEmpty()) return false;
  static QHash<QString, std::shared_ptr<QSvgRenderer>> cache;
  const QString file = metrics[QStringLiteral("file")].toString();
  const QString key = file + ink.name();
  auto& renderer = cache[key];
  if (!renderer) {
    QFile svg(QStringLiteral(":/resources/formulas/") + file);
    if (!svg.open(QIODevice::ReadOnly)) return false;
    QByteArray text = svg.readAll();
    text.replace("currentColor", ink.name().toLatin1());
    renderer = std::make_shared<QSvgRenderer>(text);
  }
  renderer->render(&painter, rectangle);
  return true;
}

QString named_formula(const QString& id) {
  static const QJsonObject named = read_object(QStringLiteral("named.json"));
  return named[id].toString();
}

}  // namespace lucid
