#include "app/gui/guide_document.hpp"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextObjectInterface>
#include <QTextTable>
#include <cmath>

#include "app/gui/formulas.hpp"
#include "app/story.hpp"
#include "visualizations/colours.hpp"

namespace lucid {
namespace {

constexpr int formula_object = QTextFormat::UserObject + 7;
constexpr int tex_property = QTextFormat::UserProperty + 7;
constexpr int ink_property = QTextFormat::UserProperty + 8;
constexpr ushort first_private = 0xE000;

/// Draws the formulas of a guide.
class GuideFormulas : public QObject, public QTextObjectInterface {
  Q_OBJECT
  Q_INTERFACES(QTextObjectInterface)

 public:
  using QObject::QObject;

  QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat& format) override {
    const QFont font = format.toCharFormat().font();
    const QString tex = format.stringProperty(tex_property);
    const auto size = formula_size(tex, false, font);
    const QFontMetricsF metrics(font);
    if (!size) return {QFontMetricsF(italic(font)).horizontalAdvance(tex) + 2, metrics.ascent()};
    return {size->width + 1, size->height - size->depth};
  }

  void drawObject(QPainter* painter, const QRectF& rectangle, QTextDocument*, int,
                  const QTextFormat& format) override {
    const QFont font = format.toCharFormat().font();
    const QString tex = format.stringProperty(tex_property);
    const QColor ink = format.colorProperty(ink_property);
    const auto size = formula_size(tex, false, font);
    if (size && paint_formula(*painter, QRectF(rectangle.topLeft(), QSizeF(size->width, size->height)), tex,
                              false, ink))
      return;
    // What was not typeset stands there as its plain letters.
    painter->setFont(italic(font));
    painter->setPen(ink);
    painter->drawText(rectangle.bottomLeft(), tex);
  }

 private:
  static QFont italic(QFont font) {
    font.setFamilies({QStringLiteral("STIX Two Text"), QStringLiteral("Nimbus Roman"),
                      QStringLiteral("Times New Roman"), QStringLiteral("DejaVu Serif")});
    font.setItalic(true);
    return font;
  }
};

void style_tables(QTextDocument& document, const GuideInk& ink, double unit) {
  for (QTextFrame* frame : document.rootFrame()->childFrames()) {
    auto* table = qobject_cast<QTextTable*>(frame);
    if (!table) continue;
    QTextTableFormat format = table->format();
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(ink.line);
    format.setCellPadding(unit * 0.4);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setTopMargin(unit * 0.3);
    format.setBottomMargin(unit * 0.9);
    format.setHeaderRowCount(1);
    table->setFormat(format);
    int to_fill = 0;
    for (int row = 0; row < table->rows(); ++row)
      for (int column = 0; column < table->columns(); ++column) {
        // Qt's reader joins empty cells with the one before them; here each is a place of its own.
        if (table->cellAt(row, column).columnSpan() > 1) table->splitCell(row, column, 1, 1);
        QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
        to_fill += row > 0 && cell.block().text().isEmpty() ? 1 : 0;
        QTextBlockFormat block = cell.blockFormat();
        block.setTopMargin(0);
        block.setBottomMargin(0);
        cell.mergeBlockFormat(block);
      }
    // Empty cells are there to be written into, by hand.
    if (to_fill > 2) {
      format.setCellPadding(unit * 0.8);
      table->setFormat(format);
    }
  }
}

}  // namespace

QString guide_title(const QString& markdown) {
  for (const QString& line : markdown.split(QLatin1Char('\n')))
    if (line.startsWith(QLatin1String("# "))) return line.mid(2).trimmed();
  return {};
}

void typeset_guide(QTextDocument& document, const QString& markdown, const QFont& font, const GuideInk& ink) {
  document.clear();
  document.setUndoRedoEnabled(false);
  document.setDefaultFont(font);
  if (!document.documentLayout()->handlerForObject(formula_object))
    document.documentLayout()->registerHandler(formula_object, new GuideFormulas(&document));
  QStringList formulas;
  QString text;
  for (const auto& mark : marks_of(markdown.toStdString())) {
    const QString words = QString::fromStdString(mark.text);
    if (mark.kind == StoryMark::Kind::formula) {
      text += QChar(static_cast<char16_t>(first_private + formulas.size()));
      formulas << words;
    } else {
      text += mark.kind == StoryMark::Kind::live ? QLatin1Char('{') + words + QLatin1Char('}') : words;
    }
  }
  document.setMarkdown(text);
  const double unit = font.pixelSize();
  for (qsizetype i = 0; i < formulas.size(); ++i) {
    QTextCursor found = document.find(QString(QChar(static_cast<char16_t>(first_private + i))));
    if (found.isNull()) continue;
    QTextCharFormat format;
    format.setObjectType(formula_object);
    format.setFont(font);
    format.setProperty(tex_property, formulas[i]);
    format.setProperty(ink_property, ink.ink);
    found.insertText(QString(QChar::ObjectReplacementCharacter), format);
  }
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    QTextCursor cursor(block);
    const int level = block.blockFormat().headingLevel();
    QTextBlockFormat format;
    if (level > 0) {
      format.setTopMargin(level == 1 ? 0 : unit * 1.2);
      format.setBottomMargin(unit * (level == 1 ? 0.9 : 0.5));
    } else if (!cursor.currentTable()) {
      format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
      format.setBottomMargin(block.textList() ? unit * 0.25 : unit * 0.7);
      format.setTopMargin(0);
    }
    cursor.mergeBlockFormat(format);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat words;
    words.setForeground(ink.ink);
    if (level > 0) {
      // Anew: the size that Markdown gave is relative and would win.
      QFont heading = font;
      heading.setPixelSize(static_cast<int>(std::lround(unit * (level == 1 ? 1.7 : 1.2))));
      heading.setWeight(QFont::DemiBold);
      words.setFont(heading);
      cursor.setCharFormat(words);
      continue;
    }
    cursor.mergeCharFormat(words);
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      if (!part.fragment().charFormat().isAnchor()) continue;
      QTextCursor link(&document);
      link.setPosition(part.fragment().position());
      link.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
      QTextCharFormat change;
      change.setForeground(ink.accent);
      link.mergeCharFormat(change);
    }
  }
  style_tables(document, ink, unit);
}

