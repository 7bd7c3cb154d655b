#include "tab_order.hpp"

#include <QApplication>
#include <QScrollArea>
#include <algorithm>

namespace lucid {

namespace {

void gather(QWidget* place, std::vector<QWidget*>& stops) {
  if (!place->isVisible() || !place->isEnabled()) return;
  if (place->focusPolicy() & Qt::TabFocus && !place->focusProxy()) stops.push_back(place);
  for (QObject* child : place->children()) {
    auto* widget = qobject_cast<QWidget*>(child);
    if (widget && !widget->isWindow()) gather(widget, stops);
  }
}

}  // namespace

bool tab_on(const std::vector<QWidget*>& places, bool next) {
  std::vector<QWidget*> stops;
  for (QWidget* place : places)
    if (place) gather(place, stops);
  if (stops.empty()) return false;
  // A field inside a control that is no stop of its own stands where its control stands.
  auto here = stops.end();
  for (QWidget* now = QApplication::focusWidget(); now && here == stops.end(); now = now->parentWidget())
    here = std::find(stops.begin(), stops.end(), now);
  const auto count = static_cast<std::ptrdiff_t>(stops.size());
  const auto at = here == stops.end() ? (next ? -1 : count) : here - stops.begin();
  QWidget* stop = stops[static_cast<std::size_t>((at + (next ? 1 : -1) + count) % count)];
  stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  for (QWidget* around = stop->parentWidget(); around; around = around->parentWidget())
    if (auto* area = qobject_cast<QScrollArea*>(around)) area->ensureWidgetVisible(stop, 8, 8);
  return true;
}

}  // namespace lucid
