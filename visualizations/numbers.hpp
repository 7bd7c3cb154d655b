// Numbers as a person reads them: three significant digits, SI prefixes, a thin space before the unit, a true
// minus, the reader's own decimal sign and digits; and numbers as a person types them.
#pragma once

#include <QLocale>
#include <QString>
#include <optional>

namespace lucid {

inline constexpr QChar true_minus{0x2212};
inline constexpr QChar thin_space{0x202F};  ///< narrow and no-break: a value never parts from its unit

/// How figures of one quantity are shown: `shown = value * factor`, followed by `unit`.
struct Scaled {
  double factor = 1;
  QString unit;  ///< with its prefix: "kHz"; "%" for a fraction; "10⁻¹⁶" where only a power is left
  bool percent = false;
};

/// The prefix that suits a figure of this size. Only plain units take prefixes: Hz, V, W, m, … and mm, µs,
/// kHz.
Scaled scaled_for(double magnitude, const QString& unit, bool fraction = false);

/// For a column whose unit stands in the row's label: also a unitless figure that is tiny or huge gets a
/// power of ten.
Scaled scaled_for_row(double magnitude, const QString& unit, bool fraction = false);

/// `digits` significant digits: "0.377", "8.00", "−15.0", "128", "101 770", "5.40 × 10⁻⁶". Whole numbers are
/// given in full up to seven digits. Empty for what is not finite.
QString number_text(double number, const QLocale& locale, int digits = 3);

/// All whole digits: counts, seeds.
QString integer_text(qint64 number, const QLocale& locale);

/// "8.00 mm", "128 kHz", "75.1 %".
QString quantity_text(double value, const QString& unit, const QLocale& locale, bool fraction = false,
                      int digits = 3);

/// The value in a scale that was chosen before, without the unit.
QString figure_text(double value, const Scaled& scale, const QLocale& locale, int digits = 3);

/// The shortest text that reads back as this number: what stands in a field while it is edited.
QString exact_text(double number, const QLocale& locale);

/// A number with decimal point or comma, thin or plain spaces between thousands, either minus, Arabic digits;
/// after it nothing, the unit, or the unit with an SI prefix ("0.5 MHz" where kHz is shown; "40 %" or ".4" of
/// a fraction). In units of `declared_unit`; a bare number is in those of `shown`.
std::optional<double> read_quantity(const QString& text, const Scaled& shown, const QString& declared_unit,
                                    bool fraction = false);

/// Round steps 1, 2, 2.5, 5 × 10ⁿ: about `wanted` of them in the range.
double nice_step(double range, int wanted);

/// Text of an axis value at this step: as few decimals as tell neighbours apart, the same along the axis.
/// Zero is 0.
QString tick_text(double value, double step, const QLocale& locale);

}  // namespace lucid
