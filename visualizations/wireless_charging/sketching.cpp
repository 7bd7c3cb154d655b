// A coil drawn by hand on the pad: the sheet to draw on, and what a stroke becomes.
#include <algorithm>
#include <cmath>

#include "core/exhibits/wireless_charging/sketch.hpp"
#include "visualizations/text.hpp"
#include "visualizations/wireless_charging/drawing.hpp"

namespace lucid::wireless {
namespace {

const QString mode = QStringLiteral("sketch");
constexpr int by_keys = 1;  // selection_index while the pencil is moved by keys

/// The stroke so far, mm; kept in the view's grip as x, y, x, y, …
std::vector<Vector3> stroke_of(const ViewState& view) {
  std::vector<Vector3> stroke;
  for (std::size_t i = 0; i + 1 < view.grip.size(); i += 2)
    stroke.push_back({view.grip[i], view.grip[i + 1], 0});
  return stroke;
}

/// With keys the last place is the pencil's; those before it are set, and a smooth curve goes through them.
bool pencil_in_keys(const ViewState& view) {
  return view.selection_index == by_keys && view.grip.size() >= 2;
}

std::vector<Vector3> set_points(const ViewState& view) {
  std::vector<Vector3> points = stroke_of(view);
  points.pop_back();
  return points;
}

/// What would become the coil: the stroke of the hand, or the curve through the points and on to the pencil.
std::vector<Vector3> drawn_so_far(const ViewState& view) {
  return pencil_in_keys(view) ? through_points(stroke_of(view)) : curve_of_stroke(stroke_of(view));
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
    label.halo = 2.5f;
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

  const std::vector<Vector3> stroke = drawn_so_far(view);
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
    // As thick as the wire, or as a pencil's line where that would be a hair.
    const double pixel = 1 / std::max(project(panel, Vec3(), Space::world).pixels_per_unit, 1e-9);
    tube.radius = std::max(0.5 * wire_diameter(drawing.snapshot), 1.5 * pixel);
    if (tube.points->size() > 1) panel.add(std::move(tube));
  }

  if (pencil_in_keys(view)) {
    std::vector<Glyph> marks;
    for (const Vector3& p : set_points(view)) {
      Glyph& mark = marks.emplace_back();
      mark.at = {p.x, p.y, 0};
      mark.width = 7;
      mark.fill = Role::ink;
    }
    Glyphs set;
    set.glyphs = share(std::move(marks));
    if (!set.glyphs->empty()) panel.add(std::move(set));
    Handle pencil;
    pencil.at = {view.grip[view.grip.size() - 2], view.grip.back(), 0};
    pencil.state = Handle::State::focus;
    panel.add(std::move(pencil));
  }

