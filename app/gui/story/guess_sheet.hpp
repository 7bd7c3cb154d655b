// "My predictions": every guess beside its answer, and the record as a file.
#pragma once

#include <QDialog>

class QTableWidget;
class QLabel;

namespace lucid {

class Button;
class GuessBook;
class Look;

class GuessSheet : public QDialog {
  Q_OBJECT

 public:
  GuessSheet(Look& look, GuessBook& book, bool allow_dialogs, QWidget* parent);
  QTableWidget& table() const { return *table_; }

 Q_SIGNALS:
  void said(const QString& words);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fill();
  void save();

  Look& look_;
  GuessBook& book_;
  bool allow_dialogs_;
  QTableWidget* table_;
  QLabel* summary_;
  Button *save_, *forget_;
  bool sure_ = false;
};

/// Writes the record under this name: JSON where it ends so, else a table. Throws Refusal.
void save_guesses(const GuessBook& book, const QString& path);

}  // namespace lucid
