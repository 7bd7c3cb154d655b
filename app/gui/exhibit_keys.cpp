// The keys of an exhibit's screen: through time, through the story, from one part to the next.
#include <QApplication>
#include <QKeyEvent>

#include "app/gui/bench/bench.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/exhibit_keys.hpp"
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
  Session& session = *visit_->session;
  const bool locked = story_->waits_for_guess();
  const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
  if (plain && story_->take_key(event->key())) return;
  const auto deed = exhibit_deed(*event);
  if (!deed) return QWidget::keyPressEvent(event);
  switch (*deed) {
    case ExhibitDeed::play:
      if (!locked) session.play(!session.latest()->playing);
      return;
    case ExhibitDeed::step:
      if (!locked) session.step_once();
      return;
    case ExhibitDeed::step_back:
      if (!locked) session.step_back();
      return;
    case ExhibitDeed::to_start:
      if (!locked) session.seek(0);
      return;
    case ExhibitDeed::to_end:
      if (!locked) session.seek_end();
      return;
    case ExhibitDeed::mark:
      Q_EMIT said(session.toggle_mark() ? tr("This step is marked.") : tr("The mark is gone."));
      return;
    case ExhibitDeed::last_mark:
    case ExhibitDeed::next_mark:
      if (!locked) session.seek_mark(*deed == ExhibitDeed::last_mark ? -1 : 1);
      return;
    case ExhibitDeed::restart: session.restart(); return;
    case ExhibitDeed::next_step: story_->go(1); return;
    case ExhibitDeed::step_before: story_->go(-1); return;
    default: QWidget::keyPressEvent(event);
  }
}

}  // namespace lucid
