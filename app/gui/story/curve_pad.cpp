#include "app/gui/story/curve_pad.hpp"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "app/gui/charts/chart.hpp"
#include "app/gui/say.hpp"

namespace lucid {
namespace {

constexpr double tick_gap = 22;  ///< between the figures of the upright axis

const CurveData* curve_of(const SeriesData& data, const std::string& id) {
  for (const auto& curve : data.curves)
    if (curve.id == id) return &curve;
  return data.curves.empty() ? nullptr : &data.curves.front();
}

}  // namespace

CurveGuess blank_guess(const StoryPrediction& prediction, const Series& series, const SeriesData* data) {
  Axis x, y;
  x.log = series.log_x, y.log = series.log_y;
  double x_least = HUGE_VAL, x_most = -HUGE_VAL, y_least = HUGE_VAL, y_most = -HUGE_VAL;
  if (data) {
    for (const double value : data->x)
      if (std::isfinite(value) && (!x.log || value > 0))
        x_least = std::min(x_least, value), x_most = std::max(x_most, value);
    if (const CurveData* curve = curve_of(*data, prediction.curve))
      for (const double value : curve->values)
        if (std::isfinite(value) && (!y.log || value > 0))
          y_least = std::min(y_least, value), y_most = std::max(y_most, value);
  }
  if (!(x_least < x_most)) x_least = x.log ? 1 : 0, x_most = x.log ? 10 : 1;
  if (!(y_least <= y_most)) y_least = y.log ? 0.1 : 0, y_most = 1;
  if (prediction.over) {
    x_least = prediction.over->first, x_most = prediction.over->second;
  } else {
    // A sweep along the very axis says how far the question goes.
    for (const auto& deed : prediction.then) {
      double from = 0, to = 0;
      if (deed.kind == StoryDeed::Kind::sweep && deed.id == series.x_parameter &&
          read_number(deed.value, from) && read_number(deed.to, to) && from != to)
        x_least = std::min(from, to), x_most = std::max(from, to);
    }
  }
  fit_exact(x, x_least, x_most);
  if (prediction.range) {
    fit_exact(y, prediction.range->first, prediction.range->second);
  } else if (y.log) {
    fit_round(y, y_least / 10, y_most * 10, series.fraction, true);
  } else {
    const double air = 0.35 * (y_most > y_least ? y_most - y_least : std::max(1.0, std::abs(y_most)));
    // What counts from zero has nothing below it; anything else gets air on both sides.
    fit_round(y, y_least >= 0 ? 0 : y_least - air, y_most + air, series.fraction, true);
  }
  return {{x.from, x.to, x.log}, {y.from, y.to, y.log}};
}

CurvePad::CurvePad(Look& look, const Series& series, CurveGuess& guess, QWidget* parent)
    : Control(look, parent), series_(series), guess_(guess) {
  x_.from = guess.x().from, x_.to = guess.x().to, x_.log = guess.x().log;
  y_.from = guess.y().from, y_.to = guess.y().to, y_.log = guess.y().log;
  x_.scale =
      scaled_for_row(std::max(std::abs(x_.from), std::abs(x_.to)), QString::fromStdString(series.x_unit));
  y_.scale = y_.log ? (series.fraction ? Scaled{100, QStringLiteral("%"), true}
                                       : Scaled{1, QString::fromStdString(series.unit), false})
                    : scaled_for_row(std::max(std::abs(y_.from), std::abs(y_.to)),
                                     QString::fromStdString(series.unit), series.fraction);
  if (x_.log && x_.to / x_.from > 1e4) x_.scale = {1, QString::fromStdString(series.x_unit), false};
  set_words(
      tr("Your curve: %1 by %2").arg(say(series_.label), say(series_.x_label)),
      tr("Draw what you expect, from left to right. With the keys: left and right move, up and down draw, "
         "Delete wipes it."));
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::CrossCursor);
  setAttribute(Qt::WA_AcceptTouchEvents, false);  // a finger draws as the mouse does
  const double start = y_.log ? 0.5 : std::clamp(y_.share(0), 0.0, 1.0);
  pen_height_ = start > 0 && start < 1 ? start : 0.5;
  reveal_.setStartValue(0.0);
  reveal_.setEndValue(1.0);
  connect(&reveal_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
    shown_ = value.toDouble();
    update();
  });
}

