// The tree: all guesses of one pass, who sees whom, and the path that was taken.
#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

#include "visualizations/sentence.hpp"
#include "visualizations/speculative_decoding/parts.hpp"

namespace lucid::speculative_decoding {

namespace {

/// What the tree grows from: the end of the beginning, so much of it as tells where it stands.
QString last_words(const SpeculativeScene& scene) {
  QStringList words;
  const std::size_t count = std::min<std::size_t>(scene.prompt.size(), 2);
  for (std::size_t i = scene.prompt.size() - count; i < scene.prompt.size(); ++i)
    words << word_text(scene, scene.prompt[i]);
  return QStringLiteral("… ") + words.join(QLatin1Char(' '));
}

std::vector<bool> taken_nodes(const CheckedTree& checked) {
  std::vector<bool> taken(checked.tree.size(), false);
  for (const int node : checked.accepted) taken[static_cast<std::size_t>(node)] = true;
  return taken;
}

/// The width of every column: as wide as its widest word and, if they are shown, the shares below the words.
std::vector<double> column_widths(const Pen& pen, const SpeculativeScene& scene, const QString& root,
                                  bool with_shares) {
  const CheckedTree& checked = *scene.tree;
  const std::vector<bool> taken = taken_nodes(checked);
  std::vector<double> widths{pen.width(root) + 12};
  for (std::size_t i = 0; i < checked.tree.size(); ++i) {
    const auto depth = static_cast<std::size_t>(checked.tree[i].depth);
    if (depth >= widths.size()) widths.resize(depth + 1, 22 * pen.view().text_scale);
    const double word = pen.width(word_text(scene, checked.tree[i].token)),
                 share = with_shares ? pen.width(pen.percent(checked.target[i], 2)) : 0;
    widths[depth] = std::max(widths[depth],
                             std::max(word, share) + (taken[i] ? sign_room(pen.view().text_scale) + 2 : 10));
  }
  return widths;
}

double sum(const std::vector<double>& numbers) {
  return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

/// Between two columns at least, pixels.
constexpr double least_gap = 8;

/// Where every word stands: leaves one below the other, parents in the middle of their children.
struct TreeLayout {
  std::vector<QRectF> boxes;  ///< of the root, then of the nodes
  QString root;
  bool shares = false;  ///< below the words is room for what the large model thinks of them
};

/// Where a node stands in a list that begins with the text, which is node -1.
std::size_t box_of(int node) { return static_cast<std::size_t>(std::int64_t{node} + 1); }

TreeLayout lay_out(const Pen& pen, const SpeculativeScene& scene, const QRectF& plot) {
  const TokenTree& tree = scene.tree->tree;
  std::vector<std::vector<int>> children(tree.size() + 1);
  for (std::size_t i = 0; i < tree.size(); ++i)
    children[box_of(tree[i].parent)].push_back(static_cast<int>(i));
  std::vector<double> row(tree.size() + 1, 0);
  double leaves = 0;
  const auto place = [&](const auto& self, std::size_t node) -> double {
    if (children[node].empty()) return row[node] = leaves++;
    double rows = 0;
    for (const int child : children[node]) rows += self(self, box_of(child));
    return row[node] = rows / static_cast<double>(children[node].size());
  };
  place(place, 0);

  // Where the width does not do, first the beginning is shortened, then the shares go.
  const double caption = pen.height(), line = plot.height() / std::max(1.0, leaves);
  TreeLayout layout{{}, last_words(scene), line > 2 * caption + 8};
  const auto room = [&](const std::vector<double>& widths) {
    return plot.width() - least_gap * static_cast<double>(widths.size() - 1);
  };
  std::vector<double> widths = column_widths(pen, scene, layout.root, layout.shares);
  if (sum(widths) > room(widths))
    widths = column_widths(pen, scene, layout.root = QStringLiteral("…"), layout.shares);
  if (sum(widths) > room(widths)) widths = column_widths(pen, scene, layout.root, layout.shares = false);
  const double gap = std::clamp(
      (plot.width() - sum(widths)) / static_cast<double>(std::max<std::size_t>(widths.size() - 1, 1)),
      least_gap, 56.0 * pen.view().text_scale);
  const double fit = std::min(1.0, room(widths) / sum(widths));
  std::vector<double> left(widths.size(), plot.left());
  for (std::size_t d = 0; d < widths.size(); ++d) {
    widths[d] *= fit;
    if (d > 0) left[d] = left[d - 1] + widths[d - 1] + gap;
  }
  const double height = layout.shares ? 2 * caption + 4 : std::min(caption + 4, std::max(6.0, line - 2));
  for (std::size_t node = 0; node <= tree.size(); ++node) {
    const auto depth = static_cast<std::size_t>(node == 0 ? 0 : tree[node - 1].depth);
    layout.boxes.emplace_back(left[depth], plot.top() + line * (row[node] + 0.5) - height / 2, widths[depth],
                              height);
  }
  return layout;
}

void draw_words(Pen& pen, const SpeculativeScene& scene, const TreeLayout& layout, int marked) {
  const CheckedTree& checked = *scene.tree;
  const TokenTree& tree = checked.tree;
  const std::vector<bool> taken = taken_nodes(checked);
  for (const bool lit : {false, true}) {
    for (std::size_t i = 0; i < tree.size(); ++i) {
      if (taken[i] != lit) continue;
      const QRectF &parent = layout.boxes[box_of(tree[i].parent)], &child = layout.boxes[i + 1];
      Curve edge;
      edge.from = QPointF(parent.right(), parent.center().y());
      edge.to = QPointF(child.left(), child.center().y());
      const double reach = 0.5 * (child.left() - parent.right());
      edge.control_1 = QPointF(parent.right() + reach, parent.center().y());
      edge.control_2 = QPointF(child.left() - reach, child.center().y());
      edge.stroke.shade = lit ? Shade(Role::accept) : Shade(Role::edge, 0.8);
      edge.stroke.width = static_cast<float>(std::clamp(0.8 + 5 * checked.target[i], 0.8, 5.8));
      pen.panel().add(edge);
    }
  }
  draw_tile(pen, layout.boxes[0], layout.root, Fate::plain, false, {});
  // Those that the marked word sees.
  std::vector<bool> seen(tree.size(), false);
  for (int node = marked; node >= 0; node = tree[static_cast<std::size_t>(node)].parent)
    seen[static_cast<std::size_t>(node)] = true;
  const double caption = pen.height();
  for (std::size_t i = 0; i < tree.size(); ++i) {
    const QRectF& box = layout.boxes[i + 1];
    const QString word = word_text(scene, tree[i].token);
    const bool words_fit = box.height() >= caption - 3;
    draw_tile(pen, box, words_fit && !layout.shares ? word : QString(),
              taken[i] ? Fate::accepted : Fate::plain, marked == static_cast<int>(i),
              QStringLiteral("node:%1").arg(i));
    if (seen[i] && marked != static_cast<int>(i)) pen.box(box, no_shade, Role::accent, 1, 3);
    if (!layout.shares) continue;
    const double middle = box.center().x() + (taken[i] ? 0.5 * sign_room(pen.view().text_scale) - 6 : 0);
    pen.text({middle, box.top() + 2 + caption / 2}, word, Role::ink, Qt::AlignCenter);
    pen.text({middle, box.bottom() - 2 - caption / 2}, pen.percent(checked.target[i], 2), Role::muted,
             Qt::AlignCenter);
  }
}

/// What stands below the mask while no word is marked.
constexpr const char* mask_words[] = {QT_TRANSLATE_NOOP("speculative", "a row: one guess"),
                                      QT_TRANSLATE_NOOP("speculative", "filled: seen by it")};
double mask_words_height(const Pen& pen, double width) {
  qsizetype lines = 0;
  for (const char* words : mask_words) lines += lines_of(pen, translate("speculative", words), width).size();
  return 6 + static_cast<double>(lines) * pen.height();
}

/// Who sees whom: a row for each word. What is said of it ends above `bottom`.
void draw_mask(Pen& pen, const SpeculativeScene& scene, const QRectF& matrix, double bottom, int marked) {
  const CheckedTree& checked = *scene.tree;
  const std::size_t n = checked.tree.size();
  const std::vector<bool> taken = taken_nodes(checked);
  const auto mask = ancestor_mask(parents(checked.tree));
  // A small matrix is narrower than its title, which then reaches into the tree's margin.
  pen.text({matrix.right(), matrix.top() - 4}, translate("speculative", "Who sees whom"), Role::ink,
           Qt::AlignRight | Qt::AlignBottom, TextSize::caption, 600);
  pen.box(matrix, Shade(Role::sunken), Role::line, 1);
  const double cell = matrix.width() / static_cast<double>(std::max<std::size_t>(n, 1));
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j) {
      if (!mask[i * n + j]) continue;
      const bool now = marked == static_cast<int>(i);
      const bool path = taken[i] && taken[j];
      pen.box({matrix.left() + static_cast<double>(j) * cell, matrix.top() + static_cast<double>(i) * cell,
               std::max(1.0, cell - 1), std::max(1.0, cell - 1)},
              now    ? Shade(Role::accent)
              : path ? Shade(Role::accept)
                     : Shade(Role::memory, 0.65));
    }
  }
  double under = matrix.bottom() + 6;
  const auto say = [&](const QString& sentence, Shade shade) {
    for (const QString& some : lines_of(pen, sentence, matrix.width())) {
      if (under + pen.height() > bottom + 2) return;
      pen.text({matrix.left(), under}, some, shade).max_width = matrix.width();
      under += pen.height();
    }
  };
  say(translate("speculative", mask_words[0]), Role::muted);
  if (marked < 0) return say(translate("speculative", mask_words[1]), Role::muted);
  const auto node = static_cast<std::size_t>(marked);
  say(translate("speculative", "%1: reached with %2")
          .arg(word_text(scene, checked.tree[node].token), pen.percent(checked.reach[node])),
      Role::accent);
  say(translate("speculative", "the small one hoped for %1").arg(pen.percent(checked.tree[node].path)),
      Role::muted);
}

/// What the pass yields, and how many guesses it checks, to be changed: how that is laid out in a width.
struct YieldLayout {
  QString expected, alone, path, guesses;
  bool one_line = true;  ///< both expectations
  double button = 0, number = 0, path_width = 0, height = 0;
};

YieldLayout lay_out_yield(const Pen& pen, const SpeculativeScene& scene, double width) {
  const CheckedTree& checked = *scene.tree;
  const double caption = pen.height();
  YieldLayout layout;
  layout.expected =
      translate("speculative", "expected words of this pass: %1").arg(pen.number(checked.expected));
  layout.alone =
      translate("speculative", "its first branch alone: %1").arg(pen.number(checked.chain_expected));
  layout.path = checked.next < 0
                    ? translate("speculative", "this time: %1 taken").arg(checked.accepted.size())
                    : translate("speculative", "this time: %1 taken, then the large model adds %2")
                          .arg(checked.accepted.size())
                          .arg(quoted(word_text(scene, checked.next)));
  const int count = static_cast<int>(checked.tree.size());
  layout.guesses = translate("speculative", "%n guess(es)", nullptr, count);
  layout.one_line =
      pen.width(layout.expected, TextSize::body, 600) + caption + pen.width(layout.alone) <= width;
  layout.button = std::max(26.0, caption + 4);
  layout.number = pen.width(layout.guesses, TextSize::caption, 600) + 16;
  layout.path_width = width - 2 * layout.button - layout.number - 10;
  const auto path_lines = static_cast<double>(lines_of(pen, layout.path, layout.path_width).size());
  layout.height = 4 + pen.height(TextSize::body) + (layout.one_line ? 0 : caption) +
                  std::max(layout.button, path_lines * caption) + 4;
  return layout;
}

void draw_yield(Pen& pen, const YieldLayout& layout, const QRectF& area) {
  const double caption = pen.height(), body = pen.height(TextSize::body);
  pen.line({area.left(), area.top() - 4}, {area.right(), area.top() - 4}, Role::line, 1);
  pen.text(area.topLeft() + QPointF(0, 2), layout.expected, Role::ink, Qt::AlignLeft | Qt::AlignTop,
           TextSize::body, 600)
      .max_width = area.width();
  double second = area.top() + 4 + body;
  if (layout.one_line) {
    pen.text({area.left() + pen.width(layout.expected, TextSize::body, 600) + caption,
              area.top() + 2 + 0.7 * (body - caption)},
             layout.alone, Role::muted);
  } else {
    second = paragraph(pen, {area.left(), second - 2}, layout.alone, area.width(), Role::muted) + 2;
  }

  const double size = layout.button, buttons = area.left() + layout.path_width + 10;
  for (const bool more : {false, true}) {
    const QString pick = more ? QStringLiteral("more") : QStringLiteral("fewer");
    const QRectF box(buttons + (more ? size + layout.number : 0), second, size, size);
    const bool focus = pen.view().focus == pick;
    Polygon& button = pen.box(box, pen.view().hover == pick ? Shade(Role::soft) : Shade(Role::stage),
                              focus ? Role::focus : Role::edge, focus ? 2 : 1, 4);
    button.pick = pick;
    pen.line(box.center() - QPointF(6, 0), box.center() + QPointF(6, 0), Role::ink, 1.5);
    if (more) pen.line(box.center() - QPointF(0, 6), box.center() + QPointF(0, 6), Role::ink, 1.5);
  }
  pen.text({buttons + size + layout.number / 2, second + size / 2}, layout.guesses, Role::ink,
           Qt::AlignCenter, TextSize::caption, 600);
  paragraph(pen, {area.left(), second}, layout.path, layout.path_width, Role::accept);
}

/// Where the mask with its words stands on no tile, at the right, top or bottom; `wanted` at most, not much
/// smaller.
std::optional<QRectF> free_corner(const Pen& pen, const TreeLayout& layout, const QRectF& area,
                                  const QRectF& wanted) {
  const double caption = pen.height(), above = caption + 8, below = 5 * caption + 8;
  for (const double share : {1.0, 0.8, 0.6}) {
    const double side = share * wanted.width();
    for (const double top : {wanted.top(), area.bottom() - below - side}) {
      const QRectF matrix(area.right() - side, top, side, side);
      const QRectF needed = matrix.adjusted(-8, -above, 0, below);
      if (std::ranges::none_of(layout.boxes, [&](const QRectF& box) { return box.intersects(needed); }))
        return matrix;
    }
  }
  return std::nullopt;
}

/// The node that is pointed at, else the one that was clicked; −1: none.
int marked_node(const SpeculativeScene& scene, const ViewState& view) {
  for (const QString& pick : {view.hover, view.selection}) {
    if (!pick.startsWith(QLatin1String("node:"))) continue;
    const int node = pick.mid(5).toInt();
    return node < static_cast<int>(scene.tree->tree.size()) ? node : -1;
  }
  return -1;
}

}  // namespace

