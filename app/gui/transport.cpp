// The transport bar: what it shows, and how it makes room.
#include "transport.hpp"

#include <QContextMenuEvent>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

#include "app/gui/say.hpp"
#include "app/gui/widgets/style.hpp"

namespace lucid {

namespace {

/// Factors of the exhibit's own pace; 0 is as fast as the machine can.
constexpr std::array<double, 8> speeds = {0.01, 0.1, 0.25, 0.5, 1, 2, 10, 0};

QString speed_text(double factor, const QLocale& locale) {
  if (factor == 0) return Transport::tr("fastest");
  if (factor < 1) return QStringLiteral("1/") + integer_text(std::llround(1 / factor), locale);
  return integer_text(std::llround(factor), locale) + QString::fromUtf8("×");
}

}  // namespace

/// Words of which the first part is bold: "node 5 of 11".
class Transport::PositionText : public Control {
 public:
  PositionText(Look& look, QWidget* parent) : Control(look, parent) { setFocusPolicy(Qt::NoFocus); }
  /// `least`: what is shown where there is no room for more.
  void set(const QString& strong, const QString& rest, const QString& least) {
    if (strong == strong_ && rest == rest_) return;
    strong_ = strong, rest_ = rest, least_ = least;
    tell_value();
    update();
  }
  double width_needed() const {
    return QFontMetricsF(look().font(Face::readout)).horizontalAdvance(strong_) +
           QFontMetricsF(look().font(Face::body)).horizontalAdvance(rest_) + 2;
  }
  void set_old(bool old) { old_ = old, update(); }
  QAccessible::Role role() const override { return QAccessible::StaticText; }
  QString value_words() const override { return strong_ + rest_; }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QFont bold = look().font(Face::readout), body = look().font(Face::body);
    const double strong = QFontMetricsF(bold).horizontalAdvance(strong_),
                 rest = QFontMetricsF(body).horizontalAdvance(rest_);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (strong + rest > width()) {
      // No room for both: how far it is goes before how far it can go, and the figure before its name.
      const QFont& font = strong_.isEmpty() ? body : bold;
      const QFontMetricsF metrics(font);
      const QString& shown = strong_.isEmpty() ? rest_ : strong <= width() ? strong_ : least_;
      if (metrics.horizontalAdvance(shown) > width()) return;
      paint_text(painter, rect(), shown, font,
                 look().colour(strong_.isEmpty() || old_ ? Role::muted : Role::ink));
      return;
    }
    const double end = mirrored ? 0 : width() - strong - rest;
    const double h = height();
    const QColor strong_colour = look().colour(old_ ? Role::muted : Role::ink);
    paint_text(painter, {mirrored ? end + rest : std::max(0.0, end), 0, strong + 1, h}, strong_, bold,
               strong_colour);
    paint_text(painter, {mirrored ? end : std::max(0.0, end) + strong, 0, rest + 1, h}, rest_, body,
               look().colour(Role::muted));
  }

 private:
  QString strong_, rest_, least_;
  bool old_ = false;
};

