// Slider: geometry, gestures and drawing.
#include "slider.hpp"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace lucid {

namespace {

constexpr double inset = 7;       // of the track, so that knob and ring stay inside
constexpr double top_row = 24;    // label and field
constexpr double track_down = 8;  // from the label's row to the track

}  // namespace

Slider::Slider(Look& look, const Range& range, QWidget* parent)
    : Control(look, parent), range_(range), value_(range.initial), field_(new ValueField(look, this)) {
  connect(field_, &ValueField::typed, this, &Slider::take_typed);
  connect(field_, &ValueField::reshaped, this, &Slider::place_field);
  connect(field_, &QLineEdit::textEdited, this, &Slider::place_field);
  wheel_rest_.setSingleShot(true);
  wheel_rest_.setInterval(350);
  connect(&wheel_rest_, &QTimer::timeout, this, &Slider::end);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAttribute(Qt::WA_AcceptTouchEvents, false);
  refresh();
}

bool Slider::has_track() const {
  return std::isfinite(range_.minimum) && std::isfinite(range_.maximum) && range_.maximum > range_.minimum;
}

double Slider::least() const {
  if (range_.minimum > 0) return range_.minimum;
  return range_.maximum * 1e-6;
}

double Slider::share_of(double value) const {
  if (!has_track()) return 0;
  value = std::clamp(value, range_.minimum, range_.maximum);
  if (!range_.log) return (value - range_.minimum) / (range_.maximum - range_.minimum);
  // A range that starts at zero keeps the track's first twentieth for it.
  const double start = range_.minimum > 0 ? 0 : 0.05;
  if (value < least()) return 0;
  return start + (1 - start) * std::log(value / least()) / std::log(range_.maximum / least());
}

double Slider::value_at(double share) const {
  share = std::clamp(share, 0.0, 1.0);
  if (!range_.log) return range_.minimum + share * (range_.maximum - range_.minimum);
  const double start = range_.minimum > 0 ? 0 : 0.05;
  if (start > 0 && share < start / 2) return range_.minimum;
  return least() * std::pow(range_.maximum / least(), std::max(0.0, (share - start) / (1 - start)));
}

void Slider::set_value(double value) {
  if (gesture_ || value == value_) return;
  value_ = value;
  refresh();
  tell_value();
  update();
}

void Slider::set_held(std::optional<double> held) {
  if (held_ == held) return;
  held_ = held;
  update();
}

void Slider::set_bare(bool bare) {
  bare_ = bare;
  field_->setVisible(!bare);
  updateGeometry();
  update();
}

void Slider::set_bounds(double minimum, double maximum) {
  if (range_.minimum == minimum && range_.maximum == maximum) return;
  range_.minimum = minimum, range_.maximum = maximum;
  update();
}

Scaled Slider::shown_scale() const { return scaled_for(value_, range_.unit, range_.fraction); }

QString Slider::value_words() const {
  if (range_.whole) {
    const QString figure = integer_text(static_cast<qint64>(std::llround(value_)), look().locale());
    return range_.unit.isEmpty() ? figure : figure + thin_space + range_.unit;
  }
  return quantity_text(value_, range_.unit, look().locale(), range_.fraction);
}

std::optional<RangeForReaders> Slider::range_for_readers() const {
  // At one end only the way back is left.
  const double step = std::max(std::abs(stepped(1) - value_), std::abs(stepped(-1) - value_));
  return RangeForReaders{value_, range_.minimum, range_.maximum, step};
}

void Slider::take_value(double value) { set_once(value); }

QSize Slider::sizeHint() const {
  if (bare_) return {look().px(180), std::max(look().px(28), look().touch() ? look().px(44) : 0)};
  const int height = has_track() ? look().px(look().touch() ? 52 : 43) : look().target();
  return {look().px(220), height};
}

QSize Slider::minimumSizeHint() const { return {look().px(bare_ ? 80 : 160), sizeHint().height()}; }

void Slider::refresh() {
  const Scaled scale = shown_scale();
  field_->set_texts(range_.whole ? integer_text(static_cast<qint64>(std::llround(value_)), look().locale())
                                 : figure_text(value_, scale, look().locale()),
                    exact_text(range_.fraction || scale.factor != 1
                                   ? QLocale::c().toDouble(QString::number(value_ * scale.factor, 'g', 12))
                                   : value_,
                               look().locale()));
  field_->setAccessibleName(tr("%1, typed value").arg(name()));
  field_->setAccessibleDescription(help());
  field_->setEnabled(isEnabled());
  place_field();
}

