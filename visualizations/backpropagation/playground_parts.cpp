// The plane that is learnt, the units' own pictures, and one unit enlarged to its arithmetic.
#include "visualizations/backpropagation/playground_parts.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

#include "visualizations/text.hpp"

namespace lucid::backpropagation {

QString unit_pick(Unit unit) { return QStringLiteral("unit:%1").arg(unit.layer * 1000 + unit.index); }

Unit unit_of(const QString& pick, const PlaygroundScene& playground) {
  const int number = picked(pick, "unit");
  if (number < 0) return {};
  const Unit unit{number / 1000, number % 1000};
  if (unit.layer == 0) return unit.index < 2 ? unit : Unit{};
  const auto layer = static_cast<std::size_t>(unit.layer - 1);
  const bool there = layer < playground.neurons.size() &&
                     static_cast<std::size_t>(unit.index) < playground.neurons[layer].size();
  return there ? unit : Unit{};
}

NetPlaces place_net(const PlaygroundScene& playground, const QRectF& area, const QRectF& plane,
                    double caption) {
  NetPlaces places;
  const auto& dims = playground.net->dims;
  const auto columns = dims.size() - 1;
  const double column = area.width() / double(columns);
  // Many units stand in two columns, one half a step lower than the other: larger pictures in the same room.
  const auto straight = [&](int n) { return std::min(area.height() / n - 7, 0.58 * column); };
  const auto staggered = [&](int n) { return std::min(2 * area.height() / (n + 1) - 8, 0.34 * column); };
  places.side = 92;
  for (std::size_t i = 1; i < columns; ++i)
    places.side = std::min(places.side, std::max(straight(dims[i]), staggered(dims[i])));
  // Each input has its name above it.
  places.side = std::min(places.side, area.height() / dims[0] - caption - 6);
  places.side = std::clamp(places.side, 18.0, std::max(18.0, 0.58 * column));
  for (std::size_t layer = 0; layer < columns; ++layer) {
    auto& squares = places.squares.emplace_back(static_cast<std::size_t>(dims[layer]));
    const int n = dims[layer];
    const bool both = layer > 0 && straight(n) < places.side - 0.5;
    const double least = layer == 0 ? places.side + caption + 6
                         : both     ? (places.side + 6) / 2
                                    : places.side + 5;
    int shown = n;
    if (layer > 0 && least * n + (both ? places.side / 2 : 0) > area.height() + 6)
      shown = std::max(1, static_cast<int>((area.height() - caption - (both ? places.side / 2 : 0)) / least));
    shown = std::min(shown, n);
    const double usual = both ? 0.62 * places.side : 1.6 * places.side;
    const double step = std::max(least, std::min((area.height() - (both ? places.side / 2 : 0)) / shown,
                                                 layer == 0 ? places.side + caption + 12 : usual));
    const double x = area.left() + column * double(layer);
    const double middle = area.center().y() - (shown < n ? caption / 2 : 0);
    for (int i = 0; i < shown; ++i) {
      const double y = middle + (i - (shown - 1) / 2.0) * step;
      const double right = both && i % 2 ? places.side + 8 : 0;
      squares[static_cast<std::size_t>(i)] = QRectF(x + right, y - places.side / 2, places.side, places.side);
    }
  }
  auto& outputs = places.outputs.emplace_back();
  const int last = dims.back();
  for (int i = 0; i < last; ++i) {
    outputs.emplace_back(plane.left(),
                         plane.center().y() + (i - (last - 1) / 2.0) * std::min(24.0, plane.height() / last));
  }
  return places;
}

namespace {

/// The input's own picture: the coordinate itself.
Scalars coordinate(bool up) {
  constexpr int cells = 16;
  std::vector<float> values;
  for (int row = 0; row < cells; ++row) {
    for (int column = 0; column < cells; ++column)
      values.push_back(static_cast<float>(2 * ((up ? row : column) + 0.5) / cells - 1));
  }
  return share(std::move(values));
}

void draw_points(Pen& pen, const PlaygroundScene& playground, const Room& room) {
  const double size = std::clamp(pen.panel().rectangle.width() / 44, 6.0, 10.0) * std::min(room.ts, 1.2);
  const auto classes = playground.class_names.size();
  const bool two = classes <= 2;
  const auto set = [&](std::span<const LabelledPoint> points, const char* kind, int label) {
    const bool held = kind == nullptr, own = kind && *kind == 'o';
    std::vector<Glyph> marks;
    const Shade shade = two ? Shade(label == 0 ? Role::negative : Role::positive) : Shade(category(label));
    for (const LabelledPoint& point : points) {
      if (point.label == label)
        marks.push_back(
            glyph_at({point.x, point.y}, own ? size + 3 : size, held ? Shade(Role::stage, 0.9) : shade));
    }
    if (marks.empty()) return;
    Glyphs& glyphs = pen.marks(two ? (label == 0 ? Shape::disc : Shape::triangle) : category_shape(label),
                               std::move(marks));
    glyphs.outline = held ? shade : own ? Shade(Role::ink) : Shade(Role::stage);
    glyphs.outline_width = held || own ? 1.5f : 1.f;
    if (!held) glyphs.pick = QStringLiteral("%1:%2").arg(QLatin1String(kind)).arg(label);
  };
  for (int label = 0; label < static_cast<int>(std::max<std::size_t>(classes, 2)); ++label) {
    if (playground.held_out) set(*playground.held_out, nullptr, label);
    if (!playground.learn) continue;
    const std::span<const LabelledPoint> learn(*playground.learn);
    set(learn.first(learn.size() - playground.own), "learn", label);
    set(learn.last(playground.own), "own", label);
  }
}

/// Rows of small boxes where a class wins: a quiet ground in its colour.
void class_ground(Pen& pen, const std::vector<float>& margin, int cells, const QRectF& area, Shade shade) {
  shade.alpha = 0.2f;
  const double w = area.width() / cells, h = area.height() / cells;
  for (int row = 0; row < cells; ++row) {
    const float* const wins = margin.data() + std::ptrdiff_t(row) * cells;
    for (int column = 0; column < cells;) {
      int end = column;
      while (end < cells && wins[end] > 0) ++end;
      if (end > column)
        pen.box({area.left() + column * w, area.top() + row * h, (end - column) * w, h}, shade);
      column = end + 1;
    }
  }
}

}  // namespace

Field unit_picture(const PlaygroundScene& playground, Unit unit, const QRectF& square) {
  Field field;
  static const Scalars across = coordinate(false), up = coordinate(true);
  if (unit.layer == 0) {
    field.columns = field.rows = 16;
    field.values = unit.index == 0 ? across : up;
  } else {
    field.columns = field.rows = playground.neuron_cells;
    field.values =
        playground.neurons[static_cast<std::size_t>(unit.layer - 1)][static_cast<std::size_t>(unit.index)];
  }
  field.origin = Vec3(square.bottomLeft());
  field.along = Vec3(square.width(), 0);
  field.across = Vec3(0, -square.height());
  field.map = Map::signed_value;
  field.low = -1;
  field.high = 1;
  field.pick = unit_pick(unit);
  return field;
}

void draw_plane(const PlaygroundScene& playground, Unit shown, const QRectF& square, const ViewState& view,
                PlaneCursor cursor, DrawList& list, const Room& room) {
  FlatCamera own;
  const double e = playground.extent;
  own.view = QRectF(-e, -e, 2 * e, 2 * e);
  const Camera camera = view.camera(QStringLiteral("learning"), own);
  Panel& panel = flat_panel(list, QStringLiteral("learning"), square, std::get<FlatCamera>(camera));
  panel.ground = Role::sunken;
  panel.frame.shade = shown.layer >= 0 ? Role::accent : Role::ink;
  panel.frame.width = shown.layer >= 0 ? 2.f : 1.2f;
  Pen pen(panel, view);
  if (shown.layer >= 0) {
    Field field = unit_picture(playground, shown, {});
    field.origin = Vec3(-e, -e);
    field.along = Vec3(2 * e, 0);
    field.across = Vec3(0, 2 * e);
    field.map = Map::signed_ground;
    field.pick = QStringLiteral("plane");
    panel.add(std::move(field));
  } else if (playground.winner && playground.margins.size() > 1) {
    // More than two classes: each has its own colour where it wins.
    Polygon& ground = pen.box(own.view, no_shade);
    ground.pick = QStringLiteral("plane");
    for (std::size_t c = 0; c < playground.margins.size(); ++c) {
      class_ground(pen, *playground.margins[c], playground.cells, own.view, category(static_cast<int>(c)));
    }
  } else if (playground.decision) {
    Field field = Field::over(own.view, playground.cells, playground.cells, playground.decision);
    field.map = Map::signed_ground;
    field.low = -1;
    field.pick = QStringLiteral("plane");
    panel.add(std::move(field));
  }
  const BackpropagationScene* other = scene_of(view.run_b);
  if (other) {
    for (const auto& margin : other->playground.margins) {
      for (auto& points : contour(*margin, other->playground.cells, own.view, 0))
        pen.lines(std::move(points), Role::muted, 1.5, Dash::dashed);
    }
  }
  for (const auto& margin : playground.margins) {
    for (auto& points : contour(*margin, playground.cells, own.view, 0)) {
      Polyline& line = pen.lines(std::move(points), Role::ink, 2);
      line.stroke.halo = 1.5f;
    }
  }
  draw_points(pen, playground, room);
  if (playground.followed) {
    const QPointF at(playground.followed->x, playground.followed->y);
    pen.mark(Shape::disc, at, 22, no_shade, Role::energy, 3);
    if (view.focus == QLatin1String("followed")) pen.mark(Shape::disc, at, 32, no_shade, Role::focus, 2.5);
    pen.mark(Shape::disc, at, 17, no_shade, Role::stage, 1);
  }
  if (view.focus == QLatin1String("cursor")) {
    pen.mark(Shape::disc, cursor.at, 26, no_shade, Role::focus, 2.5);
    pen.mark(Shape::plus, cursor.at, 15, Role::ink).halo = 1.5f;
  } else if (playground.learn && playground.learn->empty()) {
    Label& call = pen.text({0, 0}, translate("backpropagation", "Click here: your first point"), Role::ink,
                           Qt::AlignCenter, TextSize::text, 600);
    call.max_width = square.width() - 16;
    call.halo = 3;
  }
}

void draw_unit(Pen& pen, const PlaygroundScene& playground, Unit unit, const QRectF& box, const Room& room,
               const QString& activation) {
  const NetPart& net = *playground.net;
  const Followed& followed = *playground.followed;
  const auto layer = static_cast<std::size_t>(unit.layer), index = static_cast<std::size_t>(unit.index);
  const auto in = static_cast<std::size_t>(net.dims[layer - 1]);
  const double* weights = net.weights[layer - 1].data() + index * in;
  const std::vector<double>& inputs = followed.values[layer - 1];
  const double blame = followed.blame[layer][index];

  pen.box(box, Role::stage, Role::accent, 2, 4);

  std::vector<std::size_t> order(in);
  std::iota(order.begin(), order.end(), std::size_t{0});
  const double head = room.caption + 10;
  // What is written adds up to the sum: the products, those that are left out as one figure, and the bias.
  const auto rows_of = [&](double line) {
    return static_cast<std::size_t>(std::max(2.0, (box.height() - head - 3) / line));
  };
  const double line = room.caption + (in + 1 <= rows_of(room.caption + 3) ? 3 : 1);
  const std::size_t room_for = rows_of(line) - 1;
  const std::size_t shown = std::min(in <= room_for ? in : room_for - 1, std::size_t{6});
  const std::size_t rows = shown + 1 + (shown < in ? 1 : 0);
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    return std::abs(weights[a] * inputs[a]) > std::abs(weights[b] * inputs[b]);
  });
  order.resize(shown);
  std::ranges::sort(order);

  Label title;
  title.text = translate("backpropagation", "The arithmetic");
  title.weight = 600;
  title.at = box.topLeft() + QPointF(10, 5);
  title.anchor = Qt::AlignLeft | Qt::AlignTop;
  title.yield = Yield::stays;
  title.more = {{translate("backpropagation", "  neuron %1 of layer %2, at the ring")
                     .arg(unit.index + 1)
                     .arg(unit.layer),
                 Role::muted}};
  if (!pen.fits(title, box.width() - 20)) {
    // Which neuron it is counts for more than what the frame is of.
    title.text = translate("backpropagation", "Neuron %1 of layer %2").arg(unit.index + 1).arg(unit.layer);
    title.more.clear();
  }
  title.max_width = box.width() - 20;
  pen.panel().add(std::move(title));

  const double r = std::clamp(0.21 * (box.height() - head), 12.0, 19.0 * std::min(room.ts, 1.2));
  double largest = 1e-12, sum = net.biases[layer - 1][index];
  double left_out = 0;
  for (std::size_t i = 0; i < in; ++i) {
    largest = std::max(largest, std::abs(blame * weights[i]));
    sum += weights[i] * inputs[i];
    if (std::ranges::find(order, i) == order.end()) left_out += weights[i] * inputs[i];
  }
  const auto signed_figure = [&](const QString& words, double value) {
    Label label;
    label.anchor = Qt::AlignLeft | Qt::AlignVCenter;
    label.yield = Yield::stays;
    label.text = words;
    label.shade = Role::muted;
    label.more = {{pen.number(value), value < 0 ? Role::negative : Role::positive_text, 600}};
    return label;
  };
  std::vector<Label> others;
  if (shown < in) {
    const int more = static_cast<int>(in - shown);
    others.push_back(signed_figure(more == 1 ? translate("backpropagation", "+ 1 more: ")
                                             : translate("backpropagation", "+ %1 more: ").arg(more),
                                   left_out));
  }
  others.push_back(signed_figure(translate("backpropagation", "+ bias "), net.biases[layer - 1][index]));
  double products = 0;
  for (const std::size_t i : order) {
    Label product;
    product.text = QStringLiteral("%1 × %2").arg(pen.number(inputs[i]), pen.number(weights[i]));
    product.weight = 600;
    products = std::max(products, text_size(product, room.ts).width());
  }
  double widest_other = 0;
  for (const Label& other : others) widest_other = std::max(widest_other, text_size(other, room.ts).width());
  const bool output = unit.layer + 1 == static_cast<int>(net.dims.size());
  const QString bend_name = output ? QStringLiteral("Σ") : activation;
  // As wide as its word.
  const double reach = std::max(r, pen.width(bend_name, TextSize::caption, 500) / 2 + 6);
  // From left to right: pictures, products, the ways of the blame, the disc between its two figures, and its
  // answer. Where they would lie on each other, the pictures go, and the words under the answer.
  Label answer;
  answer.text = pen.number(followed.values[layer][index]);
  answer.size = TextSize::body;
  answer.weight = 600;
  answer.anchor = Qt::AlignLeft | Qt::AlignBottom;
  answer.yield = Yield::stays;
  const QString its = translate("backpropagation", "its answer");
  const double half =
      2 + 0.5 * std::max(pen.width(pen.number(sum)), pen.width(pen.number(blame), TextSize::caption, 600));
  double after = reach + 28, answer_width = text_size(answer, room.ts).width(), ways = 18;
  double picture = std::min(line - 3, 22.0);
  const auto words_end = [&] {
    return box.left() + 10 + std::max((picture > 0 ? picture + 7 : 0) + products, widest_other) + 2;
  };
  const auto least = [&] { return words_end() + std::max(ways + reach, half); };
  const auto too_wide = [&] { return least() + after + answer_width > box.right() - 8; };
  if (too_wide()) picture = 0;
  if (too_wide() && shown < in) {
    others.front().text = translate("backpropagation", "+ %1: ").arg(in - shown);
    widest_other = 0;
    for (const Label& other : others)
      widest_other = std::max(widest_other, text_size(other, room.ts).width());
  }
  if (too_wide()) after = reach + 16, ways = 10;
  if (too_wide()) {
    after = reach + 10;
    answer.size = TextSize::caption;
    answer_width = text_size(answer, room.ts).width();
  }
  const double caption_width = std::max(answer_width, pen.width(its));
  const double most = box.right() - 8 - after - caption_width;
  const double at =
      std::clamp(box.left() + 0.6 * box.width(), least(),
                 std::max(least(), most >= least() ? most : box.right() - 8 - after - answer_width));
  const QPointF disc(at, box.top() + head + (box.height() - head) / 2 - 2);
  std::vector<Glyph> filled, hollow;
  double y = box.top() + head + std::max(0.0, (box.height() - head - 4 - double(rows) * line) / 2) + line / 2;
  for (const std::size_t i : order) {
    const QRectF square(box.left() + 10, y - picture / 2, picture, picture);
    if (picture > 0) {
      pen.panel().add(unit_picture(playground, {unit.layer - 1, static_cast<int>(i)}, square));
      pen.box(square, no_shade, Role::ink, 1);
    }
    Label product;
    product.at = QPointF(square.right() + (picture > 0 ? 7 : 0), y);
    product.anchor = Qt::AlignLeft | Qt::AlignVCenter;
    product.yield = Yield::stays;
    product.text = translate("backpropagation", "%1 × ").arg(pen.number(inputs[i]));
    product.more = {{pen.number(weights[i]), weights[i] < 0 ? Role::negative : Role::positive_text, 600}};
    pen.panel().add(std::move(product));
    Curve edge;
    edge.from = Vec3(words_end(), y);
    edge.to = Vec3(disc.x() - reach, disc.y());
    const double bend = 0.45 * double(edge.to.x - edge.from.x);
    edge.control_1 = edge.from + Vec3(bend, 0);
    edge.control_2 = edge.to - Vec3(bend, 0);
    edge.stroke.shade = Shade(Role::energy, 0.82);
    edge.stroke.width = static_cast<float>(blame_width(blame * weights[i], largest, 6));
    pen.panel().add(edge);
    blame_dots(filled, hollow, edge, blame * weights[i] < 0, 7, 0.4 + 0.13 * double(i), pen.view(), 60);
    y += line;
  }
  for (Label& other : others) {
    other.at = QPointF(box.left() + 10, y);
    pen.panel().add(std::move(other));
    y += line;
  }
  pen.marks(Shape::disc, std::move(filled));
  Glyphs& rings = pen.marks(Shape::disc, std::move(hollow));
  rings.outline = Role::energy;
  rings.outline_width = 1.6f;
  pen.box({disc.x() - reach, disc.y() - r, 2 * reach, 2 * r}, Role::stage, Role::ink, 1.5, r);
  pen.text(disc, bend_name, Role::ink, Qt::AlignCenter, TextSize::caption, 500);
  pen.text(disc - QPointF(0, r + 2), pen.number(sum), Role::ink, Qt::AlignHCenter | Qt::AlignBottom);
  pen.text(disc + QPointF(0, r + 2), pen.number(blame), Role::energy_text, Qt::AlignHCenter | Qt::AlignTop,
           TextSize::caption, 600);
  const double x = disc.x() + after;
  pen.line({disc.x() + reach, disc.y()}, {x - 6, disc.y()}, Role::edge, 1.2);
  answer.at = QPointF(x, disc.y() - 1);
  pen.panel().add(std::move(answer));
  const double left_over = box.right() - x - 6;
  if (pen.width(its) > left_over) return;
  pen.text({x, disc.y() + 1}, its, Role::muted);
}

}  // namespace lucid::backpropagation
