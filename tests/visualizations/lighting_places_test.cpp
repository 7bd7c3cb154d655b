// Every reading of every exhibit has a place on a stage that is drawn otherwise while its row is pointed at;
// and what stands at a place tells the reading that it shows.
#include <QtTest>
#include <map>
#include <set>

#include "core/exhibits.hpp"
#include "core/run.hpp"
#include "visualizations/software_renderer.hpp"
#include "visualizations/stage.hpp"

using namespace lucid;

namespace {

/// What an exhibit shows: a preset ("" is how it opens), settings on top, steps.
struct Shown {
  const char *exhibit, *preset, *settings;
  int steps;
};
constexpr Shown shown_scenes[] = {
    {"wireless-charging", "", "", 12},
    {"wireless-charging", "", "object=coin offset_x=10", 0},
    {"wireless-charging", "", "object=coin offset_x=10", 12},
    {"wireless-charging", "qi2-magnetic", "offset_x=4", 0},
    {"backpropagation", "", "", 12},
    {"backpropagation", "first-graph", "", 20},
    {"backpropagation", "digits", "", 8},
    {"backpropagation", "symmetry-1986", "", 60},
    {"backpropagation", "deep-sigmoid", "", 0},
    {"backpropagation", "checkpointing", "", 40},
    {"masked-diffusion", "", "", 12},
    {"masked-diffusion", "race", "", 12},
    {"masked-diffusion", "reversal", "", 12},
    {"masked-diffusion", "exact-bench", "", 12},
    {"masked-diffusion", "way-down", "", 12},
    {"speculative-decoding", "", "", 12},
    {"speculative-decoding", "chinchilla", "", 12},
    {"speculative-decoding", "cheat-resample", "", 12},
};

/// Where readings have their place that have none in the scene in which the exhibit opens. "nowhere": no
/// stage draws them as a thing of their own yet; none may be added.
struct Elsewhere {
  const char *exhibit, *place, *ids;
};
constexpr Elsewhere elsewhere[] = {
    {"backpropagation", "first-graph step 20", "value gradients gradient_error"},
    {"backpropagation", "digits step 8",
     "parameters forward_operations reverse_operations cost_ratio "
     "speedup_over_differences speedup_measured"},
    {"backpropagation", "checkpointing step 40", "peak_tape_bytes recomputed_steps"},
    {"backpropagation", "symmetry-1986 step 60",
     "symmetry_solved symmetry_median_sweeps symmetry_weight_ratio"},
    {"masked-diffusion", "nowhere",
     "consistency_autoregressive text_bits_per_token grammar_bits_per_token "
     "in_language reversal_forward reversal_backward reversal_hole "
     "autoregressive_forward autoregressive_backward "
     "autoregressive_backward_bayes model_parameters llada_8b_parameters "
     "llada_1b_parameters llada_operations"},
    {"masked-diffusion", "way-down step 12",
     "nelbo_bits_per_token nelbo_half_width nelbo_half_width_time_form "
     "nll_bits_autoregressive"},
    {"masked-diffusion", "exact-bench step 12",
     "total_variation kl_divergence sampler_entropy true_entropy "
     "distance_of_samples"},
    {"speculative-decoding", "chinchilla step 12",
     "tokens_per_pass_formula speedup_formula optimal_gamma "
     "arithmetic_overhead"},
    {"speculative-decoding", "cheat-resample step 12", "chi_square_p samples_to_detect"},
    {"wireless-charging", "as it opens object=coin offset_x=10 step 0",
     "loss_object object_temperature rectifier_loss charger_loss_object"},
    {"wireless-charging", "qi2-magnetic offset_x=4 step 0", "magnet_hold magnet_home snap_reach"},
};

/// Readings that no thing on the stage names when it is pointed at; none may be added.
struct Silent {
  const char *exhibit, *ids;
};
constexpr Silent silent[] = {
    {"masked-diffusion",
     "consistency_autoregressive text_bits_per_token grammar_bits_per_token "
     "in_language reversal_forward reversal_backward reversal_hole "
     "autoregressive_forward autoregressive_backward "
     "autoregressive_backward_bayes model_parameters llada_8b_parameters "
     "llada_1b_parameters llada_operations"},
};

QString name_of(const Shown& scene) {
  const QString preset = *scene.preset ? QString(scene.preset) : QStringLiteral("as it opens");
  return QStringLiteral("%1 %2 step %3").arg(preset, QString(scene.settings)).arg(scene.steps).simplified();
}

Snapshot run_of(const Shown& scene) {
  RunRequest request;
  request.exhibit = &find_exhibit(scene.exhibit);
  if (*scene.preset) request.edits = edits_of(*request.exhibit, request.exhibit->preset(scene.preset));
  for (const QString& setting : QString(scene.settings).split(' ', Qt::SkipEmptyParts))
    request.edits.push_back(parse_edit(*request.exhibit, setting.section('=', 0, 0).toStdString(),
                                       setting.section('=', 1).toStdString()));
  request.steps = scene.steps, request.settled = true;
  return run(request);
}

}  // namespace

class LightingPlacesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void every_reading_lights_up_its_place_data() {
    QTest::addColumn<QString>("id");
    for (const char* id :
         {"wireless-charging", "backpropagation", "masked-diffusion", "speculative-decoding"})
      QTest::newRow(id) << QString(id);
  }

  void every_reading_lights_up_its_place() {
    QFETCH(QString, id);
    const Exhibit& exhibit = find_exhibit(id.toStdString());
    const auto stage = make_stage(exhibit.id);
    // The first scene in which the picture really differs, and all that its things tell.
    std::map<std::string, QString> lit;
    std::set<QString> told;
    for (const Shown& shown : shown_scenes) {
      if (exhibit.id != shown.exhibit) continue;
      const Snapshot snapshot = run_of(shown);
      ViewState view;
      view.size = {1194, 692};
      const auto drawn = [&](const std::string& pointed_at) {
        view.lit = QString::fromStdString(pointed_at);
        DrawList list;
        stage->draw(snapshot, view, list);
        return list;
      };
      const DrawList plain = drawn("");
      const QImage dark = picture(plain, Theme::paper, 0.5);
      for (const Readout& readout : exhibit.readouts)
        if (!lit.contains(readout.id) && picture(drawn(readout.id), Theme::paper, 0.5) != dark)
          lit[readout.id] = name_of(shown);
      for (const Panel& panel : plain.panels)
        for (const Item& item : panel.items)
          std::visit(
              [&](const auto& thing) {
                if constexpr (requires { thing.pick; }) {
                  if (thing.pick.isEmpty()) return;
                  Hit hit;
                  hit.id = thing.pick;
                  if constexpr (requires { thing.pick_index; }) hit.index = thing.pick_index;
                  for (const QString& quantity : stage->quantity(hit).split(',')) told.insert(quantity);
                }
              },
              item);
    }
    const QString opens = name_of(
        *std::ranges::find_if(shown_scenes, [&](const Shown& shown) { return exhibit.id == shown.exhibit; }));
    QStringList wrong;
    for (const Readout& readout : exhibit.readouts) {
      const QString name = QString::fromStdString(readout.id);
      const QString place = lit.contains(readout.id) ? lit[readout.id] : QStringLiteral("nowhere");
      const auto declared = std::ranges::find_if(elsewhere, [&](const Elsewhere& one) {
        return exhibit.id == one.exhibit && QString(one.ids).split(' ').contains(name);
      });
      const QString expected = declared == std::end(elsewhere) ? opens : QString(declared->place);
      if (place != expected) wrong << name + " lights up " + place + ", not " + expected;
      const bool mute = std::ranges::any_of(silent, [&](const Silent& one) {
        return exhibit.id == one.exhibit && QString(one.ids).split(' ').contains(name);
      });
      if (told.contains(name) == mute)
        wrong << name + (mute ? " is told by its place now" : " is told by no place");
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + "\n" + wrong.join("\n")));
  }
};

int main(int argc, char** argv) {
  QGuiApplication app(argc, argv);
  LightingPlacesTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "lighting_places_test.moc"
