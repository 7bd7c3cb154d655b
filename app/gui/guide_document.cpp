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

int write_guide_pdf(QIODevice& out, const QString& markdown, const QLocale& locale) {
  // Laid out on a sheet of 96 pixels to the inch, drawn as vectors at whatever the paper can hold.
  constexpr double dots = 96, margin = 20 / 25.4 * dots;
  const QString title = guide_title(markdown);
  QPdfWriter writer(&out);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF(0, 0, 0, 0));
  writer.setResolution(1200);
  writer.setTitle(title);
  writer.setCreator(QStringLiteral("Lucidarium"));
  const QSizeF paper = QPageSize(QPageSize::A4).size(QPageSize::Inch) * dots;
  const double foot = 34;
  const QSizeF page(paper.width() - 2 * margin, paper.height() - 2 * margin - foot);
  QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
  font.setPixelSize(14);
  font.setHintingPreference(QFont::PreferNoHinting);
  const auto of = [](Role role) { return colour(role, Theme::contrast); };
  const GuideInk ink{of(Role::ink), of(Role::muted), of(Role::line), of(Role::accent)};
  QTextDocument document;
  document.setDocumentMargin(0);
  typeset_guide(document, markdown, font, ink);
  document.setPageSize(page);
  // A heading never stands alone at the foot of a page.
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() == 0) continue;
    const QRectF place = document.documentLayout()->blockBoundingRect(block);
    if (std::fmod(place.bottom(), page.height()) < page.height() - 70) continue;
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(format);
  }
  QPainter painter;
  if (!painter.begin(&writer)) return 0;
  const int pages = document.pageCount();
  const double scale = writer.resolution() / dots;
  for (int i = 0; i < pages; ++i) {
    if (i > 0) writer.newPage();
    painter.save();
    painter.scale(scale, scale);
    painter.save();
    painter.translate(margin, margin - i * page.height());
    const QRectF part(0, i * page.height(), page.width(), page.height());
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, ink.ink);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    QFont small = font;
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(QPen(ink.line, 0.7));
    const double y = margin + page.height() + 12;
    painter.drawLine(QPointF(margin, y), QPointF(paper.width() - margin, y));
    painter.setPen(ink.muted);
    const QRectF line(margin, y + 4, page.width(), 18);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title + QStringLiteral(" · Lucidarium"));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     QCoreApplication::translate("lucid::GuideSheet", "%1 of %2", "page")
                         .arg(locale.toString(i + 1), locale.toString(pages)));
    painter.restore();
  }
  painter.end();
  return pages;
}

}  // namespace lucid

#include "guide_document.moc"
