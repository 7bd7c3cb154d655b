#include "app/gui/story/story_text.hpp"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextObjectInterface>
#include <QTextTable>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "app/gui/bench/lit.hpp"
#include "app/gui/formulas.hpp"
#include "app/gui/widgets/icons.hpp"
#include "app/story.hpp"
#include "visualizations/numbers.hpp"

namespace lucid {
namespace {

constexpr int live_object = QTextFormat::UserObject + 1;
constexpr int formula_object = QTextFormat::UserObject + 2;
constexpr int index_property = QTextFormat::UserProperty + 1;
constexpr int tex_property = QTextFormat::UserProperty + 2;
constexpr int display_property = QTextFormat::UserProperty + 3;
constexpr ushort first_private = 0xE000;
constexpr double live_padding = 4;

/// The quantities that a link names: "show:a,b", "set:a=1&b=2".
QStringList quantities_of(const QString& target) {
  QStringList found;
  const bool shows = target.startsWith(QLatin1String("show:"));
  if (!shows && !target.startsWith(QLatin1String("set:"))) return found;
  for (const QString& part : target.section(u':', 1).split(shows ? u',' : u'&'))
    found << bare_id(part.section(u'=', 0, 0).trimmed());
  return found;
}

/// As wide as a number gets while it changes: without a unit, or in one that takes no prefix, some zeros
/// more; with a unit a prefix more. So the lines stay where they are while numbers run.
QString roomiest(const QString& text, const QLocale& locale) {
  qsizetype end = 0;
  const auto in_number = [](QChar c) {
    return c.isDigit() || c == u'.' || c == u',' || c == QChar(0x2212) || c == u'-';
  };
  while (end < text.size() && in_number(text[end])) ++end;
  const QString number = text.left(end), rest = text.mid(end), unit = rest.trimmed();
  if (!number.contains(locale.decimalPoint())) return text;
  static const QStringList prefixed = {QStringLiteral("W"), QStringLiteral("A"), QStringLiteral("V"),
                                       QStringLiteral("J"), QStringLiteral("H"), QStringLiteral("Hz"),
                                       QStringLiteral("s"), QStringLiteral("F"), QStringLiteral("Ω")};
  if (prefixed.contains(unit)) return number + QStringLiteral(" m") + unit;
  const bool below_ten = number.indexOf(locale.decimalPoint()) == (number[0].isDigit() ? 1 : 2);
  const bool share = unit == QLatin1String("%") || unit == QStringLiteral("°C");
  if (unit.isEmpty() || (!share && unit.size() > 2)) {
    const QString sign = number[0].isDigit() ? QString() : number.left(1);
    if (below_ten) return sign + QStringLiteral("0") + locale.decimalPoint() + QStringLiteral("0000") + rest;
  }
  return text;
}

/// Qt sets the first column of a table at the left in either direction: from right to left the cells of each
/// row change about before it sees them.
QString tables_from_the_right(const QString& markdown) {
  QStringList lines = markdown.split(u'\n');
  for (QString& line : lines) {
    if (!line.startsWith(u'|') || !line.endsWith(u'|') || line.size() < 2) continue;
    QStringList cells = line.mid(1, line.size() - 2).split(u'|');
    std::ranges::reverse(cells);
    line = u'|' + cells.join(u'|') + u'|';
  }
  return lines.join(u'\n');
}

}  // namespace

/// Sizes and draws what is not text.
class StoryObjects : public QObject, public QTextObjectInterface {
  Q_OBJECT
  Q_INTERFACES(QTextObjectInterface)

 public:
  explicit StoryObjects(StoryText& text) : QObject(&text), text_(text) {}

  QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat& format) override {
    const QFont font = text_.look_.font(text_.face_);
    const QFontMetricsF metrics(font);
    if (format.objectType() == live_object) {
      auto& live = text_.live_[static_cast<std::size_t>(format.intProperty(index_property))];
      return {std::min(live.width, std::max(40.0, text_.viewport()->width() - 2.0)), metrics.ascent()};
    }
    const bool display = format.boolProperty(display_property);
    const auto size = formula_size(format.stringProperty(tex_property), display, font);
    if (!size) return {metrics.horizontalAdvance(format.stringProperty(tex_property)), metrics.ascent()};
    const double fits = fitting(size->width);
    if (display) return {size->width * fits, size->height * fits};
    // An inline object stands on the baseline; what goes deeper is drawn below the rectangle.
    return {size->width * fits + 1, (size->height - size->depth) * fits};
  }

