// The sheet that lies over the window: keys.
#pragma once

#include <QAction>
#include <QDialog>
#include <vector>

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

}  // namespace lucid
