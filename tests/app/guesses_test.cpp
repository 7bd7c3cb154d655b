// The record of predictions: as a table, as JSON and back, and what is not one.
#include "app/guesses.hpp"

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "app/gui/story/guess_book.hpp"
#include "core/words.hpp"

using namespace lucid;

namespace {

Guess sample() {
  Guess guess;
  guess.exhibit = "toy";
  guess.step = 3, guess.block = 2;
  guess.step_name = "Coupling";
  guess.kind = "curve";
  guess.question = "How far, \"honestly\", does it go?\nSay so.";
  guess.guess = "a, b";
  guess.answer = "ä → ∞";
  guess.outcome = "Farthest apart at 3.";
  guess.when = "2031-05-06T07:08:09.123Z";
  guess.votes = {3, 0, 12};
  guess.x = {0, 1, 2}, guess.drawn = {0.5, -1e-300, 7}, guess.computed = {1, 2, 3};
  return guess;
}

/// Splits a table by the rules of RFC 4180.
QList<QStringList> rows_of(const QString& csv) {
  QList<QStringList> rows{{QString()}};
  bool quoted = false;
  for (qsizetype i = 0; i < csv.size(); ++i) {
    const QChar c = csv[i];
    if (quoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') {
      rows.last().last() += c;
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && c == ',') {
      rows.last() << QString();
    } else if (!quoted && c == '\n') {
      rows << QStringList{QString()};
    } else {
      rows.last().last() += c;
    }
  }
  rows.removeLast();
  return rows;
}

}  // namespace

class GuessesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void json_reads_back_as_it_was() {
    Guess skipped;
    skipped.exhibit = "toy", skipped.when = "now", skipped.skipped = true;
    const std::vector<Guess> all = {sample(), skipped};
    QVERIFY(read_guesses(guesses_as_json(all)) == all);
  }

  void a_missing_number_stays_missing() {
    Guess guess = sample();
    guess.computed[1] = std::nan("");
    const auto back = read_guesses(guesses_as_json({guess}));
    QCOMPARE(back.size(), std::size_t{1});
    QVERIFY(std::isnan(back[0].computed[1]) && back[0].computed[2] == 3);
  }

  void the_table_keeps_commas_quotes_and_lines() {
    const auto rows = rows_of(QString::fromStdString(guesses_as_csv({sample()})));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].size(), rows[1].size());
    const auto cell = [&](const char* heading) { return rows[1][rows[0].indexOf(QLatin1String(heading))]; };
    QCOMPARE(cell("question"), QString::fromStdString(sample().question));
    QCOMPARE(cell("guess"), QStringLiteral("a, b"));
    QCOMPARE(cell("answer"), QString::fromUtf8("ä → ∞"));
    QCOMPARE(cell("votes"), QStringLiteral("3 0 12"));
    QCOMPARE(cell("skipped"), QStringLiteral("no"));
  }

  void what_is_no_record_is_refused_or_left_out_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kept");  // -1: refused
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("object") << QByteArray("{}") << -1;
    QTest::newRow("cut") << QByteArray("[{\"exhibit\":\"a\"") << -1;
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x01", 4) << -1;
    QTest::newRow("deep") << QByteArray(100'000, '[') << -1;
    QTest::newRow("none") << QByteArray("[]") << 0;
    QTest::newRow("strangers") << QByteArray("[1,null,\"x\",{},{\"exhibit\":3,\"when\":\"t\"}]") << 0;
    QTest::newRow("wrong types")
        << QByteArray("[{\"exhibit\":\"a\",\"when\":\"t\",\"step\":\"x\",\"votes\":{},\"x\":[\"y\",1]}]")
        << 1;
  }
  void what_is_no_record_is_refused_or_left_out() {
    QFETCH(QByteArray, text);
    QFETCH(int, kept);
    try {
      QCOMPARE(static_cast<int>(read_guesses(text.toStdString()).size()), kept);
    } catch (const Refusal&) {
      QCOMPARE(-1, kept);
    }
  }

  void a_book_is_kept_and_the_same_asking_is_replaced() {
    QTemporaryDir folder;
    const QString path = folder.filePath("predictions.json");
    {
      GuessBook book(path);
      Guess guess = sample();
      guess.answer.clear();
      book.put(guess);
      book.put(sample());
      Guess again = sample();
      again.when = "2031-05-06T08:00:00.000Z";
      book.put(again);
      QCOMPARE(book.all().size(), std::size_t{2});
    }
    GuessBook book(path);
    QCOMPARE(book.all().size(), std::size_t{2});
    QCOMPARE(book.all()[0].answer, sample().answer);
    book.forget_all();
    QVERIFY(GuessBook(path).all().empty());
  }

  void a_damaged_book_is_put_aside_not_overwritten() {
    QTemporaryDir folder;
    const QString path = folder.filePath("predictions.json");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[{\"exhibit\":");
    file.close();
    GuessBook book(path);
    QVERIFY(book.all().empty());
    book.put(sample());
    QVERIFY(QFile::exists(path + ".unreadable"));
    QCOMPARE(GuessBook(path).all().size(), std::size_t{1});
  }
};

QTEST_APPLESS_MAIN(GuessesTest)
#include "guesses_test.moc"
