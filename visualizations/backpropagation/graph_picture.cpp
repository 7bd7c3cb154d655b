#include "visualizations/backpropagation/graph_picture.hpp"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>

#include "visualizations/backpropagation/edge_amounts.hpp"
#include "visualizations/backpropagation/graph_figures.hpp"
#include "visualizations/lights.hpp"
#include "visualizations/text.hpp"

namespace lucid::backpropagation {

namespace {

/// From here on rows and columns stand close.
constexpr int many_nodes = 26;

/// Whether an operation stands right under another node: the blame of the one and the value of the other
/// must find room between them.
bool stacked(const GraphScene& graph) {
  const auto& places = graph.layout->places;
  const auto& tape = graph.expression->tape;
  for (std::size_t upper = 0; upper < places.size(); ++upper)
    for (std::size_t lower = 0; lower < places.size(); ++lower) {
      const double apart = places[lower].row - places[upper].row;
      if (places[upper].drawn && places[lower].drawn && places[upper].column == places[lower].column &&
          apart > 0 && apart < 1.2 && tape[static_cast<int>(upper)].op != ScalarOp::constant &&
          parents_of(tape[static_cast<int>(lower)].op) > 0)
        return true;
    }
  return false;
}

}  // namespace

Places places_of(const GraphScene& graph, const QRectF& panel, const Room& room, const Pen& pen) {
  Places places;
  const GraphLayout& layout = *graph.layout;
  const bool many = graph.expression->tape.size() > many_nodes;
  const double side = (many ? 46 : 34) * room.ts, roof = 24 + room.caption + 15 * (room.ts - 1);
  const double columns = std::max(layout.columns - 1, 0.001), rows = std::max(layout.rows - 1, 0.001);
  // Large words need longer edges to stand beside.
  const double larger = std::clamp(room.ts, 1.0, 1.6);
  const double least_x = many ? 36 : 52;
  const double least_y = (many ? 30 : 36) + room.caption * (many ? 1.0 : 1.9);
  double above = roof, below = roof;
  const auto pitch = [&] {
    return std::clamp((panel.height() - above - below) / rows, least_y, 124 * larger);
  };
  const auto zoom_for = [&](double step) {
    return std::min(1.0, panel.height() / (rows * step + above + below));
  };
  if ((many || stacked(graph)) && pitch() * zoom_for(pitch()) < 2 * room.caption + 34) {
    // Every pixel counts: a leaf at the left has its figures beside it and needs no room over or under it.
    places.tight = true;
    above = below = room.caption + 4;
    for (std::size_t i = 0; i < layout.places.size(); ++i) {
      const NodePlace& place = layout.places[i];
      const bool beside =
          many && place.column < 0.1 && graph.expression->tape[static_cast<int>(i)].op == ScalarOp::leaf;
      if (!place.drawn || beside) continue;
      const double need = 15 + room.caption;
      above = std::max(above, need - place.row * least_y);
      below = std::max(below, need - (layout.rows - 1 - place.row) * least_y);
    }
  }
  const double step_y = places.step_y = pitch();
  // Where rows are close or words large leaves hold their values, and have arrows at their left; else half of
  // their figures stands left of their middles.
  double left = side;
  if (!many) {
    const Expression& expression = *graph.expression;
    const bool inside = room.ts > 1.2 || step_y < 2 * room.caption + 34;
    for (const int node : expression.leaves) {
      const auto index = static_cast<std::size_t>(node);
      if (layout.places[index].column > 0.1) continue;
      const auto half = [&](const QString& text, int weight) {
        return 0.5 * pen.width(text, TextSize::caption, weight);
      };
      const QString value = pen.number(expression.tape[node].value);
      left = std::max({left, half(value, 600) + 10, half(pen.number(expression.tape[node].grad), 600) + 10});
      if (inside)
        left = std::max(left, half(with_subscript(expression.nodes[index].name) + u' ' + value, 400) + 24);
    }
  }
  // Where its rows make the whole smaller, the columns take the width that is left.
  const double height = (layout.rows - 1) * step_y + above + below;
  const double lower = std::min(1.0, panel.height() / height);
  if (many) {
    // Rows stand close: what is said of the leaves stands left of them.
    double widest = 0;
    for (const int node : graph.expression->leaves)
      for (const double figure : {graph.expression->tape[node].value, graph.expression->tape[node].grad})
        widest = std::max(widest, pen.width(pen.number(figure), TextSize::caption, 600));
    left = std::max(left, 17 + (widest + 24) / lower);
  }
  places.step_x = std::clamp((panel.width() / lower - left - side) / columns, least_x, 150 * larger);
  places.radius = std::clamp(0.25 * std::min(places.step_x, step_y), 12.5, 17.0) *
                  std::min(1.0 + 0.5 * (room.ts - 1), 1.3);
  if (places.tight && many) {
    // Never so small on the screen that a sign has no room in it.
    const double least = 10 * std::min(room.ts, 1.3) / zoom_for(step_y);
    places.radius = std::min(places.radius, std::max(least, (step_y - 2 * room.caption - 4) / 2));
  }
  if (!many && places.step_x > 84 && step_y > 84) places.radius = std::max(places.radius, 21.0);
  for (const NodePlace& place : layout.places) {
    places.at.emplace_back(place.column * places.step_x, -place.row * step_y);
  }
  const double width = (layout.columns - 1) * places.step_x + left + side;
  const double zoom = std::min({1.0, panel.width() / width, panel.height() / height});
  const QPointF centre(((layout.columns - 1) * places.step_x + side - left) / 2,
                       ((above - below) - (layout.rows - 1) * step_y) / 2);
  const QSizeF seen(panel.width() / zoom, panel.height() / zoom);
  places.camera.view = QRectF(centre - QPointF(seen.width() / 2, seen.height() / 2), seen);
  return places;
}

namespace {

class GraphPicture {
 public:
  GraphPicture(const GraphScene& graph, const GraphFacts& facts, const Places& places, const QString& typed,
               Pen& pen, const Room& room)
      : graph_(graph),
        expression_(*graph.expression),
        facts_(facts),
        places_(places),
        typed_(typed),
        pen_(pen),
        room_(room),
        zoom_(pixels_per_unit(std::get<FlatCamera>(pen.panel().camera), pen.panel().rectangle).x()),
        marked_(marked_node(graph, pen.view())),
        reached_(reached_by_hand()) {
    const auto drawn = std::ranges::count(facts.drawn, true);
    dense_ = drawn > 30 && zoom_ < 1.25;
    // No row between two leaves for a value and a blame: the value moves into the leaf.
    tight_ = expression_.tape.size() > many_nodes &&
             places.step_y * zoom_ < 2 * room.caption + 2 * places.radius * zoom_ + 6;
    close_ = zoom_ >= 0.8 && places.step_y * zoom_ < 2 * room.caption + (2 * places.radius - 4) * zoom_ + 2 &&
             values_fit();
    plan();
  }

