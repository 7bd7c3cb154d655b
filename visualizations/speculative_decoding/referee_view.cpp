// The referee: the law as it should be and as it is written, and how sure he is by now.
#include <algorithm>
#include <cmath>

#include "visualizations/speculative_decoding/parts.hpp"

namespace lucid::speculative_decoding {

namespace {

/// Laws that are nearer than this are the same.
constexpr double rounding = 1e-12;

void draw_rules(Pen& pen, const SpeculativeScene& scene, const QRectF& area) {
  const double caption = pen.height(), row = caption + 8;
  pen.text(area.topLeft(), translate("speculative", "The rule: click to try another"), Role::ink,
           Qt::AlignLeft | Qt::AlignTop, TextSize::caption, 600)
      .max_width = area.width();
  const int columns = area.width() > 430 * pen.view().text_scale ? 3 : 2;
  const double column = area.width() / columns;
  for (int i = 0; i < 6; ++i) {
    const bool now = static_cast<int>(scene.knobs.rule) == i;
    const QString pick = QStringLiteral("rule:%1").arg(i);
    const bool hover = pen.view().hover == pick, focus = pen.view().focus == pick;
    const QRectF box(area.left() + (i % columns) * column,
                     area.top() + caption + 4 + (i / columns) * (row + 3), column - 6, row);
    Polygon& ground = pen.box(box,
                              now     ? Shade(Role::soft)
                              : hover ? Shade(Role::accent, 0.08)
                                      : Shade(Role::stage),
                              focus ? Role::focus
                              : now ? Role::accent
                                    : Role::edge,
                              focus || now ? 2 : 1, 4);
    ground.pick = pick;
    fitted(pen, box.center() - QPointF(box.width() / 2 - 8, 0), rule_name(static_cast<Rule>(i)),
           box.width() - 14, Role::ink, Qt::AlignLeft | Qt::AlignVCenter, now ? 600 : 400);
  }
}

/// p after each thousand samples, on a logarithmic scale down to one in a billion.
void draw_trial(Pen& pen, const Snapshot&, const SpeculativeScene& scene, const QRectF& area) {
  const RefereeScene& referee = scene.referee;
  const double caption = pen.height();
  pen.text(area.topLeft(), translate("speculative", "The referee's doubt: p of the χ² test"), Role::ink,
           Qt::AlignLeft | Qt::AlignTop, TextSize::caption, 600)
      .max_width = area.width();
  const QRectF plot(area.left() + 44 * pen.view().text_scale, area.top() + caption + 8,
                    area.width() - 44 * pen.view().text_scale - 6, area.height() - 3 * caption - 8);
  constexpr double lowest = -9;
  const auto y = [&](double p) {
    const double decade = p > 0 ? std::max(lowest, std::log10(p)) : lowest;
    return plot.top() + plot.height() * decade / lowest;
  };
  const auto x = [&](double samples) {
    return plot.left() + plot.width() * samples / RefereeSamples::in_all;
  };
  for (const int decade : {0, -3, -6, -9}) {
    const double at = plot.top() + plot.height() * decade / lowest;
    pen.line({plot.left(), at}, {plot.right(), at}, decade == -9 ? Role::edge : Role::line, 1);
    pen.text({plot.left() - 5, at},
             decade == 0 ? QStringLiteral("1") : pen.number(std::pow(10.0, decade), "", 1), Role::muted,
             Qt::AlignRight | Qt::AlignVCenter);
  }
  const double line = y(referee_level);
  pen.line({plot.left(), line}, {plot.right(), line}, Role::reject, 1.5, Dash::dashed);
  pen.text({plot.right(), line + 2}, translate("speculative", "below: called a cheat"), Role::reject_text,
           Qt::AlignRight | Qt::AlignTop);
  pen.text({plot.right(), plot.bottom() + 3}, translate("speculative", "samples, up to 20,000"), Role::muted,
           Qt::AlignRight | Qt::AlignTop);
  if (pen.view().locks("chi_square_p")) {
    pen.text({plot.left() + 0.2 * plot.width(), plot.center().y()}, QString(unknown_figure), Role::muted,
             Qt::AlignCenter, TextSize::title, 600);
    return;
  }
  if (!referee.history || referee.history->empty()) return;
  std::vector<Vec3> points;
  for (std::size_t i = 0; i < referee.history->size(); ++i)
    points.emplace_back(x(static_cast<double>((i + 1) * RefereeSamples::piece)), y((*referee.history)[i]));
  const bool found = referee.verdict.p < referee_level;
  const QPointF last(points.back().x, points.back().y);
  pen.lines(std::move(points), Role::ink, 2);
  pen.mark(Shape::disc, last, 10, found ? Role::reject : Role::accept, Role::stage, 2);
}

}  // namespace

void draw_referee(const Snapshot& snapshot, const SpeculativeScene& scene, const ViewState& view,
                  DrawList& list) {
  const QRectF area(QPointF(0, 0), view.size);
  Panel& panel = pixel_panel(list, area);
  Pen pen(panel, view);
  const double caption = pen.height();
  const RefereeScene& referee = scene.referee;
  const double y = header(pen, area, translate("speculative", "The referee"),
                          translate("speculative",
                                    "the law of the first word: as the large model has it, as this rule "
                                    "writes it, and as it was counted"));
  const double rules_height =
      (view.size.width() - 40 > 430 * view.text_scale ? 2 : 3) * (caption + 11) + caption + 10;
  const double trial_height =
      std::clamp(0.3 * area.height(), 110.0 * view.text_scale, 230.0 * view.text_scale);
  const QRectF bars_area(20, y + 4, area.width() - 40, area.height() - y - rules_height - trial_height - 24);
  const QRectF trial(20, bars_area.bottom() + 10, 0.62 * (area.width() - 40), trial_height);
  const QRectF verdict(trial.right() + 20, trial.top(), area.width() - 20 - trial.right() - 20, trial_height);
  draw_rules(pen, scene, QRectF(20, area.bottom() - rules_height - 4, area.width() - 40, rules_height));

  if (!referee.exact) {
    pen.text(bars_area.center(),
             translate("speculative", "reading what may follow: %1").arg(pen.percent(referee.share)),
             Role::muted, Qt::AlignCenter);
    pen.box({bars_area.center().x() - 100, bars_area.center().y() + caption, 200, 4}, Role::sunken);
    pen.box({bars_area.center().x() - 100, bars_area.center().y() + caption, 200 * referee.share, 4},
            Role::accent);
    return;
  }
  const ExactLaws& exact = *referee.exact;
  // The words whose share the target or the rule makes largest.
  std::vector<std::size_t> order(exact.target.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  const auto shown = std::min<std::size_t>(
      order.size(),
      static_cast<std::size_t>(std::clamp(bars_area.width() / (62 * view.text_scale), 4.0, 14.0)));
  std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shown), order.end(),
                    [&](std::size_t a, std::size_t b) {
                      const double x = std::max(exact.target[a], exact.written[a]),
                                   z = std::max(exact.target[b], exact.written[b]);
                      return x != z ? x > z : a < b;
                    });
  double largest = 0.01;
  for (std::size_t i = 0; i < shown; ++i)
    largest = std::max({largest, exact.target[order[i]], exact.written[order[i]]});
  const double base = bars_area.bottom() - caption - 4,
               column = bars_area.width() / static_cast<double>(shown);
  const bool hidden = view.locks("total_variation");
  const auto at = [&](double share) { return base - (base - bars_area.top()) * share / largest; };
  for (std::size_t i = 0; i < shown; ++i) {
    const std::size_t word = order[i];
    const double centre = bars_area.left() + column * (static_cast<double>(i) + 0.5),
                 thick = std::min(0.3 * column, 22.0);
    pen.box({centre - thick - 1, at(exact.target[word]), thick, base - at(exact.target[word])},
            Shade(Role::edge, 0.8));
    if (!hidden) {
      const double difference = exact.written[word] - exact.target[word];
      pen.box({centre + 1, at(exact.written[word]), thick, base - at(exact.written[word])},
              Shade(std::abs(difference) < 1e-9 ? Role::accept : Role::reject, 0.75));
      if (referee.samples > 0) {
        const double counted = (*referee.counts)[word] / static_cast<double>(referee.samples);
        const double error = 1.96 * std::sqrt(std::max(counted * (1 - counted), 1e-12) / referee.samples);
        const double x = centre + 1 + thick / 2;
        pen.line({x, at(std::max(0.0, counted - error))}, {x, at(std::min(largest, counted + error))},
                 Role::ink, 1.5);
        pen.mark(Shape::disc, {x, at(std::min(largest, counted))}, 5, Role::ink);
      }
    }
    fitted(pen, {centre, base + 3}, word_text(scene, static_cast<int>(word)), column - 4, Role::ink,
           Qt::AlignHCenter | Qt::AlignTop);
  }
  pen.line({bars_area.left(), base}, {bars_area.right(), base}, Role::edge, 1);
  const double key = bars_area.right();
  pen.text({key, bars_area.top()}, translate("speculative", "left: the large model"), Role::muted,
           Qt::AlignRight | Qt::AlignTop)
      .yield = Yield::drops;
  pen.text({key, bars_area.top() + caption},
           translate("speculative", "right: this rule, exactly; dot: counted"),
           exact.total_variation < 1e-9 ? Role::accept : Role::reject_text, Qt::AlignRight | Qt::AlignTop)
      .yield = Yield::drops;

