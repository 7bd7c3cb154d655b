// A coil drawn by hand on the pad: the sheet to draw on, and what a stroke becomes.
#include <algorithm>
#include <cmath>

#include "core/exhibits/wireless_charging/sketch.hpp"
#include "visualizations/text.hpp"
#include "visualizations/wireless_charging/drawing.hpp"

namespace lucid::wireless {
namespace {

const QString mode = QStringLiteral("sketch");

/// The stroke so far, mm; kept in the view's grip as x, y, x, y, …
std::vector<Vector3> stroke_of(const ViewState& view) {
  std::vector<Vector3> stroke;
  for (std::size_t i = 0; i + 1 < view.grip.size(); i += 2)
    stroke.push_back({view.grip[i], view.grip[i + 1], 0});
  return stroke;
}

OrbitCamera from_above(const WirelessScene& scene, const QRectF& place) {
  OrbitCamera camera;
  camera.pitch = 89.9;
  camera.view_angle = 30;
  const double half = 1.3 * sizes_of(scene).pad_radius;
  const double narrow = std::max(1.0, place.height() / std::max(place.width(), 1.0));
  camera.distance = half * narrow / std::tan(15 * M_PI / 180);
  return camera;
}

double wire_diameter(const Snapshot& snapshot) {
  const int place = snapshot.exhibit ? snapshot.exhibit->parameter_index("wire_diameter") : -1;
  if (place < 0) return 1;
  const auto* number = std::get_if<double>(&snapshot.settings[static_cast<std::size_t>(place)]);
  return number ? *number : 1;
}

bool has_own_coil(const WirelessScene& scene, const Snapshot& snapshot) {
  const int place = snapshot.exhibit ? snapshot.exhibit->parameter_index("coil_file") : -1;
  if (place < 0 || !scene.transmitter) return false;
  const auto* file = std::get_if<File>(&snapshot.settings[static_cast<std::size_t>(place)]);
  return file && !file->empty();
}

}  // namespace

bool sketching(const ViewState& view) {
  return view.selection == mode && !view.thumbnail && !view.presenting;
}

void add_sketch_button(Drawing& drawing, Panel& panel) {
  const double text = drawing.text();
  double x = 20;
  const auto add = [&](const QString& words_of, const QString& pick) {
    Label label = words(words_of, {x, 12 + 51 * text}, Role::accent);
    label.size = TextSize::body;
    label.weight = 500;
    label.pick = pick;
    x += text_size(label, text).width() + 24;
    panel.add(std::move(label));
  };
  add(translate("wireless-charging", "Sketch a coil"), mode);
  if (has_own_coil(drawing.scene, drawing.snapshot))
    add(translate("wireless-charging", "Round coil back"), QStringLiteral("unsketch"));
}

void draw_sketch(Drawing& drawing, const QRectF& place) {
  const ViewState& view = drawing.view;
  const Sizes sizes = sizes_of(drawing.scene);
  const double text = drawing.text();
  Panel& panel = drawing.list.add({});
  panel.id = mode;
  panel.rectangle = place;
  panel.camera = from_above(drawing.scene, place);

  const auto ring = [&](double radius, Shade shade, double width, Dash dash) {
    Polyline line;
    line.points = circle_points({}, radius);
    line.closed = true;
    line.stroke = {shade, static_cast<float>(width), dash};
    panel.add(std::move(line));
  };
  ring(sizes.pad_radius, Role::edge, 1.5, Dash::solid);
  double step = std::pow(10.0, std::floor(std::log10(sizes.pad_radius)));
  if (sizes.pad_radius / step < 2.5) step /= 2;
  for (double radius = step; radius < sizes.pad_radius; radius += step) {
    ring(radius, Role::line, 1, Dash::solid);
    Label label;
    label.text = drawing.distance(radius);
    label.at = {radius, 0, 0};
    label.offset = {3, 0};
    label.anchor = Qt::AlignLeft | Qt::AlignVCenter;
    label.shade = Role::muted;
    label.halo = 2.5f;
    panel.add(std::move(label));
  }
  // The coil that would be replaced, as a trace on the sheet.
  if (drawing.scene.transmitter)
    for (const double radius : {drawing.scene.transmitter->inner, drawing.scene.transmitter->outer})
      ring(radius, Shade(Role::conductor, 0.5), 1, Dash::dashed);

  const std::vector<Vector3> stroke = curve_of_stroke(stroke_of(view));
  double length_so_far = 0;
  if (stroke.size() > 1) {
    Tube tube;
    std::vector<Vec3> points;
    for (std::size_t i = 0; i < stroke.size(); ++i) {
      if (i > 0) length_so_far += length(stroke[i] - stroke[i - 1]);
      const Vec3 p(stroke[i].x, stroke[i].y, 0);
      if (points.empty() || length(p - points.back()) > 0.05) points.push_back(p);
    }
    tube.points = share(std::move(points));
    tube.radius = 0.5 * wire_diameter(drawing.snapshot);
    if (tube.points->size() > 1) panel.add(std::move(tube));
  }

  Label title =
      words(translate("wireless-charging", "Draw your coil on the pad"), {20, 12 + 10 * text}, Role::ink);
  title.size = TextSize::body;
  title.weight = 600;
  title.max_width = place.width() - 40;
  panel.add(std::move(title));
  QString more = translate("wireless-charging", "Press, go round and round, let go.");
  if (stroke.size() > 1)
    more = translate("wireless-charging", "%1 turns, %2 of wire")
               .arg(view.locale.toString(std::abs(turns_of_path(stroke)), 'f', 1),
                    drawing.number(length_so_far, "mm"));
  Label second = words(more, {20, 12 + 30 * text}, Role::muted);
  second.size = TextSize::body;
  second.max_width = place.width() - 40;
  panel.add(std::move(second));
  Label leave = words(translate("wireless-charging", "Keep the coil that is there"), {20, 12 + 51 * text},
                      Role::accent);
  leave.size = TextSize::body;
  leave.weight = 500;
  leave.pick = QStringLiteral("leave-sketch");
  panel.add(std::move(leave));
}

std::optional<Response> sketch_gesture(const Gesture& gesture, const Snapshot& snapshot, ViewState& view,
                                       const DrawList& list) {
  Response response;
  response.taken = true;
  if (!sketching(view)) {
    if (gesture.hit.id == mode) {
      if (gesture.kind == Gesture::Kind::click) view.selection = mode, view.grip.clear();
      return response;
    }
    if (gesture.hit.id == QLatin1String("unsketch")) {
      if (gesture.kind == Gesture::Kind::click) response.edits.push_back({"coil_file", File{}});
      return response;
    }
    return std::nullopt;
  }
  if (gesture.kind == Gesture::Kind::key) {
    if (gesture.key != Qt::Key_Escape) return std::nullopt;
    view.selection.clear(), view.grip.clear();
    return response;
  }
  const bool on_sheet = gesture.hit.panel >= 0 && gesture.hit.panel < static_cast<int>(list.panels.size()) &&
                        list.panels[static_cast<std::size_t>(gesture.hit.panel)].id == mode;
  if (gesture.hit.id == QLatin1String("leave-sketch")) {
    if (gesture.kind == Gesture::Kind::click) view.selection.clear(), view.grip.clear();
    return response;
  }
  if (!on_sheet) return std::nullopt;
  const Panel& panel = list.panels[static_cast<std::size_t>(gesture.hit.panel)];
  const auto note = [&](QPointF pixel) {
    const auto* camera = std::get_if<OrbitCamera>(&panel.camera);
    if (!camera) return;
    const auto at = meet(ray_through(*camera, panel.rectangle, pixel), {0, 0, 0}, {0, 0, 1});
    if (at) view.grip.push_back(double(at->x)), view.grip.push_back(double(at->y));
  };
  switch (gesture.kind) {
    case Gesture::Kind::press:
      view.grip.clear();
      note(gesture.at);
      break;
    case Gesture::Kind::drag: note(gesture.at); break;
    case Gesture::Kind::release: {
      const std::vector<Vector3> stroke = stroke_of(view);
      view.grip.clear();
      try {
        const Sketch sketch = coil_of_stroke(stroke, wire_diameter(snapshot));
        response.edits.push_back(
            {"coil_file", File{"sketch.csv", std::make_shared<const std::string>(sketch.csv)}});
        const QString turns = view.locale.toString(sketch.turns, 'f', 1),
                      wire = quantity_text(sketch.length, QStringLiteral("mm"), view.locale);
        response.message =
            sketch.bridges > 0
                ? translate("wireless-charging",
                            "Your coil: %1 turns, %2 of wire, lifted over itself in %3 places.")
                      .arg(turns, wire, view.locale.toString(sketch.bridges))
                : translate("wireless-charging", "Your coil: %1 turns, %2 of wire.").arg(turns, wire);
        view.selection.clear();
      } catch (const Refusal& refusal) {
        response.message = in_words(refusal.message());
      }
      break;
    }
    default: break;
  }
  return response;
}

}  // namespace lucid::wireless
