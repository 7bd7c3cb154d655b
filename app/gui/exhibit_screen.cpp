#include "app/gui/exhibit_screen.hpp"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <cmath>

#include "app/gui/bench/bench.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/live_values.hpp"
#include "app/gui/plain_stage.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/save_as.hpp"
#include "app/gui/say.hpp"
#include "app/gui/story/answer_lock.hpp"
#include "app/gui/story/idle_guide.hpp"
#include "app/gui/story/story_panel.hpp"
#include "app/gui/top_bar.hpp"
#include "app/gui/transport.hpp"
#include "app/gui/widgets/mirror.hpp"
#include "app/gui/widgets/notice.hpp"
#include "app/gui/widgets/tab_order.hpp"

namespace lucid {

namespace {
constexpr int frame_interval = 16;  // ms
constexpr int slow_interval = 50;   // ms, for figures and curves that no eye follows faster
constexpr int patience = 150;       // ms before a late answer says so
constexpr double sweep_seconds = 3;
}  // namespace

/// The stage in words, over its lower edge.
class ExhibitScreen::WordsPanel : public QWidget {
 public:
  WordsPanel(Look& look, QWidget* parent) : QWidget(parent), look_(look) { hide(); }
  void set_text(const QString& text) {
    if (text == text_) return;
    text_ = text;
    setAccessibleName(text);
    place();
  }
  void place() {
    if (!parentWidget()) return;
    const QRect room = parentWidget()->rect().adjusted(20, 20, -20, -20);
    const QRectF needed = QFontMetricsF(look_.font(Face::body))
                              .boundingRect(QRectF(0, 0, room.width() - 32, 4000), Qt::TextWordWrap, text_);
    const int height = std::min(room.height(), static_cast<int>(needed.height()) + look_.px(24));
    setGeometry(room.left(), room.bottom() - height, room.width(), height);
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look_.colour(Role::edge), look_.stroke(1)));
    painter.setBrush(look_.colour(Role::paper));
    painter.drawRoundedRect(inside(rect(), 1), 4, 4);
    painter.setPen(look_.colour(Role::ink));
    painter.setFont(look_.font(Face::body));
    painter.drawText(rect().adjusted(16, look_.px(12), -16, -look_.px(10)), Qt::TextWordWrap, text_);
  }

 private:
  Look& look_;
  QString text_;
};

ExhibitScreen::ExhibitScreen(Look& look, Preferences& preferences, bool opengl, QWidget* parent)
    : QWidget(parent), look_(look), preferences_(preferences) {
  top_ = new TopBar(look_, this);
  stage_ = new StageView(look_, opengl, this);
  fold_story_ =
      new Button(look_, Icon::chevron_left, tr("Fold the story"), tr("Gives its room to the stage."), this);
  fold_bench_ =
      new Button(look_, Icon::chevron_right, tr("Fold the bench"), tr("Gives its room to the stage."), this);
  fold_story_->set_quiet(true);
  fold_bench_->set_quiet(true);
  problem_ = new Notice(look_, stage_);
  problem_->hide();
  progress_ = new ProgressBar(look_, stage_);
  progress_->hide();
  words_ = new WordsPanel(look_, stage_);
  connect(fold_story_, &Button::pressed, this,
          [this] { fold(QStringLiteral("story"), !preferences_.folded(QStringLiteral("story"))); });
  connect(fold_bench_, &Button::pressed, this, [this] {
    const bool visible = bench_ && bench_->isVisibleTo(this);
    fold(QStringLiteral("bench"), visible);
  });
  connect(top_, &TopBar::back_asked, this, &ExhibitScreen::back_asked);
  connect(stage_, &StageView::message, this, &ExhibitScreen::said);
  connect(stage_, &StageView::pointed_at, this, &ExhibitScreen::point_at);
  connect(stage_, &StageView::menu_asked, this, &ExhibitScreen::menu_asked);
  connect(&timer_, &QTimer::timeout, this, &ExhibitScreen::tick);
  connect(&look_, &Look::changed, this, [this] {
    shown_.reset();
    arrange();
  });
  timer_.setTimerType(Qt::PreciseTimer);
  timer_.setInterval(frame_interval);
  clock_.start();
}