  Label title = words(translate("wireless-charging", "Draw your own coil"), {20, 12 + 10 * text}, Role::ink);
  title.size = TextSize::body;
  title.weight = 600;
  title.max_width = place.width() - 40;
  title.halo = 3;  // the sheet comes up to the words
  panel.add(std::move(title));
  QString more =
      pencil_in_keys(view)
          ? translate("wireless-charging", "Arrows move the pencil, Enter sets a point.")
          : translate("wireless-charging", "Press, go round and round, let go. Or use the arrow keys.");
  if (stroke.size() > 1) {
    // The tremble of the hand counts until it lets go: no more digits than stay.
    const double digit = std::pow(10, std::floor(std::log10(std::max(length_so_far, 10.0))) - 1);
    more = translate("wireless-charging", "%1 turns, about %2 of wire")
               .arg(view.locale.toString(std::abs(turns_of_path(stroke)), 'f', 1),
                    drawing.number(digit * std::round(length_so_far / digit), "mm"));
  }
  Label second = words(more, {20, 12 + 30 * text}, Role::muted);
  second.halo = 3;
  second.size = TextSize::body;
  second.max_width = place.width() - 40;
  panel.add(std::move(second));
  Label leave = words(translate("wireless-charging", "Keep the coil that is there"), {20, 12 + 51 * text},
                      Role::accent);
  leave.size = TextSize::body;
  leave.weight = 500;
  leave.halo = 3;
  leave.pick = QStringLiteral("leave-sketch");
  panel.add(std::move(leave));
}

namespace {

/// Where the pencil is and what has been drawn, in a sentence.
QString pencil_words(const ViewState& view) {
  if (!pencil_in_keys(view)) return translate("wireless-charging", "No point is set.");
  const auto mm = [&](double value) { return quantity_text(value, QStringLiteral("mm"), view.locale); };
  const std::vector<Vector3> points = set_points(view);
  return translate("wireless-charging",
                   "Pencil %1 to the right, %2 away from you. Points set: %3. Turns: %4.")
      .arg(mm(view.grip[view.grip.size() - 2]), mm(view.grip.back()),
           view.locale.toString(static_cast<int>(points.size())),
           view.locale.toString(points.size() > 1 ? std::abs(turns_of_path(through_points(points))) : 0.0,
                                'f', 1));
}

}  // namespace

QString sketch_words(const ViewState& view) {
  QStringList sentences{
      translate("wireless-charging", "A sheet lies over the coils: draw a coil with the mouse or with keys."),
      translate("wireless-charging",
                "Arrows move the pencil, with Shift five times as far; Enter sets a point, Backspace takes "
                "the last one back, Escape ends.")};
  if (pencil_in_keys(view)) sentences += pencil_words(view);
  return sentences.join(QLatin1Char(' '));
}

namespace {

/// The stroke becomes the coil, or one sentence says why not.
void finish(Response& response, const std::vector<Vector3>& stroke, const Snapshot& snapshot,
            ViewState& view) {
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
    view.selection.clear(), view.selection_index = -1;
  } catch (const Refusal& refusal) {
    response.message = in_words(refusal.message());
  }
}

Response sketch_key(const Gesture& gesture, const Snapshot& snapshot, const WirelessScene& scene,
                    ViewState& view) {
  Response response;
  response.taken = true;
  const double radius = sizes_of(scene).pad_radius;
  const double step =
      (gesture.modifiers & Qt::ShiftModifier ? 5 : 1) * std::max(1.0, std::round(radius / 31));
  const bool begun = pencil_in_keys(view);
  const auto begin = [&] {
    if (begun) return;
    // Half-way out to the right of the middle.
    view.grip = {std::round(0.5 * radius), 0};
    view.selection_index = by_keys;
  };
  const auto move = [&](double dx, double dy) {
    begin();
    double &x = view.grip[view.grip.size() - 2], &y = view.grip.back();
    x = std::clamp(x + dx * step, -radius, radius), y = std::clamp(y + dy * step, -radius, radius);
    response.message = pencil_words(view);
  };
  switch (gesture.key) {
    case Qt::Key_Left: move(-1, 0); break;
    case Qt::Key_Right: move(1, 0); break;
    case Qt::Key_Up: move(0, 1); break;
    case Qt::Key_Down: move(0, -1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      begin();
      view.grip.insert(view.grip.end(), {view.grip[view.grip.size() - 2], view.grip.back()});
      response.message = pencil_words(view);
      break;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
      // The pencil goes back to the point that is taken up.
      if (begun && view.grip.size() > 2) view.grip.resize(view.grip.size() - 2);
      response.message = pencil_words(view);
      break;
    case Qt::Key_Escape: {
      const std::vector<Vector3> points = begun ? set_points(view) : std::vector<Vector3>();
      if (points.size() > 1) {
        finish(response, through_points(points), snapshot, view);
      } else {
        view.selection.clear(), view.selection_index = -1, view.grip.clear();
      }
      break;
    }
    default: response.taken = false;
  }
  return response;
}

}  // namespace

std::optional<Response> sketch_gesture(const Gesture& gesture, const Snapshot& snapshot, ViewState& view,
                                       const DrawList& list) {
  Response response;
  response.taken = true;
  if (!sketching(view)) {
    if (gesture.hit.id == mode) {
      const bool key = gesture.kind == Gesture::Kind::key;
      if (key && gesture.key != Qt::Key_Return && gesture.key != Qt::Key_Enter) return std::nullopt;
      if (!key && gesture.kind != Gesture::Kind::click) return response;
      view.selection = mode, view.selection_index = -1, view.grip.clear();
      // From here on the arrows are the pencil's.
      view.focus.clear();
      if (key) response.message = sketch_words(view);
      return response;
    }
    if (gesture.hit.id == QLatin1String("unsketch")) {
      if (gesture.kind == Gesture::Kind::click) response.edits.push_back({"coil_file", File{}});
      return response;
    }
    return std::nullopt;
  }
  if (gesture.kind == Gesture::Kind::key) {
    const auto* scene = dynamic_cast<const WirelessScene*>(snapshot.scene.get());
    if (!scene) return std::nullopt;
    view.focus.clear();
    response = sketch_key(gesture, snapshot, *scene, view);
    if (!response.taken) return std::nullopt;
    return response;
  }
  const bool on_sheet = gesture.hit.panel >= 0 && gesture.hit.panel < static_cast<int>(list.panels.size()) &&
                        list.panels[static_cast<std::size_t>(gesture.hit.panel)].id == mode;
  if (gesture.hit.id == QLatin1String("leave-sketch")) {
    if (gesture.kind == Gesture::Kind::click)
      view.selection.clear(), view.selection_index = -1, view.grip.clear();
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
      view.grip.clear(), view.selection_index = -1;
      note(gesture.at);
      break;
    case Gesture::Kind::drag: note(gesture.at); break;
    case Gesture::Kind::release: {
      finish(response, stroke_of(view), snapshot, view);
      break;
    }
    default: break;
  }
  return response;
}

}  // namespace lucid::wireless
