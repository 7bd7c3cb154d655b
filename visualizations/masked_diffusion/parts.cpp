#include "visualizations/masked_diffusion/parts.hpp"

#include <algorithm>
#include <array>
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
  for (const QString& line : words.isEmpty() ? QStringList() : header_lines(words, beside)) {
    text({margin, y}, line, Role::muted).max_width = area.width() - 2 * margin;
    y += caption;
  }
  return y + 8;
}

double Pen::header_height(const QString& words, double beside) const {
  return margin + 4 + body + caption * static_cast<double>(header_lines(words, beside).size());
}

QStringList Pen::header_lines(const QString& words, double beside) const {
  struct Known {
    QString words;
    double room = 0, scale = 0;
    QStringList lines;
  };
  // A picture asks several times, and for the same two sentences.
  thread_local std::array<Known, 2> known;
  thread_local std::size_t oldest = 0;
  const double room = area.width() - 2 * margin - beside;
  for (const Known& one : known)
    if (one.words == words && one.room == room && one.scale == ts) return one.lines;
  Known& found = known[oldest];
  oldest = 1 - oldest;
  found = {words, room, ts,
           word_lines(
               words, [this](const QString& some) { return width(some); }, room)};
  return found.lines;
}

void Pen::whisker(double y, double low, double middle, double high, Shade shade) {
  if (std::isfinite(low) && std::isfinite(high)) line({low, y}, {high, y}, shade, 1.5);
  mark(Shape::disc, {middle, y}, 9, shade, Role::stage, 1.5);
}

namespace {

/// From the most generous one on. A page on a wide screen is read from afar.
constexpr TileStyle styles[] = {
    {true, 58, 54, 24, 9, TextSize::title},  {false, 42, 36, 22, 9, TextSize::title},
    {true, 48, 46, 18, 6, TextSize::text},   {false, 34, 28, 16, 6, TextSize::text},
    {true, 42, 42, 14, 5, TextSize::body},   {true, 37, 36, 9, 4, TextSize::body},
    {false, 28, 24, 14, 5, TextSize::body},  {false, 25, 18, 9, 4, TextSize::body},
    {false, 20, 14, 8, 3, TextSize::caption}};

/// The widths of the words in this size.
std::vector<double> word_widths(const Pen& pen, const std::vector<Tile>& tiles, TextSize size) {
  std::vector<double> widths;
  widths.reserve(tiles.size());
  for (const Tile& tile : tiles) widths.push_back(pen.width(QString::fromStdString(tile.word), size, 500));
  return widths;
}

/// All tiles in this style, however far down they reach.
Flow flow_in(const Pen& pen, const std::vector<double>& widths, const QRectF& area, const TileStyle& style) {
  Flow flow{{}, 0, style};
  const double height = style.height * pen.ts;
  double x = area.left(), y = area.top();
  for (const double word : widths) {
    const double width = std::max(style.least, word / pen.ts + style.padding) * pen.ts;
    if (x + width > area.right() && x > area.left()) x = area.left(), y += height + style.gap;
    flow.tiles.emplace_back(x, y, width, height);
    x += width + style.gap;
  }
  flow.bottom = y + height;
  return flow;
}

}  // namespace

Flow flow_of(const Pen& pen, const std::vector<Tile>& tiles, const QRectF& area, bool second_lines, int shown,
             TextSize largest) {
  Flow flow;
  std::vector<double> widths;
  for (const TileStyle& style : styles) {
    if ((style.second_line && !second_lines) || style.size > largest) continue;
    if (widths.empty() || style.size != flow.style.size) widths = word_widths(pen, tiles, style.size);
    flow = flow_in(pen, widths, area, style);
    if (flow.bottom <= area.bottom()) return flow;
  }
  if (flow.tiles.empty()) return flow;
  // The rows round the one that is shown, or the first ones.
  const double row = flow.style.height * pen.ts + flow.style.gap;
  const double rows = std::max(1.0, std::floor((area.height() + flow.style.gap) / row));
  const auto at = static_cast<std::size_t>(std::clamp(shown, 0, static_cast<int>(tiles.size()) - 1));
  const double last = std::round((flow.tiles.back().top() - area.top()) / row),
               wanted = std::round((flow.tiles[at].top() - area.top()) / row);
  const double first = std::clamp(wanted - std::floor(rows / 2), 0.0, std::max(0.0, last + 1 - rows));
  for (QRectF& tile : flow.tiles) {
    tile.translate(0, -first * row);
    if (tile.top() < area.top() - 1 || tile.top() > area.top() + rows * row - 1) tile = QRectF();
  }
  flow.bottom = area.top() + rows * row - flow.style.gap;
  return flow;
}

double least_height(const Pen& pen, const std::vector<Tile>& tiles, double width) {
  const TileStyle& smallest = styles[std::size(styles) - 1];
  return flow_in(pen, word_widths(pen, tiles, smallest.size), {0, 0, width, 0}, smallest).bottom;
}

Shade step_shade(int step, int steps) {
  const double share = steps < 2 ? 1 : std::clamp((step - 1.0) / (steps - 1.0), 0.0, 1.0);
  return Shade(Map::amount, 0.15 + 0.85 * share);
}

