// The playground: every unit's own picture, weights between them, and the plane that the last one draws.
#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "visualizations/backpropagation/connection_parts.hpp"
#include "visualizations/lights.hpp"
#include "visualizations/sentence.hpp"
#include "visualizations/text.hpp"

namespace lucid::backpropagation {

namespace {

/// Where unit `index` of `layer` sends its value from, or takes it in.
std::optional<QPointF> port(const NetPlaces& places, std::size_t layer, std::size_t index, bool out) {
  if (layer < places.squares.size()) {
    const QRectF& square = places.squares[layer][index];
    if (square.isEmpty()) return std::nullopt;
    return QPointF(out ? square.right() : square.left(), square.center().y());
  }
  return places.outputs.front()[index];
}

struct Edge {
  std::size_t layer, index;
  double weight, blame;
  Curve curve;
};

/// The edges that can be told apart: the heaviest of each layer.
std::vector<Edge> edges_of(const PlaygroundScene& playground, const NetPlaces& places,
                           const std::optional<Connection>& kept) {
  const NetPart& net = *playground.net;
  std::vector<Edge> edges;
  for (std::size_t layer = 0; layer < net.weights.size(); ++layer) {
    const auto in = static_cast<std::size_t>(net.dims[layer]);
    std::vector<Edge> own;
    for (std::size_t i = 0; i < net.weights[layer].size(); ++i) {
      const auto from = port(places, layer, i % in, true), to = port(places, layer + 1, i / in, false);
      if (!from || !to) continue;
      Edge edge{layer, i, net.weights[layer][i], 0, {}};
      if (playground.followed) edge.blame = playground.followed->blame[layer + 1][i / in] * edge.weight;
      const double bend = 0.45 * (to->x() - from->x());
      edge.curve.from = *from;
      edge.curve.to = *to;
      edge.curve.control_1 = *from + QPointF(bend, 0);
      edge.curve.control_2 = *to - QPointF(bend, 0);
      own.push_back(std::move(edge));
    }
    std::ranges::stable_sort(
        own, [](const Edge& a, const Edge& b) { return std::abs(a.weight) > std::abs(b.weight); });
    // The one in the hand stays, however light it becomes.
    const auto held = std::ranges::find_if(own, [&](const Edge& edge) {
      return kept && kept->layer == static_cast<int>(layer) + 1 &&
             weight_index(*kept, net) == static_cast<int>(edge.index);
    });
    if (held != own.end()) std::rotate(own.begin(), held, held + 1);
    if (own.size() > 120) own.resize(120);
    std::ranges::reverse(own);
    std::ranges::move(own, std::back_inserter(edges));
  }
  return edges;
}

/// Draws the edges; returns what is to be said of the weight under the pointer, to be drawn over all else.
std::optional<Edge> draw_edges(Pen& pen, const PlaygroundScene& playground, const NetPlaces& places) {
  const ViewState& view = pen.view();
  const NetPart& net = *playground.net;
  const auto held = connection_of(view.held, view.held_index, net);
  const auto looked_at = held               ? held
                         : playground.probe ? std::optional(playground.probe->which)
                                            : std::optional<Connection>();
  std::vector<Edge> edges = edges_of(playground, places, looked_at);
  std::vector<double> heaviest(playground.net->weights.size(), 1e-12), most(heaviest);
  for (const Edge& edge : edges) {
    heaviest[edge.layer] = std::max(heaviest[edge.layer], std::abs(edge.weight));
    most[edge.layer] = std::max(most[edge.layer], std::abs(edge.blame));
  }
  const auto is = [&](const Edge& edge, const std::optional<Connection>& which) {
    return which && which->layer == static_cast<int>(edge.layer) + 1 &&
           weight_index(*which, net) == static_cast<int>(edge.index);
  };
  // The one that is looked at lies over the others.
  std::stable_partition(edges.begin(), edges.end(), [&](const Edge& edge) { return !is(edge, looked_at); });
  const Unit hovered = unit_of(view.hover, playground);
  const Edge* pointed = nullptr;
  for (Edge& edge : edges) {
    const double share = std::abs(edge.weight) / heaviest[edge.layer];
    const auto in = static_cast<std::size_t>(playground.net->dims[edge.layer]);
    const bool mine = hovered.layer >= 0 && ((hovered.layer == static_cast<int>(edge.layer) &&
                                              hovered.index == static_cast<int>(edge.index % in)) ||
                                             (hovered.layer == static_cast<int>(edge.layer) + 1 &&
                                              hovered.index == static_cast<int>(edge.index / in)));
    edge.curve.pick = QStringLiteral("weight:%1").arg(edge.layer);
    edge.curve.pick_index = static_cast<int>(edge.index);
    const bool hover =
        held ? is(edge, held) : view.hover == edge.curve.pick && view.hover_index == edge.curve.pick_index;
    if (is(edge, looked_at)) {
      Curve ground = edge.curve;
      ground.pick.clear();
      ground.stroke.shade =
          view.focus == QLatin1String("weight") ? Shade(Role::focus) : Shade(Role::accent, 0.55);
      ground.stroke.width = static_cast<float>(8 + 3.5 * share);
      pen.panel().add(ground);
    }
    const double alpha = hover || mine || is(edge, looked_at) ? 1
                         : hovered.layer >= 0                 ? 0.25
                                                              : 0.3 + 0.6 * share;
    edge.curve.stroke.shade = Shade(edge.weight < 0 ? Role::negative : Role::positive, alpha);
    edge.curve.stroke.width = static_cast<float>((hover || is(edge, looked_at) ? 1.5 : 0.5) + 3.5 * share);
    pen.panel().add(edge.curve);
    if (hover) pointed = &edge;
  }
  std::vector<Glyph> filled, hollow;
  for (const Edge& edge : edges) {
    if (std::abs(edge.blame) < 0.3 * most[edge.layer] || edge.blame == 0) continue;
    const double size = 4 + 4 * std::abs(edge.blame) / most[edge.layer];
    const double length = double(edge.curve.to.x - edge.curve.from.x);
    blame_dots(filled, hollow, edge.curve, edge.blame < 0, size,
               std::fmod(0.618 * double(edge.index + 3 * edge.layer), 1.0), view, std::min(length, 69.0));
  }
  pen.marks(Shape::disc, std::move(filled));
  Glyphs& rings = pen.marks(Shape::disc, std::move(hollow));
  rings.outline = Role::energy;
  rings.outline_width = 1.6f;
  // In the hand, or looked at: the box of the connection says it, with the slope at the weight as it is now.
  // Here would stand what the last step found, at the weight before it.
  if (!pointed || is(*pointed, looked_at)) return std::nullopt;
  return *pointed;
}

void draw_weight(Pen& pen, const PlaygroundScene& playground, const Edge& edge, const Room& room) {
  const double gradient = playground.step == 0 || playground.net->gradients.empty()
                              ? NAN
                              : playground.net->gradients[edge.layer][edge.index];
  Label label;
  label.text = translate("backpropagation", "weight %1").arg(pen.number(edge.weight));
  label.weight = 600;
  label.anchor = Qt::AlignCenter;
  label.yield = Yield::stays;
  if (std::isfinite(gradient))
    label.more = {
        {translate("backpropagation", "  gradient of the last minibatch %1").arg(pen.number(gradient)),
         Role::energy_text, 600}};
  const QSizeF words = text_size(label, room.ts);
  QPointF at = on_curve(edge.curve, 0.5) - QPointF(0, 20 * room.ts);
  at.setX(std::max(at.x(), room.margin + words.width() / 2 + 8));
  pen.box(QRectF(at.x() - words.width() / 2 - 8, at.y() - room.caption / 2 - 3, words.width() + 16,
                 room.caption + 6),
          Role::stage, Role::edge, 1, 4);
  label.at = at;
  pen.panel().add(std::move(label));
}

void draw_units(Pen& pen, const PlaygroundScene& playground, const NetPlaces& places, Unit marked) {
  const ViewState& view = pen.view();
  for (std::size_t layer = 0; layer < places.squares.size(); ++layer) {
    std::size_t hidden = 0;
    QRectF last;
    for (std::size_t i = 0; i < places.squares[layer].size(); ++i) {
      const QRectF& square = places.squares[layer][i];
      if (square.isEmpty()) {
        ++hidden;
        continue;
      }
      last = square;
      const Unit unit{static_cast<int>(layer), static_cast<int>(i)};
      if (layer > 0 && (layer > playground.neurons.size() || i >= playground.neurons[layer - 1].size()))
        continue;
      pen.panel().add(unit_picture(playground, unit, square));
      if (unit == marked || view.focus == unit_pick(unit))
        pen.box(square.adjusted(-3, -3, 3, 3), no_shade, Role::accent, 2, 3);
      pen.box(square, no_shade, Role::ink, 1.2);
      if (layer == 0) {
        Label& name = pen.text({square.center().x(), square.top() - 3},
                               i == 0 ? QStringLiteral("x₁") : QStringLiteral("x₂"), Role::ink,
                               Qt::AlignHCenter | Qt::AlignBottom);
        name.serif = name.italic = true;
      }
    }
    if (hidden > 0) {
      pen.text({last.center().x(), last.bottom() + 2}, translate("backpropagation", "+ %1 more").arg(hidden),
               Role::muted, Qt::AlignHCenter | Qt::AlignTop);
    }
  }
}

/// The neuron under the pointer at twice its size, over its neighbours. It cannot be hit itself: the pointer
/// goes on to the next neuron beneath.
void draw_enlarged(Pen& pen, const PlaygroundScene& playground, const NetPlaces& places, Unit unit,
                   const QRectF& within) {
  if (unit.layer < 0 || unit.layer >= static_cast<int>(places.squares.size())) return;
  const auto layer = static_cast<std::size_t>(unit.layer), index = static_cast<std::size_t>(unit.index);
  if (index >= places.squares[layer].size() || places.squares[layer][index].isEmpty()) return;
  if (layer > 0 && (layer > playground.neurons.size() || index >= playground.neurons[layer - 1].size()))
    return;
  const double side = std::clamp(2.1 * places.side, 72.0, 150.0);
  const QPointF centre = places.squares[layer][index].center();
  QRectF square(centre.x() - side / 2, centre.y() - side / 2, side, side);
  square.moveLeft(std::clamp(square.left(), within.left(), std::max(within.left(), within.right() - side)));
  square.moveTop(std::clamp(square.top(), within.top(), std::max(within.top(), within.bottom() - side)));
  pen.box(square.adjusted(-4, -4, 4, 4), Role::stage, Role::accent, 2.5, 4);
  Field picture = unit_picture(playground, unit, square);
  picture.pick.clear();
  pen.panel().add(std::move(picture));
}

}  // namespace

void draw_playground(const Snapshot& snapshot, const BackpropagationScene& scene, const ViewState& view,
                     const KeyHand& keys, DrawList& list) {
  const PlaygroundScene& playground = scene.playground;
  const Room room = room_of(view);
  const double width = room.area.width(), height = room.area.height();
  Panel& words = pixel_panel(list, room.area);
  Pen pen(words, view);
  if (!playground.net) {
    header(pen, room, translate("backpropagation", "The playground"),
           translate("backpropagation", "the net is being made"), width - 2 * room.margin);
    return;
  }
  const double top = room.margin - 4 + room.body + room.caption + 6;
  const double foot = 3 * room.caption + 10;
  const double side = std::max(120.0, std::min(0.42 * width, height - top - foot - room.margin / 2));
  const QRectF plane(width - room.margin - side, top, side, side);
  const double left_width = plane.left() - 2 * room.margin;
  const bool enlarged = playground.followed &&
                        height - top > 330 * (view.presenting ? room.ts : std::min(room.ts, 1.2)) &&
                        left_width > 250;
  const double box_height =
      enlarged ? std::clamp(0.25 * (height - top), 100.0 * room.ts, 150.0 * room.ts) : 0;
  const double net_bottom = height - room.margin - box_height - (enlarged ? 22 : 0) - room.caption;
  const QRectF area(room.margin + 4, top + 10, left_width - 4, net_bottom - top - 10);

  header(pen, room, translate("backpropagation", "The mechanism"), {}, left_width);
  Label& line = pen.text({room.margin, room.margin - 4 + room.body}, {}, Role::muted);
  // The longest wording that has room; in front of a class nobody is told what to drag.
  for (const QString& wording :
       {translate(
            "backpropagation",
            "each neuron's own picture of the plane; <1>blame comes back</1>; <2>drag a connection: its "
            "weight changes</2>"),
        translate("backpropagation",
                  "each neuron's own picture; <1>blame comes back</1>; <2>drag a connection: its weight "
                  "changes</2>"),
        translate("backpropagation",
                  "each neuron's own picture; <2>drag a connection: its weight changes</2>"),
        translate("backpropagation", "each neuron's own picture of the plane; <1>blame comes back</1>"),
        translate("backpropagation", "each neuron's own picture")}) {
    set_sentence(line, wording, {{{}, Role::energy_text, 600}, {{}, Role::accent}});
    if (pen.fits(line, left_width) && !(view.presenting && wording.contains(QLatin1String("<2>")))) break;
  }

  NetPlaces places = place_net(playground, area, plane, room.caption);
  const Unit focused = unit_of(view.focus, playground);
  Unit marked = focused.layer > 0 ? focused : unit_of(view.selection, playground);
  if (marked.layer < 1 || marked.layer >= static_cast<int>(places.squares.size()) ||
      marked.index >= playground.net->dims[static_cast<std::size_t>(marked.layer)]) {
    marked = places.squares.size() > 1 ? Unit{static_cast<int>(places.squares.size()) - 1, 0} : Unit{};
  }
  const QRectF box(room.margin, height - room.margin - box_height, left_width - 4, box_height);
  // A connection that is looked at takes the box, until a neuron is asked for again.
  const bool asks_for_unit = focused.layer > 0 || unit_of(view.selection, playground).layer > 0;
  const bool probed =
      enlarged && playground.probe && (!asks_for_unit || view.focus == QLatin1String("weight"));
  if (enlarged && !probed && marked.layer > 0) {
    // The enlargement: a frame on the unit, two lines, the same frame around its arithmetic.
    const QRectF from =
        places.squares[static_cast<std::size_t>(marked.layer)][static_cast<std::size_t>(marked.index)];
    if (!from.isEmpty()) {
      pen.line(from.bottomLeft() + QPointF(-3, 3), box.topLeft(), Role::accent, 1);
      pen.line(from.bottomRight() + QPointF(3, 3), box.topRight(), Role::accent, 1);
    }
  }
  const std::optional<Edge> weight = draw_edges(pen, playground, places);
  draw_units(pen, playground, places, enlarged && !probed ? marked : Unit{});
  if (playground.probe) {
    const Connection& which = playground.probe->which;
    for (const Unit end : {Unit{which.layer - 1, which.from - 1}, Unit{which.layer, which.to - 1}}) {
      const auto layer = static_cast<std::size_t>(end.layer), index = static_cast<std::size_t>(end.index);
      if (end.index < 0 || layer >= places.squares.size() || index >= places.squares[layer].size()) continue;
      const QRectF& square = places.squares[layer][index];
      if (!square.isEmpty()) pen.box(square.adjusted(-2, -2, 2, 2), no_shade, Role::accent, 2.5, 3);
    }
  }
  bool named_one = false;
  for (std::size_t layer = 0; layer < playground.gradient_norms.size() && layer < places.squares.size();
       ++layer) {
    const double from = places.squares[layer].front().right();
    const double to =
        layer + 1 < places.squares.size() ? places.squares[layer + 1].front().left() : plane.left();
    if (to - from < 34 * room.ts) continue;
    Label& norm = pen.text({(from + to) / 2, area.bottom() + 4}, pen.number(playground.gradient_norms[layer]),
                           Role::energy_text, Qt::AlignHCenter | Qt::AlignTop, TextSize::caption, 600);
    Run figure{norm.text, Role::energy_text, 600};
    Label named = norm;
    named.shade = Role::muted;
    named.weight = 400;
    set_sentence(named, translate("backpropagation", "gradient %1"), {figure});
    if (pen.fits(named, to - from - 4)) {
      norm = named;
      named_one = true;
    } else if (!std::exchange(named_one, true)) {
      // Where the word has no room everywhere it stands before the first figure, if it ends before the next.
      const double right = double(norm.at.x) + text_size(norm, room.ts).width() / 2;
      const double end = std::max(right, room.margin + text_size(named, room.ts).width());
      const double next = layer + 1 < places.squares.size() ? to + places.side : plane.left();
      if (end <= std::max(right, next - 8)) {
        norm = named;
        norm.anchor = Qt::AlignRight | Qt::AlignTop;
        norm.at = QPointF(end, double(norm.at.y));
      }
    }
    norm.halo = 2.5f;
    // Clear of what is written under the plane.
    const double half = text_size(norm, room.ts).width() / 2;
    if (double(norm.at.x) + half > plane.left() - 6 && norm.anchor & Qt::AlignHCenter)
      norm.at = QPointF(plane.left() - 6 - half, double(norm.at.y));
    norm.pick = QStringLiteral("layer:%1").arg(layer);
    if (lights(view, "gradient_norm")) norm.size = TextSize::body;
  }
  if (probed) draw_probe(pen, playground, box, keys.typed, list, room);
  if (enlarged && !probed && marked.layer > 0) {
    const QRectF square =
        places.squares[static_cast<std::size_t>(marked.layer)][static_cast<std::size_t>(marked.index)];
    const Value* chosen = setting_of(snapshot, "activation");
    const std::string activation = chosen ? std::get<std::string>(*chosen) : std::string("tanh");
    if (!square.isEmpty()) draw_unit(pen, playground, marked, box, room, QString::fromStdString(activation));
  }

  const Unit hovered = focused.layer > 0 ? focused : unit_of(view.hover, playground);
  Label& title = pen.text(
      {plane.left(), room.margin - 4},
      hovered.layer > 0
          ? translate("backpropagation", "Neuron %1 of layer %2").arg(hovered.index + 1).arg(hovered.layer)
          : translate("backpropagation", "The whole: the plane"),
      Role::ink, Qt::AlignLeft | Qt::AlignTop, TextSize::body, 600);
  if (hovered.layer <= 0 && !pen.fits(title, side)) title.text = translate("backpropagation", "The whole");
  title.max_width = side;
  double x = plane.left() + 5;
  const double y = room.margin - 4 + room.body + room.caption / 2;
  const bool two = playground.class_names.size() <= 2;
  for (std::size_t i = 0; i < playground.class_names.size() && i < 5; ++i) {
    const int label = static_cast<int>(i);
    pen.mark(two ? (i == 0 ? Shape::disc : Shape::triangle) : category_shape(label), {x, y}, 9,
             two ? Shade(i == 0 ? Role::negative : Role::positive) : Shade(category(label)));
    Label& name = pen.text({x + 8, y}, QString::fromStdString(playground.class_names[i]), Role::ink,
                           Qt::AlignLeft | Qt::AlignVCenter);
    x += 26 + text_size(name, room.ts).width();
  }
  Label& steps = pen.text(
      {x + 2, y}, translate("backpropagation", "after %1 steps").arg(pen.count(double(playground.step))),
      Role::muted, Qt::AlignLeft | Qt::AlignVCenter);
  const BackpropagationScene* other = scene_of(view.run_b);
  const bool beside = other && !other->playground.margins.empty();
  if (beside) {
    // The key of the ghost goes before the count of steps, which the transport shows as well.
    Label key = steps;
    key.text = translate("backpropagation", "dashed: run B");
    key.more.clear();
    steps.more = {{QStringLiteral("   ") + key.text, Role::muted, 600}};
    if (!pen.fits(steps, plane.right() - x - 2)) steps = key;
  }
  if (!pen.fits(steps, plane.right() - x - 2)) steps.text.clear(), steps.more.clear();
  draw_plane(playground, hovered, plane, view, keys.cursor, list, room);
  if (unit_of(view.hover, playground).layer >= 0 || weight) {
    Panel& over = pixel_panel(list, room.area);
    Pen above(over, view);
    if (weight) draw_weight(above, playground, *weight, room);
    draw_enlarged(above, playground, places, unit_of(view.hover, playground),
                  QRectF(room.margin, top, left_width, height - top - 8));
  }

  double below = plane.bottom() + 5;
  const auto lit = [&](const char* id) { return lights(view, id); };
  const bool has_loss = std::isfinite(playground.loss), has_unseen = std::isfinite(playground.loss_held_out);
  Label& figures =
      pen.text({plane.left(), below},
               has_loss ? translate("backpropagation", "loss %1").arg(pen.number(playground.loss))
                        : translate("backpropagation", "no point to learn from yet"),
               lit("loss") ? Role::accent
               : has_loss  ? Role::ink
                           : Role::muted);
  figures.weight = 600;
  const Run held_loss{
      beside ? translate("backpropagation", "  B %1").arg(pen.number(other->playground.loss)) : QString(),
      Role::muted};
  const Run loss_look{{}, lit("loss_held_out") ? Role::accent : Role::memory, 600},
      share_look{{}, lit("accuracy_held_out") ? Role::accent : Role::memory, 600};
  const auto unseen = [&](const QString& sentence) {
    return runs_of(sentence, {{}, Role::memory, 600}, {loss_look, share_look});
  };
  const QString loss_unseen = pen.number(playground.loss_held_out);
  const auto in_full =
      unseen(translate("backpropagation", "<1>held out %3</1>, <2>%4 right</2>")
                 .arg(loss_unseen, quantity_text(playground.accuracy_held_out, {}, view.locale, true)));
  const auto in_short = unseen(translate("backpropagation", "<1>held out %3</1>").arg(loss_unseen));
  if (has_unseen) {
    figures.more = {{QStringLiteral("   "), Role::ink}};
    figures.more.insert(figures.more.end(), in_full.begin(), in_full.end());
  }
  if (beside) figures.more.insert(figures.more.begin(), held_loss);
  if (has_loss && playground.step == 0 && !view.presenting && !view.guess_waited_for) {
    const Run begin{translate("backpropagation", "   press play: it learns"), Role::accent, 600};
    figures.more.push_back(begin);
    if (!pen.fits(figures, side)) figures.more = {held_loss, begin};
    figures.max_width = side;
  } else if (!pen.fits(figures, side)) {
    figures.more = {held_loss};
    below += room.caption;
    Label& second = pen.text({plane.left(), below}, {}, Role::memory);
    second.more = in_full;
    if (!pen.fits(second, side)) second.more = in_short;
    if (!pen.fits(second, side)) second.more.clear();
  }
  below += room.caption;
  // What the hand can do here, and a way to an empty plane.
  Label empty;
  empty.text = translate("backpropagation", "empty the plane");
  empty.weight = 600;
  empty.shade =
      view.hover == QLatin1String("empty") || view.focus == QLatin1String("empty") ? Role::ink : Role::accent;
  empty.anchor = Qt::AlignRight | Qt::AlignTop;
  empty.at = QPointF(plane.right(), below);
  empty.yield = Yield::stays;
  empty.pick = QStringLiteral("empty");
  const double empty_width = text_size(empty, room.ts).width();
  Label& hint = pen.text({plane.left(), below},
                         two ? translate("backpropagation", "click: a disc; right click: a triangle")
                             : translate("backpropagation", "click: a point; Tab and a digit: any class"),
                         Role::accent);
  hint.more = {{translate("backpropagation", "; drag yours, or out and away"), Role::accent}};
  const double room_for_hint = side - empty_width - 14;
  if (!pen.fits(hint, room_for_hint)) hint.more.clear();
  if (two && !pen.fits(hint, room_for_hint))
    hint.text = translate("backpropagation", "click ●  right click ▲");
  if (!two && !pen.fits(hint, room_for_hint))
    hint.text = translate("backpropagation", "click ●  right click ■");
  if (view.presenting || !pen.fits(hint, room_for_hint)) pen.panel().items.pop_back();
  if (!view.presenting && empty_width <= side) pen.panel().add(std::move(empty));
  if (!view.presenting) below += room.caption;
  if (playground.followed && below + room.caption < height - 4) {
    const QString loss = pen.number(playground.followed->loss);
    Label& ringed =
        pen.text({plane.left(), below},
                 translate("backpropagation", "ringed: the point that is followed, loss %1").arg(loss),
                 Role::energy_text);
    if (playground.held_out && !playground.held_out->empty())
      ringed.more = {{translate("backpropagation", "; hollow: held out"), Role::muted}};
    if (!pen.fits(ringed, side)) ringed.text = translate("backpropagation", "ringed: loss %1").arg(loss);
    if (!pen.fits(ringed, side)) ringed.more.clear();
    ringed.max_width = side;
  }
}

}  // namespace lucid::backpropagation
