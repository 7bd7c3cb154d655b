// Text, file and list entries.
#include "entries.hpp"

#include <QAbstractTextDocumentLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace lucid {

TextEntry::TextEntry(Look& look, std::size_t most_characters, QWidget* parent)
    : Control(look, parent), editor_(new QPlainTextEdit(this)), most_(most_characters) {
  setFocusPolicy(Qt::NoFocus);
  setFocusProxy(editor_);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  editor_->setFrameShape(QFrame::NoFrame);
  editor_->setTabChangesFocus(true);
  editor_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  editor_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  editor_->document()->setDocumentMargin(0);
  editor_->viewport()->setAutoFillBackground(false);
  editor_->installEventFilter(this);
  connect(editor_, &QPlainTextEdit::textChanged, this, [this] {
    updateGeometry();
    if (setting_) return;
    if (static_cast<std::size_t>(editor_->toPlainText().size()) > most_) {
      const QString cut = editor_->toPlainText().left(static_cast<qsizetype>(most_));
      editor_->setPlainText(cut);
      editor_->moveCursor(QTextCursor::End);
      return;
    }
    Q_EMIT typed(editor_->toPlainText());
  });
  refresh();
}

QString TextEntry::text() const { return editor_->toPlainText(); }

void TextEntry::set_text(const QString& text) {
  if (taken_ == text && (editor_->hasFocus() || editor_->toPlainText() == text)) return;
  if (editor_->hasFocus() && editor_->toPlainText() != taken_) return;
  taken_ = text;
  setting_ = true;
  editor_->setPlainText(text);
  setting_ = false;
  tell_value();
}

void TextEntry::set_problem(const QString& problem) {
  if (problem_ == problem) return;
  problem_ = problem;
  editor_->setAccessibleDescription(problem.isEmpty() ? help() : problem);
  updateGeometry();
  update();
}

void TextEntry::set_code(bool code) {
  code_ = code;
  refresh();
}

void TextEntry::refresh() {
  QFont font = look().font(Face::body);
  if (code_) {
    // Mathematics and code run from left to right in every language.
    editor_->setLayoutDirection(Qt::LeftToRight);
    font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(look().px(13));
  }
  editor_->setFont(font);
  QPalette palette = look().palette();
  palette.setColor(QPalette::Base, Qt::transparent);
  editor_->setPalette(palette);
  editor_->setEnabled(isEnabled());
  editor_->setAccessibleName(name());
  editor_->setAccessibleDescription(help());
  editor_->setToolTip(help());
}

int TextEntry::lines() const {
  int count = 0;
  for (QTextBlock block = editor_->document()->begin(); block.isValid(); block = block.next())
    // Asking for its rectangle lays the block out.
    count += editor_->document()->documentLayout()->blockBoundingRect(block).isValid()
                 ? std::max(1, block.lineCount())
                 : 1;
  return std::clamp(count, 1, 5);
}

QRectF TextEntry::box() const {
  const double top = name().isEmpty() ? 0 : look().px(22);
  const double below = problem_.isEmpty() ? 0 : look().px(18);
  return QRectF(rect()).adjusted(focus_room, focus_room + top, -focus_room, -focus_room - below);
}

QSize TextEntry::sizeHint() const {
  const int text = static_cast<int>(std::ceil(lines() * QFontMetricsF(editor_->font()).lineSpacing()));
  const int height = std::max(look().target(), text + look().px(14));
  return {look().px(220), height + 2 * focus_room + (name().isEmpty() ? 0 : look().px(22)) +
                              (problem_.isEmpty() ? 0 : look().px(18))};
}

void TextEntry::resizeEvent(QResizeEvent* event) {
  Control::resizeEvent(event);
  const QRectF shape = box();
  const double text = lines() * QFontMetricsF(editor_->font()).lineSpacing();
  const double pad = std::max(2.0, (shape.height() - text) / 2);
  editor_->setGeometry(shape.adjusted(look().px(10), pad, -look().px(6), -pad + 2).toAlignedRect());
  QMetaObject::invokeMethod(this, &TextEntry::count_lines, Qt::QueuedConnection);
}

/// How many lines there are is known only once the editor has its width, and on its first showing it gets
/// that after its parent.
void TextEntry::count_lines() {
  if (lines() == lines_laid_out_) return;
  lines_laid_out_ = lines();
  updateGeometry();
}

