#include "app/gui/story/prediction_box.hpp"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

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
  const int height = std::max(look().px(38), text_height + look().px(14));
  text_->setGeometry(left, (height - text_height) / 2 + 1, text_width, text_height);
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
    painter.drawText(QRectF(box.right() - look().px(52), box.top(), look().px(40), box.height()),
                     Qt::AlignRight | Qt::AlignVCenter, look().locale().toString(votes_));
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

namespace {

/// The figure as the reader would write it in this readout's place.
QString figure_words(const Readout& readout, double value, const QLocale& locale) {
  return quantity_text(value, QString::fromStdString(readout.unit), locale, readout.fraction, 3);
}

}  // namespace

void NumberLine::set(std::optional<double> you, double computed, const Readout& readout, bool right) {
  you_ = you, computed_ = computed, readout_ = &readout, right_ = right;
  update();
}

void NumberLine::paintEvent(QPaintEvent*) {
  if (!readout_) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  Axis axis;
  const double least = std::min(computed_, you_.value_or(computed_)),
               most = std::max(computed_, you_.value_or(computed_));
  const double air = 0.3 * std::max(most - least, 0.25 * std::abs(most));
  fit_round(axis, least >= 0 && least < 2 * (most - least) ? 0 : least - air, most + air, false, true);
  axis.scale = scaled_for_row(std::max(std::abs(axis.from), std::abs(axis.to)),
                              QString::fromStdString(readout_->unit), readout_->fraction);
  const QFont small = look_.font(Face::caption), bold = look_.font(Face::caption_strong);
  const double row = look_.px(16), side = look_.px(10), y = look_.px(26) + 0.5;
  const double left = side, right = width() - side;
  const auto x_of = [&](double value) { return left + (right - left) * axis.share(value); };
  painter.setPen(QPen(look_.colour(Role::edge), look_.stroke(1)));
  painter.drawLine(QPointF(left, y), QPointF(right, y));
  const auto ticks = ticks_of(axis, right - left, look_.px(52), look_.locale());
  for (std::size_t i = 0; i < ticks.size(); ++i) {
    const double x = std::floor(x_of(ticks[i].value)) + 0.5;
    painter.setPen(QPen(look_.colour(Role::edge), look_.stroke(1)));
    painter.drawLine(QPointF(x, y), QPointF(x, y + look_.px(4)));
    QString text = ticks[i].text;
    if (i + 1 == ticks.size() && !axis.scale.unit.isEmpty()) text += thin_space + axis.scale.unit;
    const double wide = QFontMetricsF(small).horizontalAdvance(text) + 2;
    paint_text(painter, {std::clamp(x - wide / 2, 0.0, width() - wide), y + look_.px(7), wide, row}, text,
               small, look_.colour(Role::muted), Qt::AlignCenter);
  }
  const auto label = [&](double x, const QString& words, const QFont& font, Role role, bool before) {
    const double wide = QFontMetricsF(font).horizontalAdvance(words) + 2;
    const double start = before ? x + look_.px(6) - wide : x - look_.px(6);
    paint_text(painter, {std::clamp(start, 0.0, std::max(0.0, width() - wide)), 0, wide, row}, words, font,
               look_.colour(role), Qt::AlignCenter);
  };
  const double there = x_of(computed_);
  if (you_) {
    const double mine = x_of(*you_);
    painter.setPen(look_.pen(right_ ? Role::accept : Role::reject, 2));
    painter.drawLine(QPointF(mine, y), QPointF(there, y));
    painter.setPen(look_.pen(Role::ink, 1.5));
    painter.setBrush(look_.colour(Role::paper));
    painter.drawEllipse(QPointF(mine, y), look_.px(4.5), look_.px(4.5));
    // Both figures stand in the line of words below when they lie too near for two names.
    if (std::abs(mine - there) > look_.px(24))
      label(mine, PredictionBox::tr("you"), small, Role::ink, mine < there);
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(look_.colour(Role::accept));
  painter.drawEllipse(QPointF(there, y), look_.px(5), look_.px(5));
  label(there, PredictionBox::tr("computed"), bold, Role::accept, you_ && *you_ > computed_);
}

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
  lock_ = new Button(look_, Button::Shape::primary,
                     pad_ ? tr("I have drawn it: play") : tr("Lock my guess and play"), this);
  lock_->set_icon(Icon::lock);
  lock_->set_words(lock_->text(), tr("Plays the answer; the guess stays beside it."));
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

void PredictionBox::take_computed(bool final) {
  if (open() || answer_.final) return;
  bool changed = false;
  const auto snapshot = run_.snapshot ? run_.snapshot() : nullptr;
  if (number_ && readout() && snapshot) {
    const auto index = static_cast<std::size_t>(run_.exhibit->readout_index(prediction_.answer));
    const double* number =
        index < snapshot->readouts.size() ? std::get_if<double>(&snapshot->readouts[index]) : nullptr;
    if (number && answer_.figure != *number) {
      answer_.figure = *number;
      answer_.computed = figure_words(*readout(), *number, look_.locale());
      changed = true;
    }
  }
  if (pad_ && snapshot) {
    const auto index = static_cast<std::size_t>(run_.exhibit->series_index(prediction_.answer));
    const SeriesData* data = index < snapshot->series.size() ? snapshot->series[index].get() : nullptr;
    if (data && !data->curves.empty()) {
      const CurveData* curve = &data->curves.front();
      for (const auto& one : data->curves)
        if (one.id == prediction_.curve) curve = &one;
      if (answer_.true_x != data->x || answer_.true_y != curve->values) {
        answer_.true_x = data->x, answer_.true_y = curve->values;
        pad_->set_computed(answer_.true_x, answer_.true_y, true);
        changed = true;
      }
    }
  }
  const bool there = number_ ? answer_.figure.has_value() : pad_ ? !answer_.true_x.empty() : true;
  if (final && there) answer_.final = true;
  if (changed || (final && there)) {
    show_state();
    Q_EMIT reshaped();
  }
  if (answer_.final) Q_EMIT answered();
}

void PredictionBox::leave() {
  if (open() || answer_.final) return;
  answer_.final = true;
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

std::optional<bool> PredictionBox::right() const {
  if (answer_.state != PredictionAnswer::State::locked) return {};
  if (!choices_.empty())
    return answer_.choice >= 0 && prediction_.choices[static_cast<std::size_t>(answer_.choice)].right;
  if (!number_ || !prediction_.tolerance || !answer_.figure || !answer_.guessed) return {};
  const double allowed = *prediction_.tolerance * (prediction_.relative ? std::abs(*answer_.figure) : 1);
  return std::abs(*answer_.guessed - *answer_.figure) <= allowed;
}

QString PredictionBox::guess_words() const {
  if (answer_.state == PredictionAnswer::State::skipped) return {};
  if (!choices_.empty() && answer_.choice >= 0)
    return plain_story_text(
        QString::fromStdString(prediction_.choices[static_cast<std::size_t>(answer_.choice)].text), live_);
  if (number_) {
    const Readout* shown = readout();
    return answer_.guessed && shown ? figure_words(*shown, *answer_.guessed, look_.locale()) : answer_.guess;
  }
  if (pad_) {
    std::vector<double> x, y;
    answer_.drawn.points(x, y);
    if (x.empty()) return {};
    return tr("a curve from %1 to %2")
        .arg(pad_->axis_words(x.front(), y.front()), pad_->axis_words(x.back(), y.back()));
  }
  return {};
}

QString PredictionBox::answer_words() const {
  for (const auto& choice : prediction_.choices)
    if (choice.right) return plain_story_text(QString::fromStdString(choice.text), live_);
  if (number_) return answer_.computed;
  if (pad_ && !answer_.true_x.empty()) {
    const auto& axis = answer_.drawn.x();
    return tr("from %1 to %2")
        .arg(pad_->axis_words(axis.from, value_at(answer_.true_x, answer_.true_y, axis.from, axis.log)),
             pad_->axis_words(axis.to, value_at(answer_.true_x, answer_.true_y, axis.to, axis.log)));
  }
  return {};
}

QString PredictionBox::verdict() const {
  if (open()) return {};
  const auto unplayed = [this] {
    return answer_.final ? tr("The step was left before the answer had played.")
                         : tr("The answer is being computed.");
  };
  if (number_) {
    if (!answer_.figure) return unplayed();
    if (!answer_.guessed) return tr("Computed: %1").arg(answer_.computed);
    const Readout& shown = *readout();
    const double apart = *answer_.guessed - *answer_.figure;
    const QString far = figure_words(shown, std::abs(apart), look_.locale());
    QString words = tr("You: %1. Computed: %2.").arg(guess_words(), answer_.computed) + QLatin1Char(' ');
    const auto near = right();
    if (near && *near)
      words +=
          prediction_.relative
              ? tr("That is within %1.")
                    .arg(quantity_text(*prediction_.tolerance, {}, look_.locale(), true, 2))
              : tr("That is within %1.").arg(figure_words(shown, *prediction_.tolerance, look_.locale()));
    else
      words += apart > 0 ? tr("That is %1 too much.").arg(far) : tr("That is %1 too little.").arg(far);
    return words;
  }
  if (pad_) {
    if (answer_.true_x.empty()) return unplayed();
    if (answer_.state == PredictionAnswer::State::skipped || answer_.drawn.empty()) return {};
    return distance_words(distance_of(answer_.drawn, answer_.true_x, answer_.true_y), *series(),
                          look_.locale());
  }
  return {};
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
  if (pad_) place(pad_, pad_->height_for_width(width), look_.px(6));
  if (open()) {
    if (number_) {
      number_->setGeometry(look_.px(8), y + look_.px(3), look_.px(120), look_.px(26));
      unit_box_ = QRectF(look_.px(146), y, width - look_.px(146), look_.px(32));
      y += look_.px(32) + look_.px(8);
    }
    y += look_.px(4);
    int x = -focus_room, row = 0;
    for (Button* button : {lock_, again_, skip_}) {
      if (button->isHidden()) continue;
      const QSize size = button->sizeHint();
      if (x > 0 && x + size.width() > width + focus_room) {
        x = -focus_room;
        y += row + look_.px(2);
        row = 0;
      }
      button->setGeometry(x, y, std::min(size.width(), width + 2 * focus_room), size.height());
      x += size.width() + look_.px(4);
      row = std::max(row, size.height());
    }
    y += row + look_.px(4);
  } else {
    if (line_ && !line_->isHidden()) place(line_, line_->height_needed(), look_.px(4));
    if (!verdict_->isHidden()) place(verdict_, verdict_->height_for(width), look_.px(6));
    if (!prediction_.because.empty()) {
      y += look_.px(4);
      place(because_, because_->height_for(width), look_.px(4));
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
    paint_text(painter, head_box_, head_, look_.font(Face::caption), look_.colour(Role::muted));
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
    paint_text(painter, unit_box_, unit_words_, look_.font(Face::body), look_.colour(Role::muted));
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
