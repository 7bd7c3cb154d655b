// A chart's data, ranges and gestures.
#include "chart.hpp"

#include <QApplication>
#include <QBuffer>
#include <QChart>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QMouseEvent>
#include <QPainter>
#include <QSvgGenerator>
#include <QValueAxis>
#include <algorithm>
#include <array>
#include <cmath>

#include "app/gui/bench/lit.hpp"
#include "app/gui/charts/decimate.hpp"
#include "app/gui/save_as.hpp"
#include "app/gui/say.hpp"
#include "app/gui/widgets/style.hpp"
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
  fit();
  lay_out();
  redraw_curves();
  mark_stale();
}

void Chart::mark_stale() {
  stale_ = true;
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
  if (names_shown()) {
    const QFontMetricsF strong(look_.font(Face::caption_strong));
    for (const bool held : {false, true})
      for (const Drawn& drawn : held ? held_curves_ : curves_)
        if (const QString name = end_name(drawn, held); !name.isEmpty())
          right = std::max(right, strong.horizontalAdvance(name) + look_.px(name_leader + 3));
  }
  right = std::min(right, width() * 0.4);
  const QRectF plot(left + look_.px(8), top, std::max(20.0, width() - left - look_.px(8) - right), height);
  if (plot == plot_ && chart_->plotArea() == plot) return;
  plot_ = plot;
  chart_->setPlotArea(plot_);
}

void Chart::resizeEvent(QResizeEvent* event) {
  QChartView::resizeEvent(event);
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

void Chart::set_told(bool told) {
  if (told == told_) return;
  told_ = told;
  say_in_words();
}

void Chart::begin_edit() {
  if (editing_) return;
  editing_ = true;
  Q_EMIT edit_begun();
}

void Chart::edit_to(double x) {
  const Parameter* parameter = x_parameter();
  if (!parameter) return;
  x = std::clamp(x, parameter->minimum, parameter->maximum);
  Value value = x;
  if (parameter->kind == Kind::integer) {
    x = std::round(x);
    value = static_cast<std::int64_t>(x);
  }
  if (wanted_ && *wanted_ == x) return;
  if (why_not(*parameter, value)) return;
  wanted_ = x;
  Q_EMIT edited({parameter->id, value});
  mark_stale();
}

void Chart::end_edit() {
  if (!editing_) return;
  editing_ = false;
  Q_EMIT edit_ended();
}

namespace {

/// The value without digits that a pixel cannot mean.
double tidy(const Axis& axis, double share, double pixels) {
  const double value = axis.value(share);
  const double pixel = std::abs(axis.value(share + 1 / pixels) - value);
  if (!(pixel > 0)) return value;
  const double power = std::pow(10.0, std::floor(std::log10(pixel)));
  const double grid = pixel >= 5 * power ? 5 * power : pixel >= 2 * power ? 2 * power : power;
  return QString::number(std::round(value / grid) * grid, 'g', 12).toDouble();
}

}  // namespace

void Chart::set_crosshair(std::optional<double> x) {
  cross_ = x;
  viewport()->update();
}

void Chart::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  setFocus(Qt::MouseFocusReason);
  if (!x_parameter() || !data_ || !plot_.adjusted(-6, 0, 6, 6).contains(event->position())) return;
  begin_edit();
  const double share = std::clamp((event->position().x() - plot_.left()) / plot_.width(), 0.0, 1.0);
  edit_to(tidy(x_, share, plot_.width()));
}

void Chart::mouseMoveEvent(QMouseEvent* event) {
  const double x = event->position().x();
  if (editing_) {
    edit_to(tidy(x_, std::clamp((x - plot_.left()) / plot_.width(), 0.0, 1.0), plot_.width()));
    cross_.reset();
  } else {
    const bool inside = plot_.contains(event->position());
    cross_ = inside ? std::optional(x) : std::nullopt;
    viewport()->setCursor(!inside ? Qt::ArrowCursor : x_parameter() ? Qt::SizeHorCursor : Qt::CrossCursor);
  }
  viewport()->update();
}

void Chart::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) end_edit();
}

void Chart::enterEvent(QEnterEvent* event) {
  Q_EMIT pointed_at(quantity_of(exhibit_, series_));
  QChartView::enterEvent(event);
}

void Chart::leaveEvent(QEvent* event) {
  Q_EMIT pointed_at({});
  cross_.reset();
  viewport()->update();
  QChartView::leaveEvent(event);
}

void Chart::focusInEvent(QFocusEvent* event) {
  Q_EMIT pointed_at(quantity_of(exhibit_, series_));
  focus_shown_ = event->reason() != Qt::MouseFocusReason;
  viewport()->update();
  QChartView::focusInEvent(event);
}

void Chart::focusOutEvent(QFocusEvent* event) {
  Q_EMIT pointed_at({});
  focus_shown_ = false;
  cross_.reset();
  viewport()->update();
  QChartView::focusOutEvent(event);
}

