// Training: a known language is learned down to its entropy, and the same seed gives the same bytes.
#include "core/language/training.hpp"

#include <tbb/task_arena.h>

#include <QtTest>
#include <cmath>

using namespace lucid;
using namespace lucid::language;

namespace {

/// A walk on 8 letters: from each to one of two others with odds 3 : 1, for 6 … 12 letters.
constexpr int pad = 0, begin = 1, end = 2, mask = 3, letters = 4;

std::vector<int> wander(Random& random) {
  std::vector<int> document{begin};
  int at = static_cast<int>(random.below(8));
  const auto length = 6 + random.below(7);
  for (std::uint64_t i = 0; i < length; ++i) {
    document.push_back(letters + at);
    at = (random.uniform() < 0.75 ? at + 1 : at + 5) % 8;
  }
  document.push_back(end);
  return document;
}

TrainingPlan plan_of(Objective objective) {
  TrainingPlan plan;
  plan.shape = {
      .vocabulary = 12,
      .width = 32,
      .layers = 2,
      .heads = 2,
      .hidden = 64,
      .context = 32,
      .direction = objective == Objective::next_token ? Direction::causal : Direction::bidirectional};
  plan.objective = objective;
  plan.batch = 8;
  plan.length = 32;
  plan.steps = 150;
  plan.warmup = 15;
  plan.rate = 1e-2;
  return plan;
}

const Documents documents{wander, pad, mask};

std::vector<float> weights_of(const Trainer& trainer) {
  std::vector<float> all;
  Transformer<float> model = trainer.model();
  for (auto* w : model.list()) all.insert(all.end(), w->value().begin(), w->value().end());
  return all;
}

}  // namespace

class TrainingTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void rows_hold_documents() {
    Random random(1);
    const Packing packing{
        .objective = Objective::next_token, .rows = 5, .length = 32, .pad = pad, .mask = mask};
    const Batch batch = pack(packing, wander, random);
    Random again(1);
    std::size_t at = 0;
    std::int64_t asked = 0;
    for (int row = 0; row < 5; ++row) {
      int begun = 0;
      for (int i = 0; i < 32; ++i, ++at) {
        if (batch.tokens[at] == begin) begun = i;
        QCOMPARE(batch.seen[at], (Seen{begun, i + 1}));
        QCOMPARE(batch.positions[at], i - begun);
        QCOMPARE(batch.targets[at] < 0, batch.tokens[at] == end);
        if (batch.tokens[at] != end && i + 1 < 32) QCOMPARE(batch.targets[at], batch.tokens[at + 1]);
        asked += batch.targets[at] >= 0;
      }
    }
    QCOMPARE(batch.counted, asked);
  }

  /// Every count 1 … L of hidden tokens comes equally often, at equally many places.
  void hidden_counts_are_uniform() {
    const DrawDocument fixed = [](Random&) { return std::vector<int>{begin, 4, 5, 6, 7, 8, 9, 10, end}; };
    const Packing packing{
        .objective = Objective::masked_diffusion, .rows = 6, .length = 30, .pad = pad, .mask = mask};
    Random random(3);
    std::vector<int> counts(9, 0), places(9, 0);
    constexpr int batches = 2000, per_batch = 18;
    for (int i = 0; i < batches; ++i) {
      const Batch batch = pack(packing, fixed, random);
      QCOMPARE(batch.counted, std::int64_t{8 * per_batch});
      double weight = 0;
      for (std::size_t at = 0; at < batch.tokens.size(); ++at) weight += double(batch.weights[at]);
      QVERIFY(std::abs(weight - 8 * per_batch) < 1e-3);  // L/l on each of l tokens
      for (int document = 0; document < per_batch; ++document) {
        const int first = document / 3 * 30 + document % 3 * 9;
        int hidden = 0;
        for (int j = 0; j < 9; ++j) {
          const auto at = static_cast<std::size_t>(first + j);
          QCOMPARE(batch.tokens[at] == mask, batch.targets[at] >= 0);
          if (batch.tokens[at] != mask) continue;
          QCOMPARE(batch.targets[at], fixed(random)[static_cast<std::size_t>(j)]);
          ++hidden;
          ++places[static_cast<std::size_t>(j)];
        }
        ++counts[static_cast<std::size_t>(hidden)];
      }
      for (std::size_t at = 27; at < 30; ++at) QCOMPARE(batch.tokens[at], pad);
    }
    QCOMPARE(counts[0], 0);
    QCOMPARE(places[0], 0);
    const double each = batches * per_batch / 8.0;
    for (std::size_t l = 1; l <= 8; ++l) {
      QVERIFY(std::abs(counts[l] - each) < 5 * std::sqrt(each));
      QVERIFY(std::abs(places[l] - 4.5 * each) < 5 * std::sqrt(4.5 * each));
    }
  }

  /// Entropy of a document over its tokens: ln 8 for the first letter, the odds for the others, ln 7 for the
  /// length, told by the ends that might have come.
  void learns_down_to_the_entropy() {
    const double odds = -(0.75 * std::log(0.75) + 0.25 * std::log(0.25));
    const double floor =
        (std::log(8.0) + 8 * odds + std::log(7.0)) / 10;  // 9 letters on average, and the end
    for (const Objective objective : {Objective::next_token, Objective::masked_diffusion}) {
      Trainer trainer(plan_of(objective), documents);
      const double before = trainer.held_out_loss();
      while (!trainer.finished()) trainer.step();
      const double after = trainer.held_out_loss();
      qInfo("%g to %g, floor %g", before, after, floor);
      QVERIFY(before > 2.3);
      QVERIFY(after > 0.97 * floor);
      QVERIFY(after < (objective == Objective::next_token ? 1.1 : 1.35) * floor);
    }
  }

  void the_same_seed_gives_the_same_bits_on_any_number_of_threads() {
    std::vector<float> results[2];
    for (int threads : {1, 2}) {
      tbb::task_arena arena(threads);
      arena.execute([&] {
        TrainingPlan plan = plan_of(Objective::masked_diffusion);
        plan.shape.width = 64;
        plan.batch = 32;
        Trainer trainer(plan, documents);
        for (int i = 0; i < 5; ++i) trainer.step();
        results[threads - 1] = weights_of(trainer);
      });
    }
    QVERIFY(results[0] == results[1]);
  }

  /// As a masked-diffusion model begins with its twin's weights.
  void begins_with_anothers_weights() {
    TrainingPlan plan = plan_of(Objective::next_token);
    Trainer twin(plan, documents);
    for (int i = 0; i < 5; ++i) twin.step();
    plan.objective = Objective::masked_diffusion;
    plan.shape.direction = Direction::bidirectional;
    Trainer page(plan, documents);
    QVERIFY(weights_of(page) != weights_of(twin));
    page.begin_with(twin.model());
    QVERIFY(weights_of(page) == weights_of(twin));
    QCOMPARE(page.step_number(), 0);
    page.step();
    QVERIFY(weights_of(page) != weights_of(twin));
    QCOMPARE(page.model().shape.direction, Direction::bidirectional);
    plan.shape.width *= 2;
    Trainer wider(plan, documents);
    QVERIFY_THROWS_EXCEPTION(ShapeError, wider.begin_with(twin.model()));
  }

  void goes_on_where_it_was_left() {
    const TrainingPlan plan = plan_of(Objective::next_token);
    Trainer whole(plan, documents), first(plan, documents);
    for (int i = 0; i < 20; ++i) whole.step();
    for (int i = 0; i < 9; ++i) first.step();
    Trainer second(plan, documents);
    second.set_state(first.state());
    while (second.step_number() < 20) second.step();
    QVERIFY(weights_of(whole) == weights_of(second));
  }
};

QTEST_APPLESS_MAIN(TrainingTest)
#include "training_test.moc"
