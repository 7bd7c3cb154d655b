// Drags and keys: from pixels to millimetres and degrees, within the ranges that the parameters declare.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "visualizations/wireless_charging/drawing.hpp"
#include "visualizations/wireless_charging/stage.hpp"

namespace lucid::wireless {
namespace {

constexpr double degrees = 180 / std::numbers::pi;

const WirelessScene* scene_of(const Snapshot& snapshot) {
  return dynamic_cast<const WirelessScene*>(snapshot.scene.get());
}

double setting(const Snapshot& snapshot, const char* id) {
  const int place = snapshot.exhibit ? snapshot.exhibit->parameter_index(id) : -1;
  if (place < 0 || static_cast<std::size_t>(place) >= snapshot.settings.size()) return 0;
  const auto* number = std::get_if<double>(&snapshot.settings[static_cast<std::size_t>(place)]);
  return number ? *number : 0;
}

/// Adds the edit, rounded to what a hand can mean and kept within the declared range.
void edit(Response& response, const Snapshot& snapshot, const char* id, double value, double grain) {
  const int place = snapshot.exhibit ? snapshot.exhibit->parameter_index(id) : -1;
  if (place < 0 || !std::isfinite(value)) return;
  const Parameter& parameter = snapshot.exhibit->parameters[static_cast<std::size_t>(place)];
  value = std::clamp(std::round(value / grain) * grain, parameter.minimum, parameter.maximum);
  response.edits.push_back({id, value});
}

/// What was in hand at the press, so that a drag is measured from there and never from a late picture.
struct Grip {
  double offset_x = 0, offset_y = 0, gap = 0, tilt = 0, object_x = 0, object_y = 0;
};

std::vector<double> noted(const Snapshot& snapshot) {
  return {setting(snapshot, "offset_x"), setting(snapshot, "offset_y"), setting(snapshot, "gap"),
          setting(snapshot, "tilt"),     setting(snapshot, "object_x"), setting(snapshot, "object_y")};
}

Grip grip_of(const Snapshot& snapshot, const ViewState& view) {
  const std::vector<double> now = view.grip.size() == 6 ? view.grip : noted(snapshot);
  return {now[0], now[1], now[2], now[3], now[4], now[5]};
}

const Panel* panel_named(const DrawList& list, const char* id) {
  for (const Panel& panel : list.panels)
    if (panel.id == QLatin1String(id)) return &panel;
  return nullptr;
}

/// The way in the plane at height `z` between two pixels, mm. Seen nearly from the side, depth cannot be told
/// and only the way to the right counts.
std::optional<Vec3> way_in_plane(const Panel& panel, double z, QPointF from, QPointF to) {
  const auto* camera = std::get_if<OrbitCamera>(&panel.camera);
  if (!camera) return std::nullopt;
  const Ray first = ray_through(*camera, panel.rectangle, from),
            second = ray_through(*camera, panel.rectangle, to);
  if (std::abs(double(first.direction.z)) < 0.06 || std::abs(double(second.direction.z)) < 0.06) {
    const Vec3 right = view_of(*camera, panel.rectangle).right;
    const Projected middle = project(*camera, panel.rectangle, {0, 0, z});
    return right * ((to.x() - from.x()) / middle.pixels_per_unit);
  }
  const auto start = meet(first, {0, 0, z}, {0, 0, 1}), end = meet(second, {0, 0, z}, {0, 0, 1});
  if (!start || !end) return std::nullopt;
  return *end - *start;
}

/// How far upwards the pointer went along the vertical through `place`, mm.
std::optional<double> way_up(const Panel& panel, Vec3 place, QPointF from, QPointF to) {
  const auto* camera = std::get_if<OrbitCamera>(&panel.camera);
  if (!camera) return std::nullopt;
  const auto start = nearest_on_line(ray_through(*camera, panel.rectangle, from), place, {0, 0, 1});
  const auto end = nearest_on_line(ray_through(*camera, panel.rectangle, to), place, {0, 0, 1});
  if (!start || !end) return std::nullopt;
  return double(end->z) - double(start->z);
}

bool in_hand(const QString& id) {
  for (const char* mine : {"receiver", "lift", "tilt", "object", "place", "map"})
    if (id == QLatin1String(mine)) return true;
  return false;
}

Response dragged(const Gesture& gesture, const Snapshot& snapshot, const WirelessScene& scene,
                 const ViewState& view, const DrawList& list) {
  Response response;
  response.taken = true;
  const QString& id = gesture.hit.id;
  const Grip grip = grip_of(snapshot, view);
  if (id == QLatin1String("place") || id == QLatin1String("map")) {
    const Panel* panel = panel_named(list, "map");
    if (!panel) return response;
    const QPointF to = unproject(*panel, gesture.at);
    const QPointF from = unproject(*panel, gesture.from);
    const bool held = id == QLatin1String("place");
    edit(response, snapshot, "offset_x", held ? grip.offset_x + to.x() - from.x() : to.x(), 0.05);
    edit(response, snapshot, "offset_y", held ? grip.offset_y + to.y() - from.y() : to.y(), 0.05);
    return response;
  }
  const Panel* panel = panel_named(list, "coils");
  if (!panel || !scene.receiver) return response;
  const bool lifting = id == QLatin1String("lift") ||
                       (id == QLatin1String("receiver") && gesture.modifiers & Qt::ShiftModifier);
  if (lifting) {
    if (const auto up = way_up(*panel, {grip.offset_x, grip.offset_y, grip.gap}, gesture.from, gesture.at))
      edit(response, snapshot, "gap", grip.gap + *up, 0.05);
  } else if (id == QLatin1String("receiver")) {
    if (const auto way = way_in_plane(*panel, double(receiver_handle(scene).z), gesture.from, gesture.at)) {
      edit(response, snapshot, "offset_x", grip.offset_x + double(way->x), 0.05);
      edit(response, snapshot, "offset_y", grip.offset_y + double(way->y), 0.05);
    }
  } else if (id == QLatin1String("tilt")) {
    // The handle sits on the phone's left edge: up there means a lean to the right.
    if (const auto up = way_up(*panel, tilt_handle(scene), gesture.from, gesture.at)) {
      const double sine = std::sin(grip.tilt / degrees) + *up / tilt_arm(scene);
      edit(response, snapshot, "tilt", std::asin(std::clamp(sine, -1.0, 1.0)) * degrees, 0.1);
    }
  } else if (id == QLatin1String("object")) {
    if (const auto way = way_in_plane(*panel, double(scene.object.centre.z), gesture.from, gesture.at)) {
      edit(response, snapshot, "object_x", grip.object_x + double(way->x), 0.05);
      edit(response, snapshot, "object_y", grip.object_y + double(way->y), 0.05);
    }
  }
  return response;
}

}  // namespace

Response WirelessStage::gesture(const Gesture& gesture, const Snapshot& snapshot, ViewState& view,
                                const DrawList& list) const {
  const WirelessScene* scene = scene_of(snapshot);
  if (!scene) return {};
  if (auto answer = sketch_gesture(gesture, snapshot, view, list)) return *answer;
  if (!in_hand(gesture.hit.id)) return {};
  Response response;
  switch (gesture.kind) {
    case Gesture::Kind::press:
      view.grip = noted(snapshot);
      response.taken = true;
      return response;
    case Gesture::Kind::drag: return dragged(gesture, snapshot, *scene, view, list);
    case Gesture::Kind::release:
      if (scene->magnets && gesture.at != gesture.from) {
        response = dragged(gesture, snapshot, *scene, view, list);
        let_go(response, *scene, view.locale);
      }
      view.grip.clear();
      response.taken = true;
      return response;
    case Gesture::Kind::click:
      // A click on the map puts the phone there.
      if (gesture.hit.id == QLatin1String("map")) return dragged(gesture, snapshot, *scene, view, list);
      return {};
    default: return {};
  }
}

std::vector<Holdable> WirelessStage::holdables(const Snapshot& snapshot) const {
  const WirelessScene* scene = scene_of(snapshot);
  if (!scene || !scene->receiver) return {};
  std::vector<Holdable> result{
      {QStringLiteral("receiver"), translate("wireless-charging", "Receiver: slide it, lift it with Shift")},
      {QStringLiteral("lift"), translate("wireless-charging", "Lift the receiver")},
      {QStringLiteral("tilt"), translate("wireless-charging", "Tilt the receiver")}};
  result.push_back({QStringLiteral("sketch"), translate("wireless-charging", "Sketch a coil: Enter begins")});
  if (has_object(*scene))
    result.push_back(
        {QStringLiteral("object"), translate("wireless-charging", "What lies in the field: slide it")});
  return result;
}

Response WirelessStage::nudge(const QString& pick, int dx, int dy, bool large,
                              const Snapshot& snapshot) const {
  const WirelessScene* scene = scene_of(snapshot);
  Response response;
  if (!scene || !in_hand(pick)) return response;
  response.taken = true;
  const double step = (large ? 5 : 1) * std::max(1.0, std::round(sizes_of(*scene).scale));
  const auto shift = [&](const char* id, double by) {
    if (by != 0) edit(response, snapshot, id, setting(snapshot, id) + by, 0.05);
  };
  if (pick == QLatin1String("lift")) {
    shift("gap",
          (dy != 0 ? dy : dx) * (large ? 5.0 : 0.5) * std::max(1.0, std::round(sizes_of(*scene).scale)));
  } else if (pick == QLatin1String("tilt")) {
    shift("tilt", (dx != 0 ? dx : dy) * (large ? 5.0 : 1.0));
  } else if (pick == QLatin1String("object")) {
    shift("object_x", dx * step), shift("object_y", dy * step);
  } else {
    shift("offset_x", dx * step), shift("offset_y", dy * step);
  }
  return response;
}

}  // namespace lucid::wireless