  void draw() {
    for (int node = 0; node < expression_.tape.size(); ++node) edges_into(node);
    Glyphs& discs = pen_.marks(Shape::disc, std::move(filled_));
    discs.outline = Role::stage;
    discs.outline_width = 0;
    Glyphs& rings = pen_.marks(Shape::disc, std::move(hollow_));
    rings.outline = Role::energy;
    rings.outline_width = 1.8f;
    for (int node = 0; node < expression_.tape.size(); ++node) {
      if (facts_.drawn[static_cast<std::size_t>(node)]) node_mark(node);
    }
    draw_amounts(amounts_, places_, pen_, room_);
  }

 private:
  /// What a leaf that is in the hand changes on its way forward; empty where no leaf is.
  std::vector<bool> reached_by_hand() const {
    const QString& hand = pen_.view().held.isEmpty() ? pen_.view().focus : pen_.view().held;
    std::vector<bool> reached;
    // The point on the plane is two leaves at once.
    const auto in_hand = [&](std::size_t leaf) {
      if (hand == QLatin1String("point") && graph_.plane)
        return std::ranges::count(graph_.plane->leaf, static_cast<int>(leaf)) > 0;
      return hand == leaf_pick(expression_.leaf_names[leaf]);
    };
    for (std::size_t i = 0; i < expression_.leaves.size(); ++i) {
      if (!in_hand(i)) continue;
      const int leaf = expression_.leaves[i];
      reached.resize(static_cast<std::size_t>(expression_.tape.size()), false);
      reached[static_cast<std::size_t>(leaf)] = true;
      // Parents come before their children on the tape.
      for (int node = leaf + 1; node < expression_.tape.size(); ++node) {
        const auto& n = expression_.tape[node];
        for (int side = 0; side < parents_of(n.op); ++side)
          if (reached[static_cast<std::size_t>(n.parent[side])])
            reached[static_cast<std::size_t>(node)] = true;
      }
    }
    return reached;
  }
  bool changes(int node) const { return !reached_.empty() && reached_[static_cast<std::size_t>(node)]; }

