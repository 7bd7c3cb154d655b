// A question before its answer: choices, a number or a curve to draw; a lock, a skip; afterwards tick and
// cross in place, or how far the guess and the computed answer lie apart.
#pragma once

#include <QLineEdit>
#include <functional>
#include <memory>

#include "app/gui/story/curve_pad.hpp"
#include "app/gui/story/number_line.hpp"
#include "app/gui/story/prediction_answer.hpp"
#include "app/gui/story/prediction_choice.hpp"
#include "app/gui/story/story_text.hpp"
#include "app/gui/widgets/buttons.hpp"
#include "app/story.hpp"
#include "core/snapshot.hpp"

namespace lucid {

/// The run that a story tells of; empty functions where there is none.
struct StoryRun {
  const Exhibit* exhibit = nullptr;
  std::function<std::shared_ptr<const Snapshot>()> snapshot;
};

class PredictionBox : public QWidget {
  Q_OBJECT

 public:
  PredictionBox(Look& look, const StoryPrediction& prediction, LiveWords live, PredictionAnswer& answer,
                StoryRun run, QWidget* parent);

  bool open() const { return answer_.state == PredictionAnswer::State::asked; }
  /// Guessed or skipped, and the computed answer is not there yet.
  bool waits_for_answer() const { return !open() && !answer_.final; }
  /// Takes the answer's figure or curve from the run that was played to its end, and keeps it.
  void take_computed(const Snapshot& snapshot);
  /// Shows the answer as it stands now: another box has changed it.
  void follow_answer();
  void refresh_live();
  void restyle();
  /// `room`: pixels of height that a pad for drawing may fill.
  void fit(int width, int room = 0);
  void choose(int index);
  /// A digit's key chooses an answer, which Enter then locks, or begins the number that is asked for.
  bool take_digit(int key);
  /// A room votes: a choice counts votes, and what most have voted for is its guess.
  void set_tally(bool tally);
  void take_vote_back(int index);
  /// The question waits for nobody: "Skip" becomes "Just play it".
  void set_free(bool free);
  bool ready() const;
  /// What the lock button does.
  void lock();
  void skip();
  const StoryPrediction& prediction() const { return prediction_; }
  const PredictionAnswer& answer() const { return answer_; }
  CurvePad* pad() const { return pad_; }
  QLineEdit* number() const { return number_; }
  Button& lock_button() const { return *lock_; }
  Button& skip_button() const { return *skip_; }
  /// The verdict in words: how far apart, right or not.
  QString verdict() const;
  /// The answer as one would read it out: a choice's words, a figure, where a curve lay.
  QString guess_words() const;
  QString answer_words() const;

 Q_SIGNALS:
  /// The guess is locked or skipped: play the answer.
  void settled();
  /// The computed answer is there to stay.
  void answered();
  /// A guess was changed, not locked.
  void touched();
  /// A text needs other room than it was given.
  void crowded();
  void reshaped();
  void link_clicked(const QString& target);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void settle(PredictionAnswer::State state);
  void show_state();
  void lay_out(int width, int taller);
  void make_number();
  void make_pad();
  const Readout* readout() const;
  const Series* series() const;
  std::optional<bool> right() const;

  Look& look_;
  StoryPrediction prediction_;
  LiveWords live_;
  PredictionAnswer& answer_;
  StoryRun run_;
  StoryText *question_, *because_, *verdict_;
  std::vector<PredictionChoice*> choices_;
  QLineEdit* number_ = nullptr;
  NumberLine* line_ = nullptr;
  CurvePad* pad_ = nullptr;
  Button *lock_, *skip_, *again_;
  bool tally_ = false, free_ = false, laying_out_ = false;
  QString head_, unit_words_, verdict_words_;
  QStringList head_lines_;
  QRectF head_box_, unit_box_;
};

/// The figure as the reader would write it in this readout's place.
QString figure_words(const Readout& readout, double value, const QLocale& locale);

}  // namespace lucid
