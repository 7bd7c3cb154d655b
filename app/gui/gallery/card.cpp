#include "app/gui/gallery/card.hpp"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QTextOption>
#include <algorithm>

#include "app/gui/plain_stage.hpp"
#include "app/gui/widgets/look.hpp"
#include "app/gui/widgets/mirror.hpp"

namespace lucid {
namespace {

/// The lines of a wrapped text.
QStringList lines_of(const QString& text, const QFont& font, double width) {
  QStringList lines;
  QTextLayout layout(text, font);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(std::max(20.0, width));
    lines << text.mid(line.textStart(), line.textLength()).trimmed();
  }
  layout.endLayout();
  return lines;
}

double paint_lines(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
                   const QColor& colour, double line_height) {
  double y = box.top();
  painter.setFont(font);
  painter.setPen(colour);
  for (const QString& line : lines_of(text, font, box.width())) {
    paint_text(painter, QRectF(box.left(), y, box.width() + 2, line_height), line, font, colour);
    y += line_height;
  }
  return y;
}

constexpr int margin = 4;  ///< room for the outline of a chosen card

}  // namespace

Card::Card(Look& look, const GalleryCard& card, Thumbnails& thumbnails, const ReadSoFar& so_far,
           QWidget* parent)
    : Control(look, parent), card_(card), thumbnails_(thumbnails) {
  set_words(card_.title, card_.exhibit ? card_.question : tr("This room is not open yet."));
  setToolTip({});
  setCursor(card_.exhibit ? Qt::PointingHandCursor : Qt::ArrowCursor);
  setFocusPolicy(card_.exhibit ? Qt::StrongFocus : Qt::NoFocus);
  set_progress(so_far);
  wait_.setSingleShot(true);
  wait_.setInterval(150);
  connect(&wait_, &QTimer::timeout, this, &Card::wake);
  frame_.setInterval(33);
  connect(&frame_, &QTimer::timeout, this, &Card::draw_moving);
  connect(&thumbnails_, &Thumbnails::made, this, qOverload<>(&QWidget::update));
}

void Card::set_progress(const ReadSoFar& so_far) {
  finished_ = so_far.finished;
  progress_ = so_far.of == 0 ? QString()
              : finished_    ? tr("read")
                             : tr("step %1 of %2").arg(so_far.step + 1).arg(so_far.of);
  update();
}

double Card::note_width() const {
  if (progress_.isEmpty()) return 0;
  return QFontMetricsF(look().font(Face::caption)).horizontalAdvance(progress_) +
         (finished_ ? look().px(18) : 0) + look().px(8);
}

Card::Words Card::words_in(double width) const {
  Words words;
  const QFont title = look().font(Face::title);
  words.note_below = QFontMetricsF(title).horizontalAdvance(card_.title) + note_width() > width;
  words.title_lines = static_cast<int>(lines_of(card_.title, title, width).size());
  words.question_lines = static_cast<int>(lines_of(card_.question, look().font(Face::body), width).size());
  return words;
}

int Card::words_height(int width) const {
  const Words words = words_in(width - 2 * margin);
  return look().px(12 + 20 * words.title_lines + 2 + 19 * words.question_lines + 2) +
         (words.note_below && !progress_.isEmpty() ? look().px(18) : 0);
}

void Card::set_picture_height(int pixels) {
  picture_height_ = std::max(48, pixels);
  update();
}

QRectF Card::picture_box() const { return QRectF(margin, margin, width() - 2 * margin, picture_height()); }

void Card::press() {
  if (card_.exhibit) Q_EMIT opened(card_.id);
}

void Card::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && rect().contains(event->pos())) press();
}

void Card::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: press(); break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: Q_EMIT arrow_pressed(event->key()); break;
    default: Control::keyPressEvent(event);
  }
}

bool Card::event(QEvent* event) {
  if (event->type() == QEvent::Enter && card_.exhibit && !look().reduce_motion()) wait_.start();
  if (event->type() == QEvent::Leave || event->type() == QEvent::Hide) rest();
  return Control::event(event);
}

void Card::wake() {
  session_ = std::make_unique<Session>(*card_.exhibit);
  stage_ = stage_of(*card_.exhibit);
  session_->play(true);
  clock_ = 0;
  frame_.start();
}

void Card::rest() {
  wait_.stop();
  frame_.stop();
  session_.reset();
  moving_ = {};
  update();
}

void Card::draw_moving() {
  const auto published = session_->latest();
  clock_ += 0.033;
  if (published->busy && published->snapshot->step() == 0 && moving_.isNull()) return;
  moving_ = thumbnail(*published->snapshot, *stage_, picture_box().size().toSize(), devicePixelRatioF(),
                      look().theme(), clock_);
  update(picture_box().toAlignedRect());
}

