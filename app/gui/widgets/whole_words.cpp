#include "whole_words.hpp"

#include <QApplication>
#include <QHelpEvent>
#include <QPixmap>
#include <QPointer>
#include <QToolTip>
#include <QWidget>
#include <utility>

namespace lucid {

namespace {

QStringList* listener = nullptr;

class WholeWords : public QObject {
 public:
  using QObject::QObject;
  bool eventFilter(QObject* object, QEvent* event) override {
    if (event->type() != QEvent::ToolTip) return false;
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget || widget->isWindow()) return false;
    QStringList words = shortened_words(*widget);
    if (words.isEmpty()) return false;
    const QString help = widget->toolTip();
    if (!help.isEmpty()) words << help;
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), words.join(QLatin1Char('\n')), widget);
    return true;
  }
};

}  // namespace

void note_shortened(const QString& whole) {
  if (listener && !listener->contains(whole)) listener->append(whole.trimmed());
}

QStringList shortened_words(QWidget& widget) {
  QStringList words;
  if (widget.size().isEmpty()) return words;
  QPixmap aside(widget.size());
  QStringList* before = std::exchange(listener, &words);
  widget.render(&aside, QPoint(), QRegion(), QWidget::RenderFlags());
  listener = before;
  return words;
}

void tell_whole_words() {
  static QPointer<WholeWords> filter;
  if (filter) return;
  filter = new WholeWords(qApp);
  qApp->installEventFilter(filter);
}

}  // namespace lucid