ExhibitScreen::~ExhibitScreen() { close(); }

void ExhibitScreen::set_still(bool still) {
  still_ = still;
  if (still) timer_.stop();
}

void ExhibitScreen::open(Visit* visit) {
  close();
  visit_ = visit;
  const Exhibit& exhibit = visit->exhibit();
  const QString id = QString::fromStdString(exhibit.id);
  top_->set_words(say(exhibit.title), say(exhibit.question));

  auto live = [this](const QString& name) {
    return visit_ ? live_text(*visit_->session->snapshot(), name, look_.locale()) : QString();
  };
  const StoryRun run{&exhibit, [this] { return visit_ ? visit_->session->snapshot() : nullptr; }};
  story_ = new StoryPanel(look_, load_story(id, look_.locale()), live, run, visit->answers, this);
  story_->set_guidance(preferences_.guidance());
  bench_ = new Bench(exhibit, look_, this);
  charts_ = new ChartStrip(exhibit, look_, this);
  transport_ = new Transport(exhibit, look_, this);
  connect_story();
  connect_bench();
  connect_charts();
  connect_transport();
  charts_->set_paced(!still_);
  charts_->set_folded(preferences_.folded(QStringLiteral("charts")));
  const auto ids = [](const std::vector<std::string>& list) {
    QStringList result;
    for (const auto& entry : list) result << QString::fromStdString(entry);
    return result;
  };
  bench_->set_hidden(ids(visit->hidden));
  bench_->set_locked(ids(visit->locked), tr("locked by the lesson"));

  stage_->set_session(visit->session.get(), stage_of(exhibit));
  stage_->view() = visit->view;
  stage_->view().reduced_motion = look_.reduce_motion();
  shown_.reset();
  shown_revision_ = 0;
  clicked_lit_.clear();
  transport_->set_speed(visit->session->speed());
  clock_.restart();
  story_->show_step(visit->story_step);
  if (visit->fresh && story_->current()) {
    prepare(*story_->current());
    visit->session->forget_history();
  }
  visit->fresh = false;
  for (QWidget* widget : {static_cast<QWidget*>(story_), static_cast<QWidget*>(bench_),
                          static_cast<QWidget*>(charts_), static_cast<QWidget*>(transport_)})
    widget->QWidget::show();
  fold_story_->raise();
  fold_bench_->raise();
  arrange();
  tick();
  if (!still_) timer_.start();
  stage_->setFocus();
}

void ExhibitScreen::close() {
  timer_.stop();
  if (!visit_) return;
  visit_->view = stage_->view();
  visit_->view.run_b = nullptr;
  visit_->story_step = story_->step();
  visit_->session->play(false);
  preferences_.set_progress(QString::fromStdString(visit_->exhibit().id), story_->step(), story_->steps());
  stage_->set_session(nullptr, nullptr);
  delete story_;
  delete bench_;
  delete charts_;
  delete transport_;
  story_ = nullptr, bench_ = nullptr, charts_ = nullptr, transport_ = nullptr;
  sweeps_.clear();
  sweeping_ = false;
  shown_.reset();
  visit_ = nullptr;
}

void ExhibitScreen::refuse(const std::optional<Message>& why) {
  if (why) Q_EMIT said(say(*why));
}

void ExhibitScreen::connect_bench() {
  connect(bench_, &Bench::edit_begun, this, [this] { visit_->session->begin_gesture(); });
  connect(bench_, &Bench::edit_ended, this, [this] { visit_->session->end_gesture(); });
  connect(bench_, &Bench::edited, this, [this](const Edit& edit) {
    refuse(visit_->session->set_all({edit}, visit_->exhibit().parameter(edit.parameter).label));
    show_settings();
  });
  connect(bench_, &Bench::deed, this, [this](const Deed& deed) { refuse(visit_->session->act(deed)); });
  connect(bench_, &Bench::preset_chosen, this, [this](const QString& id) {
    refuse(visit_->session->apply(visit_->exhibit().preset(id.toStdString())));
  });
  connect(bench_, &Bench::defaults_asked, this, [this] { refuse(visit_->session->set_defaults()); });
  connect(bench_, &Bench::undo_asked, this, [this] { visit_->session->undo(); });
  connect(bench_, &Bench::redo_asked, this, [this] { visit_->session->redo(); });
  connect(bench_, &Bench::hold_asked, this, [this] {
    visit_->session->hold();
    Q_EMIT said(tr("This run is held as B: what comes now stands beside it."));
  });
  connect(bench_, &Bench::drop_asked, this, [this] { visit_->session->drop_held(); });
  connect(bench_, &Bench::pointed_at, this, &ExhibitScreen::point_at);
  connect(bench_, &Bench::explain_asked, this, &ExhibitScreen::explain_asked);
  connect(bench_, &Bench::said, this, &ExhibitScreen::said);
}

