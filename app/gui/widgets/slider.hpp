// A number that is dragged, stepped or typed: label, value field with its unit, and a track with ticks.
#pragma once

#include <QLineEdit>
#include <QTimer>

#include "control.hpp"
#include "visualizations/numbers.hpp"

namespace lucid {

/// The field at a value's right: an underline when idle, an outline while one types, the unit outside of it.
class ValueField : public QLineEdit {
  Q_OBJECT

 public:
  ValueField(Look& look, QWidget* parent);
  /// What stands here when nobody types, and what typing starts from.
  void set_texts(const QString& shown, const QString& exact);
  bool typing() const { return typing_; }
  /// Begins typing, with the old text selected or this one in its place.
  void begin(const QString& text = {});
  QSize sizeHint() const override;

 Q_SIGNALS:
  void typed(const QString& text);
  /// Typing began or ended, and the size with it.
  void reshaped();

 protected:
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void finish(bool keep);
  Look& look_;
  QString shown_, exact_;
  bool typing_ = false;
};

class Slider : public Control {
  Q_OBJECT

 public:
  struct Range {
    double minimum = 0, maximum = 1;  ///< either may be infinite: then there is no track, only the field
    double step = 0;  ///< added by an arrow key; a factor where log; 0: a hundredth of the range
    double initial = 0;
    QString unit;
    bool log = false;
    bool whole = false;
    bool fraction = false;
    /// What may be typed, where that is more than the track spans.
    std::optional<std::pair<double, double>> allowed;
    double least() const { return allowed ? allowed->first : minimum; }
    double most() const { return allowed ? allowed->second : maximum; }
  };

  Slider(Look& look, const Range& range, QWidget* parent = nullptr);

  double value() const { return value_; }
  const Range& range() const { return range_; }
  /// From outside: emits nothing. While a gesture is under way the hand wins.
  void set_value(double value);
  /// The value of the held run, drawn as a dashed ring.
  void set_held(std::optional<double> held);
  /// Draws label and field only where false.
  bool has_track() const;
  bool in_gesture() const { return gesture_; }
  ValueField& field() { return *field_; }
  /// Only a track, no label and no field: the transport's scrub bar.
  void set_bare(bool bare);
  /// The label in muted.
  void set_quiet(bool quiet) { quiet_ = quiet, update(); }
  /// A whole-number range that grows while the run goes on.
  void set_bounds(double minimum, double maximum);

  QAccessible::Role role() const override { return QAccessible::Slider; }
  QString value_words() const override;
  std::optional<RangeForReaders> range_for_readers() const override;
  void take_value(double value) override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

  /// Where on the track a value lies, 0 to 1, and back.
  double share_of(double value) const;
  double value_at(double share) const;

 Q_SIGNALS:
  void begun();
  void moved(double value);
  void ended();
  /// What was typed is no number or lies outside: why, in words.
  void refused(const QString& why);

 protected:
  void refresh() override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  /// The line that the knob runs along, and where on it a value lies.
  QRectF track() const;
  double x_of(double value) const;

 private:
  Scaled shown_scale() const;
  double least() const;  ///< the log scale's lowest value above zero
  double tidy(double value) const;
  double stepped(double by) const;
  double value_at_x(double x) const;
  void begin();
  void move(double value);
  void end();
  void set_once(double value);
  void take_typed(const QString& text);
  void place_field();
  void paint_track(QPainter& painter) const;

  Range range_;
  double value_;
  std::optional<double> held_;
  ValueField* field_;
  QTimer wheel_rest_;
  double wheel_left_ = 0;
  double grab_offset_ = 0;
  bool gesture_ = false;
  bool dragging_ = false;
  bool key_down_ = false;
  bool bare_ = false;
  bool quiet_ = false;
};

}  // namespace lucid
