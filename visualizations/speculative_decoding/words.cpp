// The stage in words that follow its state, for the screen reader and "In words".
#include <algorithm>
#include <cmath>

#include "core/exhibits/speculative_decoding/formulas.hpp"
#include "visualizations/sentence.hpp"
#include "visualizations/speculative_decoding/parts.hpp"

namespace lucid::speculative_decoding {

namespace {

QString number(double value, const ViewState& view) { return quantity_text(value, {}, view.locale); }
QString percent(double share, const ViewState& view) { return quantity_text(share, {}, view.locale, true); }

QString describe_lanes(const SpeculativeScene& scene, const ViewState& view) {
  const LaneScene& lanes = scene.shown();
  QStringList sentences;
  if (lanes.empty())
    return translate("speculative", "Two empty lanes on one clock. Both will go on with the same beginning.");
  const double now = clock_now(scene, view);
  if (now <= 0) {
    sentences << translate("speculative",
                           "Two lanes on one clock, pale: the first rounds that will be written, with %1 "
                           "guesses each.")
                     .arg(scene.knobs.gamma);
    if (!view.locks("speedup_measured"))
      sentences << translate("speculative", "Guessing comes to %1 times as many words.")
                       .arg(number(measured_speedup(lanes), view));
    return sentences.join(QLatin1Char(' '));
  }
  int plain = 0, guessed = 0;
  for (const TimedWord& word : *lanes.plain) plain += word.end <= now + 1e-12;
  for (const TimedRound& round : *lanes.rounds)
    if (round.end <= now + 1e-12) guessed += static_cast<int>(round.round->written.size());
  sentences << translate("speculative",
                         "Two lanes on one clock. After %1 the large model alone has written %2 words; with "
                         "the small one guessing it is %3.")
                   .arg(quantity_text(now, QStringLiteral("s"), view.locale))
                   .arg(plain)
                   .arg(guessed);
  if (const auto place = opened(scene, view)) {
    const Verdict& guess = (*lanes.rounds)[static_cast<std::size_t>(place->round)]
                               .round->guesses[static_cast<std::size_t>(place->guess)];
    sentences << translate("speculative",
                           "The opened decision is guess %1 of round %2, the word %3: the large model "
                           "gives it %4, the small one %5.")
                     .arg(place->guess + 1)
                     .arg(place->round + 1)
                     .arg(quoted(word_text(scene, guess.token)), percent(guess.p, view),
                          percent(guess.q, view));
    sentences << (guess.taken ? translate("speculative", "It passes below %1; %2 was drawn, and it is taken.")
                                    .arg(number(guess.accept, view), number(guess.uniform, view))
                              : translate("speculative",
                                          "It passes below %1; %2 was drawn, so %3 stands there instead.")
                                    .arg(number(guess.accept, view), number(guess.uniform, view),
                                         quoted(word_text(scene, guess.instead))));
  }
  return sentences.join(QLatin1Char(' '));
}

QString describe_formula(const SpeculativeScene& scene, const ViewState& view) {
  const Knobs& knobs = scene.knobs;
  QStringList sentences;
  sentences << translate("speculative", "Curves of the speed-up by guesses per round.");
  if (view.locks("speedup_formula")) {
    sentences << translate("speculative", "They are shown after your guess.");
    return sentences.join(QLatin1Char(' '));
  }
  sentences << translate("speculative",
                         "With %1 guesses of which %2 are taken, each costing %3 of a pass, decoding is %4 "
                         "times as fast.")
                   .arg(knobs.gamma)
                   .arg(percent(knobs.alpha, view), number(knobs.cost_ratio, view),
                        number(speedup(knobs.alpha, knobs.gamma, knobs.cost_ratio), view));
  if (const auto best = optimal_gamma(knobs.alpha, knobs.cost_ratio); best && !view.locks("optimal_gamma"))
    sentences << translate("speculative", "The best number of guesses is %1.").arg(*best);
  if (const double measured = measured_speedup(scene.shown());
      std::isfinite(measured) && !view.locks("speedup_measured"))
    sentences << translate("speculative", "The run on this computer was measured at %1.")
                     .arg(number(measured, view));
  return sentences.join(QLatin1Char(' '));
}

QString describe_referee(const SpeculativeScene& scene, const ViewState& view) {
  const RefereeScene& referee = scene.referee;
  QStringList sentences;
  sentences
      << translate("speculative", "The referee watches the rule “%1”.").arg(rule_name(scene.knobs.rule));
  if (!referee.exact) {
    sentences << translate("speculative", "Both models still read what may follow the beginning.");
    return sentences.join(QLatin1Char(' '));
  }
  if (!view.locks("total_variation"))
    sentences << translate("speculative", "The law of the first word is off by %1.")
                     .arg(percent(referee.exact->total_variation, view));
  if (referee.samples > 0 && !view.locks("chi_square_p"))
    sentences << (referee.verdict.p < referee_level
                      ? translate("speculative", "After %1 samples the test calls it a cheat.")
                            .arg(integer_text(referee.samples, view.locale))
                      : translate("speculative", "After %1 samples nothing was found; p is %2.")
                            .arg(integer_text(referee.samples, view.locale),
                                 number(referee.verdict.p, view)));
  return sentences.join(QLatin1Char(' '));
}

QString describe_tree(const SpeculativeScene& scene, const ViewState& view) {
  if (!scene.tree) return translate("speculative", "The tree of guesses is growing.");
  const CheckedTree& checked = *scene.tree;
  QStringList path;
  for (const int node : checked.accepted)
    path << word_text(scene, checked.tree[static_cast<std::size_t>(node)].token);
  QStringList sentences;
  sentences << translate("speculative",
                         "A tree of %1 guesses, checked in one pass, is expected to yield %2 words.")
                   .arg(checked.tree.size())
                   .arg(number(checked.expected, view));
  sentences << (path.isEmpty() ? translate("speculative", "This time no guess was taken.")
                               : translate("speculative", "This time the path “%1” was taken.")
                                     .arg(path.join(QLatin1Char(' '))));
  return sentences.join(QLatin1Char(' '));
}

}  // namespace

QString describe_scene(const Snapshot&, const SpeculativeScene& scene, const ViewState& view) {
  switch (scene.knobs.view) {
    case ViewKind::race: return describe_lanes(scene, view);
    case ViewKind::formula: return describe_formula(scene, view);
    case ViewKind::referee: return describe_referee(scene, view);
    case ViewKind::tree: return describe_tree(scene, view);
  }
  return {};
}

}  // namespace lucid::speculative_decoding
