// The stage in words, over its lower edge.
#pragma once

#include <QWidget>

namespace lucid {

class Look;

class WordsPanel : public QWidget {
 public:
  WordsPanel(Look& look, QWidget* parent);
  void set_text(const QString& text);
  /// At the foot of its parent, as high as its text.
  void place();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Look& look_;
  QString text_;
};

}  // namespace lucid
