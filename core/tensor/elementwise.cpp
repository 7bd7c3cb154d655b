// Operations that treat every number alike: broadcasting pairs, functions of one number, masks, dropout.
#include <algorithm>
#include <limits>

#include "core/kernels/kernels.hpp"
#include "core/kernels/tiles.hpp"
#include "core/random.hpp"
#include "core/tensor/operations.hpp"

namespace lucid {
namespace {

constexpr Size tile = 8192;  // numbers: 32 KiB of floats

// ---------------------------------------------------------------- one number

/// About nanoseconds per number, to decide whether threads pay.
Size cost(Unary f) {
  return f == Unary::relu || f == Unary::square || f == Unary::negate || f == Unary::reciprocal ? 1 : 2;
}

template <class T, Unary f>
void unary_back(Tape<T>& tape, const Node<T>& y) {
  const GradientSlot<T> gx = tape.gradient_slot(y.parents[0]);
  const T* x = tape.value(y.parents[0]);
  const Size n = y.shape.count();
  in_tiles(n, tile, n * cost(f) / 4, [&](Size i, Size end) {
    kernels<T>().unary_backward(f, x + i, y.value + i, y.gradient + i, gx.data + i, end - i, gx.accumulate);
  });
}

template <Unary f, class T>
Var<T> unary(const char* name, Var<T> x) {
  Tape<T>& tape = *x.tape;
  const int id = tape.add(name, x.shape(), {x.id}, &unary_back<T, f>);
  const T* from = tape.value(x.id);
  T* to = tape.value(id);
  const Size n = tape.node(id).shape.count();
  in_tiles(n, tile, n * cost(f) / 4,
           [&](Size i, Size end) { kernels<T>().unary(f, from + i, to + i, end - i); });
  return {&tape, id};
}

// ---------------------------------------------------------------- two numbers

/// body(begin of the run in out, in a, in b, length) over all runs, several runs or a part of one at a time.
template <class Body>
void over_runs(const Walk& w, bool may_share, const Body& body) {
  const Size work = may_share ? w.outer * w.inner / 4 : 0;
  if (w.outer == 1) {
    in_tiles(w.inner, tile, work, [&](Size i, Size end) { body(i, i * w.inner_a, i * w.inner_b, end - i); });
    return;
  }
  in_tiles(w.outer, std::max<Size>(1, tile / std::max<Size>(1, w.inner)), work, [&](Size run, Size end) {
    Size a = 0, b = 0;
    for (; run < end; ++run) {
      w.offsets(run, a, b);
      body(run * w.inner, a, b, w.inner);
    }
  });
}

template <class T, Binary f>
void binary_back(Tape<T>& tape, const Node<T>& y) {
  const int parent_a = y.parents[0], parent_b = y.parents[1];
  const Walk w = walk(y.shape, tape.node(parent_a).shape, tape.node(parent_b).shape);
  const T *a = tape.value(parent_a), *b = tape.value(parent_b), *g = y.gradient;
  for (const int side : {0, 1}) {
    const int parent = y.parents[side];
    if (!tape.wants_gradient(parent)) continue;
    const Size inner = side == 0 ? w.inner_a : w.inner_b;
    const bool whole = tape.node(parent).shape.count() == y.shape.count();
    if (whole) {
      const GradientSlot<T> slot = tape.gradient_slot(parent);
      over_runs(w, true, [&](Size i, Size in_a, Size in_b, Size n) {
        kernels<T>().binary_backward(f, side, g + i, a + in_a, w.inner_a, b + in_b, w.inner_b, slot.data + i,
                                     1, n, slot.accumulate);
      });
      continue;
    }
    T* out = tape.gradient_sum(parent);
    if (inner == 0) {  // each run becomes one number; runs of one target come in order
      for (Size run = 0; run < w.outer; ++run) {
        Size in_a = 0, in_b = 0;
        w.offsets(run, in_a, in_b);
        kernels<T>().binary_backward(f, side, g + run * w.inner, a + in_a, w.inner_a, b + in_b, w.inner_b,
                                     out + (side == 0 ? in_a : in_b), 0, w.inner, true);
      }
      continue;
    }
    // Runs that fall on each other, such as a bias: columns are dealt out, rows come in order.
    in_tiles(w.inner, 256, w.outer * w.inner / 4, [&](Size column, Size end) {
      for (Size run = 0; run < w.outer; ++run) {
        Size in_a = 0, in_b = 0;
        w.offsets(run, in_a, in_b);
        kernels<T>().binary_backward(f, side, g + run * w.inner + column, a + in_a + column * w.inner_a,
                                     w.inner_a, b + in_b + column * w.inner_b, w.inner_b,
                                     out + (side == 0 ? in_a : in_b) + column, 1, end - column, true);
      }
    });
  }
}

template <Binary f, class T>
Var<T> binary(const char* name, Var<T> a, Var<T> b) {
  Tape<T>& tape = *a.tape;
  const Shape shape = broadcast(a.shape(), b.shape());
  const Walk w = walk(shape, a.shape(), b.shape());
  const int id = tape.add(name, shape, {a.id, b.id}, &binary_back<T, f>);
  const T *from_a = tape.value(a.id), *from_b = tape.value(b.id);
  T* to = tape.value(id);
  over_runs(w, true, [&](Size i, Size in_a, Size in_b, Size n) {
    kernels<T>().binary(f, from_a + in_a, w.inner_a, from_b + in_b, w.inner_b, to + i, n);
  });
  return {&tape, id};
}

template <class T>
void scale_back(Tape<T>& tape, const Node<T>& y) {
  const GradientSlot<T> gx = tape.gradient_slot(y.parents[0]);
  const T factor = *static_cast<const T*>(y.context);
  const Size n = y.shape.count();
  in_tiles(n, tile, n / 4, [&](Size i, Size end) {
    kernels<T>().add_scaled(factor, y.gradient + i, gx.data + i, end - i, gx.accumulate);
  });
}

// ---------------------------------------------------------------- masks

struct Dropout {
  double p;
  std::uint64_t seed;
};

/// to[i] (+)= from[i] / (1-p) where the number's own hash says keep, else 0: no mask needs to be stored.
template <class T>
void drop(const Dropout& d, const T* from, T* to, Size n, bool accumulate) {
  const auto threshold = static_cast<std::uint64_t>(d.p * 0x1.0p53);
  const T kept = T(1 / (1 - d.p));
  in_tiles(n, tile, n, [&](Size begin, Size end) {
    for (Size i = begin; i < end; ++i) {
      std::uint64_t state = d.seed ^ (static_cast<std::uint64_t>(i) * 0xD1342543DE82EF95ull);
      const bool keeps = (split_mix(state) >> 11) >= threshold;
      const T y = keeps ? from[i] * kept : T(0);
      to[i] = accumulate ? to[i] + y : y;
    }
  });
}

template <class T>
void dropout_back(Tape<T>& tape, const Node<T>& y) {
  const GradientSlot<T> gx = tape.gradient_slot(y.parents[0]);
  drop(*static_cast<const Dropout*>(y.context), y.gradient, gx.data, y.shape.count(), gx.accumulate);
}

struct Mask {
  const std::uint8_t* bits;
  Size count;
};

template <class T>
void where_back(Tape<T>& tape, const Node<T>& y) {
  const auto& mask = *static_cast<const Mask*>(y.context);
  const Size n = y.shape.count();
  for (const int side : {0, 1}) {
    const int parent = y.parents[side];
    if (parent < 0 || !tape.wants_gradient(parent)) continue;
    T* g = tape.gradient_sum(parent);
    for (Size i = 0; i < n; ++i) {
      if ((mask.bits[i % mask.count] != 0) == (side == 0)) g[i] += y.gradient[i];
    }
  }
}

template <class T>
void fill_back(Tape<T>& tape, const Node<T>& y) {
  const auto& mask = *static_cast<const Mask*>(y.context);
  T* g = tape.gradient_sum(y.parents[0]);
  for (Size i = 0; i < y.shape.count(); ++i) {
    if (!mask.bits[i % mask.count]) g[i] += y.gradient[i];
  }
}

template <class T>
Mask kept_mask(Tape<T>& tape, std::span<const std::uint8_t> mask, const Shape& shape) {
  const auto n = static_cast<Size>(mask.size());
  if (n == 0 || shape.count() % n != 0) throw ShapeError("mask: does not repeat over " + shape.text());
  return {tape.keep_list(mask), n};
}

template <class T>
void causal_back(Tape<T>& tape, const Node<T>& y) {
  T* g = tape.gradient_sum(y.parents[0]);
  const Size t = y.shape[-2], s = y.shape[-1];
  for (Size row = 0; row < y.shape.rows(); ++row) {
    const Size seen = std::clamp<Size>(row % t + 1 + s - t, 0, s);
    for (Size i = row * s; i < row * s + seen; ++i) g[i] += y.gradient[i];
  }
}

}  // namespace

template <class T>
Var<T> add(Var<T> a, Var<T> b) {
  return binary<Binary::add>("add", a, b);
}
template <class T>
Var<T> subtract(Var<T> a, Var<T> b) {
  return binary<Binary::subtract>("subtract", a, b);
}
template <class T>
Var<T> multiply(Var<T> a, Var<T> b) {
  return binary<Binary::multiply>("multiply", a, b);
}
template <class T>
Var<T> divide(Var<T> a, Var<T> b) {
  return binary<Binary::divide>("divide", a, b);
}

template <class T>
Var<T> scale(Var<T> x, std::type_identity_t<T> factor, std::type_identity_t<T> shift) {
  Tape<T>& tape = *x.tape;
  const int id = tape.add("scale", x.shape(), {x.id}, &scale_back<T>, tape.keep(factor));
  const T* from = tape.value(x.id);
  T* to = tape.value(id);
  const Size n = tape.node(id).shape.count();
  in_tiles(n, tile, n / 4,
           [&](Size i, Size end) { kernels<T>().scale_shift(from + i, factor, shift, to + i, end - i); });
  return {&tape, id};
}

template <class T>
Var<T> tanh(Var<T> x) {
  return unary<Unary::tanh>("tanh", x);
}
template <class T>
Var<T> relu(Var<T> x) {
  return unary<Unary::relu>("relu", x);
}
template <class T>
Var<T> sigmoid(Var<T> x) {
  return unary<Unary::sigmoid>("sigmoid", x);
}
template <class T>
Var<T> gelu(Var<T> x) {
  return unary<Unary::gelu>("gelu", x);
}
template <class T>
Var<T> silu(Var<T> x) {
  return unary<Unary::silu>("silu", x);
}
template <class T>
Var<T> exp(Var<T> x) {
  return unary<Unary::exp>("exp", x);
}
template <class T>
Var<T> log(Var<T> x) {
  return unary<Unary::log>("log", x);
}
template <class T>
Var<T> sqrt(Var<T> x) {
  return unary<Unary::sqrt>("sqrt", x);
}
template <class T>
Var<T> square(Var<T> x) {
  return unary<Unary::square>("square", x);
}

template <class T>
Var<T> dropout(Var<T> x, double p, std::uint64_t seed) {
  if (!(p >= 0 && p < 1)) throw std::invalid_argument("dropout: p must be in [0, 1)");
  Tape<T>& tape = *x.tape;
  const Dropout settings{p, seed};
  const int id = tape.add("dropout", x.shape(), {x.id}, &dropout_back<T>, tape.keep(settings));
  drop(settings, tape.value(x.id), tape.value(id), tape.node(id).shape.count(), false);
  return {&tape, id};
}

template <class T>
Var<T> where(std::span<const std::uint8_t> mask, Var<T> a, Var<T> b) {
  if (a.shape() != b.shape()) throw ShapeError("where: " + a.shape().text() + " and " + b.shape().text());
  Tape<T>& tape = *a.tape;
  const Mask kept = kept_mask(tape, mask, a.shape());
  const int id = tape.add("where", a.shape(), {a.id, b.id}, &where_back<T>, tape.keep(kept));
  const T *from_a = tape.value(a.id), *from_b = tape.value(b.id);
  T* to = tape.value(id);
  const Size n = tape.node(id).shape.count();
  for (Size i = 0; i < n; ++i) to[i] = kept.bits[i % kept.count] ? from_a[i] : from_b[i];
  return {&tape, id};
}

template <class T>
Var<T> masked_fill(Var<T> x, std::span<const std::uint8_t> mask, std::type_identity_t<T> value) {
  Tape<T>& tape = *x.tape;
  const Mask kept = kept_mask(tape, mask, x.shape());
  const int id = tape.add("masked_fill", x.shape(), {x.id}, &fill_back<T>, tape.keep(kept));
  const T* from = tape.value(x.id);
  T* to = tape.value(id);
  const Size n = tape.node(id).shape.count();
  for (Size i = 0; i < n; ++i) to[i] = kept.bits[i % kept.count] ? value : from[i];
  return {&tape, id};
}

template <class T>
Var<T> causal_mask(Var<T> x) {
  Tape<T>& tape = *x.tape;
  const int id = tape.add("causal_mask", x.shape(), {x.id}, &causal_back<T>);
  const Shape shape = x.shape();
  const Size t = shape[-2], s = shape[-1];
  const T* from = tape.value(x.id);
  T* to = tape.value(id);
  for (Size row = 0; row < shape.rows(); ++row) {
    const Size seen = std::clamp<Size>(row % t + 1 + s - t, 0, s);
    std::copy_n(from + row * s, seen, to + row * s);
    std::fill_n(to + row * s + seen, s - seen, -std::numeric_limits<T>::infinity());
  }
  return {&tape, id};
}

#define LUCID_INSTANTIATE(T)                                                                   \
  template Var<T> add(Var<T>, Var<T>);                                                         \
  template Var<T> subtract(Var<T>, Var<T>);                                                    \
  template Var<T> multiply(Var<T>, Var<T>);                                                    \
  template Var<T> divide(Var<T>, Var<T>);                                                      \
  template Var<T> scale(Var<T>, std::type_identity_t<T>, std::type_identity_t<T>);             \
  template Var<T> tanh(Var<T>);                                                                \
  template Var<T> relu(Var<T>);                                                                \
  template Var<T> sigmoid(Var<T>);                                                             \
  template Var<T> gelu(Var<T>);                                                                \
  template Var<T> silu(Var<T>);                                                                \
  template Var<T> exp(Var<T>);                                                                 \
  template Var<T> log(Var<T>);                                                                 \
  template Var<T> sqrt(Var<T>);                                                                \
  template Var<T> square(Var<T>);                                                              \
  template Var<T> dropout(Var<T>, double, std::uint64_t);                                      \
  template Var<T> where(std::span<const std::uint8_t>, Var<T>, Var<T>);                        \
  template Var<T> masked_fill(Var<T>, std::span<const std::uint8_t>, std::type_identity_t<T>); \
  template Var<T> causal_mask(Var<T>);
LUCID_INSTANTIATE(float)
LUCID_INSTANTIATE(double)

}  // namespace lucid
