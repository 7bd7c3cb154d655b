// The timeline of its inventors: an axis of years, a card for each of the four with something small that is
// computed, and the marked find in full with its source and the way to where it can be tried.
#include <algorithm>
#include <cmath>

#include "core/exhibits/backpropagation/inventors.hpp"
#include "visualizations/backpropagation/parts.hpp"
#include "visualizations/text.hpp"

namespace lucid::backpropagation {

namespace {

QString who_of(const Find& find) { return translate("core", find.who); }

/// Kelley: stages in a row, some kept, gone back through one by one.
void draw_chain(Pen& pen, const TapePlan& plan, const QRectF& box) {
  const auto x = [&](double state) { return box.left() + box.width() * state / plan.steps; };
  double total = 0;
  for (const TapeEvent& event : plan.events)
    total += event.kind == TapeEvent::Kind::advance ? event.to - event.from
                                                    : event.kind == TapeEvent::Kind::reverse;
  double now = 0;
  const auto y = [&](double time) { return box.top() + box.height() * time / std::max(1.0, total); };
  std::vector<Glyph> kept;
  for (const TapeEvent& event : plan.events) {
    if (event.kind == TapeEvent::Kind::advance) {
      const double end = now + event.to - event.from;
      pen.line({x(event.from), y(now)}, {x(event.to), y(end)}, Role::ink, 1.4);
      now = end;
    } else if (event.kind == TapeEvent::Kind::reverse) {
      pen.line({x(event.to), y(now)}, {x(event.from), y(now + 1)}, Role::energy, 2.4);
      now += 1;
    } else if (event.kind == TapeEvent::Kind::store) {
      kept.push_back(glyph_at({x(event.from), y(now)}, 6, Role::memory));
    }
  }
  pen.marks(Shape::square, std::move(kept));
}

/// Linnainmaa: any calculation is a graph.
void draw_little_graph(Pen& pen, const Expression& expression, const GraphLayout& layout, const QRectF& box) {
  const double radius = std::clamp(0.09 * box.height(), 4.0, 9.0);
  const QRectF inner = box.adjusted(radius, radius, -radius, -radius);
  const auto place = [&](int node) {
    const NodePlace& p = layout.places[static_cast<std::size_t>(node)];
    return QPointF(inner.left() + inner.width() * p.column / std::max(1.0, layout.columns - 1),
                   inner.top() + inner.height() * p.row / std::max(1.0, layout.rows - 1));
  };
  double largest = 1e-12;
  for (int i = 0; i < expression.tape.size(); ++i) {
    const auto& n = expression.tape[i];
    for (int side = 0; side < parents_of(n.op); ++side)
      largest = std::max(largest, std::abs(n.grad * n.local[side]));
  }
  std::vector<Glyph> leaves, nodes;
  for (int i = 0; i < expression.tape.size(); ++i) {
    if (!layout.places[static_cast<std::size_t>(i)].drawn) continue;
    const auto& n = expression.tape[i];
    for (int side = 0; side < parents_of(n.op); ++side) {
      if (!layout.places[static_cast<std::size_t>(n.parent[side])].drawn) continue;
      pen.line(place(n.parent[side]), place(i), Shade(Role::energy, 0.8),
               blame_width(n.grad * n.local[side], largest, 6));
    }
    (n.op == ScalarOp::leaf ? leaves : nodes).push_back(glyph_at(place(i), 2 * radius, Role::stage));
  }
  Glyphs& round = pen.marks(Shape::disc, std::move(nodes));
  round.outline = Role::ink;
  round.outline_width = 1.5f;
  Glyphs& square = pen.marks(Shape::square, std::move(leaves));
  square.outline = Role::accent;
  square.outline_width = 1.5f;
}

/// Werbos: a net with one example's values and blame.
void draw_little_net(Pen& pen, const NetSketch& net, const QRectF& box) {
  const double size = std::clamp(0.15 * box.height(), 7.0, 16.0);
  const std::size_t layers = net.dims.size();
  const auto place = [&](std::size_t layer, std::size_t unit) {
    const double n = net.dims[layer];
    return QPointF(box.left() + size / 2 + (box.width() - size) * double(layer) / double(layers - 1),
                   box.center().y() + (double(unit) - (n - 1) / 2) * std::min(box.height() / n, 2.2 * size));
  };
  for (std::size_t layer = 0; layer + 1 < layers; ++layer) {
    const auto in = static_cast<std::size_t>(net.dims[layer]);
    for (std::size_t i = 0; i < net.blame[layer].size(); ++i) {
      const double share = net.blame[layer][i];
      pen.line(place(layer, i % in), place(layer + 1, i / in), Shade(Role::energy, 0.25 + 0.7 * share),
               0.8 + 4 * share);
    }
  }
  std::vector<Glyph> units;
  for (std::size_t layer = 0; layer < layers; ++layer) {
    for (std::size_t unit = 0; unit < net.values[layer].size(); ++unit)
      units.push_back(
          glyph_at(place(layer, unit), size, Shade(Map::signed_value, 0.85 * net.values[layer][unit])));
  }
  Glyphs& marks = pen.marks(Shape::disc, std::move(units));
  marks.outline = Role::ink;
  marks.outline_width = 1.2f;
}

/// 1986: the weights that a hidden unit found, mirrored with opposite signs.
void draw_mirror(Pen& pen, const SymmetryNet& net, const QRectF& box, const Room& room) {
  double largest = 0.1;
  for (int i = 0; i < symmetry_inputs; ++i)
    largest = std::max(largest, std::abs(net.weights[static_cast<std::size_t>(i)]));
  const double zero = box.center().y(), step = box.width() / symmetry_inputs, tall = box.height() / 2 - 2;
  pen.line({box.left(), zero}, {box.right(), zero}, Role::edge, 1);
  // The mirror ends above the words.
  pen.line({box.center().x(), box.top()}, {box.center().x(), box.bottom() - room.caption - 2}, Role::accent,
           1, Dash::dashed);
  for (int i = 0; i < symmetry_inputs; ++i) {
    const double value = net.weights[static_cast<std::size_t>(i)];
    const double length = tall * std::abs(value) / largest;
    pen.box({box.left() + step * (i + 0.2), value > 0 ? zero - length : zero, 0.6 * step, length},
            value > 0 ? Role::positive : Role::negative);
  }
  if (const auto ratios = symmetry_ratios(net, 0); ratios && box.width() > 90 * room.ts) {
    Label& label = pen.text({box.right(), box.bottom()},
                            QStringLiteral("1 : %1 : %2")
                                .arg(quantity_text((*ratios)[1], {}, pen.view().locale, false, 2),
                                     quantity_text((*ratios)[2], {}, pen.view().locale, false, 2)),
                            Role::muted, Qt::AlignRight | Qt::AlignBottom);
    label.halo = 2;
    label.yield = Yield::drops;
    label.clear = -1;
  }
}

/// The words in lines no wider than `width`. A word that is wider is parted with a hyphen.
QStringList lines_of(const Pen& pen, const QString& words, double width, TextSize size) {
  const auto fits = [&](const QString& text) {
    Label trial;
    trial.text = text;
    trial.size = size;
    return pen.fits(trial, width);
  };
  QStringList lines;
  QString now;
  for (QString word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    if (const QString on = now + QLatin1Char(' ') + word; !now.isEmpty() && fits(on)) {
      now = on;
      continue;
    }
    if (!now.isEmpty()) lines << now;
    while (!fits(word)) {
      qsizetype most = word.size() - 1;
      while (most > 2 && !fits(word.left(most) + QLatin1Char('-'))) --most;
      if (most <= 2) break;
      lines << word.left(most) + QLatin1Char('-');
      word = word.mid(most);
    }
    now = word;
  }
  if (!now.isEmpty()) lines << now;
  return lines;
}

/// As many of those lines as end above `bottom`; returns the height that they take.
double paragraph(Pen& pen, QPointF at, const QString& words, Shade shade, double width, TextSize size,
                 const Room& room, double bottom = 1e9) {
  const double line = size == TextSize::text   ? 1.2 * room.body
                      : size == TextSize::body ? room.body
                                               : room.caption;
  double y = at.y();
  for (const QString& now : lines_of(pen, words, width, size)) {
    if (y + line > bottom) break;
    pen.text({at.x(), y}, now, shade, Qt::AlignLeft | Qt::AlignTop, size).max_width = width;
    y += line;
  }
  return y - at.y();
}

/// "Rumelhart and others", where three names have no room.
QString short_who(const Find& find) {
  const QString who = who_of(find);
  const auto first = who.indexOf(QLatin1Char(','));
  return first < 0 ? who : translate("backpropagation", "%1 and others").arg(who.left(first));
}

struct YearAxis {
  double left, right;
  static constexpr int first = 1957, last = 2018;
  double x(int year) const { return left + (right - left) * double(year - first) / (last - first); }
};

constexpr int opening_find = 2;  // 1970: reverse mode as it is today

}  // namespace

int marked_find(const ViewState& view) {
  const int size = static_cast<int>(finds().size());
  for (const QString& pick : {view.focus, view.selection}) {
    for (const char* kind : {"find", "try"})
      if (const int find = picked(pick, kind); find >= 0 && find < size) return find;
  }
  return opening_find;
}

void draw_inventors_strip(Pen& pen, const QRectF& area, const Room& room) {
  const double y = area.top() + room.caption * 0.9;
  const YearAxis axis{
      area.left() + 4,
      area.left() + 4 + (area.width() - 8) * (YearAxis::last - YearAxis::first) / (1990.0 - YearAxis::first)};
  const bool hover = pen.view().hover == QLatin1String("history");
  Polygon& ground =
      pen.box(area.adjusted(-4, 0, 4, 0), Shade(Role::accent, hover ? 0.07 : 0), no_shade, 0, 4);
  ground.pick = QStringLiteral("history");
  pen.line({area.left(), y}, {area.right(), y}, Role::edge, 1);
  for (int year = 1960; year <= 1990; year += 5)
    pen.line({axis.x(year), y - (year % 10 ? 2 : 4)}, {axis.x(year), y + (year % 10 ? 2 : 4)}, Role::edge, 1);
  // Each name stands at its year as far as its neighbours leave it room: pushed to the right by those before
  // it, then back from the end by those after it.
  struct Entry {
    Label name, field;
    double at = 0, width = 0;
  };
  const double gap = 14;
  const auto entries_of = [&](bool in_full) {
    std::vector<Entry> entries;
    for (const Find& find : finds()) {
      if (!find.inventor) continue;
      Entry entry;
      entry.name.text = QString::number(find.year);
      entry.name.weight = 600;
      entry.name.more = {{QLatin1Char(' ') + (in_full ? who_of(find) : short_who(find)), Role::ink}};
      entry.field.text = in_words(find.field);
      entry.field.shade = Role::muted;
      for (Label* label : {&entry.name, &entry.field}) {
        label->anchor = Qt::AlignLeft | Qt::AlignTop;
        label->yield = Yield::stays;
        entry.width = std::max(entry.width, text_size(*label, room.ts).width());
      }
      entry.at = axis.x(find.year) - 4;
      entries.push_back(std::move(entry));
    }
    double least = area.left();
    for (Entry& entry : entries) {
      entry.at = std::max(entry.at, least);
      least = entry.at + entry.width + gap;
    }
    double most = area.right();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
      entry->at = std::min(entry->at, most - entry->width);
      most = entry->at - gap;
    }
    return entries;
  };
  std::vector<Entry> entries = entries_of(true);
  if (!entries.empty() && entries.front().at < area.left()) entries = entries_of(false);
  for (const Find& find : finds())
    if (find.inventor) pen.mark(Shape::disc, {axis.x(find.year), y}, 7, Role::ink);
  for (Entry& entry : entries) {
    entry.name.at = QPointF(entry.at, y + 6);
    entry.field.at = QPointF(entry.at, y + 6 + room.caption);
    pen.panel().add(std::move(entry.name));
    pen.panel().add(std::move(entry.field));
  }
}

