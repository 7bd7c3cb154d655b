// The promise of the exhibit, held by counting: with the shipped models guessing is at least 1.5 times as
// fast when every multiplication of both models is paid for, and the formula says the same from the
// acceptance.
#include <QScopeGuard>
#include <QtTest>
#include <cmath>

#include "core/exhibits/speculative_decoding/declaration.hpp"
#include "core/exhibits/speculative_decoding/formulas.hpp"
#include "core/exhibits/speculative_decoding/pass_times.hpp"
#include "core/exhibits/speculative_decoding/scene.hpp"
#include "core/exhibits/speculative_decoding/story_models.hpp"
#include "core/run.hpp"
#include "core/timekeeping.hpp"

using namespace lucid;
using namespace lucid::speculative_decoding;

namespace {

Snapshot written(const char* preset, std::uint64_t seed, const char* tokens = nullptr) {
  RunRequest request;
  request.exhibit = &exhibit();
  request.seed = seed;
  for (const auto& [id, text] : exhibit().preset(preset).set)
    request.edits.push_back(parse_edit(exhibit(), id, text));
  if (tokens) request.edits.push_back(parse_edit(exhibit(), "tokens", tokens));
  request.steps = 1000;  // to the end
  return run(request);
}

/// The machine on paper of the pictures: each pass fetches its weights once, 4 bytes each at 20 GB a second,
/// and makes two operations a weight and word at 20 billion a second; the slower of the two counts.
double seconds(double weights, double words) { return std::max(4 * weights, 2 * weights * words) / 20e9; }

struct Bill {
  double plain = 0, speculative = 0;
  int words = 0, passes = 0, guesses = 0, judged = 0, taken = 0;
  double speedup() const { return plain / speculative; }
  double alpha() const { return static_cast<double>(taken) / judged; }
};

Bill bill_of(const LaneScene& lanes, double target, double draft) {
  Bill bill;
  for (const TimedRound& timed : *lanes.rounds) {
    const PlayedRound& round = *timed.round;
    const auto guesses = static_cast<double>(round.guesses.size());
    bill.speculative += guesses * seconds(draft, 1) + seconds(target, guesses + 1);
    bill.passes += 1;
    bill.guesses += static_cast<int>(round.guesses.size());
    bill.words += static_cast<int>(round.written.size());
    for (const Verdict& guess : round.guesses) bill.judged += guess.judged, bill.taken += guess.taken;
  }
  bill.plain = bill.words * seconds(target, 1);
  return bill;
}

const SpeculativeScene& scene_of(const Snapshot& snapshot) {
  return dynamic_cast<const SpeculativeScene&>(*snapshot.scene);
}

}  // namespace

class SpeedupTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void guessing_is_half_as_fast_again_with_every_multiplication_paid_data() {
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 3; ++seed) QTest::addRow("story %d", seed) << QStringLiteral("story") << seed;
    QTest::addRow("enlarged") << QStringLiteral("bandwidth-bound") << 1;
  }

  void guessing_is_half_as_fast_again_with_every_multiplication_paid() {
    QFETCH(QString, preset);
    QFETCH(int, seed);
    QVERIFY(!shipped_models().problem);
    const StoryModels& models = *shipped_models().models;
    keep_time(Timekeeping::counted);
    const auto measured = qScopeGuard([] { keep_time(Timekeeping::measured); });
    const Snapshot snapshot = written(preset.toUtf8(), static_cast<std::uint64_t>(seed));
    const bool enlarged = preset == QLatin1String("bandwidth-bound");
    const auto target =
        static_cast<double>((enlarged ? models.enlarged_target() : models.target())->shape().products());
    const auto draft = static_cast<double>(models.draft()->shape().products());
    const Bill bill = bill_of(scene_of(snapshot).shown(), target, draft);
    QVERIFY(bill.words >= 64);
    QCOMPARE(snapshot.number("target_passes"), static_cast<double>(bill.passes));
    QCOMPARE(snapshot.number("draft_passes"), static_cast<double>(bill.guesses));
    const double told = snapshot.number("speedup_measured");
    QVERIFY2(std::abs(told / bill.speedup() - 1) < 1e-9,
             qPrintable(QStringLiteral("%1 told, %2 paid").arg(told).arg(bill.speedup())));
    QVERIFY2(bill.speedup() >= 1.5, qPrintable(QString::number(bill.speedup())));
  }

  void the_formula_says_the_same_from_the_acceptance() {
    QVERIFY(!shipped_models().problem);
    const StoryModels& models = *shipped_models().models;
    const auto target = static_cast<double>(models.target()->shape().products()),
               draft = static_cast<double>(models.draft()->shape().products());
    const PassTimes times{{1, 2, 4, 8},
                          {seconds(target, 1), seconds(target, 2), seconds(target, 4), seconds(target, 8)},
                          seconds(draft, 1),
                          true};
    Bill sum;
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
      const Bill bill = bill_of(scene_of(written("story", seed, "256")).shown(), target, draft);
      sum.plain += bill.plain, sum.speculative += bill.speculative;
      sum.words += bill.words, sum.passes += bill.passes;
      sum.judged += bill.judged, sum.taken += bill.taken;
    }
    // Some 170 rounds, and guesses that are taken now more and now less often than the mean: 3 %.
    const double promised = speedup_with_times(times, sum.alpha(), 4);
    QVERIFY2(std::abs(promised / sum.speedup() - 1) < 0.03,
             qPrintable(QStringLiteral("%1 promised, %2 paid").arg(promised).arg(sum.speedup())));
    const double words = tokens_per_pass(sum.alpha(), 4),
                 counted = static_cast<double>(sum.words) / sum.passes;
    QVERIFY2(std::abs(words / counted - 1) < 0.03,
             qPrintable(QStringLiteral("%1 words a pass promised, %2 written").arg(words).arg(counted)));
    // Where a pass costs the same for one word and for five, as the paper has it, it is far more.
    QVERIFY(speedup(sum.alpha(), 4, draft / target) > 3);
  }
};

QTEST_GUILESS_MAIN(SpeedupTest)
#include "speedup_test.moc"
