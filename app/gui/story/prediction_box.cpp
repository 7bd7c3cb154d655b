#include "app/gui/story/prediction_box.hpp"

#include <QDateTime>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <algorithm>

#include "app/gui/story/gaps.hpp"
#include "app/gui/widgets/mirror.hpp"
#include "visualizations/word_lines.hpp"

namespace lucid {

PredictionBox::PredictionBox(Look& look, const StoryPrediction& prediction, LiveWords live,
                             PredictionAnswer& answer, StoryRun run, QWidget* parent)
    : QWidget(parent),
      look_(look),
      prediction_(prediction),
      live_(live),
      answer_(answer),
      run_(std::move(run)) {
  const auto text = [&](const std::string& markdown, Face face) {
    auto* widget = new StoryText(look_, face, this);
    widget->set_markdown(QString::fromStdString(markdown), live_);
    connect(widget, &StoryText::link_clicked, this, &PredictionBox::link_clicked);
    // A live number that has grown may need a line more.
    connect(widget, &StoryText::reshaped, this, [this] {
      if (!laying_out_) Q_EMIT crowded();
    });
    if (markdown.find("](") == std::string::npos) widget->setFocusPolicy(Qt::NoFocus);
    return widget;
  };
  question_ = text(prediction_.question, Face::story);
  because_ = text(prediction_.because, Face::story);
  verdict_ = text({}, Face::body);
  verdict_->hide();
  for (std::size_t i = 0; i < prediction_.choices.size(); ++i) {
    auto* choice = new PredictionChoice(look_, static_cast<int>(i) + 1,
                                        QString::fromStdString(prediction_.choices[i].text), live_, this);
    connect(choice, &PredictionChoice::pressed, this, [this, i] { choose(static_cast<int>(i)); });
    connect(choice, &PredictionChoice::taken_back, this, [this, i] { take_vote_back(static_cast<int>(i)); });
    choices_.push_back(choice);
  }
  if (prediction_.kind == StoryPrediction::Kind::number) make_number();
  if (prediction_.kind == StoryPrediction::Kind::curve) make_pad();
  // Where the answer is words alone, nothing is promised to move.
  const bool plays = !prediction_.then.empty();
  lock_ = new Button(look_, Button::Shape::primary,
                     pad_    ? tr("I have drawn it: play")
                     : plays ? tr("Lock my guess and play")
                             : tr("Lock my guess"),
                     this);
  lock_->set_icon(Icon::lock);
  lock_->set_words(lock_->text(), plays || pad_ ? tr("Plays the answer; the guess stays beside it.")
                                                : tr("Shows the answer; the guess stays beside it."));
  skip_ = new Button(look_, Button::Shape::plain, QString(), this);
  again_ = new Button(look_, Button::Shape::plain, tr("Draw again"), this);
  again_->set_words(tr("Draw again"), tr("Wipes the curve."));
  connect(lock_, &Button::pressed, this, &PredictionBox::lock);
  connect(skip_, &Button::pressed, this, &PredictionBox::skip);
  connect(again_, &Button::pressed, this, [this] {
    if (pad_) pad_->clear();
  });
  set_free(false);
}

const Readout* PredictionBox::readout() const {
  const int index = run_.exhibit ? run_.exhibit->readout_index(prediction_.answer) : -1;
  return index < 0 ? nullptr : &run_.exhibit->readouts[static_cast<std::size_t>(index)];
}

const Series* PredictionBox::series() const {
  const int index = run_.exhibit ? run_.exhibit->series_index(prediction_.answer) : -1;
  return index < 0 ? nullptr : &run_.exhibit->series[static_cast<std::size_t>(index)];
}

void PredictionBox::make_number() {
  number_ = new QLineEdit(this);
  number_->setAccessibleName(tr("Your guess"));
  number_->setAccessibleDescription(tr("Type a number; the answer comes after it is locked."));
  number_->setMaxLength(30);
  number_->setFrame(false);  // drawn below, as other fields are
  number_->installEventFilter(this);
  if (const Readout* shown = readout())
    unit_words_ = shown->fraction ? QStringLiteral("%") : QString::fromStdString(shown->unit);
  number_->setText(answer_.guess);
  connect(number_, &QLineEdit::textChanged, this, [this](const QString& guess) {
    answer_.guess = guess.trimmed();
    const Readout* shown = readout();
    const bool fraction = shown && shown->fraction;
    answer_.guessed = read_quantity(answer_.guess, {fraction ? 100.0 : 1.0, unit_words_, fraction},
                                    shown ? QString::fromStdString(shown->unit) : QString(), fraction);
    show_state();
    Q_EMIT touched();
  });
  connect(number_, &QLineEdit::returnPressed, this, &PredictionBox::lock);
  line_ = new NumberLine(look_, this);
}

void PredictionBox::make_pad() {
  const Series* drawn = series();
  if (!drawn) return;
  const auto snapshot = run_.snapshot ? run_.snapshot() : nullptr;
  const auto index = static_cast<std::size_t>(run_.exhibit->series_index(prediction_.answer));
  const SeriesData* data =
      snapshot && index < snapshot->series.size() ? snapshot->series[index].get() : nullptr;
  // A drawing that was begun keeps its axes.
  if (open() && answer_.drawn.empty()) answer_.drawn = blank_guess(prediction_, *drawn, data);
  pad_ = new CurvePad(look_, *drawn, answer_.drawn, this);
  connect(pad_, &CurvePad::drawn, this, [this] {
    show_state();
    Q_EMIT touched();
  });
  if (!answer_.true_x.empty()) pad_->set_computed(answer_.true_x, answer_.true_y, false);
}

bool PredictionBox::ready() const {
  switch (prediction_.kind) {
    case StoryPrediction::Kind::choice: return answer_.choice >= 0;
    case StoryPrediction::Kind::number: return answer_.guessed.has_value();
    case StoryPrediction::Kind::curve: return pad_ && pad_->enough();
  }
  return false;
}

void PredictionBox::lock() {
  if (ready()) settle(PredictionAnswer::State::locked);
}

void PredictionBox::skip() { settle(PredictionAnswer::State::skipped); }

void PredictionBox::choose(int index) {
  if (!open() || index < 0 || index >= static_cast<int>(choices_.size())) return;
  if (tally_) {
    answer_.votes.resize(choices_.size());
    ++answer_.votes[static_cast<std::size_t>(index)];
    const auto most = std::max_element(answer_.votes.begin(), answer_.votes.end());
    answer_.choice = static_cast<int>(most - answer_.votes.begin());
  } else {
    answer_.choice = index;
  }
  show_state();
  Q_EMIT touched();
}

bool PredictionBox::take_digit(int key) {
  if (key < Qt::Key_0 || key > Qt::Key_9) return false;
  if (number_) {
    number_->setFocus(Qt::OtherFocusReason);
    number_->insert(QString::number(key - Qt::Key_0));
    return true;
  }
  if (key == Qt::Key_0) return false;
  choose(key - Qt::Key_1);
  if (!tally_ && ready()) lock_->setFocus(Qt::OtherFocusReason);
  return true;
}

void PredictionBox::take_vote_back(int index) {
  const auto at = static_cast<std::size_t>(index);
  if (!open() || !tally_ || at >= answer_.votes.size() || answer_.votes[at] == 0) return;
  --answer_.votes[at];
  const auto most = std::max_element(answer_.votes.begin(), answer_.votes.end());
  answer_.choice = *most > 0 ? static_cast<int>(most - answer_.votes.begin()) : -1;
  show_state();
  Q_EMIT touched();
}

void PredictionBox::set_tally(bool tally) {
  tally_ = tally;
  show_state();
}

void PredictionBox::set_free(bool free) {
  free_ = free;
  const QString words = free ? tr("Just play it") : tr("Skip");
  skip_->set_text(words);
  skip_->set_words(words, free ? tr("Plays the answer without a guess.") : tr("Goes on without a guess."));
  show_state();
}

void PredictionBox::settle(PredictionAnswer::State state) {
  if (!open()) return;
  answer_.state = state;
  answer_.when = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
  if (state == PredictionAnswer::State::skipped) {
    answer_.choice = -1;
    answer_.votes.clear();
    answer_.guess.clear();
    answer_.guessed.reset();
  }
  show_state();
  Q_EMIT reshaped();
  Q_EMIT settled();
}

void PredictionBox::take_computed(const Snapshot& snapshot) {
  if (!waits_for_answer()) return;
  if (number_ && readout()) {
    const auto index = static_cast<std::size_t>(run_.exhibit->readout_index(prediction_.answer));
    const double* number =
        index < snapshot.readouts.size() ? std::get_if<double>(&snapshot.readouts[index]) : nullptr;
    if (!number) return;
    answer_.figure = *number;
    answer_.computed = figure_words(*readout(), *number, look_.locale());
  }
  if (pad_) {
    const auto index = static_cast<std::size_t>(run_.exhibit->series_index(prediction_.answer));
    const SeriesData* data = index < snapshot.series.size() ? snapshot.series[index].get() : nullptr;
    if (!data || data->curves.empty() || data->x.empty()) return;
    const CurveData* curve = &data->curves.front();
    for (const auto& one : data->curves)
      if (one.id == prediction_.curve) curve = &one;
    answer_.true_x = data->x, answer_.true_y = curve->values;
    pad_->set_computed(answer_.true_x, answer_.true_y, true);
  }
  answer_.final = true;
  show_state();
  Q_EMIT reshaped();
  Q_EMIT answered();
}

void PredictionBox::follow_answer() {
  if (number_ && number_->text() != answer_.guess) {
    const QSignalBlocker quiet(number_);
    number_->setText(answer_.guess);
  }
  if (pad_ && !answer_.true_x.empty()) pad_->set_computed(answer_.true_x, answer_.true_y, false);
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
  verdict_->restyle();
  show_state();
}

void PredictionBox::show_state() {
  const bool asked = open();
  int votes = 0;
  for (const int count : answer_.votes) votes += count;
  const bool voted = tally_ || votes > 0;
  for (std::size_t i = 0; i < choices_.size(); ++i) {
    using Mark = PredictionChoice::Mark;
    const bool mine = static_cast<int>(i) == answer_.choice;
    choices_[i]->set_mark(asked                          ? (mine && !tally_ ? Mark::chosen : Mark::open)
                          : prediction_.choices[i].right ? Mark::right
                          : mine                         ? Mark::wrong
                                                         : Mark::passed);
    choices_[i]->set_votes(voted ? (i < answer_.votes.size() ? answer_.votes[i] : 0) : -1, votes);
  }
  const bool skipped = answer_.state == PredictionAnswer::State::skipped;
  if (number_) {
    number_->setVisible(asked);
    number_->setFont(look_.font(Face::value));
    QPalette colours = look_.palette();
    colours.setColor(QPalette::Base, look_.colour(Role::stage));
    number_->setPalette(colours);
    line_->setVisible(!asked && answer_.figure.has_value());
    if (answer_.figure && readout())
      line_->set(answer_.guessed, *answer_.figure, *readout(), right().value_or(false));
  }
  if (pad_) {
    pad_->set_open(asked);
    pad_->setFocusPolicy(asked ? Qt::StrongFocus : Qt::NoFocus);
  }
  lock_->setVisible(asked);
  skip_->setVisible(asked);
  again_->setVisible(asked && pad_ && !answer_.drawn.empty());
  const QString waits = pad_      ? tr("waits for your curve, drawn over the whole width")
                        : number_ ? tr("waits for a number")
                                  : tr("waits for your guess");
  lock_->set_locked(ready() ? QString() : waits);
  because_->setVisible(!asked && !prediction_.because.empty());
  const QString words = verdict();
  verdict_->setVisible(!words.isEmpty());
  if (words != verdict_words_) verdict_->set_markdown(words, {});
  verdict_words_ = words;
  head_ = !asked ? (skipped && !choices_.empty() ? tr("Skipped; it is this one:") : QString())
          : tally_ && !choices_.empty() ? tr("The room votes: click or keys 1 to %1").arg(choices_.size())
          : pad_                        ? tr("Your guess: draw, or use the arrow keys")
          : choices_.empty()            ? tr("Your guess")
                                        : tr("Your guess: keys 1 to %1").arg(choices_.size());
  update();
}

void PredictionBox::fit(int width, int room) {
  lay_out(width, 0);
  if (!pad_ || height() >= room) return;
  lay_out(width, std::max(0, std::min(room - height(), width * 3 / 4 - pad_->height_for_width(width))));
}

/// `taller`: than a pad for drawing would be by itself.
void PredictionBox::lay_out(int width, int taller) {
  const QScopedValueRollback laying(laying_out_, true);
  int y = gap_of(look_, 4);
  const auto place = [&](QWidget* widget, int height, int gap) {
    widget->setGeometry(0, y, width, height);
    y += height + gap;
  };
  const auto place_words = [&](StoryText* words, int gap) {
    const int high = words->height_for(width);
    words->place(0, y, width, high);
    y += high + gap;
  };
  place_words(question_, gap_of(look_, 8));
  if (!head_.isEmpty()) {
    const QFontMetricsF metrics(look_.font(Face::caption));
    head_lines_ = word_lines(
        head_, [&](const QString& part) { return metrics.horizontalAdvance(part); }, width);
    head_box_ = QRectF(0, y, width, look_.px(16) * static_cast<double>(head_lines_.size()));
    y += static_cast<int>(head_box_.height()) + gap_of(look_, 6);
  }
  for (auto* choice : choices_) {
    choice->fit(width);
    place(choice, choice->height(), gap_of(look_, 4));
  }
  if (pad_) place(pad_, pad_->height_for_width(width) + taller, look_.px(6));
  if (open()) {
    if (number_) {
      number_->setGeometry(look_.px(8), y + look_.px(3), look_.px(120), look_.px(26));
      unit_box_ = QRectF(look_.px(146), y, width - look_.px(146), look_.px(32));
      y += look_.px(32) + look_.px(8);
    }
    y += gap_of(look_, 4);
    int x = -focus_room, row = 0;
    for (Button* button : {lock_, again_, skip_}) {
      if (button->isHidden()) continue;
      const QSize size = button->sizeHint();
      if (x > 0 && x + size.width() > width + focus_room) {
        // A plain button's words begin where the column does.
        x = -focus_room - (button == skip_ ? look_.px(8) : 0);
        y += row + look_.px(2);
        row = 0;
      }
      button->setGeometry(x, y, std::min(size.width(), width + 2 * focus_room), size.height());
      x += size.width() + look_.px(4);
      row = std::max(row, size.height());
    }
    y += row + gap_of(look_, 4);
  } else {
    if (line_ && !line_->isHidden()) place(line_, line_->height_needed(), look_.px(4));
    if (!verdict_->isHidden()) place_words(verdict_, look_.px(6));
    if (!prediction_.because.empty()) {
      y += look_.px(4);
      place_words(because_, look_.px(4));
    }
  }
  setFixedHeight(y);
  resize(width, y);
  mirror_children(*this);
}

void PredictionBox::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());
  if (!head_.isEmpty())
    for (qsizetype i = 0; i < head_lines_.size(); ++i)
      paint_text(painter,
                 {head_box_.left(), head_box_.top() + look_.px(16) * static_cast<double>(i),
                  head_box_.width(), 1.0 * look_.px(16)},
                 head_lines_[i], look_.font(Face::caption), look_.colour(Role::muted));
  if (number_ && open()) {
    const double width = look_.stroke(number_->hasFocus() ? 2 : 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look_.colour(number_->hasFocus() ? Role::focus : Role::edge), width));
    painter.setBrush(look_.colour(Role::stage));
    painter.drawRoundedRect(
        inside(QRectF(number_->geometry()).adjusted(-look_.px(8), -look_.px(3), look_.px(8), look_.px(3)),
               width),
        4, 4);
  }
  if (number_ && open() && !unit_words_.isEmpty())
    paint_text(painter, facing(*this, unit_box_), unit_words_, look_.font(Face::body),
               look_.colour(Role::muted), Qt::AlignLeading | Qt::AlignVCenter);
}

bool PredictionBox::eventFilter(QObject* object, QEvent* event) {
  if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
  return QWidget::eventFilter(object, event);
}

void PredictionBox::keyPressEvent(QKeyEvent* event) {
  const int number = event->key() - Qt::Key_1;
  if (open() && number >= 0 && number < static_cast<int>(choices_.size()))
    choose(number);
  else
    QWidget::keyPressEvent(event);
}

}  // namespace lucid
