#include "app/gui/stage_view.hpp"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QTouchEvent>
#include <cmath>
#include <limits>

#include "app/gui/exhibit_keys.hpp"
#include "app/gui/say.hpp"
#include "app/gui/stage_surface.hpp"
#include "app/gui/widgets/look.hpp"
#include "visualizations/overlay.hpp"

namespace lucid {

StageView::StageView(Look& look, bool opengl, QWidget* parent)
    : QWidget(parent), look_(look), input_to_picture_(std::numeric_limits<double>::quiet_NaN()) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAttribute(Qt::WA_AcceptTouchEvents);
  setMinimumSize(240, 180);
  setAccessibleName(tr("Stage"));
  // Physics has its own left and right, whichever way one reads.
  setLayoutDirection(Qt::LeftToRight);
  surface_ = (opengl ? make_opengl_surface(this) : make_software_surface(this)).release();
  surface_->widget()->setAccessibleName(tr("Picture"));
  connect(&look_, &Look::changed, this, [this] { dirty_ = true; });
}

// The surface is a child widget: Qt deletes it.
StageView::~StageView() = default;

void StageView::set_session(Session* session, std::unique_ptr<Stage> stage) {
  session_ = session;
  stage_ = std::move(stage);
  snapshot_ = session ? session->snapshot() : nullptr;
  view_ = ViewState{};
  view_.reduced_motion = look_.reduce_motion();
  holding_ = turning_ = nudging_ = false;
  fingers_ = 0;
  redraw();
}

void StageView::tick(double seconds) {
  if (!session_ || !stage_) return;
  auto newest = session_->snapshot();
  if (newest != snapshot_) {
    snapshot_ = std::move(newest);
    dirty_ = true;
  }
  view_.reduced_motion = look_.reduce_motion();
  if (!view_.reduced_motion && stage_->moves(*snapshot_, view_)) {
    view_.clock = seconds;
    dirty_ = true;
  }
  if (dirty_) redraw();
}

void StageView::redraw() {
  dirty_ = false;
  list_ = DrawList{};
  list_.size = QSizeF(size());
  list_.text_scale = std::max(look_.scale(), least_text_scale_);
  list_.touch = view_.touch;
  if (ready()) {
    view_.size = QSizeF(size());
    view_.text_scale = list_.text_scale;
    view_.locale = look_.locale();
    run_b_ = session_->held();
    view_.run_b = run_b_.get();
    QElapsedTimer timer;
    timer.start();
    stage_->draw(*snapshot_, view_, list_);
    list_ms_ = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
  }
  surface_->show(list_, look_.theme());
  if (input_.isValid() && session_ && session_->latest()->commands_done >= input_command_) {
    input_to_picture_ = static_cast<double>(input_.nsecsElapsed()) * 1e-6;
    input_.invalidate();
  }
}

double StageView::take_input_to_picture() {
  return std::exchange(input_to_picture_, std::numeric_limits<double>::quiet_NaN());
}

bool StageView::uses_opengl() const { return surface_->opengl(); }

QString StageView::describe() const {
  if (!ready()) return {};
  // A view that was just put in from a file or a visit has not been drawn and knows no reader yet.
  ViewState view = view_;
  view.locale = look_.locale();
  view.run_b = session_->held().get();
  return stage_->describe(*snapshot_, view);
}

void StageView::set_lit(const QString& id) {
  if (view_.lit == id) return;
  view_.lit = id;
  dirty_ = true;
}

void StageView::set_locked(const QStringList& ids, bool guess_waited_for) {
  if (view_.locked == ids && view_.guess_waited_for == guess_waited_for) return;
  view_.locked = ids;
  view_.guess_waited_for = guess_waited_for;
  dirty_ = true;
}

void StageView::reset_view() {
  view_.cameras.clear();
  redraw();
}

void StageView::set_least_text_scale(double scale) {
  if (least_text_scale_ == scale) return;
  least_text_scale_ = scale;
  dirty_ = true;
}

void StageView::note_input() {
  // One input at a time: while a hand moves on, the answer to where it was is what is waited for.
  if (input_.isValid() || !session_) return;
  input_.start();
  input_command_ = session_->commands_given();
}

Gesture StageView::gesture_at(Gesture::Kind kind, QPointF at, Qt::KeyboardModifiers modifiers) const {
  Gesture gesture;
  gesture.kind = kind;
  gesture.hit = press_hit_;
  gesture.at = at;
  gesture.from = press_at_;
  gesture.previous = last_at_;
  gesture.modifiers = modifiers;
  return gesture;
}