bool TextEntry::eventFilter(QObject* object, QEvent* event) {
  if (object != editor_) return Control::eventFilter(object, event);
  switch (event->type()) {
    case QEvent::Resize:
      QMetaObject::invokeMethod(this, &TextEntry::count_lines, Qt::QueuedConnection);
      break;
    case QEvent::FocusIn: update(); break;
    case QEvent::FocusOut:
      if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) take();
      update();
      break;
    case QEvent::KeyPress: {
      auto* key = static_cast<QKeyEvent*>(event);
      const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
      if (enter && !(key->modifiers() & Qt::ShiftModifier)) {
        take();
        return true;
      }
      if (key->key() == Qt::Key_Escape && editor_->toPlainText() != taken_) {
        setting_ = true;
        editor_->setPlainText(taken_);
        setting_ = false;
        Q_EMIT typed(taken_);
        return true;
      }
      break;
    }
    default: break;
  }
  return Control::eventFilter(object, event);
}

void TextEntry::take() {
  const QString now = editor_->toPlainText();
  if (now == taken_) return;
  taken_ = now;
  tell_value();
  Q_EMIT entered(now);
}

void TextEntry::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(layoutDirection());
  const Look& l = look();
  const QRectF shape = box();
  const bool live = isEnabled(), focused = editor_->hasFocus();
  if (!name().isEmpty())
    paint_text(painter, {focus_room, 0, shape.width(), static_cast<double>(l.px(20))}, name(),
               l.font(Face::body), l.colour(live ? Role::ink : Role::muted));
  const double width = focused ? l.stroke(2) : l.stroke(1);
  const Role outline = !live                 ? Role::line
                       : focused             ? Role::focus
                       : !problem_.isEmpty() ? Role::reject
                                             : Role::edge;
  painter.setPen(QPen(l.colour(outline), width));
  painter.setBrush(live ? QBrush(l.colour(Role::stage)) : QBrush(Qt::NoBrush));
  painter.drawRoundedRect(inside(shape, width), l.px(4), l.px(4));
  if (!problem_.isEmpty()) {
    const QRectF line(shape.left(), shape.bottom() + l.px(2), shape.width(), l.px(16));
    const double box_size = l.px(14);
    paint_icon(painter, Icon::cross, {line.left(), line.center().y() - box_size / 2, box_size, box_size},
               l.colour(Role::reject_text));
    paint_text(painter, line.adjusted(box_size + l.px(4), 0, 0, 0), problem_, l.font(Face::caption),
               l.colour(Role::reject_text));
  }
}

