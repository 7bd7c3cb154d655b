// How a stage is looked at, as JSON for saved states.
#include <cmath>
#include <nlohmann/json.hpp>

#include "app/gui/stage_view.hpp"

namespace lucid {
namespace {

using Json = nlohmann::json;

/// That many finite numbers, or nothing.
bool read_numbers(const Json& json, std::size_t count, std::vector<double>& numbers) {
  numbers.clear();
  if (!json.is_array() || json.size() != count) return false;
  for (const Json& number : json) {
    if (!number.is_number() || !std::isfinite(number.get<double>()) || std::abs(number.get<double>()) > 1e9)
      return false;
    numbers.push_back(number.get<double>());
  }
  return true;
}

}  // namespace

std::string view_to_json(const ViewState& view) {
  Json cameras = Json::object();
  for (const auto& [panel, camera] : view.cameras) {
    Json& entry = cameras[panel.toStdString()];
    if (const auto* orbit = std::get_if<OrbitCamera>(&camera))
      entry["orbit"] = {orbit->target.x, orbit->target.y, orbit->target.z,  orbit->yaw,
                        orbit->pitch,    orbit->distance, orbit->view_angle};
    if (const auto* flat = std::get_if<FlatCamera>(&camera)) {
      entry["flat"] = {flat->view.x(), flat->view.y(), flat->view.width(), flat->view.height()};
      entry["keep_aspect"] = flat->keep_aspect;
    }
  }
  Json json = Json::object();
  if (!cameras.empty()) json["cameras"] = std::move(cameras);
  json["playhead"] = view.playhead;
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void view_from_json(const std::string& text, ViewState& view) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return;
  if (json.contains("playhead") && json["playhead"].is_number()) {
    const double playhead = json["playhead"].get<double>();
    if (playhead >= 0 && playhead <= 1) view.playhead = playhead;
  }
  if (!json.contains("cameras") || !json["cameras"].is_object() || json["cameras"].size() > 64) return;
  std::vector<double> n;
  for (const auto& [panel, entry] : json["cameras"].items()) {
    if (!entry.is_object()) continue;
    if (entry.contains("orbit") && read_numbers(entry["orbit"], 7, n) && n[5] > 0 && n[6] > 1 && n[6] < 170) {
      OrbitCamera camera;
      camera.target = Vec3(n[0], n[1], n[2]);
      camera.yaw = n[3];
      camera.pitch = std::clamp(n[4], -89.9, 89.9);
      camera.distance = n[5];
      camera.view_angle = n[6];
      view.cameras[QString::fromStdString(panel)] = camera;
    } else if (entry.contains("flat") && read_numbers(entry["flat"], 4, n) && n[2] > 0 && n[3] > 0) {
      FlatCamera camera;
      camera.view = QRectF(n[0], n[1], n[2], n[3]);
      if (entry.contains("keep_aspect") && entry["keep_aspect"].is_boolean())
        camera.keep_aspect = entry["keep_aspect"];
      view.cameras[QString::fromStdString(panel)] = camera;
    }
  }
}

}  // namespace lucid
