// The coupling over every place of the phone: signed colours, the line where it vanishes, and where the phone
// is.
#include <algorithm>
#include <cmath>

#include "visualizations/text.hpp"
#include "visualizations/wireless_charging/drawing.hpp"

namespace lucid::wireless {
namespace {

/// Lines of equal efficiency, each with its share where it reaches farthest to the left.
void add_levels(Drawing& drawing, Panel& panel, const PreparedMap& made) {
  const bool lit = drawing.lit({"efficiency", "best_efficiency", "load_power"});
  int turn = 0;
  for (const PreparedMap::Level& level : made.levels) {
    // One label below the other, so that they keep apart on lines that lie close.
    const float lean = 0.9f * static_cast<float>(turn++ - 1);
    const Points* longest = nullptr;
    for (const Points& points : level.lines) {
      Polyline line;
      line.points = points;
      line.stroke = {Role::ink, lit ? 2.0f : 1.0f, Dash::dotted};
      line.stroke.halo = 1;
      panel.add(std::move(line));
      if (!longest || points->size() > (*longest)->size()) longest = &points;
    }
    Label label;
    label.text =
        translate("wireless-charging", "%1 %").arg(drawing.view.locale.toString(100 * level.efficiency));
    label.at = *std::min_element(
        (*longest)->begin(), (*longest)->end(),
        [lean](const Vec3& a, const Vec3& b) { return a.x + lean * a.y < b.x + lean * b.y; });
    label.shade = Role::ink;
    label.halo = 2.5f;
    label.yield = Yield::drops;
    label.pick = QStringLiteral("key:efficiency");
    panel.add(std::move(label));
  }
}

/// Where the charger has followed the phone: amber and large where power arrived, a cross where none did.
void add_trail(Panel& panel, const Charger& charger) {
  std::vector<Glyph> powered, lost;
  for (const Place& place : charger.trail) {
    Glyph glyph;
    glyph.at = at({place.x, place.y, 0});
    glyph.width = 3.0f + 4.0f * std::clamp(place.z, 0.0f, 1.0f);
    glyph.fill = place.z > 0.02f ? Role::energy : Role::muted;
    (place.z > 0.02f ? powered : lost).push_back(glyph);
  }
  const auto add = [&panel](std::vector<Glyph> glyphs, Shape shape) {
    if (glyphs.empty()) return;
    Glyphs set;
    set.shape = shape;
    set.glyphs = share(std::move(glyphs));
    set.halo = 1;
    panel.add(std::move(set));
  };
  add(std::move(powered), Shape::disc);
  add(std::move(lost), Shape::cross);
}

}  // namespace

void draw_map(Drawing& drawing, const QRectF& place) {
  const WirelessScene& scene = drawing.scene;
  const double text = drawing.text();
  // Where there is little room the colours need no key: the handle's number says what they mean.
  const bool small = place.height() < 250 + 50 * text;
  const double header = std::round((small ? 14 : 18) + 20 * text),
               footer = std::round(small ? 10 : 22 + 34 * text);
  // Colours, lines and trail all tell how the coupling changes sideways.
  const bool waits = drawing.view.locks("coupling_by_offset") || drawing.view.locks("null_offset") ||
                     drawing.view.locks("coupling");

  {
    Panel& frame = drawing.list.add(flat_panel("map-words", place));
    frame.add(pixel_line({{0.5, 0}, {0.5, place.height()}}, Role::line, 1));
    if (place.left() == 0) frame.items.clear();
    frame.add(
        pixel_line({{0, 0.5}, {place.width(), 0.5}}, place.top() > 0 ? Shade(Role::line) : no_shade, 1));
    Label whole = words(translate("wireless-charging", "Coupling and efficiency"), {}, Role::ink);
    whole.size = TextSize::body;
    whole.weight = 600;
    const auto fits = [&](const QString& title, const QString& note) {
      Label both = whole;
      both.text = title;
      if (!note.isEmpty()) both.more.push_back({QStringLiteral("  ") + note, Role::muted});
      return text_size(both, drawing.text()).width() <= place.width() - 40;
    };
    const QString name = translate("wireless-charging", "The map");
    QString note;
    if (scene.map && scene.map_stale && !waits) {
      note = translate("wireless-charging", "being computed anew");
      if (!fits(name, note)) note = translate("wireless-charging", "updating");
    }
    add_title(drawing, frame, fits(whole.text, note) ? whole.text : name, note);
    if (waits)
      frame.add(words(translate("wireless-charging", "waits for your guess"),
                      {place.width() / 2, place.height() - std::max(footer / 2, 11 * text)}, Role::muted,
                      Qt::AlignCenter));
    if (!scene.map) {
      if (!waits)
        frame.add(words(translate("wireless-charging", "The map is on its way."), {20, header + 12}));
      return;
    }
    const auto made = drawing.prepared.maps.of(scene.map, 0, [](const PlaceMap& m) { return prepare(m); });
    if (!small && !waits) {
      ColourBar bar;
      bar.width = std::min(150.0, place.width() - 40 - 110 * text);
      bar.at = {20 + bar.width, place.height() - footer + 2};
      bar.align = Qt::AlignLeft;
      bar.map = Map::signed_value;
      bar.title = translate("wireless-charging", "coupling k");
      const QString most = quantity_text(made->most, QString(), drawing.view.locale);
      bar.ticks = {{0, QChar(0x2212) + most}, {0.5, drawing.view.locale.toString(0)}, {1, most}};
      frame.add(std::move(bar));
    }
    if (!small && !waits && std::isfinite(scene.null_offset)) {
      Label null =
          words(translate("wireless-charging", "null at %1").arg(drawing.distance(scene.null_offset)),
                {place.width() - 20, place.height() - footer + 2 + 16 * text + 4}, Role::muted,
                Qt::AlignRight | Qt::AlignVCenter);
      null.pick = QStringLiteral("key:null_offset");
      if (drawing.lit({"null_offset"})) null.shade = Role::accent, null.weight = 600;
      frame.add(std::move(null));
    }
  }

  const auto made = drawing.prepared.maps.of(scene.map, 0, [](const PlaceMap& m) { return prepare(m); });
  Panel& panel = drawing.list.add({});
  panel.id = QStringLiteral("map");
  panel.rectangle = place.adjusted(20, header, -20, -footer);
  FlatCamera own;
  own.view = {double(made->field.origin.x), double(made->field.origin.y), double(made->field.along.x),
              double(made->field.across.y)};
  panel.camera = drawing.view.camera(panel.id, Camera(own));
  Field field = made->field;
  field.alpha = scene.map_stale ? 0.5f : 1.0f;
  if (!waits) panel.add(std::move(field));
  for (const Points& points : waits ? std::vector<Points>() : made->null_lines) {
    Polyline line;
    line.points = points;
    line.stroke = {Role::ink, drawing.lit({"coupling", "null_offset"}) ? 2.4f : 1.5f};
    line.stroke.halo = 1.5f;
    panel.add(std::move(line));
  }

  // The pad's winding under it, so that millimetres have a meaning.
  if (scene.transmitter && scene.transmitter->wire) {
    const auto coil =
        drawing.prepared.coils.of(scene.transmitter, 0, [](const CoilShape& c) { return prepare(c); });
    Polyline wire;
    wire.points = coil->tubes.front();
    wire.stroke = {Role::conductor, 1.2f};
    panel.add(std::move(wire));
  } else if (scene.transmitter) {
    for (const double radius : {scene.transmitter->inner, scene.transmitter->outer}) {
      Polyline ring;
      ring.points = circle_points({}, radius);
      ring.closed = true;
      ring.stroke = {Role::conductor, 1.2f};
      panel.add(std::move(ring));
    }
  }
  if (!scene.map_stale && !waits) add_levels(drawing, panel, *made);
  if (scene.charger && !waits) add_trail(panel, *scene.charger);
  {
    if (const WirelessScene* other = drawing.other()) {
      Glyphs set;
      Glyph glyph;
      glyph.at = {other->offset_x, other->offset_y};
      glyph.width = 11;
      glyph.fill = Role::stage;
      set.glyphs = share<Glyph>({glyph});
      set.outline = Role::muted;
      set.outline_width = 1.5f;
      panel.add(std::move(set));
      Label name;
      name.text = QStringLiteral("B");
      name.at = {other->offset_x, other->offset_y};
      name.offset = {-9, -9};
      name.anchor = Qt::AlignRight | Qt::AlignBottom;
      name.shade = Role::muted;
      name.weight = 600;
      name.halo = 2.5f;
      name.clear = 9;
      panel.add(std::move(name));
    }
  }
  Handle handle;
  handle.at = {scene.offset_x, scene.offset_y};
  handle.pick = QStringLiteral("place");
  handle.state = drawing.view.handle_state(handle.pick);
  panel.add(std::move(handle));

  Label now;
  now.text = drawing.figure("coupling", scene.coupling);
  now.weight = 600;
  now.size = TextSize::body;
  now.at = {scene.offset_x, scene.offset_y};
  now.offset = {18, 0};
  now.anchor = Qt::AlignLeft | Qt::AlignVCenter;
  now.clear = 18;
  now.halo = 3;
  panel.add(std::move(now));
}

}  // namespace lucid::wireless
