// The table of the last step before a class: what the article says and whether it holds, large enough for the
// back row, and scrolled where it is longer than the screen.
#pragma once

#include <QScrollArea>

#include "app/gui/story/story_text.hpp"
#include "app/gui/widgets/look.hpp"

namespace lucid {

class ClaimsPaper : public QScrollArea {
  Q_OBJECT

 public:
  explicit ClaimsPaper(QWidget* parent);

  /// Shows these tables in Markdown; "" hides the paper. Cheap where nothing has changed.
  void show_tables(const QString& markdown, const LiveWords& live);
  bool shown() const { return !markdown_.isEmpty(); }
  /// Theme, language and motion as in `look`; the letters are `least` pixels high or larger.
  void dress(const Look& look, double least);
  /// Fills the place, in the largest letters with which all of it can be seen there, or the least.
  void fit(const QRect& place);
  void refresh_live();
  /// By keys: a good part of what is seen; false where there is no more on that side.
  bool scroll(int by);
  const StoryText& text() const { return *text_; }

 Q_SIGNALS:
  void link_clicked(const QString& target);

 private:
  Look look_;
  StoryText* text_;
  QString markdown_;
  QRect place_;
  double least_ = 28;
};

}  // namespace lucid