void draw_timeline(const Snapshot&, const BackpropagationScene& scene, const ViewState& view,
                   DrawList& list) {
  const Room room = room_of(view);
  Panel& panel = pixel_panel(list, room.area);
  Pen pen(panel, view);
  const double width = room.area.width(), height = room.area.height();
  const auto all = finds();
  const int marked = marked_find(view);
  const double top = header(
      pen, room, translate("backpropagation", "Found again and again"),
      view.presenting ? translate("backpropagation", "published facts, each with its source")
                      : translate("backpropagation", "published facts, each with its source; click one"),
      width - 2 * room.margin);

  // The axis, with the milestones under it.
  const YearAxis axis{room.margin + 6, width - room.margin - 6};
  const double y = top + 2.3 * room.caption + 8;  // two rows of names above
  pen.line({axis.left - 6, y}, {axis.right + 6, y}, Role::ink, 1.5);
  for (int year = 1960; year <= 2015; year += 5) {
    pen.line({axis.x(year), y}, {axis.x(year), y + (year % 10 ? 3 : 6)}, Role::edge, 1);
    if (year % 10 != 0 ||
        std::ranges::any_of(all, [&](const Find& f) { return f.inventor && f.year == year; }))
      continue;
    Label& label =
        pen.text({axis.x(year), y + 7}, QString::number(year), Role::muted, Qt::AlignHCenter | Qt::AlignTop);
    label.yield = Yield::drops;
    label.clear = -1;
  }

  const double cards_top = y + 2.6 * room.caption;
  const bool cramped = height - cards_top < 320 * room.ts;
  const Find& told = all[static_cast<std::size_t>(marked)];
  const double button = pen.width(translate("backpropagation", "Try it here  ›"), TextSize::body, 600) + 24;
  const double text_width = width - 2 * room.margin;
  const double text_height =
      cramped
          ? room.body + 6 +
                room.caption *
                    double(
                        lines_of(pen, in_words(told.what), text_width - button - 20, TextSize::caption)
                            .size() +
                        lines_of(pen, QString::fromUtf8(told.source), text_width, TextSize::caption).size())
          : 3.4 * room.caption + 2 * room.body + 14;
  // On a large stage the cards keep their measure, and the words below get larger.
  const double cards_bottom =
      std::clamp(height - room.margin - text_height - 14, cards_top + (cramped ? 48 : 70) * room.ts,
                 cards_top + std::max(300 * room.ts, 0.5 * height));
  const bool large = height - room.margin - cards_bottom > text_height + 70 * room.ts;
  std::vector<int> inventors;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i].inventor) inventors.push_back(static_cast<int>(i));
  const double gap = 14;
  const double card_width =
      (width - 2 * room.margin - gap * (double(inventors.size()) - 1)) / double(inventors.size());
  const auto card_of = [&](std::size_t place) {
    return QRectF(room.margin + double(place) * (card_width + gap), cards_top, card_width,
                  cards_bottom - cards_top);
  };

  // From each of the four a line to its card; the others are small marks with their names above the axis.
  double taken[2] = {-1e9, -1e9};
  std::size_t place = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Find& find = all[i];
    const double x = axis.x(find.year);
    const QString pick = QStringLiteral("find:%1").arg(i);
    const bool now = static_cast<int>(i) == marked, hover = view.hover == pick, focus = view.focus == pick;
    const Shade shade = now ? Role::accent : Role::ink;
    if (find.inventor) {
      const QRectF card = card_of(place++);
      pen.lines({Vec3(x, y), Vec3(x, cards_top - 1.1 * room.caption),
                 Vec3(card.center().x(), cards_top - 0.5 * room.caption), Vec3(card.center().x(), cards_top)},
                now ? Shade(Role::accent) : Shade(Role::edge), now ? 2 : 1.2);
    } else {
      Label name;
      name.text = who_of(find);
      name.shade = now || hover ? Role::accent : Role::muted;
      name.weight = now ? 600 : 400;
      name.anchor = Qt::AlignHCenter | Qt::AlignBottom;
      name.at = QPointF(x, y - 7);
      name.yield = Yield::stays;
      name.pick = pick;
      const double half = text_size(name, room.ts).width() / 2;
      const double centre = std::clamp(x, room.margin + half, width - room.margin - half);
      // Names that would meet stand in the upper row, or are left to the pointer.
      const std::size_t row = centre - half > taken[0] ? 0 : 1;
      if (centre - half > taken[row] || now) {
        name.at = QPointF(centre, y - 7 - double(row) * 0.95 * room.caption);
        pen.panel().add(std::move(name));
        taken[row] = centre + half + 8;
      }
    }
    Glyphs& mark =
        pen.mark(Shape::disc, {x, y}, find.inventor ? (now || hover ? 15 : 12) : (now || hover ? 11 : 8),
                 find.inventor ? shade : Shade(now ? Role::accent : Role::stage), shade, 1.6);
    mark.pick = pick;
    mark.pick_each = false;
    if (focus) pen.mark(Shape::disc, {x, y}, 22, no_shade, Role::focus, 2.5);
  }

  for (std::size_t i = 0; i < inventors.size(); ++i) {
    const int index = inventors[i];
    const Find& find = all[static_cast<std::size_t>(index)];
    const QRectF card = card_of(i);
    const QString pick = QStringLiteral("find:%1").arg(index);
    const bool now = index == marked, hover = view.hover == pick;
    Polygon& ground = pen.box(card, now ? Shade(Role::accent, 0.07) : Shade(Role::sunken, hover ? 0.8 : 0.4),
                              now     ? Role::accent
                              : hover ? Role::edge
                                      : Role::line,
                              now ? 2 : 1, 5);
    ground.pick = pick;
    const double inside = card.width() - 20;
    Label& year =
        pen.text(card.topLeft() + QPointF(10, 7), QString::number(find.year), now ? Role::accent : Role::ink,
                 Qt::AlignLeft | Qt::AlignTop, TextSize::title, 600);
    year.max_width = inside;
    double line = card.top() + 9 + 28 * room.ts;
    const auto lines = lines_of(pen, who_of(find), inside, TextSize::caption).size();
    const QString who = line + lines * room.caption > card.bottom() ? short_who(find) : who_of(find);
    line += paragraph(pen, {card.left() + 10, line}, who, Role::ink, inside, TextSize::caption, room,
                      card.bottom());
    const QStringList field = in_words(find.field).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const double wanted =
        room.caption * double(lines_of(pen, in_words(find.field), inside, TextSize::caption).size());
    if (line + wanted <= card.bottom() &&
        std::ranges::all_of(field, [&](const QString& word) { return pen.width(word) <= inside; }))
      line += paragraph(pen, {card.left() + 10, line}, in_words(find.field), Role::muted, inside,
                        TextSize::caption, room, card.bottom());
    const QRectF picture(card.left() + 12, line + 8, inside - 4, card.bottom() - line - 18);
    if (picture.height() < 26 || picture.width() < 40) continue;
    const InventorsScene& shown = scene.inventors;
    if (find.year == 1960 && shown.chain) draw_chain(pen, *shown.chain, picture);
    if (find.year == 1970 && shown.expression && shown.layout)
      draw_little_graph(pen, *shown.expression, *shown.layout, picture);
    if (find.year == 1974 && scene.sketch) draw_little_net(pen, *scene.sketch, picture);
    if (find.year == 1986 && shown.mirror) draw_mirror(pen, *shown.mirror, picture, room);
  }

  // The marked one in full.
  const Find& find = told;
  double line = cards_bottom + (large ? 28 : 12);
  Label& title =
      pen.text({room.margin, line}, translate("backpropagation", "%1, %2").arg(find.year).arg(who_of(find)),
               Role::ink, Qt::AlignLeft | Qt::AlignTop, large ? TextSize::title : TextSize::body, 600);
  title.max_width = text_width - 130 * room.ts;
  const QString pick = QStringLiteral("try:%1").arg(marked);
  Label go;
  go.text = translate("backpropagation", "Try it here  ›");
  go.weight = 600;
  go.size = TextSize::body;
  go.anchor = Qt::AlignCenter;
  go.yield = Yield::stays;
  go.shade = Role::on_accent;
  const QRectF box(width - room.margin - button, line - 2, button, room.body + 6);
  Polygon& press = pen.box(box, Shade(Role::accent, view.hover == pick ? 0.85 : 1),
                           view.focus == pick ? Shade(Role::focus) : no_shade, view.focus == pick ? 3 : 0, 5);
  press.pick = pick;
  go.at = box.center();
  pen.panel().add(std::move(go));
  line += large ? 36 * room.ts : room.body + 4;
  line += paragraph(pen, {room.margin, line}, in_words(find.what), Role::ink, text_width - button - 20,
                    large     ? TextSize::text
                    : cramped ? TextSize::caption
                              : TextSize::body,
                    room, height);
  paragraph(pen, {room.margin, line + 3}, QString::fromUtf8(find.source), Role::muted, text_width,
            large ? TextSize::body : TextSize::caption, room, height);
}

}  // namespace lucid::backpropagation
