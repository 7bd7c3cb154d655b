// Entries for words, files and lists of numbers.
#pragma once

#include <QPlainTextEdit>
#include <memory>

#include "buttons.hpp"
#include "core/value.hpp"
#include "slider.hpp"

namespace lucid {

/// Words of one to five lines. Enter or leaving takes them, Escape brings the old ones back.
class TextEntry : public Control {
  Q_OBJECT

 public:
  TextEntry(Look& look, std::size_t most_characters, QWidget* parent = nullptr);
  QString text() const;
  /// From outside: emits nothing, and leaves alone what is being typed.
  void set_text(const QString& text);
  /// What is wrong with the words, shown below them; empty: nothing.
  void set_problem(const QString& problem);
  /// Fixed pitch, for expressions and code.
  void set_code(bool code);
  QPlainTextEdit& editor() { return *editor_; }

  QAccessible::Role role() const override { return QAccessible::Grouping; }
  QString value_words() const override { return text(); }
  QSize sizeHint() const override;

 Q_SIGNALS:
  void entered(const QString& text);
  /// At every keystroke, for a check that goes along.
  void typed(const QString& text);

 protected:
  void refresh() override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  QRectF box() const;
  int lines() const;
  void count_lines();
  void take();
  QPlainTextEdit* editor_;
  QString taken_, problem_;
  std::size_t most_;
  bool code_ = false;
  bool setting_ = false;
  int lines_laid_out_ = 1;
};

/// A file: its name, a button that opens another, and a place to drop one on.
class FileEntry : public Control {
  Q_OBJECT

 public:
  explicit FileEntry(Look& look, QWidget* parent = nullptr);
  void set_file_name(const QString& name);
  void set_problem(const QString& problem);

  QAccessible::Role role() const override { return QAccessible::Grouping; }
  QString value_words() const override;
  void press() override;
  QSize sizeHint() const override;

 Q_SIGNALS:
  void picked(const QString& path);
  void cleared();

 protected:
  void refresh() override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QRectF box() const;
  QString file_name_, problem_;
  Button* clear_;
  bool above_ = false;  ///< a file hangs over it
};

/// Numbers in a row, typed: "8, 8, 4"; with names: one slider per name where the numbers have a range.
class ListEntry : public QWidget {
  Q_OBJECT

 public:
  ListEntry(Look& look, const Slider::Range& each, std::size_t most_items, QWidget* parent = nullptr);
  const List& value() const { return list_; }
  void set_value(const List& list);
  void set_held(const List* held);
  void set_words(const QString& name, const QString& help);
  const std::vector<Slider*>& sliders() const { return sliders_; }
  TextEntry& typed_entry() { return *typed_; }

 Q_SIGNALS:
  void begun();
  void moved(const List& list);
  void ended();
  void refused(const QString& why);

 private:
  void rebuild();
  void take(const QString& text);
  Look& look_;
  Slider::Range each_;
  std::size_t most_items_;
  List list_;
  QString name_, help_;
  TextEntry* typed_;
  std::vector<Slider*> sliders_;
};

/// "8, 8" or "a=1.5, b=-2" as a person types it; empty if it is no list. Semicolons, too, where commas are
/// decimal.
std::optional<List> read_list(const QString& text, const QLocale& locale);
QString list_text(const List& list, const QLocale& locale);

}  // namespace lucid
