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

/// What the sentence costs, bits a word, in every way that there is.
std::vector<Row> estimates_of(const Pen& pen, const ForwardScene& forward) {
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
  return rows;
}

QString question_of_the_way_down() {
  return translate("masked_diffusion", "How improbable is the sentence? Bits a word");
}

/// Where a picture of them has no room: the same figures in words, in as few lines as they need. Returns the
/// y below them; `drawn` false: only that.
double lay_figures(Pen& pen, const std::vector<Row>& rows, const QRectF& area, bool drawn) {
  const QString question = question_of_the_way_down();
  const auto measure = [&](const QString& some) { return pen.width(some, TextSize::caption, 600); };
  double y = area.top();
  for (const QString& line : word_lines(question, measure, area.width())) {
    if (drawn)
      pen.text({area.left(), y}, line, Role::ink, Qt::AlignLeft | Qt::AlignTop, TextSize::caption, 600);
    y += pen.caption;
  }
  // All begin at the same places, two in a line where that is wide enough.
  double widest = 0;
  for (const Row& row : rows)
    widest = std::max(widest, pen.width(row.name) + pen.width(row.figure, TextSize::caption, 600));
  const double gap = 10 * pen.ts, column = area.width() / 2;
  const bool two = widest + 2 * gap <= column;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const double x = area.left() + (two && i % 2 == 1 ? column : 0);
    if (drawn) {
      pen.text({x, y}, rows[i].name, rows[i].shade);
      pen.text({x + pen.width(rows[i].name) + gap, y}, rows[i].figure, Role::ink,
               Qt::AlignLeft | Qt::AlignTop, TextSize::caption, 600);
    }
    if (!two || i % 2 == 1 || i + 1 == rows.size()) y += pen.caption;
  }
  return y;
}

void draw_estimators(Pen& pen, const std::vector<Row>& rows, const QRectF& area) {
  pen.text(area.topLeft(), question_of_the_way_down(), Role::ink, Qt::AlignLeft | Qt::AlignTop,
           TextSize::body, 600);
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
  const char* reading;  ///< under which it may wait for a guess
};
constexpr Question questions[] = {
    {QT_TRANSLATE_NOOP("masked_diffusion", "as told"), true, &Answers::forward, "reversal_forward"},
    {QT_TRANSLATE_NOOP("masked_diffusion", "backwards"), true, &Answers::backward, "reversal_backward"},
    {QT_TRANSLATE_NOOP("masked_diffusion", "hole on the left"), true, &Answers::hole, "reversal_hole"},
    {QT_TRANSLATE_NOOP("masked_diffusion", "as told"), false, &Answers::forward, "autoregressive_forward"},
    {QT_TRANSLATE_NOOP("masked_diffusion", "backwards"), false, &Answers::backward,
     "autoregressive_backward"},
    {QT_TRANSLATE_NOOP("masked_diffusion", "backwards by Bayes"), false, &Answers::bayes,
     "autoregressive_backward_bayes"},
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
  const QString explained =
      scene.unread
          ? in_words(*scene.unread)
          : translate("masked_diffusion",
                      "Each word is masked with probability t; behind the mask the model is asked for it.");
  const auto measure = [&](const QString& some) { return pen.width(some); };
  const double width = pen.area.width() - 2 * pen.margin;
  const QStringList state = word_lines(
      translate("masked_diffusion", "t = %1: %2 of %3 words masked; loss %4 nats, weighed by 1/t: %5 nats")
          .arg(pen.number(forward.t, "", 2))
          .arg(forward.asked)
          .arg(forward.words)
          .arg(pen.number(forward.loss), pen.number(forward.loss / std::max(forward.t, 1e-3))),
      measure, width);
  const std::vector<Row> rows = estimates_of(pen, forward);
  // A long sentence is seen whole: it takes room from the picture of the estimators, then their picture gives
  // way to their figures, then the explanation goes, which the story tells as well.
  const double words = least_height(pen, forward.tiles, width);
  const double slider_room = 0.5 * pen.body + 22,
               state_room = pen.caption * static_cast<double>(state.size()) + 8;
  const double ample = std::min(0.44 * pen.area.height(), 190 * pen.ts);
  const double least = std::min(ample, pen.body + 5 * pen.caption + 40);
  const double figures = lay_figures(pen, rows, {0, 0, width, 0}, false) + 18;
  const auto room = [&](bool with_words, double below) {
    return pen.area.height() - pen.header_height(with_words ? explained : QString()) - slider_room -
           state_room - below - 12;
  };
  const bool pictured = words <= room(true, least);
  const bool with_words = scene.unread || pictured || words <= room(true, figures);
  const double below = pictured ? std::clamp(room(true, 0) - words, least, ample) : figures;

  double top = pen.header(translate("masked_diffusion", "The way down"), with_words ? explained : QString());
  const MaskSlider slider(pen);
  const double y = top + 0.5 * pen.body;
  pen.line({slider.left, y}, {slider.right, y}, Role::edge, 1);
  pen.line({slider.left, y}, {slider.place(forward.t), y}, Role::ink, 2);
  pen.handle({slider.place(forward.t), y}, QStringLiteral("mask_ratio"));
  top += slider_room;
  for (const QString& line : state) {
    pen.text({pen.margin, top}, line, Role::ink);
    top += pen.caption;
  }
  top += 8;
  const double divider = pen.area.height() - below;
  const QRectF page(pen.margin, top, width, divider - 12 - top);
  draw_tiles(pen, forward.tiles, flow_of(pen, forward.tiles, page, true), 0, QStringLiteral("asked"));
  pen.line({pen.margin, divider - 8}, {pen.margin + width, divider - 8}, Role::line, 1);
  const QRectF rest(pen.margin, divider, width, below - 4);
  if (pictured)
    draw_estimators(pen, rows, rest);
  else
    lay_figures(pen, rows, rest, true);
}

