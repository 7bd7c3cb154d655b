#include "visualizations/masked_diffusion/parts.hpp"

#include <algorithm>
#include <cmath>

#include "visualizations/word_lines.hpp"

namespace lucid::masked_diffusion {

namespace {

Panel& stage_panel(DrawList& list, const ViewState& view) {
  Panel& panel = pixel_panel(list, QRectF(QPointF(0, 0), view.size));
  panel.id = QStringLiteral("stage");
  return panel;
}

}  // namespace

Pen::Pen(DrawList& list, const ViewState& view)
    : lucid::Pen(stage_panel(list, view), view),
      ts(view.text_scale),
      margin(view.size.width() < 720 ? 16 : 20),
      caption(height()),
      body(height(TextSize::body)),
      area(QPointF(0, 0), view.size) {}

Handle& Pen::handle(QPointF at, const QString& pick) {
  Handle handle;
  handle.at = at;
  handle.pick = pick;
  handle.state = view().handle_state(pick);
  return panel().add(std::move(handle));
}

double Pen::header(const QString& title, const QString& words, double beside) {
  Label& first =
      text({margin, margin - 4}, title, Role::ink, Qt::AlignLeft | Qt::AlignTop, TextSize::body, 600);
  first.max_width = area.width() - 2 * margin - beside;
  double y = margin - 4 + body;
  for (const QString& line : header_lines(words, beside)) {
    text({margin, y}, line, Role::muted).max_width = area.width() - 2 * margin;
    y += caption;
  }
  return y + 8;
}

double Pen::below_header(const QString& words) const {
  return margin + body + caption * static_cast<double>(header_lines(words).size()) + 4;
}

QStringList Pen::header_lines(const QString& words, double beside) const {
  return word_lines(
      words, [this](const QString& some) { return width(some); }, area.width() - 2 * margin - beside);
}

void Pen::whisker(double y, double low, double middle, double high, Shade shade) {
  if (std::isfinite(low) && std::isfinite(high)) line({low, y}, {high, y}, shade, 1.5);
  mark(Shape::disc, {middle, y}, 9, shade, Role::stage, 1.5);
}

Flow flow_of(const Pen& pen, const std::vector<Tile>& tiles, const QRectF& area, Density widest) {
  struct Measures {
    Density density;
    double height, least, padding, gap;
    TextSize size;
  };
  constexpr Measures ways[] = {{Density::two_lines, 42, 42, 14, 5, TextSize::body},
                               {Density::one_line, 28, 24, 14, 5, TextSize::body},
                               {Density::small, 20, 14, 8, 3, TextSize::caption}};
  Flow flow;
  for (const Measures& way : ways) {
    if (way.density < widest) continue;
    flow = {{}, 0, way.density};
    const double height = way.height * pen.ts;
    double x = area.left(), y = area.top();
    for (const Tile& tile : tiles) {
      const double width = std::max(
          way.least * pen.ts, pen.width(QString::fromStdString(tile.word), way.size, 500) + way.padding);
      if (x + width > area.right() && x > area.left()) x = area.left(), y += height + way.gap;
      flow.tiles.emplace_back(x, y, width, height);
      x += width + way.gap;
    }
    flow.bottom = y + height;
    if (flow.bottom <= area.bottom()) return flow;
  }
  while (!flow.tiles.empty() && flow.tiles.back().bottom() > area.bottom()) flow.tiles.pop_back();
  flow.bottom = flow.tiles.empty() ? area.top() : flow.tiles.back().bottom();
  return flow;
}

Shade step_shade(int step, int steps) {
  const double share = steps < 2 ? 1 : std::clamp((step - 1.0) / (steps - 1.0), 0.0, 1.0);
  return Shade(Map::amount, 0.15 + 0.85 * share);
}

void draw_tiles(Pen& pen, const std::vector<Tile>& tiles, const Flow& flow, int steps, const QString& kind) {
  for (std::size_t i = 0; i < tiles.size() && i < flow.tiles.size(); ++i) {
    const Tile& tile = tiles[i];
    const QRectF& box = flow.tiles[i];
    const bool mine = pen.view().hover == kind && pen.view().hover_index == static_cast<int>(i);
    const bool open = pen.view().selection == kind && pen.view().selection_index == static_cast<int>(i);
    const bool focus = pen.view().focus == QStringLiteral("%1:%2").arg(kind).arg(i);
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
      const double stripe = flow.density == Density::small ? 3 : 5;
      pen.box({box.left(), box.bottom() - stripe, box.width(), stripe}, step_shade(tile.step, steps));
    }
    if (tile.standing == Standing::pinned)
      pen.mark(Shape::diamond, box.topRight() + QPointF(-6, 6), 7, Role::accent);

    const bool two_lines = flow.density == Density::two_lines;
    const double y = two_lines ? box.top() + 14 * pen.ts : box.center().y() - 1;
    Label& word =
        pen.text({box.center().x(), y}, QString::fromStdString(tile.word), masked ? Role::muted : Role::ink,
                 Qt::AlignCenter, flow.density == Density::small ? TextSize::caption : TextSize::body,
                 masked ? 400 : 500);
    word.italic = masked;
    if (!two_lines) continue;
    QString second;
    if (masked && tile.confidence > 0) second = pen.percent(tile.confidence, 2);
    if (tile.standing == Standing::written && tile.step > 0) second = pen.view().locale.toString(tile.step);
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
      y(pen.below_header(words_of_the_way_down()) + pen.body + 10) {}

StepsSlider::StepsSlider(const Pen& pen)
    : left(pen.area.right() - pen.margin - room(pen) + 24 + pen.width(QStringLiteral("1")) + 14),
      right(pen.area.right() - pen.margin - pen.width(QStringLiteral("64")) - 14),
      y(pen.margin + pen.caption + 10) {}

std::int64_t StepsSlider::value(double x) const {
  return std::clamp<std::int64_t>(std::llround(1 + (most - 1) * (x - left) / std::max(1.0, right - left)), 1,
                                  most);
}

double StepsSlider::room(const Pen& pen) {
  if (pen.area.width() < 400 * pen.ts) return 0;
  return 24 + 28 + 126 + pen.width(QStringLiteral("1")) + pen.width(QStringLiteral("64"));
}

QString words_of_the_way_down() {
  return translate("masked_diffusion",
                   "Each word is masked with probability t; behind the mask the model is asked for it.");
}

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

QString steps_in_words(int count) { return translate("masked_diffusion", "%n step(s)", nullptr, count); }
QString looks_in_words(int count) { return translate("masked_diffusion", "%n look(s)", nullptr, count); }

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
