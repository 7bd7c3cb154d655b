// Every story of every exhibit in the window: enough questions, each can be answered, what would tell waits,
// the computed answer is there afterwards, the last step weighs the article.
#include <QtTest>

#include "app/gui/bench/bench.hpp"
#include "app/gui/charts/chart.hpp"
#include "app/gui/charts/chart_strip.hpp"
#include "app/gui/exhibit_screen.hpp"
#include "app/gui/preferences.hpp"
#include "app/gui/story/curve_pad.hpp"
#include "app/gui/story/story_panel.hpp"
#include "app/gui/transport.hpp"
#include "app/gui/window.hpp"
#include "core/exhibits.hpp"
#include "visualizations/kept_back.hpp"

using namespace lucid;

namespace {

/// The links of the step that set something.
QStringList settings_linked(const StoryPanel& story) {
  QStringList found;
  for (const StoryText* text : story.findChildren<StoryText*>())
    for (const QString& link : text->links())
      if (link.startsWith("set:") || link.startsWith("preset:")) found << link;
  return found;
}

}  // namespace

class StoriesLockTest : public QObject {
  Q_OBJECT

  struct Studio {
    Studio() : preferences(false), window(look, preferences, false) {
      look.set_reduce_motion(true);
      window.set_dialogs(false);
      window.screen().set_still(true);
      window.resize(1280, 720);
      window.show();
    }
    void settle() {
      for (int i = 0; i < 400; ++i) {
        window.screen().tick();
        QTest::qWait(5);
        const auto& session = *window.screen().visit()->session;
        if (!session.out_of_date() && !session.latest()->busy && session.snapshot()->refined) break;
      }
      window.screen().tick();
    }
    /// Some guess of a number or a curve; false for a choice.
    static bool guess(PredictionBox& box) {
      if (box.number()) box.number()->setText(QStringLiteral("7"));
      if (box.pad()) {
        QTest::mousePress(box.pad(), Qt::LeftButton, {}, box.pad()->at(0, 0.5).toPoint());
        const QPointF end = box.pad()->at(1, 0.5);
        QMouseEvent move(QEvent::MouseMove, end, box.pad()->mapToGlobal(end), Qt::NoButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(box.pad(), &move);
        QTest::mouseRelease(box.pad(), Qt::LeftButton, {}, end.toPoint());
      }
      return box.number() || box.pad();
    }

    /// Opens every step, in real time, whose question asks for a number or a curve, and makes some guess.
    template <class Use>
    void each_guessed(const Use& use) {
      look.set_reduce_motion(false);
      window.screen().set_still(false);
      for (const Exhibit* exhibit : exhibits()) {
        window.open_exhibit(QString::fromStdString(exhibit->id));
        StoryPanel& story = *window.screen().story();
        for (int step = 0; step < story.steps(); ++step) {
          window.screen().go_to_step(step, true);
          const int block = story.waits_for_guess() ? story.open_question() : -1;
          if (block < 0 || !guess(*story.box(block))) continue;
          QVERIFY2(story.box(block)->ready(), exhibit->id.c_str());
          settle();
          use(*exhibit, story, block);
          if (QTest::currentTestFailed()) return;
        }
      }
    }
    Look look;
    Preferences preferences;
    Window window;
  };

 private Q_SLOTS:
  void stories_ask_enough_and_weigh_the_article() {
    for (const Exhibit* exhibit : exhibits())
      for (const char* language : {"en", "de"}) {
        const Story story = load_story(QString::fromStdString(exhibit->id), QLocale(language));
        QVERIFY(story.steps.size() >= 6 && story.steps.size() <= 9);
        int questions = 0, curves = 0;
        std::vector<std::string> shown;
        for (const StoryStep& step : story.steps) {
          QVERIFY2(!step.claim().empty(), step.title.c_str());
          for (const StoryBlock& block : step.blocks) {
            questions += block.kind == StoryBlock::Kind::prediction ? 1 : 0;
            curves += block.kind == StoryBlock::Kind::prediction &&
                              block.prediction.kind == StoryPrediction::Kind::curve
                          ? 1
                          : 0;
            if (block.kind == StoryBlock::Kind::prediction)
              QVERIFY2(!block.prediction.because.empty(), block.prediction.question.c_str());
          }
        }
        QVERIFY(questions >= 4 && curves >= 1);
        bool table = false;
        for (const StoryBlock& block : story.steps.back().blocks)
          table |= block.text.find("| --- | --- |") != std::string::npos;
        QVERIFY2(table, exhibit->id.c_str());
      }
  }

