#include "app/gui/present/presenter.hpp"

#include <QApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include "app/gui/exhibit_screen.hpp"
#include "app/gui/live_values.hpp"
#include "app/gui/present/claims_paper.hpp"
#include "app/gui/present/present_keys.hpp"
#include "app/gui/story/story_panel.hpp"
#include "app/gui/widgets/mirror.hpp"

namespace lucid {
namespace {

constexpr qsizetype longest_number = 24;  ///< letters of the large figure beside the sentence

/// The paper on which the question stands.
class QuestionPaper : public QScrollArea {
 public:
  QuestionPaper(Look& look, QWidget* parent) : QScrollArea(parent), look_(look) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    hide();
  }
  void dress() {
    // The stage's own ground: no box around the question.
    QPalette colours = look_.palette();
    colours.setColor(QPalette::Window, look_.colour(Role::stage));
    setPalette(colours);
    setViewportMargins(look_.px(6), 0, 0, 0);
    viewport()->setPalette(colours);
    viewport()->setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Window);
  }

 private:
  Look& look_;
};

}  // namespace

Presenter::Presenter(Look& look, ExhibitScreen& screen, QWidget& window)
    : QObject(&window), look_(look), screen_(screen), window_(window) {
  bar_ = new PresentBar(look_, &window_);
  panel_ = new QuestionPaper(room_, &window_);
  claims_ = new ClaimsPaper(&window_);
  connect(claims_, &ClaimsPaper::link_clicked, this, [this](const QString& target) {
    if (screen_.visit()) Q_EMIT screen_.story()->link_clicked(target);
  });
  tools_ = new PresentTools(edge_, &window_);
  connect(tools_, &PresentTools::used, this, &Presenter::use);
  connect(tools_, &PresentTools::pen_role_chosen, this, [this](Role role) {
    bar_->set_pen_role(role);
    bar_->set_pen(true);
    follow();
  });
  connect(&timer_, &QTimer::timeout, this, [this] {
    follow();
    if (!window_.isActiveWindow()) return;
    // A mouse that lies still does not take pen and spotlight from the keys.
    const QPoint now = QCursor::pos();
    const QPointF at = window_.mapFromGlobal(now);
    now == mouse_ ? watch_edges(at) : point(at);
    mouse_ = now;
  });
  timer_.setInterval(33);
}

Presenter::~Presenter() {
  qApp->removeEventFilter(this);
  delete question_;
  for (QWidget* widget : {static_cast<QWidget*>(bar_), static_cast<QWidget*>(panel_),
                          static_cast<QWidget*>(claims_), static_cast<QWidget*>(tools_)})
    widget->deleteLater();
}

double Presenter::unit() const { return std::min(window_.height() / 1080.0, window_.width() / 1600.0); }

void Presenter::set_presenting(bool presenting) {
  if (presenting == presenting_) return;
  if (presenting && !screen_.visit()) return;
  if (presenting) {
    states_before_ = window_.windowState();
    place_before_ = window_.geometry();
    focus_before_ = window_.focusWidget();
    presenting_ = true;
    asked_.clear();
    screen_.set_presenting(true);
    bar_->set_spotlight(false), bar_->set_pen(false), bar_->set_blank(PresentBar::Blank::none);
    bar_->clear_pen();
    mouse_ = QCursor::pos();
    bar_->move_pointer(window_.mapFromGlobal(mouse_));
    arrows_.clear();
    bar_->show();
    if (window_.isVisible()) window_.setWindowState(states_before_ | Qt::WindowFullScreen);
    qApp->installEventFilter(this);
    arrange();
    screen_.stage().setFocus();
    follow();
    timer_.start();
    return;
  }
  presenting_ = false;
  timer_.stop();
  qApp->removeEventFilter(this);
  drop_question();
  claims_->show_tables({}, {});
  set_bench_open(false);
  bench_pinned_ = tools_pinned_ = false;
  bar_->clear_pen();
  bar_->set_pen(false);
  arrows_.clear();
  for (QWidget* widget :
       {static_cast<QWidget*>(bar_), static_cast<QWidget*>(panel_), static_cast<QWidget*>(tools_)})
    widget->hide();
  screen_.stage().set_least_text_scale(0);
  screen_.set_presenting(false);
  if (window_.isVisible()) {
    window_.setWindowState(states_before_);
    if (!(states_before_ & (Qt::WindowFullScreen | Qt::WindowMaximized))) window_.setGeometry(place_before_);
  }
  if (focus_before_) focus_before_->setFocus(Qt::OtherFocusReason);
}

