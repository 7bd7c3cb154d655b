// --snapshot draws the same bytes twice, without a display and without OpenGL.
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "core/exhibits.hpp"

using namespace lucid;

class SnapshotTest : public QObject {
  Q_OBJECT

  QByteArray made(const QStringList& words) {
    QTemporaryDir folder;
    const QString path = folder.filePath("a.png");
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("DISPLAY");
    environment.remove("WAYLAND_DISPLAY");
    environment.remove("QT_QPA_PLATFORM");
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationDirPath() + "/../app/lucidarium",
                  QStringList{"--snapshot", path} + words);
    if (!program.waitForFinished(120'000) || program.exitCode() != 0) return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

 private Q_SLOTS:
  void twice_the_same() {
    const QByteArray gallery = made({});
    QVERIFY(!gallery.isEmpty());
    QVERIFY(gallery == made({}));
    QVERIFY(gallery != made({"--theme", "night"}));
    for (const Exhibit* exhibit : exhibits()) {
      const QStringList words = {QString::fromStdString(exhibit->id), "--steps", "3", "--size", "1024x768"};
      const QByteArray first = made(words);
      QVERIFY2(!first.isEmpty(), exhibit->id.c_str());
      QVERIFY2(first == made(words), exhibit->id.c_str());
    }
  }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
