// A chart's data, ranges and curves.
#include "chart.hpp"

#include <QChart>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <array>
#include <cmath>

#include "app/gui/charts/decimate.hpp"
#include "app/gui/save_as.hpp"
#include "app/gui/say.hpp"
#include "app/gui/widgets/control.hpp"
#include "core/state.hpp"

namespace lucid {

Role role_named(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, Role>, 25> names = {
      {{"ink", Role::ink},
       {"muted", Role::muted},
       {"edge", Role::edge},
       {"accent", Role::accent},
       {"energy", Role::energy},
       {"energy_text", Role::energy_text},
       {"negative", Role::negative},
       {"positive", Role::positive},
       {"positive_text", Role::positive_text},
       {"memory", Role::memory},
       {"accept", Role::accept},
       {"reject", Role::reject},
       {"reject_text", Role::reject_text},
       {"conductor", Role::conductor},
       {"line", Role::line},
       {"sunken", Role::sunken},
       {"focus", Role::focus},
       {"category_0", Role::category_0},
       {"category_1", Role::category_1},
       {"category_2", Role::category_2},
       {"category_3", Role::category_3},
       {"category_4", Role::category_4},
       {"category_5", Role::category_5},
       {"category_6", Role::category_6},
       {"category_7", Role::category_7}}};
  for (const auto& [known, role] : names)
    if (known == name) return role;
  return Role::ink;
}

Chart::Chart(const Exhibit& exhibit, const Series& series, Look& look, QWidget* parent)
    : QChartView(parent), exhibit_(exhibit), series_(series), look_(look), chart_(new QChart) {
  chart_->legend()->hide();
  chart_->setMargins({0, 0, 0, 0});
  chart_->setBackgroundVisible(false);
  chart_->setPlotAreaBackgroundVisible(false);
  chart_->setAnimationOptions(QChart::NoAnimation);
  x_.log = series.log_x, y_.log = series.log_y;
  const auto make_axis = [](bool log) -> QAbstractAxis* {
    QAbstractAxis* axis = nullptr;
    if (log)
      axis = new QLogValueAxis;
    else
      axis = new QValueAxis;
    axis->setVisible(false);
    return axis;
  };
  qx_ = make_axis(series.log_x), qy_ = make_axis(series.log_y);
  chart_->addAxis(qx_, Qt::AlignBottom);
  chart_->addAxis(qy_, Qt::AlignLeft);
  setChart(chart_);
  setFrameShape(QFrame::NoFrame);
  setRenderHint(QPainter::Antialiasing);
  setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
  setMouseTracking(true);
  viewport()->setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  // Axes run from left to right in every language.
  setLayoutDirection(Qt::LeftToRight);
  setAccessibleName(title());
  say_in_words();
  setObjectName(QString::fromStdString(series.id));
  setToolTip(say(series.help));
  setCursor(x_parameter() ? Qt::SizeHorCursor : Qt::CrossCursor);
  viewport()->setCursor(cursor());
  connect(&look_, &Look::changed, this, &Chart::look_changed);
  look_changed();
}

Chart::~Chart() = default;

const Parameter* Chart::x_parameter() const {
  const int index = series_.x_parameter.empty() ? -1 : exhibit_.parameter_index(series_.x_parameter);
  if (index < 0) return nullptr;
  const Parameter& parameter = exhibit_.parameters[static_cast<std::size_t>(index)];
  return parameter.kind == Kind::real || parameter.kind == Kind::integer ? &parameter : nullptr;
}

void Chart::look_changed() {
  setBackgroundBrush(look_.colour(Role::paper));
  anew_ = true;
  name_places_.forget();
  fit();
  lay_out();
  redraw_curves();
  mark_stale();
}

void Chart::mark_stale() {
  stale_ = true;
  viewport()->update();
}

void Chart::set_begun(bool begun) {
  if (begun_ == begun) return;
  begun_ = begun;
  viewport()->update();
}

void Chart::set_lit(bool lit) {
  if (lit_ == lit) return;
  lit_ = lit;
  mark_stale();
}

void Chart::paintEvent(QPaintEvent*) {
  const double ratio = devicePixelRatioF();
  const QSize wanted = (QSizeF(viewport()->size()) * ratio).toSize();
  if (stale_ || still_.size() != wanted) {
    stale_ = false;
    ++times_drawn_;
    if (still_.size() != wanted) still_ = QPixmap(wanted);
    still_.setDevicePixelRatio(ratio);
    QPainter painter(&still_);
    painter.setRenderHint(QPainter::Antialiasing);
    render(&painter, QRectF(QPointF(), QSizeF(viewport()->size())), viewport()->rect());
  }
  QPainter painter(viewport());
  painter.drawPixmap(0, 0, still_);
  painter.setRenderHint(QPainter::Antialiasing);
  if (cross_ && !curves_.empty() && data_ && !data_->x.empty()) paint_crosshair(painter);
  if (hasFocus() && focus_shown_) {
    painter.setPen(look_.pen(Role::focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(inside(rect(), look_.stroke(2)), look_.px(4), look_.px(4));
  }
}

void Chart::set_data(std::shared_ptr<const SeriesData> data, std::shared_ptr<const SeriesData> held,
                     bool out_of_date) {
  if (data == data_ && held == held_ && out_of_date == old_) return;
  const bool moved = data != data_ || held != held_;
  data_ = std::move(data);
  held_ = std::move(held);
  old_ = out_of_date;
  if (moved) {
    if (!editing_) wanted_.reset();
    curves_ = data_ ? drawn_of(*data_) : std::vector<Drawn>();
    held_curves_ = held_ ? drawn_of(*held_) : std::vector<Drawn>();
    fit();
    lay_out();
    redraw_curves();
    say_in_words();
  } else {
    redraw_curves();  // pale while they wait, strong when they are found to be good still
  }
  mark_stale();
}

std::vector<Chart::Drawn> Chart::drawn_of(const SeriesData& data) const {
  std::vector<Drawn> result;
  for (std::size_t i = 0; i < data.curves.size(); ++i) {
    const CurveData& curve = data.curves[i];
    Drawn drawn;
    drawn.values = &curve.values;
    drawn.unit = unit_of_curve(series_, curve.id);
    drawn.name = curve.label.empty() ? QString() : say(curve.label);
    drawn.role = data.curves.size() == 1 ? Role::ink : category(static_cast<int>(i));
    for (const CurveName& declared : series_.curves)
      if (declared.id == curve.id) {
        drawn.role = role_named(declared.role);
        if (drawn.name.isEmpty()) drawn.name = say(declared.label);
      }
    result.push_back(std::move(drawn));
  }
  return result;
}

void Chart::fit() {
  double x_least = HUGE_VAL, x_most = -HUGE_VAL, y_least = HUGE_VAL, y_most = -HUGE_VAL;
  x_.whole = series_.x_unit.empty();
  for (const auto& data : {data_, held_}) {
    if (!data) continue;
    for (const double x : data->x) {
      if (!std::isfinite(x) || (x_.log && x <= 0)) continue;
      x_least = std::min(x_least, x), x_most = std::max(x_most, x);
      x_.whole = x_.whole && x == std::round(x);
    }
    for (const CurveData& curve : data->curves)
      for (const double y : curve.values)
        if (std::isfinite(y) && (!y_.log || y > 0))
          y_least = std::min(y_least, y), y_most = std::max(y_most, y);
  }
  if (!(x_least <= x_most)) x_least = x_.log ? 1 : 0, x_most = x_.log ? 10 : 1;
  const bool nothing = !(y_least <= y_most);
  if (nothing) y_least = y_.log ? 0.1 : 0, y_most = 1;
  fit_exact(x_, x_least, x_most);
  fit_round(y_, y_least, y_most, series_.fraction, anew_);
  anew_ = nothing;
  x_.scale =
      scaled_for_row(std::max(std::abs(x_.from), std::abs(x_.to)), QString::fromStdString(series_.x_unit));
  y_.scale = scaled_for_row(std::max(std::abs(y_.from), std::abs(y_.to)),
                            QString::fromStdString(series_.unit), series_.fraction);
  // Powers of ten stand on the ticks of a log axis, not in its unit.
  if (y_.log)
    y_.scale = series_.fraction ? Scaled{100, QStringLiteral("%"), true}
                                : Scaled{1, QString::fromStdString(series_.unit), false};
  if (x_.log && x_.to / x_.from > 1e4) x_.scale = {1, QString::fromStdString(series_.x_unit), false};
  const auto set_range = [](QAbstractAxis* axis, const Axis& ours) {
    if (auto* log = qobject_cast<QLogValueAxis*>(axis)) log->setRange(ours.from, ours.to);
    if (auto* value = qobject_cast<QValueAxis*>(axis)) value->setRange(ours.from, ours.to);
  };
  set_range(qx_, x_);
  set_range(qy_, y_);
}

bool Chart::names_shown() const { return data_ && (data_->curves.size() > 1 || held_); }

QString Chart::figure(const Drawn& drawn, double value) const {
  return quantity_text(value, series_.fraction ? QString() : QString::fromStdString(drawn.unit),
                       look_.locale(), series_.fraction && drawn.unit == series_.unit);
}

QString Chart::end_name(const Drawn& drawn, bool held) const {
  const std::size_t curves = held ? held_curves_.size() : curves_.size();
  QString name = curves > 1 ? drawn.name : QString();
  if (!name.isEmpty() && drawn.unit != series_.unit)
    name += QStringLiteral(", ") + QString::fromStdString(drawn.unit);
  if (!held) return name;
  // Many curves are told apart by their colours; one "B" says what the dashes are.
  if (held_curves_.size() > 3) return &drawn == &held_curves_.front() ? tr("B", "the held run") : QString();
  return name.isEmpty() ? tr("B", "the held run") : tr("B %1").arg(name);
}

void Chart::lay_out() {
  const QFontMetricsF small(look_.font(Face::caption));
  double left = 0;
  const double top = look_.px(30), bottom = look_.px(below_plot);
  const double height = std::max(20.0, this->height() - top - bottom);
  for (const Tick& tick : ticks_of(y_, height, look_.px(30), look_.locale()))
    left = std::max(left, small.horizontalAdvance(tick.text));
  double right = look_.px(12);
  // While a question about it is open the curves have no names, and the axis their room.
  if (names_shown() && told_) {
    const QFontMetricsF strong(look_.font(Face::caption_strong));
    for (const bool held : {false, true})
      for (const Drawn& drawn : held ? held_curves_ : curves_)
        if (const QString name = end_name(drawn, held); !name.isEmpty())
          right = std::max(right, strong.horizontalAdvance(name) + look_.px(name_leader + 3));
  }
  right = std::min(right, room_for_names(width(), look_) + look_.px(name_leader + 3));
  const QRectF plot(left + look_.px(8), top, std::max(20.0, width() - left - look_.px(8) - right), height);
  if (plot == plot_ && chart_->plotArea() == plot) return;
  plot_ = plot;
  chart_->setPlotArea(plot_);
}

void Chart::resizeEvent(QResizeEvent* event) {
  QChartView::resizeEvent(event);
  name_places_.forget();
  lay_out();
  redraw_curves();
  mark_stale();
}

std::vector<QList<QPointF>> Chart::runs_of(const SeriesData& data, const std::vector<double>& values) const {
  return decimated(data.x, values, x_.from, x_.to, std::max(1, static_cast<int>(plot_.width())), x_.log,
                   y_.log);
}

void Chart::fill(std::vector<QLineSeries*>& lines, const std::vector<QList<QPointF>>& runs, const QPen& pen) {
  while (lines.size() < runs.size()) {
    auto* line = new QLineSeries;
    chart_->addSeries(line);
    line->attachAxis(qx_);
    line->attachAxis(qy_);
    lines.push_back(line);
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i]->pen() != pen) lines[i]->setPen(pen);
    // A line that is empty and stays so costs nothing.
    if (i < runs.size())
      lines[i]->replace(runs[i]);
    else if (lines[i]->count() > 0)
      lines[i]->clear();
  }
}

void Chart::redraw_curves() {
  const std::size_t held = held_curves_.size(), ours = curves_.size();
  if (pool_.size() < held + 2 * ours) pool_.resize(held + 2 * ours);
  const double range = y_.log ? std::log10(y_.to / y_.from) : y_.to - y_.from;
  // A long trace that trembles is drawn thin and pale, with its running mean on top. Of a short one every
  // point is a figure of its own.
  constexpr double rough = 0.012;
  constexpr std::size_t many = 100;
  const auto trembles_in = [&](const SeriesData& data, const std::vector<QList<QPointF>>& runs) {
    return data.x.size() > many && roughness(runs, range, y_.log) > rough;
  };
  const int width = std::max(3, static_cast<int>(plot_.width()) / 40);
  const auto calm = [&](std::vector<QList<QPointF>>& runs) {
    for (auto& run : runs) run = smoothed(run, width, y_.log);
  };
  std::size_t at = 0;
  for (const Drawn& drawn : held_curves_) {
    QPen pen = look_.pen(Role::muted, 1.5);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({5 / 1.5, 4 / 1.5});
    auto runs = runs_of(*held_, *drawn.values);
    if (trembles_in(*held_, runs)) calm(runs);
    fill(pool_[at++], runs, pen);
  }
  std::vector<std::vector<QList<QPointF>>> calmed(ours);
  for (std::size_t i = 0; i < ours; ++i) {
    auto runs = runs_of(*data_, *curves_[i].values);
    const bool trembles = trembles_in(*data_, runs);
    QPen pen = look_.pen(curves_[i].role, 0.8);
    pen.setColor(look_.colour(curves_[i].role, old_ ? 0.2 : 0.4));
    fill(pool_[at++], trembles ? runs : std::vector<QList<QPointF>>(), pen);
    if (trembles) calm(runs);
    calmed[i] = std::move(runs);
  }
  for (std::size_t i = 0; i < ours; ++i) {
    QPen pen = look_.pen(curves_[i].role, ours > 6 ? 1.2 : 2);
    pen.setColor(look_.colour(curves_[i].role, old_ ? 0.45 : 1));
    fill(pool_[at++], calmed[i], pen);
  }
  for (; at < pool_.size(); ++at)
    for (QLineSeries* line : pool_[at])
      if (line->count() > 0) line->clear();
  place_names();
}

void Chart::place_names() {
  end_names_.clear();
  if (!names_shown()) return;
  std::vector<NamePlaces::Wanted> wanted;
  const auto add = [&](const SeriesData& data, const std::vector<Drawn>& curves, bool held) {
    const double range = y_.log ? std::log10(y_.to / y_.from) : y_.to - y_.from;
    for (const Drawn& drawn : curves) {
      const QString text = end_name(drawn, held);
      const auto runs = runs_of(data, *drawn.values);
      if (runs.empty() || text.isEmpty()) continue;
      const double last = runs.back().back().y();
      // So rough that its last point says little of the next.
      const bool trembles = roughness(runs, range, y_.log) > 0.004;
      const int width = std::max(4, static_cast<int>(std::min<qsizetype>(runs.back().size(), 200)) / 8);
      wanted.push_back({y_of(trembles ? end_level(runs, width, y_.log) : last), trembles});
      end_names_.push_back({text, held ? Role::muted : text_role(drawn.role), held ? Role::muted : drawn.role,
                            !held && &drawn == &curves.front(), y_of(last), 0});
    }
  };
  add(*data_, curves_, false);
  if (held_) add(*held_, held_curves_, true);
  // Other curves, or a run that has begun anew.
  const double last_x = data_->x.empty() ? 0 : data_->x.back();
  QStringList texts;
  for (const EndName& name : end_names_) texts << name.text;
  if (last_x < last_x_ || texts != placed_) name_places_.forget();
  last_x_ = last_x, placed_ = texts;
  const auto places = name_places_.place(wanted, look_.px(15), plot_.top(), plot_.bottom());
  for (std::size_t i = 0; i < places.size(); ++i) end_names_[i].place = places[i];
}

int Chart::points_shown() const {
  int count = 0;
  for (const auto& lines : pool_)
    for (const QLineSeries* line : lines) count += static_cast<int>(line->count());
  return count;
}

double Chart::x_of(double value) const { return plot_.left() + plot_.width() * x_.share(value); }
double Chart::y_of(double value) const { return plot_.bottom() - plot_.height() * y_.share(value); }

double Chart::now_value() const {
  if (!data_ || data_->curves.empty()) return std::nan("");
  const std::optional<double> now = wanted_ ? wanted_ : data_->now;
  return now ? value_on_curve(data_->x, data_->curves[0].values, *now, x_.log) : std::nan("");
}

QString Chart::axis_unit(const Axis& axis) const {
  return axis.scale.unit.isEmpty() ? QString()
                                   : QStringLiteral(", ") + ltr_isolated(axis.scale.unit, look_.locale());
}

bool Chart::label_is_title() const {
  return std::string_view(series_.label).find(" by ") != std::string_view::npos;
}

QString Chart::variable() const {
  QString variable = say(series_.x_label);
  if (variable.size() > 1 && variable[1].isLower() && look_.locale().language() != QLocale::German)
    variable[0] = variable[0].toLower();
  return variable;
}

QString Chart::title() const {
  return label_is_title() ? say(series_.label) : tr("%1 by %2").arg(say(series_.label), variable());
}

QString Chart::x_title() const { return say(series_.x_label) + axis_unit(x_); }

QStringList Chart::figures_in_words() const {
  const QLocale& locale = look_.locale();
  const auto y_words = [&](double y) {
    return quantity_text(y, QString::fromStdString(series_.unit), locale, series_.fraction);
  };
  const auto x_words = [&](double x) {
    return quantity_text(x, QString::fromStdString(series_.x_unit), locale);
  };
  const double value = now_value();
  if (data_ && data_->now && std::isfinite(value))
    return {tr("Now %1 at %2").arg(y_words(value), x_words(*data_->now))};
  QStringList words;
  for (std::size_t i = 0; data_ && i < data_->curves.size(); ++i) {
    const CurveData& curve = data_->curves[i];
    const auto is_there = [](double y) { return std::isfinite(y); };
    const auto first = std::ranges::find_if(curve.values, is_there);
    if (first == curve.values.end()) continue;
    const auto last = std::find_if(curve.values.rbegin(), curve.values.rend(), is_there).base() - 1;
    const auto x_of = [&](auto at) {
      return x_words(data_->x[static_cast<std::size_t>(at - curve.values.begin())]);
    };
    words << tr("%1: %2 at %3, %4 at %5")
                 .arg(say(curve.label), y_words(*first), x_of(first), y_words(*last), x_of(last));
  }
  return words.isEmpty() ? QStringList{tr("Nothing yet")} : words;
}

void Chart::say_in_words() {
  QStringList words;
  if (series_.help && *series_.help) words << say(series_.help);
  if (told_) words << figures_in_words();
  // Some helps end with a stop of their own.
  for (QString& part : words)
    if (part.endsWith(QLatin1Char('.'))) part.chop(1);
  const QString all = words.join(QStringLiteral(". "));
  if (all == words_) return;
  words_ = all;
  setAccessibleDescription(all);
}

void Chart::set_guess_waited_for(const QString& words) {
  if (words == guess_waited_for_) return;
  guess_waited_for_ = words;
  mark_stale();
}

void Chart::set_told(bool told) {
  if (told == told_) return;
  told_ = told;
  lay_out();
  redraw_curves();
  say_in_words();
  mark_stale();
}

}  // namespace lucid
