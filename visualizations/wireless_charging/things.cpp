// What lies around the coils: pad, phone, ruler, the gap's dimension line, and a coin, key or card.
#include <algorithm>
#include <cmath>

#include "visualizations/text.hpp"
#include "visualizations/wireless_charging/drawing.hpp"

namespace lucid::wireless {
namespace {

using Outline = std::vector<Vec3>;

Polyline closed_line(Outline points, Shade shade, double width) {
  Polyline line;
  line.points = share(std::move(points));
  line.closed = true;
  line.stroke.shade = shade;
  line.stroke.width = static_cast<float>(width);
  return line;
}

Outline circle(Vec3 centre, double radius, int count = 96) {
  Outline points;
  for (int i = 0; i < count; ++i) {
    const double angle = 2 * M_PI * i / count;
    points.push_back(centre + Vec3(radius * std::cos(angle), radius * std::sin(angle), 0));
  }
  return points;
}

/// A rounded rectangle in a coil's plane, the corners cut into short pieces and the sides too, so that it can
/// fade.
Outline rounded(const Axes& axes, double half_x, double half_y, double corner, double height) {
  Outline points;
  const auto side = [&](double x0, double y0, double x1, double y1) {
    for (int i = 0; i < 12; ++i)
      points.push_back(axes.out(x0 + (x1 - x0) * i / 12, y0 + (y1 - y0) * i / 12, height));
  };
  const auto bend = [&](double x, double y, double from) {
    for (int i = 0; i < 8; ++i) {
      const double angle = from + M_PI / 2 * i / 8;
      points.push_back(axes.out(x + corner * std::cos(angle), y + corner * std::sin(angle), height));
    }
  };
  const double x = half_x - corner, y = half_y - corner;
  side(half_x, -y, half_x, y);
  bend(x, y, 0);
  side(x, half_y, -x, half_y);
  bend(-x, y, M_PI / 2);
  side(-half_x, y, -half_x, -y);
  bend(-x, -y, M_PI);
  side(-x, -half_y, x, -half_y);
  bend(x, -y, 1.5 * M_PI);
  return points;
}

/// What comes towards the eye dissolves instead of filling the front of the picture.
Scalars dissolving(const Panel& panel, const Outline& points, Vec3 middle, double from, double to) {
  const auto* camera = std::get_if<OrbitCamera>(&panel.camera);
  const Vec3 forward = camera ? view_of(*camera, panel.rectangle).forward : Vec3(0, 1, 0);
  std::vector<float> alphas;
  for (const Vec3& point : points) {
    const double nearer = -dot(point - middle, forward);
    alphas.push_back(static_cast<float>(1 - std::clamp((nearer - from) / (to - from), 0.0, 1.0)));
  }
  return share(std::move(alphas));
}

void add_name(Panel& panel, const QString& text, Vec3 at, QPointF offset, Qt::Alignment anchor) {
  Label label;
  label.text = text;
  label.at = at;
  label.offset = offset;
  label.anchor = anchor;
  label.shade = Role::muted;
  label.halo = 2.5f;
  label.clear = 6;
  label.yield = Yield::drops;
  panel.add(std::move(label));
}

/// A flat body with upright sides over an outline that a fan from its middle can fill.
void add_body(Panel& panel, const Outline& outline, double bottom, double top, Shade shade,
              const QString& pick) {
  std::vector<Vec3> points;
  std::vector<std::uint32_t> indices;
  const auto n = static_cast<std::uint32_t>(outline.size());
  Vec3 middle;
  for (const Vec3& p : outline) middle = middle + p * (1.0 / n);
  for (const Vec3& p : outline) points.emplace_back(p.x, p.y, top);
  for (const Vec3& p : outline) points.emplace_back(p.x, p.y, bottom);
  points.emplace_back(middle.x, middle.y, top);
  for (std::uint32_t i = 0; i < n; ++i) {
    const std::uint32_t next = (i + 1) % n;
    indices.insert(indices.end(), {2 * n, i, next, i, n + i, n + next, i, n + next, next});
  }
  Mesh mesh;
  mesh.points = share(std::move(points));
  mesh.indices = share(std::move(indices));
  mesh.shade = shade;
  mesh.pick = pick;
  panel.add(std::move(mesh));
  Outline rim;
  for (const Vec3& p : outline) rim.emplace_back(p.x, p.y, top);
  panel.add(closed_line(std::move(rim), Role::edge, 1));
}

}  // namespace

void add_phone_and_pad(Drawing& drawing, Panel& panel) {
  const WirelessScene& scene = drawing.scene;
  const Sizes sizes = sizes_of(scene);
  const bool phone_sized = sizes.extent < 60;
  for (const double z : {sizes.pad_top, sizes.pad_bottom})
    panel.add(closed_line(circle({0, 0, z}, sizes.pad_radius), Role::edge, 1));
  add_name(panel, sender_name(scene.setup),
           {0.94 * sizes.pad_radius, -0.34 * sizes.pad_radius, sizes.pad_bottom}, {8, 8},
           Qt::AlignLeft | Qt::AlignTop);
  if (!scene.receiver) return;

  const Axes axes = axes_of(*scene.receiver);
  const bool lit = drawing.lit({"offset_x", "offset_y", "tilt"});
  const QString held = drawing.view.held;
  const bool touched = held == QLatin1String("receiver") || held == QLatin1String("lift") ||
                       held == QLatin1String("tilt") || drawing.view.hover == QLatin1String("receiver");
  const double half_y = phone_sized ? sizes.phone_half_y : sizes.phone_half_x;
  for (const double z : {sizes.phone_back, sizes.phone_front}) {
    Outline outline = rounded(axes, sizes.phone_half_x, half_y, 9 * sizes.scale, z);
    Polyline line =
        closed_line(outline, lit || touched ? Role::accent : Role::edge, lit || touched ? 1.6 : 1.2);
    line.alphas =
        dissolving(panel, outline, axes.origin, 0.2 * sizes.phone_half_x, 1.35 * sizes.phone_half_x);
    line.pick = QStringLiteral("receiver");
    panel.add(std::move(line));
  }
  add_name(panel, receiver_name(scene.setup), axes.out(sizes.phone_half_x, 0.42 * half_y, sizes.phone_front),
           {8, -6}, Qt::AlignLeft | Qt::AlignBottom);
}

void add_arriving(Drawing& drawing, Panel& panel) {
  const WirelessScene& scene = drawing.scene;
  if (!scene.receiver) return;
  const Sizes sizes = sizes_of(scene);
  const Axes axes = axes_of(*scene.receiver);
  const bool phone_sized = sizes.extent < 60;
  const double across = scene.receiver->outer, z = sizes.phone_front;
  // Behind the coil, and beside the handle that tilts it.
  const double x = phone_sized ? 0.2 * sizes.phone_half_x : 0.6 * across,
               y = phone_sized ? 0.72 * sizes.phone_half_y : 0.8 * across;
  const double whole = 0.4 * across;
  const auto ring = [&](double radius) {
    Outline points;
    for (int i = 0; i < 48; ++i) {
      const double angle = 2 * M_PI * i / 48;
      points.push_back(axes.out(x + radius * std::cos(angle), y + radius * std::sin(angle), z));
    }
    return points;
  };
  const double share = scene.load_power / std::max(scene.target_power, 1e-12);
  const bool lit = drawing.lit(
      {"load_power", "target_power", "optimal_load", "battery_power", "charger_power", "charger_battery"});
  if (phone_sized) {
    if (share > 1e-3) {
      Polygon light;
      light.points = lucid::share(ring(whole * std::sqrt(std::min(share, 1.6))));
      light.fill = Shade(Role::energy, 0.85);
      light.pick = QStringLiteral("key:load_power");
      panel.add(std::move(light));
    }
    panel.add(closed_line(ring(whole), lit ? Role::accent : Role::energy, lit ? 2.4 : 1.2));
    if (const WirelessScene* other = drawing.other()) {
      const double held = other->load_power / std::max(scene.target_power, 1e-12);
      Polyline ghost = closed_line(ring(whole * std::sqrt(std::clamp(held, 1e-3, 1.6))), Role::ink, 1.4);
      ghost.stroke.dash = Dash::dashed;
      panel.add(std::move(ghost));
    }
  }
  Label label;
  label.text =
      drawing.figure("load_power", scene.load_power < 5e-4 * scene.target_power ? 0 : scene.load_power, "W");
  label.at = axes.out(x, y, z);
  label.shade = share > 0.02 ? Shade(Role::energy_text) : Shade(Role::muted);
  // While the charger thinks for itself these are its watts: what the settings would give stands beside them.
  const double as_set = reading(drawing.snapshot, "load_power", scene.load_power);
  const bool own_doing = scene.by_mind && std::abs(as_set - scene.load_power) >
                                              0.005 * std::max({as_set, scene.load_power, 1e-12});
  const bool roomy = !drawing.other() && drawing.text() < 1.3;
  label.size = share > 0.9 && roomy    ? TextSize::title
               : share > 0.45 && roomy ? TextSize::text
                                       : TextSize::body;
  label.weight = 600;
  label.halo = 3;
  label.offset = {0, -10};
  label.anchor = Qt::AlignHCenter | Qt::AlignBottom;
  const QString set_words = translate("wireless-charging", "as set: %1").arg(drawing.number(as_set, "W"));
  const double beside = panel.rectangle.right() - project(panel, receiver_handle(scene)).at.x() - 28;
  const bool aside =
      !phone_sized &&
      std::max(text_size(label, drawing.text()).width(),
               own_doing ? text_size(words(set_words, {}), drawing.text()).width() : 0) < beside;
  // Far coils are small, and have handles above them: the figure stands beside, or, where there is no room
  // for it, to the right of those.
  if (aside) {
    label.at = receiver_handle(scene);
    label.offset = {20, 3};
    label.anchor = Qt::AlignLeft | Qt::AlignVCenter;
  } else if (!phone_sized) {
    label.offset = {8, own_doing ? -8 - 15 * drawing.text() : -8};
    label.anchor = Qt::AlignLeft | Qt::AlignBottom;
  }
  label.priority = 60;
  label.clear = 8;
  label.pick = QStringLiteral("key:load_power");
  if (const WirelessScene* other = drawing.other(); other && !drawing.view.locks("load_power"))
    label.more.push_back({QStringLiteral("  B ") + drawing.number(other->load_power, "W"), Role::muted, 400});
  panel.add(std::move(label));
  if (!own_doing || drawing.other() || drawing.view.locks("load_power")) return;
  Label set = words(set_words, {});
  set.space = Space::world;
  set.at = axes.out(x, y, z);
  set.offset = {0, 8};
  set.anchor = Qt::AlignHCenter | Qt::AlignTop;
  if (aside) {
    set.at = receiver_handle(scene);
    set.offset = {20, 3 + 13 * drawing.text()};
    set.anchor = Qt::AlignLeft | Qt::AlignTop;
  } else if (!phone_sized) {
    set.offset = {8, -8};
    set.anchor = Qt::AlignLeft | Qt::AlignBottom;
  }
  set.halo = 2.5f;
  // Where something else stands in the way it goes: it would jump about the figure while the phone is lifted.
  set.yield = Yield::drops;
  set.clear = -1;
  set.priority = 55;
  set.pick = QStringLiteral("key:load_power");
  panel.add(std::move(set));
}

void add_ruler(Drawing& drawing, Panel& panel) {
  const WirelessScene& scene = drawing.scene;
  const Sizes sizes = sizes_of(scene);
  const double y = sizes.ruler_y, z = sizes.pad_bottom;
  double step = std::pow(10.0, std::floor(std::log10(sizes.extent / 2)));
  while (sizes.extent / step > 4) step *= step * 5 > sizes.extent ? 2 : 2.5;
  const double reach =
      step * std::max(std::floor(1.45 * sizes.extent / step), std::ceil(std::abs(scene.offset_x) / step));
  const auto line = [&](Vec3 from, Vec3 to, Shade shade, double width) {
    Polyline stroke;
    stroke.points = line_points(from, to);
    stroke.stroke.shade = shade;
    stroke.stroke.width = static_cast<float>(width);
    panel.add(std::move(stroke));
  };
  // The bar of the offset lies between two pieces of the rule, not on it.
  const bool moved = std::abs(scene.offset_x) > 0.01 * sizes.extent;
  line({-reach, y, z}, {moved ? std::min(0.0, scene.offset_x) : reach, y, z}, Role::edge, 1);
  if (moved) line({std::max(0.0, scene.offset_x), y, z}, {reach, y, z}, Role::edge, 1);
  const int ticks = static_cast<int>(std::lround(reach / step));
  for (int i = -ticks; i <= ticks; ++i) {
    const double x = i * step;
    line({x, y, z}, {x, y - 0.09 * sizes.extent, z}, Role::edge, 1);
    Label label;
    QString number = drawing.tick(std::abs(x));
    if (i < 0) number.prepend(QChar(0x2212));
    if (i == ticks) number = translate("wireless-charging", "%1 mm").arg(number);
    label.text = number;
    label.at = {x, y - 0.12 * sizes.extent, z};
    label.offset = {0, 2};
    label.anchor = Qt::AlignHCenter | Qt::AlignTop;
    label.shade = Role::muted;
    label.halo = 2.5f;
    label.yield = Yield::drops;
    label.clear = -1;
    label.priority = i == ticks ? 3 : i == 0 ? 2 : i % 2 == 0 ? 1 : 0;
    panel.add(std::move(label));
  }
  const bool lit = drawing.lit({"offset_x", "offset_y"}) || drawing.view.held == QLatin1String("receiver");
  const Shade now = lit ? Role::accent : Role::ink;
  if (moved) line({0, y, z}, {scene.offset_x, y, z}, now, 2.4);
  Glyphs marker;
  marker.shape = Shape::triangle_down;
  Glyph glyph;
  glyph.at = {scene.offset_x, y, z};
  glyph.width = 10;
  glyph.fill = now;
  const Projected place = project(panel, glyph.at);
  glyph.at = Vec3(place.at - panel.rectangle.topLeft() - QPointF(0, 6));
  marker.glyphs = share<Glyph>({glyph});
  marker.space = Space::pixels;
  if (place.visible) panel.add(std::move(marker));
}

void add_gap(Drawing& drawing, Panel& panel) {
  const WirelessScene& scene = drawing.scene;
  if (!scene.receiver) return;
  const Sizes sizes = sizes_of(scene);
  const double x = lift_handle(scene).x;
  const double tx_edge = -scene.transmitter->outer, rx_edge = scene.offset_x - scene.receiver->outer;
  Dimension dimension;
  dimension.from = {x, 0, 0};
  dimension.to = {x, 0, scene.gap};
  dimension.text = translate("wireless-charging", "gap %1").arg(drawing.distance(scene.gap));
  const bool lit = drawing.lit({"gap"}) || drawing.view.held == QLatin1String("lift");
  const auto extension = [&](double edge, double z) {
    Polyline line;
    line.points = line_points({x - 0.06 * sizes.extent, 0, z}, {edge - 0.05 * sizes.extent, 0, z});
    line.stroke = {Role::edge, 1.0f};
    panel.add(std::move(line));
  };
  extension(tx_edge, 0);
  extension(rx_edge, scene.gap);
  if (lit) {
    Polyline line;
    line.points = line_points(dimension.from, dimension.to);
    line.stroke = {Role::accent, 4.0f};
    panel.add(std::move(line));
  }
  Polyline stem;
  stem.points = line_points(dimension.to, lift_handle(scene));
  stem.stroke = {Role::accent, 1.2f};
  panel.add(std::move(stem));
  // Coils that lie close: the words stand beside the handle instead of in it.
  const QPointF middle = project(panel, (dimension.from + dimension.to) * 0.5).at - panel.rectangle.topLeft();
  const QPointF handle = two_way_places(scene, panel).lift;
  const double away_x = std::max(0.0, handle.x() - (middle.x() - 9)), room = handle_reach + 2;
  Label beside = words(dimension.text, {}, Role::ink, Qt::AlignRight | Qt::AlignVCenter);
  const QSizeF size = text_size(beside, drawing.text());
  const double away_y = std::max(0.0, std::abs(handle.y() - middle.y()) - size.height() / 2);
  if (std::hypot(away_x, away_y) < room) {
    // At the picture's edge there is room below it only.
    const bool fits = size.width() + room <= handle.x();
    beside.at = fits ? Vec3(handle.x() - room, middle.y())
                     : Vec3(middle.x() - 9, std::max(middle.y(), handle.y() + room + size.height() / 2));
    beside.halo = 2.5f;
    dimension.text.clear();
    panel.add(std::move(beside));
  }
  panel.add(std::move(dimension));

  const double away = std::hypot(scene.offset_x, scene.offset_y);
  if (away > 0.02 * sizes.extent &&
      (drawing.view.held == QLatin1String("receiver") || drawing.lit({"offset_x", "offset_y"}))) {
    Dimension offset;
    const double z = scene.gap + sizes.phone_front;
    offset.from = {0, 0, z};
    offset.to = {scene.offset_x, scene.offset_y, z};
    // Its words give way to handles and to the gap's.
    Label words_of;
    words_of.text = translate("wireless-charging", "%1 off centre").arg(drawing.distance(away));
    words_of.at = (offset.from + offset.to) * 0.5;
    words_of.offset = {0, -5};
    words_of.anchor = Qt::AlignHCenter | Qt::AlignBottom;
    words_of.halo = 2.5f;
    words_of.clear = 8;
    words_of.priority = 70;
    panel.add(std::move(words_of));
    panel.add(std::move(offset));
  }
}

void add_object(Drawing& drawing, Panel& panel) {
  const WirelessScene& scene = drawing.scene;
  if (!has_object(scene)) return;
  const PadObject& object = scene.object;
  const Vec3 centre = at(object.centre);
  const double bottom = double(centre.z) - object.thickness / 2;
  const double top = bottom + std::max(object.thickness, 0.02 * object.radius);
  const QString pick = drawing.view.thumbnail ? QString() : QStringLiteral("object");
  const bool lit =
      drawing.lit({"loss_object", "object_temperature", "charger_loss_object", "object_x", "object_y"});
  const auto shifted = [&](Outline outline) {
    for (Vec3& p : outline) p = Vec3(p.x + centre.x, p.y + centre.y, 0);
    return outline;
  };
  const Axes flat{{}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
  QString name;
  if (object.kind == "coin") {
    name = translate("wireless-charging", "coin");
    add_body(panel, shifted(circle({}, object.radius, 64)), bottom, top, Shade(Role::edge), pick);
    panel.add(closed_line(circle({centre.x, centre.y, top}, 0.86 * object.radius, 64), Role::edge, 0.8));
  } else if (object.kind == "key") {
    // Bow, blade and bit of a door key; the mathematics sees the bow as a disc.
    name = translate("wireless-charging", "key");
    const double r = object.radius;
    add_body(panel, shifted(circle({}, r, 48)), bottom, top, Shade(Role::edge), pick);
    const auto bar = [&](double x0, double x1, double y0, double y1) {
      add_body(panel, shifted({{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}), bottom, top, Shade(Role::edge),
               pick);
    };
    bar(0.97 * r, 3.4 * r, -0.24 * r, 0.24 * r);
    bar(2.5 * r, 2.8 * r, -0.62 * r, -0.24 * r);
    bar(3.05 * r, 3.4 * r, -0.5 * r, -0.24 * r);
    panel.add(closed_line(circle({centre.x - 0.4 * r, centre.y, top}, 0.3 * r, 32), Role::edge, 1.2));
  } else {
    name = translate("wireless-charging", "card");
    add_body(panel, shifted(rounded(flat, 42.8, 27, 3, 0)), bottom, top, Shade(Role::soft), pick);
  }
  if (drawing.view.thumbnail) return;
  if (lit || object.kind != "coin") {
    // What the mathematics has in its place.
    Polyline disc = closed_line(circle({centre.x, centre.y, top}, object.radius),
                                lit ? Role::accent : Role::muted, lit ? 2.4 : 1);
    if (!lit) disc.stroke.dash = Dash::dashed;
    panel.add(std::move(disc));
  }
  Label label;
  label.text = name;
  label.more.push_back({QStringLiteral("  ") + drawing.number(object.watts, "W"), Role::energy_text, 600});
  const QString degrees = drawing.view.locks("object_temperature")
                              ? QString(unknown_figure)
                              : drawing.view.locale.toString(std::lround(object.temperature));
  label.more.push_back(
      {QStringLiteral("  ") + translate("wireless-charging", "%1 °C").arg(degrees), Role::ink, 600});
  label.at = object_handle(scene);
  // Beside the handle and below it, however large the words.
  label.offset = {26, 6 + 9 * drawing.text()};
  label.anchor = Qt::AlignLeft | Qt::AlignVCenter;
  label.halo = 2.5f;
  label.clear = 16;
  label.priority = 50;
  label.leader = true;
  panel.add(std::move(label));
}

}  // namespace lucid::wireless
