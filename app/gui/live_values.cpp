#include "app/gui/live_values.hpp"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

#include "app/gui/say.hpp"
#include "visualizations/numbers.hpp"
#include "visualizations/words.hpp"

namespace lucid {
namespace {

QString named_numbers(const List& list, const QLocale& locale) {
  QStringList parts;
  for (std::size_t i = 0; i < list.numbers.size(); ++i) {
    const QString number = number_text(list.numbers[i], locale);
    parts << ltr_isolated(i < list.names.size()
                              ? QString::fromStdString(list.names[i]) + QStringLiteral(" = ") + number
                              : number,
                          locale);
  }
  return parts.join(QStringLiteral(", "));
}

/// "8/1" of a series: how many times as large its first curve is at x = 8 as at x = 1.
QString ratio_text(const Snapshot& snapshot, std::string_view id, const QString& places,
                   const QLocale& locale) {
  const int index = snapshot.exhibit->series_index(id);
  if (index < 0 || static_cast<std::size_t>(index) >= snapshot.series.size()) return {};
  const auto& data = snapshot.series[static_cast<std::size_t>(index)];
  if (!data || data->curves.empty()) return {};
  const auto at = [&](const QString& place) {
    bool read = false;
    const double x = place.toDouble(&read);
    const auto found = std::ranges::find(data->x, x);
    const auto& y = data->curves.front().values;
    const auto i = static_cast<std::size_t>(found - data->x.begin());
    return read && i < y.size() ? y[i] : std::numeric_limits<double>::quiet_NaN();
  };
  const double ratio =
      at(places.section(QLatin1Char('/'), 0, 0)) / at(places.section(QLatin1Char('/'), 1, 1));
  return std::isfinite(ratio) ? quantity_text(ratio, QStringLiteral("×"), locale, false, 2) : QString();
}

std::string_view bare(std::string_view id) {
  for (const std::string_view prefix : {"readout.", "chart.", "series."})
    if (id.substr(0, prefix.size()) == prefix) return id.substr(prefix.size());
  return id;
}

}  // namespace

QString value_text(const Parameter& parameter, const Value& value, const QLocale& locale) {
  const QString unit = QString::fromStdString(parameter.unit);
  if (const auto* number = std::get_if<double>(&value))
    return quantity_text(*number, unit, locale, parameter.fraction, 3);
  if (const auto* number = std::get_if<std::int64_t>(&value)) {
    const QString digits = integer_text(*number, locale);
    return ltr_isolated(unit.isEmpty() ? digits : digits + thin_space + unit, locale);
  }
  if (const auto* flag = std::get_if<bool>(&value))
    return *flag ? QCoreApplication::translate("lucid", "on") : QCoreApplication::translate("lucid", "off");
  if (const auto* text = std::get_if<std::string>(&value)) {
    for (const auto& choice : parameter.choices)
      if (choice.id == *text) return say(choice.label);
    return QString::fromStdString(*text);
  }
  if (const auto* file = std::get_if<File>(&value)) return QString::fromStdString(file->name);
  if (const auto* list = std::get_if<List>(&value)) return named_numbers(*list, locale);
  return {};
}

QString reading_text(const Readout& readout, const Reading& reading, const QLocale& locale) {
  if (const auto* number = std::get_if<double>(&reading)) {
    // Whole numbers without a unit are counts.
    const bool count = readout.unit.empty() && !readout.fraction && *number == std::round(*number) &&
                       std::abs(*number) < 1e7;
    return count ? ltr_isolated(integer_text(std::llround(*number), locale), locale)
                 : quantity_text(*number, QString::fromStdString(readout.unit), locale, readout.fraction, 3);
  }
  if (const auto* words = std::get_if<std::string>(&reading)) return say(words->c_str());
  if (const auto* list = std::get_if<List>(&reading)) return named_numbers(*list, locale);
  return {};
}

QString live_text(const Snapshot& snapshot, const QString& id, const QLocale& locale) {
  const std::string whole = id.section(QLatin1Char('@'), 0, 0).toStdString();
  const std::string_view name = bare(whole);
  const Exhibit& exhibit = *snapshot.exhibit;
  if (id.contains(QLatin1Char('@')))
    return ratio_text(snapshot, name, id.section(QLatin1Char('@'), 1), locale);
  if (const int index = exhibit.readout_index(name); index >= 0) {
    const auto at = static_cast<std::size_t>(index);
    return at < snapshot.readouts.size() ? reading_text(exhibit.readouts[at], snapshot.readouts[at], locale)
                                         : QString();
  }
  if (const int index = exhibit.parameter_index(name); index >= 0) {
    const auto at = static_cast<std::size_t>(index);
    return at < snapshot.settings.size() ? value_text(exhibit.parameters[at], snapshot.settings[at], locale)
                                         : QString();
  }
  return {};
}

QString label_of(const Exhibit& exhibit, const QString& id) {
  const std::string whole = id.toStdString();
  const std::string_view name = bare(whole);
  if (const int index = exhibit.readout_index(name); index >= 0)
    return say(exhibit.readouts[static_cast<std::size_t>(index)].label);
  if (const int index = exhibit.parameter_index(name); index >= 0)
    return say(exhibit.parameters[static_cast<std::size_t>(index)].label);
  if (const int index = exhibit.series_index(name); index >= 0)
    return say(exhibit.series[static_cast<std::size_t>(index)].label);
  return id;
}

}  // namespace lucid