Transport::Transport(const Exhibit& exhibit, Look& look, QWidget* parent)
    : QWidget(parent),
      exhibit_(exhibit),
      look_(look),
      play_(new Button(look, Button::Shape::ring, {}, this)),
      step_(new Button(look, Icon::step, tr("Step"), tr("Takes one step (.)"), this)),
      back_(new Button(look, Icon::step_back, tr("Step back"), tr("Goes back by one step (,)"), this)),
      start_(new Button(look, Icon::to_start, tr("To the start"),
                        tr("Goes back to the start of the run (Home)"), this)),
      end_(new Button(look, Icon::to_end, tr("To the end"),
                      tr("Goes on to the farthest step that was reached (End)"), this)),
      restart_(new Button(look, Icon::restart, tr("Restart"),
                          tr("Begins the run again with the same seed (R)"), this)),
      words_(new Button(look, Button::Shape::plain, tr("In words"), this)),
      checks_(new Button(look, Button::Shape::plain, tr("Checks"), this)),
      cancel_(new Button(look, Button::Shape::link, tr("Cancel"), this)),
      speed_(new Button(look, Button::Shape::plain, {}, this)),
      scrub_(new ScrubBar(look, this)),
      seed_(
          new Slider(look, {0, std::numeric_limits<double>::infinity(), 1, 1, {}, false, true, false}, this)),
      progress_(new ProgressBar(look, this)),
      position_(new PositionText(look, this)),
      waits_(new PositionText(look, this)) {
  setAccessibleName(tr("Transport"));
  play_->set_icon(Icon::play);
  play_->set_words(tr("Play"), tr("Lets the model run, or rests it (Space)"));
  words_->set_icon(Icon::words);
  words_->set_words(tr("In words"), tr("Says in words what the stage shows"));
  words_->set_checkable(true);
  checks_->set_icon(Icon::checks);
  checks_->set_words(tr("Checks"), tr("Runs the reference cases and shows how they come out"));
  cancel_->set_words(tr("Cancel"), tr("Stops the work in hand and stays where it is"));
  speed_->set_words(tr("Speed"), tr("How fast the model runs: a factor of its own pace"));
  seed_->set_quiet(true);
  seed_->set_words(tr("Seed"), tr("Another seed is another run; the same seed is the same run"));
  position_->set_words(tr("Where the run stands"), {});
  waits_->set_words(tr("What it waits for"), {});
  waits_->hide();
  progress_->hide();
  cancel_->hide();

  connect(play_, &Button::pressed, this, [this] { Q_EMIT play_asked(!playing_); });
  connect(step_, &Button::pressed, this, &Transport::step_asked);
  connect(back_, &Button::pressed, this, &Transport::step_back_asked);
  connect(start_, &Button::pressed, this, &Transport::start_asked);
  connect(end_, &Button::pressed, this, &Transport::end_asked);
  connect(restart_, &Button::pressed, this, &Transport::restart_asked);
  connect(words_, &Button::toggled, this, &Transport::words_asked);
  connect(checks_, &Button::pressed, this, &Transport::checks_asked);
  connect(cancel_, &Button::pressed, this, &Transport::cancel_asked);
  connect(scrub_, &Slider::begun, this, &Transport::scrub_begun);
  connect(scrub_, &Slider::ended, this, &Transport::scrub_ended);
  connect(scrub_, &Slider::moved, this,
          [this](double step) { Q_EMIT seek_asked(static_cast<qint64>(std::llround(step))); });
  connect(seed_, &Slider::moved, this,
          [this](double seed) { Q_EMIT seed_chosen(static_cast<quint64>(seed)); });
  connect(seed_, &Slider::refused, this, &Transport::said);
  connect(speed_, &Button::pressed, this, [this] {
    QMenu menu(speed_);
    dress(menu, look_);
    for (const double factor : speeds) {
      QAction* action = menu.addAction(speed_text(factor, look_.locale()));
      action->setCheckable(true);
      action->setChecked(factor == speed_factor_);
      connect(action, &QAction::triggered, this, [this, factor] {
        set_speed(factor);
        Q_EMIT speed_chosen(factor);
      });
    }
    menu.exec(speed_->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
  });
  connect(&look_, &Look::changed, this, [this] {
    setPalette(look_.palette());
    set_speed(speed_factor_);
    arrange();
    update();
  });
  set_speed(1);
  set_checks(0, static_cast<int>(exhibit.checks.size()));
}

void Transport::set_speed(double factor) {
  speed_factor_ = factor;
  const QString text = speed_text(factor, look_.locale());
  speed_->set_text(text);
  speed_->set_lead(tr("Speed"));
  speed_->set_words(tr("Speed %1").arg(text), tr("How fast the model runs: a factor of its own pace"));
  arrange();
}

double Transport::speed() const { return speed_factor_; }

void Transport::set_seed(std::uint64_t seed) { seed_->set_value(static_cast<double>(seed)); }

void Transport::set_checks(int passed, int total) {
  checks_->setVisible(total > 0);
  const bool run = passed > 0;
  checks_words_ = run ? tr("%1 of %2 checks")
                            .arg(integer_text(passed, look_.locale()), integer_text(total, look_.locale()))
                      : tr("%n check(s)", nullptr, total);
  checks_->set_words(checks_words_, tr("Runs the reference cases and shows how they come out"));
  arrange();
}

void Transport::set_words_shown(bool shown) { words_->set_checked(shown); }

void Transport::set_locked(const QString& waits_for) {
  for (Control* control :
       {static_cast<Control*>(play_), static_cast<Control*>(step_), static_cast<Control*>(scrub_)})
    control->set_locked(waits_for);
  // One lock says it for all of them.
  for (Button* button : {back_, start_, end_}) button->setEnabled(waits_for.isEmpty());
  locked_words_ = waits_for;
  if (!busy_) waits_->set({}, waits_for, waits_for);
  waits_->setVisible(!waits_for.isEmpty());
  arrange();
}

QString Transport::position_words(const Snapshot& snapshot) const { return say(snapshot.position.label); }

void Transport::show(const Runner::Published& published, bool out_of_date) {
  if (!published.snapshot) return;
  const Snapshot& snapshot = *published.snapshot;
  const QLocale& locale = look_.locale();
  if (playing_ != published.playing) {
    playing_ = published.playing;
    play_->set_icon(playing_ ? Icon::pause : Icon::play);
    play_->set_words(playing_ ? tr("Pause") : tr("Play"), tr("Lets the model run, or rests it (Space)"));
  }
  const bool at_end = snapshot.finished && !published.playing;
  if (!play_->locked()) {
    play_->setEnabled(!at_end);
    step_->setEnabled(!snapshot.finished);
  }

  const Position& p = snapshot.position;
  const QString label = position_words(snapshot);
  const bool whole = p.unit.empty() && p.value == std::round(p.value);
  QString value = whole ? integer_text(std::llround(p.value), locale)
                        : quantity_text(p.value, QString::fromStdString(p.unit), locale, false, 4);
  QString strong = label.isEmpty() ? value : label + u' ' + value;
  QString rest;
  if (p.total) {
    const QString total = p.unit.empty() && *p.total == std::round(*p.total)
                              ? integer_text(std::llround(*p.total), locale)
                              : quantity_text(*p.total, QString::fromStdString(p.unit), locale);
    //: follows the position: "node 5" " of 11"
    rest = tr(" of %1").arg(total);
  }
  position_->set(strong, rest, value);
  position_->set_old(out_of_date);

  const double horizon = static_cast<double>(std::max<std::int64_t>(published.horizon, snapshot.step()));
  scrub_->set_bounds(0, std::max(1.0, horizon));
  scrub_->set_value(static_cast<double>(snapshot.step()));
  scrub_->set_run(snapshot.state, published.keyframes);
  if (!scrub_->locked()) {
    scrub_->setEnabled(horizon > 0);
    back_->setEnabled(snapshot.step() > 0);
    start_->setEnabled(snapshot.step() > 0);
    end_->setEnabled(static_cast<double>(snapshot.step()) < horizon);
  }

  const bool busy = published.busy || snapshot.progress.share < 1;
  if (busy) {
    progress_->set_share(snapshot.progress.share < 1 ? snapshot.progress.share : -1);
    progress_->set_words(snapshot.progress.what.empty() ? tr("Working") : say(snapshot.progress.what), {});
    waits_->set({}, progress_->name(), progress_->name());
  }
  if (busy != busy_) {
    busy_ = busy;
    if (!busy) waits_->set({}, locked_words_, locked_words_);
  }
  const int parts = static_cast<int>(position_->width_needed() / 8);
  if (busy != cancel_->isVisibleTo(this) || parts != shown_parts_ || waits_->value_words() != shown_waits_) {
    shown_parts_ = parts;
    arrange();
  }
}

QSize Transport::sizeHint() const {
  return {look_.px(900), std::max(look_.transport_height(), look_.target() + 2 * focus_room + 4)};
}

void Transport::arrange() {
  shown_waits_ = waits_->value_words();
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const auto place = [&](QWidget* widget, double x, const QSize& size) {
    const int at = qRound(mirrored ? width() - x - size.width() : x);
    widget->setGeometry(at, (height() - size.height()) / 2, size.width(), size.height());
  };
  double x = look_.px(8);
  // Where there is little room the ends of the run are had by keys and on the bar.
  const bool ends = width() >= look_.px(900);
  start_->setVisible(ends);
  end_->setVisible(ends);
  for (Button* button : {start_, back_, play_, step_, end_, restart_}) {
    if (button->isHidden()) continue;
    place(button, x, button->sizeHint());
    x += button->sizeHint().width();
  }
  x += look_.px(8);

  // From the right: checks, words, seed, speed. What does not fit loses its words first.
  const double w = width();
  const bool roomy = w >= look_.px(1100);
  words_->set_text(roomy ? tr("In words") : QString());
  words_->set_shape(roomy ? Button::Shape::plain : Button::Shape::icon);
  const bool counted = w >= look_.px(860);
  checks_->set_text(counted ? checks_words_ : QString());
  checks_->set_shape(counted ? Button::Shape::plain : Button::Shape::icon);
  double right = w - look_.px(12);
  for (Button* button : {checks_, words_}) {
    if (button->isHidden()) continue;
    const QSize size = button->sizeHint();
    right -= size.width();
    place(button, right, size);
  }
  right -= look_.px(20);
  const bool numbers = w >= look_.px(620);
  seed_->setVisible(numbers);
  speed_->setVisible(numbers);
  if (numbers) {
    const QFontMetricsF body(look_.font(Face::body));
    const int field = std::max(seed_->field().sizeHint().width(), look_.px(24));
    const QSize seed(
        static_cast<int>(body.horizontalAdvance(seed_->name())) + look_.px(8) + field + 2 * focus_room,
        look_.target());
    right -= seed.width();
    place(seed_, right, seed);
    right -= look_.px(8);
    const QSize size = speed_->sizeHint();
    right -= size.width();
    place(speed_, right, size);
    right -= look_.px(16);
  }
  const bool busy = busy_ && w >= look_.px(760);
  const double room = right - x;
  progress_->setVisible(busy);
  cancel_->setVisible(busy);
  waits_->setVisible((!play_->isEnabled() && play_->locked()) || busy);
  double start = x;
  if (busy) {
    const QSize bar(look_.px(72), look_.px(8)), cancel = cancel_->sizeHint();
    place(progress_, start, bar);
    start += bar.width() + look_.px(8);
    place(cancel_, start, cancel);
    start += cancel.width() + look_.px(8);
  }
  // Where the run stands comes before what it waits for, and both before the length of the bar.
  const double least = look_.px(80), gap = look_.px(10), needed = std::ceil(position_->width_needed());
  if (!waits_->isHidden()) {
    // Its words stand whole or not at all: the locks and the story say it too, and so does the bar of a
    // progress when it is pointed at.
    const double words = std::min({waits_->width_needed(), room * 0.5, right - start - needed - gap - least});
    if (words < waits_->width_needed()) {
      waits_->hide();
    } else {
      place(waits_, start, QSize(static_cast<int>(words), look_.px(24)));
      start += words + look_.px(12);
    }
  }
  const double scrub =
      std::clamp(std::min((right - start) * 0.62, right - start - needed - gap), least, look_.px(640) * 1.0);
  const double position = std::clamp<double>(needed, 0, std::max(0.0, right - start - scrub - gap));
  place(position_, right - scrub - gap - position, QSize(static_cast<int>(position), look_.px(28)));
  place(scrub_, right - scrub,
        QSize(static_cast<int>(scrub), std::min(height(), scrub_->sizeHint().height())));
  update();
}

void Transport::open_menu(QPoint at) {
  QMenu menu(this);
  dress(menu, look_);
  const auto add = [&](const QString& words, const QString& key, auto run) {
    QAction* action = menu.addAction(words + u'\t' + key);
    connect(action, &QAction::triggered, this, run);
    return action;
  };
  const auto step = static_cast<std::int64_t>(std::llround(scrub_->value()));
  const auto& marks = scrub_->marks();
  const bool marked = std::find(marks.begin(), marks.end(), step) != marks.end();
  add(marked ? tr("Take the mark away") : tr("Mark this step"), QStringLiteral("M"),
      [this] { Q_EMIT mark_asked(); });
  menu.addSeparator();
  add(tr("To the last mark or change"), QStringLiteral("["), [this] { Q_EMIT stop_asked(-1); });
  add(tr("To the next mark or change"), QStringLiteral("]"), [this] { Q_EMIT stop_asked(1); });
  add(tr("To the start"), tr("Home"), [this] { Q_EMIT start_asked(); });
  add(tr("To the end"), tr("End"), [this] { Q_EMIT end_asked(); });
  for (QAction* action : menu.actions())
    if (scrub_->locked()) action->setEnabled(false);
  menu.exec(at);
}

void Transport::contextMenuEvent(QContextMenuEvent* event) { open_menu(event->globalPos()); }

void Transport::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void Transport::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), look_.colour(Role::paper));
  painter.setPen(QPen(look_.colour(Role::line), look_.stroke(1)));
  painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
  // Hairlines part the run from its settings, and those from the words.
  const double h = look_.px(10);
  const auto part = [&](const QWidget* left, const QWidget* right) {
    if (left->isHidden() || right->isHidden()) return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double a = mirrored ? right->geometry().right() : left->geometry().right();
    const double b = mirrored ? left->geometry().left() : right->geometry().left();
    const double x = std::floor((a + b) / 2) + 0.5;
    painter.drawLine(QPointF(x, height() / 2.0 - h), QPointF(x, height() / 2.0 + h));
  };
  part(scrub_, speed_);
  part(seed_, words_);
}

}  // namespace lucid
