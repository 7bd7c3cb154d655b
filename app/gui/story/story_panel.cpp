#include "app/gui/story/story_panel.hpp"

#include "app/gui/language.hpp"
#include "app/gui/story/gaps.hpp"
#include "app/gui/widgets/mirror.hpp"

#include <QFile>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

#include "app/gui/widgets/style.hpp"

namespace lucid {
namespace {

/// Holds the pieces and draws the hairlines of the claim.
class StoryPage : public QWidget {
 public:
  StoryPage(Look& look, QWidget* parent) : QWidget(parent), look_(look) {}
  std::vector<QLineF> lines;
  QRectF waiting;  ///< where the rest of the step will stand
  QString waits_for;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(QPen(look_.colour(Role::line), look_.stroke(1)));
    for (const auto& line : lines) painter.drawLine(line);
    if (waiting.isNull()) return;
    const double icon = look_.px(14);
    const QRectF lock(waiting.left(), waiting.center().y() - icon / 2, icon, icon);
    paint_icon(painter, Icon::lock, facing(*this, lock), look_.colour(Role::muted));
    paint_text(painter, facing(*this, waiting.adjusted(icon + look_.px(8), 0, 0, 0)), waits_for,
               look_.font(Face::caption), look_.colour(Role::muted));
  }

 private:
  Look& look_;
};

int side(const Look& look) { return look.px(look.compact() ? 24 : 32); }
int top(const Look& look) { return look.px(look.compact() ? 18 : 24); }
int foot(const Look& look) { return look.px(look.compact() ? 48 : 56); }
/// Segments, "Step 3 of 8", and the gaps around them.
int head(const Look& look) { return top(look) + look.px(3 + 12 + 16) + gap_of(look, 10); }

}  // namespace

StoryPanel::StoryPanel(Look& look, Story story, LiveWords live, StoryRun run,
                       std::shared_ptr<PredictionAnswers> answers, QWidget* parent)
    : QWidget(parent),
      look_(look),
      story_(std::move(story)),
      run_(std::move(run)),
      answers_(std::move(answers)) {
  if (!answers_) answers_ = std::make_shared<PredictionAnswers>();
  live_ = [this, live = std::move(live)](const QString& id) {
    return locked_ids().contains(id.section(QLatin1Char('@'), 0, 0)) ? locked_value
           : live                                                    ? live(id)
                                                                     : QString();
  };
  area_ = new QScrollArea(this);
  area_->setFrameShape(QFrame::NoFrame);
  area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area_->setFocusPolicy(Qt::NoFocus);
  area_->viewport()->setAutoFillBackground(false);
  area_->setAutoFillBackground(false);
  page_ = new StoryPage(look_, area_);
  area_->setWidget(page_);
  // Whoever scrolls is not pulled back.
  connect(area_->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { follows_ = -1; });
  page_->setAutoFillBackground(false);
  back_ = new Button(look_, Button::Shape::plain, QString(), this);
  back_->set_icon(Icon::chevron_left);
  back_->set_quiet(true);
  next_ = new Button(look_, Button::Shape::primary, QString(), this);
  next_->set_icon(Icon::chevron_right);
  next_->set_icon_last(true);
  menu_ = new Button(look_, Button::Shape::plain, QString(), this);
  menu_->set_quiet(true);
  menu_->set_face(Face::caption);
  menu_->set_icon(Icon::chevron_down);
  menu_->set_icon_last(true);
  prompt_ = new PromptStrip(look_, this);
  connect(menu_, &Button::pressed, this, &StoryPanel::open_menu);
  connect(prompt_, &PromptStrip::link_clicked, this, &StoryPanel::link_clicked);
  connect(prompt_, &PromptStrip::reshaped, this, &StoryPanel::arrange);
  connect(back_, &Button::pressed, this, [this] { go(-1); });
  connect(next_, &Button::pressed, this, [this] { go(1); });
  connect(&look_, &Look::changed, this, [this] {
    prompt_->restyle();
    build();
  });
  setAccessibleName(tr("Story"));
  show_guidance();
  build();
}

const StoryStep* StoryPanel::current() const {
  return story_.steps.empty() ? nullptr : &story_.steps[static_cast<std::size_t>(step_)];
}

void StoryPanel::show_step(int step) {
  if (story_.steps.empty()) return;
  step_ = std::clamp(step, 0, steps() - 1);
  prompt_armed_.clear(), prompt_said_.clear();
  followed_.clear();
  hinting_ = false;
  follows_ = -1;
  build();
  prompt_->hush();
  area_->verticalScrollBar()->setValue(0);
  Q_EMIT lock_changed();
}

