// Toast, progress bar and notices.
#include "notice.hpp"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "visualizations/numbers.hpp"

namespace lucid {

Toast::Toast(Look& look, QWidget* parent) : Control(look, parent) {
  rest_.setSingleShot(true);
  rest_.setInterval(6000);
  connect(&rest_, &QTimer::timeout, this, [this] {
    if (pointer_over() || hasFocus())
      rest_.start(1000);
    else
      hide();
  });
  motion_.setEasingCurve(QEasingCurve::InOutQuad);
  motion_.setStartValue(0.0);
  motion_.setEndValue(1.0);
  connect(&motion_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
    shown_ = value.toDouble();
    update();
  });
  if (parent) parent->installEventFilter(this);
  hide();
}

void Toast::say(const QString& words, const QString& deed) {
  words_ = words;
  deed_ = deed;
  set_words(words, deed);
  setFocusPolicy(deed.isEmpty() ? Qt::NoFocus : Qt::TabFocus);
  place();
  const bool was_hidden = isHidden();
  show();
  raise();
  rest_.start();
  const int duration = was_hidden ? look().duration(180) : 0;
  shown_ = duration == 0 ? 1 : 0;
  if (duration > 0) {
    motion_.setDuration(duration);
    motion_.start();
  }
  QAccessibleEvent event(this, QAccessible::Alert);
  if (QAccessible::isActive()) QAccessible::updateAccessibility(&event);
  update();
}

void Toast::place() {
  if (resting_ || !parentWidget()) return;
  const QSize size = sizeHint().boundedTo({parentWidget()->width() - 2 * look().px(16), 400});
  setGeometry((parentWidget()->width() - size.width()) / 2,
              parentWidget()->height() - look().px(bottom_) - size.height(), size.width(), size.height());
}

QSize Toast::sizeHint() const {
  const QFontMetricsF body(look().font(Face::body)), value(look().font(Face::body));
  double width = body.horizontalAdvance(words_) + look().px(24) + 2;
  if (!deed_.isEmpty()) width += look().px(24) + value.horizontalAdvance(deed_);
  return {static_cast<int>(std::ceil(width)), look().px(36)};
}

void Toast::press() {
  if (deed_.isEmpty()) return;
  hide();
  Q_EMIT deed_asked();
}

void Toast::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(layoutDirection());
  painter.setOpacity(shown_);
  const Look& l = look();
  painter.setPen(Qt::NoPen);
  painter.setBrush(l.colour(Role::ink));
  painter.drawRoundedRect(rect(), l.px(4), l.px(4));
  const QRectF row = QRectF(rect()).adjusted(l.px(12), 0, -l.px(12), 0);
  const QFont font = l.font(Face::body);
  double deed_width = 0;
  if (!deed_.isEmpty()) {
    deed_width = QFontMetricsF(font).horizontalAdvance(deed_);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double x = mirrored ? row.left() : row.right() - deed_width;
    paint_text(painter, {x, row.top(), deed_width + 1, row.height()}, deed_, font, l.colour(Role::on_ink));
    painter.setPen(QPen(l.colour(Role::on_ink), l.stroke(1)));
    const double y = std::round(row.center().y() + QFontMetricsF(font).ascent() / 2 + l.px(1)) + 0.5;
    painter.drawLine(QPointF(x, y), QPointF(x + deed_width, y));
    if (focus_shown()) {
      painter.setPen(QPen(l.colour(Role::on_ink), l.stroke(2)));
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(
          QRectF(x - l.px(6), row.top() + l.px(5), deed_width + l.px(12), row.height() - l.px(10)), l.px(4),
          l.px(4));
    }
  }
  const double space = deed_width > 0 ? deed_width + l.px(16) : 0;
  paint_text(
      painter,
      layoutDirection() == Qt::RightToLeft ? row.adjusted(space, 0, 0, 0) : row.adjusted(0, 0, -space, 0),
      words_, font, l.colour(Role::on_ink));
}

void Toast::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  deed_.isEmpty() ? hide() : press();
}

void Toast::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return press();
    case Qt::Key_Escape: return hide();
    default: Control::keyPressEvent(event);
  }
}

bool Toast::event(QEvent* event) {
  if (event->type() == QEvent::HoverEnter && !deed_.isEmpty()) setCursor(Qt::PointingHandCursor);
  return Control::event(event);
}

bool Toast::eventFilter(QObject* object, QEvent* event) {
  if (object == parentWidget() && event->type() == QEvent::Resize) place();
  return Control::eventFilter(object, event);
}

