// Check the numbers: the reference cases, rerun; and of any figure where it comes from: formula, what goes
// in, unit, published figures, the cases that vouch for it, where it stops being true, and the words for a
// shell.
#pragma once

#include <QDialog>
#include <QScrollArea>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>

#include "app/gui/check_run.hpp"
#include "core/snapshot.hpp"

class QLabel;
class QStackedWidget;
class QTableWidget;
class QVBoxLayout;

namespace lucid {

class Button;
class ChoiceBox;
class Look;
class ProgressBar;

class NumbersPanel : public QDialog {
  Q_OBJECT

 public:
  /// The run as it is now, or null once it is gone.
  using Now = std::function<std::shared_ptr<const Snapshot>()>;

  /// One exhibit with its run, or several with none.
  NumbersPanel(Look& look, std::vector<const Exhibit*> exhibits, Now now, QWidget* parent);

  /// Begins to compute all cases anew.
  void rerun();
  void cancel() { run_->cancel(); }
  bool running() const { return run_->running(); }
  void show_cases();
  /// Where this figure comes from.
  void show_readout(const QString& id);
  const QString& readout() const { return readout_; }
  /// What stands on the page of the figure, line by line: for tests.
  QStringList lines() const;
  QTableWidget& table() const { return *table_; }

 Q_SIGNALS:
  void finished_all(int passed, int total);
  /// A person wants to turn this knob.
  void parameter_asked(const QString& id);
  void said(const QString& words);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void make_table();
  void take(const CheckResult& result);
  void tell_progress();
  void build_page();
  void refresh_values();
  QLabel* add_line(const QString& text, int face, bool muted = false);
  void add_heading(const QString& text);
  void add_inputs(const Readout& readout);
  void add_published(const Readout& readout, const Snapshot& snapshot);
  void add_cases(const Readout& readout);
  void add_command_line(const Snapshot& snapshot);
  QString value_of(const QString& id) const;

  Look& look_;
  std::vector<const Exhibit*> exhibits_;
  Now now_;
  CheckRun* run_;
  std::vector<const Check*> checks_;
  std::map<const Check*, CheckResult> results_;
  QLabel* summary_;
  ProgressBar* progress_;
  Button* again_;
  ChoiceBox* choice_;
  std::vector<QString> choice_ids_;
  QStringList choice_labels_;
  QStackedWidget* pages_;
  QTableWidget* table_;
  QScrollArea* page_area_;
  QWidget* page_ = nullptr;
  QVBoxLayout* column_ = nullptr;
  QString readout_;
  std::vector<std::pair<QLabel*, std::function<QString()>>> living_;
  std::shared_ptr<const Snapshot> shown_;
  QTimer refresh_;
};

}  // namespace lucid