  void drawObject(QPainter* painter, const QRectF& rectangle, QTextDocument*, int,
                  const QTextFormat& format) override {
    const QFont font = text_.look_.font(text_.face_);
    const QFontMetricsF metrics(font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (format.objectType() == live_object) {
      auto& live = text_.live_[static_cast<std::size_t>(format.intProperty(index_property))];
      const QRectF box(rectangle.left() + 1, rectangle.top() - 1, rectangle.width() - 2,
                       metrics.ascent() + metrics.descent() + 2);
      live.drawn = box;
      const bool lit = text_.lit_.contains(bare_id(live.id));
      painter->setPen(lit ? text_.look_.pen(Role::accent, 2) : QPen(Qt::NoPen));
      painter->setBrush(text_.look_.colour(lit ? Role::soft : Role::sunken));
      painter->drawRoundedRect(lit ? box.adjusted(0, -1, 0, 1) : box, 3, 3);
      if (live.text == locked_value) {
        const double icon = std::min(box.height() - 4, metrics.ascent());
        paint_icon(*painter, Icon::lock,
                   QRectF(box.center().x() - icon / 2, box.center().y() - icon / 2, icon, icon),
                   text_.look_.colour(Role::muted));
        painter->restore();
        return;
      }
      QFont strong = font;
      strong.setWeight(QFont::DemiBold);
      painter->setFont(strong);
      painter->setPen(text_.look_.colour(Role::ink));
      const QFontMetricsF strong_metrics(strong);
      const QString shown = strong_metrics.elidedText(live.text, Qt::ElideRight, box.width() - live_padding);
      painter->drawText(QPointF(box.left() + (box.width() - strong_metrics.horizontalAdvance(shown)) / 2,
                                rectangle.bottom()),
                        shown);
    } else {
      const QString tex = format.stringProperty(tex_property);
      const bool display = format.boolProperty(display_property);
      const auto size = formula_size(tex, display, font);
      const double fits = size ? fitting(size->width) : 1;
      const QRectF box =
          size ? QRectF(rectangle.left(), rectangle.top(), size->width * fits, size->height * fits)
               : rectangle;
      if (!size || !paint_formula(*painter, box, tex, display, text_.look_.colour(Role::ink))) {
        QFont italic = text_.look_.serif(font.pixelSize() > 0 ? font.pixelSize() : 16);
        painter->setFont(italic);
        painter->setPen(text_.look_.colour(Role::ink));
        painter->drawText(rectangle.bottomLeft(), tex);
      }
    }
    painter->restore();
  }

 private:
  /// A formula that is wider than the column is drawn smaller, as on a narrow page.
  double fitting(double width) const {
    const double room = text_.document()->textWidth() - 2;
    return room > 40 && width > room ? room / width : 1;
  }
  StoryText& text_;
};

StoryText::StoryText(Look& look, Face face, QWidget* parent)
    : QTextBrowser(parent), look_(look), face_(face) {
  setFrameShape(QFrame::NoFrame);
  setOpenLinks(false);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  viewport()->setAutoFillBackground(false);
  document()->setDocumentMargin(0);
  document()->setUndoRedoEnabled(false);
  auto* objects = new StoryObjects(*this);
  document()->documentLayout()->registerHandler(live_object, objects);
  document()->documentLayout()->registerHandler(formula_object, objects);
  connect(this, &QTextBrowser::anchorClicked, this,
          [this](const QUrl& url) { Q_EMIT link_clicked(url.toString(QUrl::FullyEncoded)); });
  connect(this, &QTextBrowser::highlighted, this,
          [this](const QUrl& url) { Q_EMIT link_pointed(url.toString(QUrl::FullyEncoded)); });
}

void StoryText::set_markdown(const QString& markdown, LiveWords live) {
  markdown_ = markdown;
  formula_.clear();
  live_words_ = std::move(live);
  build();
}

void StoryText::set_formula(const QString& tex) {
  formula_ = tex;
  markdown_.clear();
  build();
}

void StoryText::restyle() { build(); }

void StoryText::build() {
  live_.clear();
  document()->setDefaultFont(look_.font(face_));
  QPalette colours = palette();
  colours.setColor(QPalette::Base, Qt::transparent);
  colours.setColor(QPalette::Text, look_.colour(Role::ink));
  colours.setColor(QPalette::Highlight, look_.colour(Role::soft));
  colours.setColor(QPalette::HighlightedText, look_.colour(Role::ink));
  setPalette(colours);

  std::vector<QTextCharFormat> objects;
  QString text;
  const auto add_object = [&](int type, const QString& tex, bool display) {
    QTextCharFormat format;
    format.setObjectType(type);
    if (type == live_object) {
      format.setProperty(index_property, static_cast<int>(live_.size() - 1));
    } else {
      format.setProperty(tex_property, tex);
      format.setProperty(display_property, display);
      format.setToolTip(tex);
      const auto size = formula_size(tex, display, look_.font(face_));
      if (display && size) format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    }
    text += QChar(static_cast<char16_t>(first_private + objects.size()));
    objects.push_back(format);
  };
  if (!formula_.isEmpty()) {
    add_object(formula_object, formula_, true);
  } else {
    QFont strong = look_.font(face_);
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(strong);
    for (const auto& mark : marks_of(markdown_.toStdString())) {
      QString words = QString::fromStdString(mark.text);
      if (mark.kind == StoryMark::Kind::text) {
        // A figure and its unit stay in one line.
        static const QRegularExpression unit(QStringLiteral(
            "(\\d) (?=(?:mm|cm|m|km|W|mW|kW|kHz|MHz|Hz|V|A|Ω|µH|nF|°C|%|s|ms|kB|MB)\\b|%|°C|Ω)"));
        words.replace(unit, QStringLiteral("\\1") + thin_space);
        // A full stop does not begin a line: it stays with the number or formula before it.
        static const QString stops = QStringLiteral(".,;:!?)%");
        if (!text.isEmpty() && !objects.empty() && text.back().unicode() >= first_private &&
            text.back().unicode() < first_private + 0x800 && !words.isEmpty() &&
            stops.contains(words.front()))
          text += QChar(0x2060);
        text += words;
      } else if (mark.kind == StoryMark::Kind::formula) {
        add_object(formula_object, words, false);
      } else {
        Live live{words, live_words_ ? live_words_(words) : QString(), 0, {}};
        live.width = width_of(live.text, metrics);
        live_.push_back(live);
        add_object(live_object, {}, false);
      }
    }
  }
  setMarkdown(layoutDirection() == Qt::RightToLeft ? tables_from_the_right(text) : text);
  // Each private character becomes the object that it stands for.
  for (std::size_t i = 0; i < objects.size(); ++i) {
    QTextCursor found = document()->find(QString(QChar(static_cast<char16_t>(first_private + i))));
    if (found.isNull()) continue;
    const QTextCharFormat around = found.charFormat();
    QTextCharFormat format = objects[i];
    if (around.isAnchor()) format.setAnchor(true), format.setAnchorHref(around.anchorHref());
    found.insertText(QString(QChar::ObjectReplacementCharacter), format);
  }
  style_links();
  style_blocks();
  const QString lit = std::exchange(lit_, {}).join(QLatin1Char(','));
  set_lit(lit);
  setAccessibleName(plain_story_text(formula_.isEmpty() ? markdown_ : formula_, live_words_));
  fitted_width_ = -1;
  fit();
}

/// The marks are the letters' own: a selection over them would cut a formula that hangs below its line.
void StoryText::style_links() {
  const auto is_lit = [&](const QString& link) {
    const QStringList named = quantities_of(link);
    return std::ranges::any_of(lit_, [&](const QString& id) { return named.contains(id); });
  };
  lit_links_ = 0;
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      const QTextFragment fragment = part.fragment();
      QTextCharFormat format = fragment.charFormat();
      if (format.objectType() != QTextFormat::NoObject) continue;
      QTextCursor cursor(document());
      cursor.setPosition(fragment.position());
      cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
      QTextCharFormat change;
      if (format.isAnchor()) {
        change.setForeground(look_.colour(Role::accent));
        change.setUnderlineColor(look_.colour(Role::accent));
        const bool lit = is_lit(format.anchorHref());
        lit_links_ += lit;
        change.setUnderlineStyle(lit || format.anchorHref().startsWith(QLatin1String("show:"))
                                     ? QTextCharFormat::SingleUnderline
                                     : QTextCharFormat::DotLine);
        // An outline round every letter's box is not to be had: a line above and below says it without
        // colour.
        change.setFontOverline(lit);
        if (lit || (!highlighted_.isEmpty() && format.anchorHref() == highlighted_))
          change.setBackground(look_.colour(Role::soft));
        else
          change.setBackground(Qt::NoBrush);
      } else {
        change.setForeground(look_.colour(Role::ink));
      }
      if (format.fontWeight() > QFont::DemiBold) change.setFontWeight(QFont::DemiBold);
      cursor.mergeCharFormat(change);
    }
  }
}

