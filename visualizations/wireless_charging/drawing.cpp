// Layout by the stage's size, lengths that follow from the coils, and the small parts all panels are made of.
#include "visualizations/wireless_charging/drawing.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "visualizations/lights.hpp"
#include "visualizations/text.hpp"

namespace lucid::wireless {

bool Drawing::lit(std::initializer_list<const char*> quantities) const {
  return std::any_of(quantities.begin(), quantities.end(),
                     [this](const char* id) { return lights(view, id); });
}

Layout layout_for(const ViewState& view, bool thinking, double strip) {
  Layout layout;
  const double w = view.size.width(), h = view.size.height(), text = view.text_scale;
  layout.coils = {0, 0, w, h};
  if (view.thumbnail || w < 480 || h < 280 + 110 * text) return layout;

  layout.ledger = {0, h - strip, w, strip};
  const double above = h - strip;
  layout.coils.setHeight(above);
  const double waves = std::round(84 + 56 * text), talk = std::round(16 + 112 * text);
  const double column = std::round(std::clamp(0.27 * w, 268.0, 360.0) * std::sqrt(text));
  if (w - column >= 660 && above >= 430) {
    layout.coils.setWidth(w - column);
    const double x = w - column;
    // The map is square at most; what is left over goes to the currents, or to what is said.
    const double square = std::round(column + 54 * text);
    const bool both = above - waves - talk >= 260;
    if (!both && thinking) {
      const double map = std::min(above - talk, square);
      layout.map = {x, 0, column, map};
      layout.charger = {x, map, column, above - map};
      return layout;
    }
    if (above - waves < 260) return layout.map = {x, 0, column, above}, layout;
    const double said = both ? talk : 0, map = std::min(above - waves - said, square);
    layout.map = {x, 0, column, map};
    layout.waves = {x, map, column, above - map - said};
    if (both) layout.charger = {x, layout.waves.bottom(), column, said};
  } else if (above >= 640 && w >= 560) {
    const double row = std::round(150 + 60 * text);
    const double top = above - row;
    layout.coils.setHeight(top);
    layout.map = {0, top, std::round(0.5 * w), row};
    (thinking ? layout.charger : layout.waves) = {layout.map.right(), top, w - layout.map.right(), row};
  } else if (const double narrow = std::round(std::min(0.36 * w, 250 * std::sqrt(text)));
             narrow >= 200 * text) {
    // A narrow column beside the coils: they stay the larger part, and its words stay whole.
    const double map = std::clamp(above - (thinking ? talk : waves), 0.42 * above, narrow + 14 * text);
    layout.coils.setWidth(w - narrow);
    layout.map = {w - narrow, 0, narrow, map};
    (thinking ? layout.charger : layout.waves) = {w - narrow, map, narrow, above - map};
  }
  return layout;
}

double reading(const Snapshot& snapshot, const char* id, double otherwise) {
  const int place = snapshot.exhibit ? snapshot.exhibit->readout_index(id) : -1;
  if (place < 0 || static_cast<std::size_t>(place) >= snapshot.readouts.size()) return otherwise;
  const auto* number = std::get_if<double>(&snapshot.readouts[static_cast<std::size_t>(place)]);
  return number ? *number : otherwise;
}

Sizes sizes_of(const WirelessScene& scene) {
  Sizes sizes;
  const double tx = scene.transmitter ? scene.transmitter->outer : 22;
  const double rx = scene.receiver ? scene.receiver->outer : 22;
  sizes.extent = std::max(tx, rx);
  sizes.scale = sizes.extent / 22;
  const double skin = std::min(1.5 * sizes.scale, 0.35 * scene.gap);
  sizes.pad_radius = 1.42 * tx;
  sizes.pad_top = skin;
  sizes.pad_bottom = -5 * sizes.scale;
  sizes.phone_half_x = 35.8 * rx / 22;
  sizes.phone_half_y = 73.5 * rx / 22;
  sizes.phone_back = -skin;
  sizes.phone_front = 7.8 * rx / 22 - skin;
  sizes.ruler_y = -1.75 * sizes.extent;
  return sizes;
}

Vec3 receiver_handle(const WirelessScene& scene) {
  const Sizes sizes = sizes_of(scene);
  return axes_of(*scene.receiver).out(sizes.phone_half_x, 0, 0.5 * (sizes.phone_back + sizes.phone_front));
}

Vec3 lift_handle(const WirelessScene& scene) {
  const Sizes sizes = sizes_of(scene);
  const double left = std::min(-1.0 * sizes.extent, scene.offset_x - scene.receiver->outer) - 5 * sizes.scale;
  return {left, 0, scene.gap + 5 * sizes.scale};
}

double tilt_arm(const WirelessScene& scene) { return sizes_of(scene).phone_half_x; }

Vec3 tilt_handle(const WirelessScene& scene) {
  const Sizes sizes = sizes_of(scene);
  return axes_of(*scene.receiver)
      .out(-sizes.phone_half_x, 0.7 * sizes.phone_half_y, 0.5 * (sizes.phone_back + sizes.phone_front));
}

bool has_object(const WirelessScene& scene) {
  return !scene.object.kind.empty() && scene.object.kind != "none";
}

Vec3 object_handle(const WirelessScene& scene) {
  const Place& centre = scene.object.centre;
  return {double(centre.x), double(centre.y) - scene.object.radius, double(centre.z)};
}

namespace {

constexpr double edge = 36;  // pixels that a handle keeps from the panel's sides

QRectF inner(const Panel& panel) {
  // Above, a handle stands whole below the room that the scene leaves for words.
  return QRectF({0, 0}, panel.rectangle.size())
      .adjusted(edge, std::max(edge, panel.fade_top + handle_reach), -edge,
                -std::max(edge, 0.6 * panel.fade_bottom));
}

}  // namespace

bool shows(const Panel& panel, Vec3 at) {
  const Projected place = project(panel, at, Space::world);
  return place.visible && inner(panel).contains(place.at - panel.rectangle.topLeft());
}

bool shows_across(const Panel& panel, Vec3 at) {
  const Projected place = project(panel, at, Space::world);
  const double x = place.at.x() - panel.rectangle.left();
  return place.visible && x >= inner(panel).left() && x <= inner(panel).right();
}

QPointF kept_inside(const Panel& panel, Vec3 at) {
  const Projected place = project(panel, at, Space::world);
  const QRectF room = inner(panel);
  if (!place.visible) return {room.center().x(), room.bottom()};
  const QPointF pixel = place.at - panel.rectangle.topLeft();
  return {std::clamp(pixel.x(), room.left(), std::max(room.left(), room.right())),
          std::clamp(pixel.y(), room.top(), std::max(room.top(), room.bottom()))};
}

TwoWay two_way_places(const WirelessScene& scene, const Panel& panel) {
  TwoWay places{kept_inside(panel, lift_handle(scene)), kept_inside(panel, tilt_handle(scene))};
  // Coils that are far off are small: there the two handles would lie on each other.
  const double close = std::hypot(places.lift.x() - places.tilt.x(), places.lift.y() - places.tilt.y());
  if (close < 30) places.lift.rx() = std::min(places.lift.x(), places.tilt.x() - 30);
  return places;
}

OrbitCamera own_camera(const WirelessScene& scene, const ViewState& view, const QRectF& place) {
  const Sizes sizes = sizes_of(scene);
  double x = scene.offset_x, y = scene.offset_y, gap = scene.gap;
  // What is noted at a press: offsets and gap come first.
  if (!view.held.isEmpty() && view.grip.size() == 6) x = view.grip[0], y = view.grip[1], gap = view.grip[2];
  // A pair that is far apart is seen from farther off; nothing moves while the gap is small.
  const double far = std::max(0.0, gap - 1.5 * sizes.extent);
  OrbitCamera camera;
  camera.target = {0, 0, 0.16 * sizes.extent + 0.6 * far};
  camera.yaw = 32;
  camera.pitch = 15;
  camera.view_angle = 30;
  const double narrow = std::max(1.0, 1.3 * place.height() / std::max(place.width(), 1.0));
  camera.distance = (7.0 * sizes.extent + 2.3 * far) * narrow;
  if (!scene.receiver || view.thumbnail) return camera;
  // As far off as it takes to have the phone's coil in the picture, and looking at it half-way.
  const double rim = scene.receiver->outer;
  const bool alone = view.presenting && place.height() >= view.size.height() - 1;
  const double words = alone ? 0 : std::min(0.3 * place.height(), 12 + 40 * view.text_scale);
  const QRectF room = place.adjusted(0.03 * place.width(), std::max(0.05 * place.height(), words),
                                     -0.03 * place.width(), -0.05 * place.height());
  const double handles_from = alone ? 0 : std::min(96 * view.text_scale, 0.29 * place.height());
  const Vec3 lift_at(std::min(-1.0 * sizes.extent, x - rim) - 5 * sizes.scale, 0, gap + 5 * sizes.scale);
  const auto at = [&](double times) {
    OrbitCamera wider = camera;
    wider.distance *= times;
    const double share = 0.5 * (1 - 1 / times);
    wider.target = {share * x, share * y, double(camera.target.z)};
    return wider;
  };
  const auto fits = [&](double times) {
    const OrbitCamera wider = at(times);
    for (const Vec3 p :
         {Vec3(x + rim, y, gap), Vec3(x - rim, y, gap), Vec3(x, y + rim, gap), Vec3(x, y - rim, gap)}) {
      const Projected seen = project(wider, place, p);
      if (!seen.visible || !room.contains(seen.at)) return false;
    }
    // A phone that is lifted keeps its handles below the words, where they stand apart.
    const Projected lift = project(wider, place, lift_at);
    return lift.visible && lift.at.y() >= place.top() + handles_from;
  };
  if (far > 0) {
    // Two coils one far above the other are seen as large as the room between words and ruler allows.
    const double foot = place.bottom() - std::max(0.05 * place.height(), alone ? 0 : 44 * view.text_scale);
    const double own_z = double(camera.target.z), towards = std::min(1.0, far / sizes.extent);
    // Where the ruler's figures stand.
    const Vec3 ruler_at(sizes.extent, sizes.ruler_y - 0.3 * sizes.extent, sizes.pad_bottom);
    const auto standing = [&](double distance) {
      OrbitCamera near = camera;
      near.distance = distance;
      // As low as the ruler allows.
      double low_z = own_z - gap - sizes.extent, high_z = own_z + gap + sizes.extent;
      for (int i = 0; i < 30; ++i) {
        near.target.z = static_cast<float>(0.5 * (low_z + high_z));
        const Projected ruler = project(near, place, ruler_at);
        (ruler.visible && ruler.at.y() < foot ? low_z : high_z) = double(near.target.z);
      }
      near.target.z = static_cast<float>((1 - towards) * own_z + towards * double(near.target.z));
      return near;
    };
    const auto clear = [&](double distance) {
      camera = standing(distance);
      return fits(1);
    };
    const OrbitCamera usual = camera;
    double low = 7.0 * sizes.extent * narrow, high = low;
    while (!clear(high) && high < 64 * usual.distance) low = high, high *= 1.5;
    if (clear(high)) {
      for (int i = 0; i < 14; ++i) (clear(0.5 * (low + high)) ? high : low) = 0.5 * (low + high);
      return standing(high);
    }
    camera = usual;
  }
  if (fits(1)) return camera;
  double low = 1, high = 2;
  while (!fits(high) && high < 64) low = high, high *= 2;
  for (int i = 0; i < 14; ++i) (fits(0.5 * (low + high)) ? high : low) = 0.5 * (low + high);
  return at(high);
}

QString sender_name(Setup setup) {
  switch (setup) {
    case Setup::phone: return translate("wireless-charging", "pad");
    case Setup::car: return translate("wireless-charging", "ground plate");
    case Setup::experiment:
    case Setup::unnamed: break;
  }
  return translate("wireless-charging", "sender");
}

QString receiver_name(Setup setup) {
  switch (setup) {
    case Setup::phone: return translate("wireless-charging", "phone");
    case Setup::car: return translate("wireless-charging", "car");
    case Setup::experiment: return translate("wireless-charging", "lamp");
    case Setup::unnamed: break;
  }
  return translate("wireless-charging", "receiver");
}

Label words(const QString& text, QPointF at, Shade shade, Qt::Alignment anchor) {
  Label label;
  label.text = text;
  label.at = Vec3(at);
  label.shade = shade;
  label.anchor = anchor;
  label.yield = Yield::stays;
  label.space = Space::pixels;
  return label;
}

Panel flat_panel(const char* id, const QRectF& place) {
  Panel panel;
  panel.id = QString::fromLatin1(id);
  panel.rectangle = place;
  panel.camera = PixelCamera{};
  return panel;
}

Polyline pixel_line(std::vector<Vec3> points, Shade shade, double width, Dash dash) {
  Polyline line;
  line.points = share(std::move(points));
  line.stroke.shade = shade;
  line.stroke.width = static_cast<float>(width);
  line.stroke.dash = dash;
  line.space = Space::pixels;
  return line;
}

void add_title(Drawing& drawing, Panel& panel, const QString& title, const QString& more) {
  Label label = words(title, {20, 10 + 10 * drawing.text()}, Role::ink);
  label.size = TextSize::body;
  label.weight = 600;
  label.max_width = panel.rectangle.width() - 40;
  label.priority = 90;
  if (!more.isEmpty()) label.more.push_back({QStringLiteral("  ") + more, Role::muted});
  // What follows the title goes before the title is cut.
  Label whole = label;
  whole.max_width = 0;
  const double scale = fitting_scale(whole, label.max_width, drawing.view.text_scale);
  if (text_size(whole, scale).width() > label.max_width + 0.5) label.more.clear();
  panel.add(std::move(label));
}

void add_two_way_handle(Drawing& drawing, Panel& panel, QPointF pixel, bool turns, const QString& pick) {
  const Vec3 at(pixel);
  const Handle::State state = drawing.view.handle_state(pick);
  const bool held = state == Handle::State::held;
  const auto disc = [&](double size, Shade fill, Shade outline, double width) {
    Glyphs set;
    Glyph glyph;
    glyph.at = at;
    glyph.width = static_cast<float>(size);
    glyph.fill = fill;
    set.glyphs = share<Glyph>({glyph});
    set.outline = outline;
    set.outline_width = static_cast<float>(width);
    set.pick = pick;
    set.pick_each = false;
    set.space = Space::pixels;
    return set;
  };
  const double grown = held ? 1.12 : 1.0;
  if (held || state == Handle::State::hover)
    panel.add(disc(34 * grown, Shade(Role::accent, held ? 0.25 : 0.13), no_shade, 0));
  if (state == Handle::State::focus) panel.add(disc(34, Role::stage, Role::focus, 2.5));
  panel.add(disc(22 * grown, held ? Role::accent : Role::stage, Role::accent, 2));
  const Shade ink = held ? Role::on_accent : Role::accent;
  const double reach = 6.5 * grown;
  if (!turns) {
    for (const double way : {1.0, -1.0}) {
      const Vec3 tip = at + Vec3(0, way * reach), back(0, -way * 3.2);
      panel.add(pixel_line({tip + back + Vec3(-3.2, 0), tip, tip + back + Vec3(3.2, 0)}, ink, 1.5));
    }
    panel.add(pixel_line({at - Vec3(0, reach), at + Vec3(0, reach)}, ink, 1.5));
    return;
  }
  // Two thirds of a circle with a head at either end.
  std::vector<Vec3> arc;
  const double open = 0.33 * std::numbers::pi;
  for (int i = 0; i <= 16; ++i) {
    const double angle = std::numbers::pi / 2 + open + (2 * std::numbers::pi - 2 * open) * i / 16;
    arc.push_back(at + Vec3(std::cos(angle), -std::sin(angle)) * (0.85 * reach) + Vec3(0, 0.8));
  }
  for (const bool first : {true, false}) {
    const Vec3 tip = first ? arc.front() : arc.back();
    const double side = first ? 1 : -1;
    panel.add(pixel_line({tip + Vec3(-3.6 * side, -0.6), tip, tip + Vec3(-0.4 * side, 3.6)}, ink, 1.5));
  }
  panel.add(pixel_line(std::move(arc), ink, 1.5));
}

}  // namespace lucid::wireless