  draw_trial(pen, snapshot, scene, trial);

  // The verdict in words.
  double row = verdict.top();
  const auto say = [&](const QString& words, Shade shade, int weight) {
    Label& label = pen.text({verdict.left(), row}, words, shade, Qt::AlignLeft | Qt::AlignTop,
                            weight == 600 ? TextSize::body : TextSize::caption, weight);
    label.max_width = verdict.width();
    row += weight == 600 ? pen.height(TextSize::body) + 2 : caption + 1;
  };
  if (referee.samples > 0 && !view.locks("chi_square_p")) {
    const bool found = referee.verdict.p < referee_level;
    pen.mark(found ? Shape::cross : Shape::tick, {verdict.left() + 6, row + pen.height(TextSize::body) / 2},
             11, found ? Role::reject : Role::accept);
    Label& label =
        pen.text({verdict.left() + 18, row},
                 found ? translate("speculative", "a cheat") : translate("speculative", "nothing found"),
                 found ? Role::reject_text : Role::accept, Qt::AlignLeft | Qt::AlignTop, TextSize::body, 600);
    label.max_width = verdict.width() - 18;
    row += pen.height(TextSize::body) + 2;
  }
  say(translate("speculative", "%1 samples").arg(integer_text(referee.samples, view.locale)), Role::ink, 400);
  say(exact.by_pairs ? translate("speculative", "of the first two words")
                     : translate("speculative", "of the first word"),
      Role::muted, 400);
  if (!hidden)
    say(exact.judged_variation < rounding
            ? translate("speculative", "off by nothing but rounding")
            : translate("speculative", "off by %1").arg(pen.percent(exact.judged_variation)),
        view.lit == QLatin1String("total_variation") ? Role::accent : Role::ink, 400);
  if (!view.locks("samples_to_detect")) {
    say(exact.samples_to_detect ? translate("speculative", "found after about %1")
                                      .arg(integer_text(std::llround(*exact.samples_to_detect), view.locale))
                                : translate("speculative", "nothing to find"),
        view.lit == QLatin1String("samples_to_detect") ? Role::accent : Role::ink, 400);
  }
}

}  // namespace lucid::speculative_decoding
