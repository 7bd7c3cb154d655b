// The slider's track and the field at its right.
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "slider.hpp"

namespace lucid {

namespace {

void paint_tick(QPainter& painter, double x, double y, double length) {
  // On whole pixels, so that a row of ticks looks even.
  painter.drawLine(QPointF(std::floor(x) + 0.5, y), QPointF(std::floor(x) + 0.5, y + length));
}

}  // namespace

void Slider::paint_track(QPainter& painter) const {
  const Look& l = look();
  const double scale = l.scale();
  const QRectF line = track();
  const double y = std::floor(line.y()) + 0.5;
  const double x = x_of(value_);
  const bool live = isEnabled();

  // Ticks below: decades long and 2 to 9 short on a log scale, round values on a linear one.
  if (!bare_) {
    painter.setPen(QPen(l.colour(live ? Role::edge : Role::line), l.stroke(1)));
    const double below = y + 4 * scale, long_tick = 4 * scale, short_tick = 2 * scale;
    if (range_.log) {
      const int first = static_cast<int>(std::floor(std::log10(least()))),
                last = static_cast<int>(std::ceil(std::log10(range_.maximum)));
      const bool dense = (last - first) * 9 * 3 * scale < line.width();
      for (int decade = first; decade <= last; ++decade)
        for (int m = 1; m < 10; ++m) {
          const double at = m * std::pow(10.0, decade);
          if (at < least() * 0.999999 || at > range_.maximum * 1.000001) continue;
          if (m == 1)
            paint_tick(painter, x_of(at), below, long_tick);
          else if (dense)
            paint_tick(painter, x_of(at), below, short_tick);
        }
      paint_tick(painter, line.left(), below, long_tick);
      paint_tick(painter, line.right(), below, long_tick);
    } else {
      const double step = range_.whole && range_.maximum - range_.minimum <= 20
                              ? 1
                              : nice_step(range_.maximum - range_.minimum, 6);
      for (double at = std::ceil(range_.minimum / step) * step; at <= range_.maximum + step * 1e-6;
           at += step)
        paint_tick(painter, x_of(at), below,
                   std::abs(at) < step * 1e-6 && range_.minimum < 0 ? long_tick : short_tick);
      paint_tick(painter, line.left(), below, long_tick);
      paint_tick(painter, line.right(), below, long_tick);
    }
    // The default: a small triangle above.
    const double d = std::floor(x_of(range_.initial)) + 0.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(l.colour(live ? Role::edge : Role::line));
    painter.drawPolygon(QPolygonF(
        {{d - 3 * scale, y - 9.5 * scale}, {d + 3 * scale, y - 9.5 * scale}, {d, y - 5.5 * scale}}));
  }

  painter.setPen(QPen(l.colour(live ? Role::edge : Role::line), l.stroke(1)));
  painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y));
  if (live) {
    const double origin = range_.minimum < 0 && range_.maximum > 0 ? 0 : range_.minimum;
    painter.setPen(QPen(l.colour(Role::ink), l.stroke(2), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x_of(origin), y), QPointF(x, y));
  }
  if (held_ && range_.minimum <= *held_ && *held_ <= range_.maximum) {
    QPen dashed(l.colour(Role::ink), l.stroke(1));
    dashed.setDashPattern({2, 1.6});
    dashed.setCapStyle(Qt::FlatCap);
    painter.setPen(dashed);
    painter.setBrush(l.colour(Role::paper));
    painter.drawEllipse(QPointF(x_of(*held_), y), 4 * scale, 4 * scale);
  }
  if (live && (hover() > 0 || dragging_)) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(l.colour(Role::ink, 0.1 * (dragging_ ? 1 : hover())));
    painter.drawEllipse(QPointF(x, y), 10 * scale, 10 * scale);
  }
  const double radius = (dragging_ ? 7.5 : 6) * scale;
  if (focus_shown()) {
    painter.setPen(l.pen(Role::focus, 2));
    painter.setBrush(l.colour(Role::paper));
    painter.drawEllipse(QPointF(x, y), 10 * scale, 10 * scale);
  }
  painter.setPen(live ? Qt::NoPen : QPen(l.colour(Role::line), l.stroke(1.5)));
  painter.setBrush(l.colour(live ? Role::ink : Role::paper));
  painter.drawEllipse(QPointF(x, y), radius, radius);
}

ValueField::ValueField(Look& look, QWidget* parent) : QLineEdit(parent), look_(look) {
  setFrame(false);
  setFocusPolicy(Qt::ClickFocus);
  setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
  setTextMargins(0, 0, 0, 0);
  setAttribute(Qt::WA_MacShowFocusRect, false);
  setContextMenuPolicy(Qt::NoContextMenu);
}

void ValueField::set_texts(const QString& shown, const QString& exact) {
  shown_ = shown;
  exact_ = exact;
  setFont(look_.font(Face::value));
  QPalette palette = look_.palette();
  palette.setColor(QPalette::Base, Qt::transparent);
  setPalette(palette);
  if (!typing_ && text() != shown) {
    setText(shown);
    updateGeometry();
  }
}

void ValueField::begin(const QString& text) {
  setFocus(Qt::OtherFocusReason);
  if (!text.isEmpty()) setText(text);
}

QSize ValueField::sizeHint() const {
  const QFontMetricsF metrics(look_.font(Face::value));
  const double inner =
      metrics.horizontalAdvance(typing_ ? QString(std::max<qsizetype>(6, text().size() + 1), u'0') : shown_);
  return {static_cast<int>(std::ceil(inner)) + look_.px(typing_ ? 14 : 5), look_.px(24)};
}

void ValueField::focusInEvent(QFocusEvent* event) {
  typing_ = true;
  setText(exact_);
  QLineEdit::focusInEvent(event);
  updateGeometry();
  Q_EMIT reshaped();
  selectAll();
}

void ValueField::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason) finish(true);
}

void ValueField::finish(bool keep) {
  if (!typing_) return;
  typing_ = false;
  const QString text_now = text();
  setText(shown_);
  deselect();
  if (keep && text_now != exact_) Q_EMIT typed(text_now);
  updateGeometry();
  Q_EMIT reshaped();
}

void ValueField::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Escape: finish(false); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: finish(true); break;
    case Qt::Key_Up:
    case Qt::Key_Down: return event->ignore();
    default: return QLineEdit::keyPressEvent(event);
  }
  if (parentWidget()) parentWidget()->setFocus(Qt::OtherFocusReason);
}

void ValueField::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (typing_) {
    const double width = look_.stroke(2);
    painter.setPen(look_.pen(Role::focus, 2));
    painter.setBrush(look_.colour(Role::stage));
    painter.drawRoundedRect(inside(rect(), width), look_.px(3), look_.px(3));
  } else {
    const bool over = underMouse() && isEnabled();
    painter.setPen(QPen(look_.colour(over ? Role::edge : Role::line), look_.stroke(1)));
    const double y = height() - look_.px(2) + 0.5;
    painter.drawLine(QPointF(look_.px(2), y), QPointF(width() - look_.px(2), y));
  }
  painter.end();
  QLineEdit::paintEvent(event);
}

}  // namespace lucid
