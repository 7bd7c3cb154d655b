// What the hand does in each view: gestures become edits and deeds.
#pragma once

#include <optional>
#include <vector>

#include "visualizations/backpropagation/parts.hpp"

namespace lucid::backpropagation {

/// The shape of the net that is being widened: sizes are rounded, so the first shape is kept while the same
/// hand goes on.
struct WidenedShape {
  std::vector<int> first, last;
};

/// `seized` keeps the value that a leaf had when it was taken hold of.
Response graph_gesture(const Gesture& gesture, const Snapshot& snapshot, const GraphScene& graph,
                       ViewState& view, const DrawList& list, std::optional<double>& seized);
/// Figures typed on a leaf; Enter gives them to it.
Response leaf_key(const Gesture& gesture, const GraphScene& graph, const ViewState& view, QString& typed);
/// One arrow key on a leaf or on the point of the plane.
Response graph_nudge(const QString& pick, int dx, int dy, double step, const GraphScene& graph);

Response race_gesture(const Gesture& gesture, const RaceScene& race, const ViewState& view,
                      WidenedShape& shape);
/// The net of the lanes, `decades` wider.
Response widened(const RaceScene& race, double decades, WidenedShape& shape);

/// A connection is dragged up or down, or along the valley of its loss; a click looks at it.
Response weight_gesture(const Gesture& gesture, const PlaygroundScene& playground, ViewState& view,
                        const DrawList& list);
/// Left and right look at the connection before or after, up and down change its weight.
Response weight_nudge(int dx, int dy, bool large, const PlaygroundScene& playground);
/// Figures typed on a connection; Enter gives them to it.
Response weight_key(const Gesture& gesture, const PlaygroundScene& playground, QString& typed);

/// Adds a key to a number that is being typed; false if it is no part of one.
bool type_number(const Gesture& gesture, QString& typed);
/// The number, or a word to the person in `response`.
std::optional<double> typed_number(const QString& typed, Response& response);

/// A click adds a point of one's own, Shift and the right button the other class; own points are dragged, and
/// dragged out of the plane they are gone.
Response plane_gesture(const Gesture& gesture, const Snapshot& snapshot, const PlaygroundScene& playground,
                       ViewState& view, const DrawList& list);
/// Digits put a point of that class under the cursor, Delete takes the nearest own one away.
Response plane_key(const Gesture& gesture, const Snapshot& snapshot, const PlaygroundScene& playground,
                   ViewState& view, const DrawList& list, PlaneCursor cursor);

Response symmetry_gesture(const Gesture& gesture, ViewState& view);
Response depth_gesture(const Gesture& gesture);
Response memory_gesture(const Gesture& gesture, const MemoryScene& memory, ViewState& view,
                        const DrawList& list);
Response memory_key(int key, ViewState& view);
Response timeline_gesture(const Gesture& gesture, const Snapshot& snapshot, ViewState& view);

/// Ids of the choices as the exhibit declares them, in order.
inline constexpr const char* activation_ids[] = {"tanh", "relu", "sigmoid", "gelu", "linear"};
inline constexpr const char* activation_names[] = {"tanh", "ReLU", QT_TRANSLATE_NOOP("core", "Sigmoid"),
                                                   "GELU", QT_TRANSLATE_NOOP("core", "Linear")};
inline constexpr const char* initialisation_ids[] = {"xavier", "he", "uniform", "zero"};
inline constexpr const char* plan_ids[] = {"optimal", "square_root", "every_state"};

}  // namespace lucid::backpropagation
