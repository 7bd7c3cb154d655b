#include "app/gui/bench/readout_reader.hpp"

#include <QAccessibleWidget>
#include <QPointer>
#include <map>

#include "app/gui/bench/readouts.hpp"

namespace lucid {
namespace {

enum class Column { label, now, held, published };

std::vector<Column> columns_of(const ReadoutTable& table) {
  std::vector<Column> columns = {Column::label, Column::now};
  if (table.columns().held > 0) columns.push_back(Column::held);
  if (table.columns().published > 0) columns.push_back(Column::published);
  return columns;
}

QString heading(Column column) {
  switch (column) {
    case Column::label: return ReadoutTable::tr("Readout");
    case Column::now: return ReadoutTable::tr("Now");
    case Column::held: return ReadoutTable::tr("B", "the held run");
    case Column::published: return ReadoutTable::tr("Published");
  }
  return {};
}

std::vector<ReadoutRow*> rows_of(const ReadoutTable& table) {
  std::vector<ReadoutRow*> rows;
  for (ReadoutRow* row : table.rows())
    if (!row->isHidden()) rows.push_back(row);
  return rows;
}

ReadoutTable* table_of(const ReadoutRow* row) { return qobject_cast<ReadoutTable*>(row->parentWidget()); }

int index_of(const ReadoutRow* row) {
  const auto rows = rows_of(*table_of(row));
  return static_cast<int>(std::find(rows.begin(), rows.end(), row) - rows.begin());
}

class Cell : public QAccessibleInterface, public QAccessibleTableCellInterface {
 public:
  Cell(ReadoutRow* row, int column) : row_(row), column_(column) {}

  bool isValid() const override { return row_ && column_ < static_cast<int>(columns().size()); }
  QObject* object() const override { return nullptr; }
  QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(row_); }
  QAccessibleInterface* child(int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  QString text(QAccessible::Text what) const override {
    if (!isValid()) return {};
    if (what == QAccessible::Description) return heading(kind());
    if (what != QAccessible::Name) return {};
    switch (kind()) {
      case Column::label: return row_->label_text();
      case Column::now: return row_->now_text().isEmpty() ? row_->value_words() : row_->now_text();
      case Column::held: return row_->held_text();
      case Column::published: return row_->published_text();
    }
    return {};
  }
  void setText(QAccessible::Text, const QString&) override {}
  QRect rect() const override { return row_ ? QRect(row_->mapToGlobal(QPoint()), row_->size()) : QRect(); }
  QAccessible::Role role() const override {
    return column_ == 0 ? QAccessible::RowHeader : QAccessible::Cell;
  }
  QAccessible::State state() const override {
    QAccessible::State state;
    state.readOnly = true;
    state.invisible = !row_ || !row_->isVisible();
    return state;
  }
  void* interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this)
                                                   : nullptr;
  }

  bool isSelected() const override { return false; }
  QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
  QList<QAccessibleInterface*> rowHeaderCells() const override {
    return {QAccessible::queryAccessibleInterface(row_)->child(0)};
  }
  int columnIndex() const override { return column_; }
  int rowIndex() const override { return row_ ? index_of(row_) : -1; }
  int columnExtent() const override { return 1; }
  int rowExtent() const override { return 1; }
  QAccessibleInterface* table() const override {
    return row_ ? QAccessible::queryAccessibleInterface(table_of(row_)) : nullptr;
  }

 private:
  std::vector<Column> columns() const { return columns_of(*table_of(row_)); }
  Column kind() const { return columns()[static_cast<std::size_t>(column_)]; }
  QPointer<ReadoutRow> row_;
  int column_;
};

class RowForReaders : public QAccessibleWidget {
 public:
  explicit RowForReaders(ReadoutRow* row) : QAccessibleWidget(row, QAccessible::Row), row_(row) {}
  ~RowForReaders() override {
    for (const auto& [column, id] : cells_) QAccessible::deleteAccessibleInterface(id);
  }
  QString text(QAccessible::Text what) const override {
    return what == QAccessible::Value ? row_->value_words() : QAccessibleWidget::text(what);
  }
  int childCount() const override { return static_cast<int>(columns_of(*table_of(row_)).size()); }
  QAccessibleInterface* child(int column) const override {
    if (column < 0 || column >= childCount()) return nullptr;
    const auto found = cells_.find(column);
    if (found != cells_.end()) return QAccessible::accessibleInterface(found->second);
    auto* cell = new Cell(row_, column);
    cells_[column] = QAccessible::registerAccessibleInterface(cell);
    return cell;
  }
  int indexOfChild(const QAccessibleInterface* child) const override {
    const auto* cell = dynamic_cast<const Cell*>(child);
    return cell ? cell->columnIndex() : -1;
  }

 private:
  ReadoutRow* row_;
  mutable std::map<int, QAccessible::Id> cells_;
};

class TableForReaders : public QAccessibleWidget, public QAccessibleTableInterface {
 public:
  explicit TableForReaders(ReadoutTable* table)
      : QAccessibleWidget(table, QAccessible::Table), table_(table) {}
  void* interface_cast(QAccessible::InterfaceType type) override {
    if (type == QAccessible::TableInterface) return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
  }

  QAccessibleInterface* caption() const override { return nullptr; }
  QAccessibleInterface* summary() const override { return nullptr; }
  QAccessibleInterface* cellAt(int row, int column) const override {
    const auto rows = rows_of(*table_);
    if (row < 0 || row >= static_cast<int>(rows.size())) return nullptr;
    return QAccessible::queryAccessibleInterface(rows[static_cast<std::size_t>(row)])->child(column);
  }
  int columnCount() const override { return static_cast<int>(columns_of(*table_).size()); }
  int rowCount() const override { return static_cast<int>(rows_of(*table_).size()); }
  QString columnDescription(int column) const override {
    const auto columns = columns_of(*table_);
    return column >= 0 && column < static_cast<int>(columns.size())
               ? heading(columns[static_cast<std::size_t>(column)])
               : QString();
  }
  QString rowDescription(int row) const override {
    auto* cell = cellAt(row, 0);
    return cell ? cell->text(QAccessible::Name) : QString();
  }
  int selectedCellCount() const override { return 0; }
  QList<QAccessibleInterface*> selectedCells() const override { return {}; }
  int selectedColumnCount() const override { return 0; }
  int selectedRowCount() const override { return 0; }
  QList<int> selectedColumns() const override { return {}; }
  QList<int> selectedRows() const override { return {}; }
  bool isColumnSelected(int) const override { return false; }
  bool isRowSelected(int) const override { return false; }
  bool selectRow(int) override { return false; }
  bool selectColumn(int) override { return false; }
  bool unselectRow(int) override { return false; }
  bool unselectColumn(int) override { return false; }
  void modelChange(QAccessibleTableModelChangeEvent*) override {}

 private:
  ReadoutTable* table_;
};

QAccessibleInterface* describe(const QString&, QObject* object) {
  if (auto* table = qobject_cast<ReadoutTable*>(object)) return new TableForReaders(table);
  if (auto* row = qobject_cast<ReadoutRow*>(object)) return new RowForReaders(row);
  return nullptr;
}

}  // namespace

void install_readout_readers() {
  // After the general one, which Qt would otherwise ask first.
  static const bool once = (install_accessibility(), QAccessible::installFactory(describe), true);
  (void)once;
}

}  // namespace lucid
