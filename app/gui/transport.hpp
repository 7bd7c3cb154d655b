// The bar at the foot: play, step, restart; where the run stands and the way through it; speed, seed, words,
// checks.
#pragma once

#include "app/gui/scrub_bar.hpp"
#include "app/gui/widgets/buttons.hpp"
#include "app/gui/widgets/notice.hpp"
#include "core/runner.hpp"

namespace lucid {

class Transport : public QWidget {
  Q_OBJECT

 public:
  Transport(const Exhibit& exhibit, Look& look, QWidget* parent = nullptr);

  using QWidget::show;
  void show(const Runner::Published& published, bool out_of_date = false);
  void set_seed(std::uint64_t seed);
  void set_marks(const std::vector<std::int64_t>& marks) { scrub_->set_marks(marks); }
  /// A factor of the exhibit's own pace; 0: as fast as the machine can.
  void set_speed(double factor);
  double speed() const;
  void set_checks(int passed, int total);
  void set_words_shown(bool shown);
  /// Play, step and scrub wait for something: "waits for your guess".
  void set_locked(const QString& waits_for);
  QSize sizeHint() const override;

  Button& play_button() const { return *play_; }
  ScrubBar& scrub() const { return *scrub_; }
  /// Marks and the ways from one to the next.
  void open_menu(QPoint at);

 Q_SIGNALS:
  void play_asked(bool playing);
  void step_asked();
  void step_back_asked();
  void start_asked();
  void end_asked();
  void mark_asked();
  /// 1: the next mark, deed or change; -1: the one before.
  void stop_asked(int way);
  void restart_asked();
  void seed_chosen(quint64 seed);
  void scrub_begun();
  void seek_asked(qint64 step);
  void scrub_ended();
  void speed_chosen(double factor);
  void cancel_asked();
  void words_asked(bool shown);
  void checks_asked();
  /// Words for a toast.
  void said(const QString& words);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  class PositionText;
  void arrange();
  QString position_words(const Snapshot& snapshot) const;

  const Exhibit& exhibit_;
  Look& look_;
  Button *play_, *step_, *back_, *start_, *end_, *restart_, *words_, *checks_, *cancel_, *speed_;
  ScrubBar* scrub_;
  Slider* seed_;
  ProgressBar* progress_;
  PositionText *position_, *waits_;
  QString checks_words_;
  double speed_factor_ = 1;
  std::int64_t asked_step_ = -1;
  bool playing_ = false;
  bool busy_ = false;
  bool out_of_date_ = false;
  int shown_parts_ = 0;
  QString shown_waits_, locked_words_;
};

}  // namespace lucid
