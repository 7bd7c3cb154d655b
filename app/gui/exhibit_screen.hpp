// The exhibit's screen: story at the left, stage in the middle with charts below, bench at the right,
// transport at the foot. Carries words between them and the session.
#pragma once

#include <QElapsedTimer>
#include <QMargins>
#include <QTimer>
#include <QWidget>
#include <memory>

#include "app/gui/stage_view.hpp"
#include "app/gui/visit.hpp"
#include "app/story.hpp"

namespace lucid {

class AnswerRuns;
class Bench;
class Button;
class ChartStrip;
class Look;
class Preferences;
class ProgressBar;
class StoryDeeds;
class StoryPanel;
class TopBar;
class Transport;
class WordsPanel;

class ExhibitScreen : public QWidget {
  Q_OBJECT

 public:
  ExhibitScreen(Look& look, Preferences& preferences, bool opengl, QWidget* parent = nullptr);
  ~ExhibitScreen() override;

  /// Opens a visit. Its story step is prepared if the visit is fresh.
  void open(Visit* visit);
  /// Writes what belongs to the visit back into it, and lets go of it.
  void close();
  Visit* visit() const { return visit_; }

  StageView& stage() { return *stage_; }
  StoryPanel* story() { return story_; }
  Bench* bench() { return bench_; }
  ChartStrip* charts() { return charts_; }
  Transport* transport() { return transport_; }
  TopBar& top() { return *top_; }

  void go_to_step(int step, bool prepare);
  void set_presenting(bool presenting);
  bool presenting() const { return presenting_; }
  /// While presenting: room round the stage that it leaves free, and the bench at the right edge.
  void set_present_room(const QMargins& free, bool bench);
  void fold(const QString& panel, bool folded);
  /// One look at the session: everything that follows from its newest snapshot. The timer calls it, and
  /// pictures.
  void tick();
  /// No timer: pictures and measurements call `tick` themselves. Clocks stand at zero.
  void set_still(bool still);
  /// The same with the clocks running: measurements call `tick` themselves.
  void stop_timer() { timer_.stop(); }
  /// The lesson as it stands.
  Lesson lesson() const;
  void set_checks(int passed, int total);
  /// Unfolds the bench and brings a parameter's control into view.
  void reveal(const QString& parameter);
  /// The newest snapshot without what waits for a guess.
  std::shared_ptr<const Snapshot> told() const;
  /// The CSV of all readouts and series, without those.
  QString data_as_csv() const;

 Q_SIGNALS:
  void back_asked();
  void said(const QString& words);
  void checks_asked();
  /// Where a figure comes from.
  void explain_asked(const QString& readout);
  void menu_asked(const QPoint& global);
  void guesses_asked();
  void guides_asked();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  bool event(QEvent* event) override;

 private:
  void connect_bench();
  void connect_transport();
  void connect_charts();
  void connect_story();
  void arrange();
  /// Between the top bar and the transport, in pixels.
  int middle_height() const;
  int most_of_charts() const;
  int charts_height() const;
  bool narrow() const;
  /// With the charts open the stage would be too low: they are folded unless they were asked for.
  bool low() const;
  void keep_fold(const QString& panel, bool folded);
  void prepare(const StoryStep& step);
  /// The charts and quantities that the step speaks of, whatever is set.
  void look_at(const StoryStep& step);
  void follow_link(const QString& target);
  void do_deeds(const std::vector<StoryDeed>& deeds, const std::string& label, std::vector<Edit> first = {});
  void point_at(const QString& quantity);
  void show_settings();
  /// Transport, charts and readouts wait with the story's question.
  void lock_answer();
  void refuse(const std::optional<Message>& why);

  Look& look_;
  Preferences& preferences_;
  Visit* visit_ = nullptr;
  StageView* stage_;
  TopBar* top_;
  StoryPanel* story_ = nullptr;
  Bench* bench_ = nullptr;
  ChartStrip* charts_ = nullptr;
  Transport* transport_ = nullptr;
  Button *fold_story_, *fold_bench_;
  ProgressBar* progress_;
  WordsPanel* words_;
  std::unique_ptr<StoryDeeds> deeds_;
  std::unique_ptr<AnswerRuns> answer_runs_;
  QTimer timer_;
  QElapsedTimer clock_;
  std::shared_ptr<const Snapshot> shown_;
  const void* shown_held_ = nullptr;
  bool shown_late_ = false;
  std::uint64_t shown_revision_ = 0;
  std::uint64_t prepared_revision_ = 0;  ///< of the session, when the step had been prepared
  qint64 out_of_date_since_ = -1;
  qint64 slow_tick_ = 0;
  bool presenting_ = false;
  bool played_before_scrub_ = false;
  QMargins present_free_;
  bool present_bench_ = false;
  bool still_ = false;
  QString lit_, clicked_lit_;
};

}  // namespace lucid
