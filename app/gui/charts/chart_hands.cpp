// What hands do to a chart: the point "now" is dragged or nudged, the crosshair follows.
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

#include "app/gui/bench/lit.hpp"
#include "app/gui/charts/chart.hpp"

namespace lucid {

void Chart::begin_edit() {
  if (editing_) return;
  editing_ = true;
  Q_EMIT edit_begun();
}

void Chart::edit_to(double x) {
  const Parameter* parameter = x_parameter();
  if (!parameter) return;
  x = std::clamp(x, parameter->minimum, parameter->maximum);
  Value value = x;
  if (parameter->kind == Kind::integer) {
    x = std::round(x);
    value = static_cast<std::int64_t>(x);
  }
  if (wanted_ && *wanted_ == x) return;
  if (why_not(*parameter, value)) return;
  wanted_ = x;
  Q_EMIT edited({parameter->id, value});
  mark_stale();
}

void Chart::end_edit() {
  if (!editing_) return;
  editing_ = false;
  Q_EMIT edit_ended();
}

namespace {

/// The value without digits that a pixel cannot mean.
double tidy(const Axis& axis, double share, double pixels) {
  const double value = axis.value(share);
  const double pixel = std::abs(axis.value(share + 1 / pixels) - value);
  if (!(pixel > 0)) return value;
  const double power = std::pow(10.0, std::floor(std::log10(pixel)));
  const double grid = pixel >= 5 * power ? 5 * power : pixel >= 2 * power ? 2 * power : power;
  return QString::number(std::round(value / grid) * grid, 'g', 12).toDouble();
}

}  // namespace

void Chart::set_crosshair(std::optional<double> x) {
  cross_ = x;
  viewport()->update();
}

void Chart::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  setFocus(Qt::MouseFocusReason);
  if (!x_parameter() || !data_ || !plot_.adjusted(-6, 0, 6, 6).contains(event->position())) return;
  begin_edit();
  const double share = std::clamp((event->position().x() - plot_.left()) / plot_.width(), 0.0, 1.0);
  edit_to(tidy(x_, share, plot_.width()));
}

void Chart::mouseMoveEvent(QMouseEvent* event) {
  const double x = event->position().x();
  if (editing_) {
    edit_to(tidy(x_, std::clamp((x - plot_.left()) / plot_.width(), 0.0, 1.0), plot_.width()));
    cross_.reset();
  } else {
    const bool inside = plot_.contains(event->position());
    cross_ = inside ? std::optional(x) : std::nullopt;
    viewport()->setCursor(!inside ? Qt::ArrowCursor : x_parameter() ? Qt::SizeHorCursor : Qt::CrossCursor);
  }
  viewport()->update();
}

void Chart::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) end_edit();
}

void Chart::enterEvent(QEnterEvent* event) {
  Q_EMIT pointed_at(quantity_of(exhibit_, series_));
  QChartView::enterEvent(event);
}

void Chart::leaveEvent(QEvent* event) {
  Q_EMIT pointed_at({});
  cross_.reset();
  viewport()->update();
  QChartView::leaveEvent(event);
}

void Chart::focusInEvent(QFocusEvent* event) {
  Q_EMIT pointed_at(quantity_of(exhibit_, series_));
  focus_shown_ = event->reason() != Qt::MouseFocusReason;
  viewport()->update();
  QChartView::focusInEvent(event);
}

void Chart::focusOutEvent(QFocusEvent* event) {
  Q_EMIT pointed_at({});
  focus_shown_ = false;
  cross_.reset();
  viewport()->update();
  QChartView::focusOutEvent(event);
}

void Chart::keyPressEvent(QKeyEvent* event) {
  focus_shown_ = true;
  if (!told_) return QChartView::keyPressEvent(event);
  if (event->matches(QKeySequence::Copy)) {
    QApplication::clipboard()->setText(csv());
    Q_EMIT said(tr("Data of the chart copied"));
    return;
  }
  const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
  if (event->key() == Qt::Key_Escape && cross_) {
    cross_.reset();
    viewport()->update();
    return;
  }
  if (!arrow || !data_) return QChartView::keyPressEvent(event);
  const double by = event->key() == Qt::Key_Right ? 1 : -1;
  const bool fine = event->modifiers() & Qt::ShiftModifier;
  if (x_parameter() && data_->now && !fine) {
    // As on the slider: a held key is one gesture.
    begin_edit();
    const double at = x_.share(wanted_ ? *wanted_ : *data_->now) + by / 100;
    edit_to(tidy(x_, std::clamp(at, 0.0, 1.0), plot_.width()));
    return;
  }
  const double at = cross_.value_or(data_->now ? x_of(*data_->now) : plot_.center().x());
  cross_ = std::clamp(at + by * (fine ? 1 : look_.px(4)), plot_.left(), plot_.right());
  viewport()->update();
}

void Chart::keyReleaseEvent(QKeyEvent* event) {
  if (!event->isAutoRepeat() && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) end_edit();
  QChartView::keyReleaseEvent(event);
}

void Chart::wheelEvent(QWheelEvent* event) { event->ignore(); }

}  // namespace lucid
