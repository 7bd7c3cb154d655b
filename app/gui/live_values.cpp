#include "app/gui/live_values.hpp"

#include <QCoreApplication>
#include <cmath>

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
  if (const auto* words = std::get_if<std::string>(&reading)) return QString::fromStdString(*words);
  if (const auto* list = std::get_if<List>(&reading)) return named_numbers(*list, locale);
  return {};
}

QString live_text(const Snapshot& snapshot, const QString& id, const QLocale& locale) {
  const std::string whole = id.toStdString();
  const std::string_view name = bare(whole);
  const Exhibit& exhibit = *snapshot.exhibit;
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
