// The table around the rows: columns, headings, footnotes, copies.
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/gui/bench/readout_reader.hpp"
#include "app/gui/bench/readouts.hpp"
#include "app/gui/bench/relevance.hpp"
#include "app/gui/save_as.hpp"
#include "app/gui/say.hpp"
#include "app/gui/widgets/style.hpp"

namespace lucid {

namespace {

constexpr double title_height = 30, head_line = 20, second_head_line = 16, group_line = 34;
/// A label with less room than this would break into a column of single words.
constexpr double least_label = 150;

}  // namespace

ReadoutTable::ReadoutTable(const Exhibit& exhibit, Look& look, QWidget* parent)
    : QWidget(parent),
      exhibit_(exhibit),
      look_(look),
      hold_(new Button(look, Icon::hold, tr("Hold as B"), tr("Keeps this run as B beside the next ones"),
                       this)) {
  setAccessibleName(tr("Readouts"));
  install_readout_readers();
  for (const Readout& readout : exhibit.readouts) {
    auto* row = new ReadoutRow(look, readout, this);
    connect(row, &ReadoutRow::pointed_at, this, &ReadoutTable::pointed_at);
    connect(row, &ReadoutRow::explain_asked, this, &ReadoutTable::explain_asked);
    rows_.push_back(row);
  }
  hold_->set_quiet(true);
  hold_->set_checkable(true);
  connect(hold_, &Button::toggled, this, [this](bool checked) {
    hold_->set_checked(has_held_);
    checked ? Q_EMIT hold_asked() : Q_EMIT drop_asked();
  });
  if (!rows_.empty()) rows_[0]->setFocusPolicy(Qt::StrongFocus);
  connect(&look, &Look::changed, this, [this] {
    widest_ = {};
    measure();
    arrange();
  });
  measure();
}

int ReadoutTable::source_number(const Published& published) const {
  return static_cast<int>(sources_.indexOf(say(published.source))) + 1;
}

void ReadoutTable::number_sources() {
  QStringList sources;
  for (const ReadoutRow* row : rows_) {
    if (row->isHidden()) continue;
    for (const Published* published : row->shown_published())
      if (const QString source = say(published->source); !source.isEmpty() && !sources.contains(source))
        sources << source;
  }
  if (sources == sources_) return;
  sources_ = sources;
  for (ReadoutRow* row : rows_) row->renumber();
}

void ReadoutTable::set_lit(const QStringList& readouts) {
  for (ReadoutRow* row : rows_) row->set_lit(readouts.contains(QString::fromStdString(row->readout().id)));
}

ReadoutRow* ReadoutTable::row(std::string_view id) const {
  for (ReadoutRow* row : rows_)
    if (row->readout().id == id) return row;
  return nullptr;
}

void ReadoutTable::show_snapshot(const Snapshot& snapshot, const Snapshot* held, bool out_of_date,
                                 int preset) {
  const std::string standing = preset >= 0 ? exhibit_.presets[static_cast<std::size_t>(preset)].id : "";
  bool shape_changed = has_held_ != (held != nullptr);
  const QString notes = footnotes();
  has_held_ = held != nullptr;
  old_ = out_of_date;
  begun_ = snapshot.step() > 0;
  hold_->set_checked(has_held_);
  hold_->set_words(
      has_held_ ? tr("Let B go") : tr("Hold as B"),
      has_held_ ? tr("Forgets the run that is held as B") : tr("Keeps this run as B beside the next ones"));
  if (shape_changed) widest_ = {};
  for (std::size_t i = 0; i < rows_.size() && i < snapshot.readouts.size(); ++i) {
    const Readout& readout = exhibit_.readouts[i];
    std::vector<const Published*> published;
    for (const Published& p : readout.published)
      if (p.preset.empty() || p.preset == standing) published.push_back(&p);
    const QSize before = rows_[i]->sizeHint();
    rows_[i]->set(snapshot.readouts[i], held && i < held->readouts.size() ? &held->readouts[i] : nullptr,
                  published, out_of_date);
    const bool matters = relevant(exhibit_, readout.relevant_when, snapshot.settings);
    if (matters == rows_[i]->isHidden()) {
      rows_[i]->setVisible(matters);
      shape_changed = true;
    }
    shape_changed = shape_changed || rows_[i]->sizeHint() != before;
  }
  now_ = snapshot.readouts;
  held_ = held ? held->readouts : std::vector<Reading>();
  number_sources();
  shape_changed = shape_changed || notes != footnotes();
  const Columns before = columns_;
  measure();
  if (shape_changed || before.now != columns_.now || before.held != columns_.held ||
      before.published != columns_.published || before.stacked != columns_.stacked)
    arrange();
  update();
}

/// Columns only grow while a run goes on, so that figures do not dance.
void ReadoutTable::measure() {
  const QFontMetricsF bold(look_.font(Face::readout)), body(look_.font(Face::body)),
      small(look_.font(Face::caption));
  const double gap = look_.px(8);
  double now = bold.horizontalAdvance(QStringLiteral("0.000")), held = 0, published = 0;
  now = std::max(now, small.horizontalAdvance(tr("Now")));
  for (const ReadoutRow* row : rows_) {
    now = std::max(now, row->widest_now(bold));
    held = std::max(held, row->widest_held(body));
    published = std::max(published, row->widest_published(small));
  }
  widest_.now = std::max(widest_.now, now);
  if (has_held_)
    widest_.held = std::max({widest_.held, held, body.horizontalAdvance(QStringLiteral("0.000"))});
  widest_.published = std::max(widest_.published, published);

  columns_ = {widest_.now + gap, widest_.held > 0 ? widest_.held + gap : 0, 0, false};
  if (widest_.published == 0) return;
  // The heading may be wider than the figures below it.
  columns_.published = std::max(widest_.published, small.horizontalAdvance(tr("Published")) + 1) + gap;
  if (width() - columns_.now - columns_.held - columns_.published < look_.px(least_label))
    columns_ = {std::max(widest_.now, widest_.published) + gap, columns_.held, 0, true};
}

double ReadoutTable::head_height() const {
  return look_.px(head_line) + (columns_.stacked ? look_.px(second_head_line) : 0);
}

/// From right to left the blank at the end of a line takes room before the line's first letter.
constexpr int blank = 4;

QString ReadoutTable::footnotes() const {
  QStringList notes;
  if (std::ranges::any_of(rows_, [this](const auto* row) { return waits_for_a_step(*row); }))
    notes << tr("— no value before the first step");
  static const QString digits = QString::fromUtf8("⁰¹²³⁴⁵⁶⁷⁸⁹");
  for (qsizetype i = 0; i < sources_.size(); ++i) {
    QString number;
    for (const QChar c : QString::number(i + 1)) number += digits.at(c.digitValue());
    notes << number + thin_space + sources_[i];
  }
  return notes.join(QStringLiteral("   "));
}

bool ReadoutTable::waits_for_a_step(const ReadoutRow& row) const {
  return !begun_ && !row.isHidden() && row.readout().needs_steps && !row.has_value();
}

double ReadoutTable::footnote_height(double width) const {
  const QString notes = footnotes();
  if (notes.isEmpty()) return 0;
  const QFontMetricsF small(look_.font(Face::caption));
  return small.boundingRect(QRectF(0, 0, width - look_.px(blank), 10000), Qt::TextWordWrap, notes).height() +
         look_.px(8);
}

bool ReadoutTable::empty() const {
  return std::all_of(rows_.begin(), rows_.end(), [](const ReadoutRow* row) { return row->isHidden(); });
}

QString ReadoutTable::heading_above(const ReadoutRow& row) const {
  const std::string_view group = row.readout().group;
  for (const ReadoutRow* each : rows_) {
    if (each == &row) return group.empty() ? QString() : say(row.readout().group);
    if (!each->isHidden() && group == each->readout().group) return {};
  }
  return {};
}

double ReadoutTable::heading_room(const ReadoutRow& row) const {
  const auto first = std::ranges::find_if(rows_, [](const auto* each) { return !each->isHidden(); });
  return heading_above(row).isEmpty() || *first == &row ? 0 : look_.px(group_line);
}

QSize ReadoutTable::sizeHint() const {
  if (empty()) return {look_.px(200), 0};
  double height = look_.px(title_height) + head_height();
  for (const ReadoutRow* row : rows_)
    if (!row->isHidden()) height += row->sizeHint().height() + heading_room(*row);
  return {look_.px(200), static_cast<int>(std::ceil(height + footnote_height(width())))};
}

void ReadoutTable::arrange() {
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const int size = look_.target();
  hold_->setGeometry(mirrored ? -look_.px(6) : width() - size + look_.px(6),
                     (look_.px(title_height) - size) / 2, size, size);
  hold_->setVisible(!empty());
  int y = look_.px(title_height) + static_cast<int>(head_height());
  for (ReadoutRow* row : rows_) {
    if (row->isHidden()) continue;
    // Twice: the height depends on the width that the row gets.
    row->resize(width(), row->height());
    const int height = row->sizeHint().height();
    y += static_cast<int>(heading_room(*row));
    row->setGeometry(0, y, width(), height);
    y += height;
  }
  setMinimumHeight(sizeHint().height());
  updateGeometry();
  update();
}

void ReadoutTable::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  measure();
  arrange();
}

