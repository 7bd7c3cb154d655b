// What is said in passing and what stands where there is nothing else: toast, progress bar, empty, loading
// and failed panels.
#pragma once

#include <QTimer>

#include "buttons.hpp"

namespace lucid {

/// One line at the foot of its parent with at most one thing to press; goes after 6 s unless hovered.
class Toast : public Control {
  Q_OBJECT

 public:
  explicit Toast(Look& look, QWidget* parent);
  /// Shows `words`; `deed` such as "Undo", or empty. Signals `deed_asked` when pressed.
  void say(const QString& words, const QString& deed = {});
  /// Gap to the parent's foot.
  void set_bottom(int pixels) { bottom_ = pixels; }
  /// Drawn where it is laid out, for pictures and tests.
  void set_resting(bool resting) { resting_ = resting; }

  QAccessible::Role role() const override { return QAccessible::AlertMessage; }
  QString value_words() const override { return words_; }
  void press() override;
  QSize sizeHint() const override;

 Q_SIGNALS:
  void deed_asked();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void place();
  QString words_, deed_;
  QTimer rest_;
  QVariantAnimation motion_;
  double shown_ = 1;
  int bottom_ = 64;
  bool resting_ = false;
};

/// A 4 px bar with what is done and how much of it.
class ProgressBar : public Control {
  Q_OBJECT

 public:
  explicit ProgressBar(Look& look, QWidget* parent = nullptr);
  /// 0 to 1; a negative share is work of unknown length.
  void set_share(double share);
  double share() const { return share_; }

  QAccessible::Role role() const override { return QAccessible::ProgressBar; }
  QString value_words() const override;
  std::optional<RangeForReaders> range_for_readers() const override {
    return RangeForReaders{share_, 0, 1, 0};
  }
  QSize sizeHint() const override { return {look().px(120), look().px(8)}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  double share_ = 0;
};

/// Stands where a picture, a list or a figure will be: one bold line of fact, then help, a link, or progress.
class Notice : public Control {
  Q_OBJECT

 public:
  enum class Kind { empty, loading, failed };
  explicit Notice(Look& look, QWidget* parent = nullptr);

  void show_empty(const QString& fact, const QString& help, const QString& link = {},
                  Icon icon = Icon::picture);
  void show_loading(const QString& what, double share, bool can_cancel = true);
  void show_failed(const QString& fact, const QString& help, const QString& link = {});
  Kind kind() const { return kind_; }
  /// With a hairline around it.
  void set_framed(bool framed) { framed_ = framed, update(); }

  QAccessible::Role role() const override;
  QString value_words() const override {
    return fact_ + (help_line_.isEmpty() ? QString() : QStringLiteral(". ") + help_line_);
  }
  QSize sizeHint() const override { return {look().px(240), look().px(120)}; }

 Q_SIGNALS:
  void link_asked();
  void cancel_asked();

 protected:
  void refresh() override { arrange(); }
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void arrange();
  void state(Kind kind, const QString& fact, const QString& help, const QString& link, Icon icon);
  Kind kind_ = Kind::empty;
  QString fact_, help_line_;
  Icon icon_ = Icon::picture;
  ProgressBar* bar_;
  Button* link_;
  bool framed_ = false;
};

}  // namespace lucid
