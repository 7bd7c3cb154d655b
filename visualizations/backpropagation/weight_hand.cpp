// Weights in the hand: a connection is dragged, nudged by the arrows, or given a number by the keys.
#include <algorithm>
#include <cmath>

#include "core/value.hpp"
#include "visualizations/backpropagation/connection_parts.hpp"
#include "visualizations/backpropagation/hands.hpp"

namespace lucid::backpropagation {

namespace {

constexpr double weight_per_pixel = 0.01;

double rounded(double value) { return std::round(value * 100) / 100; }

Response follow(const Connection& which) {
  Response response;
  response.taken = true;
  response.deeds.push_back(
      {"follow_weight", {std::int64_t{which.layer}, std::int64_t{which.from}, std::int64_t{which.to}}});
  return response;
}

Response put(const Connection& which, double value) {
  Response response;
  response.taken = true;
  response.deeds.push_back({"set_weight",
                            {std::int64_t{which.layer}, std::int64_t{which.from}, std::int64_t{which.to},
                             std::clamp(value, -largest_hand_weight, largest_hand_weight)}});
  return response;
}

const Panel* probe_panel(const DrawList& list) {
  for (const Panel& panel : list.panels)
    if (panel.id == QLatin1String("probe")) return &panel;
  return nullptr;
}

}  // namespace

Response weight_gesture(const Gesture& gesture, const PlaygroundScene& playground, ViewState& view,
                        const DrawList& list) {
  using Kind = Gesture::Kind;
  Response response;
  if (!playground.net) return response;
  // Until the hand has gone a little way it may still be a click.
  const QPointF way = gesture.at - gesture.from;
  const bool dragged = gesture.kind == Kind::drag && std::hypot(way.x(), way.y()) > 4;
  if (gesture.hit.id == QLatin1String("probe") && playground.probe) {
    response.taken = true;
    const Panel* panel = probe_panel(list);
    if (dragged && panel)
      return put(playground.probe->which, rounded(std::clamp(unproject(*panel, gesture.at).x(),
                                                             playground.probe->low, playground.probe->high)));
    return response;
  }
  const auto which = connection_of(gesture.hit.id, gesture.hit.index, *playground.net);
  if (!which) return response;
  response.taken = true;
  if (gesture.kind == Kind::press) {
    view.grip = {weight_of(*which, *playground.net)};
    view.selection = gesture.hit.id;
    view.selection_index = gesture.hit.index;
  } else if (dragged && !view.grip.empty()) {
    return put(*which, rounded(view.grip.front() - weight_per_pixel * way.y()));
  } else if (gesture.kind == Kind::click) {
    return follow(*which);
  }
  return response;
}

Response weight_nudge(int dx, int dy, bool large, const PlaygroundScene& playground) {
  if (!playground.net) return {};
  const Connection now = playground.probe ? playground.probe->which : Connection{};
  if (dy != 0) return put(now, rounded(weight_of(now, *playground.net) + (large ? 0.5 : 0.05) * dy));
  return follow(playground.probe ? neighbour(now, dx, *playground.net) : now);
}

bool type_number(const Gesture& gesture, QString& typed) {
  const int key = gesture.key;
  if (key >= Qt::Key_0 && key <= Qt::Key_9)
    typed += QChar(key - Qt::Key_0 + '0');
  else if (key == Qt::Key_Minus)
    typed = typed.startsWith(QLatin1Char('-')) ? typed.mid(1) : QLatin1Char('-') + typed;
  else if (key == Qt::Key_Period || key == Qt::Key_Comma)
    typed += QLatin1Char('.');
  else if (key == Qt::Key_Backspace && !typed.isEmpty())
    typed.chop(1);
  else if (key == Qt::Key_Delete && !typed.isEmpty())
    typed.clear();
  else
    return false;
  typed.truncate(12);
  return true;
}

std::optional<double> typed_number(const QString& typed, Response& response) {
  double value = 0;
  if (read_number(typed.toStdString(), value)) return value;
  response.message = translate("backpropagation", "“%1” is no number.").arg(typed);
  response.taken = true;
  return std::nullopt;
}

Response weight_key(const Gesture& gesture, const PlaygroundScene& playground, QString& typed) {
  Response response;
  if (!playground.net) return response;
  if (type_number(gesture, typed)) {
    response.taken = true;
    // The box shows what is typed: there must be a connection in it.
    if (!playground.probe) return follow({});
    return response;
  }
  if ((gesture.key == Qt::Key_Return || gesture.key == Qt::Key_Enter) && !typed.isEmpty()) {
    const auto value = typed_number(typed, response);
    typed.clear();
    if (value) return put(playground.probe ? playground.probe->which : Connection{}, *value);
  }
  return response;
}

}  // namespace lucid::backpropagation