void CurvePad::set_open(bool open) {
  if (open_ == open) return;
  open_ = open;
  drawing_ = false;
  setCursor(open ? Qt::CrossCursor : Qt::ArrowCursor);
  update();
}

void CurvePad::set_computed(std::vector<double> x, std::vector<double> y, bool reveal) {
  const bool first = true_x_.empty() && !x.empty();
  true_x_ = std::move(x), true_y_ = std::move(y);
  reveal_.setDuration(look().duration(600));
  if (first && reveal && reveal_.duration() > 0) {
    shown_ = 0;
    reveal_.start();
  } else if (reveal_.state() != QAbstractAnimation::Running) {
    shown_ = 1;
  }
  tell_value();
  update();
}

void CurvePad::clear() {
  guess_.clear();
  stop_ = 0;
  update();
  Q_EMIT drawn();
}

int CurvePad::height_for_width(int width) const {
  // Before a class less than a third of the screen is enough: the button below it must be seen as well.
  const int most = std::max(look().px(120), std::min(look().px(320), window()->height() * 26 / 100));
  return std::min(std::max(static_cast<int>(width * 0.62), look().px(170)), most);
}

void CurvePad::refresh() {
  lay_out();
  update();
}

void CurvePad::resizeEvent(QResizeEvent*) { lay_out(); }

void CurvePad::lay_out() {
  const QFontMetricsF small(look().font(Face::caption));
  const double top = look().px(26), bottom = look().px(40), right = look().px(10);
  const double height = std::max(20.0, this->height() - top - bottom);
  double left = 0;
  for (const Tick& tick : ticks_of(y_, height, look().px(tick_gap), look().locale()))
    left = std::max(left, small.horizontalAdvance(tick.text));
  left += look().px(10);
  plot_ = QRectF(left, top, std::max(20.0, width() - left - right), height);
}

QPointF CurvePad::at(double x_share, double y_share) const {
  return {plot_.left() + plot_.width() * x_share, plot_.bottom() - plot_.height() * y_share};
}

QPointF CurvePad::share_of(QPointF at) const {
  return {(at.x() - plot_.left()) / plot_.width(), (plot_.bottom() - at.y()) / plot_.height()};
}

QString CurvePad::axis_words(double x, double y) const {
  return tr("%1 at %2")
      .arg(quantity_text(y, QString::fromStdString(series_.unit), look().locale(), series_.fraction, 2),
           quantity_text(x, QString::fromStdString(series_.x_unit), look().locale(), false, 3));
}

double CurvePad::stop_height() const {
  const double drawn = guess_.height(static_cast<double>(stop_) / (CurveGuess::stops - 1));
  return std::isnan(drawn) ? pen_height_ : drawn;
}

QString CurvePad::value_words() const {
  if (!open_)
    return true_x_.empty()
               ? tr("locked")
               : distance_words(distance_of(guess_, true_x_, true_y_, is_counted(true_x_, series_.x_unit)),
                                series_, look().locale());
  if (guess_.empty()) return tr("nothing drawn yet");
  const double share = static_cast<double>(stop_) / (CurveGuess::stops - 1);
  return axis_words(x_.value(share), y_.value(stop_height()));
}

void CurvePad::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !open_) return;
  // The axis and the titles belong to no curve; a little beside the plot still does.
  if (!plot_.adjusted(-look().px(12), -look().px(8), look().px(12), look().px(12))
           .contains(event->position()))
    return;
  setFocus(Qt::MouseFocusReason);
  drawing_ = true;
  last_ = share_of(event->position());
  guess_.stroke(last_.x(), last_.y(), last_.x(), last_.y());
  update();
  Q_EMIT drawn();
}

void CurvePad::mouseMoveEvent(QMouseEvent* event) {
  if (!drawing_) return;
  const QPointF now = share_of(event->position());
  guess_.stroke(last_.x(), last_.y(), now.x(), now.y());
  last_ = now;
  stop_ = static_cast<std::size_t>(std::lround(std::clamp(now.x(), 0.0, 1.0) * (CurveGuess::stops - 1)));
  pen_height_ = std::clamp(now.y(), 0.0, 1.0);
  update();
  Q_EMIT drawn();
}

