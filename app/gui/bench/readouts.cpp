// Figures in rows.
#include "readouts.hpp"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/gui/bench/lit.hpp"
#include "app/gui/bench/relevance.hpp"
#include "app/gui/say.hpp"
#include "app/gui/widgets/style.hpp"
#include "visualizations/word_lines.hpp"

namespace lucid {

namespace {

QString superscript(int number) {
  static const QString digits = QString::fromUtf8("⁰¹²³⁴⁵⁶⁷⁸⁹");
  QString result;
  for (const QChar c : QString::number(number)) result += digits.at(c.digitValue());
  return result;
}

/// As few digits as the published figure was given with: 5 stays 5, 0.574 stays 0.574.
QString given_digits(double value, const Scaled& scale, const QLocale& locale) {
  const double shown = value * scale.factor;
  for (int digits = 1; digits < 6; ++digits) {
    const double rounded = QString::number(shown, 'g', digits).toDouble();
    if (std::abs(rounded - shown) <= 1e-9 * std::abs(shown)) return number_text(shown, locale, digits);
  }
  return number_text(shown, locale, 4);
}

constexpr QChar no_break{0x00A0};

/// Whether figures of a list that share a power of ten or a prefix would need a power beside it.
bool apart_in(const Reading& now, const Reading& held, const Scaled& scale) {
  if (scale.factor == 1 || scale.percent) return false;
  for (const Reading* reading : {&now, &held})
    if (const auto* list = std::get_if<List>(reading))
      for (const double number : list->numbers) {
        const double shown = std::abs(number * scale.factor);
        if (shown != 0 && std::isfinite(shown) && (shown < 1e-3 || shown >= 1e7)) return true;
      }
  return false;
}

const double* number_in(const Reading& reading) { return std::get_if<double>(&reading); }

}  // namespace

ReadoutRow::ReadoutRow(Look& look, const Readout& readout, ReadoutTable* table)
    : Control(look, table), readout_(readout), table_(table), label_(say(readout.label)) {
  setFocusPolicy(Qt::ClickFocus);
  setContextMenuPolicy(Qt::DefaultContextMenu);
  const QString group = *readout.group ? QStringLiteral("\n") + say(readout.group) : QString();
  set_words(label_, say(readout.help) + group);
  unit_ = scaled_for(0, QString::fromStdString(readout.unit), readout.fraction).unit;
}

void ReadoutRow::set(const Reading& now, const Reading* held, const std::vector<const Published*>& published,
                     bool old) {
  const Reading held_reading = held ? *held : Reading();
  if (now == reading_ && held_reading == held_reading_ && published == shown_published_ && old == old_)
    return;
  reading_ = now;
  held_reading_ = held_reading;
  shown_published_ = published;
  old_ = old;
  reading_changed();
  // Only the row that is listened to: a running model changes them all, sixty times a second.
  if (hasFocus()) tell_value();
  update();
}

void ReadoutRow::reading_changed() {
  const QLocale& locale = look().locale();
  const QString unit = QString::fromStdString(readout_.unit);
  now_.clear(), held_.clear(), published_.clear(), sources_.clear(), named_.clear();
  double magnitude = 0;
  if (const double* n = number_in(reading_))
    magnitude = *n;
  else if (const double* h = number_in(held_reading_))
    magnitude = *h;
  if (const auto* list = std::get_if<List>(&reading_))
    for (const double n : list->numbers) magnitude = std::max(magnitude, std::abs(n));
  difference_.clear();
  // While its question is open the unit may not tell how large the figure is.
  if (locked()) magnitude = 0;
  if (magnitude == 0 && !shown_published_.empty()) magnitude = shown_published_[0]->value;
  Scaled scale = scaled_for_row(magnitude, unit, readout_.fraction);
  // Figures so far apart that one power or prefix does not serve them all: each keeps its own.
  const bool apart = !locked() && apart_in(reading_, held_reading_, scale);
  if (apart) scale = scaled_for_row(0, unit, readout_.fraction);
  unit_ = apart ? QString() : scale.unit;
  const auto text = [&](const Reading& reading) -> QString {
    if (const double* n = number_in(reading)) {
      // Whole numbers without a unit are counts.
      const bool count = unit.isEmpty() && scale.unit.isEmpty() && *n == std::round(*n) && std::abs(*n) < 1e7;
      return count ? integer_text(std::llround(*n), locale) : figure_text(*n, scale, locale);
    }
    if (const auto* words = std::get_if<std::string>(&reading)) return say(words->c_str());
    return {};
  };
  now_ = text(reading_);
  held_ = text(held_reading_);
  if (const double* now = number_in(reading_), *held = number_in(held_reading_); now && held) {
    const double by = *now - *held;
    const double rounding = 1e-12 * std::max(std::abs(*now), std::abs(*held));
    if (by == 0)
      difference_ = integer_text(0, locale);
    else if (std::abs(by) <= rounding)
      difference_ = QChar(0x2248) + integer_text(0, locale);  // other bits, the same figure
    else
      difference_ = (by > 0 ? QStringLiteral("+") : QString()) + figure_text(by, scale, locale);
  }
  if (const auto* list = std::get_if<List>(&reading_)) {
    const auto* other = std::get_if<List>(&held_reading_);
    const auto one = [&](double number) {
      return apart ? quantity_text(number, unit, locale) : figure_text(number, scale, locale);
    };
    for (std::size_t i = 0; i < list->numbers.size(); ++i) {
      Named row;
      row.name = i < list->names.size() ? QString::fromStdString(list->names[i])
                                        : integer_text(static_cast<qint64>(i) + 1, locale);
      row.now = one(list->numbers[i]);
      if (other && i < other->numbers.size() && other->names == list->names)
        row.held = one(other->numbers[i]);
      named_.push_back(row);
    }
  }
  for (const Published* published : shown_published_) {
    if (!published_.isEmpty()) published_ += QStringLiteral(", ");
    published_ += given_digits(published->value, scale, locale);
    if (published->to) published_ += QChar(0x2013) + given_digits(*published->to, scale, locale);
    sources_ += superscript(table_->source_number(*published));
  }
}

double ReadoutRow::label_width() const {
  const auto& columns = table_->columns();
  const double taken = columns.now + columns.held + columns.published;
  return std::max<double>(look().px(60), width() - taken);
}

QString ReadoutRow::value_words() const {
  if (locked()) return toolTip();  // what it waits for
  QStringList parts;
  const QString unit = unit_.isEmpty() ? QString() : thin_space + unit_;
  if (!now_.isEmpty()) parts << now_ + unit;
  for (const Named& named : named_) parts << named.name + QStringLiteral(": ") + named.now + unit;
  if (!has_value())
    parts << (table_->waits_for_a_step(*this) ? tr("no value before the first step") : tr("no value yet"));
  if (!held_.isEmpty()) parts << tr("B: %1").arg(held_ + unit);
  if (!difference_.isEmpty()) parts << tr("difference: %1").arg(difference_ + unit);
  if (!published_.isEmpty()) parts << tr("published: %1").arg(published_ + unit);
  if (old_) parts << tr("out of date");
  return parts.join(QStringLiteral(", "));
}

double ReadoutRow::widest_now(const QFontMetricsF& metrics) const {
  // Words may take a line of their own; figures must fit.
  double widest = number_in(reading_) || now_.size() <= 8 ? metrics.horizontalAdvance(now_) : 0;
  return widest;
}

double ReadoutRow::widest_held(const QFontMetricsF& metrics) const {
  double widest = number_in(held_reading_) || held_.size() <= 8 ? metrics.horizontalAdvance(held_) : 0;
  for (const Named& named : named_) widest = std::max(widest, metrics.horizontalAdvance(named.held));
  return widest;
}

double ReadoutRow::widest_published(const QFontMetricsF& metrics) const {
  return has_published() ? metrics.horizontalAdvance(published_) + metrics.horizontalAdvance(sources_) + 3
                         : 0;
}

/// How the label lies. Asked for several times at each new figure, and nearly always the same.
const ReadoutRow::Measured& ReadoutRow::measured() const {
  const QString words = label_text();
  const double column = label_width() - look().px(4), whole = width(), scale = look().scale();
  if (measured_.words == words && measured_.column == column && measured_.whole == whole &&
      measured_.scale == scale)
    return measured_;
  const QFontMetricsF metrics(look().font(Face::body));
  const auto too_wide = [&](const QString& word) { return metrics.horizontalAdvance(word) > column + 1; };
  const QStringList pieces = label_.split(QLatin1Char(' '));
  // A word that is longer than its column takes the whole line, with the figures below it.
  const bool above = std::any_of(pieces.begin(), pieces.end(), too_wide);
  // The unit stays with the last word, as long as both have room.
  const bool parted = !above && !unit_.isEmpty() && too_wide(pieces.back() + unit_tail());
  const QString text = parted ? label_ + QStringLiteral(", ") + unit_tail().mid(2) : label_ + unit_tail();
  const QStringList lines = word_lines(
      text, [&](const QString& line) { return metrics.horizontalAdvance(line); },
      (above ? whole : column) + 1);
  double height = look().px(27) + std::ceil(static_cast<double>(lines.size() - 1) * metrics.lineSpacing());
  if (above) height += look().px(18);
  measured_ = {words, column, whole, scale, height, above, lines};
  return measured_;
}

/// A comma and the unit, in one piece; "" without one.
QString ReadoutRow::unit_tail() const {
  QString tail = unit_.isEmpty() ? QString() : QStringLiteral(", ") + unit_;
  return tail.replace(QLatin1Char(' '), no_break);
}

/// Words that do not fit into the column of figures stand in a line of their own.
bool ReadoutRow::words_below() const {
  if (now_.isEmpty() || number_in(reading_)) return false;
  return QFontMetricsF(look().font(Face::readout)).horizontalAdvance(now_) > table_->columns().now;
}

double ReadoutRow::figures_top() const { return measured().above ? measured().height - look().px(23) : 0; }

int ReadoutRow::lines_below() const {
  return (difference_.isEmpty() ? 0 : 1) + (has_published() && table_->columns().stacked ? 1 : 0);
}

QSize ReadoutRow::sizeHint() const {
  double rows = measured().height + (words_below() ? look().px(20) : 0);
  // What stands below the figures stands beside the label's second line where it has one.
  if (const int below = lines_below(); below > 0)
    rows = std::max<double>(rows, figures_top() + look().px(27 + 15 * below));
  return {look().px(200), static_cast<int>(std::ceil(rows + named_height()))};
}

/// What waits is one lock, however many figures stand behind it.
double ReadoutRow::named_height() const {
  return locked() ? 0 : static_cast<double>(named_.size()) * look().px(20);
}

void ReadoutRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(layoutDirection());
  const Look& l = look();
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  if (lit_) {
    paint_lit(painter, l, QRectF(rect()).adjusted(0, 1, 0, 0), Qt::BottomEdge);
  } else if (hover() > 0 || hasFocus()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(l.colour(Role::sunken, hasFocus() ? 1 : hover()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0, 1, 0, -1), l.px(3), l.px(3));
  }
  painter.setPen(QPen(l.colour(Role::line), l.stroke(1)));
  painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));

  const double row = height() - named_height();
  const auto& columns = table_->columns();
  const auto cell = [&](double from_end, double w, double y, double h) {
    const double x = width() - from_end - w;
    return mirrored ? QRectF(width() - x - w, y, w, h) : QRectF(x, y, w, h);
  };
  // Label and unit, the unit in muted; in two lines where one is too short.
  const QFont body = l.font(Face::body);
  const QFontMetricsF metrics(body);
  const double first = l.px(27);
  // Read from the right the comma stands at the right of its unit.
  const QString unit = unit_.isEmpty()
                           ? QString()
                           : (mirrored ? QString(QChar(0x200F)) : QString()) + QStringLiteral(", ") + unit_;
  const auto left_cell = [&](double x, double y, double w, double h) {
    return mirrored ? QRectF(width() - x - w, y, w, h) : QRectF(x, y, w, h);
  };
  double y = 0;
  for (const QString& line : measured().lines) {
    // The first line stands level with the figures.
    const bool ends = &line == &measured().lines.back() && !unit_.isEmpty();
    const QString words = !ends                        ? line
                          : line.endsWith(unit_tail()) ? line.chopped(unit_tail().size())
                                                       : QString();
    const double words_width = metrics.horizontalAdvance(words);
    paint_text(painter, left_cell(0, y, words_width + 2, first), words, body, l.colour(Role::ink));
    if (ends)
      paint_text(painter, left_cell(words_width, y, metrics.horizontalAdvance(unit) + 2, first),
                 words.isEmpty() ? unit_ : unit, body, l.colour(Role::muted));
    y += metrics.lineSpacing();
  }
  const double figures = figures_top(), line = measured().above ? l.px(20) : first;
  if (locked()) {
    const double icon = l.px(14);
    const QRectF place = cell(columns.published + columns.held, columns.now, figures, line);
    paint_icon(
        painter, Icon::lock,
        QRectF(mirrored ? place.left() : place.right() - icon, place.center().y() - icon / 2, icon, icon),
        l.colour(Role::muted));
    return;
  }
  const QColor now_colour = l.colour(old_ ? Role::muted : Role::ink);
  const QFont bold = l.font(Face::readout);
  if (words_below())
    paint_text(painter, left_cell(0, row - l.px(22), width(), l.px(20)), now_, bold, now_colour,
               Qt::AlignRight | Qt::AlignVCenter);
  else if (now_.isEmpty() && named_.empty())
    paint_text(painter, cell(columns.published + columns.held, columns.now, figures, line), QChar(0x2014),
               body, l.colour(Role::muted), Qt::AlignRight | Qt::AlignVCenter);
  else
    paint_text(painter, cell(columns.published + columns.held, columns.now, figures, line), now_, bold,
               now_colour, Qt::AlignRight | Qt::AlignVCenter);
  paint_text(painter, cell(columns.published, columns.held, figures, line), held_, body,
             l.colour(Role::muted), Qt::AlignRight | Qt::AlignVCenter);
  if (!difference_.isEmpty())
    //: now less B
    paint_text(painter, cell(columns.published, columns.held + columns.now, figures + l.px(23), l.px(16)),
               tr("Δ %1").arg(difference_), l.font(Face::caption),
               l.colour(difference_.size() <= 2 ? Role::muted : Role::accent),
               Qt::AlignRight | Qt::AlignVCenter);
  if (hover() > 0.5 || (hasFocus() && focus_shown()))
    paint_icon(painter, Icon::help, question_mark(), l.colour(Role::muted), l.stroke(1.5));
  if (!published_.isEmpty()) {
    const QFont small = l.font(Face::caption);
    const double sources = QFontMetricsF(small).horizontalAdvance(sources_);
    const double end = columns.stacked ? columns.held : 0;
    const double column = columns.stacked ? columns.now : columns.published;
    const double from = columns.stacked ? figures + l.px(23 + (difference_.isEmpty() ? 0 : 15)) : figures;
    const double high = columns.stacked ? l.px(16) : line;
    paint_text(painter, cell(end + sources + 2, column - sources - 2, from, high), published_, small,
               l.colour(Role::muted), Qt::AlignRight | Qt::AlignVCenter);
    paint_text(painter, cell(end, sources + 1, from, high), sources_, small, l.colour(Role::muted),
               Qt::AlignRight | Qt::AlignVCenter);
  }
  y = row - l.px(3);
  for (const Named& named : named_) {
    // Beside a short name there is room for a minus, or for a power of ten: the name gives way before the
    // figure, which would be another one without its end.
    const double figure =
        std::max(columns.now + l.px(16), std::ceil(QFontMetricsF(bold).horizontalAdvance(named.now)) + 4);
    const double name = width() - columns.published - columns.held - figure - l.px(16);
    paint_text(painter, left_cell(l.px(12), y, name, l.px(20)), named.name, body, l.colour(Role::muted));
    paint_text(painter, cell(columns.published + columns.held, figure, y, l.px(20)), named.now, bold,
               now_colour, Qt::AlignRight | Qt::AlignVCenter);
    paint_text(painter, cell(columns.published, columns.held, y, l.px(20)), named.held, body,
               l.colour(Role::muted), Qt::AlignRight | Qt::AlignVCenter);
    y += l.px(20);
  }
  if (focus_shown() && hasFocus()) {
    painter.setPen(l.pen(Role::focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(inside(QRectF(rect()).adjusted(0, 1, 0, -1), l.stroke(2)), l.px(3), l.px(3));
  }
}

QRectF ReadoutRow::question_mark() const {
  // After the words, where there is room; else over their end.
  const double size = look().px(16);
  const double words = std::min(QFontMetricsF(look().font(Face::body)).horizontalAdvance(label_text()) + 6,
                                label_width() - size - look().px(2));
  const double x = layoutDirection() == Qt::RightToLeft ? width() - words - size : words;
  return {x, (look().px(27) - size) / 2, size, size};
}

void ReadoutRow::set_lit(bool lit) {
  if (lit_ == lit) return;
  lit_ = lit;
  update();
}

void ReadoutRow::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && question_mark().adjusted(-4, -4, 4, 4).contains(event->position()))
    Q_EMIT explain_asked(name_of_reading());
}

