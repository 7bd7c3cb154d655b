// Two lanes on one clock, and below them the decision that is opened.
#include <algorithm>
#include <cmath>

#include "visualizations/lights.hpp"
#include "visualizations/sentence.hpp"
#include "visualizations/speculative_decoding/parts.hpp"
#include "visualizations/text.hpp"

namespace lucid::speculative_decoding {

namespace {

/// The part of the clock that is seen: tiles keep a readable width, and the moment "now" stays in sight.
struct ClockWindow {
  double from = 0, seconds = 1;
  QRectF area;
  double x(double time) const { return area.left() + area.width() * (time - from) / seconds; }
};

ClockWindow window_for(const SpeculativeScene& scene, double now, const QRectF& area, const ViewState& view) {
  ClockWindow window;
  window.area = area;
  window.seconds = seconds_shown(scene, view);
  window.from = std::max(0.0, now - 0.97 * window.seconds);
  return window;
}

Fate fate_of(const Verdict& guess) {
  return !guess.judged ? Fate::dropped : guess.taken ? Fate::accepted : Fate::corrected;
}

/// Which tiles of a round are seen in so many rows, -1 standing for those that are not. Where they do not all
/// fit, the last written word, by which the round ended, is seen in any case.
std::vector<int> tiles_seen(const PlayedRound& round, int rows) {
  const int tiles = static_cast<int>(round.guesses.size()) + (round.bonus >= 0 ? 1 : 0);
  std::vector<int> seen;
  for (int t = 0; t < std::min(tiles, rows); ++t) seen.push_back(t);
  if (tiles <= rows) return seen;
  const auto end =
      std::ranges::find_if(round.guesses, [](const Verdict& guess) { return guess.judged && !guess.taken; });
  const int last = std::min(static_cast<int>(end - round.guesses.begin()), tiles - 1);
  if (rows < 3 || last < rows - 1) {
    seen.back() = -1;
  } else {
    seen[seen.size() - 2] = -1;
    seen.back() = last;
  }
  return seen;
}

/// The pass of the target as a bar, the guesses before it as thin strokes.
void draw_pass(Pen& pen, const ClockWindow& window, double from, double to, double y, double height,
               Shade shade) {
  const double left = std::max(window.area.left(), window.x(from)),
               right = std::min(window.area.right(), window.x(to));
  if (right - left > 0.5) pen.box({left, y, std::max(1.0, right - left - 1), height}, shade);
}

}  // namespace

void draw_lanes(const Snapshot& snapshot, const SpeculativeScene& scene, const ViewState& view,
                DrawList& list) {
  const QRectF area(QPointF(0, 0), view.size);
  const LaneScene& lanes = scene.shown();
  Panel& panel = pixel_panel(list, area);
  Pen pen(panel, view);
  const bool running = !lanes.empty();
  const double caption = pen.height();
  const QString clock_name =
      scene.counted
          ? translate("speculative", "counted for a picture: 20 GB and 20 billion operations a second")
      : scene.knobs.target == TargetKind::enlarged
          ? translate("speculative", "wall time on this computer; the large model is enlarged")
          : translate("speculative", "wall time, measured on this computer");
  // Where large words leave no room for the opened decision, one line tells it.
  const double lanes_need = 20 + 2 * pen.height(TextSize::body) + 6 * caption + 90;
  const bool close = area.height() < lanes_need + 190 * view.text_scale;
  // There the lanes do without a title, too: each round shall be seen whole.
  double y = close ? 8 : header(pen, area, translate("speculative", "One clock"), clock_name);

  // How many tiles a round may need below its head.
  int most = 1;
  if (running)
    for (const TimedRound& timed : *lanes.rounds)
      most =
          std::max(most, static_cast<int>(timed.round->guesses.size()) + (timed.round->bonus >= 0 ? 1 : 0));
  const double decision_height =
      close ? caption + 10
            : std::clamp(0.38 * area.height(), 150.0 * view.text_scale, 300.0 * view.text_scale);
  const auto draw_below = [&] {
    const QRectF below(0, area.bottom() - decision_height, area.width(), decision_height);
    if (close)
      draw_decision_line(scene, view, below, list);
    else
      draw_decision(snapshot, scene, view, below, list);
  };
  const double axis = std::max(caption + 6, 24.0);
  const double left = 20;
  const QRectF lane_area(left, y, lane_width(view), area.height() - y - decision_height - axis);
  const double right_text = lane_area.right() + 10;
  // Tiles grow where there is room for all of a round.
  const double tile_height = std::clamp((lane_area.height() - 3 * caption - 44) / (most + 1) - 3,
                                        close ? caption : caption + 4, 2.1 * caption);

  const auto lane_title = [&](double at, const QString& words, double width) {
    pen.text({left, at}, words, Role::ink).max_width = width;
  };
  lane_title(y, translate("speculative", "The large model alone"), lane_area.width());
  const double plain_top = y + caption + 2;
  const double speculative_title = plain_top + 7 + tile_height + 10;
  // How far ahead is guessed, where the hand can change it.
  GuessStrip strip;
  strip.pitch = 9 * view.text_scale;
  const QString gamma_text = QStringLiteral("γ = %1").arg(scene.knobs.gamma);
  const double gamma_width = pen.width(QStringLiteral("γ = 16"), TextSize::caption, 600);
  // Clear of the clock's line, which stands near the right end while the lanes run.
  strip.left = {left + 0.94 * lane_area.width() - strip.width(), speculative_title + caption / 2};
  const double gamma_right = strip.left.x() - 0.5 * strip.pitch;
  const double title_width = gamma_right - gamma_width - left - 8;
  const QString long_title = translate("speculative", "The small one guesses, the large one checks");
  // Where not even the short one has room, the strip beside it says what is done here.
  for (const QString& title : {long_title, translate("speculative", "With guesses")}) {
    if (pen.width(title) > title_width) continue;
    lane_title(speculative_title, title, title_width);
    break;
  }
  pen.text({gamma_right, strip.left.y()}, gamma_text, lights(view, "gamma") ? Role::accent : Role::ink,
           Qt::AlignRight | Qt::AlignVCenter, TextSize::caption, 600);

  const double rounds_top = speculative_title + caption + 4;

  if (!running) {
    pen.box({left, plain_top + 8, lane_area.width(), tile_height}, no_shade, Role::line, 1, 3);
    pen.box({left, rounds_top + 8, lane_area.width(), tile_height}, no_shade, Role::line, 1, 3);
    pen.text({left + 8, plain_top + 8 + tile_height / 2},
             translate("speculative", "both lanes write from here"), Role::muted,
             Qt::AlignLeft | Qt::AlignVCenter)
        .max_width = lane_area.width() - 16;
    draw_strip(pen, strip, scene);
    draw_below();
    return;
  }

  // Before anything was played, what will be written stands there, pale, as far as it is seen.
  const bool ahead = !scene.played() && view.playhead >= 1;
  const double now = shown_moment(scene, view);
  const ClockWindow window = window_for(scene, now, lane_area, view);
  const double bottom = lane_area.bottom();
  const double room = bottom - (rounds_top + 9);
  const int rows = std::max(1, std::min(most, static_cast<int>(room / (tile_height + 2))));
  const auto marked = opened(scene, view);

  // The marks of the clock, short: a line through the lanes would go through their words.
  const double step = nice_step(window.seconds * 1000, 5) / 1000;
  for (double t = std::ceil(window.from / step) * step; t <= window.from + window.seconds; t += step) {
    const double x = window.x(t);
    pen.line({x, bottom - 6}, {x, bottom}, Role::edge, 1);
    // The clock's handle stands in the row of the figures.
    if (std::abs(x - window.x(now)) < 18) continue;
    pen.text({x, bottom + 3}, tick_text(1000 * t, 1000 * step, view.locale), Role::muted,
             Qt::AlignHCenter | Qt::AlignTop)
        .yield = Yield::drops;
  }
  pen.text({lane_area.right() + 8, bottom + 3}, QStringLiteral("ms"), Role::muted);

  int plain_words = 0, speculative_words = 0;
  double start = 0;
  for (const TimedWord& word : *lanes.plain) {
    const double from = start;
    start = word.end;
    const bool pale = ahead || word.end > now + 1e-12;
    plain_words += word.end <= now + 1e-12;
    if (word.end < window.from) continue;
    if (from > window.from + window.seconds) break;
    draw_pass(pen, window, from, word.end, plain_top, 5, Shade(Role::edge, pale ? 0.35 : 0.75));
    const QRectF box(
        std::max(window.x(from), lane_area.left()), plain_top + 7,
        std::min(window.x(word.end), lane_area.right()) - std::max(window.x(from), lane_area.left()) - 2,
        tile_height);
    if (box.width() > 3) draw_tile(pen, box, word_text(scene, word.token), Fate::plain, false, {}, pale);
  }
  for (std::size_t r = 0; r < lanes.rounds->size(); ++r) {
    const TimedRound& timed = (*lanes.rounds)[r];
    const bool pale = ahead || timed.end > now + 1e-12;
    const PlayedRound& round = *timed.round;
    if (timed.end <= now + 1e-12) speculative_words += static_cast<int>(round.written.size());
    if (timed.end < window.from) continue;
    if (timed.start > window.from + window.seconds) break;
    const int guesses = static_cast<int>(round.guesses.size());
    for (int g = 0; g < guesses; ++g) {
      const double share = (timed.guessed - timed.start) / guesses;
      draw_pass(pen, window, timed.start + g * share, timed.start + (g + 0.6) * share, rounds_top, 5,
                Shade(Role::ink, pale ? 0.4 : 1));
    }
    draw_pass(pen, window, timed.guessed, timed.end, rounds_top, 5, Shade(Role::edge, pale ? 0.35 : 0.75));
    const double x = std::max(window.x(timed.start), lane_area.left());
    const double width = std::min(window.x(timed.end), lane_area.right()) - x - 2;
    if (width < 4) continue;
    const int tiles = guesses + (round.bonus >= 0 ? 1 : 0);
    const std::vector<int> seen = tiles_seen(round, rows);
    for (int row = 0; row < static_cast<int>(seen.size()); ++row) {
      const int t = seen[static_cast<std::size_t>(row)];
      const QRectF box(x, rounds_top + 7 + row * (tile_height + 2), width, tile_height);
      if (t < 0) {
        const QString rest = translate("speculative", "+%1").arg(tiles - static_cast<int>(seen.size()) + 1);
        if (pen.width(rest) <= width - 5) fitted(pen, {x + 5, box.center().y()}, rest, width, Role::muted);
        continue;
      }
      const Place place{static_cast<int>(r), t};
      if (t == guesses) {
        draw_tile(pen, box, word_text(scene, round.bonus), Fate::bonus, false, {}, pale);
        continue;
      }
      const Verdict& guess = round.guesses[static_cast<std::size_t>(t)];
      draw_tile(pen, box, word_text(scene, guess.token), fate_of(guess),
                guess.judged && marked && marked->round == place.round && marked->guess == t,
                guess.judged ? place_pick(place) : QString(), pale);
    }
  }

  // The moment up to which is shown, and what each lane has by then.
  const double x = window.x(now);
  // No line goes through the words between the lanes.
  const double title_end = strip.place(17).x();
  if (x < title_end) {
    pen.line({x, plain_top - 2}, {x, speculative_title - 2}, Role::accent, 2);
    pen.line({x, rounds_top - 2}, {x, bottom + 2}, Role::accent, 2);
  } else {
    pen.line({x, plain_top - 2}, {x, bottom + 2}, Role::accent, 2);
  }
  Panel& hand = pixel_panel(list, QRectF(QPointF(0, 0), view.size));
  Pen over(hand, view);
  Handle handle;
  handle.at = QPointF(x, bottom + axis / 2);
  handle.pick = QStringLiteral("clock");
  handle.state = view.handle_state(handle.pick);
  hand.add(handle);
  draw_strip(over, strip, scene);

  const double side = area.right() - right_text - 4;
  const auto count = [&](double at, int words) {
    const Run figure{integer_text(words, view.locale), ahead ? Role::muted : Role::ink, 600};
    Label& label =
        over.text({right_text, at}, {}, Role::muted, Qt::AlignLeft | Qt::AlignVCenter, TextSize::text);
    set_sentence(label, words_in_words(words), {figure});
    label.max_width = side;
    if (text_size(label, view.text_scale).width() <= side) return at;
    label.more = {figure};
    return paragraph(over, {right_text, at + caption / 2},
                     translate("speculative", "words", "below their number", words), side, Role::muted) -
           caption / 2;
  };
  const double plain_row = plain_top + 7 + tile_height / 2;
  double row = rounds_top + 7 + tile_height / 2;
  const bool begun = now > 0;
  if (begun) {
    // What stands there pale is not written yet.
    count(plain_row, ahead ? 0 : plain_words);
    row = count(row, ahead ? 0 : speculative_words);
  }
  // What the one lane has over what the other has by now, and over the whole run; before it begins, what it
  // will come to.
  const bool told = !view.locks("speedup_measured") && !view.locks("tokens_per_pass");
  const double in_all = measured_speedup(lanes);
  const bool so_far = begun && !ahead;
  const double ratio = !so_far           ? in_all
                       : plain_words > 0 ? static_cast<double>(speculative_words) / plain_words
                                         : 0.0;
  const auto times = [&](double value) { return told ? over.number(value, "×") : QString(unknown_figure); };
  const Shade lit = lights(view, "speedup_measured") ? Role::accent : Role::muted;
  row += 1.5 * caption;
  if (so_far ? plain_words > 0 : ratio > 0) {
    over.text({right_text, row}, times(ratio),
              !told        ? Role::muted
              : ratio >= 1 ? Role::accent
                           : Role::reject_text,
              Qt::AlignLeft | Qt::AlignVCenter, TextSize::text, 600)
        .max_width = side;
    row = paragraph(
        over, {right_text, row + caption / 2},
        so_far ? translate("speculative", "as many so far") : translate("speculative", "as many in all"),
        side, lit);
  }
  if (so_far && std::isfinite(in_all) && row + caption <= bottom)
    row = paragraph(over, {right_text, row}, translate("speculative", "in all: %1").arg(times(in_all)), side,
                    lit);
  // The caches, whose length goes back with every rejection.
  const TimedRound* last = nullptr;
  for (const TimedRound& timed : *lanes.rounds)
    if (!ahead && timed.end <= now + 1e-12) last = &timed;
  if (last) {
    row += 0.3 * caption;
    const std::pair<QString, Role> facts[] = {
        {translate("speculative", "in the cache: %1").arg(last->round->kept), Role::memory},
        {translate("speculative", "rolled back: %1").arg(last->round->cached - last->round->kept),
         Role::muted}};
    for (const auto& [words, role] : facts) {
      if (row + static_cast<double>(lines_of(over, words, side).size()) * caption > bottom + 2) break;
      row = paragraph(over, {right_text, row}, words, side, role);
    }
  }
  draw_below();
}

void draw_thumbnail(const SpeculativeScene& scene, const ViewState& view, DrawList& list) {
  Panel& panel = pixel_panel(list, QRectF(QPointF(0, 0), view.size));
  Pen pen(panel, view);
  const double width = view.size.width(), height = view.size.height();
  const auto columns = static_cast<double>(std::max<std::size_t>(scene.sketch.size(), 1));
  const double column = 0.84 * width / columns, row = 0.11 * height, left = 0.08 * width, top = 0.36 * height;
  for (std::size_t c = 0; c < scene.sketch.size(); ++c) {
    const double x = left + static_cast<double>(c) * column;
    pen.box({x, 0.14 * height, 0.86 * column, 0.8 * row}, Shade(Role::edge, 0.35), no_shade, 0, 2);
    constexpr int gamma = 4;
    for (int g = 0; g <= scene.sketch[c]; ++g) {
      const bool taken = g < scene.sketch[c];
      const Role role = taken ? Role::accept : g == gamma ? Role::energy : Role::reject;
      const QRectF box(x, top + g * 1.1 * row, 0.86 * column, 0.92 * row);
      pen.box(box, Shade(role, 0.22), Shade(role, 0.9), 1, 2);
      pen.mark(taken ? Shape::tick : g == gamma ? Shape::star : Shape::cross, box.center(), 0.5 * row, role);
    }
  }
  pen.line({left, 0.29 * height}, {left + 0.84 * width, 0.29 * height}, Role::line, 1);
}

}  // namespace lucid::speculative_decoding
