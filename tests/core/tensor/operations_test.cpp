// Every operation on tensors: gradients against central differences, values against their definitions.
#include "core/tensor/operations.hpp"

#include <QtTest>
#include <cmath>
#include <limits>
#include <vector>

#include "core/random.hpp"
#include "core/tensor/gradient_check.hpp"

using namespace lucid;
using D = Var<double>;
using Tape64 = Tape<double>;

namespace {

constexpr double tolerance = 1e-7;

Weights<double> random_weights(const Shape& shape, std::uint64_t seed, double low = -1.5, double high = 1.5) {
  Weights<double> p(shape);
  Random random(seed);
  for (double& x : p.value()) x = random.uniform(low, high);
  return p;
}

/// The gradient error of an operation of one tensor.
template <class F>
double error_of(const Shape& shape, F f, double low = -1.5, double high = 1.5) {
  auto x = random_weights(shape, 11, low, high);
  Weights<double>* list[] = {&x};
  return gradient_error([&](Tape64& tape) { return f(tape.weights(x)); }, list);
}

template <class F>
double error_of(const Shape& a, const Shape& b, F f, double low = -1.5, double high = 1.5) {
  auto x = random_weights(a, 11, low, high);
  auto y = random_weights(b, 12, low, high);
  Weights<double>* list[] = {&x, &y};
  return gradient_error([&](Tape64& tape) { return f(tape.weights(x), tape.weights(y)); }, list);
}

template <class F>
double error_of(const Shape& a, const Shape& b, const Shape& c, F f) {
  auto x = random_weights(a, 11);
  auto y = random_weights(b, 12);
  auto z = random_weights(c, 13);
  Weights<double>* list[] = {&x, &y, &z};
  return gradient_error([&](Tape64& tape) { return f(tape.weights(x), tape.weights(y), tape.weights(z)); },
                        list);
}

D numbers(Tape64& tape, const Shape& shape, const std::vector<double>& values) {
  return tape.input(shape, values);
}

bool equal(std::span<const double> a, const std::vector<double>& b, double within = 1e-15) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < b.size(); ++i) {
    if (!(std::abs(a[i] - b[i]) <= within)) return false;
  }
  return true;
}

}  // namespace

