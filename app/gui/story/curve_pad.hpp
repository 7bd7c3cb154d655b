// A small chart with the series' own axes on which one draws what one expects, by mouse, finger or keys; then
// the computed curve is drawn over it.
#pragma once

#include "app/curve_guess.hpp"
#include "app/gui/charts/axis.hpp"
#include "app/gui/widgets/control.hpp"
#include "app/story.hpp"
#include "core/snapshot.hpp"

namespace lucid {

/// The axes of a drawing: what the story says; else what is known beforehand from the run as it stands, with
/// so much air that the answer's own range does not show.
CurveGuess blank_guess(const StoryPrediction& prediction, const Series& series, const SeriesData* data);

class CurvePad : public Control {
  Q_OBJECT

 public:
  CurvePad(Look& look, const Series& series, CurveGuess& guess, QWidget* parent);

  /// It can be drawn on.
  void set_open(bool open);
  bool open() const { return open_; }
  /// The computed curve; `reveal`: it is drawn from left to right in front of the eyes.
  void set_computed(std::vector<double> x, std::vector<double> y, bool reveal);
  void clear();
  /// Enough is drawn to be compared.
  bool enough() const { return guess_.covered() >= 0.75; }
  /// Where a point of the axes stands, in pixels of the widget.
  QPointF at(double x_share, double y_share) const;
  QString axis_words(double x, double y) const;
  int height_for_width(int width) const;

  QAccessible::Role role() const override { return QAccessible::Graphic; }
  QString value_words() const override;

 Q_SIGNALS:
  void drawn();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void refresh() override;

 private:
  void lay_out();
  QPointF share_of(QPointF at) const;
  void paint_axes(QPainter& painter) const;
  void paint_titles(QPainter& painter) const;
  void paint_drawn(QPainter& painter) const;
  void paint_computed(QPainter& painter) const;
  void paint_cursor(QPainter& painter) const;
  void paint_name(QPainter& painter, const QString& name, Role role, QPointF end, bool below) const;
  double stop_height() const;

  const Series& series_;
  CurveGuess& guess_;
  Axis x_, y_;
  QRectF plot_;
  std::vector<double> true_x_, true_y_;
  QVariantAnimation reveal_;
  double shown_ = 1;  ///< how much of the computed curve is seen
  bool open_ = true;
  bool drawing_ = false;
  QPointF last_;
  std::size_t stop_ = 0;
  double pen_height_ = 0.5;
};

/// "Farthest apart at 12.0 mm: you drew 0.310, computed is 0.120." and how far on the whole.
QString distance_words(const CurveDistance& distance, const Series& series, const QLocale& locale);

}  // namespace lucid