void ExhibitScreen::connect_charts() {
  connect(charts_, &ChartStrip::edit_begun, this, [this] { visit_->session->begin_gesture(); });
  connect(charts_, &ChartStrip::edit_ended, this, [this] { visit_->session->end_gesture(); });
  connect(charts_, &ChartStrip::edited, this, [this](const Edit& edit) {
    refuse(visit_->session->set_all({edit}, visit_->exhibit().parameter(edit.parameter).label));
  });
  connect(charts_, &ChartStrip::said, this, &ExhibitScreen::said);
  connect(charts_, &ChartStrip::pointed_at, this, &ExhibitScreen::point_at);
  connect(charts_, &ChartStrip::folded_changed, this, [this](bool folded) {
    preferences_.set_folded(QStringLiteral("charts"), folded);
    arrange();
  });
}

void ExhibitScreen::connect_transport() {
  Session* session = visit_->session.get();
  connect(transport_, &Transport::play_asked, this, [session](bool playing) { session->play(playing); });
  connect(transport_, &Transport::step_asked, this, [session] { session->step_once(); });
  connect(transport_, &Transport::restart_asked, this, [session] { session->restart(); });
  connect(transport_, &Transport::seed_chosen, this, [session](quint64 seed) { session->restart(seed); });
  connect(transport_, &Transport::seek_asked, this, [session](qint64 step) { session->seek(step); });
  connect(transport_, &Transport::step_back_asked, this, [session] { session->step_back(); });
  connect(transport_, &Transport::start_asked, this, [session] { session->seek(0); });
  connect(transport_, &Transport::end_asked, this, [session] { session->seek_end(); });
  connect(transport_, &Transport::mark_asked, this, [session] { session->toggle_mark(); });
  connect(transport_, &Transport::stop_asked, this, [session](int way) { session->seek_mark(way); });
  // While a hand moves through the run, the run does not run away from it.
  connect(transport_, &Transport::scrub_begun, this, [this, session] {
    played_before_scrub_ = session->latest()->playing;
    session->play(false);
  });
  connect(transport_, &Transport::scrub_ended, this, [this, session] {
    if (played_before_scrub_) session->play(true);
  });
  connect(transport_, &Transport::speed_chosen, this, [this, session](double factor) {
    session->set_speed(factor);
    transport_->set_speed(factor);
  });
  connect(transport_, &Transport::cancel_asked, this, [session] { session->cancel(); });
  connect(transport_, &Transport::checks_asked, this, &ExhibitScreen::checks_asked);
  connect(transport_, &Transport::said, this, &ExhibitScreen::said);
  connect(transport_, &Transport::words_asked, this, [this](bool shown) {
    words_->set_text(stage_->describe());
    words_->setVisible(shown);
    words_->place();
    words_->raise();
    transport_->set_words_shown(shown);
  });
}