void draw_tiles(Pen& pen, const std::vector<Tile>& tiles, const Flow& flow, int steps, const QString& kind) {
  const TileStyle& style = flow.style;
  const bool small = style.size == TextSize::caption, close = style.gap < 5;
  for (std::size_t i = 0; i < tiles.size() && i < flow.tiles.size(); ++i) {
    const Tile& tile = tiles[i];
    const QRectF& box = flow.tiles[i];
    if (box.isNull()) continue;
    const bool mine = pen.view().hover == kind && pen.view().hover_index == static_cast<int>(i);
    const bool open = pen.view().selection == kind && pen.view().selection_index == static_cast<int>(i);
    const bool focus = pen.view().focus == QStringLiteral("%1:%2").arg(kind).arg(i);
    const bool masked = tile.standing == Standing::masked;
    const bool edge = tile.word == "⊢" || tile.word == "⊣";  // where the text begins and ends
    Shade fill = Role::sunken, outline = no_shade;
    double width = 0;
    if (masked)
      fill = tile.was.empty() ? Shade(Role::stage) : Shade(Role::accent, 0.14),
      outline = close ? Role::line : Role::edge, width = 1;
    if (tile.standing == Standing::given) fill = Shade(Role::ink, 0.0);
    if (tile.standing == Standing::pinned || tile.next) outline = Role::accent, width = 1.5;
    if (mine) outline = Role::accent, width = 1.5;
    if (open || focus) outline = focus ? Role::focus : Role::accent, width = 2.5;
    Polygon& shape = pen.box(box, fill, outline, width, 3);
    // Dashes that stand close would run into each other.
    if (masked && !tile.next && !close && !mine && !open && !focus) shape.outline.dash = Dash::dashed;
    shape.pick = kind;
    shape.pick_index = static_cast<int>(i);
    if (tile.standing == Standing::written && steps > 0 && tile.step > 0) {
      const double stripe = small ? 3 : 5;
      pen.box({box.left(), box.bottom() - stripe, box.width(), stripe}, step_shade(tile.step, steps));
    }
    // How sure the model is of what it thinks likeliest there.
    if (masked && tile.confidence > 0)
      pen.box({box.left() + 4, box.bottom() - 5, (box.width() - 8) * tile.confidence, small ? 2.0 : 3.0},
              Shade(Role::ink, 0.35));
    if (tile.standing == Standing::pinned)
      pen.mark(Shape::diamond, box.topRight() + QPointF(-6, 6), 7, Role::accent);

    const double y = style.second_line ? box.top() + 0.34 * box.height() : box.center().y() - 1;
    Label& word = pen.text({box.center().x(), y}, QString::fromStdString(tile.word),
                           masked || edge ? Role::muted : Role::ink, Qt::AlignCenter, style.size,
                           masked || edge ? 400 : 500);
    word.italic = masked;
    if (!style.second_line) continue;
    QString second;
    if (masked && tile.confidence > 0) second = pen.percent(tile.confidence, 2);
    if (tile.standing == Standing::written && tile.step > 0) second = pen.view().locale.toString(tile.step);
    if (!second.isEmpty())
      pen.text({box.center().x(), box.top() + 0.68 * box.height()}, second, Role::muted, Qt::AlignCenter);
  }
}

int open_tile(const PageScene& page, const ViewState& view) {
  int tile = view.selection == QLatin1String("tile") ? view.selection_index : -1;
  if (view.focus.startsWith(QLatin1String("tile:"))) tile = view.focus.mid(5).toInt();
  return tile >= 0 && tile < static_cast<int>(page.tiles.size()) ? tile : -1;
}

int told_tile(const PageScene& page, const ViewState& view) {
  if (const int open = open_tile(page, view); open >= 0) return open;
  int told = -1;
  const auto better = [&](const Tile& tile) {
    if (told < 0) return true;
    const Tile& best = page.tiles[static_cast<std::size_t>(told)];
    if (tile.next != best.next) return tile.next;
    return page.masked > 0 ? tile.confidence > best.confidence : tile.step > best.step;
  };
  const Standing wanted = page.masked > 0 ? Standing::masked : Standing::written;
  for (std::size_t i = 0; i < page.tiles.size(); ++i)
    if (page.tiles[i].standing == wanted && better(page.tiles[i])) told = static_cast<int>(i);
  return told;
}

MaskSlider::MaskSlider(const Pen& pen) : left(pen.margin + 18), right(pen.area.right() - pen.margin - 18) {}

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
    const int row = i / columns, column = i % columns;
    const QRectF box(0.07 * width + column * (tile_width + gap), 0.1 * height + row * (tile_height + gap),
                     tile_width, tile_height);
    const auto& tiles = scene.page.tiles;
    const double sure = tiles.empty() ? law[static_cast<std::size_t>(i % strings)] / most
                                      : tiles[static_cast<std::size_t>(i) % tiles.size()].confidence;
    Polygon& shape = pen.box(box, sure > 0.35 ? Shade(Map::amount, 0.2 + 0.8 * sure) : Shade(Role::stage),
                             sure > 0.35 ? no_shade : Shade(Role::edge), sure > 0.35 ? 0 : 1, 2);
    if (sure <= 0.35) shape.outline.dash = Dash::dashed;
  }
}

}  // namespace lucid::masked_diffusion
