// What the story tells of the shipped models: how many of their texts the checker finds right. Small samples
// and wide intervals, so that weights made anew on another machine pass, too; a model that lost its sense, or
// a sampler that lost its order, does not.
#include <QtTest>
#include <algorithm>
#include <cmath>

#include "core/exhibits/masked_diffusion/declaration.hpp"
#include "core/exhibits/masked_diffusion/scene.hpp"
#include "core/exhibits/masked_diffusion/trials.hpp"
#include "core/language/weights.hpp"
#include "core/run.hpp"

using namespace lucid;
using namespace lucid::masked_diffusion;

namespace {

constexpr int texts = 16;

/// A preset's own page and settings; `steps` and `order` as they are said.
Trials judged(const char* preset, int steps, Order order) {
  const auto who = speaker(LanguageKind::story, PredictorKind::exact);
  const auto& set = exhibit().preset(preset).set;
  const auto value = [&](const char* id) {
    return std::ranges::find(set, id, &std::pair<std::string, std::string>::first)->second;
  };
  const auto page = page_for(*who, value("prompt"), std::stoi(value("length")));
  Trials trials(who, page, {.order = order, .steps = steps, .temperature = std::stod(value("temperature"))},
                texts, 1);
  while (!trials.finished()) trials.pass();
  return trials;
}

double share(const Tally& tally) { return static_cast<double>(tally.consistent) / tally.judged; }

}  // namespace

class ShippedSharesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void the_race_is_won_by_the_twin_and_lost_in_a_single_look() {
    const Trials slowly = judged("race", 64, Order::low_confidence);
    QVERIFY2(share(slowly.diffusion()) >= 0.3, qPrintable(QString::number(share(slowly.diffusion()))));
    QVERIFY2(share(slowly.twin()) >= 0.55, qPrintable(QString::number(share(slowly.twin()))));
    const Trials at_once = judged("race", 1, Order::low_confidence);
    QVERIFY2(share(at_once.diffusion()) <= 0.15, qPrintable(QString::number(share(at_once.diffusion()))));
    // Who writes to the right takes as many looks as before.
    QCOMPARE(at_once.twin().consistent, slowly.twin().consistent);
  }

  void surest_words_first_writes_better_than_random_places() {
    const double surest = share(judged("race", 64, Order::low_confidence).diffusion()),
                 random = share(judged("race", 64, Order::random).diffusion());
    QVERIFY2(surest >= random + 0.15, qPrintable(QStringLiteral("%1, %2").arg(surest).arg(random)));
  }

  /// The bench's price of true texts, by the fast path, against the loss that the trainer found on other
  /// texts, which stands on the twin's card. The filler's texts must be dearer: most have a fault.
  void the_bench_prices_true_texts_as_the_twins_card_does() {
    RunRequest request{.exhibit = &exhibit()};
    for (const auto& [id, value] : {std::pair{"view", "bench"}, {"language", "story"}, {"steps", "4"}})
      request.edits.push_back(parse_edit(exhibit(), id, value));
    request.steps = 4 * 60;
    const Snapshot snapshot = run(request);
    const auto& bench = dynamic_cast<const MaskedDiffusionScene&>(*snapshot.scene).bench;
    QVERIFY(bench.twin_bits_of_true.count >= 60);
    const double card =
        std::stod(language::load_model("story-twin").card.at("held_out_loss")) / std::log(2.0);
    const double error = bench.twin_bits_of_true.half_width() / 1.96;
    QVERIFY2(std::abs(bench.twin_bits_of_true.mean - card) < 4 * error,
             qPrintable(
                 QStringLiteral("%1 +- %2, card %3").arg(bench.twin_bits_of_true.mean).arg(error).arg(card)));
    QVERIFY(error < 0.1 * card);
    QVERIFY(bench.twin_bits.mean > 1.5 * card);
  }

  void two_words_in_the_first_look_spoil_the_first_page() {
    const double one = share(judged("fill-the-holes", 64, Order::low_confidence).diffusion()),
                 two = share(judged("fill-the-holes", 44, Order::low_confidence).diffusion());
    QVERIFY2(one >= 0.7, qPrintable(QString::number(one)));
    QVERIFY2(two <= one - 0.4, qPrintable(QString::number(two)));
  }
};

QTEST_APPLESS_MAIN(ShippedSharesTest)
#include "shipped_shares_test.moc"
