// Backpropagation's story: whichever step one comes from, a step finds what its sentences speak of.
#include <QtTest>
#include <set>

#include "app/gui/bench/relevance.hpp"
#include "app/gui/live_values.hpp"
#include "app/gui/story/story_panel.hpp"
#include "core/exhibits.hpp"
#include "core/exhibits/backpropagation/scene.hpp"
#include "core/run.hpp"
#include "core/state.hpp"

using namespace lucid;

class BackpropagationStepsTest : public QObject {
  Q_OBJECT

  const Exhibit& exhibit_ = find_exhibit("backpropagation");

  std::vector<Edit> edits_in(const std::vector<StoryDeed>& deeds) const {
    std::vector<Edit> edits;
    for (const StoryDeed& deed : deeds) {
      if (deed.kind == StoryDeed::Kind::preset)
        for (Edit& edit : edits_of(exhibit_, exhibit_.preset(deed.id))) edits.push_back(std::move(edit));
      if (deed.kind == StoryDeed::Kind::set) edits.push_back(parse_edit(exhibit_, deed.id, deed.value));
    }
    return edits;
  }

  Snapshot opened(const StoryStep& step, std::int64_t steps = 0) const {
    RunRequest request;
    request.exhibit = &exhibit_;
    request.edits = edits_in(step.prepare);
    for (const StoryDeed& deed : step.prepare)
      if (deed.kind == StoryDeed::Kind::act)
        request.deeds.push_back(parse_deed(exhibit_, deed.id + "=" + deed.value));
    request.steps = steps;
    return run(request);
  }

 private Q_SLOTS:
  void a_step_sets_what_any_other_may_have_changed() {
    for (const char* language : {"en", "de"}) {
      const Story story = load_story(QStringLiteral("backpropagation"), QLocale(language));
      std::set<std::string> changed;
      for (const Edit& edit : edits_in(names_in(story).deeds)) changed.insert(edit.parameter);
      QVERIFY(changed.contains("layers") && changed.contains("activation"));
      for (const StoryStep& step : story.steps) {
        std::set<std::string> set;
        for (const Edit& edit : edits_in(step.prepare)) set.insert(edit.parameter);
        const Snapshot snapshot = opened(step);
        for (const std::string& id : changed) {
          if (!relevant(exhibit_, exhibit_.parameter(id).relevant_when, snapshot.settings)) continue;
          QVERIFY2(set.contains(id), qPrintable(QString::fromStdString(step.title + ": " + id)));
        }
      }
    }
  }

  void the_third_step_opens_where_the_way_back_begins() {
    using namespace backpropagation;
    for (const char* language : {"en", "de"}) {
      const Story story = load_story(QStringLiteral("backpropagation"), QLocale(language));
      const StoryStep& step = story.steps.at(2);
      const auto graph = [](const Snapshot& snapshot) {
        return dynamic_cast<const BackpropagationScene&>(*snapshot.scene).graph;
      };
      const GraphScene begun = graph(opened(step));
      QVERIFY(std::ranges::all_of(begun.sweep->computed, [](bool done) { return done; }));
      QVERIFY(!begun.sweep->seeded);
      QCOMPARE(begun.ready, std::vector<int>{begun.expression->output});
      // The first step gives the answer its blame, each one after it hands some on.
      QVERIFY(graph(opened(step, 1)).sweep->seeded);
      QCOMPARE(graph(opened(step, 2)).sweep->events.back().kind, SweepEvent::Kind::reverse);
      QVERIFY(graph(opened(step, 8)).sweep->finished);
    }
  }
};

QTEST_MAIN(BackpropagationStepsTest)
#include "backpropagation_steps_test.moc"
