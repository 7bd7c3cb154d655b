// Points of one's own on the plane: put there, dragged, taken away, by pointer and by keys.
#include <algorithm>
#include <cmath>

#include "visualizations/backpropagation/hands.hpp"
#include "visualizations/backpropagation/playground_parts.hpp"

namespace lucid::backpropagation {

namespace {

const Panel* plane_panel(const DrawList& list) {
  for (const Panel& panel : list.panels)
    if (panel.id == QLatin1String("learning")) return &panel;
  return nullptr;
}

double rounded(double value) { return std::round(value * 100) / 100; }

PointList own_points(const Snapshot& snapshot) {
  const Value* value = setting_of(snapshot, "own_points");
  return value ? std::get<PointList>(*value) : PointList{};
}

/// The edit that gives the plane these points of one's own.
Response with_points(PointList points) {
  Response response;
  response.taken = true;
  response.edits.push_back({"own_points", std::move(points)});
  return response;
}

Response with_point_added(const Snapshot& snapshot, const PlaygroundScene& playground, QPointF at,
                          int label) {
  Response response;
  response.taken = true;
  if (std::max(std::abs(at.x()), std::abs(at.y())) > playground.extent) return response;
  const int classes = static_cast<int>(playground.class_names.size());
  if (label >= classes) {
    response.message =
        translate("backpropagation", "This net has %1 answers: 0 to %2.").arg(classes).arg(classes - 1);
    return response;
  }
  PointList points = own_points(snapshot);
  if (points.size() >= own_points_limit) {
    response.message = translate("backpropagation", "There are as many points of your own as fit.");
    return response;
  }
  points.push_back({rounded(at.x()), rounded(at.y()), label});
  return with_points(std::move(points));
}

/// The place among `own_points` of the `count`-th point with this label; −1 if there is none.
int place_of(const PointList& points, int label, int count) {
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (points[i].label == label && count-- == 0) return static_cast<int>(i);
  }
  return -1;
}

int nearest_point(const PointList& points, QPointF at, double reach) {
  int nearest = -1;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double away = std::hypot(points[i].x - at.x(), points[i].y - at.y());
    if (away <= reach) nearest = static_cast<int>(i), reach = away;
  }
  return nearest;
}

Response without_point(const Snapshot& snapshot, int place) {
  PointList points = own_points(snapshot);
  if (place < 0 || place >= static_cast<int>(points.size())) return {};
  points.erase(points.begin() + place);
  return with_points(std::move(points));
}

/// Where in `learn` the hit's point is: hits count the points of one class.
std::int64_t learnt_index(const PlaygroundScene& playground, int label, int count, bool own) {
  const std::size_t size = playground.learn->size(), first_own = size - playground.own;
  for (std::size_t i = own ? first_own : 0; i < (own ? size : first_own); ++i) {
    if ((*playground.learn)[i].label == label && count-- == 0) return static_cast<std::int64_t>(i);
  }
  return -1;
}

Response emptied() {
  Response response;
  response.taken = true;
  response.edits.push_back({"dataset", std::string("own")});
  response.edits.push_back({"own_points", PointList{}});
  return response;
}

}  // namespace

Response plane_gesture(const Gesture& gesture, const Snapshot& snapshot, const PlaygroundScene& playground,
                       ViewState& view, const DrawList& list) {
  using Kind = Gesture::Kind;
  const QString& id = gesture.hit.id;
  if (Response response = weight_gesture(gesture, playground, view, list); response.taken) return response;
  const int own = picked(id, "own"), learnt = picked(id, "learn");
  const Panel* panel = plane_panel(list);
  Response response;
  // The second of two quick clicks is a point, too.
  const bool click = gesture.kind == Kind::click || gesture.kind == Kind::double_click;
  if (own >= 0 && panel) {
    const PointList points = own_points(snapshot);
    if (gesture.kind == Kind::press) view.grip = {double(place_of(points, own, gesture.hit.index))};
    response.taken = true;
    if (view.grip.empty()) return response;
    const int place = static_cast<int>(view.grip.front());
    if (place < 0 || place >= static_cast<int>(points.size())) return response;
    if (gesture.kind == Kind::drag) {
      const QPointF at = unproject(*panel, gesture.at);
      const double e = playground.extent;
      PointList moved = points;
      auto& point = moved[static_cast<std::size_t>(place)];
      point.x = rounded(std::clamp(at.x(), -e, e));
      point.y = rounded(std::clamp(at.y(), -e, e));
      return with_points(std::move(moved));
    }
    // Dropped outside, it is gone.
    if (gesture.kind == Kind::release && !panel->rectangle.adjusted(-8, -8, 8, 8).contains(gesture.at))
      return without_point(snapshot, place);
    if (!click) return response;
  }
  if (!click) return response;
  if ((own >= 0 || learnt >= 0) && playground.learn) {
    const auto index = learnt_index(playground, std::max(own, learnt), gesture.hit.index, own >= 0);
    if (index >= 0) response.deeds.push_back({"follow_point", {index}});
    response.taken = true;
  } else if (id == QLatin1String("empty")) {
    return emptied();
  } else if (id.startsWith(QLatin1String("unit:"))) {
    view.selection = id;
    response.taken = true;
  } else if (id == QLatin1String("plane") && panel) {
    const int label = gesture.modifiers & Qt::ShiftModifier ? 1 : 0;
    return with_point_added(snapshot, playground, unproject(*panel, gesture.at), label);
  }
  return response;
}

Response plane_key(const Gesture& gesture, const Snapshot& snapshot, const PlaygroundScene& playground,
                   ViewState& view, const DrawList& list, PlaneCursor cursor) {
  const QString& id = gesture.hit.id;
  // The menu key comes with the right button, and what lies under it.
  if (gesture.key == Qt::Key_Menu) {
    const int own = picked(id, "own");
    if (own >= 0) return without_point(snapshot, place_of(own_points(snapshot), own, gesture.hit.index));
    const Panel* panel = plane_panel(list);
    if (id != QLatin1String("plane") || !panel) return {};
    return with_point_added(snapshot, playground, unproject(*panel, gesture.at), 1);
  }
  if (view.focus != QLatin1String("cursor")) return {};
  if (gesture.key >= Qt::Key_0 && gesture.key <= Qt::Key_9)
    return with_point_added(snapshot, playground, cursor.at, gesture.key - Qt::Key_0);
  if (gesture.key == Qt::Key_Delete || gesture.key == Qt::Key_Backspace) {
    Response response = without_point(snapshot, nearest_point(own_points(snapshot), cursor.at, 0.15));
    if (!response.taken)
      response.message = translate("backpropagation", "No point of your own is near the cursor.");
    response.taken = true;
    return response;
  }
  if (gesture.key == Qt::Key_Return || gesture.key == Qt::Key_Enter)
    return with_point_added(snapshot, playground, cursor.at, gesture.modifiers & Qt::ShiftModifier ? 1 : 0);
  return {};
}

}  // namespace lucid::backpropagation
