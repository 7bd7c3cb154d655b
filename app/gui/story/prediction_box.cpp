#include "app/gui/story/prediction_box.hpp"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "app/gui/widgets/icons.hpp"

namespace lucid {

PredictionChoice::PredictionChoice(Look& look, int number, const QString& markdown, LiveWords live,
                                   QWidget* parent)
    : Control(look, parent), number_(number) {
  text_ = new StoryText(look, Face::body, this);
  text_->setAttribute(Qt::WA_TransparentForMouseEvents);
  text_->setFocusPolicy(Qt::NoFocus);
  set_words(plain_story_text(markdown, live), {});
  setToolTip({});
  text_->set_markdown(markdown, std::move(live));
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
}

QString PredictionChoice::value_words() const {
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

void PredictionChoice::fit(int width) {
  const int left = look().px(44), right = look().px(36);
  const int text_width = width - left - right;
  const int text_height = text_->height_for(text_width);
  const int height = std::max(look().px(38), text_height + look().px(14));
  text_->setGeometry(left, (height - text_height) / 2 + 1, text_width, text_height);
  setFixedHeight(height + 2);
  resize(width, height + 2);
}

void PredictionChoice::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && isEnabled()) press();
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
  const QRectF left(look().px(12), middle - icon / 2, icon, icon);
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
  if (mark_ == Mark::open || mark_ == Mark::chosen) {
    const QPointF centre(box.right() - look().px(20), middle);
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

PredictionBox::PredictionBox(Look& look, const StoryPrediction& prediction, LiveWords live,
                             PredictionAnswer& answer, QWidget* parent)
    : QWidget(parent), look_(look), prediction_(prediction), live_(live), answer_(answer) {
  const auto text = [&](const std::string& markdown, Face face) {
    auto* widget = new StoryText(look_, face, this);
    widget->set_markdown(QString::fromStdString(markdown), live_);
    connect(widget, &StoryText::link_clicked, this, &PredictionBox::link_clicked);
    return widget;
  };
  question_ = text(prediction_.question, Face::story);
  because_ = text(prediction_.because, Face::story);
  for (std::size_t i = 0; i < prediction_.choices.size(); ++i) {
    auto* choice = new PredictionChoice(look_, static_cast<int>(i) + 1,
                                        QString::fromStdString(prediction_.choices[i].text), live_, this);
    connect(choice, &PredictionChoice::pressed, this, [this, i] { choose(static_cast<int>(i)); });
    choices_.push_back(choice);
  }
  if (prediction_.kind == StoryPrediction::Kind::number) {
    number_ = new QLineEdit(this);
    number_->setAccessibleName(tr("Your guess"));
    number_->setMaxLength(30);
    number_->setText(answer_.guess);
    connect(number_, &QLineEdit::textChanged, this, [this](const QString& guess) {
      answer_.guess = guess.trimmed();
      show_state();
    });
    connect(number_, &QLineEdit::returnPressed, this, [this] {
      if (!answer_.guess.isEmpty()) settle(PredictionAnswer::State::locked);
    });
  }
  lock_ = new Button(look_, Button::Shape::primary,
                     prediction_.kind == StoryPrediction::Kind::curve ? tr("I have drawn it: play")
                                                                      : tr("Lock my guess and play"),
                     this);
  lock_->set_icon(Icon::lock);
  lock_->set_words(lock_->text(), tr("Plays the answer; the guess stays beside it."));
  skip_ = new Button(look_, Button::Shape::plain, tr("Skip"), this);
  skip_->set_words(tr("Skip"), tr("Goes on without a guess."));
  connect(lock_, &Button::pressed, this, [this] { settle(PredictionAnswer::State::locked); });
  connect(skip_, &Button::pressed, this, [this] { settle(PredictionAnswer::State::skipped); });
  show_state();
}

void PredictionBox::choose(int index) {
  if (!open() || index < 0 || index >= static_cast<int>(choices_.size())) return;
  answer_.choice = index;
  show_state();
}

void PredictionBox::settle(PredictionAnswer::State state) {
  if (!open()) return;
  answer_.state = state;
  show_state();
  Q_EMIT reshaped();
  Q_EMIT settled();
}

bool PredictionBox::wants_figure() const { return !open() && !prediction_.answer.empty() && number_; }

void PredictionBox::set_computed(const QString& figure) {
  if (answer_.computed == figure) return;
  answer_.computed = figure;
  show_state();
  Q_EMIT reshaped();
}

void PredictionBox::refresh_live() {
  question_->refresh_live();
  because_->refresh_live();
}

void PredictionBox::restyle() {
  question_->restyle();
  because_->restyle();
  show_state();
}

void PredictionBox::show_state() {
  const bool asked = open();
  for (std::size_t i = 0; i < choices_.size(); ++i) {
    using Mark = PredictionChoice::Mark;
    const bool mine = static_cast<int>(i) == answer_.choice;
    choices_[i]->set_mark(asked                          ? (mine ? Mark::chosen : Mark::open)
                          : prediction_.choices[i].right ? Mark::right
                          : mine                         ? Mark::wrong
                                                         : Mark::passed);
  }
  if (number_) {
    number_->setVisible(asked);
    number_->setFont(look_.font(Face::value));
    number_->setPalette(look_.palette());
  }
  lock_->setVisible(asked);
  skip_->setVisible(asked);
  const bool ready =
      prediction_.kind == StoryPrediction::Kind::curve || answer_.choice >= 0 || !answer_.guess.isEmpty();
  lock_->set_locked(ready ? QString() : tr("waits for your guess"));
  because_->setVisible(!asked && !prediction_.because.empty());
  head_ = asked ? (choices_.empty() ? tr("Your guess") : tr("Your guess: keys 1 to %1").arg(choices_.size()))
                : QString();
  if (!asked && number_) {
    head_ = answer_.state == PredictionAnswer::State::skipped || answer_.guess.isEmpty()
                ? (answer_.computed.isEmpty() ? QString() : tr("computed: %1").arg(answer_.computed))
                : (answer_.computed.isEmpty()
                       ? tr("you: %1").arg(answer_.guess)
                       : tr("you: %1 · computed: %2").arg(answer_.guess, answer_.computed));
  }
  update();
}

void PredictionBox::fit(int width) {
  int y = look_.px(4);
  const auto place = [&](QWidget* widget, int height, int gap) {
    widget->setGeometry(0, y, width, height);
    y += height + gap;
  };
  place(question_, question_->height_for(width), look_.px(8));
  if (!head_.isEmpty()) {
    head_box_ = QRectF(0, y, width, look_.px(16));
    y += look_.px(16) + look_.px(6);
  }
  for (auto* choice : choices_) {
    choice->fit(width);
    place(choice, choice->height(), look_.px(4));
  }
  if (open()) {
    if (number_) {
      number_->setGeometry(0, y, look_.px(140), look_.px(32));
      y += look_.px(32) + look_.px(8);
    }
    y += look_.px(4);
    const QSize lock = lock_->sizeHint(), skip = skip_->sizeHint();
    lock_->setGeometry(-focus_room, y, lock.width(), lock.height());
    skip_->setGeometry(lock.width() + look_.px(8), y, skip.width(), skip.height());
    y += lock.height() + look_.px(4);
  } else if (!prediction_.because.empty()) {
    y += look_.px(8);
    place(because_, because_->height_for(width), look_.px(4));
  }
  setFixedHeight(y);
}

void PredictionBox::paintEvent(QPaintEvent*) {
  if (head_.isEmpty()) return;
  QPainter painter(this);
  paint_text(painter, head_box_, head_, look_.font(open() ? Face::caption : Face::caption_strong),
             look_.colour(open() ? Role::muted : Role::ink));
}

void PredictionBox::keyPressEvent(QKeyEvent* event) {
  const int number = event->key() - Qt::Key_1;
  if (open() && number >= 0 && number < static_cast<int>(choices_.size()))
    choose(number);
  else
    QWidget::keyPressEvent(event);
}

}  // namespace lucid
