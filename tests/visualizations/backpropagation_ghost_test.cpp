// Backpropagation's stage: run B beside this one, in every view.
#include <QtTest>
#include <cmath>

#include "tests/visualizations/backpropagation_drawn.hpp"

using namespace lucid;
using namespace lucid::backpropagation;

class BackpropagationGhostTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void run_b_is_a_ghost() {
    ViewState view;
    view.size = {1100, 700};
    const Snapshot other = made({{"view", "graph"}, {"leaf_values", "w1=-0.5,x1=0.4,w2=1,x2=1,b=1,y=1"}}, 15);
    const auto dashed = [&](const DrawList& list) {
      int count = 0;
      for (const Panel& panel : list.panels)
        for (const Item& item : panel.items)
          if (const auto* line = std::get_if<Polyline>(&item))
            count += line->stroke.dash == Dash::dashed && line->stroke.shade == Shade(Role::muted);
      return count;
    };
    view.run_b = &other;
    const double value =
        scene_in(other).graph.expression->tape[scene_in(other).graph.expression->output].value;
    QVERIFY(texts(drawn(called("neuron"), view))
                .join('\n')
                .contains("B " + quantity_text(value, {}, view.locale)));
    // A run that shows another view leaves no ghost.
    QCOMPARE(dashed(drawn(called("playground"), view)), 0);
    view.run_b = &called("playground-wide");
    QVERIFY(dashed(drawn(called("playground"), view)) > 0);
    view.run_b = &called("depth-relu");
    QCOMPARE(dashed(drawn(called("depth"), view)), 1);
  }

  void every_view_shows_it_and_says_what_differs() {
    struct Pair {
      const char* name;
      Snapshot here, there;
      QStringList words;  ///< that both figures stand in
    };
    const std::vector<Pair> pairs = {
        {"graph",
         neuron(),
         made({{"view", "graph"},
               {"expression", "(tanh(w1*x1 + w2*x2 + b) - y)^2"},
               {"leaf_values", "w1=-0.5,x1=1.2,w2=0.4,x2=-0.5,b=0.1,y=0.2"}},
              15),
         {"w1", "0.700", "0.500"}},
        {"race",
         made({{"view", "race"}, {"layers", "12,16,10"}}, 1),
         made({{"view", "race"}, {"layers", "12,40,10"}}, 1),
         {"12–16–10", "12–40–10"}},
        {"playground",
         made({{"hidden", "4,4"}}, 40),
         made({{"hidden", "4,4"}}, 40, {"set_weight=1,1,1,3"}),
         {"weights differ", "the loss"}},
        {"symmetry",
         made({{"view", "symmetry"}}, 60),
         made({{"view", "symmetry"}, {"learning_rate", "0.2"}}, 60),
         {"solved nets"}},
        {"depth",
         made({{"view", "depth"}, {"depth", "30"}}, 0),
         made({{"view", "depth"}, {"depth", "50"}, {"activation", "sigmoid"}}, 0),
         {"30", "50", "Sigmoid"}},
        {"memory",
         made({{"view", "memory"}, {"depth", "60"}, {"checkpoints", "5"}}, 20),
         made({{"view", "memory"}, {"depth", "100"}, {"checkpoints", "3"}}, 20),
         {"60", "100", "5", "3"}}};
    const BackpropagationStage stage;
    for (const Pair& pair : pairs) {
      ViewState view;
      view.size = {1100, 700};
      view.locale = QLocale::c();
      const QImage alone = picture(drawn(pair.here, view), Theme::paper);
      QVERIFY(!stage.describe(pair.here, view).contains("run B", Qt::CaseInsensitive));
      view.run_b = &pair.there;
      const DrawList list = drawn(pair.here, view);
      QVERIFY2(picture(list, Theme::paper) != alone, pair.name);
      const bool named = std::ranges::any_of(
          texts(list), [](const QString& t) { return t == "B" || t.contains("run B") || t.contains("B "); });
      QVERIFY2(named, pair.name);
      const QString words = stage.describe(pair.here, view);
      QVERIFY2(words.contains("Beside run B"), qPrintable(words));
      for (const QString& wanted : pair.words)
        QVERIFY2(words.section("Beside run B", 1).contains(wanted), qPrintable(words));
      // Beside itself nothing differs.
      view.run_b = &pair.here;
      QVERIFY2(stage.describe(pair.here, view).endsWith("Run B shows the same."), pair.name);
      view.run_b = &called("inventors");
      QVERIFY2(stage.describe(pair.here, view).endsWith("Run B shows another view."), pair.name);
    }
  }

  void longer_runs_share_the_axes() {
    // Fewer layers than B: this run's curve ends where its layers end, not at the edge.
    const Snapshot here = made({{"view", "depth"}, {"depth", "20"}}, 0),
                   there = made({{"view", "depth"}, {"depth", "40"}}, 0);
    ViewState view;
    view.size = {1100, 700};
    const auto widest = [&](Shade shade) {
      double least = 1e9, most = -1e9;
      for (const Panel& panel : drawn(here, view).panels)
        for (const Item& item : panel.items)
          if (const auto* line = std::get_if<Polyline>(&item);
              line && line->points->size() > 10 && line->stroke.shade == shade)
            for (const Vec3& p : *line->points)
              least = std::min(least, double(p.x)), most = std::max(most, double(p.x));
      return most - least;
    };
    view.run_b = &there;
    const double mine = widest(Role::energy), held = widest(Role::muted);
    QVERIFY(std::abs(mine / held - 19.0 / 39) < 0.01);
  }
};

QTEST_MAIN(BackpropagationGhostTest)
#include "backpropagation_ghost_test.moc"
