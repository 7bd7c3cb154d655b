// Guides and worksheets: readable, typeset, and as PDF with as many pages as they say.
#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QtTest>

#include "app/gui/guide_document.hpp"
#include "app/gui/guide_sheet.hpp"
#include "app/gui/widgets/look.hpp"
#include "core/exhibits.hpp"

using namespace lucid;

namespace {

int pages_in(const QByteArray& pdf) {
  int pages = 0;
  for (qsizetype at = pdf.indexOf("/Type /Page"); at >= 0; at = pdf.indexOf("/Type /Page", at + 1))
    pages += pdf.mid(at + 11, 1) == "s" ? 0 : 1;
  return pages;
}

}  // namespace

class GuidesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void every_guide_and_worksheet_prints_data() {
    QTest::addColumn<QString>("exhibit");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("language");
    for (const Exhibit* exhibit : exhibits())
      for (const char* kind : {"guide", "worksheet"})
        for (const char* language : {"en", "de"})
          QTest::addRow("%s %s %s", exhibit->id.c_str(), kind, language)
              << QString::fromStdString(exhibit->id) << kind << language;
  }
  void every_guide_and_worksheet_prints() {
    QFETCH(QString, exhibit);
    QFETCH(QString, kind);
    QFETCH(QString, language);
    const QString text = GuideSheet::markdown(exhibit, kind, QLocale(language));
    QVERIFY(!guide_title(text).isEmpty());
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const int pages = write_guide_pdf(buffer, text, QLocale(language));
    QVERIFY(pages >= 1 && pages <= 6);
    QVERIFY(buffer.data().startsWith("%PDF"));
    QVERIFY(buffer.data().trimmed().endsWith("%%EOF"));
    QVERIFY(buffer.size() > 5000);
    QCOMPARE(pages_in(buffer.data()), pages);
    const QString folder = qEnvironmentVariable("LUCIDARIUM_SHEETS");
    if (folder.isEmpty()) return;
    QFile file(folder + QStringLiteral("/%1-%2-%3.pdf").arg(exhibit, kind, language));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(buffer.data()) == buffer.size());
  }

  void no_words_are_lost_on_the_way_to_paper_data() { every_guide_and_worksheet_prints_data(); }
  void no_words_are_lost_on_the_way_to_paper() {
    QFETCH(QString, exhibit);
    QFETCH(QString, kind);
    QFETCH(QString, language);
    const GuidePages pages(GuideSheet::markdown(exhibit, kind, QLocale(language)), QLocale(language));
    const QRectF area = GuidePages::area();
    std::vector<QImage> drawn;
    for (int i = 0; i < pages.count(); ++i) {
      QImage& image = drawn.emplace_back(GuidePages::paper().toSize(), QImage::Format_Grayscale8);
      image.fill(Qt::white);
      QPainter painter(&image);
      pages.paint(painter, i);
    }
    int blocks = 0;
    for (QTextBlock block = pages.document().begin(); block.isValid(); block = block.next()) {
      if (block.text().trimmed().isEmpty()) continue;
      const QRectF place = pages.document().documentLayout()->blockBoundingRect(block);
      // Its last line tells: before the first may lie what was left free at the foot of a page.
      const auto page = static_cast<std::size_t>((place.bottom() - 2) / area.height());
      QVERIFY2(page < drawn.size(), qPrintable(block.text()));
      const QRect on_paper =
          place.translated(area.left(), area.top() - double(page) * area.height()).toAlignedRect();
      int inked = 0;
      for (int y = std::max(0, on_paper.top()); y <= std::min(drawn[page].height() - 1, on_paper.bottom());
           ++y)
        for (int x = std::max(0, on_paper.left()); x <= std::min(drawn[page].width() - 1, on_paper.right());
             ++x)
          inked += drawn[page].constScanLine(y)[x] < 128;
      QVERIFY2(inked > 5, qPrintable(block.text()));
      ++blocks;
    }
    QVERIFY(blocks > 10);
  }

  void only_open_rooms_hand_out_sheets() {
    QCOMPARE(GuideSheet::count(), 2 * static_cast<int>(exhibits().size()));
  }

  void formulas_are_typeset_and_tables_are_tables() {
    for (const Exhibit* exhibit : exhibits())
      for (const char* kind : {"guide", "worksheet"}) {
        const QString text = GuideSheet::markdown(QString::fromStdString(exhibit->id), kind, QLocale("en"));
        QTextDocument document;
        QFont font;
        font.setPixelSize(16);
        typeset_guide(document, text, font, {Qt::black, Qt::gray, Qt::gray, Qt::blue});
        const QString plain = document.toPlainText();
        QVERIFY2(!plain.contains('$') && !plain.contains("**") && !plain.contains("| ---"),
                 qPrintable(plain));
        int formulas = 0;
        for (qsizetype at = 0; (at = text.indexOf('$', at)) >= 0; at = text.indexOf('$', at + 1) + 1)
          ++formulas;
        QCOMPARE(plain.count(QChar(QChar::ObjectReplacementCharacter)), formulas);
        int tables = 0;
        for (QTextFrame* frame : document.rootFrame()->childFrames()) {
          auto* table = qobject_cast<QTextTable*>(frame);
          if (!table) continue;
          ++tables;
          for (int row = 0; row < table->rows(); ++row)  // empty cells are there to be filled in, each alone
            for (int column = 0; column < table->columns(); ++column)
              QCOMPARE(table->cellAt(row, column).columnSpan(), 1);
        }
        QCOMPARE(tables, static_cast<int>(text.count("\n| ---")));
      }
  }

  void a_long_text_is_broken_into_pages() {
    QString text = QStringLiteral("# Long\n\n");
    for (int i = 0; i < 200; ++i)
      text += QStringLiteral("## Part %1\n\nSome words that fill a line or two.\n\n").arg(i);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const int pages = write_guide_pdf(buffer, text, QLocale("en"));
    QVERIFY2(pages > 6, qPrintable(QString::number(pages)));
    QCOMPARE(pages_in(buffer.data()), pages);
  }

  void the_sheet_shows_the_exhibit_it_was_opened_from() {
    Look look;
    for (const Exhibit* exhibit : exhibits()) {
      auto* sheet = new GuideSheet(look, QString::fromStdString(exhibit->id), false, nullptr);
      const QString title = guide_title(
          GuideSheet::markdown(QString::fromStdString(exhibit->id), QStringLiteral("guide"), look.locale()));
      QVERIFY(sheet->text().toPlainText().startsWith(title));
      look.set_theme(Theme::night);
      look.set_theme(Theme::paper);
      QVERIFY(sheet->text().toPlainText().startsWith(title));
      delete sheet;
    }
  }
};

QTEST_MAIN(GuidesTest)
#include "guides_test.moc"
