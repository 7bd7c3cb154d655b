// The shared behaviour of our own widgets.
#include "control.hpp"

#include "whole_words.hpp"

#include <QAccessibleWidget>
#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <optional>

namespace lucid {

namespace {

/// Our widgets as a screen reader sees them.
class ControlForReaders : public QAccessibleWidget, public QAccessibleValueInterface {
 public:
  explicit ControlForReaders(Control* control)
      : QAccessibleWidget(control, control->role()), control_(control) {}

  QAccessible::Role role() const override { return control_->role(); }

  QString text(QAccessible::Text what) const override {
    if (what == QAccessible::Value) return control_->value_words();
    return QAccessibleWidget::text(what);
  }

  QAccessible::State state() const override {
    QAccessible::State state = QAccessibleWidget::state();
    control_->add_state(state);
    return state;
  }

  void* interface_cast(QAccessible::InterfaceType type) override {
    if (type == QAccessible::ValueInterface && control_->range_for_readers())
      return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
  }

  QStringList actionNames() const override {
    QStringList names = QAccessibleWidget::actionNames();
    if (control_->isEnabled()) names << pressAction();
    return names;
  }
  void doAction(const QString& action) override {
    if (action == pressAction())
      control_->press();
    else
      QAccessibleWidget::doAction(action);
  }

  QVariant currentValue() const override { return range().value; }
  void setCurrentValue(const QVariant& value) override { control_->take_value(value.toDouble()); }
  QVariant maximumValue() const override { return range().maximum; }
  QVariant minimumValue() const override { return range().minimum; }
  QVariant minimumStepSize() const override { return range().step; }

 private:
  RangeForReaders range() const {
    return control_->range_for_readers().value_or(RangeForReaders{0, 0, 0, 0});
  }
  Control* control_;
};

QAccessibleInterface* describe(const QString&, QObject* object) {
  if (auto* control = qobject_cast<Control*>(object)) return new ControlForReaders(control);
  return nullptr;
}

}  // namespace

void install_accessibility() {
  static const bool once = (QAccessible::installFactory(describe), true);
  (void)once;
}

Control::Control(Look& look, QWidget* parent) : QWidget(parent), look_(look) {
  install_accessibility();
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  hover_motion_.setEasingCurve(QEasingCurve::InOutQuad);
  connect(&hover_motion_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
    hover_ = value.toDouble();
    update();
  });
  connect(&look_, &Look::changed, this, [this] {
    refresh();
    updateGeometry();
    update();
  });
}

void Control::set_words(const QString& name, const QString& help) {
  if (name == name_ && help == help_ && accessibleName() == name) return;
  name_ = name;
  help_ = help;
  setAccessibleName(name);
  setAccessibleDescription(help);
  setToolTip(locked() ? lock_ : help);
  updateGeometry();
  update();
}

void Control::set_locked(const QString& waits_for) {
  if (lock_ == waits_for) return;
  lock_ = waits_for;
  setEnabled(lock_.isEmpty());
  setToolTip(locked() ? lock_ : help_);
  setAccessibleDescription(locked() ? lock_ : help_);
  update();
}

void Control::show_focus(bool shown) {
  if (focus_shown_ == shown) return;
  focus_shown_ = shown;
  update();
}

void Control::tell_value() {
  if (!QAccessible::isActive()) return;
  if (const auto range = range_for_readers()) {
    QAccessibleValueChangeEvent event(this, range->value);
    QAccessible::updateAccessibility(&event);
  } else {
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
  }
}

bool Control::event(QEvent* event) {
  switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverLeave: {
      over_ = event->type() == QEvent::HoverEnter && isEnabled();
      hover_motion_.stop();
      const int duration = look_.duration(120);
      if (duration == 0) {
        hover_ = over_;
        update();
        break;
      }
      hover_motion_.setDuration(duration);
      hover_motion_.setStartValue(hover_);
      hover_motion_.setEndValue(over_ ? 1.0 : 0.0);
      hover_motion_.start();
      break;
    }
    case QEvent::FocusIn: {
      const auto reason = static_cast<QFocusEvent*>(event)->reason();
      show_focus(reason != Qt::MouseFocusReason && reason != Qt::ActiveWindowFocusReason);
      break;
    }
    case QEvent::FocusOut: show_focus(false); break;
    case QEvent::ToolTipChange: refresh(); break;  // parts of a control take their names from it
    case QEvent::KeyPress:
      if (hasFocus()) show_focus(true);
      break;
    default: break;
  }
  return QWidget::event(event);
}

void Control::changeEvent(QEvent* event) {
  if (event->type() == QEvent::EnabledChange || event->type() == QEvent::LayoutDirectionChange) {
    refresh();
    update();
  }
  QWidget::changeEvent(event);
}

void paint_focus(QPainter& painter, const Look& look, const QRectF& shape, double radius) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(look.pen(Role::focus, 2));
  painter.setBrush(Qt::NoBrush);
  const double away = 3;  // 2 px of air, then half of the line's 2
  painter.drawRoundedRect(shape.adjusted(-away, -away, away, away), radius + 2, radius + 2);
  painter.restore();
}

QRectF inside(const QRectF& rect, double width) {
  return rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
}

namespace {

/// The font in which the words are whole inside the box, smaller by no more than a third, on one line or,
/// where two of them have room, on two; or nothing. `lines` says on how many.
std::optional<QFont> fitting_font(const QFont& font, const QString& text, const QSizeF& box, int& lines) {
  QFont smaller = font;
  for (int size = font.pixelSize() - 1; 3 * size >= 2 * font.pixelSize(); --size) {
    smaller.setPixelSize(size);
    const QFontMetricsF metrics(smaller);
    lines = 1;
    if (metrics.horizontalAdvance(text) <= box.width() + 0.5) return smaller;
    lines = 2;
    const QRectF wrapped = metrics.boundingRect({0, 0, box.width(), 1e4}, Qt::TextWordWrap, text);
    if (wrapped.width() <= box.width() + 0.5 && wrapped.height() <= 2.1 * metrics.height() &&
        wrapped.height() <= box.height() + 1)
      return smaller;
  }
  return {};
}

}  // namespace

void paint_text(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                const QColor& colour, Qt::Alignment alignment) {
  painter.setFont(font);
  painter.setPen(colour);
  const QFontMetricsF metrics(font);
  QString shown = text;
  int line_flag = Qt::TextSingleLine;
  if (metrics.horizontalAdvance(text) > rect.width() + 0.5) {
    int lines = 1;
    if (const auto smaller = fitting_font(font, text, rect.size(), lines)) {
      painter.setFont(*smaller);
      if (lines == 2) line_flag = Qt::TextWordWrap;
    } else {
      note_shortened(text);
      shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    }
  }
  const auto direction = painter.layoutDirection();
  // Figures and foreign words keep their own direction: a minus stays in front of its number.
  const int own = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
  painter.drawText(rect, static_cast<int>(QStyle::visualAlignment(direction, alignment)) | line_flag | own,
                   shown);
}

}  // namespace lucid
