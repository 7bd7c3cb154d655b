// What every exhibit owes, tested on all that are registered, from their declarations alone.
#include <tbb/global_control.h>
#include <QtTest>
#include <algorithm>
#include <chrono>
#include <iterator>
#include <set>
#include <thread>

#include "core/exhibits.hpp"
#include "core/random_value.hpp"
#include "core/run.hpp"
#include "tests/core/fixture_exhibit.hpp"

using namespace lucid;

namespace {

std::vector<const Exhibit*> all() {
  auto list = exhibits();
  list.push_back(&fixture::exhibit());
  return list;
}

const Exhibit& fetch() {
  const QString id = QString::fromUtf8(QTest::currentDataTag());
  for (const auto* e : all())
    if (id == QString::fromStdString(e->id)) return *e;
  throw std::logic_error("no such exhibit");
}

/// Everything a run shows that is not a clock's reading, as text: equal text means equal bits.
std::string print(const Snapshot& s) {
  std::string text;
  for (std::size_t i = 0; i < s.readouts.size(); ++i) {
    if (s.exhibit->readouts[i].timed) continue;
    text += s.exhibit->readouts[i].id + "=";
    if (const auto* number = std::get_if<double>(&s.readouts[i])) text += print_number(*number);
    if (const auto* words = std::get_if<std::string>(&s.readouts[i])) text += *words;
    if (const auto* list = std::get_if<List>(&s.readouts[i])) text += print_value(*list);
    text += '\n';
  }
  for (std::size_t i = 0; i < s.series.size(); ++i) {
    if (!s.series[i] || s.exhibit->series[i].timed) continue;
    text += s.exhibit->series[i].id + ":";
    for (const double x : s.series[i]->x) text += print_number(x) + ",";
    for (const auto& curve : s.series[i]->curves)
      for (const double y : curve.values) text += print_number(y) + ",";
    text += '\n';
  }
  return text;
}

/// Nothing when the snapshot is sound, else what is wrong with it.
std::string fault_in(const Snapshot& s) {
  const Exhibit& e = *s.exhibit;
  if (s.readouts.size() != e.readouts.size()) return "readouts and declaration differ in number";
  if (s.series.size() != e.series.size()) return "series and declaration differ in number";
  for (std::size_t i = 0; i < s.readouts.size(); ++i) {
    if (const auto* number = std::get_if<double>(&s.readouts[i]); number && !std::isfinite(*number))
      return e.readouts[i].id + " is not finite";
    if (e.readouts[i].fraction)
      if (const auto* number = std::get_if<double>(&s.readouts[i]);
          number && (*number < -1e-9 || *number > 1 + 1e-9))
        return e.readouts[i].id + " is a share but is " + print_number(*number);
  }
  for (std::size_t i = 0; i < s.series.size(); ++i) {
    if (!s.series[i]) continue;
    for (const double x : s.series[i]->x)
      if (!std::isfinite(x)) return e.series[i].id + " has an x that is not finite";
    for (const auto& curve : s.series[i]->curves) {
      if (curve.values.size() != s.series[i]->x.size())
        return e.series[i].id + ": curve and x differ in length";
      for (const double y : curve.values)
        if (std::isinf(y)) return e.series[i].id + " is infinite somewhere";
    }
  }
  if (s.progress.share < 0 || s.progress.share > 1) return "progress is outside 0 to 1";
  return "";
}

std::vector<Edit> quick(const Exhibit& e) {
  std::vector<Edit> edits;
  for (const auto& [id, text] : e.quick) edits.push_back(parse_edit(e, id, text));
  return edits;
}

/// The quick sizes, and random values for the other parameters.
std::vector<Edit> random_edits(const Exhibit& e, Random& random) {
  std::vector<Edit> edits = quick(e);
  for (const auto& p : e.parameters) {
    bool fixed = false;
    for (const auto& [id, text] : e.quick) fixed = fixed || id == p.id;
    if (!fixed && random.uniform() < 0.7) edits.push_back({p.id, random_value(e, p, random)});
  }
  return edits;
}

Snapshot run_quick(const Exhibit& e, std::vector<Edit> edits, std::int64_t steps, std::uint64_t seed = 1) {
  return run(RunRequest{&e, std::move(edits), {}, seed, steps});
}

std::string in_words(const std::vector<Edit>& edits) {
  std::string text;
  for (const auto& edit : edits) text += " --set " + edit.parameter + "=" + print_value(edit.value);
  return text;
}

template <class Declared>
void collect(const std::vector<Declared>& declared, std::multiset<std::string>& ids) {
  for (const auto& item : declared) ids.insert(item.id);
}

}  // namespace

