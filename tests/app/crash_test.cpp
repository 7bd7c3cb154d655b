// The program itself under random hands, killed without warning: what it kept is there, whole and young; and
// what a window that was killed had open is offered again, all of it.
// LUCIDARIUM_KILLS says how often; what may be lost is the promise that was made, ten seconds of work.
#include <QtTest>
#include <csignal>
#include <map>

#include "app/gui/gallery/card.hpp"
#include "app/gui/gallery/gallery.hpp"
#include "core/exhibits.hpp"
#include "core/random.hpp"
#include "left_by_the_dead.hpp"
#include "studio.hpp"

using namespace lucid;

namespace {

constexpr qint64 promise = 10'000;  // ms
// A change that was seen this soon after the file's moment may already be in it; if it was the last one it
// is, for otherwise the file would have been written again.
constexpr qint64 same_moment = 250;

struct Change {
  qint64 when;
  std::string exhibit;
};

/// What the program said of its changes.
std::vector<Change> changes_in(const QByteArray& told) {
  std::vector<Change> changes;
  for (const QByteArray& line : told.split('\n')) {
    const auto words = line.split(' ');
    bool good = false;
    const qint64 when = words.value(0).toLongLong(&good);
    if (good && words.size() == 2) changes.push_back({when, words[1].toStdString()});
  }
  return changes;
}

/// The work on this exhibit that a file of this moment lacks, in ms before `killed`.
qint64 lost(const std::vector<Change>& changes, const std::string& exhibit, qint64 moment, qint64 killed) {
  qint64 first = killed, last = 0;
  for (const Change& change : changes) {
    if (change.exhibit != exhibit) continue;
    if (change.when > moment) first = std::min(first, change.when);
    last = change.when;
  }
  return last <= moment + same_moment ? 0 : killed - first;
}

/// Whole, and a run that goes. Fails the test with a sentence otherwise.
void must_open(const QString& file) {
  try {
    const ReadLesson read = open_lesson(file.toStdString());
    QVERIFY2(read.warnings.empty(),
             read.warnings.empty()
                 ? ""
                 : (in_english(read.warnings.front()) + " " + read.lesson.unread_guesses).c_str());
    Session session(find_exhibit(read.lesson.state.exhibit), read.lesson.state);
    QVERIFY(session.snapshot() != nullptr);
  } catch (const Refusal& refusal) {
    QFAIL(refusal.what());
  }
}

}  // namespace

class CrashTest : public QObject {
  Q_OBJECT

