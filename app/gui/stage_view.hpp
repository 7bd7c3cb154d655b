// The stage in the window: shows the newest snapshot, turns hands, keys and fingers into gestures, and sends
// what they ask for through the session.
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>
#include <memory>

#include "app/session.hpp"
#include "visualizations/stage.hpp"

class QTouchEvent;

namespace lucid {

class Look;
class StageSurface;

class StageView : public QWidget {
  Q_OBJECT

 public:
  /// `opengl`: where it can be had; otherwise software.
  StageView(Look& look, bool opengl, QWidget* parent = nullptr);
  ~StageView() override;

  /// Shows this session with its exhibit's stage; nullptr: nothing.
  void set_session(Session* session, std::unique_ptr<Stage> stage);
  Session* session() const { return session_; }
  /// Takes the session's newest snapshot and draws if anything moved; `seconds` since the exhibit was opened.
  void tick(double seconds);
  /// Draws now what there is.
  void redraw();

  ViewState& view() { return view_; }
  const DrawList& list() const { return list_; }
  const Stage* stage() const { return stage_.get(); }
  /// Lights up a quantity, or nothing.
  void set_lit(const QString& id);
  /// Keeps these quantities out of the picture and its description, and while a guess is waited for the call
  /// to play.
  void set_locked(const QStringList& ids, bool guess_waited_for);
  void reset_view();
  /// The least text scale, whatever the reader's own: a room that looks on needs larger words. 0: none.
  void set_least_text_scale(double scale);
  QString describe() const;
  bool uses_opengl() const;
  /// The time from the last input event to the first picture that has seen it, in ms; NaN if none since
  /// asked.
  double take_input_to_picture();
  /// How long the stage took to fill the draw list of the last picture, in ms.
  double list_ms() const { return list_ms_; }

 Q_SIGNALS:
  /// A refusal or a word from the stage.
  void message(const QString& text);
  /// A quantity is pointed at on the stage; "" when no longer.
  void pointed_at(const QString& quantity);
  void menu_asked(const QPoint& global);
  /// A person did something here.
  void touched();

 protected:
  bool event(QEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  bool ready() const { return session_ && stage_ && snapshot_; }
  Gesture gesture_at(Gesture::Kind kind, QPointF at, Qt::KeyboardModifiers modifiers) const;
  /// Sends what the stage asked for; false if it did not take the gesture.
  bool carry_out(const Response& response);
  bool offer(const Gesture& gesture);
  void press(QPointF at, Qt::KeyboardModifiers modifiers, bool shift_view);
  void drag(QPointF at, Qt::KeyboardModifiers modifiers);
  void release(QPointF at, Qt::KeyboardModifiers modifiers);
  void hover(QPointF at);
  void move_camera(QPointF from, QPointF to, bool shift_view);
  void zoom(QPointF at, double factor);
  bool touch(QTouchEvent& event);
  void note_input();

  Look& look_;
  Session* session_ = nullptr;
  std::unique_ptr<Stage> stage_;
  std::shared_ptr<const Snapshot> snapshot_;
  std::shared_ptr<const Snapshot>
      run_b_;  ///< what view_.run_b points to: held runs come and go between pictures
  ViewState view_;
  double least_text_scale_ = 0;
  DrawList list_;
  StageSurface* surface_;
  bool dirty_ = true;
  bool holding_ = false;   ///< the stage took the press
  bool turning_ = false;   ///< the press moves the camera
  bool shifting_ = false;  ///< … sideways
  bool escaped_ = false;   ///< the stage has taken an Escape that still arrives as a key
  bool nudging_ = false;
  int fingers_ = 0;
  Hit press_hit_;
  QPointF press_at_, last_at_;
  double press_travel_ = 0;
  QElapsedTimer input_;
  std::uint64_t input_command_ = 0;
  double input_to_picture_;
  double list_ms_ = 0;
};

/// Whether a window here can show OpenGL 3.3: tried once, on a real context.
bool opengl_is_usable();
/// True where OpenGL is computed by the processor: antialiasing is then too dear.
bool opengl_is_software();

/// The view as a JSON object for a saved state, and back; what is not understood is left out.
std::string view_to_json(const ViewState& view);
void view_from_json(const std::string& json, ViewState& view);

}  // namespace lucid