bool StoryPanel::go(int by) {
  const int wanted = step_ + by;
  if (wanted < 0 || wanted >= steps() || (by > 0 && waits_for_guess())) return false;
  show_step(wanted);
  Q_EMIT step_opened(step_);
  return true;
}

bool StoryPanel::waits_for_guess() const { return guidance_ != Guidance::none && open_question() >= 0; }

int StoryPanel::open_question() const {
  const StoryStep* step = current();
  for (std::size_t i = 0; step && i < step->blocks.size(); ++i)
    if (step->blocks[i].kind == StoryBlock::Kind::prediction && is_open(static_cast<int>(i)))
      return static_cast<int>(i);
  return -1;
}

bool StoryPanel::is_open(int block) const {
  const auto answer = answers_->find({step_, block});
  return answer == answers_->end() || answer->second.state == PredictionAnswer::State::asked;
}

PredictionBox* StoryPanel::box(int block) const {
  for (const auto& piece : pieces_)
    if (piece.prediction && piece.block == block) return piece.prediction;
  return nullptr;
}

QStringList StoryPanel::locked_ids() const {
  QStringList ids;
  const StoryStep* step = current();
  if (guidance_ == Guidance::none || !step) return ids;
  for (std::size_t i = 0; i < step->blocks.size(); ++i) {
    const StoryBlock& block = step->blocks[i];
    if (block.kind != StoryBlock::Kind::prediction || !is_open(static_cast<int>(i))) continue;
    if (!block.prediction.answer.empty()) ids << QString::fromStdString(block.prediction.answer);
    for (const auto& id : block.prediction.hide) ids << QString::fromStdString(id);
  }
  return ids;
}

void StoryPanel::set_lit(const QString& quantity) {
  lit_ = quantity;
  for (StoryText* text : findChildren<StoryText*>()) text->set_lit(quantity);
}

bool StoryPanel::take_key(int key) {
  for (const auto& piece : pieces_) {
    if (!piece.prediction || !piece.prediction->open()) continue;
    return piece.prediction->take_digit(key);
  }
  return false;
}

void StoryPanel::show_computed(
    const std::function<std::shared_ptr<const Snapshot>(int block, const StoryPrediction&)>& run) {
  for (const auto& piece : pieces_) {
    if (!piece.prediction || !piece.prediction->waits_for_answer()) continue;
    if (const auto snapshot = run(piece.block, piece.prediction->prediction()))
      piece.prediction->take_computed(*snapshot);
  }
}

void StoryPanel::settled(int block) {
  PredictionAnswer& answer = (*answers_)[{step_, block}];
  follows_ = block;
  if (PredictionBox* own = box(block)) own->follow_answer();
  // A choice is answered by the story itself: nothing has to be computed first.
  const auto& prediction =
      story_.steps[static_cast<std::size_t>(step_)].blocks[static_cast<std::size_t>(block)].prediction;
  if (prediction.kind == StoryPrediction::Kind::choice) answer.final = true;
  show_buttons();
  refresh_live();
  update();
  Q_EMIT lock_changed();
  Q_EMIT answer_changed(block);
  tell_guess(block);
  Q_EMIT answer_asked(prediction.then, block);
}

void StoryPanel::tell_guess(int block) {
  const PredictionBox* own = box(block);
  if (!own || own->open()) return;  // a question that is still asked has no guess to keep
  const StoryStep& step = *current();
  const PredictionAnswer& answer = own->answer();
  using Kind = StoryPrediction::Kind;
  const Kind kind = own->prediction().kind;
  Guess guess;
  guess.step = step_ + 1;
  guess.block = block;
  guess.step_name = step.name;
  guess.kind = kind == Kind::choice ? "choice" : kind == Kind::number ? "number" : "curve";
  guess.question = plain_story_text(QString::fromStdString(own->prediction().question), live_).toStdString();
  guess.guess = own->guess_words().toStdString();
  guess.answer = own->answer_words().toStdString();
  guess.skipped = answer.state == PredictionAnswer::State::skipped;
  guess.when = answer.when.toStdString();
  guess.votes = answer.votes;
  if (guess.skipped)
    guess.outcome = "skipped";
  else if (kind == Kind::choice)
    guess.outcome = guess.guess == guess.answer ? "right" : "not";
  else if (answer.final)
    guess.outcome = own->verdict().toStdString();
  if (kind == Kind::curve && !guess.skipped) {
    answer.drawn.points(guess.x, guess.drawn);
    for (const double x : guess.x)
      guess.computed.push_back(value_at(answer.true_x, answer.true_y, x, answer.drawn.x().log));
  }
  keep_figures(answer, guess);
  Q_EMIT guessed(guess);
}

