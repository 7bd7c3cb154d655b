// Every translation is whole: no text without its words, no %1 lost, and each translated story,
// guide and worksheet has the steps, links, predictions, live numbers, formulas and figures of the English.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include "app/story.hpp"
#include "core/exhibits.hpp"
#include "tests/folders.hpp"

using namespace lucid;

namespace {

struct Entry {
  QString context, source;
  QStringList forms;  ///< one, or as many as the language has plurals
  bool plural = false, unfinished = false;
};

std::vector<Entry> read_ts(const QString& path) {
  std::vector<Entry> entries;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return entries;
  QXmlStreamReader xml(&file);
  QString context;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    const auto name = xml.name();
    if (name == QLatin1String("name")) context = xml.readElementText();
    if (name == QLatin1String("message")) {
      entries.push_back({context, {}, {}, xml.attributes().value("numerus") == QLatin1String("yes")});
    }
    if (name == QLatin1String("source")) entries.back().source = xml.readElementText();
    if (name == QLatin1String("translation")) {
      entries.back().unfinished = xml.attributes().hasAttribute("type");
      if (!entries.back().plural) entries.back().forms << xml.readElementText();
    }
    if (name == QLatin1String("numerusform")) entries.back().forms << xml.readElementText();
  }
  return entries;
}

QString text_of(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const QString languages[] = {QStringLiteral("de")};

QStringList all_of(const QRegularExpression& pattern, const QString& text, int group = 0) {
  QStringList found;
  auto match = pattern.globalMatch(text);
  while (match.hasNext()) found << match.next().captured(group);
  found.sort();
  return found;
}

/// The figures of a text as plain numbers, whichever way the language writes them.
QStringList figures_of(QString text, bool point_is_decimal) {
  text.remove(QRegularExpression(QStringLiteral("\\]\\([^)]*\\)|\\$[^$]*\\$|\\{[^}]*\\}|`[^`]*`")));
  const QRegularExpression number(point_is_decimal
                                      ? QStringLiteral("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d*\\.\\d+|\\d+")
                                      : QStringLiteral("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+,\\d+|\\d+"));
  QStringList figures;
  for (QString figure : all_of(number, text)) {
    if (!point_is_decimal) figure.remove(QLatin1Char('.')).replace(QLatin1Char(','), QLatin1Char('.'));
    if (point_is_decimal) figure.remove(QLatin1Char(','));
    figures << QString::number(figure.toDouble(), 'g', 12);
  }
  figures.sort();
  return figures;
}

/// Links, live numbers and formulas, in the order of the alphabet: a language may turn a sentence round.
QStringList marks_in(const std::string& markdown) {
  const QString text = QString::fromStdString(markdown);
  QStringList marks = all_of(QRegularExpression(QStringLiteral("\\]\\(([^)]*)\\)")), text, 1);
  for (const auto& mark : marks_of(markdown))
    if (mark.kind != StoryMark::Kind::text)
      marks << (mark.kind == StoryMark::Kind::live ? "{" : "$") + QString::fromStdString(mark.text);
  marks.sort();
  return marks;
}

/// Headings, list entries, table rows with their cells, code, formulas: what a page is made of.
QStringList shape_of(const QString& page) {
  QStringList shape;
  for (const QString& line : page.split(QLatin1Char('\n'))) {
    static const QRegularExpression heading("^(#+) "), item("^(\\d+)\\. ");
    if (line.trimmed().isEmpty()) continue;
    if (const auto match = heading.match(line); match.hasMatch())
      shape << match.captured(1);
    else if (const auto found = item.match(line); found.hasMatch())
      shape << "item " + found.captured(1);
    else if (line.startsWith(QLatin1Char('|')))
      shape << QStringLiteral("row of %1").arg(line.count(QLatin1Char('|')));
    else
      shape << QStringLiteral("text");
    shape.back() += QStringLiteral(" gaps %1").arg(line.count(QStringLiteral("____")) > 0);
    shape.back() +=
        all_of(QRegularExpression(QStringLiteral("`[^`]*`|\\$[^$]*\\$")), line).join(QLatin1Char(' '));
  }
  return shape;
}

QString translations_of(const QString& language) {
  return QString::fromStdString(project_folder()) +
         QStringLiteral("/translations/lucidarium_%1.ts").arg(language);
}

}  // namespace

class TranslationsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void every_text_has_its_words() {
    for (const QString& language : languages) {
      const auto entries = read_ts(translations_of(language));
      QVERIFY(entries.size() > 500);
      static const QRegularExpression place(QStringLiteral("%n|%\\d"));
      for (const auto& entry : entries) {
        const QByteArray what = (entry.context + ": " + entry.source).toUtf8();
        QVERIFY2(!entry.unfinished, what);
        QCOMPARE(entry.forms.size(), entry.plural ? 2 : 1);
        QStringList wanted = all_of(place, entry.source);
        wanted.removeDuplicates();
        for (const QString& form : entry.forms) {
          QVERIFY2(!form.trimmed().isEmpty(), what);
          QStringList places = all_of(place, form);
          places.removeDuplicates();
          QVERIFY2(places == wanted, what);
          // Pieces that are joined keep their spaces.
          QVERIFY2(form.front().isSpace() == entry.source.front().isSpace(), what);
          QVERIFY2(form.back().isSpace() == entry.source.back().isSpace(), what);
          QVERIFY2(!form.contains(QLatin1Char('"')), what);
        }
      }
    }
  }

  void no_text_of_the_sources_is_missing() {
    QTemporaryDir folder;
    const QString project = QString::fromStdString(project_folder());
    for (const QString& language : languages) {
      const QString kept = translations_of(language);
      const QString renewed = folder.filePath(language + ".ts");
      QVERIFY(QFile::copy(kept, renewed));
      QFile::setPermissions(renewed, QFile::ReadOwner | QFile::WriteOwner);
      QProcess lupdate;
      lupdate.start(QStringLiteral(LUPDATE),
                    {"-silent", "-I", project, "-no-obsolete", "-locations", "none", "-extensions", "cpp,hpp",
                     project + "/core", project + "/visualizations", project + "/app", "-ts", renewed});
      QVERIFY(lupdate.waitForFinished(120'000));
      QCOMPARE(lupdate.exitCode(), 0);
      QStringList missing;
      for (const auto& entry : read_ts(renewed))
        if (entry.unfinished) missing << entry.context + ": " + entry.source;
      QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }
  }

  void stories_are_the_same_in_every_language() {
    for (const Exhibit* exhibit : exhibits()) {
      const QString folder = QStringLiteral(":/resources/%1/").arg(QString::fromStdString(exhibit->id));
      const Story english = read_story(text_of(folder + "story.en.md").toStdString());
      for (const QString& language : languages) {
        const Story story = read_story(text_of(folder + "story." + language + ".md").toStdString());
        QCOMPARE(story.steps.size(), english.steps.size());
        for (std::size_t i = 0; i < story.steps.size(); ++i) {
          const StoryStep &here = story.steps[i], &there = english.steps[i];
          const QByteArray where = QByteArray::fromStdString(exhibit->id + ", step " + std::to_string(i + 1));
          QVERIFY2(here.prepare == there.prepare, where);
          QVERIFY2(here.look == there.look, where);
          QVERIFY2(!here.title.empty() && here.title != there.title, where);
          QVERIFY2(!here.name.empty() && here.name.size() < 40, where);
          QVERIFY2(here.blocks.size() == there.blocks.size(), where);
          QStringList figures, english_figures;
          for (std::size_t k = 0; k < here.blocks.size(); ++k) {
            const StoryBlock &block = here.blocks[k], &original = there.blocks[k];
            const QByteArray at = where + ", block " + QByteArray::number(static_cast<int>(k + 1));
            QVERIFY2(block.kind == original.kind, at);
            if (block.kind == StoryBlock::Kind::formula) {
              QVERIFY2(block.text == original.text, at);
              continue;
            }
            QVERIFY2(marks_in(block.text) == marks_in(original.text), at);
            const StoryPrediction &asked = block.prediction, &first = original.prediction;
            QVERIFY2(asked.kind == first.kind && asked.answer == first.answer && asked.then == first.then,
                     at);
            QVERIFY2(marks_in(asked.question) == marks_in(first.question), at);
            QVERIFY2(marks_in(asked.because) == marks_in(first.because), at);
            QVERIFY2(asked.choices.size() == first.choices.size(), at);
            for (std::size_t c = 0; c < asked.choices.size(); ++c)
              QVERIFY2(asked.choices[c].right == first.choices[c].right, at);
            const auto gather = [&](const StoryBlock& from, bool point, QStringList& into) {
              for (const auto* text : {&from.text, &from.prediction.question, &from.prediction.because})
                into += figures_of(QString::fromStdString(*text), point);
              for (const auto& choice : from.prediction.choices)
                into += figures_of(QString::fromStdString(choice.text), point);
            };
            gather(block, false, figures);
            gather(original, true, english_figures);
            figures.sort(), english_figures.sort();
            QVERIFY2(figures == english_figures, at + ": " + figures.join(' ').toUtf8() + " against " +
                                                     english_figures.join(' ').toUtf8());
          }
        }
      }
    }
  }

  void guides_and_worksheets_are_the_same_in_every_language() {
    for (const Exhibit* exhibit : exhibits()) {
      const QString folder = QStringLiteral(":/resources/%1/").arg(QString::fromStdString(exhibit->id));
      for (const QString kind : {"guide", "worksheet"}) {
        const QString english = text_of(folder + kind + ".en.md");
        QVERIFY(!english.isEmpty());
        for (const QString& language : languages) {
          const QString page = text_of(folder + kind + "." + language + ".md");
          const QByteArray where = (folder + kind).toUtf8();
          QVERIFY2(!page.isEmpty(), where);
          const QStringList here = shape_of(page), there = shape_of(english);
          for (int i = 0; i < std::min(here.size(), there.size()); ++i)
            QVERIFY2(here[i] == there[i], where + ", line " + QByteArray::number(i + 1) + ": " +
                                              here[i].toUtf8() + " against " + there[i].toUtf8());
          QCOMPARE(here.size(), there.size());
          const QStringList figures = figures_of(page, false), wanted = figures_of(english, true);
          QVERIFY2(figures == wanted,
                   where + ": " + figures.join(' ').toUtf8() + " against " + wanted.join(' ').toUtf8());
        }
      }
    }
  }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
