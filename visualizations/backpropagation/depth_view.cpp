// Vanishing and exploding: how much blame is left in each layer, as it would really look and on a log axis.
#include <algorithm>
#include <cmath>
#include <span>

#include "visualizations/backpropagation/depth_curves.hpp"
#include "visualizations/backpropagation/hands.hpp"
#include "visualizations/lights.hpp"
#include "visualizations/sentence.hpp"
#include "visualizations/text.hpp"

namespace lucid::backpropagation {

namespace {

QString power_label(int exponent) {
  if (exponent == 0) return QStringLiteral("1");
  static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
  QString text = QStringLiteral("10");
  if (exponent < 0) text += QStringLiteral("⁻");
  for (const QChar digit : QString::number(std::abs(exponent))) text += raised[digit.digitValue()];
  return text;
}

void draw_decades(Pen& pen, const LogAxis& axis, const Room& room) {
  const int span = static_cast<int>(axis.ends.high - axis.ends.low);
  const double fits = std::max(2.0, axis.area.height() / (1.5 * room.caption));
  int every = 1;
  for (const int wanted : {1, 2, 5, 10, 20, 50, 100}) {
    every = wanted;
    const int lines = span / wanted;
    if (lines <= fits) break;
  }
  for (int exponent = static_cast<int>(axis.ends.low); exponent <= static_cast<int>(axis.ends.high);
       ++exponent) {
    if (exponent % every != 0) continue;
    const double y = axis.y(std::pow(10, exponent));
    pen.line({axis.area.left(), y}, {axis.area.right(), y}, Role::line, 1);
    pen.text({axis.area.left() - 6, y}, power_label(exponent), Role::muted,
             Qt::AlignRight | Qt::AlignVCenter);
  }
  // Where the axis ends above, whether or not its power has a figure.
  pen.line(axis.area.topLeft(), axis.area.topRight(), Role::line, 1);
  pen.line(axis.area.bottomLeft(), axis.area.bottomRight(), Role::edge, 1);
}

/// A bar for every layer, with its figure where it is pointed at or there are few.
void draw_sticks(Pen& pen, const std::vector<double>& norms, const LogAxis& axis) {
  const double stick = axis.area.width() / double(axis.layers);
  if (stick <= 5) return;
  for (std::size_t i = 0; i < norms.size(); ++i) {
    const double x = axis.x(i), y = axis.y(norms[i]);
    const QString pick = QStringLiteral("layer:%1").arg(i);
    const bool hover = pen.view().hover == pick;
    Polygon& bar = pen.box({x - 0.34 * stick, y, 0.68 * stick, axis.area.bottom() - y},
                           Shade(Role::energy, hover ? 0.75 : 0.3));
    bar.pick = pick;
    const QString figure = pen.number(norms[i]);
    const bool roomy = stick > pen.width(figure, TextSize::body, 600) + 16;
    if (!hover && !(roomy && norms[i] > 0)) continue;
    Label& value = pen.text(
        {x, y - 8}, hover ? translate("backpropagation", "layer %1: %2").arg(i + 1).arg(figure) : figure,
        Role::energy_text, Qt::AlignHCenter | Qt::AlignBottom, TextSize::body, 600);
    value.halo = 3;
    value.priority = hover ? 9 : 3;
    value.yield = Yield::moves;
    value.clear = 8;
  }
}

/// Layers as discs on a line, blame between them as wide as it is: what vanishes is gone from sight.
void draw_chain(Pen& pen, const std::vector<double>& norms, const LogAxis& axis, double y, double tall,
                bool with_blame) {
  double largest = 0;
  for (const double norm : norms) largest = std::max(largest, std::isfinite(norm) ? norm : 0);
  std::vector<Vec3> upper, lower;
  for (std::size_t i = 0; i < norms.size(); ++i) {
    const double half = largest > 0 ? std::max(0.25, tall / 2 * std::min(1.0, norms[i] / largest)) : 0.25;
    upper.emplace_back(axis.x(i), y - half);
    lower.emplace_back(axis.x(i), y + half);
  }
  pen.line({axis.x(0), y}, {axis.x(norms.size() - 1), y}, Role::edge, 1);
  for (std::size_t i = 0; i + 1 < norms.size() && with_blame; ++i)
    pen.area({upper[i], upper[i + 1], lower[i + 1], lower[i]}, Shade(Role::energy, 0.85));
  const double size = std::clamp(axis.area.width() / double(norms.size()) * 0.5, 2.5, 14.0);
  std::vector<Glyph> units;
  for (std::size_t i = 0; i < norms.size(); ++i) units.push_back(glyph_at({axis.x(i), y}, size, Role::stage));
  Glyphs& marks = pen.marks(Shape::disc, std::move(units));
  marks.outline = lights(pen.view(), "depth") ? Role::accent : Role::ink;
  marks.outline_width = size > 5 ? 1.5f : 1.f;
  marks.pick = QStringLiteral("chain");
}

/// How wide a row of choices is: its title, and each name with the air around it.
double width_of_choices(const QString& title, std::span<const char* const> names, const Room& room) {
  Label label;
  label.text = title;
  double width = text_size(label, room.ts).width() + 10;
  label.weight = 600;
  for (const char* name : names) {
    label.text = translate("core", name);
    width += text_size(label, room.ts).width() + 14 + 4;
  }
  return width;
}

/// A row of choices that a click takes; returns its width.
double draw_choices(Pen& pen, QPointF at, const QString& title, const char* kind,
                    std::span<const char* const> names, int chosen, const Room& room) {
  double x = at.x();
  Label& first = pen.text({x, at.y()}, title, lights(pen.view(), kind) ? Role::accent : Role::muted,
                          Qt::AlignLeft | Qt::AlignVCenter);
  x += text_size(first, room.ts).width() + 10;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const QString pick = QStringLiteral("%1:%2").arg(QLatin1String(kind)).arg(i);
    const bool now = static_cast<int>(i) == chosen;
    const bool focus = pen.view().focus == pick, hover = pen.view().hover == pick;
    Label name;
    name.text = translate("core", names[i]);
    name.weight = now ? 600 : 400;
    name.shade = now ? Role::ink : Role::accent;
    name.anchor = Qt::AlignCenter;
    name.yield = Yield::stays;
    const double width = text_size(name, room.ts).width() + 14;
    Polygon& ground = pen.box({x, at.y() - room.caption / 2 - 2, width, room.caption + 4},
                              Shade(Role::accent, now     ? 0.12
                                                  : hover ? 0.07
                                                          : 0.0),
                              focus ? Shade(Role::focus)
                              : now ? Shade(Role::accent)
                                    : no_shade,
                              focus ? 2.5
                              : now ? 1.2
                                    : 0,
                              4);
    ground.pick = pick;
    name.at = QPointF(x + width / 2, at.y());
    pen.panel().add(std::move(name));
    x += width + 4;
  }
  return x - at.x();
}

constexpr const char* initialisation_names[] = {"Xavier", "He", QT_TRANSLATE_NOOP("core", "Uniform ±1/√n"),
                                                QT_TRANSLATE_NOOP("core", "Zero")};

}  // namespace