class ContractTest : public QObject {
  Q_OBJECT

  void rows() {
    QTest::addColumn<QString>("id");
    for (const auto* e : all()) QTest::newRow(e->id.c_str()) << QString::fromStdString(e->id);
  }

 private Q_SLOTS:
  void ids_are_unique_and_snake_case_data() { rows(); }
  void ids_are_unique_and_snake_case() {
    const Exhibit& e = fetch();
    std::multiset<std::string> ids;
    collect(e.parameters, ids);
    collect(e.actions, ids);
    collect(e.readouts, ids);
    collect(e.series, ids);
    for (const auto& id : ids) {
      QVERIFY2(ids.count(id) == 1, id.c_str());
      QVERIFY2(id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos,
               id.c_str());
    }
    std::multiset<std::string> presets, checks;
    collect(e.presets, presets);
    collect(e.checks, checks);
    for (const auto& id : presets) QVERIFY2(presets.count(id) == 1, id.c_str());
    for (const auto& id : checks) QVERIFY2(checks.count(id) == 1, id.c_str());
  }

  void declarations_are_whole_data() { rows(); }
  void declarations_are_whole() {
    const Exhibit& e = fetch();
    const bool real = &e != &fixture::exhibit();
    QVERIFY(*e.title && *e.question && e.make_model);
    for (const auto& p : e.parameters) {
      QVERIFY2(*p.label && (!real || *p.help), p.id.c_str());
      QVERIFY2(!why_not(p, p.initial), p.id.c_str());
      QVERIFY2(p.kind != Kind::choice || p.choices.size() >= 2, p.id.c_str());
      QVERIFY2(p.scale == Scale::linear || p.minimum > 0, p.id.c_str());
      if (p.kind == Kind::real || p.kind == Kind::integer)
        QVERIFY2(std::isfinite(p.minimum) && std::isfinite(p.maximum), p.id.c_str());
      for (const auto& condition : p.relevant_when)
        for (const auto& value : condition.values) parse_value(e.parameter(condition.parameter), value);
    }
    for (const auto& a : e.actions)
      for (const auto& condition : a.relevant_when)
        for (const auto& value : condition.values) parse_value(e.parameter(condition.parameter), value);
    for (const auto& r : e.readouts) {
      QVERIFY2(*r.label && *r.help, r.id.c_str());
      if (real) {
        QVERIFY2(!r.formula.empty(), (e.id + ": " + r.id).c_str());
        QVERIFY2(r.limits && *r.limits, (e.id + ": " + r.id).c_str());
        // Nobody else's source can hold what a clock says here and now.
        const bool vouched =
            std::ranges::any_of(e.checks, [&](const Check& check) { return check.readout == r.id; });
        QVERIFY2(vouched || r.timed, (e.id + ": " + r.id).c_str());
      }
      for (const auto& input : r.inputs)
        QVERIFY2(e.parameter_index(input) >= 0 || e.readout_index(input) >= 0,
                 (r.id + " takes " + input).c_str());
      for (const auto& condition : r.relevant_when) e.parameter(condition.parameter);
      for (const auto& published : r.published) {
        QVERIFY2(*published.source, r.id.c_str());
        if (!published.preset.empty()) e.preset(published.preset);
      }
    }
    for (const auto& s : e.series) {
      QVERIFY2(*s.label && *s.x_label && !s.curves.empty(), s.id.c_str());
      if (!s.x_parameter.empty()) e.parameter(s.x_parameter);
    }
    for (const auto& check : e.checks) {
      QVERIFY2(*check.what && *check.source && check.compute, check.id.c_str());
      QVERIFY2(check.readout.empty() || e.readout_index(check.readout) >= 0, check.id.c_str());
    }
    if (real) {
      QVERIFY(e.presets.size() >= 4);
      QVERIFY(e.checks.size() >= 10);
    }
    for (const auto& preset : e.presets) QVERIFY2(!edits_of(e, preset).empty(), preset.id.c_str());
  }