void ReadoutTable::paintEvent(QPaintEvent*) {
  if (empty()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(layoutDirection());
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const QFont small = look_.font(Face::caption);
  const QColor muted = look_.colour(Role::muted);
  const double title = look_.px(title_height), head = look_.px(head_line);
  paint_text(painter, {0, 0, width() - 1.0 * look_.px(40), title}, tr("Readouts"), small, muted);
  const auto cell = [&](double from_end, double w) {
    const double x = width() - from_end - w;
    return mirrored ? QRectF(width() - x - w, title, w, head) : QRectF(x, title, w, head);
  };
  const auto right = Qt::AlignRight | Qt::AlignVCenter;
  const QString now = old_ ? tr("catching up") : tr("Now");
  const double now_width = std::max(columns_.now, QFontMetricsF(small).horizontalAdvance(now) + 2);
  paint_text(painter, cell(columns_.published + columns_.held, now_width), now, small, muted, right);
  if (has_held_) {
    const QRectF place = cell(columns_.published, columns_.held);
    paint_text(painter, place, tr("B", "the held run"), small, muted, right);
    QPen dashed(muted, look_.stroke(1.5));
    dashed.setDashPattern({3, 2});
    dashed.setCapStyle(Qt::FlatCap);
    painter.setPen(dashed);
    const double b = QFontMetricsF(small).horizontalAdvance(tr("B", "the held run")) + look_.px(4);
    const double y = std::round(place.center().y()) + 0.5;
    const double end = mirrored ? place.left() + b : place.right() - b;
    painter.drawLine(QPointF(end, y), QPointF(mirrored ? end + look_.px(14) : end - look_.px(14), y));
  }
  if (columns_.stacked) {
    const double wide = QFontMetricsF(small).horizontalAdvance(tr("Published")) + 2;
    QRectF place = cell(columns_.held, std::max(columns_.now, wide));
    place = {place.x(), place.bottom() - look_.px(2), place.width(), 1.0 * look_.px(second_head_line)};
    paint_text(painter, place, tr("Published"), small, muted, right);
  } else if (columns_.published > 0) {
    paint_text(painter, cell(0, columns_.published), tr("Published"), small, muted, right);
  }
  for (const ReadoutRow* row : rows_) {
    const QString group = row->isHidden() ? QString() : heading_above(*row);
    if (group.isEmpty()) continue;
    QRectF place(0, row->y() - look_.px(26), width(), look_.px(20));
    if (heading_room(*row) == 0) {
      const double room = width() - now_width - columns_.published - columns_.held;
      place = QRectF(mirrored ? width() - room : 0, title, room, head);
    }
    paint_text(painter, place, group, look_.font(Face::caption_strong), look_.colour(Role::ink));
  }
  if (const double height = footnote_height(width()); height > 0) {
    double bottom = title + head_height();
    for (const ReadoutRow* row : rows_)
      if (!row->isHidden()) bottom = std::max<double>(bottom, row->geometry().bottom() + 1);
    painter.setPen(muted);
    painter.setFont(small);
    const QRectF box(look_.px(mirrored ? blank : 0), bottom + look_.px(4), width() - look_.px(blank), height);
    painter.drawText(box, Qt::TextWordWrap, footnotes());
  }
}

QString ReadoutTable::as_table() const {
  const auto c = [](QString text) { return text.replace(thin_space, u' '); };
  QString table = tr("Readout") + u'\t' + tr("Now");
  if (has_held_) table += u'\t' + tr("B", "the held run") + u'\t' + tr("Difference");
  if (any_published()) table += u'\t' + tr("Published");
  table += u'\n';
  for (const ReadoutRow* row : rows_) {
    if (row->isHidden()) continue;
    if (const QString group = heading_above(*row); !group.isEmpty()) table += group + u'\n';
    table += row->label_text() + u'\t' + c(row->now_text());
    if (has_held_) table += u'\t' + c(row->held_text()) + u'\t' + c(row->difference_text());
    if (any_published()) table += u'\t' + c(row->published_text());
    table += u'\n';
  }
  return table;
}

void ReadoutTable::copy_value(const ReadoutRow& row) {
  QApplication::clipboard()->setText(QString(row.now_text()).replace(thin_space, u' '));
  Q_EMIT copied(tr("%1 copied").arg(row.name()));
}

void ReadoutTable::copy_all() {
  QApplication::clipboard()->setText(as_table());
  Q_EMIT copied(tr("All readouts copied as a table"));
}

QString ReadoutTable::csv() const {
  CsvTable table({QStringLiteral("readout"), tr("Readout"), tr("Now"), tr("Unit")});
  if (has_held_) table.add_columns({tr("B", "the held run"), tr("Difference")});
  table.add_columns({tr("Published"), tr("to", "the end of a range"), tr("Source")});
  const bool grouped = std::ranges::any_of(rows_, [](const auto* row) { return *row->readout().group; });
  if (grouped) table.add_columns({tr("Group")});
  for (std::size_t i = 0; i < rows_.size() && i < now_.size(); ++i) {
    if (rows_[i]->isHidden()) continue;
    const Readout& readout = rows_[i]->readout();
    QStringList cells{QString::fromStdString(readout.id), say(readout.label), csv_reading(now_[i]),
                      QString::fromStdString(readout.unit)};
    if (has_held_) {
      const Reading held = i < held_.size() ? held_[i] : Reading();
      const auto *a = std::get_if<double>(&now_[i]), *b = std::get_if<double>(&held);
      cells << csv_reading(held) << (a && b ? csv_number(*a - *b) : QString());
    }
    const auto& published = rows_[i]->shown_published();
    const Published* first = published.empty() ? nullptr : published.front();
    cells << (first ? csv_number(first->value) : QString())
          << (first && first->to ? csv_number(*first->to) : QString())
          << (first ? say(first->source) : QString());
    if (grouped) cells << say(readout.group);
    table.add_row(cells);
  }
  return table.text();
}

QImage ReadoutTable::picture(double scale) const {
  return picture_of(*const_cast<ReadoutTable*>(this), look_.colour(Role::paper), scale);
}

QByteArray ReadoutTable::svg() const {
  return svg_of(*const_cast<ReadoutTable*>(this), tr("Readouts of %1").arg(say(exhibit_.title)));
}

void ReadoutTable::save() {
  const QString words =
      save_as(this, tr("Save the table"), QString::fromStdString(exhibit_.id) + QStringLiteral("-readouts"),
              {{QStringLiteral("csv"), tr("Table"), [this] { return csv().toUtf8(); }},
               {QStringLiteral("png"), tr("Picture"), [this] { return png_of(picture(2)); }},
               {QStringLiteral("svg"), tr("Drawing"), [this] { return svg(); }}});
  if (!words.isEmpty()) Q_EMIT copied(words);
}

void ReadoutTable::open_menu(ReadoutRow& row, QPoint at) {
  QMenu menu(this);
  dress(menu, look_);
  const QString id = QString::fromStdString(row.readout().id);
  connect(menu.addAction(tr("Where this figure comes from…") + QStringLiteral("\t?")), &QAction::triggered,
          this, [this, id] { Q_EMIT explain_asked(id); });
  menu.addSeparator();
  auto* value = menu.addAction(tr("Copy value") + QStringLiteral("\t") +
                               QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
  value->setEnabled(!row.now_text().isEmpty());
  connect(value, &QAction::triggered, this, [this, &row] { copy_value(row); });
  connect(menu.addAction(tr("Copy all as a table")), &QAction::triggered, this, &ReadoutTable::copy_all);
  connect(menu.addAction(tr("Copy picture")), &QAction::triggered, this, [this] {
    QApplication::clipboard()->setImage(picture(2));
    Q_EMIT copied(tr("Picture of the readouts copied"));
  });
  connect(menu.addAction(tr("Save the table…")), &QAction::triggered, this, &ReadoutTable::save);
  menu.exec(at);
}

void ReadoutTable::contextMenuEvent(QContextMenuEvent* event) {
  for (ReadoutRow* row : rows_)
    if (!row->isHidden()) return open_menu(*row, event->globalPos());
}

}  // namespace lucid
