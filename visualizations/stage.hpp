// A stage: draws one exhibit's scene, answers to the hand, and says in words what it shows.
// It keeps nothing of its own: what it draws is in the snapshot, how it is looked at is in the view state.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "core/snapshot.hpp"
#include "visualizations/draw_list.hpp"
#include "visualizations/numbers.hpp"

namespace lucid {

/// What belongs to the one who looks, not to the model; saved with the lesson.
struct ViewState {
  QSizeF size{800, 500};    ///< of the stage, pixels
  double text_scale = 1;    ///< 1, 1.15, 1.35, 1.6
  bool thumbnail = false;   ///< a card of the gallery: no words, no handles, the thing alone
  bool presenting = false;  ///< larger words, only what the step needs
  bool reduced_motion = false;
  bool touch = false;
  QLocale locale;                     ///< for numbers
  std::map<QString, Camera> cameras;  ///< by panel id; a panel that is not in here has the stage's own
  QString hover;                      ///< pick id under the pointer
  int hover_index = -1;
  QString held;  ///< pick id that is being dragged
  int held_index = -1;
  std::vector<double> grip;  ///< what a stage notes at a press, for the drag that follows
  QString focus;             ///< handle with the keyboard focus
  QString selection;         ///< what was clicked last, by pick id
  int selection_index = -1;
  QString lit;  ///< id of the quantity that is pointed at anywhere
  /// Ids of the readouts and series that wait for a guess: neither their figures nor a picture that tells
  /// them is drawn, marked or put into words.
  QStringList locked;
  bool guess_waited_for = false;  ///< until it is made nothing can be played: nobody is asked to
  double clock = 0;     ///< seconds since the stage was opened: for motion that explains; 0 in pictures
  double playhead = 1;  ///< 0 to 1 along a recorded trace, where a scene has one
  const Snapshot* run_b = nullptr;  ///< the run that is held for comparison, or null

  /// The camera of a panel: the one that was set by hand, else the stage's own.
  Camera camera(const QString& panel, Camera own) const {
    const auto found = cameras.find(panel);
    return found == cameras.end() || found->second.index() != own.index() ? own : found->second;
  }
  bool locks(const char* quantity) const { return locked.contains(QLatin1String(quantity)); }
  Handle::State handle_state(const QString& pick) const {
    if (held == pick) return Handle::State::held;
    if (hover == pick) return Handle::State::hover;
    return focus == pick ? Handle::State::focus : Handle::State::idle;
  }
};

/// What stands where a figure waits for a guess.
inline constexpr QChar unknown_figure = u'?';

/// Something that keys can take hold of: Tab goes from one to the next, arrows move it.
struct Holdable {
  QString pick;
  QString name;  ///< for the screen reader and the tooltip
};

/// What a gesture asks for. The window sends edits and deeds through the session, hence they are undoable.
struct Response {
  std::vector<Edit> edits;
  std::vector<Deed> deeds;
  bool taken = false;  ///< the gesture was meant for the stage; false: the window may turn or shift the view
  QString message;     ///< a short word to the person, or ""
};

struct Gesture {
  enum class Kind { press, drag, release, click, double_click, wheel, key };
  Kind kind = Kind::press;
  Hit hit;                     ///< what lay under the pointer at the press
  QPointF at, from, previous;  ///< pixels: now, at the press, at the last gesture
  double wheel = 0;            ///< notches, away from the person is positive
  int key = 0;                 ///< Qt::Key
  Qt::KeyboardModifiers modifiers;
};

class Stage {
 public:
  virtual ~Stage() = default;

  /// Fills the list for `view.size`. At most 4 ms at default settings. Must draw from a resting scene alone,
  /// and from a snapshot without a scene (then: what is missing, in words).
  virtual void draw(const Snapshot& snapshot, const ViewState& view, DrawList& list) const = 0;

  /// Answers a gesture. `list` is what was drawn last. May change `view` (cameras, selection, playhead).
  virtual Response gesture(const Gesture& gesture, const Snapshot& snapshot, ViewState& view,
                           const DrawList& list) const;

  /// What can be held, in the order of Tab.
  virtual std::vector<Holdable> holdables(const Snapshot& snapshot) const;

  /// Moves what has the focus by one arrow key (dx, dy: -1, 0, 1; `large` with Shift).
  virtual Response nudge(const QString& pick, int dx, int dy, bool large, const Snapshot& snapshot) const;

  /// The stage in words that follow its state, for the screen reader and "In words".
  virtual QString describe(const Snapshot& snapshot, const ViewState& view) const = 0;

  /// The quantity (readout or parameter id) that a picked thing shows, for lighting it up elsewhere; or "".
  virtual QString quantity(const Hit& hit) const;

  /// True while the picture moves by itself (flows, playback), so that the window keeps drawing.
  virtual bool moves(const Snapshot& snapshot, const ViewState& view) const;
};

/// The stage of an exhibit. Throws std::logic_error where none is registered.
std::unique_ptr<Stage> make_stage(std::string_view exhibit);  // stages.cpp

/// A marked text of the core in the person's language.
QString in_words(const Message& message);
QString in_words(const char* marked);

}  // namespace lucid
