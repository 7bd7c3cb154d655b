// The strip of charts: which, how many side by side, how often.
#include "chart_strip.hpp"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "app/gui/bench/lit.hpp"
#include "app/gui/bench/relevance.hpp"
#include "app/gui/charts/chart.hpp"
#include "app/gui/say.hpp"
#include "app/gui/widgets/style.hpp"

namespace lucid {

namespace {

constexpr int least_chart_width = 260;
constexpr int most_charts = 3;
constexpr int folded_height = 32;
constexpr int refresh_interval = 66;  // ms: fifteen times a second is as much as an eye reads off a curve

}  // namespace

ChartStrip::ChartStrip(const Exhibit& exhibit, Look& look, QWidget* parent)
    : QWidget(parent),
      exhibit_(exhibit),
      look_(look),
      fold_(
          new Button(look, Icon::chevron_down, tr("Fold the charts"), tr("Makes room for the stage"), this)),
      unfold_(new Button(look, Button::Shape::plain, tr("Show the charts"), this)),
      choose_(
          new Button(look, Icon::more, tr("Choose charts"), tr("Which charts stand below the stage"), this)),
      settings_(default_settings(exhibit)) {
  setAccessibleName(tr("Charts"));
  fold_->set_quiet(true);
  choose_->set_quiet(true);
  unfold_->set_icon(Icon::chevron_up);
  unfold_->set_icon_last(true);
  unfold_->set_face(Face::caption);
  unfold_->set_words(tr("Show the charts"), tr("Brings the charts back"));
  unfold_->hide();
  connect(fold_, &Button::pressed, this, [this] { choose_folded(true); });
  connect(unfold_, &Button::pressed, this, [this] { choose_folded(false); });
  connect(choose_, &Button::pressed, this, &ChartStrip::open_menu);
  for (const Series& series : exhibit.series) {
    auto* chart = new Chart(exhibit, series, look, this);
    chart->hide();
    connect(chart, &Chart::edit_begun, this, &ChartStrip::edit_begun);
    connect(chart, &Chart::edited, this, &ChartStrip::edited);
    connect(chart, &Chart::edit_ended, this, &ChartStrip::edit_ended);
    connect(chart, &Chart::said, this, &ChartStrip::said);
    connect(chart, &Chart::pointed_at, this, &ChartStrip::pointed_at);
    charts_.push_back(chart);
  }
  series_.resize(charts_.size());
  held_series_.resize(charts_.size());
  pace_.setSingleShot(true);
  connect(&pace_, &QTimer::timeout, this, [this] {
    if (waiting_ > 0) draw_next();
  });
  connect(&look_, &Look::changed, this, [this] {
    updateGeometry();
    arrange();
  });
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

std::vector<Chart*> ChartStrip::charts() const { return charts_; }

void ChartStrip::show(const Snapshot& snapshot, const Snapshot* held, bool out_of_date) {
  series_ = snapshot.series;
  series_.resize(charts_.size());
  held_series_ = held ? held->series : std::vector<std::shared_ptr<const SeriesData>>();
  held_series_.resize(charts_.size());
  if (!own_settings_ && snapshot.settings.size() == settings_.size() && snapshot.settings != settings_) {
    settings_ = snapshot.settings;
    arrange();
  }
  out_of_date_ = out_of_date || !snapshot.refined;
  // A run that stands at nothing after its steps waits for something else.
  const bool goes_on = snapshot.step() > 0 && snapshot.position.value > 0 && !snapshot.finished;
  for (Chart* chart : charts_) chart->set_begun(goes_on);
  if (!paced_) return draw();
  waiting_ = visible_.size();
  if (!pace_.isActive()) draw_next();
}

void ChartStrip::draw_next() {
  if (folded_ || visible_.empty()) {
    waiting_ = 0;
    return;
  }
  next_ %= visible_.size();
  const auto at =
      static_cast<std::size_t>(std::find(charts_.begin(), charts_.end(), visible_[next_]) - charts_.begin());
  charts_[at]->set_data(series_[at], held_series_[at], out_of_date_);
  ++next_;
  --waiting_;
  pace_.start(refresh_interval / static_cast<int>(visible_.size()));
}

void ChartStrip::set_lit(const QString& quantity) {
  const QStringList ids = bare_ids(quantity);
  for (Chart* chart : charts_)
    chart->set_lit(std::ranges::any_of(ids, [&](const QString& id) { return shows(chart->declared(), id); }));
}

void ChartStrip::draw() {
  waiting_ = 0;
  if (folded_) return;
  for (std::size_t i = 0; i < charts_.size(); ++i)
    if (!charts_[i]->isHidden()) charts_[i]->set_data(series_[i], held_series_[i], out_of_date_);
}

void ChartStrip::show_settings(const Settings& settings) {
  own_settings_ = true;
  if (settings.size() != settings_.size() || settings == settings_) return;
  const int before = sizeHint().height();
  settings_ = settings;
  arrange();
  if (sizeHint().height() != before) Q_EMIT folded_changed(folded_);
}

void ChartStrip::set_chosen(const QStringList& ids) {
  if (chosen_ == ids) return;
  chosen_ = ids;
  arrange();
  Q_EMIT chosen_changed(ids);
}

void ChartStrip::set_featured(const QStringList& ids) {
  if (featured_ == ids) return;
  featured_ = ids;
  arrange();
}

void ChartStrip::set_folded(bool folded) {
  if (folded_ == folded) return;
  folded_ = folded;
  folded ? setCursor(Qt::PointingHandCursor) : unsetCursor();
  updateGeometry();
  arrange();
  if (!folded) draw();
  Q_EMIT folded_changed(folded);
}

void ChartStrip::choose_folded(bool folded) {
  if (folded_ == folded) return;
  const bool focused = fold_->hasFocus() || unfold_->hasFocus();
  Q_EMIT fold_chosen(folded);
  set_folded(folded);
  if (focused) (folded ? unfold_ : fold_)->setFocus(Qt::TabFocusReason);
}

void ChartStrip::reveal(const QString& series) {
  const int index = exhibit_.series_index(series.toStdString());
  if (index < 0) return;
  choose_folded(false);
  Chart* chart = charts_[static_cast<std::size_t>(index)];
  if (chart->isHidden()) {
    QStringList ids{series};
    for (const Chart* other : visible_) ids << QString::fromStdString(other->declared().id);
    featured_.clear();
    set_chosen(ids);
  }
  chart->setFocus(Qt::OtherFocusReason);
}

QSize ChartStrip::sizeHint() const {
  // Where no curve matters the stage has the room.
  const bool any = std::any_of(charts_.begin(), charts_.end(), [this](const Chart* chart) {
    return relevant(exhibit_, chart->declared().relevant_when, settings_);
  });
  if (!any) return {0, 0};
  return {look_.px(600), folded_ ? std::max(look_.px(folded_height), look_.target()) : look_.chart_height()};
}

QSize ChartStrip::minimumSizeHint() const { return {look_.px(200), sizeHint().height()}; }

void ChartStrip::arrange() {
  visible_.clear();
  const int pad = look_.px(20), gap = look_.px(32), buttons = look_.target();
  const int room = width() - 2 * pad;
  const int most = std::clamp((room + gap) / (look_.px(least_chart_width) + gap), 1, most_charts);
  const auto matters = [&](const Chart* chart) {
    return relevant(exhibit_, chart->declared().relevant_when, settings_);
  };
  const auto take = [&](Chart* chart) {
    if (static_cast<int>(visible_.size()) < most && matters(chart) &&
        std::find(visible_.begin(), visible_.end(), chart) == visible_.end())
      visible_.push_back(chart);
  };
  const auto take_all = [&](const QStringList& ids) {
    for (const QString& id : ids) {
      const int index = exhibit_.series_index(id.toStdString());
      if (index >= 0) take(charts_[static_cast<std::size_t>(index)]);
    }
  };
  take_all(featured_);
  take_all(chosen_);
  if (chosen_.isEmpty() || visible_.empty())
    for (Chart* chart : charts_) take(chart);
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  if (!folded_ && !visible_.empty()) {
    const int count = static_cast<int>(visible_.size());
    const double each = (room - gap * (count - 1)) / static_cast<double>(count);
    for (int i = 0; i < count; ++i) {
      const double x = pad + i * (each + gap);
      const QRectF place(mirrored ? width() - x - each : x, look_.px(8), each, height() - look_.px(10));
      visible_[static_cast<std::size_t>(i)]->setGeometry(place.toRect());
    }
  }
  for (std::size_t i = 0; i < charts_.size(); ++i) {
    const bool shown = !folded_ && std::find(visible_.begin(), visible_.end(), charts_[i]) != visible_.end();
    if (shown && charts_[i]->isHidden()) charts_[i]->set_data(series_[i], held_series_[i], out_of_date_);
    charts_[i]->setVisible(shown);
  }
  const int top = look_.px(2);
  // Beside the end of the titles, which run as the axes do in every language.
  const int x = width() - buttons - look_.px(2);
  fold_->setGeometry(x, top, buttons, buttons);
  choose_->setGeometry(x - buttons + look_.px(6), top, buttons, buttons);
  const auto relevant_count = std::count_if(charts_.begin(), charts_.end(), matters);
  choose_->setVisible(!folded_ && relevant_count > static_cast<std::ptrdiff_t>(visible_.size()));
  const int taken = choose_->isVisibleTo(this) ? choose_->x() : fold_->x();
  for (Chart* chart : visible_)
    chart->set_title_end(std::max(0, chart->geometry().right() + 1 - taken - look_.px(4)));
  fold_->setVisible(!folded_ && relevant_count > 0);
  const int wide = unfold_->sizeHint().width(), inset = look_.px(2);
  unfold_->setGeometry(mirrored ? inset : width() - wide - inset, (height() - buttons) / 2, wide, buttons);
  unfold_->setVisible(folded_ && relevant_count > 0);
  unfold_->raise();
  fold_->raise();
  choose_->raise();
  update();
}

void ChartStrip::open_menu() {
  QMenu menu(this);
  dress(menu, look_);
  for (Chart* chart : charts_) {
    if (!relevant(exhibit_, chart->declared().relevant_when, settings_)) continue;
    const QString id = QString::fromStdString(chart->declared().id);
    QAction* action = menu.addAction(chart->title());
    action->setCheckable(true);
    const bool shown = std::find(visible_.begin(), visible_.end(), chart) != visible_.end();
    action->setChecked(shown);
    connect(action, &QAction::triggered, this, [this, id, shown] {
      QStringList ids;
      for (const Chart* other : visible_) ids << QString::fromStdString(other->declared().id);
      if (shown && ids.size() > 1)
        ids.removeAll(id);
      else if (!shown)
        ids.prepend(id);
      featured_.clear();
      set_chosen(ids);
    });
  }
  menu.exec(choose_->mapToGlobal(QPoint(0, choose_->height())));
}

void ChartStrip::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void ChartStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());
  painter.fillRect(rect(), look_.colour(Role::paper));
  if (charts_.empty()) return;
  painter.setPen(QPen(look_.colour(Role::line), look_.stroke(1)));
  painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
  if (!folded_) return;
  // As many titles as have room.
  const QFont small = look_.font(Face::caption);
  const QFontMetricsF metrics(small);
  const double pad = look_.px(20), gap = look_.px(24);
  const double end = width() - unfold_->width() - gap;
  double x = pad;
  for (const Chart* chart : visible_) {
    const double wide = metrics.horizontalAdvance(chart->title()) + 2;
    if (x + wide > end) break;
    const double left = layoutDirection() == Qt::RightToLeft ? width() - x - wide : x;
    paint_text(painter, QRectF(left, 0, wide, height()), chart->title(), small, look_.colour(Role::muted));
    x += wide + gap;
  }
}

void ChartStrip::mousePressEvent(QMouseEvent* event) {
  if (folded_ && event->button() == Qt::LeftButton) choose_folded(false);
}

}  // namespace lucid
