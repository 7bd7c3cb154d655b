// The way down with its two estimators, and the answers of the reversal experiment.
#include <algorithm>
#include <cmath>

#include "visualizations/masked_diffusion/parts.hpp"
#include "visualizations/word_lines.hpp"

namespace lucid::masked_diffusion {

namespace {

constexpr double bits = 1 / 0.69314718055994530942;  // 1 / ln 2

struct Row {
  QString name, figure;
  double low, middle, high;
  Shade shade;
};

void draw_estimators(Pen& pen, const ForwardScene& forward, const QRectF& area) {
  const double words = std::max(1, forward.words);
  std::vector<Row> rows;
  const auto estimate = [&](const QString& name, const Running& running, Shade shade) {
    if (running.count == 0) return;
    const double mean = running.mean * bits / words, half = running.half_width() * bits / words;
    rows.push_back(
        {name,
         std::isfinite(half)
             ? translate("masked_diffusion", "%1 ± %2").arg(pen.number(mean), pen.number(half, "", 2))
             : pen.number(mean),
         mean - half, mean, mean + half, shade});
  };
  estimate(translate("masked_diffusion", "1/t form"), forward.time_form, Role::category_2);
  estimate(translate("masked_diffusion", "L/l form"), forward.count_form, Role::ink);
  if (std::isfinite(forward.twin)) {
    const double twin = forward.twin * bits / words;
    rows.push_back(
        {translate("masked_diffusion", "Twin, exactly"), pen.number(twin), NAN, twin, NAN, Role::muted});
  }
  if (std::isfinite(forward.exact)) {
    const double exact = forward.exact * bits / words;
    rows.push_back({translate("masked_diffusion", "The language itself"), pen.number(exact), NAN, exact, NAN,
                    Role::accept});
  }
  pen.text(area.topLeft(), translate("masked_diffusion", "How improbable is the sentence? Bits a word"),
           Role::ink, Qt::AlignLeft | Qt::AlignTop, TextSize::body, 600);
  if (rows.empty()) return;
  // The intervals fill the picture: where all lies far from 0, the axis begins later, and says so.
  double low = rows.front().middle, high = low;
  for (const Row& row : rows) {
    low = std::min({low, row.middle, std::isfinite(row.low) ? row.low : row.middle});
    high = std::max({high, row.middle, std::isfinite(row.high) ? row.high : row.middle});
  }
  // A handful of copies may leave an interval that reaches below what is possible, or far beyond the rest.
  low = std::max(low, 0.0);
  const double air = std::max(0.06 * (high - low), 0.01);
  const double step = nice_step(high - low + 2 * air, 5);
  const double begin = low < 2 * step ? 0 : step * std::floor((low - air) / step);
  high += air;
  double names = 0.24 * area.width();
  for (const Row& row : rows) names = std::max(names, pen.width(row.name, TextSize::caption, 500) + 14);
  const double figures = 104 * pen.ts;
  const double left = area.left() + names, right = area.right() - figures;
  const double top = area.top() + pen.body + 10, bottom = area.bottom() - pen.caption - 6;
  const double row_height = std::min(34 * pen.ts, (bottom - top) / static_cast<double>(rows.size()));
  const auto place = [&](double value) {
    return left + (right - left) * std::clamp((value - begin) / (high - begin), 0.0, 1.0);
  };
  const double base = top + row_height * static_cast<double>(rows.size()) + 4;
  for (int i = 0; begin + i * step <= high; ++i) {
    const double value = begin + i * step;
    pen.line({place(value), top}, {place(value), base}, Role::line, 1);
    pen.text({place(value), base + 3}, tick_text(value, step, pen.view().locale), Role::muted,
             Qt::AlignHCenter | Qt::AlignTop);
  }
  if (begin > 0) {
    // Two strokes where the axis is broken.
    const double x = left - 6 * pen.ts, y = base + 3 + pen.caption / 2;
    for (const double dx : {-3.0, 2.0})
      pen.line({x - 16 * pen.ts + dx - 2, y + 5}, {x - 16 * pen.ts + dx + 2, y - 5}, Role::muted, 1.5);
    const QString told =
        translate("masked_diffusion", "begins at %1").arg(tick_text(begin, step, pen.view().locale));
    // Where large words leave no room, the strokes and the first figure say it.
    if (pen.width(told) <= x - 26 * pen.ts - area.left())
      pen.text({area.left(), y}, told, Role::muted, Qt::AlignLeft | Qt::AlignVCenter);
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const double y = top + row_height * (static_cast<double>(i) + 0.5);
    pen.text({area.left(), y}, rows[i].name, Role::ink, Qt::AlignLeft | Qt::AlignVCenter, TextSize::caption,
             500)
        .max_width = names - 8;
    pen.whisker(y, std::isfinite(rows[i].low) ? place(rows[i].low) : NAN, place(rows[i].middle),
                std::isfinite(rows[i].high) ? place(rows[i].high) : NAN, rows[i].shade);
    pen.text({area.right(), y}, rows[i].figure, Role::ink, Qt::AlignRight | Qt::AlignVCenter,
             TextSize::caption, 600);
  }
}

struct Question {
  const char* words;
  bool both_ways;
  double Answers::*member;
};
constexpr Question questions[] = {
    {QT_TRANSLATE_NOOP("masked_diffusion", "as told"), true, &Answers::forward},
    {QT_TRANSLATE_NOOP("masked_diffusion", "backwards"), true, &Answers::backward},
    {QT_TRANSLATE_NOOP("masked_diffusion", "hole on the left"), true, &Answers::hole},
    {QT_TRANSLATE_NOOP("masked_diffusion", "as told"), false, &Answers::forward},
    {QT_TRANSLATE_NOOP("masked_diffusion", "backwards"), false, &Answers::backward},
    {QT_TRANSLATE_NOOP("masked_diffusion", "backwards by Bayes"), false, &Answers::bayes},
};

std::vector<double> answers_to(const Exam& exam, const Question& question) {
  std::vector<double> values;
  for (const Answers& answers : question.both_ways ? exam.diffusion : exam.autoregressive)
    values.push_back(answers.*question.member);
  return values;
}

}  // namespace

void draw_forward(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list) {
  Pen pen(list, view);
  const ForwardScene& forward = scene.forward;
  pen.header(translate("masked_diffusion", "The way down"), words_of_the_way_down());
  const MaskSlider slider(pen);
  pen.line({slider.left, slider.y}, {slider.right, slider.y}, Role::edge, 1);
  pen.line({slider.left, slider.y}, {slider.place(forward.t), slider.y}, Role::ink, 2);
  pen.handle({slider.place(forward.t), slider.y}, QStringLiteral("mask_ratio"));
  double top = slider.y + 20;
  const auto measure = [&](const QString& some) { return pen.width(some); };
  for (const QString& line :
       word_lines(translate("masked_diffusion",
                            "t = %1: %2 of %3 words masked; loss %4 nats, weighed by 1/t: %5 nats")
                      .arg(pen.number(forward.t, "", 2))
                      .arg(forward.asked)
                      .arg(forward.words)
                      .arg(pen.number(forward.loss), pen.number(forward.loss / std::max(forward.t, 1e-3))),
                  measure, pen.area.width() - 2 * pen.margin)) {
    pen.text({pen.margin, top}, line, Role::ink);
    top += pen.caption;
  }
  top += 10;
  // A long sentence takes room from the estimators before it is cut.
  const double ample = std::min(0.44 * pen.area.height(), 190 * pen.ts);
  const double least = std::min(ample, pen.body + 5 * pen.caption + 40);
  const auto room = [&](double below) {
    return QRectF(pen.margin, top, pen.area.width() - 2 * pen.margin, pen.area.height() - top - below - 16);
  };
  const double words = least_height(pen, forward.tiles, room(0).width());
  double below = std::clamp(room(0).height() - words, least, ample);
  // Of large words the sentence alone has room; the chart below tells the estimators.
  const bool estimators = room(below).height() > 2.5 * pen.caption;
  if (!estimators) below = 0;
  draw_tiles(pen, forward.tiles, flow_of(pen, forward.tiles, room(below), true), 0, QStringLiteral("asked"));
  if (!estimators) return;
  const double y = pen.area.height() - below;
  pen.line({pen.margin, y - 8}, {pen.area.right() - pen.margin, y - 8}, Role::line, 1);
  draw_estimators(pen, forward, {pen.margin, y, pen.area.width() - 2 * pen.margin, below - 4});
}

void draw_reversal(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list) {
  Pen pen(list, view);
  const ReversalScene& reversal = scene.reversal;
  const QString words =
      translate("masked_diffusion", "Minibatch %1 of %2, for %n pair(s) of models at once; positions: %3.",
                nullptr, reversal.seeds)
          .arg(view.locale.toString(reversal.round), view.locale.toString(reversal.rounds))
          .arg(reversal.rotary ? translate("masked_diffusion", "rotary")
                               : translate("masked_diffusion", "absolute"));
  // Large words leave no room for the sentence above the rows.
  const bool crowded = pen.area.height() - pen.header_height(words) < 10 * pen.body;
  double y = pen.header(translate("masked_diffusion", "The reversal"), crowded ? QString() : words) + 4;
  const bool any = reversal.exams && !reversal.exams->empty();
  const auto row_below = [&](double from) { return (pen.area.height() - from - pen.margin) / 8.1; };
  // One of the fifty pairs as an example, unless large words need its room.
  if (row_below(y + 2 * pen.caption + 14) > pen.body + 2) {
    const QString told = translate("masked_diffusion", "Told:"),
                  asked = translate("masked_diffusion", "Asked:");
    const double after = pen.margin + std::max(pen.width(told), pen.width(asked)) + 12;
    for (const auto& [what, sentence] : {std::pair(told, reversal.told), std::pair(asked, reversal.asked)}) {
      pen.text({pen.margin, y}, what, Role::muted);
      pen.text({after, y}, QString::fromStdString(sentence), Role::ink, Qt::AlignLeft | Qt::AlignTop,
               TextSize::caption, 600)
          .max_width = pen.area.right() - pen.margin - after;
      y += pen.caption + 2;
    }
    y += 10;
  }
  if (!any) {
    pen.text({pen.margin, y},
             translate("masked_diffusion", "Press play: after every %1 minibatches they are asked.")
                 .arg(exam_every),
             Role::accent)
        .max_width = pen.area.width() - 2 * pen.margin;
    y += pen.caption + 6;
  }
  const double height = pen.area.height() - y - pen.margin;
  const double row = height / 8.1;
  const auto figure_of = [&](const Interval& interval, bool spread) {
    return spread ? translate("masked_diffusion", "%1 (%2 to %3)")
                        .arg(pen.percent(interval.mean, 2), pen.percent(interval.low, 2),
                             pen.percent(interval.high, 2))
                  : pen.percent(interval.mean, 2);
  };
  const double figures = pen.width(figure_of({1, 0.25, 1}, reversal.seeds > 1), TextSize::caption, 600) + 12;
  const QString groups[] = {translate("masked_diffusion", "Masked diffusion"),
                            translate("masked_diffusion", "Its twin")};
  double names = 0;
  for (const QString& group : groups) names = std::max(names, pen.width(group, TextSize::body, 600));
  for (const Question& question : questions)
    names = std::max(names, pen.width(translate("masked_diffusion", question.words)));
  const double left = pen.margin + names + 14, right = pen.area.right() - pen.margin - figures;
  const double bottom = y + row * 7.5;
  for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
    const double x = left + (right - left) * share;
    pen.line({x, y}, {x, bottom}, share > 0 ? Role::line : Role::edge, 1);
    pen.text({x, bottom + 2}, pen.percent(share, 2), Role::muted, Qt::AlignHCenter | Qt::AlignTop);
  }
  double at = y;
  for (std::size_t i = 0; i < std::size(questions); ++i) {
    const Question& question = questions[i];
    if (i == 0 || i == 3) {
      pen.text({pen.margin, at + row * 0.38}, groups[question.both_ways ? 0 : 1], Role::ink,
               Qt::AlignLeft | Qt::AlignVCenter, TextSize::body, 600);
      at += row * 0.75;
    }
    const double middle = at + row / 2;
    at += row;
    pen.text({pen.margin, middle}, translate("masked_diffusion", question.words), Role::ink,
             Qt::AlignLeft | Qt::AlignVCenter)
        .max_width = left - pen.margin - 8;
    if (!any) {
      pen.line({left, middle}, {right, middle}, Role::line, 1, Dash::dotted);
      continue;
    }
    const auto values = answers_to(reversal.exams->back(), question);
    const Interval interval = interval_95(values);
    const auto place = [&](double share) { return left + (right - left) * share; };
    const Shade shade = question.both_ways ? Role::category_0 : Role::category_1;
    pen.box({left, middle - row * 0.2, std::max(1.0, place(interval.mean) - left), row * 0.4},
            Shade(question.both_ways ? Role::category_0 : Role::category_1, 0.35));
    for (const double value : values)
      pen.mark(question.both_ways ? Shape::disc : Shape::square, {place(value), middle}, 7, Role::stage,
               shade, 1.5);
    if (values.size() > 1)
      pen.line({place(interval.low), middle}, {place(interval.high), middle}, Role::ink, 1.5);
    pen.text({right + 12, middle}, figure_of(interval, values.size() > 1), Role::ink,
             Qt::AlignLeft | Qt::AlignVCenter, TextSize::caption, 600)
        .max_width = figures;
  }
}

}  // namespace lucid::masked_diffusion
