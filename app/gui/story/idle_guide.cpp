#include "app/gui/story/idle_guide.hpp"

#include <QApplication>
#include <QEvent>

#include "app/gui/story/story_panel.hpp"

namespace lucid {
namespace {
constexpr int patience = 12'000;  // ms: long enough to read a paragraph
}

IdleGuide::IdleGuide(StoryPanel& story, std::function<QString()> holdable, std::function<bool()> touched)
    : QObject(&story), story_(story), holdable_(std::move(holdable)), touched_(std::move(touched)) {
  wait_.setSingleShot(true);
  wait_.setInterval(patience);
  connect(&wait_, &QTimer::timeout, this, &IdleGuide::idle);
  qApp->installEventFilter(this);
  wait_.start();
}

IdleGuide::~IdleGuide() { qApp->removeEventFilter(this); }

void IdleGuide::idle() {
  if (story_.guidance() != Guidance::full || !story_.isVisible()) return;
  const StoryPanel::Hint hint = story_.hint(holdable_(), touched_());
  story_.show_hint(hint);
  Q_EMIT lit(hint.lit);
}

bool IdleGuide::eventFilter(QObject*, QEvent* event) {
  switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::TouchBegin:
      // Reading with the pointer in the hand is no deed: moving it alone ends nothing.
      if (story_.hinting()) {
        story_.hide_hint();
        Q_EMIT lit({});
      }
      wait_.start();
      break;
    default: break;
  }
  return false;
}

}  // namespace lucid
