// Puts the core's marked words into the reader's language.
#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/words.hpp"

namespace lucid {

/// A text that was marked with QT_TRANSLATE_NOOP("core", …).
inline QString say(const char* text) { return QCoreApplication::translate("core", text); }

/// A sentence with its arguments.
inline QString say(const Message& message) {
  QString text = say(message.text);
  for (std::size_t i = message.arguments.size(); i-- > 0;)
    text.replace(QLatin1Char('%') + QString::number(i + 1), QString::fromStdString(message.arguments[i]));
  return text;
}

}  // namespace lucid
