// Buttons and the switch.
#include "buttons.hpp"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <cmath>

namespace lucid {

Button::Button(Look& look, Shape shape, const QString& words, QWidget* parent)
    : Control(look, parent), shape_(shape), text_(words) {
  set_words(words, {});
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setCursor(shape == Shape::link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

Button::Button(Look& look, Icon icon, const QString& name, const QString& help, QWidget* parent)
    : Control(look, parent), shape_(Shape::icon), icon_(icon) {
  set_words(name, help);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Button::set_icon(Icon icon) {
  if (icon_ == icon) return;
  icon_ = icon;
  updateGeometry();
  update();
}

void Button::set_text(const QString& words) {
  if (text_ == words) return;
  text_ = words;
  if (!words.isEmpty()) set_words(words, help());
  updateGeometry();
  update();
}

void Button::set_shape(Shape shape) {
  shape_ = shape;
  updateGeometry();
  update();
}

void Button::set_checked(bool checked) {
  if (checked_ == checked) return;
  checked_ = checked;
  tell_value();
  update();
}

QAccessible::Role Button::role() const {
  if (shape_ == Shape::link) return QAccessible::Link;
  return checkable_ ? QAccessible::CheckBox : QAccessible::PushButton;
}

void Button::add_state(QAccessible::State& state) const {
  state.checkable = checkable_;
  state.checked = checked_;
}

void Button::press() {
  if (!isEnabled()) return;
  if (checkable_) {
    set_checked(!checked_);
    Q_EMIT toggled(checked_);
  }
  Q_EMIT pressed();
}

double Button::padding() const {
  switch (shape_) {
    case Shape::primary:
    case Shape::outlined: return look().px(14);
    case Shape::plain: return look().px(8);
    default: return 0;
  }
}

double Button::content_width() const {
  double width = text_.isEmpty() ? 0 : QFontMetricsF(look().font(face_)).horizontalAdvance(text_);
  if (icon_ != Icon::none || locked()) width += look().px(20) + (text_.isEmpty() ? 0 : look().px(6));
  if (!lead_.isEmpty())
    width += QFontMetricsF(look().font(Face::body)).horizontalAdvance(lead_) + look().px(6);
  if (!note_.isEmpty())
    width += look().px(8) + QFontMetricsF(look().font(Face::caption)).horizontalAdvance(note_);
  return width;
}

QSize Button::sizeHint() const {
  const int room = 2 * focus_room;
  const int height = look().target();
  if (shape_ == Shape::icon || shape_ == Shape::ring)
    return {height + (shape_ == Shape::ring ? room : 0), height + (shape_ == Shape::ring ? room : 0)};
  if (shape_ == Shape::link) return {static_cast<int>(std::ceil(content_width())) + room, look().px(24)};
  return {static_cast<int>(std::ceil(content_width() + 2 * padding())) + room, height + room};
}

void Button::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(layoutDirection());
  const Look& l = look();
  const bool live = isEnabled();
  const bool round = shape_ == Shape::ring;
  QRectF shape = rect();
  if (shape_ == Shape::icon)
    shape.adjust(2, 2, -2, -2);
  else
    shape.adjust(focus_room, focus_room, -focus_room, -focus_room);
  const double radius = round ? shape.height() / 2 : l.px(4);
  Role words = Role::ink;
  const double heat = down_ ? 1 : hover();
  painter.setPen(Qt::NoPen);
  if (shape_ == Shape::primary && live) {
    QColor ground = l.colour(Role::ink);
    if (heat > 0) ground = mixed(ground, l.colour(Role::paper), down_ ? 0.22 : 0.12 * heat);
    painter.setBrush(ground);
    painter.drawRoundedRect(shape, radius, radius);
    words = Role::on_ink;
  } else if (shape_ != Shape::link) {
    if (checked_) {
      painter.setBrush(l.colour(Role::soft));
      painter.drawRoundedRect(shape, radius, radius);
    }
    if (heat > 0 && live) {
      painter.setBrush(l.colour(Role::ink, (down_ ? 0.14 : 0.07) * heat));
      painter.drawRoundedRect(shape, radius, radius);
    }
    if (shape_ == Shape::outlined || shape_ == Shape::primary || round) {
      const double width = l.stroke(round ? 1.5 : 1);
      painter.setPen(QPen(l.colour(live ? (round ? Role::ink : Role::edge) : Role::line), width));
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(inside(shape, width), radius, radius);
    }
    if (quiet_) words = Role::muted;
  } else {
    words = Role::accent;
  }
  if (!live) words = Role::muted;
  const QColor colour = l.colour(words);
  const QColor icon_colour = live ? colour : l.idle_icon();

  const Icon icon = locked() && shape_ != Shape::link ? Icon::lock : icon_;
  const double box = l.px(20);
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  if (shape_ == Shape::icon || round) {
    const QRectF place(shape.center().x() - box / 2, shape.center().y() - box / 2, box, box);
    paint_icon(painter, icon, place, icon_colour, l.stroke(1.5), mirrored);
  } else {
    // Where the room is short the words give way, not the icon.
    const double content = std::min(content_width(), shape.width());
    const double start = shape.left() + (shape.width() - content) / 2;
    const double words_width = text_.isEmpty()
                                   ? 0
                                   : std::max(0.0, QFontMetricsF(l.font(face_)).horizontalAdvance(text_) -
                                                       (content_width() - content));
    const double gap = icon != Icon::none ? box + l.px(6) : 0;
    const bool icon_at_left = icon_last_ == mirrored;
    const double icon_x = icon_at_left ? start : start + content - box;
    if (icon != Icon::none)
      paint_icon(painter, icon, {icon_x, shape.center().y() - box / 2, box, box}, icon_colour, l.stroke(1.5),
                 mirrored);
    double words_x = icon_at_left ? start + gap : start;
    if (!lead_.isEmpty()) {
      const double lead = QFontMetricsF(l.font(Face::body)).horizontalAdvance(lead_);
      const double lead_x = mirrored ? words_x + words_width + l.px(6) : words_x;
      paint_text(painter, {lead_x, shape.top(), lead + 1, shape.height()}, lead_, l.font(Face::body),
                 l.colour(Role::muted));
      if (!mirrored) words_x += lead + l.px(6);
    }
    const QRectF place(words_x, shape.top(), words_width + 1, shape.height());
    paint_text(painter, place, text_, l.font(face_), colour, Qt::AlignLeft | Qt::AlignVCenter);
    if (shape_ == Shape::link) {
      painter.setPen(QPen(colour, l.stroke(1)));
      const QFontMetricsF metrics(l.font(face_));
      const double y = std::round(shape.center().y() + metrics.ascent() / 2 + l.px(1)) + 0.5;
      painter.drawLine(QPointF(words_x, y), QPointF(words_x + words_width, y));
    }
    if (!note_.isEmpty())
      paint_text(painter, shape.adjusted(0, 0, -padding(), 0), note_, l.font(Face::caption),
                 l.colour(words == Role::on_ink ? Role::on_ink : Role::muted),
                 Qt::AlignRight | Qt::AlignVCenter);
  }
  if (focus_shown()) {
    if (shape_ == Shape::icon)
      paint_focus(painter, l, shape.adjusted(3, 3, -3, -3), radius);
    else
      paint_focus(painter, l, shape, radius);
  }
}

void Button::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return event->ignore();
  down_ = true;
  update();
}

void Button::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !down_) return event->ignore();
  down_ = false;
  update();
  if (rect().contains(event->position().toPoint())) press();
}