bool StageView::carry_out(const Response& response) {
  if (!response.edits.empty())
    if (auto why = session_->set_all(response.edits,
                                     session_->exhibit().parameter(response.edits.front().parameter).label))
      Q_EMIT message(say(*why));
  for (const auto& deed : response.deeds)
    if (auto why = session_->act(deed)) Q_EMIT message(say(*why));
  if (!response.message.isEmpty()) Q_EMIT message(response.message);
  if (!response.edits.empty() || !response.deeds.empty()) note_input();
  dirty_ = true;
  return response.taken;
}

bool StageView::offer(const Gesture& gesture) {
  return carry_out(stage_->gesture(gesture, *snapshot_, view_, list_));
}

void StageView::press(QPointF at, Qt::KeyboardModifiers modifiers, bool shift_view) {
  if (!ready()) return;
  press_at_ = last_at_ = at;
  press_travel_ = 0;
  press_hit_ = pick(list_, at).value_or(Hit{});
  session_->begin_gesture();
  view_.held = press_hit_.id;
  view_.held_index = press_hit_.index;
  view_.focus.clear();
  holding_ = !shift_view && offer(gesture_at(Gesture::Kind::press, at, modifiers));
  if (!holding_) {
    view_.held.clear();
    view_.held_index = -1;
    turning_ = true;
    shifting_ = shift_view || modifiers.testFlag(Qt::ShiftModifier);
  }
  Q_EMIT touched();
}

void StageView::drag(QPointF at, Qt::KeyboardModifiers modifiers) {
  if (!ready()) return;
  press_travel_ = std::max(press_travel_, std::hypot(at.x() - press_at_.x(), at.y() - press_at_.y()));
  if (holding_) {
    offer(gesture_at(Gesture::Kind::drag, at, modifiers));
    setCursor(Qt::ClosedHandCursor);
  } else if (turning_ && press_travel_ > 3) {
    move_camera(last_at_, at, shifting_);
  }
  last_at_ = at;
}

void StageView::release(QPointF at, Qt::KeyboardModifiers modifiers) {
  if (!ready()) return;
  if (holding_) offer(gesture_at(Gesture::Kind::release, at, modifiers));
  if (press_travel_ <= 4) offer(gesture_at(Gesture::Kind::click, at, modifiers));
  session_->end_gesture();
  holding_ = turning_ = shifting_ = false;
  view_.held.clear();
  view_.held_index = -1;
  dirty_ = true;
  hover(at);
}

void StageView::hover(QPointF at) {
  if (!ready()) return;
  const auto hit = pick(list_, at);
  const QString id = hit ? hit->id : QString();
  const int index = hit ? hit->index : -1;
  if (id == view_.hover && index == view_.hover_index) return;
  view_.hover = id;
  view_.hover_index = index;
  dirty_ = true;
  const bool handle =
      hit && hit->item >= 0 &&
      std::holds_alternative<Handle>(
          list_.panels[static_cast<std::size_t>(hit->panel)].items[static_cast<std::size_t>(hit->item)]);
  setCursor(handle ? Qt::SizeAllCursor : id.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
  Q_EMIT pointed_at(hit ? stage_->quantity(*hit) : QString());
}

void StageView::move_camera(QPointF from, QPointF to, bool shift_view) {
  if (press_hit_.panel < 0 || press_hit_.panel >= static_cast<int>(list_.panels.size())) return;
  const Panel& panel = list_.panels[static_cast<std::size_t>(press_hit_.panel)];
  const QPointF way = to - from;
  if (const auto* orbit = std::get_if<OrbitCamera>(&panel.camera))
    view_.cameras[panel.id] =
        shift_view ? panned(*orbit, panel.rectangle, way) : orbited(*orbit, panel.rectangle, way);
  else if (const auto* flat = std::get_if<FlatCamera>(&panel.camera))
    view_.cameras[panel.id] = panned(*flat, panel.rectangle, way);
  else
    return;
  setCursor(Qt::ClosedHandCursor);
  dirty_ = true;
}

void StageView::zoom(QPointF at, double factor) {
  const auto hit = pick(list_, at);
  if (!hit || hit->panel < 0) return;
  const Panel& panel = list_.panels[static_cast<std::size_t>(hit->panel)];
  if (const auto* orbit = std::get_if<OrbitCamera>(&panel.camera))
    view_.cameras[panel.id] = zoomed(*orbit, panel.rectangle, at, factor);
  else if (const auto* flat = std::get_if<FlatCamera>(&panel.camera))
    view_.cameras[panel.id] = zoomed(*flat, panel.rectangle, at, factor);
  dirty_ = true;
}

void StageView::resizeEvent(QResizeEvent*) {
  surface_->widget()->setGeometry(rect());
  redraw();
}

void StageView::mousePressEvent(QMouseEvent* event) {
  if (event->source() != Qt::MouseEventNotSynthesized && fingers_ > 0) return;
  view_.touch = false;
  if (event->button() == Qt::LeftButton) press(event->position(), event->modifiers(), false);
  if (event->button() == Qt::MiddleButton) press(event->position(), event->modifiers(), true);
}

void StageView::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons() & (Qt::LeftButton | Qt::MiddleButton))
    drag(event->position(), event->modifiers());
  else
    hover(event->position());
}