void StoryText::highlight_link(const QString& target) {
  if (target == highlighted_) return;
  highlighted_ = target;
  style_links();
}

QStringList StoryText::links() const {
  QStringList targets;
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      const QTextCharFormat format = part.fragment().charFormat();
      if (format.isAnchor() && !targets.contains(format.anchorHref())) targets << format.anchorHref();
    }
  return targets;
}

void StoryText::style_blocks() {
  QTextFrameFormat around = document()->rootFrame()->frameFormat();
  around.setTopMargin(overhang());
  around.setBottomMargin(overhang());
  document()->rootFrame()->setFrameFormat(around);
  const double line = look_.line_height(face_);
  QTextBlock last = document()->lastBlock();
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
    QTextCursor cursor(block);
    QTextBlockFormat format;
    const bool in_table = cursor.currentTable() != nullptr;
    format.setLineHeight(in_table ? 0 : line,
                         in_table ? QTextBlockFormat::SingleHeight : QTextBlockFormat::MinimumHeight);
    format.setTopMargin(0);
    format.setBottomMargin(in_table || block == last ? 0 : look_.px(10));
    if (!formula_.isEmpty()) format.setAlignment(Qt::AlignHCenter);
    cursor.mergeBlockFormat(format);
  }
  for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
    auto* table = qobject_cast<QTextTable*>(frame);
    if (!table) continue;
    QTextTableFormat format = table->format();
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(look_.colour(Role::line));
    format.setCellPadding(look_.px(6));
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table->setFormat(format);
  }
  shared_width_ = -1;
}

