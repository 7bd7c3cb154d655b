// Undo and redo of long random histories of both exhibits: the run comes back bit for bit; and a run is its
// log: whatever step one scrubs to is the step that one would have run to.
#include <QtTest>

#include "app/session.hpp"
#include "core/exhibits.hpp"
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
  for (std::size_t i = 0; i < s.series.size(); ++i) {
    if (s.exhibit->series[i].timed || !s.series[i]) continue;
    for (const double x : s.series[i]->x) text += print_number(x) + ',';
    for (const auto& curve : s.series[i]->curves)
      for (const double y : curve.values) text += print_number(y) + ',';
    text += ';';
  }
  for (const auto& value : s.settings) text += print_value(value) + ';';
  return text + print_number(s.position.value);
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
    default: return parameter.initial;
  }
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

void settle(Session& session) {
  QTRY_VERIFY_WITH_TIMEOUT(session.latest()->commands_done >= session.commands_given(), 60'000);
  session.follow();
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
    settle(session);
    const std::uint64_t start = hash_of(session.state());
    const std::string start_bytes = bytes_of(*session.snapshot());
    std::vector<std::uint64_t> hashes{start};
    int actions = 0;
    while (actions < 500) {
      const Settings before = session.settings();
      const std::size_t kind = random.below(12);
      if (kind < 7) {
        const Parameter& parameter = e.parameters[random.below(e.parameters.size())];
        if (!light(parameter)) continue;
        if (session.set(parameter, random_value(parameter, random))) continue;
      } else if (kind == 7) {
        session.begin_gesture();
        const Parameter& parameter = e.parameters[random.below(e.parameters.size())];
        if (light(parameter) && !parameter.restarts)
          for (int i = 0; i < 4; ++i) {
            session.set(parameter, random_value(parameter, random));
            if (random.below(3) == 0) session.step_once();
          }
        session.end_gesture();
      } else if (kind == 8) {
        session.restart(1 + random.below(50));
      } else if (kind == 9) {
        session.step_once();
        settle(session);
        continue;  // time is no action
      } else if (kind == 10) {
        // Edits in the past cut off what came after; undo must bring it back.
        session.seek(static_cast<std::int64_t>(random.below(6)));
        settle(session);
        continue;
      } else {
        session.act(random_deed(e, random));
      }
      if (random.below(4) == 0) settle(session);
      if (session.settings() == before && kind != 8 && kind != 11) continue;
      ++actions;
    }
    settle(session);
    const std::uint64_t end = hash_of(session.state());
    const std::string end_bytes = bytes_of(*session.snapshot());
    QVERIFY(end != start);
    int undone = 0;
    while (session.can_undo()) {
      session.undo();
      ++undone;
    }
    QVERIFY2(undone >= 400, qPrintable(QString::number(undone)));
    settle(session);
    if (undone < static_cast<int>(most_undo_steps)) {
      QCOMPARE(hash_of(session.state()), start);
      QCOMPARE(bytes_of(*session.snapshot()), start_bytes);
    }
    while (session.can_redo()) session.redo();
    settle(session);
    QCOMPARE(hash_of(session.state()), end);
    QCOMPARE(bytes_of(*session.snapshot()), end_bytes);
    // Once more, one by one with everything computed in between.
    for (int i = 0; i < 40 && session.can_undo(); ++i) {
      session.undo();
      settle(session);
    }
    while (session.can_redo()) {
      session.redo();
      settle(session);
    }
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
    const auto refined = [&] {
      while (timeline.model().refine({})) {
      }
      return bytes_of(timeline.snapshot());
    };
    // Where the picture itself takes long to refine, a part of the steps; LUCIDARIUM_LONG compares all.
    const bool quick = view.isEmpty() && qEnvironmentVariableIsEmpty("LUCIDARIUM_LONG");
    // As a person would: a change or a deed now and then, and on.
    for (int step = 0; step <= (quick ? 24 : 150); ++step) {
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
      seen.push_back(refined());
      if (!timeline.step({})) break;
    }
    const auto steps = static_cast<std::int64_t>(seen.size());
    for (int i = 0; i < 100; ++i) {
      const auto step = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(steps)));
      QVERIFY(timeline.seek(step, {}));
      QCOMPARE(timeline.state().step, step);
      if (quick && i % 4 != 0) continue;
      QVERIFY2(refined() == seen[static_cast<std::size_t>(step)], qPrintable(QString::number(step)));
      if (i % 10 != 0) continue;
      State part = timeline.state();
      Timeline anew(e, part);
      QVERIFY(anew.seek(step, {}));
      while (anew.model().refine({})) {
      }
      QVERIFY2(bytes_of(anew.snapshot()) == seen[static_cast<std::size_t>(step)],
               qPrintable(QStringLiteral("anew to %1").arg(step)));
    }
  }

  void a_run_beside_itself_differs_by_nothing() {
    for (const Exhibit* exhibit : exhibits()) {
      Session session(*exhibit, sized_for_tests(*exhibit, views(*exhibit).front()));
      for (int i = 0; i < 5; ++i) session.step_once();
      settle(session);
      session.hold(session.state());
      QTRY_VERIFY_WITH_TIMEOUT((session.follow(), session.held() != nullptr), 60'000);
      QTRY_VERIFY_WITH_TIMEOUT(session.snapshot()->refined, 60'000);
      QCOMPARE(bytes_of(*session.held()), bytes_of(*session.snapshot()));
    }
  }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
