#include "visualizations/backpropagation/connection_parts.hpp"

#include <algorithm>
#include <cmath>

#include "visualizations/sentence.hpp"
#include "visualizations/text.hpp"

namespace lucid::backpropagation {

namespace {

int units(const NetPart& net, int layer) {
  return layer < 0 || layer >= static_cast<int>(net.dims.size()) ? 0
                                                                 : net.dims[static_cast<std::size_t>(layer)];
}

bool exists(const Connection& c, const NetPart& net) {
  return c.layer >= 1 && c.from >= 0 && c.from <= units(net, c.layer - 1) && c.to >= 1 &&
         c.to <= units(net, c.layer) && static_cast<std::size_t>(c.layer) <= net.weights.size();
}

QString unit_name(int layer, int unit, const PlaygroundScene& playground) {
  if (layer == 0) return unit == 1 ? QStringLiteral("x₁") : QStringLiteral("x₂");
  if (layer + 1 < static_cast<int>(playground.net->dims.size()))
    return translate("backpropagation", "neuron %1 of layer %2").arg(unit).arg(layer);
  const auto answer = static_cast<std::size_t>(unit - 1);
  return translate("backpropagation", "the answer “%1”")
      .arg(answer < playground.class_names.size() ? QString::fromStdString(playground.class_names[answer])
                                                  : QString::number(unit - 1));
}

}  // namespace

std::optional<Connection> connection_of(const QString& pick, int index, const NetPart& net) {
  const int layer = picked(pick, "weight");
  const int in = units(net, layer);
  if (layer < 0 || index < 0 || in == 0) return std::nullopt;
  const Connection which{layer + 1, index % in + 1, index / in + 1};
  return exists(which, net) ? std::optional(which) : std::nullopt;
}

int weight_index(const Connection& which, const NetPart& net) {
  return which.from == 0 ? -1 : (which.to - 1) * units(net, which.layer - 1) + which.from - 1;
}

double weight_of(const Connection& which, const NetPart& net) {
  if (!exists(which, net)) return NAN;
  const auto layer = static_cast<std::size_t>(which.layer - 1);
  return which.from == 0 ? net.biases[layer][static_cast<std::size_t>(which.to - 1)]
                         : net.weights[layer][static_cast<std::size_t>(weight_index(which, net))];
}

Connection neighbour(Connection which, int way, const NetPart& net) {
  which.from += way;
  if (which.from < 0) --which.to, which.from = units(net, which.layer - 1);
  if (which.from > units(net, which.layer - 1)) ++which.to, which.from = 0;
  const int layers = static_cast<int>(net.dims.size()) - 1;
  if (which.to < 1) {
    which.layer = which.layer > 1 ? which.layer - 1 : layers;
    which.to = units(net, which.layer);
    which.from = units(net, which.layer - 1);
  } else if (which.to > units(net, which.layer)) {
    which.layer = which.layer < layers ? which.layer + 1 : 1;
    which.to = 1, which.from = 0;
  }
  return which;
}

QString connection_name(const Connection& which, const PlaygroundScene& playground) {
  const QString to = unit_name(which.layer, which.to, playground);
  if (which.from == 0) return translate("backpropagation", "the bias of %1").arg(to);
  return translate("backpropagation", "from %1 to %2")
      .arg(unit_name(which.layer - 1, which.from, playground), to);
}

namespace {

/// The loss over the weight: a valley to walk in.
void draw_valley(const WeightProbe& probe, double held, const QRectF& area, const ViewState& view,
                 DrawList& list, Pen& words) {
  double low = probe.loss, high = probe.loss;
  for (const double loss : probe.losses) {
    if (!std::isfinite(loss)) continue;
    low = std::min(low, loss), high = std::max(high, loss);
  }
  if (!(high > low)) high = low + std::max(1e-6, 0.1 * std::abs(low));
  // Room for the handle above and below.
  const double pad = (high - low) * 14 / std::max(14.0, area.height() - 28);
  FlatCamera camera;
  camera.keep_aspect = false;
  camera.view = QRectF(probe.low, low - pad, probe.high - probe.low, high - low + 2 * pad);
  Panel& panel = flat_panel(list, QStringLiteral("probe"), area, camera);
  panel.ground = Shade(Role::sunken, 0.5);
  Pen pen(panel, view);
  std::vector<Vec3> curve;
  const auto count = probe.losses.size();
  for (std::size_t i = 0; i < count; ++i) {
    if (!std::isfinite(probe.losses[i])) continue;
    curve.emplace_back(probe.low + (probe.high - probe.low) * double(i) / double(count - 1), probe.losses[i]);
  }
  pen.line({0, camera.view.top()}, {0, camera.view.bottom()}, Role::line, 1);
  pen.line({probe.weight, camera.view.top()}, {probe.weight, probe.loss}, Role::accent, 1, Dash::dotted);
  pen.lines(std::move(curve), Role::ink, 2);
  // What the sweep back says, drawn as the slope that it is: the hand's dot goes down along it.
  const double reach = 0.22 * (probe.high - probe.low);
  Polyline& slope = pen.lines({Vec3(probe.weight - reach, probe.loss - reach * probe.gradient),
                               Vec3(probe.weight + reach, probe.loss + reach * probe.gradient)},
                              Role::energy, 2.5);
  slope.stroke.halo = 1.5f;
  if (std::isfinite(held) && held >= probe.low && held <= probe.high) {
    pen.line({held, camera.view.top()}, {held, camera.view.bottom()}, Role::muted, 1.5, Dash::dashed);
    Label& letter = pen.text({held, camera.view.bottom()}, QStringLiteral("B"), Role::muted);
    letter.offset = {4, 2};
  }
  Handle handle;
  handle.at = QPointF(probe.weight, probe.loss);
  handle.pick = QStringLiteral("probe");
  handle.state =
      view.focus == QLatin1String("weight") ? Handle::State::focus : view.handle_state(handle.pick);
  panel.add(handle);
  const auto end = [&](double x, const QString& text, Qt::Alignment anchor) {
    Label& label = words.text({x, area.bottom() + 2}, text, Role::muted, anchor | Qt::AlignTop);
    label.yield = Yield::drops;
    label.clear = -1;
  };
  end(area.left(), words.number(probe.low), Qt::AlignLeft);
  end(area.right(), words.number(probe.high), Qt::AlignRight);
  Label& title = words.text({area.center().x(), area.bottom() + 2},
                            translate("backpropagation", "loss over this weight"), Role::muted,
                            Qt::AlignHCenter | Qt::AlignTop);
  title.priority = 2;
  title.yield = Yield::drops;
  title.clear = -1;
}

}  // namespace

void draw_probe(Pen& pen, const PlaygroundScene& playground, const QRectF& box, const QString& typed,
                DrawList& list, const Room& room) {
  const WeightProbe& probe = *playground.probe;
  const ViewState& view = pen.view();
  pen.box(box, Role::stage, Role::accent, 2, 4);
  Label title;
  title.text = translate("backpropagation", "One connection");
  title.weight = 600;
  title.at = box.topLeft() + QPointF(10, 5);
  title.anchor = Qt::AlignLeft | Qt::AlignTop;
  title.yield = Yield::stays;
  title.max_width = box.width() - 20;
  title.more = {{QStringLiteral("  ") + connection_name(probe.which, playground), Role::muted}};
  pen.panel().add(std::move(title));

  const BackpropagationScene* other = scene_of(view.run_b);
  const double held =
      other && other->playground.net ? weight_of(probe.which, *other->playground.net) : double(NAN);
  const double left = box.left() + 10, words_width = 0.42 * box.width() - 14;
  double y = box.top() + room.caption + 10;
  const auto line = [&](Label label, double step) {
    label.at = QPointF(left, y);
    label.anchor = Qt::AlignLeft | Qt::AlignTop;
    label.yield = Yield::stays;
    // A figure with a power of ten is long: smaller rather than cut.
    if (!pen.fits(label, words_width)) label.size = TextSize::caption;
    label.max_width = words_width;
    pen.panel().add(std::move(label));
    y += step;
  };
  Label weight;
  weight.size = TextSize::body;
  weight.shade = Role::muted;
  const Shade sign = probe.weight < 0 ? Role::negative : Role::positive_text;
  set_sentence(weight, translate("backpropagation", "weight %1"),
               {typed.isEmpty() ? Run{pen.number(probe.weight), sign, 600}
                                : Run{typed + QStringLiteral("▏"), Role::accent, 600}});
  line(std::move(weight), room.body + 1);
  Label slope;
  slope.size = TextSize::body;
  slope.shade = Role::muted;
  set_sentence(slope, translate("backpropagation", "slope %1"),
               {{pen.number(probe.gradient), Role::energy_text, 600}});
  line(std::move(slope), room.body + 1);
  // Lines that explain, as long as there is room for them, in the longest words that fit.
  const auto small = [&](const QStringList& wordings, Shade shade) {
    if (y + room.caption > box.bottom() - 3) return;
    for (const QString& words : wordings) {
      Label label;
      label.text = words;
      label.shade = shade;
      if (!pen.fits(label, words_width)) continue;
      return line(std::move(label), room.caption + 1);
    }
  };
  if (std::isfinite(held) && held != probe.weight)
    small({translate("backpropagation", "in run B %1").arg(pen.number(held))}, Role::muted);
  const double change = 0.1 * probe.gradient;
  const QString step = view.locale.toString(0.1),
                answer = (change > 0 ? QStringLiteral("+") : QString()) + pen.number(change);
  small({translate("backpropagation", "raise it by %1: loss %2").arg(step, answer),
         translate("backpropagation", "%1 more: %2").arg(step, answer)},
        Role::energy_text);
  if (!view.presenting)
    small({typed.isEmpty() ? translate("backpropagation", "drag the dot, or type")
                           : translate("backpropagation", "Enter takes it"),
           typed.isEmpty() ? translate("backpropagation", "drag the dot") : QStringLiteral("↵")},
          Role::accent);
  const std::size_t all = playground.learn ? playground.learn->size() : 0;
  small({translate("backpropagation", "over %1 of %2 points").arg(probe.points).arg(all)}, Role::muted);
  const double top = box.top() + room.caption + 10, bottom = box.bottom() - room.caption - 5;
  if (bottom - top < 24) return;
  draw_valley(probe, held,
              QRectF(box.left() + 0.42 * box.width(), top, 0.58 * box.width() - 12, bottom - top), view, list,
              pen);
}

}  // namespace lucid::backpropagation