void Slider::place_field() {
  const QString unit = shown_scale().unit;
  const QFontMetricsF metrics(look().font(Face::body));
  // The line edit keeps 2 px to itself at each side: with them the unit stands a thin space away.
  const double unit_width = unit.isEmpty() ? 0 : metrics.horizontalAdvance(unit) + look().px(2);
  const QSize size = field_->sizeHint();
  const double row = look().px(top_row);
  const double height = std::min<double>(size.height(), row);
  const bool left_to_right = layoutDirection() == Qt::LeftToRight;
  const double end = width() - focus_room - unit_width;
  // Figure and unit are read from left to right in every language.
  const double x = left_to_right ? end - size.width() : focus_room;
  const double middle = has_track() ? row / 2 : this->height() / 2.0;
  field_->setGeometry(QRectF(x, middle - height / 2, size.width(), height).toRect());
}

QRectF Slider::track() const {
  const double x = look().px(inset) + (bare_ ? 1 : focus_room);
  const double y = bare_ ? height() / 2.0 : look().px(top_row + track_down);
  return {x, y, std::max(1.0, width() - 2 * x), 0};
}

double Slider::x_of(double value) const {
  const QRectF line = track();
  const double share = share_of(value);
  return line.left() + line.width() * (layoutDirection() == Qt::RightToLeft ? 1 - share : share);
}

double Slider::value_at_x(double x) const {
  const QRectF line = track();
  double share = (x - line.left()) / line.width();
  if (layoutDirection() == Qt::RightToLeft) share = 1 - share;
  return tidy(value_at(share));
}

/// No more digits than the hand can mean: a round step under one pixel, three digits on a log scale.
double Slider::tidy(double value) const {
  if (range_.whole) {
    value = std::round(value);
  } else if (range_.log) {
    if (value > 0) {
      const double unit = std::pow(10.0, std::floor(std::log10(value)) - 2);
      value = std::round(value / unit) * unit;
    }
  } else {
    const double pixel = (range_.maximum - range_.minimum) / track().width();
    const double power = std::pow(10.0, std::floor(std::log10(pixel)));
    const double grid = pixel >= 5 * power ? 5 * power : pixel >= 2 * power ? 2 * power : power;
    value = std::round(value / grid) * grid;
  }
  // Tidy in decimal, too: 0.30000000000000004 is 0.3.
  value = QLocale::c().toDouble(QString::number(value, 'g', 12));
  return std::clamp(value, range_.minimum, range_.maximum);
}

double Slider::stepped(double by) const {
  double value = value_;
  if (range_.log) {
    const double factor = range_.step > 1 ? range_.step : std::pow(range_.maximum / least(), 0.01);
    if (value < least())
      value = by > 0 ? least() : range_.minimum;
    else
      value *= std::pow(factor, by);
    if (range_.minimum <= 0 && value < least() * 0.999) value = range_.minimum;
    if (range_.whole && std::round(value) == value_) value = value_ + (by > 0 ? 1 : -1);
  } else {
    double step = range_.step;
    if (step <= 0) step = has_track() ? nice_step(range_.maximum - range_.minimum, 100) : 1;
    if (range_.whole) step = std::max(1.0, std::round(step));
    value += by * step;
  }
  if (range_.whole) value = std::round(value);
  value = QLocale::c().toDouble(QString::number(value, 'g', range_.log ? 4 : 12));
  return std::clamp(value, range_.minimum, range_.maximum);
}

void Slider::begin() {
  if (gesture_) return;
  gesture_ = true;
  Q_EMIT begun();
}

void Slider::move(double value) {
  if (value == value_) return;
  value_ = value;
  refresh();
  tell_value();
  update();
  Q_EMIT moved(value);
}

void Slider::end() {
  if (!gesture_) return;
  gesture_ = false;
  wheel_rest_.stop();
  Q_EMIT ended();
  update();
}

void Slider::set_once(double value) {
  value = std::clamp(value, range_.least(), range_.most());
  if (range_.whole) value = std::round(value);
  if (value == value_) return;
  end();
  begin();
  move(value);
  end();
}

void Slider::take_typed(const QString& text) {
  const auto number = read_quantity(text, shown_scale(), range_.unit, range_.fraction);
  const auto in_words = [this](double v) {
    return range_.whole && range_.unit.isEmpty() && std::abs(v) < 1e15
               ? integer_text(std::llround(v), look().locale())
               : quantity_text(v, range_.unit, look().locale(), range_.fraction);
  };
  if (!number) {
    Q_EMIT refused(tr("“%1” is not a number. Type one such as %2.").arg(text, in_words(value_)));
  } else if (*number < range_.least() || *number > range_.most()) {
    if (has_track())
      Q_EMIT refused(
          tr("%1 goes from %2 to %3.").arg(name(), in_words(range_.least()), in_words(range_.most())));
    else if (*number < range_.least())
      Q_EMIT refused(tr("%1 is at least %2.").arg(name(), in_words(range_.least())));
    else
      Q_EMIT refused(tr("%1 is at most %2.").arg(name(), in_words(range_.most())));
  } else if (range_.whole && std::round(*number) != *number) {
    Q_EMIT refused(tr("%1 is a whole number.").arg(name()));
  } else {
    set_once(*number);
  }
  refresh();
}

