// The netlist that a person takes away, run by ngspice: another program, with its own matrices, must find the
// watts that the exhibit shows.
#include <QtTest>
#include <algorithm>
#include <cmath>

#include "core/exhibits/wireless_charging/exhibit.hpp"
#include "core/exhibits/wireless_charging/link.hpp"
#include "core/exhibits/wireless_charging/scene.hpp"
#include "core/run.hpp"

using namespace lucid;
using namespace lucid::wireless;

namespace {

struct Watts {
  double load = 0, plug = 0;
};

/// The figure behind `name =` in what ngspice printed, or NaN.
double printed(const QString& output, const QString& name) {
  const QRegularExpression line("^" + name + R"(\s*=\s*(\S+))", QRegularExpression::MultilineOption);
  const auto match = line.match(output);
  return match.hasMatch() ? match.captured(1).toDouble() : std::nan("");
}

Watts by_ngspice(const QString& program, const std::string& netlist) {
  QTemporaryDir folder;
  QFile file(folder.filePath("link.cir"));
  if (!file.open(QIODevice::WriteOnly)) return {};
  file.write(QByteArray::fromStdString(netlist));
  file.close();
  QProcess process;
  process.start(program, {"-b", file.fileName()});
  process.waitForFinished(60000);
  const QString output = QString::fromUtf8(process.readAllStandardOutput());
  return {printed(output, "load_watts"), printed(output, "plug_watts")};
}

/// At the settings, before the first packet.
Snapshot shown(const QString& settings) {
  RunRequest request;
  request.exhibit = &wireless_charging(), request.steps = 0;
  for (const QString& one : settings.split(' '))
    request.edits.push_back(parse_edit(wireless_charging(), one.section('=', 0, 0).toStdString(),
                                       one.section('=', 1).toStdString()));
  return run(request);
}

}  // namespace

class NetlistTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void ngspice_finds_the_watts_that_are_shown_data() {
    QTest::addColumn<QString>("settings");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("series-series") << "offset_x=6 frequency=120000" << 1e-5;
    QTest::newRow("series-parallel") << "compensation=series-parallel offset_x=6 frequency=120000" << 1e-5;
    QTest::newRow("lcc") << "compensation=lcc offset_x=6 frequency=120000" << 1e-5;
    QTest::newRow("tilted, far, light load") << "gap=14 tilt=12 load=40" << 1e-5;
    // Of the coin the netlist has the strongest currents only.
    QTest::newRow("coin") << "object=coin object_x=4 frequency=120000" << 3e-3;
  }
  void ngspice_finds_the_watts_that_are_shown() {
    const QString program = QStandardPaths::findExecutable("ngspice");
    if (program.isEmpty()) QSKIP("ngspice is not installed");
    QFETCH(QString, settings);
    QFETCH(double, tolerance);
    const Snapshot snapshot = shown("source_resistance=0.2 " + settings);
    const auto& all = wireless_charging().exports;
    const auto netlist =
        std::find_if(all.begin(), all.end(), [](const Export& e) { return e.id == "netlist"; });
    const Watts found = by_ngspice(program, netlist->write(snapshot));
    const Phasors& now = dynamic_cast<const WirelessScene&>(*snapshot.scene).link->now;
    const double plug = now.input_power + now.loss_source;
    qInfo("load %.9g W, by ngspice %.9g W; plug %.9g W, by ngspice %.9g W", now.load_power, found.load, plug,
          found.plug);
    QVERIFY(std::abs(snapshot.number("load_power") - now.load_power) < 1e-12);
    QVERIFY(std::abs(found.load / now.load_power - 1) < tolerance);
    QVERIFY(std::abs(found.plug / plug - 1) < tolerance);
  }
};

QTEST_GUILESS_MAIN(NetlistTest)
#include "netlist_test.moc"
