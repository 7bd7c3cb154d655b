// What happens along the last axis: softmax, losses, normalisation.
#include <algorithm>

#include "core/kernels/kernels.hpp"
#include "core/kernels/tiles.hpp"
#include "core/tensor/operations.hpp"

namespace lucid {
namespace {

/// Rows that make a piece of work of a few microseconds.
Size rows_per_tile(Size c) { return std::max<Size>(1, 4096 / std::max<Size>(1, c)); }

/// body(row, where it begins) for each row.
template <class Body>
void for_rows(const Shape& shape, const Body& body) {
  const Size c = shape.last(), rows = shape.rows();
  in_tiles(rows, rows_per_tile(c), rows * c, [&](Size row, Size end) {
    for (; row < end; ++row) body(row, row * c);
  });
}

// ---------------------------------------------------------------- softmax

template <class T>
void softmax_back(Tape<T>& tape, const Node<T>& y) {
  const GradientSlot<T> gx = tape.gradient_slot(y.parents[0]);
  const Size c = y.shape.last();
  for_rows(y.shape, [&](Size, Size at) {
    kernels<T>().softmax_row_backward(y.value + at, y.gradient + at, gx.data + at, c, gx.accumulate);
  });
}

/// gx (+)= gy - softmax Σ gy
template <class T>
void log_softmax_back(Tape<T>& tape, const Node<T>& y) {
  const GradientSlot<T> gx = tape.gradient_slot(y.parents[0]);
  const auto* probabilities = static_cast<const T*>(y.context);
  const Size c = y.shape.last();
  for_rows(y.shape, [&](Size, Size at) {
    const T total = kernels<T>().sum(y.gradient + at, c);
    kernels<T>().add_scaled(-total, probabilities + at, gx.data + at, c, gx.accumulate);
    kernels<T>().add_scaled(T(1), y.gradient + at, gx.data + at, c, true);
  });
}

// ---------------------------------------------------------------- cross-entropy

template <class T>
struct CrossEntropy {
  const int* targets;
  const T* probabilities;
  Size counted;  ///< rows with a target
  bool averaged;
};

/// g_logits (+)= weight (probability - [target]), weight 0 for rows without a target.
template <class T>
void cross_entropy_back(Tape<T>& tape, const Node<T>& y) {
  const auto& p = *static_cast<const CrossEntropy<T>*>(y.context);
  const GradientSlot<T> gx = tape.gradient_slot(y.parents[0]);
  const Shape& shape = tape.node(y.parents[0]).shape;
  const Size c = shape.last();
  for_rows(shape, [&](Size row, Size at) {
    const int target = p.targets[row];
    T weight = target < 0 ? T(0) : y.gradient[p.averaged ? 0 : row];
    if (p.averaged) weight /= static_cast<T>(std::max<Size>(1, p.counted));
    kernels<T>().add_scaled(weight, p.probabilities + at, gx.data + at, c, gx.accumulate);
    if (target >= 0) gx.data[at + target] -= weight;
  });
}

template <class T>
Var<T> cross_entropy(Var<T> logits, std::span<const int> targets, bool averaged) {
  Tape<T>& tape = *logits.tape;
  const Shape shape = logits.shape();
  const Size rows = shape.rows(), c = shape.last();
  if (shape.rank < 1 || static_cast<Size>(targets.size()) != rows) {
    throw ShapeError("cross_entropy: " + std::to_string(targets.size()) + " targets for " + shape.text());
  }
  for (int target : targets) {
    if (target < -1 || target >= c)
      throw std::out_of_range("cross_entropy: target " + std::to_string(target));
  }
  const int id =
      tape.add("cross_entropy", averaged ? Shape{} : Shape{rows}, {logits.id}, &cross_entropy_back<T>);
  const auto before = tape.mark();
  T* probabilities = tape.template allocate<T>(shape.count());
  T* losses = averaged ? tape.template allocate<T>(rows) : tape.value(id);
  const T* x = tape.value(logits.id);
  for_rows(shape, [&](Size row, Size at) {
    T largest(0);
    const T log_sum = kernels<T>().softmax_row(x + at, probabilities + at, c, &largest);
    const int target = targets[static_cast<std::size_t>(row)];
    losses[row] = target < 0 ? T(0) : log_sum - (x[at + target] - largest);
  });
  const Size counted =
      static_cast<Size>(std::count_if(targets.begin(), targets.end(), [](int t) { return t >= 0; }));
  if (averaged) {
    tape.value(id)[0] = kernels<T>().sum(losses, rows) / static_cast<T>(std::max<Size>(1, counted));
  }
  if (tape.wants_gradient(id)) {
    tape.set_context(id,
                     tape.keep(CrossEntropy<T>{tape.keep_list(targets), probabilities, counted, averaged}));
  } else {
    tape.rewind(before);
  }
  return {&tape, id};
}

template <class T>
void squared_error_back(Tape<T>& tape, const Node<T>& y) {
  const int a = y.parents[0], b = y.parents[1];
  const Size n = tape.node(a).shape.count();
  const T factor = T(2) * y.gradient[0] / static_cast<T>(n);
  for (const int side : {0, 1}) {
    const GradientSlot<T> slot = tape.gradient_slot(y.parents[side]);
    if (!slot.data) continue;
    const T sign = side == 0 ? factor : -factor;
    const T *from_a = tape.value(a), *from_b = tape.value(b);
    kernels<T>().add_scaled(sign, from_a, slot.data, n, slot.accumulate);
    kernels<T>().add_scaled(-sign, from_b, slot.data, n, true);
  }
}

// ---------------------------------------------------------------- normalisation

template <class T>
struct Normalisation {
  const T *mean, *inverse;  // by row
  bool centred;
};

template <class T>
void normalise_back(Tape<T>& tape, const Node<T>& y) {
  const auto p = *static_cast<const Normalisation<T>*>(y.context);
  const int of_shift = y.parents[2];
  const T *x = tape.value(y.parents[0]), *gain = tape.value(y.parents[1]);
  const GradientSlot<T> gx = tape.gradient_slot(y.parents[0]);
  T* g_gain = tape.gradient_sum(y.parents[1]);
  T* g_shift = of_shift >= 0 ? tape.gradient_sum(of_shift) : nullptr;
  const Size c = y.shape.last(), rows = y.shape.rows();
  // Gradients of gain and shift by pieces of rows, which are then added in order.
  const Size piece = std::max<Size>(16, rows_per_tile(c)), pieces = (rows + piece - 1) / piece;
  const auto before = tape.mark();
  T* sums = tape.template allocate<T>(2 * pieces * c);
  std::fill_n(sums, 2 * pieces * c, T(0));
  in_tiles(rows, piece, 2 * rows * c, [&](Size row, Size end) {
    T* own = sums + 2 * (row / piece) * c;
    for (; row < end; ++row) {
      kernels<T>().normalise_row_backward(x + row * c, gain, y.gradient + row * c,
                                          gx.data ? gx.data + row * c : nullptr, g_gain ? own : nullptr,
                                          g_shift ? own + c : nullptr, c, p.centred, p.mean[row],
                                          p.inverse[row], gx.accumulate);
    }
  });
  for (Size i = 0; i < pieces; ++i) {
    if (g_gain) kernels<T>().add_scaled(T(1), sums + 2 * i * c, g_gain, c, true);
    if (g_shift) kernels<T>().add_scaled(T(1), sums + (2 * i + 1) * c, g_shift, c, true);
  }
  tape.rewind(before);
}

template <class T>
Var<T> normalise(const char* name, Var<T> x, Var<T> gain, Var<T> shift, double epsilon, bool centred) {
  Tape<T>& tape = *x.tape;
  const Shape shape = x.shape();
  const Size c = shape.last(), rows = shape.rows();
  if (gain.shape() != Shape{c} || (shift.tape && shift.shape() != Shape{c})) {
    throw ShapeError(std::string(name) + ": " + shape.text() + " with a gain of " + gain.shape().text());
  }
  const int id = shift.tape ? tape.add(name, shape, {x.id, gain.id, shift.id}, &normalise_back<T>)
                            : tape.add(name, shape, {x.id, gain.id}, &normalise_back<T>);
  const auto before = tape.mark();
  T* mean = tape.template allocate<T>(rows);
  T* inverse = tape.template allocate<T>(rows);
  const T *from = tape.value(x.id), *by = tape.value(gain.id),
          *plus = shift.tape ? tape.value(shift.id) : nullptr;
  T* to = tape.value(id);
  for_rows(shape, [&](Size row, Size at) {
    kernels<T>().normalise_row(from + at, by, plus, to + at, c, T(epsilon), centred, mean + row,
                               inverse + row);
  });
  if (tape.wants_gradient(id)) {
    tape.set_context(id, tape.keep(Normalisation<T>{mean, inverse, centred}));
  } else {
    tape.rewind(before);
  }
  return {&tape, id};
}

}  // namespace

template <class T>
Var<T> softmax(Var<T> x) {
  Tape<T>& tape = *x.tape;
  const Shape shape = x.shape();
  const int id = tape.add("softmax", shape, {x.id}, &softmax_back<T>);
  const T* from = tape.value(x.id);
  T* to = tape.value(id);
  for_rows(shape, [&](Size, Size at) {
    T largest(0);
    kernels<T>().softmax_row(from + at, to + at, shape.last(), &largest);
  });
  return {&tape, id};
}

template <class T>
Var<T> log_softmax(Var<T> x) {
  Tape<T>& tape = *x.tape;
  const Shape shape = x.shape();
  const int id = tape.add("log_softmax", shape, {x.id}, &log_softmax_back<T>);
  const auto before = tape.mark();
  T* probabilities = tape.template allocate<T>(shape.count());
  const T* from = tape.value(x.id);
  T* to = tape.value(id);
  for_rows(shape, [&](Size, Size at) {
    T largest(0);
    const T log_sum = kernels<T>().softmax_row(from + at, probabilities + at, shape.last(), &largest);
    kernels<T>().scale_shift(from + at, T(1), -largest, to + at, shape.last());
    kernels<T>().scale_shift(to + at, T(1), -log_sum, to + at, shape.last());
  });
  if (tape.wants_gradient(id)) {
    tape.set_context(id, probabilities);
  } else {
    tape.rewind(before);
  }
  return {&tape, id};
}

template <class T>
Var<T> cross_entropy_by_row(Var<T> logits, std::span<const int> targets) {
  return cross_entropy(logits, targets, false);
}
template <class T>
Var<T> cross_entropy(Var<T> logits, std::span<const int> targets) {
  return cross_entropy(logits, targets, true);
}

template <class T>
Var<T> mean_squared_error(Var<T> a, Var<T> b) {
  if (a.shape() != b.shape())
    throw ShapeError("mean_squared_error: " + a.shape().text() + " and " + b.shape().text());
  Tape<T>& tape = *a.tape;
  const int id = tape.add("mean_squared_error", Shape{}, {a.id, b.id}, &squared_error_back<T>);
  const auto before = tape.mark();
  const Size n = a.shape().count();
  T* difference = tape.template allocate<T>(n);
  kernels<T>().binary(Binary::subtract, tape.value(a.id), 1, tape.value(b.id), 1, difference, n);
  tape.value(id)[0] = kernels<T>().dot(difference, difference, n) / static_cast<T>(n);
  tape.rewind(before);
  return {&tape, id};
}

template <class T>
Var<T> layer_norm(Var<T> x, Var<T> gain, Var<T> shift, double epsilon) {
  return normalise("layer_norm", x, gain, shift, epsilon, true);
}
template <class T>
Var<T> rms_norm(Var<T> x, Var<T> gain, double epsilon) {
  return normalise("rms_norm", x, gain, Var<T>{}, epsilon, false);
}

#define LUCID_INSTANTIATE(T)                                          \
  template Var<T> softmax(Var<T>);                                    \
  template Var<T> log_softmax(Var<T>);                                \
  template Var<T> cross_entropy_by_row(Var<T>, std::span<const int>); \
  template Var<T> cross_entropy(Var<T>, std::span<const int>);        \
  template Var<T> mean_squared_error(Var<T>, Var<T>);                 \
  template Var<T> layer_norm(Var<T>, Var<T>, Var<T>, double);         \
  template Var<T> rms_norm(Var<T>, Var<T>, double);
LUCID_INSTANTIATE(float)
LUCID_INSTANTIATE(double)

}  // namespace lucid
