#include "visualizations/stage.hpp"

#include <QCoreApplication>
#include <cmath>

namespace lucid {

Response Stage::gesture(const Gesture&, const Snapshot&, ViewState&, const DrawList&) const { return {}; }
std::vector<Holdable> Stage::holdables(const Snapshot&) const { return {}; }
Response Stage::nudge(const QString&, int, int, bool, const Snapshot&) const { return {}; }
QString Stage::quantity(const Hit&) const { return {}; }
bool Stage::moves(const Snapshot&, const ViewState&) const { return false; }

QString in_words(const char* marked) { return QCoreApplication::translate("core", marked); }

QString in_words(const Message& message) {
  QString text = in_words(message.text);
  QString result;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const int place = text[i] == '%' && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
    if (place >= 1 && place <= static_cast<int>(message.arguments.size())) {
      result += QString::fromStdString(message.arguments[static_cast<std::size_t>(place - 1)]);
      ++i;
    } else {
      result += text[i];
    }
  }
  return result;
}

namespace {

constexpr QChar thin_space(0x2009), true_minus(0x2212);

// Units that take a prefix; mm, °C, % and the like are written as they are.
bool takes_prefix(const QString& unit) {
  static const QStringList units = {"H", "F", "V", "A", "W", "Hz", "s", "Ω", "ohm", "T", "B", "J", "Wb"};
  return units.contains(unit);
}

QString three_digits(double value, const QLocale& locale) {
  const double size = std::abs(value);
  if (value == 0) return locale.toString(0);
  if (size >= 1e6 || size < 1e-3) {
    const int exponent = static_cast<int>(std::floor(std::log10(size)));
    static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString power = exponent < 0 ? QStringLiteral("⁻") : QString();
    for (const QChar digit : QString::number(std::abs(exponent))) power += raised[digit.digitValue()];
    return locale.toString(value / std::pow(10.0, exponent), 'f', 2) + QStringLiteral(" × 10") + power;
  }
  if (size >= 999.5) return locale.toString(std::round(value), 'f', 0);
  int decimals = 2 - static_cast<int>(std::floor(std::log10(size)));
  // 9.996 becomes 10.0, not 10.00.
  if (std::abs(std::round(size * std::pow(10.0, decimals))) >= 1000) --decimals;
  return locale.toString(value, 'f', std::max(decimals, 0));
}

}  // namespace

QString quantity_text(double value, const QString& unit, const QLocale& locale, bool fraction) {
  if (!std::isfinite(value)) return {};
  QString shown = unit == QLatin1String("ohm") ? QStringLiteral("Ω") : unit;
  if (fraction) value *= 100, shown = QStringLiteral("%");
  if (takes_prefix(shown) && value != 0) {
    static const std::pair<double, const char*> prefixes[] = {
        {1e9, "G"}, {1e6, "M"}, {1e3, "k"}, {1, ""}, {1e-3, "m"}, {1e-6, "µ"}, {1e-9, "n"}, {1e-12, "p"}};
    for (const auto& [factor, prefix] : prefixes) {
      // 999.6 rounds up to the next prefix.
      if (std::abs(value) >= factor * 0.9995 || factor == 1e-12) {
        value /= factor;
        shown = QString::fromUtf8(prefix) + shown;
        break;
      }
    }
  }
  QString number = three_digits(value, locale);
  number.replace('-', true_minus);
  return shown.isEmpty() ? number : number + thin_space + shown;
}

}  // namespace lucid
