#include "app/gui/save_as.hpp"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>
#include <cmath>
#include <optional>

#include "app/gui/say.hpp"
#include "app/lucid_file.hpp"

namespace lucid {

namespace {

struct Answer {
  QString folder, ending;
};

std::optional<Answer>& answer() {
  static std::optional<Answer> given;
  return given;
}

QString words(const char* text) { return QCoreApplication::translate("lucid", text); }

}  // namespace

void answer_where(const QString& folder, const QString& ending) { answer() = Answer{folder, ending}; }
void ask_a_person_where() { answer().reset(); }

QString save_as(QWidget* parent, const QString& title, const QString& name,
                const std::vector<FileKind>& kinds) {
  QString path;
  if (answer()) {
    if (answer()->folder.isEmpty()) return {};
    const QString ending = answer()->ending.isEmpty() ? kinds.front().ending : answer()->ending;
    path = answer()->folder + u'/' + name + u'.' + ending;
  } else {
    QStringList filters;
    for (const FileKind& kind : kinds) filters << QStringLiteral("%1 (*.%2)").arg(kind.words, kind.ending);
    QString chosen;
    path = QFileDialog::getSaveFileName(parent ? parent->window() : nullptr, title,
                                        name + u'.' + kinds.front().ending,
                                        filters.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty()) return {};
    // An ending that was not typed is the one of the kind that was chosen.
    if (QFileInfo(path).suffix().isEmpty())
      path += u'.' + kinds[static_cast<std::size_t>(std::max<qsizetype>(0, filters.indexOf(chosen)))].ending;
  }
  const QString ending = QFileInfo(path).suffix().toLower();
  const FileKind* kind = &kinds.front();
  for (const FileKind& known : kinds)
    if (known.ending == ending) kind = &known;
  try {
    const QByteArray bytes = kind->write();
    save_file(path.toStdString(),
              std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    return words(QT_TRANSLATE_NOOP("lucid", "Saved as %1.")).arg(QFileInfo(path).fileName());
  } catch (const Refusal& refusal) {
    return say(refusal.message());
  }
}

QString CsvTable::line(const QStringList& cells) {
  QStringList fields;
  for (QString cell : cells) {
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
      cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    fields << cell;
  }
  return fields.join(u',') + QStringLiteral("\r\n");
}

QString CsvTable::text() const {
  QString text = line(columns_);
  for (const QStringList& row : rows_) text += line(row);
  return text;
}

QString csv_number(double number) {
  return std::isfinite(number) ? QString::fromStdString(print_number(number)) : QString();
}

QString csv_reading(const Reading& reading) {
  if (const auto* number = std::get_if<double>(&reading)) return csv_number(*number);
  if (const auto* text = std::get_if<std::string>(&reading)) return QString::fromStdString(*text);
  if (const auto* list = std::get_if<List>(&reading)) return QString::fromStdString(print_value(*list));
  return {};
}

const std::string& unit_of_curve(const Series& series, const std::string& curve) {
  for (const auto& declared : series.curves)
    if (declared.id == curve && !declared.unit.empty()) return declared.unit;
  return series.unit;
}

QString data_csv(const Snapshot& now, const Snapshot* held) {
  const Exhibit& exhibit = *now.exhibit;
  const auto titled = [](const QString& before, const std::string& id, const std::string& unit) {
    const QString name = before + QString::fromStdString(id);
    return unit.empty() ? name : QStringLiteral("%1 (%2)").arg(name, QString::fromStdString(unit));
  };
  QStringList head{QStringLiteral("readout"), QStringLiteral("value"), QStringLiteral("unit")};
  if (held) head << QStringLiteral("B") << QStringLiteral("difference");
  CsvTable table(head);
  for (std::size_t i = 0; i < exhibit.readouts.size() && i < now.readouts.size(); ++i) {
    QStringList row{QString::fromStdString(exhibit.readouts[i].id), csv_reading(now.readouts[i]),
                    QString::fromStdString(exhibit.readouts[i].unit)};
    if (held && i < held->readouts.size()) {
      const auto *a = std::get_if<double>(&now.readouts[i]), *b = std::get_if<double>(&held->readouts[i]);
      row << csv_reading(held->readouts[i]) << (a && b ? csv_number(*a - *b) : QString());
    }
    table.add_row(row);
  }
  QString text = table.text();
  const auto block = [&](const Series& series, const SeriesData& data, const QString& before) {
    QStringList columns{titled({}, "x", series.x_unit)};
    for (const auto& curve : data.curves)
      columns << titled(before, curve.id, unit_of_curve(series, curve.id));
    text += QStringLiteral("\r\n") + CsvTable::line({before + QString::fromStdString(series.id)}) +
            CsvTable::line(columns);
    for (std::size_t row = 0; row < data.x.size(); ++row) {
      QStringList cells{csv_number(data.x[row])};
      for (const auto& curve : data.curves)
        cells << (row < curve.values.size() ? csv_number(curve.values[row]) : QString());
      text += CsvTable::line(cells);
    }
  };
  for (std::size_t i = 0; i < exhibit.series.size() && i < now.series.size(); ++i) {
    if (now.series[i] && !now.series[i]->x.empty()) block(exhibit.series[i], *now.series[i], {});
    if (held && i < held->series.size() && held->series[i] && !held->series[i]->x.empty())
      block(exhibit.series[i], *held->series[i], QStringLiteral("B: "));
  }
  return text;
}

QImage picture_of(QWidget& widget, const QColor& ground, double scale) {
  QImage image((QSizeF(widget.size()) * scale).toSize(), QImage::Format_RGB32);
  image.setDevicePixelRatio(scale);
  image.fill(ground);
  QPainter painter(&image);
  widget.render(&painter, {}, {}, QWidget::DrawChildren);
  return image;
}

QByteArray svg_of(QWidget& widget, const QString& title) {
  QBuffer buffer;
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setSize(widget.size());
  generator.setViewBox(QRect(QPoint(), widget.size()));
  generator.setTitle(title);
  QPainter painter(&generator);
  widget.render(&painter, {}, {}, QWidget::DrawChildren);
  painter.end();
  return buffer.data();
}

QByteArray png_of(const QImage& image) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes;
}

}  // namespace lucid
