// The first screen: two rooms of cards, a search, the desk.
#pragma once

#include <QLineEdit>
#include <QScrollArea>

#include "app/gui/gallery/card.hpp"
#include "app/gui/widgets/buttons.hpp"

namespace lucid {

class SearchField : public QLineEdit {
  Q_OBJECT

 public:
  SearchField(Look& look, QWidget* parent);
  QSize sizeHint() const override { return {look_.px(300), look_.px(36)}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 Q_SIGNALS:
  void left_downwards();

 private:
  Look& look_;
};

class Gallery : public QScrollArea {
  Q_OBJECT

 public:
  Gallery(Look& look, Preferences& preferences, QWidget* parent = nullptr);

  /// Reads again how far one got.
  void refresh();
  void focus_search();
  Thumbnails& thumbnails() { return thumbnails_; }
  SearchField& search() { return *search_; }
  std::vector<Card*> shown_cards() const { return shown_; }
  void set_checks(int passed, int total);
  /// A way back to runs that were kept, the newest first: `crashed`, because the program ended without having
  /// been closed, all of them to choose from; or quietly, because the window was closed, the newest. None
  /// takes it away.
  void set_left_behind(const QStringList& titles, bool crashed = false);

 Q_SIGNALS:
  void opened(const QString& exhibit);
  void go_on_asked();
  void left_behind_asked(const QPoint& at);
  void open_file_asked();
  void guides_asked();
  void guesses_asked();
  void checks_asked();
  void language_asked(const QPoint& at);
  void theme_asked();
  void reading_asked(const QPoint& at);
  void help_asked();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void arrange();
  void filter(const QString& query);
  void go_on();
  void ask_left_behind();
  void move_focus(Card* from, int key);

  Look& look_;
  Preferences& preferences_;
  Thumbnails thumbnails_;
  QWidget* page_;
  std::vector<Card*> cards_, shown_;
  SearchField* search_;
  Button *language_, *theme_, *text_size_, *help_;
  DeskRow *go_on_, *left_behind_, *open_, *guides_, *guesses_, *checks_;
  QString go_on_with_;
  QStringList left_behind_titles_;
};

}  // namespace lucid
