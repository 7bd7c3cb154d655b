// Undo and redo of long random histories of both exhibits: the run comes back bit for bit; and a run is its
// log: whatever step one scrubs to is the step that one would have run to.
#include <QtTest>
#include <cmath>
#include <set>

#include "app/session.hpp"
#include "core/exhibits.hpp"
#include "core/language/weights.hpp"
#include "core/random.hpp"
#include "core/run.hpp"

using namespace lucid;

namespace {

/// Everything that a snapshot says, as bytes: readings, curves, position.
std::string bytes_of(const Snapshot& s) {
  std::string text;
  for (std::size_t i = 0; i < s.readouts.size(); ++i) {
    if (s.exhibit->readouts[i].timed) continue;
    const auto& reading = s.readouts[i];
    if (const auto* number = std::get_if<double>(&reading)) text += print_number(*number);
    if (const auto* words = std::get_if<std::string>(&reading)) text += *words;
    if (const auto* list = std::get_if<List>(&reading)) text += print_value(*list);
    text += ';';
  }
  // What takes long is the old curve, and marked as such, until it is worked out: which one depends on the
  // way.
  const bool under_way = s.progress.share < 1;
  for (std::size_t i = 0; i < s.series.size(); ++i) {
    if (under_way || s.exhibit->series[i].timed || !s.series[i]) continue;
    for (const double x : s.series[i]->x) text += print_number(x) + ',';
    for (const auto& curve : s.series[i]->curves)
      for (const double y : curve.values) text += print_number(y) + ',';
    text += ';';
  }
  for (const auto& value : s.settings) text += print_value(value) + ';';
  return text + print_number(s.position.value);
}

/// A winding of some turns as a person would bring it, in mm.
std::string coil_csv(Random& random) {
  const double turns = 3 + static_cast<double>(random.below(5));
  std::string text = "x,y,z\n";
  for (int i = 0; i <= 12 * static_cast<int>(turns); ++i) {
    const double angle = 2 * M_PI * i / 12, radius = 8 + 1.2 * i / 12;
    text += print_number(radius * std::cos(angle)) + ',' + print_number(radius * std::sin(angle)) + ",0\n";
  }
  return text;
}

std::string points_csv(Random& random) {
  std::string text = "x,y,label\n";
  for (int i = 0; i < 40; ++i)
    text += print_number(random.uniform(-1, 1)) + ',' + print_number(random.uniform(-1, 1)) + ',' +
            std::to_string(i % 2) + '\n';
  return text;
}

/// A weight file of a small language model.
std::string guesser_weights() { return *read_file(language::weights_path("story-draft")).content; }

/// One of these contents that the parameter takes; its initial value where it takes none.
Value accepted(const Parameter& parameter, Random& random, std::vector<std::string> contents) {
  std::vector<Value> good;
  for (auto& content : contents) {
    Value value = parameter.kind == Kind::file
                      ? Value(File{"brought.csv", std::make_shared<const std::string>(std::move(content))})
                      : Value(std::move(content));
    if (!why_not(parameter, value)) good.push_back(std::move(value));
  }
  return good.empty() ? parameter.initial : good[random.below(good.size())];
}

Value random_value(const Parameter& parameter, Random& random) {
  const auto number = [&] {
    const double low = std::max(parameter.minimum, -1e3), high = std::min(parameter.maximum, 1e3);
    if (parameter.scale == Scale::log && low > 0) return low * std::pow(high / low, random.uniform());
    return random.uniform(low, high);
  };
  switch (parameter.kind) {
    case Kind::real: return number();
    case Kind::integer: return static_cast<std::int64_t>(number());
    case Kind::flag: return random.below(2) == 0;
    case Kind::choice: return parameter.choices[random.below(parameter.choices.size())].id;
    case Kind::list: {
      List list = std::get<List>(parameter.initial);
      for (auto& entry : list.numbers) entry = number();
      return list;
    }
    case Kind::points: {
      PointList points;
      for (std::uint64_t i = 1 + random.below(6); i > 0; --i)
        points.push_back({random.uniform(parameter.minimum, parameter.maximum),
                          random.uniform(parameter.minimum, parameter.maximum),
                          static_cast<int>(random.below(2))});
      return points;
    }
    case Kind::text:
      return accepted(parameter, random,
                      {"a*b + sin(a)", "(tanh(w*x + b) - y)^2", "exp(-x^2)",
                       "Once upon a time there was a girl named Mia.", "One day"});
    case Kind::file:
      return accepted(parameter, random, {coil_csv(random), points_csv(random), guesser_weights()});
    case Kind::grid: return parameter.initial;
  }
  return parameter.initial;
}

Deed random_deed(const Exhibit& exhibit, Random& random) {
  const Action& action = exhibit.actions[random.below(exhibit.actions.size())];
  Deed deed{action.id, {}};
  for (const auto& argument : action.arguments) deed.arguments.push_back(random_value(argument, random));
  return deed;
}

/// Parameters that make every step heavy: the history is about order, not about size.
bool light(const Parameter& parameter) {
  static const std::vector<std::string> heavy = {"view", "layers", "width", "depth", "hidden"};
  return std::find(heavy.begin(), heavy.end(), parameter.id) == heavy.end();
}

std::vector<std::pair<std::string, std::string>> views(const Exhibit& exhibit) {
  for (const auto& parameter : exhibit.parameters)
    if (parameter.id == "view") {
      std::vector<std::pair<std::string, std::string>> result;
      for (const auto& choice : parameter.choices) result.emplace_back(parameter.id, choice.id);
      return result;
    }
  return {{"", ""}};
}

State sized_for_tests(const Exhibit& exhibit, const std::pair<std::string, std::string>& view) {
  State state{exhibit.id, 3, {}, 0};
  for (const auto& [id, value] : exhibit.quick) record(exhibit, state, parse_edit(exhibit, id, value));
  if (!view.first.empty()) record(exhibit, state, parse_edit(exhibit, view.first, view.second));
  return state;
}

/// Until the model has done all that was asked. The machine may be busy with other tests.
bool settle(Session& session) {
  const bool done =
      QTest::qWaitFor([&] { return session.latest()->commands_done >= session.commands_given(); }, 300'000);
  session.follow();
  return done;
}

/// Also the picture is done: what is compared then does not hang on how far refining had come.
bool settle_whole(Session& session) {
  return settle(session) &&
         QTest::qWaitFor([&] { return !session.out_of_date() && !session.latest()->busy; }, 300'000);
}

/// The snapshot's bytes with all that refining adds. The timeline's own model stays as it is: what was
/// refined on one way and not on the other would be a difference of pictures, not of states.
std::string refined_bytes(const Timeline& timeline) {
  const auto model = timeline.model().clone();
  while (model->refine({})) {
  }
  Snapshot snapshot = timeline.snapshot();
  snapshot.readouts.assign(snapshot.readouts.size(), {});
  snapshot.series.assign(snapshot.series.size(), {});
  model->fill(snapshot);
  return bytes_of(snapshot);
}

}  // namespace

class UndoTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void five_hundred_actions_are_undone_to_the_start_and_redone_to_the_end_data() {
    QTest::addColumn<QString>("exhibit");
    for (const Exhibit* exhibit : exhibits())
      QTest::newRow(exhibit->id.c_str()) << QString::fromStdString(exhibit->id);
  }
  void five_hundred_actions_are_undone_to_the_start_and_redone_to_the_end() {
    QFETCH(QString, exhibit);
    const Exhibit& e = find_exhibit(exhibit.toStdString());
    Random random(500);
    Session session(e, sized_for_tests(e, views(e).front()));
    QVERIFY(settle_whole(session));
    const std::uint64_t start = hash_of(session.state());
    const std::string start_bytes = bytes_of(*session.snapshot());
    int actions = 0;
    std::set<Kind> kinds;
    std::set<std::string> deeds, presets;
    while (actions < 500) {
      const Settings before = session.settings();
      const std::size_t kind = random.below(12);
      bool done = false;
      if (kind < 7) {
        const Parameter& parameter = e.parameters[random.below(e.parameters.size())];
        if (!light(parameter)) continue;
        if (session.set(parameter, random_value(parameter, random))) continue;
        done = session.settings() != before;
        if (done) kinds.insert(parameter.kind);
      } else if (kind == 7) {
        session.begin_gesture();
        const Parameter& parameter = e.parameters[random.below(e.parameters.size())];
        if (light(parameter) && !parameter.restarts)
          for (int i = 0; i < 4; ++i) {
            session.set(parameter, random_value(parameter, random));
            done |= session.settings() != before;
            if (random.below(3) == 0) session.step_once();
          }
        session.end_gesture();
      } else if (kind == 8) {
        if (random.below(3) > 0) {
          session.restart(1 + random.below(50));
          done = true;
        } else {
          // Each in its turn, sized for tests in the same step: it is there to be undone, not to be run.
          const Preset& preset = e.presets[presets.size() % e.presets.size()];
          std::vector<Edit> edits = edits_of(e, preset);
          for (const auto& entry : sized_for_tests(e, views(e).front()).log)
            edits.push_back(std::get<Edit>(entry.what));
          QVERIFY(!session.set_all(std::move(edits), preset.title));
          presets.insert(preset.id);
          done = true;
        }
      } else if (kind == 9) {
        session.step_once();
        QVERIFY(settle(session));
        continue;  // time is no action
      } else if (kind == 10) {
        // Edits in the past cut off what came after; undo must bring it back.
        session.seek(static_cast<std::int64_t>(random.below(6)));
        QVERIFY(settle(session));
        continue;
      } else {
        if (e.actions.empty()) continue;
        const Deed deed = random_deed(e, random);
        done = !session.act(deed);
        if (done) deeds.insert(deed.action);
      }
      if (random.below(4) == 0) QVERIFY(settle(session));
      actions += done ? 1 : 0;
    }
    // Something of every kind was done.
    for (const Parameter& parameter : e.parameters)
      if (light(parameter) && parameter.kind != Kind::grid)
        QVERIFY2(kinds.contains(parameter.kind), parameter.id.c_str());
    QCOMPARE(deeds.size(), e.actions.size());
    QVERIFY2(presets.size() >= std::min<std::size_t>(e.presets.size(), 5),
             qPrintable(QString::number(presets.size())));
    QVERIFY(settle_whole(session));
    const std::uint64_t end = hash_of(session.state());
    const std::string end_bytes = bytes_of(*session.snapshot());
    QVERIFY(end != start);
    int undone = 0;
    while (session.can_undo()) {
      session.undo();
      ++undone;
    }
    QVERIFY2(undone >= 400, qPrintable(QString::number(undone)));
    QVERIFY(settle_whole(session));
    QCOMPARE(hash_of(session.state()), start);
    QCOMPARE(bytes_of(*session.snapshot()), start_bytes);
    while (session.can_redo()) session.redo();
    QVERIFY(settle_whole(session));
    QCOMPARE(hash_of(session.state()), end);
    QCOMPARE(bytes_of(*session.snapshot()), end_bytes);
    // Once more, one by one with everything computed in between.
    for (int i = 0; i < 40 && session.can_undo(); ++i) {
      session.undo();
      QVERIFY(settle(session));
    }
    while (session.can_redo()) {
      session.redo();
      QVERIFY(settle(session));
    }
    QVERIFY(settle_whole(session));
    QCOMPARE(hash_of(session.state()), end);
    QCOMPARE(bytes_of(*session.snapshot()), end_bytes);
  }

  void scrubbing_is_running_to_data() {
    QTest::addColumn<QString>("exhibit");
    QTest::addColumn<QString>("view");
    for (const Exhibit* exhibit : exhibits())
      for (const auto& [id, view] : views(*exhibit))
        QTest::newRow(qPrintable(QString::fromStdString(exhibit->id + " " + view)))
            << QString::fromStdString(exhibit->id) << QString::fromStdString(view);
  }
  void scrubbing_is_running_to() {
    QFETCH(QString, exhibit);
    QFETCH(QString, view);
    const Exhibit& e = find_exhibit(exhibit.toStdString());
    Random random(77);
    Timeline timeline(e, sized_for_tests(e, {view.isEmpty() ? "" : "view", view.toStdString()}));
    std::vector<std::string> seen;
    // As a person would: a change or a deed now and then, and on.
    for (int step = 0; step <= 150; ++step) {
      if (random.below(4) == 0) {
        for (int tries = 0; tries < 5; ++tries) {
          try {
            const Parameter& parameter = e.parameters[random.below(e.parameters.size())];
            if (parameter.restarts) continue;
            timeline.edit({parameter.id, random_value(parameter, random)});
          } catch (const Refusal&) {
          }
        }
      }
      if (!e.actions.empty() && random.below(9) == 0) {
        try {
          timeline.act(random_deed(e, random));
        } catch (const Refusal&) {
        }
      }
      seen.push_back(bytes_of(timeline.snapshot()));
      if (!timeline.step({})) break;
    }
    const auto steps = static_cast<std::int64_t>(seen.size());
    QVERIFY(steps == 151 || timeline.model().finished());
    for (int i = 0; i < 100; ++i) {
      const auto step = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(steps)));
      QVERIFY(timeline.seek(step, {}));
      QCOMPARE(timeline.state().step, step);
      QVERIFY2(bytes_of(timeline.snapshot()) == seen[static_cast<std::size_t>(step)],
               qPrintable(QString::number(step)));
      if (i % 10 != 0) continue;
      // Now and then against a run of its own, with the picture that is refined from it.
      Timeline anew(e, timeline.state());
      QVERIFY(anew.seek(step, {}));
      const QByteArray where = "anew to " + QByteArray::number(step);
      QVERIFY2(bytes_of(anew.snapshot()) == seen[static_cast<std::size_t>(step)], where);
      QVERIFY2(refined_bytes(anew) == refined_bytes(timeline), where);
    }
  }

  void a_run_beside_itself_differs_by_nothing() {
    for (const Exhibit* exhibit : exhibits()) {
      Session session(*exhibit, sized_for_tests(*exhibit, views(*exhibit).front()));
      for (int i = 0; i < 5; ++i) session.step_once();
      QVERIFY(settle(session));
      session.hold(session.state());
      QTRY_VERIFY_WITH_TIMEOUT((session.follow(), session.held() != nullptr), 60'000);
      QTRY_VERIFY_WITH_TIMEOUT(session.snapshot()->refined && !session.latest()->busy, 60'000);
      QCOMPARE(bytes_of(*session.held()), bytes_of(*session.snapshot()));
    }
  }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
