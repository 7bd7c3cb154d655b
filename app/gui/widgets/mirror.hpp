// Layouts that are set by hand, for languages that run from right to left.
#pragma once

#include <QRectF>

class QWidget;

namespace lucid {

/// Puts every child where it stands in a mirror, if the widget runs from right to left. To be called at the
/// end of an arrangement that was made from left to right; a child that it did not touch stays.
void mirror_children(QWidget& parent);

/// A place inside the widget, as its direction has it.
QRectF facing(const QWidget& widget, const QRectF& place);

}  // namespace lucid