  void edges_into(int node) {
    const auto& n = expression_.tape[node];
    for (int side = 0; side < parents_of(n.op); ++side) {
      const int parent = n.parent[side];
      if (!facts_.drawn[static_cast<std::size_t>(parent)] || !facts_.drawn[static_cast<std::size_t>(node)])
        continue;
      const QPointF a = places_.at[static_cast<std::size_t>(parent)];
      const QPointF b = places_.at[static_cast<std::size_t>(node)];
      const double bend = std::max(0.42 * (b.x() - a.x()), 18.0);
      // Two edges between the same nodes part, so that both can be counted.
      const bool twice = parents_of(n.op) == 2 && n.parent[0] == n.parent[1];
      Curve edge;
      edge.from = a + QPointF(places_.radius, 0);
      edge.to = b - QPointF(places_.radius, 0);
      edge.control_1 = a + QPointF(places_.radius + bend, 0);
      edge.control_2 = b + QPointF(-places_.radius - bend, 0);
      if (twice) {
        // A lens along the straight way between them, however short that is.
        const QPointF way = b - a;
        const double far = std::max(std::hypot(way.x(), way.y()), 1e-9);
        const QPointF along = way / far;
        const QPointF aside = QPointF(-along.y(), along.x()) * (side ? -1 : 1);
        const double gap = std::max(far - 2 * places_.radius, 1.0);
        const QPointF out = aside * std::min(22.0, 0.5 * gap);
        edge.from = a + (along * 0.8 + aside * 0.6) * places_.radius;
        edge.to = b + (aside * 0.6 - along * 0.8) * places_.radius;
        edge.control_1 = a + along * (places_.radius + 0.3 * gap) + aside * (0.6 * places_.radius) + out;
        edge.control_2 = b - along * (places_.radius + 0.3 * gap) + aside * (0.6 * places_.radius) + out;
      } else if (b.y() == a.y())
        edge.control_1.y = edge.control_2.y = static_cast<float>(a.y());
      const double amount = facts_.handed[static_cast<std::size_t>(node)][static_cast<std::size_t>(side)];
      const bool back = std::isfinite(amount);
      const bool lit = pen_.view().hover == node_pick(node) || pen_.view().hover == node_pick(parent);
      const bool went = facts_.computed[static_cast<std::size_t>(node)];  // the value has gone this way
      const double share = facts_.largest > 0 && back ? std::abs(amount) / facts_.largest : 0;
      edge.stroke.shade = back ? Shade(Role::energy, 0.4 + 0.45 * std::min(1.0, 8 * share))
                               : Shade(lit || went ? Role::ink : Role::edge);
      edge.stroke.width = static_cast<float>(back ? blame_width(amount, facts_.largest) : went ? 1.6 : 1.1);
      if (!back && changes(parent)) {
        edge.stroke.shade = Role::accent;
        edge.stroke.width = 3;
      }
      // The way out of a leaf is as good a handle as the leaf: its weight, where the formula is a net.
      if (expression_.tape[parent].op == ScalarOp::leaf)
        edge.pick = leaf_pick(expression_.nodes[static_cast<std::size_t>(parent)].name);
      // Blame that meets at a shared node is written on its way there, to be added up.
      if (back && shared(parent) && ((!dense_ && !plan_) || parent == marked_) && zoom_ > 0.55)
        amounts_.push_back({edge, pen_.number(amount)});
      if (back && pen_.view().reduced_motion) {
        std::swap(edge.from, edge.to);
        std::swap(edge.control_1, edge.control_2);
        edge.arrow = true;
        pen_.panel().add(edge);
        continue;
      }
      pen_.panel().add(edge);
      if (!back) continue;
      const double length = std::hypot(b.x() - a.x(), b.y() - a.y()) * zoom_;
      if (share > (dense_ ? 0.01 : 0) && zoom_ > 0.4) {
        const double phase = 0.37 + 0.31 * std::fmod(node * 0.618, 1.0);
        blame_dots(filled_, hollow_, edge, amount<0, zoom_> 0.7 ? 7.5 : 5, phase, pen_.view(), length);
      }
    }
  }

