// Places labels so that they do not collide, and turns handles, dimensions and bars into marks and lines.
#include "visualizations/overlay.hpp"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "visualizations/text.hpp"

namespace lucid {
namespace {

constexpr double handle_size = 22;
constexpr double handle_reach = 17;  ///< pixels from its middle at which a press still takes a handle
constexpr double bar_height = 6;

Points px(std::initializer_list<QPointF> points) {
  std::vector<Vec3> out;
  for (const QPointF& p : points) out.emplace_back(p);
  return share(std::move(out));
}

Polyline px_line(std::initializer_list<QPointF> points, Shade shade, float width) {
  Polyline line;
  line.points = px(points);
  line.stroke.shade = shade;
  line.stroke.width = width;
  line.space = Space::pixels;
  return line;
}

Glyphs px_disc(QPointF at, double size, Shade fill, Shade outline = no_shade, double outline_width = 0) {
  Glyphs disc;
  Glyph mark;
  mark.at = Vec3(at);
  mark.width = static_cast<float>(size);
  mark.fill = fill;
  disc.glyphs = share<Glyph>({mark});
  disc.outline = outline;
  disc.outline_width = static_cast<float>(outline_width);
  disc.space = Space::pixels;
  return disc;
}

void add_handle(Overlay& overlay, const Handle& handle, QPointF at) {
  using State = Handle::State;
  const bool held = handle.state == State::held;
  const double grown = held ? 1.12 : 1.0;
  const double size = handle_size * grown;
  if (handle.state == State::hover || held) {
    overlay.items.emplace_back(px_disc(at, 34 * grown, Shade(Role::accent, held ? 0.25 : 0.13)));
  }
  if (handle.state == State::focus) {
    overlay.items.emplace_back(px_disc(at, 34, Role::stage, Role::focus, 2.5));
  }
  overlay.items.emplace_back(px_disc(at, size, held ? Role::accent : Role::stage, Role::accent, 2));
  const Shade cross_shade = held ? Role::on_accent : Role::accent;
  const double arm = 6 * grown;
  overlay.items.emplace_back(px_line({at - QPointF(arm, 0), at + QPointF(arm, 0)}, cross_shade, 1.5f));
  overlay.items.emplace_back(px_line({at - QPointF(0, arm), at + QPointF(0, arm)}, cross_shade, 1.5f));
  const QPointF ways[4] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
  for (const QPointF& way : ways) {
    const QPointF tip = at + way * (arm + 0.5);
    const QPointF across(-way.y(), way.x());
    overlay.items.emplace_back(
        px_line({tip - way * 2.5 + across * 2.5, tip, tip - way * 2.5 - across * 2.5}, cross_shade, 1.2f));
  }
}

Label px_label(const QString& text, QPointF at, Shade shade, Qt::Alignment anchor) {
  Label label;
  label.text = text;
  label.at = Vec3(at);
  label.shade = shade;
  label.anchor = anchor;
  label.yield = Yield::stays;
  label.space = Space::pixels;
  return label;
}

QPointF unit(QPointF way) {
  const double size = std::hypot(way.x(), way.y());
  return size > 0 ? way / size : QPointF(1, 0);
}

/// `from`, `to`, `away_from`, `away_to` in pixels of the panel.
void add_dimension(Overlay& overlay, std::vector<Label>& labels, const Dimension& dimension, QPointF from,
                   QPointF to, QPointF away_from, QPointF away_to) {
  const QPointF along = unit(away_to - away_from);
  const QPointF across(-along.y(), along.x());
  const auto extend = [&](QPointF start, QPointF end) {
    const QPointF way = end - start;
    if (std::hypot(way.x(), way.y()) < 4) return;
    overlay.items.emplace_back(px_line({start + unit(way) * 3, end + unit(way) * 5}, Role::edge, 1));
  };
  extend(from, away_from);
  extend(to, away_to);
  Polyline line = px_line({away_from, away_to}, Role::ink, 1.2f);
  line.stroke.halo = 1.5f;
  overlay.items.emplace_back(std::move(line));
  for (const QPointF& end : {away_from, away_to}) {
    overlay.items.emplace_back(px_line({end - across * 5, end + across * 5}, Role::ink, 1.2f));
  }
  Qt::Alignment anchor = Qt::AlignVCenter | Qt::AlignRight;
  QPointF offset(-9, 0);
  if (dimension.side & Qt::AlignRight) anchor = Qt::AlignVCenter | Qt::AlignLeft, offset = {9, 0};
  if (dimension.side & Qt::AlignTop) anchor = Qt::AlignHCenter | Qt::AlignBottom, offset = {0, -5};
  if (dimension.side & Qt::AlignBottom) anchor = Qt::AlignHCenter | Qt::AlignTop, offset = {0, 5};
  if (dimension.side & Qt::AlignHCenter && !(dimension.side & (Qt::AlignTop | Qt::AlignBottom))) {
    anchor = Qt::AlignCenter, offset = {};
  }
  Label label = px_label(dimension.text, (away_from + away_to) / 2, Role::ink, anchor);
  label.offset = offset;
  label.halo = 2.5f;
  label.priority = 100;
  labels.push_back(std::move(label));
}

void add_colour_bar(Overlay& overlay, std::vector<Label>& labels, const ColourBar& bar, double text_scale) {
  constexpr int steps = 128;
  const double line_height = 16 * text_scale;
  const double left = bar.at.x() - bar.width;
  const double top = bar.at.y() + line_height + 2;
  std::vector<float> ramp(steps);
  for (int i = 0; i < steps; ++i) ramp[static_cast<std::size_t>(i)] = static_cast<float>(i) / (steps - 1);
  Field field = Field::over({left, top, bar.width, bar_height}, steps, 1, share(std::move(ramp)));
  field.map = bar.map;
  field.space = Space::pixels;
  overlay.items.emplace_back(std::move(field));

  const bool right = bar.align & Qt::AlignRight;
  const bool centred = bar.align & Qt::AlignHCenter;
  const double x = right ? bar.at.x() : centred ? left + bar.width / 2 : left;
  labels.push_back(px_label(bar.title, {x, bar.at.y() + line_height / 2}, Role::muted,
                            Qt::AlignVCenter | (right     ? Qt::AlignRight
                                                : centred ? Qt::AlignHCenter
                                                          : Qt::AlignLeft)));
  for (const ColourBar::Tick& tick : bar.ticks) {
    const double at = left + tick.position * bar.width;
    overlay.items.emplace_back(px_line({{at, top + bar_height}, {at, top + bar_height + 4}}, Role::edge, 1));
    Label label =
        px_label(tick.text, {at, top + bar_height + 4 + line_height / 2}, Role::muted, Qt::AlignCenter);
    label.yield = Yield::drops;
    label.clear = -1;  // a number belongs under its tick or nowhere
    labels.push_back(std::move(label));
  }
}

void add_scale_bar(Overlay& overlay, std::vector<Label>& labels, const ScaleBar& bar,
                   double pixels_per_unit) {
  const QPointF end = bar.at + QPointF(bar.length * pixels_per_unit, 0);
  overlay.items.emplace_back(px_line({bar.at, end}, Role::ink, 1.2f));
  for (const QPointF& at : {bar.at, end}) {
    overlay.items.emplace_back(px_line({at - QPointF(0, 4), at + QPointF(0, 4)}, Role::ink, 1.2f));
  }
  labels.push_back(px_label(bar.text, end + QPointF(8, 0), Role::muted, Qt::AlignLeft | Qt::AlignVCenter));
}

struct Wanted {
  const Label* label;
  QPointF point;  ///< pixels of the stage
  QSizeF size;
  double text_scale;
  int item;
};

double width_of(const std::vector<Run>& runs, TextSize size, double text_scale) {
  double width = 0;
  for (const Run& run : runs) width += advance(font_of(run, size, text_scale), run.text);
  return width;
}

QRectF box_at(const Wanted& wanted, QPointF at, Qt::Alignment anchor) {
  const QSizeF size = wanted.size;
  double x = at.x() - size.width() / 2;
  double y = at.y() - size.height() / 2;
  if (anchor & Qt::AlignLeft) x = at.x();
  if (anchor & Qt::AlignRight) x = at.x() - size.width();
  if (anchor & Qt::AlignTop) y = at.y();
  if (anchor & Qt::AlignBottom) y = at.y() - size.height();
  return {{x, y}, size};
}

double covered(const QRectF& box, const std::vector<QRectF>& taken, const QRectF& panel) {
  double area = 0;
  for (const QRectF& other : taken) {
    const QRectF common = box & other;
    area += common.isEmpty() ? 0 : common.width() * common.height();
  }
  const QRectF inside = box & panel;
  const double outside =
      box.width() * box.height() - (inside.isEmpty() ? 0 : inside.width() * inside.height());
  // The common part of a box and what it lies in is the box only up to rounding: that moves no word.
  return area + (outside > 1e-6 ? outside : 0);
}

QRectF around(QPointF handle) {
  return {handle - QPointF(handle_reach, handle_reach), QSizeF(2 * handle_reach, 2 * handle_reach)};
}

/// A handle whose arrows are the stage's own: a disc over the scene that the hand takes as one thing.
bool bears_arrows(const Glyphs& disc, const Panel& panel) {
  return has_depth(panel) && disc.space == Space::pixels && disc.shape == Shape::disc && !disc.pick_each &&
         !disc.pick.isEmpty() && disc.glyphs;
}

/// The places a label tries, the wanted one first, then round its thing at growing distance.
std::vector<QRectF> places(const Wanted& wanted) {
  const Label& label = *wanted.label;
  std::vector<QRectF> boxes{box_at(wanted, wanted.point + label.offset, label.anchor)};
  if (label.clear < 0) return boxes;
  const double nearest = std::max(double(label.clear), 4.0);
  static const Qt::Alignment sides[8] = {
      Qt::AlignLeft | Qt::AlignVCenter, Qt::AlignRight | Qt::AlignVCenter, Qt::AlignHCenter | Qt::AlignBottom,
      Qt::AlignHCenter | Qt::AlignTop,  Qt::AlignLeft | Qt::AlignBottom,   Qt::AlignRight | Qt::AlignBottom,
      Qt::AlignLeft | Qt::AlignTop,     Qt::AlignRight | Qt::AlignTop};
  for (const double more : {0.0, 10.0, 22.0, 38.0}) {
    for (const Qt::Alignment side : sides) {
      const double gap = nearest + more;
      const bool corner = !(side & (Qt::AlignHCenter | Qt::AlignVCenter));
      const double reach = corner ? 0.71 * gap : gap;
      QPointF at = wanted.point;
      if (side & Qt::AlignLeft) at.rx() += reach;
      if (side & Qt::AlignRight) at.rx() -= reach;
      if (side & Qt::AlignTop) at.ry() += reach;
      if (side & Qt::AlignBottom) at.ry() -= reach;
      boxes.push_back(box_at(wanted, at, side));
    }
  }
  return boxes;
}

void add_leader(Overlay& overlay, const Panel& panel, const Wanted& wanted, const QRectF& box) {
  const QPointF end(std::clamp(wanted.point.x(), box.left() - 2, box.right() + 2),
                    std::clamp(wanted.point.y(), box.top(), box.bottom()));
  const QPointF way = wanted.point - end;
  const double size = std::hypot(way.x(), way.y());
  const double clear = std::max(double(wanted.label->clear), 0.0);
  if (size < 8 + clear) return;
  const QPointF corner = panel.rectangle.topLeft();
  Polyline line = px_line({end - corner, wanted.point - unit(way) * clear - corner}, Role::muted, 1);
  line.stroke.halo = 1;
  overlay.items.emplace_back(std::move(line));
}

/// Words in a scene stand on a ground of their own: between letters a dash would read as a stroke of theirs.
void add_ground(Overlay& overlay, const Panel& panel, const QRectF& box) {
  const double trim = 0.1 * box.height();
  Polygon ground;
  ground.points =
      rectangle_points(box.translated(-panel.rectangle.topLeft()).adjusted(-2.5, trim, 2.5, -trim), 3);
  ground.fill = Shade(panel.halo_ground, 0.86);
  ground.space = Space::pixels;
  overlay.items.emplace_back(std::move(ground));
}

}  // namespace

Overlay overlay_of(const Panel& panel, const DrawList& list) {
  Overlay overlay;
  std::vector<Label> own;     // labels of dimensions and bars
  std::vector<QRectF> taken;  // pixels of the stage
  std::vector<std::pair<const Label*, int>> labels;
  std::vector<std::pair<const Handle*, QPointF>> handles;
  const QPointF corner = panel.rectangle.topLeft();
  const auto pixel = [&](Vec3 p, Space space) { return project(panel, p, space).at - corner; };

  for (std::size_t i = 0; i < panel.items.size(); ++i) {
    const Item& item = panel.items[i];
    if (const auto* label = std::get_if<Label>(&item)) {
      labels.emplace_back(label, static_cast<int>(i));
    } else if (const auto* handle = std::get_if<Handle>(&item)) {
      const Projected at = project(panel, handle->at, handle->space);
      if (!at.visible || !(std::abs(at.at.x()) < 1e6 && std::abs(at.at.y()) < 1e6)) continue;
      handles.emplace_back(handle, at.at - corner);
      taken.push_back(around(at.at));
    } else if (const auto* disc = std::get_if<Glyphs>(&item); disc && bears_arrows(*disc, panel)) {
      for (const Glyph& mark : *disc->glyphs)
        taken.push_back(around(project(panel, mark.at, disc->space).at));
    } else if (const auto* d = std::get_if<Dimension>(&item)) {
      add_dimension(overlay, own, *d, pixel(d->from, d->space), pixel(d->to, d->space),
                    pixel(d->from + d->aside, d->space), pixel(d->to + d->aside, d->space));
    } else if (const auto* bar = std::get_if<ColourBar>(&item)) {
      add_colour_bar(overlay, own, *bar, list.text_scale);
      // No word lies on the colours.
      taken.emplace_back(corner + QPointF(bar->at.x() - bar->width, bar->at.y() + 16 * list.text_scale + 2),
                         QSizeF(bar->width, bar_height + 4));
    } else if (const auto* scale = std::get_if<ScaleBar>(&item)) {
      add_scale_bar(overlay, own, *scale, project(panel, Vec3(), Space::world).pixels_per_unit);
    }
  }
  for (const Label& label : own) labels.emplace_back(&label, -1);

  std::vector<Wanted> wanted;
  for (const auto& [label, item] : labels) {
    const Projected at = project(panel, label->at, label->space);
    if (!at.visible || (label->text.isEmpty() && label->more.empty())) continue;
    if (!(std::abs(at.at.x()) < 1e6 && std::abs(at.at.y()) < 1e6)) continue;
    if (panel.clip && label->space == Space::world && !panel.rectangle.adjusted(-1, -1, 1, 1).contains(at.at))
      continue;
    const double most = list.size.width();
    const double room = label->max_width > 0 ? std::min(label->max_width, most) : most;
    const double scale = fitting_scale(*label, room, list.text_scale);
    const QSizeF size = text_size(*label, scale);
    wanted.push_back({label, at.at, {std::min(size.width(), room), size.height()}, scale, item});
  }
  std::vector<std::size_t> order(wanted.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const bool first = wanted[a].label->yield == Yield::stays;
    const bool second = wanted[b].label->yield == Yield::stays;
    return first != second ? first : wanted[a].label->priority > wanted[b].label->priority;
  });

