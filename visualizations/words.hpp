// How words stand on a ground and in a sentence: roles dark enough to be read, pieces that keep their
// direction.
#pragma once

#include <QLocale>
#include <QString>

#include "visualizations/colours.hpp"

namespace lucid {

/// A piece that is read from left to right in every language ("w1 = 0.70", a unit, a formula in a line): kept
/// together inside a sentence that runs from right to left (U+2066 … U+2069); otherwise as it is.
QString ltr_isolated(const QString& piece, const QLocale& locale);

/// The same meaning, dark enough for small text on every ground of every theme. Categories are told apart by
/// their marks; their names are written in ink.
Role text_role(Role role);

}  // namespace lucid
