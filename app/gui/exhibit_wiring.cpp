// What bench, charts, transport and story of an exhibit's screen ask for, and who does it.
#include "app/gui/bench/bench.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/exhibit_screen.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/story/answer_runs.hpp"
#include "app/gui/story/idle_guide.hpp"
#include "app/gui/story/story_panel.hpp"
#include "app/gui/transport.hpp"
#include "app/gui/words_panel.hpp"

namespace lucid {

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
  connect(charts_, &ChartStrip::folded_changed, this, &ExhibitScreen::arrange);
  connect(charts_, &ChartStrip::fold_chosen, this,
          [this](bool folded) { keep_fold(QStringLiteral("charts"), folded); });
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
      point_at(target.mid(5));
    else
      point_at({});
  });
  connect(story_, &StoryPanel::answer_asked, this, [this](const std::vector<StoryDeed>& deeds, int block) {
    do_deeds(deeds, QT_TRANSLATE_NOOP("core", "The answer"),
             answer_runs_->ask(block, story_->box(block)->prediction()));
  });
  connect(story_, &StoryPanel::lock_changed, this, &ExhibitScreen::lock_answer);
  connect(story_, &StoryPanel::guessed, this, [this](Guess guess) {
    guess.exhibit = visit_->exhibit().id;
    put_guess(visit_->guesses, guess);
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

}  // namespace lucid
