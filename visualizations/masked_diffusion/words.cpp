// The stage in words that follow its state, for the screen reader and "In words".
#include <cmath>

#include "visualizations/masked_diffusion/parts.hpp"

namespace lucid::masked_diffusion {

namespace {

QString number(double value, const ViewState& view) { return number_text(value, view.locale); }
QString percent(double share, const ViewState& view) {
  return quantity_text(share, {}, view.locale, true, 2);
}

QString page_words(const std::vector<Tile>& tiles) {
  QStringList words;
  for (const Tile& tile : tiles)
    if (tile.word != "⊢" && tile.word != "⊣")
      words << (tile.standing == Standing::masked ? QStringLiteral("_") : QString::fromStdString(tile.word));
  return words.join(QLatin1Char(' '));
}

QString describe_page(const MaskedDiffusionScene& scene, const ViewState& view) {
  QStringList sentences;
  const PageScene& page = scene.page;
  sentences << translate("masked_diffusion", "A page of %1 tiles after step %2 of %3; masked: %4.")
                   .arg(page.tiles.size())
                   .arg(page.step)
                   .arg(page.steps_in_all)
                   .arg(page.masked);
  if (page.steps_in_all < page.steps)
    sentences << translate("masked_diffusion", "It may take up to %1 steps.").arg(page.steps);
  sentences << translate("masked_diffusion", "It reads: %1.").arg(page_words(page.tiles));
  const int open = open_tile(page, view);
  if (open >= 0) {
    QStringList likeliest;
    for (const auto& [word, probability] : page.tiles[static_cast<std::size_t>(open)].likeliest)
      likeliest << QStringLiteral("%1 %2").arg(QString::fromStdString(word), percent(probability, view));
    if (!likeliest.isEmpty())
      sentences << translate("masked_diffusion", "Thought of place %1: %2.")
                       .arg(open)
                       .arg(view.locale.createSeparatedList(likeliest));
  }
  return sentences.join(QLatin1Char(' '));
}

}  // namespace

QString describe(const MaskedDiffusionScene& scene, const ViewState& view) {
  switch (scene.view) {
    case ViewKind::page: return describe_page(scene, view);
    case ViewKind::race: {
      const RaceScene& race = scene.race;
      return translate("masked_diffusion",
                       "Two pages from the same beginning. Masked diffusion after %1: %2. Its twin after "
                       "%3: %4. Of the texts judged, %5 of %6 and %7 of %8 are consistent.")
          .arg(looks_in_words(scene.page.passes), page_words(scene.page.tiles),
               looks_in_words(race.twin_passes), page_words(race.twin))
          .arg(race.diffusion.consistent)
          .arg(race.diffusion.judged)
          .arg(race.autoregressive.consistent)
          .arg(race.autoregressive.judged);
    }
    case ViewKind::bench: {
      const BenchScene& bench = scene.bench;
      if (scene.language != LanguageKind::exact_27)
        return translate(
                   "masked_diffusion",
                   "%n text(s) of a real model; the grammar could have told %1 of them. By the twin they "
                   "cost %2 bits a word, true texts %3.",
                   nullptr, bench.texts)
            .arg(bench.in_language)
            .arg(number(bench.twin_bits.mean, view), number(bench.twin_bits_of_true.mean, view));
      return translate("masked_diffusion",
                       "27 strings, each with its true probability and the one with which the sampler writes "
                       "it (%1). "
                       "The two laws are %2 apart; the sampler’s variety is %3 nats, the language’s %4.")
          .arg(name_of_order(scene.order), number(bench.distance, view), number(bench.entropy, view),
               number(bench.true_entropy, view));
    }
    case ViewKind::forward: {
      const ForwardScene& forward = scene.forward;
      return translate("masked_diffusion",
                       "A sentence of %1 words with %2 of them masked at t = %3. Behind the masks the loss "
                       "is %4 nats. Copies drawn: %5.")
          .arg(forward.words)
          .arg(forward.asked)
          .arg(number(forward.t, view), number(forward.loss, view))
          .arg(forward.count_form.count);
    }
    case ViewKind::reversal: {
      const ReversalScene& reversal = scene.reversal;
      QStringList sentences;
      sentences << translate("masked_diffusion",
                             "%n pair(s) of models learn who is whose mother; minibatch %1 of %2. Fifty "
                             "pairs are told one "
                             "way only.",
                             nullptr, reversal.seeds)
                       .arg(reversal.round)
                       .arg(reversal.rounds);
      if (reversal.exams && !reversal.exams->empty()) {
        const auto mean = [&](const std::vector<Answers>& all, double Answers::*member) {
          double sum = 0;
          for (const Answers& answers : all) sum += answers.*member / static_cast<double>(all.size());
          return percent(sum, view);
        };
        const auto& last = reversal.exams->back();
        const auto answer = [&](const char* reading, const QString& share) {
          return view.locks(reading) ? QString(unknown_figure) : share;
        };
        sentences
            << translate(
                   "masked_diffusion",
                   "Masked diffusion answers %1 as told and %2 backwards; its twin %3, %4, and %5 by Bayes.")
                   .arg(answer("reversal_forward", mean(last.diffusion, &Answers::forward)),
                        answer("reversal_backward", mean(last.diffusion, &Answers::backward)),
                        answer("autoregressive_forward", mean(last.autoregressive, &Answers::forward)),
                        answer("autoregressive_backward", mean(last.autoregressive, &Answers::backward)),
                        answer("autoregressive_backward_bayes", mean(last.autoregressive, &Answers::bayes)));
      }
      return sentences.join(QLatin1Char(' '));
    }
  }
  return {};
}

}  // namespace lucid::masked_diffusion
