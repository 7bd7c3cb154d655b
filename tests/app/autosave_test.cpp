// What is open is kept once, whole, each exhibit by itself; what earlier windows left is found again.
#include "app/gui/autosave.hpp"

#include <QTemporaryDir>
#include <QtTest>

#include "core/exhibits.hpp"
#include "left_by_the_dead.hpp"

using namespace lucid;

class AutosaveTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void a_run_is_written_once_and_whole() {
    QTemporaryDir folder;
    Lesson lesson;
    lesson.state.exhibit = exhibits().front()->id;
    Autosave keeper(folder.path());
    QVERIFY(keeper.keeps() && !keeper.after_crash() && keeper.left().empty());
    keeper.keep(lesson);
    keeper.finish();
    keeper.keep(lesson);
    keeper.finish();
    QCOMPARE(keeper.written(), 1);
    lesson.story_step = 3;
    keeper.keep(lesson);
    keeper.finish();
    QCOMPARE(keeper.written(), 2);
    QVERIFY(open_lesson(keeper.file(lesson.state.exhibit).toStdString()).lesson == lesson);
    // Another exhibit does not take its place.
    Lesson other;
    other.state.exhibit = exhibits().back()->id;
    keeper.keep(other);
    keeper.finish();
    QCOMPARE(lessons_in(folder.filePath("unsaved")).size(), 2);
    QVERIFY(open_lesson(keeper.file(lesson.state.exhibit).toStdString()).lesson == lesson);
    QCOMPARE(QDir(folder.filePath("unsaved")).entryList({"*.part"}, QDir::Files), QStringList());
  }

  void the_files_time_is_the_moment_that_it_shows() {
    QTemporaryDir folder;
    Autosave keeper(folder.path());
    Lesson lesson;
    lesson.state.exhibit = exhibits().front()->id;
    const auto keep = [&] {
      const QDateTime before = QDateTime::currentDateTime();
      keeper.keep(lesson);
      const QDateTime after = QDateTime::currentDateTime();
      keeper.finish();
      const QDateTime when = QFileInfo(keeper.file(lesson.state.exhibit)).lastModified();
      return when.msecsTo(after) >= 0 && before.msecsTo(when) >= -1;
    };
    QVERIFY(keep());
    QTest::qWait(50);
    QVERIFY(keep());  // also where it had not to be written anew
    QCOMPARE(keeper.written(), 1);
  }

  void several_windows_and_damaged_files() {
    QTemporaryDir home;
    const std::string id = exhibits().front()->id;
    Lesson lesson;
    lesson.state = {id, 1, {}, 0};
    {
      Autosave first(home.path()), second(home.path());
      QVERIFY(first.file(id) != second.file(id));
      first.keep(lesson);
      lesson.state.seed = 7;
      second.keep(lesson);
      second.finish();
    }
    leave_lock_of_the_dead(home.filePath("unsaved-2.lock"));
    QFile part(home.filePath("unsaved-2/" + QString::fromStdString(id) + ".lucid.123.part"));
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.close();
    {
      // The younger of both is what is left, whichever window it was in.
      Autosave again(home.path());
      QVERIFY(again.after_crash());
      QVERIFY(!part.exists());
      QCOMPARE(again.left().size(), std::size_t{1});
      QCOMPARE(open_lesson(again.left().front().file.toStdString()).lesson.state.seed, std::uint64_t{7});
      again.taken(id);
      QVERIFY(again.left().empty());
      QCOMPARE(lessons_in(home.filePath("unsaved/left")).size(), 1);
      again.keep(lesson);
      again.finish();
      QVERIFY(lessons_in(home.filePath("unsaved/left")).isEmpty());
      QCOMPARE(again.written(), 1);
      again.keep(lesson);
      again.finish();
      QCOMPARE(again.written(), 1);
    }
    QFile damaged(home.filePath("unsaved/" + QString::fromStdString(id) + ".lucid"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"lucidarium\":1,");
    damaged.close();
    Autosave last(home.path());
    QVERIFY(!last.after_crash());
    QCOMPARE(last.left().size(), std::size_t{1});
    last.forget(id);
    QVERIFY(lessons_in(home.filePath("unsaved/left")).isEmpty());
  }
};

QTEST_GUILESS_MAIN(AutosaveTest)
#include "autosave_test.moc"