  for (const std::size_t i : order) {
    const Wanted& want = wanted[i];
    const Label& label = *want.label;
    std::vector<QRectF> boxes = places(want);
    QRectF box = boxes.front();
    if (label.yield != Yield::stays) {
      double least = covered(box, taken, panel.rectangle);
      for (std::size_t k = 1; k < boxes.size() && least > 0; ++k) {
        const double area = covered(boxes[k], taken, panel.rectangle);
        if (area < least) least = area, box = boxes[k];
      }
      if (least > 0 && label.yield == Yield::drops) continue;
    }
    // No word leaves the stage: it is the widget's edge, and nothing beyond it can be seen.
    if (QRectF(QPointF(), list.size).contains(want.point)) {
      box.moveLeft(std::max(0.0, std::min(box.left(), list.size.width() - box.width())));
      box.moveTop(std::max(0.0, std::min(box.top(), list.size.height() - box.height())));
    }
    box.moveTo(std::round(box.left()), std::round(box.top()));  // letters on whole pixels are sharper
    taken.push_back(box.adjusted(-2, 0, 2, 0));
    if (label.leader) add_leader(overlay, panel, want, box);
    if (label.halo > 0 && has_depth(panel)) add_ground(overlay, panel, box);
    PlacedText text;
    text.runs = runs_of(label);
    text.size = label.size;
    text.text_scale = want.text_scale;
    text.halo = label.halo;
    text.ground = panel.halo_ground;
    text.box = box;
    text.item = want.item;
    text.shortened = width_of(text.runs, text.size, text.text_scale) > box.width() + 1;
    overlay.texts.push_back(std::move(text));
  }
  for (const auto& [handle, at] : handles) add_handle(overlay, *handle, at);
  return overlay;
}

