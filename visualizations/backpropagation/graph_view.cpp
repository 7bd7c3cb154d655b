// The graph: values run to the right, blame comes back along the edges.
#include <algorithm>
#include <cmath>

#include "visualizations/backpropagation/graph_corner.hpp"
#include "visualizations/sentence.hpp"
#include "visualizations/text.hpp"

namespace lucid::backpropagation {

namespace {

void draw_key(Pen& pen, QPointF at, const Room& room, bool negative) {
  double y = at.y() + room.caption / 2;
  pen.line({at.x(), y}, {at.x() + 18, y}, Role::energy, 1.5);
  pen.line({at.x() + 26, y}, {at.x() + 46, y}, Shade(Role::energy, 0.82), 6);
  pen.text({at.x() + 58, y}, translate("backpropagation", "the wider, the more blame"), Role::muted,
           Qt::AlignLeft | Qt::AlignVCenter);
  y += room.caption + 6;
  pen.mark(Shape::disc, {at.x() + 10, y}, 7.5, Role::energy);
  if (negative) pen.mark(Shape::disc, {at.x() + 36, y}, 7.5, Role::stage, Role::energy, 1.8);
  pen.text({at.x() + 58, y},
           negative ? translate("backpropagation", "on its way back; hollow is negative")
                    : translate("backpropagation", "on its way back"),
           Role::muted, Qt::AlignLeft | Qt::AlignVCenter);
}

}  // namespace

void draw_graph(const Snapshot& snapshot, const BackpropagationScene& scene, const ViewState& view,
                const KeyHand& keys, DrawList& list) {
  const GraphScene& graph = scene.graph;
  const Room room = room_of(view);
  const double width = room.area.width(), height = room.area.height();
  if (!graph.expression || !graph.layout) {
    Panel& panel = pixel_panel(list, room.area);
    Pen pen(panel, view);
    pen.text(room.area.center(), translate("backpropagation", "The formula is being read"), Role::muted,
             Qt::AlignCenter, TextSize::body);
    return;
  }
  const GraphFacts facts = facts_of(graph);
  const bool few = graph.expression->tape.size() <= 40;
  const double beside =
      std::clamp(std::min(0.31 * width, height - 2 * room.margin - 9 * room.caption), 130.0, 400.0);
  // The graph comes first: where its nodes would be crowded, the landscape beside it is left out.
  const double wanted = (46 * (graph.layout->columns - 1) + 68) * room.ts;
  const bool apart = width - 2.5 * room.margin - beside - room.margin - 26 >= wanted;
  const bool with_plane =
      apart && graph.plane && few && width >= 600 * room.ts - 40 && height >= 300 * room.ts;
  const bool compact = height < 400 * room.ts;  // lose words before size
  const double plane_side = with_plane ? beside : 0;
  const double right = width - room.margin - (with_plane ? plane_side + room.margin + 26 : 0);
  const bool with_history = !view.presenting && height >= 470 + 120 * (room.ts - 1) && width >= 620;
  const double history = with_history ? 3.1 * room.caption + 10 : 0;
  double box_height = compact ? 2 * room.body + 14 : 4 * room.caption + 26;
  double box_top = height - history - room.margin - box_height + (with_history ? 4 : 0);

  Panel& words = pixel_panel(list, room.area);
  Pen pen(words, view);
  double top = header(pen, room, translate("backpropagation", "The arithmetic"), {}, right) + 2;
  const double graph_top = compact ? top + 2 : top + room.caption + 2;
  const auto graph_area = [&](double bottom) {
    return QRectF(room.margin / 2, graph_top, right - room.margin / 2, bottom - graph_top);
  };
  const QString shortest = translate("backpropagation", "values go right, <1>blame comes back</1>");
  // Where rows are so close that figures have no room, the graph takes the whole height, and the arithmetic
  // a corner that it leaves free.
  std::optional<QRectF> corner;
  if (!compact && !view.presenting && places_of(graph, graph_area(box_top - 4), room, pen).tight) {
    const double foot = height - history - (with_history ? 4 : room.margin / 2);
    const QRectF stage(room.margin, room.margin - 4, right - room.margin, foot - room.margin);
    Label line;
    set_sentence(line, shortest, {{{}, Role::energy_text, 600}});
    const QRectF head(0, 0, room.margin + std::max(text_size(line, room.ts).width(), 160 * room.ts) + 16,
                      graph_top);
    // Room for a product of long figures, whichever node is marked.
    double widest = 0;
    for (int node = 0; node < graph.expression->tape.size(); ++node)
      for (const double figure : {graph.expression->tape[node].value, graph.expression->tape[node].grad})
        widest = std::max(widest, pen.width(pen.number(figure), TextSize::caption, 600));
    const double least = std::max(250 * room.ts, 3 * widest + 100 * room.ts);
    corner = free_corner(graph, places_of(graph, graph_area(foot), room, pen), graph_area(foot), stage,
                         {head}, box_height, least, std::max(least, 420 * room.ts), room);
    if (corner) box_top = foot + 4;
  }
  const double line_end = corner && corner->top() < graph_top ? corner->left() - 16 : right;
  if (!compact) {
    Label& line = pen.text({room.margin, top}, {}, Role::muted);
    QStringList wordings{shortest};
    if (!view.presenting && graph.sweep && !graph.sweep->finished && graph.ready.size() > 1)
      wordings =
          QStringList{translate("backpropagation",
                                "values go right, <1>blame comes back</1>; <2>dashed: click to "
                                "choose whose turn is next</2>"),
                      translate("backpropagation",
                                "values go right, <1>blame comes back</1>; <2>dashed: click one</2>")} +
          wordings;
    for (const QString& wording : wordings) {
      set_sentence(line, wording, {{{}, Role::energy_text, 600}, {{}, Role::accent}});
      if (pen.fits(line, line_end - room.margin)) break;
    }
    line.max_width = line_end - room.margin;
  } else {
    top -= room.caption;
  }
  if (snapshot.problem) {
    Label& problem =
        pen.text({room.margin, top + room.caption}, in_words(*snapshot.problem), Role::reject_text);
    problem.max_width = line_end - room.margin;
  }
  // Before a class the graph comes first: where its rows would touch, they get the room of the arithmetic.
  const double row =
      (box_top - top - room.caption - 6 - 2 * (24 + room.caption)) / std::max(graph.layout->rows - 1, 0.001);
  const bool with_box = !view.presenting || row >= 1.75 * room.caption + 44;
  if (!with_box) box_height = 0, box_top = height;
  bool negative = false;
  for (const auto& pair : facts.handed) negative = negative || pair[0] < 0 || pair[1] < 0;
  const double box_width = with_box && !corner
                               ? draw_arithmetic(pen, graph, facts, QPointF(room.margin, box_top), box_height,
                                                 std::min(right - room.margin, 480 * room.ts), room)
                               : 0;
  const double key_left = room.margin + box_width + 24;
  if (with_box && !corner && right - key_left > 230 * room.ts) {
    draw_key(pen, {key_left, box_top + 0.5 * (box_height - 2 * room.caption - 6)}, room, negative);
  }
  if (with_history) {
    draw_inventors_strip(pen, QRectF(room.margin, height - history, width - 2 * room.margin, history), room);
  }

  const QRectF area = graph_area(box_top - 4);
  const Places places = places_of(graph, area, room, pen);
  const Camera camera = view.camera(QStringLiteral("graph"), places.camera);
  Panel& panel = flat_panel(list, QStringLiteral("graph"), area, std::get<FlatCamera>(camera));
  Pen graph_pen(panel, view);
  draw_graph_picture(graph, facts, places, keys.typed, graph_pen, room);
  if (corner) {
    // Over the graph, which a hand may move beneath it.
    Panel& over = pixel_panel(list, *corner);
    Pen above(over, view);
    above.box(QRectF(0, 0, corner->width(), corner->height()), Role::stage, no_shade, 0, 4);
    draw_arithmetic(above, graph, facts, {0, 0}, box_height, corner->width(), room, corner->width());
  }

  if (with_plane) {
    draw_leaf_plane(snapshot, graph, QRectF(width - room.margin - plane_side, top, plane_side, plane_side),
                    pen, list, room);
  }
}

}  // namespace lucid::backpropagation
