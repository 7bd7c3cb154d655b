#include "visualizations/stage.hpp"

#include <QCoreApplication>
#include <QRegularExpression>

#include "visualizations/numbers.hpp"
#include "visualizations/words.hpp"

namespace lucid {
namespace {

/// The core writes figures with a point; a person reads them as QLocale() has it. Names and file names stay
/// as they are: only what is a figure, a range or a bound as a whole is one ("0.5", "0 … 40 mm", "≥ 1").
QString figures_in_locale(const QString& argument) {
  static const QString number = QStringLiteral("-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?");
  static const QRegularExpression figures(
      QStringLiteral("^(?:[≥≤] )?%1(?: … %1)?(?: \\S{1,8})?$").arg(number));
  static const QRegularExpression each(number);
  if (!figures.match(argument).hasMatch()) return argument;
  const QLocale locale;
  QString result;
  qsizetype from = 0;
  for (auto found = each.globalMatch(argument); found.hasNext();) {
    const auto match = found.next();
    // A unit may hold a digit ("m2"): only what stands alone is a figure.
    if (match.capturedStart() > 0 && argument[match.capturedStart() - 1] != u' ') continue;
    result += argument.mid(from, match.capturedStart() - from);
    result += exact_text(QLocale::c().toDouble(match.captured()), locale);
    from = match.capturedEnd();
  }
  return ltr_isolated(result + argument.mid(from), locale);
}

}  // namespace

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
      result +=
          figures_in_locale(QString::fromStdString(message.arguments[static_cast<std::size_t>(place - 1)]));
      ++i;
    } else {
      result += text[i];
    }
  }
  return result;
}

}  // namespace lucid
