// One decision, opened: what both believe, the number that was drawn, and what is missing.
#include <algorithm>
#include <cmath>

#include "visualizations/lights.hpp"
#include "visualizations/sentence.hpp"
#include "visualizations/speculative_decoding/parts.hpp"

namespace lucid::speculative_decoding {

namespace {

struct Bar {
  int token = -1;  ///< -1: all others together
  double p = 0, q = 0, replacement = 0;
};

/// The words that matter here: the guess, what came instead, and those that either model believes in most.
std::vector<Bar> bars_of(const Decision& d, int guess, int instead, std::size_t most) {
  std::vector<int> order(d.p.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<int>(i);
  const auto weight = [&](int x) {
    const auto i = static_cast<std::size_t>(x);
    return (x == guess || x == instead ? 2.0 : 0.0) + std::max(d.p[i], d.q[i]);
  };
  const std::size_t shown = std::min(most, order.size());
  std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shown), order.end(),
                    [&](int a, int b) { return weight(a) != weight(b) ? weight(a) > weight(b) : a < b; });
  std::vector<Bar> bars;
  Bar rest{-1, 1, 1, 1};
  for (std::size_t i = 0; i < shown; ++i) {
    const auto x = static_cast<std::size_t>(order[i]);
    if (weight(order[i]) < 0.0005) break;
    bars.push_back({order[i], d.p[x], d.q[x], d.replacement[x]});
    rest.p -= d.p[x], rest.q -= d.q[x], rest.replacement -= d.replacement[x];
  }
  if (std::max(rest.p, rest.q) > 0.004) bars.push_back(rest);
  return bars;
}

/// Three places, rounded down: a number below 1 is never shown as 1.
QString drawn_text(double share, const QLocale& locale) {
  return locale.toString(std::floor(1000 * share) / 1000, 'f', 3);
}

const Verdict& verdict_at(const SpeculativeScene& scene, const Place& place) {
  return (*scene.shown().rounds)[static_cast<std::size_t>(place.round)]
      .round->guesses[static_cast<std::size_t>(place.guess)];
}

/// "Round 3, guess 2: ball", the word in its verdict's colour.
void set_round_words(Label& label, const Place& place, Run word) {
  const Run place_run{{}, label.shade, label.weight};
  Run round = place_run, guess = place_run;
  round.text = QString::number(place.round + 1), guess.text = QString::number(place.guess + 1);
  set_sentence(label, translate("speculative", "Round %1, guess %2: %3"), {round, guess, std::move(word)});
}

}  // namespace

void draw_decision_line(const SpeculativeScene& scene, const ViewState& view, const QRectF& area,
                        DrawList& list) {
  const auto place = opened(scene, view);
  if (!place) return;
  Pen pen(pixel_panel(list, area), view);
  const Verdict& verdict = verdict_at(scene, *place);
  const Role role = verdict.taken ? Role::accept : Role::reject_text;
  pen.line({20, 2}, {area.width() - 20, 2}, Role::line, 1);
  Label& line = pen.text({20, 8}, {}, Role::ink);
  set_round_words(line, *place, {word_text(scene, verdict.token), role, 600});
  line.more.push_back({QStringLiteral("   ") +
                           translate("speculative", "u = %1").arg(drawn_text(verdict.uniform, view.locale)),
                       Role::energy_text, 600});
  line.more.push_back({(verdict.taken ? QStringLiteral(" < ") : QStringLiteral(" ≥ ")) +
                           translate("speculative", "p/q = %1").arg(drawn_text(verdict.accept, view.locale)),
                       Role::ink});
  line.max_width = area.width() - 40;
}

