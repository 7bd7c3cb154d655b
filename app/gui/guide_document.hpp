// Guides and worksheets as typeset pages: Markdown with formulas and tables, on the screen and on paper.
#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QString>
#include <QTextDocument>

class QIODevice;
class QPainter;

namespace lucid {

/// What the words, hairlines and captions of a guide are drawn in.
struct GuideInk {
  QColor ink, muted, line, accent;
};

/// Fills the document with the text: headings, tables with hairlines, formulas typeset in the line.
void typeset_guide(QTextDocument& document, const QString& markdown, const QFont& font, const GuideInk& ink);

/// The first heading of the text, or "".
QString guide_title(const QString& markdown);

/// A guide laid out on sheets of A4, dark on white, in pixels of which 96 make an inch.
class GuidePages {
 public:
  GuidePages(const QString& markdown, const QLocale& locale);
  int count() const { return document_.pageCount(); }
  const QTextDocument& document() const { return document_; }
  static QSizeF paper();
  /// Where the document's part of a page lies on the paper.
  static QRectF area();
  /// The page's words, its number, "2 of 3", and the title at its foot.
  void paint(QPainter& painter, int page) const;

 private:
  QString title_;
  QLocale locale_;
  QFont font_;
  GuideInk ink_;
  QTextDocument document_;
};

/// Writes the pages as vectors. Returns how many there are; 0 where nothing could be written.
int write_guide_pdf(QIODevice& out, const QString& markdown, const QLocale& locale);

}  // namespace lucid
