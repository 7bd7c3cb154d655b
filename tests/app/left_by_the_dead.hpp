// What a killed program leaves in the folder of unsaved work.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QtTest>

namespace lucid {

/// As a process that was killed leaves its lock: by an id that nobody has any more.
inline void leave_lock_of_the_dead(const QString& name) {
  QProcess process;
  process.start(QStringLiteral("true"), QStringList());
  QVERIFY(process.waitForStarted());
  const qint64 id = process.processId();
  QVERIFY(process.waitForFinished());
  QFile lock(name);
  QVERIFY(lock.open(QIODevice::WriteOnly));
  lock.write(QByteArray::number(id) + "\ntrue\n" + QSysInfo::machineHostName().toUtf8() + "\n");
}

inline QStringList lessons_in(const QString& folder) {
  QStringList files;
  for (const QFileInfo& file : QDir(folder).entryInfoList({"*.lucid"}, QDir::Files)) files << file.filePath();
  return files;
}

}  // namespace lucid