void Presenter::arrange() {
  if (!presenting_) return;
  // The least words of question and stage are 28 px where the screen is 1080 px high, however small the part
  // of it that is left to them.
  const double least = 28.0 / static_cast<int>(TextSize::caption) * unit();
  room_.set_zoom(least);
  screen_.stage().set_least_text_scale(least);
  for (Look* large : {&room_, &edge_}) {
    large->set_theme(look_.theme());
    large->set_locale(look_.locale());
    large->set_reduce_motion(look_.reduce_motion());
  }
  // On a narrow screen the tools become smaller before one of them is missing.
  for (double zoom = 2 * unit(); zoom > 0.6 * unit(); zoom *= 0.94) {
    edge_.set_zoom(zoom);
    if (tools_->least_width() <= window_.width()) break;
  }
  static_cast<QuestionPaper*>(panel_)->dress();
  bar_->setGeometry(window_.rect());
  bar_->raise();
  const int high = tools_->sizeHint().height();
  tools_->setGeometry(0, window_.height() - high, window_.width(), high);
  if (question_) question_->restyle();
  claims_->dress(look_, 28 * unit());
  give_room();
  fit_question();
  fit_claims();
  panel_->raise();
  claims_->raise();
  tools_->raise();
}

void Presenter::put_question() {
  StoryPanel& story = *screen_.story();
  int block = story.guidance() == Guidance::none ? -1 : story.open_question();
  if (question_ && (question_story_ != &story || story.step() != question_step_)) drop_question();
  // An answered one stays to be talked about until the next one is open; it is there again when the class
  // comes back to its step.
  if (block < 0 && !question_) {
    const auto before = asked_.find(story.step());
    if (before != asked_.end()) block = before->second;
  }
  if (block < 0 || (question_ && block == question_block_)) return;
  drop_question();
  asked_[story.step()] = block;
  question_story_ = &story, question_step_ = story.step(), question_block_ = block;
  question_ = story.second_box(block, room_, panel_);
  if (!question_) return;
  question_->set_tally(question_->prediction().kind == StoryPrediction::Kind::choice);
  panel_->setWidget(question_);
  connect(question_, &PredictionBox::reshaped, this, &Presenter::fit_question);
  connect(question_, &PredictionBox::touched, this, &Presenter::fit_question);
  question_->show();
  panel_->show();
  fit_question();
}

void Presenter::drop_question() {
  if (question_) {
    panel_->takeWidget();
    question_->hide();
    question_->deleteLater();
    question_ = nullptr;
  }
  question_block_ = -1;
  panel_->hide();
  give_room();
}

void Presenter::give_room() {
  if (!presenting_) return;
  const bool mirrored = layout_mirrored();
  const QRect paper = question_ ? panel_->geometry() : claims_->geometry();
  const int taken = !question_ && !claims_->shown() ? 0
                    : mirrored                      ? window_.width() - paper.left()
                                                    : paper.right();
  screen_.set_present_room(QMargins(mirrored ? 0 : taken, stage_top(), mirrored ? taken : 0, stage_foot()),
                           bench_open_);
}

void Presenter::fit_question() {
  if (!question_ || !presenting_) return;
  const double u = unit();
  const int side = static_cast<int>(80 * u), wide = static_cast<int>(window_.width() * 0.36);
  const int top = bar_->head_height(), foot = static_cast<int>(100 * u);
  const QRectF place(side - room_.px(6), top, wide + room_.px(6), window_.height() - top - foot);
  panel_->setGeometry(facing(window_, place).toRect());
  const int inner = wide - panel_->verticalScrollBar()->sizeHint().width() - room_.px(8);
  question_->fit(inner, place.toRect().height());
  question_->resize(inner, question_->height());
  give_room();
}

