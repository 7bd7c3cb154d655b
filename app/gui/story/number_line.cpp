#include "app/gui/story/number_line.hpp"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/gui/charts/axis.hpp"
#include "app/gui/story/prediction_box.hpp"

namespace lucid {

void NumberLine::set(std::optional<double> you, double computed, const Readout& readout, bool right) {
  you_ = you, computed_ = computed, readout_ = &readout, right_ = right;
  update();
}

void NumberLine::paintEvent(QPaintEvent*) {
  if (!readout_) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  Axis axis;
  const double least = std::min(computed_, you_.value_or(computed_)),
               most = std::max(computed_, you_.value_or(computed_));
  const double air = 0.3 * std::max(most - least, 0.25 * std::abs(most));
  fit_round(axis, least >= 0 && least < 2 * (most - least) ? 0 : least - air, most + air, false, true);
  axis.scale = scaled_for_row(std::max(std::abs(axis.from), std::abs(axis.to)),
                              QString::fromStdString(readout_->unit), readout_->fraction);
  const QFont small = look_.font(Face::caption), bold = look_.font(Face::caption_strong);
  const double row = look_.px(16), side = look_.px(10), y = look_.px(26) + 0.5;
  const double left = side, right = width() - side;
  const auto x_of = [&](double value) { return left + (right - left) * axis.share(value); };
  painter.setPen(QPen(look_.colour(Role::edge), look_.stroke(1)));
  painter.drawLine(QPointF(left, y), QPointF(right, y));
  const auto ticks = ticks_of(axis, right - left, look_.px(52), look_.locale());
  for (std::size_t i = 0; i < ticks.size(); ++i) {
    const double x = std::floor(x_of(ticks[i].value)) + 0.5;
    painter.setPen(QPen(look_.colour(Role::edge), look_.stroke(1)));
    painter.drawLine(QPointF(x, y), QPointF(x, y + look_.px(4)));
    QString text = ticks[i].text;
    if (i + 1 == ticks.size() && !axis.scale.unit.isEmpty()) text += thin_space + axis.scale.unit;
    const double wide = QFontMetricsF(small).horizontalAdvance(text) + 2;
    paint_text(painter, {std::clamp(x - wide / 2, 0.0, width() - wide), y + look_.px(7), wide, row}, text,
               small, look_.colour(Role::muted), Qt::AlignCenter);
  }
  const auto label = [&](double x, const QString& words, const QFont& font, Role role, bool before) {
    const double wide = QFontMetricsF(font).horizontalAdvance(words) + 2;
    const double start = before ? x + look_.px(6) - wide : x - look_.px(6);
    paint_text(painter, {std::clamp(start, 0.0, std::max(0.0, width() - wide)), 0, wide, row}, words, font,
               look_.colour(role), Qt::AlignCenter);
  };
  const double there = x_of(computed_);
  if (you_) {
    const double mine = x_of(*you_);
    painter.setPen(look_.pen(right_ ? Role::accept : Role::reject, 2));
    painter.drawLine(QPointF(mine, y), QPointF(there, y));
    painter.setPen(look_.pen(Role::ink, 1.5));
    painter.setBrush(look_.colour(Role::paper));
    painter.drawEllipse(QPointF(mine, y), look_.px(4.5), look_.px(4.5));
    // Both figures stand in the line of words below when they lie too near for two names.
    if (std::abs(mine - there) > look_.px(24))
      label(mine, PredictionBox::tr("you"), small, Role::ink, mine < there);
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(look_.colour(Role::accept));
  painter.drawEllipse(QPointF(there, y), look_.px(5), look_.px(5));
  label(there, PredictionBox::tr("computed"), bold, Role::accept, you_ && *you_ > computed_);
}

}  // namespace lucid