  void every_term_is_linked_once() {
    static const QRegularExpression link(QStringLiteral("\\]\\(show:([^)]*)\\)"));
    for (const Exhibit* exhibit : exhibits())
      for (const char* language : {"en", "de"}) {
        QStringList shown;
        for (const StoryStep& step : load_story(QString::fromStdString(exhibit->id), QLocale(language)).steps)
          for (const StoryBlock& block : step.blocks) {
            auto match = link.globalMatch(QString::fromStdString(block.text));
            while (match.hasNext()) {
              const QString id = match.next().captured(1);
              QVERIFY2(!shown.contains(id), qPrintable(id));
              const std::string known = id.toStdString();
              QVERIFY2(exhibit->readout_index(known) >= 0 || exhibit->parameter_index(known) >= 0 ||
                           exhibit->series_index(known) >= 0,
                       qPrintable(id));
              shown << id;
            }
          }
        QVERIFY2(shown.size() >= 5, exhibit->id.c_str());
      }
  }

  void gradients_are_told_when_the_sweep_has_brought_them() {
    Studio studio;
    studio.window.open_exhibit(QStringLiteral("backpropagation"));
    ExhibitScreen& screen = studio.window.screen();
    screen.go_to_step(2, true);
    studio.settle();
    ReadoutRow* row = screen.bench()->readouts().row("gradients");
    QVERIFY(row && row->locked());
    const auto told = [&] {
      const auto snapshot = screen.told();
      return std::holds_alternative<List>(
          snapshot->readouts[static_cast<std::size_t>(snapshot->exhibit->readout_index("gradients"))]);
    };
    QVERIFY(!told());
    QVERIFY(row->value_words().contains(QStringLiteral("sweep back")));
    for (int i = 0; i < 15; ++i) {
      screen.visit()->session->step_once();
      studio.settle();
    }
    studio.settle();
    QVERIFY(!row->locked() && told());
    QVERIFY(row->value_words().contains(QStringLiteral("w1: ")));
  }

