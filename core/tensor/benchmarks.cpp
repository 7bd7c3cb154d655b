// Measurements: the best of many short runs, with the ceiling measured between them, since other programs may
// share the machine.
#include "core/tensor/benchmarks.hpp"

#include <tbb/info.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/kernels/gemm.hpp"
#include "core/kernels/kernels.hpp"
#include "core/random.hpp"
#include "core/tensor/operations.hpp"
#include "core/tensor/optimisers.hpp"
#include "core/words.hpp"

namespace lucid {
namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("core", text)

std::vector<float> normal_numbers(Size count, double deviation, Random& random) {
  std::vector<float> result(static_cast<std::size_t>(count));
  for (float& x : result) x = static_cast<float>(deviation * random.normal());
  return result;
}

Weights<float> random_matrix(const Shape& shape, Random& random) {
  Weights<float> p(shape);
  const double deviation = 1 / std::sqrt(static_cast<double>(shape[0]));
  for (float& x : p.value()) x = static_cast<float>(deviation * random.normal());
  return p;
}

/// A net of linear layers with a function between them, as classes would be learned with it.
struct Net {
  std::vector<Weights<float>> weights;
  std::vector<float> points;
  std::vector<int> labels;
  Size batch;
  Tape<float> tape;
  std::vector<Weights<float>*> list;

  Net(std::span<const Size> widths, Size batch_) : batch(batch_) {
    Random random(1);
    for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
      weights.push_back(random_matrix({widths[i], widths[i + 1]}, random));
      weights.emplace_back(Shape{widths[i + 1]});
    }
    points = normal_numbers(batch * widths.front(), 1, random);
    for (Size i = 0; i < batch; ++i) {
      labels.push_back(static_cast<int>(random.below(static_cast<std::uint64_t>(widths.back()))));
    }
    for (auto& p : weights) list.push_back(&p);
  }
  void forward_and_backward(bool hyperbolic) {
    tape.reset();
    Var<float> x = tape.view({batch, weights[0].shape()[0]}, points);
    for (std::size_t i = 0; i < weights.size(); i += 2) {
      if (i) x = hyperbolic ? tanh(x) : relu(x);
      x = linear(x, tape.weights(weights[i]), tape.weights(weights[i + 1]));
    }
    tape.backward(cross_entropy(x, labels));
  }
  void clear() {
    for (auto* p : list) p->zero_gradient();
  }
};

/// A block of a transformer: attention and a layer of four times the width, both around a residual path.
struct Block {
  static constexpr Size batch = 1, positions = 256, width = 256;
  static constexpr int heads = 8;
  std::vector<Weights<float>> weights;
  std::vector<float> points;
  Tape<float> tape;

  Block() {
    Random random(2);
    for (const Shape& shape :
         {Shape{width, 3 * width}, Shape{width, width}, Shape{width, 4 * width}, Shape{4 * width, width}}) {
      weights.push_back(random_matrix(shape, random));
    }
    weights.emplace_back(Shape{width});
    std::fill(weights.back().value().begin(), weights.back().value().end(), 1.0f);
    points = normal_numbers(batch * positions * width, 1, random);
  }
  /// Multiplications and additions of the matrix products, forward and backward (without the gradient of the
  /// points).
  static double operations() {
    constexpr double tokens = batch * positions;
    return 2 * tokens * (3 * 12.0 * width * width - 3.0 * width * width + 3 * 2.0 * positions * width);
  }
  void forward_and_backward() {
    tape.reset();
    for (auto& p : weights) p.zero_gradient();
    const Var<float> gain = tape.weights(weights[4]);
    Var<float> x = tape.view({batch, positions, width}, points);
    const Var<float> qkv = matmul(rms_norm(x, gain), tape.weights(weights[0]));
    const Var<float> mixed = attention(slice(qkv, 2, 0, width), slice(qkv, 2, width, 2 * width),
                                       slice(qkv, 2, 2 * width, 3 * width), heads, true);
    x = x + matmul(mixed, tape.weights(weights[1]));
    const Var<float> inside = gelu(matmul(rms_norm(x, gain), tape.weights(weights[2])));
    tape.backward(mean(square(x + matmul(inside, tape.weights(weights[3])))));
  }
};

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

struct Measured {
  double seconds, ceiling;  ///< of one run; GFLOP/s
};

/// The shortest of many runs on so many threads, and the fastest matrix product between them.
template <class Work>
Measured measure(int threads, double patience, const Work& work) {
  Measured best{1e300, 0};
  tbb::task_arena arena(threads);
  arena.execute([&] {
    for (int round = 0; round < 6; ++round) {
      best.ceiling = std::max(best.ceiling, gemm_ceiling(round % 2 ? 512 : 256, patience / 16));
      const auto begin = std::chrono::steady_clock::now();
      do {
        const auto start = std::chrono::steady_clock::now();
        work();
        best.seconds = std::min(best.seconds, seconds_since(start));
      } while (seconds_since(begin) < patience / 10);
    }
  });
  return best;
}

}  // namespace

std::vector<BenchmarkRow> tensor_benchmarks(double patience) {
  const int all = tbb::info::default_concurrency();
  std::vector<BenchmarkRow> rows;

  const Size digits[] = {784, 512, 512, 10};
  Net net(digits, 128);
  // Forward and gradients of the weights touch every weight once, gradients of the layers' inputs all but the
  // first.
  const double operations = 2.0 * 128 * (3 * (784 * 512 + 512 * 512 + 512 * 10) - 784 * 512);
  const auto network = [&](const char* id, const char* what, int threads) {
    const Measured m = measure(threads, patience, [&] {
      net.clear();
      net.forward_and_backward(false);
    });
    rows.push_back({id, what, 1e3 * m.seconds, "ms", operations / m.seconds * 1e-9 / m.ceiling});
    return m.ceiling;
  };
  const double one =
      network("network_one_core", WORDS("784-512-512-10 forward and backward, batch 128, one core"), 1);
  const double many =
      network("network_all_cores", WORDS("784-512-512-10 forward and backward, batch 128, all cores"), all);
  rows.push_back(
      {"matrix_product_one_core", WORDS("Matrix product in single precision, one core"), one, "GFLOP/s"});
  rows.push_back(
      {"matrix_product_all_cores", WORDS("Matrix product in single precision, all cores"), many, "GFLOP/s"});

  Block block;
  const Measured layer = measure(all, patience, [&] { block.forward_and_backward(); });
  rows.push_back({"transformer_block",
                  WORDS("Transformer block of width 256 on 256 tokens, forward and backward, all cores"),
                  1e3 * layer.seconds, "ms", Block::operations() / layer.seconds * 1e-9 / layer.ceiling});

  const Size small[] = {2, 8, 8, 2};
  Net toy(small, 32);
  Optimiser<float> adam;
  constexpr int steps = 200;
  const Measured step = measure(1, patience, [&] {
    for (int i = 0; i < steps; ++i) {
      toy.forward_and_backward(true);
      adam.step(toy.list);
    }
  });
  rows.push_back({"small_network", WORDS("2-8-8-2 with Adam, batch 32"), steps / step.seconds, "steps/s"});
  return rows;
}

}  // namespace lucid