namespace {

constexpr double dots = 96, margin = 20 / 25.4 * dots, foot = 34;  // pixels, of which 96 make an inch

GuideInk ink_on_paper() {
  const auto of = [](Role role) { return colour(role, Theme::contrast); };
  return {of(Role::ink), of(Role::muted), of(Role::line), of(Role::accent)};
}

}  // namespace

QSizeF GuidePages::paper() { return QPageSize(QPageSize::A4).size(QPageSize::Inch) * dots; }

QRectF GuidePages::area() {
  return {margin, margin, paper().width() - 2 * margin, paper().height() - 2 * margin - foot};
}

GuidePages::GuidePages(const QString& markdown, const QLocale& locale)
    : title_(guide_title(markdown)),
      locale_(locale),
      font_(QFontDatabase::systemFont(QFontDatabase::GeneralFont)),
      ink_(ink_on_paper()) {
  font_.setPixelSize(14);
  font_.setHintingPreference(QFont::PreferNoHinting);
  document_.setDocumentMargin(0);
  typeset_guide(document_, markdown, font_, ink_);
  const double high = area().height();
  document_.setPageSize(area().size());
  // What leads to the next block stays with it: a heading, a line before a table.
  const auto page_at = [&](double y) { return static_cast<int>(y / high); };
  for (QTextBlock block = document_.begin(); block.isValid(); block = block.next()) {
    const QTextBlock next = block.next();
    if (!next.isValid() || QTextCursor(block).currentTable()) continue;
    if (block.blockFormat().headingLevel() == 0 && !QTextCursor(next).currentTable()) continue;
    const auto* layout = document_.documentLayout();
    const QRectF follows = layout->blockBoundingRect(next);
    const double first_line = std::min(follows.bottom(), follows.top() + 24);
    if (page_at(layout->blockBoundingRect(block).bottom() - 1) == page_at(first_line)) continue;
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(format);
  }
  // A table that ends at the foot of a page has no row on the next: no header either.
  for (QTextFrame* frame : document_.rootFrame()->childFrames()) {
    auto* table = qobject_cast<QTextTable*>(frame);
    if (!table) continue;
    const QTextBlock last = table->cellAt(table->rows() - 1, 0).firstCursorPosition().block();
    const auto* layout = document_.documentLayout();
    const double bottom = layout->frameBoundingRect(table).bottom();
    if (page_at(layout->blockBoundingRect(last).bottom()) == page_at(bottom + 1)) continue;
    QTextTableFormat format = table->format();
    format.setHeaderRowCount(0);
    table->setFormat(format);
  }
  // What was laid out in pieces is laid out anew as a whole: its last part would not be drawn.
  document_.markContentsDirty(0, document_.characterCount());
}

void GuidePages::paint(QPainter& painter, int page) const {
  const QRectF area = GuidePages::area();
  painter.save();
  painter.translate(area.left(), area.top() - page * area.height());
  const QRectF part(0, page * area.height(), area.width(), area.height());
  painter.setClipRect(part);
  QAbstractTextDocumentLayout::PaintContext context;
  context.clip = part;
  context.palette.setColor(QPalette::Text, ink_.ink);
  document_.documentLayout()->draw(&painter, context);
  painter.restore();
  QFont small = font_;
  small.setPixelSize(11);
  painter.setFont(small);
  painter.setPen(QPen(ink_.line, 0.7));
  const double y = area.bottom() + 12;
  painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
  painter.setPen(ink_.muted);
  const QRectF line(area.left(), y + 4, area.width(), 18);
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title_ + QStringLiteral(" · Lucidarium"));
  painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                   QCoreApplication::translate("lucid::GuideSheet", "%1 of %2", "page")
                       .arg(locale_.toString(page + 1), locale_.toString(count())));
}

int write_guide_pdf(QIODevice& out, const QString& markdown, const QLocale& locale) {
  QPdfWriter writer(&out);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF(0, 0, 0, 0));
  writer.setResolution(1200);
  writer.setTitle(guide_title(markdown));
  writer.setCreator(QStringLiteral("Lucidarium"));
  const GuidePages pages(markdown, locale);
  QPainter painter;
  if (!painter.begin(&writer)) return 0;
  const double scale = writer.resolution() / dots;
  painter.scale(scale, scale);
  for (int i = 0; i < pages.count(); ++i) {
    if (i > 0) writer.newPage();
    pages.paint(painter, i);
  }
  painter.end();
  return pages.count();
}

}  // namespace lucid

#include "guide_document.moc"
