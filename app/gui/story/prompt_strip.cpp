#include "app/gui/story/prompt_strip.hpp"

#include <QPainter>

namespace lucid {

PromptStrip::PromptStrip(Look& look, QWidget* parent) : QWidget(parent), look_(look) {
  text_ = new StoryText(look_, Face::body, this);
  close_ = new Button(look_, Icon::cross, tr("Close"), tr("Takes these words away."), this);
  close_->set_quiet(true);
  connect(close_, &Button::pressed, this, &PromptStrip::hush);
  connect(text_, &StoryText::link_clicked, this, &PromptStrip::link_clicked);
  hide();
}

void PromptStrip::say(const QString& markdown, const LiveWords& live) {
  words_ = markdown;
  text_->set_markdown(markdown, live);
  text_->setFocusPolicy(markdown.contains(QLatin1String("](")) ? Qt::StrongFocus : Qt::NoFocus);
  setAccessibleName(plain_story_text(markdown, live));
  setVisible(!markdown.isEmpty());
  Q_EMIT reshaped();
}

void PromptStrip::hush() {
  if (words_.isEmpty()) return;
  words_.clear();
  hide();
  Q_EMIT reshaped();
}

int PromptStrip::height_for(int width, int side) {
  side_ = side;
  return std::max(look_.target(), text_->height_for(width - 2 * side - look_.target() + look_.px(10))) +
         look_.px(16);
}

void PromptStrip::resizeEvent(QResizeEvent*) {
  const int target = look_.target();
  const int inner = width() - 2 * side_ - target + look_.px(10);
  const int text_height = text_->height_for(inner);
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  text_->place(mirrored ? width() - side_ - inner : side_, (height() - text_height) / 2, inner, text_height);
  close_->setGeometry(mirrored ? side_ - look_.px(10) : width() - side_ - target + look_.px(10),
                      (height() - target) / 2, target, target);
}

void PromptStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), look_.colour(Role::soft));
  painter.setPen(QPen(look_.colour(Role::line), look_.stroke(1)));
  painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
}

}  // namespace lucid
