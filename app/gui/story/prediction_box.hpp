// A question before its answer: choices or a number, a lock, a skip; afterwards tick and cross in place.
#pragma once

#include <QLineEdit>

#include "app/gui/story/story_text.hpp"
#include "app/gui/widgets/buttons.hpp"
#include "app/story.hpp"

namespace lucid {

/// What was answered, so that going back to a step finds it as it was.
struct PredictionAnswer {
  enum class State { asked, locked, skipped } state = State::asked;
  int choice = -1;
  QString guess;
  QString computed;  ///< the figure that the run gave
};

class PredictionChoice : public Control {
  Q_OBJECT

 public:
  PredictionChoice(Look& look, int number, const QString& markdown, LiveWords live, QWidget* parent);
  enum class Mark { open, chosen, right, wrong, passed };
  void set_mark(Mark mark);
  QAccessible::Role role() const override { return QAccessible::RadioButton; }
  QString value_words() const override;
  void press() override { Q_EMIT pressed(); }
  void fit(int width);

 Q_SIGNALS:
  void pressed();

 protected:
  void refresh() override;
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  int number_;
  StoryText* text_;
  Mark mark_ = Mark::open;
};

class PredictionBox : public QWidget {
  Q_OBJECT

 public:
  PredictionBox(Look& look, const StoryPrediction& prediction, LiveWords live, PredictionAnswer& answer,
                QWidget* parent);

  bool open() const { return answer_.state == PredictionAnswer::State::asked; }
  /// The figure that the run has come to, once the answer has played.
  void set_computed(const QString& figure);
  void refresh_live();
  void restyle();
  void fit(int width);
  void choose(int index);
  const StoryPrediction& prediction() const { return prediction_; }
  bool wants_figure() const;

 Q_SIGNALS:
  /// The guess is locked or skipped: play the answer.
  void settled();
  void reshaped();
  void link_clicked(const QString& target);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void settle(PredictionAnswer::State state);
  void show_state();

  Look& look_;
  StoryPrediction prediction_;
  LiveWords live_;
  PredictionAnswer& answer_;
  StoryText *question_, *because_;
  std::vector<PredictionChoice*> choices_;
  QLineEdit* number_ = nullptr;
  Button *lock_, *skip_;
  QRectF verdict_;
  QString head_;
  QRectF head_box_;
};

}  // namespace lucid
