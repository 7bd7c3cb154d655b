// The sheets that lie over the window: keys, guides.
#pragma once

#include <QAction>
#include <QDialog>

class QLabel;
class QTextBrowser;

namespace lucid {

class Button;
class Look;

/// Keys and what they do, made from the actions themselves and from what the stage lets one hold.
class KeysSheet : public QDialog {
  Q_OBJECT

 public:
  KeysSheet(Look& look, const std::vector<QAction*>& commands, const QStringList& stage_lines,
            QWidget* parent);
};

/// A guide or worksheet, to read and to print.
class GuideSheet : public QDialog {
  Q_OBJECT

 public:
  GuideSheet(Look& look, const QString& exhibit, bool allow_dialogs, QWidget* parent);

 private:
  void load(const QString& exhibit, const QString& kind);
  void print();

  Look& look_;
  QTextBrowser* text_;
  QString name_;
};

}  // namespace lucid
