// Memory: a chain is reversed with few stored states; time to the right, the chain upwards, cells below.
#include <algorithm>
#include <cmath>
#include <map>

#include "visualizations/backpropagation/parts.hpp"
#include "visualizations/lights.hpp"
#include "visualizations/sentence.hpp"

namespace lucid::backpropagation {

namespace {

/// Steps of work that an event takes.
int work(const TapeEvent& event) {
  switch (event.kind) {
    case TapeEvent::Kind::advance: return event.to - event.from;
    case TapeEvent::Kind::reverse: return 1;
    default: return 0;
  }
}

struct Stay {
  int cell, state;
  double from, to;
};

struct Times {
  std::vector<double> begin;  ///< of each event, and of the end
  std::vector<Stay> stays;
  double all = 1;
};

Times times_of(const TapePlan& plan) {
  Times times;
  double now = 0;
  std::map<int, Stay> open;
  for (const TapeEvent& event : plan.events) {
    times.begin.push_back(now);
    if (event.kind == TapeEvent::Kind::store) {
      open[event.cell] = {event.cell, event.from, now, now};
    } else if (event.kind == TapeEvent::Kind::free) {
      if (const auto found = open.find(event.cell); found != open.end()) {
        found->second.to = now;
        times.stays.push_back(found->second);
        open.erase(found);
      }
    }
    now += work(event);
  }
  times.begin.push_back(now);
  for (auto& [cell, stay] : open) {
    stay.to = now;
    times.stays.push_back(stay);
  }
  times.all = std::max(now, 1.0);
  return times;
}

/// The way that run B goes along its chain, dashed.
template <class X, class Y>
void draw_held(Pen& pen, const TapePlan& plan, const Times& times, X x, Y y) {
  std::vector<Vec3> way;
  for (std::size_t i = 0; i < plan.events.size(); ++i) {
    const TapeEvent& event = plan.events[i];
    if (event.kind != TapeEvent::Kind::advance && event.kind != TapeEvent::Kind::reverse) continue;
    way.emplace_back(x(times.begin[i]), y(event.from));
    if (event.kind == TapeEvent::Kind::advance) way.emplace_back(x(times.begin[i + 1]), y(event.to));
  }
  way.emplace_back(x(times.all), y(0));
  pen.lines(std::move(way), Role::muted, 1.2, Dash::dashed);
  Label& name = pen.text({x(times.all) - 4, y(0) - 3}, translate("backpropagation", "run B"), Role::muted,
                         Qt::AlignRight | Qt::AlignBottom, TextSize::caption, 600);
  name.halo = 2;
}

void draw_counts(Pen& pen, const MemoryScene& memory, const QRectF& area, const Room& room) {
  const TapePlan& plan = *memory.plan;
  struct Row {
    QString name;
    double cells, steps;
    MemoryPlan plan;
  };
  Row rows[] = {{translate("backpropagation", "keep every state"), double(plan.steps),
                 double(memory.every_advanced), MemoryPlan::every_state},
                {translate("backpropagation", "the √L rule"), double(memory.root_cells),
                 double(memory.root_advanced), MemoryPlan::square_root},
                {translate("backpropagation", "best for %1 cells").arg(memory.best_cells),
                 double(memory.best_cells), double(memory.best_advanced), MemoryPlan::optimal}};
  const double names = std::min(0.3 * area.width(), 172 * room.ts);
  const QString shorter[] = {translate("backpropagation", "keep all"),
                             translate("backpropagation", "√L rule"),
                             translate("backpropagation", "%1 cells").arg(memory.best_cells)};
  if (std::ranges::any_of(
          rows, [&](const Row& row) { return pen.width(row.name, TextSize::caption, 600) > names - 8; }))
    for (std::size_t i = 0; i < 3; ++i) rows[i].name = shorter[i];
  const double half = (area.width() - names) / 2 - 14;
  double most_cells = 1, most_steps = 1;
  for (const Row& row : rows)
    most_cells = std::max(most_cells, row.cells), most_steps = std::max(most_steps, row.steps);
  const BackpropagationScene* other = scene_of(pen.view().run_b);
  const TapePlan* held = other ? other->memory.plan.get() : nullptr;
  if (held) {
    most_cells = std::max(most_cells, double(held->cells));
    most_steps = std::max(most_steps, double(other->memory.advanced));
  }
  const double first = area.left() + names, second = first + half + 14;
  Label& choose = pen.text(area.topLeft(), translate("backpropagation", "click a plan"), Role::accent);
  if (pen.view().presenting || !pen.fits(choose, names - 10)) pen.panel().items.pop_back();
  pen.text({first, area.top()}, translate("backpropagation", "states kept"),
           lights(pen.view(), "peak_tape_bytes") ? Role::accent : Role::memory, Qt::AlignLeft | Qt::AlignTop,
           TextSize::caption, 600)
      .max_width = half + 6;
  Label& forward = pen.text({second, area.top()}, translate("backpropagation", "steps run forward"),
                            lights(pen.view(), "recomputed_steps") ? Role::accent : Role::ink,
                            Qt::AlignLeft | Qt::AlignTop, TextSize::caption, 600);
  if (!pen.fits(forward, half + 14)) forward.text = translate("backpropagation", "steps forward");
  forward.max_width = half + 14;
  double y = area.top() + room.caption * 1.6;
  for (const Row& row : rows) {
    const bool now = row.plan == memory.chosen;
    const QString pick = QStringLiteral("plan:%1").arg(static_cast<int>(row.plan));
    const bool hover = pen.view().hover == pick || pen.view().focus == pick;
    Polygon& ground = pen.box({area.left() - 6, y - room.caption / 2, area.width() + 6, room.caption},
                              Shade(Role::accent, hover ? 0.1
                                                  : now ? 0.06
                                                        : 0.0),
                              pen.view().focus == pick            ? Shade(Role::focus)
                              : now && lights(pen.view(), "plan") ? Shade(Role::accent)
                                                                  : no_shade,
                              pen.view().focus == pick            ? 2
                              : now && lights(pen.view(), "plan") ? 1.5
                                                                  : 0,
                              3);
    ground.pick = pick;
    pen.text({area.left(), y}, row.name, now ? Role::ink : Role::accent, Qt::AlignLeft | Qt::AlignVCenter,
             TextSize::caption, now ? 600 : 400)
        .max_width = names - 8;
    const double room_for_bar = half - 50 * room.ts;
    const double cells = std::max(2.0, room_for_bar * row.cells / most_cells);
    const double steps = row.steps > 0 ? std::max(2.0, room_for_bar * row.steps / most_steps) : 0;
    pen.box({first, y - 4, cells, 8}, Shade(Role::memory, now ? 1 : 0.55));
    pen.text({first + cells + 6, y}, pen.count(row.cells), Role::ink, Qt::AlignLeft | Qt::AlignVCenter,
             TextSize::caption, now ? 600 : 400);
    if (steps > 0) pen.box({second, y - 4, steps, 8}, Shade(Role::ink, now ? 0.9 : 0.5));
    pen.text({second + steps + (steps > 0 ? 6 : 0), y}, pen.count(row.steps), Role::ink,
             Qt::AlignLeft | Qt::AlignVCenter, TextSize::caption, now ? 600 : 400);
    y += room.caption + 1;
  }
}

}  // namespace

int shown_events(const MemoryScene& memory, const ViewState& view) {
  if (!memory.plan) return 0;
  if (view.playhead >= 1) return memory.done;
  const Times times = times_of(*memory.plan);
  const double now = view.playhead * times.all;
  int events = 0;
  while (events < static_cast<int>(memory.plan->events.size()) &&
         times.begin[static_cast<std::size_t>(events) + 1] <= now)
    ++events;
  return events;
}

void draw_memory(const Snapshot&, const BackpropagationScene& scene, const ViewState& view, DrawList& list) {
  const MemoryScene& memory = scene.memory;
  const Room room = room_of(view);
  Panel& panel = pixel_panel(list, room.area);
  Pen pen(panel, view);
  const double width = room.area.width(), height = room.area.height();
  if (!memory.plan) {
    header(pen, room, translate("backpropagation", "Memory"),
           translate("backpropagation", "the plan is being made"), width - 2 * room.margin);
    return;
  }
  const TapePlan& plan = *memory.plan;
  const double top =
      header(
          pen, room, translate("backpropagation", "Memory: keep a little, compute the rest again"),
          translate("backpropagation", "a chain of %1 steps with %2 cells").arg(plan.steps).arg(plan.cells),
          width - 2 * room.margin) +
      8;
  const Times times = times_of(plan);
  const int done = shown_events(memory, view);
  const double now =
      times.begin[static_cast<std::size_t>(std::clamp<int>(done, 0, static_cast<int>(plan.events.size())))];

  const double counts = 4.8 * room.caption;
  const QString begins = translate("backpropagation", "input"),
                ends = translate("backpropagation", "step %1").arg(plan.steps);
  const double left = room.margin + std::max(56 * room.ts, std::max(pen.width(begins), pen.width(ends)) + 6);
  const double right = width - room.margin - 44 * room.ts;
  const double bottom = height - room.margin / 2 - counts - 10;
  const double most_row = 16, least_row = 3;
  const double row = std::clamp(0.3 * (bottom - top) / std::max(plan.cells, 1), least_row, most_row);
  const double cells_height = std::min(row * plan.cells, 0.4 * (bottom - top));
  const QRectF chain(left, top + room.caption, right - left,
                     bottom - top - 2 * room.caption - cells_height - 12);
  const QRectF cells(left, chain.bottom() + room.caption + 6, right - left, cells_height);
  // Run B stands on the same axes.
  const BackpropagationScene* other = scene_of(view.run_b);
  const TapePlan* held = other && other->memory.plan ? other->memory.plan.get() : nullptr;
  const Times held_times = held ? times_of(*held) : Times{};
  const double most_work = std::max(times.all, held ? held_times.all : 0);
  const int most_steps = std::max({plan.steps, held ? held->steps : 0, 1});
  const auto x = [&](double time) { return left + (right - left) * time / most_work; };
  const auto y = [&](double state) { return chain.bottom() - chain.height() * state / most_steps; };

  pen.box(chain, Shade(Role::sunken, 0.4), Role::line, 1);
  const auto aside = [&](QPointF at, const QString& words, Role role, Qt::Alignment anchor, int weight) {
    Label& label = pen.text(at, words, role, anchor, TextSize::caption, weight);
    label.yield = Yield::drops;
    label.clear = -1;
  };
  aside({left, top}, translate("backpropagation", "along the chain"), Role::ink, Qt::AlignLeft | Qt::AlignTop,
        600);
  pen.text({left - 6, y(0)}, begins, Role::muted, Qt::AlignRight | Qt::AlignVCenter);
  pen.text({left - 6, y(plan.steps)}, ends, lights(view, "depth") ? Role::accent : Role::muted,
           Qt::AlignRight | Qt::AlignVCenter);
  aside({right, chain.bottom() + 2},
        translate("backpropagation", "work done, in steps: %1").arg(pen.count(most_work)), Role::muted,
        Qt::AlignRight | Qt::AlignTop, 400);

  // What was stored, from when to when; the future is pale.
  const auto stay_bar = [&](const Stay& stay, double at, double thick) {
    const double split = std::clamp(now, stay.from, stay.to);
    if (split > stay.from)
      pen.box({x(stay.from), at - thick / 2, std::max(1.5, x(split) - x(stay.from)), thick}, Role::memory);
    if (stay.to > split)
      pen.box({x(split), at - thick / 2, std::max(1.0, x(stay.to) - x(split)), thick},
              Shade(Role::memory, 0.25));
  };
  for (const Stay& stay : times.stays)
    stay_bar(stay, y(stay.state), std::clamp(0.5 * chain.height() / plan.steps, 2.0, 5.0));

  if (held) draw_held(pen, *held, held_times, x, y);
  std::vector<Glyph> reversed, waiting;
  const double dot = std::clamp(1.6 * chain.width() / times.all, 3.0, 7.0);
  std::vector<Vec3> ran, will;
  const auto flush = [&](std::vector<Vec3>& points, Shade shade) {
    if (points.size() > 1) pen.lines(points, shade, 1.6);
    points.clear();
  };
  for (std::size_t i = 0; i < plan.events.size(); ++i) {
    const TapeEvent& event = plan.events[i];
    const bool past = static_cast<int>(i) < done;
    const double from = times.begin[i], to = times.begin[i + 1];
    if (event.kind == TapeEvent::Kind::advance) {
      auto& points = past ? ran : will;
      const Vec3 start(x(from), y(event.from));
      if (!points.empty() && !(points.back() == start))
        flush(points, past ? Shade(Role::ink) : Shade(Role::ink, 0.28));
      if (points.empty()) points.push_back(start);
      points.emplace_back(x(to), y(event.to));
    } else if (event.kind == TapeEvent::Kind::reverse) {
      (past ? reversed : waiting)
          .push_back(
              glyph_at({x((from + to) / 2), y(event.from + 0.5)}, dot, Shade(Role::energy, past ? 1 : 0.3)));
    }
  }
  flush(ran, Role::ink);
  flush(will, Shade(Role::ink, 0.28));
  pen.marks(Shape::disc, std::move(waiting));
  pen.marks(Shape::disc, std::move(reversed));

  // The cells, one row each.
  Label& cell_title = pen.text({left, cells.top() - 2}, {}, Role::muted, Qt::AlignLeft | Qt::AlignBottom);
  for (const QString& wording :
       {translate("backpropagation", "<1>%2 cells</1>  and the state that each one holds"),
        translate("backpropagation", "<1>%2 cells</1>")}) {
    set_sentence(cell_title, wording.arg(view.locale.toString(plan.cells)),
                 {{{}, lights(view, "checkpoints") ? Role::accent : Role::ink, 600}});
    if (pen.fits(cell_title, right - left)) break;
  }
  const double cell_row = cells_height / std::max(plan.cells, 1);
  for (const Stay& stay : times.stays) {
    const double at = cells.top() + cell_row * (stay.cell + 0.5);
    stay_bar(stay, at, std::max(1.5, cell_row - 2));
    if (cell_row >= room.caption - 2 && x(stay.to) - x(stay.from) > 20 * room.ts && stay.from < now) {
      Label& name = pen.text({x(stay.from) + 4, at}, QString::number(stay.state), Role::stage,
                             Qt::AlignLeft | Qt::AlignVCenter);
      name.weight = 600;
    }
  }
  pen.line(cells.bottomLeft() + QPointF(0, 2), cells.bottomRight() + QPointF(0, 2), Role::line, 1);

  // The playhead, and beside the chain the tape as it is now.
  Panel& tape = flat_panel(list, QStringLiteral("tape"),
                           QRectF(left, chain.top(), x(times.all) - left, cells.bottom() - chain.top()),
                           FlatCamera{QRectF(0, 0, 1, 1), false});
  tape.clip = false;  // the handle may stand on either end
  Pen hand(tape, view);
  Polygon& ground = hand.box(QRectF(0, 0, 1, 1), no_shade);
  ground.pick = QStringLiteral("playhead");
  // Not through the words between the chain and its cells.
  const double tall = cells.bottom() - chain.top();
  hand.line({now / times.all, 0}, {now / times.all, cells.height() / tall}, Role::accent, 2);
  hand.line({now / times.all, 1 - chain.height() / tall}, {now / times.all, 1}, Role::accent, 2);
  Handle handle;
  handle.at = QPointF(now / times.all, 1 - 13 / tape.rectangle.height());
  handle.pick = QStringLiteral("playhead");
  handle.state = view.handle_state(handle.pick);
  tape.add(handle);

  const double strip = right + 14;
  pen.text({strip + 7, chain.top() - 2}, translate("backpropagation", "now"), Role::accent,
           Qt::AlignHCenter | Qt::AlignBottom);
  pen.box({strip, chain.top(), 14, chain.height()}, Shade(Role::sunken), Role::edge, 1);
  int kept = 0, head = 0, left_to_reverse = plan.steps;
  for (int i = 0; i < done; ++i) {
    const TapeEvent& event = plan.events[static_cast<std::size_t>(i)];
    if (event.kind == TapeEvent::Kind::advance) head = event.to;
    if (event.kind == TapeEvent::Kind::reverse) left_to_reverse = event.from;
  }
  pen.box({strip, chain.top(), 14, y(left_to_reverse) - chain.top()}, Shade(Role::energy, 0.55));
  for (const Stay& stay : times.stays) {
    if (stay.from > now || stay.to <= now || (done == 0 && stay.from >= now)) continue;
    pen.box({strip, y(stay.state) - 2, 14, 4}, Role::memory);
    ++kept;
  }
  Glyph pointer = glyph_at({strip + 20, y(head)}, 9, Role::ink);
  pointer.angle = 1.5708f;
  pen.marks(Shape::triangle, {pointer});
  Label& holds = pen.text({right - 9 * room.ts, top}, translate("backpropagation", "%1 kept now").arg(kept),
                          Role::memory, Qt::AlignRight | Qt::AlignTop, TextSize::caption, 600);
  holds.more = {{translate("backpropagation", ";  %1 of %2 steps reversed")
                     .arg(plan.steps - left_to_reverse)
                     .arg(plan.steps),
                 Role::energy_text, 600}};
  if (!pen.fits(holds, right - 9 * room.ts - left)) holds.more.clear();
  part_clauses(holds);
  draw_counts(pen, memory,
              QRectF(room.margin, height - room.margin / 2 - counts, width - 2 * room.margin, counts), room);
}

}  // namespace lucid::backpropagation
