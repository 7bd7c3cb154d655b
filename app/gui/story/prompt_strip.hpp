// A line of words at the foot of the story that comes when something has happened, or when one waits.
#pragma once

#include "app/gui/story/story_text.hpp"
#include "app/gui/widgets/buttons.hpp"

namespace lucid {

class PromptStrip : public QWidget {
  Q_OBJECT

 public:
  PromptStrip(Look& look, QWidget* parent);
  void say(const QString& markdown, const LiveWords& live);
  void hush();
  const QString& words() const { return words_; }
  void refresh_live() { text_->refresh_live(); }
  void restyle() { text_->restyle(); }
  int height_for(int width, int side);

 Q_SIGNALS:
  void link_clicked(const QString& target);
  void reshaped();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  Look& look_;
  StoryText* text_;
  Button* close_;
  QString words_;
  int side_ = 0;
};

}  // namespace lucid