void Button::keyPressEvent(QKeyEvent* event) {
  const bool space = event->key() == Qt::Key_Space || event->key() == Qt::Key_Select;
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if ((space || enter) && !event->isAutoRepeat())
    press();
  else
    Control::keyPressEvent(event);
}

Switch::Switch(Look& look, QWidget* parent) : Control(look, parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  motion_.setEasingCurve(QEasingCurve::InOutQuad);
  connect(&motion_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
    place_ = value.toDouble();
    update();
  });
}

void Switch::set_on(bool on) {
  if (on_ == on) return;
  on_ = on;
  tell_value();
  glide();
}

void Switch::glide() {
  motion_.stop();
  const int duration = isVisible() ? look().duration(120) : 0;
  if (duration == 0) {
    place_ = on_;
    update();
    return;
  }
  motion_.setDuration(duration);
  motion_.setStartValue(place_);
  motion_.setEndValue(on_ ? 1.0 : 0.0);
  motion_.start();
}

void Switch::press() {
  if (!isEnabled()) return;
  set_on(!on_);
  Q_EMIT switched(on_);
}

QSize Switch::sizeHint() const {
  return {look().px(220), std::max(look().px(30), look().touch() ? look().px(44) : look().px(32))};
}

void Switch::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(layoutDirection());
  const Look& l = look();
  const bool live = isEnabled(), mirrored = layoutDirection() == Qt::RightToLeft;
  const double w = l.px(32), h = l.px(18), edge = focus_room;
  const double x = mirrored ? edge : width() - w - edge;
  const QRectF shape(x, std::round((height() - h) / 2), w, h);

  const double gap = l.px(12);
  QRectF label = mirrored
                     ? QRectF(shape.right() + gap, 0, width() - shape.right() - gap - focus_room, height())
                     : QRectF(focus_room, 0, shape.left() - gap - focus_room, height());
  if (locked()) {
    const double box = l.px(14);
    paint_icon(painter, Icon::lock,
               {mirrored ? label.right() - box : label.left(), (height() - box) / 2, box, box},
               l.colour(Role::edge));
    mirrored ? label.setRight(label.right() - l.px(18)) : label.setLeft(label.left() + l.px(18));
  }
  paint_text(painter, label, name(), l.font(Face::body), l.colour(live ? Role::ink : Role::muted));

  const double border = l.stroke(1.5);
  const Role outline = !live ? Role::line : on_ ? Role::ink : Role::edge;
  painter.setPen(QPen(l.colour(outline), border));
  painter.setBrush(on_ && live ? l.colour(Role::ink) : l.colour(Role::stage));
  if (!on_ && !live) painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(inside(shape, border), h / 2, h / 2);
  const double travel = w - h, at = mirrored ? 1 - place_ : place_;
  const QPointF knob(shape.left() + h / 2 + travel * at, shape.center().y());
  if (hover() > 0) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(l.colour(Role::ink, 0.1 * hover()));
    painter.drawEllipse(knob, l.px(11), l.px(11));
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(l.colour(!live ? Role::line : on_ ? Role::on_ink : Role::edge));
  painter.drawEllipse(knob, l.px(5.5), l.px(5.5));
  if (held_ && *held_ != on_) {
    QPen dashed(l.colour(Role::muted), l.stroke(1));
    dashed.setDashPattern({2, 1.6});
    painter.setPen(dashed);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(shape.left() + h / 2 + travel * (1 - at), shape.center().y()), l.px(4),
                        l.px(4));
  }
  if (focus_shown()) paint_focus(painter, l, shape.adjusted(1, 1, -1, -1), h / 2);
}

void Switch::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) press();
}

void Switch::keyPressEvent(QKeyEvent* event) {
  const bool space =
      event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (space && !event->isAutoRepeat())
    press();
  else
    Control::keyPressEvent(event);
}

}  // namespace lucid
