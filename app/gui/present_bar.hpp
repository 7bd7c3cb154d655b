// What lies over the stage while it is presented: the claim, a number, where the story stands, spotlight,
// pen, blank.
#pragma once

#include <QPolygonF>
#include <QWidget>
#include <vector>

#include "app/story.hpp"

namespace lucid {

class Look;

class PresentBar : public QWidget {
  Q_OBJECT

 public:
  PresentBar(Look& look, QWidget* parent);
  void set_step(const StoryStep* step, int index, int count, const QString& next);
  void set_number(const QString& label, const QString& value);
  void set_tools(bool spotlight, bool pen, bool blank);
  bool spotlight() const { return spotlight_; }
  bool pen() const { return pen_; }
  bool blank() const { return blank_; }
  void clear_pen() { strokes_.clear(), update(); }
  void move_pointer(QPointF at) {
    pointer_ = at;
    if (spotlight_) update();
  }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;

 private:
  Look& look_;
  QString claim_, label_, value_, next_;
  int index_ = 0, count_ = 0;
  bool spotlight_ = false, pen_ = false, blank_ = false;
  QPointF pointer_{-1, -1};
  std::vector<QPolygonF> strokes_;
};

}  // namespace lucid
