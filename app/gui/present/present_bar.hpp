// What lies over the stage while it is presented: the sentence, a number, where the story stands, spotlight,
// pen, blank.
#pragma once

#include <QPolygonF>
#include <QWidget>
#include <vector>

#include "visualizations/colours.hpp"

namespace lucid {

class Look;

class PresentBar : public QWidget {
  Q_OBJECT

 public:
  enum class Blank { none, black, white };

  PresentBar(Look& look, QWidget* parent);
  /// Another step than before wipes what was drawn.
  void set_step(const QString& sentence, int index, int count, const QString& next, bool locked);
  void set_number(const QString& label, const QString& value);
  void set_spotlight(bool on);
  void set_pen(bool on);
  void set_blank(Blank blank);
  /// Room that something else takes at the edge where reading ends.
  void set_right(int pixels);
  bool spotlight() const { return spotlight_; }
  bool pen() const { return pen_; }
  Blank blank() const { return blank_; }
  void move_pointer(QPointF at);
  /// By keys: pen and spotlight begin where the pointer is, or in the middle if it is elsewhere.
  void show_pointer();
  /// By keys: pixels; a stroke that was begun goes along.
  void push_pointer(QPointF by);
  /// By keys: the pen goes down, or up again.
  void toggle_stroke();
  bool drawing() const { return drawing_; }
  QPointF pointer() const { return pointer_; }

  /// The colours of the pen, by name from the table.
  static const std::vector<Role>& pen_roles();
  void set_pen_role(Role role) { pen_role_ = role, update(); }
  Role pen_role() const { return pen_role_; }
  void undo_stroke();
  void clear_pen();
  int strokes() const { return static_cast<int>(strokes_.size()); }
  /// Where the sentence ends, with some air.
  int head_height() const;
  const QString& sentence() const { return sentence_; }
  const QString& value() const { return value_; }

 Q_SIGNALS:
  void pen_moved();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  struct Stroke {
    Role role;
    QPolygonF points;  ///< shares of width and height: a drawing survives another size
  };
  QPointF share_of(QPointF at) const {
    return {at.x() / std::max(1, width()), at.y() / std::max(1, height())};
  }
  QFont sized(double pixels, QFont::Weight weight) const;
  QRectF head_box() const;
  /// A place of the bar as the reader's direction has it.
  QRectF faced(const QRectF& place) const;
  QStringList head_lines(double size) const;
  double head_size() const;
  void paint_spotlight(QPainter& painter) const;
  void paint_nib(QPainter& painter) const;
  void paint_strokes(QPainter& painter) const;
  void paint_head(QPainter& painter) const;
  void paint_foot(QPainter& painter) const;

  Look& look_;
  QString sentence_, label_, value_, next_;
  int index_ = -1, count_ = 0, right_ = 0;
  bool spotlight_ = false, pen_ = false, locked_ = false, drawing_ = false;
  bool by_keys_ = false;  ///< the pointer was last moved by them, so that no mouse shows where it is
  Blank blank_ = Blank::none;
  Role pen_role_ = Role::positive;
  QPointF pointer_{-1, -1};
  std::vector<Stroke> strokes_;
};

}  // namespace lucid
