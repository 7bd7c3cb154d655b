// What a person carries off from an exhibit: pictures, tables, links, command lines and the exhibit's own
// files.
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QPoint>
#include <functional>

#include "core/exhibit.hpp"

class QMenu;

namespace lucid {

class ExhibitScreen;
class Look;

class TakeAway : public QObject {
  Q_OBJECT

 public:
  TakeAway(ExhibitScreen& screen, Look& look, QWidget* window);

  void copy_picture();
  void copy_data();
  void copy_link();
  void copy_command_line();
  void save_picture();
  void save_data();
  void save_export(const Export& which);

  /// Everything that can be had now. For the Share button and the stage's own menu.
  void fill(QMenu& menu);
  void open_menu(const QPoint& at);

 Q_SIGNALS:
  void said(const QString& words);
  /// The state as a file.
  void save_asked();

 private:
  ExhibitScreen& screen_;
  Look& look_;
  QWidget* window_;
};

}  // namespace lucid
