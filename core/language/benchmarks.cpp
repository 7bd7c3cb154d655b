#include "core/language/benchmarks.hpp"

#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>

#include "core/kernels/gemm.hpp"
#include "core/kernels/kernels.hpp"
#include "core/language/half.hpp"
#include "core/language/inference.hpp"
#include "core/language/training.hpp"
#include "core/words.hpp"

namespace lucid::language {
namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("core", text)

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

constexpr TransformerShape shape{
    .vocabulary = 512, .width = 288, .layers = 6, .heads = 6, .hidden = 768, .context = 256};

/// The shortest of many runs, with `between` measured between them. The first one is not counted: it asks the
/// system for its memory, which can take longer than the work itself.
double best_seconds(double patience, const std::function<void()>& work,
                    const std::function<void()>& between) {
  double best = 1e300;
  work();
  const auto begin = Clock::now();
  do {
    between();
    const auto start = Clock::now();
    work();
    best = std::min(best, seconds_since(start));
  } while (seconds_since(begin) < patience);
  return best;
}

/// Documents without meaning, a row long: the numbers that are multiplied do not matter.
Documents rows_of(int length) {
  return {[length](Random& random) {
            std::vector<int> tokens(static_cast<std::size_t>(length) + 1);
            for (int& token : tokens) token = static_cast<int>(random.below(512));
            return tokens;
          },
          0, 3};
}

/// A model as weight files keep it: every number in half precision.
Transformer<float> as_from_a_file(const TransformerShape& of) {
  Transformer<float> model(of);
  model.initialise(1);
  for (const auto& named : model.named())
    for (float& weight : named.weights->value()) weight = half_to_float(float_to_half(weight));
  return model;
}

/// Bytes a second of a sum over an array that fits no cache, best of a few, on the present threads.
double memory_speed() {
  static const std::vector<float> numbers(std::size_t{64} << 20, 1.0f);
  constexpr std::size_t pieces = 64;
  const std::size_t size = numbers.size() / pieces;
  std::vector<float> sums(pieces);
  const auto start = Clock::now();
  tbb::parallel_for(std::size_t{0}, pieces, [&](std::size_t i) {
    sums[i] = kernels<float>().sum(numbers.data() + i * size, static_cast<std::int64_t>(size));
  });
  return static_cast<double>(numbers.size() * sizeof(float)) / seconds_since(start);
}

}  // namespace

std::vector<BenchmarkRow> language_benchmarks(double patience) {
  std::vector<BenchmarkRow> rows;
  Reader reader(std::make_shared<const PackedTransformer>(as_from_a_file(shape)));
  const double step_operations = 6.0 * 2048 * (static_cast<double>(shape.products()) + 6.0 * 128 * 288);
  for (const int threads : {1, 2}) {
    tbb::task_arena arena(threads);
    arena.execute([&] {
      double ceiling = 0, memory = 0;
      const auto measure_ceiling = [&] { ceiling = std::max(ceiling, gemm_ceiling(512, patience / 20)); };
      const auto measure_memory = [&] { memory = std::max(memory, memory_speed()); };
      constexpr int tokens = 100;
      const double writing = best_seconds(
                                 patience,
                                 [&] {
                                   reader.roll_back(0);
                                   for (int token = 0; token < tokens; ++token) reader.pass({&token, 1});
                                 },
                                 measure_memory) /
                             tokens;
      const double bytes = static_cast<double>(reader.model().bytes());
      rows.push_back({threads == 1 ? "writing_one_core" : "writing_two_cores",
                      threads == 1
                          ? WORDS("Transformer of width 288 with 6 layers, one token a pass, one core")
                          : WORDS("Transformer of width 288 with 6 layers, one token a pass, two cores"),
                      1 / writing, "tokens/s", bytes / writing / memory});
      const std::vector<int> eight(8, 5);
      const double pass = best_seconds(
          patience / 2,
          [&] {
            reader.roll_back(64);
            reader.pass(eight);
          },
          [] {});
      rows.push_back({threads == 1 ? "pass_of_eight_one_core" : "pass_of_eight_two_cores",
                      threads == 1 ? WORDS("The same, a pass over eight tokens, one core")
                                   : WORDS("The same, a pass over eight tokens, two cores"),
                      1e3 * pass, "ms"});
      TrainingPlan plan;
      plan.shape = shape;
      plan.batch = 16;
      plan.length = 128;
      Trainer trainer(plan, rows_of(plan.length));
      const double step = best_seconds(
          2 * patience, [&] { trainer.step(); }, measure_ceiling);
      rows.push_back({threads == 1 ? "training_step_one_core" : "training_step_two_cores",
                      threads == 1 ? WORDS("Training step of the same on 16 rows of 128 tokens, one core")
                                   : WORDS("Training step of the same on 16 rows of 128 tokens, two cores"),
                      1e3 * step, "ms", step_operations / step * 1e-9 / ceiling});
    });
  }
  tbb::task_arena arena(2);
  arena.execute([&] {
    const Transformer<float> small = as_from_a_file(
        {.vocabulary = 389, .width = 192, .layers = 6, .heads = 6, .hidden = 512, .context = 256});
    Reader large(std::make_shared<const PackedTransformer>(enlarged(small, 32)));
    double memory = 0;
    const double pass = best_seconds(
        patience,
        [&] {
          large.roll_back(0);
          const int token = 7;
          large.pass({&token, 1});
        },
        [&] { memory = std::max(memory, memory_speed()); });
    rows.push_back({"large_pass", WORDS("A pass over one token of a model of 57 million weights, two cores"),
                    1e3 * pass, "ms", static_cast<double>(large.model().bytes()) / pass / memory});
  });
  return rows;
}

}  // namespace lucid::language