void Slider::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !has_track()) return Control::mousePressEvent(event);
  const QRectF line = track();
  const double reach = look().px(look().touch() ? 20 : 13);
  if (std::abs(event->position().y() - line.y()) > reach) return event->ignore();
  dragging_ = true;
  const double offset = event->position().x() - x_of(value_);
  grab_offset_ = std::abs(offset) <= look().px(8) ? offset : 0;
  begin();
  if (grab_offset_ == 0) move(value_at_x(event->position().x()));
  update();
}

void Slider::mouseMoveEvent(QMouseEvent* event) {
  if (!dragging_) return;
  const double x = event->position().x() - grab_offset_;
  if (std::abs(x - x_of(value_)) >= 0.5) move(value_at_x(x));
}

void Slider::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !dragging_) return;
  dragging_ = false;
  end();
}

void Slider::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || bare_) return;
  set_once(range_.initial);
}

void Slider::wheelEvent(QWheelEvent* event) {
  // Only where the person is: scrolling the bench must not turn what passes under the pointer.
  if (!hasFocus() || !has_track()) return event->ignore();
  wheel_left_ += event->angleDelta().y() / 120.0;
  const double whole = std::trunc(wheel_left_);
  if (whole != 0) {
    wheel_left_ -= whole;
    begin();
    move(stepped(whole));
    wheel_rest_.start();
  }
  event->accept();
}

void Slider::keyPressEvent(QKeyEvent* event) {
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  double by = 0;
  std::optional<double> to;
  switch (event->key()) {
    case Qt::Key_Right: by = mirrored ? -1 : 1; break;
    case Qt::Key_Left: by = mirrored ? 1 : -1; break;
    case Qt::Key_Up: by = 1; break;
    case Qt::Key_Down: by = -1; break;
    case Qt::Key_PageUp: by = 10; break;
    case Qt::Key_PageDown: by = -10; break;
    case Qt::Key_Home: to = range_.minimum; break;
    case Qt::Key_End: to = range_.maximum; break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
      if (!bare_) set_once(range_.initial);
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (!bare_) field_->begin();
      return;
    default: {
      const QString text = event->text();
      const bool figure =
          text.size() == 1 && (text[0].isDigit() || text[0] == u'-' || text[0] == u'.' || text[0] == u',');
      if (figure && !bare_ && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return field_->begin(text);
      return Control::keyPressEvent(event);
    }
  }
  if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return event->ignore();
  const double value = to ? *to : stepped(by);
  if (!std::isfinite(value)) return;
  // A held key is one gesture, from its press to its release.
  key_down_ = true;
  begin();
  move(value);
}

void Slider::keyReleaseEvent(QKeyEvent* event) {
  if (event->isAutoRepeat() || !key_down_) return Control::keyReleaseEvent(event);
  key_down_ = false;
  end();
}

void Slider::resizeEvent(QResizeEvent* event) {
  place_field();
  Control::resizeEvent(event);
}

void Slider::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(layoutDirection());
  if (!bare_) {
    const double row = has_track() ? look().px(top_row) : height();
    const QString unit = shown_scale().unit;
    const QFont body = look().font(Face::body);
    const bool left_to_right = layoutDirection() == Qt::LeftToRight;
    const Role words = isEnabled() && !quiet_ ? Role::ink : Role::muted;
    const double gap = look().px(8);
    QRectF field = field_->geometry();
    if (!unit.isEmpty()) {
      const double unit_width = QFontMetricsF(body).horizontalAdvance(unit) + look().px(2);
      paint_text(painter, QRectF(field.right(), 0, unit_width, row), unit, body, look().colour(Role::muted),
                 Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
      field.setRight(field.right() + unit_width);
    }
    double lock = focus_room;
    if (locked()) {
      lock += look().px(18);
      const QRectF box(left_to_right ? focus_room : width() - focus_room - look().px(14),
                       row / 2 - look().px(7), look().px(14), look().px(14));
      paint_icon(painter, Icon::lock, box, look().colour(Role::edge));
    }
    const QRectF label = left_to_right
                             ? QRectF(lock, 0, field.left() - gap - lock, row)
                             : QRectF(field.right() + gap, 0, width() - field.right() - gap - lock, row);
    paint_text(painter, label, name(), body, look().colour(words));
  }
  if (has_track())
    paint_track(painter);
  else if (focus_shown())
    paint_focus(painter, look(), QRectF(field_->geometry()).adjusted(1, 3, 0, -3), look().px(3));
}

}  // namespace lucid