void draw_tree(const Snapshot&, const SpeculativeScene& scene, const ViewState& view, DrawList& list) {
  const QRectF area(QPointF(0, 0), view.size);
  Panel& panel = pixel_panel(list, area);
  Pen pen(panel, view);
  const double caption = pen.height();
  const QString title = translate("speculative", "A tree of guesses, checked in one pass");
  const QString with_shares =
      translate("speculative", "below a word: how likely the large model finds it; so wide is its line");
  if (!scene.tree) {
    header(pen, area, title, with_shares);
    pen.text(area.center(), translate("speculative", "the tree is growing"), Role::muted, Qt::AlignCenter);
    return;
  }
  const YieldLayout yields = lay_out_yield(pen, scene, area.width() - 40);
  const double foot = yields.height;
  const auto below = [&](double y) {
    return QRectF(20, y + 4, area.width() - 40, area.height() - y - foot - 8);
  };
  // The mask beside the words, or in a corner that they leave free; the words before the mask.
  struct Arranged {
    QRectF whole;
    TreeLayout layout;
    std::optional<QRectF> matrix;
  };
  const auto least = column_widths(pen, scene, QStringLiteral("…"), false);
  const auto arrange = [&](const QString& words) {
    Arranged made{below(header_bottom(pen, area, title, words)), {}, {}};
    const QRectF& whole = made.whole;
    double side = std::clamp(0.26 * area.width(), 90.0, 210.0 * view.text_scale);
    while (side > 60 && caption + 6 + side + mask_words_height(pen, side) > whole.height()) side *= 0.95;
    const QRectF corner(area.right() - side - 20, whole.top() + caption + 6, side, side);
    const QRectF beside(whole.topLeft(), QSizeF(whole.width() - side - 20, whole.height()));
    const bool both = sum(least) + least_gap * static_cast<double>(least.size() - 1) <= beside.width();
    made.layout = lay_out(pen, scene, both ? beside : whole);
    made.matrix = both ? corner : free_corner(pen, made.layout, whole, corner);
    return made;
  };
  // Where the shares have no room, the widths of the lines tell them.
  QString words = with_shares;
  Arranged made = arrange(words);
  if (!made.layout.shares)
    made = arrange(
        words = translate("speculative", "the wider a line, the likelier the large model finds its word"));
  header(pen, area, title, words);
  const auto& [whole, layout, matrix] = made;
  const int marked = marked_node(scene, view);
  draw_words(pen, scene, layout, marked);
  if (matrix) draw_mask(pen, scene, *matrix, whole.bottom(), marked);
  draw_yield(pen, yields, {20, area.bottom() - foot, area.width() - 40, foot});
}

}  // namespace lucid::speculative_decoding
