// A translator may put what stands out wherever the language wants it.
#include "visualizations/sentence.hpp"

#include <QtTest>

using namespace lucid;

class SentenceTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void each_piece_keeps_its_look_in_any_order() {
    const Run plain{{}, Role::muted}, blame{{}, Role::energy_text, 600},
        x{QStringLiteral("x"), Role::ink, 400, true, true};
    const auto look = [](Run run, const char* text) {
      run.text = QString::fromUtf8(text);
      return run;
    };
    QVERIFY(runs_of(QStringLiteral("values go right, <1>blame comes back</1>"), plain, {blame}) ==
            (std::vector<Run>{look(plain, "values go right, "), look(blame, "blame comes back")}));
    QVERIFY(runs_of(QStringLiteral("<1>Schuld</1> kommt, %2 geht"), plain, {blame, x}) ==
            (std::vector<Run>{look(blame, "Schuld"), look(plain, " kommt, "), x, look(plain, " geht")}));
  }

  void a_quotation_mark_is_not_quoted_by_its_like() {
    QCOMPARE(quoted(QStringLiteral("ball")), QStringLiteral("“ball”"));
    for (const char* mark : {"“", "”", "\"", "’"}) {
      const QString words = quoted(QString::fromUtf8(mark));
      QCOMPARE(words.count(QString::fromUtf8(mark)), 1);
      QVERIFY(!words.contains(QStringLiteral("““")) && !words.contains(QStringLiteral("””")));
      QCOMPARE(words, QStringLiteral("‹") + QString::fromUtf8(mark) + QStringLiteral("›"));
    }
  }

  void a_mark_without_counterpart_is_words() {
    const Run plain{{}, Role::muted};
    for (const char* text : {"a < b and 3 > 2", "<1>never closed", "100 %", "<2>there is one look</2>", "%3"})
      QVERIFY(runs_of(QString::fromUtf8(text), plain, {plain}) ==
              (std::vector<Run>{{QString::fromUtf8(text), Role::muted}}));
    QVERIFY(runs_of({}, plain, {}).empty());
  }
};

QTEST_MAIN(SentenceTest)
#include "sentence_test.moc"