bool ReadoutRow::event(QEvent* event) {
  // Locked or free: the unit may change, and with it the label; a list of figures goes or comes.
  if (event->type() == QEvent::EnabledChange) {
    const QString before = unit_;
    reading_changed();
    if (unit_ != before || !named_.empty()) table_->row_reshaped();
  }
  switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::FocusIn: Q_EMIT pointed_at(QString::fromStdString(readout_.id)); break;
    case QEvent::HoverLeave:
    case QEvent::FocusOut: Q_EMIT pointed_at({}); break;
    case QEvent::ContextMenu: {
      auto* menu = static_cast<QContextMenuEvent*>(event);
      table_->open_menu(*this, menu->globalPos());
      return true;
    }
    default: break;
  }
  return Control::event(event);
}

void ReadoutRow::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) return table_->copy_value(*this);
  if (event->key() == Qt::Key_Question || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    Q_EMIT explain_asked(name_of_reading());
    return;
  }
  if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
    const auto& rows = table_->rows();
    const int by = event->key() == Qt::Key_Down ? 1 : -1;
    for (int i = static_cast<int>(std::find(rows.begin(), rows.end(), this) - rows.begin()) + by;
         i >= 0 && i < static_cast<int>(rows.size()); i += by)
      if (!rows[static_cast<std::size_t>(i)]->isHidden())
        return rows[static_cast<std::size_t>(i)]->setFocus(Qt::TabFocusReason);
    return;
  }
  Control::keyPressEvent(event);
}

}  // namespace lucid
