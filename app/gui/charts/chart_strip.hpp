// The charts below the stage: those series that have something to say, side by side as the width allows.
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>
#include <memory>

#include "app/gui/widgets/buttons.hpp"
#include "core/snapshot.hpp"
#include "core/state.hpp"

namespace lucid {

class Chart;

class ChartStrip : public QWidget {
  Q_OBJECT

 public:
  ChartStrip(const Exhibit& exhibit, Look& look, QWidget* parent = nullptr);

  using QWidget::show;
  /// Each chart is drawn at most 15 times a second, however often this is called, and one at a time, so that
  /// no frame has to wait for them all.
  void show(const Snapshot& snapshot, const Snapshot* held, bool out_of_date = false);
  /// Settings as they were asked for: which series are relevant.
  void show_settings(const Settings& settings);

  /// The series that a person wants to see, by id; empty: the first relevant ones.
  void set_chosen(const QStringList& ids);
  QStringList chosen() const { return chosen_; }
  /// What the story speaks of now: before the chosen ones, and no choice of the person's.
  void set_featured(const QStringList& ids);
  /// Folded, the strip is one line that names its charts and opens them wherever it is clicked.
  void set_folded(bool folded);
  bool folded() const { return folded_; }
  /// Points at a series: unfolds and brings it into view.
  void reveal(const QString& series);
  std::vector<Chart*> charts() const;
  /// False: all at once, as soon as they are shown. For pictures.
  void set_paced(bool paced) { paced_ = paced; }
  void set_lit(const QString& quantity);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void edit_begun();
  void edited(const lucid::Edit& edit);
  void edit_ended();
  void folded_changed(bool folded);
  /// A person folded or opened the strip, or asked for a chart in it: sent before it changes.
  void fold_chosen(bool folded);
  void chosen_changed(const QStringList& ids);
  void said(const QString& words);
  void pointed_at(const QString& quantity);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  void choose_folded(bool folded);
  void draw();
  void draw_next();
  void arrange();
  void open_menu();

  const Exhibit& exhibit_;
  Look& look_;
  std::vector<Chart*> charts_;  ///< by declaration order
  std::vector<Chart*> visible_;
  Button *fold_, *unfold_, *choose_;
  QStringList chosen_, featured_;
  std::vector<std::shared_ptr<const SeriesData>> series_, held_series_;
  Settings settings_;
  QTimer pace_;
  std::size_t next_ = 0;     ///< of the visible charts: whose turn it is
  std::size_t waiting_ = 0;  ///< how many visible charts have not seen the newest data
  bool paced_ = true;
  bool folded_ = false;
  bool out_of_date_ = false;
  bool own_settings_ = false;
};

}  // namespace lucid
