// The keys of an exhibit's screen: through time, through the story, from one part to the next.
#include <QApplication>
#include <QKeyEvent>

#include "app/gui/bench/bench.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/exhibit_screen.hpp"
#include "app/gui/story/story_panel.hpp"
#include "app/gui/top_bar.hpp"
#include "app/gui/transport.hpp"
#include "app/gui/widgets/buttons.hpp"
#include "app/gui/widgets/tab_order.hpp"

namespace lucid {

bool ExhibitScreen::focusNextPrevChild(bool next) {
  // Qt asks this too when what had the focus was just hidden or disabled: a guess that is locked, a step
  // that was the last. Left to the order, the focus would land on the first stop, the way back to the
  // gallery, and the next Space would leave the exhibit instead of playing.
  const QWidget* here = QApplication::focusWidget();
  if (here && isAncestorOf(here) && !(here->isVisible() && here->isEnabled()) && visit_) {
    stage_->setFocus(Qt::OtherFocusReason);
    return true;
  }
  return tab_on({top_, story_, fold_story_, stage_, charts_, fold_bench_, bench_, transport_}, next) ||
         QWidget::focusNextPrevChild(next);
}

void ExhibitScreen::keyPressEvent(QKeyEvent* event) {
  if (!visit_) return QWidget::keyPressEvent(event);
  const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
  Session& session = *visit_->session;
  const bool locked = story_->waits_for_guess();
  if (plain && story_->take_key(event->key())) return;
  switch (plain ? event->key() : 0) {
    case Qt::Key_Space:
      if (!locked) session.play(!session.latest()->playing);
      return;
    case Qt::Key_Period:
      if (!locked) session.step_once();
      return;
    case Qt::Key_Comma:
      if (!locked) session.step_back();
      return;
    case Qt::Key_Home:
      if (!locked) session.seek(0);
      return;
    case Qt::Key_End:
      if (!locked) session.seek_end();
      return;
    case Qt::Key_M:
      Q_EMIT said(session.toggle_mark() ? tr("This step is marked.") : tr("The mark is gone."));
      return;
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
      if (!locked) session.seek_mark(event->key() == Qt::Key_BracketLeft ? -1 : 1);
      return;
    case Qt::Key_R: session.restart(); return;
    case Qt::Key_PageDown: story_->go(1); return;
    case Qt::Key_PageUp: story_->go(-1); return;
    default: QWidget::keyPressEvent(event);
  }
}

}  // namespace lucid
