// The table of figures: label and unit, now, the held run's, and what is published with its source.
#pragma once

#include <QScrollArea>

#include "app/gui/widgets/buttons.hpp"
#include "core/snapshot.hpp"
#include "visualizations/numbers.hpp"

namespace lucid {

class ReadoutTable;

/// One row: readable, focusable with the arrow keys, copied with Ctrl+C.
class ReadoutRow : public Control {
  Q_OBJECT

 public:
  ReadoutRow(Look& look, const Readout& readout, ReadoutTable* table);
  const Readout& readout() const { return readout_; }
  void set(const Reading& now, const Reading* held, const std::vector<const Published*>& published, bool old);

  QString label_text() const { return label_ + (unit_.isEmpty() ? QString() : QStringLiteral(", ") + unit_); }
  const QString& now_text() const { return now_; }
  bool has_value() const { return !now_.isEmpty() || !named_.empty(); }
  const QString& held_text() const { return held_; }
  /// Now less B, in the row's unit; "0" where they are the same to the last bit; "" without B.
  const QString& difference_text() const { return difference_; }
  QString published_text() const { return published_; }
  /// The widest figure in this font, now and in B.
  double widest_now(const QFontMetricsF& metrics) const;
  double widest_held(const QFontMetricsF& metrics) const;
  bool has_published() const { return !published_.isEmpty(); }
  /// The published figure with the numbers of its sources, in this font.
  double widest_published(const QFontMetricsF& metrics) const;
  const std::vector<const Published*>& shown_published() const { return shown_published_; }
  /// The quantity is pointed at somewhere.
  void set_lit(bool lit);
  bool lit() const { return lit_; }
  /// The numbers of the sources have changed.
  void renumber() { reading_changed(), update(); }

  QAccessible::Role role() const override { return QAccessible::Row; }
  QString value_words() const override;
  QSize sizeHint() const override;

 Q_SIGNALS:
  void pointed_at(const QString& id);
  void explain_asked(const QString& id);

 protected:
  void refresh() override { reading_changed(); }
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent*) override { setFocus(Qt::MouseFocusReason); }
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent*) override { Q_EMIT explain_asked(name_of_reading()); }

 private:
  struct Named {
    QString name, now, held;
  };
  /// How the label lies in a column and a row of these widths.
  struct Measured {
    QString words;
    double column = 0, whole = 0, scale = 0, height = 0;
    bool above = false;
    QStringList lines;  ///< the unit at the end of the last one
  };
  void reading_changed();
  QString name_of_reading() const { return QString::fromStdString(readout_.id); }
  /// Where the question mark stands while the row is pointed at.
  QRectF question_mark() const;
  double label_width() const;
  QString unit_tail() const;
  const Measured& measured() const;
  bool words_below() const;
  /// Where the line of figures begins, from the row's top.
  double figures_top() const;
  double named_height() const;
  /// The lines below the figures: the difference, and what is published where it has no column.
  int lines_below() const;

  const Readout& readout_;
  ReadoutTable* table_;
  Reading reading_, held_reading_;
  std::vector<const Published*> shown_published_;
  QString label_, unit_, now_, held_, difference_, published_, sources_;
  std::vector<Named> named_;
  mutable Measured measured_;
  bool old_ = false;
  bool lit_ = false;
};

class ReadoutTable : public QWidget {
  Q_OBJECT

 public:
  ReadoutTable(const Exhibit& exhibit, Look& look, QWidget* parent = nullptr);

  void show_snapshot(const Snapshot& snapshot, const Snapshot* held, bool out_of_date, int standing_preset);
  const std::vector<ReadoutRow*>& rows() const { return rows_; }
  ReadoutRow* row(std::string_view id) const;
  /// A row has another label than before.
  void row_reshaped() { measure(), arrange(); }
  /// Nothing that matters now is measured.
  bool empty() const;
  /// The heading above this row: the name of its group, where the shown row before is of another; or "".
  QString heading_above(const ReadoutRow& row) const;
  /// Pixels for that heading: none for the first row's, which stands in the line of the columns' names.
  double heading_room(const ReadoutRow& row) const;
  /// What a row needs to line up with the others, in pixels. Where labels would be left too little room what
  /// is published has no column but stands below the figure of now.
  struct Columns {
    double now = 0, held = 0, published = 0;
    bool stacked = false;
  };
  const Columns& columns() const { return columns_; }
  int source_number(const Published& published) const;
  /// The run has not begun, and this figure comes with its first step.
  bool waits_for_a_step(const ReadoutRow& row) const;
  /// Tab-separated, with a line of headings.
  QString as_table() const;
  /// The rows that are shown, with all digits: id, label, value, unit, B, difference, published, source.
  QString csv() const;
  QImage picture(double scale) const;
  QByteArray svg() const;
  /// The sources of the rows that are shown, number 1 first.
  const QStringList& sources() const { return sources_; }
  void set_lit(const QStringList& readouts);
  void copy_value(const ReadoutRow& row);
  void copy_all();
  void save();
  void open_menu(ReadoutRow& row, QPoint at);
  int heightForWidth(int) const override { return sizeHint().height(); }
  QSize sizeHint() const override;

 Q_SIGNALS:
  void pointed_at(const QString& id);
  void copied(const QString& what);
  void hold_asked();
  void drop_asked();
  /// Where a figure comes from.
  void explain_asked(const QString& readout);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void number_sources();
  void measure();
  void arrange();
  QString footnotes() const;
  double footnote_height(double width) const;
  double head_height() const;
  bool any_published() const { return columns_.published > 0 || columns_.stacked; }

  const Exhibit& exhibit_;
  Look& look_;
  std::vector<ReadoutRow*> rows_;
  QStringList sources_;
  Button* hold_;
  Columns columns_;
  /// The widest figures so far.
  struct Widest {
    double now = 0, held = 0, published = 0;
  } widest_;
  std::vector<Reading> now_, held_;
  bool has_held_ = false;
  bool old_ = false;
  bool begun_ = true;
};

}  // namespace lucid
