// Full guidance: when nothing has been touched for a while, the story says what could be done, and what to
// touch lights up.
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

namespace lucid {

class StoryPanel;

class IdleGuide : public QObject {
  Q_OBJECT

 public:
  /// `holdable` names what can be held on the stage, `touched` tells whether the run was changed since the
  /// step was opened.
  IdleGuide(StoryPanel& story, std::function<QString()> holdable, std::function<bool()> touched);
  ~IdleGuide() override;
  /// What happens when nothing happens; the timer calls it.
  void idle();

 Q_SIGNALS:
  /// Light this up, or nothing.
  void lit(const QString& quantity);

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  StoryPanel& story_;
  std::function<QString()> holdable_;
  std::function<bool()> touched_;
  QTimer wait_;
};

}  // namespace lucid
