// The page of tiles with the one that is open, and the race of two pages.
#include <algorithm>
#include <cmath>

#include "visualizations/masked_diffusion/parts.hpp"

namespace lucid::masked_diffusion {

namespace {

/// The open tile: its five likeliest words as bars that can be clicked, its entropy, and what to do with it.
void draw_open(Pen& pen, const PageScene& page, int number, const QRectF& area) {
  pen.line(area.topLeft(), area.topRight(), Role::line, 1);
  if (number < 0) {
    pen.text(area.topLeft() + QPointF(0, 12),
             translate("masked_diffusion", "Click a tile to see what is thought of it."), Role::accent);
    return;
  }
  const Tile& tile = page.tiles[static_cast<std::size_t>(number)];
  const QString word = QString::fromStdString(tile.word);
  QString words;
  switch (tile.standing) {
    case Standing::given: words = translate("masked_diffusion", "“%1” was given").arg(word); break;
    case Standing::masked: words = translate("masked_diffusion", "Place %1: masked").arg(number); break;
    case Standing::written:
      words = translate("masked_diffusion", "“%1”, written in step %2 at %3")
                  .arg(word)
                  .arg(tile.step)
                  .arg(pen.percent(tile.confidence, 2));
      break;
    case Standing::pinned: words = translate("masked_diffusion", "“%1”, pinned by you").arg(word); break;
  }
  Label& title = pen.text(area.topLeft() + QPointF(0, 10), words, Role::ink, Qt::AlignLeft | Qt::AlignTop,
                          TextSize::body, 600);
  title.max_width = area.width();
  double y = area.top() + 12 + pen.body;
  if (!tile.likeliest.empty()) {
    pen.text({area.left(), y}, translate("masked_diffusion", "entropy %1 nats").arg(pen.number(tile.entropy)),
             Role::muted);
  } else {
    pen.text({area.left(), y}, translate("masked_diffusion", "a given word is not asked about"), Role::muted);
  }
  if (tile.standing == Standing::written || tile.standing == Standing::pinned) {
    const QString again = translate("masked_diffusion", "Mask it again");
    const double width = pen.width(again, TextSize::body, 500) + 20;
    const QRectF button(area.right() - width, area.top() + 10, width, 32);
    Polygon& box = pen.box(button, Role::stage,
                           pen.view().hover == QLatin1String("again") ? Role::accent : Role::edge, 1.2, 4);
    box.pick = QStringLiteral("again");
    box.pick_index = number;
    pen.text(button.center(), again, Role::ink, Qt::AlignCenter, TextSize::body, 500);
  }
  y += pen.caption + 6;
  const double row = std::max(20.0, pen.caption + 3);
  const double names = 110 * pen.ts, figures = 56 * pen.ts;
  for (std::size_t i = 0; i < tile.likeliest.size(); ++i, y += row) {
    if (y + row > area.bottom() + 6) break;
    const auto& [candidate, probability] = tile.likeliest[i];
    const bool hover =
        pen.view().hover == QLatin1String("word") && pen.view().hover_index == static_cast<int>(i);
    const double left = area.left() + names, right = area.right() - figures;
    Polygon& hold = pen.box({area.left(), y, area.width(), row}, Shade(Role::accent, hover ? 0.1 : 0.0));
    hold.pick = QStringLiteral("word");
    hold.pick_index = static_cast<int>(i);
    const double middle = y + row / 2;
    pen.text({area.left() + 4, middle},
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
           translate("masked_diffusion", "steps: %1").arg(page.steps), Role::muted,
           Qt::AlignRight | Qt::AlignTop);
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

}  // namespace

void draw_page(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list) {
  Pen pen(list, view);
  const PageScene& page = scene.page;
  const QString words =
      page.masked == 0
          ? translate("masked_diffusion", "Written in %1, with %2; %3.")
                .arg(steps_in_words(page.step), looks_in_words(page.passes), name_of_order(scene.order))
          : translate("masked_diffusion", "Step %1 of %2: %n tile(s) masked, showing the likeliest word; %3.",
                      nullptr, page.masked)
                .arg(page.step)
                .arg(page.steps)
                .arg(name_of_order(scene.order));
  const double beside = StepsSlider::room(pen);
  double top = pen.header(translate("masked_diffusion", "The page"), words, beside);
  if (beside > 0) {
    draw_steps(pen, page);
    top = std::max(top, StepsSlider(pen).y + 14);
  }
  const int open = open_tile(page, view);
  const double height = pen.area.height();
  double below = std::min(0.42 * height, (open < 0 ? 30 : 24 + 6 * 22) * pen.ts + 24);
  if (view.presenting && open < 0) below = 0;
  const QRectF area(pen.margin, top + 8, pen.area.width() - 2 * pen.margin, height - top - 8 - below - 8);
  const Flow flow = flow_of(pen, page.tiles, area, Density::two_lines);
  draw_tiles(pen, page.tiles, flow, page.steps, QStringLiteral("tile"));
  if (below <= 0) return;
  const double start = std::max(height - below, std::min(flow.bottom + 16, height - below));
  draw_open(pen, page, open, {pen.margin, start, pen.area.width() - 2 * pen.margin, height - start - 8});
}

void draw_race(const MaskedDiffusionScene& scene, const ViewState& view, DrawList& list) {
  Pen pen(list, view);
  const RaceScene& race = scene.race;
  const double top = pen.header(
      translate("masked_diffusion", "The race"),
      translate("masked_diffusion",
                "The same beginning, one look each a step. Judged: %n text(s) of each by the checker.",
                nullptr, race.wanted));
  const double height = pen.area.height(), width = pen.area.width();
  const double lane = (height - top - pen.margin) / 2;
  const auto draw_lane = [&](double y, const QString& name, const QString& looks,
                             const std::vector<Tile>& tiles, int steps, const Tally& tally,
                             const QString& kind, Shade shade) {
    pen.text({pen.margin, y}, name, Role::ink, Qt::AlignLeft | Qt::AlignTop, TextSize::body, 600);
    const double named = pen.margin + pen.width(name, TextSize::body, 600) + 10,
                 tallied = race.wanted > 0 ? pen.width(words_of(tally), TextSize::caption, 600) + 14 : 0;
    // The tally before the looks, where there is no room for both.
    const bool both = named + pen.width(looks) + tallied < width - pen.margin;
    if (both) pen.text({named, y + 3 * pen.ts}, looks, Role::muted);
    const double after = named + (both ? pen.width(looks) + 20 : 0);
    const QRectF area(pen.margin, y + pen.body + 6, width - 2 * pen.margin, lane - pen.body - 14);
    draw_tiles(pen, tiles, flow_of(pen, tiles, area, Density::one_line), steps, kind);
    if (race.wanted > 0)
      draw_tally(pen, {after, y, width - pen.margin - after, pen.body}, tally, race.wanted, shade);
  };
  draw_lane(top + 8, translate("masked_diffusion", "Masked diffusion"),
            translate("masked_diffusion", "%n look(s) at the whole page", nullptr, scene.page.passes),
            scene.page.tiles, scene.page.steps, race.diffusion, QStringLiteral("tile"), Role::ink);
  pen.line({pen.margin, top + lane + 2}, {width - pen.margin, top + lane + 2}, Role::line, 1);
  draw_lane(top + lane + 12, translate("masked_diffusion", "Its twin, from left to right"),
            race.twin_finished
                ? translate("masked_diffusion", "done after %n look(s)", nullptr, race.twin_passes)
                : translate("masked_diffusion", "%n look(s), one word each", nullptr, race.twin_passes),
            race.twin, 0, race.autoregressive, QStringLiteral("twin"), Role::category_2);
}

}  // namespace lucid::masked_diffusion
