#include "visualizations/masked_diffusion/parts.hpp"

#include <algorithm>
#include <cmath>

#include "visualizations/text.hpp"

namespace lucid::masked_diffusion {

Pen::Pen(DrawList& list, const ViewState& state)
    : view(state),
      ts(state.text_scale),
      margin(state.size.width() < 720 ? 16 : 20),
      caption(16 * state.text_scale),
      body(20 * state.text_scale),
      area(QPointF(0, 0), state.size) {
  Panel panel;
  panel.id = QStringLiteral("stage");
  panel.rectangle = area;
  panel_ = &list.add(std::move(panel));
}

double Pen::width_of(const QString& words, TextSize size, int weight) const {
  Label label;
  label.text = words;
  label.size = size;
  label.weight = weight;
  return text_size(label, ts).width();
}

Label& Pen::text(QPointF at, const QString& words, Shade shade, Qt::Alignment anchor, TextSize size,
                 int weight) {
  Label label;
  label.text = words;
  label.at = at;
  label.shade = shade;
  label.anchor = anchor;
  label.size = size;
  label.weight = weight;
  label.yield = Yield::stays;
  return panel_->add(std::move(label));
}

void Pen::line(QPointF from, QPointF to, Shade shade, double width, Dash dash) {
  curve({Vec3(from), Vec3(to)}, shade, width).stroke.dash = dash;
}

Polyline& Pen::curve(std::vector<Vec3> points, Shade shade, double width) {
  Polyline line;
  line.points = share(std::move(points));
  line.stroke.shade = shade;
  line.stroke.width = static_cast<float>(width);
  return panel_->add(std::move(line));
}

Polygon& Pen::box(const QRectF& rectangle, Shade fill, Shade outline, double width, double corner) {
  Polygon polygon;
  polygon.points = rectangle_points(rectangle, corner);
  polygon.fill = fill;
  polygon.outline.shade = outline;
  polygon.outline.width = static_cast<float>(width);
  return panel_->add(std::move(polygon));
}

Glyphs& Pen::mark(Shape shape, QPointF at, double size, Shade fill, Shade outline, double outline_width) {
  Glyph glyph;
  glyph.at = at;
  glyph.width = static_cast<float>(size);
  glyph.fill = fill;
  Glyphs set;
  set.shape = shape;
  set.glyphs = share(std::vector<Glyph>{glyph});
  set.outline = outline;
  set.outline_width = static_cast<float>(outline_width);
  return panel_->add(std::move(set));
}

Handle& Pen::handle(QPointF at, const QString& pick) {
  Handle handle;
  handle.at = at;
  handle.pick = pick;
  handle.state = view.handle_state(pick);
  return panel_->add(std::move(handle));
}

double Pen::header(const QString& title, const QString& words) {
  Label& first =
      text({margin, margin - 4}, title, Role::ink, Qt::AlignLeft | Qt::AlignTop, TextSize::body, 600);
  first.max_width = area.width() - 2 * margin;
  Label& second = text({margin, margin - 4 + body}, words, Role::muted);
  second.max_width = area.width() - 2 * margin;
  return margin + body + caption + 4;
}

void Pen::whisker(double y, double low, double middle, double high, Shade shade) {
  if (std::isfinite(low) && std::isfinite(high)) line({low, y}, {high, y}, shade, 1.5);
  mark(Shape::disc, {middle, y}, 9, shade, Role::stage, 1.5);
}

Flow flow_of(const Pen& pen, const std::vector<Tile>& tiles, const QRectF& area, bool want_two_lines) {
  const double gap = 5;
  for (const bool two : {true, false}) {
    if (two && !want_two_lines) continue;
    Flow flow;
    flow.two_lines = two;
    const double height = (two ? 42 : 28) * pen.ts;
    double x = area.left(), y = area.top();
    for (const Tile& tile : tiles) {
      const double width =
          std::max((two ? 34 : 24) * pen.ts,
                   pen.width_of(QString::fromStdString(tile.word), TextSize::body, 500) + 14);
      if (x + width > area.right() && x > area.left()) x = area.left(), y += height + gap;
      flow.tiles.emplace_back(x, y, width, height);
      x += width + gap;
    }
    flow.bottom = y + height;
    if (flow.bottom <= area.bottom() || !two) return flow;
  }
  return {};
}

void draw_tiles(Pen& pen, const std::vector<Tile>& tiles, const Flow& flow, int steps, const QString& kind) {
  for (std::size_t i = 0; i < tiles.size() && i < flow.tiles.size(); ++i) {
    const Tile& tile = tiles[i];
    const QRectF& box = flow.tiles[i];
    if (box.bottom() > pen.area.bottom() - 4) break;
    const bool mine = pen.view.hover == kind && pen.view.hover_index == static_cast<int>(i);
    const bool open = pen.view.selection == kind && pen.view.selection_index == static_cast<int>(i);
    const bool focus = pen.view.focus == QStringLiteral("%1:%2").arg(kind).arg(i);
    const bool masked = tile.standing == Standing::masked;
    Shade fill = Role::sunken, outline = no_shade;
    double width = 0;
    if (masked) fill = Role::stage, outline = Role::edge, width = 1;
    if (tile.standing == Standing::given) fill = Shade(Role::ink, 0.0);
    if (tile.standing == Standing::pinned) outline = Role::accent, width = 1.5;
    if (mine) outline = Role::accent, width = 1.5;
    if (open || focus) outline = focus ? Role::focus : Role::accent, width = 2.5;
    Polygon& shape = pen.box(box, fill, outline, width, 3);
    if (masked && !mine && !open && !focus) shape.outline.dash = Dash::dashed;
    shape.pick = kind;
    shape.pick_index = static_cast<int>(i);
    if (tile.standing == Standing::written && steps > 0 && tile.step > 0) {
      const double share = steps < 2 ? 1 : std::clamp((tile.step - 1.0) / (steps - 1.0), 0.0, 1.0);
      pen.box({box.left(), box.bottom() - 5, box.width(), 5}, Shade(Map::amount, 0.15 + 0.85 * share));
    }
    if (tile.standing == Standing::pinned)
      pen.mark(Shape::diamond, box.topRight() + QPointF(-6, 6), 7, Role::accent);

    const double y = flow.two_lines ? box.top() + 14 * pen.ts : box.center().y() - 1;
    Label& word =
        pen.text({box.center().x(), y}, QString::fromStdString(tile.word), masked ? Role::muted : Role::ink,
                 Qt::AlignCenter, TextSize::body, masked ? 400 : 500);
    word.italic = masked;
    if (!flow.two_lines) continue;
    QString second;
    if (masked && tile.confidence > 0) second = pen.percent(tile.confidence);
    if (tile.standing == Standing::written && tile.step > 0) second = pen.view.locale.toString(tile.step);
    if (!second.isEmpty())
      pen.text({box.center().x(), box.top() + 28 * pen.ts}, second, Role::muted, Qt::AlignCenter);
  }
}

int open_tile(const PageScene& page, const ViewState& view) {
  int tile = view.selection == QLatin1String("tile") ? view.selection_index : -1;
  if (view.focus.startsWith(QLatin1String("tile:"))) tile = view.focus.mid(5).toInt();
  return tile >= 0 && tile < static_cast<int>(page.tiles.size()) ? tile : -1;
}

MaskSlider::MaskSlider(const Pen& pen)
    : left(pen.margin + 18),
      right(pen.area.right() - pen.margin - 18),
      y(pen.margin + 2 * pen.body + pen.caption + 14) {}

double MaskSlider::value(double x) const {
  return std::clamp(std::round(100 * (x - left) / std::max(1.0, right - left)) / 100, 0.01, 1.0);
}

QString name_of_string(int number) {
  QString name;
  for (const int letter : string_of(number)) name += QChar(char16_t('a' + letter));
  return name;
}

QString name_of_order(Order order) {
  switch (order) {
    case Order::ancestral: return translate("masked_diffusion", "each place by itself");
    case Order::random: return translate("masked_diffusion", "random places");
    case Order::low_confidence: return translate("masked_diffusion", "surest word first");
    case Order::margin: return translate("masked_diffusion", "clearest lead first");
    case Order::entropy: return translate("masked_diffusion", "least doubt first");
    case Order::left_to_right: return translate("masked_diffusion", "left to right");
    case Order::block: return translate("masked_diffusion", "block after block");
    case Order::threshold: return translate("masked_diffusion", "all that are sure enough");
  }
  return {};
}

void draw_thumbnail(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list) {
  // A page of tiles, shaded by how sure the model is of each; without one the true law of the tiny language.
  Pen pen(list, view);
  const double width = view.size.width(), height = view.size.height();
  const int columns = 9, rows = 5;
  const double gap = 0.03 * height, tile_height = (0.8 * height - gap * (rows - 1)) / rows;
  const double tile_width = (0.86 * width - gap * (columns - 1)) / columns;
  const Law& law = tiny_law();
  const double most = *std::ranges::max_element(law);
  for (int i = 0; i < columns * rows; ++i) {
    const QRectF box(0.07 * width + (i % columns) * (tile_width + gap),
                     0.1 * height + (i / columns) * (tile_height + gap), tile_width, tile_height);
    const auto& tiles = scene.page.tiles;
    const double sure = tiles.empty() ? law[static_cast<std::size_t>(i % strings)] / most
                                      : tiles[static_cast<std::size_t>(i) % tiles.size()].confidence;
    Polygon& shape = pen.box(box, sure > 0.35 ? Shade(Map::amount, 0.2 + 0.8 * sure) : Shade(Role::stage),
                             sure > 0.35 ? no_shade : Shade(Role::edge), sure > 0.35 ? 0 : 1, 2);
    if (sure <= 0.35) shape.outline.dash = Dash::dashed;
  }
}

}  // namespace lucid::masked_diffusion