QString shortened_words_at(const DrawList& list, QPointF at) {
  for (const Panel& panel : list.panels)
    for (const PlacedText& text : overlay_of(panel, list).texts) {
      if (!text.shortened || !text.box.contains(at)) continue;
      QString words;
      for (const Run& run : text.runs) words += run.text;
      return words;
    }
  return {};
}

namespace {

/// Whether any letter of it belongs to a script that is written from right to left.
bool runs_leftwards(const QString& words) {
  return std::any_of(words.begin(), words.end(),
                     [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

bool is_gap(const QString& words) { return words.trimmed().isEmpty(); }

/// The spaces before, the words, the spaces behind; what is empty is left out.
QStringList without_its_gaps(const QString& words) {
  if (is_gap(words)) return {words};
  qsizetype first = 0, last = words.size();
  while (words[first].isSpace()) ++first;
  while (words[last - 1].isSpace()) --last;
  QStringList parts;
  for (const QString& part : {words.left(first), words.mid(first, last - first), words.mid(last)})
    if (!part.isEmpty()) parts << part;
  return parts;
}

}  // namespace

void draw_text(QPainter& painter, const PlacedText& text, Theme theme) {
  double ascent = 0;
  double descent = 0;
  for (const Run& run : text.runs) {
    const QFontMetricsF metrics(font_of(run, text.size, text.text_scale));
    ascent = std::max(ascent, metrics.ascent());
    descent = std::max(descent, metrics.descent());
  }
  const double baseline = text.box.top() + (text.box.height() + ascent - descent) / 2;
  struct Piece {
    const Run* run;
    QString words;
    double wide;
  };
  std::vector<Piece> pieces;
  double room = text.box.width();
  QString whole;
  for (const Run& run : text.runs) {
    const QFont font = font_of(run, text.size, text.text_scale);
    // A gap at the end of a run is a piece of its own: it stays between its neighbours whichever way they
    // run.
    for (const QString& part : without_its_gaps(run.text)) {
      Piece piece{&run, part, advance(font, part)};
      if (piece.wide > room + 0.5) {
        piece.words = QFontMetricsF(font).elidedText(part, Qt::ElideRight, room);
        piece.wide = advance(font, piece.words);
      }
      room -= piece.wide;
      pieces.push_back(std::move(piece));
    }
    whole += run.text;
  }
  // A row of pieces is read in the direction of its words; figures and formulas between them keep their own.
  const bool mirrored = whole.isRightToLeft();
  if (mirrored) {
    std::reverse(pieces.begin(), pieces.end());
    const auto turned = [](const Piece& piece) { return runs_leftwards(piece.words); };
    const auto gap = [](const Piece& piece) { return is_gap(piece.words); };
    for (auto from = pieces.begin(); from != pieces.end();) {
      const auto to = std::find_if(from, pieces.end(), turned);
      const auto first = std::find_if_not(from, to, gap);
      auto last = to;
      while (last != first && gap(*(last - 1))) --last;
      std::reverse(first, last);
      from = to == pieces.end() ? to : to + 1;
    }
  }
  double x = mirrored ? text.box.left() + room : text.box.left();
  const auto device = painter.paintEngine()->type();
  const bool words_stay_words = device == QPaintEngine::SVG || device == QPaintEngine::Pdf;
  for (const Piece& piece : pieces) {
    const QFont font = font_of(*piece.run, text.size, text.text_scale);
    const QPainterPath letters = outlines(font, piece.words).translated(x, baseline);
    if (text.halo > 0) {
      painter.setBrush(Qt::NoBrush);
      painter.setPen(QPen(colour(text.ground, theme), 2 * double(text.halo), Qt::SolidLine, Qt::RoundCap,
                          Qt::RoundJoin));
      painter.drawPath(letters);
    }
    if (words_stay_words) {
      painter.setFont(font);
      painter.setPen(colour(piece.run->shade, theme));
      painter.drawText(QPointF(x, baseline), piece.words);
    } else {
      painter.fillPath(letters, colour(piece.run->shade, theme));
    }
    x += piece.wide;
  }
}

}  // namespace lucid
