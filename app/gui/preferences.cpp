#include "app/gui/preferences.hpp"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QStandardPaths>
#include <QStyleHints>

#include "app/gui/widgets/look.hpp"

namespace lucid {
namespace {

QString name_of(Theme theme) {
  static const char* const names[] = {"paper", "night", "contrast"};
  return QString::fromLatin1(names[static_cast<int>(theme)]);
}

QString theme_of_the_system() {
  if (!qGuiApp) return {};
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
  if (QGuiApplication::styleHints()->accessibility()->contrastPreference() ==
      Qt::ContrastPreference::HighContrast)
    return QStringLiteral("contrast");
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  const bool dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
  const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 110;
#endif
  return dark ? QStringLiteral("night") : QString();
}

/// Windows tells through Qt; on other systems Qt does not know.
bool system_stands_still() {
#ifdef Q_OS_WIN
  return qApp && !QApplication::isEffectEnabled(Qt::UI_General);
#else
  return false;
#endif
}

}  // namespace

Preferences::Preferences(bool kept) {
  if (kept)
    settings_ = std::make_unique<QSettings>(QStringLiteral("Lucidarium"), QStringLiteral("Lucidarium"));
  const QString folder = data_folder();
  guesses_ = std::make_unique<GuessBook>(folder.isEmpty() ? QString()
                                                          : folder + QStringLiteral("/predictions.json"));
}

QVariant Preferences::value(const QString& key, const QVariant& otherwise) const {
  if (settings_) return settings_->value(key, otherwise);
  const auto found = memory_.find(key);
  return found == memory_.end() ? otherwise : found->second;
}

void Preferences::set_value(const QString& key, const QVariant& value) {
  if (settings_)
    settings_->setValue(key, value);
  else
    memory_[key] = value;
}

void Preferences::load(Look& look) {
  // Only a person's own window follows the system: pictures are the same everywhere.
  const QString theme =
      value(QStringLiteral("theme"), settings_ ? theme_of_the_system() : QString()).toString();
  if (theme == QLatin1String("night")) look.set_theme(Theme::night);
  if (theme == QLatin1String("contrast")) look.set_theme(Theme::contrast);
  const int scale = value(QStringLiteral("text_size"), 0).toInt();
  if (scale > 0 && scale <= 3) look.set_text_scale(static_cast<TextScale>(scale));
  look.set_reduce_motion(value(QStringLiteral("reduce_motion"), settings_ && system_stands_still()).toBool());
  followed_ = {{QStringLiteral("theme"), name_of(look.theme())},
               {QStringLiteral("text_size"), static_cast<int>(look.text_scale())},
               {QStringLiteral("reduce_motion"), look.reduce_motion()}};
}

void Preferences::keep_if_new(const QString& key, const QVariant& chosen) {
  const auto found = followed_.find(key);
  if (found != followed_.end() && found->second == chosen) return;
  followed_[key] = chosen;
  set_value(key, chosen);
}

void Preferences::save(const Look& look) {
  keep_if_new(QStringLiteral("theme"), name_of(look.theme()));
  keep_if_new(QStringLiteral("text_size"), static_cast<int>(look.text_scale()));
  keep_if_new(QStringLiteral("reduce_motion"), look.reduce_motion());
}

ReadSoFar Preferences::progress(const QString& exhibit) const {
  const QString key = QStringLiteral("progress/") + exhibit;
  ReadSoFar so_far;
  so_far.step = value(key + QStringLiteral("/step"), 0).toInt();
  so_far.of = value(key + QStringLiteral("/of"), 0).toInt();
  so_far.finished = value(key + QStringLiteral("/finished"), false).toBool();
  so_far.when = value(key + QStringLiteral("/when")).toDateTime();
  return so_far;
}

void Preferences::set_progress(const QString& exhibit, int step, int of) {
  const QString key = QStringLiteral("progress/") + exhibit;
  set_value(key + QStringLiteral("/step"), step);
  set_value(key + QStringLiteral("/of"), of);
  if (of > 0 && step + 1 >= of) set_value(key + QStringLiteral("/finished"), true);
  set_value(key + QStringLiteral("/when"), QDateTime::currentDateTime());
  set_value(QStringLiteral("last"), exhibit);
}

QString Preferences::last_exhibit() const { return value(QStringLiteral("last")).toString(); }

bool Preferences::folded(const QString& panel) const {
  return value(QStringLiteral("folded/") + panel, false).toBool();
}

void Preferences::set_folded(const QString& panel, bool folded) {
  set_value(QStringLiteral("folded/") + panel, folded);
}

QString Preferences::language() const { return value(QStringLiteral("language")).toString(); }

void Preferences::set_language(const QString& code) { set_value(QStringLiteral("language"), code); }

Guidance Preferences::guidance() const {
  const int kept = value(QStringLiteral("guidance"), static_cast<int>(Guidance::light)).toInt();
  return kept >= 0 && kept <= 2 ? static_cast<Guidance>(kept) : Guidance::light;
}

void Preferences::set_guidance(Guidance guidance) {
  set_value(QStringLiteral("guidance"), static_cast<int>(guidance));
}

QString Preferences::data_folder() const {
  if (!settings_) return {};
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  return QDir().mkpath(folder) ? folder : QString();
}

}  // namespace lucid
