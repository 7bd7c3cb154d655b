// The fast path against the training path, and what a cache must keep.
#include "core/language/inference.hpp"

#include <tbb/task_arena.h>

#include <QtTest>
#include <cmath>
#include <limits>

#include "core/language/half.hpp"
#include "core/random.hpp"
#include "core/tensor/operations.hpp"

using namespace lucid;
using namespace lucid::language;

namespace {

constexpr TransformerShape shape_of(Direction direction, Positions positions, int key_heads, bool tied) {
  return {.vocabulary = 61,
          .width = 48,
          .layers = 3,
          .heads = 4,
          .key_heads = key_heads,
          .hidden = 100,
          .context = 40,
          .direction = direction,
          .positions = positions,
          .tied_head = tied};
}

const TransformerShape causal = shape_of(Direction::causal, Positions::rotary, 0, true);

std::vector<int> random_tokens(int count, std::uint64_t seed) {
  Random random(seed);
  std::vector<int> tokens;
  for (int i = 0; i < count; ++i) tokens.push_back(static_cast<int>(random.below(61)));
  return tokens;
}

Transformer<float> random_model(const TransformerShape& shape) {
  Transformer<float> model(shape);
  model.initialise(11);
  return model;
}

Reader reader_of(const Transformer<float>& model) {
  return Reader(std::make_shared<const PackedTransformer>(model));
}

std::vector<float> by_tape(Transformer<float>& model, const std::vector<int>& tokens, int layers = -1) {
  Tape<float> tape;
  NoRecording<float> quiet(tape);
  const TokenRows reading{.rows = 1, .length = static_cast<Size>(tokens.size()), .tokens = tokens};
  const auto y = head_logits(tape, model, hidden_states(tape, model, reading, layers)).values();
  return {y.begin(), y.end()};
}

std::vector<float> read(Reader& reader, std::span<const int> tokens, const PassSettings& settings = {}) {
  const auto y = reader.pass(tokens, settings);
  return {y.begin(), y.end()};
}

double distance(std::span<const float> a, std::span<const float> b) {
  if (a.size() != b.size()) return 1e9;
  double worst = 0;
  for (std::size_t i = 0; i < a.size(); ++i) worst = std::max(worst, std::abs(double(a[i]) - double(b[i])));
  return worst;
}

}  // namespace

class InferenceTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void agrees_with_the_training_path() {
    const auto tokens = random_tokens(37, 1);
    for (const auto& shape : {causal, shape_of(Direction::causal, Positions::absolute, 2, false),
                              shape_of(Direction::bidirectional, Positions::rotary, 1, true),
                              shape_of(Direction::bidirectional, Positions::absolute, 0, false)}) {
      Transformer<float> model = random_model(shape);
      Reader reader = reader_of(model);
      QVERIFY(distance(read(reader, tokens), by_tape(model, tokens)) < 1e-4);
      reader.roll_back(0);
      QVERIFY(distance(read(reader, tokens, {.layers = 2}), by_tape(model, tokens, 2)) < 1e-4);
    }
  }

  /// One weight that is no number of half precision makes floats of a whole matrix. The other columns must
  /// not notice.
  void weights_of_half_precision_take_half_the_bytes_and_give_the_same_bits() {
    constexpr int in = 700, out = 70;  // cut along `in`, with a ragged panel
    Random random(12);
    std::vector<float> weights(in * out), x(9 * in);
    for (float& weight : weights) weight = half_to_float(float_to_half(static_cast<float>(random.normal())));
    for (float& number : x) number = static_cast<float>(random.normal());
    const PackedMatrix halves(weights, in, out, out, 1);
    weights.back() += 1e-6f;
    const PackedMatrix floats(weights, in, out, out, 1);
    QCOMPARE(2 * halves.bytes(), floats.bytes());
    for (const int m : {1, 2, 4, 9}) {
      std::vector<float> kept(static_cast<std::size_t>(m * out)), wide = kept;
      halves.multiply(x.data(), m, kept.data());
      floats.multiply(x.data(), m, wide.data());
      for (int i = 0; i < m; ++i) {
        for (int j = 0; j + 1 < out; ++j)
          QCOMPARE(kept[static_cast<std::size_t>(i * out + j)], wide[static_cast<std::size_t>(i * out + j)]);
        double sum = 0;
        for (int p = 0; p < in; ++p)
          sum += double(x[static_cast<std::size_t>(i * in + p)]) *
                 double(weights[static_cast<std::size_t>(p * out + 3)]);
        QVERIFY(std::abs(sum - double(kept[static_cast<std::size_t>(i * out + 3)])) < 1e-3);
      }
    }
    weights.back() = std::numeric_limits<float>::infinity();
    QCOMPARE(PackedMatrix(weights, in, out, out, 1).bytes(), floats.bytes());
  }

  /// What a token's row says does not depend on how many others are in the pass: not one bit of it.
  void passes_of_every_size_have_the_same_bits() {
    const auto tokens = random_tokens(36, 2);
    const Transformer<float> model = random_model(causal);
    Reader whole = reader_of(model);
    const auto all = read(whole, tokens);
    for (const std::size_t size : {1, 2, 3, 4, 5, 7, 12, 32}) {
      Reader reader = reader_of(model);
      std::vector<float> pieces;
      for (std::size_t at = 0; at < tokens.size(); at += size) {
        const auto piece = read(reader, std::span(tokens).subspan(at, std::min(size, tokens.size() - at)));
        pieces.insert(pieces.end(), piece.begin(), piece.end());
      }
      QVERIFY(pieces == all);
    }
  }

  /// Who asks for a few rows gets those of the whole pass, and what is read on then is the same.
  void rows_that_are_asked_for_have_the_same_bits() {
    const auto tokens = random_tokens(30, 6), next = random_tokens(3, 7);
    for (const auto& shape : {causal, shape_of(Direction::bidirectional, Positions::absolute, 2, false)}) {
      const Transformer<float> model = random_model(shape);
      Reader whole = reader_of(model), some = reader_of(model);
      const auto all = read(whole, tokens);
      const std::vector<int> asked{0, 4, 5, 17, 29};
      const auto few = read(some, tokens, {.logits_of = asked});
      QCOMPARE(few.size(), asked.size() * 61);
      for (std::size_t i = 0; i < asked.size(); ++i)
        QVERIFY(std::equal(few.begin() + static_cast<std::ptrdiff_t>(61 * i),
                           few.begin() + static_cast<std::ptrdiff_t>(61 * (i + 1)),
                           all.begin() + 61 * asked[i]));
      QVERIFY(read(some, next) == read(whole, next));
    }
    Reader reader = reader_of(random_model(causal));
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, reader.pass(tokens, {.logits_of = std::vector{5, 5}}));
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, reader.pass(tokens, {.logits_of = std::vector{30}}));
  }

  void threads_change_no_bit() {
    TransformerShape shape = causal;
    shape.width = 256;
    shape.hidden = 700;  // large enough to be dealt out
    const Transformer<float> model = random_model(shape);
    const auto tokens = random_tokens(20, 3);
    std::vector<float> results[2];
    for (int threads : {1, 2}) {
      tbb::task_arena arena(threads);
      arena.execute([&] {
        Reader reader = reader_of(model);
        results[threads - 1] = read(reader, tokens);
      });
    }
    QVERIFY(results[0] == results[1]);
  }

  void rolls_back_to_any_length() {
    const auto tokens = random_tokens(30, 4), others = random_tokens(30, 5);
    const Transformer<float> model = random_model(causal);
    Reader reader = reader_of(model);
    const auto expected = read(reader, tokens);
    for (int length : {0, 1, 13, 29, 30}) {
      Reader other = reader;
      other.roll_back(length);
      read(other, std::span(others).first(static_cast<std::size_t>(40 - length) > 30 ? 30u : 10u));
      other.roll_back(length);
      QCOMPARE(other.length(), length);
      const auto again = read(other, std::span(tokens).subspan(static_cast<std::size_t>(length)));
      QVERIFY(
          std::equal(again.begin(), again.end(), expected.end() - static_cast<std::ptrdiff_t>(again.size())));
    }
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, reader.roll_back(31));
    QVERIFY_THROWS_EXCEPTION(std::length_error, reader.pass(random_tokens(11, 1)));
    QVERIFY_THROWS_EXCEPTION(std::out_of_range, reader.pass(std::vector<int>{61}));
  }

  /// Each branch of a tree reads as if it stood alone, and an accepted one can be kept.
  void a_tree_reads_as_its_branches() {
    const auto prompt = random_tokens(9, 6), nodes = random_tokens(12, 7);
    const std::vector<int> parents{-1, -1, 0, 0, 1, 2, 2, 4, 5, 3, 9, 10};
    const Transformer<float> model = random_model(causal);
    Reader reader = reader_of(model);
    read(reader, prompt);
    const auto tree = read(reader, nodes, {.parents = parents});
    std::vector<int> path;
    for (int node = 0; node < 12; ++node) {
      path.clear();
      for (int at = node; at >= 0; at = parents[static_cast<std::size_t>(at)]) path.insert(path.begin(), at);
      std::vector<int> branch;
      for (int at : path) branch.push_back(nodes[static_cast<std::size_t>(at)]);
      Reader alone = reader_of(model);
      read(alone, prompt);
      const auto last = read(alone, branch, {.logits_from = static_cast<int>(branch.size()) - 1});
      QVERIFY(distance(last, std::span(tree).subspan(static_cast<std::size_t>(node) * 61, 61)) < 1e-5);
      if (node != 11) continue;
      reader.keep_path(9, path);
      QCOMPARE(reader.length(), 9 + static_cast<int>(path.size()));
      const auto next = random_tokens(3, 8);
      QVERIFY(distance(read(reader, next), read(alone, next)) < 1e-5);
    }
  }

  void an_enlarged_model_says_the_same() {
    const auto tokens = random_tokens(30, 9);
    const Transformer<float> model = random_model(causal);
    const Transformer<float> large = enlarged(model, 24);
    QCOMPARE(large.shape.hidden, 2400);
    for (const Block<float>& block : large.blocks)
      for (float x : block.down.value()) QVERIFY(x != 0);
    Reader small = reader_of(model), big = reader_of(large);
    QVERIFY(distance(read(small, tokens), read(big, tokens)) < 1e-5);
    QVERIFY(big.model().bytes() > 10 * small.model().bytes());
  }
};

QTEST_APPLESS_MAIN(InferenceTest)
#include "inference_test.moc"