void Presenter::put_claims() {
  const bool shown = claims_->shown();
  const StoryPanel& story = *screen_.story();
  claims_->show_tables(question_ ? QString() : story.tables(), story.live_words());
  claims_->refresh_live();
  if (claims_->shown()) fit_claims();
  if (claims_->shown() != shown) give_room();
}

void Presenter::fit_claims() {
  if (!claims_->shown() || !presenting_) return;
  const double u = unit();
  const int side = static_cast<int>(80 * u), wide = static_cast<int>(window_.width() * 0.58);
  const int top = bar_->head_height(), foot = static_cast<int>(100 * u);
  claims_->fit(facing(window_, QRectF(side, top, wide, window_.height() - top - foot)).toRect());
}

void Presenter::set_bench_open(bool open) {
  if (bench_open_ == open) return;
  bench_open_ = open;
  give_room();
  bar_->set_right(open ? look_.bench_width() : 0);
}

void Presenter::follow() {
  if (!presenting_) return;
  if (!screen_.visit()) return Q_EMIT leave_asked();
  StoryPanel& story = *screen_.story();
  put_question();
  const StoryStep* step = story.current();
  const bool waits = story.waits_for_guess();
  QString sentence;
  if (step)  // the claim would tell the answer
    sentence = plain_story_text(
        QString::fromStdString(waits || step->claim().empty() ? step->title : step->claim()), {});
  bar_->set_step(sentence, story.step(), story.steps(), story.next_name(), waits);
  QString label, value;
  const QStringList locked = story.locked_ids();
  for (const auto& id : step ? step->look : std::vector<std::string>()) {
    const QString name = QString::fromStdString(id);
    const QString bare = name.section(QLatin1Char('.'), -1);
    if (locked.contains(bare) || screen_.visit()->exhibit().series_index(bare.toStdString()) >= 0) continue;
    value = live_text(*screen_.visit()->session->snapshot(), name, look_.locale());
    label = label_of(screen_.visit()->exhibit(), name);
    // A row of numbers is no number to be read across a room.
    if (value.size() > longest_number) value.clear();
    if (!value.isEmpty()) break;
  }
  bar_->set_number(value.isEmpty() ? QString() : label, value);
  // A longer sentence pushes the question down.
  if (const int head = bar_->head_height(); head != head_) {
    head_ = head;
    fit_question();
  }
  put_claims();
  give_room();
  tools_->set_state(screen_.visit()->session->playing(), waits, bar_->spotlight(), bar_->pen(),
                    bar_->pen_role());
}

void Presenter::point(QPointF at) {
  if (!presenting_) return;
  bar_->move_pointer(at);
  watch_edges(at);
}

void Presenter::watch_edges(QPointF at) {
  const bool inside = QRectF(window_.rect()).contains(at);
  const double near = 24 * unit();
  if (inside && at.y() > window_.height() - near)
    tools_->show();
  else if (!tools_pinned_ && at.y() < window_.height() - tools_->height() - near &&
           !tools_->isAncestorOf(QApplication::focusWidget()))
    tools_->hide();
  // The bench waits behind the edge at which reading ends.
  const double from_edge = layout_mirrored() ? at.x() : window_.width() - at.x();
  if (inside && from_edge < near / 2 && at.y() < window_.height() - tools_->height())
    set_bench_open(true);
  else if (bench_open_ && !bench_pinned_ && from_edge > look_.bench_width() + near &&
           !(QApplication::mouseButtons() & Qt::LeftButton))
    set_bench_open(false);
}

