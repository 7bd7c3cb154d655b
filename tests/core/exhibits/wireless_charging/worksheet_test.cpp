// The answers that a teacher reads in the guide are those that the program gives.
#include <QtTest>
#include <cmath>

#include "core/exhibits/wireless_charging/exhibit.hpp"
#include "core/run.hpp"
#include "tests/folders.hpp"

using namespace lucid;
using namespace lucid::wireless;

namespace {

using Sets = std::vector<std::pair<std::string, std::string>>;

Snapshot shown(const Sets& sets) {
  State state;
  state.exhibit = "wireless-charging", state.seed = 1;
  Sets all = wireless_charging().preset("qi-pad").set;
  all.insert(all.end(), sets.begin(), sets.end());
  for (const auto& [id, text] : all)
    record(wireless_charging(), state, parse_edit(wireless_charging(), id, text));
  Timeline timeline(wireless_charging(), std::move(state));
  return run(timeline, 0);
}

/// The figures in the row of this number of the English guide, as they are printed.
QStringList printed(int number) {
  QFile file(QString::fromStdString(project_folder()) + "/resources/wireless-charging/guide.en.md");
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QString head = QStringLiteral("| %1 | ").arg(number);
  for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
    if (line.startsWith(head)) {
      static const QRegularExpression figure(QStringLiteral("\u2212?\\d+(\\.\\d+)?"));
      QStringList figures;
      for (auto match = figure.globalMatch(line.mid(head.size())); match.hasNext();)
        figures << match.next().captured().replace(QChar(0x2212), u'-');
      return figures;
    }
  return {};
}

/// As near as the printed digits say.
bool agrees(const QString& figure, double value) {
  const qsizetype point = figure.indexOf(u'.');
  const double half = 0.5 * std::pow(10, point < 0 ? 0 : -static_cast<double>(figure.size() - 1 - point));
  return std::abs(figure.toDouble() - value) <= 1.0001 * half;
}

}  // namespace

class WorksheetTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void coupling_by_offset() {
    const QStringList figures = printed(1);
    const char* const offsets[] = {"0", "5", "10", "15", "20", "25", "30", "40"};
    QCOMPARE(figures.size(), 9);
    for (int i = 0; i < 8; ++i)
      QVERIFY2(agrees(figures[i], shown({{"offset_x", offsets[i]}}).number("coupling")),
               qPrintable(figures[i]));
    QVERIFY(agrees(figures[8], shown({}).number("null_offset")));
  }

  void half_the_coupling() {
    const QStringList figures = printed(2);
    QVERIFY(!figures.isEmpty());
    const double half = shown({{"gap", figures[0].toStdString()}}).number("coupling");
    QVERIFY(std::abs(half / shown({}).number("coupling") - 0.5) < 0.005);
  }

  void the_price_of_a_gap() {
    const QStringList figures = printed(3);
    const char* const gaps[] = {"3", "5", "10", "15", "20"};
    QCOMPARE(figures.size(), 15);
    for (int i = 0; i < 5; ++i) {
      const Snapshot s = shown({{"gap", gaps[i]}});
      QVERIFY2(agrees(figures[i], s.number("input_power")), qPrintable(figures[i]));
      QVERIFY2(agrees(figures[5 + i], 100 * s.number("efficiency")), qPrintable(figures[5 + i]));
    }
    // What 5 W would cost there, what the charger may take, and what arrives of it.
    const Snapshot unlimited = shown({{"gap", "20"}, {"input_limit", "1000"}});
    const Snapshot limited = shown({{"gap", "20"}});
    QVERIFY(agrees(figures[11], unlimited.number("load_power")));
    QVERIFY(agrees(figures[12], unlimited.number("input_power")));
    QVERIFY(agrees(figures[13], limited.number("input_power")));
    QVERIFY(agrees(figures[14], limited.number("load_power")));
  }

  void the_coin() {
    const QStringList figures = printed(5);
    QVERIFY(figures.size() >= 3);
    const Snapshot s = shown({{"object", "coin"}, {"object_time", "60"}});
    QVERIFY(agrees(figures[0], s.number("object_temperature")));
    QVERIFY(agrees(figures[2], s.number("loss_object")));
  }
};

QTEST_APPLESS_MAIN(WorksheetTest)
#include "worksheet_test.moc"
