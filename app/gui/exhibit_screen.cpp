#include "app/gui/exhibit_screen.hpp"

#include "app/gui/bench/bench.hpp"
#include "app/gui/bench/lit.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/live_values.hpp"
#include "app/gui/plain_stage.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/save_as.hpp"
#include "app/gui/say.hpp"
#include "app/gui/story/answer_lock.hpp"
#include "app/gui/story/answer_runs.hpp"
#include "app/gui/story/story_deeds.hpp"
#include "app/gui/story/story_panel.hpp"
#include "app/gui/top_bar.hpp"
#include "app/gui/transport.hpp"
#include "app/gui/words_panel.hpp"

namespace lucid {

namespace {
constexpr int frame_interval = 16;  // ms
constexpr int slow_interval = 50;   // ms, for figures and curves that no eye follows faster
constexpr int patience = 150;       // ms before a late answer says so
}  // namespace

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
  deeds_ = std::make_unique<StoryDeeds>(*visit->session);
  answer_runs_ = std::make_unique<AnswerRuns>(*visit->session);
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
  } else if (story_->current()) {
    look_at(*story_->current());
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
  deeds_.reset();
  answer_runs_.reset();
  delete story_;
  delete bench_;
  delete charts_;
  delete transport_;
  story_ = nullptr, bench_ = nullptr, charts_ = nullptr, transport_ = nullptr;
  shown_.reset();
  visit_ = nullptr;
}

void ExhibitScreen::refuse(const std::optional<Message>& why) {
  if (why) Q_EMIT said(say(*why));
}

void ExhibitScreen::lock_answer() {
  if (!transport_ || !charts_ || !bench_) return;
  const QString waits = story_->waits_for_guess() ? tr("waits for your guess") : QString();
  transport_->set_locked(waits);
  lock_answers(story_->locked_ids(), waits, kept_back(*visit_->session->snapshot()), look_, *bench_,
               *charts_);
  stage_->set_locked(story_->locked_ids(), story_->waits_for_guess());
  stage_->setAccessibleDescription(stage_->describe());
}

void ExhibitScreen::prepare(const StoryStep& step) {
  deeds_->stop();
  do_deeds(step.prepare, step.title);
  prepared_revision_ = visit_->session->revision();
  look_at(step);
}

void ExhibitScreen::look_at(const StoryStep& step) {
  answer_runs_->pose();
  QStringList featured;
  for (const std::string& id : step.look)
    if (const QString bare = bare_id(QString::fromStdString(id));
        visit_->exhibit().series_index(bare.toStdString()) >= 0)
      featured << bare;
  if (charts_) charts_->set_featured(featured);
  clicked_lit_ = QString::fromStdString(step.lit());
  point_at({});
  lock_answer();
}

void ExhibitScreen::go_to_step(int step, bool prepare_it) {
  if (!story_ || story_->steps() == 0) return;
  story_->show_step(step);
  if (prepare_it)
    prepare(*story_->current());
  else
    look_at(*story_->current());
}

void ExhibitScreen::do_deeds(const std::vector<StoryDeed>& deeds, const std::string& label,
                             std::vector<Edit> first) {
  const bool glides = !still_ && !look_.reduce_motion();
  refuse(deeds_->carry_out(deeds, label, glides, !still_, std::move(first)));
}

void ExhibitScreen::follow_link(const QString& target) {
  try {
    const StoryLink link = read_story_link(target.toStdString());
    do_deeds(link.deeds, QT_TRANSLATE_NOOP("core", "A link in the story"));
    for (const auto& deed : link.deeds)
      if (deed.kind == StoryDeed::Kind::set && bench_) bench_->reveal(deed.id);
    if (!link.show.empty()) {
      QStringList shown;
      for (const std::string& one : link.show) shown << QString::fromStdString(one);
      const QString id = shown.front(), all = shown.join(QLatin1Char(','));
      clicked_lit_ = clicked_lit_ == all ? QString() : all;
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
  // One quantity or several, parted by commas; each may say where it stands.
  QStringList ids;
  for (const QString& one : (quantity.isEmpty() ? clicked_lit_ : quantity).split(QLatin1Char(',')))
    ids << (one.trimmed().startsWith(QLatin1String("readout.")) ? one.trimmed().mid(8) : one.trimmed());
  const QString id = ids.join(QLatin1Char(','));
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
  refuse(deeds_->glide(clock_.elapsed()));
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
    lock_readouts(story_->locked_ids(), story_->waits_for_guess() ? tr("waits for your guess") : QString(),
                  kept_back(*shown_), *bench_);
    charts_->show(*shown_, session.held().get(), late);
    story_->refresh_live();
    if (!words_->isHidden()) words_->set_text(stage_->describe());
    stage_->setAccessibleDescription(stage_->describe());
  }
  story_->show_computed([this](int block, const StoryPrediction& prediction) {
    return answer_runs_->answer(block, prediction, deeds_->gliding());
  });
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

bool ExhibitScreen::event(QEvent* event) {
  // Figures that grow a digit ask for room with every picture: only what stands by its own wish counts here,
  // for an arrangement repaints the whole window.
  if (event->type() == QEvent::LayoutRequest && !presenting_ && charts_ &&
      (charts_->height() != charts_height() || progress_->height() != progress_->sizeHint().height()))
    arrange();
  return QWidget::event(event);
}

Lesson ExhibitScreen::lesson() const {
  if (!visit_) return {};
  Lesson lesson = lesson_of(*visit_);
  lesson.story_step = story_->step();
  lesson.view = view_to_json(stage_->view());
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
  if (!visit_) return {};
  return data_csv(*told(), without(visit_->session->held(), story_->locked_ids()).get());
}

std::shared_ptr<const Snapshot> ExhibitScreen::told() const {
  if (!visit_) return nullptr;
  const auto snapshot = visit_->session->snapshot();
  return without(snapshot, story_->locked_ids() + kept_back(*snapshot).readouts);
}

}  // namespace lucid