  void checks_pass_data() { rows(); }
  void checks_pass() {
    for (const auto& check : fetch().checks) {
      const auto result = run_check(check);
      QVERIFY2(result.passed, qPrintable(QStringLiteral("%1: expected %2, got %3")
                                             .arg(check.id.c_str(), print_number(check.expected).c_str(),
                                                  print_number(result.got).c_str())));
    }
  }

  void random_settings_stay_sound_data() { rows(); }
  void random_settings_stay_sound() {
    const Exhibit& e = fetch();
    Random random(7);
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < 500; ++i) {
      const auto edits = random_edits(e, random);
      // Every tenth setting is also stepped.
      const std::string fault = fault_in(run_quick(e, edits, i % 10 == 0 ? 10 : 0, 1 + random.below(1000)));
      QVERIFY2(fault.empty(), (fault + in_words(edits)).c_str());
      if (std::chrono::steady_clock::now() - start > std::chrono::seconds(150))
        QFAIL(("only " + std::to_string(i)).c_str());
    }
  }

  void presets_run_data() { rows(); }
  void presets_run() {
    const Exhibit& e = fetch();
    for (const auto& preset : e.presets) {
      std::vector<Edit> edits = quick(e);  // what the preset says itself stays
      std::ranges::copy(edits_of(e, preset), std::back_inserter(edits));
      const Snapshot s = run_quick(e, std::move(edits), 3);
      QVERIFY2(!s.problem, preset.id.c_str());
      QVERIFY2(fault_in(s).empty(), (preset.id + ": " + fault_in(s)).c_str());
    }
  }

  void every_file_to_take_away_has_something_in_it_data() { rows(); }
  void every_file_to_take_away_has_something_in_it() {
    const Exhibit& e = fetch();
    std::set<std::string> ids;
    for (const auto& file : e.exports) {
      QVERIFY2(*file.label && *file.help && !file.ending.empty() && file.write, file.id.c_str());
      QVERIFY2(ids.insert(file.id).second, file.id.c_str());
      // Where it matters there is something to take away.
      std::vector<Edit> edits;
      for (const auto& condition : file.relevant_when) {
        for (const auto& value : condition.values) parse_value(e.parameter(condition.parameter), value);
        edits.push_back(parse_edit(e, condition.parameter, condition.values.at(0)));
      }
      const Snapshot s = run_quick(e, edits, std::min<std::int64_t>(e.default_steps, 10));
      QVERIFY2(!file.write(s).empty(), file.id.c_str());
    }
  }

  void without_steps_what_needs_steps_is_empty_data() { rows(); }
  void without_steps_what_needs_steps_is_empty() {
    const Exhibit& e = fetch();
    const Snapshot s = run_quick(e, quick(e), 0);
    for (std::size_t i = 0; i < e.readouts.size(); ++i)
      if (e.readouts[i].needs_steps)
        QVERIFY2(std::holds_alternative<std::monostate>(s.readouts[i]), e.readouts[i].id.c_str());
  }

  void the_same_seed_gives_the_same_bits_data() { rows(); }
  void the_same_seed_gives_the_same_bits() {
    const Exhibit& e = fetch();
    Random random(11);
    for (int i = 0; i < 6; ++i) {
      const auto edits = i == 0 ? quick(e) : random_edits(e, random);
      const auto once = print(run_quick(e, edits, 5, 3));
      QCOMPARE(print(run_quick(e, edits, 5, 3)), once);
      const tbb::global_control one(tbb::global_control::max_allowed_parallelism, 1);
      QCOMPARE(print(run_quick(e, edits, 5, 3)), once);
    }
  }

  void edits_before_and_after_the_start_are_the_same_data() { rows(); }
  void edits_before_and_after_the_start_are_the_same() {
    const Exhibit& e = fetch();
    Random random(13);
    for (int i = 0; i < 6; ++i) {
      const auto edits = random_edits(e, random);
      Timeline t(e, State{e.id, 5, {}, 0});
      for (const auto& edit : edits) t.edit(edit);
      QCOMPARE(print(run(t, 4)), print(run_quick(e, edits, 4, 5)));
    }
  }

  void a_clone_continues_identically_data() { rows(); }
  void a_clone_continues_identically() {
    const Exhibit& e = fetch();
    Timeline t(e, State{e.id, 1, {}, 0});
    for (const auto& edit : quick(e)) t.edit(edit);
    for (int i = 0; i < 3; ++i) t.step({});
    auto twin = t.model().clone();
    for (int i = 0; i < 3; ++i) {
      t.step({});
      if (!twin->finished()) twin->step({});
    }
    while (t.model().refine({})) {
    }
    while (twin->refine({})) {
    }
    const Snapshot original = t.snapshot();
    Snapshot other = original;
    other.readouts.assign(e.readouts.size(), {});
    other.series.assign(e.series.size(), nullptr);
    twin->fill(other);
    QCOMPARE(print(other), print(original));
  }

  void going_back_and_replaying_are_identical_data() { rows(); }
  void going_back_and_replaying_are_identical() {
    const Exhibit& e = fetch();
    Random random(17);
    Timeline t(e, State{e.id, 1, {}, 0});
    for (const auto& edit : quick(e)) t.edit(edit);
    std::vector<std::string> seen{print(t.snapshot())};
    for (int i = 0; i < 12 && t.step({}); ++i) {
      if (i % 4 == 3)
        for (const auto& p : e.parameters)
          if (!p.restarts && p.kind == Kind::real && random.uniform() < 0.3)
            t.edit({p.id, random_value(e, p, random)});
      seen.push_back(print(t.snapshot()));
    }
    const auto end = t.state();
    for (int i = 0; i < 8; ++i) {
      const auto step = static_cast<std::int64_t>(random.below(seen.size()));
      QVERIFY(t.seek(step, {}));
      QCOMPARE(print(t.snapshot()), seen[static_cast<std::size_t>(step)]);
    }
    Timeline again(e, end);
    QVERIFY(again.seek(end.step, {}));
    QCOMPARE(print(again.snapshot()), seen.back());
  }

  void a_stopped_step_returns_soon_data() { rows(); }
  void a_stopped_step_returns_soon() {
    const Exhibit& e = fetch();
    Timeline t(e, State{e.id, 1, {}, 0});
    std::stop_source stop;
    std::chrono::steady_clock::time_point asked;
    std::jthread asker([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(15));
      asked = std::chrono::steady_clock::now();
      stop.request_stop();
    });
    while (!stop.stop_requested() && (t.step(stop.get_token()) || t.model().refine(stop.get_token()))) {
    }
    const auto back = std::chrono::steady_clock::now();
    asker.join();
    // The machine may be busy with other tests: ten times the promise still finds a step that never asks.
    QVERIFY(back - asked < std::chrono::seconds(1));
  }
};

QTEST_APPLESS_MAIN(ContractTest)
#include "contract_test.moc"