void draw_depth(const Snapshot& snapshot, const BackpropagationScene& scene, const ViewState& view,
                DrawList& list) {
  const DepthScene& depth = scene.depth;
  const Room room = room_of(view);
  Panel& panel = pixel_panel(list, room.area);
  Pen pen(panel, view);
  const double width = room.area.width(), height = room.area.height();
  if (!depth.gradient || depth.gradient->empty()) {
    header(pen, room, translate("backpropagation", "Vanishing and exploding"),
           translate("backpropagation", "the layers are being made"), width - 2 * room.margin);
    return;
  }
  const auto& norms = *depth.gradient;
  QString line = translate("backpropagation", "what is left of the blame after %1 layers").arg(norms.size());
  const bool waits = view.locks("gradient_by_layer");
  const bool told = shows_gradient(depth, view);
  if (depth.theory && !waits) {
    line = translate("backpropagation",
                     "what is left of the blame after %1 layers; in theory the blame × %2 per layer back")
               .arg(norms.size())
               .arg(pen.number(depth.factor));
  }
  double top = header(pen, room, translate("backpropagation", "Vanishing and exploding"), line,
                      width - 2 * room.margin);
  if (height > 360 * room.ts) {
    // Both choices on one line where they fit.
    double y = top + room.caption / 2 + 8;
    const double first = draw_choices(pen, {room.margin, y}, translate("backpropagation", "activation"),
                                      "activation", activation_names, depth.activation, room);
    int start = 0;
    if (const Value* value = setting_of(snapshot, "initialisation")) {
      while (start < 3 && std::get<std::string>(*value) != initialisation_ids[start]) ++start;
    }
    const QString weights = translate("backpropagation", "starting weights");
    const bool beside =
        room.margin + first + 24 + width_of_choices(weights, initialisation_names, room) <= width;
    if (!beside) y += room.caption + 8;
    draw_choices(pen, {beside ? room.margin + first + 24 : room.margin, y}, weights, "initialisation",
                 initialisation_names, start, room);
    top = y + room.caption / 2 + 4;
  }
  // Run B stands on the same axes: layer by layer, decade by decade.
  const BackpropagationScene* other = scene_of(view.run_b);
  const std::vector<double>* held = other && other->depth.gradient && !other->depth.gradient->empty()
                                        ? other->depth.gradient.get()
                                        : nullptr;
  LogAxis axis;
  axis.layers = std::max(norms.size(), held ? held->size() : 0);
  const double tall = std::clamp(0.14 * height, 36.0, 90.0);
  const QString input = translate("backpropagation", "input"),
                output = translate("backpropagation", "output"),
                mean_field = translate("backpropagation", "mean field");
  const double before = std::max(44 * room.ts, pen.width(input) + 8);
  double behind = std::max(pen.width(output),
                           pen.width(translate("backpropagation", "gradient"), TextSize::caption, 600));
  if (depth.theory) behind = std::max(behind, pen.width(mean_field));
  for (const char* other_name : activation_names)
    behind = std::max(behind, 11 + pen.width(translate("core", other_name), TextSize::caption, 600));
  behind = std::max(96 * room.ts, behind + 24);
  axis.area = QRectF(room.margin + before, top + tall + 2.8 * room.caption,
                     width - 2 * room.margin - before - behind, 0);
  axis.area.setBottom(height - room.margin - 2 * room.caption - 4);

  const auto draw_layers = [&] {
    draw_chain(pen, norms, axis, top + 10 + tall / 2, tall, told);
    pen.text({axis.area.left() - 8, top + 10 + tall / 2}, input, Role::muted,
             Qt::AlignRight | Qt::AlignVCenter);
    pen.text({axis.area.right() + 8, top + 10 + tall / 2}, output, Role::muted,
             Qt::AlignLeft | Qt::AlignVCenter);
  };
  axis.ends = depth_decades(depth, view);
  make_strips(axis, pen, depth, held, room);
  draw_decades(pen, axis, room);
  draw_layers();
  // While the gradient of many layers waits, only the values on their way forward stand on the axis.
  Label& title = pen.text({axis.area.left(), axis.area.top() - axis.above - 6}, {}, Role::muted,
                          Qt::AlignLeft | Qt::AlignBottom);
  set_sentence(title,
               told ? translate("backpropagation", "<1>Gradient norm</1> by layer")
                    : translate("backpropagation", "<1>Values</1> by layer, on the way forward"),
               {{{}, told && lights(view, "gradient_norm") ? Role::accent : Role::ink, 600}});
  // What is exactly 0 has no place on this axis.
  const bool nothing = std::ranges::all_of(norms, [](double norm) { return norm == 0; });
  if (told && nothing)
    pen.text(axis.area.center(), translate("backpropagation", "the gradient is exactly 0 in every layer"),
             Role::energy_text, Qt::AlignCenter, TextSize::body, 600);
  if (told && !nothing) draw_sticks(pen, norms, axis);
  draw_depth_curves(pen, depth, axis, held, room);
  if (!told) {
    Label& words =
        pen.text(axis.area.center() + QPointF(9, 0), translate("backpropagation", "waits for your guess"),
                 Role::muted, Qt::AlignCenter);
    words.halo = 3;
    pen.lock(axis.area.center() - QPointF(text_size(words, room.ts).width() / 2, 0));
  }
  const double foot = axis.area.bottom() + axis.below;
  const std::size_t step = norms.size() <= 12 ? 1 : norms.size() <= 60 ? 10 : 50;
  for (std::size_t layer = 1; layer <= norms.size(); ++layer) {
    if (layer != 1 && layer % step != 0 && layer != norms.size()) continue;
    Label& label = pen.text({axis.x(layer - 1), foot + 4}, QString::number(layer), Role::muted,
                            Qt::AlignHCenter | Qt::AlignTop);
    label.yield = Yield::drops;
    label.clear = -1;
    label.priority = layer == norms.size() || layer == 1 ? 2 : 0;
  }
  // The two ends in figures, and the way of the sweep, under the axis.
  const double y = foot + 4 + room.caption * 1.6;
  Label& ends = pen.text({axis.area.left(), y},
                         told ? translate("backpropagation", "first layer %1, last %2")
                                    .arg(pen.number(norms.front()), pen.number(norms.back()))
                              : QString(),
                         Role::ink, Qt::AlignLeft | Qt::AlignVCenter, TextSize::caption, 600);
  const double rest = axis.area.width() - text_size(ends, room.ts).width() - 90;
  if (rest < 0) return;
  for (const QString& words :
       {translate("backpropagation", "the sweep runs back"),
        translate("backpropagation", "back to the input"), translate("backpropagation", "back")}) {
    if (pen.width(words) > rest) continue;
    pen.lines({Vec3(axis.area.right(), y), Vec3(axis.area.right() - 70, y)}, Role::energy, 2).arrow = true;
    pen.text({axis.area.right() - 78, y}, words, Role::energy_text, Qt::AlignRight | Qt::AlignVCenter);
    break;
  }
}

}  // namespace lucid::backpropagation
