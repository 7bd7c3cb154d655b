#include "app/gui/top_bar.hpp"

#include <QPainter>

#include "app/gui/widgets/look.hpp"
#include "app/gui/widgets/mirror.hpp"

namespace lucid {

TopBar::TopBar(Look& look, QWidget* parent) : QWidget(parent), look_(look) {
  back_ = new Button(look_, Icon::back, tr("Back"), tr("Back to the gallery."), this);
  language_ = new Button(look_, Button::Shape::plain, QString(), this);
  language_->set_quiet(true);
  theme_ = new Button(look_, Icon::theme, tr("Theme"), tr("Paper, night, or high contrast."), this);
  text_size_ = new Button(look_, Icon::text_size, tr("Text size"),
                          tr("Larger letters, in four sizes; less motion."), this);
  share_ = new Button(look_, Icon::share, tr("Share"), tr("A link, a file, a picture or the data."), this);
  present_ = new Button(look_, Icon::present, tr("Present"), tr("Full screen and large, for a room."), this);
  connect(back_, &Button::pressed, this, &TopBar::back_asked);
  connect(language_, &Button::pressed, this,
          [this] { Q_EMIT language_asked(language_->mapToGlobal(QPoint(0, language_->height()))); });
  connect(theme_, &Button::pressed, this, &TopBar::theme_asked);
  connect(text_size_, &Button::pressed, this,
          [this] { Q_EMIT reading_asked(text_size_->mapToGlobal(QPoint(0, text_size_->height()))); });
  connect(share_, &Button::pressed, this,
          [this] { Q_EMIT share_asked(share_->mapToGlobal(QPoint(0, share_->height()))); });
  connect(present_, &Button::pressed, this, &TopBar::present_asked);
  connect(&look_, &Look::changed, this, &TopBar::arrange);
}

void TopBar::set_words(const QString& title, const QString& question) {
  title_ = title;
  question_ = question;
  setAccessibleName(title);
  arrange();
}

void TopBar::resizeEvent(QResizeEvent*) { arrange(); }

void TopBar::arrange() {
  language_->set_text(look_.locale().name().left(2).toUpper());
  language_->set_words(tr("Language"), tr("Shows everything in another language."));
  const bool wide = width() >= 1366;
  share_->set_shape(wide ? Button::Shape::plain : Button::Shape::icon);
  share_->set_text(wide ? tr("Share") : QString());
  present_->set_shape(wide ? Button::Shape::plain : Button::Shape::icon);
  present_->set_text(wide ? tr("Present") : QString());
  const auto place = [&](Button* button, int x) {
    const QSize size = button->sizeHint();
    button->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
    return size.width();
  };
  place(back_, look_.px(4));
  int x = width() - look_.px(8);
  for (Button* button : {present_, share_}) {
    x -= button->sizeHint().width();
    place(button, x);
  }
  x -= look_.px(10);
  parting_ = x;
  x -= look_.px(6);
  for (Button* button : {text_size_, theme_, language_}) {
    x -= button->sizeHint().width();
    place(button, x);
  }
  words_right_ = x - look_.px(12);
  mirror_children(*this);
  update();
}

void TopBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());
  painter.fillRect(rect(), look_.colour(Role::paper));
  const QFont strong = look_.font(Face::title), plain = look_.font(Face::body);
  double x = look_.px(48);
  paint_text(painter, facing(*this, QRectF(x, 0, words_right_ - x, height())), title_, strong,
             look_.colour(Role::ink));
  x += QFontMetricsF(strong).horizontalAdvance(title_) + look_.px(18);
  // The question stands whole or not at all.
  if (QFontMetricsF(plain).horizontalAdvance(question_) <= words_right_ - x)
    paint_text(painter, facing(*this, QRectF(x, 0, words_right_ - x, height())), question_, plain,
               look_.colour(Role::muted));
  painter.setPen(QPen(look_.colour(Role::line), look_.stroke(1)));
  const double parting = layoutDirection() == Qt::RightToLeft ? width() - parting_ - 0.5 : parting_ + 0.5;
  painter.drawLine(QPointF(parting, look_.px(14)), QPointF(parting, height() - look_.px(14)));
  painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

}  // namespace lucid