/// A column has room by how much stands in it: half by half a long answer would run down a narrow lane. Yet
/// no word is broken that a little more room would keep whole.
void StoryText::share_columns(int width) {
  if (width <= 0 || width == shared_width_) return;
  shared_width_ = width;
  for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
    auto* table = qobject_cast<QTextTable*>(frame);
    if (!table) continue;
    QTextTableFormat format = table->format();
    const double sides = 2 * (format.cellPadding() + format.border());
    std::vector<double> shares, least;
    for (int column = 0; column < table->columns(); ++column) {
      double letters = 0, widest = 0;
      for (int row = 0; row < table->rows(); ++row) {
        const QTextTableCell cell = table->cellAt(row, column);
        letters += cell.lastCursorPosition().position() - cell.firstCursorPosition().position();
        QFont font = look_.font(face_);
        if (row == 0) font.setWeight(QFont::Bold);
        const QFontMetricsF metrics(font);
        for (auto block = cell.begin(); !block.atEnd(); ++block) {
          QString words = block.currentBlock().text();
          words.replace(QChar::ObjectReplacementCharacter, u' ');
          for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
            widest = std::max(widest, metrics.horizontalAdvance(word));
        }
      }
      shares.push_back(std::sqrt(letters + 1));
      least.push_back(std::ceil(widest) + sides + 2);
    }
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares) share *= width / all;
    double lacking = 0, spare = 0;
    for (std::size_t i = 0; i < shares.size(); ++i)
      (shares[i] < least[i] ? lacking : spare) += std::abs(shares[i] - least[i]);
    if (lacking > 0 && lacking <= spare)
      for (std::size_t i = 0; i < shares.size(); ++i)
        shares[i] = shares[i] < least[i] ? least[i] : shares[i] - (shares[i] - least[i]) * lacking / spare;
    QList<QTextLength> widths;
    for (const double share : shares)
      widths << QTextLength(QTextLength::PercentageLength, 100 * share / width);
    format.setColumnWidthConstraints(widths);
    table->setFormat(format);
  }
}

void StoryText::fit() {
  const int width = viewport()->width();
  if (width <= 0 || width == fitted_width_) return;
  fitted_width_ = width;
  share_columns(width);
  document()->setTextWidth(width);
  const int before = height();
  setFixedHeight(height_for(width) + 2 * overhang());
  if (height() != before) Q_EMIT reshaped();
}

