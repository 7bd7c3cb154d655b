// The page of tiles with the one that is open, and the race of two pages.
#include <algorithm>
#include <cmath>

#include "visualizations/masked_diffusion/parts.hpp"
#include "visualizations/sentence.hpp"
#include "visualizations/word_lines.hpp"

namespace lucid::masked_diffusion {

namespace {

QString words_of(const PageScene& page, int number, const QLocale& locale) {
  const Tile& tile = page.tiles[static_cast<std::size_t>(number)];
  const QString word = quoted(QString::fromStdString(tile.word));
  switch (tile.standing) {
    case Standing::given: return translate("masked_diffusion", "%1 was given").arg(word);
    case Standing::masked:
      return tile.next ? translate("masked_diffusion", "Place %1: masked, written next").arg(number)
                       : translate("masked_diffusion", "Place %1: masked").arg(number);
    case Standing::written:
      return translate("masked_diffusion", "%1, written in step %2 at %3")
          .arg(word)
          .arg(tile.step)
          .arg(quantity_text(tile.confidence, {}, locale, true, 2));
    case Standing::pinned: return translate("masked_diffusion", "%1, pinned by you").arg(word);
  }
  return {};
}

/// Height of what is told of a tile, pixels: beside the bars where the stage is wide, else above them.
bool words_beside_bars(const Pen& pen) { return pen.area.width() > 480 * pen.ts; }
double row_height(const Pen& pen) { return std::max(20.0, pen.caption + 3); }
double told_height(const Pen& pen) {
  const double words = pen.body + pen.caption + 20;
  return words_beside_bars(pen) ? std::max(5 * row_height(pen) + 18, words + pen.body + 34)
                                : words + 5 * row_height(pen);
}

/// A tile's five likeliest words as bars that can be clicked, its entropy, and what to do with it.
void draw_told(Pen& pen, const PageScene& page, int number, bool chosen, const QRectF& area) {
  pen.line(area.topLeft(), area.topRight(), Role::line, 1);
  if (number < 0) return;
  const Tile& tile = page.tiles[static_cast<std::size_t>(number)];
  const bool beside = words_beside_bars(pen);
  const double words_width = beside ? 0.36 * area.width() : area.width();
  double y = area.top() + 10;
  const auto measure = [&](const QString& some) { return pen.width(some, TextSize::body, 600); };
  for (const QString& line : word_lines(words_of(page, number, pen.view().locale), measure, words_width)) {
    pen.text({area.left(), y}, line, Role::ink, Qt::AlignLeft | Qt::AlignTop, TextSize::body, 600).max_width =
        words_width;
    y += pen.body;
  }
  pen.text({area.left(), y + 2},
           tile.likeliest.empty()
               ? translate("masked_diffusion", "a given word is not asked about")
               : translate("masked_diffusion", "entropy %1 nats").arg(pen.number(tile.entropy)),
           Role::muted)
      .max_width = words_width;
  y += pen.caption + 8;
  const bool can_mask = chosen && (tile.standing == Standing::written || tile.standing == Standing::pinned);
  if (can_mask) {
    const QString again = translate("masked_diffusion", "Mask it again");
    const QSizeF size(std::min(words_width, pen.width(again, TextSize::body, 500) + 20), pen.body + 8);
    const QRectF button(
        beside ? QPointF(area.left(), y) : QPointF(area.right() - size.width(), area.top() + 10), size);
    Polygon& box = pen.box(button, Role::stage,
                           pen.view().hover == QLatin1String("again") ? Role::accent : Role::edge, 1.2, 4);
    box.pick = QStringLiteral("again");
    box.pick_index = number;
    pen.text(button.center(), again, Role::ink, Qt::AlignCenter, TextSize::body, 500).max_width =
        size.width() - 8;
  } else if (!chosen && beside) {
    const auto caption = [&](const QString& some) { return pen.width(some); };
    for (const QString& line :
         word_lines(page.masked > 0
                        ? translate("masked_diffusion", "Framed: what the next step writes. Click any tile.")
                        : translate("masked_diffusion", "Click a tile to see what is thought of it."),
                    caption, words_width)) {
      pen.text({area.left(), y}, line, Role::accent).max_width = words_width;
      y += pen.caption;
    }
  }
  const double row = row_height(pen), figures = 56 * pen.ts, names = 110 * pen.ts;
  const double from = beside ? area.left() + words_width + 20 : area.left();
  double top = beside ? area.top() + 10 : y;
  for (std::size_t i = 0; i < tile.likeliest.size(); ++i, top += row) {
    if (top + row > area.bottom() + 6) break;
    const auto& [candidate, probability] = tile.likeliest[i];
    const bool hover =
        pen.view().hover == QLatin1String("word") && pen.view().hover_index == static_cast<int>(i);
    const double left = from + names, right = area.right() - figures;
    Polygon& hold = pen.box({from, top, area.right() - from, row}, Shade(Role::accent, hover ? 0.1 : 0.0));
    hold.pick = QStringLiteral("word");
    hold.pick_index = static_cast<int>(i);
    const double middle = top + row / 2;
    pen.text({from + 4, middle},
             QStringLiteral("%1  %2").arg(pen.view().locale.toString(static_cast<int>(i + 1)),
                                          QString::fromStdString(candidate)),
             Role::ink, Qt::AlignLeft | Qt::AlignVCenter, TextSize::caption, 500)
        .max_width = names - 8;
    pen.box({left, middle - 5, std::max(1.0, (right - left) * probability), 10},
            hover ? Role::accent : Role::ink);
    pen.text({area.right(), middle}, pen.percent(probability, 2), Role::muted,
             Qt::AlignRight | Qt::AlignVCenter);
  }
}

QString words_of(const Tally& tally) {
  return tally.share()
             ? translate("masked_diffusion", "%1 of %2 consistent").arg(tally.consistent).arg(tally.judged)
             : translate("masked_diffusion", "no text judged yet");
}

/// A share in words at the right end of a row and, where there is room, Wilson's interval on a track from 0
/// to 1 before it.
void draw_tally(Pen& pen, const QRectF& row, const Tally& tally, int wanted, Shade shade) {
  const auto share = tally.share();
  const QString words = words_of(tally);
  const double y = row.center().y();
  pen.text({row.right(), y}, words, tally.judged < wanted ? Role::muted : Role::ink,
           Qt::AlignRight | Qt::AlignVCenter, TextSize::caption, 600);
  const double right = row.right() - pen.width(words, TextSize::caption, 600) - 14;
  const double left = std::max(row.left(), right - 180 * pen.ts);
  if (right - left < 40) return;
  pen.line({left, y}, {right, y}, Role::edge, 1);
  for (const double end : {0.0, 0.5, 1.0}) {
    const double x = left + (right - left) * end;
    pen.line({x, y - 3}, {x, y + 3}, Role::edge, 1);
  }
  const auto at = [&](double part) { return left + (right - left) * part; };
  if (share) pen.whisker(y, at(share->low), at(share->share), at(share->high), shade);
}

/// The number of steps as a handle, and in the colours of the tiles the step in which one was written.
void draw_steps(Pen& pen, const PageScene& page) {
  const StepsSlider slider(pen);
  pen.text({pen.area.right() - pen.margin, pen.margin - 4},
           (page.steps_in_all < page.steps ? translate("masked_diffusion", "steps: up to %1")
                                           : translate("masked_diffusion", "steps: %1"))
               .arg(page.steps),
           Role::muted, Qt::AlignRight | Qt::AlignTop);
  pen.text({slider.left - 14, slider.y}, pen.view().locale.toString(1), Role::muted,
           Qt::AlignRight | Qt::AlignVCenter);
  pen.text({pen.area.right() - pen.margin, slider.y}, pen.view().locale.toString(StepsSlider::most),
           Role::muted, Qt::AlignRight | Qt::AlignVCenter);
  pen.line({slider.left, slider.y}, {slider.right, slider.y}, Role::edge, 1);
  for (int step = 1; step < page.steps; ++step)
    pen.box({slider.place(step), slider.y - 3, slider.place(step + 1) - slider.place(step) + 0.5, 6},
            step_shade(step, page.steps));
  pen.handle({slider.place(page.steps), slider.y}, QStringLiteral("steps"));
}

/// What the last deed by hand did to the guesses elsewhere.
QString changes_in_words(const PageScene& page) {
  constexpr int told = 4;
  QStringList changes;
  int more = 0;
  for (const Tile& tile : page.tiles) {
    if (tile.was.empty()) continue;
    if (changes.size() < told)
      changes << translate("masked_diffusion", "%1 → %2")
                     .arg(quoted(QString::fromStdString(tile.was)),
                          quoted(QString::fromStdString(tile.word)));
    else
      ++more;
  }
  if (changes.isEmpty()) return translate("masked_diffusion", "Your hand changed no other guess.");
  const QString list = changes.join(QStringLiteral(", "));
  return more == 0 ? translate("masked_diffusion", "Your hand changed other guesses: %1.").arg(list)
                   : translate("masked_diffusion", "Your hand changed other guesses: %1, and %2 more.")
                         .arg(list)
                         .arg(more);
}

}  // namespace

void draw_page(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list) {
  Pen pen(list, view);
  const PageScene& page = scene.page;
  const QString usual =
      page.masked == 0
          ? translate("masked_diffusion", "Written in %1, with %2; %3.")
                .arg(steps_in_words(page.step), looks_in_words(page.passes), name_of_order(scene.order))
          : translate("masked_diffusion",
                      "Step %1 of %2: %n tile(s) masked, with the likeliest word and how sure it is; %3.",
                      nullptr, page.masked)
                .arg(page.step)
                .arg(page.steps_in_all)
                .arg(name_of_order(scene.order));
  const QString words = scene.unread                      ? in_words(*scene.unread)
                        : page.by_hand && page.masked > 0 ? changes_in_words(page)
                                                          : usual;
  const double beside = StepsSlider::room(pen);
  const double height = pen.area.height(), width = pen.area.width() - 2 * pen.margin;
  const double least = least_height(pen, page.tiles, width);
  // Large words need the room of the sentence above them; where the page stands the transport says, too.
  const bool crowded =
      !scene.unread && least > height - pen.header_height(words, beside) - told_height(pen) - 16;
  double top = pen.header(translate("masked_diffusion", "The page"), crowded ? QString() : words, beside);
  // No tile moves because another sentence is shorter.
  if (!crowded) top = std::max(top, pen.header_height(usual, beside));
  if (beside > 0) {
    draw_steps(pen, page);
    top = std::max(top, StepsSlider(pen).y + 14);
  }
  const bool chosen = open_tile(page, view) >= 0;
  const int told = told_tile(page, view);
  // What is told of a tile has its place from the start, so that no tile moves under the pointer; unless the
  // page itself needs it.
  const auto room = [&](double below) {
    return QRectF(pen.margin, top + 8, width, height - top - 16 - below);
  };
  double below = std::min(0.5 * height, told_height(pen));
  if (!chosen && (view.presenting || crowded)) below = 0;
  const Flow flow = flow_of(pen, page.tiles, room(below), true, told);
  draw_tiles(pen, page.tiles, flow, page.steps, QStringLiteral("tile"));
  if (below <= 0) return;
  const double start = std::max(height - below, std::min(flow.bottom + 16, height - below));
  draw_told(pen, page, told, chosen, {pen.margin, start, width, height - start - 8});
}

void draw_race(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list) {
  Pen pen(list, view);
  const RaceScene& race = scene.race;
  const double height = pen.area.height(), width = pen.area.width();
  const QString words =
      scene.unread
          ? in_words(*scene.unread)
          : translate("masked_diffusion",
                      "The same beginning, one look each a step. Judged: %n text(s) of each by the checker.",
                      nullptr, race.wanted);
  const double least = least_height(pen, scene.page.tiles, width - 2 * pen.margin);
  const bool crowded = !scene.unread && 2 * (least + pen.body + 20) > height - pen.header_height(words);
  const double top = pen.header(translate("masked_diffusion", "The race"), crowded ? QString() : words);
  const double lane = (height - top - pen.margin) / 2;
  const auto draw_lane = [&](double y, const QString& name, const QString& looks,
                             const std::vector<Tile>& tiles, int shown, int steps, TextSize largest,
                             const Tally& tally, const QString& kind, Shade shade) {
    pen.text({pen.margin, y}, name, Role::ink, Qt::AlignLeft | Qt::AlignTop, TextSize::body, 600);
    const double named = pen.margin + pen.width(name, TextSize::body, 600) + 10,
                 tallied = race.wanted > 0 ? pen.width(words_of(tally), TextSize::caption, 600) + 14 : 0;
    // The tally before the looks, where there is no room for both.
    const bool both = named + pen.width(looks) + tallied < width - pen.margin;
    if (both) pen.text({named, y + 3 * pen.ts}, looks, Role::muted);
    const double after = named + (both ? pen.width(looks) + 20 : 0);
    const QRectF area(pen.margin, y + pen.body + 6, width - 2 * pen.margin, lane - pen.body - 14);
    const Flow flow = flow_of(pen, tiles, area, false, shown, largest);
    draw_tiles(pen, tiles, flow, steps, kind);
    if (race.wanted > 0)
      draw_tally(pen, {after, y, width - pen.margin - after, pen.body}, tally, race.wanted, shade);
    return flow.style.size;
  };
  // The twin's words are as large as those of the page that is full from the start.
  const TextSize size =
      draw_lane(top + 8, translate("masked_diffusion", "Masked diffusion"),
                translate("masked_diffusion", "%n look(s) at the whole page", nullptr, scene.page.passes),
                scene.page.tiles, told_tile(scene.page, view), scene.page.steps, TextSize::title,
                race.diffusion, QStringLiteral("tile"), Role::ink);
  pen.line({pen.margin, top + lane + 2}, {width - pen.margin, top + lane + 2}, Role::line, 1);
  draw_lane(top + lane + 12, translate("masked_diffusion", "Its twin, from left to right"),
            race.twin_finished
                ? translate("masked_diffusion", "done after %n look(s)", nullptr, race.twin_passes)
                : translate("masked_diffusion", "%n look(s), one word each", nullptr, race.twin_passes),
            race.twin, static_cast<int>(race.twin.size()) - 1, 0, size, race.autoregressive,
            QStringLiteral("twin"), Role::category_2);
}

}  // namespace lucid::masked_diffusion
