#include "core/words.hpp"

#include <QtTest>

using namespace lucid;

class WordsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void arguments_fill_their_places() {
    QCOMPARE(fill_in("%2 before %1", {"a", "b"}), std::string("b before a"));
    QCOMPARE(fill_in("100 % of %1, and %9", {"x"}), std::string("100 % of x, and %9"));
  }
  void an_argument_is_not_filled_again() { QCOMPARE(fill_in("%1", {"%1%2"}), std::string("%1%2")); }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "words_test.moc"
