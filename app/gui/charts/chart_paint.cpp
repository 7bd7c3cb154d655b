// What surrounds a chart's curves: titles, grid, ticks, names, the point "now", run B's, bands and crosshair.
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/gui/bench/lit.hpp"
#include "app/gui/charts/chart.hpp"
#include "app/gui/charts/decimate.hpp"
#include "app/gui/say.hpp"
#include "app/gui/widgets/control.hpp"

namespace lucid {

void Chart::drawBackground(QPainter* painter, const QRectF&) {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->fillRect(rect(), look_.colour(Role::paper));
  // The head alone: a whole chart on another ground would outshine the stage.
  if (lit_) paint_lit(*painter, look_, QRectF(0, 0, width() - title_end_, look_.px(24)), Qt::TopEdge);
  paint_bands(*painter);
  paint_grid(*painter);
  paint_titles(*painter);
  painter->restore();
}

void Chart::drawForeground(QPainter* painter, const QRectF&) {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (curves_.empty() || !data_ || data_->x.empty()) {
    paint_empty(*painter);
  } else {
    paint_names(*painter);
    if (told_) paint_marks(*painter);
  }
  painter->restore();
}

void Chart::paint_bands(QPainter& painter) {
  band_names_.clear();
  if (!data_) return;
  const QFont small = look_.font(Face::caption);
  for (const Band& band : data_->bands) {
    const double a = std::clamp(x_of(std::max(band.from, x_.from)), plot_.left(), plot_.right());
    const double b = std::clamp(x_of(std::min(band.to, x_.to)), plot_.left(), plot_.right());
    if (b - a < 1) continue;
    const QRectF area(a, plot_.top(), b - a, plot_.height());
    painter.fillRect(area, look_.colour(Role::sunken));
    // The name in that corner of the band where the fewest curves run; not across the line that drops from
    // the point.
    QString name = say(band.label);
    double wide = 0;
    const double high = look_.px(16), gap = look_.px(4);
    const double foot = plot_.bottom() - high - look_.px(3), head = plot_.top() + look_.px(2);
    const double now = data_->now ? x_of(*data_->now) : -1;
    double best = HUGE_VAL, crossed = HUGE_VAL;
    QRectF chosen;
    const auto try_place = [&](const QRectF& place, double far) {
      // The drop line ends at the point: only below it is it in the way. Beside it stands its value.
      const double point = now_value();
      const bool dropped = place.left() - gap < now && now < place.right() + gap &&
                           (!std::isfinite(point) || y_of(point) < place.bottom() + look_.px(16));
      const QRectF value(now - look_.px(6), y_of(point) - high - look_.px(2), look_.px(72), 2 * high);
      const bool hidden = std::isfinite(point) && now >= 0 && value.intersects(place);
      const double curves = curve_pixels_in(place),
                   cost = curves + (dropped ? 12 : 0) + (hidden ? 200 : 0) + far;
      if (cost < best) best = cost, crossed = curves, chosen = place;
    };
    const auto look_for_a_place = [&] {
      best = HUGE_VAL;
      wide = QFontMetricsF(small).horizontalAdvance(name) + 2;
      const double last = std::max(plot_.left(), plot_.right() - wide);
      const double left = std::clamp(a + gap, plot_.left(), last),
                   right = std::clamp(b - gap - wide, plot_.left(), last);
      for (const QPointF& corner :
           {QPointF(right, foot), QPointF(left, foot), QPointF(right, head), QPointF(left, head)})
        try_place(QRectF(corner, QSizeF(wide, high)), 0);
      // Where the band is full its name stands at its side.
      for (const double y : {head, foot})
        for (const double x : {b + gap, a - gap - wide})
          if (x >= plot_.left() && x + wide <= plot_.right()) try_place(QRectF(x, y, wide, high), 3);
      // And where a peak fills it, beside the point at some height, half in the band.
      for (const double share : {0.25, 0.5, 0.75})
        for (const double x : {now + 3 * gap, now - 3 * gap - wide})
          if (now >= 0 && x >= plot_.left() && x + wide <= plot_.right() && x < b && x + wide > a)
            try_place(QRectF(x, plot_.top() + share * plot_.height() - high / 2, wide, high), 4);
    };
    look_for_a_place();
    // In a small chart or band the name alone: where the band begins and ends can be read below it.
    const bool across = wide > b - a - 2 * gap;
    if (const qsizetype comma = name.indexOf(QLatin1Char(','));
        (across || crossed > 0 || best >= 200) && comma > 0) {
      name.truncate(comma);
      look_for_a_place();
    }
    paint_text(painter, chosen, name, small, look_.colour(Role::muted));
    band_names_.push_back(chosen);
  }
}

void Chart::paint_grid(QPainter& painter) const {
  const QFont small = look_.font(Face::caption);
  const QFontMetricsF metrics(small);
  const double row = look_.px(16);
  const QColor words = look_.colour(Role::muted);
  for (const Tick& tick : ticks_of(y_, plot_.height(), look_.px(30), look_.locale())) {
    if (tick.text.isEmpty()) continue;
    const double y = std::floor(y_of(tick.value)) + 0.5;
    const bool foot = std::abs(y - plot_.bottom()) < 1.5;
    if (!foot) {
      painter.setPen(QPen(look_.colour(Role::line), look_.stroke(1)));
      painter.drawLine(QPointF(plot_.left(), y), QPointF(plot_.right(), y));
    }
    // Under a cover no half of a figure looks out below it.
    if (told_)
      paint_text(painter, {0, y - row / 2, plot_.left() - look_.px(6), row}, tick.text, small, words,
                 Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
  }
  painter.setPen(QPen(look_.colour(Role::edge), look_.stroke(1)));
  const double foot = std::floor(plot_.bottom()) + 0.5;
  painter.drawLine(QPointF(plot_.left(), foot), QPointF(plot_.right(), foot));
  // Where the range has zero inside, zero is a line, too.
  if (!y_.log && y_.from < 0 && y_.to > 0) {
    const double y = std::floor(y_of(0)) + 0.5;
    painter.drawLine(QPointF(plot_.left(), y), QPointF(plot_.right(), y));
  }
  double taken = -1e9;
  for (const Tick& tick : ticks_of(x_, plot_.width(), look_.px(56), look_.locale())) {
    const double x = std::floor(x_of(tick.value)) + 0.5;
    painter.setPen(QPen(look_.colour(Role::edge), look_.stroke(1)));
    painter.drawLine(QPointF(x, foot), QPointF(x, foot + look_.px(tick.text.isEmpty() ? 2 : 4)));
    if (tick.text.isEmpty()) continue;
    const double wide = metrics.horizontalAdvance(tick.text) + 2;
    const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
    if (left < taken) continue;
    taken = left + wide + look_.px(4);
    paint_text(painter, {left, foot + look_.px(5), wide, row}, tick.text, small, words,
               Qt::AlignHCenter | Qt::AlignVCenter);
  }
}

void paint_title(QPainter& painter, const Look& look, const QRectF& place, const QString& quantity,
                 const QString& by, const QString& unit, bool mirrored) {
  const QFont &bold = look.font(Face::caption_strong), &small = look.font(Face::caption);
  const double strong = std::min(QFontMetricsF(bold).horizontalAdvance(quantity) + 1, place.width());
  // By what it is stands at the foot as well: where there is no room for it here, only there.
  const bool whole = strong + QFontMetricsF(small).horizontalAdvance(by + unit) + 1 <= place.width();
  const QString rest = whole ? by + unit : unit;
  const auto side = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
  QRectF first = place, second = place;
  first.setWidth(strong);
  second.setLeft(place.left() + strong);
  // Who reads from the right finds the quantity there, and what follows it at its left.
  if (mirrored) first.moveRight(place.right()), second.moveRight(place.right() - strong);
  paint_text(painter, first, quantity, bold, look.colour(Role::ink), side);
  if (second.width() < 1) return;
  static const QChar from_the_right(0x200F);
  paint_text(painter, second, mirrored ? from_the_right + rest : rest, small, look.colour(Role::muted), side);
}

void Chart::paint_titles(QPainter& painter) const {
  const QFont small = look_.font(Face::caption);
  const double row = look_.px(18);
  const bool mirrored = look_.locale().textDirection() == Qt::RightToLeft;
  const QRectF place(0, look_.px(4), width() - title_end_, row);
  const QString quantity = say(series_.label), unit = axis_unit(y_);
  const QString by = label_is_title()
                         ? QString()
                         : QStringLiteral(" ") + tr("by %1", "the variable of a chart").arg(variable());
  paint_title(painter, look_, place, quantity, by, unit, mirrored);
  const double y = plot_.bottom() + look_.px(22);
  paint_text(painter, {0, y, plot_.right(), row}, x_title(), small, look_.colour(Role::muted),
             Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
}

void Chart::paint_empty(QPainter& painter) const {
  const QPointF middle = plot_.center();
  const double row = look_.px(20);
  // No grid line strikes the words out.
  painter.fillRect(QRectF(plot_.left(), middle.y() - row, plot_.width(), 2 * row), look_.colour(Role::paper));
  paint_text(painter, {plot_.left(), middle.y() - row, plot_.width(), row}, tr("No curve yet"),
             look_.font(Face::readout), look_.colour(Role::ink), Qt::AlignHCenter | Qt::AlignVCenter);
  // What the curve waits for, where its model says so.
  const bool told = data_ && !data_->waits_for.empty();
  const QString help = told                           ? say(data_->waits_for)
                       : !series_.needs_steps         ? tr("These settings give none")
                       : begun_                       ? tr("It comes while the run goes on")
                       : !guess_waited_for_.isEmpty() ? guess_waited_for_
                                                      : tr("Play, or take a step");
  paint_text(painter, {plot_.left(), middle.y(), plot_.width(), row}, help, look_.font(Face::caption),
             look_.colour(Role::muted), Qt::AlignHCenter | Qt::AlignVCenter);
}

void Chart::paint_names(QPainter& painter) const {
  // While a question about it is open nothing of it is told, not even where a curve ends.
  if (!names_shown() || !told_) return;
  const QFont font = look_.font(Face::caption);
  for (const EndName& name : end_names_) {
    // A short line in the curve's colour leads from its end to its name.
    const double from = plot_.right() + look_.px(1), to = from + look_.px(name_leader - 4);
    const double end = std::clamp(name.end, plot_.top(), plot_.bottom());
    painter.setPen(look_.pen(name.curve, 1.5));
    painter.drawPolyline(
        QPolygonF{QPointF(from, end), QPointF(to - look_.px(4), name.place), QPointF(to, name.place)});
    const QRectF place(plot_.right() + look_.px(name_leader), name.place - look_.px(8),
                       width() - plot_.right() - look_.px(name_leader), 1.0 * look_.px(16));
    paint_text(painter, place, name.text, name.strong ? look_.font(Face::caption_strong) : font,
               look_.colour(name.role), Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute);
  }
}

double Chart::curve_pixels_in(const QRectF& area) const {
  double count = 0;
  // Piece by piece as they are drawn: a peak may be narrower than any step.
  const auto add = [&](const SeriesData& data, const std::vector<Drawn>& curves) {
    for (const Drawn& drawn : curves) {
      const auto& values = *drawn.values;
      for (std::size_t i = 1; i < std::min(data.x.size(), values.size()); ++i) {
        const double x0 = x_of(data.x[i - 1]), x1 = x_of(data.x[i]);
        const double from = std::max(x0, area.left()), to = std::min(x1, area.right());
        if (!(from <= to)) continue;
        const double y0 = y_of(values[i - 1]), y1 = y_of(values[i]);
        const auto y_at = [&](double x) { return x1 > x0 ? y0 + (y1 - y0) * (x - x0) / (x1 - x0) : y1; };
        const auto [high, low] = std::minmax({y_at(from), y_at(to)});
        if (high <= area.bottom() && low >= area.top()) count += std::max(0.5, (to - from) / 3);
      }
    }
  };
  // Only for short curves; long ones are everywhere, anyway.
  if (data_ && data_->x.size() <= 2000) add(*data_, curves_);
  if (held_ && held_->x.size() <= 2000) add(*held_, held_curves_);
  return count;
}

void Chart::paint_beside(QPainter& painter, const Placed& placed, std::vector<QRectF>& taken) const {
  const QFontMetricsF metrics(placed.font);
  const double w = metrics.horizontalAdvance(placed.text) + 2, h = look_.px(16), away = look_.px(8);
  const QPointF p = placed.at;
  const std::array<QRectF, 6> places = {
      QRectF(p.x() + away, p.y() - h - 2, w, h),     QRectF(p.x() - away - w, p.y() - h - 2, w, h),
      QRectF(p.x() + away, p.y() + 2, w, h),         QRectF(p.x() - away - w, p.y() + 2, w, h),
      QRectF(p.x() - w / 2, p.y() - h - away, w, h), QRectF(p.x() + away + 4, p.y() - h / 2, w, h)};
  // What is left at the right belongs to the curves' names, where there are any.
  const bool named = width() - plot_.right() > look_.px(name_leader + 16);
  const QRectF room(plot_.left(), plot_.top() - look_.px(6),
                    (named ? plot_.right() + look_.px(2) : width()) - plot_.left(),
                    plot_.height() + look_.px(6));
  double best = HUGE_VAL;
  QRectF chosen = places[0];
  for (const QRectF& place : places) {
    double cost = curve_pixels_in(place);
    if (!room.contains(place)) cost += 100;
    for (const QRectF& other : taken)
      if (other.intersects(place)) cost += 60;
    if (cost < best) best = cost, chosen = place;
  }
  taken.push_back(chosen);
  // A veil of ground, so that a grid line does not strike the figure out.
  painter.setPen(Qt::NoPen);
  painter.setBrush(look_.colour(Role::paper, 0.85));
  // Up to the point itself: a piece of the curve before a figure would read as its minus.
  const bool level = chosen.top() < p.y() && p.y() < chosen.bottom() && chosen.left() > p.x();
  painter.drawRoundedRect(chosen.adjusted(level ? p.x() + look_.px(6) - chosen.left() : -2, 1, 1, -1),
                          look_.px(3), look_.px(3));
  paint_text(painter, chosen, placed.text, placed.font, placed.colour);
}

void Chart::paint_marks(QPainter& painter) const {
  std::vector<QRectF> taken = band_names_;
  const double scale = look_.scale();
  const std::optional<double> now = wanted_ ? wanted_ : data_->now;
  std::optional<QPointF> here;
  double value = std::nan("");
  if (now && x_.share(*now) >= -1e-9 && x_.share(*now) <= 1 + 1e-9) {
    value = value_on_curve(data_->x, *curves_[0].values, *now, x_.log);
    if (std::isfinite(value) && (!y_.log || value > 0)) here = QPointF(x_of(*now), y_of(value));
    if (!here && !std::isfinite(value)) {
      // Here the curve has no value: the position alone.
      painter.setPen(QPen(look_.colour(Role::accent), look_.stroke(1.5), Qt::DotLine));
      painter.drawLine(QPointF(x_of(*now), plot_.top()), QPointF(x_of(*now), plot_.bottom()));
    }
  }
  if (here) {
    taken.push_back(QRectF(here->x() - 6 * scale, here->y() - 6 * scale, 12 * scale, 12 * scale));
    QPen dots(look_.colour(Role::accent), look_.stroke(1.5));
    dots.setDashPattern({1, 2});
    dots.setCapStyle(Qt::FlatCap);
    painter.setPen(dots);
    painter.drawLine(*here, QPointF(here->x(), plot_.bottom()));
  }
  if (held_ && held_->now && !held_curves_.empty() && x_.share(*held_->now) >= -1e-9 &&
      x_.share(*held_->now) <= 1 + 1e-9) {
    const double b = value_on_curve(held_->x, *held_curves_[0].values, *held_->now, x_.log);
    if (std::isfinite(b) && (!y_.log || b > 0)) {
      const QPointF at(x_of(*held_->now), y_of(b));
      painter.setPen(look_.pen(Role::muted, 1.5));
      painter.setBrush(look_.colour(Role::paper));
      painter.drawEllipse(at, 4.5 * scale, 4.5 * scale);
      taken.push_back(QRectF(at.x() - 5 * scale, at.y() - 5 * scale, 10 * scale, 10 * scale));
      //: the held run's value at its point
      paint_beside(painter,
                   {tr("B %1").arg(figure(held_curves_[0], b)), look_.font(Face::caption),
                    look_.colour(Role::muted), at},
                   taken);
    }
  }
  if (here) {
    painter.setPen(QPen(look_.colour(Role::paper), 2 * scale));
    painter.setBrush(look_.colour(Role::accent));
    painter.drawEllipse(*here, 6 * scale, 6 * scale);
    paint_beside(painter,
                 {figure(curves_[0], value), look_.font(Face::caption_strong),
                  look_.colour(old_ ? Role::muted : Role::accent), *here},
                 taken);
  }
}

void Chart::paint_crosshair(QPainter& painter) const {
  if (!cross_ || *cross_ < plot_.left() || *cross_ > plot_.right()) return;
  const QLocale& locale = look_.locale();
  const double at = x_.value((*cross_ - plot_.left()) / plot_.width());
  const double x = std::floor(*cross_) + 0.5;
  painter.setPen(QPen(look_.colour(Role::edge), look_.stroke(1)));
  painter.drawLine(QPointF(x, plot_.top()), QPointF(x, plot_.bottom()));

  struct Line {
    QString text;
    Role role;
    double value;
  };
  std::vector<Line> lines;
  const auto add = [&](const SeriesData& data, const std::vector<Drawn>& curves, bool held) {
    for (const Drawn& drawn : curves) {
      if (lines.size() >= 8) return;
      const double y = value_on_curve(data.x, *drawn.values, at, x_.log);
      if (!std::isfinite(y)) continue;
      QString text = figure(drawn, y);
      if (held)
        text = tr("B %1").arg(text);
      else if (curves.size() > 1)
        text = drawn.name + u' ' + text;
      lines.push_back({text, held ? Role::muted : text_role(drawn.role), y});
    }
  };
  add(*data_, curves_, false);
  if (held_) add(*held_, held_curves_, true);
  const QFont small = look_.font(Face::caption), bold = look_.font(Face::caption_strong);
  const QString head = quantity_text(at, QString::fromStdString(series_.x_unit), locale);
  double wide = QFontMetricsF(small).horizontalAdvance(head);
  for (const Line& line : lines) wide = std::max(wide, QFontMetricsF(bold).horizontalAdvance(line.text));
  const double row = look_.px(16), pad = look_.px(6);
  const double w = wide + 2 * pad + 2, h = row * static_cast<double>(lines.size() + 1) + 2 * look_.px(4);
  for (const Line& line : lines) {
    if (y_.log && line.value <= 0) continue;
    painter.setPen(QPen(look_.colour(Role::paper), 1.5));
    painter.setBrush(look_.colour(line.role));
    painter.drawEllipse(QPointF(x, y_of(line.value)), 3.5 * look_.scale(), 3.5 * look_.scale());
  }
  double left = x + look_.px(10);
  if (left + w > width()) left = x - look_.px(10) - w;
  const QRectF panel(std::max(0.0, left), plot_.top(), w, h);
  painter.setPen(QPen(look_.colour(Role::edge), look_.stroke(1)));
  painter.setBrush(look_.colour(Role::stage));
  painter.drawRoundedRect(inside(panel, look_.stroke(1)), look_.px(3), look_.px(3));
  double y = panel.top() + look_.px(4);
  paint_text(painter, {panel.left() + pad, y, wide + 2, row}, head, small, look_.colour(Role::muted));
  for (const Line& line : lines) {
    y += row;
    paint_text(painter, {panel.left() + pad, y, wide + 2, row}, line.text, bold, look_.colour(line.role));
  }
}

}  // namespace lucid
