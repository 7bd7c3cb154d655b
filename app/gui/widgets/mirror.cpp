#include "mirror.hpp"

#include <QVariant>
#include <QWidget>

namespace lucid {

void mirror_children(QWidget& parent) {
  if (parent.layoutDirection() != Qt::RightToLeft) return;
  constexpr const char* remembered = "lucid_mirrored";
  for (QObject* object : parent.children()) {
    auto* child = qobject_cast<QWidget*>(object);
    if (!child || child->isWindow() || child->property(remembered).toRect() == child->geometry()) continue;
    child->move(parent.width() - child->x() - child->width(), child->y());
    child->setProperty(remembered, child->geometry());
  }
}

QRectF facing(const QWidget& widget, const QRectF& place) {
  if (widget.layoutDirection() != Qt::RightToLeft) return place;
  return QRectF(widget.width() - place.right(), place.top(), place.width(), place.height());
}

}  // namespace lucid