QString StoryPanel::tables() const {
  const StoryStep* step = current();
  if (!step || waits_for_guess()) return {};
  QStringList found;
  for (const StoryBlock& block : step->blocks)
    if (block.kind == StoryBlock::Kind::text && block.text.starts_with('|'))
      found << QString::fromStdString(block.text);
  return found.join(QStringLiteral("\n\n"));
}

PredictionBox* StoryPanel::second_box(int block, Look& look, QWidget* parent) {
  const PredictionBox* own = box(block);
  if (!own) return nullptr;
  auto* second = new PredictionBox(look, own->prediction(), live_, (*answers_)[{step_, block}], run_, parent);
  // Before a class the paper may outlast its step for a moment.
  connect(second, &PredictionBox::settled, this, [this, block, step = step_] {
    if (step == step_) settled(block);
  });
  connect(second, &PredictionBox::touched, this, [this, block] {
    if (PredictionBox* first = box(block)) first->follow_answer();
  });
  connect(second, &PredictionBox::link_clicked, this, &StoryPanel::link_clicked);
  connect(this, &StoryPanel::answer_changed, second, [second, block](int changed) {
    if (changed == block) second->follow_answer();
  });
  return second;
}

void StoryPanel::build() {
  for (auto& piece : pieces_) {
    if (piece.text) piece.text->deleteLater(), piece.text->hide();
    if (piece.prediction) piece.prediction->deleteLater(), piece.prediction->hide();
  }
  pieces_.clear();
  if (title_) title_->deleteLater(), title_->hide();
  title_ = nullptr;
  const StoryStep* step = current();
  if (!step) return;
  const auto make_text = [&](Face face) {
    auto* text = new StoryText(look_, face, page_);
    connect(text, &StoryText::link_clicked, this, [this](const QString& target) {
      followed_ << target;
      Q_EMIT link_clicked(target);
    });
    connect(text, &StoryText::link_pointed, this, &StoryPanel::link_pointed);
    connect(text, &StoryText::value_pointed, this, [this](const QString& quantity) {
      Q_EMIT link_pointed(quantity.isEmpty() ? QString() : QStringLiteral("show:") + quantity);
    });
    connect(text, &StoryText::reshaped, this, &StoryPanel::arrange_later);
    return text;
  };
  title_ = make_text(Face::step_title);
  title_->set_markdown(QString::fromStdString(step->title), live_);
  title_->setFocusPolicy(Qt::NoFocus);
  for (std::size_t i = 0; i < step->blocks.size(); ++i) {
    const StoryBlock& block = step->blocks[i];
    Piece piece;
    piece.block = static_cast<int>(i);
    if (block.kind == StoryBlock::Kind::prediction) {
      const int at = piece.block;
      piece.prediction =
          new PredictionBox(look_, block.prediction, live_, (*answers_)[{step_, at}], run_, page_);
      piece.prediction->set_free(guidance_ == Guidance::none);
      connect(piece.prediction, &PredictionBox::reshaped, this, [this, at] {
        arrange();
        Q_EMIT answer_changed(at);
      });
      connect(piece.prediction, &PredictionBox::touched, this, &StoryPanel::arrange_later);
      connect(piece.prediction, &PredictionBox::crowded, this, &StoryPanel::arrange_later);
      connect(piece.prediction, &PredictionBox::link_clicked, this, &StoryPanel::link_clicked);
      connect(piece.prediction, &PredictionBox::answered, this, [this, at] { tell_guess(at); });
      connect(piece.prediction, &PredictionBox::settled, this, [this, at] { settled(at); });
    } else {
      piece.claim = block.kind == StoryBlock::Kind::claim;
      piece.formula = block.kind == StoryBlock::Kind::formula;
      piece.text = make_text(piece.claim ? Face::claim : Face::story);
      if (piece.formula)
        piece.text->set_formula(QString::fromStdString(block.text));
      else
        piece.text->set_markdown(QString::fromStdString(block.text), live_);
      if (!QString::fromStdString(block.text).contains(QLatin1String("](")))
        piece.text->setFocusPolicy(Qt::NoFocus);
    }
    pieces_.push_back(piece);
  }
  show_buttons();
  arrange();
  title_->show();
  update();
  set_lit(lit_);
}

