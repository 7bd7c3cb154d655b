// The marked node's arithmetic in numbers, and the landscape over two leaves.
#include "visualizations/backpropagation/graph_parts.hpp"

#include <algorithm>
#include <cmath>

#include "visualizations/sentence.hpp"
#include "visualizations/text.hpp"

namespace lucid::backpropagation {

namespace {

Run plain(const QString& text, Shade shade = Role::ink) { return {text, shade}; }
Run symbol(const QString& text) { return {text, Role::ink, 400, true, true}; }
Run amount(const QString& text) { return {text, Role::energy_text, 600}; }

/// Where the local derivative comes from, in a few words.
QString reason(ScalarOp op) {
  switch (op) {
    case ScalarOp::add: return translate("backpropagation", "a sum hands it on");
    case ScalarOp::subtract: return translate("backpropagation", "taken away: negative");
    case ScalarOp::multiply: return translate("backpropagation", "the other factor");
    case ScalarOp::divide: return translate("backpropagation", "1 ÷ the divisor; −quotient ÷ divisor");
    case ScalarOp::power: return translate("backpropagation", "exponent × one power less");
    case ScalarOp::negate: return translate("backpropagation", "the sign turns");
    case ScalarOp::sine: return translate("backpropagation", "the cosine");
    case ScalarOp::cosine: return translate("backpropagation", "minus the sine");
    case ScalarOp::tangent: return translate("backpropagation", "1 + the tangent squared");
    case ScalarOp::exponential: return translate("backpropagation", "exp is its own slope");
    case ScalarOp::logarithm: return translate("backpropagation", "1 ÷ the input");
    case ScalarOp::square_root: return translate("backpropagation", "1 ÷ twice the root");
    case ScalarOp::hyperbolic_tangent: return translate("backpropagation", "1 − the output squared");
    case ScalarOp::relu: return translate("backpropagation", "1 above zero, else 0");
    case ScalarOp::sigmoid: return translate("backpropagation", "output × (1 − output)");
    case ScalarOp::absolute: return translate("backpropagation", "the sign of the input");
    case ScalarOp::maximum:
    case ScalarOp::minimum: return translate("backpropagation", "all to the one that won");
    case ScalarOp::leaf:
    case ScalarOp::constant: break;
  }
  return {};
}

struct Line {
  std::vector<Run> runs;
  bool locked = false;
};

std::vector<Run> derivative_of(const QString& output, const QString& by) {
  return {symbol(QStringLiteral("∂") + output + QStringLiteral("/∂") + by), plain(QStringLiteral(" = "))};
}

/// Two or three lines about one node.
std::vector<Line> arithmetic(const Pen& pen, const GraphScene& graph, const GraphFacts& facts, int node) {
  const Expression& expression = *graph.expression;
  const auto& n = expression.tape[node];
  const auto index = static_cast<std::size_t>(node);
  const QString output = node_name(expression, expression.output);
  std::vector<Line> lines;

  // What arrived, and from where: a value that is used twice is to blame twice.
  std::vector<double> shares;
  for (const auto& [user, side] : facts.users[index]) {
    const double share = facts.handed[static_cast<std::size_t>(user)][static_cast<std::size_t>(side)];
    if (std::isfinite(share)) shares.push_back(share);
  }
  const auto named = [&](int other) {
    return !expression.nodes[static_cast<std::size_t>(other)].name.empty();
  };
  Line arrived;
  arrived.locked = !facts.complete[index];
  if (named(node) || node == expression.output) {
    arrived.runs = derivative_of(output, node_name(expression, node));
  } else {
    arrived.runs = {plain(translate("backpropagation", "its blame:")), plain(QStringLiteral(" "))};
  }
  if (node == expression.output) {
    arrived.runs.push_back(amount(pen.number(1)));
    arrived.runs.push_back(plain(translate("backpropagation", "  where the sweep starts"), Role::muted));
  } else {
    if (shares.size() > 1) {
      for (std::size_t i = 0; i < std::min<std::size_t>(shares.size(), 4); ++i) {
        if (i > 0) arrived.runs.push_back(plain(QStringLiteral(" + ")));
        const QString text = pen.number(shares[i]);
        arrived.runs.push_back(amount(shares[i] < 0 && i > 0 ? QStringLiteral("(%1)").arg(text) : text));
      }
      if (shares.size() > 4) arrived.runs.push_back(plain(QStringLiteral(" + …")));
      arrived.runs.push_back(plain(QStringLiteral(" = ")));
    }
    if (facts.complete[index]) {
      arrived.runs.push_back(amount(pen.number(facts.received[index])));
      if (shares.size() > 1) {
        arrived.runs.push_back(
            plain(translate("backpropagation", "  used %1 times, blamed %1 times").arg(shares.size()),
                  Role::muted));
      }
    }
  }
  if (parents_of(n.op) == 0 && shares.size() == 1 && facts.complete[index]) {
    const auto [user, side] = facts.users[index].front();
    const QString product = QStringLiteral(" × %1 = ").arg(pen.number(expression.tape[user].local[side]));
    arrived.runs.insert(arrived.runs.end() - 1,
                        {amount(pen.number(facts.received[static_cast<std::size_t>(user)])), plain(product)});
  }
  if (parents_of(n.op) == 0 || node != expression.output) lines.push_back(std::move(arrived));
  if (n.op == ScalarOp::leaf && facts.complete[index]) {
    Line meaning;
    meaning.runs =
        runs_of(translate("backpropagation", "raise %1 by 0.01: %2 changes by %3"), plain({}, Role::muted),
                {plain(node_name(expression, node), Role::muted), plain(output, Role::muted),
                 amount(pen.number(0.01 * facts.received[index]))});
    lines.push_back(std::move(meaning));
  }

  for (int side = 0; side < parents_of(n.op); ++side) {
    const int parent = n.parent[side];
    if (!facts.drawn[static_cast<std::size_t>(parent)]) continue;
    Line line;
    if (named(parent) && facts.users[static_cast<std::size_t>(parent)].size() == 1) {
      line.runs = derivative_of(output, node_name(expression, parent));
    } else {
      line.runs = runs_of(translate("backpropagation", "to %1:"), plain({}, Role::muted),
                          {symbol(node_name(expression, parent))});
      line.runs.push_back(plain(QStringLiteral("  ")));
    }
    const double handed = facts.handed[index][static_cast<std::size_t>(side)];
    const QString local = pen.number(n.local[side]);
    if (std::isfinite(handed)) {
      line.runs.push_back(amount(pen.number(facts.received[index])));
      line.runs.push_back(plain(QStringLiteral(" × ") + local + QStringLiteral(" = ")));
      line.runs.push_back(amount(pen.number(handed)));
    } else {
      line.runs.push_back(plain(translate("backpropagation", "blame × %1").arg(local)));
      line.locked = true;
    }
    if (side == 0 || n.op != ScalarOp::add) {
      const QString words = side == 0 || n.op == ScalarOp::multiply ? reason(n.op) : QString();
      if (!words.isEmpty()) line.runs.push_back(plain(QStringLiteral("  ") + words, Role::muted));
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

/// "0.700 × 1.20 = 0.840", "tanh 0.740 = 0.629".
QString evaluation(const Pen& pen, const Expression& expression, int node) {
  const auto& n = expression.tape[node];
  if (parents_of(n.op) == 0) return {};
  const auto value = [&](int parent) { return pen.number(expression.tape[parent].value); };
  const QString sign = QString::fromUtf8(lucid::symbol(n.op));
  QString left;
  if (n.op == ScalarOp::power) {
    left = QStringLiteral("%1 ^ %2").arg(value(n.parent[0]), value(n.parent[1]));
  } else if (n.op == ScalarOp::maximum || n.op == ScalarOp::minimum) {
    left = QStringLiteral("%1(%2; %3)").arg(sign, value(n.parent[0]), value(n.parent[1]));
  } else if (n.op == ScalarOp::absolute) {
    left = QStringLiteral("|%1|").arg(value(n.parent[0]));
  } else if (parents_of(n.op) == 1) {
    left = QStringLiteral("%1 %2").arg(sign, value(n.parent[0]));
  } else {
    left = QStringLiteral("%1 %2 %3").arg(value(n.parent[0]), sign, value(n.parent[1]));
  }
  return QStringLiteral("%1 = %2").arg(left, pen.number(n.value));
}

}  // namespace

double draw_arithmetic(Pen& pen, const GraphScene& graph, const GraphFacts& facts, QPointF at, double height,
                       double most, const Room& room, double least) {
  const int node = marked_node(graph, pen.view());
  if (node < 0) return 0;
  std::vector<Line> lines = arithmetic(pen, graph, facts, node);
  const bool compact = height < 4 * room.caption;
  if (compact && lines.size() > 2) lines.erase(lines.begin(), lines.end() - 2);
  Label title;
  title.text = translate("backpropagation", "at %1, the marked node").arg(node_name(*graph.expression, node));
  title.shade = Role::muted;
  title.anchor = Qt::AlignLeft | Qt::AlignTop;
  title.yield = Yield::stays;
  title.more = {plain(QStringLiteral("   ") + evaluation(pen, *graph.expression, node))};
  double widest = text_size(title, room.ts).width();
  std::vector<Label> labels;
  for (const Line& line : lines) {
    Label label = title;
    label.text.clear();
    label.more = line.runs;
    label.size = TextSize::body;
    const double width = text_size(label, room.ts).width() + (line.locked ? 20 : 0);
    widest = std::max(widest, width);
    labels.push_back(std::move(label));
  }
  const double width = std::min(most, std::max({widest + 24, 200 * room.ts, least}));
  pen.box(QRectF(at.x(), at.y(), width, height), Shade(Role::sunken, 0.45), Role::line, 1, 4);
  title.at = at + QPointF(12, 6);
  // Which node it is can be seen in the graph.
  if (!pen.fits(title, width - 22)) title.text = node_name(*graph.expression, node);
  title.max_width = width - 22;
  if (!compact) pen.panel().add(title);
  double y = at.y() + (compact ? 7 : 8 + room.caption);
  const double step = std::min(room.body + 2, (height - (compact ? 14 : room.caption + 12)) /
                                                  std::max<double>(1, double(lines.size())));
  const auto inside_of = [&](std::size_t i) { return width - (lines[i].locked ? 42 : 22); };
  bool small = false;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    Label& label = labels[i];
    // The reason goes before the figures.
    if (label.more.size() > 1 && label.more.back().shade == Shade(Role::muted) &&
        !pen.fits(label, inside_of(i)))
      label.more.pop_back();
    small |= !pen.fits(label, inside_of(i));
  }
  for (std::size_t i = 0; i < labels.size(); ++i) {
    Label& label = labels[i];
    label.at = QPointF(at.x() + 12, y);
    if (small) label.size = TextSize::caption;
    label.max_width = inside_of(i);
    if (lines[i].locked) {
      const double end = std::min(text_size(label, room.ts).width(), width - 36);
      pen.lock({at.x() + 20 + end, y + 10 * room.ts});
    }
    pen.panel().add(std::move(label));
    y += step;
  }
  return width;
}

void draw_leaf_plane(const Snapshot& snapshot, const GraphScene& graph, const QRectF& square, Pen& words,
                     DrawList& list, const Room& room) {
  const LeafPlane& plane = *graph.plane;
  const Expression& expression = *graph.expression;
  const ViewState& view = words.view();
  const auto leaf_of = [&](int axis) { return static_cast<std::size_t>(plane.leaf[axis]); };
  const QString names[2] = {with_subscript(expression.leaf_names[leaf_of(0)]),
                            with_subscript(expression.leaf_names[leaf_of(1)])};
  const QString output = node_name(expression, expression.output);

  Label& title = words.text({square.left(), room.margin - 4}, translate("backpropagation", "The whole"),
                            Role::ink, Qt::AlignLeft | Qt::AlignTop, TextSize::body, 600);
  title.max_width = square.width();
  const double below_title = std::max(square.top(), room.margin - 4 + room.body);
  set_sentence(words.text({square.left(), below_title}, {}, Role::muted),
               translate("backpropagation", "%1 over %2 and %3"),
               {symbol(output), symbol(names[0]), symbol(names[1])});
  const QRectF box(square.left(), below_title + room.caption + 8, square.width(), square.height());

  FlatCamera camera;
  camera.keep_aspect = false;
  const double side = 2 * LeafPlane::window;
  camera.view = QRectF(plane.middle[0] - LeafPlane::window, plane.middle[1] - LeafPlane::window, side, side);
  if (view.held == QLatin1String("point") && view.grip.size() == 2)
    camera.view.moveTo(view.grip[0], view.grip[1]);
  Panel& panel = flat_panel(list, QStringLiteral("plane"), box, camera);
  panel.ground = Shade(Role::sunken, 0.5);
  panel.frame.shade = Role::ink;
  panel.frame.width = 1.2f;
  Pen pen(panel, view);

  // Equal steps of height: the closer the lines, the steeper. The highest twentieth is left out of the count,
  // so that one peak does not take all the lines.
  const auto cells = static_cast<int>(std::lround(side / plane.cell()));
  const auto first = [&](double low, int axis) {
    return std::clamp(static_cast<int>(std::lround((low - plane.low(axis)) / plane.cell())), 0,
                      plane.cells - cells);
  };
  const int column = first(camera.view.left(), 0), row = first(camera.view.top(), 1);
  std::vector<float> seen, sorted;
  for (int y = row; y < row + cells; ++y) {
    const auto from = plane.values->begin() + std::ptrdiff_t{y} * plane.cells + column;
    seen.insert(seen.end(), from, from + cells);
  }
  std::ranges::copy_if(seen, std::back_inserter(sorted), [](float value) { return std::isfinite(value); });
  double smallest = 0, largest = 0, highest = 0;
  if (!sorted.empty()) {
    const auto [least, most] = std::ranges::minmax(sorted);
    smallest = double(least), largest = highest = double(most);
  }
  if (sorted.size() > 8) {
    const auto place = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() * 19 / 20);
    std::nth_element(sorted.begin(), place, sorted.end());
    highest = double(*place);
    constexpr int levels = 11;
    for (int i = 1; i <= levels; ++i) {
      const double share = (i - 0.5) / levels;
      const double level = smallest + (highest - smallest) * share;
      for (auto& points : contour(seen, cells, camera.view, level)) {
        Polyline& contour_line = pen.lines(std::move(points), Shade(Map::line_amount, share), 1.6);
        contour_line.pick = QStringLiteral("ground");
      }
    }
  }
  double at[2], slope[2];
  bool arrived = true;
  for (int axis = 0; axis < 2; ++axis) {
    const int node = expression.leaves[leaf_of(axis)];
    at[axis] = expression.tape[node].value;
    slope[axis] = expression.tape[node].grad;
    arrived = arrived && (!graph.sweep || graph.sweep->finished);
  }
  const QPointF here(at[0], at[1]);
  pen.line(here, {here.x(), camera.view.top()}, Role::accent, 1, Dash::dotted);
  pen.line(here, {camera.view.left(), here.y()}, Role::accent, 1, Dash::dotted);
  const double steepness = std::hypot(slope[0], slope[1]);
  if (arrived && std::isfinite(steepness) && steepness > 0) {
    // Its length on the plane grows with the blame, up to a third of the side.
    const double reach =
        (camera.view.width() / 3) * steepness / (1 + steepness) + 13 * camera.view.width() / box.width();
    const QPointF tip = here + QPointF(slope[0], slope[1]) / steepness * reach;
    Polyline& arrow = pen.lines({Vec3(here), Vec3(tip)}, Role::energy, 3);
    arrow.arrow = true;
    arrow.stroke.halo = 1.5f;
  }
  if (const BackpropagationScene* other = scene_of(view.run_b); other && other->graph.expression) {
    double b[2] = {NAN, NAN};
    for (int axis = 0; axis < 2; ++axis) {
      const auto& leaves = other->graph.expression->leaf_names;
      const auto found = std::ranges::find(leaves, expression.leaf_names[leaf_of(axis)]);
      if (found != leaves.end()) {
        b[axis] =
            other->graph.expression
                ->tape[other->graph.expression->leaves[static_cast<std::size_t>(found - leaves.begin())]]
                .value;
      }
    }
    if (std::isfinite(b[0]) && std::isfinite(b[1])) {
      pen.mark(Shape::disc, {b[0], b[1]}, 9, no_shade, Role::muted, 1.5);
      Label& letter = pen.text({b[0], b[1]}, QStringLiteral("B"), Role::muted);
      letter.offset = {6, 2};
    }
  }
  Handle handle;
  handle.at = here;
  handle.pick = QStringLiteral("point");
  handle.state = view.handle_state(handle.pick);
  panel.add(handle);

  const auto axis_mark = [&](int axis, QPointF where, Qt::Alignment anchor) {
    const bool lit = view.hover == leaf_pick(expression.leaf_names[leaf_of(axis)]);
    Label& label = words.text(where, {}, Role::ink, anchor);
    label.more = {symbol(names[axis]),
                  plain(QStringLiteral(" ") + words.number(at[axis]), lit ? Role::accent : Role::ink)};
    if (lit) label.more.back().weight = 600;
  };
  const auto end_mark = [&](QPointF where, double value, Qt::Alignment anchor) {
    Label& label = words.text(where, words.number(value), Role::muted, anchor);
    label.yield = Yield::drops;
    label.clear = -1;
  };
  end_mark({box.left(), box.bottom() + 4}, camera.view.left(), Qt::AlignLeft | Qt::AlignTop);
  end_mark({box.right(), box.bottom() + 4}, camera.view.right(), Qt::AlignRight | Qt::AlignTop);
  end_mark({box.left() - 6, box.top()}, camera.view.bottom(), Qt::AlignRight | Qt::AlignTop);
  end_mark({box.left() - 6, box.bottom()}, camera.view.top(), Qt::AlignRight | Qt::AlignBottom);
  axis_mark(0, {box.center().x(), box.bottom() + 4}, Qt::AlignHCenter | Qt::AlignTop);
  Label& up =
      words.text({box.left() - 6, box.center().y()}, {}, Role::ink, Qt::AlignRight | Qt::AlignVCenter);
  up.more = {symbol(names[1])};
  double y = box.bottom() + 8 + room.caption;
  if (arrived) {
    Label& arrow = words.text({box.left(), y}, {}, Role::energy_text);
    const Run strong{{}, Role::energy_text, 600};
    for (const QString& wording : {translate("backpropagation", "<1>the arrow is the blame:</1> %2 and %3"),
                                   translate("backpropagation", "<1>blame:</1> %2 and %3")}) {
      set_sentence(arrow, wording,
                   {strong, plain(words.number(slope[0]), Role::energy_text),
                    plain(words.number(slope[1]), Role::energy_text)});
      if (words.fits(arrow, square.width())) break;
    }
    arrow.max_width = square.width();
  } else {
    words.lock({box.left() + 6, y + room.caption / 2});
    words.text({box.left() + 18, y}, translate("backpropagation", "the arrow waits for the blame"),
               Role::muted);
  }
  if (!view.presenting) {
    Label& hint = words.text({box.left(), y + room.caption}, translate("backpropagation", "drag the point"),
                             Role::accent);
    hint.more = {plain(translate("backpropagation", "; the closer the lines, the steeper"), Role::muted)};
    if (!words.fits(hint, square.width())) hint.more.clear();
    hint.max_width = square.width();
  }
  const double under = y + 2 * room.caption + 10;
  if (largest > smallest && under + 3 * room.caption < view.size.height() * 0.8) {
    ColourBar bar;
    bar.width = std::min(176.0, box.width() - 36);
    bar.at = {box.right() - 16, under};
    bar.map = Map::line_amount;
    bar.title = output;
    bar.ticks = {{0, words.number(smallest)}, {1, words.number(highest)}};
    words.panel().add(std::move(bar));
  }
  if (!snapshot.refined) {
    words.text({box.right() - 6, box.top() + 4}, translate("backpropagation", "out of date"), Role::muted,
               Qt::AlignRight | Qt::AlignTop);
  }
}

}  // namespace lucid::backpropagation
