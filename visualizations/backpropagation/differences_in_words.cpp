// What run B has that this run has not, in words: one sentence or two for every view.
#include <algorithm>
#include <cmath>

#include "visualizations/backpropagation/connection_parts.hpp"
#include "visualizations/backpropagation/hands.hpp"

namespace lucid::backpropagation {

namespace {

class Sentences {
 public:
  explicit Sentences(const ViewState& view) : view_(view) {}

  QString number(double value) const { return quantity_text(value, {}, view_.locale); }
  QString count(double value) const { return whole_text(value, view_.locale); }

  /// Whether this is one of the quantities that wait for a guess: then nothing is said of it.
  bool waits(const char* quantity) const { return view_.locks(quantity); }

  /// "its loss is 0.31 here and 0.52 in B", where the two read differently.
  void figure(const QString& name, const QString& here, const QString& there) {
    if (here != there)
      list_ << translate("backpropagation", "%1 is %2 here and %3 in B").arg(name, here, there);
  }
  void figure(const QString& name, double here, double there) {
    if (std::isfinite(here) || std::isfinite(there)) figure(name, number(here), number(there));
  }
  void say(const QString& words) { list_ << words; }

  QString all() const {
    if (list_.isEmpty()) return translate("backpropagation", "Run B shows the same.");
    return translate("backpropagation", "Beside run B: %1.").arg(list_.join(QStringLiteral("; ")));
  }

 private:
  const ViewState& view_;
  QStringList list_;
};

QString sizes(const std::vector<int>& dims) {
  QStringList words;
  for (const int size : dims) words << QString::number(size);
  return words.join(QStringLiteral("–"));
}

void graph_differences(const GraphScene& here, const GraphScene& there, Sentences& say) {
  if (!here.expression || !there.expression) return;
  const Expression &a = *here.expression, &b = *there.expression;
  if (a.leaf_names != b.leaf_names || a.tape.size() != b.tape.size())
    say.say(translate("backpropagation", "B has another formula, with %1 leaves").arg(b.leaf_names.size()));
  int named = 0;
  for (std::size_t i = 0; i < a.leaf_names.size(); ++i) {
    const auto found = std::ranges::find(b.leaf_names, a.leaf_names[i]);
    if (found == b.leaf_names.end() || named == 5) continue;
    const auto other = static_cast<std::size_t>(found - b.leaf_names.begin());
    const double mine = a.tape[a.leaves[i]].value, held = b.tape[b.leaves[other]].value;
    named += mine != held;
    say.figure(QString::fromStdString(a.leaf_names[i]), mine, held);
  }
  if (!say.waits("value"))
    say.figure(translate("backpropagation", "the value"), a.tape[a.output].value, b.tape[b.output].value);
}

void race_differences(const RaceScene& here, const RaceScene& there, Sentences& say) {
  if (!here.now || !there.now) return;
  say.figure(translate("backpropagation", "the net"), sizes(here.now->dims), sizes(there.now->dims));
  if (say.waits("cost_ratio") || say.waits("speedup_over_differences")) return;
  say.figure(translate("backpropagation", "the count of reverse mode"),
             say.count(here.now->reverse_mode.operations), say.count(there.now->reverse_mode.operations));
  say.figure(translate("backpropagation", "the count of differences"),
             say.count(here.now->differences.operations), say.count(there.now->differences.operations));
}

void playground_differences(const PlaygroundScene& here, const PlaygroundScene& there, Sentences& say) {
  if (!here.net || !there.net) return;
  say.figure(translate("backpropagation", "the net"), sizes(here.net->dims), sizes(there.net->dims));
  say.figure(translate("backpropagation", "the number of steps"), say.count(double(here.step)),
             say.count(double(there.step)));
  if (!say.waits("loss")) say.figure(translate("backpropagation", "the loss"), here.loss, there.loss);
  if (!say.waits("loss_held_out"))
    say.figure(translate("backpropagation", "the loss held out"), here.loss_held_out, there.loss_held_out);
  if (here.probe)
    say.figure(translate("backpropagation", "the weight (%1)").arg(connection_name(here.probe->which, here)),
               here.probe->weight, weight_of(here.probe->which, *there.net));
  if (here.net->dims == there.net->dims) {
    int changed = 0;
    for (std::size_t l = 0; l < here.net->weights.size(); ++l) {
      for (std::size_t i = 0; i < here.net->weights[l].size(); ++i)
        changed += here.net->weights[l][i] != there.net->weights[l][i];
    }
    if (changed > 0) say.say(translate("backpropagation", "%1 weights differ").arg(changed));
  }
}

void symmetry_differences(const SymmetryScene& here, const SymmetryScene& there, Sentences& say) {
  if (!here.nets || !there.nets) return;
  say.figure(translate("backpropagation", "the number of sweeps"), say.count(here.sweeps),
             say.count(there.sweeps));
  if (say.waits("symmetry_solved") || say.waits("symmetry_median_sweeps")) return;
  say.figure(translate("backpropagation", "the number of solved nets"), say.count(here.solved),
             say.count(there.solved));
  if (here.median && there.median)
    say.figure(translate("backpropagation", "the median"), say.count(*here.median), say.count(*there.median));
}

void depth_differences(const DepthScene& here, const DepthScene& there, Sentences& say) {
  if (!here.gradient || !there.gradient || here.gradient->empty() || there.gradient->empty()) return;
  say.figure(translate("backpropagation", "the number of layers"), say.count(double(here.gradient->size())),
             say.count(double(there.gradient->size())));
  if (here.activation != there.activation && here.activation >= 0 && there.activation >= 0)
    say.figure(translate("backpropagation", "the activation"),
               translate("core", activation_names[static_cast<std::size_t>(here.activation)]),
               translate("core", activation_names[static_cast<std::size_t>(there.activation)]));
  if (say.waits("gradient_by_layer") || say.waits("gradient_norm")) return;
  say.figure(translate("backpropagation", "the gradient of the first layer"), here.gradient->front(),
             there.gradient->front());
  say.figure(translate("backpropagation", "the gradient of the last layer"), here.gradient->back(),
             there.gradient->back());
}

void memory_differences(const MemoryScene& here, const MemoryScene& there, Sentences& say) {
  if (!here.plan || !there.plan) return;
  say.figure(translate("backpropagation", "the length of the chain"), say.count(here.plan->steps),
             say.count(there.plan->steps));
  say.figure(translate("backpropagation", "the number of cells"), say.count(here.plan->cells),
             say.count(there.plan->cells));
  if (!say.waits("recomputed_steps"))
    say.figure(translate("backpropagation", "the number of steps run forward"),
               say.count(double(here.advanced)), say.count(double(there.advanced)));
}

}  // namespace

QString describe_difference(const BackpropagationScene& here, const ViewState& view) {
  const BackpropagationScene* there = scene_of(view.run_b);
  if (!there) return {};
  if (there->view != here.view) return translate("backpropagation", "Run B shows another view.");
  Sentences say(view);
  switch (here.view) {
    case ViewKind::graph: graph_differences(here.graph, there->graph, say); break;
    case ViewKind::race: race_differences(here.race, there->race, say); break;
    case ViewKind::playground: playground_differences(here.playground, there->playground, say); break;
    case ViewKind::symmetry: symmetry_differences(here.symmetry, there->symmetry, say); break;
    case ViewKind::depth: depth_differences(here.depth, there->depth, say); break;
    case ViewKind::memory: memory_differences(here.memory, there->memory, say); break;
    case ViewKind::inventors: break;  // published facts are the same in every run
  }
  return say.all();
}

}  // namespace lucid::backpropagation
