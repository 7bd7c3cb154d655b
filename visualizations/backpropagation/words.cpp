// The stage in words that follow its state, for the screen reader and "In words".
#include <algorithm>
#include <cmath>

#include "core/exhibits/backpropagation/inventors.hpp"
#include "visualizations/backpropagation/connection_parts.hpp"
#include "visualizations/backpropagation/depth_curves.hpp"
#include "visualizations/backpropagation/graph_parts.hpp"
#include "visualizations/backpropagation/hands.hpp"

namespace lucid::backpropagation {

namespace {

QString number(double value, const ViewState& view) { return quantity_text(value, {}, view.locale); }
QString count(double value, const ViewState& view) { return whole_text(value, view.locale); }
QString percent(double share, const ViewState& view) { return quantity_text(share, {}, view.locale, true); }

}  // namespace

QString describe_graph(const GraphScene& graph, const ViewState& view) {
  if (!graph.expression) return translate("backpropagation", "There is no formula to show.");
  const Expression& expression = *graph.expression;
  const GraphFacts facts = facts_of(graph);
  int drawn = 0;
  for (const bool is : facts.drawn) drawn += is;
  const int leaves = static_cast<int>(expression.leaves.size());
  QStringList sentences;
  sentences << translate("backpropagation",
                         "A formula as a graph of %1 nodes, %2 of them leaves that can be changed.")
                   .arg(drawn)
                   .arg(leaves);
  const auto output = static_cast<std::size_t>(expression.output);
  sentences << translate("backpropagation", "Its value is %1.")
                   .arg(number(expression.tape[expression.output].value, view));
  if (!facts.computed[output])
    sentences << translate("backpropagation", "The sweep forward has not reached it yet.");
  if (graph.sweep && !graph.sweep->finished) {
    sentences << translate("backpropagation", "%1 of %2 turns of both sweeps are done.")
                     .arg(graph.sweep->events.size())
                     .arg(graph.length);
  }
  QStringList blamed;
  int waiting = 0;
  for (std::size_t i = 0; i < expression.leaves.size(); ++i) {
    const auto leaf = static_cast<std::size_t>(expression.leaves[i]);
    if (!facts.complete[leaf]) {
      ++waiting;
    } else if (blamed.size() < 6) {
      blamed << translate("backpropagation", "%1 = %2 has the blame %3")
                    .arg(QString::fromStdString(expression.leaf_names[i]),
                         number(expression.tape[expression.leaves[i]].value, view),
                         number(facts.received[leaf], view));
    }
  }
  if (!blamed.isEmpty())
    sentences << translate("backpropagation", "%1.").arg(view.locale.createSeparatedList(blamed));
  if (waiting > 0) sentences << translate("backpropagation", "%1 leaves wait for their blame.").arg(waiting);
  const int marked = marked_node(graph, view);
  if (marked >= 0 && facts.complete[static_cast<std::size_t>(marked)]) {
    sentences << translate("backpropagation", "At the marked node %1 the blame is %2.")
                     .arg(node_name(expression, marked),
                          number(facts.received[static_cast<std::size_t>(marked)], view));
  }
  return sentences.join(QLatin1Char(' '));
}

QString describe_race(const RaceScene& race, const ViewState& view) {
  if (!race.now) return translate("backpropagation", "The nets are being made.");
  const RaceResult& now = *race.now;
  const auto lane = [&](const char* sentence, const RaceEntry& entry) {
    const QString words =
        translate("backpropagation", sentence)
            .arg(count(entry.operations, view),
                 entry.seconds > 0 ? quantity_text(entry.seconds, QStringLiteral("s"), view.locale)
                                   : translate("backpropagation", "counted, not timed"));
    return entry.extrapolated
               ? words + QLatin1Char(' ') +
                     translate("backpropagation", "This is scaled up from a part that was measured.")
               : words;
  };
  QStringList sentences;
  sentences << translate("backpropagation", "Four ways to the same gradient of a net with %1 parameters.")
                   .arg(count(now.parameters, view));
  sentences << lane(QT_TRANSLATE_NOOP("backpropagation", "Every path takes %1 operations, %2."), now.paths);
  sentences << lane(QT_TRANSLATE_NOOP("backpropagation", "Finite differences take %1 operations, %2."),
                    now.differences);
  sentences << lane(QT_TRANSLATE_NOOP("backpropagation", "Forward mode takes %1 operations, %2."),
                    now.forward_mode);
  if (view.locks("reverse_operations")) {
    sentences << translate("backpropagation", "What reverse mode takes waits for your guess.");
    return sentences.join(QLatin1Char(' '));
  }
  sentences << lane(QT_TRANSLATE_NOOP("backpropagation", "Reverse mode takes %1 operations, %2."),
                    now.reverse_mode);
  if (now.reverse_mode.operations > 0 && !view.locks("speedup_over_differences")) {
    sentences << translate("backpropagation",
                           "Reverse mode needs %1 times fewer operations than finite differences.")
                     .arg(count(now.differences.operations / now.reverse_mode.operations, view));
  }
  return sentences.join(QLatin1Char(' '));
}

QString describe_playground(const PlaygroundScene& playground, const ViewState& view) {
  QStringList sentences;
  const auto learn = playground.learn ? playground.learn->size() : 0;
  const auto held = playground.held_out ? playground.held_out->size() : 0;
  sentences << translate("backpropagation", "A net learns %1 points on the plane; %2 more are held out.")
                   .arg(learn)
                   .arg(held);
  if (playground.net) {
    QStringList sizes;
    for (const int size : playground.net->dims) sizes << QString::number(size);
    sentences
        << translate("backpropagation", "Its layers have %1 units.").arg(sizes.join(QStringLiteral(", ")));
  }
  sentences << (learn == 0
                    ? translate(
                          "backpropagation",
                          "There is no point to learn from yet: no step counts before you put one there.")
                    : translate(
                          "backpropagation",
                          "After %1 steps the loss is %2, held out %3; %4 of the held-out points are right.")
                          .arg(count(double(playground.step), view), number(playground.loss, view),
                               number(playground.loss_held_out, view),
                               percent(playground.accuracy_held_out, view)));
  if (playground.probe) {
    sentences << translate(
                     "backpropagation",
                     "One connection is looked at, %1: its weight is %2, and the loss changes by %3 for "
                     "each unit that it is raised.")
                     .arg(connection_name(playground.probe->which, playground),
                          number(playground.probe->weight, view), number(playground.probe->gradient, view));
  }
  if (!playground.gradient_norms.empty()) {
    sentences << translate("backpropagation",
                           "The gradient's norm is %1 at the first layer and %2 at the last.")
                     .arg(number(playground.gradient_norms.front(), view),
                          number(playground.gradient_norms.back(), view));
  }
  return sentences.join(QLatin1Char(' '));
}

QString describe_symmetry(const SymmetryScene& symmetry, const ViewState& view) {
  const auto nets = symmetry.nets ? symmetry.nets->size() : 0;
  QStringList sentences;
  sentences << translate("backpropagation",
                         "%1 nets with six inputs and two hidden units learn from 64 patterns which ones "
                         "read the same both ways.")
                   .arg(nets);
  sentences << (symmetry.sweeps > 0 ? translate("backpropagation", "After %1 sweeps %2 have solved it.")
                                          .arg(count(symmetry.sweeps, view))
                                          .arg(symmetry.solved)
                                    : translate("backpropagation",
                                                "None has made a sweep yet; their weights are by chance."));
  if (symmetry.sweeps == 0 && !view.guess_waited_for)
    sentences << translate("backpropagation", "Play, or take a step.");
  if (symmetry.median) {
    sentences << translate("backpropagation", "Their median is %1 sweeps; the paper of 1986 says %2.")
                     .arg(count(*symmetry.median, view), count(paper_median, view));
  }
  if (symmetry.solved > 0 && !view.locks("symmetry_weight_ratio")) {
    const int even = symmetry_even(*symmetry.nets);
    sentences << translate("backpropagation", "%1 of them found weights of 1 to 2 to 4, %2 another ratio.")
                     .arg(even)
                     .arg(symmetry.solved - even);
  }
  const int shown = marked_net(symmetry, view);
  if (shown >= 0) {
    const SymmetryNet& net = (*symmetry.nets)[static_cast<std::size_t>(shown)];
    sentences << translate("backpropagation", "Net %1 has the error %2.")
                     .arg(shown + 1)
                     .arg(number(net.error, view));
    if (const auto ratios = symmetry_ratios(net, 0); ratios && !view.locks("symmetry_weight_ratio")) {
      sentences << translate("backpropagation",
                             "The mirrored weights of its first hidden unit stand as 1 to %1 to %2.")
                       .arg(number((*ratios)[1], view), number((*ratios)[2], view));
      const QString found = solution_in_words(net, view);
      if (!found.isEmpty()) sentences << found;
    }
  }
  return sentences.join(QLatin1Char(' '));
}

QString describe_depth(const DepthScene& depth, const ViewState& view) {
  if (!depth.gradient || depth.gradient->empty())
    return translate("backpropagation", "There are no layers to show.");
  const auto& norms = *depth.gradient;
  QStringList sentences;
  sentences << translate("backpropagation", "One sweep back through %1 layers.").arg(norms.size());
  if (depth.activity && !depth.activity->empty())
    sentences << translate("backpropagation",
                           "On the way forward the values have the size %1 in the first layer and %2 in the "
                           "last.")
                     .arg(number(depth.activity->front(), view), number(depth.activity->back(), view));
  if (!shows_gradient(depth, view)) {
    sentences << translate("backpropagation", "The gradient in them waits for your guess.");
    return sentences.join(QLatin1Char(' '));
  }
  sentences << translate("backpropagation",
                         "The gradient's norm is %1 at the last layer and %2 at the first.")
                   .arg(number(norms.back(), view), number(norms.front(), view));
  if (view.locks("gradient_by_layer")) {
    sentences << translate("backpropagation", "How it goes on in more layers waits for your guess.");
    return sentences.join(QLatin1Char(' '));
  }
  sentences << translate("backpropagation", "In theory the blame is multiplied by %1 per layer back.")
                   .arg(number(depth.factor, view));
  if (depth.theory && !depth.theory->empty() && norms.back() > 0)
    sentences << translate("backpropagation",
                           "For the gradient at the first layer the theory of very wide layers gives %1.")
                     .arg(number(depth.theory->front(), view));
  const Decades ends = depth_decades(depth, view);
  for (std::size_t a = 0; a < depth.by_activation.size(); ++a) {
    const auto& there = depth.by_activation[a];
    if (static_cast<int>(a) == depth.activation || !there || there->empty()) continue;
    const QString name = translate("core", activation_names[a]);
    if (std::isfinite(there->back()) && std::isfinite(there->front()))
      sentences << translate("backpropagation",
                             "With %1 and the same weights it is %2 at the last layer and %3 at the first.")
                       .arg(name, number(there->back(), view), number(there->front(), view));
    for (const Absence& absence : absences(*there, ends)) {
      using Why = Absence::Why;
      const QString words = absence.why == Why::above
                                ? translate("backpropagation", "Its line leaves the picture at the top.")
                            : absence.why == Why::below
                                ? translate("backpropagation", "Its line leaves the picture at the bottom.")
                                : translate("backpropagation", "%1.")
                                      .arg(absence_in_words(absence, name, there->size(), view.locale));
      if (sentences.last() != words) sentences << words;
    }
  }
  return sentences.join(QLatin1Char(' '));
}

QString describe_timeline(const ViewState& view) {
  const auto& find = finds()[static_cast<std::size_t>(marked_find(view))];
  QStringList years;
  for (const Find& one : finds()) {
    if (one.inventor)
      years << translate("backpropagation", "%1 in %2").arg(translate("core", one.who)).arg(one.year);
  }
  return translate("backpropagation",
                   "A timeline of those who found the sweep backwards: %1. In full: %2, %3. %4 %5.")
      .arg(view.locale.createSeparatedList(years))
      .arg(find.year)
      .arg(translate("core", find.who), in_words(find.what), QString::fromUtf8(find.source));
}

QString describe_memory(const MemoryScene& memory, const ViewState& view) {
  if (!memory.plan) return translate("backpropagation", "There is no plan to show.");
  const TapePlan& plan = *memory.plan;
  return translate(
             "backpropagation",
             "A chain of %1 steps is reversed with %2 stored states: %3 steps are run forward for it. The "
             "square root rule takes %4 states and %5 steps; storing everything takes %6 states and %9 "
             "steps. %7 of %8 events are done.")
      .arg(plan.steps)
      .arg(plan.cells)
      .arg(count(double(memory.advanced), view))
      .arg(memory.root_cells)
      .arg(count(double(memory.root_advanced), view))
      .arg(plan.steps)
      .arg(shown_events(memory, view))
      .arg(plan.events.size())
      .arg(count(double(memory.every_advanced), view));
}

}  // namespace lucid::backpropagation
