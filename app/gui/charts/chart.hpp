// One chart of one declared series: curves by Qt Charts, everything around them by the design's tokens.
#pragma once

#include <QChartView>
#include <QPixmap>
#include <memory>
#include <optional>

#include "app/gui/charts/axis.hpp"
#include "app/gui/charts/name_places.hpp"
#include "app/gui/widgets/look.hpp"
#include "core/snapshot.hpp"
#include "visualizations/words.hpp"

class QAbstractAxis;
class QChart;
class QLineSeries;
class QPainter;

namespace lucid {

/// Between a curve's end and its name, design pixels: room for the line that leads there.
inline constexpr int name_leader = 16;

class Chart : public QChartView {
  Q_OBJECT

 public:
  Chart(const Exhibit& exhibit, const Series& series, Look& look, QWidget* parent = nullptr);
  ~Chart() override;

  /// From the foot of the curves to the foot of the chart, design pixels: figures and title of the axis.
  static constexpr int below_plot = 40;

  const Series& declared() const { return series_; }
  /// For a name at a curve's end, in a chart of this width; pixels.
  static double room_for_names(double width, const Look& look) {
    return 0.44 * width - look.px(name_leader + 3);
  }
  /// Replaces what is drawn; cheap when nothing has changed. `held` is run B's data or null.
  void set_data(std::shared_ptr<const SeriesData> data, std::shared_ptr<const SeriesData> held,
                bool out_of_date);
  /// Ranges are found anew instead of only growing: after a parameter has changed.
  void forget_ranges() { anew_ = true, name_places_.forget(); }

  QString title() const;
  QImage picture(double scale) const;
  QByteArray svg() const;
  /// All points with full digits; a column per curve, and per curve of B.
  QString csv() const;
  /// The value of the point "now", or NaN.
  double now_value() const;
  /// How many points Qt Charts was given: for tests.
  int points_shown() const;
  const Axis& x_axis() const { return x_; }
  const Axis& y_axis() const { return y_; }
  QRectF plot() const { return plot_; }
  /// A name at the end of its curve.
  struct EndName {
    QString text;
    Role role, curve;
    bool strong;
    double end;    ///< of the curve, pixels
    double place;  ///< of the name, pixels
  };
  const std::vector<EndName>& end_names() const { return end_names_; }
  double x_of(double value) const;
  double y_of(double value) const;
  void open_menu(QPoint at);
  /// Room at the end of the title that something else takes, pixels.
  void set_title_end(int pixels) { title_end_ = pixels; }
  /// The crosshair at this pixel, or none.
  void set_crosshair(std::optional<double> x);
  /// The run has taken a step: what is not drawn yet comes by itself.
  void set_begun(bool begun);
  /// The quantity is pointed at somewhere.
  void set_lit(bool lit);
  /// Whether it tells its figures, to eyes, readers and the clipboard; not while a question about them is
  /// open.
  void set_told(bool told);
  /// What is said instead of the call to play while the transport waits for a guess; "" while it does not.
  void set_guess_waited_for(const QString& words);
  bool lit() const { return lit_; }
  /// How often everything but the crosshair was drawn: for tests.
  int times_drawn() const { return times_drawn_; }

 Q_SIGNALS:
  void edit_begun();
  void edited(const lucid::Edit& edit);
  void edit_ended();
  void said(const QString& words);
  /// The quantity that is pointed at here; "" when no longer.
  void pointed_at(const QString& quantity);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void drawBackground(QPainter* painter, const QRectF& rect) override;
  void drawForeground(QPainter* painter, const QRectF& rect) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override { mousePressEvent(event); }
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  struct Drawn {
    QString name;
    std::string unit;
    Role role = Role::ink;
    const std::vector<double>* values = nullptr;
    std::vector<QLineSeries*> lines;
  };
  struct Placed {
    QString text;
    QFont font;
    QColor colour;
    QPointF at;  ///< of the thing that it names
    bool important = false;
  };

  void look_changed();
  /// Everything but the crosshair is drawn anew when it is next looked at.
  void mark_stale();
  /// A curve's value with its own unit.
  QString figure(const Drawn& drawn, double value) const;
  /// The name that stands at a curve's end: with its unit where that is not the axis's, with "B" where held.
  QString end_name(const Drawn& drawn, bool held) const;
  void lay_out();
  void fit();
  void redraw_curves();
  void place_names();
  void fill(std::vector<QLineSeries*>& lines, const std::vector<QList<QPointF>>& runs, const QPen& pen);
  std::vector<QList<QPointF>> runs_of(const SeriesData& data, const std::vector<double>& values) const;
  std::vector<Drawn> drawn_of(const SeriesData& data) const;
  QStringList figures_in_words() const;
  void say_in_words();
  bool names_shown() const;
  /// The declared label already says "by what".
  bool label_is_title() const;
  /// The label of the axis inside a sentence: it begins small, except where nouns never do.
  QString variable() const;
  QString x_title() const;
  QString axis_unit(const Axis& axis) const;
  void paint_bands(QPainter& painter);
  void paint_grid(QPainter& painter) const;
  void paint_titles(QPainter& painter) const;
  void paint_names(QPainter& painter) const;
  void paint_marks(QPainter& painter) const;
  void paint_crosshair(QPainter& painter) const;
  void paint_empty(QPainter& painter) const;
  /// Paints the text beside its point, where the fewest curves run.
  void paint_beside(QPainter& painter, const Placed& placed, std::vector<QRectF>& taken) const;
  double curve_pixels_in(const QRectF& rect) const;
  void begin_edit();
  void edit_to(double x);
  void end_edit();
  const Parameter* x_parameter() const;

  const Exhibit& exhibit_;
  const Series& series_;
  int title_end_ = 0;
  Look& look_;
  QChart* chart_;
  QAbstractAxis *qx_ = nullptr, *qy_ = nullptr;
  std::shared_ptr<const SeriesData> data_, held_;
  std::vector<Drawn> curves_, held_curves_;
  std::vector<std::vector<QLineSeries*>> pool_;  ///< B's curves, raw traces, curves
  Axis x_, y_;
  QRectF plot_;
  std::vector<QRectF> band_names_;  ///< where they were painted
  NamePlaces name_places_;
  std::vector<EndName> end_names_;
  double last_x_ = 0;             ///< of the data whose names were placed last
  QStringList placed_;            ///< those names
  std::optional<double> cross_;   ///< pixel x of the crosshair
  std::optional<double> wanted_;  ///< where a drag has put the point before the model followed
  bool anew_ = true;
  bool old_ = false;
  bool editing_ = false;
  bool focus_shown_ = false;
  bool lit_ = false, begun_ = false;
  QPixmap still_;  ///< everything but the crosshair
  bool stale_ = true;
  int times_drawn_ = 0;
  QString words_;
  bool told_ = true;
  QString guess_waited_for_;
};

/// "**Coupling** by offset, %": the quantity, by what it is where that has room, and the unit, in the order
/// in which they are read.
void paint_title(QPainter& painter, const Look& look, const QRectF& place, const QString& quantity,
                 const QString& by, const QString& unit, bool mirrored);

/// The role with this name in declarations ("ink", "held_out"…); ink for unknown ones.
Role role_named(std::string_view name);

}  // namespace lucid
