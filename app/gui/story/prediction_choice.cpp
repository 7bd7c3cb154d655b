#include "app/gui/story/prediction_choice.hpp"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "app/gui/widgets/icons.hpp"
#include "app/gui/widgets/mirror.hpp"

namespace lucid {

PredictionChoice::PredictionChoice(Look& look, int number, const QString& markdown, LiveWords live,
                                   QWidget* parent)
    : Control(look, parent), number_(number) {
  text_ = new StoryText(look, Face::body, this);
  text_->setAttribute(Qt::WA_TransparentForMouseEvents);
  text_->setFocusPolicy(Qt::NoFocus);
  set_words(plain_story_text(markdown, live), tr("Takes this as your guess: key %1.").arg(number));
  setToolTip({});
  text_->set_markdown(markdown, std::move(live));
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
}

QString PredictionChoice::value_words() const {
  if (votes_ >= 0 && mark_ == Mark::open) return tr("%n vote(s)", nullptr, votes_);
  switch (mark_) {
    case Mark::chosen: return tr("chosen");
    case Mark::right: return tr("right");
    case Mark::wrong: return tr("wrong");
    default: return {};
  }
}

void PredictionChoice::refresh() { text_->restyle(); }

void PredictionChoice::set_mark(Mark mark) {
  mark_ = mark;
  setEnabled(mark == Mark::open || mark == Mark::chosen);
  tell_value();
  update();
}

void PredictionChoice::set_votes(int votes, int of) {
  if (votes_ == votes && of_ == of) return;
  votes_ = votes, of_ = of;
  tell_value();
  update();
}

void PredictionChoice::fit(int width) {
  const int left = look().px(44), right = look().px(votes_ >= 0 ? 56 : 36);
  const int text_width = width - left - right;
  const int text_height = text_->height_for(text_width);
  const bool compact = look().compact();
  const int height = std::max(look().px(compact ? 34 : 38), text_height + look().px(compact ? 10 : 14));
  text_->place(left, (height - text_height) / 2 + 1, text_width, text_height);
  setFixedHeight(height + 2);
  resize(width, height + 2);
  mirror_children(*this);
}

void PredictionChoice::mouseReleaseEvent(QMouseEvent* event) {
  if (!rect().contains(event->pos()) || !isEnabled()) return;
  if (event->button() == Qt::RightButton)
    Q_EMIT taken_back();
  else if (event->button() == Qt::LeftButton)
    press();
}

void PredictionChoice::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    press();
  else
    Control::keyPressEvent(event);
}

void PredictionChoice::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
  Role edge = Role::edge;
  double width = 1;
  Role ground = Role::stage;
  if (mark_ == Mark::chosen) edge = Role::accent, width = 2, ground = Role::soft;
  if (mark_ == Mark::right) edge = Role::accept, width = 2;
  if (mark_ == Mark::wrong) edge = Role::reject, width = 1.5;
  if (mark_ == Mark::passed) edge = Role::line;
  painter.setPen(QPen(look().colour(edge), look().stroke(width)));
  painter.setBrush(look().colour(ground));
  painter.drawRoundedRect(box, 4, 4);
  if (hover() > 0 && mark_ == Mark::open) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(look().colour(Role::soft, hover() * 0.7));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
  }
  const double middle = box.center().y();
  const double icon = look().px(18);
  const QRectF left = facing(*this, QRectF(look().px(12), middle - icon / 2, icon, icon));
  if (mark_ == Mark::right || mark_ == Mark::wrong) {
    paint_icon(painter, mark_ == Mark::right ? Icon::tick : Icon::cross, left,
               look().colour(mark_ == Mark::right ? Role::accept : Role::reject), 2);
  } else {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look().colour(Role::line), 1));
    painter.drawRoundedRect(inside(left.adjusted(0, 0, 2, 0), 1), 3, 3);
    painter.setPen(look().colour(Role::muted));
    painter.setFont(look().font(Face::caption));
    painter.drawText(left.adjusted(0, 0, 2, 0), Qt::AlignCenter, QString::number(number_));
  }
  if (votes_ >= 0) {
    // The room's share as a band at the foot, the count at the right.
    if (of_ > 0 && votes_ > 0) {
      const double share = static_cast<double>(votes_) / of_;
      painter.setPen(Qt::NoPen);
      painter.setBrush(look().colour(Role::accent, 0.75));
      painter.drawRect(
          QRectF(box.left() + 2, box.bottom() - look().px(4), (box.width() - 4) * share, look().px(3)));
    }
    painter.setPen(look().colour(votes_ > 0 ? Role::ink : Role::muted));
    painter.setFont(look().font(Face::readout));
    painter.drawText(
        facing(*this, QRectF(box.right() - look().px(52), box.top(), look().px(40), box.height())),
        Qt::AlignCenter, look().locale().toString(votes_));
  } else if (mark_ == Mark::open || mark_ == Mark::chosen) {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPointF centre(mirrored ? box.left() + look().px(20) : box.right() - look().px(20), middle);
    const double radius = look().px(7);
    painter.setPen(
        QPen(look().colour(mark_ == Mark::chosen ? Role::accent : Role::edge), look().stroke(1.5)));
    painter.setBrush(mark_ == Mark::chosen ? QBrush(look().colour(Role::accent)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, radius, radius);
    if (mark_ == Mark::chosen) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(look().colour(Role::on_accent));
      painter.drawEllipse(centre, look().px(3), look().px(3));
    }
  }
  if (focus_shown()) paint_focus(painter, look(), box.adjusted(2, 2, -2, -2), 4);
}

}  // namespace lucid
