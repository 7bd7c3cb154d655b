// The tree: all guesses of one pass, who sees whom, and the path that was taken.
#include <algorithm>
#include <cmath>

#include "visualizations/speculative_decoding/parts.hpp"

namespace lucid::speculative_decoding {

void draw_tree(const Snapshot&, const SpeculativeScene& scene, const ViewState& view, DrawList& list) {
  const QRectF area(QPointF(0, 0), view.size);
  Panel& panel = pixel_panel(list, area);
  Pen pen(panel, view);
  const double caption = pen.height();
  const double y =
      header(pen, area, translate("speculative", "A tree of guesses, checked in one pass"),
             translate("speculative", "from left to right; each word sees only those that it stands on"));
  if (!scene.tree) {
    pen.text(area.center(), translate("speculative", "the tree is growing"), Role::muted, Qt::AlignCenter);
    return;
  }
  const CheckedTree& checked = *scene.tree;
  const TokenTree& tree = checked.tree;
  const std::size_t n = tree.size();
  const double foot = 3.2 * caption;
  const double mask_side = std::clamp(0.26 * area.width(), 90.0, 210.0 * view.text_scale);
  const QRectF plot(20, y + 4, area.width() - mask_side - 60, area.height() - y - foot - 8);

  // Leaves one below the other in the order of the tree, parents in the middle of their children.
  std::vector<std::vector<int>> children(n + 1);
  int deepest = 1;
  for (std::size_t i = 0; i < n; ++i) {
    children[static_cast<std::size_t>(tree[i].parent + 1)].push_back(static_cast<int>(i));
    deepest = std::max(deepest, tree[i].depth);
  }
  std::vector<double> row(n + 1, 0);
  double leaves = 0;
  const auto place = [&](const auto& self, std::size_t node) -> double {
    if (children[node].empty()) return row[node] = leaves++;
    double sum = 0;
    for (const int child : children[node]) sum += self(self, static_cast<std::size_t>(child + 1));
    return row[node] = sum / static_cast<double>(children[node].size());
  };
  place(place, 0);
  const double column = plot.width() / (deepest + 1), line = plot.height() / std::max(1.0, leaves);
  const double tile_height = std::min(caption + 4, std::max(6.0, line - 2));
  const double tile_width = std::min(0.78 * column, 96.0 * view.text_scale);
  const auto centre = [&](std::size_t node) {
    const int depth = node == 0 ? 0 : tree[node - 1].depth;
    return QPointF(plot.left() + column * depth + tile_width / 2, plot.top() + line * (row[node] + 0.5));
  };
  std::vector<bool> taken(n, false);
  for (const int node : checked.accepted) taken[static_cast<std::size_t>(node)] = true;

  for (const bool lit : {false, true}) {
    for (std::size_t i = 0; i < n; ++i) {
      if (taken[i] != lit) continue;
      const QPointF from = centre(static_cast<std::size_t>(tree[i].parent + 1)) + QPointF(tile_width / 2, 0),
                    to = centre(i + 1) - QPointF(tile_width / 2, 0);
      Curve edge;
      edge.from = from, edge.to = to;
      edge.control_1 = from + QPointF(0.5 * (to.x() - from.x()), 0);
      edge.control_2 = to - QPointF(0.5 * (to.x() - from.x()), 0);
      edge.stroke.shade = lit ? Shade(Role::accept) : Shade(Role::edge, 0.8);
      edge.stroke.width = static_cast<float>(std::clamp(0.8 + 5 * checked.target[i], 0.8, 5.8));
      panel.add(edge);
    }
  }
  const QString last = scene.prompt.empty() ? QString() : word_text(scene, scene.prompt.back());
  const QPointF root = centre(0);
  draw_tile(pen, {root.x() - tile_width / 2, root.y() - tile_height / 2, tile_width, tile_height}, last,
            Fate::plain, false, {});
  int marked = -1;
  if (view.hover.startsWith(QLatin1String("node:")))
    marked = view.hover.mid(5).toInt();
  else if (view.selection.startsWith(QLatin1String("node:")))
    marked = view.selection.mid(5).toInt();
  if (marked >= static_cast<int>(n)) marked = -1;
  for (std::size_t i = 0; i < n; ++i) {
    const QPointF at = centre(i + 1);
    const QRectF box(at.x() - tile_width / 2, at.y() - tile_height / 2, tile_width, tile_height);
    draw_tile(pen, box, tile_height < caption - 3 ? QString() : word_text(scene, tree[i].token),
              taken[i] ? Fate::accepted : Fate::plain, marked == static_cast<int>(i),
              QStringLiteral("node:%1").arg(i));
    if (tile_height >= caption - 3 && column - tile_width > 34 * view.text_scale)
      pen.text({at.x() + tile_width / 2 + 4, at.y() - tile_height / 2 + 1}, pen.percent(checked.target[i]),
               Role::muted, Qt::AlignLeft | Qt::AlignBottom)
          .yield = Yield::drops;
  }

  // Who sees whom.
  const auto mask = ancestor_mask(parents(tree));
  const QRectF matrix(area.right() - mask_side - 20, y + caption + 10, mask_side, mask_side);
  pen.text({matrix.left(), matrix.top() - 4}, translate("speculative", "Who sees whom"), Role::ink,
           Qt::AlignLeft | Qt::AlignBottom, TextSize::caption, 600)
      .max_width = mask_side;
  pen.box(matrix, Shade(Role::sunken), Role::line, 1);
  const double cell = mask_side / static_cast<double>(std::max<std::size_t>(n, 1));
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
  const auto say = [&](const QString& words, Shade shade) {
    pen.text({matrix.left(), under}, words, shade).max_width = mask_side;
    under += caption;
  };
  say(translate("speculative", "a row: one guess"), Role::muted);
  if (marked >= 0) {
    say(translate("speculative", "%1: reached with %2")
            .arg(word_text(scene, tree[static_cast<std::size_t>(marked)].token),
                 pen.percent(checked.reach[static_cast<std::size_t>(marked)])),
        Role::accent);
    say(translate("speculative", "the small one hoped for %1")
            .arg(pen.percent(tree[static_cast<std::size_t>(marked)].path)),
        Role::muted);
  } else {
    say(translate("speculative", "filled: seen by it"), Role::muted);
  }

  // What the pass yields.
  const double base = area.bottom() - foot;
  pen.line({20, base - 4}, {area.width() - 20, base - 4}, Role::line, 1);
  Label& yields =
      pen.text({20, base + 2},
               translate("speculative", "expected words of this pass: %1").arg(pen.number(checked.expected)),
               Role::ink, Qt::AlignLeft | Qt::AlignTop, TextSize::body, 600);
  yields.more = {
      {QStringLiteral("   ") +
           translate("speculative", "its first branch alone: %1").arg(pen.number(checked.chain_expected)),
       Role::muted}};
  yields.max_width = area.width() - 40;
  QString path = translate("speculative", "this time: %1 taken").arg(checked.accepted.size());
  if (checked.next >= 0)
    path += QStringLiteral(", ") +
            translate("speculative", "then the large model adds “%1”").arg(word_text(scene, checked.next));
  pen.text({20, base + 4 + pen.height(TextSize::body)}, path, Role::accept).max_width =
      area.width() - 40 - 70;

  // More or fewer guesses.
  const double size = 26;
  for (const bool more : {false, true}) {
    const QString pick = more ? QStringLiteral("more") : QStringLiteral("fewer");
    const QRectF box(area.right() - 20 - (more ? size : 2 * size + 6), base + 4 + pen.height(TextSize::body),
                     size, size);
    Polygon& button = pen.box(box, view.hover == pick ? Shade(Role::soft) : Shade(Role::stage),
                              view.focus == pick ? Role::focus : Role::edge, view.focus == pick ? 2 : 1, 4);
    button.pick = pick;
    pen.line(box.center() - QPointF(6, 0), box.center() + QPointF(6, 0), Role::ink, 1.5);
    if (more) pen.line(box.center() - QPointF(0, 6), box.center() + QPointF(0, 6), Role::ink, 1.5);
  }
}

}  // namespace lucid::speculative_decoding
