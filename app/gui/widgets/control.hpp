// What all our own widgets share: the look, a hover that eases, a visible focus, a name, a help and a value
// for screen readers, and a lock that says what it waits for.
#pragma once

#include <QAccessible>
#include <QVariantAnimation>
#include <QWidget>
#include <optional>

#include "icons.hpp"
#include "look.hpp"

namespace lucid {

/// A number with its range, as a screen reader sees it.
struct RangeForReaders {
  double value, minimum, maximum, step;
};

class Control : public QWidget {
  Q_OBJECT

 public:
  explicit Control(Look& look, QWidget* parent = nullptr);

  Look& look() const { return look_; }

  /// The name that is shown and read out, and what the control does to the thing: tooltip and description.
  void set_words(const QString& name, const QString& help);
  const QString& name() const { return name_; }
  const QString& help() const { return help_; }

  /// Greyed with a lock; the tooltip says what it waits for. An empty text unlocks.
  void set_locked(const QString& waits_for);
  bool locked() const { return !lock_.isEmpty(); }

  // For screen readers.
  virtual QAccessible::Role role() const = 0;
  virtual QString value_words() const { return {}; }
  virtual std::optional<RangeForReaders> range_for_readers() const { return {}; }
  virtual void take_value(double) {}
  virtual void add_state(QAccessible::State&) const {}
  /// What Space does.
  virtual void press() {}

  /// Focus that came by the keyboard is shown; a click shows by what it does.
  bool focus_shown() const { return focus_shown_; }
  void show_focus(bool shown);

 protected:
  /// 0 to 1, easing while the pointer is over the widget.
  double hover() const { return hover_; }
  bool pointer_over() const { return over_; }
  /// To be called whenever the value that a screen reader would read has changed.
  void tell_value();
  /// Called when theme, size or locale change, and once at the start of use.
  virtual void refresh() {}

  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  Look& look_;
  QString name_, help_, lock_;
  QVariantAnimation hover_motion_;
  double hover_ = 0;
  bool over_ = false;
  bool focus_shown_ = false;
};

/// The margin that a control keeps around its shape for the focus ring.
inline constexpr int focus_room = 4;

/// 2 px `focus`, 2 px away from the shape, radius + 2.
void paint_focus(QPainter& painter, const Look& look, const QRectF& shape, double radius);

/// The outline inside the rectangle, sharp at any scale.
QRectF inside(const QRectF& rect, double width);

/// One line of text. What does not fit is set smaller, on two lines where the box has room for them; what
/// does not fit so either is cut with an ellipsis and told whole by the tooltip.
void paint_text(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                const QColor& colour, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// Tells Qt how to describe our widgets to screen readers. Done once by Look's first user.
void install_accessibility();

}  // namespace lucid
