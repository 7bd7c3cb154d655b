// Pointing at a quantity lights up its figure or its thing on the stage: all that the stories point at, and
// more that stands there.
#include <QFile>
#include <QtTest>
#include <set>

#include "app/story.hpp"
#include "core/exhibits.hpp"
#include "core/run.hpp"
#include "tests/folders.hpp"
#include "visualizations/export.hpp"
#include "visualizations/stage.hpp"

using namespace lucid;

namespace {

/// What a story points at where its stage shows neither figure nor thing.
struct Absent {
  const char *exhibit, *id, *why;
};
constexpr Absent absent[] = {
    {"backpropagation", "peak_tape_bytes", "the tape is drawn by the preset that the next link opens"},
};

/// The stage as it is drawn while `lit` is pointed at anywhere; "" is nothing.
QByteArray picture(const Snapshot& snapshot, const std::string& lit) {
  const auto stage = make_stage(snapshot.exhibit->id);
  ViewState view;
  view.size = {1000, 700};
  view.lit = QString::fromStdString(lit);
  DrawList list;
  list.size = view.size;
  stage->draw(snapshot, view, list);
  return to_png(list, Theme::paper, 1);
}

/// The ids of those that draw the stage as if nothing were pointed at.
QStringList dark(const RunRequest& request, const std::set<std::string>& ids) {
  const Snapshot snapshot = run(request);
  const QByteArray plain = picture(snapshot, "");
  QStringList all;
  for (const std::string& id : ids)
    if (picture(snapshot, id) == plain) all << QString::fromStdString(id);
  return all;
}

/// Settings and steps of these deeds on top of those before. Playing is that many steps.
void add(RunRequest& request, const std::vector<StoryDeed>& deeds) {
  constexpr std::int64_t played = 60;
  const Exhibit& exhibit = *request.exhibit;
  for (const StoryDeed& deed : deeds) {
    if (deed.kind == StoryDeed::Kind::preset) request.edits = edits_of(exhibit, exhibit.preset(deed.id));
    if (deed.kind == StoryDeed::Kind::set) request.edits.push_back(parse_edit(exhibit, deed.id, deed.value));
    if (deed.kind == StoryDeed::Kind::play) *request.steps += played;
    if (deed.kind == StoryDeed::Kind::steps) *request.steps += std::stoi(deed.value);
  }
}

RunRequest request_for(const char* exhibit) {
  RunRequest request;
  request.exhibit = &find_exhibit(exhibit);
  request.steps = 0, request.settled = true;
  return request;
}

}  // namespace

class LightingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void what_a_story_points_at_lights_up_data() {
    QTest::addColumn<QString>("exhibit");
    for (const char* exhibit : {"wireless-charging", "backpropagation"})
      QTest::addRow("%s", exhibit) << QString(exhibit);
  }

  void what_a_story_points_at_lights_up() {
    QFETCH(QString, exhibit);
    QFile file(QString::fromStdString(project_folder()) + "/resources/" + exhibit + "/story.en.md");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Story story = read_story(file.readAll().toStdString());
    QStringList wrong;
    int looked_at = 0;
    std::set<std::string> excused;
    for (const StoryStep& step : story.steps) {
      RunRequest opened = request_for(qPrintable(exhibit));
      add(opened, step.prepare);
      std::set<std::string> ids;
      for (const std::string& id : names_in(Story{{step}}).look)
        if (opened.exhibit->readout_index(id) >= 0) ids.insert(id);
      looked_at += int(ids.size());
      // At once, or when the step has played what it asks for.
      std::set<std::string> waiting;
      for (const QString& id : dark(opened, ids)) waiting.insert(id.toStdString());
      if (waiting.empty()) continue;
      RunRequest played = opened;
      for (const StoryBlock& block : step.blocks) add(played, block.prediction.then);
      add(played, {{StoryDeed::Kind::play, "", "", ""}});
      for (const QString& id : dark(played, waiting)) {
        const auto known = std::ranges::find_if(
            absent, [&](const Absent& one) { return exhibit == one.exhibit && id == one.id; });
        if (known == std::end(absent))
          wrong << QString::fromStdString(step.name.empty() ? step.title : step.name) + ": " + id;
        else
          excused.insert(known->id);
      }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join("\n")));
    QVERIFY(looked_at >= 10);
    for (const Absent& one : absent)
      if (exhibit == one.exhibit) QVERIFY2(excused.contains(one.id), one.id);
  }

  void what_stands_on_the_stage_lights_up_data() {
    QTest::addColumn<QString>("exhibit");
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("settings");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("ids");
    const QString wireless = "wireless-charging", net = "backpropagation";
    QTest::newRow("charger") << wireless << "qi-pad"
                             << "offset_x=10" << 12
                             << "null_offset charger_frequency charger_plug charger_state battery_energy "
                                "energy_residual charger_residual ledger_residual target_power";
    QTest::newRow("charger that stays") << wireless << "qi2-magnetic"
                                        << "" << 8 << "frequency charger_frequency charger_state";
    QTest::newRow("before play") << wireless << "qi-pad"
                                 << "" << 0
                                 << "rectifier_loss ledger_residual target_power input_power loss_tx loss_rx";
    QTest::newRow("race") << net << ""
                          << "view=race" << 8
                          << "layers forward_operations reverse_operations cost_ratio parameters "
                             "speedup_over_differences speedup_measured";
    QTest::newRow("symmetry") << net << "symmetry-1986"
                              << "" << 60 << "symmetry_weight_ratio symmetry_solved symmetry_median_sweeps";
    QTest::newRow("depth") << net << "deep-sigmoid"
                           << "" << 20 << "depth gradient_norm activation initialisation";
    QTest::newRow("memory") << net << "checkpointing"
                            << "" << 40 << "plan checkpoints depth peak_tape_bytes recomputed_steps";
  }

  void what_stands_on_the_stage_lights_up() {
    QFETCH(QString, exhibit);
    QFETCH(QString, preset);
    QFETCH(QString, settings);
    QFETCH(int, steps);
    QFETCH(QString, ids);
    RunRequest request = request_for(qPrintable(exhibit));
    if (!preset.isEmpty()) add(request, {{StoryDeed::Kind::preset, preset.toStdString(), "", ""}});
    for (const QString& setting : settings.split(' ', Qt::SkipEmptyParts))
      request.edits.push_back(parse_edit(*request.exhibit, setting.section('=', 0, 0).toStdString(),
                                         setting.section('=', 1).toStdString()));
    request.steps = steps;
    std::set<std::string> named;
    for (const QString& id : ids.split(' ')) named.insert(id.toStdString());
    const QStringList left = dark(request, named);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(' ')));
  }
};

QTEST_MAIN(LightingTest)
#include "lighting_test.moc"