void ExhibitScreen::connect_story() {
  connect(story_, &StoryPanel::step_opened, this, [this](int) {
    prepare(*story_->current());
    preferences_.set_progress(QString::fromStdString(visit_->exhibit().id), story_->step(), story_->steps());
  });
  connect(story_, &StoryPanel::link_clicked, this, &ExhibitScreen::follow_link);
  connect(story_, &StoryPanel::link_pointed, this, [this](const QString& target) {
    if (target.startsWith(QLatin1String("show:")))
      point_at(target.mid(5).section(QLatin1Char(','), 0, 0));
    else
      point_at({});
  });
  connect(story_, &StoryPanel::answer_asked, this, [this](const std::vector<StoryDeed>& deeds) {
    do_deeds(deeds, QT_TRANSLATE_NOOP("core", "The answer"));
  });
  connect(story_, &StoryPanel::lock_changed, this, &ExhibitScreen::lock_answer);
  connect(story_, &StoryPanel::guessed, this, [this](Guess guess) {
    guess.exhibit = visit_->exhibit().id;
    preferences_.guesses().put(guess);
  });
  connect(story_, &StoryPanel::guidance_chosen, this, [this](Guidance guidance) {
    preferences_.set_guidance(guidance);
    story_->set_guidance(guidance);
  });
  connect(story_, &StoryPanel::guesses_asked, this, &ExhibitScreen::guesses_asked);
  connect(story_, &StoryPanel::guides_asked, this, &ExhibitScreen::guides_asked);
  auto* guide = new IdleGuide(
      *story_,
      [this] {
        const auto things = stage_->stage() ? stage_->stage()->holdables(*visit_->session->snapshot())
                                            : std::vector<Holdable>();
        return things.empty() ? QString() : things.front().name;
      },
      [this] { return visit_->session->revision() != prepared_revision_; });
  connect(guide, &IdleGuide::lit, this, &ExhibitScreen::point_at);
}

void ExhibitScreen::lock_answer() {
  if (!transport_ || !charts_ || !bench_) return;
  const QString waits = story_->waits_for_guess() ? tr("waits for your guess") : QString();
  transport_->set_locked(waits);
  lock_answers(story_->locked_ids(), waits, look_, *bench_, *charts_);
}

void ExhibitScreen::prepare(const StoryStep& step) {
  sweeps_.clear();
  do_deeds(step.prepare, step.title);
  clicked_lit_ = step.look.empty() ? QString() : QString::fromStdString(step.look.front());
  point_at({});
  prepared_revision_ = visit_->session->revision();
  lock_answer();
}

void ExhibitScreen::go_to_step(int step, bool prepare_it) {
  if (!story_ || story_->steps() == 0) return;
  story_->show_step(step);
  if (prepare_it) prepare(*story_->current());
}

void ExhibitScreen::do_deeds(const std::vector<StoryDeed>& deeds, const std::string& label) {
  using Kind = StoryDeed::Kind;
  Session& session = *visit_->session;
  const Exhibit& exhibit = session.exhibit();
  std::vector<Edit> edits;
  std::vector<Deed> acts;
  try {
    for (const auto& deed : deeds) {
      if (deed.kind == Kind::preset)
        for (auto& edit : edits_of(exhibit, exhibit.preset(deed.id))) edits.push_back(std::move(edit));
      if (deed.kind == Kind::set) edits.push_back(parse_edit(exhibit, deed.id, deed.value));
      if (deed.kind == Kind::act)
        acts.push_back(parse_deed(exhibit, deed.value.empty() ? deed.id : deed.id + "=" + deed.value));
      if (deed.kind == Kind::sweep) {
        const Edit from = parse_edit(exhibit, deed.id, deed.value),
                   to = parse_edit(exhibit, deed.id, deed.to);
        if (still_ || look_.reduce_motion()) {
          edits.push_back(to);
        } else {
          const auto number = [](const Value& value) {
            const auto* real = std::get_if<double>(&value);
            return real ? *real : static_cast<double>(std::get<std::int64_t>(value));
          };
          sweeps_.push_back({deed.id, number(from.value), number(to.value),
                             exhibit.parameter(deed.id).scale == Scale::log && number(from.value) > 0, -1});
        }
      }
    }
  } catch (const Refusal& refusal) {
    return refuse(refusal.message());
  } catch (const std::bad_variant_access&) {
    return;
  }
  const bool anew = std::any_of(deeds.begin(), deeds.end(),
                                [](const StoryDeed& deed) { return deed.kind == Kind::restart; });
  if (!edits.empty() || !acts.empty() || anew) refuse(session.do_all(edits, acts, label, anew));
  for (const auto& deed : deeds) {
    if (deed.kind == Kind::steps) session.seek(session.snapshot()->step() + std::stoll(deed.value));
    if (deed.kind == Kind::play) session.play(!still_);
    if (deed.kind == Kind::pause) session.play(false);
  }
}

