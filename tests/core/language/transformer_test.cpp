// The training path: gradients of whole blocks, masks, and parameter counts that were published.
#include "core/language/transformer.hpp"

#include <QtTest>
#include <cmath>

#include "core/random.hpp"
#include "core/tensor/gradient_check.hpp"
#include "core/tensor/operations.hpp"

using namespace lucid;
using namespace lucid::language;

namespace {

constexpr TransformerShape tiny{
    .vocabulary = 7, .width = 8, .layers = 2, .heads = 2, .hidden = 6, .context = 8};

std::vector<int> random_tokens(std::size_t count, int vocabulary, std::uint64_t seed) {
  Random random(seed);
  std::vector<int> tokens;
  for (std::size_t i = 0; i < count; ++i)
    tokens.push_back(static_cast<int>(random.below(static_cast<std::uint64_t>(vocabulary))));
  return tokens;
}

/// The worst error of any gradient of the loss on two rows of five tokens.
double error_of(const TransformerShape& shape, const TokenRows& reading) {
  Transformer<double> model(shape);
  model.initialise(3);
  const auto targets = random_tokens(reading.tokens.size(), shape.vocabulary, 9);
  auto list = model.list();
  return gradient_error(
      [&](Tape<double>& tape) {
        return cross_entropy(head_logits(tape, model, hidden_states(tape, model, reading)), targets);
      },
      list);
}

std::vector<double> logits(const TransformerShape& shape, const TokenRows& reading) {
  Transformer<double> model(shape);
  model.initialise(3);
  Tape<double> tape;
  const auto y = head_logits(tape, model, hidden_states(tape, model, reading)).values();
  return {y.begin(), y.end()};
}

}  // namespace

class TransformerTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void gradients_of_every_kind() {
    const auto tokens = random_tokens(10, tiny.vocabulary, 1);
    const TokenRows plain{.rows = 2, .length = 5, .tokens = tokens};
    QVERIFY(error_of(tiny, plain) < 1e-7);
    TransformerShape other = tiny;
    other.direction = Direction::bidirectional;
    other.positions = Positions::absolute;
    other.tied_head = false;
    QVERIFY(error_of(other, plain) < 1e-7);
    other = tiny;
    other.key_heads = 1;
    QVERIFY(error_of(other, plain) < 1e-7);
  }

  void gradients_under_masks() {
    const auto tokens = random_tokens(10, tiny.vocabulary, 2);
    const std::vector<Seen> seen{{0, 1}, {0, 2}, {2, 3}, {2, 4}, {2, 5},
                                 {0, 3}, {0, 3}, {0, 3}, {3, 5}, {3, 5}};
    QVERIFY(error_of(tiny, {.rows = 2, .length = 5, .tokens = tokens, .seen = seen}) < 1e-7);
    std::vector<std::uint8_t> mask(25, 0);
    for (std::size_t i = 0; i < 5; ++i) {
      for (std::size_t at = i;; at = (at - 1) / 2) {  // a binary tree: each sees its ancestors
        mask[i * 5 + at] = 1;
        if (at == 0) break;
      }
    }
    QVERIFY(error_of(tiny, {.rows = 2, .length = 5, .tokens = tokens, .mask = mask}) < 1e-7);
  }

  void gradients_across_blocks_of_queries() {
    TransformerShape shape = tiny;
    shape.width = 4;
    shape.layers = 1;
    shape.context = 40;
    const auto tokens = random_tokens(40, shape.vocabulary, 4);
    QVERIFY(error_of(shape, {.rows = 1, .length = 40, .tokens = tokens}) < 1e-7);
  }

  void the_left_does_not_see_the_right() {
    auto tokens = random_tokens(6, tiny.vocabulary, 5);
    const auto before = logits(tiny, {.rows = 1, .length = 6, .tokens = tokens});
    tokens[4] = (tokens[4] + 1) % tiny.vocabulary;
    const auto after = logits(tiny, {.rows = 1, .length = 6, .tokens = tokens});
    for (std::size_t i = 0; i < before.size(); ++i) QCOMPARE(before[i] == after[i], i < 4 * 7);
    TransformerShape both = tiny;
    both.direction = Direction::bidirectional;
    tokens[4] = (tokens[4] + 1) % tiny.vocabulary;
    const auto here = logits(both, {.rows = 1, .length = 6, .tokens = tokens});
    tokens[0] = (tokens[0] + 1) % tiny.vocabulary;
    const auto there = logits(both, {.rows = 1, .length = 6, .tokens = tokens});
    for (std::size_t i = 0; i < here.size(); ++i) QVERIFY(here[i] != there[i]);
  }

  /// Two documents in one row are read as if each stood alone: rotary positions know distances only.
  void documents_in_a_row_do_not_see_each_other() {
    const auto tokens = random_tokens(7, tiny.vocabulary, 6);
    const std::vector<Seen> seen{{0, 1}, {0, 2}, {0, 3}, {3, 4}, {3, 5}, {3, 6}, {3, 7}};
    const auto together = logits(tiny, {.rows = 1, .length = 7, .tokens = tokens, .seen = seen});
    const auto alone = logits(tiny, {.rows = 1, .length = 4, .tokens = std::span(tokens).subspan(3)});
    for (std::size_t i = 0; i < alone.size(); ++i) QVERIFY(std::abs(alone[i] - together[21 + i]) < 1e-12);
  }

  void counts_of_published_shapes() {
    // LLaDA-8B: arXiv 2502.09992, its table of shapes, and the model's published configuration.
    const TransformerShape large{.vocabulary = 126464,
                                 .width = 4096,
                                 .layers = 32,
                                 .heads = 32,
                                 .hidden = 12288,
                                 .context = 4096,
                                 .direction = Direction::bidirectional,
                                 .tied_head = false};
    QCOMPARE(large.parameters(), std::int64_t{8'015'581'184});
    const TransformerShape small{.vocabulary = 126464,
                                 .width = 2048,
                                 .layers = 22,
                                 .heads = 32,
                                 .key_heads = 4,
                                 .hidden = 5634,
                                 .context = 4096,
                                 .direction = Direction::bidirectional,
                                 .tied_head = false};
    QCOMPARE(small.parameters(), std::int64_t{1'487'243'264});
    for (const Positions positions : {Positions::rotary, Positions::absolute}) {
      TransformerShape shape = tiny;
      shape.positions = positions;
      shape.tied_head = positions == Positions::rotary;
      Transformer<float> model(shape);
      std::int64_t count = 0;
      for (auto* weights : model.list()) count += weights->shape().count();
      QCOMPARE(count, shape.parameters());
    }
  }

  void sizes_that_do_not_fit_are_refused() {
    for (const auto& change :
         {+[](TransformerShape& s) { s.heads = 3; }, +[](TransformerShape& s) { s.layers = 0; },
          +[](TransformerShape& s) { s.key_heads = 3; }, +[](TransformerShape& s) { s.width = 6; }}) {
      TransformerShape shape = tiny;
      change(shape);
      QVERIFY(!shape.why_not().empty());
      QVERIFY_THROWS_EXCEPTION(ShapeError, Transformer<float>{shape});
    }
  }
};

QTEST_APPLESS_MAIN(TransformerTest)
#include "transformer_test.moc"
