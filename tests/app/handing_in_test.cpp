// A lesson goes from the teacher to the student and back: with the predictions that were made in it, shown
// where they were made, without anybody's own being lost.
#include <QTemporaryDir>
#include <algorithm>

#include "app/gui/story/story_panel.hpp"
#include "app/gui/widgets/notice.hpp"
#include "core/exhibits.hpp"
#include "studio.hpp"

using namespace lucid;

namespace {

QByteArray bytes_of(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Answers every question of the story: choices, numbers and curves, some of them skipped.
void answer_all(Studio& studio) {
  ExhibitScreen& screen = studio.screen();
  int asked = 0;
  for (int step = 0; step < screen.story()->steps(); ++step) {
    screen.go_to_step(step, true);
    for (int block = screen.story()->open_question(); block >= 0; block = screen.story()->open_question()) {
      PredictionBox& box = *screen.story()->box(block);
      if (box.pad()) {
        box.pad()->setFocus();
        for (int i = 0; i < 9; ++i) QTest::keyClick(box.pad(), Qt::Key_Right, Qt::ShiftModifier);
      } else if (box.number()) {
        box.number()->setText("31");
      } else {
        box.choose(asked % static_cast<int>(box.prediction().choices.size()));
      }
      QVERIFY(box.ready());
      if (++asked % 4 == 0)
        box.skip();
      else
        box.lock();
      studio.session().play(false);
      studio.settle();
      QTRY_VERIFY_WITH_TIMEOUT((screen.tick(), box.answer().final), 60'000);
    }
  }
  QVERIFY(asked >= 4);
}

}  // namespace

class HandingInTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void from_the_teacher_to_the_student_and_back_data() {
    QTest::addColumn<QString>("exhibit");
    for (const Exhibit* exhibit : exhibits())
      QTest::newRow(exhibit->id.c_str()) << QString::fromStdString(exhibit->id);
  }
  void from_the_teacher_to_the_student_and_back() {
    QFETCH(QString, exhibit);
    QTemporaryDir folder;
    const QString given = folder.filePath("lesson.lucid"), handed_in = folder.filePath("anna.lucid");
    {
      Studio teacher;
      teacher.window.open_exhibit(exhibit);
      save_lesson(given.toStdString(), teacher.screen().lesson());
    }
    QVERIFY(!bytes_of(given).contains("guesses"));

    std::vector<Guess> annas;
    PredictionAnswers answers;
    {
      Studio student;
      student.window.open_file(given);
      QVERIFY(student.screen().visit()->guesses.empty());
      answer_all(student);
      if (QTest::currentTestFailed()) return;
      annas = student.screen().visit()->guesses;
      answers = *student.screen().visit()->answers;
      QCOMPARE(annas.size(), student.preferences.guesses().all().size());
      save_lesson(handed_in.toStdString(), student.screen().lesson());
    }
    QVERIFY(bytes_of(handed_in).contains("guesses"));

    Studio teacher;
    Guess own;
    own.exhibit = exhibit.toStdString(), own.step = 2, own.when = "2030-01-01T00:00:00.000Z";
    own.question = "The teacher's own?", own.guess = "mine";
    // The same asking as one of the student's, otherwise told: what is here stays.
    Guess same = annas.front();
    same.guess = "as the teacher's record has it";
    teacher.preferences.guesses().put(own);
    teacher.preferences.guesses().put(same);
    for (int time = 0; time < 2; ++time) {
      teacher.window.open_file(handed_in);
      const auto& all = teacher.preferences.guesses().all();
      QCOMPARE(all.size(), annas.size() + 1);
      QVERIFY(all[0] == own && all[1] == same);
      for (std::size_t i = 2; i < all.size(); ++i) QCOMPARE(all[i].from, std::string("anna.lucid"));
      QVERIFY(teacher.screen().visit()->guesses == annas);
    }
    // Every question shows what the student answered, and asks nobody anew.
    StoryPanel& story = *teacher.screen().story();
    int seen = 0;
    for (int step = 0; step < story.steps(); ++step) {
      story.show_step(step);
      QVERIFY(!story.waits_for_guess());
      for (std::size_t block = 0; block < story.current()->blocks.size(); ++block) {
        const PredictionBox* box = story.box(static_cast<int>(block));
        if (!box) continue;
        ++seen;
        const PredictionAnswer &here = box->answer(), &there = answers[{step, static_cast<int>(block)}];
        QCOMPARE(static_cast<int>(here.state), static_cast<int>(there.state));
        QCOMPARE(here.choice, there.choice);
        QVERIFY(here.guessed == there.guessed);
        QVERIFY(here.figure == there.figure);
        for (std::size_t i = 0; i < CurveGuess::columns && !there.drawn.empty(); ++i) {
          const double a = here.drawn.heights()[i], b = there.drawn.heights()[i];
          QVERIFY(std::isnan(a) == std::isnan(b) && (std::isnan(a) || std::abs(a - b) < 1e-9));
        }
        const auto told = std::find_if(annas.begin(), annas.end(), [&](const Guess& guess) {
          return guess.step == step + 1 && guess.block == static_cast<int>(block);
        });
        QVERIFY(told != annas.end());
        QCOMPARE(box->guess_words().toStdString(), told->guess);
        if (!here.guess.isEmpty() || here.choice >= 0)
          QCOMPARE(box->answer_words().toStdString(), told->answer);
      }
    }
    QCOMPARE(seen, static_cast<int>(answers.size()));
    // Saved once more it still is the student's.
    save_lesson(given.toStdString(), teacher.screen().lesson());
    QVERIFY(open_lesson(given.toStdString()).lesson.guesses == annas);
  }

  void in_another_language_the_same_answers_stand() {
    QTemporaryDir folder;
    const QString path = folder.filePath("a.lucid"), id = QString::fromStdString(exhibits().front()->id);
    PredictionAnswers answers;
    {
      Studio english;
      english.window.open_exhibit(id);
      answer_all(english);
      if (QTest::currentTestFailed()) return;
      answers = *english.screen().visit()->answers;
      save_lesson(path.toStdString(), english.screen().lesson());
    }
    Studio german;
    german.window.set_language("de");
    german.window.open_file(path);
    QCOMPARE(german.screen().visit()->answers->size(), answers.size());
    for (const auto& [place, answer] : *german.screen().visit()->answers)
      QCOMPARE(answer.choice, answers[place].choice);
  }

  void answers_that_no_question_asked_for_are_kept_but_not_shown() {
    QTemporaryDir folder;
    const QString path = folder.filePath("a.lucid");
    Studio studio;
    const QString id = QString::fromStdString(exhibits().front()->id);
    studio.window.open_exhibit(id);
    Lesson lesson = studio.screen().lesson();
    for (int step = -1; step < 30; ++step)
      for (int block = -1; block < 12; ++block)
        for (const char* kind : {"choice", "number", "curve", "riddle"}) {
          Guess guess;
          guess.exhibit = id.toStdString();
          guess.step = step, guess.block = block, guess.kind = kind;
          guess.choice = 77;
          guess.votes = std::vector<int>(90, 1);
          guess.when = "2031-05-06T07:08:09." + std::to_string(lesson.guesses.size());
          lesson.guesses.push_back(guess);
        }
    save_lesson(path.toStdString(), lesson);
    studio.window.open_file(path);
    QVERIFY(studio.screen().visit()->answers->empty());
    for (int step = 0; step < studio.screen().story()->steps(); ++step)
      studio.screen().go_to_step(step, false);
    QVERIFY(studio.screen().lesson().guesses == lesson.guesses);
  }
};

QTEST_MAIN(HandingInTest)
#include "handing_in_test.moc"