FileEntry::FileEntry(Look& look, QWidget* parent)
    : Control(look, parent),
      clear_(new Button(look, Icon::cross, tr("Forget the file"),
                        tr("Goes back to what was there before any file"), this)) {
  setAcceptDrops(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  clear_->set_quiet(true);
  clear_->hide();
  connect(clear_, &Button::pressed, this, &FileEntry::cleared);
}

void FileEntry::set_file_name(const QString& name) {
  if (file_name_ == name) return;
  file_name_ = name;
  clear_->setVisible(!name.isEmpty());
  tell_value();
  update();
}

void FileEntry::set_problem(const QString& problem) {
  if (problem_ == problem) return;
  problem_ = problem;
  updateGeometry();
  update();
}

QString FileEntry::value_words() const { return file_name_.isEmpty() ? tr("no file") : file_name_; }

void FileEntry::press() {
  if (!isEnabled()) return;
  const QString path = QFileDialog::getOpenFileName(window(), name());
  if (!path.isEmpty()) Q_EMIT picked(path);
}

void FileEntry::refresh() {
  const QRectF shape = box();
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const int size = look().target();
  clear_->setGeometry(mirrored ? qRound(shape.left()) : qRound(shape.right()) - size,
                      qRound(shape.center().y() - size / 2.0), size, size);
}

QRectF FileEntry::box() const {
  const double below = problem_.isEmpty() ? 0 : look().px(18);
  return QRectF(rect()).adjusted(focus_room, focus_room + look().px(22), -focus_room, -focus_room - below);
}

QSize FileEntry::sizeHint() const {
  return {look().px(220), look().px(22) + std::max(look().px(36), look().target()) + 2 * focus_room +
                              (problem_.isEmpty() ? 0 : look().px(18))};
}

void FileEntry::resizeEvent(QResizeEvent* event) {
  Control::resizeEvent(event);
  refresh();
}

void FileEntry::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(layoutDirection());
  const Look& l = look();
  const bool live = isEnabled(), mirrored = layoutDirection() == Qt::RightToLeft;
  const QRectF shape = box();
  paint_text(painter, {focus_room, 0, shape.width(), static_cast<double>(l.px(20))}, name(),
             l.font(Face::body), l.colour(live ? Role::ink : Role::muted));
  QPen outline(l.colour(!live           ? Role::line
                        : above_        ? Role::accent
                        : hover() > 0.5 ? Role::ink
                                        : Role::edge),
               l.stroke(above_ ? 2 : 1));
  if (file_name_.isEmpty()) outline.setDashPattern({4, 3});
  painter.setPen(outline);
  painter.setBrush(above_ ? l.colour(Role::soft) : live ? l.colour(Role::stage) : QColor(Qt::transparent));
  painter.drawRoundedRect(inside(shape, outline.widthF()), l.px(4), l.px(4));
  const double icon = l.px(20);
  const QRectF place(mirrored ? shape.right() - l.px(10) - icon : shape.left() + l.px(10),
                     shape.center().y() - icon / 2, icon, icon);
  paint_icon(painter,
             locked()               ? Icon::lock
             : file_name_.isEmpty() ? Icon::open
                                    : Icon::page,
             place, l.colour(live ? Role::ink : Role::edge), l.stroke(1.5));
  const double after = file_name_.isEmpty() ? l.px(8) : l.target();
  const QRectF words = mirrored ? QRectF(shape.left() + after, shape.top(),
                                         place.left() - l.px(8) - shape.left() - after, shape.height())
                                : QRectF(place.right() + l.px(8), shape.top(),
                                         shape.right() - after - place.right() - l.px(8), shape.height());
  paint_text(painter, words, file_name_.isEmpty() ? tr("Drop a file, or open one") : file_name_,
             l.font(Face::body), l.colour(file_name_.isEmpty() || !live ? Role::muted : Role::ink));
  if (!problem_.isEmpty()) {
    const QRectF line(shape.left(), shape.bottom() + l.px(2), shape.width(), l.px(16));
    const double box_size = l.px(14);
    paint_icon(painter, Icon::cross, {line.left(), line.center().y() - box_size / 2, box_size, box_size},
               l.colour(Role::reject_text));
    paint_text(painter, line.adjusted(box_size + l.px(4), 0, 0, 0), problem_, l.font(Face::caption),
               l.colour(Role::reject_text));
  }
  if (focus_shown()) paint_focus(painter, l, shape, l.px(4));
}

void FileEntry::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (!isEnabled() || urls.size() != 1 || !urls[0].isLocalFile()) return;
  above_ = true;
  update();
  event->acceptProposedAction();
}

void FileEntry::dragLeaveEvent(QDragLeaveEvent*) {
  above_ = false;
  update();
}

void FileEntry::dropEvent(QDropEvent* event) {
  above_ = false;
  update();
  const QList<QUrl> urls = event->mimeData()->urls();
  if (urls.size() != 1) return;
  event->acceptProposedAction();
  Q_EMIT picked(urls[0].toLocalFile());
}

void FileEntry::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && box().contains(event->position())) press();
}

void FileEntry::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: return press();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
      if (!file_name_.isEmpty()) Q_EMIT cleared();
      return;
    default: Control::keyPressEvent(event);
  }
}

std::optional<List> read_list(const QString& text, const QLocale&) {
  List list;
  if (text.trimmed().isEmpty()) return list;
  const bool semicolons = text.contains(u';');
  const Scaled plain;
  for (const QString& part : text.split(semicolons ? u';' : u',')) {
    const QString item = part.trimmed();
    const qsizetype equals = item.indexOf(u'=');
    const auto number = read_quantity(equals < 0 ? item : item.mid(equals + 1), plain, {});
    if (!number) return {};
    list.numbers.push_back(*number);
    if (equals >= 0) list.names.push_back(item.left(equals).trimmed().toStdString());
  }
  if (!list.names.empty() && list.names.size() != list.numbers.size()) return {};
  return list;
}

QString list_text(const List& list, const QLocale& locale) {
  QStringList parts;
  for (std::size_t i = 0; i < list.numbers.size(); ++i) {
    const QString number = exact_text(list.numbers[i], locale);
    parts << (list.names.empty() ? number
                                 : QString::fromStdString(list.names[i]) + QStringLiteral(" = ") + number);
  }
  return parts.join(locale.decimalPoint() == QStringLiteral(",") ? QStringLiteral("; ")
                                                                 : QStringLiteral(", "));
}

