#include "app/gui/present_bar.hpp"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include "app/gui/story/story_text.hpp"
#include "app/gui/widgets/icons.hpp"

namespace lucid {

PresentBar::PresentBar(Look& look, QWidget* parent) : QWidget(parent), look_(look) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAttribute(Qt::WA_NoSystemBackground);
  hide();
}

void PresentBar::set_step(const StoryStep* step, int index, int count, const QString& next) {
  claim_ =
      step ? plain_story_text(QString::fromStdString(step->claim().empty() ? step->title : step->claim()), {})
           : QString();
  index_ = index;
  count_ = count;
  next_ = next;
  setAccessibleName(claim_);
  update();
}

void PresentBar::set_number(const QString& label, const QString& value) {
  if (label == label_ && value == value_) return;
  label_ = label;
  value_ = value;
  update();
}

void PresentBar::set_tools(bool spotlight, bool pen, bool blank) {
  spotlight_ = spotlight;
  pen_ = pen;
  blank_ = blank;
  // Only the pen takes the pointer away from the stage.
  setAttribute(Qt::WA_TransparentForMouseEvents, !pen_);
  setCursor(pen_ ? Qt::CrossCursor : Qt::ArrowCursor);
  update();
}

void PresentBar::mousePressEvent(QMouseEvent* event) {
  strokes_.push_back(QPolygonF() << event->position());
  update();
}

void PresentBar::mouseMoveEvent(QMouseEvent* event) {
  move_pointer(event->position());
  if (strokes_.empty() || !(event->buttons() & Qt::LeftButton)) return;
  strokes_.back() << event->position();
  update();
}

void PresentBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (blank_) {
    painter.fillRect(rect(), look_.colour(Role::paper));
    return;
  }
  // Sizes are those of a 1920 x 1080 screen.
  const double unit = height() / 1080.0;
  const auto font = [&](double pixels, QFont::Weight weight) {
    QFont result = look_.font(Face::body);
    result.setPixelSize(std::max(12, static_cast<int>(pixels * unit)));
    result.setWeight(weight);
    return result;
  };
  if (spotlight_ && pointer_.x() >= 0) {
    QPainterPath veil;
    veil.addRect(rect());
    veil.addEllipse(pointer_, 320 * unit, 320 * unit);
    painter.fillPath(veil, look_.colour(Role::stage, 0.62));
    painter.setPen(QPen(look_.colour(Role::ink), 5 * unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(pointer_, 320 * unit, 320 * unit);
  }
  for (const auto& stroke : strokes_) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look_.colour(Role::stage), 14 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(stroke);
    painter.setPen(QPen(look_.colour(Role::positive), 9 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(stroke);
  }
  const double side = 80 * unit;
  painter.setPen(look_.colour(Role::ink));
  painter.setFont(font(52, QFont::DemiBold));
  const double number_width = value_.isEmpty() ? 0 : width() * 0.24;
  painter.drawText(
      QRectF(side, 50 * unit, std::min(width() * 0.62, width() - 2 * side - number_width), 210 * unit),
      Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, claim_);
  if (!value_.isEmpty()) {
    painter.setFont(font(28, QFont::Normal));
    painter.drawText(QRectF(width() - side - number_width, 46 * unit, number_width, 36 * unit),
                     Qt::AlignRight, label_);
    painter.setFont(font(84, QFont::DemiBold));
    painter.drawText(QRectF(width() - side - number_width * 1.4, 78 * unit, number_width * 1.4, 104 * unit),
                     Qt::AlignRight, value_);
  }
  // The foot: where the story stands, and what the keys do.
  const double y = height() - 76 * unit;
  painter.setFont(font(28, QFont::DemiBold));
  const QString number = QString::number(index_ + 1);
  double x = side;
  painter.drawText(QPointF(x, y + 28 * unit), number);
  x += QFontMetricsF(painter.font()).horizontalAdvance(number) + 8 * unit;
  painter.setFont(font(28, QFont::Normal));
  const QString of = tr("of %1").arg(count_);
  painter.drawText(QPointF(x, y + 28 * unit), of);
  x += QFontMetricsF(painter.font()).horizontalAdvance(of) + 28 * unit;
  for (int i = 0; i < count_; ++i) {
    const QRectF bar(x + i * 46 * unit, y + 14 * unit, 40 * unit, 9 * unit);
    painter.setPen(QPen(look_.colour(Role::ink), 1.6 * unit));
    painter.setBrush(i <= index_ ? QBrush(look_.colour(Role::ink)) : QBrush(Qt::NoBrush));
    painter.drawRect(bar);
  }
  painter.setPen(look_.colour(Role::ink));
  painter.setFont(font(28, QFont::DemiBold));
  double right = width() - side;
  if (!next_.isEmpty()) {
    paint_icon(painter, Icon::chevron_right, QRectF(right - 24 * unit, y + 6 * unit, 24 * unit, 24 * unit),
               look_.colour(Role::ink), 2);
    right -= 36 * unit;
    const double w = QFontMetricsF(painter.font()).horizontalAdvance(next_);
    painter.drawText(QPointF(right - w, y + 28 * unit), next_);
    right -= w + 36 * unit;
  }
  painter.setFont(font(28, QFont::Normal));
  painter.setPen(look_.colour(Role::muted));
  for (const QString& tool : {tr("P pen"), tr("S spotlight"), tr("B blank")}) {
    const double w = QFontMetricsF(painter.font()).horizontalAdvance(tool);
    painter.drawText(QPointF(right - w, y + 28 * unit), tool);
    right -= w + 30 * unit;
  }
}

}  // namespace lucid
