// Numbers as people read and type them.
#include "visualizations/numbers.hpp"

#include <QtTest>
#include <cmath>

using namespace lucid;

class NumbersTest : public QObject {
  Q_OBJECT

  static QString thin(const char* text) {
    // In the tables below "_" stands for the narrow no-break space and "-" for the true minus.
    return QString::fromUtf8(text).replace(u'_', thin_space).replace(u'-', true_minus);
  }

 private Q_SLOTS:
  void number_in_three_digits_data() {
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("zero") << 0.0 << "0"
                          << "0";
    QTest::newRow("share") << 0.37714 << "0.377"
                           << "0,377";
    QTest::newRow("eight") << 8.0 << "8.00"
                           << "8,00";
    QTest::newRow("negative") << -15.0 << thin("-15.0") << thin("-15,0");
    QTest::newRow("hundred") << 128.4 << "128"
                             << "128";
    QTest::newRow("carries over") << 9.996 << "10.0"
                                  << "10,0";
    QTest::newRow("small") << 0.02 << "0.0200"
                           << "0,0200";
    QTest::newRow("thousands are whole") << 5000.0 << thin("5_000") << thin("5_000");
    QTest::newRow("whole in full") << 101770.0 << thin("101_770") << thin("101_770");
    QTest::newRow("not whole") << 25438.4 << thin("25_400") << thin("25_400");
    QTest::newRow("tiny") << 5.4e-6 << thin("5.40_×_10⁻⁶") << thin("5,40_×_10⁻⁶");
    QTest::newRow("huge") << 1.23e9 << thin("1.23_×_10⁹") << thin("1,23_×_10⁹");
    QTest::newRow("rounds to the next power") << 9.999e8 << thin("1.00_×_10⁹") << thin("1,00_×_10⁹");
    QTest::newRow("not a number") << std::nan("") << ""
                                  << "";
  }
  void number_in_three_digits() {
    QFETCH(double, number);
    QTEST(number_text(number, QLocale(QLocale::English)), "english");
    QTEST(number_text(number, QLocale(QLocale::German)), "german");
  }

  void quantities_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("fraction");
    QTest::addColumn<QString>("text");
    QTest::newRow("kHz") << 127.7e3 << "Hz" << false << thin("128_kHz");
    QTest::newRow("µH") << 3.774e-6 << "H" << false << thin("3.77_µH");
    QTest::newRow("mm stays") << 0.5 << "mm" << false << thin("0.500_mm");
    QTest::newRow("mm leaves") << 20000.0 << "mm" << false << thin("20.0_m");
    QTest::newRow("prefix follows rounding") << 999.7 << "Hz" << false << thin("1.00_kHz");
    QTest::newRow("seconds do not become kiloseconds") << 7200.0 << "s" << false << thin("7_200_s");
    QTest::newRow("ohm is Ω") << 5.0 << "ohm" << false << thin("5.00_Ω");
    QTest::newRow("product of units") << 1.337 << "mPa s" << false << thin("1.34_mPa s");
    QTest::newRow("percent") << 0.7512 << "" << true << thin("75.1_%");
    QTest::newRow("negative") << -15e-3 << "V" << false << thin("-15.0_mV");
    QTest::newRow("degrees") << 0.0 << "°" << false << thin("0_°");
  }
  void quantities() {
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(bool, fraction);
    QTEST(quantity_text(value, unit, QLocale(QLocale::English), fraction), "text");
  }

  void a_row_takes_its_power_into_the_label() {
    const Scaled row = scaled_for_row(2.1e-16, {});
    QCOMPARE(row.unit, QString::fromUtf8("10⁻¹⁶"));
    QCOMPARE(figure_text(2.1e-16, row, QLocale(QLocale::English)), QStringLiteral("2.10"));
  }

  void typed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("point") << "127.7" << 127700.0;
    QTest::newRow("comma") << "127,7" << 127700.0;
    QTest::newRow("with unit") << "127.7 kHz" << 127700.0;
    QTest::newRow("other prefix") << "0,5 MHz" << 500000.0;
    QTest::newRow("bare unit") << "60000 Hz" << 60000.0;
    QTest::newRow("thin thousands") << QStringLiteral("1") + thin_space + QStringLiteral("000,5")
                                    << 1000500.0;
    QTest::newRow("English thousands") << "1,234.5" << 1234500.0;
    QTest::newRow("German thousands") << "1.234,5" << 1234500.0;
    QTest::newRow("exponent") << "1.5e2" << 150000.0;
    QTest::newRow("true minus") << QString(true_minus) + QStringLiteral("3") << -3000.0;
    QTest::newRow("Arabic digits") << QString::fromUtf8("١٢٧٫٧") << 127700.0;
  }
  void typed() {
    QFETCH(QString, text);
    QFETCH(double, value);
    const Scaled shown = scaled_for(128e3, QStringLiteral("Hz"));
    const auto read = read_quantity(text, shown, QStringLiteral("Hz"));
    QVERIFY(read.has_value());
    QVERIFY(std::abs(*read - value) <= 1e-9 * std::abs(value));
  }

  void not_a_number_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "kHz", "12 mm", "1.2.3,4,5", "abc", "1 2 x", "--3", "inf", "nan", "1e999"})
      QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
  }
  void not_a_number() {
    QFETCH(QString, text);
    QVERIFY(!read_quantity(text, scaled_for(128e3, QStringLiteral("Hz")), QStringLiteral("Hz")));
  }

  void percent_is_typed_as_percent() {
    const Scaled shown = scaled_for(0.5, {}, true);
    QCOMPARE(read_quantity(QStringLiteral("40"), shown, {}, true).value(), 0.4);
    QCOMPARE(read_quantity(QStringLiteral("40 %"), shown, {}, true).value(), 0.4);
  }

  void exact_text_reads_back() {
    for (const double number : {0.0, 127.7, -0.1, 1e-7, 123456.789, 6.02e23})
      for (const auto language : {QLocale::English, QLocale::German}) {
        const QString text = exact_text(number, QLocale(language));
        QCOMPARE(read_quantity(text, {}, {}).value(), number);
      }
  }

  void ticks() {
    QCOMPARE(nice_step(0.8, 4), 0.2);
    QCOMPARE(nice_step(100, 4), 25.0);
    QCOMPARE(tick_text(0.75, 0.25, QLocale(QLocale::English)), QStringLiteral("0.75"));
    QCOMPARE(tick_text(0.5, 0.25, QLocale(QLocale::English)), QStringLiteral("0.50"));
    QCOMPARE(tick_text(1, 0.25, QLocale(QLocale::English)), QStringLiteral("1.00"));
    QCOMPARE(tick_text(-20, 20, QLocale(QLocale::German)), thin("-20"));
    QCOMPARE(tick_text(1e-17, 0.2, QLocale(QLocale::English)), QStringLiteral("0"));
  }

  void whole_numbers_at_the_edge() {
    QCOMPARE(integer_text(std::numeric_limits<qint64>::min(), QLocale(QLocale::English)),
             thin("-9_223_372_036_854_775_808"));
    QCOMPARE(integer_text(7, QLocale(QLocale::English)), QStringLiteral("7"));
  }
};

QTEST_APPLESS_MAIN(NumbersTest)
#include "numbers_test.moc"