void draw_decision(const Snapshot&, const SpeculativeScene& scene, const ViewState& view, const QRectF& area,
                   DrawList& list) {
  Panel& panel = pixel_panel(list, area);
  Pen pen(panel, view);
  const double caption = pen.height(), width = area.width(), height = area.height();
  pen.line({20, 2}, {width - 20, 2}, Role::line, 1);
  const auto place = opened(scene, view);
  Decision decision;
  const Verdict* verdict = nullptr;
  if (place) {
    verdict = &verdict_at(scene, *place);
    decision = open_decision(scene.knobs.rule, scene.knobs.lenience, verdict->target, verdict->draft);
  } else if (scene.referee.first) {
    decision = *scene.referee.first;
  } else {
    pen.text({20, 12}, translate("speculative", "The first decision"), Role::ink,
             Qt::AlignLeft | Qt::AlignTop, TextSize::body, 600);
    pen.text({20, 12 + pen.height(TextSize::body)},
             translate("speculative", "both models are reading the beginning"), Role::muted);
    return;
  }

  const bool from_p = scene.knobs.rule == Rule::resample_target || scene.knobs.rule == Rule::typical;
  const QString missing_title =
      from_p ? translate("speculative", "The repair: all of p") : translate("speculative", "What is missing");
  const double draw_width = 120 * view.text_scale,
               missing_width = std::max(std::min(0.26 * width, 190.0 * view.text_scale),
                                        pen.width(missing_title, TextSize::body, 600));
  const bool wide = width > 560 * view.text_scale;
  const double bars_right = width - 20 - draw_width - (wide ? missing_width + 20 : 0);

  // The key stands in lines of its own, above the bars.
  struct Key {
    QString words;
    Shade shade;
    double at = 0;
    int row = 0;
  };
  std::vector<Key> keys{
      {verdict ? translate("speculative", "line: p, the large model: %1").arg(pen.number(verdict->p))
               : translate("speculative", "line: p, the large model"),
       Role::ink},
      {verdict ? translate("speculative", "dashes: q, the small one: %1").arg(pen.number(verdict->q))
               : translate("speculative", "dashes: q, the small one"),
       Role::muted},
      {view.locks("acceptance_rate")
           ? translate("speculative", "filled: overlap ?")
           : translate("speculative", "filled: overlap %1").arg(pen.number(overlap(decision.p, decision.q))),
       Role::accept}};
  int key_rows = 1;
  double key_at = 20;
  for (Key& key : keys) {
    const double room = pen.width(key.words);
    if (key_at > 20 && key_at + room > bars_right - 8) key_at = 20, ++key_rows;
    key.at = key_at, key.row = key_rows - 1;
    key_at += room + 16 * view.text_scale;
  }
  const double top = 10, key_top = top + pen.height(TextSize::body) + 2;
  const double body = top + pen.height(TextSize::body) + 6;
  Label& title = pen.text({20, top}, translate("speculative", "The first decision"), Role::ink,
                          Qt::AlignLeft | Qt::AlignTop, TextSize::body, 600);
  if (place && verdict)
    set_round_words(
        title, *place,
        {word_text(scene, verdict->token), verdict->taken ? Role::accept : Role::reject_text, 600});
  title.max_width = bars_right - 30;

  // Both beliefs as bars, their overlap filled.
  const double base = height - caption - 8;
  const double bars_top = key_top + key_rows * caption + 6;
  const QString others = translate("speculative", "others");
  const double least_column = std::max(52 * view.text_scale, pen.width(others, TextSize::caption, 600) + 8);
  const std::vector<Bar> bars =
      bars_of(decision, verdict ? verdict->token : -1, verdict ? verdict->instead : -1,
              static_cast<std::size_t>(std::clamp((bars_right - 40) / least_column - 1, 2.0, 7.0)));
  double largest = 0.05;
  for (const Bar& bar : bars) largest = std::max({largest, bar.p, bar.q});
  const double column = (bars_right - 40) / static_cast<double>(bars.size());
  const double thick = std::min(0.66 * column, 44 * view.text_scale);
  const auto y = [&](double share) { return base - (base - bars_top) * share / largest; };
  const bool lit = lights(view, "acceptance_rate") || lights(view, "total_variation");
  for (std::size_t i = 0; i < bars.size(); ++i) {
    const Bar& bar = bars[i];
    const double x = 30 + column * (static_cast<double>(i) + 0.5), l = x - thick / 2;
    const double both = std::min(bar.p, bar.q);
    pen.box({l, y(both), thick, base - y(both)}, Shade(Role::accept, lit ? 0.75 : 0.5));
    if (bar.p > bar.q) pen.box({l, y(bar.p), thick, y(bar.q) - y(bar.p)}, Shade(Role::accent, 0.3));
    if (bar.q > bar.p) {
      Polygon& over = pen.box({l, y(bar.q), thick, y(bar.p) - y(bar.q)}, Shade(Role::reject, 0.8));
      over.hatched = true;
    }
    pen.lines({Vec3(l, base), Vec3(l, y(bar.q)), Vec3(l + thick, y(bar.q)), Vec3(l + thick, base)},
              Role::muted, 1, Dash::dashed);
    pen.line({l - 3, y(bar.p)}, {l + thick + 3, y(bar.p)}, Role::ink, 2);
    const bool guessed = verdict && bar.token == verdict->token,
               repaired = verdict && bar.token == verdict->instead;
    fitted(pen, {x, base + 3}, bar.token < 0 ? others : word_text(scene, bar.token), column - 4,
           guessed    ? (verdict->taken ? Role::accept : Role::reject_text)
           : repaired ? Role::accent
                      : Role::ink,
           Qt::AlignHCenter | Qt::AlignTop, guessed || repaired ? 600 : 400);
  }
  pen.line({24, base}, {bars_right - 8, base}, Role::edge, 1);

  for (const Key& key : keys)
    pen.text({key.at, key_top + key.row * caption}, key.words, key.shade).max_width = bars_right - 8 - key.at;

  // The draw.
  const double draw_left = bars_right + 8;
  pen.text({draw_left, top}, translate("speculative", "The draw"), Role::ink, Qt::AlignLeft | Qt::AlignTop,
           TextSize::body, 600)
      .max_width = draw_width;
  const double column_left = draw_left + 8, column_width = 26, column_top = body + 4;
  const auto u = [&](double share) { return base - (base - column_top) * share; };
  const double accept = verdict ? verdict->accept : acceptance(decision);
  pen.box({column_left, u(accept), column_width, base - u(accept)}, Shade(Role::accept, 0.5));
  Polygon& above =
      pen.box({column_left, column_top, column_width, u(accept) - column_top}, Shade(Role::reject, 0.6));
  above.hatched = true;
  pen.box({column_left, column_top, column_width, base - column_top}, no_shade, Role::edge, 1.2);
  pen.line({column_left - 4, u(accept)}, {column_left + column_width + 4, u(accept)}, Role::ink, 2);
  const double text_left = column_left + column_width + 8, text_width = draw_left + draw_width - text_left;
  const double threshold = std::clamp(u(accept), column_top + 0.5 * caption, base - 0.5 * caption);
  fitted(pen, {text_left, threshold},
         verdict ? translate("speculative", "p/q = %1").arg(drawn_text(accept, view.locale))
                 : translate("speculative", "α = %1").arg(pen.number(accept)),
         text_width, Role::ink);
  if (verdict) {
    const double at = u(verdict->uniform);
    std::vector<Glyph> tail;
    for (int i = 1; i <= 5 && at - i * 5 > column_top; ++i)
      tail.push_back(
          glyph_at({column_left + column_width / 2, at - i * 5}, 8 - i, Shade(Role::energy, 0.5 / i)));
    pen.marks(Shape::disc, std::move(tail));
    pen.mark(Shape::disc, {column_left + column_width / 2, at}, 10, Role::energy, Role::stage, 1);
    // Beside the ball, but clear of the threshold's text: above it where there is no room below.
    double label = std::clamp(at, column_top, base);
    if (std::abs(label - threshold) < caption) {
      const bool over = at < threshold || threshold + caption > base;
      label = over && threshold - caption >= column_top ? threshold - caption : threshold + caption;
    }
    fitted(pen, {text_left, label},
           translate("speculative", "u = %1").arg(drawn_text(verdict->uniform, view.locale)), text_width,
           Role::energy_text, Qt::AlignLeft | Qt::AlignVCenter, 600);
    // What either part of the column means, where the figures leave room.
    const auto part = [&](double middle, const QString& words, Shade shade) {
      if (std::abs(middle - label) >= caption && std::abs(middle - threshold) >= caption &&
          pen.width(words) <= text_width)
        fitted(pen, {text_left, middle}, words, text_width, shade);
    };
    if (accept < 1) part(column_top + caption / 2, translate("speculative", "repaired"), Role::reject_text);
    if (accept > 0) part(base - caption / 2, translate("speculative", "taken"), Role::accept);
  }

  // What is missing.
  if (!wide) return;
  const double left = draw_left + draw_width + 12,
               names = std::max(0.42 * missing_width, pen.width(others, TextSize::caption, 600) + 10);
  pen.text({left, top}, missing_title, Role::ink, Qt::AlignLeft | Qt::AlignTop, TextSize::body, 600)
      .max_width = missing_width;
  double row = body + caption / 2;
  for (const Bar& bar : bars) {
    if (row > base) break;
    const bool repaired = verdict && bar.token == verdict->instead;
    fitted(pen, {left + names - 6, row}, bar.token < 0 ? others : word_text(scene, bar.token), names - 8,
           repaired ? Role::accent : Role::ink, Qt::AlignRight | Qt::AlignVCenter, repaired ? 600 : 400);
    const double share = std::max(0.0, bar.replacement), room = missing_width - names - 44 * view.text_scale;
    pen.line({left + names, row - caption / 2 + 2}, {left + names, row + caption / 2 - 2}, Role::edge, 1);
    if (share > 0.004)
      pen.box({left + names, row - 5, std::max(1.0, room * share), 10},
              Shade(Role::accent, repaired ? 1 : 0.6));
    pen.text({left + names + room * share + 5, row},
             share < 0.0005 ? QStringLiteral("0") : pen.number(share, "", 2), Role::muted,
             Qt::AlignLeft | Qt::AlignVCenter);
    row += caption + 3;
  }
}

}  // namespace lucid::speculative_decoding