void CurvePad::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !drawing_) return;
  drawing_ = false;
  tell_value();
}

void CurvePad::focusInEvent(QFocusEvent* event) {
  Control::focusInEvent(event);
  update();
}

void CurvePad::keyPressEvent(QKeyEvent* event) {
  if (!open_) return Control::keyPressEvent(event);
  const std::size_t last = CurveGuess::stops - 1;
  const std::size_t wide = event->modifiers() & Qt::ShiftModifier ? 5 : 1;
  const auto move = [&](std::size_t to) {
    // The pen stays on the paper: what lies between is drawn, unless something is drawn there already.
    const double height = stop_height();
    const std::size_t from = stop_;
    const std::size_t step = to > from ? 1 : static_cast<std::size_t>(-1);
    if (guess_.empty()) guess_.set_stop(from, height);
    for (std::size_t at = from; at != to;) {
      at += step;
      if (std::isnan(guess_.height(static_cast<double>(at) / static_cast<double>(last))))
        guess_.set_stop(at, height);
    }
    stop_ = to;
    pen_height_ = stop_height();
  };
  const double rise = (event->modifiers() & Qt::ShiftModifier ? 0.1 : 0.02);
  switch (event->key()) {
    case Qt::Key_Right: move(std::min(last, stop_ + wide)); break;
    case Qt::Key_Left: move(stop_ - std::min(stop_, wide)); break;
    case Qt::Key_Home: stop_ = 0; break;
    case Qt::Key_End: stop_ = last; break;
    case Qt::Key_Up:
    case Qt::Key_Down:
      pen_height_ = std::clamp(stop_height() + (event->key() == Qt::Key_Up ? rise : -rise), 0.0, 1.0);
      guess_.set_stop(stop_, pen_height_);
      break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: clear(); break;
    default: return Control::keyPressEvent(event);
  }
  tell_value();
  update();
  Q_EMIT drawn();
}

