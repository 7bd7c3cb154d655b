// The story at the left: one step at a time, its progress, its questions, the way on and back.
#pragma once

#include <QScrollArea>
#include <map>

#include "app/gui/story/prediction_box.hpp"

namespace lucid {

class StoryPanel : public QWidget {
  Q_OBJECT

 public:
  StoryPanel(Look& look, Story story, LiveWords live, QWidget* parent = nullptr);

  int step() const { return step_; }
  int steps() const { return static_cast<int>(story_.steps.size()); }
  const StoryStep* current() const;
  /// The short name of the step after this one, or "".
  QString next_name() const {
    return step_ + 1 < steps()
               ? QString::fromStdString(story_.steps[static_cast<std::size_t>(step_ + 1)].name)
               : QString();
  }
  /// Shows a step without preparing anything.
  void show_step(int step);
  /// Next or previous, as the buttons do; false while a question waits.
  bool go(int by);
  void refresh_live();
  /// Marks the live numbers and links that show this quantity; "" none.
  void set_lit(const QString& quantity);
  /// A question is open: next step and transport wait for it.
  bool waits_for_guess() const;
  /// A number key was pressed anywhere in the exhibit.
  bool take_key(int key);
  /// The answer has played: gives each settled number question its computed figure.
  void show_computed();
  QSize sizeHint() const override { return {look_.story_width(), 400}; }

 Q_SIGNALS:
  /// A step was opened by going on or back: prepare it.
  void step_opened(int step);
  void link_clicked(const QString& target);
  void link_pointed(const QString& target);
  void answer_asked(const std::vector<lucid::StoryDeed>& deeds);
  void lock_changed();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  struct Piece {
    StoryText* text = nullptr;
    PredictionBox* prediction = nullptr;
    bool claim = false;
    bool formula = false;
  };
  void build();
  void arrange();
  /// Once, when the events in hand are done: heights settle only when fonts and widths have.
  void arrange_later();
  void show_buttons();

  Look& look_;
  Story story_;
  LiveWords live_;
  int step_ = 0;
  bool arranging_later_ = false;
  QString lit_;
  std::map<std::pair<int, int>, PredictionAnswer> answers_;  ///< by step and block
  QScrollArea* area_;
  QWidget* page_;
  std::vector<Piece> pieces_;
  StoryText* title_ = nullptr;
  Button *back_, *next_;
};

/// The story of an exhibit in this language, else in English; an empty one where there is none.
Story load_story(const QString& exhibit, const QLocale& locale);

}  // namespace lucid