void ExhibitScreen::move_sweep() {
  if (sweeps_.empty()) return;
  Sweep& sweep = sweeps_.front();
  Session& session = *visit_->session;
  if (sweep.begun < 0) {
    sweep.begun = clock_.elapsed();
    session.begin_gesture();
    sweeping_ = true;
  }
  const double share =
      std::min(1.0, static_cast<double>(clock_.elapsed() - sweep.begun) / (sweep_seconds * 1000));
  const double eased = share * share * (3 - 2 * share);
  double value = sweep.logarithmic ? sweep.from * std::pow(sweep.to / sweep.from, eased)
                                   : sweep.from + (sweep.to - sweep.from) * eased;
  const Parameter& parameter = session.exhibit().parameter(sweep.parameter);
  if (share >= 1) value = sweep.to;
  const auto why = parameter.kind == Kind::integer
                       ? session.set(parameter, static_cast<std::int64_t>(std::llround(value)))
                       : session.set(parameter, value);
  refuse(why);
  if (share >= 1 || why) {
    session.end_gesture();
    sweeps_.pop_front();
  }
}

void ExhibitScreen::follow_link(const QString& target) {
  try {
    const StoryLink link = read_story_link(target.toStdString());
    do_deeds(link.deeds, QT_TRANSLATE_NOOP("core", "A link in the story"));
    for (const auto& deed : link.deeds)
      if (deed.kind == StoryDeed::Kind::set && bench_) bench_->reveal(deed.id);
    if (!link.show.empty()) {
      const QString id = QString::fromStdString(link.show.front());
      clicked_lit_ = clicked_lit_ == id ? QString() : id;
      point_at({});
      const QString bare = id.section(QLatin1Char('.'), -1);
      if (visit_->exhibit().series_index(bare.toStdString()) >= 0) charts_->reveal(bare);
      if (visit_->exhibit().parameter_index(bare.toStdString()) >= 0) bench_->reveal(bare.toStdString());
    }
  } catch (const Refusal& refusal) {
    refuse(refusal.message());
  }
}

void ExhibitScreen::point_at(const QString& quantity) {
  QString id = quantity.isEmpty() ? clicked_lit_ : quantity;
  if (id.startsWith(QLatin1String("readout."))) id = id.mid(8);
  lit_ = id;
  stage_->set_lit(id);
  bench_->set_lit(id);
  charts_->set_lit(id);
  story_->set_lit(id);
}

void ExhibitScreen::show_settings() {
  const Session& session = *visit_->session;
  bench_->show_settings(session.settings());
  charts_->show_settings(session.settings());
  const auto what = [](const std::string& label) { return label.empty() ? QString() : say(label.c_str()); };
  bench_->set_undo(session.can_undo(), session.can_redo(), what(session.undo_label()),
                   what(session.redo_label()));
  transport_->set_seed(session.seed());
  transport_->set_marks(session.marks());
  shown_revision_ = session.revision();
}

void ExhibitScreen::tick() {
  if (!visit_) return;
  Session& session = *visit_->session;
  session.follow();
  move_sweep();
  const auto published = session.latest();
  const qint64 now = still_ ? 0 : clock_.elapsed();

  // A late answer is marked, but not for a blink.
  const bool waits = session.out_of_date();
  if (!waits) out_of_date_since_ = -1;
  if (waits && out_of_date_since_ < 0) out_of_date_since_ = now;
  const bool late = waits && now - out_of_date_since_ > patience;

  stage_->tick(still_ ? 0 : static_cast<double>(now) / 1000);
  if (session.revision() != shown_revision_) show_settings();
  const bool changed =
      published->snapshot != shown_ || session.held().get() != shown_held_ || late != shown_late_;
  if (changed && (still_ || now - slow_tick_ >= slow_interval || !shown_)) {
    slow_tick_ = now;
    shown_ = published->snapshot;
    shown_held_ = session.held().get();
    shown_late_ = late;
    bench_->show(*shown_, session.held().get(), late);
    charts_->show(*shown_, session.held().get(), late);
    story_->refresh_live();
    const auto& problem = shown_->problem;
    problem_->setVisible(problem.has_value());
    if (problem) problem_->show_failed(tr("There is no picture."), say(*problem));
    if (!words_->isHidden()) words_->set_text(stage_->describe());
    stage_->setAccessibleDescription(stage_->describe());
  }
  if (sweeps_.empty()) sweeping_ = false;
  if (!sweeping_ && !waits)
    story_->show_computed(!session.playing() && !published->busy && published->snapshot->refined);
  transport_->show(*published, late);
  const Progress& progress = published->snapshot->progress;
  const bool under_way = late && progress.share < 1;
  progress_->setVisible(under_way);
  if (under_way) {
    progress_->set_share(progress.share);
    progress_->set_words(say(progress.what), {});
  }
  if (auto refusal = session.take_refusal()) Q_EMIT said(say(*refusal));
}

