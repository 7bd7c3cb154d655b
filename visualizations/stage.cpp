#include "visualizations/stage.hpp"

#include <QCoreApplication>

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

}  // namespace lucid