ProgressBar::ProgressBar(Look& look, QWidget* parent) : Control(look, parent) {
  setFocusPolicy(Qt::NoFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressBar::set_share(double share) {
  if (share_ == share) return;
  share_ = share;
  tell_value();
  update();
}

QString ProgressBar::value_words() const {
  return share_ < 0 ? tr("under way") : quantity_text(share_, {}, look().locale(), true, 2);
}

void ProgressBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Look& l = look();
  const double height = l.px(4);
  QRectF bar(0, (this->height() - height) / 2, width(), height);
  painter.setPen(Qt::NoPen);
  painter.setBrush(l.colour(Role::line));
  painter.drawRoundedRect(bar, height / 2, height / 2);
  if (share_ < 0) {
    // Of unknown length: hatched, at rest; nothing here says how long.
    painter.setClipRect(bar);
    painter.setPen(QPen(l.colour(Role::ink), l.px(2)));
    for (double x = -bar.height(); x < bar.width(); x += l.px(8))
      painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
    return;
  }
  const double done = bar.width() * std::clamp(share_, 0.0, 1.0);
  if (layoutDirection() == Qt::RightToLeft)
    bar.setLeft(bar.right() - done);
  else
    bar.setWidth(done);
  painter.setBrush(l.colour(Role::ink));
  if (done > 0) painter.drawRoundedRect(bar, height / 2, height / 2);
}

Notice::Notice(Look& look, QWidget* parent)
    : Control(look, parent),
      bar_(new ProgressBar(look, this)),
      link_(new Button(look, Button::Shape::link, {}, this)) {
  setFocusPolicy(Qt::NoFocus);
  bar_->hide();
  link_->hide();
  connect(link_, &Button::pressed, this,
          [this] { kind_ == Kind::loading ? Q_EMIT cancel_asked() : Q_EMIT link_asked(); });
}

QAccessible::Role Notice::role() const {
  return kind_ == Kind::failed ? QAccessible::AlertMessage : QAccessible::StaticText;
}

void Notice::state(Kind kind, const QString& fact, const QString& help, const QString& link, Icon icon) {
  kind_ = kind, fact_ = fact, help_line_ = help, icon_ = icon;
  set_words(fact, help);
  setToolTip({});
  link_->set_text(link);
  link_->setVisible(!link.isEmpty());
  bar_->setVisible(kind == Kind::loading);
  arrange();
  update();
}

void Notice::show_empty(const QString& fact, const QString& help, const QString& link, Icon icon) {
  state(Kind::empty, fact, help, link, icon);
}

void Notice::show_loading(const QString& what, double share, bool can_cancel) {
  bar_->set_words(what, {});
  bar_->set_share(share);
  state(Kind::loading, what, {}, can_cancel ? tr("Cancel") : QString(), Icon::none);
}

void Notice::show_failed(const QString& fact, const QString& help, const QString& link) {
  state(Kind::failed, fact, help, link, Icon::warning);
}

namespace {

/// The stacked rows of a notice: icon, fact, bar, help, link.
struct Rows {
  QRectF icon, fact, bar, help, link;
};

Rows rows_of(const QSizeF& size, const Look& look, const QString& fact, const QString& help, bool icon,
             bool bar, bool link) {
  const double wide = std::max(40.0, size.width() - 2 * look.px(12));
  const auto height = [&](const QString& text, Face face) {
    if (text.isEmpty()) return 0.0;
    return QFontMetricsF(look.font(face))
        .boundingRect(QRectF(0, 0, wide, 1000), Qt::TextWordWrap, text)
        .height();
  };
  const double fact_height = height(fact, Face::readout), help_height = height(help, Face::body);
  const double gap = look.px(6);
  double total = fact_height;
  if (icon) total += look.px(22) + gap;
  if (bar) total += look.px(8) + gap;
  if (!help.isEmpty()) total += help_height + gap;
  if (link) total += look.px(24) + gap;
  double y = std::max(0.0, (size.height() - total) / 2);
  const double x = (size.width() - wide) / 2;
  Rows rows;
  if (icon)
    rows.icon = {(size.width() - look.px(22)) / 2, y, look.px(22) * 1.0, look.px(22) * 1.0},
    y += look.px(22) + gap;
  rows.fact = {x, y, wide, fact_height}, y += fact_height + gap;
  if (bar) {
    const double length = std::min(wide, look.px(260) * 1.0);
    rows.bar = {(size.width() - length) / 2, y, length, look.px(8) * 1.0}, y += look.px(8) + gap;
  }
  if (!help.isEmpty()) rows.help = {x, y, wide, help_height}, y += help_height + gap;
  if (link) rows.link = {x, y, wide, look.px(24) * 1.0};
  return rows;
}

}  // namespace

void Notice::arrange() {
  const Rows rows = rows_of(size(), look(), fact_, help_line_, icon_ != Icon::none, kind_ == Kind::loading,
                            !link_->text().isEmpty());
  bar_->setGeometry(rows.bar.toRect());
  const QSize size = link_->sizeHint();
  link_->setGeometry(qRound(width() / 2.0 - size.width() / 2.0), qRound(rows.link.y()), size.width(),
                     size.height());
}

void Notice::resizeEvent(QResizeEvent* event) {
  Control::resizeEvent(event);
  arrange();
}

void Notice::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(layoutDirection());
  const Look& l = look();
  if (framed_) {
    painter.setPen(QPen(l.colour(Role::line), l.stroke(1)));
    painter.setBrush(l.colour(Role::stage));
    painter.drawRoundedRect(inside(rect(), l.stroke(1)), l.px(4), l.px(4));
  }
  const Rows rows = rows_of(size(), l, fact_, help_line_, icon_ != Icon::none, kind_ == Kind::loading,
                            !link_->text().isEmpty());
  if (icon_ != Icon::none)
    paint_icon(painter, icon_, rows.icon, l.colour(kind_ == Kind::failed ? Role::reject_text : Role::ink),
               l.stroke(1.5));
  painter.setFont(l.font(Face::readout));
  painter.setPen(l.colour(Role::ink));
  painter.drawText(rows.fact, Qt::AlignHCenter | Qt::TextWordWrap, fact_);
  painter.setFont(l.font(Face::body));
  painter.setPen(l.colour(Role::muted));
  if (!help_line_.isEmpty()) painter.drawText(rows.help, Qt::AlignHCenter | Qt::TextWordWrap, help_line_);
}

}  // namespace lucid