int StoryText::height_for(int width) {
  share_columns(width);
  document()->setTextWidth(width);
  double below = 0;
  // A formula at the foot may hang below its line.
  if (!formula_.isEmpty() || !markdown_.isEmpty()) below = 3;
  return static_cast<int>(std::ceil(document()->size().height() + below)) - 2 * overhang();
}

QSize StoryText::sizeHint() const {
  return {240, static_cast<int>(std::ceil(document()->size().height())) + 3};
}

void StoryText::resizeEvent(QResizeEvent* event) {
  QTextBrowser::resizeEvent(event);
  fit();
}

void StoryText::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter: QTextBrowser::keyPressEvent(event); break;
    default:
      if (event->matches(QKeySequence::Copy))
        QTextBrowser::keyPressEvent(event);
      else
        event->ignore();  // arrows and page keys belong to the panel
  }
}

/// Who comes by the Tab key stands on a link at once.
void StoryText::focusInEvent(QFocusEvent* event) {
  QTextBrowser::focusInEvent(event);
  const bool forward = event->reason() == Qt::TabFocusReason;
  if (!forward && event->reason() != Qt::BacktabFocusReason) return;
  QTextCursor cursor = textCursor();
  cursor.movePosition(forward ? QTextCursor::Start : QTextCursor::End);
  setTextCursor(cursor);
  focusNextPrevChild(forward);
}

double StoryText::width_of(const QString& live, const QFontMetricsF& metrics) const {
  double widest = 0;
  for (const QString& text : {live, roomiest(live, look_.locale()), QStringLiteral("0.00")})
    widest = std::max(widest, metrics.horizontalAdvance(text));
  return std::ceil(widest) + 2 * live_padding + 2;
}

void StoryText::refresh_live() {
  if (!live_words_) return;
  bool relayout = false;
  QFont strong = look_.font(face_);
  strong.setWeight(QFont::DemiBold);
  const QFontMetricsF metrics(strong);
  for (auto& live : live_) {
    QString text = live_words_(live.id);
    if (text == live.text) continue;
    live.text = std::move(text);
    const double wanted = width_of(live.text, metrics);
    // Wider digits need room at once; a little too much room is better than lines that dance.
    if (wanted > live.width + 0.5 || wanted < live.width - 4 * metrics.horizontalAdvance(QLatin1Char('0'))) {
      live.width = wanted;
      relayout = true;
    } else {
      viewport()->update(live.drawn.translated(0, -verticalScrollBar()->value()).toAlignedRect());
    }
  }
  if (relayout) {
    ++relayouts_;
    document()->markContentsDirty(0, document()->characterCount());
    fitted_width_ = -1;
    fit();
    viewport()->update();
  }
}

void StoryText::set_lit(const QString& quantity) {
  const QStringList ids = bare_ids(quantity);
  if (lit_ == ids) return;
  lit_ = ids;
  style_links();
  viewport()->update();
}

int StoryText::lit_places() const {
  int count = lit_links_;
  for (const Live& live : live_) count += lit_.contains(bare_id(live.id));
  return count;
}

void StoryText::mouseMoveEvent(QMouseEvent* event) {
  QTextBrowser::mouseMoveEvent(event);
  const QPointF at = event->position() + QPointF(0, verticalScrollBar()->value());
  QString now;
  for (const Live& live : live_)
    if (live.drawn.contains(at)) now = bare_id(live.id);
  if (now == pointed_) return;
  pointed_ = now;
  Q_EMIT value_pointed(now);
}

void StoryText::leaveEvent(QEvent* event) {
  if (!pointed_.isEmpty()) Q_EMIT value_pointed({});
  pointed_.clear();
  QTextBrowser::leaveEvent(event);
}

QString plain_story_text(const QString& markdown, const LiveWords& live) {
  QString text;
  for (const auto& mark : marks_of(markdown.toStdString())) {
    const QString words = QString::fromStdString(mark.text);
    if (mark.kind == StoryMark::Kind::live && live) {
      const QString value = live(words);
      text += value == locked_value ? QStringLiteral("…") : value;
    } else {
      text += words;
    }
  }
  // Links keep their words, emphasis its text.
  static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
  text.replace(link, QStringLiteral("\\1"));
  static const QRegularExpression emphasis(QStringLiteral("[*_`]+"));
  text.remove(emphasis);
  return text;
}

}  // namespace lucid

#include "story_text.moc"