void ExhibitScreen::set_presenting(bool presenting) {
  presenting_ = presenting;
  present_free_ = {}, present_bench_ = false;
  stage_->view().presenting = presenting;
  arrange();
  stage_->redraw();
}

void ExhibitScreen::set_present_room(const QMargins& free, bool bench) {
  if (free == present_free_ && bench == present_bench_) return;
  present_free_ = free, present_bench_ = bench;
  arrange();
  stage_->redraw();
}

bool ExhibitScreen::narrow() const {
  return width() < look_.story_width() + look_.bench_width() + look_.px(500);
}

void ExhibitScreen::fold(const QString& panel, bool folded) {
  // Where there is no room for three columns the bench is folded unless it was asked for.
  if (panel == QLatin1String("bench") && narrow())
    preferences_.set_folded(QStringLiteral("bench_when_narrow"), !folded);
  else
    preferences_.set_folded(panel, folded);
  if (panel == QLatin1String("charts") && charts_) charts_->set_folded(folded);
  arrange();
}

void ExhibitScreen::resizeEvent(QResizeEvent*) { arrange(); }

void ExhibitScreen::arrange() {
  if (!visit_) return;
  const int W = width(), H = height();
  if (presenting_) {
    for (QWidget* widget :
         {static_cast<QWidget*>(top_), static_cast<QWidget*>(story_), static_cast<QWidget*>(bench_),
          static_cast<QWidget*>(charts_), static_cast<QWidget*>(transport_),
          static_cast<QWidget*>(fold_story_), static_cast<QWidget*>(fold_bench_)})
      widget->hide();
    stage_->setGeometry(rect().marginsRemoved(present_free_));
    if (present_bench_) {
      bench_->setGeometry(W - look_.bench_width(), 0, look_.bench_width(), H);
      bench_->QWidget::show();
      bench_->raise();
    }
    return;
  }
  top_->show();
  transport_->QWidget::show();
  charts_->QWidget::show();
  const int top = TopBar::height_for(look_), foot = look_.transport_height();
  top_->setGeometry(0, 0, W, top);
  transport_->setGeometry(0, H - foot, W, foot);
  const int middle = H - top - foot;
  const bool story_folded = preferences_.folded(QStringLiteral("story"));
  const bool bench_folded = narrow() && !story_folded
                                ? !preferences_.folded(QStringLiteral("bench_when_narrow"))
                                : preferences_.folded(QStringLiteral("bench"));
  const int story_width = story_folded ? 0 : std::min(look_.story_width(), W / 2);
  const int bench_width = bench_folded ? 0 : std::min(look_.bench_width(), W / 2);
  story_->setVisible(!story_folded);
  bench_->setVisible(!bench_folded);
  // What is folded keeps its size: nothing in it is laid out for no width at all.
  if (story_width > 0) story_->setGeometry(0, top, story_width, middle);
  if (bench_width > 0) bench_->setGeometry(W - bench_width, top, bench_width, middle);
  const int left = story_width + (story_width ? 1 : 0), right = W - bench_width - (bench_width ? 1 : 0);
  const int charts_height = std::min(charts_->sizeHint().height(), middle * 2 / 5);
  charts_->setGeometry(left, top + middle - charts_height, right - left, charts_height);
  stage_->setGeometry(left, top, right - left, middle - charts_height - 1);

  const int size = look_.px(24);
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  fold_story_->set_icon(story_folded != mirrored ? Icon::chevron_right : Icon::chevron_left);
  fold_story_->set_words(story_folded ? tr("Show the story") : tr("Fold the story"),
                         tr("Gives its room to the stage."));
  fold_story_->setGeometry(left + 2, stage_->geometry().center().y() - size / 2, size, size);
  fold_bench_->set_icon(bench_folded != mirrored ? Icon::chevron_left : Icon::chevron_right);
  fold_bench_->set_words(bench_folded ? tr("Show the bench") : tr("Fold the bench"),
                         tr("Gives its room to the stage."));
  fold_bench_->setGeometry(right - size - 2, stage_->geometry().center().y() - size / 2, size, size);
  fold_story_->show();
  fold_bench_->show();
  fold_story_->raise();
  fold_bench_->raise();
  const QSize notice(std::min(stage_->width() - 40, look_.px(420)), look_.px(140));
  problem_->setGeometry((stage_->width() - notice.width()) / 2, (stage_->height() - notice.height()) / 2,
                        notice.width(), notice.height());
  progress_->setGeometry(0, 0, stage_->width(), progress_->sizeHint().height());
  words_->place();
  mirror_children(*this);
  update();
}

