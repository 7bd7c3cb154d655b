// The control of one parameter, made from its declaration.
#pragma once

#include <QWidget>
#include <functional>
#include <optional>

#include "app/gui/widgets/entries.hpp"
#include "core/exhibit.hpp"

namespace lucid {

class Knob : public QWidget {
  Q_OBJECT

 public:
  /// `exhibit` only helps to print values; `parameter` must outlive the knob.
  Knob(const Parameter& parameter, Look& look, QWidget* parent = nullptr);

  const Parameter& parameter() const { return parameter_; }
  /// From outside: emits nothing; leaves alone what a hand or the keyboard holds.
  void set_value(const Value& value);
  /// The held run's value, or nothing.
  void set_held(const Value* held);
  void set_locked(const QString& waits_for);
  /// B's value where it differs, in words; "" else.
  QString held_words() const;
  /// The quantity is pointed at somewhere.
  void set_lit(bool lit);
  bool lit() const { return lit_; }
  void open_menu(QPoint at);
  /// The control that takes the focus.
  QWidget* control() const { return control_; }
  bool in_gesture() const { return gesture_; }

 Q_SIGNALS:
  void begun();
  void changed(const lucid::Value& value);
  void ended();
  void refused(const QString& why);
  /// The pointer or the focus has come to it, or left.
  void pointed(bool here);
  /// Words for a toast: what was copied.
  void said(const QString& words);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  class HeldNote;
  void make_number();
  void make_flag();
  void make_choice();
  void make_text();
  void make_file();
  void make_list();
  void make_summary();
  /// Checks and passes on, as one gesture.
  bool offer(const Value& value);
  void offer_part(const Value& value);
  void hold(QWidget* control);

  const Parameter& parameter_;
  Look& look_;
  QWidget* control_ = nullptr;
  HeldNote* note_ = nullptr;
  std::optional<Value> held_;
  bool lit_ = false;
  std::function<void(const Value&)> show_;
  std::function<void(const Value*)> show_held_;
  Value value_;
  bool gesture_ = false;
};

}  // namespace lucid
