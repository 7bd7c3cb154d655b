// Draw lists for the tests of the drawing: one of every kind of item, and two as busy as real stages.
#pragma once

#include <cmath>
#include <numbers>

#include "visualizations/draw_list.hpp"

namespace lucid::scenes {

inline Label words(const QString& text, Vec3 at, TextSize size = TextSize::caption, int weight = 400) {
  Label label;
  label.text = text;
  label.at = at;
  label.size = size;
  label.weight = weight;
  return label;
}

/// Field of a ring of radius 1 in the plane z = 0 (unit of its own), by a sum over 64 straight pieces.
inline Vec3 ring_field(Vec3 p, Vec3 centre, double radius) {
  Vec3 sum;
  constexpr int pieces = 64;
  for (int i = 0; i < pieces; ++i) {
    const double a = 2 * std::numbers::pi * (i + 0.5) / pieces;
    const Vec3 at = centre + Vec3(radius * std::cos(a), radius * std::sin(a));
    const Vec3 along(-std::sin(a), std::cos(a));
    const Vec3 away = p - at;
    const double distance = length(away);
    sum = sum + cross(along, away) * (radius / (distance * distance * distance));
  }
  return sum * (2 * std::numbers::pi / pieces);
}

inline Vec3 two_coils_field(Vec3 p) {
  return ring_field(p, {0, 0, 0}, 16) + 0.4 * ring_field(p, {6, 0, 8}, 16);
}

/// Two flat coils of ten turns, 40 field lines, pad and phone, ruler, dimension, handle, words: the busiest
/// stage.
inline DrawList wireless(QSizeF size = {1280, 800}) {
  DrawList list;
  list.size = size;
  Panel panel;
  panel.id = QStringLiteral("coils");
  panel.rectangle = QRectF(QPointF(), size);
  panel.fade_top = 84;
  panel.fade_bottom = 64;
  OrbitCamera camera;
  camera.target = {3, 0, 4};
  camera.yaw = 22;
  camera.pitch = 17;
  camera.distance = 175;
  panel.camera = camera;

  for (const Vec3 centre : {Vec3(0, 0, 0), Vec3(6, 0, 8)}) {
    for (int turn = 0; turn < 10; ++turn) {
      const double radius = 10.25 + (turn + 0.5) * (22 - 10.25) / 10;
      Tube tube;
      tube.points = circle_points(centre, radius, 128);
      tube.radius = 0.5;
      tube.closed = true;
      tube.pick = centre.z > 0 ? QStringLiteral("receiver") : QStringLiteral("transmitter");
      tube.pick_index = turn;
      panel.add(tube);
    }
    Polyline plate;
    std::vector<Vec3> outline;
    const Points flat = rectangle_points(QRectF(-48, -36, 96, 72), 10);
    for (const Vec3& p : *flat) outline.push_back(p + centre + Vec3(0, 0, centre.z > 0 ? 3 : -3));
    plate.points = share(std::move(outline));
    plate.closed = true;
    plate.stroke = {Role::edge, 1.2f};
    panel.add(plate);
  }

  for (int i = 0; i < 40; ++i) {
    const double around = 2 * std::numbers::pi * (i % 10) / 10 + 0.2 * (i / 10);
    const double out = 4 + 4.2 * (i / 10);
    Vec3 at{out * std::cos(around), out * std::sin(around), 0};
    std::vector<Vec3> points[2];
    std::vector<float> strengths[2];
    for (int way = 0; way < 2; ++way) {
      Vec3 p = at;
      for (int step = 0; step < 220; ++step) {
        const Vec3 b = two_coils_field(p);
        points[way].push_back(p);
        strengths[way].push_back(static_cast<float>(std::clamp((std::log10(length(b)) + 3) / 2.5, 0.0, 1.0)));
        const Vec3 middle = two_coils_field(p + normalised(b) * (way ? 0.2 : -0.2));
        p = p + normalised(middle) * (way ? 0.4 : -0.4);
        if (length(p) > 75 || (step > 10 && length(p - at) < 0.5)) break;  // once round
      }
    }
    std::vector<Vec3> all(points[0].rbegin(), points[0].rend());
    std::vector<float> strength(strengths[0].rbegin(), strengths[0].rend());
    all.insert(all.end(), points[1].begin() + 1, points[1].end());
    strength.insert(strength.end(), strengths[1].begin() + 1, strengths[1].end());
    Polyline line;
    line.points = share(std::move(all));
    line.scalars = share(std::move(strength));
    line.map = Map::line_amount;
    line.stroke.width = 2.2f;
    line.stroke.halo = 1.5f;
    line.stroke.dash = i % 3 == 0 ? Dash::dashed : Dash::solid;
    line.stroke.fade_start = line.stroke.fade_end = 0.3f;
    line.pick = QStringLiteral("line");
    line.pick_index = i;
    panel.add(line);
  }

  Glyphs energy;
  energy.shape = Shape::disc;
  std::vector<Glyph> marks;
  for (int i = 0; i < 14; ++i) {
    const double a = 0.45 * i;
    marks.push_back({Vec3(15 * std::cos(a) + 3, 15 * std::sin(a), 1 + 0.45 * i), 7, 0, 0, Role::energy});
  }
  energy.glyphs = share(std::move(marks));
  energy.outline = Role::stage;
  energy.outline_width = 1;
  panel.add(energy);

  const double ruler_y = -42;
  Polyline ruler;
  ruler.points = line_points({-30, ruler_y, -3}, {30, ruler_y, -3});
  ruler.stroke = {Role::edge, 1};
  panel.add(ruler);
  for (int mm = -30; mm <= 30; mm += 10) {
    Polyline tick = ruler;
    tick.points = line_points({double(mm), ruler_y, -3}, {double(mm), ruler_y - 2, -3});
    panel.add(tick);
    Label label = words(QString::number(mm), {double(mm), ruler_y - 4, -3});
    label.shade = Role::muted;
    label.halo = 2;
    panel.add(label);
  }
  Dimension gap;
  gap.from = {-22, 0, 0};
  gap.to = {-22, 0, 8};
  gap.aside = {-14, 0, 0};
  gap.text = QStringLiteral("gap 8.00 mm");
  panel.add(gap);
  Handle handle;
  handle.at = {46, 0, 11};
  handle.state = Handle::State::hover;
  handle.pick = QStringLiteral("receiver");
  panel.add(handle);

  Label title = words(QStringLiteral("Two coils, seen 17° from above"), {20, 20}, TextSize::body, 600);
  title.anchor = Qt::AlignLeft | Qt::AlignTop;
  title.space = Space::pixels;
  title.yield = Yield::stays;
  panel.add(title);
  Label under = words(QStringLiteral("40 lines of equal flux"), {20, 40}, TextSize::body);
  under.anchor = Qt::AlignLeft | Qt::AlignTop;
  under.shade = Role::muted;
  under.space = Space::pixels;
  under.yield = Yield::stays;
  panel.add(under);
  ColourBar bar;
  bar.at = {size.width() - 20, 16};
  bar.map = Map::line_amount;
  bar.title = QStringLiteral("Flux density, µT per A");
  bar.ticks = {{0.1, QStringLiteral("10")},
               {0.4, QStringLiteral("50")},
               {0.6, QStringLiteral("100")},
               {0.9, QStringLiteral("200")}};
  panel.add(bar);
  list.add(panel);
  return list;
}

/// A graph of nodes with curves, a plane with a field under points, bars, tiles: the flat kinds.
inline DrawList graph() {
  DrawList list;
  list.size = {760, 460};
  Panel panel;
  panel.id = QStringLiteral("graph");
  panel.rectangle = {16, 16, 440, 420};
  panel.camera = FlatCamera{{0, 0, 10, 9}, true};
  const Vec3 nodes[6] = {{1, 8}, {1, 6.4}, {3.4, 7.2}, {1, 4}, {1, 2.4}, {3.4, 3.2}};
  const auto edge = [&](Vec3 a, Vec3 b, float width, Role role) {
    Curve curve;
    curve.from = a;
    curve.to = b;
    curve.control_1 = {(a.x + b.x) / 2.0, a.y};
    curve.control_2 = {(a.x + b.x) / 2.0, b.y};
    curve.stroke = {role, width};
    panel.add(curve);
  };
  edge(nodes[0], nodes[2], 1.2f, Role::edge);
  edge(nodes[1], nodes[2], 1.2f, Role::edge);
  edge(nodes[3], nodes[5], 1.2f, Role::edge);
  edge(nodes[4], nodes[5], 1.2f, Role::edge);
  edge(nodes[2], {6, 5.2}, 5, Role::energy);
  edge(nodes[5], {6, 5.2}, 2, Role::energy);
  Polyline on;
  on.points = line_points({6.5, 5.2}, {8.6, 5.2});
  on.stroke = {Role::ink, 1.5f};
  on.arrow = true;
  panel.add(on);
  Glyphs boxes;
  boxes.shape = Shape::box;
  boxes.glyphs = share<Glyph>({{nodes[0], 34, 28, 0, Role::stage},
                               {nodes[1], 34, 28, 0, Role::stage},
                               {nodes[3], 34, 28, 0, Role::stage},
                               {nodes[4], 34, 28, 0, Role::stage}});
  boxes.outline = Role::ink;
  boxes.outline_width = 1.2f;
  boxes.corner = 3;
  boxes.pick = QStringLiteral("leaf");
  panel.add(boxes);
  Glyphs rounds;
  rounds.glyphs = share<Glyph>({{nodes[2], 34, 0, 0, Role::stage},
                                {nodes[5], 34, 0, 0, Role::stage},
                                {{6, 5.2}, 34, 0, 0, Role::soft}});
  rounds.outline = Role::ink;
  rounds.outline_width = 1.2f;
  rounds.pick = QStringLiteral("node");
  panel.add(rounds);
  const char* names[4] = {"x", "w", "y", "v"};
  const int leaves[4] = {0, 1, 3, 4};
  for (int i = 0; i < 4; ++i) {
    Label label = words(QString::fromLatin1(names[i]), nodes[leaves[i]], TextSize::text);
    label.italic = label.serif = true;
    label.yield = Yield::stays;
    panel.add(label);
    Label value = words(QStringLiteral("0.700"), nodes[leaves[i]]);
    value.anchor = Qt::AlignHCenter | Qt::AlignBottom;
    value.offset = {0, -17};
    value.clear = 18;
    panel.add(value);
  }
  Label grade = words(QStringLiteral("0.519"), {6, 5.2}, TextSize::caption, 600);
  grade.shade = Role::energy_text;
  grade.anchor = Qt::AlignHCenter | Qt::AlignTop;
  grade.offset = {0, 20};
  panel.add(grade);
  Glyphs all;
  for (int i = 0; i < 9; ++i) {
    all.shape = i < 8 ? category_shape(i) : Shape::tick;
    all.glyphs = share<Glyph>({{Vec3(1 + i, 0.6), 14, 0, 0, i < 8 ? category(i) : Role::accept}});
    panel.add(all);
  }
  Glyphs arrows;
  arrows.shape = Shape::arrow;
  arrows.glyphs = share<Glyph>(
      {{Vec3(7, 8.6), 40, 10, -1.57f, Role::muted}, {Vec3(7.6, 8.6), 40, 10, -1.57f, Role::muted}});
  panel.add(arrows);
  // Rings: a rim with nothing, and with little, inside.
  Glyphs rings;
  rings.glyphs = share<Glyph>(
      {{Vec3(5, 8.6), 26, 0, 0, no_shade}, {Vec3(5.8, 8.6), 22, 0, 0, Shade(Role::accent, 0.3)}});
  rings.outline = Role::energy;
  rings.outline_width = 3;
  panel.add(rings);
  list.add(panel);

  Panel plane;
  plane.id = QStringLiteral("plane");
  plane.rectangle = {480, 40, 240, 240};
  plane.camera = FlatCamera{{-1, -1, 2, 2}, false};
  plane.frame = {Role::ink, 1};
  std::vector<float> values;
  for (int y = 0; y < 40; ++y) {
    for (int x = 0; x < 40; ++x)
      values.push_back(static_cast<float>(std::tanh(3 * std::sin(0.16 * x) - 0.15 * (y - 20))));
  }
  Field field = Field::over({-1, -1, 2, 2}, 40, 40, share(values));
  field.map = Map::signed_ground;
  field.low = -1;
  field.pick = QStringLiteral("cell");
  plane.add(field);
  Polyline curve;
  std::vector<Vec3> wave;
  for (int i = 0; i <= 60; ++i)
    wave.emplace_back(-1 + i / 30.0, std::clamp(-0.1 + std::sin(0.1067 * i), -1.0, 1.0));
  curve.points = share(wave);
  curve.stroke = {Role::ink, 2};
  plane.add(curve);
  Glyphs points;
  std::vector<Glyph> blue;
  for (int i = 0; i < 60; ++i)
    blue.push_back({Vec3(0.9 * std::sin(1.7 * i), 0.9 * std::cos(2.3 * i)), 8, 0, 0,
                    i % 2 ? Role::negative : Role::positive});
  points.glyphs = share(std::move(blue));
  points.outline = Role::stage;
  points.outline_width = 1;
  points.pick = QStringLiteral("point");
  plane.add(points);
  list.add(plane);

  Panel words_panel;
  words_panel.rectangle = {480, 300, 260, 150};
  Polygon bar;
  bar.points = rectangle_points({10, 30, 30, 90});
  bar.fill = Shade(Role::accept, 0.5);
  bar.outline = {Role::accept, 1};
  words_panel.add(bar);
  Polygon refused;
  refused.points = rectangle_points({50, 30, 30, 90});
  refused.fill = Role::reject;
  refused.hatched = true;
  refused.outline = {Role::reject, 1, Dash::dashed};
  words_panel.add(refused);
  Polyline dots;
  dots.points = line_points({90, 40}, {240, 60});
  dots.stroke = {Role::memory, 2, Dash::dashed};
  words_panel.add(dots);
  Polyline coloured;
  coloured.points = share<Vec3>({{90, 80}, {140, 60}, {190, 90}, {240, 70}});
  coloured.map = Map::amount;
  coloured.scalars = share<float>({0, 0.4f, 0.7f, 1});
  coloured.stroke.width = 4;
  words_panel.add(coloured);
  Handle handle;
  handle.at = {110, 115};
  handle.state = Handle::State::held;
  words_panel.add(handle);
  handle.at = {160, 115};
  handle.state = Handle::State::focus;
  words_panel.add(handle);
  handle.at = {210, 115};
  handle.state = Handle::State::idle;
  words_panel.add(handle);
  ScaleBar scale;
  scale.at = {90, 20};
  scale.length = 60;
  scale.text = QStringLiteral("0.5 mm");
  words_panel.add(scale);
  Label mixed_label = words(QStringLiteral("values go right, "), {10, 138});
  mixed_label.anchor = Qt::AlignLeft | Qt::AlignVCenter;
  mixed_label.shade = Role::muted;
  mixed_label.more = {{QStringLiteral("blame comes back"), Role::energy_text, 600}};
  words_panel.add(mixed_label);
  list.add(words_panel);
  return list;
}

/// A surface, a field lying under it, balls, a fan polygon: the other kinds with depth.
inline DrawList landscape() {
  DrawList list;
  list.size = {640, 420};
  Panel panel;
  panel.id = QStringLiteral("land");
  panel.rectangle = {0, 0, 640, 420};
  OrbitCamera camera;
  camera.target = {0, 0, 0.4};
  camera.distance = 7;
  camera.pitch = 32;
  camera.yaw = 25;
  panel.camera = camera;
  constexpr int n = 28;
  std::vector<Vec3> points;
  std::vector<float> heights;
  std::vector<std::uint32_t> indices;
  for (int y = 0; y <= n; ++y) {
    for (int x = 0; x <= n; ++x) {
      const double px = -1.5 + 3.0 * x / n, py = -1.5 + 3.0 * y / n;
      const double h = 1.1 * std::exp(-3 * (px * px + py * py)) +
                       0.5 * std::exp(-5 * ((px + 0.9) * (px + 0.9) + (py - 0.6) * (py - 0.6)));
      points.emplace_back(px, py, h);
      heights.push_back(static_cast<float>(h / 1.1));
    }
  }
  for (std::uint32_t y = 0; y < n; ++y) {
    for (std::uint32_t x = 0; x < n; ++x) {
      const std::uint32_t a = y * (n + 1) + x;
      indices.insert(indices.end(), {a, a + 1, a + n + 1, a + 1, a + n + 2, a + n + 1});
    }
  }
  Mesh mesh;
  mesh.points = share(points);
  mesh.indices = share(std::move(indices));
  mesh.map = Map::amount;
  mesh.scalars = share(heights);
  mesh.pick = QStringLiteral("surface");
  panel.add(mesh);
  Field field;
  field.columns = field.rows = n + 1;
  field.values = share(heights);
  field.origin = {-2, -2, -0.6};
  field.along = {4, 0, 0};
  field.across = {0, 4, 0};
  field.map = Map::photo_amount;
  panel.add(field);
  Glyphs balls;
  balls.glyphs = share<Glyph>({{Vec3(1.6, -1.2, 0.5), 0.5f, 0, 0, Role::negative},
                               {Vec3(-1.6, -1.4, 0.4), 0.4f, 0, 0, Role::positive}});
  balls.world_size = true;
  balls.lit = true;
  balls.pick = QStringLiteral("ball");
  panel.add(balls);
  Tube tube;
  std::vector<Vec3> helix;
  for (int i = 0; i <= 200; ++i)
    helix.emplace_back(1.4 + 0.25 * std::cos(0.3 * i), 1.2 + 0.25 * std::sin(0.3 * i), -0.5 + 0.009 * i);
  tube.points = share(std::move(helix));
  tube.radius = 0.05;
  panel.add(tube);
  Polygon wall;
  wall.points = share<Vec3>({{-1.9, 1.9, -0.5}, {1.9, 1.9, -0.5}, {1.9, 1.9, 0.6}, {-1.9, 1.9, 0.6}});
  wall.fill = Shade(Role::memory, 0.35);
  wall.outline = {Role::memory, 1.5f};
  panel.add(wall);
  Polyline arrow;
  arrow.points = line_points({0, -1.9, 0.2}, {1.2, -1.9, 0.9});
  arrow.stroke = {Role::accent, 2.5f};
  arrow.arrow = true;
  panel.add(arrow);
  list.add(panel);
  return list;
}

/// Every kind of item with numbers that are none, infinite, huge, or missing, in a flat panel and in one with
/// depth, after an honest disc at the flat panel's corner.
inline DrawList broken() {
  const double nan = std::nan(""), huge = 1e30, inf = HUGE_VAL;
  DrawList list;
  list.size = {300, 200};
  for (const bool deep : {false, true}) {
    Panel panel;
    panel.rectangle = deep ? QRectF(150, 0, 150, 200) : QRectF(0, 0, 150, 200);
    panel.camera = FlatCamera{{0, 0, 10, 10}, true};
    if (deep) panel.camera = OrbitCamera{};
    Glyphs honest;
    honest.glyphs = share<Glyph>({{Vec3(20, 20), 20, 0, 0, Role::reject}});
    honest.space = Space::pixels;
    for (const Vec3 bad : {Vec3(nan, 1, 1), Vec3(1, inf, 1), Vec3(huge, -huge, 2), Vec3(1, 1, nan)}) {
      for (const Space space : {Space::world, Space::pixels}) {
        Polyline line;
        line.points = share<Vec3>({{1, 1, 0}, bad, {2, 3, 1}});
        line.stroke.halo = 2;
        line.arrow = true;
        line.space = space;
        panel.add(line);
        line.points = share<Vec3>({});
        panel.add(line);
        line.points = share<Vec3>({{1, 1}, {1, 1}, {1, 1}});
        panel.add(line);
        panel.add(Polyline{});
        Curve curve;
        curve.to = bad;
        curve.space = space;
        panel.add(curve);
        Polygon polygon;
        polygon.points = share<Vec3>({{1, 1}, bad, {4, 4}, {2, 6}});
        polygon.fill = Role::soft;
        polygon.outline = {Role::ink, 1};
        polygon.space = space;
        panel.add(polygon);
        polygon.hatched = true;
        panel.add(polygon);
        Glyphs glyphs;
        glyphs.glyphs = share<Glyph>({{bad, 10, 0, 0, Role::ink},
                                      {Vec3(1, 1), float(huge), 0, 0, no_shade},
                                      {Vec3(1, 1), float(nan), 0, 0, Role::ink}});
        glyphs.space = space;
        panel.add(glyphs);
        Mesh mesh;
        mesh.points = share<Vec3>({{1, 1}, bad, {4, 4}});
        mesh.indices = share<std::uint32_t>({0, 1, 2});
        mesh.space = space;
        panel.add(mesh);
        Field field = Field::over({1, 1, 2, 2}, 2, 2, share<float>({float(nan), float(inf), -float(inf), 1}));
        field.high = field.low;
        field.space = space;
        panel.add(field);
        field.across = bad;
        panel.add(field);
        panel.add(Field{});
        panel.add(Field::over({1, 1, 2, 2}, 9, 9, share<float>({1, 2})));
        mesh.indices = share<std::uint32_t>({0, 1, 77});
        panel.add(mesh);
        Polyline short_of_numbers;
        short_of_numbers.points = share<Vec3>({{1, 1}, {4, 4}, {2, 5}});
        short_of_numbers.scalars = short_of_numbers.alphas = share<float>({1});
        short_of_numbers.map = Map::amount;
        panel.add(short_of_numbers);
        Label label = words(QStringLiteral("?"), bad);
        label.leader = true;
        label.space = space;
        panel.add(label);
        Handle handle;
        handle.at = bad;
        handle.space = space;
        panel.add(handle);
        Dimension dimension;
        dimension.to = bad;
        dimension.space = space;
        panel.add(dimension);
      }
      Tube tube;
      tube.points = share<Vec3>({{1, 1, 0}, bad, {2, 3, 1}});
      panel.add(tube);
    }
    panel.add(honest);  // still there after all that
    list.add(panel);
    panel.rectangle = {10, 10, 0, 0};
    list.add(panel);
  }
  return list;
}

}  // namespace lucid::scenes
