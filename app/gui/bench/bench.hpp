// The bench at the right: presets and undo, the controls of every relevant parameter, deeds, and the
// readouts.
#pragma once

#include <QScrollArea>
#include <map>

#include "app/gui/bench/knob.hpp"
#include "app/gui/bench/readouts.hpp"
#include "core/state.hpp"

namespace lucid {

class GroupHead;

class Bench : public QWidget {
  Q_OBJECT

 public:
  Bench(const Exhibit& exhibit, Look& look, QWidget* parent = nullptr);

  using QWidget::show;
  /// Readouts, and the settings unless `show_settings` gives them. `held` is run B or null; `out_of_date`
  /// while the snapshot has not seen the last change.
  void show(const Snapshot& snapshot, const Snapshot* held, bool out_of_date = false);
  /// Settings as they were asked for, ahead of the snapshot.
  void show_settings(const Settings& settings);
  void set_undo(bool can_undo, bool can_redo, const QString& undo_what = {}, const QString& redo_what = {});
  /// A lesson's locked and hidden parameters.
  void set_locked(const QStringList& ids, const QString& waits_for);
  void set_hidden(const QStringList& ids);

  Knob* knob(std::string_view id) const;
  ReadoutTable& readouts() const { return *readouts_; }
  /// Lights up a quantity's control and readout wherever it is pointed at; "" none.
  void set_lit(const QString& quantity);
  /// Unfolds, scrolls to and focuses a parameter's control.
  void reveal(std::string_view parameter);
  QSize sizeHint() const override;

 Q_SIGNALS:
  void edit_begun();
  void edited(const lucid::Edit& edit);
  void edit_ended();
  void deed(const lucid::Deed& deed);
  void preset_chosen(const QString& id);
  void defaults_asked();
  void undo_asked();
  void redo_asked();
  void hold_asked();
  void drop_asked();
  /// The readout or control under the pointer or in focus; "" when it leaves.
  void pointed_at(const QString& quantity);
  void explain_asked(const QString& readout);
  /// Words for a toast: what was refused and why, or what was copied.
  void said(const QString& words);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;

 private:
  struct Group {
    GroupHead* head = nullptr;
    std::vector<Knob*> knobs;
    std::vector<std::pair<const Action*, Button*>> deeds;
  };
  void make_controls();
  void make_deeds();
  /// Puts a setting on its knob. A list by names stands there by the names that the run uses: a formula that
  /// was typed has leaves of its own, and those of the formula before it do nothing any more.
  void set_knob(std::size_t index, const Value& value);
  /// Whether other names are in use than before.
  bool take_names(const Snapshot& snapshot);
  void sort_out();
  void arrange();
  void look_changed();

  const Exhibit& exhibit_;
  Look& look_;
  ChoiceBox* presets_;
  Button *undo_, *redo_;
  QScrollArea *controls_area_, *readouts_area_;
  QWidget* controls_;
  ReadoutTable* readouts_;
  std::vector<Group> groups_;
  std::map<std::string, Knob*, std::less<>> knobs_;
  QStringList hidden_;
  Settings settings_;
  Settings held_settings_;
  std::map<std::string, std::vector<std::string>, std::less<>> names_in_use_;  ///< by parameter
  int preset_ = -1;
  bool own_settings_ = false;  ///< show_settings leads
};

/// The name of a group over a hairline; folds the group.
class GroupHead : public Control {
  Q_OBJECT

 public:
  GroupHead(Look& look, const QString& name, bool first, QWidget* parent);
  bool folded() const { return folded_; }
  void set_folded(bool folded);
  void set_first(bool first) {
    if (first_ != first) first_ = first, updateGeometry();
  }
  /// Something in it is another in the held run.
  void set_differs(bool differs) {
    if (differs_ != differs) differs_ = differs, update();
  }
  bool differs() const { return differs_; }
  void set_count(int count) {
    if (count_ != count) count_ = count, update();
  }

  QAccessible::Role role() const override { return QAccessible::Button; }
  QString value_words() const override { return folded_ ? tr("folded") : tr("unfolded"); }
  void add_state(QAccessible::State& state) const override {
    state.expandable = true, state.expanded = !folded_, state.collapsed = folded_;
  }
  void press() override;
  QSize sizeHint() const override;

 Q_SIGNALS:
  void folded_changed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  bool folded_ = false, first_ = false, differs_ = false;
  int count_ = 0;
};

}  // namespace lucid
