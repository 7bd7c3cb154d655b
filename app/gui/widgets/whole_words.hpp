// Words that had to be shortened are told whole by the tooltip.
#pragma once

#include <QStringList>

class QWidget;

namespace lucid {

/// To be told by whoever paints a text with an ellipsis in the place of its end.
void note_shortened(const QString& whole);

/// What this widget shortens now, without its children: it is painted once, aside.
QStringList shortened_words(QWidget& widget);

/// From now on every tooltip begins with what is shortened under the pointer. Once per application.
void tell_whole_words();

}  // namespace lucid
