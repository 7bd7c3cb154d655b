// The curve: speed-up by the number of guesses, on paper and as this computer measures it.
#include <algorithm>
#include <cmath>

#include "core/exhibits/speculative_decoding/formulas.hpp"
#include "core/exhibits/speculative_decoding/pass_times.hpp"
#include "visualizations/speculative_decoding/parts.hpp"

namespace lucid::speculative_decoding {

void draw_formula(const Snapshot&, const SpeculativeScene& scene, const ViewState& view, DrawList& list) {
  const QRectF area(QPointF(0, 0), view.size);
  const Knobs& knobs = scene.knobs;
  Panel& words = pixel_panel(list, area);
  Pen pen(words, view);
  const double top =
      header(pen, area, translate("speculative", "Speed-up by guesses per round"),
             scene.counted
                 ? translate("speculative",
                             "the formula's curves, and a run in counted time: 20 GB and 20 billion "
                             "operations a second")
                 : translate("speculative", "the formula's curves, and what the run on this computer gave"));
  const double caption = pen.height();
  const bool locked = view.locks("speedup_formula") || view.locks("speedup_by_gamma");

  const double measured_alpha = acceptance_rate(scene.shown());
  const double measured = measured_speedup(scene.shown());
  double highest = std::max(
      {2.0, speedup(knobs.alpha, knobs.gamma, knobs.cost_ratio), speedup(0.9, 16, knobs.cost_ratio)});
  if (const auto best = optimal_gamma(knobs.alpha, knobs.cost_ratio, 16))
    highest = std::max(highest, speedup(knobs.alpha, *best, knobs.cost_ratio));
  else
    highest = std::max(highest, speedup(knobs.alpha, 16, knobs.cost_ratio));
  if (std::isfinite(measured)) highest = std::max(highest, measured);
  const auto by_clock = [&](double alpha, int gamma) {
    return speedup_with_times(scene.passes, alpha, gamma);
  };
  // The timed curve may ask for more room, but may not press the others flat.
  double timed = 0;
  for (int gamma = 0; gamma <= 16; ++gamma)
    if (const double speed = by_clock(measured_alpha, gamma); std::isfinite(speed))
      timed = std::max(timed, speed);
  highest = 1.06 * std::max(highest, std::min(timed, 1.5 * highest));

  // What a round is made of stands below the plot, where that has room enough.
  constexpr double bar = 12;
  const double cost = knobs.gamma * knobs.cost_ratio + 1;
  const QString cost_words =
      translate("speculative", "A round costs %1 passes: dark the guesses, grey the check")
          .arg(pen.number(cost));
  const double cost_height =
      caption * static_cast<double>(lines_of(pen, cost_words, area.width() - 40).size());
  const double round_height = 0.8 * caption + cost_height + caption + 2 * bar + 18;
  const bool round_shown = area.height() - top - 4 * caption - round_height > 90 * view.text_scale;
  const double foot = (round_shown ? round_height : 0) + 2.2 * caption;
  const QRectF plot(20 + 30 * view.text_scale, top + caption, area.width() - 40 - formula_margin(view),
                    area.height() - top - foot - caption);
  const auto x = [&](double gamma) { return plot.left() + plot.width() * gamma / 16; };
  const auto y = [&](double speed) { return plot.bottom() - plot.height() * speed / highest; };

  const double step = nice_step(highest, 5);
  for (double tick = 0; tick <= highest; tick += step) {
    pen.line({plot.left(), y(tick)}, {plot.right(), y(tick)}, tick == 0 ? Role::edge : Role::line, 1);
    pen.text({plot.left() - 4 - 4 * view.text_scale, y(tick)}, tick_text(tick, step, view.locale),
             Role::muted, Qt::AlignRight | Qt::AlignVCenter);
  }
  for (int gamma = 0; gamma <= 16; gamma += 2)
    pen.text({x(gamma), plot.bottom() + 4}, QString::number(gamma), Role::muted,
             Qt::AlignHCenter | Qt::AlignTop);
  pen.text({plot.right(), plot.bottom() + 4 + caption}, translate("speculative", "guesses per round γ"),
           Role::muted, Qt::AlignRight | Qt::AlignTop);
  // Beside the axis's figures, of which the highest may stand at its top.
  pen.text({plot.left() - 4, plot.top() - caption}, translate("speculative", "times as fast"), Role::muted);
  pen.line({plot.left(), y(1)}, {plot.right(), y(1)}, Role::reject, 1.5, Dash::dashed);
  Label& slower = pen.text({plot.right() - 4, y(1) + 2}, translate("speculative", "below: slower than plain"),
                           Role::reject_text, Qt::AlignRight | Qt::AlignTop);
  slower.yield = Yield::drops;
  slower.halo = 3;

  const auto curve = [&](double alpha, Shade shade, double width, Dash dash, const auto& speed) {
    std::vector<Vec3> points;
    const auto draw = [&] {
      if (points.size() > 1) pen.lines(points, shade, width, dash);
      points.clear();
    };
    double before = NAN;
    for (int gamma = 0; gamma <= 16; ++gamma) {
      const double value = speed(alpha, gamma);
      // Cut where it leaves the plot at its top, and where it comes back.
      const double share = (highest - before) / (value - before);
      const bool crosses = std::isfinite(share) && share > 0 && share < 1;
      if (crosses) points.emplace_back(x(gamma - 1 + share), y(highest));
      if (!(value <= highest))
        draw();
      else
        points.emplace_back(x(gamma), y(value));
      before = value;
    }
    draw();
  };
  const auto on_paper = [&](double alpha, int gamma) { return speedup(alpha, gamma, knobs.cost_ratio); };
  // Names at the curves' ends, the weightier first; one that would stand on another is left out.
  std::vector<double> named;
  const auto name = [&](double at, const QString& text, Shade shade, int weight) {
    if (std::ranges::any_of(named, [&](double other) { return std::abs(other - at) < caption; })) return;
    named.push_back(at);
    Label& label = pen.text({plot.right() + 8, at}, text, shade, Qt::AlignLeft | Qt::AlignVCenter,
                            TextSize::caption, weight);
    label.max_width = area.right() - plot.right() - 12;
    label.yield = Yield::stays;
  };
  const auto alpha_text = [&](double alpha) { return pen.number(alpha, "", 2); };
  bool value_left = false;
  double value_at = 0;  // the middle of its words
  if (!locked) {
    const double end = by_clock(measured_alpha, 16);
    name(y(on_paper(knobs.alpha, 16)), translate("speculative", "α = %1").arg(alpha_text(knobs.alpha)),
         Role::ink, 600);
    if (std::isfinite(end))
      name(std::max(y(end), plot.top() + caption / 2), name_of_run(alpha_text(measured_alpha), scene.counted),
           Role::accent, 400);
    for (const double alpha : {0.6, 0.7, 0.9}) {
      if (std::abs(alpha - knobs.alpha) < 0.03) continue;
      curve(alpha, Role::muted, 1, Dash::solid, on_paper);
      name(y(on_paper(alpha, 16)), translate("speculative", "α = %1").arg(alpha_text(alpha)), Role::muted,
           400);
    }
    curve(knobs.alpha, Role::ink, 2.2, Dash::solid, on_paper);
    if (std::isfinite(end)) curve(measured_alpha, Role::accent, 1.5, Dash::dashed, by_clock);
    if (const auto best = optimal_gamma(knobs.alpha, knobs.cost_ratio);
        best && *best <= 16 && !view.locks("optimal_gamma")) {
      const QPointF at(x(*best), y(on_paper(knobs.alpha, *best)));
      pen.mark(Shape::triangle_down, at - QPointF(0, 8), 9, Role::ink);
      Label& label = pen.text(at - QPointF(0, 14), translate("speculative", "best γ: %1").arg(*best),
                              Role::ink, Qt::AlignHCenter | Qt::AlignBottom);
      label.yield = Yield::moves;
    }
    const double speed = on_paper(knobs.alpha, knobs.gamma);
    const QPointF now(x(knobs.gamma), y(speed));
    pen.line(now, {now.x(), plot.bottom()}, Role::accent, 1, Dash::dotted);
    Handle handle;
    handle.at = now;
    handle.pick = QStringLiteral("point");
    handle.state = view.handle_state(handle.pick);
    words.add(handle);
    const QString told = translate("speculative", "%1 times as fast").arg(pen.number(speed));
    value_left = now.x() + 16 + pen.width(told, TextSize::caption, 600) > plot.right();
    // Below the point; above it where the axis's figures would be in the way.
    const bool above = now.y() + 14 + caption > plot.bottom() - 2;
    Label& value =
        pen.text(now + QPointF(value_left ? -16 : 16, above ? -14 : 14), told, Role::accent,
                 (value_left ? Qt::AlignRight : Qt::AlignLeft) | (above ? Qt::AlignBottom : Qt::AlignTop),
                 TextSize::caption, 600);
    value.halo = 3;
    value_at = now.y() + (above ? -14 - caption / 2 : 14 + caption / 2);
  } else {
    // Away from the measured point's words.
    const double point = std::isfinite(measured) ? y(std::min(measured, highest)) : plot.center().y();
    const bool lower = point < plot.top() + 0.45 * plot.height();
    pen.text({plot.center().x(), plot.top() + (lower ? 0.65 : 0.2) * plot.height()}, QString(unknown_figure),
             Role::muted, Qt::AlignCenter, TextSize::title, 600);
  }
  if (std::isfinite(measured) && !view.locks("speedup_measured")) {
    const QPointF at(x(knobs.gamma), y(std::min(measured, highest)));
    pen.mark(Shape::disc, at, 10, Role::accept, Role::stage, 2);
    const QString told =
        (scene.counted ? translate("speculative", "counted %1") : translate("speculative", "measured %1"))
            .arg(pen.number(measured));
    // At the left of the point; where the axis leaves no room there, at its right. Clear of the other value.
    const bool left = at.x() - 10 - pen.width(told, TextSize::caption, 600) > plot.left() + 4;
    QPointF place = at + QPointF(left ? -10 : 16, 0);
    if (left == value_left && !locked && std::abs(place.y() - value_at) < caption)
      place.setY(place.y() < value_at ? value_at - caption : value_at + caption);
    place.setY(std::min(place.y(), plot.bottom() - caption / 2 - 2));  // not on the axis's figures
    Label& label =
        pen.text(place, told, Role::accept, (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                 TextSize::caption, 600);
    label.halo = 3;
  }

  // What a round is made of, to scale: the guesses, then the one pass.
  if (!round_shown) return;
  const double left = 20, width = area.width() - 40, tokens = tokens_per_pass(knobs.alpha, knobs.gamma);
  const double unit = width / std::max({cost, tokens, 1.0});
  const double strip =
      paragraph(pen, {left, area.bottom() - round_height + 0.8 * caption}, cost_words, width, Role::ink) + 2;
  for (int g = 0; g < knobs.gamma && knobs.cost_ratio * unit > 0.4; ++g)
    pen.box({left + g * knobs.cost_ratio * unit, strip, std::max(1.0, knobs.cost_ratio * unit - 1), bar},
            Role::ink);
  pen.box({left + knobs.gamma * knobs.cost_ratio * unit, strip, unit - 1, bar}, Shade(Role::edge, 0.75));
  const bool yield_told = !locked && !view.locks("tokens_per_pass_formula");
  const double second =
      paragraph(pen, {left, strip + bar + 4},
                yield_told ? translate("speculative", "and yields %1 words").arg(pen.number(tokens))
                           : translate("speculative", "and yields ? words"),
                width, Role::ink) +
      2;
  if (yield_told)
    for (double word = 0; word < tokens - 1e-9; word += 1)
      pen.box({left + word * unit, second, std::min(1.0, tokens - word) * unit - 1, bar},
              Shade(Role::accept, 0.7));
}

}  // namespace lucid::speculative_decoding
