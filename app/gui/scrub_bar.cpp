#include "app/gui/scrub_bar.hpp"

#include <QPainter>
#include <cmath>

namespace lucid {

ScrubBar::ScrubBar(Look& look, QWidget* parent) : Slider(look, {0, 1, 1, 0, {}, false, true, false}, parent) {
  set_bare(true);
  tell();
}

void ScrubBar::set_run(std::shared_ptr<const State> run,
                       std::shared_ptr<const std::vector<std::int64_t>> keyframes) {
  if (run == run_ && keyframes == keyframes_) return;
  const bool log_moved = !run || !run_ || run->log.size() != run_->log.size() || run->seed != run_->seed ||
                         (!run->log.empty() && run->log.back().step != run_->log.back().step);
  const bool moved = log_moved || keyframes != keyframes_;
  run_ = std::move(run);
  keyframes_ = std::move(keyframes);
  if (!moved) return;
  changes_.clear();
  deeds_.clear();
  if (run_)
    for (const auto& entry : run_->log) {
      // What was set before the first step is the start.
      if (entry.step == 0 && std::holds_alternative<Edit>(entry.what)) continue;
      auto& steps = std::holds_alternative<Edit>(entry.what) ? changes_ : deeds_;
      if (steps.empty() || steps.back() != entry.step) steps.push_back(entry.step);
    }
  tell();
  update();
}

void ScrubBar::set_marks(const std::vector<std::int64_t>& marks) {
  if (marks == marks_) return;
  marks_ = marks;
  tell();
  update();
}

void ScrubBar::tell() {
  QString words = tr("Goes back and forth through the run");
  if (!changes_.empty()) words += QStringLiteral(" · ") + tr("%n change(s)", nullptr, int(changes_.size()));
  if (!deeds_.empty()) words += QStringLiteral(" · ") + tr("%n deed(s)", nullptr, int(deeds_.size()));
  if (!marks_.empty()) words += QStringLiteral(" · ") + tr("%n mark(s)", nullptr, int(marks_.size()));
  set_words(tr("Position"), words);
}

void ScrubBar::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Look& l = look();
  const double scale = l.scale(), y = std::floor(track().y()) + 0.5;
  const double end = range().maximum;
  const auto each = [&](const std::vector<std::int64_t>& steps, double apart, auto paint) {
    double last = -1e9;
    for (const std::int64_t step : steps) {
      if (static_cast<double>(step) > end) break;
      const double x = std::floor(x_of(static_cast<double>(step))) + 0.5;
      if (std::abs(x - last) < apart) continue;
      last = x;
      paint(x);
    }
  };
  painter.setPen(QPen(l.colour(Role::edge), l.stroke(1)));
  if (keyframes_)
    each(*keyframes_, 18 * scale,
         [&](double x) { painter.drawLine(QPointF(x, y + 4 * scale), QPointF(x, y + 7 * scale)); });
  painter.setPen(QPen(l.colour(Role::ink), l.stroke(1)));
  each(changes_, 2 * scale,
       [&](double x) { painter.drawLine(QPointF(x, y - 8 * scale), QPointF(x, y - 3.5 * scale)); });
  painter.setBrush(l.colour(Role::paper));
  each(deeds_, 3 * scale, [&](double x) {
    const double r = 3 * scale, at = y - 7 * scale;
    painter.drawPolygon(QPolygonF({{x, at - r}, {x + r, at}, {x, at + r}, {x - r, at}}));
  });
  painter.setPen(QPen(l.colour(Role::accent), l.stroke(1.5)));
  painter.setBrush(l.colour(Role::accent));
  each(marks_, 2 * scale, [&](double x) {
    const double top = y - 13 * scale;
    painter.drawLine(QPointF(x, y - 3 * scale), QPointF(x, top));
    painter.drawPolygon(QPolygonF({{x, top}, {x + 6 * scale, top + 2.5 * scale}, {x, top + 5 * scale}}));
  });
  painter.end();
  Slider::paintEvent(event);
}

}  // namespace lucid