  /// Whether every leaf has room for its value beside its name: all of them are written alike.
  bool values_fit() const {
    return std::ranges::all_of(expression_.leaves, [&](int node) {
      Label both;
      both.text = with_subscript(expression_.nodes[static_cast<std::size_t>(node)].name) +
                  QStringLiteral(" ") + pen_.number(expression_.tape[node].value);
      return text_size(both, room_.ts).width() / 2 + 4 <= (places_.step_x - places_.radius) * zoom_;
    });
  }

  /// Where rows are close and nothing else is to be said of it, a leaf's value stands beside its name.
  bool value_inside(int node) const {
    const QString pick = leaf_pick(expression_.nodes[static_cast<std::size_t>(node)].name);
    return close_ && expression_.tape[node].op == ScalarOp::leaf && !pen_.view().run_b &&
           std::isfinite(expression_.tape[node].value) && (typed_.isEmpty() || pen_.view().focus != pick);
  }

  /// Whether a leaf's figures stand left of it.
  bool beside(int node) const {
    return expression_.tape[node].op == ScalarOp::leaf && tight_ && !value_inside(node) &&
           graph_.layout->places[static_cast<std::size_t>(node)].column < 0.1;
  }

  /// In a crowded graph the figures of all nodes find their places together, those of the end of both sweeps:
  /// no figure moves or goes while they run. Where not all blames have room, none of the inner ones is told.
  void plan() {
    if (!(tight_ || places_.tight) || zoom_ < 0.8 || pen_.view().run_b || !typed_.isEmpty()) return;
    std::vector<FigureNode> nodes;
    std::vector<QRectF> taken;
    for (int node = 0; node < expression_.tape.size(); ++node) {
      const auto index = static_cast<std::size_t>(node);
      const auto& n = expression_.tape[node];
      FigureNode figures;
      if (!facts_.drawn[index]) {
        nodes.push_back(figures);
        continue;
      }
      const QPointF at = QPointF(places_.at[index].x(), -places_.at[index].y()) * zoom_;
      const NamedMark named = named_mark(node, false);
      const QSizeF size = QSizeF(named.width, 2 * places_.radius - (named.box ? 4 : 0)) * zoom_;
      figures.mark = QRectF(at - QPointF(size.width() / 2, size.height() / 2), size);
      figures.away = size.height() / 2 + 1;
      const bool constant = n.op == ScalarOp::constant;
      if (beside(node)) {
        taken.push_back(figures.mark.adjusted(-80 * room_.ts, -1, 0, 1));
      } else if (!constant) {
        Label label;
        label.text = pen_.number(n.value);
        if (!value_inside(node)) figures.value = text_size(label, room_.ts);
        label.text = pen_.number(n.grad);
        label.weight = 600;
        figures.blame = text_size(label, room_.ts);
        figures.blamed_first = told_always(node);
      }
      taken.push_back(figures.mark);
      // The arrows that say that it can be dragged.
      if (n.op == ScalarOp::leaf) taken.emplace_back(figures.mark.left() - 9 * zoom_ - 3, at.y() - 8, 7, 16);
      nodes.push_back(figures);
    }
    plan_ = plan_figures(nodes, taken);
    if (plan_->all_values) return;
    // A value for every node goes before the blames of the inner ones.
    for (FigureNode& figures : nodes)
      if (!figures.blamed_first) figures.blame = {};
    plan_ = plan_figures(nodes, taken);
    plan_->all_blames = false;
    if (!plan_->all_values) plan_.reset();
  }
  bool told_always(int node) const {
    return expression_.tape[node].op == ScalarOp::leaf || node == marked_ || node == expression_.output;
  }

  bool shared(int node) const { return facts_.users[static_cast<std::size_t>(node)].size() > 1; }

