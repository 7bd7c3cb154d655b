// Figures in words: prefixes, digits and signs.
#include "visualizations/numbers.hpp"

#include "visualizations/words.hpp"

#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>

namespace lucid {

namespace {

struct Prefix {
  int exponent;
  const char* text;
};
constexpr std::array<Prefix, 11> prefixes = {{{-18, "a"},
                                              {-15, "f"},
                                              {-12, "p"},
                                              {-9, "n"},
                                              {-6, "µ"},
                                              {-3, "m"},
                                              {0, ""},
                                              {3, "k"},
                                              {6, "M"},
                                              {9, "G"},
                                              {12, "T"}}};

/// Units that take prefixes, with the prefixes that people use for them.
struct BaseUnit {
  const char* text;
  int least, most;
};
constexpr std::array<BaseUnit, 19> base_units = {{{"Hz", -3, 12},
                                                  {"V", -9, 9},
                                                  {"A", -12, 6},
                                                  {"W", -15, 12},
                                                  {"Ω", -6, 9},
                                                  {"ohm", -6, 9},
                                                  {"H", -15, 0},
                                                  {"F", -18, 0},
                                                  {"T", -12, 0},
                                                  {"s", -15, 0},
                                                  {"m", -12, 3},
                                                  {"J", -18, 12},
                                                  {"N", -12, 6},
                                                  {"C", -18, 3},
                                                  {"Pa", -6, 12},
                                                  {"g", -9, 3},
                                                  {"eV", -6, 12},
                                                  {"B", 0, 12},
                                                  {"FLOP/s", 0, 12}}};

struct SplitUnit {
  const BaseUnit* base = nullptr;
  int exponent = 0;
};

SplitUnit split(const QString& unit) {
  for (const auto& base : base_units)
    if (unit == QString::fromUtf8(base.text)) return {&base, 0};
  for (const auto& base : base_units) {
    const QString text = QString::fromUtf8(base.text);
    if (!unit.endsWith(text)) continue;
    QString head = unit.chopped(text.size());
    if (head == QStringLiteral("u") || head == QString(QChar(0x3BC))) head = QString::fromUtf8("µ");
    for (const auto& prefix : prefixes)
      if (prefix.exponent != 0 && head == QString::fromUtf8(prefix.text)) return {&base, prefix.exponent};
  }
  return {};
}

QString prefixed(const BaseUnit& base, int exponent) {
  QString unit = QString::fromUtf8(base.text) == QStringLiteral("ohm") ? QString::fromUtf8("Ω")
                                                                       : QString::fromUtf8(base.text);
  for (const auto& prefix : prefixes)
    if (prefix.exponent == exponent) return QString::fromUtf8(prefix.text) + unit;
  return unit;
}

QString superscript(int exponent) {
  static const QString digits = QString::fromUtf8("⁰¹²³⁴⁵⁶⁷⁸⁹");
  QString result;
  if (exponent < 0) result += QString::fromUtf8("⁻");
  for (const QChar c : QString::number(std::abs(exponent))) result += digits.at(c.digitValue());
  return result;
}

QString power_of_ten(int exponent) { return QStringLiteral("10") + superscript(exponent); }

/// The exponent of the first digit after rounding to `digits` digits.
int leading_exponent(double magnitude, int digits) {
  if (magnitude == 0) return 0;
  const int exponent = static_cast<int>(std::floor(std::log10(magnitude)));
  const double unit = std::pow(10.0, exponent - digits + 1);
  return std::round(magnitude / unit) >= std::pow(10.0, digits) ? exponent + 1 : exponent;
}

/// The reader's decimal sign and digits, thin spaces between thousands, true minus.
QString localised(double number, int decimals, const QLocale& given) {
  QLocale locale = given;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  QString text = locale.toString(std::abs(number), 'f', decimals);
  const qsizetype point = text.indexOf(locale.decimalPoint());
  const qsizetype whole = point < 0 ? text.size() : point;
  if (whole > 3)
    for (qsizetype at = whole - 3; at > 0; at -= 3) text.insert(at, thin_space);
  const bool zero = std::round(std::abs(number) * std::pow(10.0, decimals)) == 0;
  return number < 0 && !zero ? true_minus + text : text;
}

QString rounded(double number, const QLocale& locale, int digits) {
  const int exponent = leading_exponent(std::abs(number), digits);
  const int decimals = std::clamp(digits - 1 - exponent, 0, 12);
  if (exponent >= digits) {
    const double unit = std::pow(10.0, exponent - digits + 1);
    number = std::round(number / unit) * unit;
  }
  return localised(number, decimals, locale);
}

}  // namespace

Scaled scaled_for(double magnitude, const QString& unit, bool fraction) {
  if (fraction) return {100, QStringLiteral("%"), true};
  const SplitUnit parts = split(unit);
  if (!parts.base) return {1, unit, false};
  magnitude = std::abs(magnitude);
  if (magnitude == 0 || !std::isfinite(magnitude)) return {1, prefixed(*parts.base, parts.exponent), false};
  // A unit that was declared with its prefix (mm) is the one people think in: left only when it reads badly.
  if (parts.exponent != 0 && magnitude >= 0.01 && magnitude < 1e4)
    return {1, prefixed(*parts.base, parts.exponent), false};
  const int first = leading_exponent(magnitude, 3) + parts.exponent;
  int exponent = static_cast<int>(std::floor(first / 3.0)) * 3;
  exponent = std::clamp(exponent, parts.base->least, parts.base->most);
  return {std::pow(10.0, parts.exponent - exponent), prefixed(*parts.base, exponent), false};
}

Scaled scaled_for_row(double magnitude, const QString& unit, bool fraction) {
  Scaled scale = scaled_for(magnitude, unit, fraction);
  const double shown = std::abs(magnitude * scale.factor);
  if (fraction || shown == 0 || !std::isfinite(shown)) return scale;
  if (shown >= 1e-3 && shown < 1e7) return scale;
  const int exponent = leading_exponent(shown, 3);
  scale.factor *= std::pow(10.0, -exponent);
  scale.unit =
      scale.unit.isEmpty() ? power_of_ten(exponent) : power_of_ten(exponent) + thin_space + scale.unit;
  return scale;
}

QString number_text(double number, const QLocale& locale, int digits) {
  if (!std::isfinite(number)) return {};
  const double magnitude = std::abs(number);
  if (magnitude == 0) return localised(0, 0, locale);
  if (magnitude >= 1e7 || magnitude < 1e-3) {
    const int exponent = leading_exponent(magnitude, digits);
    const QString mantissa = localised(number / std::pow(10.0, exponent), digits - 1, locale);
    return mantissa + thin_space + QString::fromUtf8("×") + thin_space + power_of_ten(exponent);
  }
  if (magnitude >= 1000 && number == std::round(number)) return localised(number, 0, locale);
  return rounded(number, locale, digits);
}

QString integer_text(qint64 number, const QLocale& given) {
  QLocale locale = given;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  // The sign apart, in unsigned arithmetic: the smallest number has no positive twin.
  const quint64 magnitude = number < 0 ? 0 - static_cast<quint64>(number) : static_cast<quint64>(number);
  QString text = locale.toString(magnitude);
  for (qsizetype at = text.size() - 3; at > 0; at -= 3) text.insert(at, thin_space);
  return number < 0 ? true_minus + text : text;
}

QString figure_text(double value, const Scaled& scale, const QLocale& locale, int digits) {
  return number_text(value * scale.factor, locale, digits);
}

QString quantity_text(double value, const QString& unit, const QLocale& locale, bool fraction, int digits) {
  if (!std::isfinite(value)) return {};
  const Scaled scale = scaled_for(value, unit, fraction);
  const QString figure = figure_text(value, scale, locale, digits);
  return ltr_isolated(scale.unit.isEmpty() ? figure : figure + thin_space + scale.unit, locale);
}

QString exact_text(double number, const QLocale& given) {
  QLocale locale = given;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  if (!std::isfinite(number)) return {};
  const double magnitude = std::abs(number);
  const bool plain = magnitude == 0 || (magnitude >= 1e-5 && magnitude < 1e15);
  QString text = locale.toString(magnitude, plain ? 'f' : 'e', QLocale::FloatingPointShortest);
  return number < 0 ? true_minus + text : text;
}

std::optional<double> read_quantity(const QString& given, const Scaled& shown, const QString& declared_unit,
                                    bool fraction) {
  QString plain;
  for (const QChar c : given) {
    if (c.isSpace()) continue;
    if (c == true_minus || c == QChar(0x2013))
      plain += u'-';
    else if (c.isDigit())
      plain += QChar(u'0' + c.digitValue());
    else if (c == QChar(0x66B))  // the Arabic decimal sign
      plain += u',';
    else
      plain += c;
  }
  // The number is the longest head that can be one; what follows is the unit.
  qsizetype end = 0;
  bool digit_seen = false;
  for (; end < plain.size(); ++end) {
    const QChar c = plain[end];
    const bool sign = (c == u'-' || c == u'+') && (end == 0 || plain[end - 1].toLower() == u'e');
    const bool exponent = digit_seen && c.toLower() == u'e' && end + 1 < plain.size() &&
                          (plain[end + 1].isDigit() || plain[end + 1] == u'-' || plain[end + 1] == u'+');
    if (!(c.isDigit() || sign || exponent || c == u'.' || c == u',' || c == u'\'')) break;
    digit_seen = digit_seen || c.isDigit();
  }
  QString figure = plain.left(end).remove(u'\'');
  const QString unit = plain.mid(end);

  // With both signs the last one is the decimal sign; one sign alone is it, too, unless it comes twice.
  const qsizetype point = figure.lastIndexOf(u'.'), comma = figure.lastIndexOf(u',');
  if (point >= 0 && comma >= 0) {
    figure.remove(point > comma ? u',' : u'.');
  } else if (figure.count(u',') > 1) {
    figure.remove(u',');
  } else if (figure.count(u'.') > 1) {
    figure.remove(u'.');
  }
  figure.replace(u',', u'.');
  bool good = false;
  const double number = QLocale::c().toDouble(figure, &good);
  if (!good || !std::isfinite(number)) return {};

  if (fraction) {
    if (unit == QStringLiteral("%") || (unit.isEmpty() && shown.percent)) return number / 100;
    return unit.isEmpty() ? std::optional(number) : std::nullopt;
  }
  if (unit.isEmpty() || unit == QString(shown.unit).remove(thin_space).remove(u' '))
    return number / shown.factor;
  if (unit == QString(declared_unit).remove(u' ')) return number;
  const SplitUnit typed = split(unit), declared = split(declared_unit);
  if (!typed.base || !declared.base || prefixed(*typed.base, 0) != prefixed(*declared.base, 0)) return {};
  return number * std::pow(10.0, typed.exponent - declared.exponent);
}

double nice_step(double range, int wanted) {
  if (!(range > 0) || !std::isfinite(range)) return 1;
  const double rough = range / std::max(1, wanted);
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  for (const double multiple : {1.0, 2.0, 2.5, 5.0})
    if (rough <= multiple * power * 1.0001) return multiple * power;
  return 10 * power;
}

QString tick_text(double value, double step, const QLocale& locale) {
  if (!std::isfinite(value)) return {};
  if (std::abs(value) < step * 1e-6) return localised(0, 0, locale);
  if (std::abs(value) >= 1e6 || step < 1e-5) {
    const int exponent = leading_exponent(std::abs(value), 6);
    const double mantissa = value / std::pow(10.0, exponent);
    const double share = step / std::pow(10.0, exponent);
    int decimals = 0;
    while (decimals < 5 &&
           std::abs(share * std::pow(10.0, decimals) - std::round(share * std::pow(10.0, decimals))) > 1e-6)
      ++decimals;
    if (std::abs(mantissa - 1) < 1e-9) return power_of_ten(exponent);
    return localised(mantissa, decimals, locale) + QString::fromUtf8("×") + power_of_ten(exponent);
  }
  int decimals = 0;
  while (decimals < 8 &&
         std::abs(step * std::pow(10.0, decimals) - std::round(step * std::pow(10.0, decimals))) > 1e-6)
    ++decimals;
  return localised(value, decimals, locale);
}

}  // namespace lucid
