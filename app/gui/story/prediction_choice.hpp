// One choice of a question: open, chosen, right or wrong, with a room's votes beside it.
#pragma once

#include "app/gui/story/story_text.hpp"
#include "app/gui/widgets/control.hpp"

namespace lucid {

class PredictionChoice : public Control {
  Q_OBJECT

 public:
  PredictionChoice(Look& look, int number, const QString& markdown, LiveWords live, QWidget* parent);
  enum class Mark { open, chosen, right, wrong, passed };
  void set_mark(Mark mark);
  /// A room's votes beside it; -1: it is not voted.
  void set_votes(int votes, int of);
  QAccessible::Role role() const override { return QAccessible::RadioButton; }
  QString value_words() const override;
  void press() override { Q_EMIT pressed(); }
  void fit(int width);

 Q_SIGNALS:
  void pressed();
  /// A vote is taken back.
  void taken_back();

 protected:
  void refresh() override;
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  int number_;
  StoryText* text_;
  Mark mark_ = Mark::open;
  int votes_ = -1, of_ = 0;
};

}  // namespace lucid