void Card::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  const QRectF box = picture_box();
  const bool open = card_.exhibit != nullptr;
  QPainterPath frame;
  frame.addRoundedRect(box, 4, 4);
  if (open) painter.fillPath(frame, look().colour(Role::stage));
  if (open) {
    const QImage image = moving_.isNull() ? thumbnails_.get(*card_.exhibit, box.size().toSize(),
                                                            devicePixelRatioF(), look().theme())
                                          : moving_;
    if (!image.isNull()) {
      painter.save();
      painter.setClipPath(frame);
      painter.drawImage(box, image);
      painter.restore();
    }
    painter.setPen(QPen(look().colour(Role::line), look().stroke(1)));
  } else {
    QPen dashed(look().colour(Role::line), look().stroke(1), Qt::CustomDashLine);
    dashed.setDashPattern({4, 4});
    painter.setPen(dashed);
    painter.setFont(look().font(Face::caption));
  }
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(inside(box, 1), 4, 4);
  if (!open) {
    painter.setPen(look().colour(Role::muted));
    painter.drawText(box, Qt::AlignCenter, tr("waits to be built"));
  }
  if (open && (pointer_over() || hasFocus())) {
    painter.setPen(QPen(look().colour(Role::accent), look().stroke(2)));
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 6, 6);
  }

  double y = box.bottom() + look().px(12);
  const Words words = words_in(box.width());
  const QColor ink = look().colour(open ? Role::ink : Role::muted);
  const double title_top = y;
  y = paint_lines(painter, QRectF(box.left(), y, box.width(), 0), card_.title, look().font(Face::title), ink,
                  look().px(20)) +
      look().px(2);
  y = paint_lines(painter, QRectF(box.left(), y, box.width(), 0), card_.question, look().font(Face::body),
                  look().colour(Role::muted), look().px(19));
  if (progress_.isEmpty()) return;
  const QRectF line(box.left(), words.note_below ? y : title_top, box.width(),
                    look().px(words.note_below ? 18 : 20));
  const auto side = words.note_below ? Qt::AlignLeft : Qt::AlignRight;
  painter.setFont(look().font(Face::caption));
  painter.setPen(look().colour(Role::muted));
  const double tick = look().px(14);
  const double before = finished_ && words.note_below ? tick + look().px(4) : 0;
  paint_text(painter, facing(*this, line.adjusted(before, 0, 0, 0)), progress_, look().font(Face::caption),
             look().colour(Role::muted), side | Qt::AlignVCenter);
  if (finished_)
    paint_icon(
        painter, Icon::tick,
        facing(*this, QRectF(words.note_below ? line.left() : line.right() - note_width() + look().px(6),
                             line.center().y() - tick / 2, tick, tick)),
        look().colour(Role::accept));
}

DeskRow::DeskRow(Look& look, Icon icon, QWidget* parent) : Control(look, parent), icon_(icon) {
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::StrongFocus);
}

void DeskRow::set_row(const QString& words, const QString& strong, const QString& note, bool key_note) {
  words_ = words;
  strong_ = strong;
  note_ = note;
  key_note_ = key_note;
  set_words(strong.isEmpty() ? words : words.arg(strong), help());
  update();
}

void DeskRow::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && rect().contains(event->pos())) press();
}

void DeskRow::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
    press();
  else
    Control::keyPressEvent(event);
}

void DeskRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());
  painter.setRenderHint(QPainter::Antialiasing);
  if (hover() > 0) painter.fillRect(rect().adjusted(0, 0, 0, -1), look().colour(Role::soft, hover() * 0.6));
  const double icon = look().px(18);
  paint_icon(painter, icon_, facing(*this, QRectF(0, (height() - icon) / 2.0, icon, icon)),
             look().colour(Role::ink));
  const QFont plain = look().font(Face::body), strong = look().font(Face::readout),
              small = look().font(Face::caption);
  double right = width();
  if (!note_.isEmpty() && (!key_note_ || key_shown_)) {
    const QFont font = key_note_ ? small : plain;
    const double w = QFontMetricsF(font).horizontalAdvance(note_);
    painter.setFont(font);
    painter.setPen(look().colour(Role::muted));
    if (key_note_) {
      const QRectF place(width() - w - look().px(10) - 1, (height() - look().px(18)) / 2.0, w + look().px(10),
                         look().px(18));
      const QRectF key = facing(*this, place);
      painter.drawText(key, Qt::AlignCenter, note_);
      painter.setPen(QPen(look().colour(Role::line), 1));
      painter.drawRoundedRect(inside(key, 1), 3, 3);
      right = place.left();
    } else {
      paint_text(painter, QRectF(0, 0, width(), height()), note_, font, look().colour(Role::muted),
                 Qt::AlignRight | Qt::AlignVCenter);
      right = width() - w;
    }
    right -= look().px(12);
  }
  double x = look().px(30);
  const auto piece = [&](const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    paint_text(painter, facing(*this, QRectF(x, 0, std::max(0.0, right - x), height())), text, font,
               look().colour(Role::ink));
    x += metrics.horizontalAdvance(text);
  };
  const auto place = words_.indexOf(QLatin1String("%1"));
  if (place < 0 || strong_.isEmpty()) {
    piece(words_, plain);
  } else {
    piece(words_.left(place), plain);
    piece(strong_, strong);
    piece(words_.mid(place + 2), plain);
  }
  painter.setPen(QPen(look().colour(Role::line), look().stroke(1)));
  painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
  if (focus_shown()) paint_focus(painter, look(), QRectF(rect()).adjusted(3, 3, -3, -4), 2);
}

}  // namespace lucid