void Chart::keyPressEvent(QKeyEvent* event) {
  focus_shown_ = true;
  if (event->matches(QKeySequence::Copy)) {
    QApplication::clipboard()->setText(csv());
    Q_EMIT said(tr("Data of the chart copied"));
    return;
  }
  const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
  if (event->key() == Qt::Key_Escape && cross_) {
    cross_.reset();
    viewport()->update();
    return;
  }
  if (!arrow || !data_) return QChartView::keyPressEvent(event);
  const double by = event->key() == Qt::Key_Right ? 1 : -1;
  const bool fine = event->modifiers() & Qt::ShiftModifier;
  if (x_parameter() && data_->now && !fine) {
    // As on the slider: a held key is one gesture.
    begin_edit();
    const double at = x_.share(wanted_ ? *wanted_ : *data_->now) + by / 100;
    edit_to(tidy(x_, std::clamp(at, 0.0, 1.0), plot_.width()));
    return;
  }
  const double at = cross_.value_or(data_->now ? x_of(*data_->now) : plot_.center().x());
  cross_ = std::clamp(at + by * (fine ? 1 : look_.px(4)), plot_.left(), plot_.right());
  viewport()->update();
}

void Chart::keyReleaseEvent(QKeyEvent* event) {
  if (!event->isAutoRepeat() && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) end_edit();
  QChartView::keyReleaseEvent(event);
}

void Chart::wheelEvent(QWheelEvent* event) { event->ignore(); }

void Chart::contextMenuEvent(QContextMenuEvent* event) {
  open_menu(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                        : mapToGlobal(plot_.center().toPoint()));
}

void Chart::open_menu(QPoint at) {
  QMenu menu(this);
  dress(menu, look_);
  connect(menu.addAction(tr("Copy picture")), &QAction::triggered, this, [this] {
    QApplication::clipboard()->setImage(picture(2));
    Q_EMIT said(tr("Picture of the chart copied"));
  });
  connect(menu.addAction(tr("Copy data") + QStringLiteral("\tCtrl+C")), &QAction::triggered, this, [this] {
    QApplication::clipboard()->setText(csv());
    Q_EMIT said(tr("Data of the chart copied"));
  });
  menu.addSeparator();
  connect(menu.addAction(tr("Save…")), &QAction::triggered, this, [this] {
    const QString words =
        save_as(this, tr("Save the chart"), QString::fromStdString(series_.id),
                {{QStringLiteral("png"), tr("Picture"), [this] { return png_of(picture(2)); }},
                 {QStringLiteral("svg"), tr("Drawing"), [this] { return svg(); }},
                 {QStringLiteral("csv"), tr("Data"), [this] { return csv().toUtf8(); }}});
    if (!words.isEmpty()) Q_EMIT said(words);
  });
  menu.exec(at);
}

QImage Chart::picture(double scale) const {
  QImage image((QSizeF(size()) * scale).toSize(), QImage::Format_RGB32);
  image.fill(look_.colour(Role::paper));
  image.setDevicePixelRatio(scale);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  const_cast<Chart*>(this)->render(&painter, QRectF(QPointF(), QSizeF(size())), rect());
  return image;
}

QByteArray Chart::svg() const {
  QBuffer buffer;
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setSize(size());
  generator.setViewBox(QRect(QPoint(), size()));
  generator.setTitle(title());
  QPainter painter(&generator);
  const_cast<Chart*>(this)->render(&painter, QRectF(QPointF(), QSizeF(size())), rect());
  painter.end();
  return buffer.data();
}

QString Chart::csv() const {
  if (!data_) return {};
  const auto with_unit = [](const QString& name, const std::string& unit) {
    return unit.empty() ? name : name + QStringLiteral(" [") + QString::fromStdString(unit) + u']';
  };
  const auto columns = [&](const std::vector<Drawn>& curves, const QString& before) {
    QStringList names;
    for (const Drawn& curve : curves)
      names << before + with_unit(curve.name.isEmpty() ? say(series_.label) : curve.name, curve.unit);
    return names;
  };
  const auto cells = [](const std::vector<Drawn>& curves, std::size_t row) {
    QStringList values;
    for (const Drawn& curve : curves)
      values << (row < curve.values->size() ? csv_number((*curve.values)[row]) : QString());
    return values;
  };
  const QString x = with_unit(say(series_.x_label), series_.x_unit), b = QStringLiteral("B: ");
  // B in columns of its own where both stand on the same points, otherwise below.
  const bool beside = held_ && held_->x == data_->x;
  CsvTable ours(QStringList{x} + columns(curves_, {}) + (beside ? columns(held_curves_, b) : QStringList()));
  for (std::size_t i = 0; i < data_->x.size(); ++i)
    ours.add_row(QStringList{csv_number(data_->x[i])} + cells(curves_, i) +
                 (beside ? cells(held_curves_, i) : QStringList()));
  if (!held_ || beside) return ours.text();
  CsvTable theirs(QStringList{x} + columns(held_curves_, b));
  for (std::size_t i = 0; i < held_->x.size(); ++i)
    theirs.add_row(QStringList{csv_number(held_->x[i])} + cells(held_curves_, i));
  return ours.text() + QStringLiteral("\r\n") + theirs.text();
}

}  // namespace lucid