void Presenter::use(PresentTools::Tool tool) {
  using Tool = PresentTools::Tool;
  using Blank = PresentBar::Blank;
  if (!screen_.visit()) return;
  Session& session = *screen_.visit()->session;
  StoryPanel& story = *screen_.story();
  switch (tool) {
    case Tool::back: story.go(-1); break;
    case Tool::next: story.go(1); break;
    case Tool::play:
      if (!story.waits_for_guess()) session.play(!session.playing());
      break;
    case Tool::step:
      if (!story.waits_for_guess()) session.step_once();
      break;
    case Tool::restart: session.restart(); break;
    case Tool::spotlight: bar_->set_spotlight(!bar_->spotlight()); break;
    case Tool::pen: bar_->set_pen(!bar_->pen()); break;
    case Tool::undo: bar_->undo_stroke(); break;
    case Tool::clear: bar_->clear_pen(); break;
    case Tool::black: bar_->set_blank(bar_->blank() == Blank::black ? Blank::none : Blank::black); break;
    case Tool::white: bar_->set_blank(bar_->blank() == Blank::white ? Blank::none : Blank::white); break;
    case Tool::bench:
      // Opened by a key it stays, wherever the pointer goes.
      bench_pinned_ = !bench_open_;
      set_bench_open(bench_pinned_);
      break;
    case Tool::leave: return Q_EMIT leave_asked();
  }
  // A blank screen hides everything, the tools as well.
  const bool blank = bar_->blank() != Blank::none;
  if (blank) tools_->hide();
  panel_->setVisible(question_ && !blank);
  claims_->setVisible(claims_->shown() && !blank);
  follow();
}

/// Taken in hand by whichever way, a pen or a spotlight shows where it is.
void Presenter::take_up(PresentTools::Tool tool) {
  use(tool);
  if (bar_->pen() || bar_->spotlight()) bar_->show_pointer();
}

void Presenter::turn(int by) { use(by > 0 ? PresentTools::Tool::next : PresentTools::Tool::back); }

