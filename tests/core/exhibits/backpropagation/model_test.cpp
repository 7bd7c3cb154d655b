#include "core/model.hpp"

#include <QtTest>
#include <cmath>

#include "core/exhibits/backpropagation/declaration.hpp"
#include "core/exhibits/backpropagation/inventors.hpp"
#include "core/exhibits/backpropagation/scene.hpp"
#include "core/random_value.hpp"
#include "core/run.hpp"

using namespace lucid;
using backpropagation::BackpropagationScene;

namespace {

const Exhibit& e() { return backpropagation::exhibit(); }

Timeline opened(const std::vector<std::pair<std::string, std::string>>& settings, std::uint64_t seed = 1) {
  State state;
  state.exhibit = e().id;
  state.seed = seed;
  Timeline timeline(e(), state);
  for (const auto& [id, text] : settings) timeline.edit(parse_edit(e(), id, text));
  return timeline;
}

Timeline preset(const char* id) { return opened(e().preset(id).set); }

const BackpropagationScene& scene_of(const Snapshot& snapshot) {
  return dynamic_cast<const BackpropagationScene&>(*snapshot.scene);
}

List named(const Snapshot& snapshot, const char* id) {
  const auto& reading = snapshot.readouts[static_cast<std::size_t>(e().readout_index(id))];
  return std::holds_alternative<List>(reading) ? std::get<List>(reading) : List{};
}

const SeriesData* series(const Snapshot& snapshot, const char* id) {
  return snapshot.series[static_cast<std::size_t>(e().series_index(id))].get();
}

Edit file_edit(const std::string& text) {
  return {"data_file", File{"mine.csv", std::make_shared<const std::string>(text)}};
}

/// 60 points: label 1 right of a slanted line.
std::string half_planes() {
  std::string text = "x;y;label\r\n";
  Random random(5);
  for (int i = 0; i < 60; ++i) {
    const double x = random.uniform(100, 300), y = random.uniform(-2, 2);
    text += print_number(x) + ";" + print_number(y) + ";" + (x + 20 * y > 200 ? "1" : "0") + "\r\n";
  }
  return text;
}

}  // namespace

class ModelTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void the_formula_opens_with_value_and_gradients_in_every_view() {
    for (const char* view : {"graph", "race", "playground", "symmetry", "depth", "memory"}) {
      const Snapshot s =
          opened({{"view", view}, {"expression", "a*b + sin(a)"}, {"leaf_values", "a=2,b=-3"}}).snapshot();
      QVERIFY(std::abs(s.number("value") - (-6 + std::sin(2))) < 1e-15);
      const List g = named(s, "gradients");
      QCOMPARE(g.names, (std::vector<std::string>{"a", "b"}));
      QVERIFY(std::abs(g.numbers[0] - (-3 + std::cos(2))) < 1e-15);
      QCOMPARE(g.numbers[1], 2.0);
    }
  }

  void leaves_may_go_by_order_and_the_others_are_one() {
    Snapshot s = opened({{"expression", "a + 10*b + 100*c"}, {"leaf_values", "2,3"}}).snapshot();
    QCOMPARE(s.number("value"), 132.0);
    s = opened({{"expression", "a + 10*b + 100*c"}, {"leaf_values", "c=5,zz=9"}}).snapshot();
    QCOMPARE(s.number("value"), 511.0);
  }

  void where_complex_steps_make_no_error_at_all_the_chart_says_so() {
    // With kinks alone, with products alone, and with what rounds at every step.
    const std::pair<const char*, int> formulas[] = {
        {"relu(a*x)+b", 2}, {"a*b", 1}, {"(tanh(w1*x1 + w2*x2 + b) - y)^2", 0}};
    const char* leaves = "w1=0.7,x1=1.2,w2=0.4,x2=-0.5,b=0.1,y=0.2";
    for (const auto& [formula, said] : formulas) {
      const Snapshot snapshot =
          opened({{"view", "graph"}, {"expression", formula}, {"leaf_values", leaves}}).snapshot();
      const SeriesData& errors = *series(snapshot, "error_by_difference_step");
      const CurveData& complex = errors.curves.back();
      const auto exact = std::ranges::count(complex.values, 0.0);
      QVERIFY2(said == 2 ? exact == std::ssize(errors.x) : said == 1 ? exact > 0 : exact == 0, formula);
      QCOMPARE(in_english(complex.label).find("gaps") != std::string::npos, said == 1);
      QCOMPARE(errors.bands.size(), std::size_t(said == 2));
    }
  }

  void a_leaf_that_changes_moves_both_sweeps() {
    Timeline t = preset("first-graph");
    for (int i = 0; i < 10; ++i) QVERIFY(t.step({}));
    const auto before = scene_of(t.snapshot()).graph.sweep;
    QCOMPARE(before->events.size(), std::size_t{10});
    t.edit(parse_edit(e(), "leaf_values", "w1=0.9,x1=1.2,w2=0.4,x2=-0.5,b=0.1,y=0.2"));
    const auto after = scene_of(t.snapshot()).graph.sweep;
    QCOMPARE(after->events.size(), std::size_t{10});
    for (std::size_t i = 0; i < 10; ++i) QCOMPARE(after->events[i].node, before->events[i].node);
    QVERIFY(after->events[9].received != before->events[9].received);
    while (t.step({})) {
    }
    const Snapshot s = t.snapshot();
    QCOMPARE(s.position.value, 15.0);
    QCOMPARE(*s.position.total, 15.0);
    const auto& graph = scene_of(s).graph;
    const List g = named(s, "gradients");
    for (std::size_t i = 0; i < g.numbers.size(); ++i) {
      QCOMPARE(graph.sweep->received[static_cast<std::size_t>(graph.expression->leaves[i])], g.numbers[i]);
    }
  }

  void the_learner_chooses_the_order() {
    Timeline t = preset("first-graph");
    const auto ready = scene_of(t.snapshot()).graph.ready;
    QVERIFY(ready.size() >= 2);
    t.act(parse_deed(e(), "take_node=" + std::to_string(ready[1])));
    QCOMPARE(scene_of(t.snapshot()).graph.sweep->events.front().node, ready[1]);
    QVERIFY_EXCEPTION_THROWN(t.act(parse_deed(e(), "take_node=0")), Refusal);
    QVERIFY_EXCEPTION_THROWN(t.act(parse_deed(e(), "take_node=900")), Refusal);
    QCOMPARE(scene_of(t.snapshot()).graph.sweep->events.size(), std::size_t{1});
  }

  void a_value_that_does_not_exist_is_no_value() {
    const Snapshot s =
        opened({{"view", "graph"}, {"expression", "ln(x)"}, {"leaf_values", "x=-1"}}).snapshot();
    QVERIFY(std::isnan(s.number("value")));
    QVERIFY(s.problem);
    QVERIFY_EXCEPTION_THROWN(parse_edit(e(), "expression", "ln(x"), Refusal);
  }

  void figures_of_the_page() {
    Snapshot s = opened({{"view", "race"}, {"layers", "784,128,10"}}).snapshot();
    QVERIFY(std::abs(s.number("speedup_over_differences") - 25438.435263583477) < 1e-6);
    QCOMPARE(s.number("parameters"), 101770.0);
    QCOMPARE(s.number("peak_tape_bytes"), 3254432.0);
    QVERIFY(series(s, "cost_by_parameters")->x.size() > 10);
    for (const auto& [cells, steps] : {std::pair{"1", 4950.0}, {"2", 845.0}, {"5", 316.0}, {"10", 222.0}}) {
      s = opened({{"view", "memory"}, {"depth", "100"}, {"checkpoints", cells}}).snapshot();
      QCOMPARE(s.number("recomputed_steps"), steps);
      QCOMPARE(static_cast<double>(scene_of(s).memory.advanced), steps);
    }
    // With a cell for every state nothing is run twice, whichever plan does it.
    for (const char* plan : {"optimal", "every_state"}) {
      s = opened({{"view", "memory"}, {"depth", "100"}, {"checkpoints", "100"}, {"plan", plan}}).snapshot();
      QCOMPARE(s.number("recomputed_steps"), 99.0);
    }
    s = preset("ten-million").snapshot();
    QVERIFY(s.number("speedup_over_differences") > 1e7);
    for (const Readout& readout : e().readouts) {
      for (const Published& published : readout.published) {
        if (readout.id != "value" && readout.id != "recomputed_steps") continue;
        const double got = preset(published.preset.c_str()).snapshot().number(readout.id);
        QVERIFY(std::abs(got - published.value) <= 1e-12 * published.value);
      }
    }
  }

  void the_race_is_measured_step_by_step() {
    Timeline t = opened({{"view", "race"}, {"layers", "20,10,5"}});
    QVERIFY(std::isnan(t.snapshot().number("speedup_measured")));
    QVERIFY(t.step({}));
    Snapshot s = t.snapshot();
    QVERIFY(s.number("speedup_measured") > 1);
    QVERIFY(s.number("gradient_error") < 1e-13);
    QVERIFY(scene_of(s).race.run && scene_of(s).race.now->measured);
    QCOMPARE(scene_of(s).race.climbed, 0);
    QVERIFY(!scene_of(s).race.ladder->front().measured);
    for (int i = 0; i < 4; ++i) t.step({});
    s = t.snapshot();
    QCOMPARE(scene_of(s).race.climbed, 4);
    QVERIFY(scene_of(s).race.ladder->front().measured && !scene_of(s).race.ladder->back().measured);
    QCOMPARE(series(s, "seconds_by_parameters")->x.size(), std::size_t{4});
  }

  void the_playground_learns_its_presets() {
    for (const char* id : {"spiral", "moons"}) {
      Timeline t = preset(id);
      const Snapshot s = run(t, e().default_steps);
      QVERIFY2(s.number("accuracy_held_out") > 0.9, id);
      QVERIFY2(s.number("loss") < 0.25, id);
      QVERIFY(s.number("gradient_error") < 1e-13);
      const auto* trace = series(s, "loss_by_step");
      QVERIFY(trace->x.size() > 400 && trace->x.size() <= 1000);
      QCOMPARE(trace->x.back(), 1000.0);
      const auto& scene = scene_of(s).playground;
      QCOMPARE(scene.decision->size(), static_cast<std::size_t>(scene.cells * scene.cells));
      QCOMPARE(scene.neurons.size(), scene.net->dims.size() - 2);
      QVERIFY(scene.followed && scene.followed->index >= 0);
      QCOMPARE(scene.followed->values.size(), scene.net->dims.size());
    }
  }

  void a_trace_stays_bounded_and_in_order() {
    Timeline t = opened({{"hidden", "2"}, {"batch_size", "1"}});
    const Snapshot s = run(t, 5000);
    for (const char* id : {"loss_by_step", "loss_held_out_by_step", "gradient_norm_by_step"}) {
      const auto* trace = series(s, id);
      QVERIFY(trace->x.size() <= 1000 && trace->x.size() >= 500);
      for (std::size_t i = 1; i < trace->x.size(); ++i) QCOMPARE(trace->x[i] - trace->x[i - 1], 8.0);
    }
  }

  void an_own_file_is_learnt() {
    Timeline t = opened({{"dataset", "file"}});
    QVERIFY(t.snapshot().problem);
    QVERIFY(std::isnan(run(t, 3).number("loss")));
    t.edit(file_edit(half_planes()));
    const Snapshot s = run(t, 500);
    QVERIFY(!s.problem);
    QVERIFY(s.number("accuracy_held_out") > 0.8);
    QCOMPARE(scene_of(s).playground.learn->size(), std::size_t{48});
    QVERIFY_EXCEPTION_THROWN(t.edit(file_edit("1,2\n")), Refusal);
    QCOMPARE(t.snapshot().number("loss"), s.number("loss"));
  }

  void points_can_be_put_moved_and_taken_away() {
    Timeline t = opened({{"view", "playground"}, {"dataset", "own"}});
    const Snapshot waiting = run(t, 2);
    QVERIFY(std::isnan(waiting.number("loss")));
    // What learns nothing is no step, and no curve begins.
    QCOMPARE(waiting.position.value, 0.0);
    QVERIFY(series(waiting, "loss_by_step")->x.empty());
    QCOMPARE(in_english(series(waiting, "loss_by_step")->waits_for),
             std::string("Put a point on the plane first"));
    // Of points put by hand none is ever held out: no play brings that curve.
    const auto nothing_held_out = [](const Snapshot& s) {
      const auto* held_out = series(s, "loss_held_out_by_step");
      return held_out && held_out->x.empty() &&
             in_english(held_out->waits_for) == "Here no point is held out";
    };
    QVERIFY(nothing_held_out(waiting));
    t.edit(parse_edit(e(), "own_points", "-0.5:0:0;0.5:0:1;0.6:0.1:1"));
    Snapshot s = run(t, 300);
    QVERIFY(s.number("loss") < 0.1);
    QVERIFY(std::isnan(s.number("loss_held_out")));
    QVERIFY(nothing_held_out(s) && !series(s, "loss_by_step")->x.empty());
    QCOMPARE(scene_of(s).playground.own, std::size_t{3});
    t.act(parse_deed(e(), "follow_point=1"));
    QCOMPARE(scene_of(t.snapshot()).playground.followed->index, 1);
    QVERIFY_EXCEPTION_THROWN(t.act(parse_deed(e(), "follow_point=3")), Refusal);
    // A point on the other side: the net that learnt is kept and learns on.
    t.edit(parse_edit(e(), "own_points", "-0.5:0:0;0.5:0:1;-0.6:0.1:1"));
    s = t.snapshot();
    QVERIFY(s.number("loss") > 0.1);
    QCOMPARE(scene_of(s).playground.step, std::int64_t{300});
    // They outlast a net that begins anew.
    t.edit(parse_edit(e(), "hidden", "4"));
    QCOMPARE(scene_of(t.snapshot()).playground.own, std::size_t{3});
    QCOMPARE(scene_of(t.snapshot()).playground.step, std::int64_t{0});
    QVERIFY_EXCEPTION_THROWN(t.edit(parse_edit(e(), "own_points", "2:0:0")), Refusal);
  }

  void a_stopped_step_of_the_race_changes_nothing() {
    Timeline t = opened({{"view", "race"}, {"layers", "900,900,200"}});
    const auto copy = t.model().clone();
    std::stop_source source;
    source.request_stop();
    QVERIFY(!copy->step(source.get_token()));
    Snapshot s = t.snapshot();
    copy->fill(s);
    QVERIFY(!scene_of(s).race.run && !scene_of(s).race.now->measured);
    QVERIFY(scene_of(s).race.now->differences.operations > 1e12);
  }

  void the_timeline_leads_to_presets_that_exist() {
    int year = 0, four = 0;
    for (const backpropagation::Find& find : backpropagation::finds()) {
      QVERIFY(find.year >= year);
      year = find.year;
      four += find.inventor;
      QVERIFY(!e().preset(find.preset).set.empty());
      QVERIFY(std::string_view(find.source).find(std::to_string(year)) != std::string_view::npos);
    }
    QCOMPARE(four, 4);
    const auto& shown = scene_of(preset("timeline").snapshot()).inventors;
    QVERIFY(shown.mirror && shown.chain && shown.layout);
    const auto ratios = symmetry_ratios(*shown.mirror, 0);
    QVERIFY(std::abs((*ratios)[1] - 2) < 0.2 && std::abs((*ratios)[2] - 4) < 0.5);
  }

  void numbers_beyond_all_bounds_are_said_and_not_shown() {
    Timeline t = opened({{"activation", "relu"},
                         {"optimiser", "sgd"},
                         {"learning_rate", "10"},
                         {"hidden", "64,64,64"},
                         {"precision", "f32"},
                         {"l2", "0.1"},
                         {"initialisation", "he"}});
    const Snapshot s = run(t, 400);
    if (!std::isfinite(s.number("loss"))) QVERIFY(s.problem);
    for (const float v : *scene_of(s).playground.decision) QVERIFY(std::isfinite(v));
  }

  void the_nets_of_1986() {
    Timeline t = preset("symmetry-1986");
    const Snapshot s = run(t, e().default_steps);
    QVERIFY(s.finished || t.model().finished());
    QVERIFY(s.number("symmetry_solved") >= 8);
    QVERIFY(std::abs(s.number("symmetry_weight_ratio") - 4) < 0.1);
    QVERIFY(s.number("symmetry_median_sweeps") >= 1000 && s.number("symmetry_median_sweeps") <= 4000);
    QCOMPARE(scene_of(s).symmetry.errors->front().size(), std::size_t{201});
    QCOMPARE(scene_of(s).symmetry.sweeps, 5000);
    // From top to bottom: in this order the names stand where the curves end beside each other.
    const auto& curves = series(s, "error_by_sweep")->curves;
    QCOMPARE(curves.size(), std::size_t{3});
    for (std::size_t k = 1; k < curves.size(); ++k)
      QVERIFY(curves[k].values.back() <= curves[k - 1].values.back());
  }

  void views_are_played_at_their_own_pace() {
    const double nodes = preset("first-graph").model().pace(), learning = preset("spiral").model().pace();
    QVERIFY(nodes > 0 && nodes < learning);
  }

  void depth_and_memory_end_where_they_must() {
    const Snapshot deep = preset("deep-sigmoid").snapshot();
    const auto& gradient = *scene_of(deep).depth.gradient;
    QCOMPARE(gradient.size(), std::size_t{50});
    QVERIFY(gradient.front() < 1e-20 * gradient.back());
    QVERIFY(series(deep, "gradient_by_layer")->x.size() == 50);
    for (const auto& [plan, cells, steps] : {std::tuple{"square_root", 19, 180}, {"every_state", 100, 99}}) {
      Timeline other = preset("checkpointing");
      other.edit(parse_edit(e(), "plan", plan));
      const Snapshot shown = other.snapshot();
      const auto& memory = scene_of(shown).memory;
      QCOMPARE(memory.plan->cells, cells);
      QCOMPARE(memory.advanced, static_cast<std::int64_t>(steps));
      QCOMPARE(shown.number("recomputed_steps"), static_cast<double>(steps));
    }
    Timeline t = preset("checkpointing");
    const Snapshot s = run(t, 10'000);
    QVERIFY(t.model().finished());
    QCOMPARE(scene_of(s).memory.done, static_cast<int>(scene_of(s).memory.plan->events.size()));
    QCOMPARE(s.position.value, *s.position.total);
  }

  void full_sizes_stay_sound_too() {
    Random random(23);
    for (int i = 0; i < 120; ++i) {
      RunRequest request{&e(), {}, {}, random.below(100), 2};
      for (const Parameter& p : e().parameters) {
        if (random.uniform() < 0.6) request.edits.push_back({p.id, random_value(e(), p, random)});
      }
      const Snapshot s = run(request);
      for (const Reading& reading : s.readouts) {
        if (const auto* number = std::get_if<double>(&reading)) QVERIFY(std::isfinite(*number));
      }
    }
  }
};

QTEST_APPLESS_MAIN(ModelTest)
#include "model_test.moc"
