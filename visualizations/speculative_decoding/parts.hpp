// What all views of this stage are put together from.
#pragma once

#include <QCoreApplication>
#include <optional>

#include "core/exhibits/speculative_decoding/scene.hpp"
#include "visualizations/pen.hpp"

namespace lucid::speculative_decoding {

/// Text in the person's language, under the name that lupdate looks for.
inline QString translate(const char* context, const char* text, const char* comment = nullptr, int n = -1) {
  return QCoreApplication::translate(context, text, comment, n);
}

const SpeculativeScene* scene_of(const Snapshot* snapshot);

/// A word as it is shown; a story's end as a sign of its own.
QString word_text(const SpeculativeScene& scene, int token);

/// Words in as many lines as they need at this width.
QStringList lines_of(const Pen& pen, const QString& words, double width, TextSize size = TextSize::caption,
                     int weight = 400);
/// The same, drawn; returns the y below them.
double paragraph(Pen& pen, QPointF at, const QString& words, double width, Shade shade,
                 TextSize size = TextSize::caption, int weight = 400);

/// Title and muted words at the top left of an area; returns where the picture may begin.
double header(Pen& pen, const QRectF& area, const QString& title, const QString& words);
/// Where the picture may begin below such a header.
double header_bottom(const Pen& pen, const QRectF& area, const QString& title, const QString& words);

/// A guess or a written word of the lanes: round and place, which is the number of guesses for the bonus.
struct Place {
  int round = -1, guess = -1;
};
/// The decision that is opened: what was clicked, else the last rejection, else the last guess; none before
/// the first round.
std::optional<Place> opened(const SpeculativeScene& scene, const ViewState& view);
/// "guess:ROUND:PLACE", as picks name it.
QString place_pick(const Place& place);
std::optional<Place> picked_place(const QString& pick);

enum class Fate { accepted, corrected, dropped, bonus, plain };
/// What a tile needs beside its word: with a sign, pixels; without one 8.
inline double sign_room(double text_scale) { return 17 + 9 * text_scale; }
/// A word in its box with the sign of what became of it; pale where the clock has not come to it.
void draw_tile(Pen& pen, const QRectF& box, const QString& word, Fate fate, bool marked, const QString& pick,
               bool pale = false);

/// A short text that may not be wider; left out if nothing of it would remain.
void fitted(Pen& pen, QPointF at, const QString& words, double width, Shade shade,
            Qt::Alignment anchor = Qt::AlignLeft | Qt::AlignVCenter, int weight = 400);

/// The moment up to which the lanes are drawn, in seconds on their clock: by the playhead; at 1 the moment
/// when the first lane is done, or the beginning where nothing was played.
double clock_now(const SpeculativeScene& scene, const ViewState& view);
double clock_end(const LaneScene& lanes);
/// Pixels of the lanes, without what is counted beside them, which has room for its words.
double lane_width(const ViewState& view);
/// "64 words", as it stands beside a lane.
/// "15 words", the figure marked as the first piece that stands out.
QString words_in_words(int count);
/// Where the clock's handle stands: at `clock_now`, or, where nothing was played, as far ahead as is seen.
double shown_moment(const SpeculativeScene& scene, const ViewState& view);
/// How much of the clock is seen: so much that a usual round, and a usual word of the plain lane, are wide
/// enough to be read; more for the last three rounds, or for two where the plain lane's words have no room
/// beside three. Seconds.
double seconds_shown(const SpeculativeScene& scene, const ViewState& view);

/// Sixteen places for guesses, of which γ are filled; its handle is dragged along them.
struct GuessStrip {
  QPointF left;  ///< the place of no guess
  double pitch = 9;
  QPointF place(double guesses) const { return left + QPointF(guesses * pitch, 0); }
  double width() const { return 16.5 * pitch; }
};
void draw_strip(Pen& pen, const GuessStrip& strip, const SpeculativeScene& scene);

/// Pixels that the curves' names take to the right of the plot, and the axis to its left.
double formula_margin(const ViewState& view);
/// A curve of the run's own times, by how often its guesses were taken.
QString name_of_run(const QString& alpha, bool counted);

// The views. Each fills the list.
void draw_lanes(const Snapshot& snapshot, const SpeculativeScene& scene, const ViewState& view,
                DrawList& list);
void draw_decision(const Snapshot& snapshot, const SpeculativeScene& scene, const ViewState& view,
                   const QRectF& area, DrawList& list);
/// The same in one line, for a stage that has no room for more.
void draw_decision_line(const SpeculativeScene& scene, const ViewState& view, const QRectF& area,
                        DrawList& list);
void draw_formula(const Snapshot& snapshot, const SpeculativeScene& scene, const ViewState& view,
                  DrawList& list);
void draw_referee(const Snapshot& snapshot, const SpeculativeScene& scene, const ViewState& view,
                  DrawList& list);
void draw_tree(const Snapshot& snapshot, const SpeculativeScene& scene, const ViewState& view,
               DrawList& list);
void draw_thumbnail(const SpeculativeScene& scene, const ViewState& view, DrawList& list);

/// The stage in words, by view.
QString describe_scene(const Snapshot& snapshot, const SpeculativeScene& scene, const ViewState& view);

/// Ids of the rules, in their order, and their names.
extern const char* const rule_ids[6];
QString rule_name(Rule rule);

}  // namespace lucid::speculative_decoding
