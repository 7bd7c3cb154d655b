// What all views of this stage are put together from: words, marks and lines on a panel, and the names that
// its things are picked by.
#pragma once

#include <QCoreApplication>
#include <string>
#include <vector>

#include "core/exhibits/backpropagation/scene.hpp"
#include "visualizations/pen.hpp"

namespace lucid::backpropagation {

/// Text in the person's language, under the name that lupdate looks for.
inline QString translate(const char* context, const char* text) {
  return QCoreApplication::translate(context, text);
}

/// Names of things that can be picked; the number or name of the thing follows the colon.
inline QString leaf_pick(const std::string& name) {
  return QStringLiteral("leaf:") + QString::fromStdString(name);
}
inline QString node_pick(int node) { return QStringLiteral("node:%1").arg(node); }
/// The number behind the colon, or −1 if the pick does not begin with `kind`.
int picked(const QString& pick, const char* kind);

/// "w1" as w₁.
QString with_subscript(const std::string& name);

/// A count, in full as far as a person reads it: "25 438", "1.04 × 10⁷".
QString whole_text(double value, const QLocale& locale);

/// The area that a view has, and how large its words are.
struct Room {
  QRectF area;  ///< pixels of the stage
  double ts = 1;
  double caption = 16, body = 20;  ///< line heights
  double margin = 20;
};
Room room_of(const ViewState& view);

/// The pen of every stage, with what only this one draws.
class Pen : public lucid::Pen {
 public:
  using lucid::Pen::Pen;

  QString count(double value) const;  ///< as whole_text
  bool fits(const Label& label, double width) const;
  Polygon& area(std::vector<Vec3> points, Shade fill);
  void lock(QPointF centre, Shade shade = Role::muted);
};

/// Title and one muted line at the top left; returns the height that is taken, counted from the area's top.
double header(Pen& pen, const Room& room, const QString& title, const QString& line, double width);

/// What follows a semicolon keeps its own colour; the semicolon has none.
void part_clauses(Label& label);

Panel& flat_panel(DrawList& list, const QString& id, const QRectF& rectangle, const FlatCamera& camera);

/// Lines on which a table of numbers (cell centres over `area`, row by row from the lowest) has the value
/// `level`.
std::vector<std::vector<Vec3>> contour(const std::vector<float>& values, int cells, const QRectF& area,
                                       double level);

/// The point of a cubic curve at `share` of its parameter.
QPointF on_curve(const Curve& curve, double share);

/// Amber dots on their way along a curve from its end to its start; hollow where the blame is negative.
/// Static with an arrow under reduced motion. `bend` 0 to 1 shifts the phase.
void blame_dots(std::vector<Glyph>& filled, std::vector<Glyph>& hollow, const Curve& edge, bool negative,
                double size, double phase, const ViewState& view, double length);

/// Width of an edge that carries `amount` where the largest carries `largest`.
double blame_width(double amount, double largest, double widest = 7);

/// Where on the plane the keys put a point.
struct PlaneCursor {
  QPointF at;
  bool operator==(const PlaneCursor&) const = default;
};

/// What the keys have in hand.
struct KeyHand {
  PlaneCursor cursor;  ///< where they put a point
  QString typed;       ///< figures of a number that Enter will take
};

// The views. Each fills the list and leaves the exhibit's frame to the caller.
void draw_graph(const Snapshot& snapshot, const BackpropagationScene& scene, const ViewState& view,
                const KeyHand& keys, DrawList& list);
void draw_race(const Snapshot& snapshot, const BackpropagationScene& scene, const ViewState& view,
               DrawList& list);
void draw_playground(const Snapshot& snapshot, const BackpropagationScene& scene, const ViewState& view,
                     const KeyHand& keys, DrawList& list);
void draw_symmetry(const Snapshot& snapshot, const BackpropagationScene& scene, const ViewState& view,
                   DrawList& list);
void draw_depth(const Snapshot& snapshot, const BackpropagationScene& scene, const ViewState& view,
                DrawList& list);
void draw_memory(const Snapshot& snapshot, const BackpropagationScene& scene, const ViewState& view,
                 DrawList& list);
void draw_thumbnail(const BackpropagationScene& scene, const ViewState& view, DrawList& list);

void draw_timeline(const Snapshot& snapshot, const BackpropagationScene& scene, const ViewState& view,
                   DrawList& list);

/// Who found it when: a thin strip along the bottom of `area`, which leads to the timeline.
void draw_inventors_strip(Pen& pen, const QRectF& area, const Room& room);

/// The axis of the ladder of nets: parameters from 10 to 6·10⁷ on a logarithmic scale.
struct LadderAxis {
  static constexpr double low = 1, high = 7.8;  ///< decades
  static double left(const Room& room);
  static double right(const Room& room);
  static double place(const Room& room, double parameters);
  static double parameters(const Room& room, double x);
};

/// The stage in words, by view.
QString describe_graph(const GraphScene& graph, const ViewState& view);
QString describe_race(const RaceScene& race, const ViewState& view);
QString describe_playground(const PlaygroundScene& playground, const ViewState& view);
QString describe_symmetry(const SymmetryScene& symmetry, const ViewState& view);
QString describe_depth(const DepthScene& depth, const ViewState& view);
QString describe_memory(const MemoryScene& memory, const ViewState& view);
QString describe_timeline(const ViewState& view);
/// What run B has that this run has not; "" where no run is held.
QString describe_difference(const BackpropagationScene& here, const ViewState& view);

/// Sweeps of the one net that the paper of 1986 tells of.
inline constexpr double paper_median = 1425;

/// The node whose arithmetic is shown: the one with the focus, else the one that was clicked, else the last
/// that had its turn, else the output.
int marked_node(const GraphScene& graph, const ViewState& view);
/// The net of 1986 that is drawn large.
int marked_net(const SymmetryScene& symmetry, const ViewState& view);
/// What the weights of a net that solved it amount to, or "": not every net finds the paper's.
QString solution_in_words(const SymmetryNet& net, const ViewState& view);
/// The find that is told in full: the one with the focus, else the one that was clicked, else 1970.
int marked_find(const ViewState& view);
/// Events of the plan that are shown as done.
int shown_events(const MemoryScene& memory, const ViewState& view);

/// The value of a knob, or null where the snapshot has none.
const Value* setting_of(const Snapshot& snapshot, std::string_view id);

/// The scene of run B, if one is held and shows the same view.
const BackpropagationScene* scene_of(const Snapshot* snapshot);

}  // namespace lucid::backpropagation
