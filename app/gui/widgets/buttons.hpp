// Buttons (primary, outlined, plain, icon, play ring), the switch, and the choice box.
#pragma once

#include <QStringList>

#include "control.hpp"

namespace lucid {

class Button : public Control {
  Q_OBJECT

 public:
  enum class Shape {
    primary,   ///< ink, one per place
    outlined,  ///< edge outline
    plain,     ///< words alone
    icon,      ///< an icon of 20 in a square
    ring,      ///< an icon in a circle: play and pause
    link,      ///< accent, underlined
  };

  Button(Look& look, Shape shape, const QString& words, QWidget* parent = nullptr);
  /// An icon button: it has no words, so its name and help are for tooltip and screen reader.
  Button(Look& look, Icon icon, const QString& name, const QString& help, QWidget* parent = nullptr);

  void set_icon(Icon icon);
  Icon icon() const { return icon_; }
  /// The icon after the words instead of before them.
  void set_icon_last(bool last) { icon_last_ = last, updateGeometry(), update(); }
  void set_text(const QString& words);
  const QString& text() const { return text_; }
  void set_shape(Shape shape);
  /// Muted instead of ink, for what is rarely used.
  void set_quiet(bool quiet) { quiet_ = quiet, update(); }
  /// A button that stays down.
  void set_checkable(bool checkable) { checkable_ = checkable; }
  void set_checked(bool checked);
  bool checked() const { return checked_; }
  /// A small second text at the right: a key, a count.
  void set_note(const QString& note) { note_ = note, updateGeometry(), update(); }
  /// Muted words before the text: what the value is of.
  void set_lead(const QString& lead) { lead_ = lead, updateGeometry(), update(); }
  /// The shape fills the widget's rectangle: for rows where nothing may stick out.
  void set_face(Face face) { face_ = face, updateGeometry(), update(); }

  QAccessible::Role role() const override;
  QString value_words() const override { return note_; }
  void add_state(QAccessible::State& state) const override;
  void press() override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 Q_SIGNALS:
  void pressed();
  void toggled(bool checked);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  double content_width() const;
  double padding() const;

  Shape shape_;
  Icon icon_ = Icon::none;
  QString text_, note_, lead_;
  Face face_ = Face::value;
  bool icon_last_ = false;
  bool quiet_ = false;
  bool checkable_ = false;
  bool checked_ = false;
  bool down_ = false;
};

/// Label at left, switch at right.
class Switch : public Control {
  Q_OBJECT

 public:
  explicit Switch(Look& look, QWidget* parent = nullptr);
  bool on() const { return on_; }
  /// From outside: emits nothing.
  void set_on(bool on);
  /// The held run's setting, where it differs.
  void set_held(std::optional<bool> held) { held_ = held, update(); }

  QAccessible::Role role() const override { return QAccessible::CheckBox; }
  QString value_words() const override { return on_ ? tr("on") : tr("off"); }
  void add_state(QAccessible::State& state) const override { state.checkable = true, state.checked = on_; }
  void press() override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {look().px(120), sizeHint().height()}; }

 Q_SIGNALS:
  void switched(bool on);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void glide();
  bool on_ = false;
  std::optional<bool> held_;
  QVariantAnimation motion_;
  double place_ = 0;
};

/// One of several, in a drop-down.
class ChoiceBox : public Control {
  Q_OBJECT

 public:
  explicit ChoiceBox(Look& look, QWidget* parent = nullptr);
  void set_choices(const QStringList& labels);
  const QStringList& choices() const { return labels_; }
  int current() const { return current_; }
  /// From outside: emits nothing. -1 shows the text for nothing chosen.
  void set_current(int index);
  void set_text_for_none(const QString& text) { text_for_none_ = text, update(); }
  /// With its name in a line above the box.
  void set_labelled(bool labelled) { labelled_ = labelled, updateGeometry(), update(); }
  void open();

  QAccessible::Role role() const override { return QAccessible::ComboBox; }
  QString value_words() const override { return shown(); }
  void add_state(QAccessible::State& state) const override { state.hasPopup = true, state.expandable = true; }
  void press() override { open(); }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {look().px(100), sizeHint().height()}; }

 Q_SIGNALS:
  void chosen(int index);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  QString shown() const;
  QRectF box() const;
  void choose(int index);

  QStringList labels_;
  QString text_for_none_;
  int current_ = -1;
  bool labelled_ = false;
  bool open_ = false;
};

}  // namespace lucid