#define SMALL(expression)                                                            \
  do {                                                                               \
    const double error = (expression);                                               \
    QVERIFY2(error < tolerance, qPrintable(QString(#expression ": %1").arg(error))); \
  } while (false)

class OperationsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void functions_of_one_number() {
    // 37 elements: whole packets and a tail on every instruction set.
    const Shape shape{37};
    SMALL(error_of(shape, [](D x) { return tanh(x); }));
    SMALL(error_of(shape, [](D x) { return relu(x); }));
    SMALL(error_of(shape, [](D x) { return sigmoid(x); }));
    SMALL(error_of(shape, [](D x) { return gelu(x); }));
    SMALL(error_of(shape, [](D x) { return silu(x); }));
    SMALL(error_of(shape, [](D x) { return exp(x); }));
    SMALL(error_of(shape, [](D x) { return square(x); }));
    SMALL(error_of(
        shape, [](D x) { return log(x); }, 0.5, 2));
    SMALL(error_of(
        shape, [](D x) { return sqrt(x); }, 0.5, 2));
    SMALL(error_of(shape, [](D x) { return 3.0 - 2.0 * x / 5.0 + 1.0; }));
    SMALL(error_of(shape, [](D x) { return -x; }));
  }

  void values_match_the_c_library() {
    Tape64 tape;
    std::vector<double> x;
    for (double v = -30; v <= 30; v += 0.37) x.push_back(v);
    const auto n = static_cast<Size>(x.size());
    const D in = tape.constant({n}, x);
    const auto check = [&](D y, auto f) {
      for (std::size_t i = 0; i < x.size(); ++i) {
        const double expected = f(x[i]);
        QVERIFY2(std::abs(y.values()[i] - expected) <= 4e-16 * (1 + std::abs(expected)),
                 qPrintable(QString("%1 at %2").arg(tape.node(y.id).name).arg(x[i])));
      }
    };
    check(tanh(in), [](double v) { return std::tanh(v); });
    check(sigmoid(in), [](double v) { return 1 / (1 + std::exp(-v)); });
    check(gelu(in), [](double v) { return v * 0.5 * (1 + std::erf(v / std::sqrt(2.0))); });
    check(silu(in), [](double v) { return v / (1 + std::exp(-v)); });
    check(relu(in), [](double v) { return std::max(v, 0.0); });
    check(log(square(in)), [](double v) { return std::log(v * v); });
    const D e = exp(in);
    for (std::size_t i = 0; i < x.size(); ++i) QVERIFY(std::abs(e.values()[i] / std::exp(x[i]) - 1) < 1e-15);
  }

  void not_a_number_passes_through() {
    Tape64 tape;
    const D x = tape.constant({1}, std::numeric_limits<double>::quiet_NaN());
    for (const D& y :
         {tanh(x), relu(x), sigmoid(x), gelu(x), silu(x), exp(x), log(x), sqrt(x), softmax(x), max(x, {0})}) {
      QVERIFY2(std::isnan(y.values()[0]), tape.node(y.id).name);
    }
    Tape<float> single;
    const Var<float> z = single.constant({1}, std::numeric_limits<float>::quiet_NaN());
    for (const auto& y : {tanh(z), relu(z), sigmoid(z), gelu(z), silu(z), exp(z), log(z), sqrt(z)}) {
      QVERIFY2(std::isnan(y.values()[0]), single.node(y.id).name);
    }
  }

  void pairs_with_broadcasting() {
    const std::pair<Shape, Shape> shapes[] = {
        {{3, 5}, {3, 5}}, {{3, 5}, {5}},       {{5}, {3, 5}},       {{3, 5}, {3, 1}},
        {{3, 1}, {1, 5}}, {{2, 3, 5}, {3, 1}}, {{2, 1, 5}, {3, 1}}, {{4, 2, 3}, {4, 1, 3}},
        {{2, 3}, {}},     {{}, {2, 3}},        {{1}, {7}},          {{2, 1, 3, 1}, {4, 1, 5}}};
    for (const auto& [a, b] : shapes) {
      SMALL(error_of(a, b, [](D x, D y) { return x + y; }));
      SMALL(error_of(a, b, [](D x, D y) { return x - y; }));
      SMALL(error_of(a, b, [](D x, D y) { return x * y; }));
      SMALL(error_of(
          a, b, [](D x, D y) { return x / y; }, 0.5, 2));
    }
  }

  void broadcast_values() {
    Tape64 tape;
    const D a = numbers(tape, {2, 1}, {1, 2}), b = numbers(tape, {3}, {10, 20, 30});
    const D c = a * b;
    QVERIFY((c.shape() == Shape{2, 3}));
    QVERIFY(equal(c.values(), {10, 20, 30, 20, 40, 60}));
    tape.backward(sum(c));
    QVERIFY(equal(a.gradient(), {60, 60}));
    QVERIFY(equal(b.gradient(), {3, 3, 3}));
  }

  void a_tensor_used_twice() {
    Tape64 tape;
    const D x = numbers(tape, {2}, {3, -2});
    tape.backward(sum(x * x + x / x + (x - x)));
    QVERIFY(equal(x.gradient(), {6, -4}));
    SMALL(error_of({3, 3}, [](D y) { return matmul(y, y) + matmul(y, y, true, true) * y; }));
  }

  void kinks_and_ties() {
    Tape64 tape;
    const D x = numbers(tape, {3}, {0, 1, -1});
    tape.backward(sum(relu(x)));
    QVERIFY(equal(x.gradient(), {0, 1, 0}));
    const D y = numbers(tape, {2, 3}, {4, 4, 1, 2, 7, 7});
    const D m = max(y, {1});
    QVERIFY(equal(m.values(), {4, 7}));
    tape.backward(sum(m));
    QVERIFY(equal(y.gradient(), {0.5, 0.5, 0, 0, 0.5, 0.5}));
  }

  void reductions() {
    const Shape shape{2, 3, 5};
    SMALL(error_of(shape, [](D x) { return sum(x) * mean(x); }));
    for (const bool keep : {false, true}) {
      SMALL(error_of(shape, [&](D x) { return sum(square(x), {0}, keep); }));
      SMALL(error_of(shape, [&](D x) { return sum(square(x), {1}, keep); }));
      SMALL(error_of(shape, [&](D x) { return sum(square(x), {-1}, keep); }));
      SMALL(error_of(shape, [&](D x) { return mean(square(x), {0, 2}, keep); }));
      SMALL(error_of(shape, [&](D x) { return mean(square(x), {0, 1, 2}, keep); }));
      SMALL(error_of(shape, [&](D x) { return max(x, {1}, keep); }));
      SMALL(error_of(shape, [&](D x) { return max(x, {2}, keep); }));
    }
    SMALL(error_of(shape, [](D x) { return x + sum(x, {1}, true); }));
    Tape64 tape;
    const D x = numbers(tape, {2, 3}, {1, 2, 3, 4, 5, 6});
    QVERIFY(equal(sum(x, {0}).values(), {5, 7, 9}));
    QVERIFY(equal(mean(x, {1}).values(), {2, 5}));
    QVERIFY(equal(sum(x).values(), {21}));
  }

  void products() {
    for (const bool ta : {false, true}) {
      for (const bool tb : {false, true}) {
        const Shape a = ta ? Shape{4, 3} : Shape{3, 4}, b = tb ? Shape{5, 4} : Shape{4, 5};
        SMALL(error_of(a, b, [&](D x, D y) { return matmul(x, y, ta, tb); }));
        const Shape a3 = ta ? Shape{2, 4, 3} : Shape{2, 3, 4}, b3 = tb ? Shape{2, 5, 4} : Shape{2, 4, 5};
        SMALL(error_of(a3, b3, [&](D x, D y) { return matmul(x, y, ta, tb); }));
        SMALL(error_of(a3, b, [&](D x, D y) { return matmul(x, y, ta, tb); }));
        SMALL(error_of(a, b3, [&](D x, D y) { return matmul(x, y, ta, tb); }));
      }
    }
    SMALL(error_of({3, 1, 2, 4}, {2, 4, 3}, [](D x, D y) { return matmul(x, y); }));
    SMALL(error_of({2, 3, 4}, {4, 5}, {5}, [](D x, D w, D b) { return linear(x, w, b); }));
  }

  void attention_by_its_definition() {
    // The fused one against softmax(q kᵀ / √D) v from single operations, and against differences.
    const Size batch = 2, t = 5, c = 6;
    const int heads = 2;
    auto q = random_weights({batch, t, c}, 1), k = random_weights({batch, t, c}, 2),
         v = random_weights({batch, t, c}, 3);
    for (const bool causal : {false, true}) {
      Tape64 tape;
      const D vq = tape.weights(q), vk = tape.weights(k), vv = tape.weights(v);
      const auto split = [&](D x) { return transpose(reshape(x, {batch, t, heads, c / heads}), 1, 2); };
      D scores = matmul(split(vq), split(vk), false, true) / std::sqrt(3.0);
      if (causal) scores = causal_mask(scores);
      const D plain = reshape(transpose(matmul(softmax(scores), split(vv)), 1, 2), {batch, t, c});
      const D fused = attention(vq, vk, vv, heads, causal);
      QVERIFY(equal(fused.values(), {plain.values().begin(), plain.values().end()}, 1e-14));
      SMALL(error_of({batch, t, c}, {batch, t, c}, {batch, t, c},
                     [&](D a, D b, D d) { return attention(a, b, d, heads, causal); }));
      SMALL(error_of({batch, 2, c}, {batch, t, c}, {batch, t, c},
                     [&](D a, D b, D d) { return attention(a, b, d, heads, causal); }));
      SMALL(error_of({batch, t, c}, [&](D a) { return attention(a, a, a, heads, causal); }));
    }
  }

  void softmax_and_losses() {
    const std::vector<int> targets{2, 0, -1, 4};
    SMALL(error_of({4, 5}, [](D x) { return softmax(x); }));
    SMALL(error_of({4, 5}, [](D x) { return log_softmax(x); }));
    SMALL(error_of({4, 5}, [&](D x) { return cross_entropy(x, targets); }));
    SMALL(error_of({4, 5}, [&](D x) { return cross_entropy_by_row(x, targets); }));
    SMALL(error_of({4, 5}, {4, 5}, [](D x, D y) { return mean_squared_error(x, y); }));
    Tape64 tape;
    const auto x = random_weights({4, 5}, 3);
    const D logits = tape.constant({4, 5}, x.value());
    const double by_parts = -(pick(log_softmax(logits), std::vector<int>{2, 0, 0, 4}).values()[0] +
                              pick(log_softmax(logits), std::vector<int>{2, 0, 0, 4}).values()[1] +
                              pick(log_softmax(logits), std::vector<int>{2, 0, 0, 4}).values()[3]) /
                            3;
    QVERIFY(std::abs(cross_entropy(logits, targets).item() - by_parts) < 1e-14);
  }

  void logits_of_ten_thousand() {
    Tape64 tape;
    const D x = numbers(tape, {2, 3}, {1e4, -1e4, 0, 1e4, 1e4, -1e4});
    const D loss = cross_entropy_by_row(x, std::vector<int>{1, 0});
    QVERIFY(equal(loss.values(), {2e4, std::log(2.0)}));
    QVERIFY(equal(log_softmax(x).values(),
                  {0, -2e4, -1e4, -std::log(2.0), -std::log(2.0), -2e4 - std::log(2.0)}, 1e-11));
    QVERIFY(equal(softmax(x).values(), {1, 0, 0, 0.5, 0.5, 0}));
    tape.backward(sum(loss));
    QVERIFY(equal(x.gradient(), {1, -1, 0, -0.5, 0.5, 0}));
  }

  void normalisation() {
    SMALL(error_of({3, 7}, {7}, {7}, [](D x, D g, D b) { return layer_norm(x, g, b); }));
    SMALL(error_of({3, 7}, {7}, [](D x, D g) { return rms_norm(x, g); }));
    SMALL(error_of({2, 40, 8}, {8}, {8}, [](D x, D g, D b) { return layer_norm(x, g, b); }));
    Tape64 tape;
    const auto x = random_weights({1, 9}, 5);
    const D one = tape.constant({9}, 1.0), zero = tape.constant({9}, 0.0);
    const D y = layer_norm(tape.constant({1, 9}, x.value()), one, zero, 0);
    QVERIFY(std::abs(mean(y).item()) < 1e-15);
    QVERIFY(std::abs(mean(square(y)).item() - 1) < 1e-14);
  }

  void moving() {
    SMALL(error_of({2, 3, 4}, [](D x) { return square(reshape(x, {4, -1})); }));
    SMALL(error_of({2, 3, 4}, [](D x) { return square(permute(x, {2, 0, 1})) + permute(x, {2, 0, 1}); }));
    SMALL(error_of({2, 3, 4}, [](D x) { return matmul(x, transpose(x)); }));
    SMALL(error_of({2, 3, 4}, [](D x) { return slice(x, 1, 1, 3) * slice(x, 1, 0, 2); }));
    SMALL(error_of({2, 3}, {2, 2}, [](D x, D y) { return square(concat<double>(std::vector{x, y, x}, 1)); }));
    SMALL(error_of({2, 3}, {4, 3}, [](D x, D y) { return square(concat<double>(std::vector{x, y}, 0)); }));
    SMALL(error_of({5, 3}, [](D x) { return square(gather(x, std::vector<int>{4, 0, 4, 2})); }));
    SMALL(error_of({3, 4}, [](D x) { return pick(square(x), std::vector<int>{1, 1, 3}); }));
    Tape64 tape;
    const D x = numbers(tape, {2, 3}, {1, 2, 3, 4, 5, 6});
    QVERIFY(equal(transpose(x).values(), {1, 4, 2, 5, 3, 6}));
    QVERIFY(equal(slice(x, -1, 1, 3).values(), {2, 3, 5, 6}));
    QVERIFY(equal(concat<double>(std::vector{x, x}, 1).values(), {1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6}));
    QVERIFY(equal(gather(x, std::vector<int>{1, 1, 0}).values(), {4, 5, 6, 4, 5, 6, 1, 2, 3}));
  }

  void masks_and_dropout() {
    const std::vector<std::uint8_t> mask{1, 0, 0, 1, 1, 0};
    SMALL(error_of({2, 6}, {2, 6}, [&](D x, D y) { return where(mask, square(x), y); }));
    SMALL(error_of({2, 6}, [&](D x) { return masked_fill(square(x), mask, 3.0); }));
    SMALL(error_of({2, 3, 3}, [](D x) { return softmax(causal_mask(x)); }));
    SMALL(error_of({50}, [](D x) { return dropout(square(x), 0.4, 9); }));
    Tape64 tape;
    const D ones = tape.constant({20000}, 1.0);
    const D dropped = dropout(ones, 0.25, 1);
    QVERIFY(std::abs(mean(dropped).item() - 1) < 0.02);  // 4 standard deviations
    const auto zeros = std::count(dropped.values().begin(), dropped.values().end(), 0.0);
    QVERIFY(std::abs(static_cast<double>(zeros) - 5000) < 250);
    const D again = dropout(ones, 0.25, 1), other = dropout(ones, 0.25, 2);
    QVERIFY(std::equal(dropped.values().begin(), dropped.values().end(), again.values().begin()));
    QVERIFY(!std::equal(dropped.values().begin(), dropped.values().end(), other.values().begin()));
  }

  void nothing_in_gives_nothing_out() {
    Tape64 tape;
    const std::vector<double> none;
    const D x = tape.input({0, 3}, none), y = tape.input({3, 0}, none),
            three = tape.input({3}, {{1.0, 2.0, 3.0}});
    const D column = tape.constant({3, 1}, 1.0);
    QCOMPARE((x + three).values().size(), std::size_t{0});
    QCOMPARE((y * column).values().size(), std::size_t{0});
    QVERIFY(equal(matmul(y, x).values(), std::vector<double>(9, 0.0)));
    QVERIFY(equal(sum(x, {0}).values(), {0, 0, 0}));
    QCOMPARE(softmax(x).values().size(), std::size_t{0});
    tape.backward(sum(x * three) + sum(matmul(y, tanh(x))) + cross_entropy(x, {}));
    QVERIFY(equal(three.gradient(), {0, 0, 0}));
  }

  void wrong_sizes_are_refused() {
    Tape64 tape;
    const D a = tape.constant({2, 3}, 1.0), b = tape.constant({2, 2}, 1.0);
    QVERIFY_EXCEPTION_THROWN(a + b, ShapeError);
    QVERIFY_EXCEPTION_THROWN(matmul(a, b, false, true), ShapeError);
    QVERIFY_EXCEPTION_THROWN(reshape(a, {4}), ShapeError);
    QVERIFY_EXCEPTION_THROWN(slice(a, 1, 2, 4), ShapeError);
    QVERIFY_EXCEPTION_THROWN(permute(a, {0, 0}), ShapeError);
    QVERIFY_EXCEPTION_THROWN(gather(a, std::vector<int>{2}), std::out_of_range);
    QVERIFY_EXCEPTION_THROWN(cross_entropy(a, std::vector<int>{0, 3}), std::out_of_range);
    QVERIFY_EXCEPTION_THROWN(tape.backward(a), ShapeError);
  }
};

QTEST_APPLESS_MAIN(OperationsTest)
#include "operations_test.moc"
