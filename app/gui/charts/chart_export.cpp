// A chart taken away: its menu, its picture, its drawing, its figures.
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QSvgGenerator>

#include "app/gui/charts/chart.hpp"
#include "app/gui/save_as.hpp"
#include "app/gui/say.hpp"
#include "app/gui/widgets/style.hpp"

namespace lucid {

void Chart::contextMenuEvent(QContextMenuEvent* event) {
  open_menu(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                        : mapToGlobal(plot_.center().toPoint()));
}

void Chart::open_menu(QPoint at) {
  if (!told_) return;
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
