// The race: four ways to one gradient, each with its meter and its clock, and a ladder of ever wider nets.
#include <algorithm>
#include <cmath>

#include "core/exhibits/backpropagation/counting.hpp"
#include "visualizations/backpropagation/parts.hpp"
#include "visualizations/lights.hpp"
#include "visualizations/text.hpp"

namespace lucid::backpropagation {

namespace {

struct Method {
  const char* name;
  const char* how;
};
constexpr Method methods[] = {
    {QT_TRANSLATE_NOOP("backpropagation", "Every path"),
     QT_TRANSLATE_NOOP("backpropagation", "the chain rule, nothing reused")},
    {QT_TRANSLATE_NOOP("backpropagation", "Differences"),
     QT_TRANSLATE_NOOP("backpropagation", "nudge each weight, ask again")},
    {QT_TRANSLATE_NOOP("backpropagation", "Forward mode"),
     QT_TRANSLATE_NOOP("backpropagation", "one sweep for each weight")},
    {QT_TRANSLATE_NOOP("backpropagation", "Reverse mode"),
     QT_TRANSLATE_NOOP("backpropagation", "one sweep back for all")},
};

struct Lane {
  const RaceEntry* entry;
  double parts;  ///< pieces of work of which `sampled` were done
};

/// A decade's name: 1, 10, 100, 10³ …
QString power_of_ten(int exponent) {
  if (exponent >= 0 && exponent <= 2) return QString::number(static_cast<int>(std::pow(10, exponent)));
  QString text = QStringLiteral("10");
  static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
  for (const QChar digit : QString::number(exponent)) text += raised[digit.digitValue()];
  return text;
}

QString short_count(const Pen& pen, double value) {
  if (value >= 0.9995e6) return translate("backpropagation", "%1 M").arg(pen.number(value / 1e6));
  if (value >= 999.5) return translate("backpropagation", "%1 k").arg(pen.number(value / 1e3));
  return pen.count(value);
}

double speedup(const RaceResult& result) {
  return result.reverse_mode.operations > 0 ? result.differences.operations / result.reverse_mode.operations
                                            : NAN;
}

/// How much of its work a method has done when the shared clock of the race stands at `playhead`.
double share_done(const RaceResult& race, const RaceEntry& entry, double playhead) {
  if (playhead >= 1) return 1;
  const double first = std::max(race.reverse_mode.seconds, 1e-9);
  const double last = std::max({first * 10, race.differences.seconds, race.forward_mode.seconds});
  const double clock = 0.1 * first * std::pow(10 * last / first, playhead);
  return std::min(1.0, clock / std::max(entry.seconds, 1e-12));
}

void draw_lanes(Pen& pen, const RaceResult& race, const RaceResult* other, const QRectF& area,
                const Room& room) {
  const bool counted = !race.measured;  // known by arithmetic alone
  const ViewState& view = pen.view();
  // Until it is guessed nothing here is to the scale of reverse mode: neither its bar nor the axis.
  const bool waits = view.locks("reverse_operations");
  const double paths = race.paths.extrapolated ? std::max(race.paths.sampled, 1.0) : 0;
  const Lane lanes[] = {{&race.paths, paths},
                        {&race.differences, race.parameters},
                        {&race.forward_mode, race.parameters},
                        {&race.reverse_mode, race.parameters}};
  const RaceEntry* others[4] = {};
  if (other) {
    others[0] = &other->paths, others[1] = &other->differences;
    others[2] = &other->forward_mode, others[3] = &other->reverse_mode;
  }
  double widest = 0;
  for (const Method& method : methods)
    widest = std::max(widest, pen.width(translate("backpropagation", method.name), TextSize::body, 600));
  const double names =
      std::max(std::min(0.32 * area.width(), 204 * room.ts), std::min(widest + 12, 0.45 * area.width()));
  const double numbers = 112 * room.ts;
  const double left = area.left() + names, right = area.right() - numbers;
  const double base = std::max(waits ? layered_cost(race.dims).forward : race.reverse_mode.operations, 1.0);
  const double low = std::floor(std::log10(base)) - 1;
  double wanted =
      std::max({std::log10(base) + 2.3, std::log10(std::max(race.differences.operations, 1.0)) + 0.4,
                std::log10(std::max(race.forward_mode.operations, 1.0)) + 0.4});
  // Every path, too, as long as the others keep lengths that can be told apart.
  if (const double all = std::log10(std::max(race.paths.operations, 1.0)) + 0.4; all <= low + 12)
    wanted = std::max(wanted, all);
  const double high = std::ceil(wanted);
  const auto place = [&](double operations) {
    return left + (right - left) *
                      std::clamp((std::log10(std::max(operations, 1.0)) - low) / (high - low), 0.0, 1.0);
  };
  const double top = area.top() + room.caption + 4, bottom = area.bottom() - 2 * room.caption - 4;

  // How many times the operations of reverse mode. Where the axis is short the names give way to the sides; a
  // line whose name has no room is not drawn.
  struct Times {
    int exponent;
    QString words;
    double line, name, half;
  };
  std::vector<Times> marks;
  const double apart = 8 * room.ts;
  for (const int exponent : {0, 2, 4, 7}) {
    const double operations = base * std::pow(10, exponent);
    if (waits || std::log10(operations) > high) continue;
    const QString words = translate("backpropagation", "%1 ×").arg(power_of_ten(exponent));
    const double x = place(operations), half = pen.width(words, TextSize::caption, 600) / 2;
    if (marks.empty()) {
      marks.push_back({exponent, words, x, x, half});
      continue;
    }
    Times& before = marks.back();
    Times mark{exponent, words, x, x, half};
    // As far as each name still stands over its line.
    const double lack = before.name + before.half + apart - (x - half);
    if (lack > 0) {
      const double back = marks.size() == 1 ? std::min(lack / 2, before.half - 2) : 0;
      mark.name += lack - back;
      if (mark.name - half > x - 2) continue;
      before.name -= back;
    }
    if (mark.name + half > area.right()) continue;
    marks.push_back(mark);
  }
  for (const Times& mark : marks) {
    pen.line({mark.line, top}, {mark.line, bottom}, mark.exponent ? Role::edge : Role::energy, 1,
             mark.exponent ? Dash::dotted : Dash::solid);
    Label& label = pen.text({mark.name, top - 2}, mark.words, mark.exponent ? Role::ink : Role::energy_text,
                            Qt::AlignHCenter | Qt::AlignBottom, TextSize::caption, 600);
    label.yield = Yield::stays;
  }
  for (int exponent = static_cast<int>(low); exponent <= static_cast<int>(high); ++exponent) {
    const double x = place(std::pow(10, exponent));
    pen.line({x, bottom}, {x, bottom + 4}, Role::edge, 1);
    if (high - low > 14 && exponent % 3) continue;
    Label& label =
        pen.text({x, bottom + 6}, power_of_ten(exponent), Role::muted, Qt::AlignHCenter | Qt::AlignTop);
    label.yield = Yield::drops;
    label.clear = -1;
  }
  pen.line({left, bottom}, {right, bottom}, Role::edge, 1);
  // Where the axis is shorter than its title, the title begins with the names.
  const QString title = translate("backpropagation", "operations for the whole gradient");
  pen.text({std::max(right, area.left() + pen.width(title)), bottom + 6 + room.caption}, title, Role::muted,
           Qt::AlignRight | Qt::AlignTop);

  const double step = (bottom - top) / 4;
  // Where the lanes are low, names and counts stand alone.
  const bool two_lines = step >= room.body + 0.9 * room.caption;
  const Qt::Alignment upper = Qt::AlignLeft | (two_lines ? Qt::AlignBottom : Qt::AlignVCenter);
  for (std::size_t i = 0; i < 4; ++i) {
    const Lane& lane = lanes[i];
    const RaceEntry& entry = *lane.entry;
    const double y = top + step * (double(i) + 0.5);
    const bool reverse = i == 3;
    // One sweep forward for each weight is what differences are; the measured ratio is that of two clocks.
    const bool timed = (i == 1 || reverse) && lights(view, "speedup_measured");
    const bool lit = reverse && (lights(view, "cost_ratio") || lights(view, "reverse_operations"));
    pen.text({area.left(), two_lines ? y - 1 : y}, translate("backpropagation", methods[i].name),
             lit ? Role::accent : Role::ink, upper, widest + 8 > names ? TextSize::caption : TextSize::body,
             reverse ? 600 : 500);
    Label& how = pen.text({area.left(), y + 1}, translate("backpropagation", methods[i].how), Role::muted);
    if (!two_lines || !pen.fits(how, names - 4)) pen.panel().items.pop_back();

    const double share = share_done(race, entry, view.playhead);
    const double thick = std::clamp(0.34 * step, 8.0, 18.0);
    const bool beyond = !(std::log10(std::max(entry.operations, 1.0)) <= high);
    const double end = place(beyond ? std::pow(10, high) : entry.operations * share);
    const double sampled_share = entry.extrapolated && lane.parts > 0 && i != 0
                                     ? std::clamp(entry.sampled / lane.parts, 0.0, 1.0)
                                 : entry.extrapolated ? 0.0
                                                      : 1.0;
    double measured = entry.extrapolated ? place(entry.operations * sampled_share) : end;
    if (i == 0 && entry.extrapolated) measured = place(entry.sampled * double(2 * race.dims.size()));
    measured = std::min(measured, end);
    const Shade fill = counted   ? Shade(reverse ? Role::energy : Role::ink, 0.13)
                       : reverse ? Shade(Role::energy)
                                 : Shade(Role::ink, 0.62);
    const auto bar = [&](double from, double to, bool hatched) {
      if (to - from < 0.5) return;
      Polygon& shape =
          pen.box({from, y - thick / 2, to - from, thick}, fill, reverse ? Role::energy : Role::ink, 1);
      shape.hatched = hatched;
      if (hatched) shape.outline.dash = Dash::dashed;
      if (lit) shape.outline = {Role::accent, 2.5f};
      shape.pick = QStringLiteral("lane:%1").arg(i);
    };
    const bool hidden = reverse && waits;
    if (hidden) {
      Polygon& lane_alone = pen.box({left, y - thick / 2, right - left, thick}, no_shade, Role::energy, 1);
      lane_alone.outline.dash = Dash::dashed;
      Label& words =
          pen.text({(left + right) / 2 + 9, y}, translate("backpropagation", "waits for your guess"),
                   Role::muted, Qt::AlignCenter);
      words.halo = 3;
      pen.lock({(left + right) / 2 - text_size(words, room.ts).width() / 2, y});
    } else {
      bar(left, measured, false);
      bar(measured, end, true);
    }
    if (reverse && !hidden && lights(view, "forward_operations")) {
      // Of both sweeps the one forward, which is not a lane of its own.
      const double forward = std::min(place(layered_cost(race.dims).forward), end);
      pen.box({left, y - thick / 2, std::max(2.0, forward - left), thick}, Shade(Role::accent, 0.25),
              Role::accent, 2.5);
    }
    if (beyond && !hidden) {
      Glyph head = glyph_at({end + 6, y}, 12, fill);
      head.angle = -1.5708f;
      pen.marks(Shape::triangle, {head});
    }
    if (others[i] && !hidden && others[i]->operations > 0 && std::log10(others[i]->operations) <= high) {
      const QPointF there(place(others[i]->operations), y);
      pen.mark(Shape::disc, there, 11, Shade(Role::stage, 0.85), Role::muted, 1.5);
      Label& letter = pen.text(there + QPointF(0, thick / 2 + 1), QStringLiteral("B"), Role::muted,
                               Qt::AlignHCenter | Qt::AlignTop, TextSize::caption, 600);
      letter.halo = 2;
    }
    const double text = right + (beyond ? 18 : 10);
    const bool finite = std::isfinite(entry.operations);
    pen.text({text, two_lines ? y - 1 : y},
             hidden   ? QString(unknown_figure)
             : finite ? pen.count(entry.operations)
                      : translate("backpropagation", "beyond 10³⁰⁸"),
             reverse ? Role::energy_text : Role::ink, upper, TextSize::body, 600);
    if (!two_lines || hidden) continue;
    if (counted) {
      pen.text({text, y + 1}, translate("backpropagation", "counted"), Role::muted);
    } else if (std::isfinite(entry.seconds) && entry.seconds > 0) {
      const QString clock = pen.number(entry.seconds, "s");
      pen.text({text, y + 1}, entry.extrapolated ? translate("backpropagation", "≈ %1").arg(clock) : clock,
               timed ? Role::accent : Role::muted);
    }
  }
}

/// A net as columns whose heights follow its widths.
void draw_net_mark(Pen& pen, const std::vector<int>& dims, const QRectF& box, Shade shade) {
  const double gap = box.width() / std::max<double>(1, double(dims.size()) - 1);
  std::vector<Vec3> upper, lower;
  for (std::size_t i = 0; i < dims.size(); ++i) {
    const double half = box.height() / 2 * std::clamp(std::log2(dims[i] + 1.0) / 13, 0.04, 1.0);
    const double x = box.left() + gap * double(i);
    upper.emplace_back(x, box.center().y() - half);
    lower.emplace_back(x, box.center().y() + half);
    pen.line({x, box.center().y() - half}, {x, box.center().y() + half}, shade, 2);
  }
  Shade fill = shade;
  fill.alpha = 0.22f;
  for (std::size_t i = 0; i + 1 < dims.size(); ++i)
    pen.area({upper[i], upper[i + 1], lower[i + 1], lower[i]}, fill);
}

void draw_ladder(Pen& pen, const RaceScene& race, const QRectF& area, const Room& room) {
  const auto& rungs = *race.ladder;
  const QString title = translate("backpropagation", "Reverse mode against differences");
  pen.text(area.topLeft(), title, Role::ink, Qt::AlignLeft | Qt::AlignTop, TextSize::body, 600);
  const double words_end = area.left() + pen.width(title, TextSize::body, 600) + 16;
  pen.text(area.topLeft() + QPointF(0, room.body),
           translate("backpropagation", "times fewer operations, as the net widens"), Role::muted);
  const double net_height = std::clamp(0.2 * area.height(), 18.0, 44.0);
  const double top = area.top() + room.body + room.caption + 10;
  const double bottom = area.bottom() - net_height - 2 * room.caption - 10;
  const double left = LadderAxis::left(room), right = LadderAxis::right(room);
  constexpr double high_y = 7.6;
  const auto at = [&](double parameters, double times) {
    return QPointF(LadderAxis::place(room, parameters),
                   bottom - (bottom - top) * std::clamp(std::log10(std::max(times, 1.0)) / high_y, 0.0, 1.0));
  };
  for (const int exponent : {0, 2, 4, 7}) {
    const double y = at(1, std::pow(10, exponent)).y();
    pen.line({left, y}, {right, y}, exponent ? Role::line : Role::edge, 1);
    // Where they would touch, the ends are told.
    if (exponent != 0 && exponent != 7 && (bottom - top) * 2 / high_y < 0.85 * room.caption) continue;
    pen.text({left - 6, y}, power_of_ten(exponent), Role::ink, Qt::AlignRight | Qt::AlignVCenter,
             TextSize::caption, exponent ? 600 : 400);
  }
  // Until it is guessed the nets stand on the axis, the curve over them is not drawn.
  const bool waits = pen.view().locks("speedup_over_differences");
  const auto told = [&](const RaceResult& result) { return waits ? 1.0 : speedup(result); };
  std::vector<Vec3> curve;
  const double parameters_now = race.now ? race.now->parameters : 0;
  double taken = -1e9;
  for (std::size_t i = 0; i < rungs.size(); ++i) {
    const double times = told(rungs[i]);
    if (std::isfinite(times)) curve.emplace_back(at(rungs[i].parameters, times));
  }
  if (!waits) pen.lines(curve, Role::energy, 2);
  for (std::size_t i = 0; i < rungs.size(); ++i) {
    const RaceResult& rung = rungs[i];
    const double times = told(rung);
    const bool now = rung.parameters == parameters_now;
    const QPointF point = at(rung.parameters, times);
    const bool measured = rung.measured && !rung.differences.extrapolated;
    const QString pick = QStringLiteral("rung:%1").arg(i);
    const bool hover = pen.view().hover == pick || pen.view().focus == pick;
    if (std::isfinite(times)) {
      const bool raced = rung.measured || (now && race.now->measured);
      Glyphs& mark = pen.mark(Shape::disc, point, raced ? 8 : 5,
                              measured ? Role::energy
                              : raced  ? Role::stage
                                       : Role::muted,
                              raced ? Role::energy : Role::muted, raced ? 1.6 : 0);
      mark.pick = pick;
      mark.pick_each = false;
    }
    const double half = std::min(19.0, 0.4 * (right - left) / std::max<double>(1, double(rungs.size())));
    const QRectF net(point.x() - half, bottom + 8, 2 * half, net_height);
    draw_net_mark(pen, rung.dims, net, now ? Role::accent : hover ? Role::ink : Role::edge);
    Polygon& hold = pen.box(net.adjusted(-3, -3, 3, 3),
                            Shade(Role::accent, now     ? 0.1
                                                : hover ? 0.08
                                                        : 0.0),
                            now ? Shade(Role::accent) : no_shade,
                            !now                           ? 0
                            : lights(pen.view(), "layers") ? 3
                                                           : 1.5,
                            4);
    hold.pick = pick;
    if ((now || hover) && !waits) {
      Label& label = pen.text(point + QPointF(0, now ? -15 : -9),
                              translate("backpropagation", "%1 ×").arg(pen.count(times)), Role::energy_text,
                              Qt::AlignHCenter | Qt::AlignBottom, TextSize::body, 600);
      // Near the end of the axis the figure stands left of its net.
      const double reach = text_size(label, room.ts).width() / 2;
      if (point.x() + reach > area.right()) label.at = QPointF(area.right() - reach, double(label.at.y));
      label.halo = 2.5f;
      if (now && lights(pen.view(), "speedup_over_differences")) label.shade = Role::accent;
      label.yield = Yield::stays;
    }
    if (point.x() - taken > 46 * room.ts || now) {
      Label& label = pen.text({point.x(), net.bottom() + 6}, short_count(pen, rung.parameters),
                              now ? Role::ink : Role::muted, Qt::AlignHCenter | Qt::AlignTop);
      label.yield = Yield::drops;
      label.clear = -1;
      label.priority = now ? 3 : 0;
      if (now) label.weight = 600;
      if (now && lights(pen.view(), "parameters")) label.shade = Role::accent;
      taken = point.x();
    }
  }
  if (waits) {
    const QPointF middle((left + right) / 2, (top + bottom) / 2);
    Label& words = pen.text(middle + QPointF(9, 0), translate("backpropagation", "waits for your guess"),
                            Role::muted, Qt::AlignCenter);
    pen.lock(middle - QPointF(text_size(words, room.ts).width() / 2, 0));
  }
  if (const BackpropagationScene* other = scene_of(pen.view().run_b); other && other->race.now && !waits) {
    const QPointF there = at(other->race.now->parameters, speedup(*other->race.now));
    pen.mark(Shape::disc, there, 13, no_shade, Role::muted, 1.5);
    Label& letter = pen.text(there + QPointF(9, 3), QStringLiteral("B"), Role::muted,
                             Qt::AlignLeft | Qt::AlignTop, TextSize::caption, 600);
    letter.halo = 2;
  }
  if (race.now) {
    // The net in the lanes, to be made wider or narrower.
    Handle handle;
    handle.at = at(race.now->parameters, told(*race.now));
    handle.pick = QStringLiteral("widen");
    handle.state = pen.view().handle_state(handle.pick);
    pen.panel().add(handle);
  }
  if (pen.view().presenting)
    pen.text({right + 18, area.bottom()}, translate("backpropagation", "parameters"), Role::muted,
             Qt::AlignRight | Qt::AlignBottom);
  else
    pen.text({right + 18, area.bottom()},
             translate("backpropagation", "parameters; drag the handle to widen the net, or click one"),
             Role::accent, Qt::AlignRight | Qt::AlignBottom);
  // What is counted, what was run.
  double x = area.right();
  const double y = area.top() + room.caption / 2;
  const QString counted = translate("backpropagation", "counted"),
                part = translate("backpropagation", "timed in part"),
                timed = translate("backpropagation", "timed");
  const double all = pen.width(counted) + pen.width(part) + pen.width(timed) + 3 * 25;
  if (area.width() < 540 * room.ts || area.right() - all < words_end) return;
  const auto key = [&](const QString& text, Shade fill, Shade outline, double size) {
    pen.text({x, y}, text, Role::muted, Qt::AlignRight | Qt::AlignVCenter);
    x -= pen.width(text) + 11;
    pen.mark(Shape::disc, {x, y}, size, fill, outline, 1.6);
    x -= 14;
  };
  key(counted, Role::muted, Role::muted, 5);
  key(part, Role::stage, Role::energy, 8);
  key(timed, Role::energy, Role::energy, 8);
}

}  // namespace

double LadderAxis::left(const Room& room) { return room.margin + 34 * room.ts; }
double LadderAxis::right(const Room& room) { return room.area.width() - room.margin - 18; }
double LadderAxis::place(const Room& room, double parameters) {
  const double share = (std::log10(std::max(parameters, 1.0)) - low) / (high - low);
  return left(room) + (right(room) - left(room)) * std::clamp(share, 0.0, 1.0);
}
double LadderAxis::parameters(const Room& room, double x) {
  return std::pow(10,
                  low + (high - low) * std::clamp((x - left(room)) / (right(room) - left(room)), 0.0, 1.0));
}

void draw_race(const Snapshot&, const BackpropagationScene& scene, const ViewState& view, DrawList& list) {
  const RaceScene& race = scene.race;
  const Room room = room_of(view);
  Panel& panel = pixel_panel(list, room.area);
  Pen pen(panel, view);
  const double width = room.area.width(), height = room.area.height();
  if (!race.now) {
    header(pen, room, translate("backpropagation", "The race"),
           translate("backpropagation", "the nets are being made"), width - 2 * room.margin);
    return;
  }
  QStringList sizes;
  for (const int size : race.now->dims) sizes << pen.count(size);
  const double top =
      header(pen, room, translate("backpropagation", "The race"),
             translate("backpropagation", "four ways to one gradient; net %1 with %2 parameters")
                 .arg(sizes.join(QStringLiteral("–")), pen.count(race.now->parameters)),
             width - 2 * room.margin);
  // Before a class the lanes come first, with their clocks.
  const double least = view.presenting ? 520 : 330;
  const bool with_ladder = race.ladder && race.ladder->size() > 1 && height >= least * room.ts;
  const double middle = with_ladder ? top + 0.53 * (height - top) : height - room.margin;
  const BackpropagationScene* other = scene_of(view.run_b);
  draw_lanes(pen, *race.now, other && other->race.now ? other->race.now.get() : nullptr,
             QRectF(room.margin, top + 8, width - 2 * room.margin, middle - top - 12), room);
  if (width > 560 * room.ts) {
    const double y = room.margin + 4;
    double x = width - room.margin;
    const auto key = [&](const QString& text, bool hatched) {
      Label& label = pen.text({x, y}, text, Role::muted, Qt::AlignRight | Qt::AlignVCenter);
      x -= text_size(label, room.ts).width() + 36;
      Polygon& box =
          pen.box({x, y - 5, 28, 11}, Shade(Role::ink, race.now->measured ? 0.62 : 0.13), Role::ink, 1);
      box.hatched = hatched;
      if (hatched) box.outline.dash = Dash::dashed;
      x -= 14;
    };
    if (!race.now->measured) {
      key(race.run                ? translate("backpropagation", "counted: too large to be timed here")
          : view.guess_waited_for ? translate("backpropagation", "counted")
                                  : translate("backpropagation", "counted; play, and the clock runs"),
          false);
    } else {
      if (race.now->paths.extrapolated || race.now->differences.extrapolated)
        key(translate("backpropagation", "scaled up from it"), true);
      key(translate("backpropagation", "measured"), false);
    }
  }
  if (with_ladder) {
    pen.line({room.margin, middle}, {width - room.margin, middle}, Role::line, 1);
    draw_ladder(
        pen, race,
        QRectF(room.margin, middle + 10, width - 2 * room.margin, height - middle - 10 - room.margin / 2),
        room);
  }
}

}  // namespace lucid::backpropagation
