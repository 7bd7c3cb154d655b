// A question of a story is seen with all its answers and what sends them off, without scrolling: in what a
// desktop leaves of the smallest screen that is promised, with normal text.
#include <QScrollArea>
#include <QScrollBar>

#include "studio.hpp"

using namespace lucid;
using namespace lucid::people;

namespace {
/// A window with its title bar on a screen of 1280x720, between frame and task bar.
constexpr QSize smallest(1264, 672);
}  // namespace

class QuestionsSeenTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void every_question_with_its_answers_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << "en";
    QTest::newRow("de") << "de";
  }

  void every_question_with_its_answers() {
    QFETCH(QString, language);
    Studio studio(language, TextScale::normal, smallest);
    QStringList below;
    int questions = 0;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      StoryPanel& story = *studio.window->screen().story();
      for (int step = 0; step < story.steps(); ++step) {
        studio.window->screen().go_to_step(step, false);
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        if (!story.waits_for_guess()) continue;
        ++questions;
        const auto& area = *story.findChild<QScrollArea*>();
        const PredictionBox& box = *story.box(story.open_question());
        const int hidden =
            box.geometry().bottom() + 1 - area.verticalScrollBar()->value() - area.viewport()->height();
        if (hidden > 0)
          below << QStringLiteral("%1, step %2: %3 px")
                       .arg(QString::fromStdString(exhibit->id))
                       .arg(step + 1)
                       .arg(hidden);
      }
    }
    QVERIFY(questions >= 12);
    QVERIFY2(below.isEmpty(), qPrintable(below.join("\n")));
  }

  void what_is_answered_is_seen_to_its_end_data() { every_question_with_its_answers_data(); }

  void what_is_answered_is_seen_to_its_end() {
    QFETCH(QString, language);
    Studio studio(language, TextScale::normal, smallest);
    QStringList hidden;
    int answered = 0, scrolled = 0;
    for (const Exhibit* exhibit : exhibits()) {
      studio.open(*exhibit);
      StoryPanel& story = *studio.window->screen().story();
      for (int step = 0; step < story.steps(); ++step) {
        studio.window->screen().go_to_step(step, false);
        QApplication::processEvents();
        const auto& area = *story.findChild<QScrollArea*>();
        while (story.waits_for_guess()) {
          PredictionBox& box = *story.box(story.open_question());
          box.choose(0);
          if (box.ready())
            box.lock();
          else
            box.skip();
          QApplication::sendPostedEvents();
          QApplication::processEvents();
          ++answered;
          const int at = area.verticalScrollBar()->value();
          scrolled += at > 0;
          const bool whole = box.y() >= at && box.geometry().bottom() < at + area.viewport()->height();
          if (!whole && box.y() != at)
            hidden << QStringLiteral("%1, step %2").arg(QString::fromStdString(exhibit->id)).arg(step + 1);
        }
      }
    }
    QVERIFY(answered >= 12);
    QVERIFY(scrolled > 0);
    QVERIFY2(hidden.isEmpty(), qPrintable(hidden.join("\n")));
  }
};

QTEST_MAIN(QuestionsSeenTest)
#include "questions_seen_test.moc"