void StoryPanel::show_buttons() {
  const bool first = step_ == 0, last = step_ + 1 >= steps();
  back_->setVisible(!first && steps() > 0);
  next_->setVisible(!last && steps() > 0);
  const auto name = [&](int step) {
    return QString::fromStdString(story_.steps[static_cast<std::size_t>(step)].name);
  };
  if (!first) {
    back_->set_text(name(step_ - 1));
    back_->set_words(name(step_ - 1), tr("Back to the step before."));
  }
  if (!last) {
    next_->set_text(name(step_ + 1));
    next_->set_words(name(step_ + 1), tr("On to the next step."));
    const bool waits = waits_for_guess();
    next_->set_locked(waits ? tr("waits for your guess") : QString());
    next_->set_shape(waits ? Button::Shape::outlined : Button::Shape::primary);
    next_->set_icon(waits ? Icon::lock : Icon::chevron_right);
    next_->set_icon_last(!waits);
  }
  const int y = height() - foot(look_), margin = side(look_);
  int room = width() - 2 * margin + 2 * focus_room;
  // The names of the steps beside, where they stand whole: the next one's first.
  const auto fitted = [&](Button* button, const QString& short_words) {
    for (const QString& words : {button->text(), short_words, QString()}) {
      button->set_text(words);
      if (button->sizeHint().width() <= room) break;
    }
    const int used = button->isHidden() ? 0 : std::min(button->sizeHint().width(), std::max(room, 0));
    room -= used;
    return used;
  };
  const int next_width = fitted(next_, tr("Next"));
  next_->setGeometry(width() - margin + focus_room - next_width,
                     y + (foot(look_) - next_->sizeHint().height()) / 2, next_width,
                     next_->sizeHint().height());
  const int back_width = fitted(back_, tr("Back"));
  back_->setGeometry(margin - look_.px(12), y + (foot(look_) - back_->sizeHint().height()) / 2, back_width,
                     back_->sizeHint().height());
  mirror_children(*this);
}

void StoryPanel::arrange() {
  const int h = head(look_), margin = side(look_);
  const int strip = prompt_->isHidden() ? 0 : prompt_->height_for(width(), margin);
  area_->setGeometry(0, h, width(), std::max(0, height() - h - foot(look_) - strip));
  if (strip > 0) prompt_->setGeometry(0, height() - foot(look_) - strip, width(), strip);
  // The number of the step has the half of the line that is its own.
  const QSize menu = menu_->sizeHint().boundedTo({(width() - 2 * margin) / 2, 4096});
  const int line = top(look_) + look_.px(3 + 12 + 8);
  const int menu_x = layoutDirection() == Qt::RightToLeft ? margin - look_.px(8)
                                                          : width() - margin + look_.px(8) - menu.width();
  menu_->setGeometry(menu_x, line - menu.height() / 2, menu.width(), menu.height());
  auto* page = static_cast<StoryPage*>(page_);
  page->lines.clear();
  const int inner = width() - 2 * margin;
  if (inner < 40) return;
  int y = 0;
  if (title_) {
    const int title_height = title_->height_for(inner);
    title_->place(margin, y, inner, title_height);
    y += title_height + gap_of(look_, 12);
  }
  // What follows an open question may tell its answer: it waits as well.
  bool waits = false;
  page->waiting = QRectF();
  for (auto& piece : pieces_) {
    QWidget* widget = piece.text ? static_cast<QWidget*>(piece.text) : piece.prediction;
    widget->setVisible(!waits);
    if (waits) continue;
    if (piece.prediction) {
      waits = guidance_ != Guidance::none && piece.prediction->open() && &piece != &pieces_.back();
      piece.prediction->fit(inner);
      piece.prediction->setGeometry(margin, y, inner, piece.prediction->height());
      y += piece.prediction->height() + gap_of(look_, 12);
      continue;
    }
    if (piece.claim) {
      y += look_.px(6);
      page->lines.push_back(QLineF(margin, y + 0.5, margin + inner, y + 0.5));
      y += look_.px(12);
    }
    if (piece.formula) y += gap_of(look_, 4);
    const int text_height = piece.text->height_for(inner);
    piece.text->place(margin, y, inner, text_height);
    y += text_height + gap_of(look_, piece.formula ? 14 : 10);
    if (piece.claim) {
      y += look_.px(2);
      page->lines.push_back(QLineF(margin, y + 0.5, margin + inner, y + 0.5));
      y += look_.px(14);
    }
  }
  // Where the question just fits nothing is cut in half below it: the lock on the way on says the same.
  const int question_foot = y - gap_of(look_, 12);
  const bool just_fits = question_foot <= area_->height() && y + look_.px(32) > area_->height();
  if (waits && just_fits) y = question_foot;
  if (waits && !just_fits) {
    page->waits_for = tr("the rest of the step waits for your guess");
    page->waiting = QRectF(margin, y + look_.px(4), inner, look_.px(28));
    y += look_.px(32);
  }
  page_->resize(width(), std::max(y, area_->height()));
  mirror_children(*page_);
  page_->update();
  if (const PredictionBox* answered = box(follows_)) show_whole(*answered);
}

