// Questions before answers: a curve drawn by hand and by keys, a number, a room's votes; what waits until
// then, and what is recorded.
#include <QLineEdit>
#include <QtTest>

#include "app/gui/story/story_panel.hpp"
#include "tests/app/widgets/fixture.hpp"

using namespace lucid;

namespace {

constexpr const char* text = R"(```step
name: Slide
```
## 1 · Slide

Now it is {coupling}, at [the edge](set:offset=30) as well.

```predict curve
Draw it.
answer: coupling_by_offset
range: -0.4 0.8
hide: drift
then: sweep offset 0 40
because: So it is.
```

```prompt
when: coupling < 0
The sign has turned: {coupling}.
```

**A claim.**

```step
```
## 2 · Warm

```predict number
How warm?
answer: coin
tolerance: 10 %
because: It is so.
```

```step
```
## 3 · Choose

```predict choice
Which?
- this
- that *
- neither
because: That is why.
```
)";

struct Desk {
  Desk() {
    settings = default_settings(fixture::exhibit());
    snapshot = std::make_shared<const Snapshot>(fixture::snapshot(settings));
    panel = std::make_unique<StoryPanel>(
        look, read_story(text), [this](const QString& id) { return words(id); },
        StoryRun{&fixture::exhibit(), [this] { return snapshot; }}, answers);
    QObject::connect(panel.get(), &StoryPanel::guessed, panel.get(),
                     [this](const Guess& guess) { told.push_back(guess); });
    QObject::connect(panel.get(), &StoryPanel::answer_asked, panel.get(),
                     [this](const std::vector<StoryDeed>& deeds) { asked.push_back(deeds); });
    look.set_reduce_motion(true);
    panel->resize(380, 900);
    panel->show();
    QCoreApplication::processEvents();
  }
  QString words(const QString& id) const {
    const int index = fixture::exhibit().readout_index(id.toStdString());
    const auto* value =
        index < 0 ? nullptr : std::get_if<double>(&snapshot->readouts[static_cast<std::size_t>(index)]);
    return value ? QString::number(*value, 'f', 3) : QString();
  }
  void set(const char* id, double value) {
    settings[static_cast<std::size_t>(fixture::exhibit().parameter_index(id))] = value;
    snapshot = std::make_shared<const Snapshot>(fixture::snapshot(settings));
  }
  std::function<std::shared_ptr<const Snapshot>(int, const StoryPrediction&)> run() const {
    return [this](int, const StoryPrediction&) { return snapshot; };
  }
  PredictionBox& box() {
    PredictionBox* box = nullptr;
    for (PredictionBox* one : panel->findChildren<PredictionBox*>())
      if (!one->isHidden()) box = one;
    return *box;
  }

  Look look;
  Settings settings;
  std::shared_ptr<const Snapshot> snapshot;
  std::shared_ptr<PredictionAnswers> answers = std::make_shared<PredictionAnswers>();
  std::vector<Guess> told;
  std::vector<std::vector<StoryDeed>> asked;
  std::unique_ptr<StoryPanel> panel;
};

void drag(CurvePad& pad, std::vector<QPointF> shares) {
  const auto at = [&](QPointF share) { return pad.at(share.x(), share.y()).toPoint(); };
  QTest::mousePress(&pad, Qt::LeftButton, {}, at(shares.front()));
  for (const QPointF& share : shares) {
    QMouseEvent move(QEvent::MouseMove, at(share), pad.mapToGlobal(at(share)), Qt::NoButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(&pad, &move);
  }
  QTest::mouseRelease(&pad, Qt::LeftButton, {}, at(shares.back()));
}

}  // namespace

class PredictionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void a_curve_waits_is_drawn_locked_and_compared() {
    Desk room;
    StoryPanel& panel = *room.panel;
    QVERIFY(panel.waits_for_guess());
    QVERIFY((panel.locked_ids() == QStringList{"coupling_by_offset", "drift"}));
    QVERIFY(!panel.go(1));
    PredictionBox& box = room.box();
    CurvePad& pad = *box.pad();
    // The axes: as far as the sweep goes, as high as the story says.
    QVERIFY(box.answer().drawn.x() == (GuessAxis{0, 40, false}));
    QVERIFY(box.answer().drawn.y() == (GuessAxis{-0.4, 0.8, false}));
    QVERIFY(!box.ready() && box.lock_button().locked());
    drag(pad, {{0, 0.8}, {0.3, 0.6}});
    QVERIFY(!box.ready());  // a third of the width is no curve
    drag(pad, {{0.3, 0.6}, {1, 0.3}});
    QVERIFY2(box.ready(), qPrintable(QString::number(box.answer().drawn.covered())));
    QVERIFY(!box.lock_button().locked());
    const double drawn = box.answer().drawn.at(40);
    QVERIFY(std::abs(drawn - (-0.4 + 0.3 * 1.2)) < 0.02);
    // Drawn once more over the same place: the later line counts.
    drag(pad, {{0.9, 0.5}, {1, 0.5}});
    QVERIFY(std::abs(box.answer().drawn.at(40) - 0.2) < 0.02);

    QTest::mouseClick(&box.lock_button(), Qt::LeftButton);
    QVERIFY(!panel.waits_for_guess() && panel.locked_ids().isEmpty());
    QCOMPARE(room.asked.size(), std::size_t{1});
    QCOMPARE(room.asked[0].size(), std::size_t{1});
    QCOMPARE(room.told.size(), std::size_t{1});
    QVERIFY(room.told[0].answer.empty() && !room.told[0].skipped);
    panel.show_computed(room.run());
    QVERIFY(box.answer().final);
    const SeriesData series = *room.snapshot->series[0];
    QVERIFY(box.answer().true_y == series.curves[0].values);
    // The words name the place where an independent search finds the largest difference.
    double worst = 0, where = 0;
    for (std::size_t i = 0; i < series.x.size(); ++i) {
      const double mine = box.answer().drawn.at(series.x[i]);
      if (std::isnan(mine) || std::abs(mine - series.curves[0].values[i]) <= worst) continue;
      worst = std::abs(mine - series.curves[0].values[i]), where = series.x[i];
    }
    const CurveDistance distance = distance_of(box.answer().drawn, box.answer().true_x, box.answer().true_y);
    QVERIFY(std::abs(distance.largest - worst) < 0.01);
    QVERIFY(std::abs(distance.where - where) < 0.6);
    QVERIFY2(box.verdict().contains("Farthest apart"), qPrintable(box.verdict()));
    QCOMPARE(room.told.size(), std::size_t{2});
    QVERIFY(same_asking(room.told[0], room.told[1]));
    QVERIFY(!room.told[1].x.empty() && room.told[1].x.size() == room.told[1].computed.size());
    // A later change of the exhibit does not change the answer that was played.
    room.set("gap", 30);
    panel.show_computed(room.run());
    QVERIFY(box.answer().true_y == series.curves[0].values);
    // It is locked: nothing can be drawn any more.
    const auto before = box.answer().drawn.heights();
    drag(pad, {{0, 0.1}, {1, 0.1}});
    QCOMPARE(box.answer().drawn.heights(), before);
  }

  void a_curve_is_drawn_by_keys_alone() {
    Desk room;
    PredictionBox& box = room.box();
    CurvePad& pad = *box.pad();
    pad.setFocus(Qt::TabFocusReason);
    const double start = box.answer().drawn.y().share(0);
    for (int i = 0; i < 5; ++i) QTest::keyClick(&pad, Qt::Key_Up);
    QVERIFY(std::abs(box.answer().drawn.height(0) - (start + 0.1)) < 1e-9);
    for (int i = 0; i < 8; ++i) QTest::keyClick(&pad, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(box.ready());
    QVERIFY(std::abs(box.answer().drawn.height(1) - (start + 0.1)) < 1e-9);
    QTest::keyClick(&pad, Qt::Key_Down);
    QVERIFY(std::abs(box.answer().drawn.height(1) - (start + 0.08)) < 1e-9);
    QTest::keyClick(&pad, Qt::Key_Left);
    QVERIFY(std::abs(box.answer().drawn.height(0.975) - (start + 0.1)) < 1e-9);
    QVERIFY(pad.value_words().contains("mm"));
    QTest::keyClick(&pad, Qt::Key_Delete);
    QVERIFY(box.answer().drawn.empty() && !box.ready());
  }

  void an_own_axis_shows_more_than_the_answer_needs() {
    const Snapshot now = fixture::snapshot(default_settings(fixture::exhibit()));
    StoryPrediction asked;
    for (std::size_t i = 0; i < now.series.size(); ++i) {
      const CurveGuess blank = blank_guess(asked, fixture::exhibit().series[i], now.series[i].get());
      const auto& values = now.series[i]->curves[0].values;
      const auto [least, most] = std::minmax_element(values.begin(), values.end());
      const double low = blank.y().share(*least), high = blank.y().share(*most);
      QVERIFY(low >= 0 && high <= 1);
      // Neither the top nor, where it is not zero, the foot of the answer can be read off the frame.
      QVERIFY2(fixture::exhibit().series[i].fraction || high < 0.95, fixture::exhibit().series[i].id.c_str());
      QVERIFY(*least >= 0 || low > 0.05);
      QCOMPARE(blank.x().log, fixture::exhibit().series[i].log_x);
      QCOMPARE(blank.y().log, fixture::exhibit().series[i].log_y);
    }
  }

  void a_number_is_judged_by_its_tolerance_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QString>("verdict");
    // The coin has 23.5 °C; a tenth of that is 2.35.
    QTest::newRow("near") << "25" << true << "within 10";
    QTest::newRow("comma") << "22,0" << true << "within 10";
    QTest::newRow("with unit") << QString::fromUtf8("24 °C") << true << "within 10";
    QTest::newRow("far") << "60" << true << "too much";
    QTest::newRow("below") << "-5" << true << "too little";
    QTest::newRow("words") << "hot" << false << "";
    QTest::newRow("nothing") << " " << false << "";
  }
  void a_number_is_judged_by_its_tolerance() {
    QFETCH(QString, typed);
    QFETCH(bool, readable);
    QFETCH(QString, verdict);
    Desk room;
    room.panel->show_step(1);
    PredictionBox& box = room.box();
    box.number()->setText(typed);
    QCOMPARE(box.ready(), readable);
    QTest::keyClick(box.number(), Qt::Key_Return);
    QCOMPARE(box.open(), !readable);
    if (!readable) return;
    room.panel->show_computed(room.run());
    QVERIFY2(box.verdict().contains(verdict), qPrintable(box.verdict()));
    QVERIFY(box.verdict().contains("23.5"));
  }

  void what_is_skipped_is_said_to_be() {
    Desk room;
    room.panel->show_step(2);
    PredictionBox& box = room.box();
    QTest::mouseClick(&box.skip_button(), Qt::LeftButton);
    QVERIFY(!room.panel->waits_for_guess());
    QCOMPARE(room.told.size(), std::size_t{1});
    QVERIFY(room.told[0].skipped && room.told[0].guess.empty());
    QCOMPARE(room.told[0].answer, std::string("that"));
  }

  void a_digit_begins_the_number_that_is_asked_for() {
    Desk room;
    room.panel->show_step(1);
    QVERIFY(room.panel->take_key(Qt::Key_4));
    QVERIFY(room.panel->take_key(Qt::Key_0));
    QCOMPARE(room.box().answer().guess, QString("40"));
    QCOMPARE(room.box().answer().guessed.value_or(0), 40.0);
    QVERIFY(!room.panel->take_key(Qt::Key_A));
  }

  void keys_choose_and_a_room_votes() {
    Desk room;
    StoryPanel& panel = *room.panel;
    panel.show_step(2);
    QVERIFY(panel.take_key(Qt::Key_1));
    QCOMPARE(room.box().answer().choice, 0);
    Look large;
    large.set_zoom(1.75);
    QWidget wall;
    PredictionBox* second = panel.second_box(panel.open_question(), large, &wall);
    QVERIFY(second);
    second->set_tally(true);
    for (const int vote : {0, 1, 1, 2, 1, 0}) second->choose(vote);
    second->take_vote_back(0);
    QVERIFY((second->answer().votes == std::vector<int>{1, 3, 1}));
    QCOMPARE(second->answer().choice, 1);
    second->lock();
    QVERIFY(!panel.waits_for_guess());
    QVERIFY(!room.box().open());
    QCOMPARE(room.told.size(), std::size_t{1});
    QVERIFY((room.told[0].votes == std::vector<int>{1, 3, 1}));
    QCOMPARE(room.told[0].outcome, std::string("right"));
  }

  // Before a class the paper may outlast its step for a moment: what is pressed there then is no guess of the
  // step that came, whose own question stands at the same place.
  void a_paper_that_outlasts_its_step_answers_nothing_in_the_next() {
    Desk room;
    StoryPanel& panel = *room.panel;
    panel.show_step(2);
    const int block = panel.open_question();
    QWidget wall;
    PredictionBox* second = panel.second_box(block, room.look, &wall);
    second->choose(1);
    panel.show_step(1);
    QCOMPARE(panel.open_question(), block);
    second->lock();
    QVERIFY(panel.waits_for_guess());
    QVERIFY(room.told.empty());
  }

  void the_answer_is_not_written_into_the_text_while_it_waits() {
    Desk room;
    StoryPanel& panel = *room.panel;
    const auto live = [&] {
      QStringList all;
      for (StoryText* part : panel.findChildren<StoryText*>()) all << part->accessibleName();
      return all.join(' ');
    };
    QVERIFY(live().contains(room.words("coupling")));  // not an answer: it stays
    panel.show_step(1);
    QVERIFY(panel.locked_ids().contains("coin"));
    panel.set_guidance(Guidance::none);
    QVERIFY(panel.locked_ids().isEmpty() && !panel.waits_for_guess());
    QVERIFY(panel.go(1));
  }

  void answers_outlive_the_panel() {
    auto answers = std::make_shared<PredictionAnswers>();
    {
      Desk room;
      room.panel->show_step(2);
      room.box().choose(1);
      room.box().lock();
      *answers = *room.answers;
    }
    Look look;
    StoryPanel again(look, read_story(text), {}, {}, answers);
    again.show_step(2);
    QVERIFY(!again.waits_for_guess());
    again.show_step(0);
    QVERIFY(again.waits_for_guess());
  }

  void words_come_when_something_happens_once() {
    Desk room;
    StoryPanel& panel = *room.panel;
    panel.box(panel.open_question())->skip();
    panel.refresh_live();
    QVERIFY(panel.prompt().words().isEmpty());
    room.set("offset", 34);  // beyond the null of the fixture's curve
    QVERIFY(room.words("coupling").toDouble() < 0);
    panel.refresh_live();
    QVERIFY(panel.prompt().words().contains("sign has turned"));
    // It tells of that moment: when the hand goes on, its figure stays what it was.
    const QImage then = panel.prompt().grab().toImage();
    room.set("offset", 10);
    QVERIFY(room.words("coupling").toDouble() > 0);
    panel.refresh_live();
    QVERIFY(!panel.prompt().isHidden() && panel.prompt().grab().toImage() == then);
    room.set("offset", 34);
    panel.refresh_live();
    panel.prompt().hush();
    room.set("offset", 0);
    panel.refresh_live();
    room.set("offset", 34);
    panel.refresh_live();
    QVERIFY(panel.prompt().words().isEmpty());
    // Guidance "none" says nothing at all.
    Desk quiet;
    quiet.panel->set_guidance(Guidance::none);
    quiet.panel->refresh_live();
    quiet.set("offset", 34);
    quiet.panel->refresh_live();
    QVERIFY(quiet.panel->prompt().words().isEmpty());
  }

  void hints_lead_on_from_question_to_link_to_next_step() {
    Desk room;
    StoryPanel& panel = *room.panel;
    QVERIFY(panel.hint("phone", false).words.contains("Draw"));
    panel.box(panel.open_question())->skip();
    QVERIFY(panel.hint("phone", false).words.contains("phone"));
    QCOMPARE(panel.hint("phone", true).link, QStringLiteral("set:offset=30"));
    panel.show_hint(panel.hint("phone", true));
    QVERIFY(panel.hinting() && !panel.prompt().isHidden());
    panel.hide_hint();
    QVERIFY(panel.prompt().isHidden());
    panel.show_step(2);
    panel.box(panel.open_question())->skip();
    QVERIFY(panel.hint({}, true).words.isEmpty());  // the last step leads nowhere
  }

  void live_numbers_change_without_laying_out_anew() {
    Desk room;
    StoryText* part = nullptr;
    for (StoryText* one : room.panel->findChildren<StoryText*>())
      if (one->accessibleName().contains(room.words("coupling"))) part = one;
    QVERIFY(part);
    const QSize size = part->size();
    for (int i = 0; i < 40; ++i) {
      room.set("offset", i * 0.5);
      room.panel->refresh_live();
    }
    QCOMPARE(part->relayouts(), 0);
    QCOMPARE(part->size(), size);
  }
};

QTEST_MAIN(PredictionsTest)
#include "predictions_test.moc"
