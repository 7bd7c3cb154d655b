// The story at the left: one step at a time, its progress, its questions, the way on and back.
#pragma once

#include <QScrollArea>
#include <memory>
#include <optional>

#include "app/guesses.hpp"
#include "app/gui/story/prediction_box.hpp"
#include "app/gui/story/prompt_strip.hpp"

namespace lucid {

class StoryPanel : public QWidget {
  Q_OBJECT

 public:
  /// `answers` outlives the panel: what was answered on an earlier visit. Without it answers live as long as
  /// the panel.
  StoryPanel(Look& look, Story story, LiveWords live, StoryRun run = {},
             std::shared_ptr<PredictionAnswers> answers = {}, QWidget* parent = nullptr);

  int step() const { return step_; }
  int steps() const { return static_cast<int>(story_.steps.size()); }
  const StoryStep* current() const;
  /// The short name of the step after this one, or "".
  QString next_name() const {
    return step_ + 1 < steps()
               ? QString::fromStdString(story_.steps[static_cast<std::size_t>(step_) + 1].name)
               : QString();
  }
  /// Shows a step without preparing anything.
  void show_step(int step);
  /// Next or previous, as the buttons do; false while a question waits.
  bool go(int by);
  void refresh_live();
  /// Marks the live numbers and links that show this quantity; "" none.
  void set_lit(const QString& quantity);
  /// A question is open: next step and transport wait for it. Never under Guidance::none.
  bool waits_for_guess() const;
  /// The readouts and series that an open question keeps out of sight.
  QStringList locked_ids() const;
  /// A number key was pressed anywhere in the exhibit.
  bool take_key(int key);
  /// Gives each guess that has none yet its computed figure or curve, by the run that answers the question of
  /// a block; a run that is still under way is nullptr.
  void show_computed(
      const std::function<std::shared_ptr<const Snapshot>(int block, const StoryPrediction&)>& run);
  void set_guidance(Guidance guidance);
  Guidance guidance() const { return guidance_; }

  // For a second place that asks the same question: presenting.
  /// The block of the open question, or -1.
  int open_question() const;
  PredictionBox* box(int block) const;
  /// Another box on the same answer, in another look; a change in either shows in both.
  PredictionBox* second_box(int block, Look& look, QWidget* parent);
  /// The tables of the step, in Markdown: what the article says. "" while a question waits or where there are
  /// none.
  QString tables() const;
  const LiveWords& live_words() const { return live_; }

  // For one who waits.
  struct Hint {
    QString words;
    QString link;  ///< to stand out in the text
    QString lit;   ///< quantity to light up
    bool next = false;
  };
  /// What could be done now. `holdable` is what can be held on the stage, or ""; `touched`: it has been.
  Hint hint(const QString& holdable, bool touched) const;
  void show_hint(const Hint& hint);
  void hide_hint();
  bool hinting() const { return hinting_; }
  PromptStrip& prompt() const { return *prompt_; }
  QSize sizeHint() const override { return {look_.story_width(), 400}; }

 Q_SIGNALS:
  /// A step was opened by going on or back: prepare it.
  void step_opened(int step);
  void link_clicked(const QString& target);
  void link_pointed(const QString& target);
  void answer_asked(const std::vector<lucid::StoryDeed>& deeds, int block);
  void lock_changed();
  /// A question was answered or skipped, or its computed answer is there now. The exhibit is left empty.
  void guessed(const lucid::Guess& guess);
  /// The answer of this block looks different now.
  void answer_changed(int block);
  void guidance_chosen(lucid::Guidance guidance);
  void guesses_asked();
  void guides_asked();

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
    int block = 0;
  };
  void build();
  void arrange();
  /// Down as far as it takes to see what was just answered to its end, but not past its beginning.
  void show_whole(const PredictionBox& box);
  /// Once, when the events in hand are done: heights settle only when fonts and widths have.
  void arrange_later();
  void show_buttons();
  bool is_open(int block) const;
  void settled(int block);
  void tell_guess(int block);
  void look_for_prompts();
  std::optional<bool> happens(const StoryPrompt& prompt) const;
  void open_menu();
  void show_guidance();

  Look& look_;
  Story story_;
  LiveWords live_;
  int step_ = 0;
  bool arranging_later_ = false;
  QString lit_;
  StoryRun run_;
  std::shared_ptr<PredictionAnswers> answers_;
  Guidance guidance_ = Guidance::light;
  std::vector<bool> prompt_armed_, prompt_said_;  ///< by prompt of this step
  bool hinting_ = false;
  int follows_ = -1;      ///< block whose answer is kept in sight while it unfolds, or -1
  QStringList followed_;  ///< links that were clicked in this step
  PromptStrip* prompt_;
  QScrollArea* area_;
  QWidget* page_;
  std::vector<Piece> pieces_;
  StoryText* title_ = nullptr;
  Button *back_, *next_, *menu_;
};

/// The story of an exhibit in this language, else in English; an empty one where there is none.
Story load_story(const QString& exhibit, const QLocale& locale);

}  // namespace lucid