  void node_mark(int node) {
    const auto index = static_cast<std::size_t>(node);
    const auto& n = expression_.tape[node];
    const QPointF at = places_.at[index];
    const ViewState& view = pen_.view();
    const bool leaf = n.op == ScalarOp::leaf;
    const QString pick = leaf ? leaf_pick(expression_.nodes[index].name) : node_pick(node);
    const bool held = view.held == pick, hover = view.hover == pick, focus = view.focus == pick;
    const bool lit = lights(view, pick) || (leaf && (lights(view, "leaf_values"))) ||
                     (node == expression_.output && lights(view, "value"));
    const bool ready = std::ranges::find(graph_.ready, node) != graph_.ready.end();
    const double r = places_.radius;
    const NamedMark named = named_mark(node, held);
    const auto& [symbol, text, fits, box, width] = named;
    Label words = text;
    if (node == marked_ && !held) ring(at, box, width, 4.5, Shade(Role::accent, 0.3), 5);
    if (hover || held || lit) ring(at, box, width, 8, Shade(Role::accent, 0.14), 0);
    if (focus) ring(at, box, width, 4.5, Role::focus, 2.5);

    Glyph shape = glyph_at(at, width, held ? Role::accent : Role::stage);
    if (box) shape.height = static_cast<float>(2 * r - 4);
    Glyphs& mark = pen_.marks(box ? Shape::box : Shape::disc, {shape});
    mark.world_size = true;
    mark.corner = leaf || n.op == ScalarOp::constant ? 4.f : static_cast<float>(r * zoom_);
    mark.outline = leaf || node == marked_ || changes(node) ? Role::accent
                   : n.op == ScalarOp::constant             ? Role::edge
                                                            : Role::ink;
    mark.outline_width = leaf || node == marked_ || changes(node) ? 2.f : 1.5f;
    mark.pick = pick;
    mark.pick_each = false;
    if (ready && !graph_.sweep->finished) {
      std::vector<Vec3> circle = *circle_points(at, r + 5 / zoom_, 48);
      pen_.lines(std::move(circle), Role::accent, 1.5, Dash::dashed).closed = true;
    }

    if (box || fits) {
      words.at = at;
      words.shade = held ? Role::on_accent : Role::ink;
      words.yield = Yield::stays;
      words.clear = -1;
      if (r * zoom_ >= 7) pen_.panel().add(std::move(words));
    }
    named_above_ = !box && !fits ? symbol : QString();
    if (leaf) arrows(at, width, held || hover || focus || lit);

    numbers(node, at, leaf);
  }

  /// What stands in a node's mark, and what that asks of it.
  struct NamedMark {
    QString symbol;
    Label words;
    bool fits, box;
    double width;
  };
  NamedMark named_mark(int node, bool held) const {
    const auto& n = expression_.tape[node];
    const bool leaf = n.op == ScalarOp::leaf;
    const double r = places_.radius;
    NamedMark named;
    const QString symbol = named.symbol =
        leaf ? with_subscript(expression_.nodes[static_cast<std::size_t>(node)].name)
             : QString::fromStdString(node_label(expression_, node));
    const bool small = zoom_ < 0.8;  // no room beside a mark: a name that does not fit stands above it
    Label& words = named.words;
    words.text = symbol;
    words.size = !small && (leaf || symbol.size() == 1) ? TextSize::text : TextSize::caption;
    words.serif = leaf;
    words.italic = leaf;
    words.weight = leaf ? 400 : 500;
    if (leaf && value_inside(node)) {
      words.size = TextSize::caption;
      words.more = {{QStringLiteral(" ") + pen_.number(n.value), held ? Role::on_accent : Role::ink}};
    }
    const double inside = text_size(words, room_.ts).width() / zoom_;
    // A word is as wide at its ends as in its middle: a disc has less room for it than for one sign.
    const bool fits = named.fits = inside <= (symbol.size() > 2 ? 1.6 : 1.9) * r;
    // A name that is longer than its mark is wide: the mark grows where its column has the room.
    const bool grows = small && !fits && !leaf && inside + 18 / zoom_ <= places_.step_x;
    const bool round = !leaf && n.op != ScalarOp::constant && (fits || (small && !grows));
    const bool box = named.box = !round;
    const double air = small ? 3 : words.more.empty() ? 12 : 8;
    named.width = grows ? inside + 11 / zoom_
                  : box ? std::max(2 * r - 2, std::min(inside + air, small ? 2.3 * r : 1e9))
                        : 2 * r;
    return named;
  }

