#include "app/gui/words_panel.hpp"

#include <QPainter>
#include <algorithm>

#include "app/gui/widgets/control.hpp"
#include "app/gui/widgets/look.hpp"

namespace lucid {

WordsPanel::WordsPanel(Look& look, QWidget* parent) : QWidget(parent), look_(look) { hide(); }

void WordsPanel::set_text(const QString& text) {
  if (text == text_) return;
  text_ = text;
  setAccessibleName(text);
  place();
}

void WordsPanel::place() {
  if (!parentWidget()) return;
  const QRect room = parentWidget()->rect().adjusted(20, 20, -20, -20);
  const QRectF needed = QFontMetricsF(look_.font(Face::body))
                            .boundingRect(QRectF(0, 0, room.width() - 32, 4000), Qt::TextWordWrap, text_);
  const int height = std::min(room.height(), static_cast<int>(needed.height()) + look_.px(24));
  setGeometry(room.left(), room.bottom() - height, room.width(), height);
  update();
}

void WordsPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(look_.colour(Role::edge), look_.stroke(1)));
  painter.setBrush(look_.colour(Role::paper));
  painter.drawRoundedRect(inside(rect(), 1), 4, 4);
  painter.setPen(look_.colour(Role::ink));
  painter.setFont(look_.font(Face::body));
  painter.drawText(rect().adjusted(16, look_.px(12), -16, -look_.px(10)), Qt::TextWordWrap, text_);
}

}  // namespace lucid
