// The sheets that lie over the window: keys, checks, guides.
#pragma once

#include <QAction>
#include <QDialog>
#include <QTableWidget>
#include <memory>
#include <mutex>
#include <thread>

#include "core/exhibit.hpp"

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

/// Reruns the reference cases on a thread of its own and shows each with its source.
class ChecksSheet : public QDialog {
  Q_OBJECT

 public:
  ChecksSheet(Look& look, std::vector<const Exhibit*> exhibits, QWidget* parent);
  ~ChecksSheet() override;

 Q_SIGNALS:
  void finished_all(int passed, int total);

 private:
  /// What the thread may use when the sheet is gone.
  struct Channel {
    std::mutex mutex;
    ChecksSheet* sheet = nullptr;
  };
  void show_result(int row, double got, bool passed);

  Look& look_;
  std::vector<const Check*> checks_;
  std::shared_ptr<Channel> channel_ = std::make_shared<Channel>();
  QTableWidget* table_;
  QLabel* summary_;
  int passed_ = 0, done_ = 0;
  std::jthread thread_;
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
