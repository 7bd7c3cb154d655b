// The choice box: an outlined box with the present choice, and a menu below it.
#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <QtMath>

#include "buttons.hpp"
#include "style.hpp"
#include "visualizations/word_lines.hpp"

namespace lucid {

namespace {

constexpr double before_words = 12, behind_words = 7 + 20;  // padding; padding and arrow

double small_line(const Look& look) { return QFontMetricsF(look.font(Face::caption)).lineSpacing(); }

/// A name that is too long for one line in smaller ones, rather than half of it; empty where one line does.
QStringList small_lines(const Look& look, const QString& name, double width) {
  if (QFontMetricsF(look.font(Face::body)).horizontalAdvance(name) <= width) return {};
  const QFontMetricsF metrics(look.font(Face::caption));
  return word_lines(
      name, [&](const QString& part) { return metrics.horizontalAdvance(part); }, width);
}

}  // namespace

ChoiceBox::ChoiceBox(Look& look, QWidget* parent) : Control(look, parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceBox::set_choices(const QStringList& labels) {
  labels_ = labels;
  if (current_ >= labels_.size()) current_ = -1;
  update();
}

void ChoiceBox::set_current(int index) {
  if (current_ == index) return;
  current_ = index;
  tell_value();
  updateGeometry();  // a long name may need another line
  update();
}

QString ChoiceBox::shown() const {
  return current_ >= 0 && current_ < labels_.size() ? labels_[current_] : text_for_none_;
}

void ChoiceBox::choose(int index) {
  if (index < 0 || index >= labels_.size() || index == current_) return;
  set_current(index);
  Q_EMIT chosen(index);
}

QSize ChoiceBox::sizeHint() const {
  const QFontMetricsF metrics(look().font(Face::body));
  double widest = metrics.horizontalAdvance(text_for_none_);
  for (const QString& label : labels_) widest = std::max(widest, metrics.horizontalAdvance(label));
  const double room = width() - 2 * focus_room - look().px(before_words + behind_words);
  const auto lines = room > look().px(60) ? small_lines(look(), shown(), room).size() : 0;
  const int high =
      std::max(look().target(), qCeil(static_cast<double>(lines) * small_line(look())) + look().px(4));
  return {qRound(widest) + look().px(12 + 34) + 2 * focus_room,
          high + 2 * focus_room + (labelled_ ? look().px(22) : 0)};
}

QRectF ChoiceBox::box() const {
  return QRectF(rect()).adjusted(focus_room, focus_room + (labelled_ ? look().px(22) : 0), -focus_room,
                                 -focus_room);
}

void ChoiceBox::open() {
  if (open_ || !isEnabled() || labels_.isEmpty()) return;
  QMenu menu(this);
  dress(menu, look());
  menu.setAccessibleName(name());
  auto* group = new QActionGroup(&menu);
  for (qsizetype i = 0; i < labels_.size(); ++i) {
    QString text = labels_[i];
    auto* action = menu.addAction(text.replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(i == current_);
    action->setData(static_cast<int>(i));
    group->addAction(action);
    if (i == current_) menu.setActiveAction(action);
  }
  const QRect place = box().toRect();
  menu.setMinimumWidth(place.width());
  open_ = true;
  update();
  const QAction* picked = menu.exec(mapToGlobal(QPoint(place.left(), place.bottom() + 3)));
  open_ = false;
  update();
  if (picked) choose(picked->data().toInt());
}

void ChoiceBox::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(layoutDirection());
  const Look& l = look();
  const bool live = isEnabled(), mirrored = layoutDirection() == Qt::RightToLeft;
  const QRectF shape = box();
  if (labelled_)
    paint_text(painter, {focus_room, 0, shape.width(), static_cast<double>(l.px(20))}, name(),
               l.font(Face::body), l.colour(live ? Role::ink : Role::muted));
  const double width = l.stroke(1);
  painter.setPen(
      QPen(l.colour(live ? (hover() > 0.5 || open_ ? Role::ink : Role::edge) : Role::line), width));
  painter.setBrush(live ? QBrush(l.colour(Role::stage)) : QBrush(Qt::NoBrush));
  painter.drawRoundedRect(inside(shape, width), l.px(4), l.px(4));
  const double box_size = l.px(20), pad = l.px(before_words);
  const QRectF arrow(mirrored ? shape.left() + l.px(7) : shape.right() - l.px(7) - box_size,
                     shape.center().y() - box_size / 2, box_size, box_size);
  paint_icon(painter, locked() ? Icon::lock : Icon::chevron_down, arrow,
             l.colour(live ? Role::ink : Role::edge), l.stroke(1.5));
  const QRectF words =
      mirrored ? QRectF(arrow.right(), shape.top(), shape.right() - pad - arrow.right(), shape.height())
               : QRectF(shape.left() + pad, shape.top(), arrow.left() - shape.left() - pad, shape.height());
  const bool none = current_ < 0;
  const QColor ink = l.colour(live && !none ? Role::ink : Role::muted);
  const QStringList lines = small_lines(l, shown(), words.width());
  const QFont& font = l.font(lines.isEmpty() ? Face::body : Face::caption);
  const double high = lines.isEmpty() ? words.height() : small_line(l);
  double y =
      lines.isEmpty() ? words.top() : words.center().y() - high * static_cast<double>(lines.size()) / 2;
  for (const QString& line : lines.isEmpty() ? QStringList(shown()) : lines) {
    paint_text(painter, {words.left(), y, words.width(), high}, line, font, ink);
    y += high;
  }
  if (focus_shown()) paint_focus(painter, l, shape, l.px(4));
}

void ChoiceBox::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && box().contains(event->position()))
    open();
  else
    event->ignore();
}

void ChoiceBox::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F4: return open();
    case Qt::Key_Down: return event->modifiers() & Qt::AltModifier ? open() : choose(current_ + 1);
    case Qt::Key_Up: return choose(current_ < 0 ? 0 : current_ - 1);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(static_cast<int>(labels_.size()) - 1);
    default: break;
  }
  const QString typed = event->text();
  if (typed.size() == 1 && typed[0].isLetterOrNumber() && !(event->modifiers() & ~Qt::ShiftModifier)) {
    for (int k = 1; k <= labels_.size(); ++k) {
      const int i = (std::max(current_, 0) + k) % static_cast<int>(labels_.size());
      if (labels_[i].startsWith(typed, Qt::CaseInsensitive)) return choose(i);
    }
    return;
  }
  Control::keyPressEvent(event);
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
  if (!hasFocus()) return event->ignore();
  choose(current_ - (event->angleDelta().y() > 0 ? 1 : -1));
}

}  // namespace lucid
