// The referee: the law as it should be and as it is written, and how sure he is by now.
#include <algorithm>
#include <cmath>

#include "visualizations/lights.hpp"
#include "visualizations/speculative_decoding/parts.hpp"

namespace lucid::speculative_decoding {

namespace {

/// Laws that are nearer than this are the same.
constexpr double rounding = 1e-12;

/// As many in a row as have their whole names.
int rule_columns(const Pen& pen, double width) {
  double widest = 0;
  for (int i = 0; i < 6; ++i)
    widest = std::max(widest, pen.width(rule_name(static_cast<Rule>(i)), TextSize::caption, 600));
  return width / 3 - 22 >= widest ? 3 : 2;
}

void draw_rules(Pen& pen, const SpeculativeScene& scene, const QRectF& area) {
  const double caption = pen.height(), row = caption + 8;
  pen.text(area.topLeft(), translate("speculative", "The rule: click to try another"), Role::ink,
           Qt::AlignLeft | Qt::AlignTop, TextSize::caption, 600)
      .max_width = area.width();
  const int columns = rule_columns(pen, area.width());
  const double column = area.width() / columns;
  for (int i = 0; i < 6; ++i) {
    const bool now = static_cast<int>(scene.knobs.rule) == i;
    const QString pick = QStringLiteral("rule:%1").arg(i);
    const bool hover = pen.view().hover == pick, focus = pen.view().focus == pick;
    const int across = i % columns, down = i / columns;
    const QRectF box(area.left() + across * column, area.top() + caption + 4 + down * (row + 3), column - 6,
                     row);
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
  pen.text({plot.right(), plot.bottom() + 3},
           translate("speculative", "samples, up to %1")
               .arg(integer_text(RefereeSamples::in_all, pen.view().locale)),
           Role::muted, Qt::AlignRight | Qt::AlignTop);
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

/// What there is to say of the trial.
struct Finding {
  bool told = false, found = false;
  struct Fact {
    QString words;
    Shade shade;
  };
  std::vector<Fact> facts;

  QString name() const {
    return found ? translate("speculative", "a cheat") : translate("speculative", "nothing found");
  }
};

Finding finding_of(const Pen& pen, const RefereeScene& referee) {
  const ExactLaws& exact = *referee.exact;
  const ViewState& view = pen.view();
  Finding verdict;
  verdict.told = referee.samples > 0 && !view.locks("chi_square_p");
  verdict.found = referee.verdict.p < referee_level;
  verdict.facts = {
      {translate("speculative", "%1 samples").arg(integer_text(referee.samples, view.locale)), Role::ink},
      {exact.by_pairs ? translate("speculative", "of the first two words")
                      : translate("speculative", "of the first word"),
       Role::muted}};
  if (!view.locks("total_variation"))
    verdict.facts.push_back(
        {exact.judged_variation < rounding
             ? translate("speculative", "off by nothing but rounding")
             : translate("speculative", "off by %1").arg(pen.percent(exact.judged_variation)),
         lights(view, "total_variation") ? Role::accent : Role::ink});
  if (!view.locks("samples_to_detect"))
    verdict.facts.push_back({exact.samples_to_detect
                                 ? translate("speculative", "found after about %1 samples")
                                       .arg(integer_text(std::llround(*exact.samples_to_detect), view.locale))
                                 : translate("speculative", "nothing to find"),
                             lights(view, "samples_to_detect") ? Role::accent : Role::ink});
  return verdict;
}

/// Between two facts that stand in one line, and what the sign of the verdict takes.
constexpr double fact_gap = 16, sign_room = 18;

/// The verdict in words: facts in as few lines as have room for them, or one below the other. Returns the y
/// below it; `drawn` false: only that.
double lay_verdict(Pen& pen, const Finding& verdict, const QRectF& area, bool flowing, bool drawn) {
  const double body = pen.height(TextSize::body), caption = pen.height();
  double x = area.left(), y = area.top(), line = caption;
  if (verdict.told) {
    if (drawn) {
      pen.mark(verdict.found ? Shape::cross : Shape::tick, {x + 6, y + body / 2}, 11,
               verdict.found ? Role::reject : Role::accept);
      pen.text({x + sign_room, y}, verdict.name(), verdict.found ? Role::reject_text : Role::accept,
               Qt::AlignLeft | Qt::AlignTop, TextSize::body, 600)
          .max_width = area.width() - sign_room;
    }
    line = body;
    if (flowing)
      x += sign_room + pen.width(verdict.name(), TextSize::body, 600) + fact_gap;
    else
      y += body + 2;
  }
  for (const Finding::Fact& fact : verdict.facts) {
    const double width = pen.width(fact.words);
    if (!flowing) {
      if (drawn) paragraph(pen, {x, y}, fact.words, area.width(), fact.shade);
      y += caption * static_cast<double>(lines_of(pen, fact.words, area.width()).size()) + 1;
      continue;
    }
    if (x > area.left() && x + width > area.right()) x = area.left(), y += line, line = caption;
    if (drawn) pen.text({x, y + (line - caption) / 2}, fact.words, fact.shade).max_width = area.right() - x;
    x += width + fact_gap;
  }
  return flowing ? y + line : y;
}

}  // namespace

void draw_referee(const Snapshot& snapshot, const SpeculativeScene& scene, const ViewState& view,
                  DrawList& list) {
  const QRectF area(QPointF(0, 0), view.size);
  Panel& panel = pixel_panel(list, area);
  Pen pen(panel, view);
  const double caption = pen.height();
  const RefereeScene& referee = scene.referee;
  const int rows = 6 / rule_columns(pen, area.width() - 40);
  const double rules_height = rows * (caption + 11) + caption + 10;
  // Where large words leave no room for the trial's curve, its verdict stands in one line.
  const bool close = area.height() < rules_height + 190 * view.text_scale + 5 * caption;
  const double y =
      header(pen, area, translate("speculative", "The referee"),
             close ? translate("speculative", "left: the large model; right: this rule; dot: counted")
                   : translate("speculative",
                               "the law of the first word: as the large model has it, as this rule "
                               "writes it, and as it was counted"));
  const Finding verdict = referee.exact ? finding_of(pen, referee) : Finding{};
  const double trial_height =
      close ? lay_verdict(pen, verdict, {20, 0, area.width() - 40, 0}, true, false) + 2
            : std::clamp(0.3 * area.height(), 110.0 * view.text_scale, 230.0 * view.text_scale);
  const QRectF below_header(20, y + 4, area.width() - 40,
                            area.height() - y - rules_height - trial_height - 24);
  const QRectF trial(20, below_header.bottom() + 10, 0.62 * (area.width() - 40), trial_height);
  const double verdict_left = close ? trial.left() : trial.right() + 20;
  const QRectF verdict_area(verdict_left, trial.top(), area.width() - 20 - verdict_left, trial_height);
  draw_rules(pen, scene, QRectF(20, area.bottom() - rules_height - 4, area.width() - 40, rules_height));

  if (!referee.exact) {
    pen.text(below_header.center(),
             translate("speculative", "reading what may follow: %1").arg(pen.percent(referee.share)),
             Role::muted, Qt::AlignCenter);
    pen.box({below_header.center().x() - 100, below_header.center().y() + caption, 200, 4}, Role::sunken);
    pen.box({below_header.center().x() - 100, below_header.center().y() + caption, 200 * referee.share, 4},
            Role::accent);
    return;
  }
  const ExactLaws& exact = *referee.exact;
  // The words whose share the target or the rule makes largest.
  std::vector<std::size_t> order(exact.target.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  const auto shown = std::min<std::size_t>(
      order.size(),
      static_cast<std::size_t>(std::clamp(below_header.width() / (62 * view.text_scale), 4.0, 14.0)));
  std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shown), order.end(),
                    [&](std::size_t a, std::size_t b) {
                      const double x = std::max(exact.target[a], exact.written[a]),
                                   z = std::max(exact.target[b], exact.written[b]);
                      return x != z ? x > z : a < b;
                    });
  double largest = 0.01;
  for (std::size_t i = 0; i < shown; ++i)
    largest = std::max({largest, exact.target[order[i]], exact.written[order[i]]});
  const bool hidden = view.locks("total_variation");
  const double base = below_header.bottom() - caption - 4;
  const auto at = [&](double share) { return base - (base - below_header.top()) * share / (1.06 * largest); };
  // The scale of the shares, at the left.
  const double step =
      nice_step(largest, std::clamp(static_cast<int>((base - below_header.top()) / (1.6 * caption)), 1, 4));
  double figures = 0;
  for (double tick = 0; tick <= largest; tick += step)
    figures = std::max(figures, pen.width(pen.percent(tick, 2)));
  const QRectF bars_area(below_header.left() + figures + 8, below_header.top(),
                         below_header.width() - figures - 8, below_header.height());
  for (double tick = 0; tick <= largest; tick += step) {
    if (tick > 0) pen.line({bars_area.left(), at(tick)}, {bars_area.right(), at(tick)}, Role::line, 1);
    pen.text({bars_area.left() - 6, at(tick)}, pen.percent(tick, 2), Role::muted,
             Qt::AlignRight | Qt::AlignVCenter);
  }
  const double column = bars_area.width() / static_cast<double>(shown);
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
  if (!close) {
    const double key = bars_area.right();
    pen.text({key, bars_area.top()}, translate("speculative", "left: the large model"), Role::muted,
             Qt::AlignRight | Qt::AlignTop)
        .yield = Yield::drops;
    pen.text({key, bars_area.top() + caption},
             translate("speculative", "right: this rule, exactly; dot: counted"),
             exact.total_variation < 1e-9 ? Role::accept : Role::reject_text, Qt::AlignRight | Qt::AlignTop)
        .yield = Yield::drops;
    draw_trial(pen, snapshot, scene, trial);
  }
  lay_verdict(pen, verdict, verdict_area, close, true);
}

}  // namespace lucid::speculative_decoding
