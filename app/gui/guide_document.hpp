// Guides and worksheets as typeset pages: Markdown with formulas and tables, on the screen and on paper.
#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QString>
#include <QTextDocument>

class QIODevice;

namespace lucid {

/// What the words, hairlines and captions of a guide are drawn in.
struct GuideInk {
  QColor ink, muted, line, accent;
};

/// Fills the document with the text: headings, tables with hairlines, formulas typeset in the line.
void typeset_guide(QTextDocument& document, const QString& markdown, const QFont& font, const GuideInk& ink);

/// The first heading of the text, or "".
QString guide_title(const QString& markdown);

/// Writes A4 pages, dark on white, each with its number, "2 of 3", and the title at the foot. Returns how
/// many pages there are; 0 where nothing could be written.
int write_guide_pdf(QIODevice& out, const QString& markdown, const QLocale& locale);

}  // namespace lucid
