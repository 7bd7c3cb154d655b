// The program itself under random hands, killed without warning: what it kept is there, whole and young.
// LUCIDARIUM_KILLS says how often; the age that is allowed is the promise that was made, ten seconds.
#include <QtTest>
#include <csignal>

#include "app/lucid_file.hpp"
#include "app/session.hpp"
#include "core/exhibits.hpp"
#include "core/random.hpp"

using namespace lucid;

class CrashTest : public QObject {
  Q_OBJECT

  /// Where Linux programs keep what is a person's: all of it inside one folder of the test.
  static QProcessEnvironment environment(const QTemporaryDir& folder) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("XDG_DATA_HOME", folder.filePath("data"));
    environment.insert("XDG_CONFIG_HOME", folder.filePath("config"));
    environment.insert("XDG_CACHE_HOME", folder.filePath("cache"));
    return environment;
  }

  static QString kept_file(const QTemporaryDir& folder) {
    QDirIterator files(folder.filePath("data"), {"unsaved.lucid"}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
  }

 private Q_SLOTS:
  void a_killed_program_loses_at_most_ten_seconds() {
#ifndef Q_OS_LINUX
    QSKIP("the folders of a person are elsewhere here");
#endif
    const QString program = QStringLiteral(LUCIDARIUM);
    if (!QFile::exists(program)) QSKIP("the program is not built");
    const int kills = qEnvironmentVariableIntValue("LUCIDARIUM_KILLS") > 0
                          ? qEnvironmentVariableIntValue("LUCIDARIUM_KILLS")
                          : 6;
    QTemporaryDir folder;
    Random random(static_cast<std::uint64_t>(kills));
    qint64 oldest = 0;
    for (int i = 0; i < kills; ++i) {
      if (const QString before = kept_file(folder); !before.isEmpty()) QFile::remove(before);
      QProcess process;
      process.setProcessEnvironment(environment(folder));
      process.setProcessChannelMode(QProcess::MergedChannels);
      process.start(program,
                    {"--monkey", "600", "--keep", "--seed", QString::number(i + 1), "--size", "900x600"});
      QVERIFY(process.waitForStarted());
      const auto ended = [&] {
        return qPrintable(QStringLiteral("run %1 ended by itself: %2")
                              .arg(i + 1)
                              .arg(QString::fromUtf8(process.readAll())));
      };
      QElapsedTimer waiting;
      waiting.start();
      while (kept_file(folder).isEmpty() && waiting.elapsed() < 120'000)
        if (process.waitForFinished(20)) QFAIL(ended());
      QVERIFY(!kept_file(folder).isEmpty());
      // Also in the midst of the first writing.
      if (process.waitForFinished(static_cast<int>(random.below(9'000)))) QFAIL(ended());
      process.kill();
      const QDateTime now = QDateTime::currentDateTime();
      QVERIFY(process.waitForFinished());
      const QString kept = kept_file(folder);
      QVERIFY(!kept.isEmpty());
      const qint64 age = QFileInfo(kept).lastModified().msecsTo(now);
      oldest = std::max(oldest, age);
      QVERIFY2(age <= 10'000, qPrintable(QStringLiteral("run %1: %2 ms").arg(i + 1).arg(age)));
      try {
        const ReadLesson read = open_lesson(kept.toStdString());
        QVERIFY2(read.warnings.empty(),
                 read.warnings.empty() ? "" : in_english(read.warnings.front()).c_str());
        // It is a run that goes.
        Session session(find_exhibit(read.lesson.state.exhibit), read.lesson.state);
        QVERIFY(session.snapshot() != nullptr);
      } catch (const Refusal& refusal) {
        QFAIL(refusal.what());
      }
    }
    qInfo("%d kills, the oldest file was %.1f s old", kills, static_cast<double>(oldest) / 1000);
  }
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