namespace {

/// "97 % (91 to 100)", or of models that all answer alike "100 % each".
QString figure_of(const Pen& pen, const std::vector<double>& values) {
  const Interval interval = interval_95(values);
  const QString mean = pen.percent(interval.mean, 2);
  if (values.size() < 2) return mean;
  if (std::ranges::all_of(values, [&](double value) { return value == values.front(); }))
    return translate("masked_diffusion", "%1 each").arg(mean);
  return translate("masked_diffusion", "%1 (%2 to %3)")
      .arg(mean, pen.number(100 * interval.low, "", 2), pen.number(100 * interval.high, "", 2));
}

}  // namespace

void draw_reversal(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list) {
  Pen pen(list, view);
  const ReversalScene& reversal = scene.reversal;
  const QString words =
      translate("masked_diffusion", "Minibatch %1 of %2, for %n pair(s) of models at once; positions: %3.",
                nullptr, reversal.seeds)
          .arg(integer_text(reversal.round, view.locale), integer_text(reversal.rounds, view.locale))
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
             // Once they learn there is nothing to press, only something to wait for.
             (reversal.round == 0
                  ? translate("masked_diffusion",
                              "Press play: after %1 minibatches they are asked for the first time.")
                  : translate("masked_diffusion", "They are asked for the first time after %1 minibatches."))
                 .arg(first_exam),
             Role::accent)
        .max_width = pen.area.width() - 2 * pen.margin;
    y += pen.caption + 6;
  }
  // Below the rows their scale and, where there is room, what the signs mean.
  const QString key =
      translate("masked_diffusion", "each mark: one model; line: where the mean may lie (95 %)");
  const bool keyed =
      any && reversal.seeds > 1 && pen.width(key) <= pen.area.width() - 2 * pen.margin && !crowded;
  const double foot = (keyed ? 2 : 1) * pen.caption + 12;
  const double row = (pen.area.height() - y - foot) / 7.5;
  double figures = 0;
  std::vector<std::vector<double>> answers;
  if (any)
    for (const Question& question : questions) {
      answers.push_back(answers_to(reversal.exams->back(), question));
      figures = std::max(figures, pen.width(figure_of(pen, answers.back()), TextSize::caption, 600));
    }
  // Their room stays the same while they learn.
  if (reversal.seeds > 1)
    figures = std::max(figures, pen.width(figure_of(pen, {0.88, 0.66}), TextSize::caption, 600));
  const QString groups[] = {translate("masked_diffusion", "Masked diffusion"),
                            translate("masked_diffusion", "Its twin")};
  double names = 0;
  for (const QString& group : groups) names = std::max(names, pen.width(group, TextSize::body, 600));
  for (const Question& question : questions)
    names = std::max(names, pen.width(translate("masked_diffusion", question.words)));
  const double widest_tick = pen.width(pen.percent(1, 2)) + 8;
  figures = std::max(figures + 12, 0.5 * widest_tick - pen.margin);
  const double left = pen.margin + names + 14, right = pen.area.right() - pen.margin - figures;
  const double bottom = y + row * 7.5;
  const auto place = [&](double share) { return left + (right - left) * share; };
  const bool quarters = 0.25 * (right - left) > widest_tick;
  for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
    pen.line({place(share), y}, {place(share), bottom}, share > 0 ? Role::line : Role::edge, 1);
    if (quarters || share == 0 || share == 1 || (share == 0.5 && 0.5 * (right - left) > widest_tick))
      pen.text({place(share), bottom + 2}, pen.percent(share, 2), Role::muted,
               Qt::AlignHCenter | Qt::AlignTop);
  }
  if (keyed)
    pen.text({pen.area.right() - pen.margin, bottom + 4 + pen.caption}, key, Role::muted,
             Qt::AlignRight | Qt::AlignTop);
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
    const bool waits = view.locks(question.reading);
    if (!any || waits) {
      pen.line({left, middle}, {right, middle}, Role::line, 1, Dash::dotted);
      if (any)
        pen.text({right + 12, middle}, QString(unknown_figure), Role::muted, Qt::AlignLeft | Qt::AlignVCenter,
                 TextSize::caption, 600);
      continue;
    }
    const std::vector<double>& values = answers[i];
    const Interval interval = interval_95(values);
    const Role role = question.both_ways ? Role::category_0 : Role::category_1;
    const double half = 0.34 * row;
    pen.box({left, middle - half, std::max(1.0, place(interval.mean) - left), 2 * half}, Shade(role, 0.42));
    pen.line({place(interval.mean), middle - half}, {place(interval.mean), middle + half}, role, 2);
    // One below the other, so that those which answer alike are counted.
    const auto count = static_cast<double>(values.size());
    const double size = std::clamp(2 * half / count + 1, 6.0, 10 * pen.ts);
    for (std::size_t seed = 0; seed < values.size(); ++seed)
      pen.mark(question.both_ways ? Shape::disc : Shape::square,
               {place(values[seed]), middle + half * ((2 * static_cast<double>(seed) + 1) / count - 1)}, size,
               Role::ink, Role::stage, 0.75);
    if (interval.high > interval.low)
      pen.line({place(interval.low), middle}, {place(interval.high), middle}, Role::ink, 1.5);
    pen.text({right + 12, middle}, figure_of(pen, values), Role::ink, Qt::AlignLeft | Qt::AlignVCenter,
             TextSize::caption, 600);
  }
}

}  // namespace lucid::masked_diffusion