void CurvePad::paint_axes(QPainter& painter) const {
  const Look& l = look();
  const QFont small = l.font(Face::caption);
  const QFontMetricsF metrics(small);
  const double row = l.px(16);
  for (const Tick& tick : ticks_of(y_, plot_.height(), l.px(tick_gap), l.locale())) {
    if (tick.text.isEmpty()) continue;
    const double y = std::floor(at(0, y_.share(tick.value)).y()) + 0.5;
    painter.setPen(QPen(l.colour(Role::line), l.stroke(1)));
    painter.drawLine(QPointF(plot_.left(), y), QPointF(plot_.right(), y));
    paint_text(painter, {0, y - row / 2, plot_.left() - l.px(6), row}, tick.text, small,
               l.colour(Role::muted), Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
  }
  painter.setPen(QPen(l.colour(Role::edge), l.stroke(1)));
  if (!y_.log && y_.from < 0 && y_.to > 0) {
    const double y = std::floor(at(0, y_.share(0)).y()) + 0.5;
    painter.drawLine(QPointF(plot_.left(), y), QPointF(plot_.right(), y));
  }
  double taken = -1e9;
  for (const Tick& tick : ticks_of(x_, plot_.width(), l.px(48), l.locale())) {
    const double x = std::floor(at(x_.share(tick.value), 0).x()) + 0.5;
    painter.setPen(QPen(l.colour(Role::edge), l.stroke(1)));
    painter.drawLine(QPointF(x, plot_.bottom()),
                     QPointF(x, plot_.bottom() + l.px(tick.text.isEmpty() ? 2 : 4)));
    if (tick.text.isEmpty()) continue;
    const double wide = metrics.horizontalAdvance(tick.text) + 2;
    const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
    if (left < taken) continue;
    taken = left + wide + l.px(4);
    paint_text(painter, {left, plot_.bottom() + l.px(5), wide, row}, tick.text, small, l.colour(Role::muted),
               Qt::AlignHCenter | Qt::AlignVCenter);
  }
}

void CurvePad::paint_titles(QPainter& painter) const {
  const Look& l = look();
  const QFont small = l.font(Face::caption);
  const auto with_unit = [&l](const QString& words, const Axis& axis) {
    return axis.scale.unit.isEmpty()
               ? words
               : words + QStringLiteral(", ") + ltr_isolated(axis.scale.unit, l.locale());
  };
  QString variable = say(series_.x_label);
  if (variable.size() > 1 && variable[1].isLower() && l.locale().language() != QLocale::German)
    variable[0] = variable[0].toLower();
  const bool whole = std::string_view(series_.label).find(" by ") != std::string_view::npos;
  const QString by =
      whole ? QString() : QStringLiteral(" ") + tr("by %1", "the variable of a chart").arg(variable);
  paint_title(painter, l, QRectF(0, 0, width(), l.px(18)), say(series_.label), by, with_unit({}, y_),
              l.locale().textDirection() == Qt::RightToLeft);
  paint_text(painter, QRectF(0, plot_.bottom() + l.px(22), plot_.right(), l.px(16)),
             with_unit(say(series_.x_label), x_), small, l.colour(Role::muted),
             Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
}

void CurvePad::paint_name(QPainter& painter, const QString& name, Role role, QPointF end, bool below) const {
  const QFont font = look().font(Face::caption_strong);
  const double wide = QFontMetricsF(font).horizontalAdvance(name) + 4, row = look().px(16);
  const double x = std::clamp(end.x() - wide, plot_.left() + 2, plot_.right() - wide);
  const double y = std::clamp(below ? end.y() + look().px(3) : end.y() - row - look().px(3), plot_.top() + 1,
                              plot_.bottom() - row - 1);
  const QRectF box(x, y, wide, row);
  painter.fillRect(box, look().colour(Role::stage, 0.8));
  paint_text(painter, box, name, font, look().colour(role), Qt::AlignCenter);
}

void CurvePad::paint_drawn(QPainter& painter) const {
  QPolygonF line, piece;
  std::vector<QPolygonF> pieces;
  for (std::size_t i = 0; i < CurveGuess::columns; ++i) {
    const double share = static_cast<double>(i) / (CurveGuess::columns - 1), height = guess_.height(share);
    if (std::isnan(height)) continue;
    line << at(share, height);
    // Bridges are thin and dashed: nobody has drawn them.
    if (!std::isnan(guess_.heights()[i])) {
      piece << at(share, height);
    } else if (!piece.isEmpty()) {
      pieces.push_back(piece);
      piece.clear();
    }
  }
  if (!piece.isEmpty()) pieces.push_back(piece);
  if (line.isEmpty()) return;
  QPen thin = look().pen(Role::muted, 1);
  thin.setDashPattern({2, 4});
  painter.setPen(thin);
  painter.drawPolyline(line);
  QPen pen = look().pen(open_ ? Role::accent : Role::muted, open_ ? 2.5 : 1.8);
  if (!open_) {
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({5 / 1.8, 4 / 1.8});
  }
  painter.setPen(pen);
  for (const auto& drawn : pieces) {
    if (drawn.size() == 1)
      painter.drawPoint(drawn.first());
    else
      painter.drawPolyline(drawn);
  }
}

void CurvePad::paint_computed(QPainter& painter) const {
  if (true_x_.empty()) return;
  QPolygonF line;
  std::vector<QPolygonF> lines;
  for (std::size_t i = 0; i < std::min(true_x_.size(), true_y_.size()); ++i) {
    const double sx = x_.share(true_x_[i]), sy = y_.share(true_y_[i]);
    if (!std::isfinite(true_y_[i]) || (y_.log && true_y_[i] <= 0)) {
      if (!line.isEmpty()) lines.push_back(line);
      line.clear();
      continue;
    }
    line << at(sx, std::clamp(sy, -1.0, 2.0));
  }
  if (!line.isEmpty()) lines.push_back(line);
  painter.save();
  painter.setClipRect(
      QRectF(plot_.left() - 2, plot_.top() - 2, plot_.width() * shown_ + 4, plot_.height() + 4));
  painter.setPen(look().pen(Role::ink, 2));
  for (const auto& piece : lines) painter.drawPolyline(piece);
  painter.restore();
  if (shown_ < 1 || guess_.empty()) return;
  const CurveDistance distance = distance_of(guess_, true_x_, true_y_, is_counted(true_x_, series_.x_unit));
  if (!distance.any) return;
  const double sx = x_.share(distance.where);
  const QPointF mine = at(sx, y_.share(distance.drawn)),
                theirs = at(sx, std::clamp(y_.share(distance.computed), 0.0, 1.0));
  painter.setPen(look().pen(Role::ink, 1.2));
  painter.drawLine(mine, theirs);
  painter.setBrush(look().colour(Role::stage));
  painter.drawEllipse(mine, look().px(4), look().px(4));
  painter.setBrush(look().colour(Role::ink));
  painter.drawEllipse(theirs, look().px(4), look().px(4));
  const bool mine_above = mine.y() <= theirs.y();
  paint_name(painter, tr("you"), Role::muted, mine - QPointF(look().px(8), 0), !mine_above);
  paint_name(painter, tr("computed"), Role::ink, theirs - QPointF(look().px(8), 0), mine_above);
}

void CurvePad::paint_cursor(QPainter& painter) const {
  if (!open_ || !hasFocus() || drawing_) return;
  const double share = static_cast<double>(stop_) / (CurveGuess::stops - 1);
  const QPointF point = at(share, stop_height());
  QPen dotted = look().pen(Role::accent, 1);
  dotted.setDashPattern({1, 3});
  painter.setPen(dotted);
  painter.drawLine(QPointF(point.x(), plot_.top()), QPointF(point.x(), plot_.bottom()));
  painter.setPen(look().pen(Role::accent, 2));
  painter.setBrush(look().colour(Role::stage));
  painter.drawEllipse(point, look().px(5), look().px(5));
  const QFont font = look().font(Face::caption_strong);
  const QString words = axis_words(x_.value(share), y_.value(stop_height()));
  const double wide = QFontMetricsF(font).horizontalAdvance(words) + look().px(8), row = look().px(16);
  const bool left = point.x() > plot_.center().x();
  paint_text(painter,
             QRectF(left ? plot_.left() + look().px(4) : plot_.right() - wide, plot_.top() + look().px(3),
                    wide, row),
             words, font, look().colour(Role::accent), Qt::AlignCenter);
}

void CurvePad::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(look().colour(open_ ? Role::accent : Role::line), look().stroke(1)));
  painter.setBrush(look().colour(Role::stage));
  painter.drawRoundedRect(plot_.adjusted(-1, -1, 1, 1), 3, 3);
  paint_axes(painter);
  paint_titles(painter);
  if (guess_.empty() && open_) {
    painter.setFont(look().font(Face::body));
    const QRectF room = plot_.adjusted(look().px(12), 0, -look().px(12), 0);
    const QString words = tr("Draw here, from left to right");
    const QRectF ground = painter.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, words);
    painter.fillRect(ground.adjusted(-look().px(6), 0, look().px(6), 0), look().colour(Role::stage));
    painter.setPen(look().colour(Role::muted));
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, words);
  }
  paint_drawn(painter);
  paint_computed(painter);
  paint_cursor(painter);
  if (focus_shown() && open_) paint_focus(painter, look(), plot_, 3);
}

QString distance_words(const CurveDistance& distance, const Series& series, const QLocale& locale) {
  if (!distance.any) return CurvePad::tr("Nothing was drawn to compare with.");
  const QString unit = QString::fromStdString(series.unit);
  const auto value = [&](double number) { return quantity_text(number, unit, locale, series.fraction, 2); };
  const QString where =
      quantity_text(distance.where, QString::fromStdString(series.x_unit), locale, false, 3);
  if (distance.of_height < 0.03)
    return CurvePad::tr("Nowhere farther apart than a pencil's width: at most %1, at %2.")
        .arg(distance.ratio ? CurvePad::tr("a factor of %1").arg(number_text(distance.largest, locale, 3))
                            : value(distance.largest),
             where);
  QString text = CurvePad::tr("Farthest apart at %1: you drew %2, computed is %3.")
                     .arg(where, value(distance.drawn), value(distance.computed));
  text += QLatin1Char(' ');
  text +=
      distance.ratio
          ? CurvePad::tr("On the whole a factor of %1 apart.").arg(number_text(distance.typical, locale, 2))
          : CurvePad::tr("On the whole %1 apart.").arg(value(distance.typical));
  return text;
}

}  // namespace lucid