  void every_question_waits_and_is_answered() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      studio.window.open_exhibit(QString::fromStdString(exhibit->id));
      ExhibitScreen& screen = studio.window.screen();
      for (int step = 0; step < screen.story()->steps(); ++step) {
        screen.go_to_step(step, true);
        studio.settle();
        StoryPanel& story = *screen.story();
        for (int block = story.open_question(); block >= 0; block = story.open_question()) {
          const QByteArray where =
              QByteArray::fromStdString(exhibit->id) + " step " + QByteArray::number(step + 1);
          QVERIFY2(story.waits_for_guess(), where);
          QVERIFY(screen.transport()->play_button().locked());
          const QStringList locked = story.locked_ids();
          QCOMPARE(screen.stage().view().locked, locked);
          const auto tells = [&screen](const QString& id) {
            const QString csv = screen.data_as_csv();
            static const QRegularExpression value(QStringLiteral(",[^,\r]"));
            const qsizetype row = csv.indexOf(QStringLiteral("\r\n") + id + QLatin1Char(','));
            return csv.contains(QStringLiteral("\r\n") + id + QStringLiteral("\r\n")) ||
                   (row >= 0 && csv.mid(row + 2 + id.size(), 2).contains(value));
          };
          for (const QString& id : locked) QVERIFY2(!tells(id), qPrintable(id));
          for (ReadoutRow* row : screen.bench()->readouts().rows())
            QCOMPARE(row->locked(), locked.contains(QString::fromStdString(row->readout().id)) ||
                                        kept_back(*screen.visit()->session->snapshot())
                                            .readouts.contains(QString::fromStdString(row->readout().id)));
          QVERIFY(screen.stage().view().guess_waited_for);
          for (Chart* chart : screen.charts()->charts())
            if (locked.contains(QString::fromStdString(chart->declared().id)))
              QVERIFY2(QString(chart->declared().help).startsWith(chart->accessibleDescription()), where);
          for (Chart* chart : screen.charts()->charts())
            QCOMPARE(chart->findChild<QWidget*>("answer_veil", Qt::FindDirectChildrenOnly) != nullptr,
                     locked.contains(QString::fromStdString(chart->declared().id)));
          PredictionBox& box = *story.box(block);
          if (box.pad()) {
            box.pad()->setFocus();
            for (int i = 0; i < 9; ++i) QTest::keyClick(box.pad(), Qt::Key_Right, Qt::ShiftModifier);
          } else if (box.number()) {
            box.number()->setText("3");
          } else {
            box.choose(0);
          }
          QVERIFY2(box.ready(), where);
          box.lock();
          QVERIFY(story.open_question() != block);
          studio.settle();
          if (screen.visit()->session->playing()) {
            screen.visit()->session->play(false);
            studio.settle();
          }
          QVERIFY2(box.answer().final, where);
          QVERIFY2(!box.answer_words().isEmpty(), where);
          if (box.pad() || box.number()) QVERIFY(tells(locked.front()));
          if (box.pad() || box.number())
            QVERIFY2(!box.verdict().contains("computed."), qPrintable(box.verdict()));
        }
        QVERIFY(!screen.transport()->play_button().locked());
        QVERIFY(story.locked_ids().isEmpty());
        QVERIFY(screen.stage().view().locked.isEmpty());
        QVERIFY(!screen.stage().view().guess_waited_for);
      }
      const auto& told = studio.preferences.guesses().all();
      const auto own = std::count_if(told.begin(), told.end(),
                                     [&](const Guess& guess) { return guess.exhibit == exhibit->id; });
      QVERIFY(own >= 4);
      for (const Guess& guess : told) QVERIFY2(!guess.answer.empty(), guess.question.c_str());
    }
  }

  void an_answer_stays_what_it_was_whatever_a_link_sets() {
    Studio studio;
    int asked = 0, followed = 0;
    studio.each_guessed([&](const Exhibit&, StoryPanel& story, int block) {
      story.box(block)->lock();
      // As for a person: sweeps take their time, and runs that were begun before go on.
      QTRY_VERIFY_WITH_TIMEOUT(story.box(block)->answer().final, 60'000);
      ++asked;
      const QString verdict = story.box(block)->verdict();
      QVERIFY(!verdict.isEmpty());
      for (const QString& link : settings_linked(story)) {
        Q_EMIT story.link_clicked(link);
        studio.settle();
        ++followed;
        QCOMPARE(story.box(block)->verdict(), verdict);
      }
    });
    QVERIFY(asked >= 5 && followed >= 3);
  }

  // Nor while the answer is still on its way: the question was of the run as it stood.
  void an_answer_is_that_of_its_question_whatever_is_done_meanwhile() {
    std::map<std::pair<std::string, int>, PredictionAnswer> undisturbed;
    int disturbed = 0;
    for (const bool disturbs : {false, true}) {
      Studio studio;
      studio.each_guessed([&](const Exhibit& exhibit, StoryPanel& story, int block) {
        ExhibitScreen& screen = studio.window.screen();
        Session& session = *screen.visit()->session;
        // A hand that plays about before the guess, too.
        if (disturbs) QVERIFY(!session.apply(exhibit.presets[exhibit.presets.size() / 2]));
        story.box(block)->lock();
        if (disturbs) {
          for (int i = 0; i < 20; ++i) screen.tick(), QTest::qWait(10);
          for (const QString& link : settings_linked(story)) Q_EMIT story.link_clicked(link), ++disturbed;
          // And a hand: the first slider there is.
          for (const Parameter& parameter : exhibit.parameters)
            if (parameter.kind == Kind::real) {
              session.set(parameter, parameter.minimum);
              break;
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT((screen.tick(), story.box(block)->answer().final), 60'000);
        const PredictionAnswer& answer = story.box(block)->answer();
        PredictionAnswer& known = undisturbed[{exhibit.id, story.step()}];
        if (!disturbs) known = answer;
        QVERIFY2(answer.figure == known.figure, exhibit.id.c_str());
        QVERIFY2(answer.true_x == known.true_x && answer.true_y == known.true_y, exhibit.id.c_str());
      });
    }
    QVERIFY(undisturbed.size() >= 5 && disturbed >= 3);
  }

  void leaving_and_coming_back_finds_the_answers() {
    Studio studio;
    for (const Exhibit* exhibit : exhibits()) {
      const QString id = QString::fromStdString(exhibit->id);
      studio.window.open_exhibit(id);
      ExhibitScreen& screen = studio.window.screen();
      int asked = -1;
      for (int step = 0; step < screen.story()->steps() && asked < 0; ++step) {
        screen.go_to_step(step, true);
        if (screen.story()->waits_for_guess()) asked = step;
      }
      QVERIFY(asked >= 0);
      while (screen.story()->waits_for_guess()) screen.story()->box(screen.story()->open_question())->skip();
      studio.window.open_gallery();
      studio.window.open_exhibit(id);
      QCOMPARE(screen.story()->step(), asked);
      QVERIFY(!screen.story()->waits_for_guess());
    }
  }

  void guidance_is_remembered_and_none_locks_nothing() {
    Studio studio;
    const QString id = QString::fromStdString(exhibits().front()->id);
    studio.window.open_exhibit(id);
    Q_EMIT studio.window.screen().story()->guidance_chosen(Guidance::none);
    for (int step = 0; step < studio.window.screen().story()->steps(); ++step) {
      studio.window.screen().go_to_step(step, true);
      QVERIFY(!studio.window.screen().transport()->play_button().locked());
    }
    studio.window.open_gallery();
    studio.window.open_exhibit(id);
    QVERIFY(studio.window.screen().story()->guidance() == Guidance::none);
    QVERIFY(studio.preferences.guidance() == Guidance::none);
  }
};

QTEST_MAIN(StoriesLockTest)
#include "stories_lock_test.moc"
