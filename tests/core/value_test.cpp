#include "core/value.hpp"

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "core/exhibit.hpp"
#include "tests/core/fixture_exhibit.hpp"

using namespace lucid;

class ValueTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void a_slip_and_a_beginning_are_understood() {
    const std::vector<std::string> ids = {"backpropagation", "wireless-charging", "mamba"};
    QCOMPARE(nearest("backprop", ids), std::string("backpropagation"));
    QCOMPARE(nearest("wireles", ids), std::string("wireless-charging"));
    QCOMPARE(nearest("mabma", ids), std::string("mamba"));
    QCOMPARE(nearest("zzzzz", ids), std::string());
    QCOMPARE(nearest("", ids), std::string());
  }
  void numbers_read_back_to_the_same_double() {
    for (const double x :
         {0.1, 1.0 / 3, 6.02214076e23, -1e-300, 5e-324, 1.7976931348623157e308, 248.787e-9}) {
      double back = 0;
      QVERIFY(read_number(print_number(x), back));
      QCOMPARE(back, x);
    }
    QCOMPARE(print_number(std::nan("")), std::string("null"));
  }
  void what_is_no_number_is_refused() {
    double x = 7;
    for (const char* text : {"", "1,5", "nan", "inf", "1e999", "1 2", "0x10", "--1", "+-1", "1e"})
      QVERIFY2(!read_number(text, x), text);
    QCOMPARE(x, 7.0);
  }
  void every_kind_prints_and_reads_back() {
    const Exhibit& e = fixture::exhibit();
    const std::vector<std::pair<const char*, const char*>> cases = {
        {"drift", "-0.125"},       {"size", "12"},
        {"mirror", "true"},        {"mode", "still"},
        {"words", "a=b,c"},        {"weights", "1.5,-2"},
        {"weights", "a=1.5,b=-2"}, {"points", "0.5:-0.25:1;0:0:0"}};
    for (const auto& [id, text] : cases)
      QCOMPARE(print_value(parse_value(e.parameter(id), text)), std::string(text));
  }
  void refusals_name_id_value_and_range_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("range") << "drift"
                           << "3"
                           << "drift = 3 is out of range; allowed is -2 … 2 m.";
    QTest::newRow("letters") << "drift"
                             << "abc"
                             << "drift = \"abc\" is not a number; allowed is -2 … 2 m.";
    QTest::newRow("fraction") << "size"
                              << "2.5"
                              << "size = \"2.5\" is not a whole number; allowed is 1 … 64.";
    QTest::newRow("flag") << "mirror"
                          << "yes"
                          << "mirror = \"yes\" is neither true nor false.";
    QTest::newRow("choice") << "mode"
                            << "run"
                            << "mode cannot be \"run\"; allowed is still, walk.";
    QTest::newRow("own rule") << "words"
                              << "bad"
                              << "That word is not allowed.";
    QTest::newRow("too many") << "weights"
                              << "1,2,3,4,5"
                              << "weights has 5 entries; at most 4 are allowed.";
    QTest::newRow("half named") << "weights"
                                << "a=1,2"
                                << "weights = \"a=1,2\": either every entry has a name, or none.";
    QTest::newRow("misspelt") << "drfit"
                              << "1"
                              << "There is no parameter \"drfit\"; did you mean \"drift\"?";
  }
  void refusals_name_id_value_and_range() {
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(QString, says);
    try {
      parse_value(fixture::exhibit().parameter(id.toStdString()), text.toStdString());
      QFAIL("was accepted");
    } catch (const Refusal& refusal) {
      QCOMPARE(QString::fromUtf8(refusal.what()), says);
    }
  }
  void files_are_read_whole_or_refused() {
    QTemporaryDir folder;
    const std::string path = folder.filePath("a.csv").toStdString();
    std::ofstream(path) << "1,2\n";
    QCOMPARE(*read_file(path).content, std::string("1,2\n"));
    QVERIFY_EXCEPTION_THROWN(read_file(path, 3), Refusal);
    QVERIFY_EXCEPTION_THROWN(read_file(folder.path().toStdString()), Refusal);
    QVERIFY_EXCEPTION_THROWN(read_file(path + "x"), Refusal);
  }
};

QTEST_APPLESS_MAIN(ValueTest)
#include "value_test.moc"
