// The bar above an exhibit: back, title, question; language, theme, text size, share, present.
#pragma once

#include "app/gui/widgets/buttons.hpp"

namespace lucid {

class TopBar : public QWidget {
  Q_OBJECT

 public:
  explicit TopBar(Look& look, QWidget* parent = nullptr);
  void set_words(const QString& title, const QString& question);
  static int height_for(const Look& look) { return look.px(48); }

  Button& share_button() const { return *share_; }

 Q_SIGNALS:
  void back_asked();
  void language_asked(const QPoint& at);
  void theme_asked();
  void reading_asked(const QPoint& at);
  void share_asked(const QPoint& at);
  void present_asked();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void arrange();
  Look& look_;
  QString title_, question_;
  Button *back_, *language_, *theme_, *text_size_, *share_, *present_;
  int words_right_ = 0;
  int parting_ = 0;
};

}  // namespace lucid