void StageView::mouseReleaseEvent(QMouseEvent* event) {
  if (holding_ || turning_) release(event->position(), event->modifiers());
}

void StageView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (!ready() || event->button() != Qt::LeftButton) return;
  press_at_ = last_at_ = event->position();
  press_hit_ = pick(list_, event->position()).value_or(Hit{});
  if (!offer(gesture_at(Gesture::Kind::double_click, event->position(), event->modifiers()))) reset_view();
}

void StageView::wheelEvent(QWheelEvent* event) {
  if (!ready()) return;
  const double notches = event->angleDelta().y() / 120.0;
  if (notches == 0) return;
  const QPointF at = event->position();
  const Hit before = press_hit_;
  press_hit_ = pick(list_, at).value_or(Hit{});
  Gesture gesture = gesture_at(Gesture::Kind::wheel, at, event->modifiers());
  gesture.from = gesture.previous = at;
  gesture.wheel = notches;
  if (!offer(gesture)) zoom(at, std::pow(1.15, notches));
  press_hit_ = before;
  event->accept();
  Q_EMIT touched();
}

bool StageView::focusNextPrevChild(bool next) {
  if (ready()) {
    const auto things = stage_->holdables(*snapshot_);
    int at = -1;
    for (std::size_t i = 0; i < things.size(); ++i)
      if (things[i].pick == view_.focus) at = static_cast<int>(i);
    const int wanted = at < 0 ? (next ? 0 : -1) : next ? at + 1 : at - 1;
    if (wanted >= 0 && wanted < static_cast<int>(things.size())) {
      view_.focus = things[static_cast<std::size_t>(wanted)].pick;
      setAccessibleName(things[static_cast<std::size_t>(wanted)].name);
      dirty_ = true;
      return true;
    }
    view_.focus.clear();
    setAccessibleName(tr("Stage"));
    dirty_ = true;
  }
  return QWidget::focusNextPrevChild(next);
}

