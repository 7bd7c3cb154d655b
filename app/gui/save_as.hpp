// Asking where a file shall go, and writing it; and what tables and pictures have in common when they leave.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QStringList>
#include <functional>
#include <vector>

#include "core/snapshot.hpp"

class QColor;
class QWidget;

namespace lucid {

/// One way to write a thing: by the ending of the file's name.
struct FileKind {
  QString ending, words;
  std::function<QByteArray()> write;  ///< may throw Refusal
};

/// Asks where, writes what the chosen ending stands for, and returns what to tell the person; "" if nothing
/// was chosen.
QString save_as(QWidget* parent, const QString& title, const QString& name,
                const std::vector<FileKind>& kinds);

/// Instead of asking: the folder that files go to, and their ending ("" : the first). Nothing is written
/// where the folder is "". For tests and random hands.
void answer_where(const QString& folder, const QString& ending = {});
void ask_a_person_where();

/// Comma-separated, quoted where needed, lines ended as in RFC 4180.
class CsvTable {
 public:
  explicit CsvTable(const QStringList& columns) : columns_(columns) {}
  void add_columns(const QStringList& columns) { columns_ += columns; }
  void add_row(const QStringList& cells) { rows_.push_back(cells); }
  QString text() const;
  static QString line(const QStringList& cells);

 private:
  QStringList columns_;
  std::vector<QStringList> rows_;
};
/// All digits, decimal point; "" for what is not finite.
QString csv_number(double number);
QString csv_reading(const Reading& reading);

/// The unit of a curve: its own, or its series'.
const std::string& unit_of_curve(const Series& series, const std::string& curve);
/// Readouts, then a block of each series, with B beside where a run is held.
QString data_csv(const Snapshot& now, const Snapshot* held);

QImage picture_of(QWidget& widget, const QColor& ground, double scale);
QByteArray svg_of(QWidget& widget, const QString& title);
QByteArray png_of(const QImage& image);

}  // namespace lucid
