#include "app/gui/story/answer_lock.hpp"

#include <QEvent>
#include <QPainter>

#include "app/gui/bench/bench.hpp"
#include "app/gui/charts/chart.hpp"
#include "app/gui/charts/chart_strip.hpp"

namespace lucid {
namespace {

/// Lies over a chart's curves; title and axis stay to be read.
class Veil : public QWidget {
 public:
  Veil(Look& look, Chart& chart) : QWidget(&chart), look_(look), chart_(chart) {
    setObjectName(QStringLiteral("answer_veil"));
    chart.installEventFilter(this);
    place();
  }
  void set_words(const QString& words) {
    words_ = words;
    setAccessibleName(words);
    setToolTip(words);
    place();
  }

 protected:
  bool eventFilter(QObject* object, QEvent* event) override {
    if (event->type() == QEvent::Resize) place();
    return QWidget::eventFilter(object, event);
  }
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    // Down to the level axis, whose figures stay to be read.
    painter.fillRect(QRectF(rect()).adjusted(0, 0, 0, -look_.px(9)), look_.colour(Role::paper));
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(look_.px(2), look_.px(4), -look_.px(12), -look_.px(11));
    QPen dashed(look_.colour(Role::line), look_.stroke(1), Qt::CustomDashLine);
    dashed.setDashPattern({4, 4});
    painter.setPen(dashed);
    painter.drawRoundedRect(inside(box, 1), 4, 4);
    const QFont font = look_.font(Face::body);
    const double wide =
        std::min(QFontMetricsF(font).horizontalAdvance(words_) + 2, box.width() - look_.px(28));
    const double icon = look_.px(16), left = box.center().x() - (wide + icon + look_.px(8)) / 2;
    paint_icon(painter, Icon::lock, QRectF(left, box.center().y() - icon / 2, icon, icon),
               look_.colour(Role::muted));
    paint_text(painter, QRectF(left + icon + look_.px(8), box.top(), wide, box.height()), words_, font,
               look_.colour(Role::muted));
  }

 private:
  void place() {
    // The chart has not laid itself out when its new size is told here first.
    const int top = look_.px(26);
    const int foot = chart_.height() - look_.px(Chart::below_plot) + 2 + look_.px(9);
    setGeometry(0, top, chart_.width(), std::max(look_.px(40), foot - top));
  }

  Look& look_;
  Chart& chart_;
  QString words_;
};

}  // namespace

void lock_readouts(const QStringList& ids, const QString& waits_for, const KeptBack& kept, Bench& bench) {
  for (ReadoutRow* row : bench.readouts().rows()) {
    const QString id = QString::fromStdString(row->readout().id);
    row->set_locked(ids.contains(id) ? waits_for : kept.readouts.contains(id) ? kept.why : QString());
  }
}

void lock_answers(const QStringList& ids, const QString& waits_for, const KeptBack& kept, Look& look,
                  Bench& bench, ChartStrip& charts) {
  lock_readouts(ids, waits_for, kept, bench);
  for (Chart* chart : charts.charts()) {
    chart->set_guess_waited_for(waits_for);
    const bool locked = ids.contains(QString::fromStdString(chart->declared().id));
    chart->set_told(!locked);
    auto* veil = static_cast<Veil*>(
        chart->findChild<QWidget*>(QStringLiteral("answer_veil"), Qt::FindDirectChildrenOnly));
    if (!locked) {
      delete veil;
      continue;
    }
    if (!veil) veil = new Veil(look, *chart);
    veil->set_words(waits_for);
    veil->show();
    veil->raise();
  }
}

std::shared_ptr<const Snapshot> without(std::shared_ptr<const Snapshot> snapshot, const QStringList& ids) {
  if (!snapshot || ids.isEmpty()) return snapshot;
  auto copy = std::make_shared<Snapshot>(*snapshot);
  for (const QString& id : ids) {
    const int readout = copy->exhibit->readout_index(id.toStdString());
    const int series = copy->exhibit->series_index(id.toStdString());
    if (readout >= 0) copy->readouts.at(static_cast<std::size_t>(readout)) = {};
    if (series >= 0) copy->series.at(static_cast<std::size_t>(series)) = nullptr;
  }
  return copy;
}

}  // namespace lucid