void StoryPanel::show_whole(const PredictionBox& box) {
  QScrollBar& bar = *area_->verticalScrollBar();
  const int below = box.geometry().bottom() + look_.px(12) - area_->viewport()->height();
  const int wanted = std::min(below, box.y());
  if (wanted > bar.value()) bar.setValue(wanted);
}

void StoryPanel::arrange_later() {
  if (arranging_later_) return;
  arranging_later_ = true;
  QTimer::singleShot(0, this, [this] {
    arranging_later_ = false;
    arrange();
  });
}

void StoryPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  arrange_later();
}

void StoryPanel::resizeEvent(QResizeEvent*) {
  arrange_later();
  arrange();
  show_buttons();
}

void StoryPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());
  painter.fillRect(rect(), look_.colour(Role::paper));
  const StoryStep* step = current();
  if (!step) {
    paint_text(painter, QRectF(side(look_), top(look_), width() - 2 * side(look_), look_.px(20)),
               tr("The story of this exhibit is not written yet."), look_.font(Face::body),
               look_.colour(Role::muted));
    return;
  }
  const int margin = side(look_), inner = width() - 2 * margin, count = steps();
  const double gap = look_.px(4), segment = (inner - gap * (count - 1)) / count;
  const double thickness = look_.px(3);
  for (int i = 0; i < count; ++i) {
    const QRectF bar = facing(*this, QRectF(margin + i * (segment + gap), top(look_), segment, thickness));
    painter.fillRect(bar, look_.colour(i < step_ ? Role::ink : Role::line));
    if (i == step_)
      painter.fillRect(
          facing(*this, QRectF(margin + i * (segment + gap), bar.top(), segment * 0.6, thickness)),
          look_.colour(Role::accent));
  }
  const QRectF line(margin, top(look_) + look_.px(3 + 12), inner - menu_->width() + look_.px(4),
                    look_.px(16));
  const QFont caption = look_.font(Face::caption);
  QString place = tr("Step %1 of %2").arg(step_ + 1).arg(count);
  const QString waiting = place + QStringLiteral(" · ") + tr("predict first");
  if (waits_for_guess() && QFontMetricsF(caption).horizontalAdvance(waiting) <= line.width()) place = waiting;
  paint_text(painter, facing(*this, line), place, caption, look_.colour(Role::muted));
  painter.setPen(QPen(look_.colour(Role::line), look_.stroke(1)));
  const double y = height() - foot(look_) + 0.5;
  painter.drawLine(QPointF(0, y), QPointF(width(), y));
}

void StoryPanel::keyPressEvent(QKeyEvent* event) {
  if (take_key(event->key())) return;
  if (event->key() == Qt::Key_PageDown)
    go(1);
  else if (event->key() == Qt::Key_PageUp)
    go(-1);
  else
    QWidget::keyPressEvent(event);
}

void StoryPanel::refresh_live() {
  for (auto& piece : pieces_) {
    if (piece.text) piece.text->refresh_live();
    if (piece.prediction) piece.prediction->refresh_live();
  }
  prompt_->refresh_live();
  look_for_prompts();
}

Story load_story(const QString& exhibit, const QLocale& locale) {
  for (const QString& code : {locale.name().left(2), QStringLiteral("en")}) {
    QFile file(QStringLiteral(":/resources/%1/story.%2.md").arg(exhibit, code));
    if (!file.open(QIODevice::ReadOnly)) continue;
    try {
      return in_language_in_use(read_story(file.readAll().toStdString()));
    } catch (const Refusal& refusal) {
      qWarning("%s", refusal.what());
    }
  }
  return {};
}

}  // namespace lucid
