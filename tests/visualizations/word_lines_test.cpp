// Words in few lines.
#include "visualizations/word_lines.hpp"

#include <QtTest>

#include "core/random.hpp"

using namespace lucid;

namespace {

double letters(const QString& line) { return static_cast<double>(line.size()); }

/// As a typewriter breaks: a line is full when the next word does not fit.
qsizetype typewriter(const QStringList& words, double width) {
  qsizetype lines = 0;
  double used = 0;
  for (const QString& word : words) {
    const double needed = lines > 0 ? used + 1 + letters(word) : letters(word);
    if (lines > 0 && needed <= width) {
      used = needed;
    } else {
      ++lines;
      used = letters(word);
    }
  }
  return lines;
}

}  // namespace

class WordLinesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void breaks_where_one_breathes() {
    const QString no_break(QChar(0xA0));
    QCOMPARE(word_lines("Loss, held out," + no_break + "nats", letters, 15),
             QStringList({"Loss,", "held out," + no_break + "nats"}));
    QCOMPARE(word_lines("Memory of the tape", letters, 13), QStringList({"Memory of", "the tape"}));
    QCOMPARE(word_lines("short", letters, 20), QStringList({"short"}));
    QCOMPARE(word_lines("an unbreakable one", letters, 6), QStringList({"an", "unbreakable", "one"}));
    QCOMPARE(word_lines("", letters, 6), QStringList());
  }

  void as_few_lines_as_a_typewriter_and_none_too_long() {
    Random random(7);
    for (int round = 0; round < 400; ++round) {
      QStringList words;
      for (std::uint64_t i = 0, count = 1 + random.below(9); i < count; ++i)
        words << QString(static_cast<int>(1 + random.below(9)), QLatin1Char('a')) +
                     (random.below(4) == 0 ? QStringLiteral(",") : QString());
      const double width = 4 + static_cast<double>(random.below(20));
      const QStringList lines = word_lines(words.join(' '), letters, width);
      QCOMPARE(lines.join(' '), words.join(' '));
      QCOMPARE(lines.size(), typewriter(words, width));
      for (const QString& line : lines) QVERIFY(letters(line) <= width || !line.contains(' '));
    }
  }
};

QTEST_GUILESS_MAIN(WordLinesTest)
#include "word_lines_test.moc"
