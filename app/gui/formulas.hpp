// Typeset formulas: found by their TeX, sized by the text around them, drawn in its colour.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>
#include <memory>
#include <optional>

class QSvgRenderer;

namespace lucid {

/// Pixels, for a text of a given x-height.
struct FormulaSize {
  double width = 0, height = 0;
  double depth = 0;  ///< below the baseline, part of the height
};

/// Nothing where the formula was not typeset: the caller shows the TeX itself.
std::optional<FormulaSize> formula_size(const QString& tex, bool display, const QFont& font);
/// Draws into the rectangle. False where it was not typeset.
bool paint_formula(QPainter& painter, const QRectF& rectangle, const QString& tex, bool display,
                   const QColor& ink);
/// The TeX of a formula that readouts and parameters name by an id, or "".
QString named_formula(const QString& id);

}  // namespace lucid