ListEntry::ListEntry(Look& look, const Slider::Range& each, std::size_t most_items, QWidget* parent)
    : QWidget(parent),
      look_(look),
      each_(each),
      most_items_(most_items),
      typed_(new TextEntry(look, most_items * 64, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(typed_);
  typed_->editor().setLayoutDirection(Qt::LeftToRight);  // figures in a row, in every language
  connect(typed_, &TextEntry::entered, this, &ListEntry::take);
  connect(&look, &Look::changed, this, [this] { typed_->set_text(list_text(list_, look_.locale())); });
}

void ListEntry::set_words(const QString& name, const QString& help) {
  name_ = name, help_ = help;
  typed_->set_words(name, help);
  setAccessibleName(name);
  setAccessibleDescription(help);
  for (Slider* slider : sliders_) slider->set_words(slider->name(), help);
}

void ListEntry::set_value(const List& list) {
  if (list == list_ && typed_->text() == list_text(list, look_.locale())) return;
  const bool same_names = list.names == list_.names && list.numbers.size() == list_.numbers.size();
  list_ = list;
  typed_->set_text(list_text(list, look_.locale()));
  if (!same_names || sliders_.size() != list.names.size()) rebuild();
  for (std::size_t i = 0; i < sliders_.size(); ++i) sliders_[i]->set_value(list.numbers[i]);
}

void ListEntry::set_held(const List* held) {
  for (std::size_t i = 0; i < sliders_.size(); ++i) {
    std::optional<double> value;
    if (held)
      for (std::size_t k = 0; k < held->names.size(); ++k)
        if (held->names[k] == list_.names[i]) value = held->numbers[k];
    sliders_[i]->set_held(value);
  }
}

void ListEntry::rebuild() {
  for (Slider* slider : sliders_) {
    slider->hide();  // a picture may be taken before it is gone
    slider->deleteLater();
  }
  sliders_.clear();
  Slider::Range range = each_;
  if (!std::isfinite(range.minimum) || !std::isfinite(range.maximum))
    range.minimum = -std::numeric_limits<double>::infinity();
  // Numbers near one in a range of millions need a track that a hand can use; typing reaches the rest.
  double largest = 1;
  for (const double number : list_.numbers) largest = std::max(largest, std::abs(number));
  const double reach = nice_step(2 * largest, 1);
  if (!range.log && range.maximum - range.minimum > 20 * reach) {
    range.allowed = std::pair(range.minimum, range.maximum);
    range.minimum = std::max(range.minimum, -reach), range.maximum = std::min(range.maximum, reach);
  }
  for (std::size_t i = 0; i < list_.names.size(); ++i) {
    range.initial = list_.numbers[i];
    auto* slider = new Slider(look_, range, this);
    slider->set_words(QString::fromStdString(list_.names[i]), help_);
    layout()->addWidget(slider);
    connect(slider, &Slider::begun, this, &ListEntry::begun);
    connect(slider, &Slider::ended, this, &ListEntry::ended);
    connect(slider, &Slider::refused, this, &ListEntry::refused);
    connect(slider, &Slider::moved, this, [this, i](double value) {
      list_.numbers[i] = value;
      typed_->set_text(list_text(list_, look_.locale()));
      Q_EMIT moved(list_);
    });
    sliders_.push_back(slider);
  }
  typed_->setVisible(sliders_.empty());
}

void ListEntry::take(const QString& text) {
  const auto list = read_list(text, look_.locale());
  QString why;
  if (!list)
    why = tr("“%1” is not a list. Type numbers such as 8, 8, 4.").arg(text);
  else if (list->numbers.size() > most_items_)
    why = tr("%1 has at most %n item(s).", nullptr, static_cast<int>(most_items_)).arg(name_);
  else
    for (const double number : list->numbers)
      if (number < each_.minimum || number > each_.maximum || (each_.whole && number != std::round(number)))
        why = tr("%1 does not take %2.").arg(name_, number_text(number, look_.locale()));
  typed_->set_problem(why);
  if (!why.isEmpty()) {
    Q_EMIT refused(why);
    return;
  }
  Q_EMIT begun();
  list_ = *list;
  Q_EMIT moved(list_);
  Q_EMIT ended();
}

}  // namespace lucid
