// Matrix products, the affine layer, and attention.
#include <algorithm>
#include <cmath>

#include "core/kernels/gemm.hpp"
#include "core/kernels/kernels.hpp"
#include "core/kernels/tiles.hpp"
#include "core/tensor/operations.hpp"

namespace lucid {
namespace {

// ---------------------------------------------------------------- matmul

/// A batched product C[i] = op(A[i]) op(B[i]); the leading axes of A and B may stand still.
struct Batches {
  Size m = 0, n = 0, k = 0;
  bool transpose_a = false, transpose_b = false;
  Shape lead;  ///< leading axes of the result
  Shape lead_a, lead_b;
  Shape out;  ///< of the whole result

  Size count() const { return lead.count(); }
};

Shape leading(const Shape& shape) {
  Shape result = shape;
  result.rank -= 2;
  return result;
}

Batches batches(const Shape& a, const Shape& b, bool transpose_a, bool transpose_b) {
  const std::string text =
      "matmul: " + a.text() + (transpose_a ? "ᵀ" : "") + " and " + b.text() + (transpose_b ? "ᵀ" : "");
  if (a.rank < 2 || b.rank < 2) throw ShapeError(text);
  Batches p;
  p.transpose_a = transpose_a;
  p.transpose_b = transpose_b;
  p.m = transpose_a ? a[-1] : a[-2];
  p.k = transpose_a ? a[-2] : a[-1];
  p.n = transpose_b ? b[-2] : b[-1];
  if (p.k != (transpose_b ? b[-1] : b[-2])) throw ShapeError(text);
  p.lead_a = leading(a);
  p.lead_b = leading(b);
  p.lead = broadcast(p.lead_a, p.lead_b);
  p.out = p.lead;
  p.out.rank += 2;
  p.out[-2] = p.m;
  p.out[-1] = p.n;
  if (b.rank == 2 && !transpose_a) {  // one product of many rows instead of many products
    p.m *= p.lead_a.count();
    p.lead = p.lead_a = Shape{};
  }
  return p;
}

/// body(batch, its number in a, its number in b), the batches in parallel if `may_share`.
template <class Body>
void for_batches(const Batches& p, bool may_share, const Body& body) {
  const Size count = p.count();
  if (count == 1) return body(Size{0}, Size{0}, Size{0});
  const Walk w = walk(p.lead, p.lead_a, p.lead_b);
  in_tiles(count, 1, may_share ? count * p.m * p.n * p.k / 32 : 0, [&](Size i, Size) {
    Size of_a = 0, of_b = 0;
    w.offsets(i / w.inner, of_a, of_b);
    body(i, of_a + i % w.inner * w.inner_a, of_b + i % w.inner * w.inner_b);
  });
}

template <class T>
void matmul_back(Tape<T>& tape, const Node<T>& c) {
  const auto& p = *static_cast<const Batches*>(c.context);
  const int parent_a = c.parents[0], parent_b = c.parents[1];
  const T *a = tape.value(parent_a), *b = tape.value(parent_b), *g = c.gradient;
  const Size size_a = p.m * p.k, size_b = p.k * p.n, size_c = p.m * p.n;
  const Size lda = p.transpose_a ? p.m : p.k, ldb = p.transpose_b ? p.k : p.n;
  if (tape.wants_gradient(parent_a)) {
    // dA = dC op(B)ᵀ, or its transpose.
    const bool whole = p.lead_a.count() == p.count();
    const GradientSlot<T> slot =
        whole ? tape.gradient_slot(parent_a) : GradientSlot<T>{tape.gradient_sum(parent_a), true};
    const T beta = slot.accumulate ? T(1) : T(0);
    for_batches(p, whole, [&](Size i, Size in_a, Size in_b) {
      const T *of_g = g + i * size_c, *of_b = b + in_b * size_b;
      T* out = slot.data + in_a * size_a;
      if (p.transpose_a) {
        gemm(Product<T>{.m = p.k,
                        .n = p.m,
                        .k = p.n,
                        .a = of_b,
                        .lda = ldb,
                        .transpose_a = p.transpose_b,
                        .b = of_g,
                        .ldb = p.n,
                        .transpose_b = true,
                        .c = out,
                        .ldc = lda,
                        .beta = beta});
      } else {
        gemm(Product<T>{.m = p.m,
                        .n = p.k,
                        .k = p.n,
                        .a = of_g,
                        .lda = p.n,
                        .b = of_b,
                        .ldb = ldb,
                        .transpose_b = !p.transpose_b,
                        .c = out,
                        .ldc = lda,
                        .beta = beta});
      }
    });
  }
  if (tape.wants_gradient(parent_b)) {
    // dB = op(A)ᵀ dC, or its transpose.
    const bool whole = p.lead_b.count() == p.count();
    const GradientSlot<T> slot =
        whole ? tape.gradient_slot(parent_b) : GradientSlot<T>{tape.gradient_sum(parent_b), true};
    const T beta = slot.accumulate ? T(1) : T(0);
    for_batches(p, whole, [&](Size i, Size in_a, Size in_b) {
      const T *of_g = g + i * size_c, *of_a = a + in_a * size_a;
      T* out = slot.data + in_b * size_b;
      if (p.transpose_b) {
        gemm(Product<T>{.m = p.n,
                        .n = p.k,
                        .k = p.m,
                        .a = of_g,
                        .lda = p.n,
                        .transpose_a = true,
                        .b = of_a,
                        .ldb = lda,
                        .transpose_b = p.transpose_a,
                        .c = out,
                        .ldc = ldb,
                        .beta = beta});
      } else {
        gemm(Product<T>{.m = p.k,
                        .n = p.n,
                        .k = p.m,
                        .a = of_a,
                        .lda = lda,
                        .transpose_a = !p.transpose_a,
                        .b = of_g,
                        .ldb = p.n,
                        .c = out,
                        .ldc = ldb,
                        .beta = beta});
      }
    });
  }
}

// ---------------------------------------------------------------- linear

template <class T>
void linear_back(Tape<T>& tape, const Node<T>& y) {
  const Shape w_shape = tape.node(y.parents[1]).shape;
  const Size k = w_shape[0], n = w_shape[1], rows = y.shape.count() / std::max<Size>(1, n);
  const T* g = y.gradient;
  if (tape.wants_gradient(y.parents[0])) {
    const GradientSlot<T> gx = tape.gradient_slot(y.parents[0]);
    gemm(Product<T>{.m = rows,
                    .n = k,
                    .k = n,
                    .a = g,
                    .lda = n,
                    .b = tape.value(y.parents[1]),
                    .ldb = n,
                    .transpose_b = true,
                    .c = gx.data,
                    .ldc = k,
                    .beta = gx.accumulate ? T(1) : T(0)});
  }
  if (tape.wants_gradient(y.parents[1])) {
    const GradientSlot<T> gw = tape.gradient_slot(y.parents[1]);
    gemm(Product<T>{.m = k,
                    .n = n,
                    .k = rows,
                    .a = tape.value(y.parents[0]),
                    .lda = k,
                    .transpose_a = true,
                    .b = g,
                    .ldb = n,
                    .c = gw.data,
                    .ldc = n,
                    .beta = gw.accumulate ? T(1) : T(0)});
  }
  if (tape.wants_gradient(y.parents[2])) {
    const GradientSlot<T> gb = tape.gradient_slot(y.parents[2]);
    in_tiles(n, 256, rows * n / 8, [&](Size column, Size end) {
      for (Size row = 0; row < rows; ++row) {
        kernels<T>().add_scaled(T(1), g + row * n + column, gb.data + column, end - column,
                                gb.accumulate || row > 0);
      }
    });
  }
}

// ---------------------------------------------------------------- attention

struct Attention {
  Size batch, t, s, c, heads;
  bool causal;
  const void* weights;  // [batch, heads, t, s]
  Size depth() const { return c / heads; }
  Size seen(Size row) const { return causal ? std::clamp<Size>(row + 1 + s - t, 0, s) : s; }
};

template <class Body>
void for_heads(const Attention& p, const Body& body) {
  const Size count = p.batch * p.heads;
  in_tiles(count, 1, count * p.t * p.s * p.depth() / 16,
           [&](Size i, Size) { body(i, i / p.heads, i % p.heads); });
}

template <class T>
void attend(const Attention& p, const T* q, const T* k, const T* v, T* weights, T* out) {
  const Size d = p.depth();
  const T scale = T(1 / std::sqrt(static_cast<double>(d)));
  for_heads(p, [&](Size i, Size batch, Size head) {
    const Size at_q = batch * p.t * p.c + head * d, at_k = batch * p.s * p.c + head * d;
    T* w = weights + i * p.t * p.s;
    gemm(Product<T>{.m = p.t,
                    .n = p.s,
                    .k = d,
                    .a = q + at_q,
                    .lda = p.c,
                    .b = k + at_k,
                    .ldb = p.c,
                    .transpose_b = true,
                    .c = w,
                    .ldc = p.s,
                    .alpha = scale});
    for (Size row = 0; row < p.t; ++row) {
      const Size seen = p.seen(row);
      T largest(0);
      if (seen > 0) kernels<T>().softmax_row(w + row * p.s, w + row * p.s, seen, &largest);
      std::fill_n(w + row * p.s + seen, p.s - seen, T(0));
    }
    gemm(Product<T>{.m = p.t,
                    .n = d,
                    .k = p.s,
                    .a = w,
                    .lda = p.s,
                    .b = v + at_k,
                    .ldb = p.c,
                    .c = out + at_q,
                    .ldc = p.c});
  });
}

template <class T>
void attention_back(Tape<T>& tape, const Node<T>& y) {
  const auto p = *static_cast<const Attention*>(y.context);
  const auto* weights = static_cast<const T*>(p.weights);
  const Size d = p.depth();
  const T scale = T(1 / std::sqrt(static_cast<double>(d)));
  const T *q = tape.value(y.parents[0]), *k = tape.value(y.parents[1]), *v = tape.value(y.parents[2]);
  // Each head writes its own columns of each gradient, in the order v, q, k; one tensor may be several of
  // them.
  const GradientSlot<T> gv = tape.gradient_slot(y.parents[2]);
  const GradientSlot<T> gq = tape.gradient_slot(y.parents[0]);
  const GradientSlot<T> gk = tape.gradient_slot(y.parents[1]);
  const auto beta = [](const GradientSlot<T>& slot) { return slot.accumulate ? T(1) : T(0); };
  const auto before = tape.mark();
  T* scores = tape.template allocate<T>(p.batch * p.heads * p.t * p.s);
  for_heads(p, [&](Size i, Size batch, Size head) {
    const Size at_q = batch * p.t * p.c + head * d, at_k = batch * p.s * p.c + head * d;
    const T *w = weights + i * p.t * p.s, *g = y.gradient + at_q;
    T* gs = scores + i * p.t * p.s;
    if (gv.data) {
      gemm(Product<T>{.m = p.s,
                      .n = d,
                      .k = p.t,
                      .a = w,
                      .lda = p.s,
                      .transpose_a = true,
                      .b = g,
                      .ldb = p.c,
                      .c = gv.data + at_k,
                      .ldc = p.c,
                      .beta = beta(gv)});
    }
    gemm(Product<T>{.m = p.t,
                    .n = p.s,
                    .k = d,
                    .a = g,
                    .lda = p.c,
                    .b = v + at_k,
                    .ldb = p.c,
                    .transpose_b = true,
                    .c = gs,
                    .ldc = p.s});
    for (Size row = 0; row < p.t; ++row) {
      const Size seen = p.seen(row);
      kernels<T>().softmax_row_backward(w + row * p.s, gs + row * p.s, gs + row * p.s, seen, false);
      std::fill_n(gs + row * p.s + seen, p.s - seen, T(0));
    }
    if (gq.data) {
      gemm(Product<T>{.m = p.t,
                      .n = d,
                      .k = p.s,
                      .a = gs,
                      .lda = p.s,
                      .b = k + at_k,
                      .ldb = p.c,
                      .c = gq.data + at_q,
                      .ldc = p.c,
                      .alpha = scale,
                      .beta = beta(gq)});
    }
    if (gk.data) {
      gemm(Product<T>{.m = p.s,
                      .n = d,
                      .k = p.t,
                      .a = gs,
                      .lda = p.s,
                      .transpose_a = true,
                      .b = q + at_q,
                      .ldb = p.c,
                      .c = gk.data + at_k,
                      .ldc = p.c,
                      .alpha = scale,
                      .beta = beta(gk)});
    }
  });
  tape.rewind(before);
}

}  // namespace

template <class T>
Var<T> matmul(Var<T> a, Var<T> b, bool transpose_a, bool transpose_b) {
  Tape<T>& tape = *a.tape;
  const Batches p = batches(a.shape(), b.shape(), transpose_a, transpose_b);
  const int id = tape.add("matmul", p.out, {a.id, b.id}, &matmul_back<T>, tape.keep(p));
  const T *from_a = tape.value(a.id), *from_b = tape.value(b.id);
  T* to = tape.value(id);
  for_batches(p, true, [&](Size i, Size in_a, Size in_b) {
    gemm(Product<T>{.m = p.m,
                    .n = p.n,
                    .k = p.k,
                    .a = from_a + in_a * p.m * p.k,
                    .lda = p.transpose_a ? p.m : p.k,
                    .transpose_a = p.transpose_a,
                    .b = from_b + in_b * p.k * p.n,
                    .ldb = p.transpose_b ? p.k : p.n,
                    .transpose_b = p.transpose_b,
                    .c = to + i * p.m * p.n,
                    .ldc = p.n});
  });
  return {&tape, id};
}

template <class T>
Var<T> linear(Var<T> x, Var<T> w, Var<T> b) {
  Tape<T>& tape = *x.tape;
  const Shape w_shape = w.shape();
  if (w_shape.rank != 2 || x.shape().rank < 1 || x.shape()[-1] != w_shape[0] ||
      b.shape() != Shape{w_shape[1]}) {
    throw ShapeError("linear: " + x.shape().text() + ", " + w_shape.text() + ", " + b.shape().text());
  }
  Shape shape = x.shape();
  shape[-1] = w_shape[1];
  const int id = tape.add("linear", shape, {x.id, w.id, b.id}, &linear_back<T>);
  const Size k = w_shape[0], n = w_shape[1], rows = shape.count() / std::max<Size>(1, n);
  const T* bias = tape.value(b.id);
  T* to = tape.value(id);
  for (Size row = 0; row < rows; ++row) std::copy_n(bias, n, to + row * n);
  gemm(Product<T>{.m = rows,
                  .n = n,
                  .k = k,
                  .a = tape.value(x.id),
                  .lda = k,
                  .b = tape.value(w.id),
                  .ldb = n,
                  .c = to,
                  .ldc = n,
                  .beta = 1});
  return {&tape, id};
}

template <class T>
Var<T> attention(Var<T> q, Var<T> k, Var<T> v, int heads, bool causal) {
  Tape<T>& tape = *q.tape;
  const Shape of_q = q.shape(), of_k = k.shape();
  if (of_q.rank != 3 || of_k.rank != 3 || of_k != v.shape() || of_q[0] != of_k[0] || of_q[2] != of_k[2] ||
      heads < 1 || of_q[2] % heads != 0) {
    throw ShapeError("attention: " + of_q.text() + ", " + of_k.text() + ", " + v.shape().text());
  }
  Attention p{of_q[0], of_q[1], of_k[1], of_q[2], heads, causal, nullptr};
  const int id = tape.add("attention", of_q, {q.id, k.id, v.id}, &attention_back<T>);
  const auto before = tape.mark();
  T* weights = tape.template allocate<T>(p.batch * p.heads * p.t * p.s);
  attend(p, tape.value(q.id), tape.value(k.id), tape.value(v.id), weights, tape.value(id));
  if (tape.wants_gradient(id)) {
    p.weights = weights;
    tape.set_context(id, tape.keep(p));
  } else {
    tape.rewind(before);
  }
  return {&tape, id};
}

#define LUCID_INSTANTIATE(T)                          \
  template Var<T> matmul(Var<T>, Var<T>, bool, bool); \
  template Var<T> linear(Var<T>, Var<T>, Var<T>);     \
  template Var<T> attention(Var<T>, Var<T>, Var<T>, int, bool);
LUCID_INSTANTIATE(float)
LUCID_INSTANTIATE(double)

}  // namespace lucid
