// Puts the core's marked words into the reader's language.
#pragma once

#include <QCoreApplication>

#include "visualizations/stage.hpp"

namespace lucid {

/// A text that was marked with QT_TRANSLATE_NOOP("core", …).
inline QString say(const char* text) { return in_words(text); }

/// A sentence with its arguments.
inline QString say(const Message& message) { return in_words(message); }

}  // namespace lucid
