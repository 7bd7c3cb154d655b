// The exact bench: what the sampler writes beside what the language says, string by string; of a real model
// how probable its texts are.
#include <algorithm>
#include <cmath>

#include "visualizations/masked_diffusion/parts.hpp"
#include "visualizations/word_lines.hpp"

namespace lucid::masked_diffusion {

namespace {

void draw_strings(Pen& pen, const BenchScene& bench, const QRectF& area) {
  const double most =
      1.06 * std::max(*std::ranges::max_element(bench.truth), *std::ranges::max_element(bench.law));
  const double bottom = area.bottom() - pen.caption - 4;
  const auto height = [&](double p) { return (bottom - area.top()) * p / most; };
  const double step = nice_step(most, 4);
  const double left = area.left() + pen.width(tick_text(step, step, pen.view().locale)) + 10;
  for (double p = 0; p < most; p += step) {
    pen.line({left, bottom - height(p)}, {area.right(), bottom - height(p)}, p > 0 ? Role::line : Role::edge,
             1);
    pen.text({left - 6, bottom - height(p)}, tick_text(p, step, pen.view().locale), Role::muted,
             Qt::AlignRight | Qt::AlignVCenter);
  }
  const double column = (area.right() - left) / strings;
  const int every = static_cast<int>(std::ceil((pen.width(QStringLiteral("ccc")) + 5) / column));
  for (int s = 0; s < strings; ++s) {
    const auto i = static_cast<std::size_t>(s);
    const double x = left + column * s;
    const bool hover = pen.view().hover == QLatin1String("string") && pen.view().hover_index == s;
    const double half = 0.4 * column;
    pen.box({x + column / 2 - half, bottom - height(bench.law[i]), 2 * half, height(bench.law[i])},
            Shade(Role::accent, hover ? 0.9 : 0.55));
    // The truth: a step line across the column, readable whether the bar ends above it or below.
    const double y = bottom - height(bench.truth[i]);
    pen.line({x + 0.04 * column, y}, {x + 0.96 * column, y}, Role::ink, 2.5);
    if (bench.draws > 0) {
      const double p = static_cast<double>(bench.drawn[i]) / bench.draws;
      pen.mark(Shape::disc, {x + column / 2, bottom - height(std::min(p, most))}, 6, Role::stage,
               Role::accent, 1.5);
    }
    Polygon& hold =
        pen.box({x, area.top(), column, bottom - area.top()}, Shade(Role::accent, hover ? 0.08 : 0.0));
    hold.pick = QStringLiteral("string");
    hold.pick_index = s;
    if (s % every == 0 || hover)
      pen.text({x + column / 2, bottom + 4}, name_of_string(s), hover ? Role::ink : Role::muted,
               Qt::AlignHCenter | Qt::AlignTop);
    if (!hover) continue;
    const double place = std::clamp(x + column / 2, left + 90 * pen.ts, area.right() - 90 * pen.ts);
    Label& label =
        pen.text({place, area.top() - 2},
                 translate("masked_diffusion", "%1: written %2, true %3")
                     .arg(name_of_string(s), pen.percent(bench.law[i], 2), pen.percent(bench.truth[i], 2)),
                 Role::ink, Qt::AlignHCenter | Qt::AlignTop, TextSize::caption, 600);
    label.halo = 3;
  }
}

/// Returns the y below them.
double draw_figures(Pen& pen, const BenchScene& bench, double y) {
  const QString infinite = translate("masked_diffusion", "infinite");
  const std::pair<QString, QString> figures[] = {
      {translate("masked_diffusion", "distance"), pen.number(bench.distance, "", 4)},
      {translate("masked_diffusion", "divergence, nats"),
       std::isfinite(bench.kl) ? pen.number(bench.kl, "", 4) : infinite},
      {translate("masked_diffusion", "variety, nats"), pen.number(bench.entropy, "", 4)},
      {translate("masked_diffusion", "the language’s"), pen.number(bench.true_entropy, "", 4)},
  };
  const double width = (pen.area.width() - 2 * pen.margin) / 4;
  double widest = 0;
  for (const auto& figure : figures)
    widest = std::max(widest, pen.width(figure.second, TextSize::title, 600));
  const TextSize size = widest + 12 <= width ? TextSize::title : TextSize::body;
  const auto measure = [&](const QString& some) { return pen.width(some); };
  double bottom = y;
  for (std::size_t i = 0; i < 4; ++i) {
    const double x = pen.margin + width * static_cast<double>(i);
    pen.text({x, y}, figures[i].second, i == 0 ? Role::accent : Role::ink, Qt::AlignLeft | Qt::AlignTop, size,
             600);
    double below = y + 26 * pen.ts;
    for (const QString& line : word_lines(figures[i].first, measure, width - 8)) {
      pen.text({x, below}, line, Role::muted).max_width = width - 8;
      below += pen.caption;
    }
    bottom = std::max(bottom, below);
  }
  return bottom;
}

/// What texts cost, bits a word: by the grammar, which gives none to a text with a fault, and by the twin,
/// which gives some to every text. Returns the y below its axis.
double draw_costs(Pen& pen, const BenchScene& bench, const QRectF& area) {
  struct Row {
    QString name;
    Running bits;  ///< one number, if it is exact
    Shade shade;
  };
  Running exact;
  exact.add(bench.floor_bits);
  const Row rows[] = {
      {translate("masked_diffusion", "true, by the grammar"), exact, Role::ink},
      {translate("masked_diffusion", "its own, by the grammar"), bench.text_bits, Role::accent},
      {translate("masked_diffusion", "true, by the twin"), bench.twin_bits_of_true, Role::ink},
      {translate("masked_diffusion", "its own, by the twin"), bench.twin_bits, Role::accent},
  };
  const auto half = [](const Running& bits) { return bits.count > 1 ? bits.half_width() : 0; };
  double names = 0, most = 0.5;
  for (const Row& row : rows) {
    names = std::max(names, pen.width(row.name, TextSize::caption));
    if (row.bits.count > 0) most = std::max(most, row.bits.mean + half(row.bits));
  }
  const double left = area.left() + std::min(names, 0.45 * area.width()) + 12, high = 1.1 * most;
  const auto place = [&](double bits) { return left + (area.right() - left) * bits / high; };
  const double row_height = pen.caption + std::clamp(0.03 * area.height(), 8.0, 24.0);
  double y = area.top();
  for (const Row& row : rows) {
    const double middle = y + pen.caption / 2;
    pen.text({area.left(), y}, row.name, Role::muted).max_width = left - area.left() - 8;
    if (row.bits.count == 0) {
      pen.text({left, y}, translate("masked_diffusion", "none that it tells"), Role::muted).max_width =
          area.right() - left;
    } else {
      const double around = half(row.bits);
      pen.whisker(middle, place(std::max(0.0, row.bits.mean - around)), place(row.bits.mean),
                  place(row.bits.mean + around), row.shade);
    }
    y += row_height;
  }
  pen.line({left, y}, {area.right(), y}, Role::edge, 1);
  const double step = nice_step(high, 6);
  for (double bits = 0; bits <= high; bits += step) {
    pen.line({place(bits), y}, {place(bits), y + 4}, Role::edge, 1);
    pen.text({place(bits), y + 6}, tick_text(bits, step, pen.view().locale), Role::muted,
             Qt::AlignHCenter | Qt::AlignTop);
  }
  pen.text({area.right(), y + 8 + pen.caption},
           translate("masked_diffusion", "bits a word; bars: where the mean may lie (95 %)"), Role::muted,
           Qt::AlignRight | Qt::AlignTop);
  return y + 10 + 2 * pen.caption;
}

void draw_texts(Pen& pen, const BenchScene& bench, const QRectF& area) {
  double at = draw_costs(pen, bench, area) + 1.2 * pen.caption;
  const auto say = [&](const QString& words, Shade shade, TextSize size) {
    const auto measure = [&](const QString& some) { return pen.width(some, size); };
    for (const QString& line : word_lines(words, measure, area.width())) {
      if (at + pen.height(size) > area.bottom()) return;
      pen.text({area.left(), at}, line, shade, Qt::AlignLeft | Qt::AlignTop, size).max_width = area.width();
      at += pen.height(size);
    }
    at += 8;
  };
  say(translate("masked_diffusion", "Texts that the grammar could have told word for word: %1 of %2.")
          .arg(bench.in_language)
          .arg(bench.texts),
      Role::ink, TextSize::body);
  if (bench.texts > bench.in_language)
    say(translate("masked_diffusion",
                  "A text with a single fault has probability 0 by the grammar. The twin gives it some: "
                  "the more bits a word, the stranger; fewer than a true text: too tame."),
        Role::muted, TextSize::caption);
  if (!bench.last_text.empty()) say(QString::fromStdString(bench.last_text), Role::ink, TextSize::body);
}

}  // namespace

void draw_bench(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list) {
  Pen pen(list, view);
  const BenchScene& bench = scene.bench;
  if (scene.language != LanguageKind::exact_27) {
    const double top =
        pen.header(translate("masked_diffusion", "The bench, with a real model"),
                   scene.unread ? in_words(*scene.unread)
                                : translate("masked_diffusion", "What cannot be enumerated is estimated: %1.")
                                      .arg(name_of_order(scene.order)));
    draw_texts(pen, bench,
               {pen.margin, top + 20, pen.area.width() - 2 * pen.margin, pen.area.height() - top - 40});
    return;
  }
  double top =
      pen.header(translate("masked_diffusion", "The exact bench"),
                 translate("masked_diffusion", "All that the sampler can write, enumerated; order: %1.")
                     .arg(name_of_order(scene.order)));
  top = draw_figures(pen, bench, top + 6) + 12;
  // The key stands above the bars, in a narrow room on several lines.
  double x = pen.margin;
  const auto make_room = [&](double sign, const QString& text) {
    if (x == pen.margin || x + sign + pen.width(text) <= pen.area.width() - pen.margin) return;
    x = pen.margin, top += pen.caption + 2;
  };
  const auto word = [&](const QString& text) {
    pen.text({x, top}, text, Role::muted);
    x += pen.width(text) + 20;
  };
  const auto middle = [&] { return top + pen.caption / 2; };
  pen.line({x, middle()}, {x + 16, middle()}, Role::ink, 2.5);
  x += 22;
  word(translate("masked_diffusion", "the language"));
  const QString exactly = translate("masked_diffusion", "the sampler, exactly");
  make_room(18, exactly);
  pen.box({x, middle() - 5, 12, 10}, Shade(Role::accent, 0.55));
  x += 18;
  word(exactly);
  if (bench.draws > 0) {
    const QString written =
        translate("masked_diffusion", "%1 strings that it wrote").arg(integer_text(bench.draws, view.locale));
    make_room(14, written);
    pen.mark(Shape::disc, {x + 4, middle()}, 6, Role::stage, Role::accent, 1.5);
    x += 14;
    word(written);
  }
  top += pen.caption + 12;
  draw_strings(
      pen, bench,
      {pen.margin, top, pen.area.width() - 2 * pen.margin, pen.area.height() - top - pen.margin / 2});
}

}  // namespace lucid::masked_diffusion
