// Guides and worksheets, to read here and to print.
#pragma once

#include <QDialog>

class QTextBrowser;

namespace lucid {

class ChoiceBox;
class Look;

class GuideSheet : public QDialog {
  Q_OBJECT

 public:
  GuideSheet(Look& look, const QString& exhibit, bool allow_dialogs, QWidget* parent);
  QTextBrowser& text() const { return *text_; }
  /// How many guides and worksheets there are.
  static int count();
  /// The Markdown of a guide or worksheet in this language, else in English; "" where there is none.
  static QString markdown(const QString& exhibit, const QString& kind, const QLocale& locale);

 Q_SIGNALS:
  void said(const QString& words);

 private:
  void load(const QString& exhibit, const QString& kind);
  void typeset();
  void print();

  Look& look_;
  QTextBrowser* text_;
  QString name_, markdown_;
};

}  // namespace lucid
