// The tools on the lower edge while presenting: they come when the pointer comes to the edge.
#pragma once

#include "app/gui/widgets/buttons.hpp"
#include "visualizations/colours.hpp"

namespace lucid {

/// A colour of the pen.
class Swatch : public Control {
  Q_OBJECT

 public:
  Swatch(Look& look, Role colour, const QString& name, QWidget* parent);
  void set_chosen(bool chosen) { chosen_ = chosen, update(); }
  QAccessible::Role role() const override { return QAccessible::RadioButton; }
  void press() override { Q_EMIT pressed(); }
  QSize sizeHint() const override { return {look().target(), look().target()}; }

 Q_SIGNALS:
  void pressed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  Role colour_;
  bool chosen_ = false;
};

class PresentTools : public QWidget {
  Q_OBJECT

 public:
  enum class Tool {
    back,
    next,
    play,
    step,
    restart,
    spotlight,
    pen,
    undo,
    clear,
    black,
    white,
    bench,
    leave
  };
  static constexpr int tool_count = static_cast<int>(Tool::leave) + 1;

  PresentTools(Look& look, QWidget* parent);
  void set_state(bool playing, bool locked, bool spotlight, bool pen, Role pen_role);
  Button& button(Tool tool) const { return *buttons_[static_cast<std::size_t>(tool)]; }
  QSize sizeHint() const override;
  /// The width that all tools need, the keys' names left out.
  int least_width() const;

 Q_SIGNALS:
  void used(lucid::PresentTools::Tool tool);
  void pen_role_chosen(lucid::Role role);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void arrange();
  Look& look_;
  std::vector<Button*> buttons_;
  QStringList keys_;  ///< by button; "" for an icon
  std::vector<Swatch*> swatches_;
};

}  // namespace lucid