  /// A frame `pad` pixels around a mark, or a ground behind it where `line` is 0.
  void ring(QPointF at, bool box, double width, double pad, Shade shade, double line) {
    Glyph shape = glyph_at(at, width + 2 * pad / zoom_, line > 0 ? no_shade : shade);
    if (box) shape.height = static_cast<float>(2 * places_.radius - 4 + 2 * pad / zoom_);
    Glyphs& mark = pen_.marks(box ? Shape::box : Shape::disc, {shape});
    mark.world_size = true;
    mark.corner = 7;
    mark.outline = shade;
    mark.outline_width = static_cast<float>(line);
  }

  /// What can be dragged up and down says so.
  void arrows(QPointF at, double width, bool strong) {
    if (zoom_ < 0.6) return;
    const double x = at.x() - width / 2 - 9;
    const double size = strong ? 9 : 7, gap = strong ? 7.5 : 6;
    pen_.mark(Shape::triangle, {x, at.y() + gap}, size, Shade(Role::accent, strong ? 1 : 0.75));
    pen_.mark(Shape::triangle_down, {x, at.y() - gap}, size, Shade(Role::accent, strong ? 1 : 0.75));
  }

  void numbers(int node, QPointF at, bool leaf) {
    const auto index = static_cast<std::size_t>(node);
    const auto& n = expression_.tape[node];
    if (n.op == ScalarOp::constant) return;
    const bool ringed =
        node == marked_ || (leaf && pen_.view().focus == leaf_pick(expression_.nodes[index].name));
    // A ring takes no room from the figures of the row beside it: they would jump while a leaf is pulled.
    const double spare = (places_.step_y - 2 * places_.radius + 4) * zoom_ - 2 * room_.caption - 3;
    const double off = ringed ? leaf ? std::clamp(spare, 3.0, 8.0) : 8.0 : 3.0;
    const double away = (places_.radius - (leaf ? 2 : 0)) * zoom_ + (tight_ ? 1 : off);
    // What is said of the marked node and of the leaves goes before all else.
    const bool always = leaf || node == marked_;
    const int priority = node == marked_ ? 6 : leaf || node == expression_.output ? 5 : 0;
    const bool beside = this->beside(node);
    const auto put = [&](Label& label, int rank, const std::optional<QPointF>& planned) {
      place(label, rank);
      if (planned) {
        label.offset = *planned;
        label.yield = Yield::stays;
        return;
      }
      if (beside) {
        // Left of the arrows, the value over the blame.
        const bool upper = label.anchor & Qt::AlignBottom;
        label.anchor = Qt::AlignRight | (upper ? Qt::AlignBottom : Qt::AlignTop);
        label.at = at - QPointF(places_.radius, 0);
        label.offset = {-17, upper ? -0.5 : 0.5};
      } else if (node == marked_ || (leaf && expression_.tape.size() <= many_nodes)) {
        // Elsewhere near by rather than nowhere.
        label.clear = static_cast<float>(away + 2);
      }
    };
    if (!named_above_.isEmpty()) {
      Label& name =
          pen_.text(at, named_above_, Role::ink, Qt::AlignHCenter | Qt::AlignBottom, TextSize::caption, 500);
      name.offset = {0, -away};
      place(name, 3);
      if (std::isfinite(n.value)) {
        Label& value = pen_.text(at, pen_.number(n.value), facts_.computed[index] ? Role::ink : Role::muted,
                                 Qt::AlignHCenter | Qt::AlignTop);
        value.offset = {0, away};
        if (changes(node)) value.shade = Role::accent;
        put(value, priority, {});
      }
    } else if (value_inside(node)) {
      // stands in the leaf
    } else if (std::isfinite(n.value)) {
      // What the sweep has not reached yet is pale: it follows a leaf that is dragged all the same.
      Label& value = pen_.text(at, pen_.number(n.value), facts_.computed[index] ? Role::ink : Role::muted,
                               Qt::AlignHCenter | Qt::AlignBottom);
      value.offset = {0, -away};
      if (changes(node)) {
        value.shade = Role::accent;
        value.weight = 600;
      }
      if (leaf && !typed_.isEmpty() && pen_.view().focus == leaf_pick(expression_.nodes[index].name)) {
        value.text = typed_ + QStringLiteral("▏");
        value.shade = Role::accent;
        value.weight = 600;
      }
      if (ghost(value, node) && leaf) {
        // It begins above the leaf's corner, so that it does not leave the picture at the left.
        value.at = at - QPointF(places_.radius, 0);
        value.anchor = Qt::AlignLeft | Qt::AlignBottom;
      }
      put(value, priority, plan_ ? plan_->value[index] : std::nullopt);
    } else {
      Label& value = pen_.text(at, translate("backpropagation", "no value"), Role::reject_text,
                               Qt::AlignHCenter | Qt::AlignBottom);
      value.offset = {0, -away};
      place(value, 6);
    }
    if (dense_ && !always && zoom_ < 0.5 && node != expression_.output &&
        pen_.view().hover != node_pick(node))
      return;
    if (!named_above_.isEmpty() && !always) return;  // its value stands there
    if (plan_ && !beside && !(plan_->blame[index] && (plan_->all_blames || told_always(node)))) return;
    if (!facts_.complete[index]) {
      if (zoom_ <= 0.6 || (dense_ && !always)) return;
      if (plan_ && !beside && plan_->blame[index]) {
        // Where the blame will stand.
        const QPointF planned = *plan_->blame[index];
        pen_.lock(at + QPointF(planned.x(), -planned.y() - 0.5 * room_.caption) / zoom_);
        return;
      }
      pen_.lock(at -
                (beside ? QPointF(places_.radius + 24 / zoom_, 8 / zoom_) : QPointF(0, (away + 9) / zoom_)));
      return;
    }
    Label& blame = pen_.text(at, pen_.number(facts_.received[index]), Role::energy_text,
                             Qt::AlignHCenter | Qt::AlignTop);
    blame.weight = 600;
    blame.offset = {0, away};
    const bool lit = (lights(pen_.view(), "gradients") || lights(pen_.view(), "gradient_error")) && leaf;
    if (lit) blame.more.push_back({QStringLiteral(" ◂"), Role::accent, 600});
    put(blame,
        always                       ? priority + 1
        : node == expression_.output ? 6
                                     : -2,
        plan_ ? plan_->blame[index] : std::nullopt);
  }