bool Presenter::take_key(const QKeyEvent& event) {
  using Tool = PresentTools::Tool;
  using Blank = PresentBar::Blank;
  if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
  // A blank screen goes with whatever key comes next, as every remote expects.
  if (bar_->blank() != Blank::none && event.key() != Qt::Key_Escape && event.key() != Qt::Key_F5) {
    use(bar_->blank() == Blank::black ? Tool::black : Tool::white);
    return true;
  }
  QWidget* focus = QApplication::focusWidget();
  const bool typing = qobject_cast<QLineEdit*>(focus) != nullptr;
  // What has the focus in the bench, the tools or the question keeps its arrows, and so does what is held on
  // the stage.
  const bool elsewhere = focus && focus != &screen_.stage() && !screen_.stage().isAncestorOf(focus) &&
                         focus != &window_ && focus != &screen_;
  const bool taken = elsewhere || !screen_.stage().view().focus.isEmpty();
  if (!typing && question_ && question_->open() && !question_->prediction().choices.empty()) {
    // With Shift many keyboards send a sign instead of the digit: the key's place still tells.
    const int digit = event.key() - Qt::Key_1;
    if (digit >= 0 && digit < static_cast<int>(question_->prediction().choices.size())) {
      event.modifiers() & Qt::ShiftModifier ? question_->take_vote_back(digit) : question_->choose(digit);
      return true;
    }
  }
  // A pen in hand has the arrows before all else; the spotlight leaves them to what is held.
  const bool escape = event.key() == Qt::Key_Escape;
  const bool tool = !typing && (bar_->pen() || (bar_->spotlight() && (escape || !taken)));
  const auto deed = present_deed(event, tool);
  const bool turns = deed == PresentDeed::next || deed == PresentDeed::back;
  if (deed && (turns || !typing)) {
    switch (*deed) {
      case PresentDeed::next: turn(1); return true;
      case PresentDeed::back: turn(-1); return true;
      case PresentDeed::to_the_right:
      case PresentDeed::to_the_left:
        if (taken) return false;
        turn((*deed == PresentDeed::to_the_right) != layout_mirrored() ? 1 : -1);
        return true;
      case PresentDeed::read_on:
      case PresentDeed::read_back:
        return !taken && claims_->isVisible() && claims_->scroll(*deed == PresentDeed::read_on ? 1 : -1);
      case PresentDeed::black: use(Tool::black); return true;
      case PresentDeed::white: use(Tool::white); return true;
      case PresentDeed::spotlight: take_up(Tool::spotlight); return true;
      case PresentDeed::pen: take_up(Tool::pen); return true;
      case PresentDeed::move: {
        QPointF way;
        const auto add = [&way](int key) {
          way += {key == Qt::Key_Right  ? 1.0
                  : key == Qt::Key_Left ? -1.0
                                        : 0.0,
                  key == Qt::Key_Down ? 1.0
                  : key == Qt::Key_Up ? -1.0
                                      : 0.0};
        };
        add(event.key());
        for (const int key : arrows_)
          if (key != event.key()) add(key);
        bar_->push_pointer(way * std::max(2.0, 10 * unit()) *
                           (event.modifiers() & Qt::ShiftModifier ? 5.0 : 1.0));
        return true;
      }
      case PresentDeed::stroke:
        if (!bar_->pen()) break;
        bar_->toggle_stroke();
        return true;
      case PresentDeed::other_ink: {
        const auto& roles = PresentBar::pen_roles();
        const auto at = std::find(roles.begin(), roles.end(), bar_->pen_role());
        bar_->set_pen_role(at + 1 == roles.end() ? roles.front() : *(at + 1));
        follow();
        return true;
      }
      case PresentDeed::undo_stroke: use(Tool::undo); return true;
      case PresentDeed::wipe: use(Tool::clear); return true;
      case PresentDeed::put_away:
        bar_->set_pen(false);
        bar_->set_spotlight(false);
        follow();
        return true;
      case PresentDeed::controls: use(Tool::bench); return true;
      case PresentDeed::tools:
        tools_pinned_ = tools_->isHidden();
        tools_->setVisible(tools_pinned_);
        return true;
    }
  }
  const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
  if (!enter || typing || elsewhere || !question_ || !question_->open() || !question_->ready()) return false;
  question_->lock();
  follow();
  return true;
}

// The sentence and the foot stand beside the thing, not on it.
int Presenter::stage_top() const {
  // A figure beside the sentence reaches lower than one line of it.
  const int figure = static_cast<int>((bar_->value().isEmpty() ? 150 : 180) * unit());
  return std::max(figure, bar_->head_height() - static_cast<int>(20 * unit()));
}
int Presenter::stage_foot() const { return static_cast<int>(84 * unit()); }

bool Presenter::layout_mirrored() const { return window_.layoutDirection() == Qt::RightToLeft; }

bool Presenter::eventFilter(QObject* object, QEvent* event) {
  const bool press = event->type() == QEvent::KeyPress, release = event->type() == QEvent::KeyRelease;
  if ((!press && !release && event->type() != QEvent::ShortcutOverride) || !object->isWidgetType())
    return false;
  auto* widget = static_cast<QWidget*>(object);
  // A dialog over the presentation keeps its keys.
  if (widget->window() != window_.window()) return false;
  auto& key = *static_cast<QKeyEvent*>(event);
  if (event->type() == QEvent::ShortcutOverride) {
    // Escape puts pen and spotlight away before it leaves the presentation.
    const bool ours = key.key() == Qt::Key_Escape && (bar_->pen() || bar_->spotlight()) &&
                      bar_->blank() == PresentBar::Blank::none &&
                      !qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (ours) key.accept();
    return ours;
  }
  if (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right || key.key() == Qt::Key_Up ||
      key.key() == Qt::Key_Down) {
    // Two arrows that are down together go aslant; a key that repeats itself is still the same press.
    if (!key.isAutoRepeat()) std::erase(arrows_, key.key());
    if (press && !key.isAutoRepeat()) arrows_.push_back(key.key());
  }
  return press && take_key(key);
}

}  // namespace lucid