void StageView::keyPressEvent(QKeyEvent* event) {
  if (!ready()) return QWidget::keyPressEvent(event);
  if (std::exchange(escaped_, false) && event->key() == Qt::Key_Escape) return;
  int dx = 0, dy = 0;
  switch (event->key()) {
    case Qt::Key_Left: dx = -1; break;
    case Qt::Key_Right: dx = 1; break;
    case Qt::Key_Up: dy = 1; break;
    case Qt::Key_Down: dy = -1; break;
    default: break;
  }
  const bool large = event->modifiers().testFlag(Qt::ShiftModifier);
  if ((dx || dy) && !view_.focus.isEmpty() && !(event->modifiers() & Qt::ControlModifier)) {
    if (!nudging_) session_->begin_gesture();
    nudging_ = true;
    const Response response = stage_->nudge(view_.focus, dx, dy, large, *snapshot_);
    // What is no setting, a clock or a selection, is the view's.
    if (!response.taken && response.edits.empty() && response.deeds.empty()) {
      press_hit_ = Hit{};
      press_hit_.id = view_.focus;
      Gesture gesture = gesture_at(Gesture::Kind::key, last_at_, event->modifiers());
      gesture.key = event->key();
      if (offer(gesture)) return;
    }
    carry_out(response);
    Q_EMIT touched();
    return;
  }
  if (!(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
    press_hit_ = Hit{};
    press_hit_.id = view_.focus;
    Gesture gesture = gesture_at(Gesture::Kind::key, last_at_, event->modifiers());
    gesture.key = event->key();
    if (offer(gesture)) return;
    // Without anything in hand the arrows turn the first view that can be turned; with Shift they shift it.
    if ((dx || dy) && view_.focus.isEmpty()) {
      for (const Panel& panel : list_.panels) {
        if (const auto* orbit = std::get_if<OrbitCamera>(&panel.camera)) {
          const QPointF way(dx * 24.0, -dy * 24.0);
          view_.cameras[panel.id] =
              large ? panned(*orbit, panel.rectangle, way) : orbited(*orbit, panel.rectangle, way);
          dirty_ = true;
          return;
        }
      }
    }
    const auto deed = exhibit_deed(*event);
    if (deed == ExhibitDeed::view_anew) return reset_view();
    if (deed == ExhibitDeed::nearer || deed == ExhibitDeed::farther) {
      zoom(rect().center(), deed == ExhibitDeed::nearer ? 1.15 : 1 / 1.15);
      return;
    }
  }
  QWidget::keyPressEvent(event);
}

void StageView::keyReleaseEvent(QKeyEvent* event) {
  if (nudging_ && !event->isAutoRepeat()) {
    nudging_ = false;
    session_->end_gesture();
  }
  QWidget::keyReleaseEvent(event);
}

void StageView::focusOutEvent(QFocusEvent* event) {
  if (nudging_ && session_) session_->end_gesture();
  nudging_ = false;
  view_.focus.clear();
  dirty_ = true;
  QWidget::focusOutEvent(event);
}

void StageView::leaveEvent(QEvent*) {
  if (holding_ || turning_ || view_.hover.isEmpty()) return;
  view_.hover.clear();
  view_.hover_index = -1;
  dirty_ = true;
  Q_EMIT pointed_at({});
}

void StageView::contextMenuEvent(QContextMenuEvent* event) {
  // The right button is the stage's where it has a use for it there; else it is the menu's.
  if (ready() && event->reason() == QContextMenuEvent::Mouse) {
    press_at_ = last_at_ = event->pos();
    press_hit_ = pick(list_, press_at_).value_or(Hit{});
    Gesture gesture = gesture_at(Gesture::Kind::key, press_at_, event->modifiers());
    gesture.key = Qt::Key_Menu;
    if (offer(gesture)) {
      Q_EMIT touched();
      return;
    }
  }
  Q_EMIT menu_asked(event->globalPos());
}

bool StageView::event(QEvent* event) {
  switch (event->type()) {
    case QEvent::ShortcutOverride: {
      // Escape is the stage's before it leads out of the exhibit: something there may be half done.
      auto* key = static_cast<QKeyEvent*>(event);
      if (!ready() || key->key() != Qt::Key_Escape) break;
      press_hit_ = Hit{};
      Gesture gesture = gesture_at(Gesture::Kind::key, last_at_, key->modifiers());
      gesture.key = key->key();
      if (!offer(gesture)) break;
      escaped_ = true;
      event->accept();
      return true;
    }
    case QEvent::ToolTip: {
      const auto* help = static_cast<QHelpEvent*>(event);
      QToolTip::showText(help->globalPos(), shortened_words_at(list_, help->pos()), this);
      return true;
    }
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel: return touch(*static_cast<QTouchEvent*>(event));
    default: break;
  }
  return QWidget::event(event);
}

bool StageView::touch(QTouchEvent& event) {
  if (!ready()) return false;
  event.accept();
  view_.touch = true;
  const auto& points = event.points();
  const int down = static_cast<int>(std::count_if(points.begin(), points.end(), [](const QEventPoint& point) {
    return point.state() != QEventPoint::Released;
  }));
  if (event.type() == QEvent::TouchCancel || down == 0) {
    if (fingers_ == 1 && !points.isEmpty()) release(points.front().position(), event.modifiers());
    if (fingers_ == 1 && points.isEmpty()) release(last_at_, event.modifiers());
    fingers_ = 0;
    return true;
  }
  if (down == 1 && fingers_ == 0) {
    fingers_ = 1;
    press(points.front().position(), event.modifiers(), false);
  } else if (down == 1 && fingers_ == 1) {
    drag(points.front().position(), event.modifiers());
  } else if (down >= 2) {
    if (fingers_ == 1) release(last_at_, event.modifiers());
    const QPointF now = (points[0].position() + points[1].position()) / 2;
    const QPointF before = (points[0].lastPosition() + points[1].lastPosition()) / 2;
    const QPointF span = points[0].position() - points[1].position();
    const QPointF span_before = points[0].lastPosition() - points[1].lastPosition();
    const double length = std::hypot(span.x(), span.y()),
                 length_before = std::hypot(span_before.x(), span_before.y());
    if (fingers_ < 2) press_hit_ = pick(list_, now).value_or(Hit{});
    fingers_ = 2;
    if (length > 8 && length_before > 8) zoom(now, length / length_before);
    redraw();  // the camera that turning starts from must be the zoomed one
    move_camera(before, now, false);
  }
  return true;
}

}  // namespace lucid