  /// What run B has at its output, and at leaves that differ, beside this run's.
  bool ghost(Label& label, int node) const {
    const BackpropagationScene* other = scene_of(pen_.view().run_b);
    if (!other || !other->graph.expression) return false;
    const Expression& held = *other->graph.expression;
    double value = NAN;
    if (node == expression_.output) {
      value = held.tape[held.output].value;
    } else if (expression_.tape[node].op == ScalarOp::leaf) {
      const auto found =
          std::ranges::find(held.leaf_names, expression_.nodes[static_cast<std::size_t>(node)].name);
      if (found == held.leaf_names.end()) return false;
      value = held.tape[held.leaves[static_cast<std::size_t>(found - held.leaf_names.begin())]].value;
      if (value == expression_.tape[node].value) return false;
    } else {
      return false;
    }
    label.more.push_back({QStringLiteral("  B ") + pen_.number(value), Role::muted});
    return true;
  }

  void place(Label& label, int priority) const {
    label.halo = 2.5f;
    label.clear = -1;
    label.yield = Yield::drops;
    label.priority = priority;
  }

  const GraphScene& graph_;
  const Expression& expression_;
  const GraphFacts& facts_;
  const Places& places_;
  const QString& typed_;  ///< of a number for the leaf with the focus
  Pen& pen_;
  const Room& room_;
  double zoom_;
  int marked_;
  std::vector<bool> reached_;
  bool close_ = false;              ///< rows stand close
  bool tight_ = false;              ///< two figures have no room between two rows
  bool dense_ = false;              ///< only what is marked is written out in full
  std::optional<FigurePlan> plan_;  ///< of a crowded graph
  QString named_above_;             ///< of the node that is being drawn
  std::vector<Glyph> filled_, hollow_;
  std::vector<EdgeAmount> amounts_;
};

}  // namespace

void draw_graph_picture(const GraphScene& graph, const GraphFacts& facts, const Places& places,
                        const QString& typed, Pen& pen, const Room& room) {
  GraphPicture(graph, facts, places, typed, pen, room).draw();
}

}  // namespace lucid::backpropagation