void ExhibitScreen::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), look_.colour(presenting_ ? Role::stage : Role::line));
}

bool ExhibitScreen::event(QEvent* event) {
  if (event->type() == QEvent::LayoutRequest) arrange();
  return QWidget::event(event);
}

bool ExhibitScreen::focusNextPrevChild(bool next) {
  return tab_on({top_, story_, fold_story_, stage_, charts_, fold_bench_, bench_, transport_}, next) ||
         QWidget::focusNextPrevChild(next);
}

void ExhibitScreen::keyPressEvent(QKeyEvent* event) {
  if (!visit_) return QWidget::keyPressEvent(event);
  const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
  Session& session = *visit_->session;
  const bool locked = story_->waits_for_guess();
  if (plain && story_->take_key(event->key())) return;
  switch (plain ? event->key() : 0) {
    case Qt::Key_Space:
      if (!locked) session.play(!session.latest()->playing);
      return;
    case Qt::Key_Period:
      if (!locked) session.step_once();
      return;
    case Qt::Key_Comma:
      if (!locked) session.step_back();
      return;
    case Qt::Key_Home:
      if (!locked) session.seek(0);
      return;
    case Qt::Key_End:
      if (!locked) session.seek_end();
      return;
    case Qt::Key_M:
      Q_EMIT said(session.toggle_mark() ? tr("This step is marked.") : tr("The mark is gone."));
      return;
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
      if (!locked) session.seek_mark(event->key() == Qt::Key_BracketLeft ? -1 : 1);
      return;
    case Qt::Key_R: session.restart(); return;
    case Qt::Key_PageDown: story_->go(1); return;
    case Qt::Key_PageUp: story_->go(-1); return;
    default: QWidget::keyPressEvent(event);
  }
}

Lesson ExhibitScreen::lesson() const {
  Lesson lesson;
  if (!visit_) return lesson;
  lesson.state = visit_->session->state();
  lesson.held = visit_->session->held_state();
  lesson.marks = visit_->session->marks();
  lesson.story_step = story_->step();
  lesson.view = view_to_json(stage_->view());
  lesson.hidden = visit_->hidden;
  lesson.locked = visit_->locked;
  return lesson;
}

void ExhibitScreen::reveal(const QString& parameter) {
  if (!visit_) return;
  if (bench_->isHidden()) fold(QStringLiteral("bench"), false);
  bench_->reveal(parameter.toStdString());
  point_at(parameter);
}

void ExhibitScreen::set_checks(int passed, int total) {
  if (transport_) transport_->set_checks(passed, total);
}

QString ExhibitScreen::data_as_csv() const {
  return visit_ ? data_csv(*visit_->session->snapshot(), visit_->session->held().get()) : QString();
}

}  // namespace lucid