  /// Where Linux programs keep what is a person's: all of it inside one folder of the test.
  static QProcessEnvironment environment(const QString& folder) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("XDG_DATA_HOME", folder + "/data");
    environment.insert("XDG_CONFIG_HOME", folder + "/config");
    environment.insert("XDG_CACHE_HOME", folder + "/cache");
    return environment;
  }

  static QStringList kept_in(const QString& folder) {
    QStringList files;
    QDirIterator folders(folder + "/data", {"unsaved"}, QDir::Dirs, QDirIterator::Subdirectories);
    while (folders.hasNext()) files << lessons_in(folders.next());
    return files;
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
    folder.setAutoRemove(false);  // what a failed run left says why
    Random random(static_cast<std::uint64_t>(kills));
    qint64 most = 0, oldest = 0;
    int files = 0, several = 0;
    std::size_t told = 0;
    for (int i = 0; i < kills; ++i) {
      const QString home = folder.filePath(QString::number(i));
      QProcess process;
      process.setProcessEnvironment(environment(home));
      process.setProcessChannelMode(QProcess::MergedChannels);
      process.start(program,
                    {"--monkey", "600", "--keep", "--seed", QString::number(i + 1), "--size", "900x600"});
      QVERIFY(process.waitForStarted());
      QByteArray words;
      const auto runs_for = [&](int ms) {
        const bool ended = process.waitForFinished(ms);
        words += process.readAll();
        return !ended;
      };
      const auto ended = [&] {
        return qPrintable(QStringLiteral("run %1 ended by itself: %2")
                              .arg(i + 1)
                              .arg(QString::fromUtf8(words.right(2000))));
      };
      QElapsedTimer waiting;
      waiting.start();
      while (kept_in(home).isEmpty() && waiting.elapsed() < 120'000)
        if (!runs_for(20)) QFAIL(ended());
      QVERIFY(!kept_in(home).isEmpty());
      // Also in the midst of the first writing.
      if (!runs_for(static_cast<int>(random.below(9'000)))) QFAIL(ended());
      process.kill();
      const qint64 killed = QDateTime::currentMSecsSinceEpoch();
      QVERIFY(process.waitForFinished());
      words += process.readAll();
      const std::vector<Change> changes = changes_in(words);
      QVERIFY(!changes.empty());
      told += changes.size();
      std::map<std::string, qint64> moments;
      for (const QString& file : kept_in(home)) {
        moments[QFileInfo(file).completeBaseName().toStdString()] =
            QFileInfo(file).lastModified().toMSecsSinceEpoch();
        must_open(file);
        if (QTest::currentTestFailed()) return;
      }
      files += static_cast<int>(moments.size());
      several += moments.size() > 1 ? 1 : 0;
      // Every exhibit on which anything was done: also one that rests.
      for (const Exhibit* exhibit : exhibits()) {
        const auto found = moments.find(exhibit->id);
        const qint64 moment = found == moments.end() ? 0 : found->second;
        const qint64 gone = lost(changes, exhibit->id, moment, killed);
        QVERIFY2(gone <= promise, qPrintable(QStringLiteral("run %1, %2: %3 ms")
                                                 .arg(i + 1)
                                                 .arg(QString::fromStdString(exhibit->id))
                                                 .arg(gone)));
        most = std::max(most, gone);
        if (moment > 0) oldest = std::max(oldest, killed - moment);
      }
    }
    folder.setAutoRemove(true);
    qInfo(
        "%d kills, %d files, %d times of more than one exhibit, %zu changes told; at most %.2f s of work "
        "lost, "
        "the oldest file was %.1f s old",
        kills, files, several, told, static_cast<double>(most) / 1000, static_cast<double>(oldest) / 1000);
  }

  // Also where fewer runs fit into memory than were open: the others rest as files do, and none is lost.
  void everything_that_was_open_is_offered_again_data() {
    QTest::addColumn<int>("most");
    QTest::newRow("all in memory") << 100;
    QTest::newRow("one in memory") << 1;
  }
  void everything_that_was_open_is_offered_again() {
    QFETCH(int, most);
    QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.filePath("data").toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath("config").toUtf8());
    qputenv("XDG_CACHE_HOME", home.filePath("cache").toUtf8());
    QApplication::setApplicationName("Lucidarium");
    QApplication::setOrganizationName("Lucidarium");
    Look look;
    std::map<std::string, State> left;
    QString folder;
    {
      Preferences preferences(true);
      folder = preferences.data_folder();
      QVERIFY(folder.startsWith(home.path()));
      Window window(look, preferences, false);
      window.set_most_visits(static_cast<std::size_t>(most));
      window.set_dialogs(false);
      window.resize(1280, 720);
      window.show();
      for (const Exhibit* exhibit : exhibits()) {
        window.open_exhibit(QString::fromStdString(exhibit->id));
        Session& session = *window.screen().visit()->session;
        session.play(false);
        session.apply(exhibit->presets.back());
        for (int i = 0; i < 3; ++i) session.step_once();
        QTRY_VERIFY_WITH_TIMEOUT(!session.out_of_date(), 60'000);
        left[exhibit->id] = session.state();
      }
      window.autosave();
      window.autosaves().finish();
      QCOMPARE(lessons_in(folder + "/unsaved").size(), static_cast<int>(exhibits().size()));
      // As it lies on the disk now, a killed program would have left it.
      QVERIFY(QProcess::execute("cp", {"-a", folder, folder + "-killed"}) == 0);
    }
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(QDir().rename(folder + "-killed", folder));
    leave_lock_of_the_dead(folder + "/unsaved.lock");
    {
      Preferences preferences(true);
      Window window(look, preferences, false);
      window.set_most_visits(static_cast<std::size_t>(most));
      window.set_dialogs(false);
      window.resize(1280, 720);
      window.show();
      QVERIFY(window.autosaves().after_crash());
      QCOMPARE(window.autosaves().left().size(), exhibits().size());
      const auto row = [&]() -> DeskRow* {
        for (DeskRow* found : window.gallery().findChildren<DeskRow*>())
          if (found->name().contains("broke off") && !found->isHidden()) return found;
        return nullptr;
      };
      QVERIFY(row());
      // One by one: the others stay on offer.
      if (most > 1) {
        const QStringList offered =
            drive_menu([&] { row()->press(); }, QString::fromUtf8(exhibits().front()->title));
        QCOMPARE(offered.size(), static_cast<int>(exhibits().size()) + 2);
        QVERIFY(window.in_exhibit());
        QCOMPARE(window.screen().visit()->exhibit().id, exhibits().front()->id);
        QCOMPARE(window.autosaves().left().size(), exhibits().size() - 1);
        window.open_gallery();
        QVERIFY(row());
        window.autosaves().finish();
        // Another window that is killed now loses nothing of what was not chosen yet.
        QCOMPARE(lessons_in(folder + "/unsaved/left").size(), static_cast<int>(exhibits().size()) - 1);
      }
      if (window.autosaves().left().size() > 1)
        drive_menu([&] { row()->press(); }, QStringLiteral("All of them"));
      else
        row()->press();
      QVERIFY(window.in_exhibit());
      window.open_gallery();
      QVERIFY(!row());
      window.autosaves().finish();
      QVERIFY(lessons_in(folder + "/unsaved/left").isEmpty());
      for (const Exhibit* exhibit : exhibits()) {
        window.open_exhibit(QString::fromStdString(exhibit->id));
        Session& session = *window.screen().visit()->session;
        QVERIFY(session.state() == left[exhibit->id]);
        QTRY_VERIFY_WITH_TIMEOUT(!session.out_of_date(), 60'000);
        QCOMPARE(session.snapshot()->step(), left[exhibit->id].step);
      }
      window.close();
    }
    // After a window that was closed: quietly, the newest first, and not once it is open.
    Preferences preferences(true);
    Window window(look, preferences, false);
    window.set_dialogs(false);
    window.resize(1280, 720);
    window.show();
    QVERIFY(!window.autosaves().after_crash());
    const auto quiet = [&]() -> DeskRow* {
      for (DeskRow* found : window.gallery().findChildren<DeskRow*>())
        if (found->name().startsWith("Continue") && !found->isHidden()) return found;
      return nullptr;
    };
    QVERIFY(quiet());
    QVERIFY(quiet()->name().contains(QString::fromUtf8(exhibits().back()->title)));
    window.set_language("de");
    window.set_language("en");
    QVERIFY(quiet());
    quiet()->press();
    QVERIFY(window.screen().visit()->session->state() == left[exhibits().back()->id]);
    window.open_gallery();
    QVERIFY(quiet() && !quiet()->name().contains(QString::fromUtf8(exhibits().back()->title)));
    // What is opened anew has gone on from there.
    for (const Exhibit* exhibit : exhibits()) window.open_exhibit(QString::fromStdString(exhibit->id));
    window.open_gallery();
    QVERIFY(!quiet());
    window.set_language("de");
    window.set_language("en");
    QVERIFY(!quiet());
  }

  void a_program_that_is_asked_to_end_keeps_what_is_open_and_says_nothing_of_a_crash() {
#ifndef Q_OS_LINUX
    QSKIP("the folders of a person are elsewhere here");
#endif
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
      QTemporaryDir home;
      QProcess program;
      program.setProcessEnvironment(environment(home.path()));
      const QString exhibit = QString::fromStdString(exhibits().front()->id);
      program.start(LUCIDARIUM, {exhibit});
      QVERIFY(program.waitForStarted());
      // The lock says that a window is there.
      const auto locks = [&] {
        QDirIterator found(home.path() + "/data", {"unsaved.lock"}, QDir::Files,
                           QDirIterator::Subdirectories);
        return found.hasNext() ? found.next() : QString();
      };
      QTRY_VERIFY_WITH_TIMEOUT(!locks().isEmpty(), 60'000);
      QTRY_VERIFY_WITH_TIMEOUT(!kept_in(home.path()).isEmpty(), 60'000);
      QCOMPARE(kill(static_cast<pid_t>(program.processId()), signal), 0);
      QVERIFY(program.waitForFinished(60'000));
      QCOMPARE(program.exitStatus(), QProcess::NormalExit);
      QCOMPARE(program.exitCode(), 0);
      QVERIFY(locks().isEmpty());
      const QStringList kept = kept_in(home.path());
      QCOMPARE(kept.size(), 1);
      must_open(kept.front());
    }
  }

  void what_cannot_be_read_is_said_and_put_aside() {
    QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.filePath("data").toUtf8());
    Preferences preferences(true);
    const QString unsaved = preferences.data_folder() + "/unsaved";
    QVERIFY(QDir().mkpath(unsaved));
    QFile damaged(unsaved + '/' + QString::fromStdString(exhibits().front()->id) + ".lucid");
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"lucidarium\":1,");
    damaged.close();
    leave_lock_of_the_dead(unsaved + ".lock");
    Look look;
    Window window(look, preferences, false);
    window.set_dialogs(false);
    window.resize(1280, 720);
    window.show();
    QVERIFY(window.autosaves().after_crash());
    Q_EMIT window.gallery().left_behind_asked(QPoint());
    QVERIFY(!window.in_exhibit());
    QVERIFY(window.autosaves().left().empty());
    QCOMPARE(QDir(unsaved + "/left").entryList({"*.unreadable"}, QDir::Files).size(), 1);
  }
};

QTEST_MAIN(CrashTest)
#include "crash_test.moc"
